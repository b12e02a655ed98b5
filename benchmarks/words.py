"""Letters that planparse and pdfplumber read from PDFs, compared: `python -m benchmarks.words FOLDER [--files N]`.

For the corpus and for any real PDFs. Letters and digits are counted after normalising compatibility forms, so that
ligatures, hyphens at line ends and word order do not count. Files with more than 30 pages are left out.
"""

from __future__ import annotations

import argparse
import logging
import random
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from planparse.errors import PlanParseError
from planparse.read.pdf import read_pdf
from planparse.tables import layout

MOST_PAGES = 30


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=200, help="so many files, drawn by lot")
    asked = parser.parse_args()
    logging.disable(logging.CRITICAL)
    files = sorted(asked.folder.rglob("*.pdf"))
    random.Random(5).shuffle(files)
    rows = [row for path in files[: asked.files] if (row := compared(path))]
    letters, lost, more = (sum(row[n] for row in rows) for n in (0, 1, 2))
    same = sum(row[1] == row[2] == 0 for row in rows)
    print(
        f"{len(rows)} files, {letters} letters; {same} files alike; only pdfplumber's {lost}, only planparse's {more}"
    )
    for total, missing, extra, path in sorted(rows, key=lambda row: -row[1] - row[2])[:10]:
        if missing or extra:
            print(f"  {path.name}: of {total}, only pdfplumber's {missing}, only planparse's {extra}")


def compared(path: Path) -> tuple[int, int, int, Path] | None:
    """A file's letters, those only pdfplumber finds, and those only planparse finds; None if either cannot read it."""
    import pdfplumber

    try:
        document = read_pdf(path.name, path.read_bytes())
    except PlanParseError:
        return None
    if len(document.pages) > MOST_PAGES or any(doubt.code == "ocr_read" for doubt in document.doubts):
        return None
    ours = _letters(word.text for word in layout(document).words())
    theirs: Counter[str] = Counter()
    try:
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages:
                theirs += _letters(char["text"] for char in page.dedupe_chars().chars)
                page.close()
    except Exception:  # noqa: BLE001  # a file that pdfplumber cannot read is no use for comparing
        return None
    return theirs.total(), (theirs - ours).total(), (ours - theirs).total(), path


def _letters(texts: Iterable[str]) -> Counter[str]:
    return Counter(letter for text in texts for letter in unicodedata.normalize("NFKC", text) if letter.isalnum())


if __name__ == "__main__":
    main()
