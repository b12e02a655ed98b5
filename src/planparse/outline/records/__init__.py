"""Find actions that are written as records and not in a table, and turn them into grids and sections of rows.

Each module reads one way of writing them: `form_tables` (a table for each record, as a form is filled in), `cards`
(cards and headings of a page's markup, cards of lines, of any making), `endings` (owner and date in brackets at a
paragraph's end), `marked_lines` (lines that begin with a sign below each action), `label_lines` (lines of a label and a
value, or small tables of them), `minutes` (what minutes of a meeting state, and lists below a line that announces
them). Announced lists are only used if nothing else in a document contains actions. `running_text` reads what these do
not find, or read in an unlikely way.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from planparse.lexicon.labels import Terms, is_label
from planparse.lexicon.words import letters
from planparse.noun import noun
from planparse.outline.features.cells import is_date, is_person, is_post, is_time
from planparse.outline.outline import Section
from planparse.outline.records.cards.run_in import AGAIN, MARK, cards
from planparse.outline.records.cards.web import elements
from planparse.outline.records.endings import endings
from planparse.outline.records.form_tables import forms_as_cards
from planparse.outline.records.label_lines import recorded as label_lines
from planparse.outline.records.lone_labels import with_labelled_lines, with_lone_labels, with_strips
from planparse.outline.records.marked_lines import marked_lines
from planparse.outline.records.minutes.actions import minutes
from planparse.outline.records.minutes.blocks import lists_tasks
from planparse.outline.records.minutes.signs_of_meetings import is_minutes
from planparse.outline.records.parted_lines import with_parted_lines
from planparse.outline.records.record import NOTE, OWNER, REF, STATUS, TITLE, Head, Record, Records, as_sections
from planparse.outline.records.segments import are_over_several
from planparse.outline.records.trailing import says_how_far
from planparse.read.document import Block, Drawn, Grid, Paragraph
from planparse.words import Phrase, Word, printed_lines

__all__ = [
    "RecordBlocks",
    "in_blocks",
    "in_forms",
    "in_lists",
    "in_minutes",
    "in_prose",
    "in_records",
    "is_minutes",
    "lists_tasks",
]


@noun
class RecordBlocks:
    """Blocks with records as grids and sections, and the words that belong to none, each with the reason."""

    blocks: tuple[Block | Section, ...]
    aside: tuple[tuple[tuple[Word, ...], str], ...]
    down: bool = False
    """Whether the records fill one column of a page after the other."""
    count: int = 0
    """How many records there are."""
    drawn: bool = False
    """Whether boxes, backgrounds or bars are drawn around the records."""
    announced: bool = False
    """Whether a line or a label of the text calls them actions."""

    def labels(self) -> frozenset[int]:
        """The ids of the words in records' repeated labels."""
        return frozenset(word.id for words, why in self.aside if why == AGAIN for word in words)


def in_lists(terms: Terms, blocks: Sequence[Block], drawn: Drawn) -> RecordBlocks | None:
    """The blocks with rows of slides, or announced lists of actions, as sections; None without any."""
    from planparse.outline.records.cards.side_by_side import side_by_side
    from planparse.outline.records.minutes.action_lists import action_lists
    from planparse.outline.records.titled_lists import titled_lists  # few plans need these, or the blocks below

    if slides := _in_sections(terms, side_by_side(terms, blocks, drawn)):
        return slides
    lists, titled = _in_sections(terms, action_lists(blocks)), titled_lists(blocks)
    if lists and not (titled and titled.count() > 2 * lists.count):  # an announcement's list ends at a plain heading
        return replace(lists, announced=True)
    return _in_sections(terms, titled)


def in_minutes(
    terms: Terms, blocks: Sequence[Block], kept: Callable[[Grid], bool], *, only_labelled: bool
) -> RecordBlocks | None:
    """The blocks of minutes with the actions that their paragraphs state as sections; None if they state none.

    ``kept`` says which tables are read as tables; ``only_labelled``: a label must call each an action. Sentences state
    none if an announced list has more: they are some of its items.
    """
    from planparse.outline.records.minutes.action_lists import action_lists

    found = minutes(blocks, kept, only_labelled=only_labelled)
    if found and not only_labelled and (lists := action_lists(blocks)) and lists.count() > found.count():
        return None
    return _in_sections(terms, found)


