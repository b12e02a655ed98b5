"""A page's text -> the events of its elements in document order, and which of its tables are for layout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from selectolax.lexbor import LexborHTMLParser

from planparse.read.html.source import BOLD, tags

SKIPPED = tags("script style template head title iframe noembed noframes wbr")
"""Elements whose content a page does not show."""

_HEADINGS = tags("h1 h2 h3 h4 h5 h6")
_HEADERS = frozenset({"th", "thead", "caption"})
_FULL = 3
"""A row with text in this many cells is a row of data. A table with two such rows is a table of data."""


@dataclass(frozen=True, slots=True)
class Event:
    """An element opens or closes (``text`` is its tag), or there is text."""

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
        """Every element that may show something, and every text, in document order.

        It does not recurse, so depth is safe.
        """
        node = self._parser.root
        open_nodes = []  # comparing selectolax's nodes compares their markup; a stack finds the root cheaply
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


def with_choices(events: Iterable[Event]) -> Iterator[Event]:
    """Yield the events of a page, with the options of its lists to choose from hidden, except those that it shows.

    A page shows the options that are selected, else the first one; others are no text of the document.
    """
    inside: list[Event] = []
    for event in events:
        if inside or (event.kind == "open" and event.text == "select"):
            inside.append(event)
            if event.kind == "close" and event.text == "select":
                yield from _chosen(inside)
                inside = []
        elif event.kind == "open" and event.text == "option":
            yield replace(event, attributes=_OFF)  # of a list of hints
        else:
            yield event
    yield from inside


_OFF: Mapping[str, str | None] = {"hidden": None}


def _chosen(events: list[Event]) -> Iterator[Event]:
    """Yield the events of one list to choose from, with the options that it does not show hidden."""
    options = [at for at, event in enumerate(events) if event.kind == "open" and event.text == "option"]
    shown = [at for at in options if "selected" in events[at].attributes]
    if not shown and "multiple" not in events[0].attributes:
        shown = options[:1]
    for at, event in enumerate(events):
        yield replace(event, attributes=_OFF) if at in options and at not in shown else event


@dataclass(slots=True)
class _Table:
    """The evidence for whether a table contains data."""

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
        """Count a cell."""
        self.filled += self.own_text
        self.own_text = False

    def end_row(self) -> None:
        """Count a row."""
        self.end_cell()
        self.widest = max(self.widest, self.cells)
        self.full_rows += self.filled >= _FULL
        self.cells = self.filled = 0

    @property
    def is_layout(self) -> bool:
        """Whether the table only places parts of the page next to each other.

        So does a list of one column. A table that contains other tables or headings is a table of data only if it has a
        header or at least two rows of data of its own.
        """
        if self.presentation or self.widest < 2:
            return True
        return (self.nested or self.heading) and not self.header and self.full_rows < 2


def layout_tables(tree: Tree) -> frozenset[int]:
    """The numbers (in document order) of the tables used for layout."""
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
    """Note what an event in a table, but not in a nested one, says about it."""
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


# What a page's styles say about an element that matters here: its fill, its colours, and whether it is shown.
#
# From style sheets, planparse reads only rules for a tag, a class, an id or a tag with a class, as editors and office
# programs write. It skips rules for other media.


# Colours in CSS and old HTML -> ``#rrggbb``.


_NAMED = """
aliceblue f0f8ff  antiquewhite faebd7  aqua 00ffff  aquamarine 7fffd4  azure f0ffff  beige f5f5dc  bisque ffe4c4
black 000000  blanchedalmond ffebcd  blue 0000ff  blueviolet 8a2be2  brown a52a2a  burlywood deb887
cadetblue 5f9ea0  chartreuse 7fff00  chocolate d2691e  coral ff7f50  cornflowerblue 6495ed  cornsilk fff8dc
crimson dc143c  cyan 00ffff  darkblue 00008b  darkcyan 008b8b  darkgoldenrod b8860b  darkgray a9a9a9
darkgreen 006400  darkkhaki bdb76b  darkmagenta 8b008b  darkolivegreen 556b2f  darkorange ff8c00
darkorchid 9932cc  darkred 8b0000  darksalmon e9967a  darkseagreen 8fbc8f  darkslateblue 483d8b
darkslategray 2f4f4f  darkturquoise 00ced1  darkviolet 9400d3  deeppink ff1493  deepskyblue 00bfff
dimgray 696969  dodgerblue 1e90ff  firebrick b22222  floralwhite fffaf0  forestgreen 228b22  fuchsia ff00ff
gainsboro dcdcdc  ghostwhite f8f8ff  gold ffd700  goldenrod daa520  gray 808080  green 008000
greenyellow adff2f  honeydew f0fff0  hotpink ff69b4  indianred cd5c5c  indigo 4b0082  ivory fffff0  khaki f0e68c
lavender e6e6fa  lavenderblush fff0f5  lawngreen 7cfc00  lemonchiffon fffacd  lightblue add8e6
lightcoral f08080  lightcyan e0ffff  lightgoldenrodyellow fafad2  lightgray d3d3d3  lightgreen 90ee90
lightpink ffb6c1  lightsalmon ffa07a  lightseagreen 20b2aa  lightskyblue 87cefa  lightslategray 778899
lightsteelblue b0c4de  lightyellow ffffe0  lime 00ff00  limegreen 32cd32  linen faf0e6  magenta ff00ff
maroon 800000  mediumaquamarine 66cdaa  mediumblue 0000cd  mediumorchid ba55d3  mediumpurple 9370db
mediumseagreen 3cb371  mediumslateblue 7b68ee  mediumspringgreen 00fa9a  mediumturquoise 48d1cc
mediumvioletred c71585  midnightblue 191970  mintcream f5fffa  mistyrose ffe4e1  moccasin ffe4b5
navajowhite ffdead  navy 000080  oldlace fdf5e6  olive 808000  olivedrab 6b8e23  orange ffa500  orangered ff4500
orchid da70d6  palegoldenrod eee8aa  palegreen 98fb98  paleturquoise afeeee  palevioletred db7093
papayawhip ffefd5  peachpuff ffdab9  peru cd853f  pink ffc0cb  plum dda0dd  powderblue b0e0e6  purple 800080
red ff0000  rosybrown bc8f8f  royalblue 4169e1  saddlebrown 8b4513  salmon fa8072  sandybrown f4a460
seagreen 2e8b57  seashell fff5ee  sienna a0522d  silver c0c0c0  skyblue 87ceeb  slateblue 6a5acd
slategray 708090  snow fffafa  springgreen 00ff7f  steelblue 4682b4  tan d2b48c  teal 008080  thistle d8bfd8
tomato ff6347  turquoise 40e0d0  violet ee82ee  wheat f5deb3  white ffffff  whitesmoke f5f5f5  yellow ffff00
yellowgreen 9acd32
"""
_WORDS = _NAMED.split()
_NAMES = dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))
"""The colour names of CSS Color 4. `grey` is looked up as `gray`."""

_HEX = re.compile(r"#?([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*([\d.]+%?)\s*)?\)")
_CLEAR = ("0", "0.0", "0%", ".0")


def colour(text: str) -> str | None:
    """The colour that a value begins with; None if there is none, if it is white (the paper), or if it is not a colour.

    >>> colour("#0B5"), colour("rgb(255, 192, 0) none"), colour("LightGrey"), colour("#ffffff"), colour("url(a.png)")
    ('#00bb55', '#ffc000', '#d3d3d3', None, None)
    """
    value = " ".join(text.split())[:60].casefold()
    rgb = _RGB.match(value)
    if rgb:
        parts = [min(int(part), 255) for part in rgb.groups()[:3]]
        return None if rgb[4] in _CLEAR else _unless_white("#{:02x}{:02x}{:02x}".format(*parts))
    first = value.split(" ")[0].removesuffix(";")
    named = _NAMES.get(first.replace("grey", "gray"))
    if named:
        return _unless_white(f"#{named}")
    found = _HEX.fullmatch(first)
    if found is None:
        return None
    digits = found[1]
    if len(digits) in (3, 4):
        digits = "".join(digit * 2 for digit in digits)
    return None if digits[6:] == "00" else _unless_white(f"#{digits[:6]}")


def _unless_white(code: str) -> str | None:
    return None if code == "#ffffff" else code


Attributes = Mapping[str, str | None]

_LARGEST = 1_000_000
"""How many characters of style sheets to read."""

_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_MEDIA = re.compile(r"@[^{};]{0,300}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
_RULE = re.compile(r"([^{};]{1,1000})\{([^{}]*)\}")
_SELECTOR = re.compile(r"(?:^|[\s>])([a-z0-9]*)(?:([.#])([\w-]+))?$", re.IGNORECASE)
_BACKGROUND = re.compile(r"(?:^|;)\s*(?:background|background-color|mso-shading)\s*:\s*([^;]+)", re.IGNORECASE)
_SHOWN = re.compile(r"(?:^|;)\s*(display|visibility|mso-hide)\s*:\s*([\w-]+)", re.IGNORECASE)
_MARKS = re.compile(r"(?:^|;)\s*list-style(?:-type)?\s*:\s*([^;]+)", re.IGNORECASE)
_HIDING = frozenset({"none", "hidden", "collapse", "all"})


@dataclass(frozen=True, slots=True)
class Look:
    """A fill, whether the element is hidden, and whether its list shows marks. None means not stated."""

    fill: str | None = None
    hidden: bool | None = None
    marked: bool | None = None

    def over(self, other: Look) -> Look:
        """The look as stated here, with the rest taken from the other."""
        hidden = other.hidden if self.hidden is None else self.hidden
        return Look(self.fill or other.fill, hidden, other.marked if self.marked is None else self.marked)

    def inside(self, outer: Look) -> Look:
        """The look of an element inside another: a hidden element hides everything in it."""
        return Look(self.fill or outer.fill, outer.hidden or self.hidden, self.marked)


@dataclass(frozen=True, slots=True)
class HtmlStyles:
    """The rules of a page's style sheets, by tag, `.class`, `tag.class` and `#id`."""

    rules: Mapping[str, Look] = field(default_factory=dict)

    def look(self, tag: str, attributes: Attributes) -> Look:
        """The look that attributes and rules give an element. Its own attributes come first."""
        found = declared(attributes.get("style") or "")
        if self.rules:
            for key in _keys(tag, attributes):
                rule = self.rules.get(key)
                found = found.over(rule) if rule else found
        return found.over(Look(colour(attributes.get("bgcolor") or ""), True if "hidden" in attributes else None))


