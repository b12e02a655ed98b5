"""What a page's styles say of an element that matters here: its fill, and whether it is shown.

Of style sheets only rules for a tag, a class, an id or a tag with a class are read: what editors and office programs
write. Rules for other media are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from planparse.read.html.colours import colour

Attributes = Mapping[str, str | None]

_LARGEST = 1_000_000
"""Letters of style sheets that are read."""

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
    """A fill, whether the element is hidden, and whether its list shows marks; None where that is not said."""

    fill: str | None = None
    hidden: bool | None = None
    marked: bool | None = None

    def over(self, other: Look) -> Look:
        """A look as it says, and as the other says where it is silent."""
        hidden = other.hidden if self.hidden is None else self.hidden
        return Look(self.fill or other.fill, hidden, other.marked if self.marked is None else self.marked)

    def inside(self, outer: Look) -> Look:
        """The look of an element in another one: what is hidden hides all that is in it."""
        return Look(self.fill or outer.fill, outer.hidden or self.hidden, self.marked)


@dataclass(frozen=True, slots=True)
class Styles:
    """The rules of a page's style sheets, by tag, `.class`, `tag.class` and `#id`."""

    rules: Mapping[str, Look] = field(default_factory=dict)

    def look(self, tag: str, attributes: Attributes) -> Look:
        """What attributes and rules say of an element; its own attributes come first."""
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


def styles(sheets: Iterable[str]) -> Styles:
    """The rules of style sheets; the last one for a selector holds.

    >>> styles(["table td.ok, .fine { background: lime } @media print { p { display: none } }"]).rules
    {'td.ok': Look(fill='#00ff00', hidden=None, marked=None), '.fine': Look(fill='#00ff00', hidden=None, marked=None)}
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
            if key:
                rules[key] = look.over(rules.get(key, Look()))
    return Styles(rules)


def _keys(tag: str, attributes: Attributes) -> Iterable[str]:
    """The selectors of an element, the most telling first."""
    if attributes.get("id"):
        yield f"#{attributes['id']}"
    classes = (attributes.get("class") or "").split()
    yield from (f"{tag}.{name}" for name in classes)
    yield from (f".{name}" for name in classes)
    yield tag
