"""Paths of sources -> paths of outputs: valid on every system, inside the output folder, and never the same twice."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePosixPath

_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9¹²³]) *(\.|$)", re.IGNORECASE)
"""Names that are devices on Windows, whatever ending they have."""

_FORBIDDEN = re.compile(r'[<>:"|?*]')

_OURS = frozenset({"report.json", "report.html", "portfolio.json"})
"""What a batch writes itself; beside a plan `portfolio.json` would stand its page, `portfolio.html`."""

_LONGEST_PART = 120
"""Bytes of a file's or folder's name: systems take 255, and a name in the making is longer by some."""

_LONGEST = 170
"""Letters of a whole path: Windows takes 260 with the output folder's own."""

_DIGITS = (0, 8, 16, 64)
"""How many digits of a hash tell names apart that would be one: none, or as many as it takes."""


def output_names(belows: Sequence[str], keys: Sequence[str]) -> list[str]:
    """The output's path for each source, in the same order: the source's own path, made safe, and ``.json``.

    ``belows`` are the sources' paths below what was given, ``keys`` tell sources apart that have the same one. Names
    that differ at most in case, or of which one is a folder of the other, get a hash of the source's path each: so
    no name depends on the order in which sources come.

    >>> output_names(["2014/a.pdf", "b.pdf", "B.pdf", "../CON.txt"], ["1", "2", "3", "4"])
    ['2014/a.pdf.json', 'b.pdf~9a3f9691.json', 'B.pdf~7e6848cc.json', '_CON.txt.json']
    """
    levels = bytearray(len(belows))
    names = [_name(below, "") for below in belows]
    for level in range(1, len(_DIGITS)):
        clashing = _clashing(names)
        if not clashing:
            break
        for place in clashing:
            levels[place] = level
            seed = belows[place] if level == 1 else keys[place]
            digest = hashlib.sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()
            names[place] = _name(belows[place], "~" + digest[: _DIGITS[level]])
    return names


def _clashing(names: Sequence[str]) -> list[int]:
    """The places of names that cannot stand beside the others."""
    taken = Counter(map(_key, names))
    barred = _OURS.union(str(folder) for key in taken for folder in PurePosixPath(key).parents)
    return [place for place, name in enumerate(names) if taken[_key(name)] > 1 or _key(name) in barred]


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _name(below: str, suffix: str) -> str:
    r"""One output's path; a name too long is cut, and a hash of the whole tells it from others cut alike.

    >>> _name("/etc/passwd", ""), _name("C:\\x\\..\\.hidden. ", "")
    ('etc/passwd.json', 'C_/x/_hidden.json')
    """
    safe = [_plain(part) for part in re.split(r"[/\\]", below) if part not in ("", ".", "..")] or ["_"]
    short = [part.encode()[:_LONGEST_PART].decode("utf-8", "ignore").rstrip(". ") for part in safe]
    if len("/".join(short)) > _LONGEST:
        short = short[-1:]
    if short != safe:
        suffix = suffix or "~" + hashlib.sha256(below.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{'/'.join(short)}{suffix}.json"


def _plain(part: str) -> str:
    r"""A name that every system takes and shows: no device, no mark with a meaning, no dot or space at its ends.

    >>> _plain("con .txt"), _plain("aux"), _plain(" COM1.x "), _plain("a\u202efdp.b"), _plain("contents.pdf")
    ('_con .txt', '_aux', '_COM1.x', 'a_fdp.b', 'contents.pdf')
    """
    shown = "".join(letter if letter.isprintable() else "_" for letter in unicodedata.normalize("NFC", part))
    text = _FORBIDDEN.sub("_", shown).strip(" ").rstrip(". ")
    text = re.sub(r"^\.+", "_", text)
    return f"_{text}" if not text or _RESERVED.match(text) else text
