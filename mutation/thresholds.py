"""`python -m mutation.thresholds [--resume]`: turn each number up and down, and list those that change nothing.

If a threshold can be a quarter larger or smaller without changing how any plan of the styles, the small cases and the
corpus is read, these do not guard it: it is fitted to nothing, or the documents that it is for are missing. Each trial
runs in its own process, which starts with all modules loaded and all caches empty. It reads only the documents whose
reading runs a function that names the number, the quickest first. A number that no function names is used when its
module loads, and is not tried: what was made from it would not change.
"""

from __future__ import annotations

import argparse
import ast
import functools
import gc
import hashlib
import importlib
import os
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FrameType

import planparse
from planparse.emit.formats import to_json
from planparse.errors import PlanParseError

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "planparse"
NOTES = ROOT / ".mutation" / "thresholds.txt"
STAGES = ("read", "tables", "outline", "repair", "cells", "plan", "lexicon")
TURNS = (0.8, 1.25)
"""A quarter down or up: numbers fitted by eye are seldom more certain than that."""

FOLDERS = (ROOT / "tests" / "cases" / "styles", ROOT / "tests" / "cases" / "small", ROOT / "corpus" / "built")
KINDS = frozenset({".pdf", ".docx", ".xlsx", ".csv", ".html", ".txt", ".md"})
LARGEST = 400_000
"""Most bytes of a document: a trial must take seconds."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number with a name at the top of a module."""

    module: str
    name: str
    value: float

    def turned(self, by: float) -> float:
        """The number times this; a whole number stays whole, and changes by at least one."""
        if isinstance(self.value, int):
            changed = round(self.value * by)
            return changed if changed != self.value else self.value + (1 if by > 1 else -1)
        return self.value * by


def thresholds() -> Iterator[Threshold]:
    """Every number with a name at the top of a module of the stages, without flags."""
    for stage in STAGES:
        for path in sorted((PACKAGE / stage).rglob("*.py")):
            module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
            for node in ast.parse(path.read_text("utf-8")).body:
                target = node.targets[0] if isinstance(node, ast.Assign) and len(node.targets) == 1 else None
                target = node.target if isinstance(node, ast.AnnAssign) else target
                if not isinstance(target, ast.Name) or not isinstance(node, ast.Assign | ast.AnnAssign):
                    continue
                if isinstance(node.value, ast.Constant) and type(node.value.value) in (int, float):
                    yield Threshold(module, target.id, node.value.value)


def documents() -> list[Path]:
    """The documents that a trial reads."""
    found = [path for folder in FOLDERS for path in sorted(folder.iterdir()) if path.suffix in KINDS]
    return [path for path in found if ".expected" not in path.name and path.stat().st_size <= LARGEST]


def reading(path: Path) -> str:
    """A hash of how a document is read; of its error if it is refused."""
    try:
        text = to_json(planparse.parse(path))
    except PlanParseError as error:
        text = type(error).__name__
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Reading:
    """How a document is read, the seconds that this took, and the global names used by the functions that ran."""

    found: str
    seconds: float
    uses: frozenset[tuple[str, str]]


def read_once(path: Path) -> Reading:
    """Read a document, and note which names of which modules its reading uses."""
    begun = time.process_time()
    found = reading(path)
    seconds = time.process_time() - begun
    codes: set[CodeType] = set()

    def seen(frame: FrameType, event: str, _arg: object) -> None:
        if event == "call":
            codes.add(frame.f_code)

    _forget()
    sys.setprofile(seen)
    try:
        reading(path)
    finally:
        sys.setprofile(None)
    own = [code for code in codes if code.co_filename.startswith(str(PACKAGE))]
    return Reading(found, seconds, frozenset((_module(code), name) for code in own for name in code.co_names))


def _module(code: CodeType) -> str:
    parts = Path(code.co_filename).relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


def named_by_functions(threshold: Threshold) -> bool:
    """Whether a function uses the number when it runs; otherwise its value is used only when modules load."""
    return any(
        isinstance(node, ast.FunctionDef) and any(threshold.name in _of(one) for one in ast.walk(node))
        for home in homes(threshold)
        for node in ast.walk(ast.parse(Path(sys.modules[home].__file__ or "").read_text("utf-8")))
    )


