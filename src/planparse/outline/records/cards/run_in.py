"""Cards and numbered paragraphs: a ref, a title, what will be done, and labels that run in with their values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from planparse.issues import Doubt
from planparse.lexicon.labels import Terms, fold, readings
from planparse.lexicon.refs_and_marks import BOXES, signs_in_front
from planparse.outline.decide import decide_columns
from planparse.outline.features.cells import begins_with_verb, is_date, is_person, is_score
from planparse.outline.records.cards.in_cells import (
    cards_as_paragraphs,
    in_columns,
    small_tables_as_terms,
    stand_below_refs,
)
from planparse.outline.records.record import (
    ADVICE,
    BADGE,
    BOX,
    NOTE,
    REF,
    TEXT,
    TITLE,
    Head,
    Record,
    Records,
    Words,
    as_one_text,
    between,
    is_further_in,
    on_its_line,
    says_what,
    trimmed,
    unbracketed,
)
from planparse.outline.records.refs_in_front import ref_and_marks
from planparse.outline.records.segments import RecordText, Segments, segments, texts_of
from planparse.outline.records.trailing import cut_full_stops, says_how_far, take_foot, take_signed, take_tails
from planparse.outline.scored import Field
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase

AGAIN = "a record's label, printed again"
MARK = "a mark between the parts of a record"
_NO_KEYS: frozenset[str] = frozenset()
_MOSTLY = 0.8
_DASHES = frozenset("-–—")
_BADGE = 5
"""Most words of a badge beside a card's title: `On course`."""
_TITLE = 10
"""Most words of a card's title."""
_TO_DO = re.compile(r"\b(?:will|shall|should|must|to be|needs? to|plans? to)\b", re.I)
_TELLS = re.compile(r"\b(?:is|are|was|were|has|have|had)\b")
_SENTENCE = 5
"""Words of the shortest action: `Appoint a head of service.`"""


@dataclass(slots=True)
class _Parts:
    """The parts of one record while it is read."""

    box: Words = ()
    ref: Words = ()
    named: Words = ()
    above: list[Words] = field(default_factory=list)
    values: list[tuple[str, Words, Words]] = field(default_factory=list)
    below: list[Words] = field(default_factory=list)
    badge: Words = ()
    marks: list[Words] = field(default_factory=list)
    other: str = ""

    def is_text(self) -> bool:
        """Whether a ref without labels comes before a sentence: an action with no details."""
        words = [word for part in self.above for word in part]
        return bool(self.ref) and len(words) >= _SENTENCE and words[-1].text[-1] in ".;"

    def says_what_to_do(self) -> bool:
        """Whether its text begins with a verb (`Repair …`), or says what someone will or must do."""
        text = " ".join(Phrase(words).text for words in self.above)
        return begins_with_verb(text) or _TO_DO.search(text) is not None

    def is_foreword(self, above: _Parts | None) -> bool:
        """Whether it describes how things are, without labels, as the first numbered paragraph of its part."""
        part, of = (Phrase(one.ref).text.rstrip(".").rpartition(".")[0] if one else None for one in (self, above))
        told = any(_TELLS.search(Phrase(words).text) for words in self.above)
        return not self.values and part != of and told and not self.says_what_to_do()