def declared(style: str) -> Look:
    """The look that declarations give.

    >>> declared("border:1px; background: #00B050; display:none")
    Look(fill='#00b050', hidden=True, marked=None)
    """
    if ":" not in style:
        return Look()
    style = style[:5000]
    fills = [colour(value) for value in _BACKGROUND.findall(style)]
    shown = [value.casefold() in _HIDING for _, value in _SHOWN.findall(style)]
    marks = ["none" not in value.casefold() for value in _MARKS.findall(style)]
    fill = next(filter(None, reversed(fills)), None)
    return Look(fill, any(shown) if shown else None, marks[-1] if marks else None)


def styles(sheets: Iterable[str]) -> HtmlStyles:
    """The rules of style sheets. For each selector the last one wins.

    >>> styles(["table td.ok, .fine { background: lime } @media print { p { display: none } }"]).rules
    {'td.ok': Look(fill='#00ff00', hidden=None, marked=None), '.fine': Look(fill='#00ff00', hidden=None, marked=None)}

    A bare tag inside something else is not hidden everywhere by it:

    >>> styles([".menu > li, .menu .old { display: none }"]).rules
    {'.old': Look(fill=None, hidden=True, marked=None)}
    """
    text = _MEDIA.sub(" ", _COMMENT.sub(" ", " ".join(sheets)[:_LARGEST]))
    rules: dict[str, Look] = {}
    for rule in _RULE.finditer(text):
        look = declared(rule[2])
        if look == Look():
            continue
        for selector in rule[1].split(","):
            simple = _SELECTOR.search(selector.strip())
            key = simple and f"{simple[1].lower()}{simple[2] or ''}{simple[3] or ''}"
            if key and not (look.hidden and simple and simple.start() and not simple[2]):
                rules[key] = look.over(rules.get(key, Look()))
    return HtmlStyles(rules)


