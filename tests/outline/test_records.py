"""Actions written as cards, numbered paragraphs and bullets: told by what comes again in each."""

from __future__ import annotations

from io import BytesIO

import pytest

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes
from planparse.plan.model import Action, Plan

ACTIONS = (
    ("Quicker decisions", "Agree one threshold document with partners.", "Marian Holt", "31 March 2024"),
    ("Fewer visits", "Test one assessment form in two localities; say what families think.", "Asha Rao", "June 2024"),
    ("Better records", "Check twenty case files every month.", "Head of Early Help", "Autumn 2024"),
)
TOP = "Wexcombe Council\nImprovement plan 2024\nThe Board looks at this plan every six weeks.\n"


def text(*records: str) -> Plan:
    """A plan of one text: an area over the first two records, another over the rest."""
    first, rest = "\n".join(records[:2]), "\n".join(records[2:])
    body = f"{TOP}\nPriority 1: Timely help\n{first}\nPriority 2: Records\n{rest}\n"
    return parse_bytes("plan.txt", body.encode())


def told(plan: Plan) -> list[tuple[str, str | None, str, str, str]]:
    def one(area: str, action: Action) -> tuple[str, str | None, str, str, str]:
        when = action.timescale.text if action.timescale else ""
        return area, action.title, action.description, ", ".join(o.display for o in action.owners), when

    return [one(area.title, action) for area in plan.areas for action in area.actions]


def wanted(*, titled: bool) -> list[tuple[str, str | None, str, str, str]]:
    areas = ("Timely help", "Timely help", "Records")
    return [
        (area, title if titled else None, what, who, when)
        for area, (title, what, who, when) in zip(areas, ACTIONS, strict=True)
    ]


def refs(plan: Plan) -> list[str]:
    return [action.ref for area in plan.areas for action in area.actions]


@pytest.mark.parametrize("badge", ["[A{0}]", "A{0}", "A{0}.", "Action A{0}:"])
@pytest.mark.parametrize(
    "labels", ["Owner: {0}; Target date: {1}", "Owner: {0} | Target date: {1}", "Owner: {0} Target date: {1}"]
)
def test_cards(badge: str, labels: str) -> None:
    plan = text(
        *(
            f"{badge.format(n)} {title}\n{what}\n{labels.format(who, when)}\n"
            for n, (title, what, who, when) in enumerate(ACTIONS, 1)
        )
    )
    assert told(plan) == wanted(titled=True)
    assert refs(plan) == ["A1", "A2", "A3"]


def test_labels_that_only_this_plan_has_are_told_by_coming_again() -> None:
    plan = text(
        *(
            f"{n}.1 {what} Head honcho: {who}; Review ceiling: {n}0; To be finished by: {when}"
            for n, (_, what, who, when) in enumerate(ACTIONS, 1)
        )
    )
    assert [action.extra for area in plan.areas for action in area.actions] != [{}] * 3
    assert [what for _, _, what, _, _ in told(plan)] == [what for _, what, _, _ in ACTIONS]


def test_labels_in_brackets_behind_a_numbered_paragraph() -> None:
    plan = text(*(f"{n}.1. {what} (Lead: {who}; By when: {when})" for n, (_, what, who, when) in enumerate(ACTIONS, 1)))
    assert told(plan) == wanted(titled=False)


def test_two_labels_on_a_line() -> None:
    plan = text(
        *(
            f"Action {n}: {what}\nResponsible: {who}     Due date: {when}\nProgress: Begun {n}.\n"
            for n, (_, what, who, when) in enumerate(ACTIONS, 1)
        )
    )
    assert told(plan) == wanted(titled=False)
    assert [action.progress for area in plan.areas for action in area.actions] == [f"Begun {n}." for n in (1, 2, 3)]


def test_cards_without_refs_are_told_by_the_order_of_their_labels() -> None:
    plan = text(*(f"{title}\n{what}\nOwner: {who}; Target date: {when}\n" for title, what, who, when in ACTIONS))
    assert told(plan) == wanted(titled=True)


def test_a_numbered_action_without_labels_is_none_the_less_one_and_it_is_said() -> None:
    made = [f"{n}.1 {what} Lead: {who}; By when: {when}" for n, (_, what, who, when) in enumerate(ACTIONS, 1)]
    plan = text(*made[:2], "2.2 Write to all schools about it.", *made[2:])
    assert refs(plan) == ["1.1", "2.1", "2.2", "3.1"]
    unsure = [issue for issue in plan.issues if issue.code == "record_unsure"]
    assert [issue.path for issue in unsure] == ["/areas/1/actions/0"]


