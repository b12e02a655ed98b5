"""Make letters and words plain: symbol fonts, ligatures and hyphens, and raised marks that point to a note."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from planparse.lexicon.words import action_verbs, is_word_end, small
from planparse.patterns import lazy_pattern
from planparse.read.document import Aside, Block, Document, Grid, Page
from planparse.words import Place, Word

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SPECIAL = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\ufb00-\ufb06\x00-\x08\x0e-\x1b\x7f]")


def plain(text: str) -> str:
    """Remove soft hyphens, zero-width characters and control codes, and write ligatures as plain letters.

    No-break spaces stay: they are white space, and words are split there.

    >>> plain("o\u00adﬃce")
    'office'
    """
    return _SPECIAL.sub(lambda mark: _LIGATURES.get(mark[0], ""), text)


def words_of(text: str, place: Place, ids: Iterator[int]) -> Iterator[Word]:
    r"""The words of one cell or paragraph. A new line in it (or Word's vertical tab) becomes the next word's gap.

    >>> [(word.id, word.text, word.gap) for word in words_of("a b\nc", Place(), iter(range(9)))]
    [(0, 'a', ' '), (1, 'b', ' '), (2, 'c', '\n')]
    """
    for number, part in enumerate(re.split("[\n\v]", text)):
        gap = "\n" if number else " "
        for word in plain(part).split():
            yield Word(next(ids), word, place, gap)
            gap = " "


# Letters of symbol fonts as the symbols that they show: ticks, boxes, bullets and arrows.


_PRIVATE = re.compile("[\uf020-\uf0ff]")


def _table(codes: str, letters: str) -> dict[int, str]:
    return dict(zip(bytes.fromhex(codes), letters, strict=True))


_FONTS = {
    "wingdings": _table(
        "4A 4B 4C 6C 6D 6E 6F 70 71 72 73 74 75 76 77 9E 9F A0 A1"
        " A2 A4 A7 A8 AB B6 D8 DF E0 E1 E2 E7 E8 E9 EA F0 FB FC FD FE",
        "☺😐☹●❍■□□❑❒◆◆◆❖◆••▪○○◉▪☐★★➢←→↑↓←→↑↓⇨✗✓☒☑",
    ),
    "wingdings 2": _table("4F 50 51 52 53 54 97 98 A3", "✗✓☒☑☒☒●●☐"),
    "webdings": _table("3D 61 63 67 6E 72", "●✓□■●✗"),
    "symbol": _table("A3 AC AD AE AF B0 B1 B3 B4 B7", "≤←↑→↓°±≥×•"),
}
"""For each symbol font: the code of a letter -> the symbol that it shows."""


def shown(text: str, font: str | None) -> str:
    """What a text shows in this font: the text itself, unless it is a symbol font.

    Symbols are in a font's private area (from F000) or, if typed by hand, use the codes of plain letters.

    >>> shown("\uf0fc", "Wingdings"), shown("l", "Wingdings"), shown("l", "Arial"), shown("\uf0b7", None)
    ('✓', '●', 'l', '•')
    """
    table = _FONTS.get(font.casefold(), {}) if font else {}
    return "".join(_letter(letter, table) for letter in text) if table or _PRIVATE.search(text) else text


def _letter(letter: str, table: dict[int, str]) -> str:
    code = ord(letter)
    if _PRIVATE.match(letter):
        # The font of this private letter is unknown: most are bullets.
        return (table or {**_FONTS["wingdings"], 0xB7: "•"}).get(code - 0xF000, letter)
    return table.get(code, letter)


# Raised characters after a value that point to a note (`31 March 2024¹`). They are not part of the value.
#
# Readers of formats that raise characters by a property write raised digits as Unicode superscripts.
# `extract_note_marks` then sets them aside, whatever the format.


WHY = "a note's mark, raised behind a value"

_SMALL = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = str.maketrans("0123456789", _SMALL)
_LOWERED = str.maketrans(_SMALL, "0123456789")
_FIGURES = re.compile(r"\s*\d{1,2}(?:,\d{1,2})*\s*")
_MARK = re.compile(r"(?:\d{1,2}(?:,\d{1,2})*|[*†‡§]+|[a-z]|\(\d{1,2}\)|\[\d{1,2}\])")
_AT_END = lazy_pattern(rf"(?<=[\w.)\]%’'])(?:[{_SMALL}]+(?:,[{_SMALL}]+)*|[†‡]+|(?<!\*)\*{{1,3}})$")
_POWER = re.compile(r"(?:^|[\d\s])(?:[mck]?m|ft|in|km|mi)$", re.I)
"""Units that can be squared or cubed: `25 m²` is a measurement."""


def is_note_mark(front: str, raised: str) -> bool:
    """Whether raised characters after a text point to a note, and are not the end of an ordinal or the power of a unit.

    >>> is_note_mark("31 March 2024", "1"), is_note_mark("Marian Holt", "*"), is_note_mark("1.2", "2,3")
    (True, True, True)
    >>> is_note_mark("31", "st"), is_note_mark("25 m", "2"), is_note_mark("", "1")
    (False, False, False)
    """
    front, raised = front.rstrip(), raised.strip()
    if not front or not _MARK.fullmatch(raised):
        return False
    return not (raised in {"2", "3"} and _POWER.search(front))


def raised(text: str) -> str:
    """A raised text: digits become superscripts, anything else (`st`, `TM`) stays.

    >>> raised("12"), raised("st")
    ('¹²', 'st')
    """
    return text.translate(_RAISED) if _FIGURES.fullmatch(text) else text


def extract_note_marks(document: Document) -> Document:
    """Move the note marks at the ends of words to the document's asides. Each mark becomes a word."""
    if not any(_cut(word.text) for word in document.words()):
        return document
    ids = count(max(word.id for word in document.words()) + 1)
    asides: list[Aside] = []
    pages = tuple(_page(page, ids, asides) for page in document.pages)
    return replace(document, pages=pages, asides=(*document.asides, *asides))


def _cut(text: str) -> int:
    """The index of the note mark at a word's end; 0 if it has none.

    >>> _cut("2024¹"), _cut("m²"), _cut("Holt*"), _cut("**Holt**"), _cut("2024")
    (4, 0, 4, 0, 0)
    """
    if text[-1] not in _SMALL and text[-1] not in "*†‡":
        return 0
    found = _AT_END.search(text)
    if not found or text.startswith("*"):
        return 0
    return found.start() if is_note_mark(text[: found.start()], found[0].translate(_LOWERED)) else 0


def _page(page: Page, ids: Iterator[int], asides: list[Aside]) -> Page:
    def kept(words: tuple[Word, ...]) -> tuple[Word, ...]:
        return tuple(_kept(word, ids, asides) for word in words) if any(_cut(w.text) for w in words) else words

    def block(one: Block) -> Block:
        if isinstance(one, Grid):
            return replace(one, cells=tuple(replace(cell, words=kept(cell.words)) for cell in one.cells))
        return replace(one, words=kept(one.words))

    return replace(page, words=kept(page.words), blocks=tuple(block(one) for one in page.blocks))


def _kept(word: Word, ids: Iterator[int], asides: list[Aside]) -> Word:
    """The word without the note mark at its end, which goes to the asides."""
    at = _cut(word.text)
    if not at:
        return word
    asides.append(Aside((replace(word, id=next(ids), text=word.text[at:], gap=" "),), WHY))
    return replace(word, text=word.text[:at])


# Words as they read: ligatures split, symbols plain, soft hyphens removed, a hyphen at a line's end kept only on
# evidence.


LINE_HYPHEN = "\ufffe"
"""The character that pdfium writes if a hyphen ends a line and a letter begins the next."""

_PLAIN = str.maketrans(
    {
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "st",
        "ﬆ": "st",
        "\xad": None,
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
        "\ufeff": None,
        "\ufffe": None,
        "\uffff": None,
    }
)
_CONTROL = lazy_pattern(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

_FIRST_HALVES = """
    multi self non well follow long short cross face full high low one two three four five six half
    year term week month child family person peer evidence outcome strength solution risk needs
    school local user decision problem step on-going part-time
"""
_HYPHENATED = frozenset(_FIRST_HALVES.split())
"""First halves that plans write with a hyphen (`multi-agency`, `self-evaluation`, `follow-up`)."""

FEW_HYPHENS = 5
"""The most hyphens at line ends in a document that does not cut words: they belong to the words."""

PREFIXES = frozenset({"re", "co", "pre", "post", "inter", "sub", "mid", "ex", "semi", "anti"})
"""Prefixes that plans write with a hyphen before a whole word (`re-referral`), and that also begin cut words."""


def plain_text(text: str) -> str:
    r"""Remove ligatures and characters that do not print from a word.

    >>> plain("eﬃ\xadcient")
    'efficient'
    """
    if text.isascii() and text.isprintable():
        return text
    return _CONTROL.sub("", shown(text.translate(_PLAIN), None))


def hyphen_stays(front: str, rear: str, vocabulary: frozenset[str], *, hyphenates: bool = True) -> bool:
    """Whether the hyphen between the end of one line and the start of the next belongs to the word.

    The spelling elsewhere in the document decides, then a list of first halves. Otherwise the hyphen was only a cut if
    the document cuts words (``hyphenates``); if it does not, only if the rest is not a word.

    >>> hyphen_stays("multi", "agency", frozenset())
    True
    >>> hyphen_stays("assess", "ment", frozenset({"assessment"}))
    False
    >>> hyphen_stays("on", "line", frozenset({"on-line"})), hyphen_stays("on", "line", frozenset())
    (True, False)
    >>> hyphen_stays("in", "house", frozenset()), hyphen_stays("in", "house", frozenset(), hyphenates=False)
    (False, True)
    >>> hyphen_stays("re", "invest", frozenset()), hyphen_stays("re", "movals", frozenset())
    (True, False)
    >>> hyphen_stays("pre", "proceedings", frozenset(), hyphenates=False)
    True
    >>> hyphen_stays("Kerry", "Ann", frozenset())  # a capital does not follow a cut
    True
    """
    front, tail = front.rsplit(" ", 1)[-1], rear.split(" ", 1)[0]
    head, rest = small(front), small(tail)
    if f"{head}-{rest}" in vocabulary:
        return True
    if head + rest in vocabulary:
        return False
    if not tail[:1].isalpha() or not front[-1:].isalpha() or (tail[0].isupper() and not front.isupper()):
        return True
    if "-" in head or head in _HYPHENATED:
        return True
    if head in PREFIXES and hyphenates:
        return len(rest) > 4 and (rest in vocabulary or rest in action_verbs())
    if not hyphenates:
        return not is_word_end(rest)
    return len(head) > 2 and len(rest) > 3 and head in vocabulary and rest in vocabulary


def hyphenates(breaks: Iterable[tuple[str, str]], vocabulary: frozenset[str]) -> bool:
    """Whether a document cuts words at the ends of its lines, judged by the letters before and after each hyphen there.

    It does if many lines end so, or if the whole word occurs elsewhere.

    >>> hyphenates([("in", "house")], frozenset()), hyphenates([("assess", "ment")], frozenset({"assessment"}))
    (False, True)
    """
    letters = [(small(front.rsplit(" ", 1)[-1]), small(rear.split(" ", 1)[0])) for front, rear in breaks]
    return len(letters) > FEW_HYPHENS or any(
        front + rear in vocabulary and f"{front}-{rear}" not in vocabulary for front, rear in letters
    )


def vocabulary(words: Iterable[str]) -> frozenset[str]:
    """The words of the document in lower case, without the punctuation around them."""
    return frozenset(map(small, words))
