"""Actions with who and when in brackets at their end, repeated: `Train all staff (Ann Reed, May 2024)`.

A status may come last (`(Lead: Ann Reed; by May 2024; on hold)`), and a label may come before who. Lines below that
begin with a label (`Update: …`) or a status belong to the action above.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.issues import Doubt
from planparse.lexicon.labels import Terms
from planparse.lexicon.words import letters
from planparse.noun import noun
from planparse.outline.area_headings import area_label
from planparse.outline.cell_looks import fit, looks, opens_with_status
from planparse.outline.features.cells import begins_with_verb, is_status
from planparse.outline.records.cards.in_cells import lists_as_lines
from planparse.outline.records.cards.run_in import AGAIN, MARK
from planparse.outline.records.record import NOTE, OWNER, REF, STATUS, TEXT, TIME, Head, Record, Records, Words, trimmed
from planparse.outline.records.refs_in_front import RefInFront, are_refs, front, is_day, ref_and_marks
from planparse.outline.records.trailing import bracketed, says_how_far, with_bracket_lines, with_brackets_behind
from planparse.outline.scored import Field
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase, Word, split_word

_FEWEST = 3
"""Fewest paragraphs with such an ending. Two may be by chance: `(Ofsted, March 2024)` is in many reports."""

_SHARE = 0.6
"""Least share of paragraphs that end so: of all between the first and the last, or of those with one bullet or ref
form."""

_PLAIN = 0.5
"""How much a part must look like a date or an owner."""

_LONGEST_STATUS = 5
_LONGEST_LABEL = 3

_BARE = Doubt(
    "record_unsure",
    "warning",
    "a paragraph without a plain who and when in brackets, among actions that end with them: read as an action",
)

_CLOSE = {")": "(", "]": "["}
_OPENS = "([\"'“‘£"
_STRONGEST = ";|–—/,"
_PARTS = frozenset(",;/|–—-:")


@noun
class _Ending:
    """A paragraph's ending in brackets: the text before it, who, when, which of them is first, and the marks."""

    text: Words
    owner: Words
    time: Words
    time_first: bool
    marks: Words
    label: Words = ()
    """The label before who, with its colon."""
    status: Words = ()
    """The words after when, which may be a status."""
    bare: bool = False
    """Whether it has no such ending, and only begins like those that have one."""
    status_behind: bool = False
    """Whether the status comes after the bracket."""


def endings(terms: Terms, printed: Sequence[Block]) -> Records | None:
    """The records of a document whose paragraphs end with who and when in brackets; None if too few do."""
    blocks = with_brackets_behind(with_bracket_lines(lists_as_lines(printed)))
    found = {at: end for at, block in enumerate(blocks) if isinstance(block, Paragraph) and (end := _ending(block))}
    first = Counter(end.time_first for end in found.values()).most_common(1)
    kept = {at: end for at, end in found.items() if end.time_first == first[0][0]}
    kept = _usual(terms, blocks, kept) if len(kept) >= _FEWEST else {}
    if len(kept) < _FEWEST or not _are_due(kept.values()):
        return None
    inner, bullets = _inner_lists(blocks, kept)
    kept = _in_order(kept | {at: end for at, end in _others(blocks, kept).items() if at not in inner})
    refs = _refs(kept)
    notes = inner or _notes(blocks, kept)
    aside: list[tuple[Words, str]] = [(bullet, MARK) for bullet in bullets]
    parts: list[Block | Record] = []
    for at, block in enumerate(blocks):
        if (end := kept.get(at)) is not None:
            parts.append(_record(end, refs.get(at), aside, notes.get(at + 1)))
        elif at not in notes:
            parts.append(block)
    labels = [label for at in sorted(notes) if (label := notes[at][0])]
    who = [end.label for _, end in sorted(kept.items()) if end.label]
    aside += [(again, AGAIN) for again in (*labels[1:], *who[1:])]
    heads = [
        *([Head(REF, field="ref")] if refs else []),
        *(Head(TEXT, field="description"), Head(OWNER, who[0] if who else (), "lead"), Head(TIME, field="timescale")),
        *([Head(STATUS, field="status")] if any(end.status for end in kept.values()) else []),
        *([Head(NOTE, labels[0], "progress" if is_day(labels[0], 0) else None)] if labels else []),
        *([Head(NOTE, field="progress")] if notes and not labels else []),
    ]
    return Records(tuple(parts), tuple(heads), tuple(aside))


