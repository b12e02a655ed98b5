"""Rules of signs that underline each column of a layout text: they say where a table's labels stand, and no words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from planparse.read.layout_text.lines import TextLine
from planparse.read.wrapped_lines import is_rule

_LABEL_LINES = 4
"""Lines of labels above a rule at most."""


def is_column_rule(line: TextLine) -> bool:
    """Whether a line is a rule below each of two columns or more: `----  --------  -----`."""
    return len(line.segments) > 1 and all(is_rule(segment.text) or segment.text == "--" for segment in line.segments)


def underlined(page: Sequence[TextLine]) -> frozenset[int]:
    r"""The numbers of the lines that are labels, because a rule parts them from the rows below in each column.

    A rule may stand above them as well; one between rows or below the last of them underlines none.

    >>> from planparse.read.layout_text.lines import pages
    >>> sorted(underlined(pages("Plan\n\nJob   Man\n----  ---\nDig   Ann\n----  ---\nRest  Bo\n----  ---")[0]))
    [3]
    """
    found: set[int] = set()
    for written, part in groupby(page, key=lambda line: bool(line.segments)):
        lines = list(part)
        rules = [at for at, line in enumerate(lines) if is_column_rule(line)] if written else []
        first = rules.pop(0) + 1 if rules[:1] == [0] else 0
        if rules and rules[0] - first <= _LABEL_LINES and rules[0] + 1 < len(lines):
            found |= {line.number for line in lines[first : rules[0]] if len(line.segments) > 1}
    return frozenset(found)
