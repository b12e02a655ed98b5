"""The marks before the items of a list, and the marks that tick a cell."""

from __future__ import annotations

import re
from collections.abc import Sequence

ROUND = "•●▪◦‣⁃∙"
"""Bullets in any place, also between two items on one line."""

SHAPES = "○▫■□◼·➢➤❖►"
"""Bullets at the start of a line; elsewhere a box to tick, a colour, a point or an arrow."""

SYMBOLS = "\uf0b7\uf0a7\uf0d8\uf0fc"
"""Bullets from Word's symbol fonts that the reader could not map to a sign."""

BULLET = f"[{ROUND}{SHAPES}{SYMBOLS}*–—-]"
"""A pattern for the bullet at the start of a line, where a dash or star counts too."""

AT_FRONT_OF_CELL = r"•●▪■◦\-–—*·>"
"""Signs before the verb of an action cell, for a character set in a pattern."""

BEFORE_ITEM = frozenset("•-–*▪●◦‣·o→☐☒☑✓➢❖►")
"""Signs that are alone before the item of an announced list; also arrows, boxes and ticks."""

_ALONE = re.compile(f"{BULLET}|o")


def is_bullet(word: str) -> bool:
    """Whether a word at the start of a line is a bullet; the letter o is Word's second level.

    >>> [is_bullet(word) for word in ("•", "–", "o", "*", "·", "➢")]
    [True, True, True, True, True, True]
    >>> [is_bullet(word) for word in ("1.", "a", "/", "✓", "•Review", "")]
    [False, False, False, False, False, False]
    """
    return _ALONE.fullmatch(word) is not None


_TICK = re.compile(r"\W*(?:x+|y|yes|[✓✔☑☒☓■█●•*◆►→★⬤▬♦üþ\uf0fc\uf0fe])\W*", re.I)


def is_tick(cell: str) -> bool:
    """Whether a cell says only that a box is ticked or a period is marked.

    >>> [is_tick(cell) for cell in ("x", "✓", "Yes", "█", "No", "", "Ann Reed")]
    [True, True, True, True, False, False, False]
    """
    return _TICK.fullmatch(cell) is not None


BOXES = frozenset("☐☑☒")
"""Boxes at the start of a line, ticked or not: they show how far the item is."""

UNFOLDING = frozenset("▾▼▿▸▶▷►⌄˅∨⊟⊞⏷")
"""Signs before the heading of a group which fold or unfold it on a screen; they are not words of the heading."""

STATE_SIGNS = BOXES | frozenset("✓✔✗✘✕✖✅❌◐◑◒◓⏳⌛⚠")
"""Signs before an action's number that show how far it is: boxes, ticks, crosses, half-filled circles, clocks and
warnings. Full and empty circles and squares are bullets, which show this far more rarely.
"""

KEY_SIGN = "[\u2300-\u23ff\u25a0-\u2793\u27b0-\u27bf\u2b1b-\u2bff\U0001f300-\U0001faff]\ufe0f?"
"""A pattern for the signs that a plan's key explains: ticks, shapes, clocks, faces. Arrows are left out: they show
trends.
"""


COLOUR_WORD = "(?:(?:dark|light) )?(?:blue|green|amber|yellow|orange|red|purple|gr[ae]y)"
"""A pattern for the words of the colours that show how far an action is, in small letters."""

_PICTURE = re.compile(
    rf"(?:rag(?: status| rating)?:? )?(?:{COLOUR_WORD}|tick|cross)"
    r"(?: (?:rag|traffic|light|circle|dot|disc|ball|flag|square|icon|symbol|button|rating|status)){0,2}"
)


def is_sign_in_words(text: str) -> bool:
    """Whether a picture's alternative text says which colour or tick the picture shows.

    >>> [is_sign_in_words(text) for text in ("Green", "Amber traffic light", "tick", "Greenfield", "Red Cross")]
    [True, True, True, False, False]
    """
    return _PICTURE.fullmatch(" ".join(text.casefold().split())) is not None


def is_key_sign(label: str, headed: bool) -> bool:
    """Whether a sign alone before a line shows a status, not a bullet; ``headed`` (below `Key`) accepts more signs.

    >>> is_key_sign("✔", False), is_key_sign("⏸", False), is_key_sign("⏸", True), is_key_sign("•", True)
    (True, False, True, False)
    """
    sign = label.rstrip("\ufe0f")
    return sign in STATE_SIGNS or (headed and not sign.isascii() and not is_bullet(sign))


_BRACKETED = re.compile(r"\[[xX~!/>*✓✔-]?\]")


def signs_in_front(texts: Sequence[str]) -> int:
    """How many of the first words are a sign of how far an action is, in text files too (`[x]`); 0 if none.

    >>> signs_in_front(["☑", "1.1"]), signs_in_front(["[x]", "1.1"]), signs_in_front(["[", "]", "1.1"])
    (1, 1, 2)
    >>> signs_in_front(["[Draft]", "1.1"])
    0
    """
    if texts[:1] and (texts[0] in STATE_SIGNS or _BRACKETED.fullmatch(texts[0])):
        return 1
    return 2 if list(texts[:2]) == ["[", "]"] else 0
