"""Lists of actions below a line that announces them (`Action items:`, `Agreed actions`), as in minutes.

Read if nothing else of a document lists actions. The announcing line is their label. The words that begin an item
(`AH to write the appendix`, `[AH] Write it`) are its owner if they name a person or a post, and else stay in the text.
Lines indented more than an item say more about it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from planparse.issues import Doubt
from planparse.lexicon.announcements import announces_recommendations, is_bare
from planparse.lexicon.words import letters
from planparse.noun import noun
from planparse.outline.records.cards.run_in import AGAIN, MARK
from planparse.outline.records.minutes.actions import begins_labelled, minutes
from planparse.outline.records.minutes.attendance import Attendance, attendance_in, is_somebody
from planparse.outline.records.minutes.blocks import marked_rows
from planparse.outline.records.minutes.labelled_statements import bare
from planparse.outline.records.minutes.list_items import (
    Item,
    begins_with_brackets,
    ends_with_brackets,
    is_numbered,
    is_to_do,
    item_of,
    tells_who,
    without_mark,
)
from planparse.outline.records.minutes.signs_of_meetings import (
    are_announcing,
    called,
    is_minutes,
    is_of_bullets,
    is_of_meeting,
    paragraphs_of,
)
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
    heading_level,
    heads_of_lists,
    paragraph_words,
)
from planparse.outline.records.record import TITLE as NAME
from planparse.read.document import TITLE, Block, Grid, Paragraph, block_words
from planparse.tables.lines import lines_of
from planparse.words import Phrase, Word, places

_OF_REPORTS = re.compile(
    r"\b(?:findings?|conclusions?|observations?|reviews?|audits?|inspections?|evaluations?|inquiry|scrutiny"
    r"|what (?:we|was|they) (?:found|saw|heard|learn\w*))\b",
    re.I,
)
_EARLIER = re.compile(r"\b(?:last|previous|prior|review|outstanding|carried|status)\b", re.I)
"""Words of a list of actions agreed before: the lines below its items are their status."""
_SUMMARY = re.compile(r"(?!.*\b(?:last|previous|prior|earlier)\b)(?:.* )?summary\b", re.I)
"""Words that announce all actions of a meeting again."""
_NOTHING = re.compile(
    r"\W*(?:none|n/?a|nil|tbc|tbd|no (?:new |further |specific )?(?:actions?|recommendations?)\b.{0,40})\W*", re.I
)
"""A text in place of an item."""
_FEWEST = 3
"""Fewest items of a document that are read as actions."""
_FEWEST_OWNED = 2
"""Fewest items if each says who does it: a short meeting agrees no more."""
_MOSTLY = 0.6
"""The share of the items that must say what is to be done."""
_DEEPER = 12.0
"""Least indent, in points, of the lines below an item; items of a list across two pages differ by less."""
_UNSURE = Doubt(
    "record_unsure",
    "warning",
    "an item of a list that is announced as actions, which does not say what is to be done: read as an action",
)


@noun
class _Listed:
    """An item of a list, the paragraphs below that say more about it, and whether these are its status."""

    item: Item
    more: tuple[int, ...] = ()
    earlier: bool = False
    shared: bool = False
    """Whether the item above names who is to do it too."""


def action_lists(blocks: Sequence[Block]) -> Records | None:
    """The records of announced lists, or of paragraphs that begin `Action:` if these are more; None if too few."""
    listed, said = _announced(in_lines(blocks)), minutes(blocks, only_labelled=True)
    if said is None or said.count() < max(_FEWEST, listed.count() + 1 if listed else 0):
        return listed
    return said


@noun
class _Lists:
    """The items below each announcement, the announcements of lower headings, and the lines that name owners."""

    found: Mapping[int, Mapping[int, _Listed]]
    over: Mapping[int, int]
    owners: frozenset[int]


def _lists(blocks: Sequence[Block]) -> _Lists:
    """The announced lists, without those that labels or a summary tell better, and advice in what is no report."""
    there = attendance_in(blocks).expecting()
    owners = _owners(blocks, there)
    over = dict(_heads(blocks, owners))
    found = {at: dict(_items(blocks, at, there, owners)) for at in over}
    found = {at: own for at, own in found.items() if not _are_labelled([blocks[one] for one in own], there)}
    calls = {at: called(paragraph_words(blocks[at])) for at in found}
    if not _is_report(blocks):
        found = {at: own for at, own in found.items() if not announces_recommendations(calls[at])}
    if summed := {at: own for at, own in found.items() if own and _SUMMARY.match(calls[at])}:
        found = summed  # it repeats what the others say
    return _Lists(found, over, frozenset(owners))


def _announced(blocks: Sequence[Block]) -> Records | None:
    """The records of announced lists in which most items say what is to be done; None if these are too few."""
    lists = _lists(blocks)
    found, over, owners = lists.found, lists.over, lists.owners
    alike: dict[str, list[_Listed]] = {}
    for at, own in found.items():
        alike.setdefault(_key(blocks[over[at]]), []).extend(own.values())
    places_of = {at: own for at, own in found.items() if _say_what_to_do(alike[_key(blocks[over[at]])])}
    items = {at: listed for own in places_of.values() for at, listed in own.items()}
    told = {at for at, listed in items.items() if listed.shared or is_to_do(listed.item)}
    owned = all(listed.shared or tells_who(listed.item) for listed in items.values())
    fewest = _FEWEST_OWNED if owned else _FEWEST
    if len(told) < fewest and not (told and is_minutes(blocks)):
        return None
    places_of |= {at: own for at, own in found.items() if is_bare(called(paragraph_words(blocks[at])))}
    items = {at: listed for own in places_of.values() for at, listed in own.items()}  # also what was done
    below = {at for listed in items.values() for at in listed.more}
    announcing = [at for at, own in places_of.items() if own]
    points = _not_over(blocks, announcing, {*items, *below, *places_of})
    sole = _sole(blocks, announcing)
    alone = _alone(blocks, announcing) - sole
    blocks, heads = _below_title(blocks, min(sole, default=0))
    points |= heads
    aside: list[tuple[Words, str]] = []
    parts: list[Block | Record] = []
    label: Words = ()
    for at, block in enumerate(blocks):
        if at in items:
            parts.append(_record(blocks, items[at], aside, doubtful=at not in told))
        elif at in below or (at in owners and _is_owner(block, places_of.get(at))):
            continue
        elif at in points:
            aside.append((paragraph_words(block), NOTES))
        elif at in alone and isinstance(block, Paragraph):
            parts.append(replace(block, level=block.level or _HEADS))
        elif places_of.get(at) and isinstance(block, Paragraph) and block.level is None:
            if label:
                aside.append((block.words, AGAIN))
            label = label or block.words
        else:
            parts.append(block)
    return Records(tuple(parts), tuple(heads_of_lists(parts, label)), tuple(aside))


def _are_labelled(items: Sequence[Block], there: Attendance) -> bool:
    """Whether most items begin with a label of an action: they are read by their labels, with those outside lists."""
    return 2 * sum(begins_labelled(paragraph_words(block), there) for block in items) > len(items)


def _not_over(blocks: Sequence[Block], announcing: Sequence[int], others: set[int]) -> set[int]:
    """The indexes of blocks that head no actions: agenda points above a list that has a heading, and what was said."""
    points = {point for at in _alone(blocks, announcing) for point in _points(blocks, at)}
    last = max(others)
    return {*points, *(at for at, block in enumerate(blocks) if at < last and _is_said(block))} - others


def _key(block: Block) -> str:
    return letters(called(paragraph_words(block)))


def _say_what_to_do(listed: Sequence[_Listed]) -> bool:
    """Whether most items of the lists with one label say what is to be done; some `Action items` were done."""
    return sum(one.shared or is_to_do(one.item) for one in listed) >= _MOSTLY * len(listed)


_HEADS = 2
"""The level of the line above the only list that it announces."""


def _alone(blocks: Sequence[Block], announcing: Sequence[int]) -> set[int]:
    """The announcements above one list only: they head it, instead of the agenda point above them."""
    times = Counter(_key(blocks[at]) for at in announcing)
    return {at for at in announcing if times[_key(blocks[at])] == 1}


def _sole(blocks: Sequence[Block], announcing: Sequence[int]) -> set[int]:
    """The announcement of a document's only list, if it says only that actions follow.

    As a plain line it heads no area, in three of three documents with answers; as a marked heading, it does in one of
    two.
    """
    bare = len(announcing) == 1 and is_bare(called(paragraph_words(blocks[announcing[0]])))
    return set(announcing) if bare else set()


def _below_title(blocks: Sequence[Block], announcing: int) -> tuple[Sequence[Block], set[int]]:
    """The blocks with their first heading of the highest level as the title, and the other headings' indexes."""
    marked = [at for at in range(announcing) if heading_level(blocks[at]) is not None]
    title = min(marked, key=lambda at: heading_level(blocks[at]) or 0, default=None)
    named = [
        replace(one, level=TITLE) if at == title and isinstance(one, Paragraph) else one
        for at, one in enumerate(blocks)
    ]
    return named, {*marked} - {title}


