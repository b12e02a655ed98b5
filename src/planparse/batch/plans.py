"""The plans of a run and of earlier runs: finding them, linking versions, and writing their pages."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from planparse.batch.convert import about, issue_counts
from planparse.batch.folder import OLDER, Folder, Runs, runs_of
from planparse.batch.run import Planned
from planparse.batch.sources import PORTFOLIO, STATE
from planparse.corrections.file import Correction
from planparse.corrections.plan_files import followed
from planparse.emit import write_text
from planparse.emit.dataset import Counted
from planparse.emit.formats import to_json
from planparse.errors import InvalidPlanError, PlanParseError, UnreadableFileError, address, page_of
from planparse.plan.model import Issue, Plan
from planparse.plan.validate import meant_as_plan, validate
from planparse.portfolio import PortfolioEntry
from planparse.versions.lineage import UNCLEAR, KnownPlan, Lineage, carry_ids, latest, lineages, own_ids

_HERE, _BEFORE = 1, 0
"""The first part of a rank: plans of another folder are older than all of this one."""


@dataclass(frozen=True, slots=True)
class FoundPlans:
    """The plans below a folder. ``refused`` are plan files that cannot be read, ``notes`` say what else is left out."""

    entries: tuple[PortfolioEntry, ...]
    refused: tuple[str, ...]
    notes: tuple[str, ...]


def find_plans(folder: Path, page: Path | None = None, previous: Path | None = None) -> FoundPlans:
    """The plans below a folder, each once and in its latest version, with their pages' addresses as seen from ``page``.

    ``previous`` is a folder of older versions. Raises `UnreadableFileError` if the folder does not exist.
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
            entries.append(PortfolioEntry(one.name, one.plan, link, before.plan if before else None, versions))
        elif one in older:
            notes.append(f"{one.name} is from an earlier run, and there is no newer version of it here")
    notes += _unclear(found)
    return FoundPlans(tuple(entries), tuple(refused), tuple(notes))


def older_plans(folder: Path, previous: Path | None) -> list[KnownPlan]:
    """The plans of earlier runs, each once: those that a batch kept in the folder, and those of ``previous``.

    Files that are not plans of this contract are skipped.
    """
    kept = f"{STATE}/{OLDER}"
    places = [(folder / kept, kept, _HERE)]
    if previous is not None and previous.resolve() != folder.resolve():
        if not previous.is_dir():
            raise UnreadableFileError(previous.name, "is not a folder", "name the folder of an earlier run")
        places += [(previous / kept, f"{previous.name}/{kept}", _BEFORE), (previous, previous.name, _BEFORE)]
    found: dict[str, KnownPlan] = {}
    for place, shown, rank in places:
        runs = runs_of(place)
        for name, plan in _plans(place, []) if place.is_dir() else ():
            sha256 = plan.document.source.sha256
            run, _, _ = name.partition("/")
            number = int(run) if place.name == OLDER and run.isdigit() else runs.get((name, sha256), 1)
            found.setdefault(sha256, KnownPlan(f"{shown}/{name}", plan, (rank, number)))
    return list(found.values())


def here_plans(folder: Path, names: Iterable[str]) -> list[KnownPlan]:
    """The plans with these names below a folder, each once, ranked by the run that first had them."""
    return _each_once(_read_named(folder, names), runs_of(folder))[0]


def _each_once(plans: Iterable[tuple[str, Plan]], runs: Runs) -> tuple[list[KnownPlan], list[str]]:
    """The plans, each once, and notes about those that are there twice."""
    counted, notes, found = Counted(), list[str](), list[KnownPlan]()
    for name, plan in plans:
        key, same = counted.add(name, plan)
        if same:
            notes.append(f"{name} {same}")
        if key is not None:
            found.append(KnownPlan(name, plan, (_HERE, runs.get((name, plan.document.source.sha256), 1))))
    return found, notes


