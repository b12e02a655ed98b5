"""What paragraphs and runs get from their styles: their looks and colours, and the numbers and bullets of lists.

Word prints the numbers of automatic lists, but the file contains only the rules for counting.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from planparse.lexicon.refs_and_marks import formatted
from planparse.read.document import TITLE
from planparse.read.letters import shown
from planparse.read.word.blocks import TextPiece
from planparse.read.word.package import Element, W, below, is_on, number, value

_HEADING = re.compile(r"heading ([1-9])", re.I)
_BODY_LEVEL = 9
"""The outline level that means body text."""

_INNER_LIST = re.compile(r"list (?:bullet|number) ([2-5])", re.I)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ListPlace:
    """A paragraph's list: the list's id, and the level (None: the level tied to the style)."""

    list: str
    level: int | None


@dataclass(frozen=True, slots=True)
class _Style:
    based_on: str | None
    level: int | None
    in_list: ListPlace | None
    hidden: bool | None
    nested: int = 0
    bold: bool | None = None


@dataclass(frozen=True, slots=True)
class WordStyles:
    """The styles of a document by id, and the id of the default paragraph style."""

    by_id: Mapping[str, _Style]
    default: str | None

    def level(self, style: str | None) -> int | None:
        """The heading level (1 is the top) of a paragraph style; None for plain text."""
        found = self._first(style or self.default, lambda one: one.level)
        return None if found is None or found > _BODY_LEVEL else found

    def in_list(self, style: str | None) -> ListPlace | None:
        """The list that a paragraph style puts its paragraphs in."""
        return self._first(style or self.default, lambda one: one.in_list)

    def nested(self, style: str | None) -> int:
        """How many lists those of a built-in style are in: `List Bullet 2` is inside another list."""
        return self._first(style, lambda one: one.nested or None) or 0

    def hidden(self, style: str | None) -> bool | None:
        """Whether a style hides its text; None if it does not say."""
        return self._first(style, lambda one: one.hidden)

    def bold(self, style: str | None) -> bool | None:
        """Whether a style's text is bold or italic; None if it does not say."""
        return self._first(style, lambda one: one.bold)

    def _first(self, style: str | None, take: Callable[[_Style], T | None]) -> T | None:
        """What the nearest style in the chain of inheritance says."""
        return next((said for one in self._line(style) if (said := take(one)) is not None), None)

    def _line(self, style: str | None) -> Iterator[_Style]:
        seen: set[str] = set()
        while style is not None and style in self.by_id and style not in seen:
            seen.add(style)
            yield self.by_id[style]
            style = self.by_id[style].based_on


def styles(root: Element | None) -> WordStyles:
    """The styles in the style part; no styles if the document has no such part."""
    found: dict[str, _Style] = {}
    default: str | None = None
    for style in () if root is None else root.iterfind(f"{W}style"):
        key = style.get(f"{W}styleId", "")
        found[key] = _Style(
            value(style, "basedOn"),
            _level(style),
            list_place(below(style, "pPr")),
            is_on(style, "rPr", "vanish"),
            int(inner[1]) - 1 if (inner := _INNER_LIST.fullmatch(value(style, "name") or "")) else 0,
            is_bold(below(style, "rPr")),
        )
        if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in {"1", "true", "on"}:
            default = key
    return WordStyles(found, default)


def is_bold(properties: Element | None) -> bool | None:
    """Whether the properties of a run make it bold or italic; None if they do not say."""
    said = [on for name in ("b", "i") if (on := is_on(properties, name)) is not None]
    return any(said) if said else None


def outline_level(properties: Element | None) -> int | None:
    """The heading level that paragraph properties state (10 for body text); None if they state none."""
    stated = value(properties, "outlineLvl")
    return None if stated is None else number(stated, _BODY_LEVEL) + 1