def _in_order(kept: dict[int, _Ending]) -> dict[int, _Ending]:
    """The endings; labels and statuses that are not repeated become part of who or when."""
    labels = Counter(letters(Phrase(end.label).text) for end in kept.values())
    usual = {label for label, times in labels.items() if label and times >= _SHARE * len(kept)}
    said = Counter(letters(Phrase(end.status).text) for end in kept.values() if end.status)
    plain = sum(
        said[text] > 1 or looks(Phrase(end.status).text)["status"] > _PLAIN
        for end in kept.values()
        if end.status and (text := letters(Phrase(end.status).text))
    )
    told = plain >= _SHARE * len(kept)
    found: dict[int, _Ending] = {}
    for at, end in kept.items():
        if end.label and letters(Phrase(end.label).text) not in usual:
            end = replace(end, owner=(*end.label, *end.owner), label=())
        if end.status and not told and not end.status_behind:
            end = _with_time(end)
        found[at] = end
    return found


def _with_time(end: _Ending) -> _Ending:
    """The ending with the words after when, and the mark between, as part of when."""
    inside = [(word.id, word.start) for word in (*end.time, *end.status)]
    marks = [word for word in end.marks if min(inside) < (word.id, word.start) < max(inside)]
    time = sorted((*end.time, *marks, *end.status), key=lambda word: (word.id, word.start))
    rest = tuple(word for word in end.marks if word not in marks)
    return replace(end, time=tuple(time), status=(), marks=rest)


def _notes(blocks: Sequence[Block], kept: dict[int, _Ending]) -> dict[int, tuple[Words, Words]]:
    """The labels and texts of lines right below actions that begin with the most frequent repeated label, by index."""
    below = {at + 1: labelled_front(block.words) for at in kept if isinstance(block := _at(blocks, at + 1), Paragraph)}
    found = {at: parts for at, parts in below.items() if parts and at not in kept}
    times = Counter(letters(Phrase(label).text) for label, _ in found.values())
    usual = {label for label, count in times.most_common(1) if count > 1}
    told = {at: parts for at, parts in found.items() if letters(Phrase(parts[0]).text) in usual}
    return told or _unlabelled(blocks, kept)


def _inner_lists(
    blocks: Sequence[Block], kept: dict[int, _Ending]
) -> tuple[dict[int, tuple[Words, Words]], list[Words]]:
    """The items of inner lists right below actions, by index, and their bullets: how it went. The first has all words.

    Not if most say what to do: these are steps.
    """
    found: dict[int, tuple[Words, Words]] = {}
    bullets: list[Words] = []
    texts: list[Words] = []
    for at in kept:
        depth, stop, told = getattr(blocks[at], "depth", 0), at + 1, list[Word]()
        while stop not in kept and isinstance(block := _at(blocks, stop), Paragraph) and block.depth > depth > 0:
            text, marks = trimmed(block.words)
            told += [replace(word, gap="\n") if told and not n else word for n, word in enumerate(text)]
            bullets += [marks] if marks else []
            texts += [text] if text else []
            found[stop] = (), ()
            stop += 1
        if told:
            found[at + 1] = (), tuple(told)
    steps = sum(begins_with_verb(Phrase(text).text) for text in texts)
    return (found, bullets) if len(texts) > max(1, 2 * steps) else ({}, [])


def _unlabelled(blocks: Sequence[Block], kept: dict[int, _Ending]) -> dict[int, tuple[Words, Words]]:
    """The paragraphs alone below actions, if most begin with how far these are (`Done. All have been told.`)."""
    alone: dict[int, Words] = {}
    for at in kept:
        block, below = _at(blocks, at + 1), _at(blocks, at + 2)
        if at + 1 in kept or not isinstance(block, Paragraph) or block.level is not None or _mark(block.words):
            continue
        said = _tells_how_far(block.words) or block.words[-1].text[-1] in ".;!"  # else it may head the next actions
        if said and (at + 2 in kept or at == max(kept) or not isinstance(below, Paragraph) or below.level is not None):
            alone[at + 1] = block.words
    told = sum(_tells_how_far(words) for words in alone.values())
    return {at: ((), words) for at, words in alone.items()} if told >= max(2, _SHARE * len(alone)) else {}


