"""Reads an owner cell alone: marks its words by lexicon and letters (`marked`), then finds where each owner ends.

The trained reader (`trained.py`) is loaded only for a cell that is still uncertain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from planparse.cells.owners import types as m
from planparse.cells.owners.contacts_and_deferrals import without_deferrals, without_roles
from planparse.cells.owners.duties import without_duties
from planparse.cells.owners.institutions import with_names_of
from planparse.cells.owners.known import Known
from planparse.cells.owners.named_bodies import at_article, with_campaigns, with_named_bodies
from planparse.cells.owners.neighbours import (
    as_initials,
    as_topics,
    with_bodies_of,
    with_joins,
    with_lettered_bodies,
    with_people_served,
    with_peoples_boards,
    with_ranks,
    with_wrapped,
    without_names,
)
from planparse.cells.owners.remarks import without_reasons
from planparse.cells.owners.segment import segment
from planparse.cells.owners.shapes import is_abstract, is_agent, is_crowd, is_initials, is_title, mistyped_head, shape
from planparse.cells.owners.types import CellReading, CellWords, OwnerToken, tokens
from planparse.cells.phrases import PhraseMatch, Phrases
from planparse.lexicon.months import SHORT_MONTHS
from planparse.lexicon.names import folded, forenames, particles, surnames
from planparse.lexicon.posts import label_roles, phrases

_PHRASES = {
    "ranks": m.RANK,
    "titles": m.TITLE,
    "postnominals": m.POSTNOMINAL,
    "heads": m.HEAD,
    "crowds": m.HEADS,
    "modifiers": m.MODIFIER,
    "topics": m.TOPIC,
    "bodies": m.BODY,
    "agencies": m.BODY,
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

    >>> plural("deputy"), plural("social worker"), plural("midwife"), plural("coach")
    ('deputies', 'social workers', 'midwives', 'coaches')
    """
    if head.endswith("fe"):
        return head[:-2] + "ves"
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


def _capitals(word: str) -> tuple[str, ...]:
    """The printed forms of an acronym: `CCGS` as `CCGs` too."""
    plain = word.upper()
    mixed = ("CEx",) if plain == "CEX" else ()
    return (plain, plain[:-1] + "s", *mixed) if plain.endswith("S") and len(plain) > 2 else (plain, *mixed)


class _Lexicon:
    """The phrases of `lexicon.posts`, each with its mark. Built once: nothing in it depends on a plan."""

    def __init__(self) -> None:
        self._lower, self._exact = Phrases(), Phrases()
        self.marks: dict[str, int] = {}
        for kind, mark in _PHRASES.items():
            self._add(self._lower, kind, mark, phrases(kind))
        self._add(self._lower, "open_names", m.NO_OWNER, unsettled(phrases("no_owner")))
        self._add(self._lower, "plural", m.HEADS, map(plural, phrases("heads") | phrases("ranks")))
        self._add(self._lower, "owned", m.TOPIC, (word + "'s" for word in phrases("topics")))
        ranks = sorted(title.split() for title in phrases("titles") if " " in title)
        self._lower.add("dotted", [[*words[:-1], words[-1] + "."] for words in ranks])  # `Chief Supt.`
        self._lower.add("dotted", [[word + "." for word in words] for words in ranks])  # `Det. Insp.`
        self._lower.add("dotted", [[*(word + "." for word in words[:-1]), words[-1]] for words in ranks])  # `Det. Supt`
        self.marks["dotted"] = m.TITLE
        self._add(self._lower, "label", m.LABEL, label_roles())
        for kind, mark in _ACRONYMS.items():
            self._add(self._exact, kind, mark, {form for word in phrases(kind) for form in _capitals(word)})
        holders = [word.upper() + end for word in phrases("post_acronyms") for end in ("s", "'s")]
        self._add(self._exact, "holders", m.HEADS | m.POST_ACRONYM, holders)

    def _add(self, to: Phrases, kind: str, mark: int, words: Iterable[str]) -> None:
        told = set(words)
        told |= {word.replace(" and ", " & ") for word in told}
        to.add(kind, map(_phrase_words, sorted(told)))
        self.marks[kind] = mark

    def matches(self, texts: Sequence[str]) -> Iterator[PhraseMatch]:
        r"""The phrases in a cell, including those that a line break splits (`Social\nWorker`)."""
        kept = [at for at, text in enumerate(texts) if not text.isspace()]
        words = [texts[at] for at in kept]
        for name, start, end in (*self._lower.matches([word.lower() for word in words]), *self._exact.matches(words)):
            yield PhraseMatch(name, kept[start], kept[end - 1] + 1)


@lru_cache(maxsize=1)
def _lexicon() -> _Lexicon:
    return _Lexicon()


