"""Labels that overrule the weights: what a column is.

A field that no column of a table has yet goes to a label that names it in words that the weights have seldom seen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.lexicon.label_words import label_words
from planparse.lexicon.names import folded, usual_forenames
from planparse.lexicon.posts import phrases
from planparse.outline.cell_looks import looks, say_much
from planparse.outline.features.cells import begins_with_verb, is_status
from planparse.outline.header_labels import RISKS
from planparse.outline.label_rules import UNUSED, are_in_order
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.scored import NO_FIELD, Decision, Model
from planparse.patterns import lazy_pattern


def still_wanted(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Give fields that no column has to columns whose labels say so: progress, due date, owner, outcome.

    Of two columns of due dates, the second may have the dates that are valid now.
    """
    observed(fitted, labels, columns, chosen)
    promised(fitted, labels, columns, chosen)
    moved(fitted, labels, columns, chosen)
    delivered(fitted, labels, columns, chosen)
    resourced(fitted, labels, columns, chosen)
    succeeding(fitted, labels, columns, chosen)


def succeeding(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make measures of success the outcome, if no column is that; also what an action will bring or is hoped to.

    Not what it has brought (`What it brought`): that is progress. Evidence of its effect (`Evidence of change`) is
    progress in plans that say how far actions are, and an outcome in those that do not.
    """
    outcome = fitted.readings.index("outcome")
    names = [fitted.readings[reading] for reading in chosen]
    brings = _SUCCESS if {"status", "progress"} & {*names} else _SUCCESS_OR_EFFECT
    found = [
        at
        for at, (label, name) in enumerate(zip(labels, names, strict=True))
        if (name in NO_FIELD and brings.search(label)) or (name in _MISTAKEN and _BRINGS.match(label))
        if any(map(str.strip, columns[at]))
    ]
    if len(found) == 1 and outcome not in chosen:
        chosen[found[0]] = outcome


_SUCCESS = re.compile(r"^(?!.*\b(?:rate|score|factors?|so far|to date|achieved)\b).*\bsuccess(?:ful|es)?\b", re.I)
_SUCCESS_OR_EFFECT = lazy_pattern(
    rf"{_SUCCESS.pattern}|^(?:evidence|proof|signs?) (?:of|that) .*\b(?:change|difference|effect|impact|improve)", re.I
)


_BRINGS = lazy_pattern(
    r"what (?:(?:it|this|that|these|they|each|we|you|people|(?:the|this|each|our) \w+) )?"
    r"(?:will |should |would |(?:is|are) (?:meant|expected|intended|supposed) to )?(?:be )?"
    r"(?:brings?|gives?|gains?|yields?|achieves?|delivers?|buys?|leads? to|gets?|does for|different)\b(?! up\b)"
    r"|(?:assurance|evidence|proof) (?:that )?(?:we|you|people) (?:will|should|expect to) (?:have|see|get|hear)\b"
    r"|(?:what|which) (?:difference|changes?|impact|effect) (?:will|should|would|can|do (?:we|you) (?:expect|hope))\b"
    r"|what (?:we|you|people|residents)(?:[’']re| are)? (?:hop(?:e|ing)|wish|want|expect|aim|aiming|look|looking)\b"
    r"(?: (?:for|from (?:it|this))\b| to (?:see|achieve|gain|get|bring about|happen|change)\b(?! up\b))"
    r"|(?:our|the) hopes?\b",
    re.I,
)


_MISTAKEN = NO_FIELD | {"progress", "lead"}
"""What such a column is taken for by other words in its label: `What it leads to` names no lead."""


def delivered(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make what an action delivers (`Deliverables`, `Key outputs`) its outcome, if no column is that.

    Another column must have a label of actions, and cells that tell people what to do at least as often.
    """
    role = {name: at for at, name in enumerate(fitted.readings)}
    if {role["outcome"], role["measure"]} & {*chosen}:
        return
    own = (*NO_FIELD, "description")
    found = [
        at
        for at, label in enumerate(labels)
        if _DELIVERED.fullmatch(label.strip()) and fitted.readings[chosen[at]] in own and say_much(columns[at])
    ]
    acting = [
        at
        for at, label in enumerate(labels)
        if at not in found and fitted.readings[chosen[at]] in ("description", "answers")
        if {"action", "what"} & {*label_words(label).concepts} and RISKS.isdisjoint(label_words(label).concepts)
    ]
    if len(found) != 1 or len(acting) != 1:
        return
    told, does = (sum(map(begins_with_verb, columns[at])) for at in (found[0], acting[0]))
    if told <= does:
        chosen[acting[0]], chosen[found[0]] = role["description"], role["outcome"]


_DELIVERED = lazy_pattern(
    r"(?:(?:key|main|expected|planned|intended|agreed|project) )*(?:deliverables?|outputs?)(?:\(s\))?\W*", re.I
)


def observed(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make observations, or what was reached, right of the description the progress, if no column is that.

    What an inspector observed is a finding: it comes before what is done about it.
    """
    progress, description = fitted.readings.index("progress"), fitted.readings.index("description")
    found = [
        at
        for at, label in enumerate(labels)
        if _OBSERVED.fullmatch(label.strip())
        and description in chosen[:at]
        and fitted.readings[chosen[at]] in (*UNUSED, "timescale")  # `Second cut in August` is no due date
    ]
    if len(found) == 1 and progress not in chosen and any(len(cell.split()) > 1 for cell in columns[found[0]]):
        chosen[found[0]] = progress


_OBSERVED = re.compile(
    r"(?:(?:any|general|our|latest|further|site|key) )*(?:observations?|remarks?|comments?)\W*"
    r"|(?:(?:key|main|our|latest) )?(?:milestones?|steps?|stages?|things|work|results?) (?:that )?"
    r"(?:we(?: have|['’]ve)? )?(?:already )?(?:reached|achieved|met|taken|passed|done|completed|finished)"
    r"(?: (?:so far|to date|already|since .+))?[ :.]*",
    re.I,
)


def promised(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make the date that was agreed or promised the due date, if no column is that.

    It was in five of five documents and labelled tables; none prints when somebody agreed to an action.
    """
    timescale = fitted.readings.index("timescale")
    found = [
        at
        for at, label in enumerate(labels)
        if _PROMISED.fullmatch(label.strip()) and fitted.readings[chosen[at]] in NO_FIELD and _are_dates(columns[at])
    ]
    if len(found) == 1 and timescale not in chosen:
        chosen[found[0]] = timescale


def moved(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make the second of two neighbouring columns of dates the revised ones, if their labels say so.

    `Original` and `Latest`, `Due date` and `Moved to`. Not if something was done, seen or begun on those dates, nor if
    they are before the dates on which the actions were due.
    """
    timescale, revised = fitted.readings.index("timescale"), fitted.readings.index("revised")
    for first, second in pairwise(range(len(labels))):
        one, other = labels[first], labels[second]
        free = {*NO_FIELD, "timescale", "progress"}.issuperset(fitted.readings[chosen[at]] for at in (first, second))
        told = _MOVED.search(other) or _ORIGINAL.search(one)
        if timescale not in (chosen[first], chosen[second]) or not free or not told or _ELSE.search(f"{one} {other}"):
            continue
        dated = [pair for pair in zip(columns[first], columns[second], strict=True) if all(map(str.strip, pair))]
        if (
            all(map(_are_dates, (columns[first], columns[second])))
            and dated
            and are_in_order(*zip(*dated, strict=True))
        ):
            whole = len(dated) == sum(bool(cell.strip()) for cell in columns[first])
            if chosen[first] == timescale or not whole:
                chosen[first], chosen[second] = timescale, revised


_MOVED = re.compile(
    r"\b(?:revised|amended|extended|extension|rescheduled|re-?forecast|forecast|new|latest|current|now|moved|slipped"
    r"|changed?|reset|expected|anticipated|projected)\b",
    re.I,
)
_ORIGINAL = re.compile(r"\b(?:original(?:ly)?|initial(?:ly)?|first|previous(?:ly)?|old|baseline|before)\b", re.I)
_ELSE = lazy_pattern(
    r"\b(?:actual(?:ly)?|completed?|closed|closure|done|achieved|finished|review\w*|updat\w*|report\w*|raised|identified"
    r"|start\w*|beg[iu]n\w*|from|next|sign(?:ed)?|meeting|comments?|notes?)\b",
    re.I,
)
"""What other dates are of, which no revised date is: something was done, seen or begun then."""


_SET = r"(?:agreed|plan(?:ned)?|promised|proposed|intended|committed|target(?:ed)?|required|set)"
_PROMISED = re.compile(rf"(?:{_SET} (?:\w+ )?dates?(?: ?/ ?times?)?|dates? {_SET}(?: (?:for|by|with)\b.*)?)\W*", re.I)


def resourced(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make a task's resources its lead, if no column says who does it and the cells are names of persons.

    Schedules have only forenames there, several in a cell. Money and things are no names: they stay without a field.
    Likewise a `Service` that holds posts: what an action belongs to has no officer.
    """
    lead = fitted.readings.index("lead")
    if any(fitted.readings[reading] in OWNER_FIELDS for reading in chosen):
        return
    found = [
        at
        for at, label in enumerate(labels)
        if fitted.readings[chosen[at]] in (*NO_FIELD, "area")
        if (_RESOURCED.fullmatch(label.strip()) and _are_names(columns[at]))
        or (_SERVING.fullmatch(label.strip()) and _have_officers(columns[at]))
    ]
    if len(found) == 1:
        chosen[found[0]] = lead


_RESOURCED = lazy_pattern(r"(?:(?:task|assigned|allocated|named|key) )?resourc(?:es?|ing|ed by)(?: names?)?\W*", re.I)
_NAMED = 0.6
"""The least share of names that begin with a forename in a column of persons: no list has the names of all countries.
Set by hand; no other value was tried."""


def _are_names(cells: Sequence[str]) -> bool:
    """Whether cells contain different names of one to three words, most of which begin with a forename."""
    names = [name.strip() for cell in cells for name in re.split(r"[,;/&+\n]| and ", cell) if name.strip()]
    short = all(name[0].isupper() and len(name.split()) <= _PARTS and not _DIGIT.search(name) for name in names)
    known = sum(folded(name.split()[0]) in usual_forenames() for name in names)
    return len({*names}) > 1 and short and known >= _NAMED * len(names)


_PARTS = 3
_DIGIT = re.compile(r"\d")


_SERVING = lazy_pattern(r"(?:\w+ )?(?:service|unit|section|function|branch)s?(?: areas?)?\W*", re.I)


def _have_officers(cells: Sequence[str]) -> bool:
    """Whether enough of the different cells end with a post of one holder or begin with a person's title.

    >>> _have_officers(["Fleet", "Monitoring Officer", "Estates Manager"]), _have_officers(["Fleet", "Youth Work"])
    (True, False)
    """
    parts = {part.strip().casefold() for cell in cells for part in re.split(r"[;/\n(&]| and |, ", cell) if part.strip()}
    ends, opens = phrases("heads"), phrases("titles")
    held = sum(
        one.split()[-1] in ends or one.split()[0].rstrip(".") in opens or _HEADS.match(one) is not None for one in parts
    )
    return held > 1 and held >= _OFFICERS * len(parts)


_HEADS = re.compile(r"(?:head|director) (?:of|for)\b")
_OFFICERS = 0.3
"""Set by hand: of the labelled columns of services that name no owner, none has two posts."""


def _are_dates(cells: Sequence[str]) -> bool:
    """Whether all filled cells look like times."""
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and all(looks(cell).get("timescale", 0.0) > 0 for cell in filled)


def plainly_statuses(decision: Decision, cells: Sequence[str], least: float) -> Decision:
    """Return the decision as sure, if it is status and nearly progress, and every cell is just a status.

    ``least`` is the margin from which on a decision is sure.
    """
    near = decision.best == "status" and decision.runner_up == "progress" and 0 <= decision.margin < least
    filled = [cell for cell in cells if cell.strip()]
    return replace(decision, margin=least) if near and filled and all(map(is_status, filled)) else decision


def accountable(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Make the senior or accountable owner the lead, if no other column has owners below.

    Likewise the owner who does the work, if nobody is above: of 155 labelled tables none has only an operational lead.
    Beside a strategic lead, one of delivery is the operational lead. A person to contact is not said to be above or
    below others.
    """
    owning = [at for at, reading in enumerate(chosen) if fitted.readings[reading] in OWNER_FIELDS]
    above, below, lead = map(fitted.readings.index, ("strategic_lead", "operational_lead", "lead"))
    if len(owning) == 1 and chosen[owning[0]] == above and not _words(labels[owning[0]]) & _ABOVE:
        chosen[owning[0]] = lead
    for at in owning:
        if chosen[at] in (above, below) and _REACHED.search(labels[at]) and not _words(labels[at]) & _ABOVE:
            chosen[at] = lead
        if chosen[at] == below and above not in chosen and not _BELOW.search(labels[at]):
            chosen[at] = lead
        elif chosen[at] == lead and above in chosen and below not in chosen and _BELOW.search(labels[at]):
            chosen[at] = below


def plainly_above(label: str, decision: Decision, least: float) -> Decision:
    """Return the decision as sure, if it is strategic lead and the label says that somebody else does the work."""
    near = (decision.best, decision.runner_up) == ("strategic_lead", "lead") and 0 <= decision.margin < least
    return replace(decision, margin=least) if near and _words(label) & _ABOVE else decision


def _words(label: str) -> set[str]:
    return {*re.findall(r"\w+", label.casefold())}


_ABOVE = frozenset(("strategic", "sponsor", "executive", "exec", "corporate"))
_REACHED = re.compile(r"\bcontacts?\b", re.I)
_BELOW = re.compile(r"\b(?:operation\w*|ops?|deliver\w*|tactical)\b", re.I)
"""Words in a label which show that somebody else is above the person who does the work."""


def needed(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """If no column says when actions are due, take the only dates by which they are needed (`Date needed`).

    Or the only lengths of time that their owners are given (`Time allowed: 10 working days`).
    """
    timescale, other = fitted.readings.index("timescale"), fitted.readings.index("other_date")
    found = [
        at for at, reading in enumerate(chosen) if reading == other and "required" in label_words(labels[at]).concepts
    ] or [
        at
        for at, reading in enumerate(chosen)
        if fitted.readings[reading] in NO_FIELD and _GIVEN.fullmatch(labels[at].strip()) and _last(columns[at])
    ]
    if timescale not in chosen and len(found) == 1:
        chosen[found[0]] = timescale


_GIVEN = re.compile(
    r"(?:(?:time|period|days|weeks|how long)(?: is| are)? (?:allowed|given|granted|allotted|agreed|permitted|to comply)"
    r"|(?:allowed|agreed|given|maximum) (?:time|period)|time limit|period for (?:completion|action)"
    r"|(?:(?:to be )?done )?within)(?: \([^()]*\))?",
    re.I,
)
_LENGTH = re.compile(
    r"\W*(?:within |up to )?(?:\d{1,3}|an?|one|two|three|four|five|six|nine|twelve)?[ -]?(?:working |calendar )?"
    r"(?:hour|day|week|fortnight|month|term|year)s?\b",
    re.I,
)


def _last(cells: Sequence[str]) -> bool:
    """Whether cells are lengths of time, or figures: days below `Days allowed`."""
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and all(_LENGTH.match(cell) or cell.strip().isdecimal() for cell in filled)
