"""A workbook's styles and conditional formats: number format, fill, the letters' colour and font."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from planparse.noun import noun
from planparse.read.office import Element
from planparse.read.sheet.cells import areas_of
from planparse.read.sheet.colours import INDEXED, TESTS, Condition, colour, literal
from planparse.read.sheet.formats import BUILT_IN
from planparse.read.sheet.xlsx.texts import S, on

_Part = TypeVar("_Part")


@noun
class CellStyle:
    """How a cell looks: its number format, its fill, its letters' colour and font."""

    code: str = "General"
    fill: str | None = None
    ink: str | None = None
    font: str | None = None
    struck: bool = False


@noun
class WorkbookStyles:
    """The styles by the number that cells name, and the fills of conditional formats by theirs."""

    cells: tuple[CellStyle, ...] = (CellStyle(),)
    conditional: tuple[str | None, ...] = ()

    def of(self, number: str | None) -> CellStyle:
        """The style that a cell names; the first where it names none, or one that is not there."""
        at = int(number) if number and number.isdecimal() and len(number) < 7 else 0
        return self.cells[at] if at < len(self.cells) else self.cells[0]


def styles_of(root: Element | None, theme: Sequence[str]) -> WorkbookStyles:
    """The styles of a workbook's part, which may be missing."""
    if root is None:
        return WorkbookStyles()
    own = [one.get("rgb", "")[-6:].lower() for one in root.iterfind(f"{S}colors/{S}indexedColors/{S}rgbColor")]
    palette = (*own, *INDEXED[len(own) :])
    codes = {one.get("numFmtId"): one.get("formatCode", "") for one in root.iterfind(f"{S}numFmts/{S}numFmt")}
    fills = [_fill(one, theme, palette) for one in root.iterfind(f"{S}fills/{S}fill")]
    fonts = [_font(one, theme, palette) for one in root.iterfind(f"{S}fonts/{S}font")]
    cells = []
    for form in root.iterfind(f"{S}cellXfs/{S}xf"):
        number = form.get("numFmtId", "0")
        code = codes.get(number) or BUILT_IN.get(int(number) if number.isdecimal() else 0, "General")
        fill = _at(fills, form.get("fillId"))
        ink, font, struck = _at(fonts, form.get("fontId")) or (None, None, False)
        cells.append(CellStyle(code, fill, ink, font, struck))
    conditional = [_conditional_fill(one, theme, palette) for one in root.iterfind(f"{S}dxfs/{S}dxf")]
    return WorkbookStyles(tuple(cells) or (CellStyle(),), tuple(conditional))


def _at(found: Sequence[_Part], number: str | None) -> _Part | None:
    at = int(number) if number and number.isdecimal() else 0
    return found[at] if at < len(found) else None


def _fill(element: Element, theme: Sequence[str], palette: Sequence[str]) -> str | None:
    """The colour of a solid fill: the pattern's own, which covers the ground."""
    pattern = element.find(f"{S}patternFill")
    if pattern is None or pattern.get("patternType") != "solid":
        return None
    front = pattern.find(f"{S}fgColor")
    return _shown(front, theme, palette)


def _conditional_fill(element: Element, theme: Sequence[str], palette: Sequence[str]) -> str | None:
    """The colour of a conditional format: there a solid fill has the ground's colour."""
    pattern = element.find(f"{S}fill/{S}patternFill")
    if pattern is None or pattern.get("patternType", "solid") != "solid":
        return None
    ground = pattern.find(f"{S}bgColor")
    if ground is None:
        ground = pattern.find(f"{S}fgColor")
    return _shown(ground, theme, palette)


def _font(element: Element, theme: Sequence[str], palette: Sequence[str]) -> tuple[str | None, str | None, bool]:
    ink, name = element.find(f"{S}color"), element.find(f"{S}name")
    struck = on(element.find(f"{S}strike"))
    return _shown(ink, theme, palette), None if name is None else name.get("val"), struck


def _shown(element: Element | None, theme: Sequence[str], palette: Sequence[str]) -> str | None:
    if element is None:
        return None
    return colour({key: element.get(key, "") for key in ("rgb", "theme", "indexed", "tint")}, theme, palette)


# Conditional formats as a sheet's part has them -> conditions, and how many only a calculation could decide.


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
