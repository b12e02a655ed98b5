"""Layout text with notes below rows that run across the columns, rules beside headings and numbered pages."""

from __future__ import annotations

import pytest

import planparse

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
