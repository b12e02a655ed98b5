"""The one family of errors: each says what is wrong with which file, and what to do."""

from __future__ import annotations

from pathlib import PurePath


class PlanParseError(Exception):
    """Something is wrong with an input; nothing is wrong with planparse.

    ``problem`` is what is wrong, ``remedy`` what the user can do; ``name`` the file, where one is known.
    The command line prints the error as one line and exits with status 1.

    >>> str(PlanParseError("plan.txt", "is empty", "export it again"))
    'plan.txt: is empty; export it again'
    """

    def __init__(self, name: str | PurePath | None, problem: str, remedy: str) -> None:
        self.name = str(name) if name is not None else None
        self.problem = problem
        self.remedy = remedy
        where = f"{self.name}: " if self.name else ""
        super().__init__(" ".join(f"{where}{problem}; {remedy}".split()))


class UnreadableFileError(PlanParseError):
    """The file cannot be opened or read at all: missing, a folder, no permission."""


class EmptyFileError(PlanParseError):
    """The file holds no words."""


class UnknownFormatError(PlanParseError):
    """The file's content is of no kind that planparse reads."""


class DamagedFileError(PlanParseError):
    """The file is of a known kind but broken: truncated, wrongly encoded, corrupt."""


class EncryptedFileError(PlanParseError):
    """The file needs a password."""


class LimitExceededError(PlanParseError):
    """The file is larger, longer or deeper than planparse is willing to read."""


class NotAPlanError(PlanParseError):
    """The file was read, but no table or record in it is a plan's."""


class InvalidPlanError(PlanParseError):
    """A JSON file does not keep the output contract."""


class UnknownRefError(PlanParseError):
    """The plan has no action with the reference that was asked for."""


class MissingExtraError(PlanParseError):
    """The file needs an optional part of planparse that is not installed."""


class ProfileError(PlanParseError):
    """A profile holds something that planparse does not know, or cannot be read."""


class ExportError(PlanParseError):
    """A plan cannot be exported as asked: a rule must be picked, or the target takes less than the plan holds."""


class BatchError(PlanParseError):
    """A batch cannot go on: what converts its plans cannot be reached, or was lost."""


class ConservationError(PlanParseError):
    """A stage lost, doubled or invented words: a fault of planparse, found before it could do harm."""
