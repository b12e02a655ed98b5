"""Plans of a folder -> which are versions of one plan, oldest first; and the ids of one, carried over to the next.

Versions are found by the council, the title, and how many actions are the same. Their order comes from the run they
came in, or from dates or version numbers in names and titles, and from nothing else: without these, no order is
guessed. The same actions and owners take the ids of the earlier version over, which can be undone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from planparse.lexicon.months import MONTH, month_number
from planparse.plan.assemble import content_id, free_id
from planparse.plan.model import Action, Area, Plan, RegisteredOwner, Repair
from planparse.versions.likeness import VersionedAction, alike, version, words_of
from planparse.versions.match import match, same_owners

# What a file's name or a title says about when a version was made: a date, or a version number.


Key = tuple[int, ...]

_YEAR = r"(?<!\d)(20\d\d|19\d\d)(?!\d)"
_ISO = re.compile(rf"{_YEAR}[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?(0[1-9]|[12]\d|3[01]))?(?!\d)")
_BRITISH = re.compile(rf"(?<!\d)(0?[1-9]|[12]\d|3[01])[-_. /](0?[1-9]|1[0-2])[-_. /]{_YEAR}")
_MONTH = re.compile(
    rf"(?:(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?[-_. ]*)?(?<![a-z])({MONTH})(?![a-z])[-_. ]*{_YEAR}", re.IGNORECASE
)
_QUARTER = re.compile(rf"{_YEAR}(?:[-/]\d\d)?[-_. /]*q(?:uarter)?[-_. ]*([1-4])(?!\d)")
_QUARTER_FIRST = re.compile(rf"(?<![a-z])q(?:uarter)?[-_. ]*([1-4])[-_. ]*(?:of[-_. ]*)?{_YEAR}")
_VERSION = re.compile(r"(?<![a-z])(?:v|ver|version|rev|revision)[-_. ]*(\d{1,3})(?:\.(\d{1,3}))?(?!\d)")


def printed_date(text: str) -> Key | None:
    """The only date in a name or title: year and month or quarter, and the day if there is one.

    None if there is no date, or several. A quarter counts as its last month, with quarters of the calendar year.

    >>> printed_date("plan 2014-10.pdf.json"), printed_date("Action Plan FINAL 26 June 2015"), printed_date("2014-Q4/a")
    ((2014, 10, 0), (2015, 6, 26), (2014, 12, 0))
    >>> printed_date("Improvement plan 2021 to 2023"), printed_date("March 2014 to May 2015")
    (None, None)
    """
    found = set(_dates(text.casefold()))
    return found.pop() if len(found) == 1 else None


def _dates(text: str) -> Iterator[Key]:
    for found in _ISO.finditer(text):
        yield int(found[1]), int(found[2]), int(found[3] or 0)
    for found in _BRITISH.finditer(text):
        yield int(found[3]), int(found[2]), int(found[1])
    for found in _MONTH.finditer(text):
        yield int(found[3]), month_number(found[2]), int(found[1] or 0)
    for found in _QUARTER.finditer(text):
        yield int(found[1]), 3 * int(found[2]), 0
    for found in _QUARTER_FIRST.finditer(text):
        yield int(found[2]), 3 * int(found[1]), 0


def version_number(text: str) -> Key | None:
    """The only version number in a name or title.

    >>> version_number("SIP v2.1.docx.json"), version_number("Plan V 9"), version_number("v1 or v2")
    ((2, 1), (9, 0), None)
    """
    found = {(int(match[1]), int(match[2] or 0)) for match in _VERSION.finditer(text.casefold())}
    return found.pop() if len(found) == 1 else None


SAME_ACTIONS, UNNAMED = 0.4, 0.7
"""The share of the smaller plan's actions that two versions have in common; more if title or council differ.

