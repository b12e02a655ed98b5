"""Rules for columns that group the actions: names that span several rows do, numbers of meetings do not.

Of two columns of refs, one numbers the group or only counts rows, the other numbers the actions.

And for labels of duties: whether an action must be done does not say how far it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence
from itertools import groupby, pairwise

from planparse.lexicon.label_words import is_period, label_words, latest_first
from planparse.outline.area_headings import comes_back
from planparse.outline.cell_looks import is_ref, say_much
from planparse.outline.header_labels import LIKELY
from planparse.outline.label_rules import UNUSED
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.scored import NO_FIELD, Decision, Model


def apply_group_rules(
    fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]
) -> None:
    """Apply the rules for columns of areas, duties, evaluations and risks."""
    grouped(fitted, columns, chosen)
    came_from(fitted, labels, columns, chosen)
    obliged(fitted, labels, chosen)
    evaluating(fitted, labels, chosen)
    likely(fitted, labels, chosen)
    mitigating(fitted, labels, columns, chosen)
    owning_what_is_answered(fitted, labels, chosen)
    sorted_by(fitted, labels, columns, chosen)


def grouped(fitted: Model, columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make names left of the actions that span several rows, blank below, the areas and not single actions' titles.

    Another column taken for the areas, whose names change row by row, is then a category.
    """
    title, area, text = map(fitted.readings.index, ("title", "area", "description"))
    if title not in chosen or text not in chosen or chosen.index(title) > chosen.index(text):
        return
    at = chosen.index(title)
    filled = [cell for cell in columns[at] if cell.strip()]
    beside = [cell for cell in columns[chosen.index(text)] if cell.strip()]
    over = len(filled) >= _FEWEST_GROUPS and columns[at][0].strip() and len(beside) == len(columns[at])
    if over and len({*filled}) == len(filled) and len(filled) <= _GROUPED * len(columns[at]):
        if area in chosen:
            chosen[chosen.index(area)] = fitted.readings.index("category")
        chosen[at] = area


_FEWEST_GROUPS, _GROUPED = 2, 0.4
"""Fewest names that each span several rows, and the largest share of rows with a name."""


