"""The errors of planparse. Each says what is wrong with which file and what to do. Also: names of files in messages."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import Literal


class PlanParseError(Exception):
    """The base of all planparse errors: something is wrong with an input, or with planparse (`FaultError`).

    ``problem`` says what is wrong, ``remedy`` what the user can do, and ``name`` is the file, if it is known. The
    command line prints the error on one line and exits with status 1.

    >>> str(PlanParseError("plan.txt", "is empty", "export it again"))
    'plan.txt: is empty; export it again'
    """

    def __init__(self, name: str | PurePath | None, problem: str, remedy: str) -> None:
        self.name = shown_name(name) if name is not None else None
        self.problem = problem
        self.remedy = remedy
        where = f"{self.name}: " if self.name else ""
        super().__init__(" ".join(f"{where}{problem}; {remedy}".split()))

    def __reduce__(self) -> tuple[Callable[..., PlanParseError], tuple[object, ...], dict[str, object]]:
        """Support pickling: a pool of processes passes a worker's error on."""
        return _again, (type(self), self.args), self.__dict__


def _again(kind: type[PlanParseError], args: tuple[object, ...]) -> PlanParseError:
    """Return an unpickled error. Its message is already complete."""
    return kind.__new__(kind, *args)


class UnreadableFileError(PlanParseError):
    """The file cannot be opened: it is missing, is a folder, or planparse has no permission."""


class EmptyFileError(PlanParseError):
    """The file has no words in it."""


class UnknownFormatError(PlanParseError):
    """planparse does not read files of this kind."""


class DamagedFileError(PlanParseError):
    """The file is damaged: cut short, wrongly encoded or corrupt."""


class EncryptedFileError(PlanParseError):
    """The file needs a password, or another one."""


class LimitExceededError(PlanParseError):
    """The file is larger, longer or deeper than planparse reads."""


class NotAPlanError(PlanParseError):
    """planparse read the file, but found no actions in it."""


class AlreadyAPlanError(PlanParseError):
    """The file is JSON that planparse wrote: use `load_plan`, or a command that takes a plan."""


class InvalidPlanError(PlanParseError):
    """A JSON file breaks the contract."""


class InvalidCorrectionsError(PlanParseError):
    """A line of a corrections file is not a correction."""


class UnknownRefError(PlanParseError):
    """The plan has no action with the ref that you asked for."""


class MissingExtraError(PlanParseError):
    """An optional part of planparse is missing: the message says how to install it."""


class ProfileError(PlanParseError):
    """A profile cannot be read, or contains something that planparse does not know."""


class ExportError(PlanParseError):
    """The plan cannot be exported as asked: pick a rule in the profile, or another format."""


class BatchError(PlanParseError):
    """A batch cannot continue, such as when its cluster cannot be reached."""


class ServerError(PlanParseError):
    """`review` or `serve` cannot listen at the port that you asked for."""


class NetworkBarredError(PlanParseError):
    """Something tried to reach the network while a document was parsed."""

    def __init__(self) -> None:
        problem = "needs files from the internet, which planparse does not load"
        super().__init__(None, problem, "save it with all its parts")


class FaultError(PlanParseError):
    """A fault in planparse, not in the file: please report it.

    >>> FaultError("plan.pdf", "failed on this file (ValueError at rows.py:12)").remedy
    'this is a fault in planparse, not in the file: please report it with the kind of file'
    """

    def __init__(self, name: str | PurePath | None, problem: str) -> None:
        remedy = "this is a fault in planparse, not in the file: please report it with the kind of file"
        super().__init__(name, problem, remedy)


class ConservationError(FaultError):
    """A stage lost, doubled or invented words: found before it could do harm."""


_NO_MEMORY = r"(?i)bad_alloc|(?:cannot|failed to|unable to) allocate|(?:out of|insufficient|not enough) memory"


def ran_out_of_memory(error: BaseException | None) -> bool:
    """Whether an error comes from too little memory, even if a library raised another error because of it.

    >>> ran_out_of_memory(RuntimeError("std::bad_alloc")), ran_out_of_memory(ValueError("bad cell"))
    (True, False)
    """
    while error is not None:
        if isinstance(error, MemoryError) or re.search(_NO_MEMORY, str(error)):
            return True
        error = error.__cause__ or error.__context__
    return False


def fault(name: str | PurePath | None, error: Exception) -> FaultError:
    """Return the error for something that no stage foresaw.

    It names the kind of error and the place in planparse's code, and quotes nothing from the document.
    """
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "planparse" in PurePath(frame.filename).parts] or frames
    place = f" at {PurePath(ours[-1].filename).name}:{ours[-1].lineno}" if ours else ""
    return FaultError(name, f"failed on this file ({type(error).__name__}{place})")


# The optional parts of planparse, and how to install one. No other module gives this advice.


Extra = Literal["check", "dask", "data", "ocr", "remote", "review", "tables"]


def installing(extra: Extra) -> str:
    r"""Return the command that installs an optional part from planparse's folder, since no package index has planparse.

    Double quotes work in every shell, also in Windows's.

    >>> installing("ocr")
    'run python -m pip install ".[ocr]" in planparse\'s folder'
    """
    return f'run python -m pip install ".[{extra}]" in planparse\'s folder'


CORRECTIONS = ".corrections.jsonl"
"""The ending of a file with what people decided about a plan."""

LEFT_OUT = ".left-out.csv"
"""The ending of a file that lists what an export cut or left out."""


def shown_name(name: str | PurePath) -> str:
    r"""Return a name that can be printed anywhere: ``?`` replaces control codes, direction marks and raw bytes.

    >>> shown_name("plan\x1b[2J\u202efdp.txt"), shown_name("caf\udce9.txt"), shown_name("a\u00a0b.pdf")
    ('plan?[2J?fdp.txt', 'caf?.txt', 'a b.pdf')
    """
    text = str(name)
    return text if text.isprintable() else "".join(map(_shown, text))


def page_of(plan_file: Path) -> Path:
    """Return the path of a plan file's page, which is beside it.

    >>> page_of(Path("plans/a.pdf.json")).as_posix()
    'plans/a.pdf.html'
    """
    return plan_file.with_suffix(".html")


def address(target: Path, folder: Path) -> str:
    """Return a link from a page in a folder to a file. It is relative, so that both can move, unless drives differ."""
    import os
    from urllib.parse import quote  # pages need it, and every command imports this module

    try:
        return quote(Path(os.path.relpath(target, folder)).as_posix())
    except ValueError:  # Windows: no relative path leads to another drive
        return target.resolve().as_uri()


def _shown(letter: str) -> str:
    if letter.isprintable():
        return letter
    import unicodedata  # few names need it, and every command imports this module

    return " " if unicodedata.category(letter) == "Zs" else "?"
