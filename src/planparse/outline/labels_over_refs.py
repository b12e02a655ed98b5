"""Labels of areas that only one document has, known by the refs below them: `Primary driver 1: …` above 1.1 and 1.2."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planparse.lexicon.labels import Terms, terms_of
from planparse.outline.area_headings import area_label
from planparse.outline.own_labels import own_labels
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase

_HEAD = re.compile(r"[A-Z][A-Za-z’' /&-]{2,50}? (\d{1,2})\s*[:.–—-]\s*\S")
_REF = re.compile(r"\W*(\d{1,2})\.\d{1,2}\b")


def with_labels_over_refs(terms: Terms, blocks: Sequence[Block]) -> Terms:
    """The terms, with the labels that this document prints before the numbers with which the refs below begin."""
    found = labels_over_refs(terms, [*_texts(blocks)])
    return terms_of(terms.headers, (*terms.areas, *found)) if found else terms


def labels_over_refs(terms: Terms, texts: Sequence[str]) -> tuple[str, ...]:
    """Labels before numbers from 1 on, if the next ref below each begins with its number and a point.

    >>> from planparse.lexicon.labels import NO_TERMS
    >>> texts = ["Driver 1: Homes", "1.1 Build", "1.2 Let", "Driver 2: Work", "Text", "2.1 Train"]
    >>> labels_over_refs(NO_TERMS, texts), labels_over_refs(NO_TERMS, [*texts[:1], *texts[3:]])
    (('Driver',), ())
    """
    heads: list[list[str]] = []
    for at, text in enumerate(texts):
        head = _HEAD.match(text)
        if head and area_label(terms, text) is None:
            below = next((ref[1] for other in texts[at + 1 :] if (ref := _REF.match(other))), None)
            heads += [[text]] if below == head[1] else []
    return own_labels(heads)


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    """The texts of paragraphs and of the first column of tables."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield Phrase(block.words).text
        else:
            yield from (cell.phrase.text for cell in block.cells if cell.column == 0 and cell.words)
