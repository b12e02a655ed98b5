"""Plans as one HTML page. It loads nothing from other sites, and text from documents is never markup."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from planparse.emit.cells import cut, one_line
from planparse.lexicon.months import british
from planparse.plan.model import Action, Plan
from planparse.portfolio.standing import (
    FINISHED,
    GROUPS,
    Slip,
    Standing,
    group,
    last_day,
    percent,
    share,
    slips,
    standing,
)
from planparse.view.actions import deadline, words
from planparse.view.page import policy

# The content of the page: each plan with its figures, and all actions, which the script filters.


_TEXT = 110
"""Letters of an action that are shown; the plan's own page has the whole text."""
_BINS = 36
"""Columns of the chart of due dates that can be read."""
_STEPS = (1, 3, 6, 12, 24, 60, 120)


@dataclass(frozen=True, slots=True)
class PortfolioEntry:
    """One plan of a portfolio. ``page`` is the address of its own page; ``previous`` its previous version."""

    name: str
    plan: Plan
    page: str | None = None
    previous: Plan | None = None
    versions: int = 1


@dataclass(frozen=True, slots=True)
class PortfolioAction:
    """One action as the page lists it; ``late`` is the deadline after which it is overdue, None if it never is."""

    plan: int
    ref: str
    anchor: str
    text: str
    owners: tuple[str, ...]
    status: str
    group: int
    due: date | None
    late: date | None


@dataclass(frozen=True, slots=True)
class PortfolioRow:
    """One plan as the page shows it."""

    key: int
    name: str
    council: str
    title: str
    page: str | None
    versions: int
    standing: Standing
    items: tuple[PortfolioAction, ...]
    slips: tuple[tuple[PortfolioAction, Slip], ...]
    compared: bool

    def overdue(self, at: date | None) -> int:
        """How many actions are overdue at a date."""
        return sum(is_late(item, at) for item in self.items)


@dataclass(frozen=True, slots=True)
class Bin:
    """Some months in the chart of due dates: how many actions are due in them, finished and open."""

    label: str
    first: date
    finished: int
    open: int


@dataclass(frozen=True, slots=True)
class PortfolioContent:
    """All that the page shows, at a date (None: the reader picks one)."""

    rows: tuple[PortfolioRow, ...]
    bins: tuple[Bin, ...]
    at: date | None

    @property
    def items(self) -> tuple[PortfolioAction, ...]:
        """The actions of all plans, in the order of the rows."""
        return tuple(item for row in self.rows for item in row.items)

    @property
    def councils(self) -> tuple[str, ...]:
        """The councils of these plans, each once."""
        return tuple(dict.fromkeys(row.council for row in self.rows))

    @property
    def groups(self) -> tuple[int, ...]:
        """The number of actions in each of `GROUPS`."""
        return tuple(sum(row.standing.groups[place] for row in self.rows) for place in range(len(GROUPS)))

    @property
    def finished(self) -> int:
        """The share of finished actions in all plans, in percent."""
        return percent(self.groups[FINISHED], sum(self.groups))

    @property
    def late(self) -> tuple[PortfolioAction, ...]:
        """The actions that are overdue at the date, the longest first."""
        return tuple(sorted((i for i in self.items if is_late(i, self.at)), key=lambda item: item.late or date.max))

    @property
    def slipped(self) -> tuple[tuple[PortfolioRow, PortfolioAction, Slip], ...]:
        """What slipped in any plan, the longest delays first."""
        found = [(row, item, slip) for row in self.rows for item, slip in row.slips]
        return tuple(sorted(found, key=lambda one: -one[2].days))


def content(entries: Iterable[PortfolioEntry], at: date | None = None) -> PortfolioContent:
    """The page's content at a date. Plans are ordered by their councils' names."""
    ordered = sorted(entries, key=lambda entry: (council_of(entry.plan).casefold(), entry.name))
    rows = tuple(_row(entry, key) for key, entry in enumerate(ordered))
    return PortfolioContent(rows, _bins([item for row in rows for item in row.items]), at)


def council_of(plan: Plan) -> str:
    """A plan's council: the name of the authority, else the name as printed, else the file's name."""
    organisation = plan.document.organisation
    return one_line(organisation.name or organisation.text or plan.document.source.name)


def is_late(item: PortfolioAction, at: date | None) -> bool:
    """Whether an action is overdue at a date."""
    return at is not None and item.late is not None and item.late < at


def _row(entry: PortfolioEntry, key: int) -> PortfolioRow:
    plan = entry.plan
    items = tuple(
        _item(action, key, f"action-{a}-{k}")
        for a, area in enumerate(plan.areas, 1)
        for k, action in enumerate(area.actions, 1)
    )
    found = slips(entry.previous, plan) if entry.previous else ()
    return PortfolioRow(
        key=key,
        name=entry.name,
        council=council_of(plan),
        title=one_line(plan.document.title or plan.document.source.name),
        page=entry.page,
        versions=entry.versions,
        standing=standing(plan),
        items=items,
        slips=tuple((items[slip.position], slip) for slip in found),
        compared=entry.previous is not None,
    )


