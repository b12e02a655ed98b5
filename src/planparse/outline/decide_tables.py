"""Which row is a header, and whether a table lists things to be done."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from planparse.lexicon.label_words import label_words
from planparse.lexicon.labels import Terms
from planparse.outline.cell_looks import looks, unlettered
from planparse.outline.features.cells import is_date, is_status
from planparse.outline.features.tables import actions_features, header_features
from planparse.outline.groups import deeper_refs
from planparse.outline.header_labels import DOING, name_fields
from planparse.outline.outline import OWNER_FIELDS, Section
from planparse.outline.schedules_and_charts import by_marks, scheduled
from planparse.outline.scored import NO_FIELD, Decision, Likelihood, Model, evidence, likely, model
from planparse.patterns import lazy_pattern

_OWNER_ROLES = frozenset(("strategic_lead", "operational_lead", "lead", "support"))

_MOSTLY = 0.5
"""The share of cells that shows what a column contains. Tried on 1,600 public files that are not plans: at 0.3,
revision histories and forms pass."""


BETTER = (deeper_refs,)
"""Rules that find a column taken for a field that another column matches better: both indexes, or None."""


_ASKING = 0.5
"""If more than this share of a row's cells are questions, it is a header, whatever else it looks like: data asks
nothing.

Set by hand: only 6 of the labelled tables have such a header, too few to fit a weight that outweighs length.
"""

_SURE, _DATES = 0.95, 2


def header_likelihood(terms: Terms, texts: Sequence[str], below: Sequence[Sequence[str]]) -> float:
    """How likely a row is the header over the rows below it, from 0 to 1.

    >>> rows = [["Repair the roof", "Site Manager", "May 2025"], ["Train all staff", "HR Manager", "June 2025"]]
    >>> header_likelihood(NO_TERMS, ["To be done", "Whose job", "Until"], rows) > 0.5
    True
    >>> header_likelihood(NO_TERMS, rows[0], rows[1:]) > 0.5
    False
    """
    features = header_features(terms, texts, below)
    if features.get("labels_ask", 0.0) > _ASKING and features.get("all_different"):
        return _SURE
    if _are_dates_over_others(texts, below) or name_fields(texts):
        return _SURE
    return 0.0 if "no_row_of_labels" in features else likely("headers", features)


def _are_dates_over_others(texts: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row is a label and at least two dates, over cells that are no dates: progress at each date."""
    first, *rest = texts or ("",)
    if sum(map(bool, rest)) < _DATES or is_date(first) or not all(map(is_date, rest)):
        return False
    return bool(below) and not any(is_date(cell) for row in below for cell in row)


_LIKELY, _ALONE, _NAMED = 0.5, 0.4, 0.3
"""How likely a table must list actions, one beside which nothing else in its document does, and one of these whose
labels say so: a plan is worth more than a refusal.

Of 412 labelled tables with actions kept back, 115 without, 114 of real plans and 1,958 files that are not plans (three
folds), 0.5 takes 392, 13, 106 and 54, 0.4 398, 18, 107 and 68, 0.3 401, 23, 108 and 112. With 0.4 throughout, lists of
changes and of people beside the actions became actions.
"""


def is_likely(section: Section, *, alone: bool) -> bool:
    """Whether a table is likely enough to list actions; ``alone``: whether nothing else in its document does."""
    told = {column.field for column in section.columns}
    named = any(one.field == "description" and label_words(one.header.text).head in DOING for one in section.columns)
    named = named and not told.isdisjoint((*OWNER_FIELDS, "timescale", "status", "progress"))
    return section.actions.share > (_LIKELY if not alone else _NAMED if named else _ALONE)


def actions_likelihood(
    terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]
) -> Likelihood:
    """How likely a table lists things to be done, and why.

    >>> def likely(labels, *rows):
    ...     from planparse.outline.decide import decide_columns
    ...     columns = list(zip(*rows))
    ...     return actions_likelihood(NO_TERMS, labels, columns, decide_columns(NO_TERMS, labels, columns)).share > 0.5
    >>> row, other = ("Repair the roof", "Ann Reed", "May 2025"), ("Train all staff", "Bo Lind", "June 2025")
    >>> likely(["Recommended action", "Owner", "Timeline"], row, other), likely(["", "", ""], row, other)
    (True, True)
    >>> likely(["Complete", "On track", "Overdue"], ("Train all staff", "Repair it", "Tell us"))
    False
    >>> likely(["Date", "Version", "Description"], ("01/02/2020", "1.0", "First draft"), ("03/02/2020", "1.1", "Typos"))
    False
    """
    if sum(map(is_status, labels)) > _MOSTLY * len(labels):
        return Likelihood(0.0, (), "most of its labels are what statuses are called: it is a key to them")
    features = features_of_table(terms, labels, columns, decisions)
    return Likelihood(likely("actions", features), evidence(model("actions"), features, 1, 0))


