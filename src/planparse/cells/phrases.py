"""Which phrases of a lexicon stand among the words of a text, and spaCy's English without its slow tokenizer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.language import Language


class PhraseMatch(NamedTuple):
    """The phrase called ``name`` stands at words ``start`` to ``end`` (exclusive)."""

    name: str
    start: int
    end: int


class Phrases:
    """Phrases by name, kept as a tree of words, so that phrases that begin alike are looked up together.

    spaCy's `PhraseMatcher` gave the same plans of 274 documents; importing spaCy took 0.5 s of every start.

    >>> posts = Phrases()
    >>> posts.add("head", [["social", "worker"], ["worker"]])
    >>> [tuple(match) for match in posts.matches(["the", "social", "worker"])]
    [('head', 1, 3), ('head', 2, 3)]
    """

    def __init__(self) -> None:
        self._root = _Node()

    def add(self, name: str, phrases: Iterable[Sequence[str]]) -> None:
        """Have these phrases, each given as its words, found under this name."""
        for words in phrases:
            node = self._root
            for word in words:
                node = node.next.setdefault(word, _Node())
            if words and name not in node.names:
                node.names.append(name)

    def matches(self, words: Sequence[str]) -> Iterator[PhraseMatch]:
        """Every phrase among these words, by where it begins, the shorter first."""
        for start, word in enumerate(words):
            node = self._root.next.get(word)
            end = start + 1
            while node is not None:
                for name in node.names:
                    yield PhraseMatch(name, start, end)
                node = node.next.get(words[end]) if end < len(words) else None
                end += 1


class _Node:
    """What may come after some words, and the names of the phrases that end with them."""

    __slots__ = ("names", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.names: list[str] = []


# spaCy's blank English without its tokenizer, whose rules take a fifth of a second to load.
#
# Our components make their Docs from words that are already known, so nothing is ever tokenised here.


def blank_english() -> Language:
    """An empty English pipeline that takes Docs, and splits a plain text at its spaces. Imports spaCy."""
    from spacy.lang.en import English
    from spacy.tokens import Doc

    return English(create_tokenizer=lambda nlp: lambda text: Doc(nlp.vocab, words=text.split()))
