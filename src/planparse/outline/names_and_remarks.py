"""Columns beside others of their kind: names beside descriptions or remarks; short states beside long reports.

Also the columns on both sides of a decision: what was asked for, and what is done about it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.lexicon.label_words import label_words
from planparse.outline.cell_looks import is_of_few, say_much
from planparse.outline.features.cells import begins_with_verb, is_status
from planparse.outline.header_labels import RISKS
from planparse.outline.scored import NO_FIELD, Model


def described(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make a column that describes what was promised the description; `Next steps` beside it comes after that."""
    description, answers = fitted.readings.index("description"), fitted.readings.index("answers")
    told = [label_words(label) for label in labels]
    steps = [at for at, one in enumerate(chosen) if one == description and "next" in told[at].concepts]
    texts = [at for at, one in enumerate(chosen) if one == answers and told[at].concepts == ("description",)]
    if len(steps) == len(texts) == 1 and chosen.count(description) == 1:
        chosen[texts[0]], chosen[steps[0]] = description, fitted.readings.index("extra")
    explained(fitted, labels, columns, chosen)
    titled(fitted, labels, columns, chosen)


def explained(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """If no column is the progress, take the texts that say why the status is so, or what is heard of the action.

    `Verdict | Because`: right of the status. `News from the service`: right of what will be done.
    """
    names = [fitted.readings[one] for one in chosen]
    if "progress" in names or "description" not in names:
        return
    free = [at for at, name in enumerate(names) if name in NO_FIELD and say_much([*filter(None, columns[at])])]
    why = [at for at in free if at and names[at - 1] == "status" and _WHY.match(labels[at].strip())]
    news = [at for at in free if at > names.index("description") and _NEWS.match(labels[at].strip())]
    if len(found := why or news) == 1:
        chosen[found[0]] = fitted.readings.index("progress")


_WHY = re.compile(
    r"(?:the )?(?:because|reason(?:s|ing)?|why|grounds|explanation|explained|basis|justification)\b", re.I
)
_NEWS = re.compile(
    r"(?:the |any |latest |last )*(?:word|news|report|message|reply|answer)s?(?: back)? (?:from|by|since|of)\b(?! whom)"
    r"|(?:news|word)(?: (?:so far|to date))?$",
    re.I,
)


def titled(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make a name the title, if another column describes the action: `Item title` and `Item description`.

    Without this, the names were the actions, and the descriptions had no field. Not if a risk or a finding is
    described. An `Activity` is such a name if the `Details` right of it say more and it tells nobody what to do.
    """
    description, title = fitted.readings.index("description"), fitted.readings.index("title")
    told = [label_words(label) for label in labels]
    names = [
        at
        for at, one in enumerate(chosen)
        if one == description
        and (told[at].head == "name" or (told[at].concepts == ("action",) and _are_detailed(columns[at : at + 2])))
    ]
    texts = [
        at
        for at, one in enumerate(chosen)
        if fitted.readings[one] in (*NO_FIELD, "answers")
        and told[at].head == "description"
        and RISKS.isdisjoint(told[at].concepts)
        and not {"status", "progress", "outcome", "evidence", "cost"} & {*told[at].concepts}
        and say_much(columns[at])
    ]
    beside = len(names) == len(texts) == 1 and (told[names[0]].head == "name" or texts[0] == names[0] + 1)
    if beside and title not in chosen:
        chosen[texts[0]], chosen[names[0]] = description, title
    remarked(fitted, labels, columns, chosen)


def remarked(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make a `Description` that only remarks on its task the progress, if nothing else is: the name says what to do.

    People type notes into a tool's field of details: it is blank in some rows, and seldom longer than the name.
    """
    wanted = [fitted.readings.index(name) for name in ("title", "description", "progress")]
    if [chosen.count(one) for one in wanted] != [1, 1, 0]:
        return
    title, text = chosen.index(wanted[0]), chosen.index(wanted[1])
    described = label_words(labels[text]).head == "description"
    if _are_remarks(columns[title], columns[text], everywhere=described):
        chosen[title], chosen[text] = wanted[1:]


def _are_remarks(names: Sequence[str], texts: Sequence[str], *, everywhere: bool) -> bool:
    """Whether texts are notes on what names say is to be done; ``everywhere`` says whether each row may have one.

    A description says more than the title. Of 118 labelled tables with both, none has such a pair; of those labelled
    `Description`, no more than a third of the cells are so short.

    >>> names = ["Ring all the tenants", "Lift at Park Court: mend it", "Write a policy on pets"]
    >>> _are_remarks(names, ["40 rung", "", "With Legal"], everywhere=False)
    True
    >>> _are_remarks(names, ["", "Replace the motor", "Ask Legal"], everywhere=False)
    False
    """
    both = [(name, text) for name, text in zip(names, texts, strict=True) if name.strip() and text.strip()]
    if not all(map(str.strip, names)) or not 1 < len(both) <= len(names) - (not everywhere):
        return False
    short = sum(len(text.split()) <= len(name.split()) for name, text in both)
    asked = sum(begins_with_verb(text) for _, text in both)
    return short >= _SHORT_REMARKS * len(both) and 2 * asked < len(both)


_SHORT_REMARKS = 0.6
"""The share of remarks that are no longer than the name. Set by hand."""


def _are_detailed(columns: Sequence[Sequence[str]]) -> bool:
    """Whether most cells of the first of two columns are names, and the second says more about them.

    >>> _are_detailed([["Sports day", "Film club"], ["Races and games for all ages", "Films from six countries"]])
    True
    >>> _are_detailed([["Mend the roof", "Train staff"], ["The rain comes through in two places", "All in one day"]])
    False
    """
    rows = [row for row in zip(*columns, strict=False) if len(row) > 1 and all(row)]
    named = sum(not begins_with_verb(one) and len(more.split()) > len(one.split()) for one, more in rows)
    return named > _MOSTLY_NAMES * len(rows)


_MOSTLY_NAMES = 0.6
"""The share of cells that must be names. Set by hand."""


_PROGRESS_TOO = 0.2
"""Least share of progress that such a column also has. Set by hand: where it was needed, it was 0.41."""


def tell_how_far(
    fitted: Model,
    labels: Sequence[str],
    columns: Sequence[Sequence[str]],
    looks: Sequence[Sequence[float]],
    chosen: list[int],
) -> None:
    """Make a `Progress` that looks like statuses the status, if another column is the progress and none the status.

    It looks so, or its cells are a team's own few words beside known ones: `On track`, `Early days`.
    """
    status, progress = fitted.readings.index("status"), fitted.readings.index("progress")
    free = [at for at, reading in enumerate(chosen) if fitted.readings[reading] in NO_FIELD]
    likely = [at for at in free if looks[at][status] == max(looks[at]) and looks[at][progress] > _PROGRESS_TOO]
    said = [at for at in free if label_words(labels[at]).head == "progress" and any(map(is_status, columns[at]))]
    few = [at for at in said if is_of_few(columns[at])]
    found = likely or few
    if status not in chosen and progress in chosen and len(found) == 1:
        chosen[found[0]] = status


def decided(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make the texts right of a column of decisions the description, and the texts left of it what they answer.

    `We asked Cabinet to…`, `Cabinet said` (agreed, agreed in part, not agreed), `What is being done`: a request is not
    what will be done about it. Not if the texts right of the decisions only report (`Progress`, `What has happened`).
    """
    role = {name: at for at, name in enumerate(fitted.readings)}
    said = [at for at, cells in enumerate(columns) if at and _are_decisions(cells)]
    if len(said) != 1 or said[0] + 1 == len(labels):
        return
    asked, done = said[0] - 1, said[0] + 1
    free = fitted.readings[chosen[done]] in (*NO_FIELD, "progress", "outcome", "measure")
    if chosen[asked] == role["description"] and free and say_much(columns[done]) and not _REPORT.search(labels[done]):
        chosen[asked], chosen[done] = role["answers"], role["description"]


def _are_decisions(cells: Sequence[str]) -> bool:
    """Whether nearly all cells accept or reject something, in at least two ways.

    >>> _are_decisions(["Agreed", "Agreed in part", "Not agreed", "–"]), _are_decisions(["Yes", "Yes, but", "No"])
    (True, True)
    >>> _are_decisions(["Agreed", "Agreed"]), _are_decisions(["Yes", "No"]), _are_decisions(["Closed", "Agreed"])
    (False, False, False)
    """
    filled = [cell.strip(" .–—-").casefold() for cell in cells if cell.strip(" .–—-")]
    told = [found for cell in filled if (found := _DECISION.fullmatch(cell))]
    plain = {cell for cell in filled if cell in ("yes", "no", "y", "n")}
    return len({*filled}) > 1 and len(told) >= _NEARLY_ALL * len(filled) and plain != {*filled}


_NEARLY_ALL = 0.8
_DECISION = re.compile(
    r"(?:(?:not|fully|partially|partly|part|yes|no),? (?:yet )?)?"
    r"(?:agree|accept|reject|declin|refuse|support|endorse)(?:d|ed)?"
    r"(?:,? (?:in (?:part|full|principle)|at present|for now|by (?:the )?\w+|(?:with|subject to) \w+))?"
    r"(?: ?[,;:(–-].{0,80})?"
    r"|(?:yes,? )?in (?:part|principle)|part(?:ial)?ly|yes(?:,? but)?|no|noted|deferred"
)
_REPORT = re.compile(
    r"\b(?:progress|updates?|position|comments?|notes?|reports?|status|so far|to date|happened|achieved|now|reasons?"
    r"|why|(?:has|have|had|was|were|did) (?:been )?\w+)\b",
    re.I,
)