def _points(blocks: Sequence[Block], announcing: int) -> Iterator[int]:
    """Yield the numbered points of an agenda above an announcement: they head no actions."""
    for at in range(announcing):
        words = paragraph_words(blocks[at])
        if is_numbered(words) and words[-1].text[-1] not in ".;,":
            yield at


NOTES = "what was said before an action was agreed"
_SAID = 8
"""Words above which a paragraph is what was said, and heads nothing."""


def _is_said(block: Block) -> bool:
    """Whether a paragraph is what was said at a meeting, or a label above it: neither heads actions."""
    text = Phrase(paragraph_words(block)).text
    if heading_level(block) is not None or not text or are_announcing(paragraph_words(block)):
        return False
    return (
        text[-1] == ":"
        or (len(text.split()) > _SAID and text[-1] in ".!?")
        or (is_of_meeting(paragraph_words(block)) and ":" in text)
    )


def _announces(block: Block) -> bool:
    """Whether a paragraph says that actions follow, and no more."""
    return isinstance(block, Paragraph) and are_announcing(block.words)


def _owners(blocks: Sequence[Block], there: Attendance) -> set[int]:
    """The indexes of plain lines right above lists that only name somebody: who is to do what is below."""
    plain = ((at, one) for at, one in enumerate(blocks[:-1]) if heading_level(one) is None and not is_marked(one))
    lines = ((at, paragraph_words(block)) for at, block in plain)
    return {at for at, words in lines if words and is_marked(blocks[at + 1]) and is_somebody(bare(words)[0], there)}


