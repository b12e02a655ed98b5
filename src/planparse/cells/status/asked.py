"""A column that asks whether an action is complete: `Complete? Y/N`, `Done`, ticks, crosses and boxes."""

from __future__ import annotations

import re
from typing import Final, Literal

_QUESTION: Final = re.compile(
    r"(?:(?:is |has )?(?:the |this |it |been )*(?:actions?|tasks?|item|recommendations?|work|objective|step)? ?)"
    r"(?:been )?(?:fully )?"
    r"(?:complete|completed|completion|done|finished|implemented|achieved|closed|actioned|delivered|met)"
    r"\W*(?:(?:y(?:es)?\W*(?:or\W*)?n(?:o)?)|tick|ticked|check)?\W*(?:if complete)?\W*",
    re.I,
)
_YES: Final = re.compile(r"\W*(?P<said>y(?:es)?|true|[✓✔☑☒✅\U0001f5f8\U0001f5f9])(?![\w-])\W*", re.I)
_NO: Final = re.compile(r"\W*(?P<said>no?(?!\w)|false|[✗✘☐❌❎\U0001f5f4\U0001f5f5])(?![\w-])\W*", re.I)


def asks(label: str | None) -> bool:
    """Whether a column of this label asks if an action is complete.

    >>> [asks(label) for label in ("Complete? (Y/N)", "Done", "Action complete?", "Date completed", "On track?", None)]
    [True, True, True, False, False, False]
    """
    return bool(label and _QUESTION.fullmatch(label.strip()))


def answer(cell: str) -> tuple[Literal["yes", "no"], str, str] | None:
    """Yes or no, the words or sign that say it, and what else the cell says.

    >>> answer("Yes, March 2024"), answer("☐"), answer("Note")
    (('yes', 'Yes', 'March 2024'), ('no', '☐', ''), None)
    """
    for said, pattern in (("yes", _YES), ("no", _NO)):
        found = pattern.match(cell)
        if found:
            rest = cell[found.end() :].strip(" \n-–—:,.;()")
            return ("yes" if said == "yes" else "no"), found["said"], rest
    return None