def _item(action: Action, plan: int, anchor: str) -> PortfolioAction:
    return PortfolioAction(
        plan=plan,
        ref=one_line(action.ref),
        anchor=anchor,
        text=cut(one_line(action.title or action.description), _TEXT)[0],
        owners=tuple(dict.fromkeys(one_line(owner.name or owner.display) for owner in action.owners)),
        status=words(action.status.code),
        group=group(action),
        due=last_day(action),
        late=deadline(action),
    )


def _bins(items: Sequence[PortfolioAction]) -> tuple[Bin, ...]:
    """Due dates by month, or by several months together so that the columns can be read."""
    days = [item.due for item in items if item.due]
    if not days:
        return ()
    first, last = _month(min(days)), _month(max(days))
    step = next((step for step in _STEPS if (last - first) // step < _BINS), _STEPS[-1])
    first = max(first - first % step, 12)
    counts = Counter(((_month(item.due) - first) // step, item.group == FINISHED) for item in items if item.due)
    starts = [first + place * step for place in range((last - first) // step + 1)]
    return tuple(
        Bin(_label(start, step), _first_of(start), counts[place, True], counts[place, False])
        for place, start in enumerate(starts)
    )


def _label(start: int, step: int) -> str:
    """The months of a column in words: ``Mar 2015``, ``Jan to Mar 2015``, ``2015``."""
    one, other = (_first_of(month) for month in (start, start + step - 1))
    if step == 1:
        return f"{one:%b} {one.year}"
    if step == 12:
        return str(one.year)
    return f"{one:%b} to {other:%b} {one.year}" if step < 12 else f"{one.year} to {other.year}"


def _first_of(month: int) -> date:
    """The first day of a month as `_month` counts it; the year 9999 is the last."""
    return date(month // 12, month % 12 + 1, 1) if month // 12 <= date.max.year else date.max


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


_HERE = Path(__file__).parent
_LISTED = 50
"""Actions of a list that are shown without the script; the script can show all."""
_FEW = 20
"""With more plans than this, printing uses narrow columns, so that the page takes two sheets."""


def page(entries: Iterable[PortfolioEntry], *, at: date | None = None, notes: Sequence[str] = ()) -> str:
    """Return the page; the same bytes for the same plans, date and notes.

    ``at`` is the date for overdue actions (None: the reader picks one, today by default). ``notes`` say what the page
    leaves out of the folder, and why.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    shown = content(entries, at)
    style = "".join((_HERE / name).read_text("utf-8") for name in ("base.css", "page.css"))
    script = (_HERE / "page.js").read_text("utf-8")
    pages = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return pages.get_template("page.html.j2").render(
        page=shown,
        notes=notes,
        groups=[name for name, _ in GROUPS],
        statuses=sorted({item.status for item in shown.items}),
        most=max((one.finished + one.open for one in shown.bins), default=0) or 1,
        few=len(shown.rows) <= _FEW,
        listed=_LISTED,
        percent=percent,
        segments=segments,
        share=share,
        british=british,
        # Our own files, without text of a document; and JSON in which nothing can end the element.
        style=Markup(style),
        script=Markup(script),
        data=Markup(_data(shown)),
        policy=policy(style, script),
    )


def segments(counts: Sequence[int]) -> Iterator[tuple[int, int, str, str]]:
    """The pieces of a bar in the order of the groups: group, count, position and length in percent.

    >>> list(segments([1, 3]))
    [(0, 1, '0.00%', '25.00%'), (1, 3, '25.00%', '75.00%')]
    """
    whole, before = sum(counts) or 1, 0
    for place, count in enumerate(counts):
        yield place, count, f"{100 * before / whole:.2f}%", f"{100 * count / whole:.2f}%"
        before += count


def _data(shown: PortfolioContent) -> str:
    """All actions for the script: lists and numbers in place of repeated words."""
    owners = {name: place for place, name in enumerate(dict.fromkeys(o for i in shown.items for o in i.owners))}
    statuses = {name: place for place, name in enumerate(sorted({item.status for item in shown.items}))}
    data = {
        "plans": [[row.council, row.page or ""] for row in shown.rows],
        "owners": list(owners),
        "statuses": list(statuses),
        "bins": [one.first.isoformat() for one in shown.bins],
        "actions": [_compact(item, owners, statuses) for item in shown.items],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c").replace("&", "\\u0026")


def _compact(item: PortfolioAction, owners: dict[str, int], statuses: dict[str, int]) -> list[Any]:
    due, late = (day.isoformat() if day else 0 for day in (item.due, item.late))
    named = [owners[name] for name in item.owners]
    place = item.anchor.removeprefix("action-")
    return [item.plan, item.ref, place, item.text, named, statuses[item.status], item.group, due, int(bool(late))]
