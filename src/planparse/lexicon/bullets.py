"""The marks that stand before the items of a list, and those that tick a cell."""

from __future__ import annotations

import re
from collections.abc import Sequence

ROUND = "•●▪◦‣⁃∙"
"""Bullets wherever they stand, also between two items on one line."""

SHAPES = "○▫■□◼·➢➤❖►"
"""Bullets at the front of a line; elsewhere a box to tick, a colour, a point or an arrow."""

SYMBOLS = "\uf0b7\uf0a7\uf0d8\uf0fc"
"""Bullets of Word's symbol fonts, where the reader could not tell which sign they are."""

BULLET = f"[{ROUND}{SHAPES}{SYMBOLS}*–—-]"
"""A pattern for the bullet at the front of a line: a dash or a star may be one there too."""

AT_FRONT_OF_CELL = r"•●▪■◦\-–—*·>"
"""Signs before the verb of a cell of actions, for a set in a pattern."""

BEFORE_ITEM = frozenset("•-–*▪●◦‣·o→☐☒☑✓➢❖►")
"""Signs that stand alone before the item of an announced list; also arrows, boxes and ticks."""

_ALONE = re.compile(f"{BULLET}|o")


def is_bullet(word: str) -> bool:
    """Whether a word at the front of a line is a bullet: the letter o is Word's second level.

    >>> [is_bullet(word) for word in ("•", "–", "o", "*", "·", "➢")]
    [True, True, True, True, True, True]
    >>> [is_bullet(word) for word in ("1.", "a", "/", "✓", "•Review", "")]
    [False, False, False, False, False, False]
    """
    return _ALONE.fullmatch(word) is not None


_TICK = re.compile(r"\W*(?:x+|y|yes|[✓✔☑☒☓■█●•*◆►→üþ\uf0fc\uf0fe])\W*", re.I)


def is_tick(cell: str) -> bool:
    """Whether a cell says no more than that a box is ticked or a period is marked.

    >>> [is_tick(cell) for cell in ("x", "✓", "Yes", "█", "No", "", "Ann Reed")]
    [True, True, True, True, False, False, False]
    """
    return _TICK.fullmatch(cell) is not None


BOXES = frozenset("☐☑☒")
"""Boxes at the front of a line, ticked or not: they say how far the item is."""

STATE_SIGNS = BOXES | frozenset("✓✔✗✘✕✖✅❌◐◑◒◓⏳⌛⚠")
"""Boxes, ticks, crosses, half-filled circles, clocks and warnings before an action's number: they say how far it is.

Full and empty circles and squares are bullets, and say so far more rarely."""

KEY_SIGN = "[\u2300-\u23ff\u25a0-\u2793\u27b0-\u27bf\u2b1b-\u2bff\U0001f300-\U0001faff]\ufe0f?"
"""A pattern for the signs that a plan's key explains: ticks, shapes, clocks, faces. Arrows show which way things go."""


def is_key_sign(label: str, headed: bool) -> bool:
    """Whether a sign alone before a line says how far things are, and is no bullet; ``headed``: below `Key`, more do.

    >>> is_key_sign("✔", False), is_key_sign("⏸", False), is_key_sign("⏸", True), is_key_sign("•", True)
    (True, False, True, False)
    """
    sign = label.rstrip("\ufe0f")
    return sign in STATE_SIGNS or (headed and not sign.isascii() and not is_bullet(sign))


_BRACKETED = re.compile(r"\[[xX~!/>*✓✔-]?\]")


def signs_in_front(texts: Sequence[str]) -> int:
    """How many of the first words are a sign of how far an action is, as text files write it too; 0 for none.

    >>> signs_in_front(["☑", "1.1"]), signs_in_front(["[x]", "1.1"]), signs_in_front(["[", "]", "1.1"])
    (1, 1, 2)
    >>> signs_in_front(["[Draft]", "1.1"])
    0
    """
    if texts[:1] and (texts[0] in STATE_SIGNS or _BRACKETED.fullmatch(texts[0])):
        return 1
    return 2 if list(texts[:2]) == ["[", "]"] else 0
