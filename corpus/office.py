"""A plan as a Word file through LibreOffice, with its gold answer."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from corpus.formats import docx
from corpus.gold import gold, save
from corpus.layouts import Layout
from corpus.model import Plan
from corpus.story import back, front, said

SECONDS = 180


def make(plan: Plan, layout: Layout, folder: Path) -> Path:
    """Write `PLAN-LAYOUT.pdf` and its gold answer."""
    path = folder / f"{plan.key}-{layout.name}.pdf"
    choice = json.dumps({"UseTaggedPDF": {"type": "boolean", "value": str(layout.tagged).lower()}})
    with TemporaryDirectory() as home:
        made = docx.write(plan, Path(home, f"{path.stem}.docx"), layout)
        command = ["soffice", "--headless", f"-env:UserInstallation={Path(home, 'profile').as_uri()}"]
        command += ["--convert-to", f"pdf:writer_pdf_Export:{choice}", "--outdir", str(folder.resolve()), str(made)]
        subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
    furniture = [plan.header, plan.footer]
    answer = gold(plan, layout, None, front=said(front(plan)), back=said(back(plan)), furniture=furniture, hidden=[])
    save(answer, path)
    return path
