"""A document under review: found, read, drawn and corrected, one at a time. All results are stored in files."""

from __future__ import annotations

import base64
import json
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter

from planparse.batch.sources import STATE, sources
from planparse.batch.supervise import Workers
from planparse.batch.task import Conversion, Source, Task
from planparse.corrections import append, beside
from planparse.corrections.file import lines_of
from planparse.corrections.refused import STALE, refusal_prefix
from planparse.errors import PlanParseError, UnreadableFileError
from planparse.plan.model import Plan
from planparse.plan.validate import validate_bytes
from planparse.read import load
from planparse.read.kinds import is_json
from planparse.review.edits import EditError, correction
from planparse.review.sheets import DocumentReading, ShownSource, lines_digest, moved_to
from planparse.run_limits import Limits

# A plan's document: the file itself, or the file beside a plan file that has the right hash.


MOST = 200
"""How many files beside a plan file are compared, after those with the document's name."""


def document_of(path: Path) -> Path:
    """The document to review: ``path`` itself, or for a plan file the document it was made from.

    Raises `UnreadableFileError` if it is not beside the plan file, or what `load` and `validate_bytes` raise.
    """
    data = load(path)
    if not is_json(data):
        return path
    source = validate_bytes(path.name, data).document.source
    for candidate in _beside(path, source.name):
        if sha256(load(candidate)).hexdigest() == source.sha256:
            return candidate
    problem = f"was made of {source.name}, which is not in the same folder"
    raise UnreadableFileError(path.name, problem, "put the document beside it, or give the document itself")


def _beside(path: Path, name: str) -> Iterator[Path]:
    """Files near a plan file: first those with this name, in its folder or the one above; then others beside it."""
    folder = path.resolve().parent
    near = [folder / name, folder.parent / name]
    with suppress(OSError):
        near += sorted(one for one in folder.iterdir() if one.suffix != ".json")[:MOST]
    yield from (one for one in dict.fromkeys(near) if one.is_file())


_NOT_DOCUMENTS = (".json", ".jsonl", ".lock", ".toml")


def documents_in(folder: Path) -> list[Path]:
    """The documents in a folder and its subfolders, and the documents of plan files in them; each once.

    Raises `UnreadableFileError` if there are none.
    """
    found = [
        Path(one.where)
        for one in sources([str(folder)], folder / STATE)
        if isinstance(one, Source) and one.member is None and not one.is_url
    ]
    documents = [path for path in found if path.suffix.lower() not in _NOT_DOCUMENTS]
    for path in [path for path in found if path.suffix.lower() == ".json"][:MOST]:
        with suppress(PlanParseError):
            documents.append(document_of(path))
    unique = {path.resolve(): path for path in reversed(documents)}
    if not unique:
        raise UnreadableFileError(folder.name, "holds no document", "give the folder that the plans lie in")
    return sorted(unique.values())


# The differences between two plans, usually from one decision: sent instead of ten thousand actions.


M = TypeVar("M", bound=BaseModel)

Patch = dict[str, Any]
"""For each field of a model that differs, how it differs (`of`, `items`, `splice`, or the whole `value`)."""


def patch(before: BaseModel, after: BaseModel) -> Patch:
    """The patch that turns ``before`` into ``after``, two models of one type, as JSON."""
    return {
        name: _difference(old, new)
        for name in type(before).model_fields
        if (old := getattr(before, name)) is not (new := getattr(after, name)) and old != new
    }


def patched(plan: Plan, told: Patch) -> Plan:
    """Apply a patch to a plan."""
    return _patched(plan, told)


def splice(before: Sequence[Any], after: Sequence[Any]) -> tuple[int, int, Sequence[Any]]:
    """Where two lists begin to differ, how many items of the first differ, and the items in their place.

    >>> splice("abcd", "abxcd"), splice("abcd", "abcd"), splice("aaa", "aa")
    ((2, 0, 'x'), (4, 0, ''), (2, 1, ''))
    """
    least = min(len(before), len(after))
    start = next((at for at in range(least) if not _same(before[at], after[at])), least)
    room = least - start
    end = next((at for at in range(room) if not _same(before[-1 - at], after[-1 - at])), room)
    return start, len(before) - end - start, after[start : len(after) - end]


def _same(one: object, other: object) -> bool:
    return one is other or one == other


