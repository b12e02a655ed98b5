"""Comparing a draft with what other engines read: differences in tables and words become issues."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from planparse.cells.draft import ActionDraft, Draft
from planparse.errors import MissingExtraError, installing
from planparse.issues import Doubt
from planparse.outline.outline import Spot, row_words
from planparse.plan.checks import checks
from planparse.plan.checks.sight import Found, actions_by_table, label_of
from planparse.read.document import Document
from planparse.tables.second_opinion import (
    Dispute,
    Engine,
    When,
    disputes,
    drawn_pages,
    engine_meshes,
    is_installed,
    pdfminer_words,
    words_disputed,
)

EYES: tuple[Engine, ...] = ("pdfplumber", "camelot")
"""The engines to ask. They were tried on 464 tables of the styles and the corpus: see docs/trust.md."""

DOUBTFUL = frozenset(
    {
        *(
            "column_unsure",
            "header_unknown",
            "column_left_out",
            "column_all_same",
            "tables_left_out",
            "table_half_left",
        ),
        *("row_may_be_two", "row_may_continue", "row_long", "row_short", "text_beside_action", "ref_missing"),
        *("action_odd", "action_empty", "owner_odd", "beginning_lost", "end_lost", "neighbour_lines"),
    }
)
"""Codes of doubts that a wrong grid causes. A table with one of them is worth asking another engine."""

FEW_ROWS = 3
"""Up to so many disputed rows get an issue each; if there are more, the table gets one."""


def second_look(document: Document, draft: Draft, data: bytes, password: str | None, when: When) -> Draft:
    """Return the draft with the doubts of other engines; unchanged if nothing is asked or the file is not a PDF.

    Raises `MissingExtraError` if the engines are not installed.
    """
    if when == "never" or document.media_type != "application/pdf":
        return draft
    pages = drawn_pages(document)
    if when == "doubtful":
        pages = sorted(doubtful_pages(document, draft) & set(pages))
    if not pages:
        return draft
    if not is_installed():
        raise MissingExtraError(
            document.name, "needs pdfplumber and camelot for a second opinion", installing("tables")
        )
    found = [*_table_doubts(document, draft, data, password, pages)]
    found += [(Spot(), doubt) for doubt in words_disputed(document, pdfminer_words(data, password, pages))]
    return replace(draft, doubts=(*draft.doubts, *found))


def doubtful_pages(document: Document, draft: Draft) -> set[int]:
    """The pages of tables that have doubts of a kind that a wrong grid causes."""
    tables = {action.row.id: table for table, actions in actions_by_table(draft).items() for action in actions}
    pages: set[int] = set()
    for spot, doubt in (*draft.doubts, *checks(draft, document.pages)):
        if doubt.code not in DOUBTFUL:
            continue
        table = spot.table if spot.table is not None else tables.get(-1 if spot.row is None else spot.row)
        if table is None:
            return {page.number for page in document.pages if page.number}
        pages |= set(draft.outline.tables[table].pages)
    return pages


def _table_doubts(
    document: Document, draft: Draft, data: bytes, password: str | None, pages: Collection[int]
) -> Iterator[Found]:
    for engine in EYES:
        seen = engine_meshes(document, data, engine, password, pages)
        for dispute in disputes(document, seen, engine, pages):
            yield from _placed(draft, dispute)


def _placed(draft: Draft, dispute: Dispute) -> Iterator[Found]:
    """A dispute as a doubt at each row that it affects; if they are many, at their table, with the columns' names."""
    message = (
        f"page {dispute.page}: {dispute.engine} splits words of this {{}} differently; "
        f"planparse has {dispute.ours}, {dispute.engine} {dispute.theirs}"
    )
    shapes = (f"{dispute.ours} (planparse)", f"{dispute.theirs} ({dispute.engine})")
    for table, actions in actions_by_table(draft).items():
        touched = [action for action in actions if any(word.id in dispute.words for word in row_words(action.row))]
        if not touched:
            continue
        if len(touched) <= FEW_ROWS:
            for action in touched:
                doubt = Doubt("table_disputed", "warning", message.format("row"), shapes)
                yield Spot(row=action.row.id), doubt
            continue
        labels = ", ".join(_columns(draft, table, touched, dispute))
        yield Spot(table=table), Doubt("table_disputed", "warning", f"{message.format('table')} ({labels})", shapes)


def _columns(draft: Draft, table: int, actions: Collection[ActionDraft], dispute: Dispute) -> Iterator[str]:
    """The names of columns that have disputed words."""
    for place in range(len(draft.outline.tables[table].columns)):
        entries = [action.row.entries[place] for action in actions]
        if any(word.id in dispute.words for entry in entries if entry for word in entry.phrase.words):
            yield label_of(draft, table, place)
