"""Outline -> Repaired: repairs of what the export broke, each with its reason.

Rules propose changes, and only `apply_verb` carries them out. `RULES` lists all rules in the order they run: first
headers, since columns need them; then what is a row; then its reference; then outcomes, which span rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from planparse.lexicon.labels import NO_TERMS, Terms
from planparse.noun import noun
from planparse.outline.outline import Outline, row_words
from planparse.repair.changes import Change, Flag, apply_verb
from planparse.repair.outcomes import cut_texts, join_cut_outcomes, lines_of_neighbour, span_blank_outcomes
from planparse.repair.refs import number_rows
from planparse.repair.rows import asked_only, dittos, join_cut_rows, struck_words
from planparse.repair.words import mend_headers, mend_scanned_words, misread_letters, misread_titles, rejoin_cut_words
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
    asked_only,
    number_rows,
    lines_of_neighbour,
    join_cut_outcomes,
    span_blank_outcomes,
    cut_texts,
)


@noun
class Repaired:
    """The repaired outline, the changes that led to it in order, and the doubts of the rules."""

    outline: Outline
    changes: tuple[Change, ...] = ()
    flags: tuple[Flag, ...] = ()


def repair(outline: Outline, rules: tuple[Rule, ...] = RULES, terms: Terms = NO_TERMS) -> Repaired:
    """Return the outline with every rule's changes applied. Raises `ConservationError` if a rule lost a word."""
    changes: list[Change] = []
    flags: list[Flag] = []
    for rule in rules:
        before = outline
        for proposal in rule(before):
            if isinstance(proposal, Flag):
                flags.append(proposal)
            else:
                outline = apply_verb(terms, outline, proposal.verb)
                changes.append(proposal)
        if outline is not before:
            conserved(*touched(before, outline), rule.__name__, outline.name)
    return Repaired(outline, tuple(changes), tuple(flags))


def touched(before: Outline, after: Outline) -> tuple[Iterator[Word], Iterator[Word]]:
    """The words of the parts that a rule changed, before and after. All other parts are the same objects in both."""
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
    """Apply recorded changes to the raw outline again. The result is what `repair` gave."""
    for change in changes:
        outline = apply_verb(terms, outline, change.verb)
    return outline
