"""Bytes -> the text of a web page, unwrapped and safe to parse."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planparse.errors import DamagedFileError, EmptyFileError
from planparse.issues import Doubt
from planparse.noun import noun
from planparse.patterns import lazy_pattern

if TYPE_CHECKING:
    from email.message import Message

_HEAD = 64 * 1024
"""The format of a file is recognised in its first bytes."""

_OPENS = re.compile(
    r"\s*(?:```x?html?\s+)?(?:<\?xml[^>]{0,200}\?>\s*|<!--.{0,4000}?-->\s*){0,8}"
    r"<(?:!doctype\s+html|(?:html|head|body|meta|title|style|script|link|table|div|section|article|main|header|form|p"
    r"|h[1-6]|ul|ol|dl|span|center|font|b|strong|a|br|hr)(?=[\s>/]))",
    re.IGNORECASE | re.DOTALL,
)
_HOLDS_TABLE = re.compile(r"<table(?=[\s>]).*?<tr(?=[\s>]).*?<t[dh](?=[\s>])", re.IGNORECASE | re.DOTALL)
_ARCHIVE = re.compile(
    rb"\A\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*(?:multipart/related|text/html)", re.I
)
_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w:.-]{2,40})", re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_WINDOWS = frozenset({"ascii", "iso8859-1", "cp1252"})
"""Browsers read all of these as Windows-1252."""


@noun
class HtmlSource:
    """A page's text, with line feeds as line ends, and doubts about how it was decoded."""

    text: str
    doubts: tuple[Doubt, ...] = ()


def is_html(data: bytes) -> bool:
    r"""Whether bytes are a web page, part of one, or a page saved with its images (MHTML).

    >>> is_html(b"\xef\xbb\xbf<!DOCTYPE html><p>"), is_html(b"a\tb <table> c"), is_html(b"From: x\n")
    (True, False, False)
    >>> is_html(b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n")
    True
    """
    if _is_archive(data):
        return True
    head = data[:_HEAD]
    text = head.decode(_marked(head) or "latin-1", "ignore").lstrip("\ufeff")
    return bool(_OPENS.match(text) or _HOLDS_TABLE.search(text))


def source(name: str, data: bytes) -> HtmlSource:
    """The page's text. Raises `EmptyFileError` or `DamagedFileError` (a saved web page without a page)."""
    charset = None
    if _is_archive(data):
        data, charset = _page_of_archive(name, data)
    if not data.strip(b"\0 \t\r\n"):
        raise EmptyFileError(name, "holds no words", "save the page again")
    text, doubts = _decoded(data, charset)
    return HtmlSource(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""), doubts)


def _is_archive(data: bytes) -> bool:
    return data[:1] != b"<" and bool(_ARCHIVE.match(data[:4096]))


def _page_of_archive(name: str, data: bytes) -> tuple[bytes, str | None]:
    """The bytes of the first page in a saved web page, and the encoding in its header."""
    import email  # only for a saved web page

    message = email.message_from_bytes(data.lstrip())
    pages = (part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml"))
    page: Message | None = next(pages, None)
    payload = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(payload, bytes):
        raise DamagedFileError(name, "is a saved web page without a page in it", "save it again as plain HTML")
    return payload, page.get_content_charset()


def _decoded(data: bytes, charset: str | None) -> tuple[str, tuple[Doubt, ...]]:
    """The text in the encoding that the byte-order mark, the archive or the page itself names, if it fits."""
    marked = _marked(data)
    if marked:
        return data.decode(marked, "replace"), ()
    declared = _declared(data, charset)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data, declared)
    if declared in (None, "utf-8") or text.isascii():
        return text, ()
    if declared in _WINDOWS:
        message = f"the page says it is {declared}, but its letters are UTF-8: they were read as such"
        return text, (Doubt("encoding_declared_wrongly", "info", message),)
    return data.decode(declared, "replace"), ()


def _not_utf8(data: bytes, declared: str | None) -> tuple[str, tuple[Doubt, ...]]:
    if declared is not None and declared != "utf-8" and declared not in _WINDOWS:
        return data.decode(declared, "replace"), ()
    text = "".join(_windows(data))
    if declared == "utf-8":
        message = "the page says it is UTF-8, but has bytes that are not: it was read as Windows-1252"
        return text, (Doubt("encoding_declared_wrongly", "warning", message),)
    return text, ()


def _windows(data: bytes) -> str:
    """Windows-1252 as browsers decode it: its five unassigned bytes become control codes."""
    return data.decode("cp1252", "windows_unassigned")