def cards(terms: Terms, printed: Sequence[Block]) -> Records | None:
    """The records of a document whose labels run in with the text, or are below what will be done; else None.

    `label_lines` reads records that are only lines of a label and a value.
    """
    blocks = cards_as_paragraphs(terms, printed)
    texts, core = texts_of(terms, blocks)
    below = stand_below_refs(terms, blocks)
    lined = small_tables_as_terms(blocks, barred=below)
    if lined is not None and (_has_answered((told := texts_of(terms, lined))[0]) or below):
        blocks, (texts, core) = lined, told
    drawn = [block for block in blocks if isinstance(block, Paragraph)]
    if any(block.place.box for block in drawn) and not any(block.term for block in drawn):
        own = {text.words[0].id: core.intersection(label.key for label in text.labels) for text in texts if text}
        blocks = in_columns(terms, blocks, lambda block: own.get(block.words[0].id, _NO_KEYS))
        texts, core = texts_of(terms, blocks)
    found = segments(texts, core)
    if found is None or not _needed(terms, texts, found, core):
        return None
    parts = [_parts([text for text in texts[start:stop] if text], core) for start, stop in found.ranges]
    _without_ornaments(parts)
    signed, unsigned = take_signed(parts)
    foot = [*unsigned, *take_foot(parts)]
    cut_full_stops(terms, parts)
    _doubt(parts, texts, found)
    tailed = take_tails(parts)
    if not (tailed or signed):
        _settle_below(parts)
    badge = "status" if tailed else _take_badges(terms, parts)
    titled, named = _are_titled(parts), _are_named(terms, parts)
    answered = _has_answered([texts[start] for start, _ in found.ranges])
    answers, advised = answered and _is_answered(terms, parts), _are_advised(parts, 1 if titled else 0)
    note: Field | None = "progress" if tailed or signed else None
    making = _Making(terms, all_titles=named, badge=badge, note=note, answers=answers, advised=advised)
    first = _forewords(parts)
    kept = [bool(part.values) or (part.is_text() and at not in first) for at, part in enumerate(parts)]
    records = [making.record(part, titled=titled) if own else None for part, own in zip(parts, kept, strict=True)]
    return Records(tuple(_woven(blocks, found, records)), tuple(making.heads.values()), (*making.aside, *foot))


def _forewords(parts: Sequence[_Parts]) -> set[int]:
    """The indexes of paragraphs numbered like actions that describe how things are, before a part's actions.

    Only if actions with labels mostly say what to do: among others, a statement is an action.
    """
    held = [part.says_what_to_do() for part in parts if part.values and part.above]
    if 2 * sum(held) < len(held):
        return set()
    return {at for at, (above, part) in enumerate(zip((None, *parts), parts, strict=False)) if part.is_foreword(above)}


def _has_answered(texts: Sequence[RecordText | None]) -> bool:
    return any(text is not None and text.answered for text in texts)


def _woven(blocks: Sequence[Block], found: Segments, records: Sequence[Record | None]) -> Iterator[Block | Record]:
    """Yield the blocks, with each record in place of its own; a numbered paragraph without labels stays one."""
    at = 0
    for (start, stop), record in zip(found.ranges, records, strict=True):
        yield from blocks[at:start]
        if record is None:
            yield from blocks[start:stop]
        else:
            yield record
        at = stop
    yield from blocks[at:]


def _needed(terms: Terms, texts: Sequence[RecordText | None], found: Segments, core: frozenset[str]) -> bool:
    """Whether the records are more than lines of labels and values with one label for what will be done.

    In a text, such lines are read here too: blank lines show what is between records.
    """
    labels = [label for text in texts if text for label in text.labels if label.key in core]
    if any(label.start for label in labels):
        return True
    whole = [texts[start] for start, _ in found.ranges]
    if _has_answered(whole):
        return True
    if all(text is not None and not text.labels for text in whole):
        return not any(map(partial(says_what, terms), core)) or _are_inside(texts, found)
    apart = all(text is not None and text.apart is not None for text in whole)
    return apart and not any(map(partial(says_what, terms), core))


def _are_inside(texts: Sequence[RecordText | None], found: Segments) -> bool:
    """Whether records with a label for what will be done begin with a title of their own, not an area's heading.

    Its number has a point or comes after a word (`1.1`, `Action 1`), or headings of areas are between the records.
    """
    heads = [text for start, _ in found.ranges if (text := texts[start])]
    if len({Phrase(text.words).text for text in heads}) < _MOSTLY * len(heads):
        return False  # a text that is the same above each record is no title
    if all(text.ref is not None and re.search(r"#\.#|[a-z] #|A#|#a", text.ref.form) for text in heads):
        return True
    own = {at for start, stop in found.ranges for at in range(start, stop)}
    outside = [text for at, text in enumerate(texts) if text and at not in own]
    return any((text.heading or text.level is not None) and text.level != 1 for text in outside)


