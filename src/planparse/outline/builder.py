"""Putting an outline together, block by block in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count, pairwise

from planparse.issues import Doubt
from planparse.lexicon.labels import Terms, kind_at_end, kind_of_label
from planparse.outline.area_headings import (
    AreaLabel,
    OpenArea,
    area_label,
    is_numbered_heading,
    label_without_number,
    level_of_areas,
    note_below,
    numbered_heading,
    numbered_tables,
    themed_areas,
    without_reason,
)
from planparse.outline.asides import LABELLED, heads_nothing, names_a_part, tells
from planparse.outline.body_names import is_organisation
from planparse.outline.column_doubts import close_calls, describe_tables, left_out
from planparse.outline.decide import headers_of
from planparse.outline.decide_tables import is_likely
from planparse.outline.front_matter import (
    announces_actions,
    front_matter,
    is_announced,
    is_contents,
    is_plan_title,
    marked_headings,
    marked_titles,
    subject_of,
    title_after_label,
    title_in_rows,
    what_it_lists,
)
from planparse.outline.labelled_rows import (
    with_field_rows,
    with_outcome_between,
    with_outcome_rows,
    with_parted_rows,
)
from planparse.outline.outline import (
    HEADING_BETWEEN,
    PAGE_FURNITURE,
    Column,
    Entry,
    Front,
    Outline,
    PrintedRow,
    Row,
    Section,
    Spot,
    Table,
    Unplaced,
    begins_below,
    names_areas,
    rows_above,
    table_of,
    touches_next,
    without_words,
)
from planparse.outline.own_labels import (
    headed_above,
    is_titled_caption,
    item_after_label,
    label_of_row,
    labels_alike,
    without_controls,
)
from planparse.outline.register_columns import is_register
from planparse.outline.rows import is_furniture, sections, texts_of
from planparse.read.document import Block, Grid, Paragraph, list_items
from planparse.tables.layout import Layout
from planparse.words import NO_WORDS, Phrase, together

_LONGEST_HEADING = 60
"""Most words of an unlabelled heading. A labelled one may be longer: it is the inspectors' whole sentence."""
_LISTED = 3
"""So many labels above one table may only head paragraphs of the text."""
_TABLE_ROWS = 5
"""Rows from which on a table that is not of actions has the heading above it: a smaller one only adds to its area."""


