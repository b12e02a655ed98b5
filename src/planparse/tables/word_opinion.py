"""A page's words held against those of a second extractor (pdfminer, through pdfplumber): what one splits or joins.

The count of words cannot see what the extractor itself split or joined: every later stage has the same words.
"""

from __future__ import annotations

import io
import re
import unicodedata
import warnings
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from planparse.issues import Doubt
from planparse.read.document import Document

Words = dict[int, list[str]]
"""The words of each page, by its number."""

SHARE, FEW = 0.02, 2
"""The share of a page's words that differ, and their number, from which the page is said to be disputed.

Tried on the pages of styles and corpus: see docs/trust.md.
"""

SHOWN = 5
"""Words that a message shows."""


def pdfminer_words(data: bytes, password: str | None, pages: Collection[int]) -> Words:
    """The upright words of these pages as pdfminer has them. Raises `ImportError` without pdfplumber."""
    import pdfplumber

    found: Words = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pdfplumber.open(io.BytesIO(data), pages=sorted(pages), password=password or "") as pdf:
            for page in pdf.pages:
                words = page.extract_words(x_tolerance_ratio=0.15, keep_blank_chars=False)
                found[page.page_number] = [word["text"] for word in words if word["upright"]]
                page.close()
    return found


def words_disputed(document: Document, others: Words) -> Iterator[Doubt]:
    """A doubt for each page on which the same letters make other words."""
    for page in document.pages:
        if page.number not in others:
            continue
        own = [word.text for word in page.words if word.id not in page.turned]
        split = resplit(own, others[page.number])
        if len(split) >= FEW and len(split) >= SHARE * len(own):
            shown = ", ".join(map(repr, split[:SHOWN]))
            message = f"page {page.number}: another reader splits {len(split)} of its words differently: {shown}"
            yield Doubt("words_disputed", "warning", message)


def resplit(own: Iterable[str], others: Iterable[str]) -> list[str]:
    """The words of one reading that the other has in pieces or joined: not words that only it has.

    >>> resplit(["Ac", "tion", "plan", "of", "2015"], ["Action", "plan", "of", "2015", "Page"])
    ['Ac', 'tion']
    >>> resplit(["Action", "plan"], ["Action", "plan"])
    []
    """
    mine, theirs = Counter(map(_plain, own)), Counter(map(_plain, others))
    left, right = mine - theirs, theirs - mine
    longer = "\0".join(right)
    return [word for word in left if (len(word) > 1 and word in longer) or _made_of(word, right)]


def _made_of(word: str, pieces: Collection[str]) -> bool:
    """Whether a word is two of these pieces, one after the other."""
    return any(word.startswith(piece) and word[len(piece) :] in pieces for piece in pieces if piece)


def _plain(word: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", word))
