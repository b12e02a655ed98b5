"""What an action's reference looks like, in a cell of its own and at the front of a text."""

from __future__ import annotations

import re

from planparse.patterns import late_pattern

CODE = r"[A-Z]{1,5}[ .-]?"
"""Letters before the number: `AFI1`, `WS 2`, `R-3`."""

REF = rf"(?:{CODE})?\d{{1,4}}(?:[./-]\d{{1,3}}){{0,3}}(?:[A-Z]{{1,4}}\d{{1,3}})*"
"""In a cell of references: a year or a fraction is one as well there."""

REF_IN_TEXT = rf"(?:{CODE})?\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}[a-z]?"
"""Where a text goes on behind it: a year, a date and a fraction are none there."""

WORD_IN_REF_CELL = re.compile(r"(?<!\S)[A-Z]{0,5}\d{1,3}(?:[./]\d{1,3})*[a-z]?[.)]?(?!\S)")
"""A ref as a word of its own in a cell of refs: `1 2` and `2. 2.` are two, `WS1 P8` and `– 1.1` one."""

IN_REGISTER = re.compile(
    r"[-–—]?\s*(?:ref:?\s*)?(?:[A-Za-z&]{1,8}[ ._/-]?){0,2}\d{1,8}(?:[./-]\d{1,4}){0,3}(?:[A-Z]{1,4}\d{1,3})*\s?[a-z]?"
    r"[.):]{0,2}"
    r"|\(?[a-z]\)|\(?[ivx]{1,5}\)[.)]?",
)
"""A whole cell that may hold a register's ref: `RISK0004`, `OF-1`, `ref: 12`, `(iv)`. A date fits it as well."""

GLUED = late_pattern(
    r"[-–—]?\s*((?:[A-Z]{1,4}\s?)?\d{1,2}(?:(?:\.\d{1,2}){1,2}[a-z]?|[a-z](?=[.:)]?\s)))[.:)]?(?=\s|[A-Z“‘'\"]|$)"
    r"|((?:[A-Z]{1,5}(?:\d{1,2}[/-]|-)?)?\d{1,3})[.:)]?(?=\s+[A-Z“‘'\"])"
    r"|([A-Z]{1,5}[ .-]?\d{1,3}[a-z]?)(?=\n)"
)
"""A ref at the front of a text: with no space behind it (`1.4The organisation`), a number before a capital, or a code
on a line of its own. One text may begin so by chance (`KS2 results`), so most rows of a table must."""

OF_LEVELS = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.:)]?\s")
"""A ref of two levels or three at the front of a text, which no sentence begins with."""

BEFORE_DEED = re.compile(r"\s*(?:[A-Z]{1,3}[-.]?)?\d{1,3}(?:[./-]\d{1,3})*[a-z]?[.):]?\s+(?=[A-Z])")
"""A ref in the same cell as what will be done, as the head of a web page's row has it: `1a Replace the boilers`."""

DOTTED_IN_PROSE = r"(?-i:[A-UW-Z]{1,5} ?)?\d{1,2}\.\d{1,2}[a-z]?(?:\.\d(?![\d.]))?"
"""Of two levels in the middle of a sentence: `see AFI 1.2`. A V before it is a version."""

PLAIN_IN_PROSE = r"(?-i:[A-UW-Z]{1,5})?\d{1,3}[a-z]?"
"""Of one level in the middle of a sentence, where a cue stands before it: `action 12`."""

_IN_CELL = re.compile(rf"[-–—]?\s*{REF}[a-z]?[.):]{{0,2}}|[a-z][.)]")


def is_ref(text: str) -> bool:
    """Whether a text is a reference and nothing else.

    >>> [is_ref(text) for text in ("1.2", "AFI 1.2", "– 1.1", "4b", "a)", "2014/15")]
    [True, True, True, True, True, True]
    >>> [is_ref(text) for text in ("Ann Reed", "1.2 Review", "N/A", "12 May", "")]
    [False, False, False, False, False]
    """
    return _IN_CELL.fullmatch(text) is not None
