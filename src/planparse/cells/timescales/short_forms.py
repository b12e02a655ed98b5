"""Short forms of timescales written out: `Aut 2018`, `Spring 1`, `12 mths`, `3 x year`; the time of day left out."""

from __future__ import annotations

import re

from planparse.cells.timescales.forms import MONTH

_SEASONS = {"aut": "Autumn", "spr": "Spring", "sum": "Summer"}
_SEASON = re.compile(r"\b(?P<s>aut|spr|sum)\b\.?(?=[\s-]*(?:term\b|['’]?\d\d\b|(?:19|20)\d\d\b|[12]\b))", re.I)
_HALF = re.compile(r"\b(?P<s>autumn|spring|summer)(?:\s+term)?\s+(?P<half>[12])(?![\d/.]|\s*(?:week|month|day))", re.I)
_UNITS = {"m": "month", "w": "week", "y": "year"}
_UNIT = re.compile(r"(?<![\d/.])(?P<n>\d{1,2})\s?(?P<u>m(?:n?ths?)|wks?|yrs?)\b\.?(?!\s*(?:old|group))", re.I)
_TIME = re.compile(r"(?:\s*(?:at|from|[,@])\s*|\s+)\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|noon)\b\.?", re.I)
_TIMES = re.compile(r"\b(?:x\s?(?P<a>\d)|(?P<b>\d)\s?x)\s+(?:(?:a|per|each)\s+)?year(?:ly)?\b", re.I)
_YEAR = re.compile(r"(?<![\d/.-])(?P<y>(?:19|20)\d\d)\s?/\s?(?P<d>\d)(?![\d/.-])")
_EVERY = re.compile(rf"\b(?:every|each)\s+(?={MONTH}\b)", re.I)


def written_out(text: str) -> str:
    """The phrase with its short forms written out.

    >>> written_out("Summer-Aut 2019"), written_out("Autumn 1"), written_out("Spring 2 2019")
    ('Summer-Autumn 2019', 'Autumn half term', 'Spring term 2019')
    >>> written_out("12 mths"), written_out("3 x year"), written_out("Every August"), written_out("3 May 2019, 7.30pm")
    ('12 months', '3 times a year', 'annually August', '3 May 2019')
    """
    text = _SEASON.sub(lambda found: _SEASONS[found["s"].casefold()], text)
    text = _HALF.sub(lambda found: f"{found['s']} {'half term' if found['half'] == '1' else 'term'}", text)
    text = _UNIT.sub(lambda found: f"{found['n']} {_UNITS[found['u'][0].casefold()]}s", text)
    text = _TIMES.sub(lambda found: f"{found['a'] or found['b']} times a year", text)
    text = _YEAR.sub(_pair, text)
    return _EVERY.sub("annually ", _TIME.sub("", text))


def _pair(found: re.Match[str]) -> str:
    """`2007/8` with both figures of its second year; as printed where the years do not follow each other."""
    after = int(found["y"]) + 1
    return f"{found['y']}/{after % 100:02d}" if after % 10 == int(found["d"]) else found[0]
