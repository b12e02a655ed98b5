"""How time and memory grow with a plan: one of the corpus made longer and longer, each length read in a process."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from corpus.layouts import LAYOUTS
from corpus.load import load
from corpus.make import make
from corpus.model import Area, Cell, Plan

LENGTHS = (50, 100, 250, 500)

_CHILD = """
import json, resource, sys, time
import planparse
planparse.parse(sys.argv[1])                      # libraries imported, caches warm
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
begun = time.process_time()
plan = planparse.parse(sys.argv[2])
print(json.dumps({
    "seconds": time.process_time() - begun,
    "pages": plan.document.source.pages,
    "actions": sum(len(area.actions) for area in plan.areas),
    "base": before / 1024,
    "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}))
"""


def growth(folder: Path) -> None:
    """Print pages, actions, time a page against the shortest, and peak memory."""
    first = 0.0
    small = make(load("aldermoor"), LAYOUTS["full-grid"], folder)
    for pages in LENGTHS:
        plan = lengthened(load("aldermoor"), pages)
        path = make(plan, LAYOUTS["full-grid"], folder / str(pages))
        found = json.loads(subprocess.check_output([sys.executable, "-c", _CHILD, str(small), str(path)], text=True))
        expected = plan.actions
        each = found["seconds"] / found["pages"]
        first = first or each
        print(
            f"{found['pages']:4} pages  {found['actions']:5} of {expected} actions  "
            f"{each / first:5.2f} times the time a page  peak {found['peak']:.0f} MB ({found['base']:.0f} MB before)",
            flush=True,
        )


def lengthened(plan: Plan, pages: int) -> Plan:
    """The plan with its areas printed again and again under new numbers, to about so many pages (two to an area)."""
    areas = [_numbered(plan.areas[n % len(plan.areas)], n + 1) for n in range(pages // 2)]
    return replace(plan, areas=tuple(areas), contents=False)


def _numbered(area: Area, number: int) -> Area:
    rows = tuple(
        replace(row, cells=(Cell(f"{number}.{place}"), *row.cells[1:])) for place, row in enumerate(area.rows, 1)
    )
    return replace(area, label=f"Priority {number} -", number=str(number), rows=rows)