Measured with tests/versions: of 72 pairs of an older and a newer version, the least alike shared 67 % of its actions.
Of 560 pairs of different plans, all but one shared none; that one plan (12 actions) is made of the other's sentences.
"""
_SAME_TITLE = 0.5
_SAME_RUNS = 0.2
"""The share of the smaller plan's runs of three words that must be in the other one before actions are compared.

Comparing actions takes much longer. Of the 72 pairs of versions the least alike shared 69 %; of 21 pairs of different
plans the most alike shared 18 %, and the second 3 %.
"""


@dataclass(frozen=True, slots=True)
class KnownPlan:
    """A plan and its name. Plans with a lower ``rank`` are known to be older (from an earlier run)."""

    name: str
    plan: Plan
    rank: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Lineage:
    """Versions of one plan, oldest first. If ``unclear`` gives a reason, the order is not known and means nothing."""

    plans: tuple[KnownPlan, ...]
    unclear: str | None = None


def lineages(known: Sequence[KnownPlan]) -> tuple[Lineage, ...]:
    """All plans, each in one lineage, in the order of the lineages' first plans."""
    alike_plans = _Alike(known)
    parents = list(range(len(known)))

    def root(place: int) -> int:
        while parents[place] != place:
            place = parents[place]
        return place

    for one, other in alike_plans.candidates():
        if root(one) != root(other) and alike_plans.are(one, other):
            parents[max(root(one), root(other))] = min(root(one), root(other))
    groups: dict[int, list[int]] = {}
    for place in range(len(known)):
        groups.setdefault(root(place), []).append(place)
    return tuple(_lineage(known, group, alike_plans) for group in groups.values())


class _Alike:
    """Which of the plans are versions of one. Each pair is compared once, and only if it shares runs of words."""

    def __init__(self, known: Sequence[KnownPlan]) -> None:
        self._known = known
        self._councils = [_council(one.plan) for one in known]
        self._runs = [_runs(one.plan) for one in known]
        self._found: dict[tuple[int, int], bool] = {}

    def candidates(self) -> Iterator[tuple[int, int]]:
        """Pairs of plans (by place) of one council, and pairs in which a plan does not name its council."""
        places: dict[str, list[int]] = {}
        for place, council in enumerate(self._councils):
            places.setdefault(council, []).append(place)
        unnamed = places.pop("", [])
        for of_one in places.values():
            yield from combinations(of_one, 2)
        yield from combinations(unnamed, 2)
        yield from (
            (min(one, other), max(one, other)) for one in unnamed for of_one in places.values() for other in of_one
        )

    def are(self, one: int, other: int) -> bool:
        """Whether the plans at two places are versions of one."""
        pair = min(one, other), max(one, other)
        if pair not in self._found:
            self._found[pair] = self._look(*pair)
        return self._found[pair]

    def _look(self, one: int, other: int) -> bool:
        runs = self._runs[one], self._runs[other]
        if len(runs[0] & runs[1]) < max(1, _SAME_RUNS * min(map(len, runs))):
            return False
        named = bool(self._councils[one]) and self._councils[one] == self._councils[other]
        return same_plan(self._known[one].plan, self._known[other].plan, named=named)


def _runs(plan: Plan) -> frozenset[int]:
    """Hashes of all runs of three words in a plan's actions."""
    words = (words_of(action.description) for action in plan.actions)
    return frozenset(hash(said[at : at + 3]) for said in words for at in range(max(len(said) - 2, 1)))


def same_plan(one: Plan, other: Plan, *, named: bool = True) -> bool:
    """Whether two plans are versions of one. ``named`` means that both are known to be of one council."""
    before, after = version(one), version(other)
    smaller = min(len(before.items), len(after.items))
    if not smaller:
        return False
    titles = [plan.document.title or "" for plan in (one, other)]
    alike_titles = not all(titles) or float(alike(titles[:1], titles[1:])[0][0, 0]) >= _SAME_TITLE
    needed = SAME_ACTIONS if named and alike_titles else UNNAMED
    return len(match(before, after).pairs) >= needed * smaller