def in_prose(terms: Terms, blocks: Sequence[Block]) -> RecordBlocks | None:
    """The blocks of notes of a meeting with what their sentences say that somebody will do; None if they say little."""
    from planparse.outline.records.minutes.prose_statements import prose_statements

    return _in_sections(terms, prose_statements(blocks))


def in_forms(terms: Terms, blocks: Sequence[Block]) -> RecordBlocks | None:
    """The blocks with tables that are one record each as sections; None if there are none."""
    cards = forms_as_cards(terms, blocks)
    found = elements(terms, cards) if cards is not None else None
    return _in_sections(terms, found)


def in_blocks(terms: Terms, blocks: Sequence[Block], drawn: Drawn, *, regular: bool) -> RecordBlocks | None:
    """The blocks with the actions of repeated cards without markup as sections; None if there are none."""
    from planparse.outline.records.cards.one_a_page import one_a_page
    from planparse.outline.records.cards.repeated import repeated_blocks

    return _in_sections(
        terms, one_a_page(terms, blocks, drawn) or repeated_blocks(terms, blocks, drawn, regular=regular)
    )


def _in_sections(terms: Terms, found: Records | None) -> RecordBlocks | None:
    """The records that a module found as sections; None if it found none, or none that says what to do."""
    found = found and with_notes_below(found)
    told = as_sections(terms, found) if found else None
    if found is None or told is None:
        return None
    return RecordBlocks(told, found.aside, found.down, found.count(), drawn=found.drawn)


def _by_room(terms: Terms, blocks: Sequence[Block]) -> Iterator[Records | None]:
    """What each module makes of the blocks, the surest first: endings with a label for the owner, then cards."""
    ended = endings(terms, blocks)
    labelled = ended is not None and any(head.key == OWNER and head.label for head in ended.heads)
    if labelled:
        yield ended
    yield cards(terms, blocks)
    if not labelled:
        yield ended
    yield marked_lines(terms, blocks)


def in_records(terms: Terms, printed: Sequence[Block]) -> RecordBlocks:
    """The blocks of a document with its records as grids and sections."""
    shown = elements(terms, printed)
    told = as_sections(terms, shown) if shown else None
    if shown is not None and told is not None:
        return RecordBlocks(told, shown.aside)
    lines, signs = with_parted_lines(printed)
    found = _in_lines(terms, lines)
    return replace(found, aside=(*found.aside, *((own, MARK) for own in signs)))


def _in_lines(terms: Terms, printed: Sequence[Block]) -> RecordBlocks:
    """The blocks of a document without records in its markup, with its records as grids and sections."""
    strips = with_strips(terms, printed)
    lone = with_lone_labels(terms, strips)
    if are_over_several(terms, lone):
        lone = strips
    blocks = with_labelled_lines(terms, with_bare_terms(terms, lone))
    for room in _by_room(terms, blocks):
        found = with_notes_below(with_statuses_of_titles(with_refs_of_titles(room))) if room else None
        told = as_sections(terms, found) if found else None
        if found is not None and told is not None:
            return RecordBlocks(told, found.aside)
    lines, again = label_lines(terms, blocks)
    return RecordBlocks(lines, tuple((words, AGAIN) for words in again))


_REF = re.compile(r"[A-Z]{0,4}-?\d{1,3}(?:\.\d{1,2})*[a-z]?")
_FEWEST = 3
"""Fewest records that show it; two titles may be alike by chance."""


def with_refs_of_titles(records: Records) -> Records:
    """The records with the refs that end their titles as refs, if the titles are otherwise all the same."""
    if any(head.key == REF for head in records.heads) or not any(head.key == TITLE for head in records.heads):
        return records
    found = [part for part in records.parts if isinstance(part, Record)]
    titles = [dict(part.cells).get(TITLE, ()) for part in found]
    fronts = {letters(Phrase(words[:-1]).text) for words in titles}
    ends = {words[-1].text for words in titles if words and _REF.fullmatch(words[-1].text)}
    if len(found) < _FEWEST or len(fronts) > 1 or len(ends) < len(found):
        return records
    parts = tuple(_told(part) if isinstance(part, Record) else part for part in records.parts)
    heads = tuple(Head(REF, titles[0][:-1], "ref") if head.key == TITLE else head for head in records.heads)
    again = tuple((words[:-1], AGAIN) for words in titles[1:] if len(words) > 1)
    return replace(records, parts=parts, heads=heads, aside=(*records.aside, *again))


