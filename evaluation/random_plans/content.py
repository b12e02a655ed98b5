"""A plan drawn at random: its areas, and in each the actions with their printed cells and answers."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

from evaluation.random_plans.bags import Bags, chance
from evaluation.random_plans.columns import EXTRAS, Chosen, Wanted, draw_columns
from evaluation.random_plans.dates import draw_forms, draw_when
from evaluation.random_plans.model import Action, Area, Column, Look, Plan, Printed
from evaluation.random_plans.owners import Cast, draw_cast, draw_owner
from evaluation.random_plans.statuses import Speech, draw_speech, draw_status

ROLES = {"lead": "lead", "strategic": "strategic_lead", "operational": "operational_lead", "support": "support"}
KINDS = {"Priority": "priority", "Recommendation": "recommendation", "Area for improvement": "area_for_improvement",
         "Theme": "theme"}  # fmt: skip
FORMS = ("{label} {n}: {title}", "{label} {n} - {title}", "{label} {n} – {title}", "{n}. {title}", "{title}")
REFS = ("dotted", "dotted", "letter", "running", "prefix", "restart")
BAGS = {"answers": "findings", "outcome": "outcomes", "measure": "measures", "progress": "progress",
        "evidence": "evidence", "resources": "resources", "cost": "costs", "notes": "notes",
        "monitoring": "monitoring", "score": "scores"}  # fmt: skip
BLANKS = {"progress": 0.15, "evidence": 0.3, "notes": 0.4, "cost": 0.2, "resources": 0.2, "score": 0.1}
"""How often a cell stays blank; an outcome never does, for a blank one may be read as a span."""


@dataclass(frozen=True, slots=True)
class Manner:
    """What holds for a whole plan: its cast, its forms of dates, its way with statuses, days, refs and year."""

    cast: Cast
    forms: list[tuple[str, str]]
    speech: Speech
    raised: list[tuple[str, str]]
    refs: str
    priorities: list[str]
    year: int


@dataclass(frozen=True, slots=True)
class Shape:
    """What a layout asks of a plan beside its columns: areas, a shared outcome, full sentences.

    ``shared``: one outcome may stand against all actions of an area. ``sentences``: all actions end in a full stop.
    """

    wanted: Wanted
    areas: bool = True
    shared: bool = False
    sentences: bool = False


def draw_plan(rng: Random, bags: Bags, name: str, shape: Shape, look: Look) -> Plan:
    """A plan with one to five areas and five to eighteen actions."""
    chosen = draw_columns(rng, bags, shape.wanted)
    manner = _manner(rng, bags, chosen, plain=shape.wanted.plain)
    shared = shape.shared and any(column.key == "outcome" for column in chosen.columns) and chance(rng, 0.5)
    years = f"{manner.year}-{(manner.year + 2) % 100:02}"
    intro = tuple(rng.sample(bags.lines("areas", "intros"), rng.choice((0, 0, 1, 1, 2))))
    return Plan(
        name=name,
        title=rng.choice(bags.lines("areas", "plans")).format(years=years),
        organisation=rng.choice(bags.lines("areas", "orgs")),
        columns=chosen.columns,
        areas=_areas(rng, bags, chosen, manner, shape, shared=shared),
        look=look,
        key=manner.speech.key,
        intro=intro,
        shared_outcome=shared,
        area_labels=bags.labels("area"),
    )


def _manner(rng: Random, bags: Bags, chosen: Chosen, *, plain: bool) -> Manner:
    return Manner(
        draw_cast(rng, bags, plain=plain),
        draw_forms(rng, bags, plain=plain),
        draw_speech(rng, bags, chosen.status),
        [rng.choice([each for each in bags.date_forms() if each[1] == "day" and "By" not in each[0]])],
        rng.choice(REFS),
        rng.choice(bags.lines("cells", "priorities")).split(" / "),
        rng.randint(2014, 2026),
    )


def _areas(rng: Random, bags: Bags, chosen: Chosen, manner: Manner, shape: Shape, *, shared: bool) -> tuple[Area, ...]:
    headed = shape.areas
    counts = _counts(rng) if headed else [rng.choice((rng.randint(5, 14), rng.randint(15, 30)))]
    actions = iter(_sentences(rng.sample(bags.actions(), sum(counts)), ended=shape.sentences))
    naming = _naming(rng, bags)
    whole = naming[1] in ("recommendation", "area_for_improvement", "priority") and chance(rng, 0.5)
    titles = rng.sample(bags.lines("cells", "findings") if whole else bags.lines("areas", "titles"), len(counts))
    made = []
    place = 0
    for number, (count, title) in enumerate(zip(counts, titles, strict=True), 1):
        outcome = rng.choice(bags.lines("cells", "outcomes")) if shared else None
        rows = []
        for within in range(1, count + 1):
            place += 1
            ref = _ref(manner.refs if headed or manner.refs == "prefix" else "running", number, within, place)
            rows.append(_action(rng, bags, chosen, manner, next(actions), ref, outcome))
        made.append(_area(naming, number, title, tuple(rows)) if headed else Area(None, "other", "", "", tuple(rows)))
    return tuple(made)


def _area(naming: tuple[str, str, str], number: int, title: str, actions: tuple[Action, ...]) -> Area:
    printed, kind, form = naming
    shown = str(number) if printed == "1" else chr(ord("A") + number - 1)
    return Area(shown if "{n}" in form else None, kind, form.format(n=shown, title=title), title, actions)


def _sentences(actions: list[tuple[str, str]], *, ended: bool) -> list[tuple[str, str]]:
    return [(title, f"{text.removesuffix('.')}." if ended else text) for title, text in actions]


def _counts(rng: Random) -> list[int]:
    """How many actions each area has; one plan in five is long."""
    if chance(rng, 0.2):
        return [rng.randint(3, 9) for _ in range(rng.randint(4, 6))]
    return [rng.randint(1, 5) for _ in range(rng.randint(2, 5))]


def _naming(rng: Random, bags: Bags) -> tuple[str, str, str]:
    """How areas are numbered, their kind, and the form of their headings."""
    label = rng.choice(bags.lines("areas", "labels"))
    numbers = rng.choice(("1", "1", "1", "A"))
    form = rng.choice(FORMS)
    if "{label}" not in form:
        return "1", "theme", form
    return numbers, KINDS.get(label, "other"), form.replace("{label}", label)


def _ref(manner: str, area: int, within: int, place: int) -> str:
    return {
        "dotted": f"{area}.{within}",
        "letter": f"{area}{chr(ord('a') + within - 1)}",
        "running": str(place),
        "prefix": f"A{place:02}",
        "restart": str(within),
    }[manner]


def _action(
    rng: Random, bags: Bags, chosen: Chosen, manner: Manner, text: tuple[str, str], ref: str, outcome: str | None
) -> Action:
    """One action, cell by cell; what two columns feed together is put together at the end."""
    cells: dict[str, Printed] = {}
    answer: dict[str, Any] = {"ref": None, "description": text[1], "owners": [], "status": "unknown", "progress": None}
    for column in chosen.columns:
        if column.key == "ref":
            cells["ref"], answer["ref"] = Printed(ref), ref
        elif column.key in ("description", "title"):
            cells[column.key] = Printed(text[1] if column.key == "description" else text[0])
            answer[column.key] = cells[column.key].text
        elif column.field == "owners":
            printed, owners = draw_owner(rng, manner.cast, ROLES[column.key])
            cells[column.key] = Printed(printed)
            answer["owners"] = [*answer["owners"], *owners]
            answer["owner_text"] = printed
        elif column.field == "status":
            cells["status"], said = draw_status(rng, bags, manner.speech)
            answer |= said
        elif column.field != "timescale":
            cells[column.key] = Printed(_text(rng, bags, manner, column, outcome))
            answer[column.key] = cells[column.key].text or None
    _dated(rng, chosen, manner, cells, answer)
    _settle(chosen, answer)
    return Action(cells, answer)


def _text(rng: Random, bags: Bags, manner: Manner, column: Column, outcome: str | None) -> str:
    if chance(rng, BLANKS.get(column.key, 0)):
        return ""
    if column.key == "priority":
        return rng.choice(manner.priorities)
    if column.key == "raised":
        return draw_when(rng, manner.raised, manner.year - 1).text
    if column.key == "outcome" and outcome:
        return outcome
    lines = bags.lines("cells", BAGS[column.key])
    count = rng.choice((1, 1, 2, 3)) if column.key == "progress" else 1
    return " ".join(rng.sample(lines, count))


def _dated(rng: Random, chosen: Chosen, manner: Manner, cells: dict[str, Printed], answer: dict[str, Any]) -> None:
    """The timescale's cell or cells, with its reading."""
    keys = [column.key for column in chosen.columns if column.field == "timescale"]
    if keys == ["timescale"]:
        when = draw_when(rng, manner.forms, manner.year)
        cells["timescale"] = Printed(when.text, value=when.day)
        answer["timescale"], answer["timescale_text"] = when.answer, when.text
    elif keys:
        single = [form for form in manner.forms if form[1] in ("day", "month")][:1]
        first, second = (draw_when(rng, single, year) for year in (manner.year, manner.year + 2))
        cells[keys[0]], cells[keys[1]] = Printed(first.text, value=first.day), Printed(second.text, value=second.day)
        start = None
        if keys[0] == "start":
            due = first.answer["due"]
            start = due if single[0][1] == "day" else f"{due[:8]}01"
        answer["timescale"] = second.answer | {"kind": "range" if start else "date", "start": start}


