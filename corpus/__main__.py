"""`python -m corpus build DIR`, `python -m corpus score DIR...`, `python -m corpus formats`, `python -m corpus list`."""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from corpus.layouts import LAYOUTS, Layout
from corpus.load import load, names
from corpus.make import make


def main() -> None:
    """Build the files that are asked for, or score what planparse reads in them."""
    parser = argparse.ArgumentParser(prog="python -m corpus", description="Invented plans with gold answers.")
    commands = parser.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build", help="print plans in their layouts")
    build.add_argument("folder", type=Path)
    build.add_argument("--only", action="append", metavar="LAYOUT", help="this layout (may be given again)")
    build.add_argument("--plan", action="append", metavar="PLAN", help="this plan (may be given again)")
    build.add_argument(
        "--producer", action="append", metavar="PRODUCER",
        help="this producer (may be given again); reportlab, unless a layout is named",
    )  # fmt: skip
    scoring = commands.add_parser("score", help="hold what planparse reads against the answers")
    scoring.add_argument("folders", type=Path, nargs="+")
    scoring.add_argument("--record", type=Path, metavar="FILE", help="write what is not yet right to this JSON file")
    forms = commands.add_parser("formats", help="write plans in every form and hold what is read against each other")
    forms.add_argument("--plan", action="append", metavar="PLAN", help="this plan (may be given again)")
    forms.add_argument("--scan", action="store_true", help="scans too, which take minutes")
    commands.add_parser("list", help="name layouts, producers and plans")
    asked = parser.parse_args()
    match asked.command:
        case "list":
            for layout in LAYOUTS.values():
                print(f"{layout.name:24} {layout.producer:12} {' '.join(layout.plans)}")
        case "score":
            _score(asked.folders, asked.record)
        case "formats":
            _formats(asked.plan or names(), scan=asked.scan)
        case _:
            producers = asked.producer or ([] if asked.only else ["reportlab"])
            for layout in LAYOUTS.values():
                if (not asked.only or layout.name in asked.only) and (not producers or layout.producer in producers):
                    _build(layout, asked.folder, asked.plan)


def _build(layout: Layout, folder: Path, plans: list[str] | None) -> None:
    """One layout's files."""
    for name in layout.plans:
        if not plans or name in plans:
            print(make(load(name), layout, folder))


def _formats(plans: list[str], *, scan: bool) -> None:
    """The table of plans, forms and fields."""
    from corpus.formats.compare import FORMS, SLOW, can_be_made, print_table

    forms = [form for form in FORMS if can_be_made(form) and (scan or form not in SLOW)]
    with TemporaryDirectory() as folder:
        print_table(map(load, plans), forms, Path(folder))


def _score(folders: list[Path], record: Path | None) -> None:
    """Each layout's figures, and the first faults of each file."""
    from corpus.score import Score, score_file

    totals: dict[str, Score] = defaultdict(Score)
    faults: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for path in sorted(path for folder in folders for path in folder.rglob("*.pdf.gold.json")):
        gold, found = score_file(path.with_name(path.name.removesuffix(".gold.json")))
        totals[gold["layout"]].add(found)
        totals["all"].add(found)
        if found.wrong or found.extra:
            counts = [found.cells - found.right, found.actions - found.once, found.extra]
            faults[gold["layout"]][gold["plan"]] = counts
            print(gold["plan"], gold["layout"], counts, *found.wrong[:5], sep="\n  ")
    for layout, total in totals.items():
        print(f"{layout:24} {100 * total.share:6.2f} %  {total.once}/{total.actions}  +{total.extra}")
    if record:
        lines = (f"  {json.dumps(layout)}: {json.dumps(plans)}" for layout, plans in sorted(faults.items()))
        record.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
