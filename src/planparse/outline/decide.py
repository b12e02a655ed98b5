"""What each column contains, decided once for a table and for all tables with the same header."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from planparse.lexicon.label_words import alike, label_words
from planparse.lexicon.labels import Terms, is_label
from planparse.lexicon.statuses import answers, asks
from planparse.lexicon.words import letters
from planparse.noun import noun
from planparse.outline.cell_looks import is_of_few, say_much, say_replies, unlettered
from planparse.outline.column_doubts import sureness, with_contested_margins, with_status_of_all
from planparse.outline.decide_tables import BETTER, actions_likelihood, settle_near_ties
from planparse.outline.features.cells import is_status
from planparse.outline.features.columns import table_features
from planparse.outline.groups import apply_group_rules
from planparse.outline.header_labels import one_each, undated
from planparse.outline.header_rows import Texts, heads_of, without_help
from planparse.outline.label_exclusions import never_by_label
from planparse.outline.label_overrides import (
    accountable,
    needed,
    plainly_above,
    plainly_statuses,
    still_wanted,
)
from planparse.outline.label_rules import (
    does,
    doubted,
    ended,
    graded,
    overseen,
    planned,
    rated,
    recommends,
    replies,
    said_in_words,
)
from planparse.outline.names_and_remarks import decided, described, tell_how_far
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.register_columns import apply_register_rules, coloured, filled_between, plainly_remarks
from planparse.outline.scored import (
    NO_FIELD,
    Decision,
    Field,
    Likelihood,
    Model,
    assign_best,
    discount_blank_columns,
    evidence,
    model,
    probabilities,
    reporting,
    totals,
)

_MANY: frozenset[str] = frozenset((*OWNER_FIELDS, *NO_FIELD))
"""Roles that several columns of a table may have."""
_REPEATED = ("status", "progress")
"""Fields for which a plan may have a column each month: the latest counts."""
_NOTHING: Mapping[int, Field] = {}
_BLANK = Decision("extra", "category", 1.0)
"""The decision for a column without label and cells: the edge of a frame around a table."""
_LEAST, _SECOND = 1e-9, 0.5
"""The second: the least share, relative to a column's best reading, for another reading if some other column takes the
best: a second column of updates is no outcome because the progress is taken. With 0.15, comments were read as a status
in one of the styles."""


def decide_columns(
    terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]], known: Mapping[int, Field] = _NOTHING
) -> tuple[Decision, ...]:
    """What each column of a table is: the assignment that is likeliest as a whole.

    A field that an action has once goes to one column only. Nothing is filled by elimination: a column gets a field
    only if that is likelier than having none. ``known`` gives the fields of columns that need no decision.

    >>> dates = ["01/02/2025", "03/02/2025"], ["31/03/2025", "30/04/2025"]
    >>> action = ["Repair the roof", "Train all staff"]
    >>> labels = ["Date_Raised", "Recommended Action", "Target Resolution"]
    >>> found = decide_columns(NO_TERMS, labels, [dates[0], action, dates[1]])
    >>> [decision.best for decision in found]
    ['other_date', 'description', 'timescale']
    """
    if not labels:
        return ()
    first, stop = filled_between(labels, columns)
    if first < stop and (first, stop) != (0, len(labels)) and all(first <= at < stop for at in known):
        told = {at - first: field for at, field in known.items()}
        inner = decide_columns(terms, labels[first:stop], columns[first:stop], told)
        return (*[_BLANK] * first, *inner, *[_BLANK] * (len(labels) - stop))
    fitted, columns = model("columns"), [*map(unlettered, columns)]
    features = table_features(terms, labels, columns)
    looks = [probabilities(totals(fitted, one)) for one in features]
    never = never_by_label(labels, columns)
    shares = [_possible(fitted, *one) for one in zip(features, looks, never, strict=True)]
    shares = discount_blank_columns(fitted, columns, shares)
    known_as = {at: fitted.readings.index(field) for at, field in known.items()}
    chosen = _assigned(fitted, shares, {**_told(terms, fitted, labels), **known_as})
    tell_how_far(fitted, labels, columns, looks, chosen)
    named = {at for at, one in enumerate(features) if "label_listed_progress" in one}
    reporting(fitted, {at for at, cells in enumerate(columns) if say_much(cells)}, named, shares, chosen)
    _answering(fitted, labels, columns, chosen)
    _latest(fitted, labels, chosen)
    _mitigated(fitted, labels, columns, chosen)
    _recommended(fitted, labels, columns, shares, chosen)
    settle_near_ties(fitted, labels, columns, features, shares, chosen)
    _by_rules(fitted, labels, columns, features, chosen)
    names = [fitted.readings[reading] for reading in chosen]
    for taken, better in filter(None, (rule(labels, columns, names) for rule in BETTER)):
        chosen[taken], chosen[better] = fitted.readings.index("extra"), chosen[taken]
    unsure = doubted(fitted, labels, columns, features, never, chosen)
    found = [_decision(fitted, features[at], shares[at], chosen[at], cells) for at, cells in enumerate(columns)]
    for plainly in (plainly_remarks, plainly_above):
        found = [plainly(label, one, fitted.unsure) for label, one in zip(labels, found, strict=True)]
    return tuple(replace(one, margin=0.0) if at in unsure else one for at, one in enumerate(found))


def _by_rules(
    fitted: Model,
    labels: Sequence[str],
    columns: Sequence[Sequence[str]],
    features: Sequence[Mapping[str, float]],
    chosen: list[int],
) -> None:
    """Apply, one by one, the rules for what labels say but the weights do not know."""
    needed(fitted, labels, columns, chosen)
    ended(fitted, labels, columns, chosen)
    accountable(fitted, labels, chosen)
    planned(fitted, labels, features, chosen)
    _purposeful(fitted, labels, columns, chosen)
    graded(fitted, labels, columns, chosen)
    still_wanted(fitted, labels, columns, chosen)
    overseen(fitted, labels, chosen)
    described(fitted, labels, columns, chosen)
    decided(fitted, labels, columns, chosen)
    rated(fitted, labels, columns, chosen)
    said_in_words(fitted, columns, features, chosen)
    coloured(fitted, labels, features, chosen)
    apply_group_rules(fitted, labels, columns, chosen)
    apply_register_rules(fitted, labels, columns, chosen)


_OWNING = frozenset(
    (
        *(f"label_listed_{field}" for field in OWNER_FIELDS),
        *(f"label_head_{head}" for head in ("owner", "lead", "officer", "who", "responsible", "team", "assigned")),
        *("label_only_support", "label_asks_lead", "label_ends_in_by"),
        *("label_with_responsible", "label_with_owner", "label_with_officer", "label_with_lead"),
    )
)
"""Features of a label that says who. If the cells name nobody, at least one is needed."""
_NAMED = ("cells_are_persons", "cells_are_posts", "cells_are_initials", "cells_are_emails", "cells_are_handles")
_FEWEST_NAMED = 0.3
"""Least share of cells that name someone, for owners in a column labelled otherwise."""
_MOSTLY_NAMED = 0.5
"""Least share of cells that name someone, for a column of resources to be one of people."""
_SORTING = frozenset(("label_head_category", "label_head_priority", "label_head_score", "label_head_area"))
"""Features of a label of sorts of things: below it, `Residents`, `Workforce` or `Finance` do nothing."""
_WHEN = frozenset(("cells_are_dates", "cells_are_times", "cells_hold_a_date"))
_COSTING = frozenset(("label_head_cost", "label_with_cost"))
"""Features of a label of what an action takes, not of people: `Resources or support needed`."""
_FIGURES = 0.5  # least share of figures in a column of figures
_TELLING = frozenset(("label_only_progress", "label_head_comment", "label_head_note"))
"""Features of a label of reports on an action, in one word or in many."""


def _asks_how_far(features: Mapping[str, float]) -> bool:
    """Whether a label has a word of status, progress or completion (`Done`, `Complete?`), or is blank."""
    return "label_blank" in features or any(
        name.startswith("label_") and name.endswith(("status", "done", "progress", "percent", "ask_status"))
        for name in features
    )


def _answers_in_words(features: Mapping[str, float]) -> bool:
    """Whether cells contain colours, or the same few status words again and again."""
    words = features.get("cells_are_status_words", 0.0) >= _NOTHING_ELSE and "cells_vary" in features
    return features.get("cells_are_colours", 0.0) > 0.0 or (words and features.get("cells_one_of_few", 0.0) >= _AGAIN)


_NOTHING_ELSE, _AGAIN = 0.9, 0.3
_TOLD_BY_LABELS = frozenset(("title", "answers", "outcome", "support", "strategic_lead", "operational_lead"))
"""Fields that only their labels tell apart: their cells look alike."""
_TICKED = frozenset(("status", "progress", "category", "score", "extra"))
"""What a column of ticks alone may be; never an area, an owner, a text or a date.

