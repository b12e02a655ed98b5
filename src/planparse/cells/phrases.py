"""Finds the phrases of a lexicon in a text, and makes a spaCy pipeline without its slow tokenizer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.language import Language


class PhraseMatch(NamedTuple):
    """The phrase called ``name``, found at words ``start`` to ``end`` (exclusive)."""

    name: str
    start: int
    end: int


class Phrases:
    """Phrases by name, stored as a tree of words, so that phrases with the same start are looked up together.

    spaCy's `PhraseMatcher` gave the same plans for 274 documents, but importing spaCy added 0.5 s to every start.

    >>> posts = Phrases()
    >>> posts.add("head", [["social", "worker"], ["worker"]])
    >>> [tuple(match) for match in posts.matches(["the", "social", "worker"])]
    [('head', 1, 3), ('head', 2, 3)]
    """

    def __init__(self) -> None:
        self._root = _Node()

    def add(self, name: str, phrases: Iterable[Sequence[str]]) -> None:
        """Add phrases, each as a sequence of words, to be found under this name."""
        for words in phrases:
            node = self._root
            for word in words:
                node = node.next.setdefault(word, _Node())
            if words and name not in node.names:
                node.names.append(name)

    def matches(self, words: Sequence[str]) -> Iterator[PhraseMatch]:
        """Every phrase in these words, by its start, the shorter first."""
        for start, word in enumerate(words):
            node = self._root.next.get(word)
            end = start + 1
            while node is not None:
                for name in node.names:
                    yield PhraseMatch(name, start, end)
                node = node.next.get(words[end]) if end < len(words) else None
                end += 1


class _Node:
    """The words that may come next, and the names of the phrases that end here."""

    __slots__ = ("names", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.names: list[str] = []


# spaCy's blank English without its tokenizer, whose rules need 0.2 s to load.
#
# Our components make their Docs from words that are already split, so nothing is tokenised here.


def blank_english() -> Language:
    """An empty English pipeline that accepts Docs, and splits a plain text at its spaces. Imports spaCy."""
    from spacy.lang.en import English
    from spacy.tokens import Doc

    return English(create_tokenizer=lambda nlp: lambda text: Doc(nlp.vocab, words=text.split()))
