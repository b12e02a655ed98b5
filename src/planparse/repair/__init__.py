"""Outline -> Repaired: what the export broke is mended, each change with its reason.

Rules propose, `applied` disposes. `RULES` is the whole list, in the order they run: headers first, since
columns need them; then what a row is; then its reference; then outcomes, whose spans stand on rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from planparse.lexicon.labels import NO_TERMS, Terms
from planparse.noun import noun
from planparse.outline.outline import Outline, row_words
from planparse.repair.changes import Change, Flag, applied
from planparse.repair.outcomes import cut_texts, join_cut_outcomes, lines_of_neighbour, span_blank_outcomes
from planparse.repair.refs import number_rows
from planparse.repair.rows import dittos, join_cut_rows, struck_words
from planparse.repair.scanned_words import mend_scanned_words
from planparse.repair.words import mend_headers, misread_letters, misread_titles, rejoin_cut_words
from planparse.words import Word, conserved

Rule = Callable[[Outline], Iterator[Change] | Iterator[Flag] | Iterator[Change | Flag]]

RULES: tuple[Rule, ...] = (
    mend_headers,
    struck_words,
    join_cut_rows,
    rejoin_cut_words,
    misread_titles,
    misread_letters,
    mend_scanned_words,
    dittos,
    number_rows,
    lines_of_neighbour,
    join_cut_outcomes,
    span_blank_outcomes,
    cut_texts,
)


@noun
class Repaired:
    """The mended outline, the changes that made it in order, and the doubts that the rules had."""

    outline: Outline
    changes: tuple[Change, ...] = ()
    flags: tuple[Flag, ...] = ()


def repair(outline: Outline, rules: tuple[Rule, ...] = RULES, terms: Terms = NO_TERMS) -> Repaired:
    """The outline with every rule's changes applied; no rule can lose a word without being found out."""
    changes: list[Change] = []
    flags: list[Flag] = []
    for rule in rules:
        before = outline
        for proposal in rule(before):
            if isinstance(proposal, Flag):
                flags.append(proposal)
            else:
                outline = applied(terms, outline, proposal.verb)
                changes.append(proposal)
        if outline is not before:
            conserved(*touched(before, outline), rule.__name__, outline.name)
    return Repaired(outline, tuple(changes), tuple(flags))


def touched(before: Outline, after: Outline) -> tuple[Iterator[Word], Iterator[Word]]:
    """The words of the parts that a rule touched, before and after: the rest are the very same objects."""
    had, has = ({id(part): words for part, words in _parts(outline)} for outline in (before, after))
    return (
        (word for part, words in had.items() if part not in has for word in words),
        (word for part, words in has.items() if part not in had for word in words),
    )


def _parts(outline: Outline) -> Iterator[tuple[object, Iterable[Word]]]:
    for table in outline.tables:
        yield table, [word for column in table.columns for word in column.header.words]
    for area in outline.areas:
        yield area.heading, area.heading.words
        yield from ((row, row_words(row)) for row in area.rows)
    yield from ((piece, piece.phrase.words) for piece in outline.unplaced)


def replayed(outline: Outline, changes: tuple[Change, ...], terms: Terms = NO_TERMS) -> Outline:
    """The raw outline with the recorded changes carried out again: what `repair` gave."""
    for change in changes:
        outline = applied(terms, outline, change.verb)
    return outline
