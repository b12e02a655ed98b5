"""The spaCy pipeline: `owner_words` (phrases), `owner_shapes` (letters), `owner_segments` (where one ends).

Built on spaCy's blank English. spaCy is imported when the first cell is read; the trained reader (`trained.py`) is
loaded only for a cell of which these are not sure.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from planparse.cells.owners import marks as m
from planparse.cells.owners.known import Known
from planparse.cells.owners.segment import segment
from planparse.cells.owners.shapes import is_abstract, is_mixed, is_title, shape
from planparse.cells.owners.tokens import tokens
from planparse.cells.owners.types import Reading, Token, Words
from planparse.lexicon.months import SHORT_MONTHS
from planparse.lexicon.names import folded, forenames
from planparse.lexicon.posts import label_roles, phrases

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc

_PHRASES = {
    "ranks": m.RANK,
    "titles": m.TITLE,
    "postnominals": m.POSTNOMINAL,
    "heads": m.HEAD,
    "modifiers": m.MODIFIER,
    "topics": m.TOPIC,
    "bodies": m.BODY,
    "body_heads": m.BODY_HEAD,
    "named_heads": m.NAMED_AFTER | m.BODY_HEAD,
    "places": m.PLACE,
    "no_owner": m.NO_OWNER,
    "nameless": m.NAMELESS,
    "support": m.SUPPORT,
    "joins": m.AND,
}
_ACRONYMS = {
    "post_acronyms": m.POST_ACRONYM,
    "body_acronyms": m.BODY_ACRONYM,
    "team_acronyms": m.TEAM_ACRONYM,
}
_STRAIGHT = str.maketrans("’‘`‐‑", "'''--")


def plural(head: str) -> str:
    """The plural of a head noun.

    >>> plural("deputy"), plural("social worker"), plural("head of"), plural("coach")
    ('deputies', 'social workers', 'head ofs', 'coaches')
    """
    if head.endswith("y") and head[-2] not in "aeiou":
        return head[:-1] + "ies"
    return head + ("es" if head.endswith(("s", "ch", "x")) else "s")


def unsettled(words: Iterable[str]) -> Iterator[str]:
    """Other ways to say that something is still to happen.

    >>> list(unsettled(["to be named", "vacant"]))
    ['not yet named', 'yet to be named', 'still to be named', 'awaiting to be named']
    """
    for word in words:
        if word.startswith("to be "):
            yield from ("not yet " + word[6:], "yet " + word, "still " + word, "awaiting " + word)


@lru_cache(maxsize=1)
def pipeline() -> Language:
    """The pipeline, built once; nothing in it depends on a plan."""
    from spacy.language import Language

    from planparse.cells.english import blank_english

    def words(nlp: Language, name: str) -> _WordsComponent:  # noqa: ARG001 (spaCy names the argument)
        return _WordsComponent(nlp)

    Language.factory("owner_words", func=words)
    Language.component("owner_shapes", func=_shapes)
    Language.component("owner_segments", func=_segments)
    nlp = blank_english()
    for component in ("owner_words", "owner_shapes", "owner_segments"):
        nlp.add_pipe(component)
    return nlp


def _capitals(word: str) -> tuple[str, ...]:
    """An acronym as it is printed: `CCGS` as `CCGs` too."""
    plain = word.upper()
    return (plain, plain[:-1] + "s") if plain.endswith("S") and len(plain) > 3 else (plain,)


class _WordsComponent:
    """Marks the phrases of `lexicon.posts` on a doc, and the boundaries inside them."""

    def __init__(self, nlp: Language) -> None:
        from spacy.matcher import PhraseMatcher

        self._lower = PhraseMatcher(nlp.vocab, attr="LOWER")
        self._exact = PhraseMatcher(nlp.vocab, attr="ORTH")
        self._marks: dict[int, int] = {}
        for kind, mark in _PHRASES.items():
            self._add(nlp, self._lower, kind, mark, phrases(kind))
        self._add(nlp, self._lower, "open_names", m.NO_OWNER, unsettled(phrases("no_owner")))
        self._add(nlp, self._lower, "plural", m.HEADS, map(plural, phrases("heads") | phrases("ranks")))
        self._add(nlp, self._lower, "owned", m.TOPIC, (word + "'s" for word in phrases("topics")))
        self._add(nlp, self._lower, "label", m.LABEL, label_roles())
        for kind, mark in _ACRONYMS.items():
            self._add(nlp, self._exact, kind, mark, {form for word in phrases(kind) for form in _capitals(word)})
        holders = [word.upper() + end for word in phrases("post_acronyms") for end in ("s", "'s")]
        self._add(nlp, self._exact, "holders", m.HEADS | m.POST_ACRONYM, holders)

    def _add(self, nlp: Language, matcher: PhraseMatcher, key: str, mark: int, words: Iterable[str]) -> None:
        matcher.add(key, [_doc(nlp, word) for word in sorted(words)])
        self._marks[nlp.vocab.strings[key]] = mark

    def __call__(self, doc: Doc) -> Doc:
        """Note the marks of every phrase on its tokens."""
        found = [0] * len(doc)
        glued = [False] * len(doc)
        labels: list[tuple[int, int]] = []
        for key, start, end in self._matches(doc):
            mark = self._marks[key]
            if mark == m.LABEL:
                labels.append((start, end))
                continue
            if mark & m.SUPPORT and end >= len(doc):
                continue  # a support phrase needs something after it
            if mark == m.TITLE and end - start == 1:
                continue  # one-word titles depend on their case: see `shapes.is_title`
            for at in range(start, end):
                found[at] |= mark * (not doc[at].is_space)
                glued[at] |= at > start and mark != m.NAMELESS
        for start, end in labels:
            if _labels(doc, found, start, end):
                for at in range(start, end):
                    found[at] |= m.LABEL
                    glued[at] |= at > start
        doc.user_data["marks"], doc.user_data["glued"] = found, glued
        return doc

    def _matches(self, doc: Doc) -> Iterator[tuple[int, int, int]]:
        r"""The phrases of a cell; one that a line's end cuts is whole (`Social\nWorker`)."""
        kept = [at for at, token in enumerate(doc) if not token.is_space]
        if len(kept) == len(doc):
            yield from self._lower(doc)
            yield from self._exact(doc)
            return
        from spacy.tokens import Doc

        joined = Doc(doc.vocab, words=[doc[at].text for at in kept])
        for key, start, end in (*self._lower(joined), *self._exact(joined)):
            yield key, kept[start], kept[end - 1] + 1