def _lineage(known: Sequence[KnownPlan], group: Sequence[int], alike_plans: _Alike) -> Lineage:
    plans = [known[place] for place in group]
    ordered = _in_order(plans)
    if ordered is None:
        return Lineage(tuple(plans), "neither their names nor their titles show which came first")
    places = {id(known[place]): place for place in group}
    if not all(alike_plans.are(places[id(one)], places[id(other)]) for one, other in pairwise(ordered)):
        return Lineage(tuple(plans), "they are not all alike: one of them may continue as several plans")
    return Lineage(tuple(ordered))


def _in_order(plans: Sequence[KnownPlan]) -> list[KnownPlan] | None:
    """The plans, oldest first, by the first evidence that tells all of them apart; None if there is none."""
    if len(plans) == 1:
        return list(plans)
    if (dated := _by(printed_date, plans)) is not None:
        return dated
    ranks = sorted({one.rank for one in plans})
    if len(ranks) == 1:
        return _by(version_number, plans)
    found: list[KnownPlan] = []
    for rank in ranks:
        part = _in_order([one for one in plans if one.rank == rank])
        if part is None:
            return None
        found += part
    return found


def _by(evidence: Callable[[str], Key | None], plans: Sequence[KnownPlan]) -> list[KnownPlan] | None:
    """The plans in the order that all names, or all titles, give; None if these do not tell all plans apart."""
    for said in ([one.name for one in plans], [one.plan.document.title or "" for one in plans]):
        keys = [key for key in map(evidence, said) if key is not None]
        if len(set(keys)) == len(plans):
            return [one for _, one in sorted(zip(keys, plans, strict=True), key=lambda pair: pair[0])]
    return None


def _council(plan: Plan) -> str:
    """The council for comparing plans; empty if the plan does not name it."""
    organisation = plan.document.organisation
    said = organisation.name or organisation.text or ""
    return organisation.gss_code or "".join(sign for sign in said.casefold() if sign.isalnum())


def latest(found: Iterable[Lineage]) -> Iterator[tuple[KnownPlan, KnownPlan | None, int]]:
    """For each lineage the last plan, the one before it, and their number; each plan of an unclear lineage alone."""
    for lineage in found:
        if lineage.unclear:
            yield from ((one, None, 1) for one in lineage.plans)
        else:
            before = lineage.plans[-2] if len(lineage.plans) > 1 else None
            yield lineage.plans[-1], before, len(lineage.plans)


def carry_ids(previous: Plan, plan: Plan) -> Plan:
    """Return the plan with the ids of a previous version, for actions and owners that are in both.

    An id that differs from the plan's own gives a repair (`id_carried`), which names its source. A new action or owner
    keeps its own id, or gets one with the next number if something in the previous version has that id.
    """
    ids, repairs = _actions(previous, plan)
    owner_ids, owner_repairs = _owners(previous, plan)
    numbers = iter(range(len(ids)))

    def carried(area: Area) -> Area:
        actions = tuple(
            action.model_copy(
                update={
                    "id": ids[next(numbers)],
                    "owners": tuple(o.model_copy(update={"owner_id": owner_ids[o.owner_id]}) for o in action.owners),
                }
            )
            for action in area.actions
        )
        return area.model_copy(update={"actions": actions})

    return plan.model_copy(
        update={
            "owners": tuple(owner.model_copy(update={"id": owner_ids[owner.id]}) for owner in plan.owners),
            "areas": tuple(map(carried, plan.areas)),
            "repairs": (*plan.repairs, *repairs, *owner_repairs),
        }
    )


def lent_ids(previous: Plan, plan: Plan) -> dict[str, str]:
    """Map the ids that a previous version lends to a plan's actions to the actions' own ids."""
    carried = carry_ids(previous, plan)
    return {lent.id: own.id for lent, own in zip(carried.actions, plan.actions, strict=True) if lent.id != own.id}


