"""A planted fault as data, and the code with it."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
LIST = Path(__file__).with_name("faults.toml")
PACKAGE = Path("src/planparse")


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: ``old`` stands once in ``file`` (below the package), ``new`` takes its place, ``what`` goes wrong."""

    file: str
    what: str
    old: str
    new: str

    @property
    def stage(self) -> str:
        """The folder or module of the package where it is planted, such as `tables` or `words`."""
        return self.file.split("/", maxsplit=1)[0].removesuffix(".py")

    def planted(self, text: str) -> str:
        """The file's text with the fault. Raises `ValueError` when the code has changed and it fits no longer."""
        if text.count(self.old) != 1:
            raise ValueError(f"{self.file}: {self.old!r} stands here {text.count(self.old)} times, not once")
        return text.replace(self.old, self.new)


def faults() -> tuple[Fault, ...]:
    """All faults of the list, in its order."""
    return tuple(Fault(**one) for one in tomllib.loads(LIST.read_text("utf-8"))["fault"])


def copied(target: Path) -> Path:
    """A copy of the checkout as git knows it, to plant faults in."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
    return target


def nearest_tests(fault: Fault, checkout: Path) -> list[str]:
    """The tests nearest to the fault: those of its stage in `tests/`, and the examples in its own folder."""
    stage = fault.stage
    own = PACKAGE / Path(fault.file).parent if "/" in fault.file else PACKAGE / fault.file
    named = [path.relative_to(checkout) for path in sorted((checkout / "tests").glob(f"test_{stage}*.py"))]
    folders = [Path("tests", stage)] if (checkout / "tests" / stage).is_dir() else []
    inner = Path("tests", *Path(fault.file).parts[:2])
    if len(Path(fault.file).parts) > 2 and (checkout / inner).is_dir():
        folders = [inner, *folders]
    if stage == "plan":
        folders.append(Path("tests", "checks"))
    return [str(path) for path in (own, *folders, *named)]