def sorted_by(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make a category by which all rows are sorted the area, if no column is: left of the actions, or called so.

    In a register of risks, the sort of each says nothing about what is done, unless it is called their area or
    category. Nor does a type (`Bug`), or how much an action matters.
    """
    category, area, text = map(fitted.readings.index, ("category", "area", "description"))
    if area in chosen or text not in chosen:
        return
    risky = fitted.readings.index("answers") in chosen
    found = [at for at, one in enumerate(chosen) if one == category and _SORTING.search(labels[at])]
    left = [at for at in found if at < chosen.index(text)]
    before = [at for at in left if not risky and sorts(columns[at])]
    called = [at for at in found if _CALLED.search(labels[at]) and sorts(columns[at])]
    alone = next((places[0] for places in (before, called) if len(places) == 1), None)
    if alone is not None:
        chosen[alone] = area


_CALLED = re.compile(r"\b(?:area|category)\b", re.I)
_SORTING = re.compile(
    r"\b(?:areas?|categor(?:y|ies)|themes?|topics?|sections?|modules?|components?|epics?|functions?|disciplines?|domains?"
    r"|work ?streams?|strands?)\b",
    re.I,
)
"""Words in labels of columns that may sort actions; the first may do so in a register of risks too."""


def sorts(cells: Sequence[str]) -> bool:
    """Whether the cells of a column are names in runs of several rows.

    >>> sorts([*["Paths"] * 3, *["Beds"] * 4]), sorts(["Paths", "Beds", "Paths"])
    (True, False)
    """
    names = {*cells}
    runs = [text for text, _ in groupby(cells)]
    whole = all(sum(map(str.isalpha, text)) > _LETTERS for text in names)
    return len(names) > 1 and whole and len(cells) >= _ROWS_OF_EACH * len(runs) and not comes_back(cells)


_ROWS_OF_EACH = 2
"""Fewest rows of each name, on average, in a table sorted by it."""


def deeper_refs(
    labels: Sequence[str], columns: Sequence[Sequence[str]], roles: Sequence[str]
) -> tuple[int, int] | None:
    """The indexes of the column taken for refs and of the one right of it with the deeper numbers, or None.

    `1.1` is printed once beside `1.1.1` and `1.1.2`: it numbers what they have in common. Or the first only counts
    rows (`Sort`), and the one other column of refs before the actions has outline numbers or codes.

    >>> deeper_refs([], [["1.1", "", "1.2"], ["1.1.1", "1.1.2", "1.2.1"], ["A", "B", "C"]], ["ref", "extra", "area"])
    (0, 1)
    >>> deeper_refs([], [["1", "2"], ["1.5", "2.5"], ["Go", "Stay"]], ["ref", "score", "description"])
    >>> labels, texts, roles = ["ID", "Our ref", "Task"], ["Go", "Stay", "Come"], ["ref", "extra", "description"]
    >>> deeper_refs(labels, [["7", "8", "9"], ["1", "1.1", "1.2"], texts], roles)
    (0, 1)
    >>> codes = [["7", "8", "9"], ["K1", "K2", "L1"], texts]
    >>> deeper_refs(labels, codes, roles), deeper_refs(["ID", "Risk ref", "Task"], codes, roles)
    ((0, 1), None)
    """
    at = roles.index("ref") if "ref" in roles[:-1] else None
    if at is not None and _counts_rows(columns[at]):
        before = range(roles.index("description") if "description" in roles else len(roles))
        free = [n for n in before if roles[n] in UNUSED]
        own = {*label_words(labels[at]).concepts} - {"ref"}  # `Risk ID`, `Task no.` say what they number
        told = [n for n in free if _is_outline(columns[n]) or (not own and _are_codes(labels[n], columns[n]))]
        if len(told) == 1:
            return at, told[0]
    if at is None or roles[at + 1] not in UNUSED or len({*columns[at + 1]}) < max(_PAIR, len(columns[at + 1])):
        return None
    upper = ""
    for one, two in zip(columns[at], columns[at + 1], strict=True):
        upper = one.strip(" .") or upper
        if not upper or not two.startswith(f"{upper}."):
            return None
    return at, at + 1


_PAIR = 2
_LEVELLED = re.compile(r"\d{1,3}(?:\.\d{1,3})*")


def _counts_rows(cells: Sequence[str]) -> bool:
    """Whether a column counts its rows one by one, as tools and sheets do."""
    numbers = [int(cell) if cell.strip().isdecimal() and len(cell) < 7 else -1 for cell in cells]
    return len(numbers) > _PAIR and -1 not in numbers and all(two == one + 1 for one, two in pairwise(numbers))


def _is_outline(cells: Sequence[str]) -> bool:
    """Whether all cells are different outline numbers (`1`, `1.1`, `2`), at least two of them below others."""
    own = [cell.strip() for cell in cells]
    below = [cell.rpartition(".")[0] for cell in own if "." in cell]
    told = len({*own}) == len(own) and all(map(_LEVELLED.fullmatch, own)) and len(below) >= _PAIR
    return told and all(upper in own for upper in below)


def _are_codes(label: str, cells: Sequence[str]) -> bool:
    """Whether a label is of the plan's own refs, and each cell is another one with a letter or a level in it."""
    said = label_words(label)
    own = said.head == "ref" and not said.unknown and {*said.concepts} <= {"ref", "own", "action"}
    return own and len({*cells}) == len(cells) and all(is_ref(cell) and not cell.isdecimal() for cell in cells)


def came_from(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make numbers and dates of the meetings that actions come from (`Meeting`: `#12`, `-`) a category, no areas.

    Likewise keys of a database (`PillarID`: `P1`): the refs begin with them, and they say nothing. Names of
    committees below such a label may be areas.
    """
    area = fitted.readings.index("area")
    if area not in chosen:
        return
    at = chosen.index(area)
    cells = [cell for cell in columns[at] if cell.strip()]
    named = sum(sum(map(str.isalpha, cell)) > _LETTERS for cell in cells)
    coded = "source" in label_words(labels[at]).concepts or _KEYS.search(labels[at])
    if coded and 2 * named <= len(cells):
        chosen[at] = fitted.readings.index("category")


_LETTERS = 2
"""Most letters in a number: `5th`."""
_KEYS = re.compile(r"(?:[a-z]|\b)ID\W*$|[_ ]id\W*$")


def obliged(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Make whether a thing must be done (`Required or encouraged`, `Mandatory?`) a category, no progress or status."""
    for field in ("progress", "status"):
        reading = fitted.readings.index(field)
        if reading in chosen and _DUTY.fullmatch(labels[chosen.index(reading)].strip(" ?:")):
            chosen[chosen.index(reading)] = fitted.readings.index("category")


_ONE = r"required|mandatory|optional|encouraged|compulsory|voluntary|statutory|desirable|essential"
_DUTY = re.compile(
    rf"(?:(?:is it |statutory |legally )?(?:{_ONE})(?:\s*(?:/|or|,|and)\s*)?)+(?: (?:for|by) \w+)?", re.I
)


def evaluating(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Drop as owners those with whom an evaluation is shared (`Evaluation`: `Shared with governors`)."""
    for at, reading in enumerate(chosen):
        if fitted.readings[reading] in OWNER_FIELDS and _EVALUATES.fullmatch(labels[at].strip(" :")):
            chosen[at] = fitted.readings.index("extra")


_EVALUATES = re.compile(r"(?:impact|evaluation|(?:further|next) (?:actions?|steps?)|[&/,]|and|\s)+", re.I)


def mitigating(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Move the description from what is done if a risk happens to the column of what lessens it."""
    text = fitted.readings.index("description")
    if text not in chosen:
        return
    at = chosen.index(text)
    said = label_words(labels[at]).concepts
    other = only_other(fitted, labels, columns, chosen, mitigates, NO_FIELD)
    if "contingency" in said and "mitigation" not in said and other is not None:
        chosen[other], chosen[at] = text, fitted.readings.index("extra")


def mitigates(label: str) -> bool:
    """Whether a label is of what lessens a risk, and not of what is done if it happens all the same.

    >>> mitigates("Mitigation"), mitigates("Contingency plan"), mitigates("Mitigation / contingency")
    (True, False, False)
    """
    said = label_words(label).concepts
    return "mitigation" in said and "contingency" not in said


def only_other(
    fitted: Model,
    labels: Sequence[str],
    columns: Sequence[Sequence[str]],
    chosen: Sequence[int],
    says: Callable[[str], bool],
    free: Container[str],
) -> int | None:
    """The one column with such a label that says much and has a ``free`` reading; None if there is not exactly one."""
    found = [
        at
        for at, label in enumerate(labels)
        if says(label) and fitted.readings[chosen[at]] in free and say_much(columns[at])
    ]
    return found[0] if len(found) == 1 else None


def owning_what_is_answered(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Drop as owners those of the risk or finding (`Risk owner`), if another column says who acts."""
    concepts = [label_words(label).concepts for label in labels]
    owning = [at for at, reading in enumerate(chosen) if fitted.readings[reading] in OWNER_FIELDS]
    acting = [at for at in owning if not _DOING.isdisjoint(concepts[at]) and _ANSWERED.isdisjoint(concepts[at])]
    if acting:
        for at in owning:
            if not _ANSWERED.isdisjoint(concepts[at]) and _DOING.isdisjoint(concepts[at]):
                chosen[at] = fitted.readings.index("extra")


_DOING, _ANSWERED = frozenset(("action", "mitigation", "response")), frozenset(("risk", "issue", "finding"))
"""What a label of those who act says, and one of those who answer for the risk or finding."""


def likely(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Make how likely a risk is, or its effect (`Likelihood rating`: `Possible`), a score, no status of the action."""
    status = fitted.readings.index("status")
    if status in chosen and LIKELY.search(labels[chosen.index(status)]):
        chosen[chosen.index(status)] = fitted.readings.index("score")


def with_latest_progress(
    decisions: Sequence[Decision], labels: Sequence[str], rows: Sequence[Sequence[str]]
) -> list[Decision]:
    """The decisions, with the latest of several columns of updates labelled only by months as the progress.

    A label that is only a date does not say what a column contains, so any of them may have been taken for it.
    """
    found = list(decisions)
    at = next((at for at, one in enumerate(found) if one.best == "progress" and is_period(labels[at])), None)
    told = [say_much([row[n] for row in rows if row[n].strip()]) for n in range(len(labels))]
    same = [n for n, label in enumerate(labels) if told[n] and is_period(label)] if at is not None else []
    latest = latest_first(labels, same)[0] if same else at
    if at is not None and latest is not None and found[latest].best in NO_FIELD:
        found[at], found[latest] = found[latest], found[at]
    return found


# Rows that only list details of the action whose cells span them.