def list_place(properties: Element | None) -> ListPlace | None:
    """The list that paragraph properties refer to. The list ``0`` means no list."""
    key = value(properties, "numPr", "numId")
    level = value(properties, "numPr", "ilvl")
    if key is None:
        return None
    return ListPlace(key, None if level is None else min(max(number(level), 0), 8))


def _level(style: Element) -> int | None:
    """A style's own heading level. Built-in headings have it in their name if it is not written."""
    stated = outline_level(below(style, "pPr"))
    name = value(style, "name") or ""
    named = _HEADING.fullmatch(name)
    if stated is not None:
        return stated
    return int(named[1]) if named else TITLE if name.casefold() == "title" else None


# Colours of shadings, highlights and text as ``#rrggbb``, and the colour that a cell's text gives its cell.


_HEX = re.compile(r"[0-9a-fA-F]{6}")
_HIGHLIGHTS = {
    "yellow": "#ffff00",
    "green": "#00ff00",
    "cyan": "#00ffff",
    "magenta": "#ff00ff",
    "blue": "#0000ff",
    "red": "#ff0000",
    "darkBlue": "#000080",
    "darkCyan": "#008080",
    "darkGreen": "#008000",
    "darkMagenta": "#800080",
    "darkRed": "#800000",
    "darkYellow": "#808000",
    "darkGray": "#808080",
    "lightGray": "#c0c0c0",
    "black": "#000000",
    "white": "#ffffff",
}


def shading(properties: Element | None) -> str | None:
    """The fill colour in the ``w:shd`` of these properties; None for none or automatic."""
    shade = below(properties, "shd")
    if shade is None:
        return None
    # A solid pattern covers the fill with the pattern's own colour.
    return _hex(shade.get(f"{W}color" if shade.get(f"{W}val") == "solid" else f"{W}fill"))


def behind(properties: Element | None) -> str | None:
    """The colour behind a run: its highlight, else its shading."""
    return _HIGHLIGHTS.get(value(properties, "highlight") or "") or shading(properties)


def ink(properties: Element | None) -> str | None:
    """The colour of a run's text; None for automatic."""
    return _hex(value(properties, "color"))


def cell_colour(pieces: Iterable[TextPiece]) -> str | None:
    """The one colour that a cell's text shows: behind all of it, or of a symbol that is not a word (``●``).

    >>> cell_colour([TextPiece("Red", ground="#ff0000"), TextPiece(" ")]), cell_colour([TextPiece("●", ink="#00b050")])
    ('#ff0000', '#00b050')
    >>> cell_colour([TextPiece("Some ", ground="#ffff00"), TextPiece("words", ink="#ff0000")]) is None
    True
    """
    printed = [piece for piece in pieces if piece.why is None and piece.text.strip()]
    grounds = {piece.ground for piece in printed}
    if len(grounds) == 1 and None not in grounds:
        return grounds.pop()
    inks = {piece.ink for piece in printed}
    if len(inks) == 1 and not any(letter.isalnum() for piece in printed for letter in piece.text):
        return inks.pop()
    return None


def _hex(colour: str | None) -> str | None:
    return f"#{colour.lower()}" if colour and _HEX.fullmatch(colour) else None


_LIMIT = 32_767
"""Word's highest number."""


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str
    restart: int | None
    legal: bool
    hidden: bool
    style: str | None


