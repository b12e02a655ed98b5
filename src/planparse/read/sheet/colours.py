"""The colours of a workbook -> ``#rrggbb``, those of conditional formats included."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import replace

from planparse.noun import noun
from planparse.read.office import Element
from planparse.read.sheet.cells import CellRange, SheetCell

_HEX = re.compile(r"(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})")

INDEXED = re.findall(
    r"\w+",
    """000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff
    800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff
    000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99
    3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
    """,
)
"""Excel's own palette by number; numbers beyond it are the computer's colours of windows."""

THEME = ("ffffff", "000000", "eeece1", "1f497d", "4f81bd", "c0504d", "9bbb59", "8064a2", "4bacc6", "f79646")
"""Office's own theme, for files that bring none: background, text, both again, six accents."""


def colour(attributes: Mapping[str, str], theme: Sequence[str], palette: Sequence[str] = INDEXED) -> str | None:
    """The colour that these attributes of an element name; None for automatic, and for white, which is the paper's.

    >>> colour({"rgb": "FF92D050"}, THEME), colour({"indexed": "10"}, THEME), colour({"rgb": "FFFFFFFF"}, THEME)
    ('#92d050', '#ff0000', None)
    >>> colour({"theme": "6", "tint": "0.4"}, THEME), colour({"indexed": "64"}, THEME)
    ('#c3d69b', None)
    """
    given = _HEX.fullmatch(attributes.get("rgb", ""))
    found = given[1].lower() if given else _numbered(attributes, theme, palette)
    if found is None:
        return None
    tinted = _tinted(found, attributes.get("tint"))
    return None if tinted == "ffffff" else f"#{tinted}"


def theme_of(root: Element | None) -> Sequence[str]:
    """The ten colours of a theme part, in the order in which cells number them."""
    schemes = [] if root is None else list(root.iter("{*}clrScheme"))
    if not schemes:
        return THEME
    found = []
    for slot in schemes[0].iterchildren("{*}*"):
        values = [one.get("lastClr") or one.get("val") or "" for one in slot.iterchildren("{*}*")]
        given = _HEX.fullmatch(values[0]) if values else None
        found.append(given[1].lower() if given else "ffffff")
    # The part begins with dark and light; cells count light before dark.
    return THEME if len(found) < 4 else (found[1], found[0], found[3], found[2], *found[4:])


def _numbered(attributes: Mapping[str, str], theme: Sequence[str], palette: Sequence[str]) -> str | None:
    for name, colours in (("theme", theme), ("indexed", palette)):
        number = attributes.get(name, "")
        if number.isdecimal():
            return colours[int(number)] if len(number) < 4 and int(number) < len(colours) else None
    return None


def _tinted(found: str, tint: str | None) -> str:
    """A colour made lighter (a tint above 0) or darker."""
    try:
        share = max(-1.0, min(1.0, float(tint or 0)))
    except ValueError:
        return found
    if not share or share != share:
        return found
    hue, light, full = rgb_to_hls(*(int(found[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    light = light * (1 + share) if share < 0 else light + (1 - light) * share
    return "".join(f"{round(part * 255):02x}" for part in hls_to_rgb(hue, light, full))


# Conditional formats that are decided without working out a formula: a cell is, holds or begins with a text.


MAX_WORK = 20_000_000
"""Comparisons of a cell with a rule; no workbook of a person's own comes near."""

TESTS: dict[str, Callable[[str, str], bool]] = {
    "equal": lambda text, said: text == said,
    "notEqual": lambda text, said: text != said,
    "containsText": lambda text, said: said in text,
    "notContains": lambda text, said: said not in text,
    "beginsWith": lambda text, said: text.startswith(said),
    "endsWith": lambda text, said: text.endswith(said),
}
"""What a rule asks of a cell's text; both without regard to capitals, as in Excel."""


@noun
class Condition:
    """A fill for the cells in some areas whose text passes a test; of several the one with the lowest rank holds."""

    areas: tuple[CellRange, ...]
    test: str
    text: str
    fill: str
    rank: int = 0


def literal(formula: str) -> str | None:
    """The text or number that a formula is, without working anything out.

    >>> literal('"Red"'), literal("3"), literal('"a ""b"" c"'), literal("$A$1"), literal('"a"&"b"')
    ('Red', '3', 'a "b" c', None, None)
    """
    text = formula.strip().removeprefix("=").strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        inside = text[1:-1].replace('""', "\0")
        return None if '"' in inside else inside.replace("\0", '"')
    return text if text.replace(".", "", 1).isdecimal() else None


def painted(cells: Sequence[SheetCell], conditions: Sequence[Condition]) -> list[SheetCell] | None:
    """The cells with the fills that conditions give them; None where there are too many of both to try."""
    tests: dict[tuple[str, str], list[Condition]] = {}
    for condition in sorted(conditions, key=lambda one: one.rank):
        tests.setdefault((condition.test, condition.text.casefold()), []).append(condition)
    if len(cells) * sum(map(len, tests.values())) > MAX_WORK:
        return None
    return [_painted(cell, tests) for cell in cells]


def _painted(cell: SheetCell, tests: dict[tuple[str, str], list[Condition]]) -> SheetCell:
    if not cell.text:
        return cell
    text = cell.text.casefold()
    met = [
        condition
        for (test, said), found in tests.items()
        if TESTS[test](text, said)
        for condition in found
        if any(area.holds(cell.row, cell.column) for area in condition.areas)
    ]
    return replace(cell, fill=min(met, key=lambda one: one.rank).fill) if met else cell