def _settle(chosen: Chosen, answer: dict[str, Any]) -> None:
    """What the contract leaves open is not asked: fields that several columns feed, or that other columns may say."""
    keys = {column.key for column in chosen.columns}
    fields = [column.field for column in chosen.columns]
    texts = {"owners": "owner_text", "timescale": "timescale_text"}
    drop = [text for name, text in texts.items() if fields.count(name) > 1]
    if "status" not in keys and (
        keys & {"progress", "original", *EXTRAS}
        or (answer.get("timescale") or {}).get("kind") not in ("date", "range", "recurring", "open")
    ):
        drop.append("status")
    if "progress" not in keys and keys & {"evidence", "notes", "status"}:
        drop.append("progress")
    if "measure" in keys and "outcome" in keys:
        both = [f"{answer['outcome']} {answer['measure']}", f"{answer['measure']} {answer['outcome']}"]
        answer["alt"] = answer.get("alt", {}) | {"outcome": both}
    elif "measure" in keys:
        answer["outcome"] = answer.pop("measure")  # the contract may as well keep it apart
        answer["alt"] = answer.get("alt", {}) | {"outcome": [None]}
    vague = {ROLES[column.key] for column in chosen.columns if _vague(column)}
    if vague:
        read = [owner | ({"role": "lead"} if owner["role"] in vague else {}) for owner in answer["owners"]]
        answer["alt"] = answer.get("alt", {}) | {"owners": [read]}
    if drop:
        answer["drop"] = drop


def _vague(column: Column) -> bool:
    """Whether a label leaves open which lead it means: `Executive director` may be strategic or just a lead."""
    words = {"strategic": ("strategic", "executive lead", "exec lead"), "operational": ("operational", "delivery")}
    return column.key in words and not any(word in column.label.casefold() for word in words[column.key])