def _parts(texts: Sequence[RecordText], core: frozenset[str]) -> _Parts:
    parts = _Parts()
    for number, text in enumerate(texts):
        words = text.words
        labels = [label for label in text.labels if label.key in core]
        behind = labels[0].start if labels else len(words)
        first = signs_in_front([word.text for word in words[:2]]) if number == 0 else 0
        parts.box = words[:first] or parts.box
        front = words[first:behind]
        if number == 0 and text.ref and text.ref.start < behind:
            ref, marks = ref_and_marks(words, text.ref)
            parts.ref, parts.named = ref, words[first : text.ref.first]
            parts.marks.append(marks)
            front = words[text.ref.start + 1 : behind]
        kept, marks = (front, ()) if _goes_on(texts[number : number + 2]) else trimmed(front)
        if kept and (labels or not parts.values) and not any(one.isalnum() for word in kept for one in word.text):
            kept, marks = (), (*marks, *kept)  # a sign above a record or before a line's label: `>> Who: Ann Reed`
        parts.marks.append(marks)
        amid = not labels and parts.values and any(rest.labels for rest in texts[number + 1 :])
        if kept and amid and (on_its_line(kept, parts.values[-1][2]) or is_further_in(kept, parts.values[-1][1:])):
            key, own, value = parts.values[-1]
            parts.values[-1] = key, own, (*value, replace(kept[0], gap="\n"), *kept[1:])
        elif kept and labels and parts.values and _is_rest(kept, parts.values[-1][2]):
            key, own, value = parts.values[-1]
            parts.values[-1] = key, own, (*value, *kept)
        elif kept:
            (parts.below if parts.values else parts.above).append(kept)
        for label, value in between(words, labels):
            own, marks = unbracketed(words[label.start : label.stop])
            if len(own) > 1 and own[-1].text in _DASHES:
                own, marks = own[:-1], (*marks, own[-1])
            inside, more = trimmed(value)
            parts.marks += [marks, more]
            parts.values.append((label.key, own, inside))
    return parts


def _goes_on(texts: Sequence[RecordText]) -> bool:
    """Whether the second of two lines continues the sentence of the first: the comma between separates nothing."""
    return len(texts) == 2 and not any(text.labels for text in texts) and texts[1].words[0].text[0].islower()


def _is_rest(words: Words, value: Words) -> bool:
    """Whether words before a paragraph's first label are the rest of the value of the last label above."""
    return bool(value) and value[-1].text[-1] not in ".;:!?" and words[0].text[0].islower()


def _without_ornaments(parts: Sequence[_Parts]) -> None:
    """Set aside a sign that is the same before every record: a bullet, unless it is a box to tick."""
    signs = {word.text for part in parts for word in part.box}
    if len(signs) == 1 and signs.isdisjoint(BOXES):
        for part in parts:
            part.marks.append(part.box)
            part.box = ()


def _doubt(parts: Sequence[_Parts], texts: Sequence[RecordText | None], found: Segments) -> None:
    """Note the start of each record in the other segmentation, if that is nearly as good.

    If the other only leaves out a record's first paragraphs, and so its ref, it is no other reading.
    """
    starts = {stop: start for start, stop in found.other}
    for part, (start, stop) in zip(parts, found.ranges, strict=True):
        other = starts.get(stop, start)
        text = texts[other]
        left_out = other > start and bool(part.ref)
        if found.other and other != start and not left_out and text is not None:
            part.other = Phrase(text.words).text