def _keys(tag: str, attributes: Attributes) -> Iterable[str]:
    """The selectors of an element, the most specific first."""
    if attributes.get("id"):
        yield f"#{attributes['id']}"
    classes = (attributes.get("class") or "").split()
    yield from (f"{tag}.{name}" for name in classes)
    yield from (f".{name}" for name in classes)
    yield tag


# The marks that a browser prints before list items: bullets, and numbers as it counts them.


_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_MOST_ROMAN = 3999


@dataclass(slots=True)
class List:
    """A list while it is being read: how it marks its items, and the next number."""

    form: str
    following: int = 1

    @classmethod
    def opened(cls, tag: str, attributes: Mapping[str, str | None], *, marked: bool) -> List:
        """The list that a tag opens. ``marked`` says whether styles let it show its marks."""
        if not marked:
            return cls("")
        return cls((attributes.get("type") or "1") if tag == "ol" else "•", _whole(attributes.get("start"), 1))

    def mark(self, attributes: Mapping[str, str | None]) -> str:
        """The mark of the next item.

        >>> numbers = List.opened("ol", {"start": "3", "type": "a"}, marked=True)
        >>> numbers.mark({}), numbers.mark({"value": "28"}), List.opened("ul", {}, marked=True).mark({})
        ('c.', 'ab.', '•')
        """
        if self.form in ("", "•"):
            return self.form
        number = _whole(attributes.get("value"), self.following)
        self.following = number + 1
        return f"{_printed(number, self.form)}."


def _whole(value: str | None, otherwise: int) -> int:
    found = re.match(r"\s*[+-]?\d{1,9}", value or "")
    return int(found[0]) if found else otherwise


def _printed(number: int, form: str) -> str:
    """A number in a list's form: digits, letters or Roman numerals; digits if the form cannot express it.

    >>> _printed(4, "I"), _printed(0, "a"), _printed(4, "1")
    ('IV', '0', '4')
    """
    text = str(number)
    if form in ("a", "A") and number > 0:
        text = _letters(number)
    elif form in ("i", "I") and 0 < number <= _MOST_ROMAN:
        text = ""
        for value, letters in _ROMAN:
            text += letters * (number // value)
            number %= value
    return text.upper() if form in ("A", "I") else text


def _letters(number: int) -> str:
    text = ""
    while number > 0:
        number, letter = divmod(number - 1, 26)
        text = chr(ord("a") + letter) + text
    return text