def features_of_table(
    terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]
) -> Mapping[str, float]:
    """The features of a table for whether it lists things to be done; ticks and letters are read as what they say."""
    return actions_features(terms, *by_marks(labels, [*map(unlettered, columns)], decisions))


# Columns with two almost equally likely readings, settled by what the rest of the table lacks.


def settle_near_ties(
    fitted: Model,
    labels: Sequence[str],
    columns: Sequence[Sequence[str]],
    features: Sequence[Mapping[str, float]],
    shares: Sequence[Sequence[float]],
    chosen: list[int],
) -> None:
    """Give fields that no column has to free columns whose cells show them and that are nearly as likely.

    Of two columns of numbers (`ID`, `WBS`), neither looks like refs beside the other: the likelier one has them.
    What
    happened, right of the actions, is their progress. Names right of those who are accountable are the people who act.
    A bare `Date` left of the actions may be the meeting's. The names of a schedule's tasks are its actions.
    """
    scheduled(fitted, labels, columns, chosen)
    names = fitted.readings
    role = {name: at for at, name in enumerate(names)}
    free = [at for at, reading in enumerate(chosen) if names[reading] in NO_FIELD]
    refs = sorted((shares[at][role["ref"]] / max(shares[at]), at) for at in free)
    if role["ref"] not in chosen and len(refs) > 1 and refs[-1][0] >= _MOSTLY and refs[-2][0] >= _RIVAL:
        chosen[refs[-1][1]] = role["ref"]
    place = chosen.index(role["description"]) if role["description"] in chosen else len(chosen)
    told = [at for at in free if at > place and _is_nearly_progress(shares[at], role["progress"], names)]
    told = [at for at in told if features[at].get("cells_tell_what_happened", 0.0) >= _MOSTLY]
    if role["progress"] not in chosen and len(told) == 1:
        chosen[told[0]] = role["progress"]
    due = chosen.index(role["timescale"]) if role["timescale"] in chosen else place
    if due < place and "label_only_date" in features[due] and _is_of_meeting(features, shares[due], role, due):
        chosen[due] = role["other_date"]
    owners = [at for at, reading in enumerate(chosen) if names[reading] in _OWNER_ROLES]
    if len(owners) == 1 and owners[0] + 1 in free and _ANSWERABLE.search(labels[owners[0]]):
        at = owners[0] + 1
        named = max(features[at].get("cells_are_posts", 0.0), features[at].get("cells_are_persons", 0.0))
        capital = sum(looks(cell).get("lead", 0.0) > _MOSTLY for cell in columns[at] if cell)
        if (
            "label_listed" not in features[at]
            and not _TOLD_OF_IT.search(labels[at])
            and (named >= _MOSTLY or capital > _NEARLY * len([*filter(None, columns[at])]))
        ):
            chosen[at] = role["lead"]


def _is_nearly_progress(shares: Sequence[float], progress: int, names: Sequence[str]) -> bool:
    """Whether progress is the likeliest field, and having no field is at most twice as likely."""
    others = [share for at, share in enumerate(shares) if at != progress and names[at] not in NO_FIELD]
    return shares[progress] > max(others) and shares[progress] >= _MOSTLY * max(shares)


def _is_of_meeting(
    features: Sequence[Mapping[str, float]], shares: Sequence[float], role: Mapping[str, int], at: int
) -> bool:
    """Whether a `Date` left of the actions, beside another column of dates, is nearly as likely some other date."""
    beside = any(one.get("cells_are_dates", 0.0) >= _MOSTLY for place, one in enumerate(features) if place != at)
    return beside and shares[role["other_date"]] >= _MOSTLY * shares[role["timescale"]]


_ANSWERABLE = re.compile(r"\b(?:accountab|answerab)", re.I)
"""Whoever answers for an action does not do it: another column of names beside says who does."""
_TOLD_OF_IT = lazy_pattern(
    r"\b(?:report|inform|consult|advis|approv|agree|monitor|oversee|oversight|scrutin|sign)", re.I
)
_NEARLY, _RIVAL = 0.7, 0.4
"""The second: at 0.5, `Outline Number` and `Task ID` gave way to each other; of 17 without a rival, 9 are no refs."""
