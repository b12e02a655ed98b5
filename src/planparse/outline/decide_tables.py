"""Which row is a header, and whether a table lists things to be done."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from planparse.lexicon.label_words import label_words
from planparse.lexicon.labels import Terms
from planparse.lexicon.refs_and_marks import BEFORE_DEED
from planparse.outline.cell_looks import looks
from planparse.outline.features.cells import cell_features, is_date, is_status
from planparse.outline.features.columns import label_features
from planparse.outline.features.tables import actions_features, header_features
from planparse.outline.groups import deeper_refs
from planparse.outline.header_labels import (
    BARE_HEADS,
    DATING,
    DOING,
    LIKELY,
    MAYBE_DOING,
    MISSPELT,
    OWNING,
    RISKS,
    TELLING,
    name_fields,
)
from planparse.outline.label_rules import limits_risk, plans_answers, worded_status
from planparse.outline.register_columns import ADDED, added_control, is_only_decided
from planparse.outline.schedules_and_charts import (
    dated_by_marks,
    hands_out,
    lists_to_dos,
    says_what_is_always_done,
    scheduled,
    schedules_tasks,
)
from planparse.outline.scored import NO_FIELD, Decision, Likelihood, Model, evidence, model, totals
from planparse.patterns import lazy_pattern

# Positive evidence that a table lists things to be done: without any, no likelihood makes it a table of actions.


_OWNER_ROLES = frozenset(("strategic_lead", "operational_lead", "lead", "support"))

_MOSTLY = 0.5
"""The share of cells that shows what a column contains. Tried on 1,600 public files that are not plans: at 0.3,
revision histories and forms pass."""

_LONGEST = 10
"""Most words of a label that is no question; a longer text is a line of prose misread as a label."""
_PROSE = re.compile(r"[a-z)]\. [A-Z]|^[a-z]+(?: \S+){5}")
"""Prose, which is no label: it contains the end of a sentence, or is long and begins in lower case."""
_MOST_UNLABELLED = 12
"""Most columns of a list of actions without labels; tables of codes and figures have dozens."""


def shows_things_to_do(
    terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]
) -> bool:
    """Whether labels or cells are about things to be done, and not only about dates, names and texts.

    >>> def table(labels, *rows):
    ...     from planparse.outline.decide import decide_columns
    ...     columns = list(zip(*rows))
    ...     return shows_things_to_do(NO_TERMS, labels, columns, decide_columns(NO_TERMS, labels, columns))
    >>> row, other = ("Repair the roof", "Ann Reed", "May 2025"), ("Train all staff", "Bo Lind", "June 2025")
    >>> table(["Recommended action", "Owner", "Timeline"], row, other), table(["", "", ""], row, other)
    (True, True)
    >>> table(["Promise", "In charge", "To be done by"], ("1a Mend the roof", "Ann Reed", "May 2025"), other)
    True
    >>> table(["Date", "Version", "Description"], ("01/02/2020", "1.0", "First draft"), ("03/02/2020", "1.1", "Typos"))
    False
    """
    at = next((at for at, decision in enumerate(decisions) if decision.best == "description"), None)
    if at is None:
        return False
    texts = cell_features([BEFORE_DEED.sub("", cell, count=1) for cell in columns[at]])
    if sum(bool(cell.strip()) for cell in columns[at]) < _MOSTLY * len(columns[at]):
        return False
    if _explains_a_scale(columns, decisions) or is_only_decided(labels, decisions, at):
        return False
    owner = _labelled(labels, decisions, _OWNER_ROLES, OWNING)
    date = _labelled(labels, decisions, {"timescale"}, DATING) or _is_by(labels, decisions)
    status = _labelled(labels, decisions, {"status", "progress"}, TELLING)
    to_do = max(texts.get("cells_begin_with_a_verb", 0.0), texts.get("cells_say_will", 0.0)) >= _MOSTLY
    if any(told(labels, decisions) for told in (answers_risks, plans_answers, lists_to_dos)):
        return True
    if _says(labels[at], DOING):
        return owner or date or status or to_do or _holds(columns, decisions, {"status"}, ("cells_are_status_words",))
    if _says(labels[at], MAYBE_DOING):
        return owner or date or status
    led = any(
        one.best in _OWNER_ROLES and label_words(label).ends_by for label, one in zip(labels, decisions, strict=True)
    )
    if (owner and (date or status)) or (led and status):  # `Led by`; a log of changes, `Agreed by`, has no status
        return True
    named = bool(labels[at].strip())
    if to_do and named and (owner or date or "label_listed_description" in label_features(terms, labels[at])):
        return True
    return (
        to_do
        and len(labels) <= _MOST_UNLABELLED
        and _holds(columns, decisions, _OWNER_ROLES, ("cells_are_persons", "cells_are_posts"))
        and _holds(columns, decisions, {"timescale"}, ("cells_are_dates",))
    )


def answers_risks(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether the table answers risks or findings, each with a ref: a register, which names no owners.

    Without refs, other evidence counts: controls still to be added (`Additional control measures`); scores beside what
    mitigates the risks; or, in a log, their impact and the days on which they were raised. A risk may be a bare
    `Description` if the scores or another label are about risks.
    """
    roles = [decision.best for decision in decisions]
    if not {"answers", "description"} <= {*roles}:
        return False
    done = labels[roles.index("description")]
    added = bool(ADDED.search(done)) and limits_risk(done)
    scored = roles.count("score") >= _SCORES and "mitigation" in label_words(done).concepts
    logged = "other_date" in roles and "mitigation" in label_words(done).concepts and any(map(_HARM.search, labels))
    if not _says(done, DOING) or not ("ref" in roles or added or scored or logged):
        return False
    answered = label_words(labels[roles.index("answers")])
    said = [label_words(label) for label in labels] if answered.head in BARE_HEADS else [answered]
    return (scored and any(map(LIKELY.search, labels))) or any(not RISKS.isdisjoint(one.concepts) for one in said)


