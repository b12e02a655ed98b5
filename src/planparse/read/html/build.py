"""Events of a page -> its blocks in document order, with the bullets and numbers that a browser prints."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from planparse.lexicon.refs_and_marks import BOXES, is_sign_in_words
from planparse.read.document import NOWHERE, Aside, Block, Grid, Paragraph
from planparse.read.html.cards import CardText
from planparse.read.html.source import BOLD, LINE, tags
from planparse.read.html.tree import Attributes, Event, HtmlStyles, List, Look
from planparse.read.labels import marked_front, with_terms
from planparse.read.letters import plain, raised
from planparse.read.table_markup import WrittenCell, WrittenRow, join_as_lines, spanned
from planparse.read.text import DRAWN, levels_of
from planparse.read.wrapped_lines import TextLine, is_rule, unwrapped
from planparse.words import Place, Word

_NO_CARDS: Mapping[int, CardText] = {}
_LINES = tags(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer"
    " header hr li main menu nav ol option p pre section select summary table td textarea th tr ul"
)
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_CELLS = frozenset({"td", "th"})
_BULLETS = re.compile(r"[^\w\s]|[o§]")
"""What Word writes for a bullet, as a letter of a symbol font."""

HIDDEN = "hidden on the page"

_INLINE = frozenset({"span", "mark", "label"})
_BADGES = frozenset({"badge", "tag", "pill", "chip", "label", "lozenge", "status"})
"""Words in class names for coloured badges (`govuk-tag`), because their styles may be elsewhere."""
_BADGE = "\u2028"
"""Marks the start and end of a badge in the line being read. It is white space that no page contains there."""
_BOLD = "\u2029"
"""Marks the start and end of bold text in the line being read."""
_LONG = 6
"""A marked text with this many words or more is not a badge."""


@dataclass(slots=True)
class _Cell:
    """A cell while it is being read: its words, and how much of its text has its own background."""

    fill: str | None
    row_fill: str | None
    place: Place
    attributes: Attributes
    header: bool
    words: list[Word] = field(default_factory=list)
    letters: int = 0
    grounds: dict[str, int] = field(default_factory=dict)

    def take(self, words: Sequence[Word]) -> None:
        """Add the words of a table that is nested in the cell."""
        self.words = list(join_as_lines((self.words, words)))
        self.letters += sum(len(word.text) for word in words)

    def written(self) -> WrittenCell:
        """The finished cell. Without its own fill it gets the background of all of its text, or the row's fill."""
        grounds = [ground for ground, letters in self.grounds.items() if letters == self.letters]
        fill = self.fill or (grounds[0] if len(self.grounds) == 1 and grounds else self.row_fill)
        rows, columns = (_span(self.attributes.get(name)) for name in ("rowspan", "colspan"))
        return WrittenCell(tuple(self.words), rows, columns, fill, self.place, self.header)


@dataclass(slots=True)
class _Table:
    """A table of data while it is being read."""

    rows: list[WrittenRow] = field(default_factory=list)
    cells: list[WrittenCell] = field(default_factory=list)
    place: Place = NOWHERE
    group: int = 0
    head: bool = False
    feet: set[int] = field(default_factory=set)
    fills: list[str | None] = field(default_factory=list)
    cell: _Cell | None = None
    inner: dict[int, Grid] = field(default_factory=dict)
    """The tables nested in its cells, by the id of their first word."""

    def end_row(self) -> None:
        """Close the open row."""
        if self.cells:
            self.rows.append(WrittenRow(tuple(self.cells), self.group, self.head, self.place))
            self.cells = []