@pytest.mark.parametrize(
    "form", ["- {0} ({1}, {2})", "• {0} ({1} – by {2})", "1.{n} {0} [{1}; {2}].", "* {0} ({2}: {1})"]
)
def test_who_and_when_in_brackets_at_the_end(form: str) -> None:
    plan = text(*(form.format(what, who, when, n=n) for n, (_, what, who, when) in enumerate(ACTIONS, 1)))
    assert [(area, what, who) for area, _, what, who, _ in told(plan)] == [
        (area, what, who) for area, _, what, who, _ in wanted(titled=False)
    ]
    assert [when.removeprefix("by ") for *_, when in told(plan)] == [when for *_, when in ACTIONS]


def test_a_bullet_without_who_and_when_is_none_the_less_an_action_and_it_is_said() -> None:
    made = [f"- {what} ({who}, {when})" for _, what, who, when in ACTIONS]
    plan = text(*made[:2], "- Write to all schools about it.", *made[2:])
    assert len(refs(plan)) == 4
    assert [issue.path for issue in plan.issues if issue.code == "record_unsure"] == ["/areas/1/actions/0"]


def test_numbered_actions_that_end_so_stand_below_headings_and_introductions() -> None:
    told = {1: "Director of Insight; 31 March 2025", 2: "All directors; monthly", 3: "Team managers; from May 2025"}
    lines = ["Getting to Good: improvement plan"]
    for area in (1, 2, 3, 4):
        lines += [
            f"{area}. What leaders will do",
            "Inspectors said that nobody knew what was asked of them (ILACS, May 2024).",
        ]
        lines += [
            f"{area}.{n} We will write to every school about it. [{told[n]}]" for n in (told if area < 3 else (1,))
        ]
    plan = parse_bytes("plan.txt", "\n\n".join(lines).encode())
    assert refs(plan) == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "4.1"]
    assert [area.number for area in plan.areas] == ["1", "2", "3", "4"]
    assert {(a.owners[0].display, a.timescale.text) for area in plan.areas for a in area.actions if a.timescale} >= {
        ("Director of Insight", "31 March 2025"),
        ("All directors", "monthly"),
    }


def test_sources_in_brackets_are_no_owners() -> None:
    body = "".join(f"Children told us in survey {n} that they waited for help (Munro, 201{n}).\n" for n in range(5))
    with pytest.raises(NotAPlanError):
        parse_bytes("report.txt", f"Improvement plan\n{body}".encode())


def test_labels_printed_once_are_no_records() -> None:
    once = "Improvement plan\nWe met in May. Contact: Ann Reed; Telephone: 0123. More is to come.\nThat was all.\n"
    with pytest.raises(NotAPlanError):
        parse_bytes("report.txt", once.encode())


def card_page(columns: int) -> bytes:
    """Cards on a page of a PDF, so many beside each other."""
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    page = Canvas(file, pagesize=(600, 800))
    page.drawString(40, 760, "Improvement plan 2024")
    for n, (title, what, who, when) in enumerate(ACTIONS * 2):
        x, y = 40 + n % columns * 280, 700 - n // columns * 120
        page.drawString(x, y, f"A{n + 1} {title}")
        for line, at in ((what[:40].rpartition(" ")[0], 20), (what[len(what[:40].rpartition(" ")[0]) + 1 :], 32)):
            page.drawString(x, y - at, line)
        page.drawString(x, y - 54, f"Owner: {who}")
        page.drawString(x, y - 66, f"Timeline: {when}")
    page.save()
    return file.getvalue()


@pytest.mark.parametrize("columns", [1, 2])
def test_cards_beside_each_other_on_a_page(columns: int) -> None:
    plan = parse_bytes("plan.pdf", card_page(columns))
    assert refs(plan) == [f"A{n}" for n in range(1, 7)]
    assert [row[1:] for row in told(plan)] == [row[1:] for row in wanted(titled=True)] * 2


def flowing_page() -> bytes:
    """Cards that flow from the first column of a page to the second, headings among them, labels indented."""
    from reportlab.pdfgen.canvas import Canvas

    lines = [
        ("Priority 1: Timely help", 0),
        *[line for n in (0, 1, 2) for line in flowing_card(n, 1)],
        ("Priority 2: Records", 0),
        *[line for n in (0, 1, 2) for line in flowing_card(n, 2)],
    ]
    file = BytesIO()
    page = Canvas(file, pagesize=(600, 800))
    page.drawString(
        40, 760, "Improvement plan 2024 of the council and of all of its partners in the borough of Wexcombe"
    )
    middle = len(lines) // 2 + 2
    tops = [700, 694]  # the columns do not stand on one level
    for column, part in enumerate((lines[:middle], lines[middle:])):
        for at, (words, indent) in enumerate(part):
            page.drawString(40 + column * 290 + indent, tops[column] - 16 * at, words)
    page.save()
    return file.getvalue()


def flowing_card(n: int, area: int) -> list[tuple[str, int]]:
    title, what, who, when = ACTIONS[n]
    cut = len(what[:38].rpartition(" ")[0])
    texts = [f"{area}.{n + 1} {title}", what[:cut], what[cut + 1 :]]
    return [*((words, 0) for words in texts), (f"Owner: {who}", 14), (f"Timeline: {when}", 14)]