def _settle_below(parts: Sequence[_Parts]) -> None:
    """Make paragraphs below the labels the text if most records have them and nothing else says what will be done.

    Else they continue the last value, or are a note of their own if most of these values are whole sentences.
    """
    held = [part for part in parts if part.values]
    below = sum(bool(part.below) for part in held)
    said = sum(any(words[-1].text[-1] in ".;!" for words in part.above) for part in held)
    text = below >= _MOSTLY * len(held) and said <= (1 - _MOSTLY) * len(held)
    last = [part.values[-1][2] for part in held if part.below]
    notes = len(last) > 1 and sum(bool(value) and value[-1].text[-1] in ".!" for value in last) >= _MOSTLY * len(last)
    for part in held:
        if text:
            part.above += part.below
        elif part.below and not notes:
            key, label, value = part.values[-1]
            part.values[-1] = key, label, as_one_text([*([value] if value else []), *part.below])
        if text or not notes:
            part.below = []


def _take_badges(terms: Terms, parts: Sequence[_Parts]) -> Field | None:
    """Take one of the paragraphs above the labels as a badge if it is mostly one of few short texts, or a status.

    It is the last of them, or the one below the title. Return the badges' field: the status, unless they are scores or
    another label already says it.
    """
    for at in (-1, 1):
        held = [part for part in parts if len(part.above) > max(1, at) and len(part.above[at]) <= _BADGE]
        texts = [Phrase(part.above[at]).text for part in held]
        if len(held) < max(2, _MOSTLY * len(parts)) or any(text[-1] in ".:;" for text in texts):
            continue
        if not any(map(says_how_far, texts)) and (len(texts) - len(set(texts))) * 2 < len(texts):
            continue
        for part in held:
            part.badge = part.above.pop(at)
        scored = 2 * sum(is_score(text) or is_date(text) or is_person(text) for text in texts) > len(texts)
        labelled = any(
            field == "status" for part in parts for key, *_ in part.values for field, _ in readings(terms, key)
        )
        return None if scored or labelled else "status"
    return None


def _are_named(terms: Terms, parts: Sequence[_Parts]) -> bool:
    """Whether the one paragraph above the labels is a short title, and a label says what will be done."""
    held = [part for part in parts if part.values]
    if sum(len(part.above) == 1 and _is_title(part.above[0]) for part in held) < _MOSTLY * len(held):
        return False
    labels, cells = _columns(held)
    found = decide_columns(terms, labels, cells)
    at = next((at for at, one in enumerate(found) if one.field == "description"), None)
    if at is None:
        return False
    heads = [Phrase(words).text for part in held for words in part.above]
    return sum(map(begins_with_verb, cells[at])) > sum(map(begins_with_verb, heads)) or _mean(cells[at]) > _mean(heads)


def _is_answered(terms: Terms, parts: Sequence[_Parts]) -> bool:
    """Whether a label says what will be done about the text above the labels, which the action then answers."""
    held = [part for part in parts if part.values]
    labels, cells = _columns(held)
    above = [" ".join(Phrase(words).text for words in part.above) for part in held]
    found = decide_columns(terms, ["", *labels], [above, *cells], {0: "answers"})
    return any(above) and any(one.field == "description" for one in found)


def _columns(held: Sequence[_Parts]) -> tuple[list[str], list[list[str]]]:
    """The labels of records, and the values of each."""
    keys = list(dict.fromkeys(key for part in held for key, *_ in part.values))
    labels = [next(Phrase(own).text for part in held for k, own, _ in part.values if k == key) for key in keys]
    cells = [[Phrase({k: v for k, _, v in part.values}.get(key, ())).text for part in held] for key in keys]
    return [label.strip(" :") for label in labels], cells


def _mean(texts: Sequence[str]) -> float:
    return sum(len(text.split()) for text in texts) / max(1, len(texts))


def _are_titled(parts: Sequence[_Parts]) -> bool:
    """Whether a record's first paragraph is its title: short, no sentence, and above one that begins with a capital."""
    several = [part for part in parts if len(part.above) > 1 and part.values]
    titled = [part for part in several if _is_title(part.above[0]) and part.above[1][0].text[:1].isupper()]
    records = sum(bool(part.values) for part in parts)
    return len(titled) >= max(2, _MOSTLY * len(several)) and len(several) >= _MOSTLY * records