_DASHES = frozenset("-–—")
_OFFICE = m.TOPIC | m.MODIFIER | m.BODY | m.BODY_HEAD | m.TEAM_ACRONYM | m.BODY_ACRONYM | m.PLACE


def _labels(doc: Doc, marks: list[int], start: int, end: int) -> bool:
    """Whether a role label names nobody: it needs a colon, or a dash before a name or post, and no word before it.

    `Strategic lead – Ann Reed` and `Lead officer – Head of Housing` have one; `Strategic Lead – Early Help` is a post.
    """
    if end + 1 >= len(doc) or (start and (doc[start - 1].text[-1].isalnum() or doc[start - 1].text in _DASHES)):
        return False
    if doc[end].text not in _DASHES:
        return doc[end].text == ":"
    line = range(end + 1, next((at for at in range(end + 1, len(doc)) if doc[at].is_space), len(doc)))
    first = doc[end + 1].text
    if any(marks[at] & m.POST_HEAD for at in line) and not marks[end + 1] & m.HEADS:
        return True
    given = folded(first) in forenames() or is_title(first)
    return given or (end - start > 1 and first[0].isupper() and not first.isupper() and not marks[end + 1] & _OFFICE)


def _shapes(doc: Doc) -> Doc:
    """Add what the letters of each word say, and settle words with two faces."""
    cased = any(not word.islower() for word in (token.text for token in doc) if word.isalpha())
    tokens_ = doc.user_data["tokens"]
    found = doc.user_data["marks"]
    capitals = all(t.text.isupper() for t in tokens_ if t.text.isalpha())
    mixed = cased and not (capitals and sum(t.text.isalpha() for t in tokens_) > 1)
    for at, token in enumerate(tokens_):
        found[at] = _settled(found[at], shape(token.text, mixed))
        if at and found[at] & m.NUMBER and tokens_[at - 1].text.lower()[:3] in SHORT_MONTHS:
            found[at - 1] = m.NUMBER
    _among(doc, found)
    doc.user_data["words"] = Words(
        doc.user_data["text"],
        tokens_,
        tuple(found),
        tuple("" if mark & m.SEPARATOR else _fold(t.text) for t, mark in zip(tokens_, found, strict=True)),
        tuple(doc.user_data["glued"]),
    )
    return doc


_ARTICLES = frozenset(["the", "The", "THE", "a", "an", "An"])
_LISTED_NAME = m.FORENAME | m.SURNAME | m.PARTICLE


def _among(doc: Doc, found: list[int]) -> None:
    """What the neighbours of a word say of it: an article, an abstract noun beside a post, capitals standing alone."""
    words, glued = doc.user_data["tokens"], doc.user_data["glued"]
    in_post = any(mark & m.POST_HEAD for mark in found)
    for at in _duties(words, found):
        found[at] = m.JUNK | m.DUTY
    for at, mark in enumerate(found):
        text = words[at].text
        first = not at or bool(found[at - 1] & m.SEPARATOR)
        last = at + 1 == len(found) or bool(found[at + 1] & m.SEPARATOR)
        if text in _ARTICLES and first and not last and not glued[at + 1]:
            found[at] = m.JUNK
        elif mark & m.EMAIL and at > 1 and found[at - 1] & (m.NAME_WORD | m.JUNK | m.OPEN):
            found[at] = m.JUNK  # the address of the person before it
        elif mark & m.NAME_SHAPE and in_post and not mark & (_LISTED_NAME | m.SCOPE) and is_abstract(_fold(text)):
            if not _beside_a_name(found, at):
                found[at] = (mark | m.TOPIC) & ~m.NAME_SHAPE
        elif first and last and 2 <= len(text) <= 3 and (text.isupper() or is_mixed(text)) and text.isalpha():
            known = mark & (m.KNOWN_ACRONYM | m.SCOPE & ~m.ACRONYM | m.TITLE | m.NO_OWNER)
            found[at] |= 0 if known else m.LONE_CAPITALS