def _tells_how_far(words: Words) -> bool:
    """Whether a text begins with a status, as its first sentence or with more in the same."""
    stop = next((at for at, word in enumerate(words[:_LONGEST_STATUS], 1) if word.text[-1] in ".:;,"), len(words))
    text = Phrase(words[:stop]).text.rstrip(".:;,")
    return says_how_far(text) or opens_with_status(text) > 0


def _at(blocks: Sequence[Block], at: int) -> Block | None:
    return blocks[at] if at < len(blocks) else None


def labelled_front(words: Words) -> tuple[Words, Words] | None:
    """A label of a few words with a colon at the front, and the words after it; a bullet before it is part of it."""
    for at, word in enumerate(words[: _LONGEST_LABEL + 1]):
        if word.text.endswith(":") and len(word.text) > 1 and at + 1 < len(words):
            return words[: at + 1], words[at + 1 :]
    return None


def _record(
    end: _Ending, ref: RefInFront | None, aside: list[tuple[Words, str]], note: tuple[Words, Words] | None
) -> Record:
    cells: list[tuple[str, Words]] = []
    text = end.text
    if ref is not None:
        word, marks = ref_and_marks(text, ref)
        cells.append((REF, word))
        aside.append(((*text[: ref.first], *marks), MARK))
        text = text[ref.start + 1 :]
    text, marks = trimmed(text)
    sign = (
        text[:1] if len(text) > 1 and not any(map(str.isalnum, text[0].text)) and text[0].text[0] not in _OPENS else ()
    )
    aside += [(words, MARK) for words in (marks, sign, end.marks) if words]
    text = text[len(sign) :]
    doubts = (_BARE,) if end.bare else ()
    cells += [(TEXT, text), (OWNER, end.owner), (TIME, end.time), (STATUS, end.status)]
    return Record((*cells, (NOTE, note[1])) if note else tuple(cells), doubts)


def _others(blocks: Sequence[Block], kept: dict[int, _Ending]) -> dict[int, _Ending]:
    """The other paragraphs that begin like these, or end with a date in brackets: they are actions all the same.

    Not every name looks like one, and some actions have nobody yet; these get a doubt.
    """
    marks = Counter(_mark(end.text) for end in kept.values())
    first = next(iter(kept.values())).time_first
    parted = 2 + (2 * sum(bool(end.status) for end in kept.values()) > len(kept))
    found: dict[int, _Ending] = {}
    usual, times = marks.most_common(1)[0]
    inside = range(_start_of_list(blocks, min(kept), first), _end_of_list(blocks, max(kept), first))
    for at, block in enumerate(blocks):
        if at not in inside and not ("#" in usual and times >= _SHARE * len(kept) and _is_of(block, usual, parted)):
            continue
        if at in kept or not isinstance(block, Paragraph) or not block.words:
            continue
        dated = next((end for end in _endings(block.words) if end.time_first == first), None)
        mark = _mark(block.words)
        if dated is not None and (mark or marks[""] > (1 - _SHARE) * len(kept)):
            found[at] = dated
        elif mark and marks[mark] >= _SHARE * len(kept):
            placed = None if first else _by_place(block.words, parted)
            found[at] = placed or _Ending(block.words, (), (), first, (), bare=True)
    return found


def _is_of(block: Block, mark: str, parted: int) -> bool:
    """Whether a paragraph far from others has their form of ref, and brackets with as many parts at its end."""
    return isinstance(block, Paragraph) and _mark(block.words) == mark and _by_place(block.words, parted) is not None


def _start_of_list(blocks: Sequence[Block], at: int, first: bool) -> int:
    """The index where the list of the first ending begins: paragraphs right above may begin and end like it."""
    mark = _mark(block.words) if isinstance(block := blocks[at], Paragraph) else ""
    while at and isinstance(above := blocks[at - 1], Paragraph) and above.level is None and above.words:
        if not mark or _mark(above.words) != mark or not any(e.time_first == first for e in _endings(above.words)):
            break
        at -= 1
    return at


