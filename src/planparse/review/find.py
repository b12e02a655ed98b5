"""A plan's document: the file itself, or the one that lies beside a plan file, told by its hash."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from planparse.batch.sources import STATE, sources
from planparse.batch.task import Source
from planparse.errors import PlanParseError, UnreadableFileError
from planparse.plan.validate import validate_bytes
from planparse.read import load
from planparse.read.json_text import is_json

MOST = 200
"""Files beside a plan file that are looked at, the one of the document's name first."""


def document_of(path: Path) -> Path:
    """The document to review: ``path`` itself, or for a plan file the document it was made of.

    Raises `UnreadableFileError` where it is not beside the plan file, or what `load` and `validate_bytes` raise.
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
    """The files beside a plan file: first that of the name, then those of the plan's folder and the one above."""
    folder = path.resolve().parent
    near = [folder / name, folder.parent / name]
    with suppress(OSError):
        near += sorted(one for one in folder.iterdir() if one.suffix != ".json")[:MOST]
    yield from (one for one in dict.fromkeys(near) if one.is_file())


_NOT_DOCUMENTS = (".json", ".jsonl", ".lock", ".toml")


def documents_in(folder: Path) -> list[Path]:
    """The documents in a folder and its folders, and those that plan files in it were made of; each once.

    Raises `UnreadableFileError` where there is none.
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
