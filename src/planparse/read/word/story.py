"""One story of a Word file (its body, a header, a note) -> its paragraphs and tables, as printed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from planparse.read.letters import raised, shown
from planparse.read.word import styles
from planparse.read.word.blocks import Content, Para, RawCell, RawTable, TextPiece, without_lone_bullet
from planparse.read.word.package import MC, A, Element, M, V, W, below, is_on, number, value
from planparse.read.word.styles import Numbering, WordStyles, list_place, outline_level

# Fields (page numbers, references, forms): Word prints their result, not their instruction.


GONE = frozenset({f"{W}del", f"{W}moveFrom"})
"""Elements whose content a tracked change removed."""

_BOX = {True: "☒", False: "☐"}


def whole_fields(root: Element) -> frozenset[Element]:
    """The begin marks of the fields in a part that also have an end. One without an end would swallow the rest."""
    open_fields: list[Element] = []
    found: list[Element] = []
    for mark in root.iter(f"{W}fldChar"):
        kind = mark.get(f"{W}fldCharType")
        if any(above.tag in GONE for above in mark.iterancestors()):
            continue
        if kind == "begin":
            open_fields.append(mark)
        elif kind == "end" and open_fields:
            found.append(open_fields.pop())
    return frozenset(found)


@dataclass(slots=True)
class _Open:
    """An open field: whether its result is being read, and what a form field shows if it has no result."""

    form: str
    result: bool = False


@dataclass(slots=True)
class Fields:
    """The fields that are open at this point, each in its instruction or its result."""

    whole: frozenset[Element]
    _open: list[_Open] = field(default_factory=list)

    @property
    def printed(self) -> bool:
        """Whether Word prints what is being read."""
        return all(one.result for one in self._open)

    def taken(self) -> None:
        """Note that text was read: the open fields have a result."""
        for one in self._open:
            one.form = ""

    def mark(self, mark: Element) -> str:
        """Process a field's mark. At the end of a form field without a result, return what the field shows."""
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin" and mark in self.whole:
            self._open.append(_Open(_form(mark)))
        elif kind == "separate" and self._open:
            self._open[-1].result = True
        elif kind == "end" and self._open:
            return self._open.pop().form
        return ""


def _form(mark: Element) -> str:
    """What a check box or a drop-down list of an old form shows."""
    form = below(mark, "ffData")
    box = below(form, "checkBox")
    if box is not None:
        ticked = is_on(box, "checked")
        return _BOX[bool(is_on(box, "default") if ticked is None else ticked)]
    choices = below(form, "ddList")
    if choices is None:
        return ""
    entries = [entry.get(f"{W}val", "") for entry in choices.iterfind(f"{W}listEntry")]
    chosen = number(value(choices, "result") or value(choices, "default"))
    return entries[chosen] if 0 <= chosen < len(entries) else ""


def alternative(element: Element) -> Element | None:
    """The version of alternative content to read: the first that has text. All versions print the same."""
    versions = [one for one in element if one.tag in {f"{MC}Choice", f"{MC}Fallback"}]
    with_text = (one for one in versions if next(one.iter(f"{W}t"), None) is not None)
    return next(with_text, versions[0] if versions else None)


HIDDEN = "hidden text"
HINT = "the hint of an empty form field"

_MOST_COLUMNS = 1000
"""Word allows 63. A larger span is damage, and only its edges count."""

_PLAIN_LOOK = TextPiece("")
_PLAIN = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_SKIPPED = frozenset(
    f"{W}{name}" for name in ("instrText", "delText", "delInstrText", "sectPr", "tblGrid", "subDoc", "bookmarkStart")
)


@dataclass(slots=True)
class Notices:
    """What the reader comes across and must report."""

    changes: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)
    notes: list[tuple[str, str, str]] = field(default_factory=list)
    """(footnote or endnote, its id, the words before its mark), in reading order."""


