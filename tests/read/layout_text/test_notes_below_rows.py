"""Layout text with notes below rows that run across the columns, rules beside headings and numbered pages."""

from __future__ import annotations

import pytest

import planparse
from planparse.pipeline import parse_bytes

ACTS = (
    (
        "A1",
        "Check the wharf lights",
        "Harbour Master",
        "May 2026",
        "{} Forty lamps of sixty have been changed, and the",
    ),
    ("A2", "Train the night watch", "Training Lead", "June 2026", ""),
    (
        "A3",
        "Mend the east gate",
        "Estates Manager",
        "July 2026",
        "{} The firm that came first has gone, so the work is",
    ),
    (
        "B1",
        "Write a guide for crews",
        "Policy Officer",
        "Aug 2026",
        "{} A draft was read by nine crews who liked it a lot",
    ),
    ("B2", "Audit the fuel store", "Audit Manager", "Sept 2026", "{} All tanks are sound but one, which waits for the"),
)
HEAD = f"{'No':5}{'Action':28}{'Responsible officer':22}{'Due':12}"
NEXT = "rest is with the {}."


def page(number: int, rows, label: str, rule: str, title: str, foot: str) -> str:
    lines = [foot.format(number), "", HEAD, "", f"{rule} {title} {rule}".strip(), ""]
    for ref, act, who, when, note in rows:
        lines.append(f"{ref:5}{act:28}{who:22}{when:12}")
        if note:
            lines += [f"{'':9}{note.format(label)}", f"{'':14}{NEXT.format(who.lower())}"]
        lines.append("")
    return "\n".join(lines)


@pytest.mark.parametrize("label", ["Note:", "Update:", "Position now:"])
@pytest.mark.parametrize("rule", ["=====", "***"])
@pytest.mark.parametrize("feed", ["\f", "\n"])
def test_a_note_below_a_row_is_a_column_of_its_own(label: str, rule: str, feed: str) -> None:
    foot = "WESTHAVEN B.C.   HARBOUR COMMITTEE   17-NOV-2025        PAGE {}"
    pages = (
        page(1, ACTS[:3], label, rule, "Section A - Quays and gates", foot),
        page(2, ACTS[3:], label, rule, "Section B - Crews and fuel", foot),
    )
    plan = planparse.parse_bytes(feed.join(pages).encode(), name="plan.txt")
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.ref for action in actions] == [ref for ref, *_ in ACTS]
    assert [action.description for action in actions] == [act for _, act, *_ in ACTS]
    assert [area.title for area in plan.areas] == ["Quays and gates", "Crews and fuel"]
    assert [[owner.text for owner in action.owners] for action in actions] == [[who] for _, _, who, *_ in ACTS]
    told = [f"{note.format('').strip()} {NEXT.format(who.lower())}" if note else None for _, _, who, _, note in ACTS]
    assert [action.progress and " ".join(action.progress.split()) for action in actions] == told


JOBS = """\
BOW BATHS                                                     PAGE {page}
REPAIRS FOR THE BOILER HOUSE - {kind}

NO    JOB                             GIVEN TO            READY BY
----  ------------------------------  ------------------  ----------
{rows}
"""
FIRST = """\
1     Mend the valve                  Site Manager        May 2024

2     Paint the doors in the yard     Ann Reed            June 2024
      and the hall

      REMARK - ALL PIPES WERE LOOKED AT IN THE SPRING AND WERE FOUND SOUND

3     Buy a ladder                    Bo Shah             May 2024"""
SECOND = """\
4     Sweep the flue                  Cy Trent            July 2024"""


@pytest.mark.parametrize("kind", ["JOBS LIST", "LEAFLET"])
def test_a_note_across_the_columns_is_in_no_cell_and_a_running_header_may_be_the_title(kind: str) -> None:
    pages = (JOBS.format(page=n, kind=kind, rows=rows) for n, rows in enumerate((FIRST, SECOND), 1))
    plan = parse_bytes("jobs.txt", "\f".join(pages).encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in actions][1:3] == [
        "Paint the doors in the yard and the hall",
        "Buy a ladder",
    ]
    assert [[owner.text for owner in action.owners] for action in actions][1] == ["Ann Reed"]
    assert any(piece.text.startswith("REMARK - ALL PIPES") for piece in plan.unplaced)
    assert plan.document.title == (f"REPAIRS FOR THE BOILER HOUSE - {kind}" if kind == "JOBS LIST" else None)
