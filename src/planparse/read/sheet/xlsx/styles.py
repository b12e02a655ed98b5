"""A workbook's styles: for each the number format, the fill and the letters' colour and font."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from planparse.noun import noun
from planparse.read.office import Element
from planparse.read.sheet.colours import INDEXED, colour
from planparse.read.sheet.formats import BUILT_IN
from planparse.read.sheet.xlsx.texts import S, on

_Part = TypeVar("_Part")


@noun
class Style:
    """How a cell looks: its number format, its fill, its letters' colour and font."""

    code: str = "General"
    fill: str | None = None
    ink: str | None = None
    font: str | None = None
    struck: bool = False


@noun
class Styles:
    """The styles by the number that cells name, and the fills of conditional formats by theirs."""

    cells: tuple[Style, ...] = (Style(),)
    conditional: tuple[str | None, ...] = ()

    def of(self, number: str | None) -> Style:
        """The style that a cell names; the first where it names none, or one that is not there."""
        at = int(number) if number and number.isdecimal() and len(number) < 7 else 0
        return self.cells[at] if at < len(self.cells) else self.cells[0]


def styles_of(root: Element | None, theme: Sequence[str]) -> Styles:
    """The styles of a workbook's part, which may be missing."""
    if root is None:
        return Styles()
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
        cells.append(Style(code, fill, ink, font, struck))
    conditional = [_conditional_fill(one, theme, palette) for one in root.iterfind(f"{S}dxfs/{S}dxf")]
    return Styles(tuple(cells) or (Style(),), tuple(conditional))


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
