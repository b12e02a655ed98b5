"""Actions with who and when in brackets at their end, repeated: `Train all staff (Ann Reed, May 2024)`.

A status may come last (`(Lead: Ann Reed; by May 2024; on hold)`), and a label may come before who. Lines below that
begin with a label (`Update: …`) or a status belong to the action above.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from planparse.issues import Doubt
from planparse.lexicon.labels import Terms
from planparse.lexicon.refs_and_marks import BOXES, signs_in_front
from planparse.lexicon.words import letters
from planparse.outline.area_headings import area_label
from planparse.outline.cell_looks import opens_with_status
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.records.bracket_parts import (
    LONGEST_STATUS,
    Ending,
    by_place,
    ending,
    labelled_front,
    readings,
)
from planparse.outline.records.cards.in_cells import lists_as_lines
from planparse.outline.records.cards.run_in import AGAIN, MARK
from planparse.outline.records.record import (
    NOTE,
    OWNER,
    REF,
    STATUS,
    TEXT,
    TIME,
    Head,
    Record,
    Records,
    Words,
    as_one_text,
    trimmed,
)
from planparse.outline.records.refs_in_front import RefInFront, are_refs, front, is_day, ref_and_marks
from planparse.outline.records.trailing import says_how_far, with_bracket_lines, with_brackets_behind
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase, Word

_FEWEST = 3
"""Fewest paragraphs with such an ending. Two may be by chance: `(Ofsted, March 2024)` is in many reports."""

_SHARE = 0.6
"""Least share of paragraphs that end so: of all between the first and the last, or of those with one bullet or ref
form."""

_DASHED = 0.75
"""The same for endings behind dashes, which stand in many sentences. At 0.6, notes and answers are read so."""

_BARE = Doubt(
    "record_unsure",
    "warning",
    "a paragraph without a plain who and when in brackets, among actions that end with them: read as an action",
)

_OPENS = "([\"'“‘£"


def endings(terms: Terms, printed: Sequence[Block]) -> Records | None:
    """The records of a document whose paragraphs end with who and when in brackets; None if too few do."""
    blocks = with_brackets_behind(with_bracket_lines(lists_as_lines(printed)))
    found = {at: end for at, block in enumerate(blocks) if isinstance(block, Paragraph) and (end := ending(block))}
    first = Counter(end.time_first for end in found.values()).most_common(1)
    kept = {at: end for at, end in found.items() if end.time_first == first[0][0]}
    kept = _usual(terms, blocks, kept) if len(kept) >= _FEWEST else {}
    if len(kept) < _FEWEST or not _are_due(kept.values()):
        return None
    inner, bullets = _inner_lists(blocks, kept)
    kept = _with_ticks(kept | {at: end for at, end in _others(blocks, kept).items() if at not in inner})
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
        *([Head(NOTE, field="progress")] if not labels and (notes or any(end.note for end in kept.values())) else []),
    ]
    return Records(tuple(parts), tuple(heads), tuple(aside))


def _with_ticks(kept: dict[int, Ending]) -> dict[int, Ending]:
    """The endings with the boxes or ticks before their actions as statuses, if no bracket says one.

    A sign that is the same before each is a bullet, unless it is a box.
    """
    signs = {at: end.text[: signs_in_front([word.text for word in end.text[:2]])] for at, end in kept.items()}
    texts = [Phrase(sign).text for sign in signs.values() if sign]
    vary = len({*texts}) > 1 or not BOXES.isdisjoint(texts)
    if not vary or len(texts) < _SHARE * len(kept) or any(end.status for end in kept.values()):
        return kept
    return {at: replace(end, text=end.text[len(signs[at]) :], status=signs[at]) for at, end in kept.items()}


def _notes(blocks: Sequence[Block], kept: dict[int, Ending]) -> dict[int, tuple[Words, Words]]:
    """The labels and texts of lines right below actions that begin with the most frequent repeated label, by index."""
    below = {at + 1: labelled_front(block.words) for at in kept if isinstance(block := _at(blocks, at + 1), Paragraph)}
    found = {at: parts for at, parts in below.items() if parts and at not in kept}
    times = Counter(letters(Phrase(label).text) for label, _ in found.values())
    usual = {label for label, count in times.most_common(1) if count > 1}
    told = {at: parts for at, parts in found.items() if letters(Phrase(parts[0]).text) in usual}
    return told or _unlabelled(blocks, kept)


def _inner_lists(
    blocks: Sequence[Block], kept: dict[int, Ending]
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


def _unlabelled(blocks: Sequence[Block], kept: dict[int, Ending]) -> dict[int, tuple[Words, Words]]:
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
    stop = next((at for at, word in enumerate(words[:LONGEST_STATUS], 1) if word.text[-1] in ".:;,"), len(words))
    text = Phrase(words[:stop]).text.rstrip(".:;,")
    return says_how_far(text) or opens_with_status(text) > 0


def _at(blocks: Sequence[Block], at: int) -> Block | None:
    return blocks[at] if at < len(blocks) else None


def _record(
    end: Ending, ref: RefInFront | None, aside: list[tuple[Words, str]], note: tuple[Words, Words] | None
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
    told = as_one_text([words for words in (end.note, note[1] if note else ()) if words])
    return Record((*cells, (NOTE, told)) if told else tuple(cells), doubts)


def _others(blocks: Sequence[Block], kept: dict[int, Ending]) -> dict[int, Ending]:
    """The other paragraphs that begin like these, or end with a date in brackets: they are actions all the same.

    Not every name looks like one, and some actions have nobody yet; these get a doubt.
    """
    marks = Counter(_mark(end.text) for end in kept.values())
    first = next(iter(kept.values())).time_first
    parted = 2 + (2 * sum(bool(end.status) for end in kept.values()) > len(kept))
    found: dict[int, Ending] = {}
    usual, times = marks.most_common(1)[0]
    inside = range(_start_of_list(blocks, min(kept), first), _end_of_list(blocks, max(kept), first))
    for at, block in enumerate(blocks):
        if at not in inside and not ("#" in usual and times >= _SHARE * len(kept) and _is_of(block, usual, parted)):
            continue
        if at in kept or not isinstance(block, Paragraph) or not block.words:
            continue
        dated = next((end for end in readings(block.words) if end.time_first == first), None)
        mark = _mark(block.words)
        listed = not mark and _are_items(blocks, (*kept, at)) and not _is_of_item(block.words)
        if dated is not None and (mark or marks[""] > (1 - _SHARE) * len(kept)):
            found[at] = dated
        elif listed or (mark and marks[mark] >= _SHARE * len(kept)):
            placed = None if first else by_place(block.words, parted)
            found[at] = placed or Ending(block.words, (), (), first, (), bare=True)
    return found


def _is_of_item(words: Words) -> bool:
    """Whether a paragraph in a list is no item, but tells more of one: a status alone, or a label and more."""
    return says_how_far(Phrase(words).text) or labelled_front(words) is not None


def _is_of(block: Block, mark: str, parted: int) -> bool:
    """Whether a paragraph far from others has their form of ref, and brackets with as many parts at its end."""
    return isinstance(block, Paragraph) and _mark(block.words) == mark and by_place(block.words, parted) is not None


def _start_of_list(blocks: Sequence[Block], at: int, first: bool) -> int:
    """The index where the list of the first ending begins: paragraphs right above may begin and end like it."""
    mark = _mark(block.words) if isinstance(block := blocks[at], Paragraph) else ""
    while at and isinstance(above := blocks[at - 1], Paragraph) and above.level is None and above.words:
        same = mark or _are_items(blocks, (at - 1, at))
        if not same or _mark(above.words) != mark or not any(e.time_first == first for e in readings(above.words)):
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
        same = (bool(mark) or _are_items(blocks, (last, at))) and _mark(block.words) == mark
        if not same and not any(end.time_first == first for end in readings(block.words)):
            return at
    return len(blocks)


def _are_items(blocks: Sequence[Block], places: Iterable[int]) -> bool:
    """Whether the paragraphs at these places are items of lists of one depth: a web page has no bullets."""
    depths = {block.depth if isinstance(block := blocks[at], Paragraph) else 0 for at in places}
    return len(depths) == 1 and 0 not in depths


def _mark(words: Words) -> str:
    """The bullet or the form of the ref at the front of a paragraph."""
    ref = front(words)
    return ref.form if ref else words[0].text if words and not words[0].text[0].isalnum() else ""


def _usual(terms: Terms, blocks: Sequence[Block], kept: dict[int, Ending]) -> dict[int, Ending]:
    """The endings of the list: all, if most paragraphs among them end so; else those with the most frequent mark."""
    if _are_usual(terms, blocks, kept):
        return kept
    marks = Counter(mark for end in kept.values() if (mark := _mark(end.text))).most_common(1)
    return _marked(blocks, kept, marks[0][0]) if marks else {}


def _marked(blocks: Sequence[Block], kept: dict[int, Ending], mark: str) -> dict[int, Ending]:
    """The endings after one bullet or form of ref, if most paragraphs with it end with a date and words; else none.

    Headings and introductions between them have no such mark: they are not part of the list, however many there are.
    """
    found = {at: end for at, end in kept.items() if _mark(end.text) == mark}
    first = next(iter(found.values())).time_first
    listed = [
        block.words
        for at in _among(blocks, found)
        if isinstance(block := blocks[at], Paragraph) and block.words and _mark(block.words) == mark
        if block.depth <= _depth(blocks, found)
    ]
    ended = [words for words in listed if any(end.time_first == first for end in readings(words))]
    return found if len(ended) >= _share(found) * len(listed) else {}


def _are_usual(terms: Terms, blocks: Sequence[Block], kept: dict[int, Ending]) -> bool:
    """Whether most paragraphs from the first to the last of these end so, not counting headings and short lines."""
    notes = _notes(blocks, kept)
    near = [
        at
        for at in _among(blocks, kept)
        if isinstance(block := blocks[at], Paragraph)
        and block.level is None
        and len(block.words) > 4
        and block.depth <= _depth(blocks, kept)
        and not (at - 1 in kept and (at in notes or labelled_front(block.words)))
        and not area_label(terms, Phrase(block.words).text)
    ]
    return len(kept) >= _share(kept) * len(near)


def _among(blocks: Sequence[Block], kept: dict[int, Ending]) -> list[int]:
    """The places from the first to the last of these; behind dashes also all others with such a bullet."""
    marks = {mark for end in kept.values() if end.dashed and (mark := _mark(end.text))}
    like = {at for at, block in enumerate(blocks) if isinstance(block, Paragraph) and _mark(block.words) in marks}
    return sorted({*range(min(kept), max(kept) + 1), *like})


def _share(kept: dict[int, Ending]) -> float:
    return _DASHED if any(end.dashed for end in kept.values()) else _SHARE


def _depth(blocks: Sequence[Block], kept: Iterable[int]) -> int:
    """In how many nested lists the actions are at most: items further in tell about them."""
    return max(block.depth for at in kept if isinstance(block := blocks[at], Paragraph))


def _are_due(found: Iterable[Ending]) -> bool:
    """Whether most dates are more than years: `(Munro, 2011)` is the source of a statement."""
    ends = list(found)
    return sum(not Phrase(end.time).text.isdigit() for end in ends) * 2 > len(ends)


def _refs(kept: dict[int, Ending]) -> dict[int, RefInFront]:
    """The refs at the front of the paragraphs, if most have one of the same form."""
    fronts = {at: found for at, end in kept.items() if (found := front(end.text))}
    form = Counter(found.form for found in fronts.values()).most_common(1)
    same = {at: found for at, found in fronts.items() if found.form == form[0][0]}
    told = are_refs([found.text for _, found in sorted(same.items())])
    return same if told and len(same) >= _SHARE * len(kept) else {}
