"""Plans of a run and of earlier ones -> each later version has the ids of the one before it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from pathlib import Path

from planparse.batch.about import about, issue_counts
from planparse.batch.folder import Folder
from planparse.batch.plans import here_plans, older_plans
from planparse.corrections.format import Correction
from planparse.corrections.replay import followed
from planparse.emit.json import to_json
from planparse.plan.model import Issue, Plan
from planparse.versions.carry import carry_ids
from planparse.versions.lineage import Known, Lineage, lineages
from planparse.versions.own_ids import UNCLEAR, own_ids

Decided = Callable[[str], Sequence[Correction]]
"""An output of the run -> what people decided about its document, and about earlier versions of it."""


def link(folder: Folder, outputs: Sequence[str], previous: Path, decided: Decided = lambda _output: ()) -> None:
    """Let each plan of a run keep the ids of its last version: in the folder, or in ``previous``.

    Corrections that name an action by the id of an earlier version are applied once it has it.

    Where it cannot be told which plan came before, the plan keeps its own ids, and an issue says so. What an earlier
    run has lent is taken back first: the result depends on the plans alone.
    """
    plans = here_plans(folder.path, outputs)
    known = [*older_plans(folder.path, previous), *plans]
    here = {id(one) for one in plans}
    for lineage in lineages(known):
        for one, plan in _linked(lineage, here, decided):
            if id(one) in here and plan != one.plan:
                folder.rewrite(one.name, to_json(plan), issue_counts(plan), about(plan))


def _linked(lineage: Lineage, here: Container[int], decided: Decided) -> Iterator[tuple[Known, Plan]]:
    """Each plan of a lineage that is ``here``, as it is with the ids of the one before it."""
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


def _doubted(plan: Plan, one: Known, lineage: Lineage) -> Plan:
    """The plan with an issue that names the others it may be a version of."""
    others = tuple(other.name for other in lineage.plans if other is not one)
    message = (
        f"this looks like a version of {', '.join(others)}, but {lineage.unclear}; its ids are its own. "
        "Give the files names with a date or a version number, or convert them run by run"
    )
    issue = Issue(code=UNCLEAR, severity="warning", path="", message=message, alternatives=others)
    return plan.model_copy(update={"issues": (*plan.issues, issue)})
