"""What the cells of a workbook share: styles, conditional formats, texts, comments and shapes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from planparse.noun import noun
from planparse.read.letters import raised, shown
from planparse.read.office import Element
from planparse.read.sheet.cells_and_tables import CellNote, Sheet, areas_of, place_of
from planparse.read.sheet.document import COMMENT
from planparse.read.sheet.formats import BUILT_IN, INDEXED, TESTS, Condition, colour, literal
from planparse.words import Place

# Texts stored in a workbook: of cells, comments and shapes, with struck-out parts separated.


S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

_CODE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_OFF = frozenset({"0", "false"})


@noun
class StoredText:
    """A text, and the struck-out parts that were removed from it."""

    text: str
    struck: tuple[str, ...] = ()
    all_struck: bool = False
    """True if the whole text is struck out."""


NO_TEXT = StoredText("")


def plain_text(text: str) -> str:
    r"""The characters of a stored text: Excel escapes some as codes, and writes a return before or for a new line.

    >>> plain_text("a_x000D_\nb"), plain_text("_x0041_")
    ('a\nb', 'A')
    """
    if "_x" in text:
        text = _CODE.sub(lambda code: chr(int(code[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def text_of(element: Element) -> StoredText:
    """The text of a shared string, an inline string or a comment. Phonetic guides are left out."""
    runs = list(_runs(element))
    kept = "".join(text for text, struck in runs if not struck)
    if not kept.strip():  # all struck out: the text stays, as in Word
        return StoredText("".join(text for text, _ in runs), all_struck=any(struck for _, struck in runs))
    return StoredText(kept, tuple(text for text, struck in runs if struck and text.strip()))


def on(element: Element | None) -> bool:
    """Whether a property such as ``strike`` is set."""
    return element is not None and element.get("val", "1") not in _OFF


def _runs(element: Element) -> Iterator[tuple[str, bool]]:
    for part in element:
        if part.tag == f"{S}t":
            yield plain_text(part.text or ""), False
        elif part.tag == f"{S}r":
            font = part.find(f"{S}rPr/{S}rFont")
            text = plain_text("".join(letters.text or "" for letters in part.iterfind(f"{S}t")))
            align = part.find(f"{S}rPr/{S}vertAlign")
            if align is not None and align.get("val") == "superscript":
                text = raised(text)
            yield shown(text, None if font is None else font.get("val")), on(part.find(f"{S}rPr/{S}strike"))


# Texts on a sheet that are not in cells: comments and shapes.


_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_XDR = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_FIELDS = re.compile(r'&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d{1,3}|[A-Za-z&])')
"""The codes in a running header: sections, fonts, sizes, page numbers, dates."""

Related = Sequence[tuple[str, Element]]


def comments(sheet: Sheet, related: Related) -> Sheet:
    """Add a sheet's comments. Excel stores threaded comments a second time for its old versions."""
    found: list[tuple[str, str]] = []
    for kind, root in related:
        if kind == "threadedComment":
            found += [(one.get("ref", ""), one.findtext("{*}text") or "") for one in root.iterchildren("{*}*")]
    threads = {ref for ref, _ in found}
    for kind, root in related:
        if kind == "comments":
            for one in root.iter(f"{S}comment"):
                body = one.find(f"{S}text")
                if body is not None and one.get("ref", "") not in threads:
                    found.append((one.get("ref", ""), text_of(body).text))
    notes = [CellNote(text, _place(sheet.name, ref), f"{COMMENT} on {ref}") for ref, text in found if text.strip()]
    return replace(sheet, notes=(*sheet.notes, *notes))


def shapes(sheet: Sheet, related: Related) -> Sheet:
    """Add the texts of a sheet's shapes, above or below its cells."""
    first = min((cell.row for cell in sheet.cells if cell.text), default=0)
    above: list[CellNote] = []
    below: list[CellNote] = []
    for kind, root in related:
        if kind != "drawing":
            continue
        for anchor in root:
            row = anchor.findtext(f"{_XDR}from/{_XDR}row", "")
            line = int(row) if row.isdecimal() and len(row) < 8 else 0
            for text in _texts(anchor):
                (above if line <= first else below).append(
                    CellNote(text, Place(sheet=sheet.name, line=line + 1), "shape")
                )
    return replace(sheet, above=tuple(above), below=tuple(below))


def running(text: str) -> str:
    """The words of a running header or footer, without its codes.

    >>> running('&L&"Arial,Bold"&12Draft plan&RPage &P of &N')
    'Draft plan Page of'
    """
    return " ".join(_FIELDS.sub(lambda code: "&" if code[0] == "&&" else " ", text).split())


def _place(sheet: str, ref: str) -> Place:
    at = place_of(ref)
    return Place(sheet=sheet, line=at[0] + 1 if at else None)


def _texts(anchor: Element) -> Iterator[str]:
    """The texts of the shapes at one anchor. A shape linked to a cell only copies its text."""
    for shape in anchor.iter(f"{_XDR}sp"):
        if shape.get("textlink") or any(True for _ in shape.iterancestors(_FALLBACK)):
            continue
        lines = ("".join(part.text or "" for part in line.iter(f"{_A}t")) for line in shape.iter(f"{_A}p"))
        text = "\n".join(lines)
        if text.strip():
            yield text


_Part = TypeVar("_Part")


@noun
class CellStyle:
    """How a cell looks: its number format, its fill, and its text's colour and font."""

    code: str = "General"
    fill: str | None = None
    ink: str | None = None
    font: str | None = None
    struck: bool = False


@noun
class WorkbookStyles:
    """The styles by the number that cells refer to, and the fills of conditional formats by theirs."""

    cells: tuple[CellStyle, ...] = (CellStyle(),)
    conditional: tuple[str | None, ...] = ()

    def of(self, number: str | None) -> CellStyle:
        """The style that a cell refers to; the first one if it refers to none or to one that does not exist."""
        at = int(number) if number and number.isdecimal() and len(number) < 7 else 0
        return self.cells[at] if at < len(self.cells) else self.cells[0]


def styles_of(root: Element | None, theme: Sequence[str]) -> WorkbookStyles:
    """The styles in a workbook's style part, which may be missing."""
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
    """The colour of a solid fill: that of the pattern, which covers the background."""
    pattern = element.find(f"{S}patternFill")
    if pattern is None or pattern.get("patternType") != "solid":
        return None
    front = pattern.find(f"{S}fgColor")
    return _shown(front, theme, palette)


def _conditional_fill(element: Element, theme: Sequence[str], palette: Sequence[str]) -> str | None:
    """The colour of a conditional format, where a solid fill has the background's colour."""
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


# Conditional formats in a sheet's part -> conditions, and how many depend on a calculation.


def conditions_of(element: Element, fills: Sequence[str | None]) -> tuple[list[Condition], int]:
    """The conditions of one ``conditionalFormatting``, and how many rules it cannot decide.

    ``fills``: by rule number.
    """
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
    """The test of a rule and the text that it tests for; None if that is not a plain text."""
    kind = rule.get("type", "")
    test = rule.get("operator", "") if kind == "cellIs" else kind.removesuffix("Text")
    test = {"contains": "containsText", "notContains": "notContains"}.get(test, test)
    if test not in TESTS:
        return test, None
    return test, literal(rule.findtext(f"{S}formula", "")) if kind == "cellIs" else rule.get("text")
