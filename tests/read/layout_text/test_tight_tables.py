"""Layout text with nothing between rows: dates, stops, references and headings tell where a row begins."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def read(*lines: str) -> Plan:
    return parse_bytes("plan.txt", "\n".join(["Ofsted Improvement Plan", "", *lines, ""]).encode())


def test_a_column_of_dates_begins_rows() -> None:
    head = "Action                          Lead          Start      Due        Current position"
    plan = read(
        "Leadership",
        "",
        head,
        "                                              date       date",
        "Set up a panel of members to    Ann Reed      1/4/25     30/9/25    Draft consulted on with",
        "look at plans                                                       staff groups. Cabinet next.",
        "Commission a review of every    Bo Lind       1/6/25     28/11/25   First meeting held on the",
        "front door                                                          17th.",
        "",
        "Permanence",
        "",
        head,
        "                                              date       date",
        "Track every child under five    Cy Marsh      1/4/25     31/10/25   On track.",
        "Match children sooner           Di Penn       1/4/25     31/3/26    Some risk.",
    )
    assert [[action.timescale and str(action.timescale.due) for action in area.actions] for area in plan.areas] == [
        ["2025-09-30", "2025-11-28"],
        ["2025-10-31", "2026-03-31"],
    ]
    assert [area.title for area in plan.areas] == ["Leadership", "Permanence"]
    assert plan.areas[0].actions[1].progress == "First meeting held on the 17th."


def test_references_one_space_before_their_action_and_headings_between_rows() -> None:
    plan = read(
        "Ref Recommendation and actions               Officer        Timeframe     RAG",
        "Recommendation 1: Improve interviews with children who go missing",
        "R1a Train interviewers for two days of every Ann Reed       0–3 months    G",
        "    quarter",
        "R1b Share what interviews tell               Bo Lind        May 2025      A",
        "Recommendation 2: Supervision",
        "R2a Group supervision in each service        Cy Marsh       June 2025     R",
        "RAG key: G = Good progress, A = Some concerns, R = Overdue",
    )
    assert [(area.number, [action.ref for action in area.actions]) for area in plan.areas] == [
        ("1", ["R1a", "R1b"]),
        ("2", ["R2a"]),
    ]
    assert plan.areas[0].actions[0].description == "Train interviewers for two days of every quarter"
    assert [entry.label for entry in plan.document.legend] == ["G", "A", "R"]


def test_labels_in_the_middle_of_their_column() -> None:
    plan = read(
        "Ref    Action                                Lead            By when",
        "1.1    Train interviewers for two       Ann Reed, Head       May 2025",
        "       days                             of Service",
        "1.2    Share what interviews tell       Bo Lind              June 2025",
    )
    assert [action.owners[0].name for action in plan.areas[0].actions] == ["Ann Reed", "Bo Lind"]


def test_numbered_actions_begin_rows_below_a_merged_cell() -> None:
    plan = read(
        "What needs to improve? What will we do?                      Who?           By        How is it",
        "                                                                            when?     going?",
        "Children wait too long 1. Recruit ten newly qualified social Ann Reed       Sept 25   7 recruited",
        "for a social worker    workers",
        "                       2. Introduce a duty team              Bo Lind        July 25   Started",
        "Plans drift            3. Re-introduce midway reviews        Cy Marsh       Oct 25    Not begun",
    )
    found = [(action.ref, action.description) for area in plan.areas for action in area.actions]
    assert found == [
        ("1", "Recruit ten newly qualified social workers"),
        ("2", "Introduce a duty team"),
        ("3", "Re-introduce midway reviews"),
    ]


def test_two_headings_above_a_row_are_two() -> None:
    plan = read(
        "Ref   Action                               Officer          Target date",
        "THEME 1: LEADERSHIP",
        "Objective 1.1 Members understand the service",
        "1.1.1 Member induction programme           Ann Reed         May 2024",
        "Objective 1.2 Data is trusted",
        "1.2.1 Data quality dashboard               Bo Lind          30/09/24",
    )
    assert [(area.theme, area.number) for area in plan.areas] == [
        ("THEME 1: LEADERSHIP", "1.1"),
        ("THEME 1: LEADERSHIP", "1.2"),
    ]
