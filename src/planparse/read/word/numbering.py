"""The numbers and bullets of automatic lists. Word prints them, but the file contains only the rules for counting."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from planparse.lexicon.refs_and_marks import formatted
from planparse.read.letters import shown
from planparse.read.word.package import Element, W, below, is_on, number, value
from planparse.read.word.styles import ListPlace, WordStyles

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
    return {number(level.get(f"{W}ilvl")): _level(level) for level in parent.iterfind(f"{W}lvl")}


def _level(level: Element) -> _Level:
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