def test_cards_that_flow_over_two_columns_of_a_page() -> None:
    plan = parse_bytes("plan.pdf", flowing_page())
    assert [(area.title, [action.ref for action in area.actions]) for area in plan.areas] == [
        ("Timely help", ["1.1", "1.2", "1.3"]),
        ("Records", ["2.1", "2.2", "2.3"]),
    ]
    assert [action.owners[0].text for action in plan.actions] == [who for _, _, who, _ in ACTIONS] * 2
    assert [action.title for action in plan.actions] == [title for title, *_ in ACTIONS] * 2


def test_those_who_were_there_own_nothing() -> None:
    body = "".join(
        f"Meeting {n}\nThe team looked at the work of the week and agreed on what is next.\n"
        f"Attendees: Ann Reed and Bo Lind\nContext: The database was made larger in week {n}.\n"
        for n in range(1, 6)
    )
    with pytest.raises(NotAPlanError):
        parse_bytes("minutes.txt", f"Minutes\n{body}".encode())


def test_records_on_both_sides_of_a_table_of_actions_have_their_labels_once() -> None:
    from docx import Document

    document = Document()
    document.add_paragraph("Improvement plan 2024")
    for n, (title, what, who, when) in enumerate(ACTIONS * 2, 1):
        for line in (f"A{n} {title}", what, f"Owner: {who}", f"Timeline: {when}"):
            document.add_paragraph(line)
        if n == len(ACTIONS):
            table = document.add_table(3, 3)
            for row, texts in zip(table.rows, (("Action", "Lead", "By when"), *TABLE), strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    cell.text = text
    file = BytesIO()
    document.save(file)
    plan = parse_bytes("plan.docx", file.getvalue())
    assert [action.description for action in plan.actions].count(TABLE[0][0]) == 1
    assert len(plan.actions) == 2 * len(ACTIONS) + len(TABLE)


TABLE = (("Repair the roof of the hall", "Ann Reed", "May 2024"), ("Train all of the staff", "Bo Lind", "June 2024"))


BARS = ("Recommendation 1 – Priority 1", "Recommendation 2 – Priority 2", "Recommendation 3 – Priority 2")


@pytest.mark.parametrize("bars", [BARS, tuple(bar.replace("Priority", "Risk level") for bar in BARS)])
def test_the_ref_of_a_bar_is_the_number_before_its_dash(bars: tuple[str, ...]) -> None:
    cards = (("Check the cards", "Ann Reed"), ("Send a list of leavers", "HR Manager"), ("Block the codes", "Bo Shah"))
    tables = "".join(
        f"<table><tr><td colspan=2>{bar}</td></tr><tr><td>Finding</td><td>Cards were not checked.</td></tr>"
        f"<tr><td>Agreed action</td><td>{what}</td></tr><tr><td>Owner</td><td>{who}</td></tr>"
        "<tr><td>Target date</td><td>30 May 2026</td></tr></table>"
        for bar, (what, who) in zip(bars, cards, strict=True)
    )
    page = f"<h1>Agreed actions</h1><h2>Purchasing cards (2024/25)</h2>{tables}"
    plan = parse_bytes("audit.html", page.encode())
    assert [area.heading for area in plan.areas] == ["Purchasing cards (2024/25)"]
    assert [(a.ref, a.description) for a in plan.actions] == [(str(at), what) for at, (what, _) in enumerate(cards, 1)]


def booklet(foreword: str) -> Plan:
    """Numbered paragraphs with labels that no list has, below paragraphs of the same numbers."""
    made = [
        f"{n // 3 + 1}.{n % 3 + 2} {what} In the hands of: {who}. Finished: {when}. How we shall know: It is seen by all."
        for n, (_, what, who, when) in enumerate((*ACTIONS, *ACTIONS))
    ]
    records = [f"1.1 {foreword}", *made[:3], "", "Priority 2: Records", f"2.1 {foreword}", *made[3:]]
    return parse_bytes("plan.txt", "\n\n".join([TOP, "Priority 1: Timely help", *records]).encode())


def test_a_paragraph_that_tells_how_things_are_before_the_actions_of_its_part_is_none() -> None:
    plan = booklet("Half of all families were seen twice. Nobody has asked them why.")
    assert refs(plan) == ["1.2", "1.3", "1.4", "2.2", "2.3", "2.4"]
    assert sum("Nobody has asked them why." in piece.text for piece in plan.unplaced) == 2
    assert refs(booklet("The council will ask all families why they were seen twice."))[0] == "1.1"


def test_full_stops_part_labels_that_no_list_has_over_names_and_dates() -> None:
    plan = booklet("Half of all families were seen twice.")
    assert [when for *_, when in told(plan)][:3] == ["31 March 2024", "June 2024", "Autumn 2024"]
    assert {action.outcome for area in plan.areas for action in area.actions} == {"It is seen by all."}
