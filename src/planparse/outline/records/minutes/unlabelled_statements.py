"""What sentences of minutes say is to be done without a label: who is `to` do it, or what was resolved.

`Clerk to write to the owner`, `… – TD & AV to inspect`, `Resolved: that the Clerk write to the owner`. Also what those
are to do whom a label names after the sentence that says it (`… is loose. Action: Clerk`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from planparse.lexicon.labels import fold
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.records.minutes.attendance import Attendance, is_somebody
from planparse.outline.records.minutes.dated_tails import dated_tail
from planparse.outline.records.minutes.labelled_statements import (
    LONGEST_WHO,
    SIGNS,
    Statement,
    bare,
    in_front,
    with_parts,
)
from planparse.outline.records.record import Words
from planparse.words import Phrase

_DECIDED = re.compile(
    r"(?:it (?:was|is) )?(?:also |then |further |unanimously )?(?:resolved|agreed)(?: unanimously)?[:,–-]?(?: that)?",
    re.I,
)
"""The beginning of a sentence of a decision, before who carries it out."""
_LONGEST_DECIDED = 6
_DOES = re.compile(
    r"\b(?:to be \w+|will|would|should|must|needs? to|agreed (?:to|that)|asked|requested|resolved|offered|suggested)\b"
    r"|\bto [a-z]+\b",
    re.I,
)
"""Words in a sentence that says what is to be done."""
_ABBREVIATED = frozenset(
    (
        *("mr.", "mrs.", "ms.", "dr.", "cllr.", "cllrs.", "st.", "no.", "rev.", "prof."),
        "e.g.",
        "i.e.",
        "approx.",
        "ref.",
    )
)
_TO_ACTION = re.compile(r"(?:to|will) (?:take )?(?:action|progress)(?: this)?", re.I)
"""Words after who acts at the end of a paragraph: `Clerk to action`."""


def sentences(words: Words) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a text begin and end; initials and `Mr.` end none."""
    start = 0
    for at, word in enumerate(words):
        text = word.text.rstrip(')]”"’')
        ends = (
            text[-1:] in (".", "?", "!")
            and text.casefold() not in _ABBREVIATED
            and not re.fullmatch(r"(?:[A-Z]\.)+", text)
        )
        following = words[at + 1] if at + 1 < len(words) else None
        if following is None or (ends and not following.text[0].islower()) or following.gap == "\n":
            yield start, at + 1
            start = at + 1


def unlabelled(words: Words, there: Attendance) -> list[Statement]:
    """The statements of a paragraph's sentences that begin with who is to do it, or say what they resolved to do.

    >>> from planparse.words import Place
    >>> from planparse.words import Place, Word
    >>> def told(text):
    ...     found = unlabelled(tuple(Word(n, w, Place()) for n, w in enumerate(text.split())), Attendance())
    ...     return [" | ".join(Phrase(part).text for part in (one.owner, one.text)) for one in found]
    >>> told("It is loose. The Clerk to write to the owner. It rained."), told("The Clerk came to the hall.")
    (['The Clerk | write to the owner.'], [])
    >>> told("Resolved: that the Clerk write to the diocese."), told("Resolved: that the accounts be paid.")
    (['the Clerk | write to the diocese.'], [])
    >>> told("The hedge is high - TD & AV to inspect."), told("Clerk to report it – Clerk to action.")
    (['TD & AV | inspect.'], ['Clerk | report it'])
    """
    found: list[Statement] = []
    said: list[Words] = []
    for start, stop in sentences(words):
        one = of_sentence(words[start:stop], there)
        if one is None:
            said.append(words[start:stop])
        elif not one.text:  # `Clerk to action` after the sentence that says what
            known = found[-1] if found and not said else None
            if known is not None:
                found[-1] = replace(known, again=(*known.again, words[start:stop]))
            else:
                said.append(words[start:stop])
        else:
            found.append(replace(one, said=(*said, *one.said)))
            said = []
    if found and said:
        found[-1] = replace(found[-1], said=(*found[-1].said, *said))
    return found


