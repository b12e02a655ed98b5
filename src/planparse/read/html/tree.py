"""A page's text -> the events of its elements in document order, and which of its tables lay out the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from selectolax.lexbor import LexborHTMLParser

from planparse.read.html.source import BOLD, tags

SKIPPED = tags("script style template head title iframe noembed noframes wbr")
"""Elements that hold nothing a page shows."""

_HEADINGS = tags("h1 h2 h3 h4 h5 h6")
_HEADERS = frozenset({"th", "thead", "caption"})
_FULL = 3
"""A row with text of its own in so many cells is one of data; so are two of them a table of data."""


@dataclass(frozen=True, slots=True)
class Event:
    """An element opens or closes (``text`` is its tag), or text stands here."""

    kind: Literal["open", "close", "text"]
    text: str
    attributes: Mapping[str, str | None]


_NONE: Mapping[str, str | None] = {}


class Tree:
    """A parsed page."""

    def __init__(self, text: str) -> None:
        self._parser = LexborHTMLParser(text)

    def sheets(self) -> list[str]:
        """The texts of its style sheets."""
        return [node.text_content or node.text() or "" for node in self._parser.css("style")]

    def events(self) -> Iterator[Event]:
        """Every element that may show something, and every text, in document order; deep pages do not recurse."""
        node = self._parser.root
        open_nodes = []  # comparing selectolax's nodes compares their markup: only a stack tells the root cheaply
        while node is not None:
            tag = node.tag or ""
            deeper = None
            if tag == "-text":
                yield Event("text", node.text_content or "", _NONE)
            elif tag[:1] != "-" and (tag not in SKIPPED or (tag == "wbr" and BOLD in node.attributes)):
                yield Event("open", tag, node.attributes)
                deeper = node.child
                if deeper is None:
                    yield Event("close", tag, _NONE)
            if deeper is not None:
                open_nodes.append(node)
                node = deeper
                continue
            following = node.next if open_nodes else None
            while following is None and open_nodes:
                node = open_nodes.pop()
                yield Event("close", node.tag or "", _NONE)
                following = node.next if open_nodes else None
            node = following


@dataclass(slots=True)
class _Table:
    """What tells whether a table is one of data."""

    presentation: bool
    header: bool = False
    heading: bool = False
    nested: bool = False
    widest: int = 0
    full_rows: int = 0
    cells: int = 0
    filled: int = 0
    own_text: bool = False

    def end_cell(self) -> None:
        """Take stock of a cell."""
        self.filled += self.own_text
        self.own_text = False

    def end_row(self) -> None:
        """Take stock of a row."""
        self.end_cell()
        self.widest = max(self.widest, self.cells)
        self.full_rows += self.filled >= _FULL
        self.cells = self.filled = 0

    @property
    def is_layout(self) -> bool:
        """Whether the table only places parts of the page beside each other.

        A list of one column is no table either. A table that holds others, or headings, is one of data only if it
        has a header or rows of data of its own.
        """
        if self.presentation or self.widest < 2:
            return True
        return (self.nested or self.heading) and not self.header and self.full_rows < 2


def layout_tables(tree: Tree) -> frozenset[int]:
    """The numbers (in document order) of the tables that lay out the page."""
    found: set[int] = set()
    stack: list[tuple[int, _Table]] = []
    number = 0
    for event in tree.events():
        name = event.text
        if event.kind == "open" and name == "table":
            for _, outer in stack[-1:]:
                outer.nested = True
            stack.append((number, _Table(event.attributes.get("role") in ("presentation", "none"))))
            number += 1
        elif stack:
            _note(stack[-1][1], event)
            if event.kind == "close" and name == "table":
                closed, table = stack.pop()
                table.end_row()
                if table.is_layout:
                    found.add(closed)
    return frozenset(found)


def _note(table: _Table, event: Event) -> None:
    """What an event in a table, not in one inside it, tells of it."""
    name = event.text
    if event.kind == "text":
        table.own_text = table.own_text or not name.isspace()
    elif event.kind == "open":
        table.header = table.header or name in _HEADERS
        table.heading = table.heading or name in _HEADINGS
        if name in ("td", "th"):
            table.end_cell()
            table.cells += 1
        elif name == "tr":
            table.end_row()
