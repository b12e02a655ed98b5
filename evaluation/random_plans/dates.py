"""Timescales: a form of words drawn at random, and the reading that the contract gives it."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from evaluation.random_plans.bags import Bags, date_weights

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SEASONS = {"spring": (5, 31), "summer": (8, 31), "autumn": (11, 30)}
TERMS = {"spring": (4, 30), "summer": (7, 31), "autumn": (12, 31)}
RULES = {
    "monthly": "FREQ=MONTHLY", "monthly_from": "FREQ=MONTHLY",
    "quarterly": "FREQ=MONTHLY;INTERVAL=3", "quarterly_from": "FREQ=MONTHLY;INTERVAL=3",
    "yearly": "FREQ=YEARLY", "weekly": "FREQ=WEEKLY",
}  # fmt: skip
PLAIN = ("month", "day", "quarter", "range", "ongoing", "term", "season")
"""The readings that may stand inside a line of text, where brackets and dashes already part the fields."""


@dataclass(frozen=True, slots=True)
class When:
    """A timescale as printed, its reading, and the day itself where it is one."""

    text: str
    answer: dict[str, Any]
    day: date | None = None


def last(day: date) -> date:
    """The last day of a month.

    >>> last(date(2024, 2, 5)).isoformat()
    '2024-02-29'
    """
    return day.replace(day=monthrange(day.year, day.month)[1])


def nth(day: int) -> str:
    """A day with its ending.

    >>> [nth(day) for day in (1, 2, 3, 11, 22, 30)]
    ['1st', '2nd', '3rd', '11th', '22nd', '30th']
    """
    ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def financial(day: date) -> tuple[str, int, date]:
    """The financial year as a pair, the quarter in it, and that quarter's last day.

    >>> financial(date(2025, 2, 3))
    ('2024/25', 4, datetime.date(2025, 3, 31))
    """
    first = day.year if day.month >= 4 else day.year - 1
    quarter = (day.month - 4) % 12 // 3 + 1
    end = last(day.replace(day=1, month=(quarter * 3 + 2) % 12 + 1))
    return f"{first}/{(first + 1) % 100:02}", quarter, end


def filled(form: str, day: date, later: date, season: str, monday: date) -> str:
    """A form of words with its dates."""
    fy, quarter, _ = financial(day)
    name, second = MONTHS[day.month - 1], MONTHS[later.month - 1]
    return form.format(
        M=name, m=name[:3], Y=day.year, y=f"{day.year % 100:02}", d=day.day, dd=f"{day.day:02}", mm=f"{day.month:02}",
        o=nth(day.day), M2=second, m2=second[:3], Y2=later.year, q=quarter, fy=fy, season=season,
        Season=season.capitalize(), monday=f"{monday.day} {MONTHS[monday.month - 1]} {monday.year}",
    )  # fmt: skip


def reading(kind: str, day: date, later: date, season: str, monday: date) -> dict[str, Any]:
    """What the contract makes of a form."""
    end = last(day)
    due = {
        "month": end, "completed": end, "day": day, "completed_day": day, "quarter": financial(day)[2],
        "season": date(day.year, *SEASONS[season]), "term": date(day.year, *TERMS[season]), "range": last(later),
        "revised_month": last(later), "revised": later, "week": monday + timedelta(days=6),
    }.get(kind)  # fmt: skip
    start = day.replace(day=1) if kind in ("range", "open", "quarterly_from", "monthly_from") else None
    name = {"completed_day": "completed"}.get(kind, kind)
    if kind in RULES:
        name = "recurring"
    elif name not in ("range", "open", "ongoing", "immediate", "completed", "unknown"):
        name = "date"
    return {
        "kind": name,
        "start": start and start.isoformat(),
        "due": due and due.isoformat(),
        "rrule": RULES.get(kind),
        "milestones": [],
    }


def draw_forms(rng: Random, bags: Bags, *, plain: bool) -> list[tuple[str, str]]:
    """The one to four forms that a plan uses; most plans stay with one or two."""
    weights = date_weights()
    forms = [(form, kind) for form, kind in bags.date_forms() if not plain or kind in PLAIN]
    count = rng.choice((1, 2, 2, 3, 4))
    main = rng.choice([each for each in forms if each[1] in ("month", "day")])
    return [main, *rng.choices(forms, [weights[kind] for _, kind in forms], k=count - 1)]


def draw_when(rng: Random, forms: list[tuple[str, str]], year: int) -> When:
    """One timescale in one of the plan's forms, in this year or the next."""
    form, kind = forms[0] if rng.random() < 0.6 else rng.choice(forms)
    day = date(year, 4, 1) + timedelta(days=rng.randrange(540))
    if kind in ("revised", "revised_month"):
        day = day.replace(day=min(day.day, 28))
    later = last(date(day.year + (day.month + 5) // 12, (day.month + 5) % 12 + 1, 1))
    if kind == "revised":
        later = later.replace(day=day.day)
    season = rng.choice(sorted(SEASONS))
    monday = day - timedelta(days=day.weekday())
    text = filled(form, day, later, season, monday)
    answer = {"text": text, **reading(kind, day, later, season, monday)}
    return When(text, answer, day if kind == "day" else None)
