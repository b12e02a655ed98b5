"""Letters that were saved in two encodings: UTF-8, read as Windows-1252 and saved again (`â€™` for `’`)."""

from __future__ import annotations

import re
from collections import Counter

from planparse.issues import Correction

_HIGH = bytes(range(0x80, 0xC0)).decode("cp1252", "ignore") + "".join(map(chr, range(0x80, 0xC0)))
_MIXED = re.compile(f"[Â-ô][{re.escape(_HIGH)}]{{1,3}}")


_FOREIGN_FROM, _FOREIGN_TO = "\u0530", "\u1dff"
"""From Armenian to what is before extended Latin: alphabets that no English plan has."""
_CHARACTERS_FROM, _CHARACTERS_TO = "\u2e80", "\ud7ff"
"""The characters of Chinese, Japanese and Korean."""


def _is_foreign(letter: str) -> bool:
    return _FOREIGN_FROM <= letter <= _FOREIGN_TO or _CHARACTERS_FROM <= letter <= _CHARACTERS_TO


def unmixed(text: str) -> tuple[str, tuple[Correction, ...]]:
    """The text with such letters as they were, and a correction for each different one.

    Only letters whose bytes are one character of UTF-8 are touched, which no English text holds by chance: one of
    Europe's alphabets, a mark or a symbol. `é••`, which would be a Chinese character, stays as it is printed.

    >>> text, (first, *_) = unmixed("Childrenâ€™s plan â€“ 10 Â£")
    >>> text, first.before, first.after
    ('Children’s plan – 10 £', 'â€™', '’')
    >>> unmixed("é••")[0]
    'é••'
    """
    counts: Counter[tuple[str, str]] = Counter()

    def whole(found: re.Match[str]) -> str:
        for length in range(len(found[0]), 1, -1):
            printed = found[0][:length]
            try:
                meant = bytes(map(_byte, printed)).decode("utf-8")
            except (UnicodeError, ValueError):
                continue
            if len(meant) == 1 and not _is_foreign(meant):
                counts[printed, meant] += 1
                return meant + found[0][length:]
        return found[0]

    mended = _MIXED.sub(whole, text)
    return mended, tuple(
        Correction(
            "encoding_repaired",
            before,
            after,
            f"the bytes of UTF-8, saved as Windows-1252; times in this file: {times}",
        )
        for (before, after), times in counts.items()
    )


def _byte(letter: str) -> int:
    try:
        return letter.encode("cp1252")[0]
    except UnicodeEncodeError:
        return ord(letter)