def _end_of_list(blocks: Sequence[Block], last: int, first: bool) -> int:
    """The index where the list of the last ending ends: at a paragraph that begins and ends otherwise."""
    mark = _mark(block.words) if isinstance(block := blocks[last], Paragraph) else ""
    for at in range(last + 1, len(blocks)):
        block = blocks[at]
        if not isinstance(block, Paragraph) or block.level is not None:
            return at
        if labelled_front(block.words):
            continue
        same = bool(mark) and _mark(block.words) == mark
        if not same and not any(end.time_first == first for end in _endings(block.words)):
            return at
    return len(blocks)


def _mark(words: Words) -> str:
    """The bullet or the form of the ref at the front of a paragraph."""
    ref = front(words)
    return ref.form if ref else words[0].text if words and not words[0].text[0].isalnum() else ""


def _usual(terms: Terms, blocks: Sequence[Block], kept: dict[int, _Ending]) -> dict[int, _Ending]:
    """The endings of the list: all, if most paragraphs among them end so; else those with the most frequent mark."""
    if _are_usual(terms, blocks, kept):
        return kept
    marks = Counter(mark for end in kept.values() if (mark := _mark(end.text))).most_common(1)
    return _marked(blocks, kept, marks[0][0]) if marks else {}


def _marked(blocks: Sequence[Block], kept: dict[int, _Ending], mark: str) -> dict[int, _Ending]:
    """The endings after one bullet or form of ref, if most paragraphs with it end with a date and words; else none.

    Headings and introductions between them have no such mark: they are not part of the list, however many there are.
    """
    found = {at: end for at, end in kept.items() if _mark(end.text) == mark}
    first = next(iter(found.values())).time_first
    listed = [
        block.words
        for block in blocks[min(found) : max(found) + 1]
        if isinstance(block, Paragraph) and block.words and _mark(block.words) == mark
        if block.depth <= _depth(blocks, found)
    ]
    ended = [words for words in listed if any(end.time_first == first for end in _endings(words))]
    return found if len(ended) >= _SHARE * len(listed) else {}


def _are_usual(terms: Terms, blocks: Sequence[Block], kept: dict[int, _Ending]) -> bool:
    """Whether most paragraphs from the first to the last of these end so, not counting headings and short lines."""
    notes = _notes(blocks, kept)
    near = [
        at
        for at in range(min(kept), max(kept) + 1)
        if isinstance(block := blocks[at], Paragraph)
        and block.level is None
        and len(block.words) > 4
        and block.depth <= _depth(blocks, kept)
        and not (at - 1 in kept and (at in notes or labelled_front(block.words)))
        and not area_label(terms, Phrase(block.words).text)
    ]
    return len(kept) >= _SHARE * len(near)


def _depth(blocks: Sequence[Block], kept: Iterable[int]) -> int:
    """In how many nested lists the actions are at most: items further in tell about them."""
    return max(block.depth for at in kept if isinstance(block := blocks[at], Paragraph))


def _are_due(found: Iterable[_Ending]) -> bool:
    """Whether most dates are more than years: `(Munro, 2011)` is the source of a statement."""
    ends = list(found)
    return sum(not Phrase(end.time).text.isdigit() for end in ends) * 2 > len(ends)


def _refs(kept: dict[int, _Ending]) -> dict[int, RefInFront]:
    """The refs at the front of the paragraphs, if most have one of the same form."""
    fronts = {at: found for at, end in kept.items() if (found := front(end.text))}
    form = Counter(found.form for found in fronts.values()).most_common(1)
    same = {at: found for at, found in fronts.items() if found.form == form[0][0]}
    told = are_refs([found.text for _, found in sorted(same.items())])
    return same if told and len(same) >= _SHARE * len(kept) else {}


def _ending(block: Paragraph) -> _Ending | None:
    """The ending of a paragraph that contains only who and when."""
    return next((end for end in _endings(block.words) if looks(Phrase(end.owner).text)["lead"] > _PLAIN), None)


