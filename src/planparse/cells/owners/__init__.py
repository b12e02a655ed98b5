"""Owner cells -> owners: who is named, in what post, and where one owner ends and the next begins.

`read_owners` reads all owner cells of one plan: the certain cells first, then the others; it expands initials. The
modules in reading order: `types` (tokens), `shapes` and `pipeline` (evidence), `segment` with `person`, `post`, `body`
and `joints` (the decision), `known` (evidence in the plan itself), `build`, `people`; `groups` and `trained` raise the
doubts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from planparse.cells.owners.build import build
from planparse.cells.owners.contacts_and_deferrals import read_usernames
from planparse.cells.owners.groups import as_department, doubt_people, with_unknown_teams, without_people
from planparse.cells.owners.initials import expand, plain
from planparse.cells.owners.kinds import doubts_of, with_kinds
from planparse.cells.owners.known import Known, learn, prints_surname_first, with_bodies, with_places
from planparse.cells.owners.people import name_key, people
from planparse.cells.owners.ticks import has_habit, has_lines, in_turn, read_lines
from planparse.cells.owners.trained import doubt_differences
from planparse.cells.owners.types import CellReading, CellWords, OwnerCell, OwnersRead, Person
from planparse.lexicon.councils import places_of

__all__ = ["OwnerCell", "OwnersRead", "Person", "name_key", "people", "read_owners"]


_Found = tuple[CellWords, CellReading]
_PLAIN = 5.0
"""The margin from which a cell of one or two words gains nothing from the rest of the plan."""
_ENOUGH = (12.0, 2.0)
"""The same for longer cells, at the first and at the second pass."""


def read_owners(
    cells: Sequence[OwnerCell],
    initials: Mapping[str, str] | None = None,
    told: Mapping[str, str] | None = None,
    council: str | None = None,
    bodies: Sequence[str] = (),
) -> tuple[OwnersRead, ...]:
    """The owners of every cell, in the cells' order.

    ``initials`` explains initials by the plan's own key, ``told`` by a profile. ``council`` is whose plan it is: the
    places in its name begin the names of bodies. ``bodies`` are other known bodies.

    >>> plan = [OwnerCell("lead", "Bo Lind"), OwnerCell("lead", "Bo Lind Team Managers (CN&SC) Kit May")]
    >>> [(o.kind, o.text) for o in read_owners(plan)[1].owners]
    [('person', 'Bo Lind'), ('post', 'Team Managers (CN&SC)'), ('person', 'Kit May')]
    """
    key = frozenset(map(plain, (*(initials or ()), *(told or ()))))
    readings = _readings({cell.text for cell in cells}, key, places_of(council), *bodies)
    for text in {cell.text for cell in cells if cell.organisations}:
        words, reading = readings[text]
        readings[text] = words, as_department(words, without_people(words, reading))
    ruled = readings
    readings = {text: (words, with_kinds(words, reading)) for text, (words, reading) in ruled.items()}
    built: dict[OwnerCell, OwnersRead] = {}
    for cell in cells:
        if cell not in built:
            words, reading = readings[cell.text]
            made = build(words, reading, cell.role)
            built[cell] = replace(made, doubts=made.doubts + doubts_of(words, ruled[cell.text][1], reading))
    read = doubt_people(texts := [cell.text for cell in cells], tuple(built[cell] for cell in cells), readings)
    read = doubt_differences(texts, read, readings)
    found = expand(read, initials or {}, told or {})
    return tuple(read_usernames(cell.text, cell.role) or one for cell, one in zip(cells, found, strict=True))


def _readings(texts: set[str], key: frozenset[str], places: Sequence[Sequence[str]], *bodies: str) -> dict[str, _Found]:
    """Each text read alone, then uncertain ones again with evidence from the others, in two passes."""
    from planparse.cells.owners.pipeline import read_alone, read_among

    found = {text: read_alone(text) for text in sorted(texts)}
    for text, (words, reading) in found.items():
        if (placed := with_bodies(with_places(words, reading, places), bodies)) is not words:
            found[text] = placed, read_among(placed, Known(key=key))
    for enough in _ENOUGH:
        known = Known(key=key)
        learn(known, found.values())
        for text, (words, reading) in found.items():
            unsure = reading.margin < (enough if len(words.tokens) > 2 else min(enough, _PLAIN))
            letters = any(known.initialled(words, at) for at in range(len(words.tokens)))
            parted = known.uses_one_name() and prints_surname_first(words, reading)
            if letters or parted or (unsure and known.touches(words)) or not known.told.isdisjoint(words.folded):
                found[text] = words, read_among(words, known)
    return _by_lines(with_unknown_teams(found))


def _by_lines(readings: dict[str, _Found]) -> dict[str, _Found]:
    r"""The readings; cells of several lines are read line by line if the plan or the cell prints `Name\nPost`."""
    from planparse.cells.owners.pipeline import read_alone

    def read(text: str) -> _Found:
        return readings[text] if text in readings else read_alone(text)

    several = [text for text in readings if has_lines(text)]
    if not has_habit(several, read):
        several = [text for text in readings if has_lines(text) or ";" in text]
        several = [text for text in several if in_turn(readings[text][0], read, readings.keys())]
    by_lines = {text: read_lines(readings[text][0], read) for text in several}
    return readings | {text: (readings[text][0], found) for text, found in by_lines.items() if found}
