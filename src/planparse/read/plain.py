"""Letters made plain: the same for every reader."""

from __future__ import annotations

import re

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SPECIAL = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\ufb00-\ufb06\x00-\x08\x0e-\x1b\x7f]")


def plain(text: str) -> str:
    """The text without soft hyphens, zero-width marks and control codes, its ligatures as plain letters.

    No-break spaces stay: they are white space, and words are split there.

    >>> plain("o\u00adﬃce")
    'office'
    """
    return _SPECIAL.sub(lambda mark: _LIGATURES.get(mark[0], ""), text)
