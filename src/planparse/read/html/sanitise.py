"""A page's text -> the same page, safe to parse: only tags that say something, nesting bounded, lines numbered.

An HTML parser keeps the elements that are open on a stack and searches it at nearly every tag: 100,000 elements in
each other take it a minute, and formatting left open, which is opened again in every paragraph, the square of its
number. So the open elements are followed here, roughly as a parser does: what nests too deep becomes a line break,
and formatting and unknown elements, which say nothing about a table, become empty ones.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

LINE = "planparse-line"
"""The attribute that holds the line of the file on which a tag stands; parsers do not tell it."""

DEEPEST = 120
"""Browsers stop at 512; pages of committee systems reach 40."""


def tags(names: str) -> frozenset[str]:
    """A set of tags, written as words."""
    return frozenset(names.split())


_VOID = tags("br hr img wbr")
_RAW = tags("script style textarea title template iframe noembed noframes xmp")
_INLINE = tags("abbr bdo cite del dfn ins label mark q span sub sup")
_LISTED = tags("li dt dd")
_TABLE_PARTS = tags("td th tr thead tbody tfoot caption")
_CLOSES_P = tags(
    "address article aside blockquote center details div dl fieldset figcaption figure footer header h1 h2 h3 h4 h5 h6"
    " main menu nav ol p pre section summary ul"
)
_BLOCK = _CLOSES_P | {"table"}
_KNOWN = _VOID | _RAW | _INLINE | _LISTED | _TABLE_PARTS | _BLOCK | {"html", "head", "body", "select", "option"}
_RENAMED = {"form": "div", "dir": "ul", "legend": "p", "image": "img", "noscript": "template"}
"""To the same effect; a `noscript` in a page's head would let its text out."""
BOLD = "planparse-bold"
"""An attribute: what follows is set in bold, up to where it is empty."""
_BOLD = tags("b strong em i")
_EMPTY = "wbr"
"""Void, and of no meaning: takes the attributes of a tag that says nothing."""

_NUMBERED = _BLOCK | _LISTED | _TABLE_PARTS | {"br"}
_TAG = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|<(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>]).*?(?:</(?P=raw)(?=[\s/>])|\Z)"
    r"|<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:_-]{0,40})(?=[\s/>])"
    r"|\n",
    re.DOTALL | re.IGNORECASE,
)


def tame(text: str) -> tuple[str, bool]:
    r"""The page made safe to parse, and whether its nesting had to be cut.

    >>> tame("<P>\n<b class=x>a</b> <sub>2</sub>")
    ('<p planparse-line="1">\n<wbr planparse-bold="1" class=x>a<wbr planparse-bold=""> <sub>2</sub>', False)
    """
    state = _Pass()
    return _TAG.sub(state.replaced, text), state.cut


@dataclass(slots=True)
class _Pass:
    """The state of one pass: the line, the elements that are open, and those that were cut, by name."""

    line: int = 1
    open: list[str] = field(default_factory=list)
    beyond: Counter[str] = field(default_factory=Counter)
    cut: bool = False

    def replaced(self, found: re.Match[str]) -> str:
        """What stands in a tag's place, up to its attributes."""
        if found["name"] is None:
            self.line += found[0].count("\n")
            return found[0]
        name = found["name"].lower()
        name = _RENAMED.get(name, name)
        if name in _BOLD:
            return f'<{_EMPTY} {BOLD}="{"" if found["end"] else 1}"'
        if name not in _KNOWN:
            return f"<{_EMPTY}"
        if found["end"]:
            if self.beyond[name]:
                self.beyond[name] -= 1
                return f"<{_EMPTY}"
            self._close(name)
            return f"</{name}"
        if not self._opened(name):
            self.cut = True
            self.beyond[name] += 1
            name = _EMPTY if name in _INLINE else "br"
        return f'<{name} {LINE}="{self.line}"' if name in _NUMBERED else f"<{name}"

    def _opened(self, name: str) -> bool:
        """Open an element, with what it closes by itself; False where it would stand too deep."""
        if name in _CLOSES_P:
            self._pop_to({"p"}, {"td", "table"})
        if name in _LISTED:
            self._pop_to(_LISTED, _BLOCK - {"div", "p"} | {"td"})
        elif name in _TABLE_PARTS:
            self._pop_over_table()
            name = "td"
        elif name not in _BLOCK and name not in _INLINE:
            return True
        if len(self.open) >= DEEPEST:
            return name == "td"
        self.open.append(name)
        return True

    def _close(self, name: str) -> None:
        if name in _TABLE_PARTS:
            self._pop_over_table()
        elif name in _INLINE:
            self._pop_to({name}, _BLOCK | _LISTED | {"td"})
        elif name == "table":
            self._pop_to({name}, frozenset())
        else:
            self._pop_to({name}, {"td", "table"})

    def _pop_to(self, names: frozenset[str] | set[str], bounds: frozenset[str] | set[str]) -> None:
        """Close the innermost of these elements and all in it, unless one of the bounds stands between."""
        for at in range(len(self.open) - 1, -1, -1):
            if self.open[at] in names:
                del self.open[at:]
                return
            if self.open[at] in bounds:
                return

    def _pop_over_table(self) -> None:
        """Close what is open in the innermost table."""
        for at in range(len(self.open) - 1, -1, -1):
            if self.open[at] == "table":
                del self.open[at + 1 :]
                return
