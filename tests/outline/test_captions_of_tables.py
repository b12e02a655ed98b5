"""Labels and captions that say what a table is, and not what its actions are about: they head no areas."""

from __future__ import annotations

import pytest
from tests.office_files import book

from planparse.pipeline import parse_bytes

REGISTER = """\
# Garden project

Scores are those of the matrix below.

## {heading}

| Risk ID | Description | Likelihood | Impact | Mitigation | Owner |
| --- | --- | --- | --- | --- | --- |
| 1 | Frost kills the young plants | High | Low | Cover the beds each night in April | Ann Reed |
| 2 | Nobody waters in August | Low | High | Draw up a rota of volunteers | Bo Shah |

## Matrix

| | Low | High |
| --- | --- | --- |
| High | Medium | High |
| Low | Low | Medium |
"""


@pytest.mark.parametrize("heading", ["Risk Table", "Register", "Risk register and action plan", "Overview", "Table 1"])
def test_what_says_what_a_table_is_heads_no_area(heading: str) -> None:
    plan = parse_bytes("risks.txt", REGISTER.format(heading=heading).encode())
    assert [(area.heading, len(area.actions)) for area in plan.areas] == [("", 2)]


def test_what_says_what_actions_are_about_heads_them() -> None:
    plan = parse_bytes("risks.txt", REGISTER.format(heading="Planting").encode())
    assert [area.heading for area in plan.areas] == ["Planting"]


def test_a_heading_at_the_foot_of_a_table_is_that_of_the_next_one() -> None:
    head = ("Action", "Responsible person", "Deadline", "Success criteria")
    plan = book(
        ("Shed policy",),
        head,
        ("Write the rules of the shed", "Ann Reed", "20/2/2025", "Rules agreed"),
        ("Buy a lock for the door", "Bo Shah", "20/3/2025", "DONE"),
        ("3. Tool policy",),
        head,
        ("List all tools that are lent", "Ann Reed", "20/4/2025", "DONE"),
        ("Label each tool with its place", "Bo Shah", "20/5/2025", "DONE"),
        ("Review the list of tools yearly", "Ann Reed", "20/6/2025", "DONE"),
        (),
        ("Bed policy",),
        head,
        ("Give each bed to one family", "Ann Reed", "20/7/2025", "All beds are tended"),
        ("Mark the paths between the beds", "Bo Shah", "20/8/2025", "Paths are kept free"),
    )
    assert [(area.heading, len(area.actions)) for area in plan.areas] == [
        ("Shed policy", 2),
        ("3. Tool policy", 3),
        ("Bed policy", 2),
    ]
    outcomes = [action.outcome for area in plan.areas for action in area.actions]
    assert outcomes[:3] == ["Rules agreed", "DONE", "DONE"]


NUMBERED = """\
# Garden project plan

## 1. Introduction

We garden.

## 2. {heading}

| ID | Risk | Likelihood | Impact | Mitigation | Owner |
| --- | --- | --- | --- | --- | --- |
| 1 | Frost kills the young plants | High | Low | Cover the beds each night in April | Ann Reed |
| 2 | Nobody waters in August | Low | High | Draw up a rota of volunteers | Bo Shah |

## 3. Budget

| Item | Cost |
| --- | --- |
| Spade | £5 |
"""


def test_the_only_part_of_a_document_that_lists_risks_is_no_area() -> None:
    plan = parse_bytes("plan.txt", NUMBERED.format(heading="Risks").encode())
    assert [area.heading for area in plan.areas] == [""]
    assert plan.document.title == "Garden project plan"
    plan = parse_bytes("plan.txt", NUMBERED.format(heading="Risks to the beds").encode())
    assert [area.heading for area in plan.areas] == ["2. Risks to the beds"]


LOG = """\
# RAID log

## Risks

| ID | Risk | Mitigation | Owner | Status |
| --- | --- | --- | --- | --- |
| R1 | Frost kills the young plants | Cover the beds each night in April | Ann Reed | Open |
| R2 | Nobody waters in August | Draw up a rota of volunteers | Bo Shah | Closed |

## Actions

| ID | Action | Owner | Due | Status |
| --- | --- | --- | --- | --- |
| A1 | Order all seeds before Christmas | Ann Reed | 01/12/2025 | Open |
| A2 | Fit a second lock to the door | Bo Shah | 01/11/2025 | Open |
"""


def test_parts_that_list_two_sorts_of_things_are_areas() -> None:
    plan = parse_bytes("raid.txt", LOG.encode())
    assert [area.heading for area in plan.areas] == ["Risks", "Actions"]


ABSENT = "<h2>Absent</h2><table><tr><th>Name</th><th>From</th></tr><tr><td>Kit May</td><td>Norvik</td></tr></table>"


def minutes(*above: str, caption: str = "") -> list[tuple[str, int]]:
    points = "".join(f"<p>{one}</p><p>We heard of it. We will look at it again.</p>" for one in above)
    html = (
        f"<html><body><h1>Meeting minutes</h1>{ABSENT}<h2>Points raised</h2>{points}<h2>What comes next</h2><p>{caption}</p>"
        "<table><tr><th>Task</th><th>Who</th><th>By when</th></tr><tr><td>Send the list round</td><td>Ann Reed</td>"
        "<td>May 2031</td></tr><tr><td>Fix a day</td><td>Bo Shah</td><td>May 2031</td></tr></table></body></html>"
    )
    return [(area.heading, len(area.actions)) for area in parse_bytes("minutes.html", html.encode()).areas]


POINTS = ("Issue 3", "Issue 8", "Issue 20")


def test_labels_of_points_in_a_text_head_no_table_below_the_next_heading() -> None:
    assert minutes(*POINTS) == [("What comes next", 2)]


def test_one_label_above_the_next_heading_may_head_its_table() -> None:
    assert minutes("Issue 3: Boats")[-1] == ("Issue 3: Boats", 2)


@pytest.mark.parametrize("caption", ["Table 1: Tasks for all", "Tab. 4 – Tasks for all"])
def test_a_caption_with_a_title_heads_its_table(caption: str) -> None:
    assert minutes(*POINTS, caption=caption) == [(caption, 2)]


def test_a_caption_without_a_title_does_not() -> None:
    assert minutes(*POINTS, caption="Table 1") == [("What comes next", 2)]