def _unassigned(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("windows_unassigned", _unassigned)


def _marked(data: bytes) -> str | None:
    """The encoding shown by a byte-order mark, or by the zeros of English UTF-16."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding
    head = data[:4096]
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(head) > 3 and head[start::2].count(0) > len(head) * 0.4:
            return encoding
    return None


def _declared(data: bytes, charset: str | None) -> str | None:
    head = data[:_HEAD]
    found = _XML.match(head) or _META.search(head)
    label = charset or (found[1].decode("ascii", "ignore") if found else None)
    if label is None:
        return None
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    return "utf-8" if name.startswith("utf-16") else name  # a name that can be read in single bytes rules out UTF-16


# A page's text -> the same page, safe to parse: only meaningful tags, limited nesting, numbered lines.
#
# An HTML parser keeps a stack of open elements and searches it at nearly every tag. 100,000 nested elements take it a
# minute; formatting left open, which it reopens in every paragraph, takes time by the square of its number. So this
# code tracks the open elements roughly as a parser does. An element nested too deep becomes a line break. Formatting
# and unknown elements, which say nothing about a table, become empty elements.


LINE = "planparse-line"
"""The attribute with the line of the file on which a tag is, because parsers do not give it."""

DEEPEST = 120
"""Browsers stop at 512. Pages of committee systems reach 40."""


def tags(names: str) -> frozenset[str]:
    """A set of tags, from a string of words."""
    return frozenset(names.split())


_VOID = tags("br hr img wbr")
_RAW = tags("script style textarea title template iframe noembed noframes xmp")
_INLINE = tags("abbr bdo cite del dfn ins label mark q span sub sup")
_LISTED = tags("li dt dd")
_TABLE_PARTS = tags("td th tr thead tbody tfoot caption")
_CLOSES_P = tags(
    "address article aside blockquote center details div dl fieldset figcaption figure footer header h1 h2 h3 h4 h5 h6"
    " main menu nav ol p pre section summary ul"
)
_BLOCK = _CLOSES_P | {"table"}
_KNOWN = _VOID | _RAW | _INLINE | _LISTED | _TABLE_PARTS | _BLOCK | {"html", "head", "body", "select", "option"}
_RENAMED = {"form": "div", "dir": "ul", "legend": "p", "image": "img", "noscript": "template"}
"""Equivalent tags. A `noscript` in a page's head would show its text."""
BOLD = "planparse-bold"
"""An attribute: the text after it is bold, until the attribute is empty."""
_BOLD = tags("b strong em i")
_EMPTY = "wbr"
"""A void tag without meaning: it takes the attributes of a tag that says nothing."""

_NUMBERED = _BLOCK | _LISTED | _TABLE_PARTS | {"br"}
_TAG = lazy_pattern(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|<(?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>]).*?(?:</(?P=raw)(?=[\s/>])|\Z)"
    r"|<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:_-]{0,40})(?=[\s/>])"
    r"|\n",
    re.DOTALL | re.IGNORECASE,
)


def sanitise(text: str) -> tuple[str, bool]:
    r"""The page made safe to parse, and whether its nesting had to be cut.

    >>> sanitise("<P>\n<b class=x>a</b> <sub>2</sub>")
    ('<p planparse-line="1">\n<wbr planparse-bold="1" class=x>a<wbr planparse-bold=""> <sub>2</sub>', False)
    """
    state = _Pass()
    return _TAG.sub(state.replaced, text), state.cut


@dataclass(slots=True)
class _Pass:
    """The state of one pass: the line, the open elements, and those that were cut, by name."""

    line: int = 1
    open: list[str] = field(default_factory=list)
    beyond: Counter[str] = field(default_factory=Counter)
    cut: bool = False

    def replaced(self, found: re.Match[str]) -> str:
        """The replacement for a tag, up to its attributes."""
        if found["name"] is None:
            self.line += found[0].count("\n")
            return found[0]
        name = found["name"].lower()
        name = _RENAMED.get(name, name)
        if name in _BOLD:
            return f'<{_EMPTY} {BOLD}="{"" if found["end"] else 1}"'
        if name not in _KNOWN:
            return f"<{_EMPTY}"
        if found["end"]:
            if self.beyond[name]:
                self.beyond[name] -= 1
                return f"<{_EMPTY}"
            self._close(name)
            return f"</{name}"
        if not self._opened(name):
            self.cut = True
            self.beyond[name] += 1
            name = _EMPTY if name in _INLINE else "br"
        return f'<{name} {LINE}="{self.line}"' if name in _NUMBERED else f"<{name}"

    def _opened(self, name: str) -> bool:
        """Open an element, closing what it closes implicitly. False if it would be too deep."""
        if name in _CLOSES_P:
            self._pop_to({"p"}, {"td", "table"})
        if name in _LISTED:
            self._pop_to(_LISTED, _BLOCK - {"div", "p"} | {"td"})
        elif name in _TABLE_PARTS:
            self._pop_over_table()
            name = "td"
        elif name not in _BLOCK and name not in _INLINE:
            return True
        if len(self.open) >= DEEPEST:
            return name == "td"
        self.open.append(name)
        return True

    def _close(self, name: str) -> None:
        if name in _TABLE_PARTS:
            self._pop_over_table()
        elif name in _INLINE:
            self._pop_to({name}, _BLOCK | _LISTED | {"td"})
        elif name == "table":
            self._pop_to({name}, frozenset())
        else:
            self._pop_to({name}, {"td", "table"})

    def _pop_to(self, names: frozenset[str] | set[str], bounds: frozenset[str] | set[str]) -> None:
        """Close the innermost of these elements and everything in it, unless one of the bounds is between."""
        for at in range(len(self.open) - 1, -1, -1):
            if self.open[at] in names:
                del self.open[at:]
                return
            if self.open[at] in bounds:
                return

    def _pop_over_table(self) -> None:
        """Close everything open in the innermost table."""
        for at in range(len(self.open) - 1, -1, -1):
            if self.open[at] == "table":
                del self.open[at + 1 :]
                return