_ADVICE = re.compile(r"\b(?:should|must|needs? to|ought to|recommend(?:s|ed|ation)?)\b", re.I)


def _are_advised(parts: Sequence[_Parts], at: int) -> bool:
    """Whether the paragraph at ``at`` is mostly advice, and the next says what will be done about it.

    `The council should review its policies each year.` above `Bring the policies to a single review date.`
    """
    held = [part.above[at:] for part in parts if part.values]
    several = [above for above in held if len(above) > 1]
    first, second = (
        sum(_ADVICE.search(Phrase(above[number]).text) is not None for above in several) for number in (0, 1)
    )
    enough = len(several) >= max(2, _MOSTLY * len(held))
    return enough and first >= _MOSTLY * len(several) and second <= (1 - _MOSTLY) * len(several)


def _is_title(words: Words) -> bool:
    return len(words) <= _TITLE and words[-1].text[-1] not in ".:;!,"


class _Making:
    """Records while they are made, with their columns and what is set aside."""

    def __init__(
        self, terms: Terms, *, all_titles: bool, badge: Field | None, note: Field | None, answers: bool, advised: bool
    ) -> None:
        self._terms = terms
        self._all_titles = all_titles
        self._badge = badge
        self._note = note
        self._answers = answers
        self._advised = advised
        self.heads: dict[str, Head] = {}
        self.aside: list[tuple[Words, str]] = []

    def record(self, parts: _Parts, *, titled: bool) -> Record:
        """The record made of these parts."""
        self.aside += [(marks, MARK) for marks in parts.marks if marks]
        cells: dict[str, Words] = {}
        if parts.box:
            self._head(Head(BOX, field="status"))
            cells[BOX] = parts.box
        if parts.ref:
            self._head(Head(REF, field="ref"))
            cells[REF] = parts.ref
        above = list(parts.above)
        if (titled and len(above) > 1) or (self._all_titles and len(above) == 1):
            self._head(Head(TITLE, field="title"))
            cells[TITLE] = above.pop(0)
        said = self._answers or any(says_what(self._terms, key) for key, *_ in parts.values)
        if self._advised and not said and len(above) > 1:
            self._head(Head(ADVICE, field="answers"))
            cells[ADVICE] = above.pop(0)
        if above:
            self._head(Head(TEXT, field="answers" if said else "description"))
            cells[TEXT] = as_one_text(above)
        if parts.named:
            self._named(parts.named)
        if parts.badge:
            self._head(Head(BADGE, field=self._badge))
            cells[BADGE] = parts.badge
        for key, label, value in parts.values:
            if key in cells:
                cells[key] = (*cells[key], *label, *value)
                continue
            self._head(Head(key, label))
            cells[key] = value
        if parts.below:
            self._head(Head(NOTE, field=self._note))
            cells[NOTE] = as_one_text(parts.below)
        doubts = (_unsure(parts.other),) if parts.other else () if parts.values else (_BARE,)
        return Record(tuple(cells.items()), doubts)

    def _head(self, head: Head) -> None:
        if head.key not in self.heads:
            self.heads[head.key] = head
        elif head.label:
            self.aside.append((head.label, AGAIN))

    def _named(self, words: Words) -> None:
        """Make the word before a ref (`Action 1.1`) the label of what will be done, or of the refs."""
        column = any(field == "description" for field, _ in readings(self._terms, fold(Phrase(words).text)))
        head = self.heads.get(TEXT if column else REF)
        if head is not None and not head.label:
            self.heads[head.key] = Head(head.key, words, head.field)
        else:
            self.aside.append((words, AGAIN))


_BARE = Doubt(
    "record_unsure", "warning", "a numbered paragraph without labels, among actions that have them: read as an action"
)


def _unsure(other: str) -> Doubt:
    message = "planparse found the start of this record by its layout; the order of its labels suggests another"
    return Doubt("record_unsure", "warning", message, (other,))
