"""Web pages of committee systems and pages saved by Word: bytes -> Document.

`read_html` parses as browsers do. Blocks are in document order; tables used only for layout do not become grids.
"""

from __future__ import annotations

import re

from planparse.errors import EmptyFileError, LimitExceededError
from planparse.issues import Correction, Doubt
from planparse.read.document import Aside, Block, Document, Page
from planparse.read.html.source import is_html, source

__all__ = ["is_html", "read_html", "read_page"]

MEDIA_TYPE = "text/html"

_MOST_TAGS = 1_000_000
"""A plan of 100 pages has 50,000."""

_MOST_ATTRIBUTES = 2_000
"""A tag of a committee system has ten. Parsing takes time by the square of their number, to rule out repeats."""

_LONG_TAG = re.compile(rf"<[a-zA-Z][^<>]{{{2 * _MOST_ATTRIBUTES},}}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


def read_html(name: str, data: bytes, sha256: str) -> Document:
    """Read a web page as a document.

    Raises `EmptyFileError`, `DamagedFileError` (a saved web page without a page) or `LimitExceededError`.
    """
    page = source(name, data)
    return read_page(name, page.text, sha256, MEDIA_TYPE, doubts=page.doubts)


def read_page(
    name: str,
    text: str,
    sha256: str,
    media_type: str,
    *,
    doubts: tuple[Doubt, ...] = (),
    corrections: tuple[Correction, ...] = (),
) -> Document:
    """Read the text of a web page as a document, with the doubts and corrections from decoding it.

    Raises `EmptyFileError` or `LimitExceededError`.
    """
    if text.count("<") > _MOST_TAGS:
        problem = f"has more than {_MOST_TAGS} tags"
        raise LimitExceededError(name, problem, "save the part of the page that holds the plan")
    if any(_attributes(tag[0]) > _MOST_ATTRIBUTES for tag in _LONG_TAG.finditer(text)):
        problem = f"has a tag with more than {_MOST_ATTRIBUTES:,} attributes"
        raise LimitExceededError(name, problem, "save the part of the page that holds the plan")
    try:
        blocks, asides, found = _blocks(text)
    except LimitExceededError as error:  # raised for a table, which does not know its file
        raise LimitExceededError(name, error.problem, error.remedy) from None
    if not blocks:
        raise EmptyFileError(name, "holds no words", "save the page again once it is loaded")
    pages = (Page(blocks=blocks),)
    said = (*doubts, *found)
    return Document(name, media_type, sha256, pages, doubts=said, corrections=corrections, asides=asides)


def _attributes(tag: str) -> int:
    """About how many attributes a tag has: the words outside its quotes.

    >>> _attributes('<td class="a b" colspan=2 hidden')
    3
    """
    return len(_QUOTED.sub("", tag).split()) - 1


def _blocks(text: str) -> tuple[tuple[Block, ...], tuple[Aside, ...], list[Doubt]]:
    """The blocks of a page's text, the words that it hides, and doubts about it."""
    from planparse.read.html.build import HIDDEN, PageBuilder
    from planparse.read.html.cards import are_parts, as_terms, card_texts, in_pairs, texts_of
    from planparse.read.html.source import sanitise
    from planparse.read.html.tree import Tree, layout_tables, styles, with_choices

    tamed, cut = sanitise(text)
    tree = Tree(tamed)
    page = texts_of(tree)
    cards = card_texts(page)
    pairs = in_pairs(page) if not cards or are_parts(cards) else {}
    builder = PageBuilder(styles(tree.sheets()), layout_tables(tree), {} if pairs else cards)
    for event in with_choices(as_terms(tree.events(), pairs)):
        builder.take(event)
    builder.end()
    doubts = []
    if cut:
        message = "elements are nested hundreds deep: the innermost were read as plain lines"
        doubts.append(Doubt("nesting_cut", "warning", message))
    if builder.clashes:
        message = f"cells of {builder.clashes} tables overlap: planparse separated them"
        doubts.append(Doubt("spans_clash", "warning", message))
    hidden = sum(len(aside.words) for aside in builder.asides if aside.why == HIDDEN)
    if hidden:
        message = f"the page does not show {hidden} of its words: they are in unplaced"
        doubts.append(Doubt("hidden_text", "info", message))
    return tuple(builder.blocks), tuple(builder.asides), doubts