_HARM = re.compile(r"\b(?:impacts?|effects?|consequences?)\b", re.I)
_SCORES = 2
"""Fewest columns of scores: a risk's likelihood and its impact."""


def _explains_a_scale(columns: Sequence[Sequence[str]], decisions: Sequence[Decision]) -> bool:
    """Whether a table says what is done at each score, or what some words mean: a key, not a list of actions."""
    others = [decision.best for decision in decisions if decision.best not in ("description", "extra")]
    if _are_each_status(columns, decisions):
        return True
    if not others or not set(others) <= {"score", "category", "title"}:
        return False
    if "score" in others and "title" not in others:
        return True
    words = [cell_features(cells) for cells, one in zip(columns, decisions, strict=True) if one.best in _TERMS]
    return len(decisions) == len(_TERMS) and words[0].get("cells_are_one_word", 0.0) > _MOSTLY


def _are_each_status(columns: Sequence[Sequence[str]], decisions: Sequence[Decision]) -> bool:
    """Whether a table has each of several statuses once, left of a text, and nothing else: a key to their words."""
    filled = [(one.best, cells) for one, cells in zip(decisions, columns, strict=True) if any(map(str.strip, cells))]
    if [role for role, _ in filled] != ["status", "description"]:
        return False
    said = [cell.strip().casefold() for cell in filled[0][1]]
    known = sum(map(is_status, said))
    return len(said) >= _FEWEST_STATUSES and len({*said}) == len(said) and known > _MOSTLY * len(said)


_FEWEST_STATUSES = 3
_TERMS = ("title", "category")
"""Roles of the first of two columns if it contains words that the second explains (`Avoid | Stop the activity`)."""


BETTER = (added_control, deeper_refs, worded_status)
"""Rules that find a column taken for a field that another column matches better: both indexes, or None."""