Ticks are a status only if the label asks how far an action is: below a person's name they say whose it is."""


def _possible(fitted: Model, features: Mapping[str, float], shares: list[float], never: frozenset[str]) -> list[float]:
    """The shares, with 0 for readings without evidence: no weight may invent a person or name a column without a label.

    Owners need a label that says who, or cells that name someone below a label that is not listed for something else.
    Under a blank label, only plain looks count.
    """
    named = max((features.get(name, 0.0) for name in _NAMED), default=0.0)
    free = "label_listed" not in features or (named >= _MOSTLY_NAMED and "label_listed_extra" in features)
    owning = not _OWNING.isdisjoint(features) or (named >= _FEWEST_NAMED and free)
    costing = not _COSTING.isdisjoint(features) and named < _MOSTLY_NAMED
    if not _SORTING.isdisjoint(features) and _OWNING.isdisjoint(features):
        owning = features.get("cells_are_persons", 0.0) >= _MOSTLY_NAMED
    impossible = {*never, *(map(str, OWNER_FIELDS) if costing or not owning else ())}
    if "label_blank" in features:
        impossible |= _TOLD_BY_LABELS
    if features.get("cells_are_ticks", 0.0) == 1.0 and not features.get("cells_are_numbers", 0.0):
        impossible |= {*fitted.readings} - (_TICKED if _asks_how_far(features) else _TICKED - {"status", "progress"})
    figures = features.get("cells_are_numbers", 0.0) >= _FIGURES
    if "label_is_period" in features and (figures or _WHEN.isdisjoint(features)):
        impossible.add("timescale")  # `June 2024` over a figure of that month, or a mark that something is done then
    if not _TELLING.isdisjoint(features) and "label_with_status" not in features and not _answers_in_words(features):
        impossible.add("status")  # `Progress: Done` is progress, from which the status is read too
    return [0.0 if name in impossible else share for name, share in zip(fitted.readings, shares, strict=True)]


