"""Lists that no line announces, whose items say who is to do what and when, as in e-mails and chats.

`1) Ann: print the map - 9 May`, `☐ @Ann Reed print the map (Thu)`. Read if nothing else of a document lists actions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from planparse.issues import Doubt
from planparse.lexicon.labels import fold
from planparse.lexicon.refs_and_marks import BOXES, is_bullet, signs_in_front
from planparse.noun import noun
from planparse.outline.cell_looks import looks
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.records.cards.run_in import MARK
from planparse.outline.records.minutes.attendance import Attendance, attendance_in
from planparse.outline.records.minutes.dated_tails import dated_tail, is_when
from planparse.outline.records.minutes.list_items import LONGEST_OWNER, item_of
from planparse.outline.records.record import (
    NOTE,
    OWNER,
    REF,
    STATUS,
    TEXT,
    TIME,
    Record,
    Records,
    Words,
    heads_of_lists,
)
from planparse.outline.records.refs_in_front import front, ref_and_marks
from planparse.outline.records.trailing import bracketed
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase, split_word

_FEWEST, _MOSTLY = 3, 0.6
"""So many items that begin alike, and this share of them, must say who is to do them; half of these also when."""
_LONGEST_TIME = 6
_DASHES = ("-", "–", "—")
_ABOVE = "text above a list of actions"
_NOBODY = Doubt(
    "record_unsure",
    "warning",
    "an item that does not say who is to do it, in a list of items that do: read as an action",
)


@noun
class _Owned:
    """An item's parts, and the marks between them."""

    text: Words
    ref: Words = ()
    sign: Words = ()
    owner: Words = ()
    time: Words = ()
    note: Words = ()
    marks: tuple[Words, ...] = ()


def owned_lists(blocks: Sequence[Block]) -> Records | None:
    """The records of such a list; None if there is none."""
    there = attendance_in(blocks)
    names = [name for block in blocks if isinstance(block, Paragraph) for name in _mentions(block.words)]
    lists: dict[str, dict[int, _Owned]] = {}
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph) and block.level is None and (begun := _begun(block)):
            form, item = begun
            lists.setdefault(form, {})[at] = _timed(_with_owner(item, there, names))
    for own in sorted(lists.values(), key=lambda one: -len(one)):
        named = [item for item in own.values() if item.owner]
        timed = sum(bool(item.time) for item in named)
        if len(named) >= max(_FEWEST, _MOSTLY * len(own)) and 2 * timed >= len(named):
            return _records(blocks, {at: _by_place(item) for at, item in own.items()})
    return None


def _begun(block: Paragraph) -> tuple[str, _Owned] | None:
    """The form that an item begins with, and the item with its number or sign apart."""
    words = block.words
    if block.depth and len(words) > 1:
        return "item", _of_term(words, block.term)
    if len(words) > 1 and (words[0].text in BOXES or signs_in_front([words[0].text])):
        return "box", _Owned(words[1:], sign=words[:1])
    if len(words) > 1 and is_bullet(words[0].text):
        return words[0].text, _Owned(words[1:], marks=(words[:1],))
    ref = front(words, before=0)
    if ref is None or ref.start + 1 >= len(words):
        return None
    word, marks = ref_and_marks(words, ref)
    return ref.form, _Owned(words[ref.start + 1 :], word, marks=(words[: ref.first], marks))


def _of_term(words: Words, term: int) -> _Owned:
    """An item of a web page; the words marked at its front are who is to do it, if `will` or `to` comes next."""
    if term and term + 1 < len(words) and fold(words[term].text) in _CHARGING:
        return _Owned(words[term + 1 :], owner=words[:term], marks=(words[term : term + 1],))
    return _Owned(words)


_CHARGING = frozenset(("to", "will", "shall", "should", "must"))


def _with_owner(item: _Owned, there: Attendance, names: Sequence[Words]) -> _Owned:
    """The item with those whom it mentions (`@Ann Reed`) or names in front as its owners."""
    if item.owner:
        return item
    if item.text[0].text.startswith("@"):
        return _mentioned(item, names)
    if (behind := _behind(item)) is not None:
        return behind
    told = item_of(item.text, there=there)
    if not told.owner or told.ref or told.sign:
        return item
    close = next((at for at, word in enumerate(told.text[:LONGEST_OWNER]) if word.text[-1] == ")"), len(told.text))
    if told.text[0].text[0] == "(" and close + 2 < len(told.text) and fold(told.text[close + 1].text) in _CHARGING:
        owner, marks = (*told.owner, *told.text[: close + 1]), (*told.marks, told.text[close + 1 : close + 2])
        told = replace(told, text=told.text[close + 2 :], owner=owner, marks=marks)
    return replace(item, text=told.text, owner=told.owner, time=told.time, marks=(*item.marks, *told.marks))


