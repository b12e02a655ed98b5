"""Outline -> Repaired: what the export broke is mended, each change with its reason.

Rules propose, `applied` disposes. `RULES` is the whole list, in the order they run: headers first, since
columns need them; then what a row is; then its reference; then outcomes, whose spans stand on rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from planparse.outline.outline import Outline
from planparse.repair.changes import Change, Flag, applied
from planparse.repair.headers import mend_headers
from planparse.repair.outcomes import cut_texts, join_cut_outcomes, lines_of_neighbour, span_blank_outcomes
from planparse.repair.refs import number_rows
from planparse.repair.rows import join_cut_rows
from planparse.repair.titles import misread_titles
from planparse.words import conserved

Rule = Callable[[Outline], Iterator[Change] | Iterator[Flag] | Iterator[Change | Flag]]

RULES: tuple[Rule, ...] = (
    mend_headers,
    join_cut_rows,
    misread_titles,
    number_rows,
    lines_of_neighbour,
    join_cut_outcomes,
    span_blank_outcomes,
    cut_texts,
)


@dataclass(frozen=True, slots=True)
class Repaired:
    """The mended outline, the changes that made it in order, and the doubts that the rules had."""

    outline: Outline
    changes: tuple[Change, ...] = ()
    flags: tuple[Flag, ...] = ()


def repair(outline: Outline, rules: tuple[Rule, ...] = RULES) -> Repaired:
    """The outline with every rule's changes applied; no rule can lose a word without being found out."""
    changes: list[Change] = []
    flags: list[Flag] = []
    for rule in rules:
        before = outline
        for proposal in rule(before):
            if isinstance(proposal, Flag):
                flags.append(proposal)
            else:
                outline = applied(outline, proposal.verb)
                changes.append(proposal)
        if outline is not before:
            conserved(before.words(), outline.words(), rule.__name__, outline.name)
    return Repaired(outline, tuple(changes), tuple(flags))


def replayed(outline: Outline, changes: tuple[Change, ...]) -> Outline:
    """The raw outline with the recorded changes carried out again: what `repair` gave."""
    for change in changes:
        outline = applied(outline, change.verb)
    return outline