@dataclass(slots=True)
class Story:
    """Reads one part. All parts of a file share ``notices`` and the counts of ``numbering``."""

    styles: WordStyles
    numbering: Numbering
    notices: Notices
    fields: Fields
    why: str | None = None
    """Why the text being read is not printed; None if it is."""

    # Blocks

    def content(self, parent: Element) -> Iterator[Content]:
        """The paragraphs and tables in an element, in reading order.

        A paragraph whose end a tracked change deleted continues in the next one.
        """
        begun: tuple[TextPiece, ...] = ()
        boxes: tuple[Content, ...] = ()
        for block in self._blocks(parent):
            if block.tag == f"{W}tbl":
                if begun or boxes:
                    yield Para(begun, boxes=boxes)
                    begun = boxes = ()
                yield self._table(block)
                continue
            para = self._para(block)
            mark = below(block, "pPr", "rPr")
            if begun or boxes:
                para = replace(para, pieces=(*begun, *para.pieces), boxes=(*boxes, *para.boxes))
                begun = boxes = ()
            if below(mark, "del") is not None or below(mark, "moveFrom") is not None:
                begun, boxes = para.pieces, para.boxes
            else:
                yield para
        if begun or boxes:
            yield Para(begun, boxes=boxes)

    def _blocks(self, parent: Element) -> Iterator[Element]:
        """The paragraphs and tables below an element, in any wrapper."""
        for child in self._unwrapped(parent):
            if child.tag in {f"{W}p", f"{W}tbl", f"{M}oMathPara"}:
                yield child
            elif child.tag == f"{W}altChunk":
                self.notices.left_out["embedded document"] += 1
            elif next(child.iter(f"{W}p", f"{W}tbl"), None) is not None:
                yield from self._blocks(child)  # an unknown wrapper
            elif next(child.iter(f"{W}t"), None) is not None:
                yield child  # runs outside any paragraph: damage that some programs write

    def _unwrapped(self, parent: Element) -> Iterator[Element]:
        """The children of an element, with content controls and the like replaced by their content."""
        for child in parent:
            if child.tag in GONE or not isinstance(child.tag, str):
                continue
            if child.tag == f"{W}sdt":
                inner = below(child, "sdtContent")
                if inner is not None:
                    why, self.why = self.why, self.why or (HINT if _is_hint(child) else None)
                    yield from self._unwrapped(inner)
                    self.why = why
            elif child.tag == f"{MC}AlternateContent":
                chosen = alternative(child)
                if chosen is not None:
                    yield from self._unwrapped(chosen)
            elif child.tag in {f"{W}customXml", f"{W}smartTag", f"{W}ins", f"{W}moveTo"}:
                yield from self._unwrapped(child)
            else:
                yield child

    # Tables

    def _table(self, table: Element) -> RawTable:
        rows: list[tuple[RawCell, ...]] = []
        headers, leading = 0, True
        for row in self._unwrapped(table):
            if row.tag != f"{W}tr":
                continue
            properties = below(row, "trPr")
            if below(properties, "del") is not None:
                self.notices.changes["deleted rows"] += 1
                continue
            if below(properties, "ins") is not None:
                self.notices.changes["inserted rows"] += 1
            leading = leading and is_on(properties, "tblHeader") is True
            headers += leading
            why = self.why
            if is_on(properties, "hidden"):
                self.why = self.why or HIDDEN
            rows.append(tuple(self._cells(row)))
            self.why = why
        grid = below(table, "tblGrid")
        widths = [] if grid is None else [number(column.get(f"{W}w")) for column in grid.iterfind(f"{W}gridCol")]
        return RawTable(tuple(rows), tuple(widths[:_MOST_COLUMNS]), headers)

    def _cells(self, row: Element) -> Iterator[RawCell]:
        at = min(max(number(value(row, "trPr", "gridBefore")), 0), _MOST_COLUMNS)
        for cell in self._unwrapped(row):
            properties = below(cell, "tcPr")
            if cell.tag != f"{W}tc" or below(properties, "cellDel") is not None:
                continue
            span = min(max(number(value(properties, "gridSpan"), 1), 1), _MOST_COLUMNS)
            content = tuple(self.content(cell))
            joins = _joins(properties)
            fill = styles.shading(properties) or styles.cell_colour(_pieces(content))
            yield RawCell(at, span, joins, without_lone_bullet(content), fill)
            at += span

    # Paragraphs

    def _para(self, block: Element) -> Para:
        properties = below(block, "pPr")
        style = value(properties, "pStyle")
        mark = below(properties, "rPr")
        kept = below(mark, "del") is None and below(mark, "moveFrom") is None
        place = list_place(properties) or self.styles.in_list(style)
        label = self.numbering.label(place, style) if kept and self.why is None else ""
        level = outline_level(properties)
        level = self.styles.level(style) if level is None else level if level < 10 else None
        runs = _Runs(self, self.styles.hidden(style) is True, styles.shading(properties))
        runs.walk(block)
        depth = 1 + max(place.level or 0, self.styles.nested(style)) if label and place else 0
        return Para(tuple(runs.pieces), label, level, tuple(runs.boxes), depth)


