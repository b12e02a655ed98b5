"""What trails behind a record or its values: a status and notes, brackets on the lines below, a full stop.

After a record's last label: a status, after a stroke or on the line below, then a note.

Who and when in brackets on a line below an action, and a status on another: joined to the action's text.

Full stops after values that are not sentences: they separate the labels of a record.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace
from typing import Protocol

from planparse.lexicon.labels import Terms, fold, readings
from planparse.lexicon.statuses import is_named
from planparse.outline.decide import decide_columns
from planparse.outline.features.cells import is_status
from planparse.outline.header_labels import says_outcome
from planparse.outline.records.record import Label
from planparse.outline.records.refs_in_front import front
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase, Word, split_word

Words = tuple[Word, ...]

_SHORT = 5
"""Most words of a status."""

_MOSTLY = 0.6
"""Least share, of the records with something after their last value, that begin it with a status; at least two must."""

_STROKE = "|"


def says_how_far(text: str) -> bool:
    """Whether a badge is a status, by its form or its words."""
    return is_status(text) or is_named(text)


class Tailed(Protocol):
    """A record while it is read: its labels with their values, the texts below them, its badge, the marks set aside."""

    values: list[tuple[str, Words, Words]]
    below: list[Words]
    badge: Words
    marks: list[Words]


def take_tails(parts: Sequence[Tailed]) -> bool:
    """Take the status after the last value of each record as its badge; the rest below stays for its note.

    Return False and take nothing if most records have no such status, or have a badge already.
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
    """A few words after a stroke at the end of the last value, or the first text below; and whether they run in."""
    value = part.values[-1][2]
    strokes = [at for at, word in enumerate(value) if word.text == _STROKE]
    if strokes and 0 < len(value) - strokes[-1] - 1 <= _SHORT and strokes[-1]:
        return value[strokes[-1] + 1 :], True
    return (part.below[0], False) if part.below and len(part.below[0]) <= _SHORT else ((), False)


def take_signed(parts: Sequence[Tailed]) -> tuple[bool, list[tuple[Words, str]]]:
    """Take the arrows before the texts below records, if most of these begin with one: each is a note, as `>> Done`.

    Return whether there are such notes. A text below the last record without an arrow is no part of it if all texts
    below other records have one; return these too.
    """
    held = [part for part in parts if part.values]
    below = [part for part in held if part.below]
    signed = [part for part in below if _is_signed(part.below[0])]
    if len(signed) < 2 or len(signed) < _MOSTLY * len(below):
        return False, []
    foot: list[tuple[Words, str]] = []
    *others, last = held
    if not any(_is_own(words) for part in others for words in part.below):
        foot = [(words, _FOOT) for words in last.below if _is_own(words)]
        last.below = [words for words in last.below if not _is_own(words)]
    for part in signed:
        part.marks += [words[:1] for words in part.below if _is_signed(words)]
        part.below = [own for words in part.below if (own := words[1:] if _is_signed(words) else words)]
    return True, foot


def _is_signed(words: Words) -> bool:
    """Whether a text begins with an arrow; it may say nothing more."""
    return _ARROW.fullmatch(words[0].text) is not None


def _is_own(words: Words) -> bool:
    """Whether a text without an arrow does not continue the one above."""
    return not (_is_signed(words) or words[0].text[0].islower())


_ARROW = re.compile(r"[-=–—]{0,2}[>»→]{1,3}")


_FEWEST = 3
"""Fewest actions with a line of brackets below them."""

_STATUS = 6
"""Most words of a line with a status, including its sign."""

_SIGN = re.compile(r"[>»→=*–—-]{1,3}>?")
_CLOSE = {"[": "]", "(": ")"}


