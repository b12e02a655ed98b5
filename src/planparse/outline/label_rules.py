"""What labels say that the weights do not carry: when a thing is needed, who answers for it, what is planned."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence

from planparse.lexicon.label_words import is_period, label_words, latest_first
from planparse.lexicon.months import days_in
from planparse.lexicon.statuses import is_named
from planparse.outline.cell_looks import is_of_few, say_much
from planparse.outline.features.cells import is_status
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.scored import NO_FIELD, Decision, Model
from planparse.patterns import late_pattern

UNUSED = ("extra", "measure", "category", "other_date", "progress")
"""What a column is read as that no field is for, or another one may take."""


def needed(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Where no column says when actions are due: the only one of dates by which they are needed (`Date needed`)."""
    timescale, other = fitted.readings.index("timescale"), fitted.readings.index("other_date")
    found = [
        at for at, reading in enumerate(chosen) if reading == other and "required" in label_words(labels[at]).concepts
    ]
    if timescale not in chosen and len(found) == 1:
        chosen[found[0]] = timescale


def ended(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Where a column of starts was taken for the due dates, or none was, and one beside it has ends: these are due.

    `Timeline - Start` and `Timeline - End`, `Start of works` and `Works complete by`: what decides is the words at the
    labels' ends, and that no row ends before it starts.
    """
    timescale = fitted.readings.index("timescale")
    starts = [i for i, reading in enumerate(chosen) if fitted.readings[reading] == "start"]
    at = chosen.index(timescale) if timescale in chosen else starts[0] if len(starts) == 1 else None
    if at is None or not _STARTS.search(labels[at]) or _ENDS.search(labels[at]):
        return
    found = [
        other
        for other in (at - 1, at + 1)
        if 0 <= other < len(labels)
        and fitted.readings[chosen[other]] in NO_FIELD
        and _ENDS.search(labels[other])
        and not _ACTUAL.search(labels[other])
        and are_in_order(columns[at], columns[other])
    ]
    if len(found) == 1:
        chosen[found[0]], chosen[at] = timescale, fitted.readings.index("start")


_STARTS = re.compile(r"\b(?:start(?:s|ing)?|begins?|beginning|commenc(?:es?|ing|ement)|from)\b", re.I)
_ENDS = late_pattern(r"\b(?:ends?|ending|finish(?:es)?|complet(?:es?|ion)|due|until|till|to|by)\b", re.I)
_ACTUAL = re.compile(r"\bactual(?:ly)?\b|^date \w*ed\b", re.I)


def are_in_order(starts: Sequence[str], ends: Sequence[str]) -> bool:
    """Whether rows have days in both columns, none of them an end before its start."""
    pairs = [([*days_in(one)], [*days_in(other)]) for one, other in zip(starts, ends, strict=True)]
    dated = [(one[0], other[-1]) for one, other in pairs if one and other]
    return bool(dated) and all(one <= other for one, other in dated)


def planned(fitted: Model, labels: Sequence[str], features: Sequence[Mapping[str, float]], chosen: list[int]) -> None:
    """What will be done stands below `Planned improvements` or the like, where no label says so of another column.

    The form of the Food Standards Agency's audits has it, between what is answered and what was done to date.
    """
    description = fitted.readings.index("description")
    found = [
        at
        for at, label in enumerate(labels)
        if _PLANNED.match(label) and fitted.readings[chosen[at]] in _TEXTS and _are_texts(features[at])
    ]
    if len(found) != 1:
        return
    said = chosen.index(description) if description in chosen else None
    answers = fitted.readings.index("answers")
    if said is not None and (said > found[0] or answers in chosen or _ACTS & {*label_words(labels[said]).concepts}):
        return
    if said is None:  # numbered texts may have been taken for refs
        ref = fitted.readings.index("ref")
        said = next((at for at, one in enumerate(chosen) if one == ref and _are_texts(features[at])), None)
    if said is not None:
        chosen[said] = answers  # what a recommendation or a finding says is answered by what is planned
    chosen[found[0]] = description


_ACTS = frozenset(("action", "milestone", "item", "what", "how"))
"""Words of a label that says what will be done."""
_PLANNED = re.compile(
    r"(?:planned|proposed|intended) (?:improvement|step|work|measure|response|change)s?\b|improvements? planned\b", re.I
)
_TEXTS = ("outcome", "extra", "measure", "progress", "answers")


def _are_texts(features: Mapping[str, float]) -> bool:
    """Whether most cells of a column are long, or say what to do."""
    return max(features.get("cells_are_long_text", 0.0), features.get("cells_begin_with_a_verb", 0.0)) > _MOST


_MOST = 0.5


def plans_answers(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether labels and columns say what is answered, what is planned for it, and by when."""
    told = {decision.best for decision in decisions}
    at = next((at for at, decision in enumerate(decisions) if decision.best == "description"), None)
    return at is not None and {"answers", "timescale"} <= told and _PLANNED.match(labels[at]) is not None


def said_in_words(
    fitted: Model, columns: Sequence[Sequence[str]], features: Sequence[Mapping[str, float]], chosen: list[int]
) -> None:
    """Where no column is the status: the only one whose cells hold one of a few names of statuses each.

    Whatever its label asks (`How it is going`), unless that is known to be an outcome's, or of what is told: what
    stands below `Progress` is the progress, from which the status is read as well.
    """
    status = fitted.readings.index("status")
    if status in chosen:
        return
    free = (*NO_FIELD, "progress", "outcome", "area")
    said = [
        at
        for at, cells in enumerate(columns)
        if fitted.readings[chosen[at]] in free
        and not _TOLD.intersection(features[at])
        and is_of_few(cells)
        and _names_statuses({cell.strip() for cell in cells if cell.strip()})
    ]
    if len(said) == 1:
        chosen[said[0]] = status


def rated(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Where no other column is the status: the latest one of lights below labels of times alone (`Q1`, `This month`).

    A column that nobody has filled in yet is of a time to come; one of the last month has one of this month beside it.
    """
    status = fitted.readings.index("status")
    timed = [_is_of_time(label) and _are_lights(cells) for label, cells in zip(labels, columns, strict=True)]
    if any(one == status and not lit for one, lit in zip(chosen, timed, strict=True)):
        return
    found = [at for at, lit in enumerate(timed) if lit and fitted.readings[chosen[at]] in (*NO_FIELD, "status")]
    now = [at for at in found if _BEFORE.isdisjoint(label_words(labels[at]).concepts)]
    if len(found) > 1 and (len(now) == 1 or (now and len(now) == len(found))):
        for at in found:
            chosen[at] = fitted.readings.index("extra")
        backwards = latest_first(labels, now) == now  # else in the order of a year that no label may print
        chosen[now[0] if backwards else now[-1]] = status


_BEFORE = frozenset(("last", "original"))
"""Words of a label of a time before this one: `Last month`, `Previous quarter`."""


def _is_of_time(label: str) -> bool:
    return is_period(label) or (_RELATIVE.fullmatch(label.strip()) is not None)


_RELATIVE = re.compile(
    r"(?:aut(?:umn)?|spr(?:ing)?|sum(?:mer)?|win(?:ter)?)\.?(?: term)?(?: ?[1-3])?(?: \d{2,4}(?:[/-]\d{2,4})?)?"
    r"|(?:this|last|current|previous|prior|latest) (?:month|quarter|period|week|term|report|time|update)(?:['’]s)?",
    re.I,
)


def _are_lights(cells: Sequence[str]) -> bool:
    """Whether a column holds letters of lights, green, amber or red among them, and else only marks and other letters.

    >>> _are_lights(["G", "A", "–", "B"]), _are_lights(["A", "B", "C"]), _are_lights(["G", "4"])
    (True, False, False)
    """
    filled = {cell.strip().casefold() for cell in cells if cell.strip()}
    marks = {cell for cell in filled if not any(map(str.isalnum, cell))}
    words = filled - marks
    whole = all(word in _LIGHTS or (len(word) == 1 and word.isalpha()) for word in words)
    return whole and len(words & _LIGHTS) > 1 and _FEWEST_LIGHTS * len(words) <= len(words & _LIGHTS)


_LIGHTS = frozenset(("r", "a", "g", "red", "amber", "green"))
_FEWEST_LIGHTS = 0.5
"""The share of the different letters that are lights: `B`, `D` and `N` may stand beside them, as a plan's key says."""


_TOLD = frozenset(
    ("label_only_progress", "label_head_comment", "label_head_note", "label_listed_outcome", "label_head_category")
)
"""Features of labels below which names of statuses are no status column."""


def _names_statuses(said: Collection[str]) -> bool:
    """Whether most of the different texts of a column are names of statuses, and two at least.

    >>> _names_statuses({"Complete", "On schedule", "Needs attention"}), _names_statuses({"Open", "North", "South"})
    (True, False)
    >>> _names_statuses({"20%", "85%"})  # how likely a risk is
    False
    """
    named = sum(is_named(text) or (is_status(text) and text.replace(" ", "").isalpha()) for text in said)
    return named > 1 and named > _MOST * len(said)


def worded_status(
    labels: Sequence[str], columns: Sequence[Sequence[str]], roles: Sequence[str]
) -> tuple[int, int] | None:
    """The column of percentages that was taken for the status, and the one that says in words how far each action is.

    >>> worded_status(["% done", "Status"], [["40%", "100%"], ["Late", "Complete"]], ["status", "extra"])
    (0, 1)
    >>> worded_status(["Status", "Health"], [["40%", "100%"], ["Late", "Complete"]], ["status", "extra"])
    """
    at = roles.index("status") if "status" in roles else None
    if at is None or not all(_PERCENT.fullmatch(cell.strip()) for cell in columns[at] if cell):
        return None
    found = [
        other
        for other, role in enumerate(roles)
        if role in UNUSED
        and label_words(labels[other]).head == "status"
        and not any(map(_PERCENT.search, columns[other]))
    ]
    return (at, found[0]) if len(found) == 1 and any(columns[found[0]]) else None


_CHOICE = re.compile(r"\(?\d{1,2}\)?\s*[-–.:)]?\s+(?=[A-Za-z])")
"""The number that lists put before the words of a choice: `4 - Completed`, `(2) Normal`."""


def graded(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """A column of progress that holds only numbered statuses is the status, and notes beside it are the progress."""
    status, progress = fitted.readings.index("status"), fitted.readings.index("progress")
    if status in chosen or progress not in chosen:
        return
    at = chosen.index(progress)
    cells = [cell.strip() for cell in columns[at] if cell.strip()]
    words = [cell[found.end() :] for cell in cells if (found := _CHOICE.match(cell))]
    if not cells or len(words) < len(cells) or 2 * sum(map(is_status, words)) < len(words):
        return
    chosen[at] = status
    notes = [i for i, reading in enumerate(chosen) if fitted.readings[reading] in NO_FIELD and say_much(columns[i])]
    told = [i for i in notes if label_words(labels[i]).head in _NARRATING]
    if len(told) == 1:
        chosen[told[0]] = progress


_NARRATING = frozenset(("note", "comment", "update", "progress", "position"))


def overseen(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Who only watches an action (`Monitored by`) does not do it, where another column says who does."""
    no_owners(fitted, labels, chosen, watches)


def no_owners(fitted: Model, labels: Sequence[str], chosen: list[int], says: Callable[[str], bool]) -> None:
    """Columns with such labels hold no owners, where another column does."""
    owning = [at for at, reading in enumerate(chosen) if fitted.readings[reading] in OWNER_FIELDS]
    found = [at for at in owning if says(labels[at])]
    if len(found) < len(owning):
        for at in found:
            chosen[at] = fitted.readings.index("extra")


def watches(label: str) -> bool:
    """Whether a label is of those who only watch what is done.

    >>> watches("Monitored by"), watches("Led by")
    (True, False)
    """
    return _WATCHED.match(label) is not None


_WATCHED = re.compile(
    r"(?:to be )?(?:monitored|overseen|checked|evaluated|scrutinised|quality assured)(?: and \w+)? by\b", re.I
)


def evaluated(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """What an evaluation found is told of an action: the progress, unless a label says that another column is.

    Schools print `Evaluation and impact (November)` behind milestones for each term; neither is the outcome.
    """
    progress = fitted.readings.index("progress")
    free = ("outcome", *UNUSED)
    found = [
        at
        for at, label in enumerate(labels)
        if _EVALUATED.match(label) and fitted.readings[chosen[at]] in free and any(columns[at])
    ]
    if len(found) != 1 or not _is_free(progress, labels, chosen):
        return
    for at, reading in enumerate(chosen):
        if reading == progress:
            chosen[at] = fitted.readings.index("extra")
    chosen[found[0]] = progress


_EVALUATED = re.compile(
    r"(?:impact and )?evaluation\b(?!.*(?:criteria|method|how|will|measure|plan|tool|question))", re.I
)


def _is_free(progress: int, labels: Sequence[str], chosen: Sequence[int]) -> bool:
    """Whether no column is the progress, or one whose label is of milestones or a time alone."""
    taken = [labels[at] for at, reading in enumerate(chosen) if reading == progress]
    return all(map(is_of_milestones, taken))


def is_of_milestones(label: str) -> bool:
    """Whether a label is of milestones, or a month, a quarter or a term alone over them.

    >>> is_of_milestones("Milestones"), is_of_milestones("Summer term"), is_of_milestones("Summer reading scheme")
    (True, True, False)
    """
    return "milestone" in label_words(label).concepts or is_period(label) or _TERM.match(label) is not None


_TERM = re.compile(r"(?:autumn|spring|summer|winter)\b(?: term)?(?: \d{4}(?:/\d{2})?)?$", re.I)


def doubted(
    fitted: Model,
    labels: Sequence[str],
    columns: Sequence[Sequence[str]],
    features: Sequence[Mapping[str, float]],
    never: Sequence[frozenset[str]],
    chosen: list[int],
) -> frozenset[int]:
    """The columns that are given a field by what they hold, which is said to be unsure."""
    named, measures = named_by_cells(fitted, labels, features, chosen), measured(fitted, labels, columns, chosen)
    named = None if named is not None and "lead" in never[named] else named
    found = {at: field for at, field in ((named, "lead"), (measures, "outcome")) if at is not None}
    for at, field in found.items():
        chosen[at] = fitted.readings.index(field)
    return frozenset(found)


def measured(
    fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: Sequence[int]
) -> int | None:
    """The one column of measures in words where no column is the outcome: how it is known that an action worked."""
    names = [fitted.readings[reading] for reading in chosen]
    if "outcome" in names or "answers" in names or "description" not in names:
        return None
    found = [
        at
        for at, (label, name) in enumerate(zip(labels, names, strict=True))
        if name == "measure"
        and _MEASURES.search(label)
        and "control" not in label_words(label).concepts
        and any(len(cell.split()) > _FIGURE for cell in columns[at])
    ]
    return found[0] if len(found) == 1 else None


_MEASURES = re.compile(r"\bmeasures?\b|\bsuccess\b|\bkpis?\b|\bindicators?\b", re.I)
_FIGURE = 3
"""Words that a figure with its unit has at most."""


def named_by_cells(
    fitted: Model, labels: Sequence[str], features: Sequence[Mapping[str, float]], chosen: Sequence[int]
) -> int | None:
    """The one column that names posts, bodies or persons below a label nobody knows, where no other says who acts.

    Beside what will be done, and by when or how far: what else such a table names is who does it. Not where the label
    says that they are told of it, gain by it or where it is, nor where it sorts the rows.
    """
    names = [fitted.readings[reading] for reading in chosen]
    dated = not {"timescale", "status"}.isdisjoint(names)
    if "description" not in names or not dated or not {*OWNER_FIELDS}.isdisjoint(names):
        return None
    found = [
        at
        for at, (label, name, one) in enumerate(zip(labels, names, features, strict=True))
        if name in (*UNUSED, "area", "answers")
        and label
        and one.get("cells_are_posts", 0.0) + one.get("cells_are_persons", 0.0) >= _NAMED
        and one.get("cells_repeat_contiguously", 0.0) < _MOST
        and "label_listed" not in one
        and not any(feature.startswith("label_head_") and feature[11:] in _SORTS for feature in one)
        and not _APART.search(label)
    ]
    return found[0] if len(found) == 1 else None


_NAMED = 0.6
"""The share of cells that name someone. In a column of authorities, whose names are hard to know, 0.7 of them did."""
_SORTS = ("category", "priority", "score", "area", "ref", "status", "progress", "evidence", "cost", "outcome")
_APART = late_pattern(
    r"\b(?:report|inform|consult|advis|approv|monitor|oversee|oversight|scrutin|check|review|audien|stakehold|benefi|customer"
    r"|client|supplier|provider|venue|location|site|place|source|raised|identified|request|assur|affected|evaluat|impact"
    r"|(?:further|next) (?:action|step))",
    re.I,
)
"""Words of a label over those who do not do what will be done: who hear of it, check it or gain by it."""


_PERCENT = re.compile(r"\d{1,3}(?:\.\d+)? ?%")


# What a label is of, by the words that it is composed of.


def does(label: str, doing: frozenset[str]) -> bool:
    """Whether a label is of what is done about a thing, and not of what is done if it comes about."""
    said = label_words(label).concepts
    return not doing.isdisjoint(said) and "contingency" not in said


def limits_risk(label: str) -> bool:
    """Whether a label is of what keeps a risk small, there already or still to come."""
    return not {"control", "measure", "mitigation"}.isdisjoint(label_words(label).concepts)


def controls(label: str) -> bool:
    """Whether a label is of measures that control a risk, and not of those that are there (`Existing controls`)."""
    said = label_words(label).concepts
    return {"control", "measure"} <= {*said} and "current" not in said


def recommends(label: str) -> bool:
    """Whether a label is of a recommendation."""
    return "recommendation" in label_words(label).concepts


def replies(label: str) -> bool:
    """Whether a label is of what managers say to a recommendation: `Management comment`, `Agreed response`."""
    said = label_words(label)
    return said.head in ("comment", "response") and "agreed" in said.concepts
