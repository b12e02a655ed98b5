"""Records in PDFs: headings set wide or large, an appendix behind the last record, full stops between the labels."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

ACTIONS = (
    ("1.1", "Call every family back within one day.", "Ann Reed", "31 May 2025", "Families wait less."),
    ("1.2", "Open the duty desk on Saturdays.", "Head of Early Help", "July 2025", "Fewer calls go unanswered."),
    ("2.1", "Write to the schools each term.", "Bo Shah", "September 2025", "Schools know whom to ring."),
    ("2.2", "Check twenty case files a month.", "Head of Audit", "June 2025", "Records can be relied on."),
)
LINES = ("Lead: {}. Timescale: {}. Impact: {}", "Owner: {}. By when: {}. Outcome: {}", "Who: {}. When: {}. Result: {}")


def printed(heading: str, line: str, wide: float, size: float = 13) -> Plan:
    """A plan of one page, its headings with ``wide`` points between their letters."""
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=(595, 842))
    top = 800.0

    def put(text: str, points: float = 11, spaced: float = 0, down: float = 15) -> None:
        nonlocal top
        top -= down
        canvas.setFont("Times-Roman", points)
        canvas.drawString(60, top, text, charSpace=spaced)

    put("Marlow Bridge Council", 12)
    put("Improvement plan 2025", 20, down=26)
    for number, title in enumerate(("Timely help", "Better records"), 1):
        put(heading.format(number, title), size, wide, 30)
        for ref, text, *values in ACTIONS[2 * number - 2 : 2 * number]:
            put(f"{ref} {text}", down=20)
            put(line.format(*values))
    put("ANNEX: MEETINGS OF THE BOARD", size, wide, 30)
    put("The Board meets on 4 June and on 3 September.", down=18)
    canvas.save()
    return parse_bytes("plan.pdf", made.getvalue())


@pytest.mark.parametrize("wide", [1.6, 3.0, 4.5])
@pytest.mark.parametrize("heading", ["Priority {0}: {1}", "Recommendation {0} - {1}"])
@pytest.mark.parametrize("line", LINES)
def test_a_heading_set_wide_heads_its_records(heading: str, line: str, wide: float) -> None:
    plan = printed(heading, line, wide)
    assert [area.heading for area in plan.areas] == [
        heading.format(1, "Timely help"),
        heading.format(2, "Better records"),
    ]
    found = [(a.ref, a.description, a.owners[0].display, a.timescale and a.timescale.text) for a in plan.actions]
    assert found == [action[:4] for action in ACTIONS]
    assert [action.outcome for action in plan.actions] == [action[4] for action in ACTIONS]
    assert not any("Board meets" in str(action) or "ANNEX" in str(action) for action in plan.actions)


def test_words_in_the_usual_spacing_stay_apart() -> None:
    plan = printed("Priority {0}: {1} A B C D E", LINES[0], 0)
    assert plan.areas[0].heading == "Priority 1: Timely help A B C D E"


def test_a_sentence_keeps_its_full_stop() -> None:
    plan = printed("Priority {0}: {1}", "Lead: {}. Impact: {}. Timescale: {}", 0)
    assert [action.owners[0].display for action in plan.actions] == [action[2] for action in ACTIONS]