def _duties(words: tuple[Token, ...], found: list[int]) -> Iterator[int]:
    """The words that say what an owner is to do, up to the end of the line: `Clerk to liaise with the school`.

    `Assistant to the Director` and `Adviser to schools` are posts, `Lead to be named` is an owner to come.
    """
    at = 1
    while at + 1 < len(words):
        verb = words[at + 1].text
        plain = verb.islower() and verb.isalpha() and not found[at + 1] & (m.SCOPE | m.POST_HEAD | m.PREPOSITION)
        before = found[at - 1] & (m.NAME_WORD | m.POST_HEAD | m.SCOPE | m.LONE_CAPITALS | m.CLOSE)
        if words[at].text == "to" and plain and before and not (found[at] | found[at + 1]) & m.NO_OWNER:
            while at < len(words) and not found[at] & (m.NEWLINE | m.HARD):
                yield at
                at += 1
        at += 1


def _beside_a_name(found: list[int], at: int) -> bool:
    """Whether a forename or initial stands before a word, or a surname that is nothing else behind it."""
    before = found[at - 1] if at else 0
    after = found[at + 1] if at + 1 < len(found) else 0
    return bool(before & (m.FORENAME | m.INITIAL | m.TITLE) or (after & m.SURNAME and not after & m.SCOPE))


@lru_cache(maxsize=8192)
def _fold(word: str) -> str:
    """A word as keys have it; punctuation has none."""
    if "@" in word[1:]:
        return " ".join(re.findall(r"[^\W\d_]+", word.partition("@")[0])).casefold()
    plain = folded(word.translate(_STRAIGHT))
    return plain if plain[:1].isalnum() else ""


def _settled(phrase: int, letters: int) -> int:
    """A known acronym is no unknown one; a separating word (`and`, `supported by`) is nothing else."""
    if phrase & (m.SUPPORT | m.AND | m.LABEL):
        return phrase & (m.SUPPORT | m.AND | m.LABEL)
    both = phrase | letters
    return both & ~m.ACRONYM if phrase & m.KNOWN_ACRONYM else both


def _segments(doc: Doc) -> Doc:
    """Decide where one owner ends, and set the typed spans."""
    from spacy.tokens import Span

    reading = segment(doc.user_data["words"], Known())
    doc.user_data["reading"] = reading
    doc.spans["owners"] = [Span(doc, s.start, s.end, label=s.kind) for s in reading.segments]
    return doc


def _doc(nlp: Language, text: str) -> Doc:
    from spacy.tokens import Doc

    found = tokens(text)
    words = [token.text.translate(_STRAIGHT).replace("(s)", "s").replace("/s", "s") for token in found]
    spaces = [a.end < b.start for a, b in itertools.pairwise(found)] + [False] * bool(found)
    doc = Doc(nlp.vocab, words=words, spaces=spaces)
    doc.user_data["tokens"], doc.user_data["text"] = found, text
    return doc


def document(text: str) -> Doc:
    """A cell through the whole pipeline, without evidence from the rest of its plan.

    >>> doc = document("GMs (CN&SC) HR")
    >>> [(span.text, span.label_) for span in doc.spans["owners"]]
    [('GMs (CN&SC)', 'post'), ('HR', 'body')]
    """
    nlp = pipeline()
    return nlp(_doc(nlp, text))


def marked(text: str) -> Words:
    """A cell's words with their marks, not yet taken apart.

    >>> [token.text for token in marked("HR / Ann Reed").tokens]
    ['HR', '/', 'Ann', 'Reed']
    """
    nlp = pipeline()
    doc = _doc(nlp, text)
    for name, component in nlp.pipeline:
        doc = component(doc) if name != "owner_segments" else doc
    words: Words = doc.user_data["words"]
    return words


@lru_cache(maxsize=8192)
def read_alone(text: str) -> tuple[Words, Reading]:
    """A cell's words and its reading without evidence from the rest of its plan: the same in every plan.

    It is remembered, for the versions of a plan name the same people again and again.
    """
    data = document(text).user_data
    return data["words"], data["reading"]


def read_among(words: Words, known: Known) -> Reading:
    """A cell's reading with what the rest of its plan says."""
    known.own = words.text
    return segment(words, known)
