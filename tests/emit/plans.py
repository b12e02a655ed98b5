"""Plans that hypothesis invents: every field of the contract with hostile but lawful contents."""

from __future__ import annotations

import functools
import string
from datetime import date
from typing import Any, get_args

from hypothesis import strategies as st

import planparse
from conftest import SAMPLE
from planparse.cells import draft
from planparse.lexicon.labels import AreaKind
from planparse.plan.model import Plan
from registered import registered

# What spreadsheets, calendars and CSV stumble over.
NASTY = ("=1+1", "+44 20", "-", "- a bullet", "@SUM(A1)", "'=x", "''=x", '=HYPERLINK("http://x")', "a;b,c\"d", "a\nb",
         "#N/A", "_x0041_", "é😀", "1.10", "TRUE", "2015-03-31", "x" * 300, "\\n, ;", " =1", "-5%", "3/4", "null", "＝1")  # fmt: skip
texts = st.one_of(
    st.sampled_from(NASTY),
    st.text(string.ascii_letters + string.digits + " =+-@'\",;:\n•£é😀<&_", min_size=1, max_size=40),
).filter(str.strip)
maybe = st.one_of(st.none(), texts)
days = st.dates(date(1990, 1, 1), date(2040, 12, 31))
maybe_day = st.one_of(st.none(), days)
RULES = (
    "FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=WEEKLY;BYDAY=MO", "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=7",
)  # fmt: skip


@functools.cache
def sample_plan() -> Plan:
    """The plan of the sample; plans are frozen, so that all tests may share it."""
    return planparse.parse(SAMPLE)


def one_of(literal: object) -> st.SearchStrategy[Any]:
    return st.sampled_from(get_args(literal))


sources = st.fixed_dictionaries(
    {
        "page": st.one_of(st.none(), st.integers(1, 400)),
        "sheet": maybe,
        "line": st.one_of(st.none(), st.integers(1, 9999)),
        "bbox": st.one_of(st.none(), st.tuples(*[st.floats(0, 900, allow_nan=False)] * 4)),
    }
)
measures = st.fixed_dictionaries(
    {
        "kind": one_of(draft.MeasureKind),
        "value": st.floats(-1e6, 1e6, allow_nan=False),
        "unit": maybe,
        "by": maybe_day,
        "text": texts,
    }
)
owners = st.fixed_dictionaries(
    {
        "role": one_of(draft.OwnerRole),
        "kind": one_of(draft.OwnerKind),
        "name": maybe,
        "title": maybe,
        "post": maybe,
        "organisation": maybe,
        "text": texts,
    }
)
timescales = st.fixed_dictionaries(
    {
        "text": texts,
        "kind": one_of(draft.TimescaleKind),
        "start": maybe_day,
        "due": maybe_day,
        "precision": st.one_of(st.none(), one_of(draft.Precision)),
        "rrule": st.one_of(st.none(), st.none(), st.sampled_from(RULES)),
        "milestones": st.lists(st.fixed_dictionaries({"label": texts, "date": days}), max_size=3),
        "certainty": one_of(draft.Certainty),
        "unread": st.lists(texts, max_size=2),
    }
)
cells = st.dictionaries(texts, texts, max_size=2)


@st.composite
def actions(draw: st.DrawFn, ref: str) -> dict[str, Any]:
    return {
        "id": f"a-{ref}",
        "ref": ref,
        "ref_printed": draw(maybe),
        "title": draw(maybe),
        "answers": draw(maybe),
        "description": draw(texts),
        "owners": draw(st.lists(owners, max_size=3)),
        "timescale": draw(st.one_of(st.none(), timescales)),
        "outcome": draw(maybe),
        "measures": draw(st.lists(measures, max_size=2)),
        "progress": draw(maybe),
        "status": {
            "code": draw(one_of(draft.StatusCode)),
            "text": draw(maybe),
            "rag": draw(st.one_of(st.none(), one_of(draft.Rag))),
            "basis": draw(one_of(draft.StatusBasis)),
        },
        "references": draw(st.lists(st.fixed_dictionaries({"text": texts, "ref": maybe}), max_size=2)),
        "extra": draw(cells),
        "printed": draw(cells),
        "source": draw(sources),
        "provenance": draw(st.dictionaries(texts, st.lists(sources, min_size=1, max_size=2), max_size=2)),
    }


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    areas = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        count = draw(st.integers(0, 3))
        found = [draw(actions(f"{number}.{place}")) for place in range(1, count + 1)]
        outcome = {
            "text": draw(texts),
            "refs": [action["ref"] for action in found],
            "inferred": draw(st.booleans()),
            "measures": [],
            "source": draw(sources),
        }
        areas.append(
            {
                "number": draw(st.one_of(st.none(), st.just(str(number)))),
                "kind": draw(one_of(AreaKind)),
                "heading": draw(texts),
                "title": draw(texts),
                "theme": draw(maybe),
                "outcomes": [outcome] if found else [],
                "actions": found,
                "source": draw(sources),
            }
        )
    where = [f"/areas/{i}/actions/{j}/owners" for i, area in enumerate(areas) for j in range(len(area["actions"]))]
    issue = st.fixed_dictionaries(
        {
            "code": st.just("owner_missing"),
            "severity": st.sampled_from(("info", "warning", "error")),
            "path": st.sampled_from([*where, "", "/areas/0"]),
            "message": texts,
            "alternatives": st.lists(texts, max_size=2, unique=True),
        }
    )
    repair = st.fixed_dictionaries(
        {"code": st.just("ref_completed"), "path": st.just("/areas/0"), "before": maybe, "after": maybe, "why": texts}
    )
    raw = {
        "schema_version": "2.0",
        "document": {
            "title": draw(maybe),
            "organisation": {"text": draw(maybe), "name": draw(maybe), "gss_code": None, "la_code": None},
            "inspection": None,
            "source": {"name": "plan.txt", "media_type": "text/plain", "sha256": "0" * 64, "pages": None},
            "legend": [],
            "abbreviations": [],
        },
        "tables": [],
        "areas": areas,
        "unplaced": draw(st.lists(st.fixed_dictionaries({"text": texts, "source": sources, "why": texts}), max_size=1)),
        "repairs": draw(st.lists(repair, max_size=2)),
        "issues": draw(st.lists(issue, max_size=3)),
        "words": {"source": 1, "placed": 1, "unplaced": 0},
    }
    return Plan.model_validate(registered(raw))