def _endings(words: Words) -> Iterator[_Ending]:
    """Yield the ways to split the brackets at a paragraph's end into a date and other words, shortest date first."""
    words, behind = _status_behind(words)
    cut = bracketed(words)
    if cut is None or not cut[0]:
        return
    text, inside, marks = cut
    label, inside = labelled_front(inside) or ((), inside)
    if any(word.text.endswith(":") for word in inside) or any(mark.isdigit() for mark in Phrase(label).text):
        label, inside = (), (*label, *inside)  # each part has its own label, or it is a date
    ways = [way for at in range(1, len(inside)) if (way := _parted(inside, at))]
    for owner, time, first, mark in sorted(ways, key=lambda way: len(way[1])):
        if looks(Phrase(time).text)["timescale"] > _PLAIN:
            due, status, rest = ((), (), ()) if first or behind else _with_status(time)
            yield _Ending(
                text,
                owner,
                due or time,
                first,
                (*marks, *mark, *rest),
                label,
                behind or status,
                status_behind=bool(behind),
            )


def _status_behind(words: Words) -> tuple[Words, Words]:
    """The words up to the last bracket, and a status after it: `[Ann Reed, May 2024] DONE`."""
    for at in range(len(words) - _LONGEST_STATUS, len(words)):
        said = Phrase(words[at:]).text
        if at > 0 and words[at - 1].text[-1] in _CLOSE and (is_status(said) or said.isupper()):
            return words[:at], words[at:]
    return words, ()


def _by_place(words: Words, count: int) -> _Ending | None:
    """An ending of at least ``count`` parts, as the others have them: the last are when and status, before them is who.

    `(Ann Reed; to be agreed; on hold)` has no date, but three parts.
    """
    cut = bracketed(words)
    if cut is None or not cut[0]:
        return None
    text, inside, marks = cut
    label, inside = labelled_front(inside) or ((), inside)
    ways = [way for mark in _STRONGEST if len(way := _cut_at(inside, mark, count)) == count]
    parts = max(ways, key=lambda way: sum(fit(Phrase(way[at][0]).text, _PLACES[at]) for at in (0, 1)), default=None)
    if parts is None:
        return None
    (owner, time, *status), gone = [part for part, _ in parts], [words for _, words in parts]
    said = status[0] if status else ()
    bare = looks(Phrase(owner).text)["lead"] <= _PLAIN  # what is no plain date has an issue of its own
    return _Ending(text, owner, time, False, (*marks, *(w for words in gone for w in words)), label, said, bare=bare)


_PLACES: tuple[Field, Field] = ("lead", "timescale")


def _cut_at(words: Words, mark: str, count: int) -> list[tuple[Words, Words]]:
    """The parts between the last marks of this kind, each without the marks around it, and these."""
    cuts = [at for at in range(1, len(words)) if words[at - 1].text[-1] == mark][1 - count :]
    return [trimmed(words[start:stop]) for start, stop in pairwise((0, *cuts, len(words)))]


def _with_status(time: Words) -> tuple[Words, Words, Words]:
    """When, the words after it that may be a status, and the mark between them."""
    for at in range(1, len(time)):
        if len(time) - at <= _LONGEST_STATUS and (time[at - 1].text[-1] in _PARTS or time[at].text in _PARTS):
            due, one = trimmed(time[:at])
            status, two = trimmed(time[at:])
            dated = looks(Phrase(due).text).get("timescale", 0) > _PLAIN
            if dated and status and not any(mark.isdigit() for mark in Phrase(status).text):
                return due, status, (*one, *two)
    return (), (), ()


def _parted(words: Words, at: int) -> tuple[Words, Words, bool, Words] | None:
    """Who and when, if the words split into both before this one: owner, time, whether it comes first, and the mark."""
    before = words[at - 1]
    if before.text[-1] not in _PARTS and words[at].text not in _PARTS and words[at].text.casefold() != "by":
        return None
    front, one = trimmed(words[:at])
    rear, two = trimmed(words[at:])
    if not front or not rear:
        return None
    if front[-1].text.endswith(":"):
        if len(front[-1].text) == 1 or looks(Phrase(front).text.rstrip(":"))["timescale"] <= _PLAIN:
            return None  # a label, and its value
        last, colon = split_word(front[-1], len(front[-1].text) - 1)
        front, one = (*front[:-1], last), (*one, colon)
    time_first = looks(Phrase(front).text)["timescale"] > _PLAIN >= looks(Phrase(rear).text)["timescale"]
    owner, time = (rear, front) if time_first else (front, rear)
    return owner, time, time_first, (*one, *two)
