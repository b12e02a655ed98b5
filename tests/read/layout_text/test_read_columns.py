from __future__ import annotations

from pathlib import Path

import pytest

from planparse.pipeline import parse_bytes
from planparse.read import read
from planparse.read.document import Document, Grid, Paragraph
from planparse.read.kinds import kind_of
from planparse.words import Phrase

PAGE_ONE = """\
Meridale Council                                                              Improvement plan

Post-inspection action plan

Priority 1: Leadership and the
oversight of practice

Ref    Action                       Lead Officer     By When       Success
                                                                   criteria
1.1    Hold a monthly performance   Ann Reed         June 2016     Board meets; multi-
       board.                       Tom Bell                       agency data is used.
       • one page of data
       • one story of a child
1.2    Visit teams every week and   Ann Reed         Ongoing
       write up the visit.

Priority 2: Practice

Ref    Action                       Lead Officer     By When       Success
                                                                   criteria
2.1    Agree practice standards and Head of Practice July 2016     Standards are used
       launch them at four

                                                                             Page 1 of 2
\f\
Meridale Council                                                              Improvement plan

Ref    Action                       Lead Officer     By When       Success
                                                                   criteria
       events.                                                     by all teams.
2.2    Audit 20 cases.                               Monthly       75% good

Signed by the Chief Executive.

                                                                             Page 2 of 2
"""


def document(text: str, tmp_path: Path) -> Document:
    path = tmp_path / "plan.txt"
    path.write_text(text, encoding="utf-8")
    return read(path)


def lines(found: Document) -> list[str]:
    return [Phrase(block.words).text for block in found.pages[0].blocks if isinstance(block, Paragraph)]


def grids(found: Document) -> list[list[list[str]]]:
    result = []
    for block in found.pages[0].blocks:
        if isinstance(block, Grid):
            rows: list[list[str]] = [[] for _ in range(block.rows)]
            for cell in block.cells:
                rows[cell.row].append(Phrase(cell.words).text)
            result.append(rows)
    return result


def test_columns_rows_and_pages(tmp_path: Path) -> None:
    found = document(PAGE_ONE, tmp_path)
    assert lines(found) == [
        "Post-inspection action plan",
        "Priority 1: Leadership and the oversight of practice",
        "Priority 2: Practice",
        "Signed by the Chief Executive.",
    ]
    header = ["Ref", "Action", "Lead Officer", "By When", "Success criteria"]
    assert grids(found) == [
        [
            header,
            [
                "1.1",
                "Hold a monthly performance board.\n• one page of data\n• one story of a child",
                "Ann Reed\nTom Bell",
                "June 2016",
                "Board meets; multi-agency data is used.",
            ],
            ["1.2", "Visit teams every week and write up the visit.", "Ann Reed", "Ongoing", ""],
        ],
        [
            header,
            [
                "2.1",
                "Agree practice standards and launch them at four events.",
                "Head of Practice",
                "July 2016",
                "Standards are used by all teams.",
            ],
            ["2.2", "Audit 20 cases.", "", "Monthly", "75% good"],
        ],
    ]


def test_what_pages_repeat_is_set_aside_and_every_word_has_its_place(tmp_path: Path) -> None:
    found = document(PAGE_ONE, tmp_path)
    assert found.pages_printed == 2
    asides = [(Phrase(aside.words).text, aside.why) for aside in found.asides]
    assert ("Meridale Council Improvement plan", "repeats on every page") in asides
    assert ("Page 2 of 2", "repeats on every page") in asides
    assert ("Ref Action Lead Officer By When Success", "repeats the table's header row") in asides
    words = sorted(word.text for word in found.words())
    assert sorted(" ".join(words).replace("multi-", "multi- ").split()) == sorted(PAGE_ONE.split())
    where = {word.text: (word.place.page, word.place.line) for word in found.words()}
    line = next(n for n, line in enumerate(PAGE_ONE.split("\n"), 1) if "events." in line)
    assert where["events."] == (2, line)
    assert sorted(word.id for word in found.words()) == list(range(len(words)))


NO_LAYOUT = [
    "Ref\tAction\tLead   x\n1\tDo it\tAnn   y\n",
    "Plan\nAction: Review   the duty system\nLead: Ann Shaw\n",
    "One sentence.  And another one.  And a third.\nMore of them.  Many more.   Ends.\n",
    "   Indented\n   text\n   without columns\n",
]


@pytest.mark.parametrize("text", NO_LAYOUT)
def test_other_texts_are_not_taken_for_layout(text: str) -> None:
    assert kind_of("plan.txt", text.encode()).name == "text"


def test_rows_without_references_are_told_by_how_lines_begin(tmp_path: Path) -> None:
    text = """\
Action                               By whom               Timescale        Impact
Clear the backlog of assessments     Solveig Hart          March 2023       None is older than
with a team of five.                                                        twenty weeks.
Agree standards for advice from      Solveig Hart, Senior  Nov 2022 to      85% of plans are
health and train everyone who        Psychologist          May 2023         judged good.
gives it.
Audit 15 plans a month.              Parent Carer Forum    Monthly
"""
    assert [row[:3] for row in grids(document(text, tmp_path))[0][1:]] == [
        ["Clear the backlog of assessments with a team of five.", "Solveig Hart", "March 2023"],
        [
            "Agree standards for advice from health and train everyone who gives it.",
            "Solveig Hart, Senior Psychologist",
            "Nov 2022 to May 2023",
        ],
        ["Audit 15 plans a month.", "Parent Carer Forum", "Monthly"],
    ]


def test_records_of_label_and_value(tmp_path: Path) -> None:
    import planparse

    record = """
Recommendation {n}: Improve practice

Action               Review the duty system and write down
                     what was found.
Lead Officer         Ann Shaw
By When              May 2016
Progress to date and Done.
evidence of          Two teams have changed their rota.
improvement
"""
    path = tmp_path / "plan.txt"
    path.write_text("Improvement plan\n" + "\n".join(record.format(n=n) for n in (1, 2)), encoding="utf-8")
    plan = planparse.parse(path)
    assert [(len(area.actions), area.title) for area in plan.areas] == [(1, "Improve practice")] * 2
    for area in plan.areas:
        (action,) = area.actions
        assert action.description == "Review the duty system and write down what was found."
        assert [owner.name for owner in action.owners] == ["Ann Shaw"]
        assert action.progress == "Done.\nTwo teams have changed their rota."


BROKEN = """\
No    What partners will do                   Who leads          By when          How we will know
1.1   Visit every home within five days       Early Help         31 May 2026      Bedrooms are described
1.2   Give housing officers a one-page        Marchfield Homes   From July 2026   Officers make half of the
\f      guide.                                              referrals

      The board looks at this plan each quarter, and at nothing else.
"""


def test_lines_on_a_page_of_another_measure_go_on_with_the_cell_that_did_not_end() -> None:
    plan = parse_bytes("plan.txt", BROKEN.encode())
    last = plan.areas[0].actions[-1]
    assert last.outcome == "Officers make half of the referrals"
    assert last.timescale is not None
    assert last.timescale.text == "From July 2026"