def _phrase_words(phrase: str) -> list[str]:
    """A lexicon phrase as the words that `tokens` makes of it in a cell."""
    if phrase.replace(" ", "").isalpha():
        return phrase.split()
    if "." not in phrase:
        return _straight(tokens(phrase))
    return [word.lower() for word in _straight(tokens(phrase.capitalize()))]  # `tokens` knows `Dir.` by its capital


def _straight(found: Iterable[OwnerToken]) -> list[str]:
    return [token.text.translate(_STRAIGHT).replace("(s)", "s").replace("/s", "s") for token in found]


def _phrase_marks(texts: Sequence[str]) -> tuple[list[int], list[bool]]:
    """The phrase marks of each word, and whether the boundary before it would cut a phrase."""
    found = [0] * len(texts)
    glued = [False] * len(texts)
    labels: list[PhraseMatch] = []
    lexicon = _lexicon()
    for match in lexicon.matches(texts):
        mark = lexicon.marks[match.name]
        if mark == m.LABEL:
            labels.append(match)
            continue
        if mark & m.SUPPORT and match.end >= len(texts):
            continue  # a support phrase needs something after it
        if mark == m.AND and texts[match.start] == "Plus":
            continue  # `Jobcentre Plus`
        if mark == m.TITLE and match.end - match.start == 1:
            continue  # one-word titles depend on their case: see `shapes.is_title`
        for at in range(match.start, match.end):
            found[at] |= mark * (not texts[at].isspace())
            glued[at] |= at > match.start and mark != m.NAMELESS
    for match in labels:
        if _labels(texts, found, match.start, match.end):
            for at in range(match.start, match.end):
                found[at] |= m.LABEL
                glued[at] |= at > match.start
    return found, glued


_DASHES = frozenset("-–—")
_PARTED = frozenset(["support", "supported", "supporting", "joint", "jointly"])
"""Labels that are not posts: only a name may precede their colon."""
_PARTS = frozenset(["responsible", "accountable"])
"""Labels that say each owner's part, one after the other in one line."""
_OFFICE = m.TOPIC | m.MODIFIER | m.BODY | m.BODY_HEAD | m.TEAM_ACRONYM | m.BODY_ACRONYM | m.PLACE


def _labels(texts: Sequence[str], marks: list[int], start: int, end: int) -> bool:
    """Whether a role label names nobody: a colon follows it, or a dash before a name or post, and no word precedes it.

    `Strategic lead – Ann Reed` and `Lead officer – Head of Housing` have one; `Strategic Lead – Early Help` is a post.
    """
    if end + 1 >= len(texts):
        return False
    if texts[start].casefold() in _PARTED:
        if start and texts[end] == ":" and folded(texts[start - 1]) in surnames():
            return True  # `Lead: Ann Reed Support: Bo Lind`
        if not start and texts[end] in _DASHES:
            return True  # `Joint – HR and Finance`
    if start > 1 and texts[end] == ":" and texts[start].casefold() in _PARTS and texts[0].casefold() in _PARTS:
        return texts[1] == ":"  # `Accountable: DASS Responsible: Head of Fostering`
    if start > 1 and _labelled_first(texts) and _helps(texts, start, end):
        return texts[end] == ":" or not texts[start - 1][-1].isalnum()  # `Lead: HR Partners: NHS`
    if start and (texts[start - 1][-1].isalnum() or texts[start - 1] in _DASHES):
        return False
    if texts[end] not in _DASHES:
        return texts[end] == ":"
    line = range(end + 1, next((at for at in range(end + 1, len(texts)) if texts[at].isspace()), len(texts)))
    first = texts[end + 1]
    if any(marks[at] & m.POST_HEAD for at in line) and not marks[end + 1] & m.HEADS:
        return True
    given = folded(first) in forenames() or is_title(first)
    return given or (end - start > 1 and first[0].isupper() and not first.isupper() and not marks[end + 1] & _OFFICE)


def _labelled_first(texts: Sequence[str]) -> bool:
    """Whether a cell begins with a label of one or two words and its colon or dash."""
    known = label_roles()
    return any(
        " ".join(texts[:end]).lower() in known and texts[end] in (":", *_DASHES) for end in (1, 2) if end < len(texts)
    )


