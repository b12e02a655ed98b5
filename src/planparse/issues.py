"""Doubts and corrections, as the stages note them: without a path, which only the plan knows."""

from __future__ import annotations

from planparse.noun import noun
from planparse.severity import Severity


@noun
class Doubt:
    """What a person should look at: becomes an issue of the plan once its place there is known.

    ``alternatives`` are other readings of the field, as a person would type them, best first.
    """

    code: str
    severity: Severity
    message: str
    alternatives: tuple[str, ...] = ()


def names_column(message: str, label: str) -> bool:
    """Whether a doubt about a table speaks of this column; one without a label is named by its place.

    >>> names_column("the column 'RAG' is read as status", "RAG"), names_column("column 3 is left out", "(column 3)")
    (True, True)
    """
    return repr(label) in message or (label.startswith("(column ") and label.strip("()") in message)


@noun
class Correction:
    """A value that differs from what is printed: becomes a repair once its place in the plan is known.

    ``before`` and ``after`` are the texts that the change stands between, ``why`` names the evidence.
    """

    code: str
    before: str | None
    after: str | None
    why: str