def with_bracket_lines(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with lines in brackets and lines of a status joined to the text of the action above them.

    A note may come between the two, and keeps its place.
    """
    found: list[Block] = []
    joined = 0
    for block in blocks:
        at = _action_above(found) if isinstance(block, Paragraph) and block.words else None
        above = found[at] if at is not None else None
        if not isinstance(block, Paragraph) or not isinstance(above, Paragraph):
            found.append(block)
        elif _is_bracketed(block.words) and at == len(found) - 1 and not _is_closed(above.words):
            found[-1] = replace(above, words=(*above.words, *block.words))
            joined += 1
        elif at is not None and _is_closed(above.words) and _is_status_line(block.words):
            found[at] = replace(above, words=(*above.words, *block.words))
        else:
            found.append(block)
    return found if joined >= _FEWEST else list(blocks)


def with_brackets_behind(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with brackets between a ref and a colon at the end: `Action 3 (Ann Reed, May): Train all staff`."""
    found = {at: turned for at, block in enumerate(blocks) if (turned := _turned(block))}
    return [found.get(at, block) for at, block in enumerate(blocks)] if len(found) >= _FEWEST else list(blocks)


def _turned(block: Block) -> Paragraph | None:
    words = block.words if isinstance(block, Paragraph) and block.level is None else ()
    ref = front(words)
    first = ref.start + 1 if ref else len(words)
    close = _CLOSE.get(words[first].text[0]) if first < len(words) else None
    stop = next((at + 1 for at in range(first, len(words)) if close and words[at].text.rstrip(":").endswith(close)), 0)
    if not (isinstance(block, Paragraph) and 0 < stop < len(words) and words[stop - 1].text.endswith(":")):
        return None
    return replace(block, words=(*words[:first], *words[stop:], *words[first:stop]))


def _action_above(found: Sequence[Block]) -> int | None:
    """The index of the numbered text above, across at most one line without a number."""
    for at in range(len(found) - 1, max(-1, len(found) - 3), -1):
        block = found[at]
        if not isinstance(block, Paragraph) or block.level is not None or not block.words:
            return None
        if front(block.words) is not None:
            return at
    return None


def _is_bracketed(words: Sequence[Word]) -> bool:
    """Whether a line is all in brackets."""
    close = _CLOSE.get(words[0].text[0])
    return len(words) > 1 and close is not None and words[-1].text.rstrip(".;").endswith(close)


def _is_closed(words: Sequence[Word]) -> bool:
    return words[-1].text.rstrip(".;")[-1:] in _CLOSE.values()


def _is_status_line(words: Sequence[Word]) -> bool:
    """Whether a line is only a status: `>> UNDER WAY`, `Completed`."""
    if len(words) > _STATUS:
        return False
    text = Phrase(tuple(words)).text
    signed = bool(_SIGN.fullmatch(words[0].text)) and len(words) > 1
    return signed or says_how_far(text)


# Texts below the last record that are no part of it.


def take_foot(parts: Sequence[Tailed]) -> list[tuple[Words, str]]:
    """Take the texts below the last record if no other has any, after a short value: who signed the document."""
    held = [part for part in parts if part.values]
    if len(held) <= _RECORDS or not held[-1].below:
        return []
    *others, last = held
    value = last.values[-1][2]
    ended = bool(value) and value[-1].text[-1] == "."
    if any(part.below and not (ended and _is_open(part)) for part in others):
        return []
    if not value or len(value) > _FEW or not last.below[0][0].text[0].isupper():
        return []
    foot, last.below = last.below, []
    return [(words, _FOOT) for words in foot]


def _is_open(part: Tailed) -> bool:
    """Whether the last value of a record has no full stop yet, and continues below."""
    value = part.values[-1][2]
    return not (value and value[-1].text[-1] == ".")


_FOOT = "below the last record, and below no other"
_RECORDS, _FEW = 3, 8
"""Fewest records without a text below, beside one with; most words of a value that a text below does not continue."""


def labels_at_feet(areas: Sequence[Sequence[str]]) -> set[str]:
    """The labels below all records of an area, and below no other record: they are no record's own.

    ``areas`` are the labels under each heading. Under most, such a label is the last, and another is there twice.

    >>> labels_at_feet([["who", "when", "who", "when", "goal"], ["who", "when", "who", "goal"]])
    {'goal'}
    >>> labels_at_feet([["who", "goal", "who", "goal"], ["who", "who", "goal"]]), labels_at_feet([["who", "goal"]] * 2)
    (set(), set())
    """
    held = [Counter(keys) for keys in areas if keys]
    last = Counter(keys[-1] for keys in areas if keys and max(Counter(keys).values()) > 1)
    least = max(2, _MOSTLY * len(held))
    return {key for key, count in last.items() if count >= least and count == sum(times[key] for times in held)}


_NEARLY_ALL = 0.8
_FEW_WORDS = 3
"""Most words of values that are no sentences, whatever their label."""
_NO_SENTENCE = frozenset(("lead", "strategic_lead", "operational_lead", "support", "timescale", "status"))
"""Values under the labels of these fields are no sentences."""
_LONGEST_NAME, _BETWEEN = 8, frozenset(("and", "of", "the", "for", "&", "in", "on"))
"""Most words of a name, and those in it that may be in lower case."""


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
    parting = any(sum(ended) >= max(2, _NEARLY_ALL * len(ended)) for ended in ends.values())
    for key in dict.fromkeys(key for key, _ in held):
        values = [value for own, value in held if own == key]
        short = parting and sum(len(value) <= _FEW_WORDS or _is_name(value) for value in values) > _NEARLY_ALL * len(
            values
        )
        if not short and key not in bare:
            continue
        ended = [value for value in values if _is_ended(value)]
        if len(ended) < max(2, _NEARLY_ALL * len(values)):
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
        known = {role for own in told.values() for role in own}  # `Resources needed` beside `Owner` may be sentences
        told = {
            key: own or ([one.best] if one.best not in known else [])
            for (key, own), one in zip(told.items(), found, strict=True)
        }
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


def labels_in_turn(terms: Terms, texts: Sequence[Words], labels: Sequence[Sequence[Label]], core: Set[str]) -> set[str]:
    """The rarer labels that always begin the line right below one and the same label of records: most leave them out.

    ``labels`` are those of each text, ``core`` the keys that most records have. What will be different may stand once
    below all actions of an area, also in the same place each time.
    """
    above: dict[str, list[str]] = {}
    for words, before, own in zip(texts, ((), *labels), labels, strict=False):
        for at, label in enumerate(own):
            key = before[-1].key if before and not at and not label.start else ""
            foot = says_outcome(terms, Phrase(words[label.start : label.stop]).text.rstrip(" :"))
            above.setdefault(label.key, []).append(key if key in core and not foot else "")
    return {key for key, keys in above.items() if len(keys) >= _IN_TURN and keys[0] and len({*keys}) == 1} - core


_IN_TURN = 3
"""Fewest times that such a label is printed."""


def lost_colon(words: Words, core: Set[str]) -> tuple[Label, ...]:
    """The label of records that a line begins with, in several words and without its colon; none if it has no value.

    >>> from planparse.words import Place
    >>> def told(text):
    ...     return lost_colon(tuple(Word(n, w, Place()) for n, w in enumerate(text.split())), {"whattodo"})
    >>> told("What to do Mend the roof"), told("What to do about roofs"), told("What to do")
    ((Label(start=0, stop=3, key='whattodo'),), (), ())
    """
    for stop in range(2, min(_LONGEST_LOST, len(words) - 1) + 1):
        key = fold(Phrase(words[:stop]).text)
        if key in core and words[stop].text[0].isupper():
            return (Label(0, stop, key),)
    return ()


_LONGEST_LOST = 5


# Brackets at the end of a text.


_INSIDE = 25
"""Most words in the brackets."""
_OPENED_BY = {")": "(", "]": "["}


def bracketed(words: Words) -> tuple[Words, Words, Words] | None:
    """The words before the bracket that ends a paragraph, those in it, and the marks around these."""
    stop, marks = trimmed_end(words)
    if not stop or stop[-1].text[-1] not in _OPENED_BY:
        return None
    close = stop[-1].text[-1]
    depth = 0
    for at in range(len(stop) - 1, max(-1, len(stop) - 1 - _INSIDE), -1):
        depth += stop[at].text.count(close) - stop[at].text.count(_OPENED_BY[close])
        if depth <= 0:
            return _opened(stop, at, marks) if stop[at].text[0] == _OPENED_BY[close] and at else None
    return None


def trimmed_end(words: Words) -> tuple[Words, Words]:
    """The words without the full stop after their last bracket, and that full stop."""
    if words and words[-1].text[-1] in ".;:" and len(words[-1].text) > 1 and words[-1].text[-2] in _OPENED_BY:
        last, stop = split_word(words[-1], len(words[-1].text) - 1)
        return (*words[:-1], last), (stop,)
    return words, ()


def _opened(words: Words, at: int, marks: Words) -> tuple[Words, Words, Words]:
    inside: list[Word] = list(words[at:])
    gone: list[Word] = []
    for number, cut in ((0, 1), (-1, -1)):
        word = inside[number]
        if len(word.text) > 1:
            one, two = split_word(word, cut if cut > 0 else len(word.text) - 1)
            inside[number] = two if cut > 0 else one
            gone.append(one if cut > 0 else two)
        else:
            gone.append(inside.pop(number))
    return words[:at], tuple(inside), (*gone, *marks)
