"""Labels that signs lead to their values (`Owner ......... Ann Reed`), told by coming again; the heads of e-mails."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.noun import noun
from planparse.read.wrapped_lines import TextLine

_LED = re.compile(
    r"(?P<label>[A-Z][^\s._·…:]*(?: [^\s._·…:]+){0,5}?) ?"
    r"(?P<signs>(?:[.·_] ?){4,}|…{2,}|[-=~]{3,}>?|>{2,})\s*(?P<value>[^\s.].*)?",
    re.DOTALL,
)
_FEWEST = 3
"""Times that a label is led to a value; in a list of contents each line is another."""
_LABELS = 2
"""Labels that come again so."""


@noun
class Leader:
    """A label and the signs behind it."""

    label: str
    signs: str
    width: int
    """Letters up to the value, so that a line is as long as it was: its length tells where lines were wrapped."""

    @property
    def front(self) -> str:
        """How a line begins that has a colon in place of the signs."""
        return f"{self.label}: ".ljust(self.width)


def with_colons(lines: Sequence[TextLine]) -> tuple[list[TextLine], Mapping[int, Leader]]:
    """The lines with a colon in place of the signs between labels and values, and these signs by the lines' numbers.

    >>> rows = [TextLine(n, (text,), n, 20) for n, text in enumerate(("Lead .... Ann", "Due ..... May 2025") * 3, 1)]
    >>> lines, signs = with_colons(rows)
    >>> lines[0].cells, signs[2].signs
    (('Lead:     Ann',), '.....')
    >>> with_colons(rows[:2])[0] == rows[:2]
    True
    """
    found = {
        line.number: led for line in lines if len(line.cells) == 1 and (led := _LED.fullmatch(line.cells[0].strip()))
    }
    times = Counter(led["label"] for led in found.values())
    own = {label for label, count in times.items() if count >= _FEWEST}
    if len(own) < _LABELS:
        return list(lines), {}
    told = {number: led for number, led in found.items() if led["label"] in own}
    leaders = {number: Leader(led["label"], led["signs"].strip(), led.start("value")) for number, led in told.items()}
    rest = {number: leaders[number].front + (led["value"] or "") for number, led in told.items()}
    changed = [
        replace(line, cells=(_indent(line.cells[0]) + rest[line.number],)) if line.number in rest else line
        for line in lines
    ]
    return changed, leaders


def _indent(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


_HEAD = re.compile(r"(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Attachments?|Importance): ?\S.*", re.DOTALL)
_FORWARDED = re.compile(r"-{2,} ?(?:Original|Forwarded) [Mm]essage ?-{2,}")
_OF_HEAD = 3
"""Lines of the head of an e-mail at least: from whom, to whom, and what about or when."""


def mail_heads(lines: Sequence[TextLine]) -> frozenset[int]:
    """The numbers of the lines that are heads of e-mails, with what a programme prints over and before a quoted one.

    >>> head = "From: Ann Reed", "To: All", "Subject: Plan", "Dear all,", "Date: May 2025"
    >>> sorted(mail_heads([TextLine(n, (text,), n) for n, text in enumerate(head, 1)]))
    [1, 2, 3]
    """
    found: set[int] = set()
    run: list[TextLine] = []
    for line in [*lines, None]:
        if line is not None and _HEAD.fullmatch(line.text.strip()):
            run.append(line)
            continue
        if len(run) >= _OF_HEAD and run[0].text.strip().startswith("From:"):
            found.update(one.number for one in run)
        run = []
    above = {other.number: one for one, other in pairwise(lines)}
    over = {
        above[number].number for number in found if number in above and _FORWARDED.fullmatch(above[number].text.strip())
    }
    quoted = {line.number for line in lines if line.text.lstrip().startswith(">")} if found else set()
    return frozenset(found | over | quoted)