def _of(node: ast.AST) -> tuple[str | None, str | None]:
    return getattr(node, "id", None), getattr(node, "attr", None)


def changes(threshold: Threshold, value: float, usual: Mapping[Path, str]) -> str | None:
    """The first of these documents that is read differently with another number, using a separate process."""
    receiver, sender = os.pipe()
    child = os.fork()
    if not child:
        os.close(receiver)
        _put(threshold, value)
        _forget()
        try:
            name = next((path.name for path, found in usual.items() if reading(path) != found), "")
        except Exception:  # noqa: BLE001  # a number out of its range may break anything, which is a change too
            name = "a fault"
        with os.fdopen(sender, "w", encoding="utf-8") as stream:
            stream.write(name)
        os._exit(0)
    os.close(sender)
    with os.fdopen(receiver, encoding="utf-8") as stream:
        name = stream.read()
    os.waitpid(child, 0)
    return name or None


def homes(threshold: Threshold) -> frozenset[str]:
    """The modules that have the number: its own, and those that import it by name."""
    if threshold.name.startswith("_"):
        return frozenset({threshold.module})
    imports = f"from {threshold.module} import"
    return frozenset(
        name
        for name, module in sys.modules.items()
        if name.startswith("planparse")
        and threshold.name in module.__dict__
        and (name == threshold.module or imports in Path(module.__file__ or "").read_text("utf-8"))
    )


def _put(threshold: Threshold, value: float) -> None:
    for name in homes(threshold):
        setattr(sys.modules[name], threshold.name, value)


def _forget() -> None:
    """Clear all caches of function calls."""
    for one in gc.get_objects():
        if isinstance(one, functools._lru_cache_wrapper):  # the type has no public name
            one.cache_clear()


def tried(threshold: Threshold, known: Mapping[Path, Reading], budget: float) -> str:
    """The first document that is read differently, or another outcome of trying the number."""
    if not named_by_functions(threshold):
        return "read as its module loads"
    uses = {(home, threshold.name) for home in homes(threshold)}
    usual: dict[Path, str] = {}
    seconds = 0.0
    for path, one in sorted(known.items(), key=lambda item: item[1].seconds):
        if one.uses & uses and seconds < budget:
            usual[path] = one.found
            seconds += one.seconds
    first = next((name for by in TURNS if (name := changes(threshold, threshold.turned(by), usual))), None)
    return first or (f"nothing in {len(usual)} documents" if usual else "no document comes here")


def main() -> None:
    """Print the outcome of each threshold. Notes are kept, so that `--resume` continues a stopped run."""
    parser = argparse.ArgumentParser(prog="python -m mutation.thresholds", description=__doc__)
    parser.add_argument("--stage", choices=STAGES)
    parser.add_argument("--resume", action="store_true", help="leave out what the notes of an earlier run know")
    parser.add_argument("--budget", type=float, default=60, help="seconds of reading for each turn (60)")
    asked = parser.parse_args()
    NOTES.parent.mkdir(exist_ok=True)
    known = _notes() if asked.resume else {}
    if not asked.resume:
        NOTES.unlink(missing_ok=True)
    chosen = [one for one in thresholds() if asked.stage in (None, one.module.split(".")[1])]
    for one in chosen:
        importlib.import_module(one.module)
    left = [one for one in chosen if _named(one) not in known]
    readings = {path: read_once(path) for path in documents()} if left else {}
    with NOTES.open("a", encoding="utf-8") as stream:
        for one in left:
            known[_named(one)] = tried(one, readings, asked.budget)
            stream.write(f"{_named(one)}: {known[_named(one)]}\n")
            stream.flush()
    for one in chosen:
        print(f"{_named(one)}: {known[_named(one)]}")


def _notes() -> dict[str, str]:
    lines = NOTES.read_text("utf-8").splitlines() if NOTES.exists() else []
    return dict(line.split(": ", 1) for line in lines if ": " in line)


def _named(threshold: Threshold) -> str:
    return f"{threshold.module.removeprefix('planparse.')}.{threshold.name} = {threshold.value}"


if __name__ == "__main__":
    main()