class OutlineBuilder:
    """Builds the outline from the blocks of a layout, added in reading order.

    ``registers``: whether a register of risks may list actions (what mitigates a risk is one). False if the document
    has tables of actions beside it, and none of these answers risks or issues. ``alone``: whether nothing
    else in the document lists actions.
    """

    def __init__(
        self,
        terms: Terms,
        layout: Layout,
        blocks: Sequence[Block | Section],
        *,
        registers: bool = True,
        alone: bool = False,
    ) -> None:
        self._terms = terms
        self._layout = layout
        self._registers, self._alone = registers, alone
        self._headers = headers_of(terms, [texts_of(block) for block in blocks if isinstance(block, Grid)])
        paragraphs = [Phrase(block.words) for block in blocks if isinstance(block, Paragraph)]
        self._labelled = any(area_label(terms, phrase.text) for phrase in paragraphs)
        self._level_of_areas = level_of_areas(terms, blocks)
        self._named = {kind for phrase in paragraphs if (kind := what_it_lists(phrase.text))}
        self._councils = len({phrase.text for phrase in paragraphs if is_organisation(phrase)})
        self._headed_tables = sum(
            isinstance(above, Paragraph) and not isinstance(block, Paragraph) for above, block in pairwise(blocks)
        )
        self._marked, self._titles, self._listed = marked_headings(blocks), marked_titles(blocks), list_items(blocks)
        self._subject = subject_of(layout.furniture)
        self._numbered_tables = numbered_tables(blocks)
        self._items: set[int] = set()  # the first words of agenda items, which small tables of labels name
        self._sheet: str | None = None  # a workbook's sheet that has the table last taken
        self._front: Front | None = None
        self._pending: list[Phrase] = []
        self._of_others = 0  # how many of these are above a table that is not of actions
        self._areas: list[OpenArea] = []
        self._tables: list[Table] = []
        self._columns: tuple[Column, ...] = ()
        self._told: tuple[Column, ...] = ()
        self._by_columns: dict[int, int] = {}  # a table's index by its decided columns: periods of a matrix take turns
        self._of_actions = -1  # the table that rows now belong to: others (figures, a key) may come between its parts
        self._unplaced: list[Unplaced] = [Unplaced(Phrase(f.words), f.why) for f in layout.furniture]
        self._doubts: list[tuple[Spot, Doubt]] = [(Spot(), doubt) for doubt in layout.doubts]
        self._left_out: list[Section] = []
        self._ids = count()

    def add(self, block: Block | Section) -> None:
        """Take the next block."""
        if isinstance(block, Paragraph):
            phrase = Phrase(block.words)
            if is_furniture(phrase.text):
                self._unplaced.append(Unplaced(phrase, PAGE_FURNITURE))
            elif is_contents(phrase.text):
                if self._pending and phrase.text[:1].islower():  # the entry's first line
                    phrase = self._pending.pop() + phrase
                self._unplaced.append(Unplaced(phrase, "list of contents"))
            elif phrase:
                self._pending.append(phrase)
            return
        places = (block.place_of if isinstance(block, Section) else block).places
        self._sheet = places[0].sheet if places else None
        if isinstance(block, Section):
            self._settle(before_table=True, names_areas=names_areas(block))
            self._table(block)
            return
        for part in sections(self._terms, block, self._headers, self._columns):
            section = part if self._front else self._without_title(part)
            section = with_field_rows(
                self._terms, with_outcome_rows(self._terms, with_parted_rows(self._terms, section))
            )
            if self._holds_actions(section):
                section = with_outcome_between(self._terms, section, self._pending)
                below = begins_below(section, self._pending[-1].text if self._pending else "")
                self._headed_tables += touches_next(section) or below
                if rows_above(section) >= _TABLE_ROWS:
                    self._of_others = len(self._pending)
                self._settle(before_table=True, names_areas=names_areas(section) and not below)
                self._table(section)
            else:
                self._other_table(section)

    def _holds_actions(self, section: Section) -> bool:
        """Whether a table lists things to be done: itself, by continuing one, or as the text above says."""
        if not any(column.field == "description" for column in section.columns):
            return False
        if not self._registers and is_register(section.columns):
            return False
        same = bool(self._columns) and [c.reads for c in section.columns] == [c.reads for c in self._columns]
        above = self._pending[self._heading_among(self._pending)].text if self._pending else ""
        return is_likely(section, alone=self._alone) or same or is_announced(section, above)

    def _without_title(self, section: Section) -> Section:
        """The section without the document's title, which a sheet may print in one of the cells above its table."""
        title, rest = title_in_rows(section) or (None, section)
        if title is None or any(is_plan_title(phrase.text) for phrase in self._pending):
            return section
        self._pending.append(title)
        return rest

    def found(self) -> str:
        """What the tables are, in a document in which none lists actions."""
        return describe_tables(self._left_out)

    def outline(self) -> Outline:
        """The outline of all blocks taken."""
        self._settle(before_table=False, names_areas=False)
        controls = without_controls(self._terms, [area for area in self._areas if area.rows and area.heading])
        self._unplaced += [Unplaced(phrase, "a tool's sign or count beside a heading") for phrase in controls]
        themed = themed_areas([area for area in self._areas if area.rows or area.heading])
        for area, label in zip(themed, labels_alike([area.heading.text for area in themed]), strict=True):
            area.label = label if label and not area.label.number else area.label
        ordered = sorted(self._unplaced, key=lambda piece: piece.phrase.words[0].id if piece.phrase.words else -1)
        tables, areas = tuple(self._tables), tuple(area.closed() for area in themed)
        words = sum(1 for _ in self._layout.words())
        doubts = (*close_calls(tables, areas), *self._doubts, *left_out(self._left_out, words))
        return Outline(
            self._layout.name,
            self._front or Front(),
            tables,
            areas,
            tuple(piece for piece in ordered if piece.phrase),
            doubts,
            self._layout.corrections,
            self._layout.struck,
        )

    # Paragraphs between tables

    def _settle(self, *, before_table: bool, names_areas: bool) -> None:
        """Place the paragraphs since the last table: in the front matter, as headings, or unplaced.

        An unlabelled paragraph is a heading only right above a table that names no areas itself, in a document without
        labelled headings, and only if other tables have one too or it is numbered. Text above a key or a matrix of
        several rows heads that.
        """
        pending, self._pending = self._pending, []
        others, self._of_others = self._of_others, 0
        labelled = [i for i, phrase in enumerate(pending) if self._is_labelled(phrase)]
        if before_table and self._are_passed(pending, labelled):
            labelled, self._labelled = [], False
        first = labelled[0] if labelled else None
        unlabelled = before_table and not names_areas and not self._labelled and pending
        if first is None and before_table and not names_areas and self._level_of_areas:
            first = max((i for i, one in enumerate(pending) if one.words[0].id in self._level_of_areas), default=None)
        elif first is None and unlabelled:
            place = self._heading_among(pending)
            if place >= others and self._may_head(pending[place]) and not self._is_title(pending, place):
                first = place
        cut = len(pending) if first is None else first
        if self._front is None:
            self._front, rest = front_matter(pending[:cut], self._titles, self._subject, self._listed)
            self._unplaced += rest
        else:
            why = "between tables" if before_table else "after the last table"
            reasons = [HEADING_BETWEEN if before_table and self._is_marked(one) else why for one in pending[:cut]]
            self._unplaced += map(Unplaced, pending, reasons)
        for pair in pairwise((NO_WORDS, *(pending[cut : cut + 1] if unlabelled else pending[cut:]))):
            self._heading_or_text(*pair)
        if unlabelled:
            self._unplaced += [Unplaced(phrase, "between a heading and its table") for phrase in pending[cut + 1 :]]

    def _is_labelled(self, phrase: Phrase) -> bool:
        return area_label(self._terms, phrase.text) is not None

    def _heading_among(self, pending: Sequence[Phrase]) -> int:
        """The index of the paragraph above a table that may be its heading: numbered, marked, or the nearest.

        A titled caption belongs to the table. After the text of a numbered part, a line in capitals heads another part.
        """
        if items := [i for i, one in enumerate(pending) if one.words[0].id in self._items]:
            return items[-1]
        named = [i for i, one in enumerate(pending) if not tells(self._terms, one.text)]
        numbered = [i for i, one in enumerate(pending) if is_numbered_heading(one)] if self._numbered_tables > 1 else []
        heads = [i for i, one in enumerate(pending) if self._is_marked(one) or announces_actions(one.text)]
        marked = [i for i in heads if not names_a_part(pending[i].text)]
        if self._headed_tables > 1 and is_titled_caption(pending[-1].text):
            return len(pending) - 1
        beside = [] if names_a_part(pending[-1].text) else named
        if numbered and pending[-1].text.isupper() and {*range(numbered[-1], len(pending))} - {*named}:
            numbered = marked = []
        return (numbered or marked or beside or [len(pending) - 1])[-1]

    def _are_passed(self, pending: Sequence[Phrase], labelled: Sequence[int]) -> bool:
        """Whether labels only head paragraphs of the text (`Issue 19`), and a marked heading ends that part."""
        in_text = len(labelled) >= _LISTED and not any(self._is_marked(pending[at]) for at in labelled)
        return in_text and any(map(self._is_marked, pending[labelled[-1] + 1 :]))

    def _is_marked(self, phrase: Phrase) -> bool:
        """Whether the format marks a paragraph as a heading, other than the document's title."""
        return bool(phrase) and phrase.words[0].id in self._marked and not is_plan_title(phrase.text)

    def _may_head(self, phrase: Phrase) -> bool:
        """Whether an unlabelled paragraph right above a table may be its area's heading, on the same sheet if any."""
        text, first = phrase.text, phrase.words[0]
        if first.id in self._items or (first.place.sheet or self._sheet) != self._sheet:
            return first.id in self._items
        if not len(text) >= 3 or len(phrase.words) > _LONGEST_HEADING or is_plan_title(text) or heads_nothing(text):
            return False
        label, marked = numbered_heading(text), self._is_marked(phrase)
        numbered = label is not None and "." not in label.number
        if (self._titles or self._marked) and text[-1:] == "." and not (numbered or marked):
            return False  # a sentence, in a document that marks its headings
        whole = (is_organisation(phrase) and self._councils == 1) or self._named == {what_it_lists(text)}
        named = whole and self._front is None  # the council or plan above the first table; each of several is a heading
        return not named and (self._headed_tables > 1 or numbered or marked)

    def _is_title(self, pending: Sequence[Phrase], place: int) -> bool:
        """Whether the only heading marked, or above the only table, is the title of the document, with none above."""
        text, lone = pending[place].text, self._titles == {pending[place].words[0].id} and not self._marked
        alone = lone or not (self._front or self._headed_tables > 1)
        alone = alone and not (numbered_heading(text) or announces_actions(text))
        return alone and front_matter(pending[:place], self._titles, self._subject)[0].title is None

    def _heading_or_text(self, before: Phrase, phrase: Phrase) -> None:
        label = area_label(self._terms, phrase.text)
        if label is None and phrase.words[0].id in self._level_of_areas:
            label = label_without_number(self._terms, phrase.text)
        elif label is None and not self._labelled:
            label = numbered_heading(phrase.text) or label_without_number(self._terms, phrase.text)
        if label is not None:
            self._open(phrase, label)
            return
        area = self._areas[-1]
        below = before.words[-1:] == area.heading.words[-1:]  # a text's second column may begin mid-sentence too
        wrapped = below and area.heading.text[-1:] not in ".:;?!" and phrase.text[:1].islower()
        untitled = area.label.title >= len(area.heading.text) and not LABELLED.match(phrase.text)
        if not area.rows and (wrapped or (untitled and len(phrase.words) <= _LONGEST_HEADING)):
            area.heading = area.heading + Phrase(phrase.words)  # the heading's own sentence, wrapped or below its label
        else:
            self._unplaced.append(Unplaced(phrase, "between a heading and its table"))

    def _open(self, heading: Phrase, label: AreaLabel) -> None:
        """Open an area, unless it is the open one (its heading is printed again on the next page)."""
        twin = self._twin(label)
        if twin is not None and twin is self._areas[-1]:
            self._unplaced.append(Unplaced(heading, "the area's heading, printed again"))
            return
        self._forget_contents(twin)
        heading, reason = without_reason(heading)
        self._unplaced += [Unplaced(reason, "the reason behind the area's heading")] * bool(reason)
        self._areas.append(OpenArea(heading, label))

    def _twin(self, label: AreaLabel) -> OpenArea | None:
        """The area that already has this label."""
        same = (area for area in self._areas if (area.label.kind, area.label.number) == (label.kind, label.number))
        return next(same, None) if label.number else None

    def _forget_contents(self, twin: OpenArea | None) -> None:
        """Drop an area that a list of contents named, without a table: the heading with the table is the area."""
        if twin is not None and not twin.rows:
            self._unplaced.append(Unplaced(twin.heading, "names an area below"))
            self._areas.remove(twin)

    # Tables

    def _other_table(self, section: Section) -> None:
        """List a table that is not of actions (a key, a glossary, figures), and keep its words."""
        introduced = bool(self._pending) and self._pending[-1].text.endswith(":")
        if len(section.lines) + section.headed >= _TABLE_ROWS or introduced:
            self._of_others = len(self._pending)
        self._left_out.append(section)
        if section.headed:
            columns = tuple(replace(column, field=None) for column in section.columns)
            self._tables.append(table_of(columns, section))
        title = title_after_label(section.lines) if self._front is None else None
        named = title or item_after_label(section.lines)
        if named:
            self._of_others = len(self._pending) + bool(title)
            self._pending.append(named)
            self._titles |= {named.words[0].id} if title else set()
            self._items |= {named.words[0].id} if not title else set()
        for line in section.lines:
            phrase = line.phrase().without(named.words) if named else line.phrase()
            if phrase:
                cells = tuple((entry.fill, entry.phrase.text) for entry in line.entries if entry)
                self._unplaced.append(Unplaced(phrase, "table without actions", cells))

    def _table(self, section: Section) -> None:
        if not section.headed and id(section.columns) in self._by_columns:
            self._of_actions = self._by_columns[id(section.columns)]
        elif section.headed or section.columns not in (self._columns, self._told) or self._of_actions < 0:
            headed = not section.areas and headed_above(self._terms, self._areas, section)
            self._told = section.columns
            self._columns = tuple(
                replace(column, field=None) if column.field == "area" and headed else column
                for column in (section.columns if section.headed else without_words(section.columns, self._tables))
            )
            self._of_actions = self._by_columns[id(section.columns)] = len(self._tables)
            self._tables.append(table_of(self._columns, section))
        for line in section.lines:
            self._line(line)

    def _line(self, line: PrintedRow) -> None:
        phrase = line.phrase()
        if line.kind == "header":
            self._unplaced.append(Unplaced(phrase, "header row, printed again"))
        elif line.kind == "stray":
            self._unplaced.append(Unplaced(phrase, line.why or "stray row"))
        elif line.kind == "area":
            label = label_of_row(self._terms, [entry.phrase.text if entry else "" for entry in line.entries])
            named = self._tables[self._of_actions].index("area") is not None
            if named and not label.number and phrase.text.endswith("."):
                self._unplaced.append(Unplaced(phrase, "a sentence in a table whose column names the areas"))
            else:
                self._open(phrase, label)
        elif line.kind == "note":
            entries = self._area_column(line.entries)
            phrase = together(entry.phrase for entry in entries if entry)
            self._unplaced.append(Unplaced(phrase, "a note in place of the area's actions"))
        else:
            self._row(line)

    def _row(self, line: PrintedRow) -> None:
        entries = self._area_column(line.entries)
        if not self._areas:
            self._areas.append(OpenArea(NO_WORDS, AreaLabel("other", "", 0)))
        area = self._named_before(entries) or self._areas[-1]
        area.rows.append(row := Row(next(self._ids), self._of_actions, entries))
        self._doubts += [(Spot(row=row.id, column=doubt.column), doubt) for doubt in line.doubts]

    def _area_column(self, entries: tuple[Entry | None, ...]) -> tuple[Entry | None, ...]:
        """Open the area that a row's area cell names; the cell's words become the area's heading."""
        index = self._tables[self._of_actions].index("area")
        entry = entries[index] if index is not None else None
        if index is None or entry is None or not entry.phrase:
            return entries
        if self._named_before(entries):
            return entries  # named again on this row: it stays in the row, as an extra
        text = (heading := entry.phrase.without((note := note_below(self._terms, entry.phrase)).words)).text
        label = area_label(self._terms, text) or numbered_heading(text) or AreaLabel("other", "", 0)
        if label.kind == "other":
            column = self._tables[self._of_actions].columns[index].reads
            kind = kind_of_label(self._terms, column) or kind_at_end(self._terms, column)
            label = replace(label, kind=kind or "other")
        self._forget_contents(self._twin(label))
        self._areas.append(OpenArea(heading, label, from_column=True))
        self._unplaced += [Unplaced(note, "below the area's heading in its cell")] if note else []
        return (*entries[:index], replace(entry, phrase=NO_WORDS), *entries[index + 1 :])

    def _named_before(self, entries: tuple[Entry | None, ...]) -> OpenArea | None:
        """The area that a row's cell names again: the last one, or an earlier one of the same table."""
        at = self._tables[self._of_actions].index("area")
        text = entry.phrase.text if at is not None and (entry := entries[at]) else ""
        named = (one for one in reversed(self._areas) if text and one.from_column and one.heading.text == text)
        return next((one for one in named if one is self._areas[-1] or one.rows[-1].table == self._of_actions), None)