def _difference(old: object, new: object) -> Patch:
    if isinstance(old, BaseModel) and type(old) is type(new):
        return {"of": patch(old, new)}
    if isinstance(old, tuple) and isinstance(new, tuple) and not _is_box(new):
        start, count, items = splice(old, new)
        if count == len(items) and all(isinstance(one, BaseModel) for one in items):
            pairs = enumerate(zip(old[start : start + count], items, strict=True), start)
            return {"items": {at: patch(*pair) for at, pair in pairs if not _same(*pair)}}
        return {"splice": [start, count, [_dumped(one) for one in items]]}
    return {"value": _dumped(new)}


def _is_box(values: tuple[object, ...]) -> bool:
    """Whether these are numbers: a page's box is patched as a whole, since part of a box is not of its type."""
    return bool(values) and all(isinstance(value, (int, float)) for value in values)


def _patched(model: M, told: Patch) -> M:
    fields = type(model).model_fields
    return model.model_copy(
        update={name: _applied(getattr(model, name), fields[name].annotation, one) for name, one in told.items()}
    )


def _applied(old: Any, annotation: Any, told: Patch) -> object:  # noqa: ANN401  # any field's value and type
    if "of" in told:
        return _patched(old, told["of"])
    if "items" in told:
        changed = {int(at): one for at, one in told["items"].items()}
        return tuple(_patched(one, changed[at]) if at in changed else one for at, one in enumerate(old))
    if "splice" in told:
        start, count, items = told["splice"]
        return (*old[:start], *_loaded(annotation, items), *old[start + count :])
    return _loaded(annotation, told["value"])


@lru_cache(maxsize=256)
def _adapter(annotation: Any) -> TypeAdapter[Any]:  # noqa: ANN401  # a type as pydantic has it
    return TypeAdapter(annotation)


def _loaded(annotation: Any, value: object) -> Any:  # noqa: ANN401  # the type is the field's
    return _adapter(annotation).validate_json(json.dumps(value))


def _dumped(value: object) -> object:
    return _adapter(object).dump_python(value, mode="json")


READING = "planparse.review.reading:answer"
DRAWING = "planparse.review.pictures:answer"

KEPT = 96 * 1024**2
"""Bytes of pictures that are kept for a document: about a hundred pages."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings from the command: who corrects, with what profile, within what limits."""

    by: str
    limits: Limits
    profile: Path | None = None
    password: str | None = field(default=None, repr=False)
    corrections: Path | None = None
    """The folder of the corrections files (None: beside each document)."""

    @property
    def profile_text(self) -> str | None:
        """The profile's text as it is now."""
        return self.profile.read_text("utf-8") if self.profile else None


class Conflict(Exception):  # noqa: N818  # an answer, not a fault
    """Another person has decided something since the page was loaded."""

    def __init__(self, reading: DocumentReading) -> None:
        self.reading = reading
        super().__init__("changed")


