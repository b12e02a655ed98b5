"""Records in pages, Markdown and text whose labels no lexicon has: told by coming again in record after record."""

from __future__ import annotations

import pytest

from planparse import Plan
from planparse.pipeline import parse_bytes
from planparse.plan.model import Action
from read.word.making import docx, p, r

DETAILS = """<html><body><h1>Our improvement pledges</h1><h2>Help at the right time</h2>
<details><summary>1 Answer every call <span style="background:#cfe3ff">Done</span></summary>
<dl><dt>The pledge</dt><dd>Put a social worker on the line.</dd><dt>Who will see to it</dt><dd>Bethan Sark</dd>
<dt>By</dt><dd>1 February 2025</dd></dl></details>
<details><summary>2 One assessment <span style="background:#cdecd0">On course</span></summary>
<dl><dt>The pledge</dt><dd>Bring assessments into one form.</dd><dt>Who will see to it</dt><dd>Named Nurse</dd>
<dt>By</dt><dd>1 March 2025</dd></dl></details>
<h2>Children in our care</h2>
<details><summary>3 A home nearby <span style="background:#cdecd0">On course</span></summary>
<dl><dt>The pledge</dt><dd>Recruit twelve foster carers.</dd><dt>Who will see to it</dt><dd>Fostering Team</dd>
<dt>By</dt><dd>1 December 2025</dd></dl></details></body></html>"""

CARDS = """<html><body><h1>What we are doing</h1><h2>Getting it right</h2>
<h3><strong class="govuk-tag govuk-tag--green">Completed</strong> Answer every call</h3><p>Put a social worker on the line.</p>
<ul><li><b>Accountable</b>: Bethan Sark</li><li><b>Finish by</b>: 1 February 2025</li></ul>
<h3><strong class="govuk-tag">On course</strong> One assessment</h3><p>Bring assessments into one form.</p>
<ul><li><b>Accountable</b>: Named Nurse</li><li><b>Finish by</b>: 1 March 2025</li></ul>
<h2>Children in our care</h2>
<h3><strong class="govuk-tag">On course</strong> A home nearby</h3><p>Recruit twelve foster carers.</p>
<ul><li><b>Accountable</b>: Fostering Team</li><li><b>Finish by</b>: 1 December 2025</li></ul></body></html>"""

BOLD = """# Board actions

## Help

### 1. Answer every call

Put a social worker on the line.

**Taken on by** Bethan Sark
**Wanted for** 1 February 2025

### 2. One assessment

Bring assessments into one form.

**Taken on by** Named Nurse
**Wanted for** 1 March 2025

### 3. A home nearby

Recruit twelve foster carers.

**Taken on by** Fostering Team
**Wanted for** 1 December 2025
"""

LONE = """Northwick Council
Improvement plan

Ref: 1
Step
  Put a social worker on the line.
Answerable
  Bethan Sark
Aimed for
  1 February 2025

Ref: 2
Step
  Bring assessments into one form.
Answerable
  Named Nurse
Aimed for
  1 March 2025

Ref: 3
Step
  Recruit twelve foster carers.
Answerable
  Fostering Team
Aimed for
  1 December 2025
"""


def read(name: str, text: str) -> list[Action]:
    plan: Plan = parse_bytes(name, text.encode("utf-8"))
    return [action for area in plan.areas for action in area.actions]


@pytest.mark.parametrize(
    ("name", "text"), [("plan.html", DETAILS), ("plan.html", CARDS), ("plan.md", BOLD), ("plan.txt", LONE)]
)
def test_labels_are_told_by_coming_again(name: str, text: str) -> None:
    actions = read(name, text)
    assert [action.description for action in actions] == [
        "Put a social worker on the line.",
        "Bring assessments into one form.",
        "Recruit twelve foster carers.",
    ]
    assert [owner.text for action in actions for owner in action.owners] == [
        "Bethan Sark",
        "Named Nurse",
        "Fostering Team",
    ]
    assert [str(action.timescale.due) for action in actions if action.timescale] == [
        "2025-02-01",
        "2025-03-01",
        "2025-12-01",
    ]


@pytest.mark.parametrize("text", [DETAILS, CARDS])
def test_titles_and_badges_of_cards(text: str) -> None:
    actions = read("plan.html", text)
    assert [action.title for action in actions] == ["Answer every call", "One assessment", "A home nearby"]
    assert [action.status.code for action in actions] == ["completed", "on_track", "on_track"]


