"""Tables whose labels say that they list things to be done, whatever their cells look like: schedules, lists of two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.lexicon.label_words import label_words
from planparse.outline.label_concepts import DATING, names_what_and_who
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.scored import Decision

_LIKELY = 0.5
"""The margin of columns that are likely what they are read as. Set by hand; no other value was tried."""


def schedules_tasks(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether columns say what the tasks are, who has them, when each starts and ends, and what it takes or waits for.

    Schedules name tasks in a word or two (`Design`), and the columns that tools add to them speak against actions.
    """
    likely = {one.best: at for at, one in enumerate(decisions) if one.margin >= _LIKELY}
    tasks = "description" in likely and "action" in label_words(labels[likely["description"]]).concepts
    ends = [label for label, one in zip(labels, decisions, strict=True) if one.best == "timescale"]
    dated = "start" in likely and any(not DATING.isdisjoint(label_words(label).concepts) for label in ends)
    owned = any(one.best in OWNER_FIELDS for one in decisions)
    return tasks and dated and owned and any(map(_SCHEDULED.match, labels))


_SCHEDULED = re.compile(r"\W*(?:predecessors?|depend(?:s on|enc(?:y|ies))|waits for|duration)\b", re.I)
"""Labels of schedules alone: how long a task takes, and which others are done before it."""


def hands_out(labels: Sequence[str], decisions: Sequence[Decision]) -> bool:
    """Whether two labels say what is to be done and who does it, and the columns are these."""
    if not names_what_and_who(labels):
        return False
    what, who = (one.best for label, one in zip(labels, decisions, strict=True) if label.strip())
    return what == "description" and who in OWNER_FIELDS
