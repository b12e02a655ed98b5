"""References one space before their action: a column that white does not part from the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planparse.lexicon.refs import is_ref
from planparse.lexicon.terms import Terms
from planparse.read.labels import is_header, is_ref_label
from planparse.read.layout_text.lines import Line, Segment

_FEWEST = 2
"""Lines that must show the same two places."""


def with_refs_apart(terms: Terms, lines: Sequence[Line]) -> list[Line]:
    r"""A page's lines with the references at their head as segments of their own.

    Their column is one where a header begins with a label of references and another one a space behind it, and the
    lines below begin with references and go on, one space behind, right below that other label.

    >>> from planparse.read.layout_text.lines import pages
    >>> page = "Ref Action   Lead  Due\n1.1 Do it    Ann   May\n1.2 Do more  Bo    June"
    >>> [[segment.text for segment in line.segments] for line in with_refs_apart(NO_TERMS, pages(page)[0])]
    [['Ref', 'Action', 'Lead', 'Due'], ['1.1', 'Do it', 'Ann', 'May'], ['1.2', 'Do more', 'Bo', 'June']]
    """
    found = list(lines)
    for line in lines:
        texts = [segment.text for segment in line.segments]
        front, _, rear = texts[0].partition(" ") if texts else ("", "", "")
        if not rear or not is_ref_label(terms, front) or not is_header(terms, texts):
            continue
        begin = line.segments[0].start
        place = begin + len(front) + 1
        below = [other for other in lines if other.number > line.number and _holds_ref(other, begin, place)]
        if len(below) >= _FEWEST:
            apart = {line.number, *(other.number for other in below)}
            found = [_apart(one, place) if one.number in apart else one for one in found]
    return found


def _holds_ref(line: Line, begin: int, place: int) -> bool:
    """Whether a line begins with a reference at one place, and goes on at another."""
    if not line.segments or line.segments[0].start != begin:
        return False
    front, _, rear = line.segments[0].text.partition(" ")
    numbered = is_ref(front) and any(map(str.isdigit, front))
    return numbered and bool(rear) and begin + len(front) + 1 == place


def _apart(line: Line, place: int) -> Line:
    first = line.segments[0]
    cut = place - first.start
    parts = (Segment(first.start, first.text[: cut - 1]), Segment(place, first.text[cut:]))
    return replace(line, segments=(*parts, *line.segments[1:])) if cut < len(first.text) else line
