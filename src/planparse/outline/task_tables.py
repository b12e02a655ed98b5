"""Tables whose labels say that they list things to be done, whatever their cells look like: schedules, to-do lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.lexicon.label_words import label_words
from planparse.lexicon.months import MONTH
from planparse.lexicon.words import action_verbs
from planparse.outline.label_concepts import DATING, names_what_and_who
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.scored import Decision
from planparse.patterns import lazy_pattern

_LIKELY_TABLE = 0.5
"""The margin of columns that are likely what they are read as. Set by hand; no other value was tried."""


def schedules_tasks(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether columns say what the tasks are, who has them, when they start and end, and their length or predecessors.

    Schedules name tasks in a word or two (`Design`), and the columns that tools add make the table look less like
    actions.
    """
    likely = {one.best: at for at, one in enumerate(decisions) if one.margin >= _LIKELY_TABLE}
    tasks = "description" in likely and "action" in label_words(labels[likely["description"]]).concepts
    ends = [label for label, one in zip(labels, decisions, strict=True) if one.best == "timescale"]
    dated = "start" in likely and any(not DATING.isdisjoint(label_words(label).concepts) for label in ends)
    owned = any(one.best in OWNER_FIELDS for one in decisions)
    return tasks and dated and owned and any(map(_SCHEDULED.match, labels))


_SCHEDULED = re.compile(r"\W*(?:predecessors?|depend(?:s on|enc(?:y|ies))|waits for|duration)\b", re.I)
"""Labels that only schedules have: how long a task takes, and which others are done before it."""


def hands_out(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether a table's two labels say what is to be done and who does it, and the columns agree."""
    if not names_what_and_who(labels):
        return False
    what, who = (one.best for label, one in zip(labels, decisions, strict=True) if label.strip())
    return what == "description" and who in OWNER_FIELDS


def lists_to_dos(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether a label surely says what is still to do, beside a column for how far it is or for comments.

    Guides say what to do in some event (`If …`, `Problem`): such a column comes first there and is what is answered.
    """
    roles = [one.best for one in decisions]
    at = roles.index("description") if "description" in roles else None
    if at is None or "answers" in roles or decisions[at].margin < _SURELY or any(map(_IN_EVENT.match, labels)):
        return False
    return bool(_TO_DO.fullmatch(labels[at].strip())) and any(
        one.best in ("progress", "status") and one.margin >= _LIKELY_TABLE for one in decisions
    )


_TO_DO = lazy_pattern(
    r"(?:(?:things|items|what|work|tasks|jobs)(?: is| are|'s|’s)?(?: still| left)? to do|(?:still )?to[- ]?do(?: list)?"
    r"|(?:what|work)(?: still)? (?:needs?|has) to be done|(?:what|work)(?: still)? needs doing)\W*",
    re.I,
)
_SURELY = 0.9
_IN_EVENT = lazy_pattern(r"\W*(?:if|when|in case|scenario|situation|event|symptom|alarm|error|problem|trigger)\b", re.I)
"""Labels of what may happen: the column beside says what to do then."""


def says_what_is_always_done(columns: Sequence[Sequence[str]], decisions: Sequence[Decision]) -> bool:
    """Whether a table says what boards and officers always do, and not what will be done.

    `Oversees this plan`, `Hears from tenants`: verbs in the third person, no day, month or year, and no status.

    >>> boards = [["Board", "Panel"], ["Holds leads to account", "Hears from tenants"], ["Monthly", "Each spring"]]
    >>> roles = [Decision(role, "extra", 1.0) for role in ("lead", "description", "timescale")]
    >>> says_what_is_always_done(boards, roles), says_what_is_always_done([*boards[:2], ["May 2025", ""]], roles)
    (True, False)
    """
    by_role = {one.best: cells for one, cells in zip(decisions, columns, strict=True)}
    if {"status", "progress", "start"} & by_role.keys() or any(map(_DATED.search, by_role.get("timescale", ()))):
        return False
    firsts = [cell.split()[0].casefold() for cell in by_role.get("description", ()) if cell.strip()]
    always = sum(word[-1:] == "s" and not action_verbs().isdisjoint((word[:-1], word[:-2])) for word in firsts)
    return len(firsts) > 1 and always >= _LIKELY_TABLE * len(firsts)


_DATED = lazy_pattern(rf"\d{{4}}|\d/\d|\b{MONTH}\b", re.I)