def answers_with_owner(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether labels say what is answered, what is done about it, and who does it: no other table says all three."""
    at = next((at for at, decision in enumerate(decisions) if decision.best == "description"), None)
    answered = any(decision.best == "answers" for decision in decisions)
    return (
        at is not None and answered and _says(labels[at], DOING) and _labelled(labels, decisions, _OWNER_ROLES, OWNING)
    )


_TITLED = ("description", "title")
"""What is done, or its title if more is said elsewhere: `Task title` may be either."""


def does_by_when(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether labels say what is done and who does it, and columns surely say by when and how far it is.

    Without this, a register of ten risks was left out: their names were taken for titles. If the label of the dates
    says so too, no column need say how far: the tasks of a chart, beside a column for each of its days.
    """
    at = next((at for at, decision in enumerate(decisions) if decision.best == "description"), None)
    sure = {decision.best for decision in decisions if decision.margin >= _CERTAIN}
    likely = {one.best for one in decisions if one.margin >= _MOSTLY or (one.best, one.runner_up) == _TITLED}
    due = _labelled(labels, decisions, {"timescale"}, DATING) and name_fields(labels)
    told = {"description", "timescale", "status"} <= sure or ({"description", "timescale"} <= likely and due)
    return at is not None and told and _says(labels[at], DOING) and _labelled(labels, decisions, _OWNER_ROLES, OWNING)


def assigns_tasks(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether labels say what the tasks are and who has them, and a column surely says how far each is.

    Trackers of small teams name their tasks in two words (`Architecture draft`), which do not look like actions.
    """
    at = next((at for at, decision in enumerate(decisions) if decision.best == "description"), None)
    sure = {decision.best for decision in decisions if decision.margin >= _CERTAIN}
    tasks = at is not None and "action" in label_words(labels[at]).concepts and decisions[at].margin >= _MOSTLY
    return tasks and "status" in sure and _labelled(labels, decisions, _OWNER_ROLES, OWNING)


def tracks_recommendations(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether labels say what was recommended and who sees to it, and a column surely says how far each is.

    Without this, a scrutiny tracker was left out: its recommendations begin with `That` and name no deed.
    """
    at = next((at for at, decision in enumerate(decisions) if decision.best == "description"), None)
    sure = {decision.best for decision in decisions if decision.margin >= _CERTAIN}
    asked = at is not None and "recommendation" in label_words(labels[at]).concepts
    return asked and "status" in sure and _labelled(labels, decisions, _OWNER_ROLES, OWNING)


_CERTAIN = 0.9
"""The margin of columns that certainly are what they are read as. Set by hand; no other value was tried."""


def _says(label: str, words: frozenset[str]) -> bool:
    """Whether a label has one of these words and is no sentence."""
    said = label_words(label)
    if (said.words > _LONGEST and not said.asks) or _PROSE.search(label.strip()):
        return False
    return said.head in words or not words.isdisjoint(said.concepts)


def _labelled(
    labels: Sequence[str], decisions: Sequence[Decision], roles: frozenset[str] | set[str], words: frozenset[str]
) -> bool:
    """Whether a column with one of these roles has a label that says so."""
    pairs = zip(labels, decisions, strict=True)
    return any(
        decision.best in roles
        and (not words.isdisjoint(label_words(label).concepts) or (words is OWNING and MISSPELT.search(label)))
        and not _STAKEHOLDER.match(label.strip())
        for label, decision in pairs
    )


def _is_by(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether `By` is the whole label of a column that its cells show to be of dates: it says by when, not by whom."""
    pairs = zip(labels, decisions, strict=True)
    return any(one.best == "timescale" and label.strip(" :").casefold() == "by" for label, one in pairs)


_STAKEHOLDER = re.compile(r"(?:key )?stakeholders?(?: name| group)?s?$", re.I)
"""A label over the people whom a project keeps content: it does not say who does anything."""


def _holds(
    columns: Sequence[Sequence[str]],
    decisions: Sequence[Decision],
    roles: frozenset[str] | set[str],
    looks: Sequence[str],
) -> bool:
    """Whether a column with one of these roles mostly contains cells with these looks."""
    own = (cell_features(cells) for cells, decision in zip(columns, decisions, strict=True) if decision.best in roles)
    return any(sum(one.get(look, 0.0) for look in looks) >= _MOSTLY for one in own)


def lists_what_who_when(terms: Terms, labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether the labels for what, who and when are all ones that councils are known to use."""
    told = {
        decision.best
        for label, decision in zip(labels, decisions, strict=True)
        if f"label_listed_{decision.best}" in label_features(terms, label)
    }
    return {"description", "timescale"} <= told and not told.isdisjoint(_OWNER_ROLES)


_ASKING = 0.5
"""If more than this share of a row's cells are questions, it is a header, whatever else it looks like: data asks
nothing.

Set by hand: only 6 of the labelled tables have such a header, too few to fit a weight that outweighs length.
"""

_SURE, _DATES = 0.95, 2


def _likely(name: str, features: Mapping[str, float]) -> float:
    """The probability of a yes."""
    no, yes = totals(model(name), features)
    return 1.0 / (1.0 + math.exp(max(-500.0, min(500.0, no - yes))))


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
    return 0.0 if "no_row_of_labels" in features else _likely("headers", features)


def _are_dates_over_others(texts: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row is a label and at least two dates, over cells that are no dates: progress at each date."""
    first, *rest = texts or ("",)
    if sum(map(bool, rest)) < _DATES or is_date(first) or not all(map(is_date, rest)):
        return False
    return bool(below) and not any(is_date(cell) for row in below for cell in row)


_TOLD = (
    (answers_with_owner, "its labels say what is answered, what is done about it and who does it"),
    (does_by_when, "its columns say what is done, who does it, and by when or how far it is"),
    (assigns_tasks, "its labels say what the tasks are and who has them, and a column how far each is"),
    (tracks_recommendations, "its labels say what was recommended and who sees to it, and a column how far each is"),
    (schedules_tasks, "its columns say what the tasks are, who has them, when they start and end, and what they take"),
    (hands_out, "its labels say what is to be done and who does it"),
    (lists_to_dos, "its labels say what is still to do, and a column how far it is"),
    (plans_answers, "its labels say what is answered, what is planned for it and by when"),
    (answers_risks, "its labels say that it answers risks or findings"),
)
"""Rules on labels that make a table one of actions, whatever its cells are; and why."""


def actions_likelihood(
    terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]
) -> Likelihood:
    """How likely a table lists things to be done, and why.

    Only things to be done make it one: owners and dates alone are also those of meetings, versions and bookings. If all
    labels are ones that councils are known to use for what, who and when, no cell outweighs them.
    """
    labels, columns, decisions = dated_by_marks(labels, columns, decisions)
    if not shows_things_to_do(terms, labels, columns, decisions) or says_what_is_always_done(columns, decisions):
        return Likelihood(0.0, why="nothing in it says what will be done")
    features = actions_features(terms, labels, columns, decisions)
    likely = Likelihood(_likely("actions", features), evidence(model("actions"), features, 1, 0))
    if not any(any(cells) for cells, one in zip(columns, decisions, strict=True) if one.best == "description"):
        return likely
    usual = (partial(lists_what_who_when, terms), "its labels are those that councils use for what, who and when")
    why = next((why for is_told, why in (*_TOLD, usual) if is_told(labels, decisions)), "")
    return replace(likely, share=max(likely.share, _SURE), why=why) if why else likely


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
    Numbers that count up below no label are refs; scores do not. Names in runs down the first column are areas. What
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
    if 0 in free and role["ref"] not in chosen and not labels[0].strip() and _count_up(columns[0]):
        chosen[0] = role["ref"]
    elif 0 in free and not {role["area"], role["answers"]} & {*chosen} and _runs(features[0], shares[0], role, names):
        chosen[0] = role["area"]
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


def _count_up(cells: Sequence[str]) -> bool:
    """Whether the whole numbers of a column mostly go up by one, from a small one; a few may be missing or again.

    >>> _count_up(["A", "1", "2", "", "3", "B", "4", "3", "4", "5"]), _count_up(["3", "4", "4", "2", "5", "1"])
    (True, False)
    """
    numbers = [int(cell) for cell in map(str.strip, cells) if re.fullmatch(r"\d{1,3}", cell)]
    steps = [two - one for one, two in pairwise(numbers)]
    return len(steps) >= _FEWEST_STEPS and numbers[0] <= 1 and steps.count(1) >= _NEARLY * len(steps)


_FEWEST_STEPS = 3


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


def _runs(
    features: Mapping[str, float], shares: Sequence[float], role: Mapping[str, int], names: Sequence[str]
) -> bool:
    """Whether cells repeat in runs, and are at least half as likely areas as something without a field."""
    best = max(share for share, name in zip(shares, names, strict=True) if name in NO_FIELD)
    runs = features.get("cells_repeat_contiguously", 0.0) >= _MOSTLY and "cells_vary" in features
    return runs and shares[role["area"]] >= _MOSTLY * best