def of_sentence(words: Words, there: Attendance) -> Statement | None:
    """The statement that a sentence is or ends with; without a text if it only says that somebody acts."""
    words, again = _without_to_action(words, there)
    if not words:
        return Statement((), again=again)
    for at in _clauses(words):
        cut = _length_of_decision(words[at:])
        text = words[at + cut :]
        owner, marks, rest = _charged(text, there) if cut else in_front(text, there)
        charged = any(fold(Phrase(mark).text) == "to" for mark in marks) or cut
        if owner and rest and charged and fold(rest[0].text) != "be":
            base = Statement((), owner, label=words[at : at + cut], marks=tuple(filter(None, marks)), unsure=True)
            said = (words[:at],) if at else ()
            return replace(with_parts(base, rest, there), said=said, again=again)
    return None


def _clauses(words: Words) -> Iterator[int]:
    """Yield where a statement may begin in a sentence: at its front, and after a dash, a comma or a colon."""
    yield 0
    yield from (at + 1 for at, word in enumerate(words[:-2]) if word.text in SIGNS or word.text[-1] in ",;:")


def _length_of_decision(words: Words) -> int:
    for length in range(min(_LONGEST_DECIDED, len(words)), 0, -1):
        if _DECIDED.fullmatch(Phrase(words[:length]).text):
            return length
    return 0


def _charged(words: Words, there: Attendance) -> tuple[Words, tuple[Words, ...], Words]:
    """Who carries out what was resolved: before `to`, `will` or the bare verb (`the Clerk write to …`)."""
    owner, marks, rest = in_front(words, there)
    for at in range(1, min(LONGEST_WHO, len(words) - 1) + 1) if not owner else ():
        if is_somebody(words[:at], there) and words[at].text.islower() and begins_with_verb(Phrase(words[at:]).text):
            return words[:at], (), words[at:]
    return owner, marks, rest


def _without_to_action(words: Words, there: Attendance) -> tuple[Words, tuple[Words, ...]]:
    """A sentence without `– Clerk to action` at its end, and that."""
    kept, _ = bare(words)
    for at in range(max(0, len(kept) - LONGEST_WHO), len(kept) - 1):
        if _TO_ACTION.fullmatch(Phrase(kept[at:]).text):
            start = next((n for n in range(at - 1, -1, -1) if is_somebody(words[n:at], there)), None)
            if start is None:
                continue
            while start and words[start - 1].text not in SIGNS and is_somebody(words[start - 1 : at], there):
                start -= 1
            start -= bool(start) and words[start - 1].text in SIGNS
            return words[:start], (words[start:],)
    return words, ()


def what_was_said(
    said: Words, owner: Words, there: Attendance, *, dated: bool = True
) -> tuple[Statement, tuple[Words, ...]]:
    """What those named by a label after it are to do: the last sentence that says so, else the last; and the rest.

    If the sentence too begins with who acts, their name is marked as printed again. ``dated``: it may end with when.
    """
    places = list(sentences(said)) or [(0, len(said))]  # a dash alone is no sentence
    start, stop = next(
        (place for place in reversed(places) if _DOES.search(Phrase(said[slice(*place)]).text)), places[-1]
    )
    text = said[start:stop]
    unsure = not _DOES.search(Phrase(text).text)
    rest = tuple(part for part in (said[:start], said[stop:]) if part)
    who, marks, behind = in_front(text, there)
    again: tuple[Words, ...] = ()
    if who and _same(who, owner) and behind:
        again, text = (who, *filter(None, marks)), behind
    text, time, mark = dated_tail(text) if dated else (text, (), ())
    return Statement(text, owner, time, marks=(mark,) if mark else (), again=again, unsure=unsure), rest


def joined(one: Statement, found: Statement, said: tuple[Words, ...]) -> Statement:
    """A label's statement, completed with what was found for it."""
    return replace(
        one,
        text=found.text,
        time=one.time or found.time,
        marks=(*one.marks, *found.marks, *((found.time,) if one.time and found.time else ())),
        said=said,
        again=found.again,
        unsure=found.unsure,
    )


def _same(one: Words, other: Words) -> bool:
    """Whether two names of those who act are the same, or one is the initials of the other."""
    first, second = (re.sub(r"^the ", "", fold(Phrase(words).text.strip(" .:"))) for words in (one, other))
    initials = "".join(word.text[0] for word in one if word.text[0].isupper())
    return first == second or initials == Phrase(other).text