def _behind(item: _Owned) -> _Owned | None:
    """An item with who and when behind a dash, and what was done then: `Ring all - Ann by Friday Rung 12.`, or None."""
    words = item.text
    for dash in (at for at in range(1, len(words) - 2) if words[at].text in _DASHES):
        rest = words[dash + 1 :]
        for at in range(1, min(LONGEST_OWNER, len(rest) - 1) + 1):
            stop = next((end for end in range(min(len(rest), at + _LONGEST_TIME), at, -1) if is_when(rest[at:end])), 0)
            if stop and looks(Phrase(rest[:at]).text)["lead"] > 0:
                marks = (*item.marks, words[dash : dash + 1])
                told = replace(item, text=words[:dash], owner=rest[:at], time=rest[at:stop], marks=marks)
                return replace(told, note=rest[stop:])
    return None


def _mentions(words: Words) -> Iterator[Words]:
    """Yield the names after `@`, each with all words in capitals behind it."""
    for at, word in enumerate(words):
        if word.text[0] == "@" and len(word.text) > 1:
            own = takewhile(lambda one: one.text[0].isupper(), words[at + 1 :])
            yield (word, *own)


def _mentioned(item: _Owned, names: Sequence[Words]) -> _Owned:
    """The item with those whom it mentions at its front as its owners.

    A name ends where another mention of it does: `@Ann Reed DBS checks`, beside `@Ann Reed and`.
    """
    owner: Words = ()
    marks: Words = ()
    rest = item.text
    known = sorted(([word.text for word in name] for name in names), key=len)
    while len(rest) > 1 and (name := next(_mentions(rest), None)) and name[0] is rest[0]:
        told = [word.text for word in name]
        length = next(len(one) for one in known if one == told[: len(one)])
        sign, first = split_word(rest[0], 1)
        owner = (*owner, replace(first, gap="\n" if owner else first.gap), *rest[1:length])
        marks, rest = (*marks, sign), rest[length:]
    if not rest:
        return item
    return replace(item, text=rest, owner=owner, marks=(*item.marks, marks))


def _timed(item: _Owned) -> _Owned:
    """The item with when it is due: in brackets at its end, behind its last dash, or at the end of its sentence."""
    if item.time:
        return item
    cut = bracketed(item.text)
    if cut is not None and cut[0] and _says_when(cut[1]):
        return replace(item, text=cut[0], time=cut[1], marks=(*item.marks, cut[2]))
    dash = next((at for at in range(len(item.text) - 2, 0, -1) if item.text[at].text in _DASHES), None)
    if dash is not None and _says_when(item.text[dash + 1 :]):
        text, time = item.text[:dash], item.text[dash + 1 :]
        return replace(item, text=text, time=time, marks=(*item.marks, item.text[dash : dash + 1]))
    text, time, stop = dated_tail(item.text)
    return replace(item, text=text, time=time, marks=(*item.marks, stop)) if time else item


def _says_when(words: Words) -> bool:
    if len(words) > _LONGEST_TIME:
        return False
    return is_when(words) or looks(Phrase(words).text)["timescale"] > 0


def _by_place(item: _Owned) -> _Owned:
    """The item with the few words before its colon, `to` or `will` as who, as in the others of its list."""
    if item.owner:
        return item
    for at in range(1, min(LONGEST_OWNER, len(item.text) - 2) + 1):
        if fold(item.text[at].text) in _CHARGING and not begins_with_verb(Phrase(item.text).text):
            marks = (*item.marks, item.text[at : at + 1])
            return replace(item, text=item.text[at + 1 :], owner=item.text[:at], marks=marks)
    ends = [at for at, word in enumerate(item.text[:LONGEST_OWNER]) if word.text[-1] == ":" and len(word.text) > 1]
    if not ends or ends[0] + 1 >= len(item.text):
        return item
    last, colon = split_word(item.text[ends[0]], len(item.text[ends[0]].text) - 1)
    owner = (*item.text[: ends[0]], last)
    return replace(item, text=item.text[ends[0] + 1 :], owner=owner, marks=(*item.marks, (colon,)))


def _records(blocks: Sequence[Block], items: dict[int, _Owned]) -> Records:
    aside: list[tuple[Words, str]] = []
    parts: list[Block | Record] = []
    for at, block in enumerate(blocks):
        if (item := items.get(at)) is not None:
            aside += [(words, MARK) for words in item.marks if words]
            cells = ((REF, item.ref), (TEXT, item.text), (OWNER, item.owner), (TIME, item.time))
            more = ((STATUS, item.sign), (NOTE, item.note))
            kept = tuple((key, words) for key, words in (*cells, *more) if words)
            parts.append(Record(kept, () if item.owner else (_NOBODY,)))
        elif at + 1 in items and isinstance(block, Paragraph) and block.level is None and _is_said(block.words):
            aside.append((block.words, _ABOVE))
        else:
            parts.append(block)
    return Records(tuple(parts), tuple(heads_of_lists(parts, ())), tuple(aside))


def _is_said(words: Words) -> bool:
    """Whether a text above a list says something, and is no heading."""
    return bool(words) and words[-1].text[-1] in ".:;,!?"
