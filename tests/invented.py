"""Invented plans, and a printer that writes them as text exports: reading, run backwards.

A plan is what a reader should find; the printer turns it into the lines of an export with the columns, labels
and ref forms of a `Style`. Names and councils are invented or chance.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

ROLES = {
    "ref": ("No.", "Ref", "Action No", "#", "Action"),
    "description": ("Description", "What we will do", "Actions", "Action Required", "Task"),
    "strategic_lead": ("Strategic Lead", "Executive Lead"),
    "operational_lead": ("Operational Lead", "Delivery Lead"),
    "lead": ("Lead", "Lead Officer(s)", "By Whom", "Person / s Responsible", "Owner"),
    "timescale": ("By When", "Timescale (By When)", "Target date", "Deadline", "When?"),
    "outcome": ("Performance/Outcome", "Success measures", "Desired outcome", "Impact"),
    "progress": ("Progress", "Progress to date and evidence of improvement", "Update", "Comments"),
    "extra": ("Resources", "Ofsted Para No", "Cost", "Evidence"),
}
AREA_LABELS = (
    "Area for Improvement ({n}): ",
    "Recommendation {n}: ",
    "Priority {n} – ",
    "Standard {n} - ",
    "Significant concern {n}: ",
    "Key Issue {n} ",
)
REF_FORMS = ("{n}.{k}", "{n}{letter}", "A{n}.{k}", "AFI{n}.{k}", "{n}/{k}")
PEOPLE = (
    "Priya Raman", "Tomasz Zielinski", "Grace Adeyemi", "Owen Pritchard", "Siobhan O'Dowd", "Wei Chen",
    "Fatima Yusuf", "Callum Baird", "Ruth Goldberg", "Nikos Petrou",
)  # fmt: skip
DATES = ("Sept 2019", "31 March 2020", "By 7 Feb 2020", "Ongoing", "Quarterly", "Oct 2019 Quarterly", "Q2 2020/21")
TASKS = (
    "Review the threshold document with every partner agency and publish it.",
    "Write to all schools about the quality of their referrals.",
    "Train team managers in reflective supervision and record attendance.",
    "Agree a protocol for children who go missing from care.",
    "Set up a weekly panel that looks at children on the edge of care.",
    "Refresh the sufficiency strategy and take it to Cabinet.",
)
OUTCOMES = (
    "Referrals are of good quality and decisions are made within one day.",
    "All children have an up to date plan that is seen by a manager.",
    "Supervision is regular, recorded and improves practice.",
    "Fewer children go missing and all are offered a return interview.",
)
PROGRESS = (
    "Completed. The document was published after consultation.",
    "On track. Letters went out to half of the schools.",
    "Planned for the autumn once the new team is in post.",
    "In place. The panel meets every Tuesday.",
)


@dataclass(frozen=True)
class Item:
    """One action as it should be found, by contract field."""

    ref: str
    cells: dict[str, str]


@dataclass(frozen=True)
class Group:
    """One area: its number, its title, and its actions."""

    number: int
    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Style:
    """How a plan is printed: its columns (field, header) in order, its area label and ref form."""

    columns: tuple[tuple[str, str], ...]
    area_label: str = AREA_LABELS[0]
    ref_form: str = REF_FORMS[0]


@dataclass(frozen=True)
class Invented:
    """A plan and its style; ``front`` are the paragraphs before the first area."""

    groups: tuple[Group, ...]
    style: Style
    front: tuple[str, ...] = ("London Borough of Hackney", "Children's Services Action Plan 2019")
    tail: tuple[str, ...] = field(default=())

    def items(self) -> list[Item]:
        return [item for group in self.groups for item in group.items]


STANDARD = Style(
    (
        ("ref", "Ref"),
        ("description", "What we will do"),
        ("lead", "Lead Officer(s)"),
        ("timescale", "By When"),
        ("outcome", "Success measures"),
        ("progress", "Progress"),
    )
)


def ref_of(form: str, number: int, place: int) -> str:
    return form.format(n=number, k=place, letter=chr(ord("a") + place - 1))


def invented(sizes: tuple[int, ...] = (3, 2, 4), style: Style = STANDARD, seed: int = 0) -> Invented:
    """A plan with as many actions in each area as ``sizes`` says; the seed turns the wheel of contents."""
    turn = seed
    groups = []
    for number, size in enumerate(sizes, 1):
        items = []
        for place in range(1, size + 1):
            cells = {}
            for role, _ in style.columns:
                if role == "ref":
                    continue
                wheel = {
                    "description": TASKS,
                    "timescale": DATES,
                    "outcome": OUTCOMES,
                    "progress": PROGRESS,
                    "extra": ("Within budget", "£20,000", "Existing staff"),
                }.get(role, PEOPLE)
                cells[role] = wheel[turn % len(wheel)]
                turn += 1
            items.append(Item(ref_of(style.ref_form, number, place), cells))
            turn += 1
        groups.append(Group(number, f"Make sure that practice in team {number} is good enough.", tuple(items)))
    return Invented(tuple(groups), style)


def lines_of(plan: Invented) -> list[list[str]]:
    """The plan as lines of cells; a line of one cell is a paragraph, an empty line is blank."""
    header = [label for _, label in plan.style.columns]
    lines: list[list[str]] = [[text] for text in plan.front]
    for group in plan.groups:
        lines += [[], [plan.style.area_label.format(n=group.number) + group.title], []]
        if group.items:
            lines.append(header)
        for item in group.items:
            lines.append([item.ref if role == "ref" else item.cells[role] for role, _ in plan.style.columns])
    return lines + [[text] for text in plan.tail]


def export(lines: list[list[str]]) -> str:
    """Lines of cells as a tab-separated text."""
    return "\n".join("\t".join(line) for line in lines) + "\n"


def with_cell(plan: Invented, ref: str, role: str, text: str) -> Invented:
    """The plan with one cell changed."""
    groups = tuple(
        replace(
            group,
            items=tuple(
                replace(item, cells={**item.cells, role: text}) if item.ref == ref else item for item in group.items
            ),
        )
        for group in plan.groups
    )
    return replace(plan, groups=groups)
