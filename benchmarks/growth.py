"""How processor time and memory grow with the size of a file's content: `python -m benchmarks.growth [KIND...]`.

Each file is read in its own process, after the sample, so that libraries are loaded and caches are filled.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

SAMPLE = Path(__file__).parent.parent / "samples" / "barking-and-dagenham-2014.txt"
LABELS = "Ref\tAction\tLead\tTimescale\tOutcome\tProgress\n"
HEAD = f"Action plan\nPriority 1: Leadership\n{LABELS}"

_CHILD = """
import json, resource, sys, time
import planparse
planparse.parse(sys.argv[1])
begun, said = time.process_time(), "read"
try:
    planparse.parse(sys.argv[2])
except planparse.errors.PlanParseError as error:
    said = type(error).__name__
print(json.dumps([time.process_time() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, said]))
"""


def rows(count: int, outcome: str = "Children are safe") -> str:
    """Rows of a text export."""
    return HEAD + "".join(
        f"1.{n}\tReview all open cases {n} in the duty team\tAnn Graham\tMarch 2015\t{outcome}\tStarted\n"
        for n in range(1, count + 1)
    )


def layout(count: int) -> str:
    """Rows of layout text."""
    widths = (8, 44, 16, 14)
    labels = "".join(label.ljust(w) for label, w in zip(("Ref", "Action", "Lead", "Timescale"), widths, strict=True))
    lines = (
        "".join(
            text.ljust(width)
            for text, width in zip(
                (f"1.{n}", f"Review all open cases {n}", "Ann Graham", "March 2015"), widths, strict=True
            )
        )
        for n in range(1, count + 1)
    )
    return f"Action plan\n\n{labels}Outcome\n" + "".join(f"{line}Children are safe\n\n" for line in lines)


def one_row(timescale: str = "March 2015", outcome: str = "Children are safe") -> str:
    """A plan of one row with a long cell."""
    return f"{HEAD}1.1\tReview all open cases\tAnn Graham\t{timescale}\t{outcome}\tStarted\n"


def columns(count: int) -> str:
    """A plan of many columns."""
    labels = "\t".join(f"Col {n}" for n in range(count))
    cells = "\t".join(f"x{n}" for n in range(count))
    return f"Action plan\nRef\tAction\tLead\tTimescale\t{labels}\n1.1\tReview\tAnn Graham\tMarch 2015\t{cells}\n"


def attributes(count: int) -> str:
    """A page with a tag of many attributes."""
    return f"<table><tr><td {' '.join(f'a{n}=1' for n in range(count))}>Ref</table>"


def spans(count: int) -> str:
    """A page with rows of cells whose spans overlap."""
    row = "<tr>" + "<td rowspan=1000 colspan=1000>0" * 3
    return f"<table><tr><th>Ref<th>Action<th>Lead<th>Timescale{row * count}</table>"


KINDS: dict[str, tuple[Callable[[int], str], int, str]] = {
    "rows of a text export": (rows, 1_000, "txt"),
    "rows with outcomes in small letters": (lambda n: rows(n, "children are safe"), 1_000, "txt"),
    "rows of layout text": (layout, 1_000, "txt"),
    "dates in one cell": (lambda n: one_row(timescale="March 2015, " * n), 500, "txt"),
    "measures in one cell": (lambda n: one_row(outcome="from 10% to 90% by March 2015; " * n), 500, "txt"),
    "columns": (columns, 1_000, "txt"),
    "attributes of one tag": (attributes, 1_000, "html"),
    "rows of clashing spans": (spans, 5, "html"),
    "empty lines": (lambda n: "\n" * n, 5_000_000, "txt"),
    "letters on one line": (lambda n: "word " * (n // 5), 5_000_000, "txt"),
}
"""For each kind a function that makes the file, the smallest count, and the file's ending."""


def measured(folder: Path, text: str, ending: str) -> tuple[float, float, str]:
    """Seconds of processor time, peak memory in megabytes, and the outcome."""
    path = folder / f"plan.{ending}"
    path.write_text(text, encoding="utf-8")
    seconds, peak, said = json.loads(
        subprocess.check_output([sys.executable, "-c", _CHILD, str(SAMPLE), str(path)], text=True)
    )
    return seconds, peak, said


def main() -> None:
    """Print a line for each kind: n, and the time and peak for n, 2n and 4n."""
    with TemporaryDirectory() as folder:
        for kind in sys.argv[1:] or KINDS:
            make, least, ending = KINDS[kind]
            found = [measured(Path(folder), make(least * times), ending) for times in (1, 2, 4)]
            shown = "; ".join(f"{seconds:.2f} s {peak:.0f} MB {said}" for seconds, peak, said in found)
            print(f"{kind}, n = {least:,}: {shown}", flush=True)


if __name__ == "__main__":
    main()
