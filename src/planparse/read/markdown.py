r"""Markdown, as in wikis, trackers and meeting notes: its headings, lists, tables and bold labels.

markdown-it-py converts it to HTML by the rules of CommonMark, and `planparse.read.html` reads that. Lines of the HTML
have the same numbers as lines of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from planparse.errors import EmptyFileError
from planparse.read.document import Document
from planparse.read.encodings import beginning, decode_with_corrections
from planparse.read.text import encoding_doubts

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MEDIA_TYPE = "text/markdown"

_HEAD = 64 * 1024
"""The format of a text is recognised in its first bytes."""

_HEADING = re.compile(r"^#{1,6} +\S", re.M)
_BOLD_LABEL = re.compile(r"^[ \t]*(?:[-*+] |\d+[.)] )?\*\*[^*\n]+\*\*", re.M)
_LINK = re.compile(r"\[[^][]{1,80}\]\((?:https?://|mailto:|\.{0,2}/|#)[^()\s]*\)")
"""A link with its text in front: `[Ann](/people/ann/)`, whose target is not part of what is said."""
_DASHES = r"[ \t]*(?::?-{2,}:?|:-:?|-:)[ \t]*"
_RULE = re.compile(rf"^[ \t]*\|?{_DASHES}(?:\|{_DASHES})+\|?[ \t]*$|^[ \t]*\|{_DASHES}\|[ \t]*$")
_SIGNS = 2
"""The fewest headings, bold labels or links in a Markdown text: any text may have one. A table's rule is enough."""

_FRONT = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.S)
_TITLE = re.compile(r"^# +\S|^=+[ \t]*$", re.M)
_BOX = re.compile(r"^([ \t]*(?:[-*+]|\d+[.)])[ \t]+)\[([ xX])\](?=[ \t])", re.M)
_VERBATIM = ("fence", "code_block", "html_block", "inline")
"""Tokens that contain the file's own line ends."""


def has_markdown_table(data: bytes) -> bool:
    r"""Whether a text has a Markdown table: a rule below a row with as many cells.

    >>> has_markdown_table(b"| Ref | Action |\n|---|---|\n| 1 | Go |\n")
    True
    >>> has_markdown_table(b"Ref\tAction\n1\tGo\n"), has_markdown_table(b"+-----+----+\n| Ref | A |\n+-----+----+\n")
    (False, False)
    >>> has_markdown_table(b"Ref | Who | Action\n:-: | -: | ---\n1 | Ann | Go\n")
    True
    """
    lines = _beginning(data).split("\n")
    return any("|" in above and _RULE.match(rule) and _cells(above) == _cells(rule) for above, rule in pairwise(lines))


def is_markdown(data: bytes) -> bool:
    r"""Whether a text without tables marks headings, labels and links in Markdown.

    >>> is_markdown(b"# Plan\n\nText\n\n## Area 1\n"), is_markdown(b"Plan\n\n# of actions: 3\n")
    (True, False)
    >>> is_markdown(b"[Ann](/who/ann/) to ask\n[Bo\nLi](#bo) to go\n"), is_markdown(b"[AR] (Ann) to ask [1](a)\n")
    (True, False)
    """
    text = _beginning(data)
    signs = sum(len(form.findall(text)) for form in (_HEADING, _BOLD_LABEL, _LINK))
    return signs >= _SIGNS and not _has_tabbed_cells(text)


def is_plainly_markdown(data: bytes) -> bool:
    r"""Whether a text marks so many headings and labels in Markdown that wide spaces in it do not separate columns.

    >>> is_plainly_markdown(b"## Area 1\n\n**Lead:** Ann   **Due:** May\n\n**Lead:** Bo   **Due:** June\n")
    True
    >>> is_plainly_markdown(b"#   Action   Lead\n#   Action   Lead\n1   Go   Ann\n")
    False
    """
    text = _beginning(data)
    return len(_LOWER_HEADING.findall(text)) + len(_BOLD_LABEL.findall(text)) >= _MANY_SIGNS and not _has_tabbed_cells(
        text
    )


_IN_FRONT = re.compile(r"(?:\s|[^\w\s]{1,3}\s|[^\w\s]?\w{1,3}[.)]\s|\d+(?:\.\d+)+\s|(?<=[-*+.)] )\[[^][\t]{1,40}\]\s)*")
"""What a line begins with: its indent, its bullet, its number (`2.1`), and who is to do it in brackets."""


def _has_tabbed_cells(text: str) -> bool:
    r"""Whether tabs separate words as they separate cells. A tab after a list item's bullet or number does not.

    >>> _has_tabbed_cells("- \tWrite to all\n\t1.\tAsk\n2.1 \tRoof\n- [AB, CD]\tMend it")
    False
    >>> _has_tabbed_cells("1.\tWrite to all\tAnn\n")
    True
    """
    return any("\t" in _IN_FRONT.sub("", line, count=1).rstrip() for line in text.split("\n") if "\t" in line)


