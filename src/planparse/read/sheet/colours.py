"""The colours of a workbook -> ``#rrggbb``: given as they are, by number, or as a tint of the theme's."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from colorsys import hls_to_rgb, rgb_to_hls

from planparse.read.office import Element

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
