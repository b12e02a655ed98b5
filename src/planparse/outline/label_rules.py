"""Rules for labels that the weights do not know: when a thing is needed, who answers for it, what is planned."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from planparse.lexicon.label_words import is_period, label_words, latest_first
from planparse.lexicon.months import days_in
from planparse.lexicon.statuses import is_named
from planparse.outline.cell_looks import is_of_few, narrate, say_much
from planparse.outline.features.cells import is_status
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.scored import NO_FIELD, Model
from planparse.patterns import lazy_pattern

UNUSED = ("extra", "measure", "category", "other_date", "progress")
"""Readings of a column that no field is for, or that another column may take."""


def ended(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make a column of ends the due dates, if the column beside it has the starts and is due, or nothing is.

    `Timeline - Start` and `Timeline - End`, `Start of works` and `Works complete by`: the words at the labels' ends
    decide, and no row may end before it starts.
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
_ENDS = lazy_pattern(r"\b(?:ends?|ending|finish(?:es)?|complet(?:es?|ion)|due|until|till|to|by)\b", re.I)
_ACTUAL = re.compile(r"\bactual(?:ly)?\b|^date \w*ed\b", re.I)


def are_in_order(starts: Sequence[str], ends: Sequence[str]) -> bool:
    """Whether rows have dates in both columns, and none ends before it starts."""
    pairs = [([*days_in(one)], [*days_in(other)]) for one, other in zip(starts, ends, strict=True)]
    dated = [(one[0], other[-1]) for one, other in pairs if one and other]
    return bool(dated) and all(one <= other for one, other in dated)


def planned(fitted: Model, labels: Sequence[str], features: Sequence[Mapping[str, float]], chosen: list[int]) -> None:
    """Make `Planned improvements` or the like the description, if no other column's label says so.

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
        chosen[said] = answers  # what is planned answers a recommendation or a finding
    chosen[found[0]] = description


_ACTS = frozenset(("action", "milestone", "item", "what", "how"))
"""Words in a label of what will be done."""
_PLANNED = re.compile(
    r"(?:planned|proposed|intended) (?:improvement|step|work|measure|response|change)s?\b|improvements? planned\b", re.I
)
_TEXTS = ("outcome", "extra", "measure", "progress", "answers")


def _are_texts(features: Mapping[str, float]) -> bool:
    """Whether most cells of a column are long, or say what to do."""
    return max(features.get("cells_are_long_text", 0.0), features.get("cells_begin_with_a_verb", 0.0)) > _MOST


_MOST = 0.5


def said_in_words(
    fitted: Model, columns: Sequence[Sequence[str]], features: Sequence[Mapping[str, float]], chosen: list[int]
) -> None:
    """If no column is the status, take the only one in which each cell names one of a few statuses.

    Whatever its label asks (`How it is going`), unless that is known as an outcome's or a report's: a `Progress` column
    is the progress, from which the status is read too.
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
        and _names_statuses([cell.strip() for cell in cells if cell.strip()])
    ]
    if len(said) == 1:
        chosen[said[0]] = status


def rated(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """If no other column is the status, take the latest column of lights below a label of time (`Q1`, `This month`).

    A column that nobody has filled in yet is for a time to come; last month's has this month's beside it.
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
"""Words in a label of an earlier time: `Last month`, `Previous quarter`."""


def _is_of_time(label: str) -> bool:
    return is_period(label) or (_RELATIVE.fullmatch(label.strip()) is not None)


_RELATIVE = re.compile(
    r"(?:aut(?:umn)?|spr(?:ing)?|sum(?:mer)?|win(?:ter)?)\.?(?: term)?(?: ?[1-3])?(?: \d{2,4}(?:[/-]\d{2,4})?)?"
    r"|(?:this|last|current|previous|prior|latest) (?:month|quarter|period|week|term|report|time|update)(?:['’]s)?",
    re.I,
)


def _are_lights(cells: Sequence[str]) -> bool:
    """Whether a column contains letters of lights (green, amber or red) and otherwise only marks and other letters.

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
"""The least share of lights among the different letters: `B`, `D` and `N` may be beside them, as a plan's key says."""


_TOLD = frozenset(
    ("label_only_progress", "label_head_comment", "label_head_note", "label_listed_outcome", "label_head_category")
)
"""Features of labels below which names of statuses are no status column."""


def _names_statuses(said: Sequence[str]) -> bool:
    """Whether at least two of a column's different texts are names of statuses, and most of its texts or cells.

    >>> _names_statuses(["Complete", "On schedule", "Needs attention"]), _names_statuses(["Open", "North", "South"])
    (True, False)
    >>> _names_statuses(["20%", "85%"])  # how likely a risk is
    False
    """
    named = {text for text in said if is_named(text) or (is_status(text) and text.replace(" ", "").isalpha())}
    most = len(named) > _MOST * len({*said}) or sum(text in named for text in said) > _NEARLY_ALL * len(said)
    return len(named) > 1 and most


_NEARLY_ALL = 0.75
"""Share of cells; set by hand, no other value was tried."""


