"""Full stops after values that are not sentences: they separate the labels of a record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from planparse.lexicon.labels import Terms
from planparse.lexicon.readings import readings
from planparse.outline.decide import decide_columns
from planparse.words import Phrase, Word, split_word

_MOSTLY = 0.8
_SHORT = 3
"""Most words of values that are no sentences, whatever their label."""
_NO_SENTENCE = frozenset(("lead", "strategic_lead", "operational_lead", "support", "timescale", "status"))
"""Values under the labels of these fields are no sentences."""
_LONGEST_NAME, _BETWEEN = 8, frozenset(("and", "of", "the", "for", "&", "in", "on"))
"""Most words of a name, and those in it that may be in lower case."""

Words = tuple[Word, ...]


class Valued(Protocol):
    """A record while it is read: its values with keys and labels, the lines below the last of them, and its marks."""

    values: list[tuple[str, Words, Words]]
    below: list[Words]
    marks: list[Words]


def cut_full_stops(terms: Terms, parts: Sequence[Valued]) -> None:
    """Cut the full stops that end nearly every value of an owner, date or status label: they are marks between labels.

    `Lead: Ann Reed. Timescale: May 2024. Impact: …`. Full stops that end a sentence of an outcome stay. A name below
    another label may continue in the next line.
    """
    held = [value for part in parts for value in _wholes(part) if value[1]]
    bare = _without_sentences(terms, held)
    ends = {key: [_is_ended(value) for own, value in held if own == key] for key in bare}
    parting = any(sum(ended) >= max(2, _MOSTLY * len(ended)) for ended in ends.values())
    for key in dict.fromkeys(key for key, _ in held):
        values = [value for own, value in held if own == key]
        short = parting and sum(len(value) <= _SHORT or _is_name(value) for value in values) > _MOSTLY * len(values)
        if not short and key not in bare:
            continue
        ended = [value for value in values if _is_ended(value)]
        if len(ended) < max(2, _MOSTLY * len(values)):
            continue
        for part in parts:
            _strip(part, key)


def _without_sentences(terms: Terms, held: Sequence[tuple[str, Words]]) -> set[str]:
    """The keys of labels that say who, when or status; also of unknown labels whose values do."""
    told: dict[str, list[str]] = {key: [role for role, _ in readings(terms, key)] for key, _ in held}
    if not all(told.values()):
        values = {key: [Phrase(value).text.rstrip(".") for own, value in held if own == key] for key in told}
        longest = max(map(len, values.values()))
        found = decide_columns(terms, [*told], [[*own, *[""] * (longest - len(own))] for own in values.values()])
        told = {key: own or [one.best] for (key, own), one in zip(told.items(), found, strict=True)}
    return {key for key, own in told.items() if _NO_SENTENCE.intersection(own)}


def _wholes(part: Valued) -> list[tuple[str, Words]]:
    """The values of a record by their keys, the last with the line below that continues it."""
    found = [(key, value) for key, _, value in part.values]
    if found and part.below and _goes_on(part):
        key, value = found[-1]
        found[-1] = key, (*value, *part.below[0])
    return found


def _goes_on(part: Valued) -> bool:
    """Whether the last value may continue in the one line below it: it has no full stop of its own."""
    value = part.values[-1][2]
    return len(part.below) == 1 and not (value and value[-1].text.endswith("."))


def _strip(part: Valued, key: str) -> None:
    """Cut the full stops from the ends of a record's values of one key."""
    for at, (own, label, value) in enumerate(part.values):
        if own != key:
            continue
        if at == len(part.values) - 1 and part.below and _goes_on(part):
            if _is_ended(part.below[0]):
                part.below[0] = _unstopped(part, part.below[0])
        elif value and _is_ended(value):
            part.values[at] = own, label, _unstopped(part, value)


def _unstopped(part: Valued, words: Words) -> Words:
    last, stop = split_word(words[-1], len(words[-1].text) - 1)
    part.marks.append((stop,))
    return (*words[:-1], last)


def _is_name(value: Words) -> bool:
    """Whether a value is a name of several words, all but small ones in capitals: `Audit and Risk Board.`."""
    small = [word.text for word in value[:-1] if not word.text[0].isupper()]
    return len(value) <= _LONGEST_NAME and value[-1].text[0].isupper() and _BETWEEN.issuperset(small)


def _is_ended(value: Words) -> bool:
    """Whether a value ends in a full stop after a word, and that word has no other single one."""
    last = value[-1].text
    return len(last) > 1 and last[-1] == "." and last[-2] != "." and last.count(".") != 2
