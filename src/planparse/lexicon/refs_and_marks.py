"""What stands before an action or the item of a list: its reference (ref), its bullet or tick, its number.

Refs in their own cell and at the start of a text; the marks before the items of a list, and the marks that tick a cell;
how lists print the count of an item: 3, c, iii, 3rd, Three.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.lexicon.words import NUMBER_WORDS
from planparse.patterns import lazy_pattern

CODE = r"[A-Z]{1,5}[ ./-]?"
"""Letters before the number: `AFI1`, `WS 2`, `R-3`, `QS/4`."""

REF = rf"(?:{CODE})?\d{{1,4}}(?:[./-]\d{{1,3}}){{0,3}}(?:[A-Z]{{1,4}}\d{{1,3}})*"
"""A ref in a cell of refs; there, a year or fraction counts too."""

REF_IN_TEXT = rf"(?:{CODE})?\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}[a-z]?"
"""A ref with text after it; there, a year, date or fraction does not count."""

WORD_IN_REF_CELL = re.compile(r"(?<!\S)[A-Z]{0,5}\d{1,3}(?:[./]\d{1,3})*[a-z]?[.)]?(?!\S)")
"""A ref as a separate word in a cell of refs: `1 2` and `2. 2.` are two, `WS1 P8` and `– 1.1` one."""

IN_REGISTER = re.compile(
    r"[-–—]?\s*(?:ref:?\s*)?(?:[A-Za-z&]{1,8}[ ._/-]?){0,2}\d{1,8}(?:[./-]\d{1,4}){0,3}(?:[A-Z]{1,4}\d{1,3})*\s?[a-z]?"
    r"[.):]{0,2}"
    r"|\(?[a-z]\)|\(?[ivx]{1,5}\)[.)]?",
)
"""A whole cell that may be a register's ref: `RISK0004`, `OF-1`, `ref: 12`, `(iv)`. Dates match too."""

GLUED = lazy_pattern(
    r"[-–—]?\s*((?:[A-Z]{1,4}\s?)?\d{1,2}(?:(?:\.\d{1,2}){1,2}[a-z]?|[a-z](?=[.:)]?\s)))[.:)]?(?=\s|[A-Z“‘'\"]|$)"
    r"|((?:[A-Z]{1,5}(?:\d{1,2}[/-]|[/-])?)?\d{1,3})(?:[.:)]?(?=\s+[A-Z“‘'\"])|[.)](?=\s+[a-z]))"
    r"|([A-Z]{1,5}[ .-]?\d{1,3}[a-z]?)(?=\n)"
)
"""A ref at the start of a text: with no space after it (`1.4The organisation`), a number before a capital or with a
stop, or a code on a line of its own. Single texts may begin so by chance (`KS2 results`), so most rows of a table must.
"""

OF_LEVELS = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.:)]?\s")
"""A ref of two or three levels at the start of a text; no sentence begins like this."""


DOTTED_IN_PROSE = r"(?-i:[A-UW-Z]{1,5} ?)?\d{1,2}\.\d{1,2}[a-z]?(?:\.\d(?![\d.]))?"
"""A ref of two levels inside a sentence: `see AFI 1.2`. After a V it is a version."""

PLAIN_IN_PROSE = r"(?-i:[A-UW-Z]{1,5})?\d{1,3}[a-z]?"
"""A ref of one level inside a sentence, after a cue: `action 12`."""

_IN_CELL = re.compile(rf"[-–—]?\s*{REF}[a-z]?[.):]{{0,2}}|[a-z][.)]")


def is_ref(text: str) -> bool:
    """Whether a text is a reference and nothing else.

    >>> [is_ref(text) for text in ("1.2", "AFI 1.2", "– 1.1", "4b", "a)", "2014/15")]
    [True, True, True, True, True, True]
    >>> [is_ref(text) for text in ("Ann Reed", "1.2 Review", "N/A", "12 May", "")]
    [False, False, False, False, False]
    """
    return _IN_CELL.fullmatch(text) is not None


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

KEY_SIGN = (
    "[\u2205\u221a\u2295-\u22a1\u2300-\u23ff\u25a0-\u2793\u2795-\u2797\u27b0-\u27bf\u2b1b-\u2bff"
    "\U0001f300-\U0001faff]\ufe0f?"
)
"""A pattern for the signs that a plan's key explains: ticks, shapes, circled signs, clocks, faces.

Arrows are left out: they show trends.
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


_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def formatted(count: int, form: str) -> str:
    """A count in a list's number format; decimal if the format is unknown.

    >>> [formatted(28, f) for f in ("decimal", "lowerLetter", "upperRoman", "ordinal", "decimalZero", "none")]
    ['28', 'bb', 'XXVIII', '28th', '28', '']
    >>> formatted(3, "cardinalText"), formatted(3, "decimalZero"), formatted(0, "upperLetter")
    ('Three', '03', '0')
    """
    if form == "none":
        return ""
    if form in {"lowerLetter", "upperLetter"} and count > 0:
        letters = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 30)
        return letters.upper() if form == "upperLetter" else letters
    if form in {"lowerRoman", "upperRoman"} and count > 0:
        roman = _roman(count)
        return roman.upper() if form == "upperRoman" else roman
    if form == "decimalZero":
        return f"{count:02}"
    if form == "ordinal":
        ending = "th" if 10 <= count % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
        return f"{count}{ending}"
    if form == "cardinalText" and 0 <= count < len(NUMBER_WORDS):
        return NUMBER_WORDS[count].capitalize()
    return str(count)


def _roman(count: int) -> str:
    letters = []
    for worth, sign in _ROMAN:
        times, count = divmod(count, worth)
        letters.append(sign * times)
    return "".join(letters)
