"""Random plans made one by one: drawn, laid out, written, answered."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from evaluation.random_plans.bags import Bags, Part, chance
from evaluation.random_plans.content import Shape, draw_plan
from evaluation.random_plans.gold import gold
from evaluation.random_plans.layouts import LAYOUTS, Layout
from evaluation.random_plans.layouts.front import back
from evaluation.random_plans.model import Block, Heading, Laid, Look, Para, Plan, Sheet, Table
from evaluation.random_plans.writers import drawn as canvas
from evaluation.random_plans.writers import html, pdf, sheets, text, word

FORMATS = ("pdf", "docx", "xlsx", "csv", "html", "md", "txt")
FONTS = ("Liberation Sans", "Liberation Serif", "Carlito", "DejaVu Sans", "Caladea")
HEAD_FILLS = (None, "D9D9D9", "BDD7EE", "E2EFDA", "FFF2CC", "D9E2F3")


def make(number: int, seed: int, part: Part, formats: Sequence[str], out: Path) -> Path:
    """Write one plan with its answer; the same number, seed, part and formats give the same answer.

    The formats are taken in turn, and so are the layouts of each format; all else is drawn.
    """
    rng = Random(f"{seed}/{number}/{part}")
    form = formats[number % len(formats)]
    layouts = [each for each in LAYOUTS if form in each.formats]
    layout = layouts[(number // len(formats) + seed) % len(layouts)]
    plan, laid = drawn(rng, Bags(part), f"r{number:03}-{layout.name}-{form}", layout, form)
    path = out / f"{plan.name}.{form}"
    write(plan, laid, path, rng)
    answer = json.dumps(gold(plan, laid, form), ensure_ascii=False, indent=1)
    path.with_name(f"{plan.name}.gold.json").write_text(answer, "utf-8")
    return path


def drawn(rng: Random, bags: Bags, name: str, layout: Layout, form: str) -> tuple[Plan, Laid]:
    """A plan and its blocks; without its front matter now and then where that is usual."""
    look = draw_look(rng, bags, columns=layout.shape.wanted.most)
    plan = draw_plan(rng, bags, name, shape_in(layout.shape, form), look)
    laid = layout.draw(plan, rng)
    if chance(rng, {"csv": 0.75, "xlsx": 0.35}.get(form, 0)):
        laid = bare(laid)
    elif chance(rng, 0.2) and form in ("pdf", "docx", "html", "md"):
        laid = replace(laid, blocks=(*laid.blocks, *back(rng, bags, rng.randint(2014, 2026))))
    return plan, laid


def shape_in(shape: Shape, form: str) -> Shape:
    """What a layout asks in a format: no fills where there is no colour."""
    colours = form in ("pdf", "docx", "html", "xlsx")
    return replace(shape, wanted=replace(shape.wanted, fills=shape.wanted.fills and colours))


def bare(laid: Laid) -> Laid:
    """The tables, the headings over them, the sheets, and the key that the statuses need."""
    return replace(laid, blocks=tuple(block for block in laid.blocks if _needed(block)))


def _needed(block: Block) -> bool:
    if isinstance(block, Para):
        return block.runs[0].text.startswith("Key: ")
    return isinstance(block, Sheet | Table) or (isinstance(block, Heading) and block.level > 0)


def draw_look(rng: Random, bags: Bags, *, columns: int) -> Look:
    """How a document looks; one with many columns lies on its side."""
    return Look(
        font=rng.choice(FONTS),
        size=rng.choice((8, 9, 10, 11)) if columns > 5 else rng.choice((10, 11, 12)),
        rules=rng.choice(("all", "all", "all", "rows", "none")),
        zebra=chance(rng, 0.2),
        head_fill=rng.choice(HEAD_FILLS),
        landscape=columns > 7 or chance(rng, 0.3),
        large=columns > 7 and chance(rng, 0.2),
        numbers=chance(rng, 0.7),
        running=rng.choice(bags.lines("areas", "heads")) if chance(rng, 0.4) else "",
        title_page=chance(rng, 0.15),
        repeat_header=chance(rng, 0.7),
        real_dates=chance(rng, 0.4),
    )


def write(plan: Plan, laid: Laid, path: Path, rng: Random) -> None:
    """Write the document in the format of its ending."""
    match path.suffix:
        case ".html":
            path.write_text(html.page(plan, laid), "utf-8")
        case ".md":
            path.write_text(text.markdown(laid), "utf-8")
        case ".txt":
            path.write_text(text.plain(laid, rng), "utf-8")
        case ".csv":
            path.write_text(sheets.comma_separated(laid), "utf-8")
        case ".xlsx":
            sheets.write(plan, laid, path)
        case ".docx":
            word.write(plan, laid, path)
        case ".pdf":
            _pdf(plan, laid, path, rng)


def _pdf(plan: Plan, laid: Laid, path: Path, rng: Random) -> None:
    manner = rng.random()
    if manner < 0.35 and canvas.can_draw(laid):
        canvas.write(plan, laid, path)
        return
    if manner < 0.7:
        pdf.from_page(html.page(plan, laid), path)
        return
    with TemporaryDirectory() as made:
        document = Path(made) / "plan.docx"
        word.write(plan, laid, document)
        pdf.from_word(document, path)
