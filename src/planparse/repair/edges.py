"""Whether the document draws an edge between two cells: no repair moves words over one."""

from __future__ import annotations

from planparse.outline.outline import Entry


def edge_between(upper: Entry, lower: Entry) -> bool:
    """Whether a document that draws its cells parts these two.

    Cells on two pages may be one cell that the end of the page cut: the edges there say nothing.

    >>> edge_between(Entry(), Entry()), edge_between(Entry(drawn=False), Entry())
    (True, False)
    """
    if not (upper.drawn and lower.drawn):
        return False
    above, below = upper.phrase.words, lower.phrase.words
    return not above or not below or above[-1].place.page == below[0].place.page
