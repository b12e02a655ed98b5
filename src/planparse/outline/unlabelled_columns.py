"""Columns whose labels say nothing that is known: what stands below them tells, where it tells plainly."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from planparse.lexicon.readings import OTHER_DATES
from planparse.outline.cell_looks import looks
from planparse.outline.outline import OWNER_FIELDS, Field

_PLAIN: Mapping[Field, float] = {"ref": 0.9, "timescale": 0.6, "status": 0.35, "lead": 0.4, "description": 0.2}
"""How much the cells of a column must look like a field's, on average. In this order they are looked for."""


_LABEL_WORDS = 14
"""A label may be a question or a sentence's beginning; more is text."""


def by_content(
    labels: Sequence[str], columns: Sequence[Sequence[str]], free: Collection[int], wanted: Collection[Field]
) -> dict[int, Field]:
    """The wanted fields that columns among the ``free`` ones hold, by what stands in them: the first that does so.

    >>> actions = ["Complete the restructure of teams", "Agree the new strategy for posts"]
    >>> columns = [["1.1", "1.2"], actions, ["Jan 22", "Mar 22"]]
    >>> by_content(["Nr", "We do this", "Till"], columns, [0, 1, 2], ["ref", "description", "timescale"])
    {0: 'ref', 2: 'timescale', 1: 'description'}
    """
    found: dict[int, Field] = {}
    for field, least in _PLAIN.items():
        if field not in wanted:
            continue
        for at in free:
            cells = [cell for cell in columns[at] if cell.strip()]
            other = _is_other(field, at, labels[at], cells)
            if at in found or len(cells) < 2 or other:
                continue
            if sum(looks(cell)[field] for cell in cells) >= least * len(cells):
                found[at] = field
                break
    return found


def _is_other(field: Field, at: int, label: str, cells: Sequence[str]) -> bool:
    """Whether a column holds what looks like the field and is something else: other dates, other codes."""
    if field == "ref":
        return at > 1 or len(set(cells)) < len(cells)
    return field == "timescale" and bool(OTHER_DATES.search(label))


def is_header_of_actions(texts: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row stands over columns of actions by what the rows below hold, whatever its labels say.

    They hold what is to be done, and two of the refs, the dates and the owners; it holds none of those itself.

    >>> one = ["Complete the restructure of teams", "Ann Reed", "Jan 22"]
    >>> below = [one, ["Agree the new strategy for posts", "Bo Lind", "Mar 22"]]
    >>> is_header_of_actions(["We do this", "Our lead", "Till"], below)
    True
    >>> is_header_of_actions(below[0], below[1:] * 2)
    False
    """
    if any(not text.strip() or len(text.split()) > _LABEL_WORDS for text in texts) or len(texts) < 3 or len(below) < 2:
        return False
    if any(looks(text)["ref"] > 0 or looks(text)["timescale"] > 0 for text in texts):
        return False
    columns = [[row[at] for row in below if at < len(row)] for at in range(len(texts))]
    fields = set(by_content(texts, columns, range(len(texts)), set(_PLAIN) - {"status"}).values())
    return "description" in fields and len(fields) > 2


def missing(taken: Collection[str]) -> Iterator[Field]:
    """The fields of an action that a table has no column for yet."""
    for field in _PLAIN:
        if field not in taken and not (field == "lead" and set(OWNER_FIELDS) & set(taken)):
            yield field
