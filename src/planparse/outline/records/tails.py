"""What stands behind a record's last label: how far it is, behind a stroke or on the line below, then a note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from planparse.lexicon.statuses import is_named
from planparse.outline.features.cells import is_status
from planparse.words import Phrase, Word

Words = tuple[Word, ...]

_SHORT = 5
"""Words of a status."""

_MOSTLY = 0.6
"""The share of the records with something behind their last value that must begin it with a status; of two at least."""

_STROKE = "|"


def says_how_far(text: str) -> bool:
    """Whether a badge is a status, in form or by its words."""
    return is_status(text) or is_named(text)


class Tailed(Protocol):
    """A record as it is read: its labels with their values, the texts below them, its badge, the marks set aside."""

    values: list[tuple[str, Words, Words]]
    below: list[Words]
    badge: Words
    marks: list[Words]


def take_tails(parts: Sequence[Tailed]) -> bool:
    """Takes the status behind the last value of each record as its badge, and leaves what is below as its note.

    False, and nothing taken, where most records have no such status, or a badge already.
    """
    held = [part for part in parts if part.values and not part.badge]
    found = [(part, *_tail(part)) for part in held]
    behind = [(part, tail) for part, tail, _ in found if tail or part.below]
    told = [part for part, tail in behind if tail and says_how_far(Phrase(tail).text)]
    if len(told) < 2 or len(told) < _MOSTLY * len(behind) or len({part.values[-1][0] for part in told}) > 1:
        return False
    for part, tail, run_in in found:
        if not tail or not (run_in or says_how_far(Phrase(tail).text)):
            continue
        part.badge = tail
        if run_in:
            key, label, value = part.values[-1]
            cut = len(value) - len(tail) - 1
            part.values[-1] = key, label, value[:cut]
            part.marks.append(value[cut : cut + 1])
        else:
            del part.below[0]
    return True


def _tail(part: Tailed) -> tuple[Words, bool]:
    """A few words behind a stroke at the end of the last value, or all of the first text below; whether they run in."""
    value = part.values[-1][2]
    strokes = [at for at, word in enumerate(value) if word.text == _STROKE]
    if strokes and 0 < len(value) - strokes[-1] - 1 <= _SHORT and strokes[-1]:
        return value[strokes[-1] + 1 :], True
    return (part.below[0], False) if part.below and len(part.below[0]) <= _SHORT else ((), False)
