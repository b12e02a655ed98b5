"""Read a document as tables, forms, records, cards or minutes, and keep the reading with the most about its actions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from planparse.errors import NotAPlanError
from planparse.issues import Doubt
from planparse.lexicon.labels import NO_TERMS, Terms, is_listed, terms_of
from planparse.lexicon.words import letters
from planparse.outline.area_headings import area_label
from planparse.outline.asides import is_note
from planparse.outline.boxes_over_tables import unboxed_headings
from planparse.outline.builder import OutlineBuilder
from planparse.outline.copied_sheets import without_copies
from planparse.outline.front_matter import is_running_title
from planparse.outline.labelled_cells import with_labelled_cells
from planparse.outline.likely_plan import NOT_A_PLAN, plan_likelihood
from planparse.outline.matrices_and_sideways import matrices, set_upright
from planparse.outline.outline import OWNER_FIELDS, Outline, Row, Section, Spot, field_text, row_words
from planparse.outline.own_labels import CAPTION, captions_below, own_labels, with_labels_over_refs
from planparse.outline.records import (
    RecordBlocks,
    in_blocks,
    in_forms,
    in_lists,
    in_minutes,
    in_prose,
    in_records,
    is_minutes,
    lists_tasks,
)
from planparse.outline.records.lone_labels import with_lines_of_fields
from planparse.outline.register_columns import answers_issues, is_register
from planparse.outline.rows import lone_texts
from planparse.outline.scored import Likelihood
from planparse.outline.status_dots import with_dots
from planparse.read.document import Block, Grid, Paragraph, block_words
from planparse.tables.layout import Furniture, Layout
from planparse.words import Phrase, conserved

_UNKNOWN = Doubt(
    "header_unknown",
    "warning",
    "planparse does not know any label over the actions, so it went by what the columns hold: check them, and name"
    " the labels in a profile ([headers])",
)

_UNLIKELY = Doubt(
    "plan_unsure",
    "warning",
    "planparse is not sure that this document lists things to be done: check that it is an action plan",
)


def outline(layout: Layout, terms: Terms = NO_TERMS) -> Outline:
    """The outline of a document. Raises `NotAPlanError` if nothing in it is likely to list actions.

    Labels that the user names are actions, however they look.
    """
    named = bool(terms.headers)
    terms = with_labels_over_refs(terms, layout.blocks)
    layout = without_copies(terms, layout)
    blocks = set_upright(terms, unboxed_headings(with_lines_of_fields(layout.blocks)))
    formed = matrices(terms, blocks) or in_forms(terms, blocks)
    lines = formed or _recorded(terms, blocks)
    builder, result = _outline_of(terms, layout, lines)
    if not _has_actions(result):
        builder, result = _outline_of(terms, layout, lines, alone=True)
    builder, result = _or_repeated(terms, layout, blocks, (builder, result), lines, formed)
    if contents := _contents(result, lines.blocks):
        kept = tuple(block for block in lines.blocks if not any(block is grid for grid in contents))
        aside = tuple((tuple(block_words(block)), _CONTENTS) for block in contents)
        builder, result = _outline_of(terms, layout, replace(lines, blocks=kept, aside=(*lines.aside, *aside)))
    announced = False
    if (as_minutes := _as_minutes(terms, layout, blocks, result)) is not None:
        announced, (builder, result) = True, as_minutes
    found = sum(1 for _ in result.rows())
    few = not found or (found < _FEW and formed is None)
    lists = in_lists(terms, blocks, layout.drawn) if few else None
    if lists and (not found or lists.announced):
        built = _outline_of(terms, layout, lists)
        says_who = _owned(built[1]) > _owned(result) and _say_again(lists, result)
        if not found or lists.count > _FAR_MORE * found or says_who:
            announced, result = lists.announced, built[1]
    by_rules = _has_actions(result)
    result, likely = _or_running_text(terms, layout, blocks, result, announced=announced)
    if not by_rules and likely.share < _PROSE:
        result, likely = _or_prose(terms, layout, blocks, result, likely)
    if not _has_actions(result) or (likely.share < _LIKELY and not named):
        raise NotAPlanError(layout.name, builder.found(), _ADVICE.format(_TABS * (layout.media_type in _TEXTS)))
    unlikely = ((Spot(), _UNLIKELY),) if likely.share < _SURELY else ()
    result = replace(result, likelihood=likely, doubts=(*result.doubts, *unlikely))
    return with_dots(_titled_by_header(layout, result), layout.drawn)


_LIKELY, _SURELY = 0.4, 0.65
"""How likely a reading must be a plan to be given at all, and to be given without a warning.

