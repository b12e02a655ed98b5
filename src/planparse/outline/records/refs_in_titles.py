"""Titles of records that are another ref in each (`ACT-1`, `ACT-2`), also after one label (`Response to R1`)."""

from __future__ import annotations

import re
from dataclasses import replace

from planparse.lexicon.words import letters
from planparse.outline.records.cards.run_in import AGAIN
from planparse.outline.records.record import REF, TITLE, Head, Record, Records
from planparse.words import Phrase

_REF = re.compile(r"[A-Z]{0,4}-?\d{1,3}(?:\.\d{1,2})*[a-z]?")
_FEWEST = 3
"""Fewest records that show it; two titles may be alike by chance."""


def with_refs_of_titles(records: Records) -> Records:
    """The records with the refs that end their titles as refs, if the titles are otherwise all the same."""
    if any(head.key == REF for head in records.heads) or not any(head.key == TITLE for head in records.heads):
        return records
    found = [part for part in records.parts if isinstance(part, Record)]
    titles = [dict(part.cells).get(TITLE, ()) for part in found]
    fronts = {letters(Phrase(words[:-1]).text) for words in titles}
    ends = {words[-1].text for words in titles if words and _REF.fullmatch(words[-1].text)}
    if len(found) < _FEWEST or len(fronts) > 1 or len(ends) < len(found):
        return records
    parts = tuple(_told(part) if isinstance(part, Record) else part for part in records.parts)
    heads = tuple(Head(REF, titles[0][:-1], "ref") if head.key == TITLE else head for head in records.heads)
    again = tuple((words[:-1], AGAIN) for words in titles[1:] if len(words) > 1)
    return replace(records, parts=parts, heads=heads, aside=(*records.aside, *again))


def _told(record: Record) -> Record:
    cells = tuple((REF, words[-1:]) if key == TITLE else (key, words) for key, words in record.cells)
    return replace(record, cells=cells)
