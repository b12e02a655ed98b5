"""The data of a batch: where a plan is found, what a worker is asked, and what it answers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from planparse.errors import PlanParseError, fault, ran_out_of_memory, shown_name
from planparse.run_limits import Limits as Limits


@dataclass(frozen=True, slots=True)
class Source:
    """One file of a batch.

    ``where`` is its path or URL, or that of its archive. ``below`` is the path that its output is named after: its path
    below the folder that was given, with an archive's name as a folder. ``member`` is its 0-based place in the
    archive's directory, and ``inside`` its path there.
    """

    where: str
    below: str
    member: int | None = None
    inside: str = ""

    @property
    def name(self) -> str:
        """The file's own name, as in the plan and its errors: printable, without folders.

        >>> Source("plans.zip", "plans.zip/2014/a.pdf", 3, "2014/a.pdf").name
        'a.pdf'
        """
        path = self.inside or (without_secrets(self.where) if self.is_url else self.where)
        return shown_name(path.replace("\\", "/").rstrip("/").rpartition("/")[2])

    @property
    def shown(self) -> str:
        """The file's path or URL, for people: without a URL's password or token.

        >>> Source("sftp://ann:secret@host/a.pdf", "a.pdf").shown, Source("https://host/a.pdf?key=x", "a.pdf").shown
        ('sftp://host/a.pdf', 'https://host/a.pdf')
        """
        where = without_secrets(self.where) if self.is_url else self.where
        return shown_name(f"{where}/{self.inside}" if self.inside else where)

    @property
    def is_url(self) -> bool:
        """Whether fsspec must open it."""
        return "://" in self.where


_QUERY = re.compile("[?#].*", re.DOTALL)
_KEY = re.compile(r"\?[\w.~%-]+=.*", re.DOTALL)


def without_secrets(url: str) -> str:
    """A URL, or one within another (``zip://a::https://...``), without user, password and query.

    On the web each ``?`` begins a query. Elsewhere it may be part of a name, and only a query has a key.

    >>> without_secrets("simplecache::https://ann:pw@host/a.pdf?sig=x"), without_secrets("s3://b/why?.pdf?versionId=1")
    ('simplecache::https://host/a.pdf', 's3://b/why?.pdf')
    """
    return "::".join(map(_without_secrets, url.split("::")))


def _without_secrets(url: str) -> str:
    scheme, mark, rest = url.partition("://")
    if not mark:
        return _KEY.sub("", url)
    host, slash, path = rest.partition("/")
    path = (_QUERY if scheme.startswith("http") else _KEY).sub("", path)
    host = (_QUERY if scheme.startswith("http") else _KEY).sub("", host)
    return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker is asked. If the file's bytes hash to ``known`` (SHA-256), nothing is left to do.

    ``traces`` asks for the traceback of a fault in planparse, which may quote the document. ``profile`` is the text of
    a council's profile, ``second_opinion`` says when other engines are asked about tables, and ``corrections`` are the
    lines of the document's corrections. ``request`` is for worker functions other than the batch's own.
    """

    source: Source
    known: str | None = None
    password: str | None = field(default=None, repr=False)
    traces: bool = False
    profile: str | None = None
    second_opinion: str = "never"
    corrections: str | None = None
    request: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no plan: ``code`` is for programs; what is wrong and what to do are for people."""

    code: str
    problem: str
    remedy: str
    trace: str | None = None


TIME, MEMORY, CRASH, NETWORK, FAULT, CLUSTER = "time", "memory", "crash", "network", "fault", "cluster"
"""Codes of refusals that do not come from a `PlanParseError`."""


Kind = tuple[str, str, int]
"""Severity and code of issues, and their number."""


@dataclass(frozen=True, slots=True)
class About:
    """What people want to know about a plan before they open it; ``issues`` are counted by severity and code.

    ``to_check`` counts the fields that have issues, each by its worst issue.
    """

    organisation: str | None
    title: str | None
    areas: int
    actions: int
    issues: tuple[Kind, ...]
    to_check: tuple[Kind, ...] = ()


def about_from(fields: dict[str, Any] | None) -> About | None:
    """An `About`, from JSON."""
    if not fields:
        return None
    lists = {"issues": fields["issues"], "to_check": fields.get("to_check", ())}
    return About(**{**fields, **{name: tuple(map(tuple, rows)) for name, rows in lists.items()}})


@dataclass(frozen=True, slots=True)
class Conversion:
    """The outcome for one file: the plan as JSON, or a refusal, or neither if the content is already known.

    ``issues`` counts the plan's issues by code. ``words`` counts its words: in the source, placed, unplaced.
    ``corrected`` is how many corrections were applied.
    """

    sha256: str | None
    text: str | None = None
    refusal: Refusal | None = None
    issues: dict[str, int] = field(default_factory=dict)
    words: tuple[int, int, int] = (0, 0, 0)
    seconds: float = 0.0
    about: About | None = None
    corrected: int = 0


def refused(sha256: str | None, code: str, problem: str, remedy: str, trace: str | None = None) -> Conversion:
    """The outcome of a file that gives no plan."""
    return Conversion(sha256, refusal=Refusal(code, problem, remedy, trace))


def out_of_memory(digest: str | None) -> Conversion:
    """The outcome of a file that needs more memory than allowed."""
    problem = "needs more memory than a plan may use (--memory)"
    return refused(digest, MEMORY, problem, "check that it is a plan, or raise --memory")


def guarded(name: str, digest: str, work: Callable[[], Conversion]) -> Conversion:
    """Return the result of the work, or why it failed: a worker answers whatever its file contains."""
    try:
        return work()
    except PlanParseError as error:
        return refused_by(error, digest)
    except MemoryError:
        return out_of_memory(digest)
    except Exception as error:  # noqa: BLE001  # the last line of defence
        return out_of_memory(digest) if ran_out_of_memory(error) else refused_by(fault(name, error), digest)


def refused_by(error: PlanParseError, sha256: str | None = None, trace: str | None = None) -> Conversion:
    """The outcome of a file for which planparse raised an error. The code is the error's class, as words.

    >>> refused_by(PlanParseError(None, "is empty", "export it again")).refusal.code
    'plan_parse'
    """
    code = re.sub(r"(?<!^)(?=[A-Z])", "_", type(error).__name__.removesuffix("Error")).lower()
    return refused(sha256, code, error.problem, error.remedy, trace)


def to_line(noun: Task | Conversion) -> bytes:
    """A task or outcome as one line of JSON, for the pipe between a worker and its supervisor."""
    return json.dumps(asdict(noun), separators=(",", ":")).encode("ascii") + b"\n"


def task_from(line: bytes) -> Task:
    """The task in a line of JSON."""
    fields: dict[str, Any] = json.loads(line)
    return Task(**{**fields, "source": Source(**fields["source"])})


def outcome_from(line: bytes) -> Conversion:
    """The outcome in a line of JSON. It is only data: a worker taken over by a document can send nothing but text."""
    fields: dict[str, Any] = json.loads(line)
    refusal = fields.pop("refusal")
    nouns = {"words": tuple(fields["words"]), "about": about_from(fields.get("about"))}
    return Conversion(**{**fields, **nouns}, refusal=Refusal(**refusal) if refusal else None)
