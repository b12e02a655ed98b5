"""Who a document says was there: `Present: Ann Reed, Bo Lind`. Initials in its actions may be theirs alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

_LINE = re.compile(
    r"(?im)^\W*(?:those |members |also )?(?:present|attendees?|attend(?:ed|ing)|in attendance|attendance|participants"
    r"|invitees|apologies(?: received)?(?: from)?|members|committee|working group|group members)\s*[:–-]"
    r"\s*(?P<names>.{5,2000})$"
)
_INITIALS = re.compile(r"\b[A-Z]{2,4}\b")


def attendance(texts: Iterable[str]) -> tuple[str, ...]:
    """The lists of people in the lines that say who was there.

    >>> attendance(["Present: Peter Tranter, Cllr Kate Kersey", "Action: Peter Tranter"])
    ('Peter Tranter, Cllr Kate Kersey',)
    """
    return tuple(found["names"] for text in texts for found in _LINE.finditer(text))


def initials_of_those(lists: Iterable[str], cells: Iterable[str]) -> dict[str, str]:
    """Initials that stand in cells -> the name of the one person among those present who has them.

    >>> initials_of_those(["Peter Tranter Kate Kersey (Chair), Ada Reed, Al Rae"], ["KK/PT", "AR to write", "HR"])
    {'KK': 'Kate Kersey', 'PT': 'Peter Tranter'}
    """
    asked = {short for cell in cells for short in _INITIALS.findall(cell)}
    told = sorted({(_short(name), name) for text in lists for name in _people(text)}) if asked else []
    alike = {short: [name for _, name in same] for short, same in groupby(told, key=lambda pair: pair[0])}
    return {short: names[0] for short, names in alike.items() if short in asked and len(names) == 1}


def _people(text: str) -> Iterable[str]:
    from planparse.cells.owners import OwnerCell, read_owners

    (read,) = read_owners([OwnerCell("lead", text)])
    return (owner.name for owner in read.owners if owner.kind == "person" and owner.name and " " in owner.name)


def _short(name: str) -> str:
    return "".join(part[0] for part in name.replace("-", " ").split() if part[0].isupper())