Of 223 public files with actions and 967 without, by weights that saw no file of their repositories, 0.3 takes 202 and
46, 0.4 199 and 31, 0.5 194 and 19. Before, when tables and texts were asked one by one, it was 190 and 74.
"""
_PROSE = 0.9
"""How likely the tagger's reading must be to stand where sentences of a meeting say who will do what.

Set by hand; 0.8 was tried too. The tagger read one of seven such minutes better, at 0.87, with five times
as many actions.
"""


def _or_prose(
    terms: Terms, layout: Layout, blocks: Sequence[Block], result: Outline, likely: Likelihood
) -> tuple[Outline, Likelihood]:
    """The tagger's outline, or what the sentences of a meeting say that somebody will do, if that is likelier.

    Not if it is less than half as many actions, unless the tagger's are no plan.
    """
    taken_on = in_prose(terms, blocks)
    if not taken_on or (likely.share >= _LIKELY and 2 * taken_on.count < sum(1 for _ in result.rows())):
        return result, likely
    _, told = _outline_of(terms, layout, taken_on)
    share = plan_likelihood(told, blocks)
    return (told, share) if share.share > likely.share else (result, likely)


def _or_repeated(
    terms: Terms,
    layout: Layout,
    blocks: Sequence[Block],
    built: tuple[OutlineBuilder, Outline],
    lines: RecordBlocks,
    formed: RecordBlocks | None,
) -> tuple[OutlineBuilder, Outline]:
    """The builder and outline, or those of repeated blocks (cards, forms) if they say more."""
    result = built[1]
    known = _has_actions(result)
    aligned = formed is not None and all(word.place.box for word in layout.words())
    repeated = in_blocks(terms, blocks, layout.drawn, regular=known and not aligned)
    if not repeated:
        return built
    if repeated.drawn or aligned:
        again = _outline_of(terms, layout, repeated)
        return again if _filled(again[1]) > _filled(result) else built
    if formed is not None:
        return built
    if known and not repeated.down and not _tells_more(repeated, lines, result):
        return built
    return _outline_of(terms, layout, repeated)


def _or_running_text(
    terms: Terms, layout: Layout, blocks: Sequence[Block], result: Outline, *, announced: bool
) -> tuple[Outline, Likelihood]:
    """The outline, or that of the document as running text if it is likelier to be a plan; and how likely it is.

    The tagger reads no tables of actions, so most words of the document must be in paragraphs. ``announced``: whether
    the text itself calls them actions: they stay so then, and where the tagger is not far from the rules.

    Of 115 documents in which both find actions, 91.4 % of the fields are right so, and 91.6 % by likelihood alone,
    which misreads lists of two or three lines. Six rules with thresholds gave 91.2 %, the better one each time 92.7 %.
    """
    words = sum(1 for block in blocks for _ in block_words(block))
    outside = sum(len(block.words) for block in blocks if isinstance(block, Paragraph))
    nothing = not _has_actions(result)
    likely = NOT_A_PLAN if nothing else plan_likelihood(result, blocks)
    if not _FEWEST_WORDS <= words <= _MOST_WORDS or (outside < _IN_TEXT * words and not nothing):
        return result, likely
    from planparse.outline.records.running_text.reading_features import of_tagger
    from planparse.outline.records.running_text.rivals import FAR, compared, doubts, is_of_text, says_who_or_when
    from planparse.outline.records.running_text.sections import UNSURE_AREA, found_in, sections_of  # few need these

    found = found_in(blocks, cells=nothing)
    rivals = compared(found, result, announced=announced)
    apart = rivals.distance >= FAR and not announced and is_of_text(found, result)
    if says_who_or_when(found) and (nothing or apart):
        _, tagged = _outline_of(terms, layout, sections_of(blocks, found))
        share = plan_likelihood(tagged, blocks, of_tagger(found)) if _has_actions(tagged) else NOT_A_PLAN
        if share.share > likely.share:
            unsure = tuple((Spot(area=at), UNSURE_AREA) for at in range(len(tagged.areas)))
            return replace(tagged, doubts=(*tagged.doubts, *unsure)), share
    return replace(result, doubts=(*result.doubts, *doubts(rivals))), likely


_FEW, _FAR_MORE = 6, 2
"""A table of fewer actions is none if announced lists have so many times more: prose of minutes read as columns."""


_IN_TEXT = 0.5
"""The least share of a document's words outside tables for it to be running text."""
_FEWEST_WORDS, _MOST_WORDS = 12, 6000
"""Fewest and most words of running text that is tagged: it takes half a second of processor time for 6,000."""