_Levels = Mapping[int, _Level]


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each has been counted. Ask for labels in reading order."""

    abstracts: Mapping[str, _Levels]
    lists: Mapping[str, tuple[str, Mapping[int, int], _Levels]]
    """A list's id -> its abstract list, the start values of levels that restart, and the levels that it overrides."""
    styles: WordStyles
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, place: ListPlace | None, style: str | None) -> str:
        """The number or bullet of the next paragraph in this place of a list; empty if it has none."""
        if place is None or place.list not in self.lists:
            return ""
        abstract, starts, own = self.lists[place.list]
        levels = {**self.abstracts.get(abstract, {}), **own}
        at = place.level if place.level is not None else _level_of(levels, style)
        if at not in levels:
            return ""
        counts = self._counts.setdefault(abstract, [None] * 9)
        self._count(counts, levels, at, place.list, starts)
        return "" if levels[at].hidden else _printed(levels, at, counts)

    def _count(self, counts: list[int | None], levels: _Levels, at: int, key: str, starts: Mapping[int, int]) -> None:
        now = counts[at]
        counts[at] = levels[at].start if now is None else min(now + 1, _LIMIT)
        for upper in range(at):  # a skipped level counts as begun: 1.2 follows 1.1.1
            if counts[upper] is None and upper in levels:
                counts[upper] = levels[upper].start
        for level, start in starts.items():
            if level <= at and (key, level) not in self._begun:
                self._begun.add((key, level))
                counts[level] = start
        for deeper in range(at + 1, 9):
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or at < restart:
                counts[deeper] = None


def numbering(root: Element | None, styles: WordStyles) -> Numbering:
    """The lists in the numbering part; no lists if the document has no such part."""
    abstracts: dict[str, _Levels] = {}
    lists: dict[str, tuple[str, Mapping[int, int], _Levels]] = {}
    linked: dict[str, str] = {}
    if root is not None:
        for abstract in root.iterfind(f"{W}abstractNum"):
            key = abstract.get(f"{W}abstractNumId", "")
            abstracts[key] = _levels(abstract)
            if link := value(abstract, "numStyleLink"):
                linked[key] = link
        for one in root.iterfind(f"{W}num"):
            lists[one.get(f"{W}numId", "")] = _list(one)
        for key, link in linked.items():  # a list defined by a style is in the list that the style names
            home = styles.in_list(link)
            if home is not None and home.list in lists and not abstracts[key]:
                abstracts[key] = abstracts.get(lists[home.list][0], {})
    lists.pop("0", None)
    return Numbering(abstracts, lists, styles)


def _list(one: Element) -> tuple[str, Mapping[int, int], _Levels]:
    starts: dict[int, int] = {}
    own: dict[int, _Level] = {}
    for override in one.iterfind(f"{W}lvlOverride"):
        at = number(override.get(f"{W}ilvl"))
        start = value(override, "startOverride")
        if start is not None:
            starts[at] = number(start, 1)
        own.update(_levels(override))
    return value(one, "abstractNumId") or "", starts, own


def _levels(parent: Element) -> dict[int, _Level]:
    return {number(level.get(f"{W}ilvl")): _counted_level(level) for level in parent.iterfind(f"{W}lvl")}


def _counted_level(level: Element) -> _Level:
    form = value(level, "numFmt") or "decimal"
    text = value(level, "lvlText") or ""
    fonts = below(level, "rPr", "rFonts")
    if form == "bullet":
        text = shown(text, None if fonts is None else fonts.get(f"{W}ascii"))
    restart = value(level, "lvlRestart")
    return _Level(
        number(value(level, "start"), 0),
        form,
        text,
        None if restart is None else number(restart),
        is_on(level, "isLgl") is True,
        is_on(level, "rPr", "vanish") is True,
        value(level, "pStyle"),
    )


def _level_of(levels: _Levels, style: str | None) -> int:
    """The level that is tied to a style, else the first."""
    return next((at for at, level in levels.items() if style is not None and level.style == style), 0)


_TICKS = frozenset("✓✔✅")
"""Bullets that look like ticks. Every item of the list has one, so they do not mean that an item is done."""


def _printed(levels: _Levels, at: int, counts: list[int | None]) -> str:
    level = levels[at]
    if level.form == "bullet":
        return "•" if level.text in _TICKS else level.text

    def counted(found: re.Match[str]) -> str:
        of = int(found[1]) - 1
        if of not in levels:
            return ""
        count = counts[of]
        return formatted(levels[of].start if count is None else count, "decimal" if level.legal else levels[of].form)

    return re.sub(r"%([1-9])", counted, level.text)