_CHOICE = re.compile(r"\(?\d{1,2}\)?\s*[-–.:)]?\s+(?=[A-Za-z])")
"""The number that lists print before a choice: `4 - Completed`, `(2) Normal`."""


def graded(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make a progress column that contains only numbered statuses the status, and notes beside it the progress.

    Beside notes, statuses chosen from a list need no numbers: `Comment: All five are open.`, `Progress: Done`. If a
    status column mostly says more than a status, it is the progress, from which the status is read too.
    """
    status, progress = fitted.readings.index("status"), fitted.readings.index("progress")
    if status in chosen and progress not in chosen:
        at = chosen.index(status)
        chosen[at] = progress if narrate(labels[at], columns[at]) else status
    if status in chosen or progress not in chosen:
        return
    at, filled = chosen.index(progress), [[cell.strip() for cell in cells if cell.strip()] for cells in columns]
    free = [i for i, reading in enumerate(chosen) if fitted.readings[reading] in NO_FIELD and filled[i]]
    told = [i for i in free if label_words(labels[i]).head in _NARRATING and say_much(filled[i])]
    told = told or [i for i in free if _REMARKS.match(labels[i])]
    words = [cell[found.end() :] for cell in filled[at] if (found := _CHOICE.match(cell))]
    if len(words) < len(filled[at]) and len(told) == 1 and is_of_few(filled[at]):
        words = filled[at]
    named = sum(is_status(text) or is_named(text) for text in words)
    if not words or len(words) < len(filled[at]) or 2 * named < len(words):
        return
    chosen[at] = status
    if len(told) == 1:
        chosen[told[0]] = progress


_REMARKS = re.compile(r"(?:task )?description\b", re.I)  # people note there how far a task is
_NARRATING = frozenset(("note", "comment", "update", "progress", "position"))


def overseen(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Drop as owners those who only watch an action (`Monitored by`), if another column says who does it."""
    no_owners(fitted, labels, chosen, watches)


def no_owners(fitted: Model, labels: Sequence[str], chosen: list[int], says: Callable[[str], bool]) -> None:
    """Drop columns with such labels as owners, if another column has owners."""
    owning = [at for at, reading in enumerate(chosen) if fitted.readings[reading] in OWNER_FIELDS]
    found = [at for at in owning if says(labels[at])]
    if len(found) < len(owning):
        for at in found:
            chosen[at] = fitted.readings.index("extra")


def watches(label: str) -> bool:
    """Whether a label names those who only watch what is done.

    >>> watches("Monitored by"), watches("Led by")
    (True, False)
    """
    return _WATCHED.match(label) is not None


_WATCHED = re.compile(
    r"(?:to be )?(?:monitored|overseen|checked|evaluated|scrutinised|quality assured)(?: and \w+)? by\b", re.I
)


def is_of_milestones(label: str) -> bool:
    """Whether a label is of milestones, or only of the month, quarter or term of one.

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
    """Give a field to columns by their cells alone, and return these columns: such a decision is unsure."""
    named, measures = named_by_cells(fitted, labels, features, chosen), measured(fitted, labels, columns, chosen)
    named = None if named is not None and "lead" in never[named] else named
    found = {at: field for at, field in ((named, "lead"), (measures, "outcome")) if at is not None}
    for at, field in found.items():
        chosen[at] = fitted.readings.index(field)
    return frozenset(found)


def measured(
    fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: Sequence[int]
) -> int | None:
    """The one column of measures in words, if no column is the outcome: how to know that an action worked."""
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
"""Most words of a figure with its unit."""


def named_by_cells(
    fitted: Model, labels: Sequence[str], features: Sequence[Mapping[str, float]], chosen: Sequence[int]
) -> int | None:
    """The one column of posts, bodies or persons below an unknown label, if no other column says who acts.

    Beside what will be done, and by when or how far, other names in a table are of those who do it. Not if the label
    says that they are informed, benefit or are places, nor if the column sorts the rows.
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
"""The least share of cells that name someone. In a column of authorities, whose names are hard to know, it was 0.7."""
_SORTS = ("category", "priority", "score", "area", "ref", "status", "progress", "evidence", "cost", "outcome")
_APART = lazy_pattern(
    r"\b(?:report|inform|consult|advis|approv|monitor|oversee|oversight|scrutin|check|review|audien|stakehold|benefi|customer"
    r"|client|supplier|provider|venue|location|site|place|source|raised|identified|request|assur|affected|evaluat|impact"
    r"|(?:further|next) (?:action|step))",
    re.I,
)
"""Words in a label of those who do not act: they are informed, check or benefit."""


# What a label is about, by the words that it consists of.


def does(label: str, doing: frozenset[str]) -> bool:
    """Whether a label is of what is done about a thing, and not of what is done if it happens."""
    said = label_words(label).concepts
    return not doing.isdisjoint(said) and "contingency" not in said


def recommends(label: str) -> bool:
    """Whether a label is of a recommendation."""
    return "recommendation" in label_words(label).concepts


def replies(label: str) -> bool:
    """Whether a label is of managers' replies to a recommendation: `Management comment`, `Agreed response`."""
    said = label_words(label)
    return said.head in ("comment", "response") and "agreed" in said.concepts
