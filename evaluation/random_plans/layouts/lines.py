"""Plans as lines of text: labels with values, run-in labels, bullets, numbered paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from evaluation.random_plans.layouts.front import front
from evaluation.random_plans.layouts.tables import headers
from evaluation.random_plans.model import Action, Block, Column, Heading, Laid, Para, Plan, Run, Terms, para

HEAD = "(head)"


def _headed(plan: Plan, action: Action) -> tuple[str, tuple[str, ...]]:
    """The heading of an action (its ref with its title, or with what is to be done) and the keys in it."""
    keys = ("ref", "title" if plan.column("title") else "description")
    printed = [action.cells[key].text for key in keys if plan.column(key)]
    return " ".join(printed), keys


def _rest(plan: Plan, keys: Sequence[str]) -> list[Column]:
    return [column for column in plan.columns if column.key not in keys]


def _named(plan: Plan, keys: Sequence[str], name: str = HEAD) -> tuple[tuple[str, str], ...]:
    """The answer's header, with a place in brackets for what no label names."""
    pairs = zip(plan.columns, headers(plan), strict=True)
    return tuple((field, name if column.key in keys else label) for column, (field, label) in pairs)


def _said(plan: Plan, action: Action, keys: Sequence[str]) -> list[tuple[str, str]]:
    """Label and value of all the rest, blank values left out, lines of a cell on one line."""
    values = [(column.label, action.cells[column.key].text) for column in _rest(plan, keys)]
    return [(label, ", ".join(text.splitlines())) for label, text in values if text]


def definitions(plan: Plan, rng: Random) -> Laid:
    """A heading for each action, below it a definition list."""
    blocks: list[Block] = front(plan, rng)
    keys: tuple[str, ...] = ()
    for area in plan.areas:
        blocks.append(Heading(area.heading))
        for action in area.actions:
            head, keys = _headed(plan, action)
            blocks += [Heading(head, 2), Terms(tuple(_lined(plan, action, keys)))]
    return Laid(tuple(blocks), _named(plan, keys))


def _lined(plan: Plan, action: Action, keys: Sequence[str]) -> list[tuple[str, str]]:
    """Label and value with the lines of the cell kept; blank values left out."""
    values = [(column.label, action.cells[column.key].text) for column in _rest(plan, keys)]
    return [(label, text) for label, text in values if text]


def label_lines(plan: Plan, rng: Random) -> Laid:
    """Each field on a line of its own after its label: `Lead: Jane Doe`."""
    blocks: list[Block] = front(plan, rng)
    headed = rng.random() < 0.5
    bold = rng.random() < 0.7
    keys: tuple[str, ...] = ()
    for area in plan.areas:
        blocks.append(Heading(area.heading))
        for action in area.actions:
            if headed:
                head, keys = _headed(plan, action)
                blocks.append(para(head, bold=True))
            for label, text in _said(plan, action, keys):
                blocks.append(Para((Run(f"{label}: ", bold), Run(text))))
            blocks.append(para(""))
    return Laid(tuple(blocks), _named(plan, keys))


def label_above(plan: Plan, rng: Random) -> Laid:
    """Each label on a line above its value; the action as a heading, or only its ref, as `Action 1.2`."""
    blocks: list[Block] = front(plan, rng)
    keys: tuple[str, ...] = ()
    numbered = plan.column("ref") is not None and rng.random() < 0.4
    for area in plan.areas:
        blocks.append(Heading(area.heading))
        for action in area.actions:
            head, keys = _headed(plan, action)
            if numbered:
                head, keys = f"Action {action.cells['ref'].text}", ("ref",)
            blocks.append(Heading(head, 2))
            for label, text in _said(plan, action, keys):
                blocks += [para(label, bold=True), para(text)]
    return Laid(tuple(blocks), _named(plan, keys))


def run_in(plan: Plan, rng: Random) -> Laid:
    """A paragraph for the action, one below with all labels run in: `Lead: Jane Doe; By: May 2025`."""
    mark = rng.choice(("; ", " | ", " • ", "   "))
    bold = mark == "   " or rng.random() < 0.5
    blocks: list[Block] = front(plan, rng)
    keys = ("ref", "description")
    for area in plan.areas:
        blocks.append(Heading(area.heading))
        for action in area.actions:
            ref = f"{action.cells['ref'].text} " if plan.column("ref") else ""
            blocks.append(para(ref + action.cells["description"].text))
            runs: list[Run] = []
            for label, text in _said(plan, action, keys):
                runs += [Run(mark)] if runs else []
                runs += [Run(f"{label}: ", bold), Run(text)]
            blocks.append(Para(tuple(runs)))
    return Laid(tuple(blocks), _named(plan, keys))


def bullets(plan: Plan, rng: Random) -> Laid:
    """A bullet for each action, with owner and date in brackets at its end."""
    mark = rng.choice((", ", "; ", " - ", " / "))
    blocks: list[Block] = front(plan, rng)
    for area in plan.areas:
        blocks.append(Heading(area.heading))
        for action in area.actions:
            ref = f"{action.cells['ref'].text} " if plan.column("ref") else ""
            inside = mark.join((action.cells["lead"].text, action.cells["timescale"].text))
            blocks.append(Para((Run(f"{ref}{action.cells['description'].text} ({inside})"),), bullet=True))
    named = {"ref": "(item)", "description": "(item)", "owners": "(bracket)", "timescale": "(bracket)"}
    return Laid(tuple(blocks), tuple((name, named[name]) for name, _ in headers(plan)))


def numbered(plan: Plan, rng: Random) -> Laid:
    """A numbered paragraph for each action; after it, in the same paragraph, the labelled values."""
    bold = rng.random() < 0.5
    blocks: list[Block] = front(plan, rng)
    keys = ("ref", "description")
    for area in plan.areas:
        blocks.append(Heading(area.heading))
        for action in area.actions:
            ref = f"{action.cells['ref'].text}. " if plan.column("ref") else ""
            runs = [Run(ref + action.cells["description"].text)]
            for label, text in _said(plan, action, keys):
                runs += [Run(" "), Run(f"{label}: ", bold), Run(text.removesuffix(".") + ".")]
            blocks.append(Para(tuple(runs)))
    return Laid(tuple(blocks), _named(plan, keys), stopped=True)
