"""A plan through a browser's print (Chromium) or through WeasyPrint, with its gold answer."""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from corpus.formats import html
from corpus.gold import gold, save
from corpus.layouts import Layout
from corpus.model import Plan
from corpus.story import back, front, said

CHROMIUM = (
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
)  # fmt: skip
PRINTS_ITS_OWN = "chromium-untagged"
"""The layout with the date, title and address that a browser prints at the pages' edges."""
STYLES = {
    "weasyprint-hyphens": """
    td { hyphens: auto; text-align: justify }
    .toc a::after { content: leader('.') ' ' target-counter(attr(href), page) }""",
    "weasyprint-two-rows": "thead th { text-align: center; vertical-align: middle }",
}
SECONDS = 120


def make(plan: Plan, layout: Layout, folder: Path) -> Path:
    """Write `PLAN-LAYOUT.pdf` and its gold answer."""
    path = folder / f"{plan.key}-{layout.name}.pdf"
    own = layout.name != PRINTS_ITS_OWN
    style = STYLES.get(layout.name, "") + (_edges(plan) if own else "")
    with TemporaryDirectory() as home:
        page = html.write(plan, Path(home, f"{plan.key}.html"), layout, style)
        if layout.producer == "weasyprint":
            _weasyprint(page, path, layout)
        else:
            _chromium(page, path, layout, edges=not own)
    furniture = [plan.header, plan.footer] if own else []
    answer = gold(plan, layout, None, front=said(front(plan)), back=said(back(plan)), furniture=furniture, hidden=[])
    save(answer, path)
    return path


def _edges(plan: Plan) -> str:
    """The running header, and the footer with its numbers, as page-margin boxes."""
    foot = plan.footer.replace("{page}", '" counter(page) "').replace("{pages}", '" counter(pages) "')
    boxes = f'@top-left {{ content: "{plan.header}"; font-size: 7.5pt }}'
    boxes += f'@bottom-right {{ content: "{foot}"; font-size: 7.5pt }}'
    return f"\n    @page {{ {boxes} }} @page :first {{ @top-left {{ content: none }} }}"


def _weasyprint(page: Path, path: Path, layout: Layout) -> None:
    from weasyprint import HTML

    HTML(page).write_pdf(path, pdf_tags=layout.tagged)


def _chromium(page: Path, path: Path, layout: Layout, *, edges: bool) -> None:
    """A browser with an empty profile of its own."""
    options = [] if edges else ["--no-pdf-header-footer"]
    options += [] if layout.tagged else ["--disable-pdf-tagging"]
    profile = f"--user-data-dir={page.parent / 'profile'}"
    command = [*CHROMIUM, profile, *options, f"--print-to-pdf={path.resolve()}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