def _titled_by_header(layout: Layout, result: Outline) -> Outline:
    """The outline with a page header as the title, if that calls itself a plan and nothing else does."""
    if result.front.title is not None:
        return result
    kept_apart = {words for words in (one.words for one in layout.furniture) if is_running_title(Phrase(words).text)}
    named = next((piece for piece in result.unplaced if piece.phrase.words in kept_apart), None)
    if named is None:
        return result
    rest = tuple(piece for piece in result.unplaced if piece is not named)
    return replace(result, front=replace(result.front, title=named.phrase), unplaced=rest)


def _as_minutes(
    terms: Terms, layout: Layout, blocks: Sequence[Block], result: Outline
) -> tuple[OutlineBuilder, Outline] | None:
    """What minutes state is to be done, beside their tables of actions; None if these say most of it already.

    If there are such tables, sentences without a label state nothing more. Where both say the same, minutes that part
    who acts from what is to be done win.
    """
    if not is_minutes(blocks):
        return None
    rows = {word.id for row in result.rows() for word in row_words(row)}
    rows -= {word.id for b in blocks if isinstance(b, Grid) and lists_tasks(b) for word in block_words(b)}
    kept = [b for b in blocks if isinstance(b, Grid) and any(w.id in rows for w in block_words(b))]
    told = in_minutes(terms, blocks, lambda grid: any(grid is one for one in kept), only_labelled=bool(rows))
    if told is None:
        return None
    built = _outline_of(terms, layout, told)
    again = _say_again(told, result)
    return built if not again or (not kept and _owned(built[1]) > _owned(result)) else None


def _say_again(told: RecordBlocks, result: Outline) -> bool:
    """Whether at least half of what records say is to be done is in the outline too."""
    known = [letters(text) for text in _descriptions(result) if not _LABELLED.match(text)]
    own = [letters(text)[:_ALIKE] for block in told.blocks if isinstance(block, Section) for text in _told_in(block)]
    return 2 * sum(any(text in one for one in known) for text in own) >= len(own)


def _owned(result: Outline) -> int:
    """How many actions have an owner in a field of its own: minutes print both in one cell."""
    return sum(any(field_text(result, row, field) for field in OWNER_FIELDS) for row in result.rows())


_LABELLED = re.compile(r"\W*actions?\b", re.I)
_ALIKE = 40
"""How many letters of what is to be done are compared."""


def _told_in(section: Section) -> list[str]:
    """What is to be done, by the records of a section."""
    at = next(number for number, column in enumerate(section.columns) if column.field == "description")
    return [entry.phrase.text for line in section.lines if (entry := line.entries[at])]


def _descriptions(result: Outline) -> list[str]:
    return [text for row in result.rows() if (text := field_text(result, row, "description"))]


def _recorded(terms: Terms, blocks: Sequence[Block]) -> RecordBlocks:
    """The blocks with labelled cells split into columns, and with records as sections."""
    parted, aside = with_labelled_cells(terms, blocks)
    lines = in_records(terms, parted)
    return replace(lines, aside=(*lines.aside, *aside))


_CONTENTS = "a table that lists the areas"
_LISTED = 0.8
"""The share of a table's rows that must be in areas' headings for the table to be a list of the areas."""


def _contents(result: Outline, blocks: Sequence[Block | Section]) -> list[Grid]:
    """The tables that only list the areas of actions in others, as a workbook's first sheet does."""
    by_table: dict[int, list[Row]] = {}
    for row in result.rows():
        by_table.setdefault(row.table, []).append(row)
    if len(by_table) < 2:
        return []
    headings = [(letters(area.heading.text), {row.table for row in area.rows}) for area in result.areas if area.rows]
    ids: set[int] = set()
    for table, own in by_table.items():
        others = [heading for heading, tables in headings if tables != {table}]
        texts = [letters(field_text(result, row, "description")) for row in own]
        listed = sum(any(len(text) > _SHORT and text in heading for heading in others) for text in texts)
        if listed >= max(2, _LISTED * len(own)):
            ids |= {word.id for row in own for word in row_words(row)}
    grids = (block for block in blocks if ids and isinstance(block, Grid))
    return [grid for grid in grids if any(word.id in ids for word in block_words(grid))]


