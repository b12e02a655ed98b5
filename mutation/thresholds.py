"""`python -m mutation.thresholds [--stage NAME]`: turn each number up and down, and list those that change nothing.

A threshold that may be a quarter larger or smaller without any plan of the styles, the small cases and the corpus being
read otherwise is not guarded by them: it is fitted to nothing, or the documents that it is for are missing. Each
trial runs in a process of its own, which starts with all modules loaded and no reading remembered.
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
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import planparse
from planparse.emit.json import to_json
from planparse.errors import PlanParseError

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "planparse"
STAGES = ("read", "tables", "outline", "repair", "cells", "plan", "lexicon")
TURNS = (0.8, 1.25)
"""A quarter up or down: what is fitted by eye is seldom surer than that."""

FOLDERS = (ROOT / "tests" / "cases" / "styles", ROOT / "tests" / "cases" / "small", ROOT / "corpus" / "built")
KINDS = frozenset({".pdf", ".docx", ".xlsx", ".csv", ".html", ".txt", ".md"})
LARGEST = 400_000
"""Bytes of a document: a trial must take seconds."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number with a name at the top of a module."""

    module: str
    name: str
    value: float

    def turned(self, by: float) -> float:
        """The number times this; a whole number stays whole, and changes by one at least."""
        if isinstance(self.value, int):
            changed = round(self.value * by)
            return changed if changed != self.value else self.value + (1 if by > 1 else -1)
        return self.value * by


def thresholds() -> Iterator[Threshold]:
    """Every number with a name at the top of a module of the stages, flags left out."""
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
    """What a document is read as, as a hash; its error where it is refused."""
    try:
        text = to_json(planparse.parse(path))
    except PlanParseError as error:
        text = type(error).__name__
    return hashlib.sha256(text.encode()).hexdigest()


def passed(path: Path) -> tuple[str, frozenset[str]]:
    """What a document is read as, and the modules that its reading passes."""
    files: set[str] = set()

    def seen(frame: FrameType, event: str, _arg: object) -> None:
        if event == "call":
            files.add(frame.f_code.co_filename)

    _forget()
    sys.setprofile(seen)
    try:
        found = reading(path)
    finally:
        sys.setprofile(None)
    modules = (Path(file).with_suffix("").parts for file in files if file.startswith(str(PACKAGE)))
    return found, frozenset(".".join(parts[parts.index("planparse") :]).removesuffix(".__init__") for parts in modules)


def changes(threshold: Threshold, value: float, usual: Mapping[Path, str]) -> str | None:
    """The first of these documents that is read otherwise with another number, from a process of its own."""
    receiver, sender = os.pipe()
    child = os.fork()
    if not child:
        os.close(receiver)
        _put(threshold, value)
        _forget()
        try:
            name = next((path.name for path, found in usual.items() if reading(path) != found), "")
        except Exception:  # noqa: BLE001  # a number out of its range may break anything: that is a change as well
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
    """The modules that know the number: its own, and those that import it by its name."""
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
    """Empty all that is remembered of calls."""
    for one in gc.get_objects():
        if isinstance(one, functools._lru_cache_wrapper):  # the type has no public name
            one.cache_clear()


def main() -> None:
    """Print the thresholds that change no reading, and the share of those that do."""
    parser = argparse.ArgumentParser(prog="python -m mutation.thresholds", description=__doc__)
    parser.add_argument("--stage", choices=STAGES)
    asked = parser.parse_args()
    chosen = [one for one in thresholds() if asked.stage in (None, one.module.split(".")[1])]
    for one in chosen:
        importlib.import_module(one.module)
    known = {path: passed(path) for path in documents()}
    silent: list[Threshold] = []
    never: list[Threshold] = []
    for one in chosen:
        usual = {path: found for path, (found, modules) in known.items() if modules & homes(one)}
        first = next((name for by in TURNS if (name := changes(one, one.turned(by), usual))), None)
        if first is None:
            (silent if usual else never).append(one)
        print(f"{_named(one)}: {first or ('nothing' if usual else 'no document comes here')}", flush=True)
    told = len(chosen) - len(silent) - len(never)
    print(f"{told} of {len(chosen)} thresholds change a reading of {len(known)} documents")
    for said, those in (("changes nothing", silent), ("no document comes here", never)):
        for one in those:
            print(f"  {said}: {_named(one)}")


def _named(threshold: Threshold) -> str:
    return f"{threshold.module.removeprefix('planparse.')}.{threshold.name} = {threshold.value}"


if __name__ == "__main__":
    main()