def _is_owner(block: Block, items: Mapping[int, _Listed] | None) -> bool:
    """Whether the words of such a line are the owner of the first item below it."""
    first = next(iter(items.values()), None) if items else None
    return first is not None and first.item.owner[:1] == bare(paragraph_words(block))[0][:1]


def _heads(blocks: Sequence[Block], owners: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield indexes of announcements and of lower headings below them (`Clerk`, `Chair`), each with the former's."""
    above: int | None = None
    for at, block in enumerate(blocks):
        level = heading_level(block)
        if _announces(block):
            above = at
        elif level is not None and above is not None:
            above = above if level > (heading_level(blocks[above]) or level) else None
        if (above is not None and (above == at or level is not None)) or (above is not None and at in owners):
            yield at, above


def _is_report(blocks: Sequence[Block]) -> bool:
    """Whether a short line says that something was found or looked into: guides make recommendations to anybody."""
    texts = (Phrase(words).text for block in blocks if (words := paragraph_words(block)) and len(words) <= _SAID)
    return any(map(_OF_REPORTS.search, texts))


def _items(
    blocks: Sequence[Block], announced: int, there: Attendance, owners: Collection[int]
) -> Iterator[tuple[int, _Listed]]:
    """Yield the items up to the next heading, table or announcement, each with the lines indented below it."""
    stop = announced + 1
    while stop < len(blocks) and isinstance(block := blocks[stop], Paragraph):
        other = block.level is not None or _announces(block) or is_of_meeting(block.words)
        if other or stop in owners:
            break
        stop += 1
    own = [at for at in range(announced + 1, stop) if paragraph_words(blocks[at])]
    listed = [at for at in own if is_marked(blocks[at])]
    if not listed:
        yield from ((at, _Listed(item_of(paragraph_words(blocks[at]), there=there))) for at in own)
        return
    first, above = _depth(blocks[listed[0]]), _depth(blocks[announced])
    if is_marked(blocks[announced]) and isinstance(blocks[announced], Paragraph) and first <= above:
        return  # it is an item itself: a point of an agenda
    earlier = bool(_EARLIER.search(Phrase(paragraph_words(blocks[announced])).text))
    run = list(_run(blocks, own[own.index(listed[0]) :], first))
    if is_marked(blocks[announced]):
        run = list(takewhile(lambda at: _depth(blocks[at]) > above, run))  # the next point of the text around it
    found = list(_grouped(blocks, run, first, there, earlier=earlier, owned=announced in owners))
    if announced not in owners or any(one.item.owner for _, one in found):
        yield from found
        return
    who, marks = bare(paragraph_words(blocks[announced]))
    for number, (at, one) in enumerate(found):
        first_item = replace(one.item, owner=who, marks=(*one.item.marks, *filter(None, (marks,))))
        yield at, replace(one, shared=True) if number else replace(one, item=first_item)


def _run(blocks: Sequence[Block], own: Sequence[int], first: float) -> Iterator[int]:
    """Yield the indexes of a list's paragraphs, up to one indented less, or no item and not indented more."""
    for at in own:
        depth = _depth(blocks[at])
        if depth < first - _DEEPER or (not is_marked(blocks[at]) and depth <= first + _DEEPER):
            return
        yield at


def _grouped(
    blocks: Sequence[Block], run: Sequence[int], first: float, there: Attendance, *, earlier: bool, owned: bool
) -> Iterator[tuple[int, _Listed]]:
    """Yield the items of a list with the lines below each; if an item only groups others, those are the items."""
    starts = [n for n, at in enumerate(run) if not n or _depth(blocks[at]) <= first + _DEEPER]
    habits = (
        {}
        if owned
        else {
            "in_brackets": sum(begins_with_brackets(paragraph_words(blocks[run[n]])) for n in starts)
            > _MOSTLY * len(starts),
            "behind": sum(ends_with_brackets(paragraph_words(blocks[run[n]])) for n in starts) > _MOSTLY * len(starts),
        }
    )
    for start, stop in pairwise([*starts, len(run)]):
        at, below = run[start], run[start + 1 : stop]
        item = item_of(paragraph_words(blocks[at]), **habits, there=there)
        parted = bool(below) and all(item_of(paragraph_words(blocks[n]), **habits, there=there).owner for n in below)
        if parted and is_to_do(item):
            yield at, _Listed(item)  # each line below says who does that part
        if parted or (below and not is_to_do(item) and Phrase(item.text).text.endswith(":")):
            yield from _grouped(blocks, below, _depth(blocks[below[0]]), there, earlier=earlier, owned=owned)
        elif not _NOTHING.fullmatch(Phrase(item.text).text):
            yield at, _Listed(item, tuple(below), earlier or bool(item.sign))


def is_marked(block: Block) -> bool:
    """Whether a paragraph is an item: it has a bullet, a box or a number, or is in a list."""
    return isinstance(block, Paragraph) and (block.depth > 0 or item_of(block.words).marked)


def _depth(block: Block) -> float:
    """The indent of a paragraph, in points; a list in a list counts as indented more."""
    if not isinstance(block, Paragraph) or not block.words:
        return 0.0
    box = block.words[0].place.box
    return 2 * _DEEPER * block.depth if box is None else box[0]


def _cells(item: Item) -> tuple[tuple[str, Words], ...]:
    number = item.marks[0] if item.marks and item.marks[0] and item.marks[0][0].text[0].isdigit() else ()
    what = ((REF, item.ref or number), (NAME, item.title), (TEXT, item.text))
    return tuple(cell for cell in (*what, (OWNER, item.owner), (TIME, item.time), (STATUS, item.sign)) if cell[1])


def _record(blocks: Sequence[Block], listed: _Listed, aside: list[tuple[Words, str]], *, doubtful: bool) -> Record:
    item = listed.item
    used = dict(_cells(item)).get(REF)
    aside += [(gone, MARK) for gone in item.marks if gone != used]
    more: list[Word] = []
    for at in listed.more:
        text, bullet = without_mark(paragraph_words(blocks[at]))
        aside += [(bullet, MARK)] if bullet else []
        more += [replace(word, gap="\n") if not n else word for n, word in enumerate(text)]
    cells: Mapping[str, Words] = dict(_cells(item))
    if more:
        cells = {**cells, NOTE: tuple(more)} if listed.earlier else {**cells, TEXT: (*item.text, *more)}
    shared = frozenset((OWNER,)) if listed.shared else frozenset()
    return Record(tuple(cells.items()), (_UNSURE,) if doubtful else (), shared=shared)


# Drawn pages: tables that are really lists of bullets, as paragraphs.


def in_lines(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with tables of drawn pages that contain bulleted lists as paragraphs."""
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Grid) and (rows := marked_rows(block)):
            found += rows
        elif isinstance(block, Grid) and block.rows == 1 and len(own := [one for one in block.cells if one.words]) == 1:
            found.append(Paragraph(own[0].words, places(own[0].words)[0]))
        elif isinstance(block, Grid) and is_of_bullets(block):
            found += paragraphs_of(lines_of(block_words(block)))
        else:
            found.append(block)
    return found