_SHORT = 11
"""Letters of a text that may occur in a heading by chance."""


def _filled(result: Outline) -> tuple[int, int]:
    """How many fields of the actions are filled, and how many of these are statuses.

    Of two readings of the same cards, the better one fills more: one that took a badge for a title has no status.
    """
    fields = {column.field for table in result.tables for column in table.columns} - {None, "area"}
    times = Counter(field for row in result.rows() for field in fields if field and field_text(result, row, field))
    return times.total(), times["status"]


_HALF, _SOME, _MORE = 0.75, 0.1, 1.2
"""Up to this share of the records' labels were recognised as such in half-read small tables. In tables none is (the
labels of their headers repeat on each page), and more blocks than rows show that rows were lost."""


def _tells_more(repeated: RecordBlocks, lines: RecordBlocks, result: Outline) -> bool:
    """Whether repeated records were only read in part: some of their labels are elsewhere, or rows are lost."""
    labels = repeated.labels()
    told = len(labels & lines.labels())
    rows = list(result.rows())
    said = sum(bool(field_text(result, row, "description")) for row in rows)
    if told >= _HALF * len(labels):
        return len(rows) >= repeated.count > _MORE * said  # the text of one is outside
    return told > _SOME * len(labels) or repeated.count > _MORE * len(rows)


def _outline_of(
    terms: Terms, layout: Layout, found: RecordBlocks, *, alone: bool = False
) -> tuple[OutlineBuilder, Outline]:
    """The outline of a layout with the records found, and its builder."""
    below = captions_below(found.blocks)
    if below:
        kept = tuple(block for block in found.blocks if not any(block is one for one in below))
        found = replace(found, blocks=kept, aside=(*found.aside, *((one.words, CAPTION) for one in below)))
    aside = tuple(Furniture(words, why) for words, why in found.aside)
    own = terms_of(terms.headers, (*terms.areas, *_own_labels(terms, found.blocks)))
    told = replace(layout, furniture=(*layout.furniture, *aside))
    builder, result = _built(own, told, found.blocks, alone=alone)
    used = [result.tables[at].columns for at in sorted({row.table for row in result.rows()})]
    others = [columns for columns in used if not is_register(columns)]
    if 0 < len(others) < len(used) and not any(map(answers_issues, others)):
        builder, result = _built(own, told, found.blocks, registers=False, alone=alone)
    if not _has_known_label(own, result):
        result = replace(result, doubts=(*result.doubts, (Spot(), _UNKNOWN)))
    conserved(layout.words(), result.words(), "outline", layout.name)
    return builder, result


_ADVICE = "check that it is an action plan{}" + (
    ", or name its labels in a profile ([headers]); `planparse tables` shows its tables"
)
_TABS = " and that its cells are separated by tabs, commas or columns of spaces"

_TEXTS = ("text/plain", "text/csv")
"""Only in these files are the signs between cells the user's affair."""


def _has_known_label(terms: Terms, result: Outline) -> bool:
    """Whether a label above the actions is one that councils are known to use, or no label is printed.

    The label of the refs does not count: tables of many kinds have it.
    """
    used = {row.table for row in result.rows()}
    columns = [column for table in used for column in result.tables[table].columns if column.reads]
    return not columns or any(is_listed(terms, column.reads) for column in columns if column.field != "ref")


def _built(
    terms: Terms, layout: Layout, blocks: Sequence[Block | Section], *, registers: bool = True, alone: bool
) -> tuple[OutlineBuilder, Outline]:
    builder = OutlineBuilder(terms, layout, blocks, registers=registers, alone=alone)
    for block in blocks:
        builder.add(block)
    return builder, builder.outline()


def _has_actions(result: Outline) -> bool:
    return any(area.rows for area in result.areas)


def _own_labels(terms: Terms, blocks: Sequence[Block | Section]) -> tuple[str, ...]:
    """The areas' labels that only this document has; none beside known ones."""
    above: list[list[str]] = [[]]
    for block in blocks:
        if isinstance(block, Grid):
            for text in lone_texts(block):
                above[-1].append(text)
                above.append([])
            above.append([])
        elif isinstance(block, Section):
            above.append([])
        elif not is_note(text := Phrase(block.words).text):
            above[-1].append(text)
    labelled = any(area_label(terms, text) for paragraphs in above[:-1] for text in paragraphs)
    return () if labelled else own_labels(above[:-1])