def _told(terms: Terms, fitted: Model, labels: Sequence[str]) -> dict[int, int]:
    """The reading of each column whose label is in the user's profile; the first of two alike."""
    said = {letters(label): field for label, field in terms.headers}
    found: dict[int, int] = {}
    for at, label in enumerate(labels):
        field = said.get(letters(label))
        if field is None:
            continue
        reading = fitted.readings.index(field)
        if fitted.readings[reading] in _MANY or reading not in found.values():
            found[at] = reading
    return found


def _assigned(fitted: Model, shares: Sequence[Sequence[float]], told: Mapping[int, int]) -> list[int]:
    """The reading of each column: the highest product of shares in which each single field occurs once at most."""
    many = [at for at, name in enumerate(fitted.readings) if name in _MANY]
    single = [at for at in range(len(fitted.readings)) if at not in many and at not in told.values()]
    none = [at for at in many if fitted.readings[at] in NO_FIELD]
    chosen = [0] * len(shares)
    gains: list[list[float]] = []
    for at, row in enumerate(shares):
        free = max(none, key=row.__getitem__)
        owner = max((i for i in many if i not in none), key=row.__getitem__)
        without = sum(row[i] for i in none)
        chosen[at] = told.get(at, owner if row[owner] > without else free)
        base = max(row[owner], without)
        gains.append(
            [
                math.log((row[i] + _LEAST) / (base + _LEAST))
                if at not in told and row[i] >= _SECOND * max(row)
                else -1.0
                for i in single
            ]
        )
    for at, place in assign_best(gains).items():
        chosen[at] = single[place]
    return chosen


