"""Results as printed tables, as a record, and as a difference from an earlier record."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from evaluation.judge import VERDICTS, Judged, Result

HEADER = f"{'':32}{'fields':>7}{'right':>8}{'noise':>8}{'wrong':>7}{'flagged':>8}{'silent':>7}{'silent of wrong':>17}"


def counted(results: Iterable[Result], key: Callable[[Result, Judged], str]) -> dict[str, Counter[str]]:
    """The verdicts, counted by whatever key is given."""
    made: dict[str, Counter[str]] = defaultdict(Counter)
    for result in results:
        for judged in result.fields:
            made[key(result, judged)][judged.verdict] += 1
    return dict(made)


def share(counts: Mapping[str, int]) -> float:
    """The share of fields that are right."""
    return (counts.get("right", 0) + counts.get("noise", 0)) / max(sum(counts.values()), 1)


def line(name: str, counts: Mapping[str, int]) -> str:
    """One line of a table."""
    right, noise, flagged, silent = (counts.get(verdict, 0) for verdict in VERDICTS)
    wrong = flagged + silent
    quiet = f"{100 * silent / wrong:15.0f} %" if wrong else f"{'-':>17}"
    shares = f"{100 * share(counts):6.1f} %{100 * noise / max(right + noise, 1):6.1f} %"
    return f"{name:32.32}{right + noise + wrong:7}{shares}{wrong:7}{flagged:8}{silent:7}{quiet}"


def report(results: list[Result]) -> Iterator[str]:
    """The tables: by kind of field, by layout (styles by case), by format; then what was refused or miscounted."""
    by = {
        "field": lambda _, judged: judged.kind,
        "layout": lambda result, _: result.case if result.layout == "styles" else result.layout,
        "format": lambda result, _: result.form,
    }
    for title, key in by.items():
        yield f"{'by ' + title:32}{HEADER[32:]}"
        rows = sorted(counted(results, key).items(), key=lambda row: (share(row[1]), row[0]))
        yield from (line(name, counts) for name, counts in rows)
        yield ""
    sets = counted(results, lambda result, _: "styles" if result.layout == "styles" else "corpus")
    for name, counts in [*sets.items(), ("all", sum(sets.values(), Counter()))]:
        yield line(name, counts)
    yield ""
    for result in results:
        if result.refused:
            yield f"{result.case}: refused: {result.refused}"
        elif result.missing or result.invented:
            yield f"{result.case}: {result.missing} actions missing, {result.invented} invented"


def errors(result: Result) -> Iterator[str]:
    """What is wrong or noisy in one file."""
    for judged in result.fields:
        if judged.verdict != "right":
            yield f"{judged.verdict:8} {judged.name}\n    right {judged.wanted!r}\n    said  {judged.said!r}"


def record(results: Iterable[Result]) -> dict[str, Any]:
    """What is stored of a run: the counts, and by name each field that is not right and quiet."""
    return {
        result.case: {
            "layout": result.layout,
            "form": result.form,
            "counts": {verdict: result.counts()[verdict] for verdict in VERDICTS},
            "missing": result.missing,
            "invented": result.invented,
            "refused": result.refused,
            "fields": {judged.name: judged.verdict for judged in result.fields if judged.verdict != "right"},
        }
        for result in results
    }


def raised(floors: Mapping[str, float], results: Iterable[Result]) -> dict[str, float]:
    """The floors, raised to what these results reach; none is lowered."""
    reached = {result.case: int(1000 * share(result.counts())) / 1000 for result in results}
    return {case: max(floors.get(case, 0.0), reached.get(case, 0.0)) for case in sorted(floors.keys() | reached.keys())}


WORSE = ("lost", "silenced")
WRONG = ("flagged", "silent")


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """What changed in the cases that both records have: (what, case, field).

    gained: wrong before, right now. lost: the reverse. silenced: wrong, and no issue says so any longer. spoken: wrong,
    and now an issue says so. noisy and quieter: right in both, with a new or without an old warning.
    """
    for case in sorted(before.keys() & after.keys()):
        old, new = before[case]["fields"], after[case]["fields"]
        for name in sorted(old.keys() | new.keys()):
            what = _change(old.get(name, "right"), new.get(name, "right"))
            if what:
                yield what, case, name


def _change(old: str, new: str) -> str:
    if (old in WRONG) != (new in WRONG):
        return "gained" if old in WRONG else "lost"
    if old == new:
        return ""
    return {"silent": "silenced", "flagged": "spoken", "noise": "noisy", "right": "quieter"}[new]


def difference(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    """The changes, counted and listed."""
    told = list(changes(before, after))
    counts = Counter(what for what, _, _ in told)
    yield f"against the record: {', '.join(f'{n} {what}' for what, n in sorted(counts.items())) or 'nothing changed'}"
    yield from (
        f"  {what:9} {case}: {name}" for what, case, name in sorted(told, key=lambda row: (row[0] not in WORSE, row))
    )