class PageBuilder:
    """Turns events into blocks. Every word goes into the open cell, or into a paragraph."""

    def __init__(self, styles: HtmlStyles, layout: Collection[int], cards: Mapping[int, CardText] = _NO_CARDS) -> None:
        self.blocks: list[Block] = []
        self.asides: list[Aside] = []
        self.clashes = 0
        self._styles = styles
        self._layout = layout
        self._cards = cards
        self._card: CardText | None = None
        self._texts = count()
        self._numbers = count()
        self._ids = count()
        self._tables: list[_Table | None] = []
        self._looks: list[Look] = []
        self._line: list[str] = []
        self._level: int | None = None
        self._place = NOWHERE
        self._pre = 0
        self._pre_lines: list[str] = []
        self._apart: bool | None = None
        self._marks = 0
        self._raised = 0
        self._lists: list[List] = []
        self._mark = ""
        self._in_term = False
        self._term: list[Word] = []
        self._badges: list[bool] = []
        self._bolds: list[bool] = []
        self._fronts: dict[int, int] = {}

    def take(self, event: Event) -> None:
        """Take the next event."""
        if event.text == "wbr" and event.kind != "text":
            self._bold(event.attributes)
        elif event.kind == "text":
            self._enter(self._cards.get(next(self._texts)), event.text)
            self._text(event.text)
        elif event.kind == "open":
            self._open(event.text, event.attributes)
        else:
            self._close(event.text)

    def end(self) -> None:
        """Close everything that is open."""
        self._flush()
        self._end_term()
        self.blocks = with_terms(self.blocks, self._fronts)  # words in bold at the front of several lines

    # Text

    def _enter(self, card: CardText | None, text: str) -> None:
        """Begin a new line if a text is in a different place of a card than the text before it."""
        if not text.strip() or card == self._card:
            return
        if self._card is None or card is None or self._card.slot != card.slot:
            self._flush()
            self._card = card

    def _text(self, text: str) -> None:
        if self._looks and self._looks[-1].hidden:
            self._hide(text)
            return
        if self._marks and _BULLETS.fullmatch(text.strip()):
            text = "• "
        if self._raised:
            text = raised(text)
        cell = self._cell()
        if cell is not None:
            letters = len("".join(text.split()))
            cell.letters += letters
            ground = self._looks[-1].fill
            if ground:
                cell.grounds[ground] = cell.grounds.get(ground, 0) + letters
        first, *rest = text.split("\n") if self._pre else [text]
        self._line.append(first)
        for line in rest:
            self._flush()
            self._line.append(line)

    def _hide(self, text: str, why: str = HIDDEN) -> None:
        """Set aside text that the page does not show, or that says nothing: it must not fill a field."""
        words = tuple(Word(next(self._ids), each, self._place) for each in plain(text).split())
        if words:
            self.asides.append(Aside(words, why))

    def _flush(self) -> None:
        """End the line: move its words to the cell, term or paragraph that they belong to."""
        line = "".join(self._line)
        self._line = []
        cell = self._cell()
        if self._pre and cell is None and not self._card and not self._in_term:
            self._pre_lines.append(line)
            return
        if _BADGE in line and not self._card:
            self._flush_parts(_apart(line) if cell is None and not self._in_term else [line.replace(_BADGE, "")])
            return
        front, whole = _bold_front(line), _is_bold(line)
        line = line.replace(_BOLD, "").replace(_BADGE, "")
        texts = plain(line).split()
        if not texts:
            return
        if self._mark and (cell is not None or self._mark != "•"):  # browsers print the numbers
            texts.insert(0, self._mark)
        self._mark = ""
        first_gap = "\n" if cell is not None and cell.words else " "
        words = [Word(next(self._ids), t, self._place, " " if n else first_gap) for n, t in enumerate(texts)]
        if cell is not None:
            cell.words += words
        elif self._in_term:
            self._term += words
        else:
            if front and not self._term and not self._level and not self._card:
                self._fronts[len(self.blocks)] = front
            slot, term = (self._card.slot, self._card.label) if self._card else (None, 0)
            term = len(self._term) or min(term, len(words))
            titled = front + len(words) - len(plain(line).split()) if front and self._card else 0
            bold = 0 if term else len(words) if whole else titled
            above, deep = (*self._term, *words), len(self._lists)
            self.blocks.append(
                Paragraph(above, self._place, self._level, term, self._apart, bold, slot=slot, depth=deep)
            )
            self._card = self._card and replace(self._card, label=0)
            self._term = []

    def _end_line(self, tag: str) -> None:
        """End the line where an element begins or ends; one that is no line break ends a text in lines too."""
        self._flush()
        if tag != "br" and self._pre_lines:
            self._end_pre()

    def _end_pre(self) -> None:
        """Add the lines of a text in lines as the reader of such texts does: joined where they wrap, without rules."""
        top, level, lines, deep = self._place, self._level, self._pre_lines, self._pre
        self._pre_lines, self._pre = [], 0
        texts = [text.expandtabs() for text in lines]
        drawn = [TextLine(n, (text,), n, len(text)) for n, text in enumerate(texts) if text.strip()]
        levels = levels_of(drawn)
        above = -1
        for line in unwrapped(drawn) if drawn else ():
            self._place = replace(top, line=(top.line or 0) + line.number)
            if is_rule(line.text):
                self._hide(line.text, DRAWN)
            else:
                self._level, self._apart = levels.get(line.number, level), line.number > above + 1
                joined = line.stop > line.number
                self._line = [line.text.replace(_BOLD, "").replace(_BADGE, "") if joined else line.cells[0]]
                self._flush()
            above = line.stop
        self._place, self._level, self._apart, self._pre = top, level, None, deep

    def _bold(self, attributes: Attributes) -> None:
        """Mark where bold text begins or ends. It may be a badge."""
        if not attributes:
            return
        if attributes.get(BOLD):
            own = self._styles.look("strong", attributes)
            self._bolds.append(bool(own.fill) or not _BADGES.isdisjoint(_named(attributes)))
            self._line.append(_BADGE if self._bolds[-1] else _BOLD)
        elif self._bolds:
            self._line.append(_BADGE if self._bolds.pop() else _BOLD)

    def _flush_parts(self, parts: Sequence[str]) -> None:
        """Add a line without its badges, then each badge as its own line, which is not a heading."""
        level = self._level
        for part in parts:
            self._line = [part]
            self._flush()
            self._level = None
        self._level = level

    def _end_term(self) -> None:
        """Make a paragraph of a term that nothing describes."""
        if self._term:
            self.blocks.append(Paragraph(tuple(self._term), self._place))
            self._term = []

    def _cell(self) -> _Cell | None:
        """The innermost open cell of a table of data. Tables of any kind may be nested in it."""
        return next((table.cell for table in reversed(self._tables) if table and table.cell), None)

    # Elements

    def _open(self, tag: str, attributes: Attributes) -> None:
        above = self._looks[-1] if self._looks else Look()
        own = self._styles.look(tag, attributes)
        self._looks.append(own.inside(above))
        if tag == "br" and self._level:
            self._line.append(" ")  # a heading is one paragraph
        elif tag in _LINES or tag in _LEVELS:
            self._end_line(tag)
        if tag in _INLINE:
            self._badges.append(bool(own.fill) or not _BADGES.isdisjoint(_named(attributes)))
            self._line += [_BADGE] * self._badges[-1]
        if attributes.get(LINE):
            self._place = Place(line=int(attributes[LINE] or 0))
        if tag in _LEVELS:
            self._level = _LEVELS[tag]
        if tag in ("dt", "table") or tag in _LEVELS:
            self._end_term()
        self._in_term = tag == "dt" or (self._in_term and tag != "dd")
        self._pre += tag in ("pre", "textarea")
        self._marks += _is_mark(attributes)
        self._raised += tag == "sup"
        if tag in ("ul", "ol"):
            self._lists.append(List.opened(tag, attributes, marked=self._looks[-1].marked is not False))
        elif tag == "li" and self._lists:
            self._mark = self._lists[-1].mark(attributes)
        self._note_ground(tag, own)
        alt = (attributes.get("alt") or "") if tag == "img" else ""
        if alt and (self._cell() is not None or is_sign_in_words(alt)):  # elsewhere pictures are logos
            self._line.append(f" {alt} ")
        self._open_table_part(tag, attributes, own)

    def _close(self, tag: str) -> None:
        self._close_table_part(tag)
        if tag in _INLINE and self._badges.pop():
            self._line.append(_BADGE)
        if tag != "br" and (tag in _LINES or tag in _LEVELS):
            self._end_line(tag)
        if tag in _LEVELS:
            self._level = None
        if tag == "dt":
            self._in_term = False
        elif tag == "dl":
            self._end_term()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "li":
            self._mark = ""
        self._pre -= tag in ("pre", "textarea")
        self._raised -= tag == "sup"
        self._looks.pop()

    # Tables

    def _open_table_part(self, tag: str, attributes: Attributes, own: Look) -> None:
        if tag == "table":
            self._flush()
            self._tables.append(None if next(self._numbers) in self._layout else _Table())
            return
        table = self._tables[-1] if self._tables else None
        if table is None:
            return
        if tag in _GROUPS:
            table.end_row()
            table.group += 1
            table.head = tag == "thead"
            table.feet |= {table.group} if tag == "tfoot" else set()
            table.fills = [own.fill]
        elif tag == "tr":
            table.end_row()
            table.place = self._place
            table.fills = [*table.fills[:1], own.fill]
        elif tag in _CELLS:
            row_fill = next(filter(None, reversed(table.fills)), None)
            table.cell = _Cell(own.fill, row_fill, self._place, attributes, tag == "th")
            # The cell's own fill is known. Only other fills inside it matter from here.
            self._looks[-1] = replace(self._looks[-1], fill=None)

    def _close_table_part(self, tag: str) -> None:
        table = self._tables[-1] if self._tables else None
        if tag == "table":
            self._flush()
            if self._tables:
                self._tables.pop()
            if table is not None:
                table.end_row()
                self._grid(table)
        elif table is not None and table.cell is not None and tag in _CELLS:
            self._flush()
            table.cells.append(table.cell.written())
            table.cell = None

    def _grid(self, table: _Table) -> None:
        if not table.rows:
            return
        rows = sorted(table.rows, key=lambda row: row.group in table.feet)  # a page shows the foot last
        grid, clashed = spanned(rows, table.inner)
        self.clashes += clashed
        cell = self._cell()
        if cell is None:
            self.blocks.append(grid)
            return
        outer = next(each for each in reversed(self._tables) if each and each.cell is cell)
        words = join_as_lines(each.words for each in grid.cells)
        if words:
            outer.inner[words[0].id] = grid
        cell.take(words)

    def _note_ground(self, tag: str, own: Look) -> None:
        """Note that a coloured box without text in a cell colours the cell too."""
        cell = self._cell()
        if cell is not None and own.fill and tag not in _CELLS:
            cell.grounds.setdefault(own.fill, 0)


