"""What stands before the actions: the title, the council, an introduction, the key to the colours."""

from __future__ import annotations

from random import Random

from evaluation.random_plans.bags import Bags, chance
from evaluation.random_plans.model import COLOURS, Block, Cell, Heading, PageBreak, Plan, Sheet, Table, para


def front(plan: Plan, rng: Random) -> list[Block]:
    """The blocks before the first area."""
    blocks: list[Block] = [Heading(plan.title, 0)]
    blocks.insert(rng.choice((0, 1)), para(plan.organisation))
    if plan.look.title_page:
        blocks.append(PageBreak())
    blocks += [para(text) for text in plan.intro]
    if plan.key:
        blocks += key_table(plan) if rng.random() < 0.7 else [para(f"Key: {'; '.join(key_lines(plan))}")]
    return blocks


def key_lines(plan: Plan) -> list[str]:
    """The key in words: `Green = on track`."""
    return [f"{colour.capitalize()} = {meaning}" for colour, meaning in plan.key]


def key_table(plan: Plan) -> list[Block]:
    """The key as a small table of its own, each colour filled with itself."""
    rows = tuple((Cell(colour.capitalize(), fill=COLOURS[colour]), Cell(meaning)) for colour, meaning in plan.key)
    return [Table(((Cell("Key", bold=True, columns=2),), *rows), 1, (2, 5), "key")]


def distractor(plan: Plan, rng: Random) -> list[Block]:
    """A sheet that is no plan: guidance, or nothing."""
    if rng.random() < 0.6:
        return []
    guidance = ("Please update this workbook by the last Friday of each month.", "Do not change the headings.")
    return [Sheet(rng.choice(("Guidance", "Notes for users", "Read me"))), *map(para, (*guidance, plan.organisation))]


def back(rng: Random, bags: Bags, year: int) -> list[Block]:
    """What may stand after the plan: a glossary, or who changed the document when. Neither has an action."""
    if chance(rng, 0.5):
        rows = [tuple(map(Cell, line.split(" = "))) for line in bags.lines("areas", "glossary")]
        return [Heading(rng.choice(("Glossary", "Abbreviations"))), Table((_bold("Term", "Meaning"), *rows), 1, (1, 4))]
    changes = bags.lines("areas", "versions")
    dates = [f"{rng.randint(1, 28)} {rng.choice(('May', 'June', 'July'))} {year}" for _ in changes]
    kept = zip(range(1, 9), dates, changes, strict=False)
    rows = [(Cell(f"0.{number}"), Cell(date), Cell(change)) for number, date, change in kept]
    header = _bold("Version", "Date", "Change made")
    return [Heading(rng.choice(("Document control", "Version history"))), Table((header, *rows), 1, (1, 2, 4))]


def _bold(*labels: str) -> tuple[Cell, ...]:
    return tuple(Cell(label, bold=True) for label in labels)
