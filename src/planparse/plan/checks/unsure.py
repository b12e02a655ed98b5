"""Fields that are probably wrong though no other issue names them: a regression weighs the signs against each.

`python -m training.unsure` fits the weights in `unsure.json` and chooses the thresholds in `unsure_least.json`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

from planparse.cells.draft import Draft
from planparse.issues import Doubt
from planparse.outline.scored import Model, evidence, probabilities, read_model, totals
from planparse.plan.checks.sight import Found
from planparse.plan.checks.units import codes_by_field, units

# The weight of the signs together.

CODE = "field_unsure"

EVEN = 0.5
"""The probability from which a field is more likely wrong than right."""

SHOWN = 2
"""Signs that a message names."""


@lru_cache(maxsize=1)
def _fitted() -> Model:
    return read_model("planparse.plan.checks", "unsure.json")


@lru_cache(maxsize=1)
def least() -> dict[str, float]:
    """The probability from which each field is reported as unsure; fields that are not listed never are.

    `python -m training.unsure` chooses them, on documents that the weights never saw, so that in no kind of document
    they give more noise than faults.
    """
    raw = json.loads(files("planparse.plan.checks").joinpath("unsure_least.json").read_text("utf-8"))
    return {field: float(share) for field, share in raw.items()}


def features(field: str, signs: Mapping[str, float]) -> dict[str, float]:
    """The signs against a field as the regression's features."""
    return {f"{field}:{name}": value for name, value in signs.items()} | {field: 1.0}


def check_unsure(draft: Draft, found: Iterable[Found]) -> Iterator[Found]:
    """Fields that are probably wrong by all signs together, if no other doubt (except for the record) is about them."""
    told = [*found]
    loud = [pair for pair in told if pair[1].severity != "info"]
    flagged = codes_by_field(draft, loud)
    areas = {spot.area for spot, _ in loud if spot.row is None}
    fitted = _fitted()
    for unit in units(draft, told):
        if unit.field not in least():
            continue
        spot = unit.spot
        row = spot.row
        if spot.area in areas if row is None else flagged[row, unit.field] or flagged[row, ""]:
            continue
        own = features(unit.field, unit.signs)
        share = probabilities(totals(fitted, own))[1]
        if share >= least()[unit.field]:
            said_as = "probably" if share >= EVEN else "perhaps"
            message = f"{said_as} wrong ({share:.0%}): {', '.join(reasons(fitted, own))}"
            yield spot, Doubt(CODE, "warning", message)


def reasons(fitted: Model, own: Mapping[str, float]) -> list[str]:
    """The signs that count most, in plain words."""
    told = (
        sign_text(name.partition(":")[2]) for name, weight in evidence(fitted, own, 1, 0) if weight > 0 and ":" in name
    )
    return list(dict.fromkeys(filter(None, told)))[:SHOWN] or ["its form and place are unusual"]


# The signs in plain words: the first that a sign's name begins with.

_SAID: tuple[tuple[str, str], ...] = (
    ("blank", "it is blank, and other actions have it"),
    ("label", "it holds words that look like a label"),
    ("holds_a_label", "it holds the label of another field"),
    ("common_", "most of these fields begin or end with the same words"),
    ("capitals", "it holds words in capitals, as labels have them"),
    ("colon", "it holds a colon, as labels have it"),
    ("lines", "its cell has several lines"),
    ("line", "it holds a line of signs"),
    ("odd:", "its form is unlike that of the other actions"),
    ("lacks:", "its form is unlike that of the other actions"),
    ("ref_first", "it begins with what looks like a ref"),
    ("bullet", "it begins with a bullet"),
    ("cut", "it ends in the middle of a sentence"),
    ("bracket", "a bracket is open"),
    ("small", "it begins with a small letter"),
    ("far_shorter", "it is far shorter than in the other actions"),
    ("shorter", "it is shorter than in the other actions"),
    ("far_longer", "it is far longer than in the other actions"),
    ("longer", "it is longer than in the other actions"),
    ("hole", "words among those of this action are in no field"),
    ("mixed", "words of another action stand among those of this one"),
    ("followed", "the words behind it are in no field"),
    ("preceded", "the words before it are in no field"),
    ("close", "what its column holds was a close call"),
    ("runner_up", "its column may be another field's"),
    ("rival_column", "another column may be this field"),
    ("overruled", "its column looks like another field's"),
    ("in_extra", "a column without a field looks like it"),
    ("column:", "the table has other columns that this field may be read from"),
    ("columns:", "several columns are read as this field"),
    ("counted", "the document prints no ref for it that planparse could read"),
    ("backward", "the refs are out of order"),
    ("jumped", "a ref is left out before it"),
    ("loose", "texts of this plan are in no field"),
    ("many_loose", "many words of this plan are in no field"),
    ("holed", "words among those of the actions are in no field"),
    ("textless_beside", "an action of the same table has no text"),
    ("unknown_beside", "the progress says something, and no status was read from it"),
    ("differs_from_cell", "it is not all that its cell says"),
    ("half_read", "it is not all that its cell says"),
    ("mark:", "the marks in its cell may part several owners"),
    ("kind:", "what kind of owner or timescale it is was hard to tell"),
    ("initials", "initials may be a person, a post or a body"),
    ("mentions", "it is seldom named in this plan"),
    ("unread", "some of its words were not understood"),
    ("far_year", "its year is far from the others'"),
    ("code:", "another issue speaks of it"),
    ("beside_doubt", "another field of this action is in doubt"),
    ("of_actions", "it has few actions"),
    ("only_area", "all actions are in one area"),
    ("refs_", "its refs do not fit its area"),
    ("no_heading", "it has no heading"),
    ("no_number", "the other areas have numbers"),
    ("heading_twice", "another area has the same heading"),
    ("words_below", "words between the heading and its actions are in no field"),
    ("other_actions", "other actions stand between the heading and its own"),
    ("bare_table", "its table has no labels"),
    ("no_label", "its column has no label"),
    ("from_text", "it was read from a text and not from a table"),
)


def sign_text(sign: str) -> str:
    """A sign in plain words; empty if it means nothing to a reader.

    >>> sign_text("odd:small"), sign_text("words")
    ('its form is unlike that of the other actions', '')
    """
    return next((words for name, words in _SAID if sign.startswith(name)), "")