class Case:
    """One document, with a process that reads it and one that draws its pages. Close it at the end.

    If a ``reader`` is given, it is shared, and stays open.
    """

    def __init__(self, document: Path, settings: Settings, reader: Workers | None = None) -> None:
        self.document = document
        self.settings = settings
        self._reader = reader or Workers(settings.limits, READING)
        self._shares = reader is not None
        self._drawer = Workers(settings.limits, DRAWING)
        self.corrections = beside(document, settings.corrections)
        self._reading: tuple[tuple[object, object, object], DocumentReading] | None = None
        self._pictures: OrderedDict[int, bytes] = OrderedDict()
        self.page: tuple[DocumentReading, dict[str, Any]] | None = None
        """The reading and the data that the page received last."""
        self._lock = threading.Lock()
        self._drawing = threading.Lock()
        self._deciding = threading.Lock()

    def reading(self) -> DocumentReading:
        """The document as it is now; read again if its file, its corrections or the profile changed.

        Raises what `parse` raises, or `InvalidCorrectionsError`.
        """
        with self._lock:
            state = self.state()
            if self._reading is None or self._reading[0] != state:
                self._reading = (state, self._read(self._lines()))
            return self._reading[1]

    def decide(self, asked: dict[str, Any]) -> DocumentReading:
        """Return the document with one more decision, which is then saved.

        Raises `EditError` if it cannot be applied (nothing is written then), and `Conflict` if another person has
        decided something since the page was loaded.
        """
        with self._deciding:
            before = self.reading()
            if asked.get("seen") != before.size:
                raise Conflict(before)
            one = correction(before, self.settings.by, asked)
            lines = self._lines()
            after = self._read(lines + one.line())
            refused = {why for why in _stale(after) - _stale(before) if why.startswith(refusal_prefix(one))}
            if refused:
                raise EditError(None, min(refused), "nothing was changed")
            append(self.corrections, one)
            with self._lock:
                state = self.state()
                if self._lines() == lines + one.line():  # nobody else has written meanwhile, so it is already read
                    self._reading = (state, after)
            return self.reading()

    def state(self) -> tuple[object, object, object]:
        """A value that differs if the document, its corrections or the profile changed."""
        return _state(self.document), _state(self.corrections), self.settings.profile_text

    def _lines(self) -> str:
        """The text of the corrections file. An incomplete last line gets its line end."""
        try:
            text = self.corrections.read_bytes().decode("utf-8-sig", "replace")
        except FileNotFoundError:
            return ""
        return text if not text or text.endswith("\n") else f"{text}\n"

    def picture(self, page: int) -> bytes:
        """A page as PNG, with upright text. Raises a `PlanParseError` if it cannot be drawn."""
        pages = (sheet for sheet in self.reading().sheets if sheet["kind"] == "page")
        turns = next((sheet["turns"] for sheet in pages if sheet["number"] == page), 0)
        with self._drawing:
            if page in self._pictures:
                self._pictures.move_to_end(page)
                return self._pictures[page]
            outcome = self._asked(self._drawer, {"page": page, "turns": turns}, None)
            data = self._pictures[page] = base64.b64decode(outcome)
            while len(self._pictures) > 1 and sum(map(len, self._pictures.values())) > KEPT:
                self._pictures.popitem(last=False)
            return data

    def close(self) -> None:
        """End its processes."""
        if not self._shares:
            self._reader.close()
        self._drawer.close()

    def _read(self, lines: str) -> DocumentReading:
        """The worker's reading of the document with these lines; the source is requested only once."""
        now, was = self.state(), self._reading[0] if self._reading else None
        kept = self._reading[1] if self._reading and was and (was[0], was[2]) == (now[0], now[2]) else None
        request = {"corrections": lines, "sheets": kept is None, "base": kept.lines if kept else None}
        found: dict[str, Any] = json.loads(self._asked(self._reader, request, self.settings.profile_text))
        decided = lines_of(self.corrections.name, lines).corrections
        told = (decided, len(lines.encode()), lines_digest(lines))
        if kept and "patch" in found:
            plan = patched(kept.plan, found["patch"])
            spots = moved_to(kept.spots, found["moved"]) if "moved" in found else kept.spots
            return DocumentReading(plan, kept.shown, spots, kept.first, *told)
        plan = Plan.model_validate_json(found["plan"])
        shown = ShownSource(found["sheets"]) if kept is None else kept.shown
        return DocumentReading(plan, shown, found["spots"], frozenset(found["first"]), *told)

    def read_with(self, profile: str | None) -> Plan:
        """Return the plan read with another profile (its text). Raises what `parse` raises."""
        request = {"corrections": self._lines(), "sheets": False}
        found: dict[str, Any] = json.loads(self._asked(self._reader, request, profile))
        return Plan.model_validate_json(found["plan"])

    def _asked(self, workers: Workers, request: dict[str, Any], profile: str | None) -> str:
        """Return a worker's answer. Raises `PlanParseError` with its refusal."""
        source = Source(str(self.document), self.document.name)
        task = Task(source, password=self.settings.password, profile=profile, request=json.dumps(request))
        return answer_of(workers(task), self.document.name)


def answer_of(outcome: Conversion, name: str) -> str:
    """The text of an outcome. Raises `PlanParseError` with its refusal."""
    if outcome.text is None:
        refusal = outcome.refusal
        assert refusal is not None
        raise PlanParseError(name, refusal.problem, refusal.remedy)
    return outcome.text


def _state(path: Path) -> tuple[int, int] | None:
    """A value that differs if the file changed."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def _stale(reading: DocumentReading) -> set[str]:
    return {issue.message for issue in reading.plan.issues if issue.code == STALE}
