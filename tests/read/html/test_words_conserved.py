"""Every word of any page is read once and in order, held against an independent walk over another parser's tree."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import html5lib
from hypothesis import given, settings
from hypothesis import strategies as st

from planparse.errors import EmptyFileError
from planparse.read.document import Grid
from planparse.read.html import read_html

SKIPPED = {"script", "style", "title", "template", "noscript", "head", "iframe"}
TEXT = st.sampled_from(["Action", "1.1", "a", "b c", "&amp;", "x&nbsp;y", "", " "])
TAGS = [
    "div",
    "p",
    "span",
    "b",
    "table",
    "tr",
    "td",
    "th",
    "tbody",
    "thead",
    "ul",
    "li",
    "h2",
    "br",
    "caption",
    "dl",
    "dd",
]
BITS = st.one_of(
    TEXT,
    st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
    st.builds("<td rowspan={} colspan={}>".format, st.integers(0, 5), st.integers(0, 5)),
    st.sampled_from(["<script>no</script>", "<!-- no -->", "<style>no{}</style>", "<td>", "<tr>", "<table>"]),
)


def shown(page: str) -> list[str]:
    """The letters of the words that a page shows, in order."""
    root = html5lib.parse(page, namespaceHTMLElements=False)
    return "".join("".join(_texts(root)).split())  # type: ignore[return-value]


def _texts(node: object) -> Iterator[str]:
    if not isinstance(getattr(node, "tag", None), str) or node.tag in SKIPPED:  # type: ignore[attr-defined]
        return
    yield node.text or ""  # type: ignore[attr-defined]
    for child in node:  # type: ignore[attr-defined]
        yield from _texts(child)
        yield child.tail or ""


@settings(max_examples=150, deadline=None)
@given(st.lists(BITS, min_size=1, max_size=60).map("".join))
def test_words_in_order(body: str) -> None:
    page = f"<!doctype html><body>{body}"
    try:
        found = read_html("x", page.encode(), "")
    except EmptyFileError:
        assert not shown(page)
        return
    texts = "".join(word.text for word in found.words() if word.text != "•")
    if "<caption>" in body:  # a browser shows it above its table, wherever it is written
        assert sorted(texts) == sorted(shown(page))
    else:
        assert texts == shown(page)
    for block in found.pages[0].blocks:
        if isinstance(block, Grid):
            _is_covered_once(block)


def _is_covered_once(grid: Grid) -> None:
    taken = [
        (row, column)
        for cell in grid.cells
        for row in range(cell.row, cell.row + cell.row_span)
        for column in range(cell.column, cell.column + cell.column_span)
    ]
    assert sorted(taken) == [(row, column) for row in range(grid.rows) for column in range(grid.columns)]


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_damaged_pages_do_not_crash(data: st.DataObject) -> None:
    page = bytearray(
        b"<html><style>td.a{background:red}</style><table class=a><tr><th rowspan=2>Ref<th>Action<tr><td colspan=3>"
        b"1.1<td style='background:#0f0'>Do it<ul><li>now</ul></table><p>End &amp; more</html>"
    )
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(page) - 1))
        page[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
        if not page:
            return
    with contextlib.suppress(EmptyFileError):
        read_html("x", bytes(page), "")
