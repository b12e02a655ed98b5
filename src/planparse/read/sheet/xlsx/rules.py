"""Conditional formats as a sheet's part has them -> conditions, and how many only a calculation could decide."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.read.office import Element
from planparse.read.sheet.conditional import TESTS, Condition, literal
from planparse.read.sheet.refs import areas_of
from planparse.read.sheet.xlsx.texts import S


def conditions_of(element: Element, fills: Sequence[str | None]) -> tuple[list[Condition], int]:
    """The conditions of one ``conditionalFormatting`` by the fills that rules name by number, and the undecided."""
    areas = tuple(areas_of(element.get("sqref", "")))
    found: list[Condition] = []
    undecided = 0
    for rule in element.iterchildren(f"{S}cfRule"):
        number = rule.get("dxfId", "")
        if not number.isdecimal() or int(number) >= len(fills):
            undecided += rule.get("type") in ("colorScale", "iconSet")
            continue
        fill = fills[int(number)]
        if fill is None:
            continue
        test, text = _test(rule)
        if text is None or not areas:
            undecided += 1
            continue
        rank = rule.get("priority", "")
        found.append(Condition(areas, test, text, fill, int(rank) if rank.isdecimal() else 0))
    return found, undecided


def _test(rule: Element) -> tuple[str, str | None]:
    """What a rule asks, and the text it asks for; None where that is not a plain text."""
    kind = rule.get("type", "")
    test = rule.get("operator", "") if kind == "cellIs" else kind.removesuffix("Text")
    test = {"contains": "containsText", "notContains": "notContains"}.get(test, test)
    if test not in TESTS:
        return test, None
    return test, literal(rule.findtext(f"{S}formula", "")) if kind == "cellIs" else rule.get("text")
