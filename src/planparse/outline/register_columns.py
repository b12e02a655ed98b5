"""Rules for the columns of registers, by their labels: a second owner, a fallback action, an asset."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planparse.lexicon.label_words import label_words
from planparse.outline.cell_looks import count_in_letters
from planparse.outline.features.cells import is_status
from planparse.outline.groups import mitigates, only_other, sorts
from planparse.outline.header_labels import OWNING
from planparse.outline.label_rules import UNUSED, no_owners
from planparse.outline.outline import OWNER_FIELDS, Column
from planparse.outline.scored import NO_FIELD, Decision, Model


def apply_register_rules(
    fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]
) -> None:
    """Settle the columns of a register whose labels the weights have seldom seen."""
    owned(fitted, labels, chosen)
    seconded(fitted, labels, chosen)
    numbered(fitted, labels, columns, chosen)
    lettered(fitted, labels, columns, chosen)
    lessened(fitted, labels, columns, chosen)
    replaced(fitted, labels, columns, chosen)
    endangered(fitted, labels, chosen)
    of_sorts(fitted, labels, columns, chosen)
    harmed(fitted, labels, chosen)
    entitled(fitted, labels, columns, chosen)
    told_as_outcome(fitted, labels, columns, chosen)
    of_addresses(fitted, labels, chosen)
    witnessed(fitted, labels, columns, chosen)


def witnessed(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make evidence or checks right of the actions their progress if in sentences, and nothing else is the progress.

    Audits print what they saw (`Minutes of August seen.`); lists of papers (`Minutes, report`) have no full stops. So
    do governors or boards that watch (`Visited in May: four of six rooms are ready.`); how they will watch has none:
    of 60 labelled columns of these none without a field is in sentences.
    """
    names = [fitted.readings[reading] for reading in chosen]
    if "description" not in names or "progress" in names:
        return
    found = [at for at in range(names.index("description"), len(names)) if names[at] in NO_FIELD]
    found = [at for at in found if _EVIDENCE.fullmatch(labels[at].strip()) and _is_told(columns[at])]
    if len(found) == 1:
        chosen[found[0]] = fitted.readings.index("progress")


def _is_told(cells: Sequence[str]) -> bool:
    """Whether nearly all of several cells are sentences, and most say what was seen, done or is so.

    >>> _is_told(["Minutes of May seen.", "", "Nine letters sent."]), _is_told(["Minutes of May", "Letters. Log."])
    (True, False)
    >>> _is_told(["Audit reports and minutes.", "Training log."]), _is_told(["It will be seen.", "Audits will show."])
    (False, False)
    """
    filled = [cell.strip() for cell in cells if cell.strip()]
    whole = sum(cell.endswith(".") and len(cell.split()) > _WORDS for cell in filled)
    told = sum(_SEEN.search(cell) is not None and _TO_COME.search(cell) is None for cell in filled)
    return whole > 1 and whole >= _TOLD * len(filled) and 2 * told >= len(filled)


_EVIDENCE = re.compile(
    r"(?:(?:evidence|(?:[\w’'/-]+ ){0,3}(?:monitoring|checks?|oversight|scrutiny|assurance|visits?))"
    r"(?: (?:seen|found|supplied|provided|to date|so far|notes?|findings?|record))?)\W*",
    re.I,
)
_WORDS, _TOLD = 2, 0.8
_SEEN = re.compile(
    r"\b(?:\w{2,}ed|is|are|was|were|has|have|had|seen|sent|made|met|given|written|held|found|shown?|depends?|not)\b",
    re.I,
)
_TO_COME = re.compile(r"\b(?:will|shall|should|must|to be)\b", re.I)