def _named(attributes: Attributes) -> frozenset[str]:
    """The words of an element's classes: `govuk-tag--green` has three."""
    return frozenset(re.findall(r"[a-z]+", (attributes.get("class") or "").casefold()))


def _apart(line: str) -> list[str]:
    """Split a line from the badges at its start or end; these follow it, because they mark all of it.

    >>> _apart(f"1 Answer every call {_BADGE}On course{_BADGE} "), _apart(f"Some {_BADGE}marked{_BADGE} words")
    (['1 Answer every call', 'On course'], ['Some marked words'])
    >>> _apart(f"{_BADGE}Late{_BADGE} – the date has passed")  # a key says what it means
    ['Late – the date has passed']
    """
    pieces = [(number % 2 > 0, piece) for number, piece in enumerate(line.split(_BADGE)) if piece.strip(f" \n{_BOLD}")]
    badges: list[str] = []
    if len(pieces) == 2 and pieces[0][0] and _MEANS.match(pieces[1][1]):
        return [line.replace(_BADGE, "").strip()]
    while len(pieces) > 1 and (short := [at for at in (-1, 0) if pieces[at][0] and len(pieces[at][1].split()) < _LONG]):
        badges.append(pieces.pop(short[0])[1].strip())
    return ["".join(piece for _, piece in pieces).strip(), *reversed(badges)]


