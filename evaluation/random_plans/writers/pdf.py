"""PDF files: a page printed by Chromium, or a Word file turned by LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

SECONDS = 180


def from_page(html: str, path: Path) -> None:
    """Print an HTML page with Chromium."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as made:
        page = Path(made) / "page.html"
        page.write_text(html, "utf-8")
        _run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={made}/user",
             "--no-pdf-header-footer", f"--print-to-pdf={path.resolve()}", page.as_uri()]
        )  # fmt: skip


def from_word(document: Path, path: Path) -> None:
    """Turn a Word file with LibreOffice."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as made:
        _run(
            ["soffice", f"-env:UserInstallation=file://{made}/profile", "--headless", "--convert-to", "pdf",
             "--outdir", made, str(document)]
        )  # fmt: skip
        shutil.move(Path(made) / f"{document.stem}.pdf", path)


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, timeout=SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
