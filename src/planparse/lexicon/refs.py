"""What an action's reference (ref) looks like, in its own cell and at the start of a text."""

from __future__ import annotations

import re

from planparse.patterns import lazy_pattern

CODE = r"[A-Z]{1,5}[ .-]?"
"""Letters before the number: `AFI1`, `WS 2`, `R-3`."""

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
    r"|((?:[A-Z]{1,5}(?:\d{1,2}[/-]|-)?)?\d{1,3})[.:)]?(?=\s+[A-Z“‘'\"])"
    r"|([A-Z]{1,5}[ .-]?\d{1,3}[a-z]?)(?=\n)"
)
"""A ref at the start of a text: with no space after it (`1.4The organisation`), a number before a capital, or a code on
a line of its own. Single texts may begin so by chance (`KS2 results`), so most rows of a table must.
"""

OF_LEVELS = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.:)]?\s")
"""A ref of two or three levels at the start of a text; no sentence begins like this."""

BEFORE_DEED = re.compile(r"\s*(?:[A-Z]{1,3}[-.]?)?\d{1,3}(?:[./-]\d{1,3})*[a-z]?[.):]?\s+(?=[A-Z])")
"""A ref in the same cell as the action, as in the row header of a web page: `1a Replace the boilers`."""

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