def _helps(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether a label says that the owners after it help: `Support`, `Key partners`."""
    return label_roles()[" ".join(texts[start:end]).lower()] == "support" and texts[end] in (":", *_DASHES)


def _shape_marks(found: tuple[OwnerToken, ...], texts: Sequence[str], marks: list[int], glued: list[bool]) -> list[int]:
    """The marks after adding those from each word's letters, and settling words with two meanings."""
    cased = any(not word.islower() for word in texts if word.isalpha())
    capitals = all(t.text.isupper() for t in found if t.text.isalpha())
    mixed = cased and not (capitals and sum(t.text.isalpha() for t in found) > 1)
    for at, token in enumerate(found):
        marks[at] = _settled(marks[at], shape(token.text, mixed))
        if at and marks[at] & m.NUMBER and found[at - 1].text.lower()[:3] in SHORT_MONTHS:
            marks[at - 1] = m.NUMBER
    return _among(found, marks, glued)


def _possessive(text: str) -> bool:
    """Whether a word is a possessive.

    >>> [_possessive(text) for text in ("George's", "O'Brien", "Members'", "'s")]
    [True, False, False, False]
    """
    return len(text) > 3 and text[0].isupper() and text[-2:] in ("'s", "’s")


_ARTICLES = frozenset(["the", "The", "THE", "a", "an", "An"])
_LISTED_NAME = m.FORENAME | m.SURNAME | m.PARTICLE


def _among(words: tuple[OwnerToken, ...], found: list[int], glued: list[bool]) -> list[int]:
    """Marks words by their neighbours: an article, an abstract noun beside a post, capitals standing alone."""
    in_post = any(mark & (m.POST_HEAD | m.BODY_HEAD) for mark in found)
    for at in range(1, len(found)):
        if found[at - 1] & m.PARTICLE and found[at] & m.KNOWN_ACRONYM and _fold(words[at].text) in particles():
            found[at] = m.PARTICLE | m.NAME_SHAPE  # `DE LA CRUZ`
    _by_neighbours(words, found, glued)
    for at, mark in enumerate(found):
        text = words[at].text
        first = not at or bool(found[at - 1] & m.SEPARATOR)
        last = at + 1 == len(found) or bool(found[at + 1] & m.SEPARATOR)
        if _possessive(text) and not last and not glued[at] and mark & m.NAME_SHAPE and not mark & m.SCOPE:
            found[at] = m.PLACE | mark & ~(m.NAME_SHAPE | m.FORENAME | m.SURNAME)  # `King George's Field Trust`
        elif (text in _ARTICLES and first and not last and not glued[at + 1]) or (
            text == "only" and last and not first
        ):
            at_article(words, found, glued, at)
        elif mark & m.EMAIL and at > 1 and (_after_a_name(found, at) or _of_one_named(words, at)):
            found[at] = m.JUNK  # the address of the person before it
        elif _works(text, found, at, last=last):
            found[at] = (mark | (m.HEADS if text.casefold().endswith(("s", "staff")) else m.HEAD)) & ~m.NAME_SHAPE
            if text.casefold() == "staff":
                found[at], glued[at] = found[at] & ~(m.BODY | m.BODY_HEAD), not found[at - 1] & m.SEPARATOR
        elif mark & m.NAME_SHAPE and not mark & (_LISTED_NAME | m.SCOPE) and is_abstract(_fold(text)):
            if in_post and not _beside_a_name(found, at):
                found[at] = (mark | m.TOPIC) & ~m.NAME_SHAPE
        elif (first or found[at - 1] & m.TITLE) and last and is_initials(text):
            known = mark & (m.KNOWN_ACRONYM | m.SCOPE & ~m.ACRONYM | m.TITLE | m.NO_OWNER)
            found[at] |= 0 if known else m.LONE_CAPITALS
    as_initials(words, found)
    return found


def _by_neighbours(words: tuple[OwnerToken, ...], found: list[int], glued: list[bool]) -> None:
    """Mark what several words mean together: tasks, reasons, joined names, bodies and their places."""
    _within_brackets(found)
    as_topics(words, found)
    without_deferrals(words, found)
    without_duties(words, found)
    without_reasons(words, found)
    with_joins(words, found, glued)
    without_roles(words, found)
    with_campaigns(words, found)
    with_ranks(words, found)
    without_names(words, found)
    with_people_served(words, found)
    with_wrapped(words, found, glued)
    with_lettered_bodies(words, found, glued)
    with_bodies_of(found, words)
    with_peoples_boards(words, found, glued)
    with_names_of(words, found, glued)
    with_named_bodies(words, found, glued)


def _within_brackets(found: list[int]) -> None:
    """Mark separators as commas inside a bracket: `S Vance (SV; Clerk)`."""
    depth = 0
    for at, mark in enumerate(found):
        depth += bool(mark & m.OPEN) - bool(mark & m.CLOSE)
        if depth > 0 and mark == m.HARD:
            found[at] = m.COMMA


_WHO = m.HEADS | m.HEAD | m.LONE_CAPITALS | m.TITLE | m.FORENAME


def _works(text: str, found: list[int], at: int, *, last: bool) -> bool:
    """Whether an unknown word ends like words for people at work, or `staff` says whose people: `Night staff`."""
    if text.casefold() == "staff" and at and last:
        among = found[at - 1] & (m.AND | m.COMMA | m.SLASH) and any(mark & _WHO for mark in found)
        whose = not found[at - 1] & m.SEPARATOR and (not found[at - 1] & m.POST_HEAD or found[at - 1] & m.MODIFIER)
        return bool(among or whose)  # `Pupils and staff`, `Night staff`
    if last and (text[0].isupper() or at) and not found[at] & (_OTHER_KIND & ~m.ACRONYM) and is_crowd(_fold(text)):
        return True
    if mistyped_head(text) and not found[at] & (_OTHER_KIND & ~m.ACRONYM):
        field = at and found[at - 1] & m.SCOPE and not found[at - 1] & (m.FORENAME | m.SEPARATOR)
        first = not at or found[at - 1] & (m.SEPARATOR | m.MODIFIER)
        behind = found[at + 1] if at + 1 < len(found) else 0
        return bool((last and field) or (first and behind & m.PREPOSITION))  # `Project Manger`, `Haed of Estates`
    return not found[at] & _OTHER_KIND and is_agent(_fold(text), _said_of(found, at))


_OTHER_KIND = m.POST_HEAD | m.SCOPE | m.FORENAME | m.SURNAME | m.TITLE | m.NO_OWNER | m.SEPARATOR | m.NUMBER | m.EMAIL


def _said_of(found: list[int], at: int) -> bool:
    """Whether a word in small letters follows a field of work and ends its item: `planning enforcer`."""
    last = at + 1 == len(found) or bool(found[at + 1] & m.SEPARATOR)
    field = at and found[at - 1] & (m.TOPIC | m.MODIFIER | m.BODY)
    return bool(found[at] & m.LOWER and last and field)


def _of_one_named(words: Sequence[OwnerToken], at: int) -> bool:
    """Whether an address contains the names of a person named before it."""
    names = _fold(words[at].text).split()
    before = {_fold(token.text) for token in words[:at]}
    return len(names) > 1 and before.issuperset(names)


def _after_a_name(found: list[int], at: int) -> bool:
    """Whether a name precedes an address, perhaps with a bracket, comma or line break between."""
    before, earlier = found[at - 1], found[at - 2]
    between = before & (m.COMMA | m.NEWLINE | m.DASH | m.COLON)
    return bool(before & (m.NAME_WORD | m.JUNK | m.OPEN) or (between and earlier & (m.NAME_WORD | m.DUTY)))


def _beside_a_name(found: list[int], at: int) -> bool:
    """Whether a forename, initial or title precedes a word, or a word that is only a surname follows it."""
    before = found[at - 1] if at else 0
    after = found[at + 1] if at + 1 < len(found) else 0
    return bool(before & (m.FORENAME | m.INITIAL | m.TITLE) or (after & m.SURNAME and not after & m.SCOPE))


@lru_cache(maxsize=8192)
def _fold(word: str) -> str:
    """A word in key form; "" for punctuation."""
    if "@" in word[1:]:
        return " ".join(re.findall(r"[^\W\d_]+", word.partition("@")[0])).casefold()
    plain = folded(word.translate(_STRAIGHT))
    return plain if plain[:1].isalnum() else ""


def _settled(phrase: int, letters: int) -> int:
    """The marks without contradictions: a known acronym is not unknown; a separating word is nothing else."""
    if phrase & (m.SUPPORT | m.AND | m.LABEL):
        return phrase & (m.SUPPORT | m.AND | m.LABEL)
    both = phrase | letters
    return both & ~m.ACRONYM if phrase & m.KNOWN_ACRONYM else both


@lru_cache(maxsize=8192)
def marked(text: str) -> CellWords:
    """A cell's words with their marks, before segmentation.

    >>> [token.text for token in marked("HR / Ann Reed").tokens]
    ['HR', '/', 'Ann', 'Reed']
    """
    found = tokens(text)
    texts = _straight(found)
    marks, glued = _phrase_marks(texts)
    marks = _shape_marks(found, texts, marks, glued)
    folds = ("" if mark & m.SEPARATOR else _fold(t.text) for t, mark in zip(found, marks, strict=True))
    return CellWords(text, found, tuple(marks), tuple(folds), tuple(glued))


@lru_cache(maxsize=8192)
def read_alone(text: str) -> tuple[CellWords, CellReading]:
    """A cell's words and its reading without evidence from the rest of its plan, which is the same in every plan.

    Cached, because the versions of a plan name the same people again and again.

    >>> words, reading = read_alone("GMs (CN&SC) HR")
    >>> [(words.span(part.start, part.end), part.kind) for part in reading.segments]
    [('GMs (CN&SC)', 'post'), ('HR', 'body')]
    """
    words = marked(text)
    return words, segment(words, Known())


def read_among(words: CellWords, known: Known) -> CellReading:
    """A cell's reading with evidence from the rest of its plan."""
    known.own = words.text
    return segment(words, known)
