"""Comparing a plan with its answer, field by field: right or wrong, and whether an issue says so.

A wrong field is flagged if an issue of severity ``warning`` or above points at it, at its action, or (for a whole
column) at its table and names the column. The fields of an action that was not found are flagged if an issue says that
words were left out, points at its area, or points at an action that has its words. A refusal flags everything: nobody
loads what was refused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from rapidfuzz.fuzz import partial_ratio

import planparse
from evaluation.answers import AREA_FIELDS, Answer, Entry, Field
from evaluation.flags import Flags
from evaluation.match import matched
from evaluation.said import UNSAID, plain
from planparse.plan.model import Action, Area, Plan

Verdict = Literal["right", "noise", "flagged", "silent"]
VERDICTS: tuple[Verdict, ...] = ("right", "noise", "flagged", "silent")
"""Right and quiet, right but flagged, wrong and flagged, wrong and silent."""

INVENTED, WITHIN = "invented action", 90
"""The kind of an action that is not in the answer; and how much of an action's words another must have, of 100."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One field with its verdict; ``name`` identifies it in its file."""

    name: str
    kind: str
    verdict: Verdict
    wanted: Any = None
    said: Any = None
    at: str = ""
    """The pointer of the action or area of the plan that it was compared with; empty if none was found."""
    parts: tuple[str, ...] = ()


@dataclass(slots=True)
class Result:
    """The result for one file. Fields of ``missing`` actions count as wrong; an ``invented`` action counts once."""

    case: str
    layout: str
    form: str
    fields: list[Judged] = field(default_factory=list)
    missing: int = 0
    invented: int = 0
    refused: str | None = None

    def counts(self) -> Counter[str]:
        """How many fields have each verdict."""
        return Counter(judged.verdict for judged in self.fields)


def judge_file(answer: Answer) -> Result:
    """Compare what planparse makes of a file with its answer. If it fails, nothing is right."""
    try:
        plan = planparse.parse(answer.path)
    except Exception as error:  # noqa: BLE001 - a refusal or a crash is reported with the others, file by file
        result = Result(answer.case, answer.layout, answer.form, refused=f"{type(error).__name__}: {error}")
        result.missing = len(answer.entries)
        for number, entry in enumerate(answer.entries):
            result.fields += _missing(number, entry, flagged=True)
        for number, heading in enumerate(answer.areas):
            result.fields += _area(number, heading.values, None, flagged=True)
        result.fields += _title(answer, None, flagged=True)
        return result
    return judge(plan, answer)


def judge(plan: Plan, answer: Answer) -> Result:
    """Judge every field of the answer, and every action that is not in the answer."""
    result = Result(answer.case, answer.layout, answer.form)
    flags = Flags(plan)
    found = [(i, j, area, action) for i, area in enumerate(plan.areas) for j, action in enumerate(area.actions)]
    pointers = [f"/areas/{i}/actions/{j}" for i, j, _, _ in found]
    pairs = matched(answer.entries, [action for *_, action in found])
    areas: dict[int, int] = {}
    for number, place in pairs.items():
        areas.setdefault(answer.entries[number].area, found[place][0])
    for number, entry in enumerate(answer.entries):
        if number in pairs:
            i, _, area, action = found[pairs[number]]
            result.fields += _of_action(number, entry, (i, pointers[pairs[number]], area, action), flags)
        else:
            into = [pointers[place] for place, (*_, action) in enumerate(found) if _holds(action, entry)]
            flagged = flags.left_out() or any(map(flags.exactly, [*into, f"/areas/{areas.get(entry.area)}"]))
            flagged = flagged or any(flags.field(pointer, ("description",), ()) for pointer in into)
            result.missing += 1
            stands = f"/areas/{areas[entry.area]}" if entry.area in areas else ""
            result.fields += [replace(one, at=stands) for one in _missing(number, entry, flagged=flagged)]
    for number, heading in enumerate(answer.areas):
        at = areas.get(number)
        flagged = at is not None and flags.exactly(f"/areas/{at}")
        result.fields += [
            replace(judged, at="" if at is None else f"/areas/{at}")
            for judged in _area(number, heading.values, None if at is None else plan.areas[at], flagged=flagged)
        ]
    for place in sorted(set(range(len(found))) - set(pairs.values())):
        result.invented += 1
        verdict: Verdict = "flagged" if flags.inside(pointers[place]) else "silent"
        action = found[place][3]
        invented = plain(action.description)
        name = f"+{action.ref} {INVENTED}"
        result.fields.append(Judged(name, INVENTED, verdict, None, invented, pointers[place], ("description",)))
    result.fields += _title(answer, plan.document.title, flagged=flags.exactly("/document/title"))
    return result