def with_statuses_of_titles(records: Records) -> Records:
    """The records with titles that are a few statuses as statuses: a tool prints them on pills above its cards."""
    cells = [dict(part.cells) for part in records.parts if isinstance(part, Record)]
    titles = [Phrase(words).text for own in cells if (words := own.get(TITLE, ()))]
    told = sum(map(says_how_far, titles))
    few = len(titles) < _FEWEST or len({*titles}) == len(titles)
    if few or 2 * told <= len(titles) or any(STATUS in own for own in cells):
        return records

    def turned(part: Block | Record) -> Block | Record:
        if not isinstance(part, Record):
            return part
        return replace(part, cells=tuple((STATUS if key == TITLE else key, words) for key, words in part.cells))

    heads = tuple(Head(STATUS, head.label, "status") if head.key == TITLE else head for head in records.heads)
    return replace(records, parts=tuple(map(turned, records.parts)), heads=heads)


def with_notes_below(records: Records) -> Records:
    """The records; if values of one label are a few words that come again, with sentences below some, these are notes.

    `It is: Moving` above `Two courses are left.` What is below names and days belongs to these.
    """
    found = [dict(part.cells) for part in records.parts if isinstance(part, Record)]
    keys = [head.key for head in records.heads if head.label and head.field is None and _are_states(found, head.key)]
    if len(keys) != 1 or any(head.key == NOTE for head in records.heads):
        return records
    key = keys[0]

    def parted(part: Block | Record) -> Block | Record:
        words = dict(part.cells).get(key, ()) if isinstance(part, Record) else ()
        state = next(printed_lines(words), ())
        if not isinstance(part, Record) or len(state) == len(words):
            return part
        cells = tuple((name, state if name == key else own) for name, own in part.cells)
        return replace(part, cells=(*cells, (NOTE, words[len(state) :])))

    heads = (*records.heads, Head(NOTE, field="progress"))
    return replace(records, parts=tuple(map(parted, records.parts)), heads=heads)


def _are_states(found: Sequence[Mapping[str, tuple[Word, ...]]], key: str) -> bool:
    """Whether the first lines of a label's values are a few short texts, neither names nor days, over sentences."""
    lines = [list(printed_lines(words)) for own in found if (words := own.get(key, ()))]
    firsts = [Phrase(own[0]).text for own in lines]
    below = [Phrase(own[1]).text for own in lines if len(own) > 1]
    told = sum(text[0].isupper() or text[0].isdigit() for text in below)
    ended = sum(own[-1][-1].text[-1] in ".!?" for own in lines if len(own) > 1)
    short = all(len(own[0]) <= _STATE and own[0][-1].text[-1] not in ".,;:" for own in lines)
    few = 2 * len({*firsts}) <= len(firsts) and short
    if not few or min(told, ended) < max(_FEWEST, _SENTENCES * len(below)):
        return False
    return not any(is_person(text) or is_post(text) or is_date(text) or is_time(text) for text in {*firsts})


_STATE = 3
"""Most words of a state."""
_SENTENCES = 0.8
"""Least share of the texts below states that are sentences. Set by hand; no other value was tried."""


def with_bare_terms(terms: Terms, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with a known label that begins several lines before a date as a term, if one with a colon follows.

    `Due 3 May 2025 Members: Ann Reed`, as tools print their cards.
    """
    found: dict[int, str] = {}
    for at, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or block.level is not None or block.term or len(block.words) < _FEWEST:
            continue
        first = block.words[0].text
        again = block.words[1].text[0].isdigit() and any(word.text[-1] == ":" for word in block.words[2:])
        if first.isalpha() and first[0].isupper() and again and is_label(terms, first):
            found[at] = first.casefold()
    times = Counter(found.values())
    often = {at for at, first in found.items() if times[first] >= _FEWEST}
    return [replace(b, term=1) if at in often and isinstance(b, Paragraph) else b for at, b in enumerate(blocks)]


def _told(record: Record) -> Record:
    cells = tuple((REF, words[-1:]) if key == TITLE else (key, words) for key, words in record.cells)
    return replace(record, cells=cells)