_LOWER_HEADING = re.compile(r"^#{2,6}(?: +\S|[^\W_])", re.M)
_GLUED_HEADING = re.compile(r"^(#{2,6})(?=[^\W_])", re.M)
"""A heading without a space after its marks, as many editors show it. One mark alone may begin a tag or a number."""
_MANY_SIGNS = 3


def _beginning(data: bytes) -> str:
    return beginning(data, _HEAD).decode("utf-8", "ignore").replace("\r\n", "\n").replace("\r", "\n")


def _cells(line: str) -> int:
    return line.strip().strip("|").replace("\\|", "").count("|")


def read_markdown(name: str, data: bytes, sha256: str) -> Document:
    """Read a Markdown text as a document.

    Raises `EmptyFileError`, `UnknownFormatError` (binary), `DamagedFileError` (no usual encoding) or
    `LimitExceededError`.
    """
    from planparse.read.html import read_page

    text, mended = decode_with_corrections(name, data)
    if not text.strip():
        raise EmptyFileError(name, "holds no words", "export the plan again")
    page = as_page(text.replace("\r\n", "\n").replace("\r", "\n"))
    return read_page(name, page, sha256, MEDIA_TYPE, doubts=tuple(encoding_doubts(text)), corrections=mended)


def as_page(text: str) -> str:
    r"""The HTML of a Markdown text, each block on the line where it begins.

    Text between `---` lines at the top is the file's metadata, not a heading. Boxes to tick become box characters.

    >>> print(as_page("# Plan\n\n- [x] Train **all** staff"))
    <h1>Plan</h1>
    <BLANKLINE>
    <ul><li>☑ Train <strong>all</strong> staff</li></ul>
    """
    from html import escape

    from markdown_it import MarkdownIt

    # Indented text is not code here, and a line that defines a link is a line of words: nothing is dropped.
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).disable(["code", "reference"])
    text = _GLUED_HEADING.sub(r"\1 ", text)
    shown = _BOX.sub(lambda box: box[1] + ("☐" if box[2] == " " else "☑"), text)
    front = _FRONT.match(shown)
    if front is None:
        return "".join(_aligned(reader, reader.parse(shown), 0))
    rest = shown[front.end() :]
    said = "<br>".join(escape(part) for line in front[1].split("\n") for part in _said(line))
    if not _TITLE.search(rest):  # a page shows the title of its metadata as its heading
        said = re.sub(r"(^|<br>)title:<br>(.*?)(?:<br>|$)", r"\1title:</p><h1>\2</h1><p>", said, count=1)
    above = front[0].count("\n")
    return f"<p>{said}</p>" + "".join(_aligned(reader, reader.parse(rest), above))


def _said(line: str) -> Iterator[str]:
    """A line of the file's metadata. A title is separated from its label.

    >>> list(_said('title: "Recovery plan: Northwick"')), list(_said("version: 4"))
    (['title:', 'Recovery plan: Northwick'], ['version: 4'])
    """
    label, colon, value = line.partition(":")
    if colon and label.strip().casefold() in _ABOUT_ITSELF and value.strip():
        yield f"{label}:"
        yield value.strip().strip("\"'")
    else:
        yield line


_ABOUT_ITSELF = ("title", "organisation", "organization", "council")


def _break_labels(token: Token) -> None:
    """Keep the line breaks of a paragraph if each line begins with a label, in bold or before a colon."""
    children = token.children or []
    breaks = [at for at, child in enumerate(children) if child.type == "softbreak"]
    starts = [0, *(at + 1 for at in breaks)]
    if breaks and all(at < len(children) and _is_labelled(children[at:]) for at in starts):
        for at in breaks:
            children[at].type = "hardbreak"


def _is_labelled(children: Sequence[Token]) -> bool:
    """Whether a line begins with a label."""
    while children and children[0].type == "text" and not children[0].content.strip():
        children = children[1:]
    first = children[0] if children else None
    return first is not None and (
        first.type in ("strong_open", "em_open") or bool(first.type == "text" and _LABEL.match(first.content))
    )


_LABEL = re.compile(r"[^\W\d_][^:.;]{0,40}:\s")


def _aligned(reader: MarkdownIt, tokens: Sequence[Token], above: int) -> Iterator[str]:
    """The HTML of the tokens, with line ends added so that each begins on its line of the file."""
    line = 0
    yield "\n" * above
    for token in tokens:
        _break_labels(token)
        if token.map and token.nesting >= 0 and token.map[0] > line:
            yield "\n" * (token.map[0] - line)
            line = token.map[0]
        piece = str(reader.renderer.render([token], reader.options, {}))
        piece = piece if token.type in _VERBATIM else piece.replace("\n", "")
        line += piece.count("\n")
        yield piece
