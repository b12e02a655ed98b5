"""`python -m corpus build DIR [--only LAYOUT] [--plan PLAN]`."""

from __future__ import annotations

import argparse
from pathlib import Path

from corpus.layouts import LAYOUTS, Layout
from corpus.load import load, names
from corpus.make import make


def main() -> None:
    """Build the files that are asked for."""
    parser = argparse.ArgumentParser(prog="python -m corpus", description="Invented plans with gold answers.")
    commands = parser.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build", help="print plans in their layouts")
    build.add_argument("folder", type=Path)
    build.add_argument("--only", action="append", metavar="LAYOUT", help="this layout (may be given again)")
    build.add_argument("--plan", action="append", metavar="PLAN", help="this plan (may be given again)")
    build.add_argument("--producer", action="append", metavar="PRODUCER", help="this producer (may be given again)")
    commands.add_parser("list", help="name layouts, producers and plans")
    asked = parser.parse_args()
    if asked.command == "list":
        for layout in LAYOUTS.values():
            print(f"{layout.name:24} {layout.producer:12} {' '.join(plan for plan in layout.plans if plan in names())}")
        return
    for layout in LAYOUTS.values():
        if (asked.only and layout.name not in asked.only) or (asked.producer and layout.producer not in asked.producer):
            continue
        _build(layout, asked.folder, asked.plan)


def _build(layout: Layout, folder: Path, plans: list[str] | None) -> None:
    """One layout's files."""
    for name in layout.plans:
        if name in names() and (not plans or name in plans):
            print(make(load(name), layout, folder))


if __name__ == "__main__":
    main()