def _unclear(found: Sequence[Lineage]) -> Iterator[str]:
    for lineage in found:
        if lineage.unclear:
            names = ", ".join(one.name for one in lineage.plans)
            yield f"{names} look like versions of one plan, but {lineage.unclear}"


def _plans(folder: Path, refused: list[str]) -> Iterator[tuple[str, Plan]]:
    """Each plan below a folder, with its path there. Broken plans are added to ``refused``; other JSON is skipped."""
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
    """The address of a plan's own page, if there is one. It is relative, so that the folder can be moved or sent."""
    own = page_of(plan_file)
    if not own.is_file() or (page is not None and own.resolve() == page.resolve()):
        return None
    return address(own, page.parent if page is not None else Path())


# Plans of a run and of earlier ones -> each later version has the ids of the one before it.


Decided = Callable[[str], Sequence[Correction]]
"""A function from an output of the run to people's corrections of its document and its earlier versions."""


def link(folder: Folder, outputs: Sequence[str], previous: Path, decided: Decided = lambda _output: ()) -> None:
    """Give each plan of a run the ids of its previous version, which is in the folder or in ``previous``.

    Corrections that name an action by the id of an earlier version are then applied. If it is not clear which plan came
    before, the plan keeps its own ids, and an issue says so. Ids that an earlier run lent are first undone, so that the
    result depends only on the plans.
    """
    plans = here_plans(folder.path, outputs)
    known = [*older_plans(folder.path, previous), *plans]
    here = {id(one) for one in plans}
    for lineage in lineages(known):
        for one, plan in _linked(lineage, here, decided):
            if id(one) in here and plan != one.plan:
                folder.rewrite(one.name, to_json(plan), issue_counts(plan), about(plan))


def _linked(lineage: Lineage, here: Container[int], decided: Decided) -> Iterator[tuple[KnownPlan, Plan]]:
    """Each plan of a lineage that is ``here``, with the ids of the one before it."""
    if lineage.unclear:
        for one in lineage.plans:
            if id(one) in here:
                yield one, _doubted(own_ids(one.plan), one, lineage)
        return
    before: Plan | None = None
    for one in lineage.plans:
        if id(one) not in here:
            before = one.plan
            continue
        own = own_ids(one.plan)
        before = followed(carry_ids(before, own), own, decided(one.name)) if before is not None else own
        yield one, before


def _doubted(plan: Plan, one: KnownPlan, lineage: Lineage) -> Plan:
    """Return the plan with an issue that names the plans it may be a version of."""
    others = tuple(other.name for other in lineage.plans if other is not one)
    message = (
        f"this looks like a version of {', '.join(others)}, but {lineage.unclear}; its ids are its own. "
        "Give the files names with a date or a version number, or convert them run by run"
    )
    issue = Issue(code=UNCLEAR, severity="warning", path="", message=message, alternatives=others)
    return plan.model_copy(update={"issues": (*plan.issues, issue)})


# Plans of a run -> a page for each beside its JSON, and one page about all of them.


def write_pages(folder: Path, planned: Iterable[Planned], previous: Path | None = None) -> None:
    """Write the pages that are missing or older than their plans, then the page of all plans in the folder."""
    for one in planned:
        _write_page(folder / one.output, one)
    from planparse.portfolio import page

    found = find_plans(folder, folder / PORTFOLIO, previous)
    if found.entries:
        write_text(folder / PORTFOLIO, page(found.entries, notes=(*found.refused, *found.notes)))


def _write_page(plan_file: Path, one: Planned) -> None:
    """Write the page of one plan, unless it is up to date. Its actions link to the document if that is a file."""
    from planparse.view import page

    target = page_of(plan_file)
    if not plan_file.is_file():
        return
    if target.is_file() and target.stat().st_mtime_ns >= plan_file.stat().st_mtime_ns:
        return
    try:
        plan = validate(plan_file)
    except PlanParseError:
        return  # not written by this run: the page of all plans names it
    source = one.source
    link = address(Path(source.where), target.parent) if source.member is None and not source.is_url else None
    write_text(target, page(plan, link=link))
