"""A decision as data: what was chosen, what came next, how far apart they were, and which features told."""

from __future__ import annotations

from typing import Literal

from planparse.noun import noun

Field = Literal[
    "ref",
    "title",
    "answers",
    "description",
    "strategic_lead",
    "operational_lead",
    "lead",
    "support",
    "timescale",
    "outcome",
    "progress",
    "status",
    "area",
]
"""The fields of the contract that a column may hold."""

Role = Literal[
    "ref",
    "title",
    "answers",
    "description",
    "strategic_lead",
    "operational_lead",
    "lead",
    "support",
    "timescale",
    "outcome",
    "progress",
    "status",
    "area",
    "start",
    "revised",
    "completed_date",
    "other_date",
    "measure",
    "score",
    "category",
    "predecessor",
    "extra",
]
"""What a column may be: a field, one of those that no field is for but that are known, or something else (`extra`)."""

NO_FIELD: frozenset[Role] = frozenset(
    ("start", "revised", "completed_date", "other_date", "measure", "score", "category", "predecessor", "extra")
)
"""The roles that the contract has no field for: such a column's cells stay under their label."""


@noun
class Likelihood:
    """How likely something is, from 0 to 1, and what told it.

    ``evidence`` names the features that told most, for (above 0) and against; ``why`` is the rule that settled it,
    where one did.
    """

    share: float
    evidence: tuple[tuple[str, float], ...] = ()
    why: str = ""


@noun
class Decision:
    """A choice among scored readings.

    ``margin`` is the probability of the best reading less that of the runner-up; ``evidence`` names the features that
    told most for the best against the runner-up, each with its weight times its value.
    """

    best: Role
    runner_up: Role
    margin: float
    evidence: tuple[tuple[str, float], ...] = ()

    @property
    def field(self) -> Field | None:
        """The field of the contract that was chosen; None where it has none."""
        return None if self.best in NO_FIELD else self.best  # type: ignore[return-value]  # what is left are fields