def test_headings_over_several_cards_are_areas() -> None:
    for text in (DETAILS, CARDS):
        plan = parse_bytes("plan.html", text.encode())
        assert [len(area.actions) for area in plan.areas] == [2, 1]


def test_what_is_marked_within_a_sentence_is_no_badge() -> None:
    page = "<p>Some <mark style='background:yellow'>marked</mark> words</p><p><b>L</b>ead and <span class=tag>ta</span>gs</p>"
    from planparse.read.html import read_page

    document = read_page("page.html", page, "", "text/html")
    assert [word.text for word in document.words()] == ["Some", "marked", "words", "Lead", "and", "tags"]


def test_a_heading_may_be_underlined_with_signs() -> None:
    text = BOLD.split("###", 1)[1].replace("### ", "").replace("**", "")
    text = "Board actions\n=============\n\n1. Help\n-------\n\n" + text.strip()
    plan = parse_bytes(
        "plan.txt", text.replace("Taken on by ", "Taken on by: ").replace("Wanted for ", "Wanted for: ").encode()
    )
    assert [area.heading for area in plan.areas] == ["1. Help"]
    assert sum(len(area.actions) for area in plan.areas) == 3


def test_known_labels_that_come_again_over_their_values_are_no_table_with_a_cell_a_line() -> None:
    known = LONE.replace("Step", "Action").replace("Answerable", "Owner").replace("Aimed for", "Due date")
    actions = read("plan.txt", known)
    assert [owner.text for action in actions for owner in action.owners] == [
        "Bethan Sark",
        "Named Nurse",
        "Fostering Team",
    ]


REPLIES = [
    (
        "Finding 1",
        "Doors were left open at night.",
        "Agreed. We will fit closers to all doors.",
        "Bethan Sark",
        "1 June 2025",
        "The joiner has fitted two of nine. He comes again in June.",
    ),
    (
        "Finding 2",
        "Nobody checks the alarm.",
        "Agreed in part. We will check it each Monday.",
        "Caretaker",
        "1 May 2025",
        "",
    ),
    (
        "Finding 3",
        "The paths are dark.",
        "Agreed. We will mend the lamps.",
        "Grounds Team",
        "1 July 2025",
        "Nothing done so far, as the lamps are on order from a maker.",
    ),
]


def page_of_replies() -> str:
    parts = [
        f"<h3>{finding}</h3><blockquote>{found}</blockquote><p><b>Our reply.</b> {reply}</p>"
        f"<p><em>In charge:</em> {who}<br><em>Wanted for:</em> {when}</p><p><strong>May 2025.</strong> {news}</p>"
        for finding, found, reply, who, when, news in REPLIES
    ]
    return f"<h1>Answer to the review</h1><h2>Theme 1: Doors</h2>{parts[0]}{parts[1]}<h2>Theme 2: Paths</h2>{parts[2]}"


def word_of_replies() -> bytes:
    def line(label: str, text: str) -> str:
        return p(r(label, props="<w:b/>"), r(f" {text}"))

    def head(level: int, text: str) -> str:
        return p(r(text), props=f'<w:outlineLvl w:val="{level}"/>')

    body: list[str] = [head(0, "Answer to the review")]
    for number, (finding, found, reply, who, when, news) in enumerate(REPLIES):
        if number != 1:
            body.append(head(1, "Theme 2: Paths" if number else "Theme 1: Doors"))
        body += [head(2, finding), p(r(found)), line("Our reply.", reply), line("In charge", who)]
        body += [line("Wanted for", when), line("May 2025.", news)]
    return docx("".join(body))


@pytest.mark.parametrize(
    ("name", "data"), [("plan.html", page_of_replies().encode()), ("plan.docx", word_of_replies())]
)
def test_bold_words_are_labels_with_a_full_stop_or_no_sign(name: str, data: bytes) -> None:
    plan = parse_bytes(name, data)
    actions = [action for area in plan.areas for action in area.actions]
    assert [len(area.actions) for area in plan.areas] == [2, 1]
    assert [action.answers for action in actions] == [found for _, found, *_ in REPLIES]
    assert [action.description for action in actions] == [reply for *_, reply, _, _, _ in REPLIES]
    assert [action.progress or "" for action in actions] == [news for *_, news in REPLIES]