def _actions(previous: Plan, plan: Plan) -> tuple[dict[int, str], list[Repair]]:
    """The id of each action, by its number, and repairs for those that are lent."""
    old, new = version(previous), version(plan)
    lent = {j: old.items[i] for i, j in match(old, new).pairs.items()}
    taken = {item.action.id for item in old.items}
    repairs: list[Repair] = []
    ids: dict[int, str] = {}
    for item in new.items:
        own = item.action.id
        ids[item.number] = lent[item.number].action.id if item.number in lent else free_id(content_id(item.text), taken)
        taken.add(ids[item.number])
        if ids[item.number] != own:
            repairs.append(_repair(item, ids[item.number], lent.get(item.number), previous.document.source.name))
    return ids, repairs


def _owners(previous: Plan, plan: Plan) -> tuple[dict[str, str], list[Repair]]:
    """The id of each owner, by its own id, and repairs for those that are lent."""
    old = {owner.id: owner for owner in previous.owners}
    same = same_owners(previous.owners, plan.owners)
    taken = set(old)
    ids: dict[str, str] = {}
    repairs: list[Repair] = []
    for place, owner in enumerate(plan.owners):
        ids[owner.id] = same[owner.id] if owner.id in same else free_id(owner.id, taken)
        taken.add(ids[owner.id])
        if ids[owner.id] != owner.id:
            why = _why(old.get(same.get(owner.id, "")), previous.document.source.name)
            path = f"/owners/{place}/id"
            repairs.append(Repair(code="id_carried", path=path, before=owner.id, after=ids[owner.id], why=why))
    return ids, repairs


def _why(predecessor: RegisteredOwner | None, name: str) -> str:
    if predecessor is None:
        return f"an owner of the previous version ({name}) has this id"
    return f"the same owner as {predecessor.display!r} of the previous version ({name})"


def _repair(item: VersionedAction, ident: str, source: VersionedAction | None, name: str) -> Repair:
    if source is None:
        why = f"an action of the previous version ({name}) has this id"
    else:
        why = f"the same action as {source.action.ref} of the previous version ({name})"
    return Repair(code="id_carried", path=f"{item.path}/id", before=item.action.id, after=ident, why=why)


# A plan as it was before an earlier version lent it ids: `carry_ids` undone by its own repairs.


UNCLEAR = "previous_unclear"
"""The code of the issue saying that a plan's earlier version is not clear."""

_ACTION, _OWNER = re.compile(r"/areas/(\d+)/actions/(\d+)/id"), re.compile(r"/owners/(\d+)/id")


def own_ids(plan: Plan) -> Plan:
    """Return the plan with its own ids, as it was parsed: without what a comparison with earlier versions added."""
    lent = [repair for repair in plan.repairs if repair.code == "id_carried" and repair.before]
    actions: dict[tuple[int, int], str] = {}
    owners: dict[str, str] = {}
    for repair in lent:
        if found := _ACTION.fullmatch(repair.path):
            actions[int(found[1]), int(found[2])] = repair.before or ""
        elif found := _OWNER.fullmatch(repair.path):
            owners[plan.owners[int(found[1])].id] = repair.before or ""
    if not lent and not any(issue.code == UNCLEAR for issue in plan.issues):
        return plan

    def own(action: Action, area: int, place: int) -> Action:
        who = tuple(o.model_copy(update={"owner_id": owners.get(o.owner_id, o.owner_id)}) for o in action.owners)
        return action.model_copy(update={"id": actions.get((area, place), action.id), "owners": who})

    return plan.model_copy(
        update={
            "owners": tuple(o.model_copy(update={"id": owners.get(o.id, o.id)}) for o in plan.owners),
            "areas": tuple(
                area.model_copy(update={"actions": tuple(own(one, a, k) for k, one in enumerate(area.actions))})
                for a, area in enumerate(plan.areas)
            ),
            "repairs": tuple(repair for repair in plan.repairs if repair.code != "id_carried"),
            "issues": tuple(issue for issue in plan.issues if issue.code != UNCLEAR),
        }
    )
