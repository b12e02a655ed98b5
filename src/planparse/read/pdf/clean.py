"""Words as they read: ligatures apart, symbols plain, soft hyphens out, a line's last hyphen kept only on evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable

from planparse.lexicon.action_verbs import action_verbs
from planparse.lexicon.folding import small
from planparse.lexicon.word_ends import is_word_end
from planparse.read.letters import shown

LINE_HYPHEN = "\ufffe"
"""What pdfium puts where a hyphen ends a line and a letter starts the next."""

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
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

_FIRST_HALVES = """
    multi self non well follow long short cross face full high low one two three four five six half
    year term week month child family person peer evidence outcome strength solution risk needs
    school local user decision problem step on-going part-time
"""
_HYPHENATED = frozenset(_FIRST_HALVES.split())
"""First halves that plans write with a hyphen (`multi-agency`, `self-evaluation`, `follow-up`)."""

FEW_HYPHENS = 5
"""Hyphens at line ends in a document that cuts no words: those that its words have."""

PREFIXES = frozenset({"re", "co", "pre", "post", "inter", "sub", "mid", "ex", "semi", "anti"})
"""Prefixes that plans write with a hyphen before a whole word (`re-referral`), and that also begin cut words."""


def plain(text: str) -> str:
    r"""The word without ligatures and without marks that do not print.

    >>> plain("eﬃ\xadcient")
    'efficient'
    """
    if text.isascii() and text.isprintable():
        return text
    return _CONTROL.sub("", shown(text.translate(_PLAIN), None))


def hyphen_stays(front: str, rear: str, vocabulary: frozenset[str], *, hyphenates: bool = True) -> bool:
    """Whether a hyphen between a line's last and the next line's first letters belongs to the word.

    The document's own spelling elsewhere decides; then a list of first halves; else the word was only cut, in a
    document that cuts words (``hyphenates``); in any other only where the rest is no word.

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
    """Whether a document cuts words at its lines' ends, told by the letters before and after each hyphen there.

    It has many such ends, or the whole word of one elsewhere.

    >>> hyphenates([("in", "house")], frozenset()), hyphenates([("assess", "ment")], frozenset({"assessment"}))
    (False, True)
    """
    letters = [(small(front.rsplit(" ", 1)[-1]), small(rear.split(" ", 1)[0])) for front, rear in breaks]
    return len(letters) > FEW_HYPHENS or any(
        front + rear in vocabulary and f"{front}-{rear}" not in vocabulary for front, rear in letters
    )


def vocabulary(words: Iterable[str]) -> frozenset[str]:
    """The words of the document in small letters, without the punctuation around them."""
    return frozenset(map(small, words))
