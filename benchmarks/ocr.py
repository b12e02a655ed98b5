"""OCR engines side by side on the same scans: how many words and cells are right, and how long a page takes.

Run from the checkout: ``python benchmarks/ocr.py [--only PLAN] [--dpi 200] [--skew 0.5] [--colour]``. The corpus'
full-grid plans are printed, scanned (`corpus/formats/scan.py`) and read by the whole of planparse, once with each
engine; all steps except recognising letters (skew, rules, colours, tables) are the same code. Tesseract runs if
``tesseract`` is on the path: on the page without its rules, in its mode for scattered text, with one thread.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from json import loads
from pathlib import Path
from shutil import which
from typing import Any
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parent.parent))

from corpus.formats.scan import Scanner, write_scan
from corpus.layouts import LAYOUTS
from corpus.load import load, names
from corpus.make import make
from corpus.score import score

import planparse
from planparse.pipeline import stages
from planparse.read import read
from planparse.read.document import Document
from planparse.read.scan import page as scan_page
from planparse.read.scan.lines import ScannedWord, TextLine
from planparse.words import Box

ONE_THREAD = {**os.environ, "OMP_THREAD_LIMIT": "1"}
"""On a busy machine its threads would wait for each other."""

NONE_MISSED: list[Box] = []
"""Replaces the boxes that planparse looks for besides the engine's own."""

NEAR = 4.0
"""A word is in its printed place if its middle is at most this many points away from it."""


def main() -> None:
    """Print a table of engines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", metavar="PLAN")
    parser.add_argument("--layout", default="full-grid")
    parser.add_argument("--dpi", type=int, default=200)
    parser.add_argument("--skew", type=float, default=0.5)
    parser.add_argument("--noise", type=float, default=6.0)
    parser.add_argument("--colour", action="store_true")
    parser.add_argument("--faults", action="store_true", help="print every word and cell that is wrong")
    asked = parser.parse_args()
    scanner = Scanner(asked.dpi, asked.skew, asked.noise, colour=asked.colour)
    layout = LAYOUTS[asked.layout]
    plans = [plan for plan in layout.plans if plan in names() and plan in (asked.only or layout.plans)]
    engines = {"rapidocr": rapidocr} | ({"tesseract": tesseract} if which("tesseract") else {})
    total: dict[str, Counter[str]] = {engine: Counter() for engine in engines}
    with tempfile.TemporaryDirectory() as folder:
        for plan in plans:
            path = Path(make(load(plan), layout, Path(folder)))
            scan = write_scan(path, path.with_suffix(".scan.pdf"), scanner)
            for engine, running in engines.items():
                found = measured(path, scan, running, asked.faults)
                total[engine] += found
                print(f"{plan:14} {line(engine, found)}", flush=True)
    for engine, found in total.items():
        print(f"{'all':14} {line(engine, found)}")


def line(engine: str, found: Counter[str]) -> str:
    """One row of the table."""
    return (
        f"{engine:10} words {found['words'] / found['printed words']:.2%} of {found['printed words']}, "
        f"{found['extra words']} not printed so; "
        f"doubtful {found['doubtful']}, of which wrong {found['rightly doubted']}; "
        f"cells {found['cells'] / found['printed cells']:.2%} of {found['printed cells']} "
        f"({found['cells as text'] / found['printed cells']:.2%} of the PDF with text); "
        f"{found['milliseconds'] / found['pages'] / 1000:.2f} s a page"
    )


def measured(path: Path, scan: Path, engine: Callable[[], Any], faults: bool) -> Counter[str]:
    """How one engine reads one scan, compared with the printed file's words and its gold answer."""
    with engine():
        start = time.perf_counter()
        made = stages(scan)
        taken = time.perf_counter() - start
    document, plan = made.document, made.plan
    printed, found = list(words(read(path))), list(words(document))
    missing, extra = differences(printed, found)
    gold = loads(path.with_name(f"{path.name}.gold.json").read_text("utf-8"))
    cells = score(plan, gold)
    doubted = Counter(
        word
        for doubt in document.doubts
        if doubt.code == "ocr_doubtful"
        for word in doubt.message.split("by OCR: ")[1].rsplit("; ", 1)[0].split(", ")
    )
    if faults:
        print("missing", *(text for _, text, _ in missing), "\nextra", *(text for _, text, _ in extra))
        print(*cells.wrong, sep="\n")
    return Counter(
        {
            "words": len(printed) - len(missing),
            "printed words": len(printed),
            "extra words": len(extra),
            "doubtful": doubted.total(),
            "rightly doubted": (doubted & Counter(text.rstrip("-,") for _, text, _ in extra)).total(),
            "cells": cells.right,
            "printed cells": cells.cells,
            "milliseconds": round(taken * 1000),
            "pages": len(document.pages),
            "cells as text": score(planparse.parse(path), gold).right,
        }
    )


