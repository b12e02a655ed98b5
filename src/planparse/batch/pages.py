"""Plans of a run -> a page for each beside its JSON, and one page of all of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from planparse.batch.plans import find_plans
from planparse.batch.run import Planned
from planparse.batch.sources import PORTFOLIO
from planparse.emit.files import write_text
from planparse.errors import PlanParseError
from planparse.file_names import address, page_of
from planparse.plan.validate import validate


def write_pages(folder: Path, planned: Iterable[Planned], previous: Path | None = None) -> None:
    """Write the pages that are missing or older than their plans, then the page of all plans in the folder."""
    for one in planned:
        _write_page(folder / one.output, one)
    from planparse.portfolio import page

    found = find_plans(folder, folder / PORTFOLIO, previous)
    if found.entries:
        write_text(folder / PORTFOLIO, page(found.entries, notes=(*found.refused, *found.notes)))


def _write_page(plan_file: Path, one: Planned) -> None:
    """The page of one plan, unless it is there; its actions link to the document where that is a file."""
    from planparse.view import page

    target = page_of(plan_file)
    if not plan_file.is_file():
        return
    if target.is_file() and target.stat().st_mtime_ns >= plan_file.stat().st_mtime_ns:
        return
    try:
        plan = validate(plan_file)
    except PlanParseError:
        return  # not written by this run: the page of all plans names it
    source = one.source
    link = address(Path(source.where), target.parent) if source.member is None and not source.is_url else None
    write_text(target, page(plan, link=link))
