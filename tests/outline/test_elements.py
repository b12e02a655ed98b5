"""Cards that a page's markup shows: elements that come again with the same labels are records, whatever they are."""

import pytest

from planparse.pipeline import parse_bytes

CARDS = [
    ("A-1", "Duty team", "Recruit a second duty team.", "Head of MASH", "12 May 2025", "Two have started.", "Delayed"),
    ("A-2", "Supervision", "Train every manager by June.", "Ann Graham", "June 2025", "All are trained.", "Complete"),
    ("A-3", "Records", "Move records to one system.", "Head of Digital", "July 2025", "A test runs.", "On track"),
    ("A-4", "Voice", "Ask children twice a year.", "Bo Lind", "31/12/2025", "First round held.", "On track"),
]
ARTICLE = (
    '<article><span class="x">{6}</span><div class="c">{0}</div><h4>{1}</h4><p>{2}</p><ul><li><span>Who</span> {3}</li>'
    "<li><span>When</span> {4}</li></ul><small>Step {1}</small>"
    "<details><summary>Progress in May</summary><p>{5}</p></details></article>"
)
BOXES = (
    '<div class="b {6}"><div class="h"><i>{0}</i> <span class="badge">{6}</span></div><h4>{1}</h4><p>{2}</p>'
    "<p><b>Who:</b> {3}</p><p><b>When:</b> {4}</p><p><b>Progress in May:</b> {5}</p></div>"
)
LISTS = (
    "<li><h4>{0} {1}</h4><p>{2}</p><dl><dt>Who</dt><dd>{3}</dd><dt>When</dt><dd>{4}</dd><dt>Progress in May</dt>"
    "<dd>{5}</dd></dl><p class=state>{6}</p></li>"
)
PAIRS = (
    '<div class="a"><div class="r">{0}</div><h4>{1}</h4><div class="t">{2}</div><div class="l">Who</div>'
    '<div class="v">{3}</div><div class="l">When</div><div class="v">{4}</div><div class="l">Progress in May</div>'
    '<div class="v">{5}</div><div class="s">{6}</div></div>'
)


def page(card, cards=CARDS):
    first, second = ("".join(card.format(*one) for one in half) for half in (cards[:2], cards[2:]))
    around = ("<ul>", "</ul>") if card.startswith("<li") else ("<div>", "</div>")
    return (
        f"<html><body><h1>Plan</h1><h2>Priority 1: Practice</h2>{around[0]}{first}{around[1]}"
        f"<h2>Priority 2: Systems</h2>{around[0]}{second}{around[1]}<footer>Portal</footer></body></html>"
    )


def said(action):
    return (
        action.ref,
        action.title,
        action.description,
        action.owners[0].name or action.owners[0].post,
        action.timescale.text,
        action.progress,
        action.status.text,
    )


@pytest.mark.parametrize("card", [ARTICLE, BOXES, LISTS, PAIRS], ids=["article", "boxes", "lists", "pairs"])
def test_each_element_is_a_record_and_each_place_in_it_a_column(card):
    areas = parse_bytes("plan.html", page(card).encode()).areas
    assert [area.heading for area in areas] == ["Priority 1: Practice", "Priority 2: Systems"]
    assert [said(action) for area in areas for action in area.actions] == CARDS


def test_a_card_may_lack_a_place():
    text = page(ARTICLE).replace("<details><summary>Progress in May</summary><p>First round held.</p></details>", "")
    actions = [action for area in parse_bytes("plan.html", text.encode()).areas for action in area.actions]
    assert [said(action) for action in actions] == [*CARDS[:3], (*CARDS[3][:5], None, CARDS[3][6])]


def test_what_stands_over_each_element_is_the_heads_of_records_and_no_cards_are_made():
    card = "<h4>{0} {1}</h4><p>{2}</p><ul><li>Who: {3}</li><li>When: {4}</li><li>Status: {6}</li></ul>"
    actions = [action for area in parse_bytes("plan.html", page(card).encode()).areas for action in area.actions]
    assert [(action.ref, action.description) for action in actions] == [(card[0], card[2]) for card in CARDS]


def test_the_same_status_in_each_card_is_no_label():
    cards = [(*one[:6], "Open") for one in CARDS]
    actions = [action for a in parse_bytes("plan.html", page(ARTICLE, cards).encode()).areas for action in a.actions]
    assert [said(action) for action in actions] == cards


def test_what_a_label_answers_is_what_the_text_above_it_asks():
    card = "<li><p><b>Recommendation {0}</b><br>That {2}</p><p><i>Response:</i> {1}</p><p><i>Lead:</i> {3}</p></li>"
    cards = [
        ("1", "The council will recruit two more by May.", "a second team be recruited.", "Head of MASH"),
        ("2", "The council will train all managers in June.", "managers be trained.", "Ann Graham"),
        ("3", "The council will ask children each year.", "children be asked.", "Bo Lind"),
    ]
    text = f"<h1>Plan</h1><ul>{''.join(card.format(*one) for one in cards)}</ul>"
    actions = [action for area in parse_bytes("plan.html", text.encode()).areas for action in area.actions]
    assert [(action.description, action.answers) for action in actions] == [(c[1], f"That {c[2]}") for c in cards]
