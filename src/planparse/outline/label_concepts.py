"""What words of labels speak of: what is done, who does it, when, how far it is, what it answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.lexicon.label_words import is_period, label_words
from planparse.outline.features.cells import is_date
from planparse.patterns import late_pattern

DOING = frozenset(("action", "mitigation", "response", "control", "resolution", "recommendation", "milestone", "what"))
"""Words of a label over what will be done."""
MAYBE_DOING = frozenset(("plan", "measure", "item", "how"))
"""Words of a label over what will be done, or over figures, or over how people are kept content (`How will we meet
their needs?` in a list of stakeholders): the table must say who, when or how far as well."""
OWNING = frozenset(("owner", "lead", "officer", "who", "responsible", "team", "support", "assigned"))
DATING = frozenset(("date", "when", "deadline", "target", "done", "time", "period"))
TELLING = frozenset(("status", "done", "progress", "percent"))
RISKS = frozenset(("risk", "finding", "issue", "gap"))
MISSPELT = late_pattern(r"\b(?:respons?[ai]b|asign|assing|acount)[a-z]{2,}", re.I)
"""Words over owners as people write them: `Responsibilies`, `Responsable`, `Asigned to`."""

LIKELY = re.compile(r"\b(?:likelihood|probability|severity|consequences?)\b(?!.*\bstatus\b)", re.I)
"""Labels of how likely a risk is, and of what it would do."""


def name_fields(texts: Sequence[str]) -> bool:
    """Whether a row's short texts, all different, say what is done or found, who does it, and when or how far it is.

    Words that are spelt wrong and the names of projects behind them make the labels of trackers unlike any known ones,
    and so do the months of a chart beside them.

    >>> name_fields(["S No", "Project", "Issue Description", "Responsibilies", "Status North", "Status South"])
    True
    >>> name_fields(["1", "Write the plan", "Lead officer", "May 2025"]), name_fields(["Owner", "Status"])
    (False, False)
    """
    filled = [text.strip() for text in texts if text.strip() and not (is_date(text) or is_period(text))]
    if len({*filled}) < max(_FEWEST_NAMED, len(filled)) or any(len(text.split()) > _LONGEST_NAME for text in filled):
        return False
    if not all(any(map(str.isalpha, text)) for text in filled):
        return False
    said = [label_words(text).concepts for text in filled]
    who = [not OWNING.isdisjoint(one) or bool(MISSPELT.search(text)) for one, text in zip(said, filled, strict=True)]
    told = [not (DATING | TELLING).isdisjoint(one) for one in said]
    what = [not (DOING | RISKS | _TASK).isdisjoint(one) for one in said]
    return any(who) and any(told) and any(what) and sum(map(any, zip(who, told, what, strict=True))) >= _FEWEST_NAMED


def names_what_and_who(texts: Sequence[str]) -> bool:
    """Whether a row's two texts say that things to be done stand below the first, and who does them below the other.

    Minutes have such a row in the midst of a table, below who came and what was said.

    >>> names_what_and_who(["To-dos", "", "Assignee"]), names_what_and_who(["Agenda", "Discussion"])
    (True, False)
    """
    filled = [text.strip() for text in texts if text.strip()]
    if len(filled) != len(("what", "who")) or len(filled[1].split()) > _LONGEST_OF_TWO:
        return False
    return bool(_TO_DO.fullmatch(filled[0])) and not OWNING.isdisjoint(label_words(filled[1]).concepts)


_TO_DO = late_pattern(r"(?:actionables?|to[- ]?dos?|action (?:items|points)|follow[- ]ups)\W*", re.I)
_LONGEST_OF_TWO = 3

_FEWEST_NAMED, _LONGEST_NAME = 4, 5
"""So many texts name fields, each in so many words at most."""
_TASK = frozenset(("task", "activity", "description"))

BARE_HEADS = ("description", "name")
"""What a label names that says nothing of what is described."""


_WORDED = 0.6
"""The share of cells with a word, from which on a column under a date holds what was so at that date."""


def undated(label: str, cells: Sequence[str]) -> str:
    """A label for a decision: one that is a date alone says when a column was filled in, and not what it holds."""
    filled = [cell for cell in cells if cell.strip()]
    worded = sum(len(cell.strip("✓✔✗✘xX●•◆ ")) > 2 and any(map(str.isalpha, cell)) for cell in filled)
    return "" if is_period(label) and worded > _WORDED * len(filled) else label
