"""Refs that stand at the front of the description, where no column holds them (`1.4The organisation`)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from planparse.lexicon.refs import GLUED, OF_LEVELS
from planparse.outline.outline import BLANK, Column, Entry, PrintedRow, Section
from planparse.words import Phrase, split_word


def with_glued_refs(section: Section, known: tuple[Column, ...] = ()) -> Section:
    """Refs that stand at the front of the description, where no column holds them, get a column of their own.

    Only when most rows have one (`1.4The organisation`): a number at the front of one description is not a ref.
    """
    fields = [column.field for column in section.columns]
    if "description" not in fields:
        return section
    if "ref" in fields:
        return _with_missing(section, fields.index("ref"), fields.index("description"))
    index = fields.index("description")
    actions = [line for line in section.lines if line.kind == "action"]
    word = _label(actions, index)
    glued = [line for line in actions if _front(line, index, word)]
    if not known_glued(known) and (len(glued) < 2 or len(glued) < 0.6 * len(actions)):
        return section
    column = Column(Phrase(), "", "ref", drawn=False)
    lines = tuple(replace(line, entries=_unglued(line, index, word)) for line in section.lines)
    return replace(section, columns=(*section.columns, column), lines=lines)


_LABELLED = re.compile(r"([A-Z][a-z]{2,14}) \d{1,3}(?:\.\d{1,3})*[a-z]?[.:]?(?= [A-Z“‘'\"])")
"""A ref with a word before it, in front of a text: `Action 1.1 Review the guide`."""


def _label(lines: list[PrintedRow], index: int) -> str | None:
    """The word that most refs in front have before them: one that changes from row to row is part of the text."""
    texts = [entry.phrase.text for line in lines if (entry := line.entries[index])]
    words = Counter(found[1] for text in texts if (found := _LABELLED.match(text)))
    word, count = words.most_common(1)[0] if words else (None, 0)
    return word if count > 1 and 2 * count > len(texts) else None


def _front(line: PrintedRow, index: int, word: str | None) -> re.Match[str] | None:
    """The ref at the front of a description, with this word before it or without."""
    text = entry.phrase.text if (entry := line.entries[index]) else ""
    labelled = _LABELLED.match(text)
    return labelled if labelled and labelled[1] == word else GLUED.match(text)


def _with_missing(section: Section, ref: int, index: int) -> Section:
    """The section with the refs of those rows whose own cell for it is blank, where each such row begins with one."""
    blank = [
        line for line in section.lines if line.kind == "action" and (cell := line.entries[ref]) and not cell.phrase
    ]
    glued = [line for line in blank if (entry := line.entries[index]) and OF_LEVELS.match(entry.phrase.text)]
    if not glued or len(glued) < len(blank):
        return section

    def moved(line: PrintedRow) -> PrintedRow:
        *entries, own = _unglued(line, index)
        return replace(line, entries=(*entries[:ref], own, *entries[ref + 1 :]))

    ids = {id(line) for line in glued}
    return replace(section, lines=tuple(moved(line) if id(line) in ids else line for line in section.lines))


def known_glued(columns: tuple[Column, ...]) -> bool:
    """Whether the table above had refs glued to its descriptions."""
    return any(column.field == "ref" and not column.drawn for column in columns)


def _unglued(line: PrintedRow, index: int, word: str | None = None) -> tuple[Entry | None, ...]:
    entry = line.entries[index]
    found = _front(line, index, word) if line.kind == "action" else None
    if entry is None or found is None:
        return (*line.entries, BLANK)
    ref, rest = _cut(entry.phrase, len(found[0].replace(" ", "")))
    cut = [*line.entries]
    cut[index] = replace(entry, phrase=rest)
    return (*cut, Entry(ref, place=entry.place))


def _cut(phrase: Phrase, letters: int) -> tuple[Phrase, Phrase]:
    """A phrase cut after so many letters (spaces not counted), through a word if need be."""
    front, rear = [], list(phrase.words)
    while letters > 0 and rear:
        word = rear.pop(0)
        if len(word.text) > letters:
            word, rest = split_word(word, letters)
            rear.insert(0, rest)
        letters -= len(word.text)
        front.append(word)
    return Phrase(tuple(front)), Phrase(tuple(rear))
