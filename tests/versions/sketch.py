"""A plan as the generator of versions edits it: rows of cells that remember which rows of the first version they are."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from corpus.gold import standing
from corpus.load import load

import planparse
from conftest import ROOT
from planparse.emit import to_json
from planparse.plan import Plan

UNSAID = "To be agreed."
"""In place of a blank outcome: in a text export a blank one is read as the merged cell above it."""


@dataclass
class Row:
    """One action: its cells by header; ``origin`` are the rows of the first version that it is made of.

    ``stays`` keeps it from being dropped: an action gone while its near-duplicate comes would be a matter of taste."""

    cells: dict[str, str]
    origin: tuple[int, ...]
    kinds: set[str] = field(default_factory=set)
    stays: bool = False


@dataclass
class Part:
    """One area; ``origin`` is its place in the first version, None where it is new."""

    label: str
    number: str
    title: str
    rows: list[Row]
    origin: int | None
    kinds: set[str] = field(default_factory=set)


@dataclass
class Sketch:
    """A plan: columns are (header, field)."""

    columns: list[tuple[str, str]]
    parts: list[Part]
    front: list[str]
    label: str

    def header(self, *fields: str) -> str | None:
        """The last column of one of these fields."""
        return next((header for header, name in reversed(self.columns) if name in fields), None)

    @property
    def rows(self) -> list[Row]:
        return [row for part in self.parts for row in part.rows]

    @property
    def text(self) -> str:
        """The plan as a tab-separated export."""
        lines = [[line] for line in self.front]
        for part in self.parts:
            lines += [[], [f"{part.label} {part.title}"], [], [header for header, _ in self.columns]]
            lines += [[row.cells[header] for header, _ in self.columns] for row in part.rows]
        return "\n".join("\t".join(map(_quoted, line)) for line in lines) + "\n"

    def parsed(self, path: Path) -> Plan:
        """What planparse reads in it: as many actions as there are rows, or the pair is no fair test."""
        path.write_text(self.text, encoding="utf-8")
        plan = planparse.parse(path)
        assert [len(area.actions) for area in plan.areas] == [len(part.rows) for part in self.parts], path.name
        return plan


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if "\n" in cell or '"' in cell else cell


def numbered(parts: list[Part]) -> list[Part]:
    """Each row's and area's own place as its origin."""
    count = 0
    for place, part in enumerate(parts):
        part.origin = place
        for row in part.rows:
            row.origin = (count,)
            count += 1
    return parts


def from_corpus(name: str) -> Sketch:
    """A plan of the corpus; a colour without words is printed as its letter in the key."""
    plan = load(name)
    keys = {key.colour: key.label for key in plan.legend}
    columns = [(column.header, column.field) for column in plan.columns]
    parts = []
    for area in plan.areas:
        rows = []
        for number in range(len(area.rows)):
            cells = [standing(area, number, place)[0] for place in range(len(columns))]
            made = zip(columns, cells, strict=True)
            rows.append(
                Row({h: c.text or keys.get(c.fill, UNSAID if f == "outcome" else "") for (h, f), c in made}, ())
            )
        parts.append(Part(area.label, area.number, area.title, rows, None))
    front = [plan.organisation, plan.title, *(f"{key.label} = {key.meaning}" for key in plan.legend)]
    return Sketch(columns, numbered(parts), front, parts[0].label)


def from_sample(path: Path = ROOT / "samples" / "barking-and-dagenham-2014.txt") -> Sketch:
    """A plan that planparse has read already."""
    plan = json.loads(to_json(planparse.parse(path)))
    columns = [
        ("No.", "ref"), ("Description", "description"), ("Strategic Lead", "strategic_lead"),
        ("Operational Lead", "operational_lead"), ("Timescale (By When)", "timescale"),
        ("Performance/Outcome", "outcome"), ("Progress", "progress"),
    ]  # fmt: skip
    parts = []
    for area in plan["areas"]:
        rows = [
            Row(
                {
                    "No.": action["ref"],
                    "Description": action["description"],
                    "Strategic Lead": _leads(action, "strategic_lead"),
                    "Operational Lead": _leads(action, "operational_lead"),
                    "Timescale (By When)": action["timescale"]["text"] if action["timescale"] else "",
                    "Performance/Outcome": action["outcome"] or UNSAID,
                    "Progress": action["progress"] or "",
                },
                (),
            )
            for action in area["actions"]
        ]
        parts.append(Part(f"Area for Improvement ({area['number']}):", area["number"], area["title"], rows, None))
    front = ["London Borough of Barking and Dagenham", "Ofsted action plan"]
    return Sketch(columns, numbered(parts), front, parts[0].label)


def _leads(action: dict, role: str) -> str:
    return "\n".join(owner["text"] for owner in action["owners"] if owner["role"] == role)


OTHERS = (
    "Install new telephones at the contact centre.",
    "Bring forward the property review so that teams can sit together.",
    "Report agency spend to the finance committee.",
    "Refresh the learning library.",
    "Use the regional academy for coaching.",
    "Agree how complaints feed into appraisal.",
)


def teams(names: tuple[str, ...]) -> Sketch:
    """Near-duplicates: the same three tasks for each team, told apart by its name alone."""
    tasks = (
        ("Recruit {n} social workers to the {team} team.", "{n} posts are filled.", "Head of Service"),
        ("Audit ten files a month in the {team} team and report the findings.", "80% of files are good.", "Ann Walker"),
        ("Hold fortnightly group supervision in the {team} team.", "Supervision is regular.", "Team Managers"),
    )
    columns = [
        ("Ref", "ref"), ("What we will do", "description"), ("Lead", "lead"), ("By When", "timescale"),
        ("Success measures", "outcome"), ("Progress", "progress"),
    ]  # fmt: skip
    parts = []
    for a, (text, outcome, lead) in enumerate(tasks, 1):
        rows = [
            Row(
                {
                    "Ref": f"{a}.{k}",
                    "What we will do": text.format(n=2 + a, team=team),
                    "Lead": lead,
                    "By When": "31 March 2024",
                    "Success measures": outcome.format(n=2 + a),
                    "Progress": "On track. Work has begun.",
                },
                (),
            )
            for k, team in enumerate(names, 1)
        ]
        rows += [
            Row(
                {
                    "Ref": f"{a}.{len(rows) + 1 + k}", "What we will do": other, "Lead": "Priya Raman",
                    "By When": "30 June 2024", "Success measures": UNSAID, "Progress": "Planned.",
                },
                (),
            )
            for k, other in enumerate(OTHERS[2 * a - 2 : 2 * a])
        ]  # fmt: skip
        title = ("Vacancies are filled", "Managers know practice", "Supervision helps")[a - 1]
        parts.append(Part(f"Priority {a} –", str(a), title, rows, None))
    return Sketch(columns, numbered(parts), ["Hackney Council", "Children's Services Action Plan 2023"], "Priority 1 –")


NUMBER_WORDS = ("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


def set_number(label: str, number: str) -> str:
    """An area's label with another number, in words where it is in words.

    >>> set_number("Area for Improvement (1):", "2"), set_number("Work stream One -", "3")
    ('Area for Improvement (2):', 'Work stream Three -')
    """
    if re.search(r"\d", label):
        return re.sub(r"\d+", number, label, count=1)
    return re.sub("|".join(NUMBER_WORDS), NUMBER_WORDS[int(number)], label, count=1)