def of_addresses(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Drop addresses or telephone numbers as owners, if another column names owners."""
    no_owners(fitted, labels, chosen, lambda label: "email" in label_words(label).concepts)


def owned(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Make the owner of a risk the lead of what is done about it, if no column says who does that."""
    if any(fitted.readings[one] in OWNER_FIELDS for one in chosen):
        return
    found = [
        at
        for at, label in enumerate(labels)
        if label_words(label).head == "owner" and fitted.readings[chosen[at]] in NO_FIELD and not is_second(label)
    ]
    if len(found) == 1:
        chosen[found[0]] = fitted.readings.index("lead")


def numbered(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Move the refs from another thing's number (`WBS #`, `Requirement ID`) to the risk's own, left of it.

    >>> _ELSEWHERE.search("WBS # (if applicable)") is not None, _ELSEWHERE.search("Action ref") is not None
    (True, False)
    """
    ref = fitted.readings.index("ref")
    if ref not in chosen or not _ELSEWHERE.search(labels[at := chosen.index(ref)]):
        return
    found = [
        other
        for other, label in enumerate(labels[:at])
        if label_words(label).head == "ref" and not _ELSEWHERE.search(label) and _are_all_different(columns[other])
    ]
    if len(found) == 1 and fitted.readings[chosen[found[0]]] in NO_FIELD:
        chosen[found[0]], chosen[at] = ref, fitted.readings.index("extra")


_ELSEWHERE = re.compile(
    r"\b(?:wbs|requirements?|polic(?:y|ies)|contracts?|work ?packages?|clauses?|pages?|para(?:graph)?s?|projects?"
    r"|assets?|linked|related)\b",
    re.I,
)


def lettered(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make a column left of the actions the refs if it counts them in letters or Roman numerals and nothing else does.

    Its label is blank or a number's (`No.`). The count may begin again in each area.
    """
    ref, description = fitted.readings.index("ref"), fitted.readings.index("description")
    if ref in chosen or description not in chosen:
        return
    found = [
        at
        for at, label in enumerate(labels[: chosen.index(description)])
        if fitted.readings[chosen[at]] in (*NO_FIELD, "title", "area")
        and (not label.strip() or label_words(label).head == "ref")
        and count_in_letters(columns[at])
    ]
    if len(found) == 1:
        chosen[found[0]] = ref


def _are_all_different(cells: Sequence[str]) -> bool:
    return all(map(str.strip, cells)) and len({*cells}) == len(cells) > 0


def seconded(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Make a second owner (`Secondary owner`, `Deputy lead`) the support; and, beside a lead, who takes part."""
    second = [is_second(label) or keeps_company(label) for label in labels]
    owning = [at for at, one in enumerate(chosen) if fitted.readings[one] in OWNER_FIELDS and not second[at]]
    for at, label in enumerate(labels):
        free = (*(NO_FIELD if is_second(label) else ()), "lead", "operational_lead")
        if owning and second[at] and fitted.readings[chosen[at]] in free:
            chosen[at] = fitted.readings.index("support")


def keeps_company(label: str) -> bool:
    """Whether a label asks for those who take part beside the lead.

    All 37 labelled columns of owners with such a label beside a lead are of support.

    >>> labels = "Together with", "Who else?", "Hand in hand with", "Lead, helped by", "Dealt with on"
    >>> [keeps_company(label) for label in labels]
    [True, True, True, False, False]
    """
    plain = label.replace("_", " ").strip(" :?")
    return _COMPANY.fullmatch(plain) is not None and _LEADING.isdisjoint(label_words(plain).concepts)


_LEADING = frozenset(("lead", "owner", "responsible", "assigned"))
_COMPANY = re.compile(
    r"(?!whom\b)(?:(?:with|together|alongside|jointly)\b.*|.*\b(?:with(?: whom)?|alongside)"
    r"|.*\b(?:else|others?|also|help(?:s|ed|ing|ers)?|contribut\w*|involved|assist(?:s|ed|ing)?)\b.*)",
    re.I,
)


def is_second(label: str) -> bool:
    """Whether a label names a second owner.

    >>> is_second("Secondary Owner"), is_second("owner_secondary"), is_second("Second review"), is_second("Owner")
    (True, True, False, False)
    """
    plain = label.replace("_", " ").strip(" :")
    return bool(_DEPUTY.fullmatch(plain)) or (bool(_SECOND.search(plain)) and label_words(label).head in OWNING)


_DEPUTY = re.compile(r"deput(?:y|ies)|stand-?ins?|understud(?:y|ies)", re.I)
_SECOND = re.compile(r"\b(?:second(?:ary)?|deputy|back-?up|alternate|reserve|assistant)\b", re.I)


def lessened(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Move the description from a risk's effect (`Then the impact is`) to the column that says what lessens it."""
    text = fitted.readings.index("description")
    if text not in chosen or not _HARM.search(labels[at := chosen.index(text)]):
        return
    other = only_other(fitted, labels, columns, chosen, mitigates, UNUSED)
    if other is not None:
        chosen[other], chosen[at] = text, fitted.readings.index("extra")


_HARM = re.compile(r"\b(?:impacts?|effects?|consequences?)\b", re.I)


def replaced(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Move the description from a fallback (`Alternative action`) to the column of the action itself."""
    text = fitted.readings.index("description")
    if text not in chosen or not is_instead(labels[at := chosen.index(text)]):
        return
    other = only_other(fitted, labels, columns, chosen, _acts, NO_FIELD)
    if other is not None:
        chosen[other], chosen[at] = text, fitted.readings.index("extra")


def _acts(label: str) -> bool:
    return not _ACTS.isdisjoint(label_words(label).concepts) and not is_instead(label)


def is_instead(label: str) -> bool:
    """Whether a label names what is done in place of an action.

    >>> is_instead("Alternative Action"), is_instead("Mitigative Action"), is_instead("Backup owner")
    (True, False, False)
    """
    return _INSTEAD.search(label) is not None and not _ACTS.isdisjoint(label_words(label).concepts)


_INSTEAD = re.compile(r"\b(?:alternative|alternate|fall-?back|back-?up|plan b|second(?:ary)?)\b", re.I)
_ACTS = frozenset(("action", "mitigation", "response"))


def endangered(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Make what is at risk (`Asset`, `Asset/Area`) a category: it is said of each risk and heads none."""
    area = fitted.readings.index("area")
    if area in chosen and fitted.readings.index("answers") in chosen:
        at = chosen.index(area)
        if "asset" in label_words(labels[at]).concepts:
            chosen[at] = fitted.readings.index("category")


def of_sorts(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make the sort of each risk (`Risk/Opportunity`: `Risk`) a category if another column says what it is.

    Not if all rows are sorted by it. Likewise for a text about each risk right of the action (`Trigger`), unless its
    label is of areas.
    """
    area = fitted.readings.index("area")
    if area not in chosen or fitted.readings.index("answers") not in chosen:
        return
    at = chosen.index(area)
    short = all(0 < len(cell.split()) <= _NAME for cell in columns[at])
    said = label_words(labels[at]).concepts
    text = fitted.readings.index("description")
    behind = text in chosen[:at] and "area" not in said
    if behind or (short and "risk" in said and not sorts(columns[at])):
        chosen[at] = fitted.readings.index("category")


_NAME = 2
"""Most words of a sort of risk."""


def harmed(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Make an issue's harm an extra, if it is between the issue and the action: it is no outcome of the action.

    Likewise if a column that describes the risk has no field (`Risk description` beside `Description of impact`).
    """
    outcome, text, answers = map(fitted.readings.index, ("outcome", "description", "answers"))
    described = [
        at
        for at, label in enumerate(labels)
        if fitted.readings[chosen[at]] in NO_FIELD and {"risk", "description"} == {*label_words(label).concepts}
    ]
    if len(described) == 1 and answers in chosen and _EFFECT.search(labels[chosen.index(answers)]):
        at = chosen.index(answers)
        chosen[at], chosen[described[0]] = chosen[described[0]], answers
    if {outcome, text, answers} <= {*chosen}:
        at = chosen.index(outcome)
        if _HARM.fullmatch(labels[at].strip(" :")) and chosen.index(answers) < at < chosen.index(text):
            chosen[at] = fitted.readings.index("extra")


_EFFECT = re.compile(r"^(?!.*\brisk\b).*\b(?:impact|effects?|consequences?)\b", re.I)


def entitled(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make a `Title` left of the description the action's title, if it cannot be that of a risk or finding."""
    title, text, answers = map(fitted.readings.index, ("title", "description", "answers"))
    if title in chosen or answers in chosen or text not in chosen:
        return
    found = [
        at
        for at, label in enumerate(labels[: chosen.index(text)])
        if _TITLE.fullmatch(label.strip(" :"))
        and fitted.readings[chosen[at]] in NO_FIELD
        and all(map(str.strip, columns[at]))
    ]
    if len(found) == 1 and columns[found[0]]:
        chosen[found[0]] = title


_TITLE = re.compile(r"(?:(?:task|action|item|card|ticket|story) )?(?:title|summary|headline|subject)", re.I)


def told_as_outcome(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make measures of success the outcome, though some of their cells say `Done`.

    Only if no column is the outcome, and most of the cells are not statuses.
    """
    status, outcome = fitted.readings.index("status"), fitted.readings.index("outcome")
    if status not in chosen or outcome in chosen or not _SUCCESS.fullmatch(labels[at := chosen.index(status)].strip()):
        return
    filled = [cell for cell in columns[at] if cell.strip()]
    if sum(map(is_status, filled)) < _MOST * len(filled):
        chosen[at] = outcome


_SUCCESS = re.compile(
    r"(?:(?:key|desired|expected|intended|planned|target) )?(?:success (?:criteri(?:a|on)|measures?|indicators?)"
    r"|(?:measures?|evidence|signs) of success|outcomes?(?:\(s\))?"
    r"|what (?:does |will )?(?:good|success) looks? like)\W*",
    re.I,
)
_MOST = 0.6
"""The share of statuses from which on a column says how far actions are, whatever its label.

Set by hand; no other value was tried."""


def coloured(fitted: Model, labels: Sequence[str], features: Sequence[Mapping[str, float]], chosen: list[int]) -> None:
    """In a register, make colours the risk's score if another column says in words how far the action is."""
    names = [fitted.readings[reading] for reading in chosen]
    heads = (at for at, name in enumerate(names) if name in NO_FIELD and label_words(labels[at]).head == "status")
    words = [at for at in heads if features[at].get("cells_are_status_words")]
    at = names.index("status") if {"answers", "status"} <= {*names} else 0
    if len(words) == 1 and names[at] == "status" and features[at].get("cells_are_colours", 0.0) >= 1:
        chosen[words[0]], chosen[at] = chosen[at], fitted.readings.index("score")


def filled_between(labels: Sequence[str], columns: Sequence[Sequence[str]]) -> tuple[int, int]:
    """The first column with a label or a cell, and the end after the last: a frame has blank columns at its edges.

    The first column inside a frame still counts as the table's first.

    >>> filled_between(["", "ID", "Risk", ""], [["", ""], ["1", "2"], ["Frost", "Drought"], ["", ""]])
    (1, 3)
    """
    filled = [at for at, label in enumerate(labels) if label.strip() or any(map(str.strip, columns[at]))]
    return (filled[0], filled[-1] + 1) if filled else (0, len(labels))


def plainly_remarks(label: str, decision: Decision, least: float) -> Decision:
    """Return the decision as sure, if it is progress for a column of remarks that nearly had no field.

    In 19 of 20 labelled tables it is the progress. ``least`` is the margin from which on a decision is sure.
    """
    near = decision.best == "progress" and decision.runner_up in NO_FIELD and 0 <= decision.margin < least
    return replace(decision, margin=least) if near and _REMARKS.fullmatch(label.strip()) else decision


_REMARKS = re.compile(r"(?:(?:any|general|other|our|latest|further) )*(?:remarks?|comments?)\W*", re.I)


def is_register(columns: Sequence[Column]) -> bool:
    """Whether a table scores risks, and says neither when nor how far their mitigation is done."""
    roles = [column.decision.best for column in columns if column.decision]
    fields = {column.field for column in columns}
    return roles.count("score") > 1 and "answers" in fields and not fields & {"timescale", "status", "progress"}


def answers_issues(columns: Sequence[Column]) -> bool:
    """Whether a table says what is done about risks or issues, as the tables beside a register in one log do."""
    return any(one.field == "answers" and not _LOGGED.isdisjoint(label_words(one.reads).concepts) for one in columns)


_LOGGED = frozenset(("risk", "issue"))
