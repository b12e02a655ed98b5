"""A planted fault as data, and the code with it."""

from __future__ import annotations

import hashlib
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
    """One fault: ``old`` is in ``file`` (in the package) once, ``new`` replaces it, ``what`` says what goes wrong."""

    file: str
    what: str
    old: str
    new: str

    @property
    def stage(self) -> str:
        """The folder or module of the package where it is planted, such as `tables` or `words`."""
        return self.file.split("/", maxsplit=1)[0].removesuffix(".py")

    @property
    def key(self) -> str:
        """The fault's key in the notes of a run. A fault with other text has another key."""
        return hashlib.sha256(f"{self.file}\0{self.old}\0{self.new}".encode()).hexdigest()[:16]

    def planted(self, text: str) -> str:
        """Return the file's text with the fault. Raises `ValueError` if the code changed so that it no longer fits."""
        if text.count(self.old) != 1:
            raise ValueError(f"{self.file}: {self.old!r} stands here {text.count(self.old)} times, not once")
        return text.replace(self.old, self.new)


def faults() -> tuple[Fault, ...]:
    """All faults of the list, in its order."""
    return tuple(Fault(**one) for one in tomllib.loads(LIST.read_text("utf-8"))["fault"])


def copied(target: Path) -> Path:
    """Copy the checkout's files that git tracks, to plant faults in."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
    return target


def is_near(fault: Fault, test: str) -> bool:
    """Whether a test is near a fault: an example in its module, or a test in the folder of its stage.

    >>> fault = Fault("repair/outcomes.py", "", "a", "b")
    >>> [is_near(fault, test) for test in ("tests/repair/test_bleed.py::test_a", "tests/cells/test_a.py::test_a")]
    [True, False]
    """
    stage = fault.stage
    near = (f"src/planparse/{fault.file}:", f"tests/{stage}/", f"tests/test_{stage}")
    return test.startswith((*near, "tests/checks/") if stage == "plan" else near)
