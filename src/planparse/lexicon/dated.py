"""Labels with a date or another aside: columns that a plan has once a month (`RAG Mar 24`), `Lead (name and post)`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from planparse.lexicon.folding import letters
from planparse.lexicon.months import MONTH_BEGINS, MONTH_NAMES, month_number

_DATE = re.compile(
    rf"\b(?:(?P<month>{MONTH_BEGINS})[a-z]*|q(?:uarter ?)?(?P<quarter>[1-4])|\d{{1,2}}[./](?P<number>\d{{1,2}}))"
    r"(?:[ ./'’-]{0,2}(?P<year>\d{4}|\d{2}))?(?:/\d{2})?\b",
    re.I,
)


FEWEST_PERIODS = 3
"""Columns of periods that make a chart of when each action is done."""


def is_period(label: str) -> bool:
    """Whether a label is a month or a quarter and no more, as over the columns of a chart.

    >>> [is_period(label) for label in ("Q1 25/26", "Apr-25", "June", "RAG Jun 24", "Mark")]
    [True, True, True, False, False]
    """
    found = _DATE.fullmatch(label.strip())
    word = re.match(r"[a-z]*", label.strip().casefold())
    return bool(found and word and (not found["month"] or any(name.startswith(word[0]) for name in MONTH_NAMES)))


def dateless(label: str) -> str:
    """A label without its date, by its letters; empty where it has none.

    >>> dateless("RAG Mar 24"), dateless("Progress at Q2 2024/25"), dateless("RAG")
    ('rag', 'progressat', '')
    """
    rest, dates = _DATE.subn(" ", label)
    return re.sub(r"[^a-z]+", "", rest.casefold()) if dates else ""


_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_AS_AT = re.compile(r"(?:asat|asof|at|to|for|of|on|in)$")


def without_asides(label: str) -> Iterator[str]:
    """A label, by its letters, without what stands in brackets, and without its date too.

    >>> list(without_asides("Current position (June 2025)")), list(without_asides("Progress as at Q2"))
    (['currentposition', 'currentposition'], ['progressasatq2', 'progress'])
    """
    bare = _BRACKETED.sub(" ", label)
    yield letters(bare)
    undated = dateless(bare if bare.strip() else label)
    yield _AS_AT.sub("", undated) if undated else letters(bare)


def latest_first(labels: Sequence[str], among: Iterable[int]) -> list[int]:
    """The places among these of labels that are one label with other dates, the latest date first.

    A year that is not printed is that of the label before; labels of one date stay in their order.

    >>> latest_first(["Ref", "RAG Dec 23", "RAG Mar 24", "RAG Jun"], [1, 2, 3])
    [3, 2, 1]
    """
    keys: dict[int, tuple[int, int]] = {}
    year = 0
    for place in among:
        found = _DATE.search(labels[place])
        if not found:
            continue
        year = int(found["year"][-2:]) if found["year"] else year
        keys[place] = (
            year,
            month_number(found["month"]) - 1 if found["month"] else int(found["quarter"] or found["number"]),
        )
    return sorted(keys, key=lambda place: keys[place], reverse=True)


def alike(labels: Sequence[str], place: int) -> list[int]:
    """The places of the labels that are this one with other dates, itself among them, latest first; else none.

    >>> alike(["RAG Mar 24", "Progress", "RAG Jun 24"], 0), alike(["RAG", "Progress"], 0)
    ([2, 0], [])
    """
    bare = dateless(labels[place])
    same = [at for at, label in enumerate(labels) if bare and dateless(label) == bare]
    return latest_first(labels, same) if len(same) > 1 else []