@dataclass(slots=True)
class _Runs:
    """The runs of one paragraph as pieces. Text boxes anchored in it are separate."""

    story: Story
    hidden: bool
    ground: str | None
    pieces: list[TextPiece] = field(default_factory=list)
    boxes: list[Content] = field(default_factory=list)
    _look: TextPiece = _PLAIN_LOOK
    _font: str | None = None
    _raised: bool = False

    def walk(self, parent: Element) -> None:
        """Read the content of an element. Unknown elements are read through."""
        for child in parent:
            tag = child.tag
            if not isinstance(tag, str) or tag in _SKIPPED or tag.endswith("Pr"):
                continue
            if tag == f"{W}r":
                self._run(child)
            elif tag == f"{W}t" or tag == f"{M}t":
                self._add(shown((child.text or "").translate(_SPACES), self._font))
            elif tag in _PLAIN:
                self._add(_PLAIN[tag])
            elif handler := _HANDLERS.get(tag):
                handler(self, child)
            else:
                self.walk(child)

    def _run(self, run: Element) -> None:
        properties = below(run, "rPr")
        hidden = is_on(properties, "vanish")
        if hidden is None:
            hidden = self.story.styles.hidden(value(properties, "rStyle"))
        if hidden is None:
            hidden = self.hidden
        look, font, is_raised = self._look, self._font, self._raised
        why = self.story.why or (HIDDEN if hidden else None)
        struck = is_on(properties, "strike") is True or is_on(properties, "dstrike") is True
        own = styles.is_bold(properties)
        bold = self.story.styles.bold(value(properties, "rStyle")) if own is None else own
        ground, ink = styles.behind(properties) or self.ground, styles.ink(properties)
        self._look = TextPiece("", why, ground, ink, struck, bold is True)
        fonts = below(properties, "rFonts")
        self._font = None if fonts is None else fonts.get(f"{W}ascii")
        self._raised = value(properties, "vertAlign") == "superscript"
        self.walk(run)
        self._look, self._font, self._raised = look, font, is_raised

    def _add(self, text: str) -> None:
        if text and self.story.fields.printed:
            self.story.fields.taken()
            look = self._look
            text = raised(text) if self._raised else text
            self.pieces.append(replace(look, text=text, why=look.why or self.story.why))

    def _symbol(self, symbol: Element) -> None:
        try:
            letter = chr(int(symbol.get(f"{W}char", ""), 16))
        except (ValueError, OverflowError):
            return
        self._add(shown(letter, symbol.get(f"{W}font")))

    def _field(self, mark: Element) -> None:
        self._add(self.story.fields.mark(mark))

    def _note(self, mark: Element) -> None:
        if self.story.fields.printed and self.story.why is None:
            before = "".join(piece.text for piece in self.pieces if piece.why is None).split()[-3:]
            self.story.notices.notes.append((_NOTES[mark.tag], mark.get(f"{W}id", ""), " ".join(before)))

    def _changed(self, change: Element) -> None:
        if any(next(change.iter(f"{W}{name}"), None) is not None for name in ("t", "delText", "tab", "br")):
            self.story.notices.changes[_CHANGES[change.tag]] += 1
        if change.tag not in GONE:
            self.walk(change)

    def _control(self, control: Element) -> None:
        inner = below(control, "sdtContent")
        if inner is not None:
            why, self.story.why = self.story.why, self.story.why or (HINT if _is_hint(control) else None)
            self.walk(inner)
            self.story.why = why

    def _choice(self, choice: Element) -> None:
        chosen = alternative(choice)
        if chosen is not None:
            self.walk(chosen)

    def _box(self, box: Element) -> None:
        outer, self.story.fields = self.story.fields, Fields(self.story.fields.whole)
        self.boxes += self.story.content(box)
        self.story.fields = outer

    def _drawn_text(self, paragraph: Element) -> None:
        text = "".join(part.text or "" for part in paragraph.iter(f"{A}t"))
        self.boxes.append(Para((TextPiece(text, self.story.why),)))

    def _art(self, art: Element) -> None:
        self.boxes.append(Para((TextPiece(art.get("string", ""), self.story.why),)))