Place = tuple[int, str, Area, Action]


def _of_action(number: int, entry: Entry, place: Place, flags: Flags) -> Iterator[Judged]:
    """The fields of an action that was found.

    A warning at a right field is noise only if nothing that it points at is wrong: the same cell's other reading, or,
    for a warning at the whole action, any of its fields.
    """
    at, pointer, area, action = place
    said = [[plain(value) for value in own.says(area, action)] or [None] for own in entry.fields]
    right = [
        any(value in found for value in map(plain, own.right)) for own, found in zip(entry.fields, said, strict=True)
    ]
    wrong_parts = {part for own, ok in zip(entry.fields, right, strict=True) if not ok for part in own.parts}
    for own, found, ok in zip(entry.fields, said, right, strict=True):
        if ok and own.only_if_wrong:
            continue
        if own.kind == "area":
            flagged = flags.exactly(f"/areas/{at}") or flags.inside(f"/areas/{at}/heading")
        elif ok:
            near = flags.field(pointer, _stands_in(own), own.labels) and not wrong_parts & set(own.parts)
            flagged = not own.open_doubt and (near or (flags.exactly(pointer) and all(right)))
        else:
            flagged = flags.exactly(pointer) or flags.field(pointer, own.parts, own.labels)
            flagged = flagged or (found[0] in UNSAID and own.kind != "extra" and flags.suggested(own.parts))
        verdict = _verdict(right=ok, flagged=flagged)
        stands = f"/areas/{at}" if own.kind == "area" else pointer
        yield Judged(_name(number, entry, own), own.kind, verdict, plain(own.right[0]), found[0], stands, own.parts)


def _stands_in(own: Field) -> tuple[str, ...]:
    """The parts that a right field is in: a doubt about progress is not about a cell under its own label."""
    return ("extra",) if own.kind == "extra" else own.parts


def _missing(number: int, entry: Entry, *, flagged: bool) -> Iterator[Judged]:
    """The fields of an action that was not found."""
    for own in entry.fields:
        if not own.only_if_wrong:
            verdict = _verdict(right=False, flagged=flagged)
            yield Judged(_name(number, entry, own), own.kind, verdict, plain(own.right[0]))


def _area(number: int, values: Any, area: Area | None, *, flagged: bool) -> Iterator[Judged]:  # noqa: ANN401
    """The fields of an area; a theme that neither the answer nor the plan has is not one."""
    for name, kind in AREA_FIELDS.items():
        if name not in values:
            continue
        wanted, said = plain(values[name]), plain(getattr(area, name)) if area else None
        if wanted in UNSAID and said in UNSAID:
            continue
        right = area is not None and wanted == said
        yield Judged(f"area {number + 1} {name}", kind, _verdict(right=right, flagged=flagged), wanted, said)


def _title(answer: Answer, said: str | None, *, flagged: bool) -> Iterator[Judged]:
    if answer.title is not None:
        right = plain(answer.title) == plain(said)
        yield Judged("document title", "document title", _verdict(right=right, flagged=flagged), answer.title, said)


def _verdict(*, right: bool, flagged: bool) -> Verdict:
    if right:
        return "noise" if flagged else "right"
    return "flagged" if flagged else "silent"


def _name(number: int, entry: Entry, own: Field) -> str:
    label = f" ({own.labels[0]})" if own.kind == "extra" or (len(own.labels) == 1 and "cell" in own.kind) else ""
    return f"{number + 1}:{plain(entry.ref) or '-'} {own.kind}{label}"


def _holds(action: Action, entry: Entry) -> bool:
    """Whether an action's text contains another's words: rows that were joined."""
    text = plain(action.description) or ""
    return len(text) > len(entry.text) and partial_ratio(plain(entry.text) or "", text) >= WITHIN
