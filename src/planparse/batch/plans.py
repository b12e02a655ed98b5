"""A folder of plan files -> its plans, those of earlier runs with them, and the entries of a portfolio."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from planparse.batch.folder import OLDER, Runs, runs_of
from planparse.batch.sources import STATE
from planparse.emit.same_plan import Counted
from planparse.errors import InvalidPlanError, PlanParseError, UnreadableFileError
from planparse.file_names import address, page_of
from planparse.plan.model import Plan
from planparse.plan.validate import meant_as_plan, validate
from planparse.portfolio import Entry
from planparse.versions.lineage import Known, Lineage, latest, lineages

_HERE, _BEFORE = 1, 0
"""First part of a rank: a plan of another folder is older than all of this one."""


@dataclass(frozen=True, slots=True)
class Found:
    """The plans below a folder: ``refused`` are plan files that cannot be read, ``notes`` say what else is left out."""

    entries: tuple[Entry, ...]
    refused: tuple[str, ...]
    notes: tuple[str, ...]


def find_plans(folder: Path, page: Path | None = None, previous: Path | None = None) -> Found:
    """The plans below a folder, each once and in its latest version, with their pages' addresses as seen from ``page``.

    ``previous`` is a folder of older versions. Raises `UnreadableFileError` where there is no such folder.
    """
    refused: list[str] = []
    plans, notes = _each_once(_plans(folder, refused), runs_of(folder))
    here = {id(one) for one in plans}
    made_of = {one.plan.document.source.sha256 for one in plans}
    older = [one for one in older_plans(folder, previous) if one.plan.document.source.sha256 not in made_of]
    known = [*older, *plans]
    found = lineages(known)
    entries = []
    for one, before, versions in latest(found):
        if id(one) in here:
            link = _address(folder / one.name, page)
            entries.append(Entry(one.name, one.plan, link, before.plan if before else None, versions))
        elif one in older:
            notes.append(f"{one.name} is from an earlier run, and there is no newer version of it here")
    notes += _unclear(found)
    return Found(tuple(entries), tuple(refused), tuple(notes))


def older_plans(folder: Path, previous: Path | None) -> list[Known]:
    """The plans of earlier runs: those that a batch into the folder kept, and those of ``previous``, each once.

    Files that are not plans of this contract are passed over.
    """
    kept = f"{STATE}/{OLDER}"
    places = [(folder / kept, kept, _HERE)]
    if previous is not None and previous.resolve() != folder.resolve():
        if not previous.is_dir():
            raise UnreadableFileError(previous.name, "is not a folder", "name the folder of an earlier run")
        places += [(previous / kept, f"{previous.name}/{kept}", _BEFORE), (previous, previous.name, _BEFORE)]
    found: dict[str, Known] = {}
    for place, shown, rank in places:
        runs = runs_of(place)
        for name, plan in _plans(place, []) if place.is_dir() else ():
            sha256 = plan.document.source.sha256
            run, _, _ = name.partition("/")
            number = int(run) if place.name == OLDER and run.isdigit() else runs.get((name, sha256), 1)
            found.setdefault(sha256, Known(f"{shown}/{name}", plan, (rank, number)))
    return list(found.values())


def here_plans(folder: Path, names: Iterable[str]) -> list[Known]:
    """The plans of these names below a folder, each once, ranked by the run that first had them."""
    return _each_once(_read_named(folder, names), runs_of(folder))[0]


def _each_once(plans: Iterable[tuple[str, Plan]], runs: Runs) -> tuple[list[Known], list[str]]:
    """The plans without those that are there already, and what is said of these."""
    counted, notes, found = Counted(), list[str](), list[Known]()
    for name, plan in plans:
        key, same = counted.add(name, plan)
        if same:
            notes.append(f"{name} {same}")
        if key is not None:
            found.append(Known(name, plan, (_HERE, runs.get((name, plan.document.source.sha256), 1))))
    return found, notes


def _unclear(found: Sequence[Lineage]) -> Iterator[str]:
    for lineage in found:
        if lineage.unclear:
            names = ", ".join(one.name for one in lineage.plans)
            yield f"{names} look like versions of one plan, but {lineage.unclear}"


def _plans(folder: Path, refused: list[str]) -> Iterator[tuple[str, Plan]]:
    """Each plan below a folder by its path there; what cannot be read is noted, and other JSON passed over."""
    if not folder.is_dir():
        raise UnreadableFileError(folder.name, "is not a folder", "name the folder that holds the plan files")
    paths = (path.relative_to(folder) for path in sorted(folder.rglob("*.json")))
    names = (path.as_posix() for path in paths if not any(part.startswith(".") for part in path.parts))
    yield from _read_named(folder, names, refused)


def _read_named(folder: Path, names: Iterable[str], refused: list[str] | None = None) -> Iterator[tuple[str, Plan]]:
    for name in names:
        path = folder / name
        try:
            yield name, validate(path)
        except PlanParseError as error:
            if refused is not None and (not isinstance(error, InvalidPlanError) or meant_as_plan(path)):
                refused.append(f"{name}: {error.problem}; {error.remedy}")


def _address(plan_file: Path, page: Path | None) -> str | None:
    """The address of a plan's own page, if there is one: relative, so that the folder can be moved or sent."""
    own = page_of(plan_file)
    if not own.is_file() or (page is not None and own.resolve() == page.resolve()):
        return None
    return address(own, page.parent if page is not None else Path())