_HANDLERS: dict[str, Callable[[_Runs, Element], None]] = {
    f"{W}sym": _Runs._symbol,
    f"{W}fldChar": _Runs._field,
    f"{W}footnoteReference": _Runs._note,
    f"{W}endnoteReference": _Runs._note,
    f"{W}ins": _Runs._changed,
    f"{W}del": _Runs._changed,
    f"{W}moveTo": _Runs._changed,
    f"{W}moveFrom": _Runs._changed,
    f"{W}sdt": _Runs._control,
    f"{MC}AlternateContent": _Runs._choice,
    f"{W}txbxContent": _Runs._box,
    f"{A}p": _Runs._drawn_text,
    f"{V}textpath": _Runs._art,
}
_CHANGES = {
    f"{W}ins": "insertions",
    f"{W}moveTo": "insertions",
    f"{W}del": "deletions",
    f"{W}moveFrom": "deletions",
}
_SPACES = str.maketrans("\n\r\v\f", "    ")


def story(root: Element, styles: WordStyles, numbering: Numbering, notices: Notices) -> Story:
    """Start reading the part with this root element."""
    return Story(styles, numbering, notices, Fields(whole_fields(root)))


def _is_hint(control: Element) -> bool:
    """Whether a form field shows its hint instead of a value.

    Word's own templates print labels (`Action items`, `Deadline`) as hints of fields that disappear once filled in.
    Such a text belongs to the document, unless it asks for something (`[Date]`, `Click to add text`).
    """
    if not is_on(control, "sdtPr", "showingPlcHdr"):
        return False
    text = "".join(part.text or "" for part in control.iter(f"{W}t"))
    return not is_on(control, "sdtPr", "temporary") or bool(_ASKS.match(text))


_ASKS = re.compile(r"\s*(?:[\[<{(…]|(?:click|tap|enter|type|choose|select|add|insert|pick|write|your)\b)", re.I)


def _joins(properties: Element | None) -> Literal["above", "left"] | None:
    """Whether this cell continues a merged cell: the one above, or the one to the left as in old files."""
    vertical, sideways = below(properties, "vMerge"), below(properties, "hMerge")
    if vertical is not None and vertical.get(f"{W}val", "continue") == "continue":
        return "above"
    if sideways is not None and sideways.get(f"{W}val", "continue") == "continue":
        return "left"
    return None


def _pieces(content: tuple[Content, ...]) -> Iterator[TextPiece]:
    for part in content:
        if isinstance(part, Para):
            yield from part.pieces
            yield from _pieces(part.boxes)