def _answering(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """If no column is the status: take one of marks, or of yes and no, whose label asks if the action is done."""
    status = fitted.readings.index("status")
    if status in chosen:
        return
    for at, label in enumerate(labels):
        cells = [cell for cell in columns[at] if cell.strip()]
        if fitted.readings[chosen[at]] in _TICKED and cells and all(map(answers, cells)) and asks(label):
            chosen[at] = status
            return


def _latest(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """If there is a column for each month, give the field to the latest."""
    for role in _REPEATED:
        at = next((at for at, reading in enumerate(chosen) if fitted.readings[reading] == role), None)
        same = alike(labels, at) if at is not None else []
        if at is not None and same and same[0] != at and fitted.readings[chosen[same[0]]] in NO_FIELD:
            chosen[same[0]], chosen[at] = chosen[at], chosen[same[0]]


def _recommended(
    fitted: Model,
    labels: Sequence[str],
    columns: Sequence[Sequence[str]],
    shares: Sequence[Sequence[float]],
    chosen: list[int],
) -> None:
    """Make the answer to a risk the description; a recommendation or milestone without an answer is one itself.

    The contract has both: if something is answered, something is done about it.
    """
    answers, description = fitted.readings.index("answers"), fitted.readings.index("description")
    if description in chosen:
        return
    free = [at for at, reading in enumerate(chosen) if fitted.readings[reading] in NO_FIELD and say_much(columns[at])]
    doing = [at for at in free if does(labels[at], _DOING if answers in chosen else _DOING | {"milestone"})]
    recommended = [at for at, reading in enumerate(chosen) if reading == answers and recommends(labels[at])]
    told = doing or recommended
    if told:
        chosen[max(told, key=lambda at: shares[at][description])] = description


_DOING = frozenset(("action", "mitigation", "response"))


def _mitigated(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Make what mitigates or responds the description, as the contract has it; the text beside it is what it answers.

    Only if its cells say much: not if they are blank, or one word (`Accepted`).
    """
    answers, description = fitted.readings.index("answers"), fitted.readings.index("description")
    if description not in chosen:
        return
    done = chosen.index(description)
    free = [at for at, reading in enumerate(chosen) if fitted.readings[reading] in NO_FIELD and say_much(columns[at])]
    replied = say_replies(columns[done])
    if replied or replies(labels[done]):
        before = [at for at in free if at < done] if replied else []
        asked = before or [at for at in free if label_words(labels[at]).head == "recommendation"]
        if answers not in chosen and len(asked) == 1:
            chosen[asked[0]] = answers
        return
    head = label_words(labels[done]).head
    told = [at for at in free if label_words(labels[at]).head in _ANSWERING]
    if head == "recommendation":
        told = [at for at, cells in enumerate(columns) if at != done and replies(labels[at]) and say_much(cells)]
    if head in (*_ANSWERED, "recommendation") and len(told) == 1:
        chosen[done] = fitted.readings.index("extra") if answers in chosen else answers
        chosen[told[0]] = description


_ANSWERING = frozenset(("mitigation", "response", "action"))
_ANSWERED = frozenset(("description", "risk", "issue", "finding", "gap"))


_ASKING: tuple[tuple[re.Pattern[str], Field], ...] = (
    (re.compile(r"(?:so|in order) that\b", re.I), "outcome"),
    (
        re.compile(
            r"(?:where|how far) (?:(?:are|do|have) we\b|we(?:['’](?:ve|re)| have| are| stand| stood| got)\b"
            r"|(?:it|this|things|matters) (?:stands?|stood|(?:has|have) got|(?:is|are)(?: now)?\W*$))",
            re.I,
        ),
        "progress",
    ),
)
"""Labels that are parts of sentences: a cell below `so that` ends the action's sentence with its purpose."""


def _purposeful(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """If no column is the outcome, progress or status: take the one labelled `so that`, or that asks where we are."""
    for pattern, field in _ASKING:
        reading = fitted.readings.index(field)
        said = [at for at, label in enumerate(labels) if pattern.match(label) and say_much(columns[at])]
        free = (*NO_FIELD, "area", "answers")
        if reading not in chosen and len(said) == 1 and fitted.readings[chosen[said[0]]] in free:
            chosen[said[0]] = reading
    status = fitted.readings.index("status")
    short = [is_of_few(cells) or (any(cells) and all(map(is_status, filter(None, cells)))) for cells in columns]
    said = [at for at, label in enumerate(labels) if _ASKING[1][0].match(label) and short[at]]
    if status not in chosen and len(said) == 1 and fitted.readings[chosen[said[0]]] in (*NO_FIELD, "progress"):
        chosen[said[0]] = status


def _decision(
    fitted: Model, features: Mapping[str, float], shares: Sequence[float], best: int, cells: Sequence[str]
) -> Decision:
    other = max((at for at in range(len(shares)) if at != best), key=shares.__getitem__)
    names = fitted.readings
    margin = round(shares[best] - shares[other], 3)
    decision = Decision(names[best], names[other], margin, evidence(fitted, features, best, other))  # type: ignore[arg-type]  # the weights' readings are Roles
    return plainly_statuses(decision, cells, fitted.unsure)


# Headers that a document prints over several tables: their columns are decided once, by all their rows.


@noun
class Headers:
    """A document's whole header rows, and the decisions about headers that are printed again."""

    intact: tuple[Texts, ...] = ()
    """Rows of whole labels, which mend damaged ones."""
    decisions: tuple[tuple[Texts, tuple[Decision, ...], Likelihood], ...] = ()
    bars: frozenset[str] = frozenset()
    """Texts alone in the row above the same header of several tables, each of which has its own."""

    def decided(self, header: Texts) -> tuple[Decision, ...] | None:
        """What the columns under these labels are in all tables that have them; None if only one has.

        If the labels are known, all rows decide. If not, tables with little in their cells could drown one that says
        more: so the surest decision counts.
        """
        return next((found for texts, found, _ in self.decisions if texts == header), None)

    def likelihood(self, header: Texts) -> Likelihood | None:
        """How likely the tables under a header list things to be done, by all their rows; None if there is only one.

        A table of two short rows shows little by itself; the same form filled in five times shows what it is for.
        """
        return next((likely for texts, _, likely in self.decisions if texts == header), None)


def headers_of(terms: Terms, tables: Sequence[Sequence[Texts]]) -> Headers:
    """The headers of a document's tables, each given as the texts of its rows.

    >>> upper, lower = [("Ref", "Action"), ("1", "Go")], [("Ref", "Action"), ("2", "Stay"), ("", "and")]
    >>> found = headers_of(NO_TERMS, [upper, lower])
    >>> found.intact, [one.best for one in found.decided(("Ref", "Action"))]
    ((('Ref', 'Action'), ('Ref', 'Action')), ['ref', 'description'])
    """
    below: defaultdict[Texts, list[Sequence[Texts]]] = defaultdict(list)
    intact: list[Texts] = []
    over: defaultdict[Texts, list[str]] = defaultdict(list)
    for rows in tables:
        heads = [*heads_of(terms, rows)]
        if heads[:1] == [1] and sum(map(bool, rows[0])) == 1:
            over[rows[1]].append("".join(rows[0]))
        intact += [rows[at] for at in heads if all(map(partial(is_label, terms), rows[at]))]
        for at, stop in pairwise([*heads, len(rows)]):
            below[rows[at]].append([row for row in rows[at + 1 : stop] if sum(map(bool, row)) > 1])
    again = {head: found for head, found in below.items() if len(found) > 1}
    return Headers(tuple(intact), tuple(_decided(terms, again, frozenset(intact))), one_each(over.values()))


def _decided(
    terms: Terms, again: Mapping[Texts, Sequence[Sequence[Texts]]], intact: frozenset[Texts]
) -> Iterator[tuple[Texts, tuple[Decision, ...], Likelihood]]:
    for head, tables in again.items():
        labels, columns = _under(head, [row for rows in tables for row in rows])
        found = decide_columns(terms, labels, columns)
        likely = actions_likelihood(terms, labels, columns, found)
        if head not in intact:
            each = [decide_columns(terms, *_under(head, rows)) for rows in tables if rows]
            found = with_status_of_all(with_contested_margins(max([found, *each], key=sureness), each), found)
        yield head, found, likely


def _under(head: Texts, rows: Sequence[Texts]) -> tuple[list[str], list[list[str]]]:
    """The labels of a header, and the texts that these rows have below each."""
    whole = [row for row in rows if len(row) == len(head)]
    columns = [[row[at] for row in whole] for at in range(len(head))]
    return [undated(without_help(label), cells) for label, cells in zip(head, columns, strict=True)], columns