def words(document: Document) -> Iterator[tuple[int | None, str, Box]]:
    """Page, text and box of every word."""
    for page in document.pages:
        for word in page.words:
            if word.place.box and not word.text.startswith("...."):  # a leader is drawing
                yield page.number, word.text, word.place.box


Found = tuple[int | None, str, Box]


def differences(printed: Iterable[Found], found: Iterable[Found]) -> tuple[list[Found], list[Found]]:
    """The printed words that were not found in their places, and the found words that are not printed there."""
    free: dict[tuple[int | None, str], list[Box]] = defaultdict(list)
    for page, text, box in found:
        free[page, text].append(box)
    missing = []
    for page, text, box in printed:
        same = free[page, text]
        best = min(same, key=lambda other: apart(box, other), default=None)
        if best is None or apart(box, best) > NEAR:
            missing.append((page, text, box))
        else:
            same.remove(best)
    return missing, [(page, text, box) for (page, text), boxes in free.items() for box in boxes]


def apart(one: Box, other: Box) -> float:
    """The distance of the middles of two boxes, along the axis in which they are further apart."""
    return max(abs(one[0] + one[2] - other[0] - other[2]), abs(one[1] + one[3] - other[1] - other[3])) / 2


@contextmanager
def rapidocr() -> Iterator[None]:
    """The engine that planparse uses."""
    yield


@contextmanager
def tesseract() -> Iterator[None]:
    """Tesseract in place of planparse's reading of lines; pages are assumed to be upright."""
    with (
        patch.object(scan_page, "set_upright", lambda dots: (dots, 0)),
        patch.object(scan_page, "text_boxes", lambda _dots: []),
        patch.object(scan_page, "missed_boxes", lambda *_: NONE_MISSED),
        patch.object(
            scan_page,
            "lines_in",
            lambda dots, _ink, boxes, _rules: [] if boxes is NONE_MISSED else tesseract_lines(dots),
        ),
    ):
        yield


def tesseract_lines(dots: Any) -> Sequence[TextLine]:  # noqa: ANN401
    """The lines of one page from Tesseract's word boxes."""
    import cv2

    image = cv2.imencode(".png", cv2.cvtColor(dots, cv2.COLOR_RGB2GRAY))[1].tobytes()
    command = ["tesseract", "-", "-", "-l", "eng", "--psm", "11", "--dpi", "200", "tsv"]
    table = subprocess.run(command, input=image, capture_output=True, check=True, env=ONE_THREAD).stdout.decode()
    lines: dict[tuple[str, ...], list[tuple[ScannedWord, int, int]]] = defaultdict(list)
    for row in (row.split("\t") for row in table.splitlines()[1:]):
        if len(row) == 12 and row[0] == "5" and row[11].strip():
            left, top, width, height = map(int, row[6:10])
            run = ScannedWord(row[11], float(left), float(left + width), float(row[10]) >= 60)
            lines[tuple(row[1:5])].append((run, top, top + height))
    return [
        TextLine(
            tuple(run for run, _, _ in parts),
            (
                round(min(run.left for run, _, _ in parts)),
                min(top for _, top, _ in parts),
                round(max(run.right for run, _, _ in parts)),
                max(bottom for _, _, bottom in parts),
            ),
        )
        for parts in lines.values()
    ]


if __name__ == "__main__":
    main()
