"""Doubts about headings that were set aside, refs of another area, labels read in two ways, and days read as years."""

from __future__ import annotations

from typing import Any

import pytest

import planparse

TEXT = ("Families are met within five days and say so.", "Children say that they were asked what they think.")


def read(lines: list[str]) -> dict[str, Any]:
    return planparse.parse_bytes("\n".join(lines).encode(), name="plan.md").model_dump(mode="json")


def plan(*, headings: tuple[str, ...], number: int = 3, label: str = "", dates: str = "31 May 2024") -> list[str]:
    """A plan of areas of two actions each; ``headings`` may leave one out, whose actions then follow the last."""
    lines = ["# Improvement plan", ""]
    for at in range(1, number + 1):
        lines += [f"## {headings[at - 1]}" if headings[at - 1].startswith("Rec") else headings[at - 1], ""]
        extra = f" {label} |" if label else ""
        lines += [f"| Ref | Action | Lead | By when |{extra}", "|---|---|---|---|" + ("---|" if label else "")]
        for letter, verb in zip("ab", ("Train all staff in area", "Review all plans of area"), strict=True):
            cell = f" {TEXT[at % 2]} |" if label else ""
            lines += [f"| {at}{letter} | {verb} {at} | Priya Raman | {dates} |{cell}"]
        lines += [""]
    return lines


def loud(found: dict[str, Any], code: str) -> list[str]:
    return [issue["path"] for issue in found["issues"] if issue["code"] == code and issue["severity"] != "info"]


WHOLE = tuple(f"Recommendation {at}: Visits of kind {at}" for at in range(1, 7))


def test_a_plan_that_is_whole_has_none_of_these_doubts() -> None:
    found = read(plan(headings=WHOLE, number=6))
    assert not [code for code in ("heading_set_aside", "ref_other_area", "column_differs") if loud(found, code)]


def test_a_heading_of_the_document_in_no_area_is_a_doubt() -> None:
    lines = plan(headings=("Recommendation 1: Visits", "## Things that wait", "Recommendation 2: Plans"))
    found = read(lines)
    assert [area["number"] for area in found["areas"]] == ["1", "2"]
    assert loud(found, "heading_set_aside") == ["/areas/0"]


def test_a_heading_that_lost_its_label_s_letter_and_the_refs_below_it_are_doubts() -> None:
    found = read(plan(headings=(*WHOLE[:5], "Recomendation 6; Visits of kind 6"), number=6))
    numbers = [area["number"] for area in found["areas"]]
    assert numbers == ["1", "2", "3", "4", "5"]
    assert loud(found, "heading_set_aside") == ["/areas/4"]
    assert loud(found, "ref_other_area") == ["/areas/4"]


@pytest.mark.parametrize(("printed", "doubted"), [("Printed on 3 March 2024.", 6), ("Printed in 2019.", 0)])
def test_a_day_that_is_read_as_a_year_is_a_doubt_where_no_such_year_is_printed(printed: str, doubted: int) -> None:
    found = read([*plan(headings=WHOLE, dates="April 19"), printed])
    assert len(loud(found, "day_or_year")) == doubted
