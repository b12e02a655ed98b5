"""What somebody takes on at a meeting, by sentences alone: `Ann will ask for a price`, `The Clerk agreed to write`.

Read if neither labels, lists nor tables say what is to be done, so that prose is all there is. Each is doubted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.lexicon.labels import fold
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.records.minutes.actions import told_in_notes, unmarked
from planparse.outline.records.minutes.attendance import Attendance, attendance_in, is_somebody
from planparse.outline.records.minutes.blocks import notes_of
from planparse.outline.records.minutes.dated_tails import dated_tail
from planparse.outline.records.minutes.labelled_statements import LONGEST_WHO, SIGNS, Statement, bare
from planparse.outline.records.minutes.signs_of_meetings import TITLE_OF_MINUTES, is_minutes
from planparse.outline.records.minutes.unlabelled_statements import of_sentence, sentences
from planparse.outline.records.record import Records, Words
from planparse.patterns import lazy_pattern
from planparse.read.document import Block
from planparse.words import Phrase

_TITLE = re.compile(rf"(?!.*\bagenda\b)(?:.*\bmeeting\b|{TITLE_OF_MINUTES.pattern})", re.I)
"""How a short line calls a document notes of a meeting, though it may not call itself minutes."""
_PROMISES = lazy_pattern(
    r"(?:will|shall)(?: (?:also|then|now|next|each|both))?(?: be(?= \w+ing\b))?"
    r"|(?:has |have |also )?(?:agreed|volunteered|offered|undertook|promised) to"
    r"|(?:was|were|has been|have been) (?:also )?(?:asked|requested|instructed|tasked|delegated) to"
    r"|(?:is|are) going to|needs? to",
    re.I,
)
"""What says that somebody takes something on, between who and the verb."""
_LONGEST_PROMISE = 5
_NO_DEED = frozenset(
    (
        *("be", "been", "not", "never", "no", "meet", "remain", "resume", "reconvene", "attend", "consider", "receive"),
        *("benefit", "decide", "discuss", "know", "see", "become", "need", "want", "like", "note", "accept", "approve"),
        *("support", "endorse", "adopt", "ratify", "defer", "agree", "close"),
    )
)
"""Words after `will` that say nothing to be done, or no more than that a meeting goes on."""
_BEFORE_CLAUSE = frozenset(("and", "that", "then", "so", "but", "agreed", "decided", "resolved"))
"""Words after which a clause may begin with who will do something."""
_PRONOUNS = frozenset(("he", "she", "they", "we"))
_STILL_TO_DO = frozenset(("will", "shall", "need", "needs"))
"""`We agreed to meet monthly` says what was decided, and `we will` what is still to be done."""
_UNLESS = frozenset(("if", "when", "unless", "once", "should"))
"""The first words of a sentence about what may come to be."""
_ONE_SIGN, _SIGNS = 1, 2
"""Fewest signs of a meeting, if it says who was there, and if not."""
_FEWEST = 2
"""Fewest statements that name somebody: one may be by chance. Half as many as name nobody."""


def prose_statements(blocks: Sequence[Block]) -> Records | None:
    """The records of what sentences of notes of a meeting say that somebody takes on; None if they say too little."""
    there = attendance_in(blocks).expecting()
    if not is_minutes(blocks, _TITLE, _ONE_SIGN if there.names else _SIGNS):
        return None
    notes = notes_of(blocks, lambda _: False, lambda _: False)
    stated = list(unmarked(notes, there, promised))
    named = sum(bool(one.statement.owner) for one in stated)
    enough = named >= max(_FEWEST, (len(stated) - named) / 2)
    return told_in_notes(notes, stated, lambda _: False, alone=True) if enough else None


def promised(words: Words, there: Attendance) -> list[Statement]:
    """The statements of a paragraph's sentences in which somebody takes something on.

    `We will` names nobody of those who met, and `she` stands for a name before: these keep their whole clause.

    >>> from planparse.words import Place, Word
    >>> def told(text):
    ...     found = promised(tuple(Word(n, w, Place()) for n, w in enumerate(text.split())), Attendance())
    ...     return [" | ".join(Phrase(part).text for part in (one.owner, one.text)) for one in found]
    >>> told("The roof leaks. The Clerk will ask for a price and the Chair agreed to inspect it.")
    ['The Clerk | ask for a price', 'the Chair | inspect it.']
    >>> told("It was agreed that we will write to all."), told("The Clerk will be on leave."), told("Rain will come.")
    ([' | we will write to all.'], [], [])
    """
    found: list[Statement] = []
    said: list[Words] = []
    for start, stop in sentences(words):
        own = list(_of_sentence(words[start:stop], there))
        said += () if own else (words[start:stop],)
        for one in own:
            found.append(replace(one, said=(*said, *one.said)))
            said = []
    if found and said:
        found[-1] = replace(found[-1], said=(*found[-1].said, *said))
    return found


def _of_sentence(words: Words, there: Attendance) -> Iterator[Statement]:
    """Yield the statements of a sentence: what each clause says that somebody takes on, or who is `to` do what."""
    parts = list(_clauses(words, there))
    charged = of_sentence(words, there) if len(parts) < _SEVERAL else None
    if charged is not None and charged.text:
        yield charged
        return
    for number, (at, charge, verb) in enumerate(parts):
        stop = parts[number + 1][0] if number + 1 < len(parts) else len(words)
        end = stop
        while stop < len(words) and end > verb + 1 and fold(words[end - 1].text) in _BEFORE_CLAUSE:
            end -= 1
        named = fold(words[at].text) not in _PRONOUNS
        text, time, mark = dated_tail(words[verb if named else at : end])
        owner, marks = (words[at:charge], (words[charge:verb],)) if named else ((), ())
        gone = tuple(filter(None, (*marks, mark, words[end:stop])))
        said = (words[:at],) if at and not number else ()
        yield Statement(text, owner, time, marks=gone, said=said, unsure=True)


_SEVERAL = 2


def _clauses(words: Words, there: Attendance) -> Iterator[tuple[int, int, int]]:
    """Yield where each clause begins in which somebody takes something on, where it says so, and its verb."""
    if words[-1].text[-1] == "?" or fold(words[0].text) in _UNLESS:
        return
    begun = 0
    for at in (0, *(at + 1 for at, word in enumerate(words[:-2]) if _ends_clause(word.text))):
        if at >= begun and (cut := _who_promises(words[at:], there)):
            begun = at + sum(cut)
            yield at, at + cut[0], begun


def _ends_clause(text: str) -> bool:
    return text in SIGNS or text[-1] in ",;:)" or fold(text) in _BEFORE_CLAUSE


def _who_promises(words: Words, there: Attendance) -> tuple[int, int] | None:
    """How many words say who takes something on, and how many that they do; None if none of both."""
    for at in range(1, min(LONGEST_WHO, len(words) - 2) + 1):
        for length in range(min(_LONGEST_PROMISE, len(words) - at - 1), 0, -1):
            if _PROMISES.fullmatch(Phrase(words[at : at + length]).text) is None:
                continue
            verb = words[at + length].text
            if not verb[0].islower() or fold(verb) in _NO_DEED:
                return None
            if at == 1 and fold(words[0].text) in _PRONOUNS:
                decided = fold(words[1].text) not in _STILL_TO_DO or not begins_with_verb(
                    Phrase(words[at + length :]).text
                )
                return None if decided else (at, length)
            _, gone = bare(words[:at])
            return (at, length) if not gone and is_somebody(words[:at], there) else None
    return None
