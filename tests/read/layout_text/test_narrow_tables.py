"""A narrow table as `pdftotext -layout` writes it: wrapped labels and headings, no white lines between rows."""

from __future__ import annotations

import planparse
from planparse.pipeline import parse_bytes

TEXT = """\
Borough of Merridale
Post Inspection Action Plan

Key: C = complete, O = on track, D = delayed

Recommendation 1 – The quality and consistency of
assessments
Lead: Jane Farrow

What inspectors said: "Too many assessments are not updated when
circumstances change."

Action to      Responsibl   Timescale    Evidence /   Status     Update
be taken       e                         Impact                  (Sept 22)
1. Revise      Jane         Sept 2022    Policy in    C          Policy
policy         Farrow                    place                   agreed by
               (Head of                                          board
               Service)
2. Train all   Learning     31.12.22     Training     O          52 of 80
social         and                       records                 trained
workers        Development               show 95%

Recommendation 2 – Sufficiency of placements for older
children in care
Lead: Mo Idris

Action to      Responsibl   Timescale    Evidence /   Status     Update
be taken       e                         Impact                  (Sept 22)
4. Recruit     Mo Idris     Q3           Strategy     D          Delayed to
20 in-                                   published               Q4
house
carers

Scorecard
Measure            Target           Aug             Sept
Assessments in     90%              81%             84%
45 days
Children in        60%              44%             46%
borough
"""


def read() -> planparse.Plan:
    return parse_bytes("plan.txt", TEXT.encode())


def test_labels_and_headings_on_two_lines() -> None:
    plan = read()
    assert [area.title for area in plan.areas] == [
        "The quality and consistency of assessments",
        "Sufficiency of placements for older children in care",
    ]
    assert list(plan.tables[0].columns) == [
        "Action to be taken",
        "Responsible",
        "Timescale",
        "Evidence / Impact",
        "Status",
        "Update (Sept 22)",
    ]
    assert [(a.ref, a.description) for area in plan.areas for a in area.actions] == [
        ("1", "Revise policy"),
        ("2", "Train all social workers"),
        ("4", "Recruit 20 in-house carers"),
    ]


def test_a_key_of_letters_of_the_plan_s_own() -> None:
    assert [a.status.code for area in read().areas for a in area.actions] == ["completed", "on_track", "delayed"]


def test_a_table_of_figures_below_is_no_part_of_the_table_of_actions() -> None:
    aside = " ".join(piece.text for piece in read().unplaced)
    assert "Scorecard" in aside
    assert "Children in borough 60% 44% 46%" in aside
