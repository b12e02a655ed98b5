"""Layout text, as written by `pdftotext -layout` and `lynx -dump`: bytes -> Document.

White space that runs down the page separates columns. Refs, blank lines and the beginnings of lines show the rows. A
form feed ends a page.
"""

from __future__ import annotations

from planparse.errors import EmptyFileError, PlanParseError
from planparse.lexicon.labels import Terms
from planparse.read.document import Document, Page
from planparse.read.encodings import decode, decode_with_corrections, fix_mojibake

__all__ = ["is_columns", "read_columns"]

_HEAD = 400_000
"""A text's first table is within this many characters."""


def is_columns(terms: Terms, data: bytes) -> bool:
    """Whether bytes are a text without tabs that has a table with white space between its columns."""
    if b"   " not in data or data.count(b"\t") > data.count(b"\n") // 20:
        return False
    from planparse.read.layout_text.lines import pages, with_labels_joined
    from planparse.read.layout_text.tables import is_column_rule, labelled, lay_out, runs, underlined

    try:
        text = decode("", data)[:_HEAD]
    except PlanParseError:
        return False
    for page in with_labels_joined(pages(text)):
        found = runs(terms, [line for line in page if not is_column_rule(line)], underlined(page))
        for run in found:
            table = lay_out(terms, run) if run.kind == "table" else None
            size = sum(len(other.lines) for other in found if other is run or run.goes_with(other))
            if table and size > 2 and (run.header or len(table.edges) > 2 or labelled(terms, table.lines)):
                return True
    return False


def read_columns(terms: Terms, name: str, data: bytes, sha256: str) -> Document:
    """Read a layout text as a document. Raises what the text reader raises."""
    from planparse.read.layout_text.build import TextBuilder, printed_on_pages, with_notes_beside
    from planparse.read.layout_text.lines import (
        Wording,
        furniture,
        numbered_pages,
        pages,
        with_labels_joined,
        without_rules,
    )
    from planparse.read.layout_text.tables import is_column_rule, runs, underlined, with_refs_apart
    from planparse.read.text import MEDIA_TYPE

    text, mended = decode_with_corrections(name, data)
    text, corrections = fix_mojibake(text)
    if not text.strip():
        raise EmptyFileError(name, "holds no words", "export the plan again")
    book = with_labels_joined(pages(text))
    if len(book) > 1 and not any(line.segments for line in book[-1]):
        book.pop()
    running = furniture(book) | numbered_pages(book)
    wording = Wording(text)
    builder = TextBuilder(terms, wording, paged=len(book) > 1)
    shown = frozenset(number for page in book for number in underlined(page)) | printed_on_pages(book, running)
    ruled = [line for page in book for line in page if is_column_rule(line) and line.number not in running]
    builder.set_aside(ruled, "a line drawn of signs")
    apart = running | {line.number for line in ruled}
    bare = [[without_rules(line) for line in page if line.number not in apart] for page in book]
    builder.set_aside([rules for page in bare for _, rules in page if rules], "rules beside a heading")
    beside, labels = with_notes_beside(terms, [[line for line, _ in page] for page in bare])
    builder.set_aside(labels, "a label, printed again")
    for lines in beside:
        found = runs(terms, with_refs_apart(terms, lines), shown)
        for run in found:
            builder.take(run, found)
    builder.end()
    repeated = [line for page in book for line in page if line.number in running]
    builder.set_aside(repeated, "repeats on every page")
    pages_printed = len(book) if len(book) > 1 else None
    content = Page(blocks=tuple(builder.blocks))
    return Document(
        name,
        MEDIA_TYPE,
        sha256,
        (content,),
        pages_printed,
        asides=tuple(builder.asides),
        corrections=(*mended, *corrections),
    )
