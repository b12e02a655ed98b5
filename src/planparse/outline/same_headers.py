"""The headers that a document prints over several tables: what their columns are is decided once, by all their rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise

from planparse.lexicon.readings import is_label
from planparse.lexicon.terms import Terms
from planparse.noun import noun
from planparse.outline.decide import decided
from planparse.outline.decision import Decision
from planparse.outline.header_rows import Texts
from planparse.outline.headers import is_header, undated, without_help


@noun
class Headers:
    """The header rows of a document that are whole, and what is decided of those that come again."""

    intact: tuple[Texts, ...] = ()
    """Rows of whole labels: they can lend them to damaged ones."""
    decisions: tuple[tuple[Texts, tuple[Decision, ...]], ...] = ()

    def decided(self, header: Texts) -> tuple[Decision, ...] | None:
        """What the columns under a header hold in all its tables; None where it stands over one alone."""
        return next((found for texts, found in self.decisions if texts == header), None)


def headers_of(terms: Terms, tables: Sequence[Sequence[Texts]]) -> Headers:
    """The headers of a document's tables, each given as the texts of its rows.

    >>> upper, lower = [("Ref", "Action"), ("1", "Go")], [("Ref", "Action"), ("2", "Stay"), ("", "and")]
    >>> found = headers_of(NO_TERMS, [upper, lower])
    >>> found.intact, [one.best for one in found.decided(("Ref", "Action"))]
    ((('Ref', 'Action'), ('Ref', 'Action')), ['ref', 'description'])
    """
    below: defaultdict[Texts, list[Sequence[Texts]]] = defaultdict(list)
    intact: list[Texts] = []
    for rows in tables:
        heads = [
            at for at, texts in enumerate(rows) if is_header(terms, texts) and all(map(partial(is_label, terms), texts))
        ]
        intact += [rows[at] for at in heads]
        for at, stop in pairwise([*heads, len(rows)]):
            below[rows[at]].append([row for row in rows[at + 1 : stop] if sum(map(bool, row)) > 1])
    again = {head: [row for rows in found for row in rows] for head, found in below.items() if len(found) > 1}
    return Headers(tuple(intact), tuple(_decided(terms, again)))


def _decided(terms: Terms, again: Mapping[Texts, Sequence[Texts]]) -> Iterator[tuple[Texts, tuple[Decision, ...]]]:
    for head, rows in again.items():
        whole = [row for row in rows if len(row) == len(head)]
        columns = [[row[at] for row in whole] for at in range(len(head))]
        labels = [undated(without_help(label), cells) for label, cells in zip(head, columns, strict=True)]
        yield head, decided(terms, labels, columns)
