"""Tables beside pdfplumber and camelot, in one run: how many cells are right, and how fast.

    python -m benchmarks.tables corpus FOLDER...   plans with `.gold.json` answers (`python -m corpus build FOLDER`)
    python -m benchmarks.tables icdar FOLDER       the ICDAR 2013 set: PDFs beside `-str.xml` files
    python -m benchmarks.tables tagged FOLDER      tagged PDFs: their tags are the truth, and hidden
    python -m benchmarks.tables speed PDF...       pages a second, each engine in one process of its own, taking turns
    python -m benchmarks.tables growth FOLDER      time and memory from 50 to 500 pages, the files built in the folder

`--engines planparse,pdfplumber` runs fewer. The ICDAR set is not part of this project; tabula-java carries it under
`src/test/resources/technology/tabula/icdar2013-dataset`.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from benchmarks.tables import icdar, plans, tagged
from benchmarks.tables.adjacency import Score as Adjacency
from benchmarks.tables.adjacency import score_page
from benchmarks.tables.engines import ENGINES, Tables, joined_rows
from benchmarks.tables.growth import growth
from benchmarks.tables.speed import speed
from corpus.score import Score, score_file

ALL = "all of them"


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["corpus", "icdar", "tagged", "speed", "growth"])
    parser.add_argument("paths", type=Path, nargs="+")
    parser.add_argument("--engines", default="planparse,pdfplumber,camelot lattice,camelot hybrid")
    asked = parser.parse_args()
    engines = asked.engines.split(",")
    match asked.what:
        case "corpus":
            corpus(asked.paths, engines)
        case "icdar":
            competition(icdar.documents(asked.paths[0]), engines)
        case "tagged":
            competition(tagged.documents(asked.paths[0]), engines, only_true_pages=True)
        case "growth":
            growth(asked.paths[0])
        case _:
            speed(asked.paths, engines)


def corpus(folders: list[Path], engines: list[str]) -> None:
    """Cells exactly right in each layout: in planparse's plan, with its actions, and in each engine's tables."""
    plan: dict[str, Score] = defaultdict(Score)
    cells: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for path, truth, layout in (one for folder in folders for one in plans.golds(folder)):
        _, found = score_file(path)
        for name in (layout, ALL):
            plan[name].add(found)
        for engine in engines:
            rows = joined_rows(path) if engine == "planparse" else _rows(ENGINES[engine](path))
            right, total = plans.right(truth, rows)
            for name in (layout, ALL):
                kept = cells[name, engine]
                kept[:] = [kept[0] + right, kept[1] + total]
    print("| layout | cells in the plan | actions found once | too many |" + "".join(f" {name} |" for name in engines))
    print("| --- | --- | --- | --- |" + " --- |" * len(engines))
    for layout, total in sorted(plan.items(), key=lambda item: item[0] == ALL):
        shares = "".join(f" {_share(*cells[layout, engine])} |" for engine in engines)
        once = f"{total.once} of {total.actions}"
        print(f"| {layout} | {_share(total.right, total.cells)} | {once} | {total.extra} |{shares}")


def _rows(tables: Tables) -> list[list[str]]:
    return [row for page in sorted(tables) for table in tables[page] for row in table]


def _share(right: int, total: int) -> str:
    return f"{100 * right / max(total, 1):.1f} %"


def competition(
    documents: Iterable[tuple[Path, dict[int, list[list[list[str]]]]]],
    engines: list[str],
    *,
    only_true_pages: bool = False,
) -> None:
    """The measures of the ICDAR competition for each engine; each file goes through all of them in turn."""
    total = dict.fromkeys(engines, Adjacency())
    took = dict.fromkeys(engines, 0.0)
    for pdf, truth in documents:
        for engine in engines:
            start = time.perf_counter()
            found = ENGINES[engine](pdf)
            took[engine] += time.perf_counter() - start
            for page in set(truth) if only_true_pages else set(truth) | set(found):
                total[engine] += score_page(truth.get(page, []), found.get(page, []))
    for engine, score in total.items():
        print(
            f"{engine:16} precision {score.precision:.3f} recall {score.recall:.3f} F1 {score.f1:.3f}  "
            f"perfect {score.perfect}/{score.tables}  row counts {score.row_counts}/{score.tables}  "
            f"extra {score.extra}  {took[engine]:.1f} s"
        )


if __name__ == "__main__":
    main()