_MEANS = re.compile(r"\s*[–—:=-]\s")
"""What separates a badge and its meaning in a key."""


def _bold_front(line: str) -> int:
    """How many words at a line's front are bold, with a box before them, if others follow without a colon; else 0.

    >>> _bold_front(f"{_BOLD}Taken on by{_BOLD} Ann"), _bold_front(f"{_BOLD}Lead:{_BOLD} Ann"), _bold_front("Ann")
    (3, 0, 0)
    """
    before, *rest = line.replace(_BADGE, "").split(_BOLD)
    told = len(rest) > 1 and before.strip() in {"", *BOXES}
    return marked_front(f"{before}{rest[0]}", rest[1]) if told else 0


def _is_bold(line: str) -> bool:
    """Whether all of a line is bold.

    >>> _is_bold(f"{_BOLD}By when{_BOLD} "), _is_bold(f"{_BOLD}Lead:{_BOLD} Ann"), _is_bold("Ann")
    (True, False, False)
    """
    before, *rest = line.split(_BOLD)
    return len(rest) == 2 and not before.strip() and not rest[1].strip() and bool(rest[0].strip())


def _span(value: str | None) -> int:
    """A span as written; 1 if it is not a number."""
    found = re.match(r"\s*\+?(\d{1,5})", value or "")
    return int(found[1]) if found else 1


def _is_mark(attributes: Attributes) -> bool:
    return "mso-list:ignore" in (attributes.get("style") or "").replace(" ", "").casefold()
