"""The parts of a column's label: the thing that it names (its head), and the words that describe it.

Labels are composed: councils and companies make thousands of labels from a few dozen words. A list of whole labels
cannot know new ones and takes them for whatever they resemble, so this lexicon knows the words one by one.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from rapidfuzz import fuzz, process

from planparse.lexicon.months import MONTH_BEGINS, MONTH_NAMES, month_number
from planparse.lexicon.words import letters
from planparse.noun import noun

_PIECES = re.compile(r"[A-Za-z]+|[%#£$✓✔☑]")
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ENDS_HEAD = frozenset(("of", "for", "to", "in", "on", "at", "with", "behind", "since", "from", "against"))
"""Words after which a label only describes its head: `Date of completion`, `Progress to date`."""
_SMALL = frozenset(
    ("the", "a", "an", "and", "or", "is", "are", "this", "that", "it", "s", "any", "if", "as", "per", "e", "g")
)
_SHORTEST_REPAIRED = 5
"""The shortest word, in letters, that is corrected: too many shorter ones are other words."""
_LIKENESS = 86
"""The likeness (rapidfuzz, 0 to 100) that a misspelt word needs to a known one: `Responsibilty` has 96, `Deadlin` 93.
One wrong letter costs short words more. The first letter must be the same.
"""


_SORT_OF_PEOPLE = r"(?:priority|target|client|age|user|customer|year|population|vulnerable|equality|protected)"
"""Words before `group` that make it a group something is done for, not one that does something."""


@noun
class LabelWords:
    """A label's words: its head, all its concepts, those in brackets (``aside``), and its form.

    ``unknown`` is the share (0 to 1) of its words that the lexicon lacks, ``asks`` whether it is a question,
    ``ends_by`` whether its last word is `by` or `to`.
    """

    head: str
    concepts: tuple[str, ...]
    aside: tuple[str, ...]
    unknown: float
    asks: bool
    words: int
    ends_by: bool

    @property
    def modifiers(self) -> tuple[str, ...]:
        """The concepts beside the head."""
        return tuple(dict.fromkeys(concept for concept in self.concepts if concept != self.head))


@lru_cache(maxsize=1)
def _known() -> Mapping[str, tuple[str, bool]]:
    """Each known word with its concept, and whether it can be a head."""
    data = tomllib.loads(files("planparse.lexicon").joinpath("label_words.toml").read_text("utf-8"))
    return {
        word: (concept, kind == "heads")
        for kind in ("modifiers", "heads")
        for concept, words in data[kind].items()
        for word in words
    }


@lru_cache(maxsize=1)
def concepts() -> frozenset[str]:
    """Every concept that a label's words may have."""
    return frozenset(concept for concept, _ in _known().values())


@lru_cache(maxsize=4096)
def _concept(word: str) -> tuple[str, bool] | None:
    """The concept of a word, of its singular, or of the known word that it misspells; None for others."""
    known = _known()
    if word in known:
        return known[word]
    for end in ("s", "es"):
        if word.endswith(end) and word[: -len(end)] in known:
            return known[word[: -len(end)]]
    if word.endswith("ies") and f"{word[:-3]}y" in known:
        return known[f"{word[:-3]}y"]
    if len(word) < _SHORTEST_REPAIRED:
        return None
    near = process.extractOne(
        word, [w for w in known if abs(len(w) - len(word)) < 3], scorer=fuzz.ratio, score_cutoff=_LIKENESS
    )
    return known[near[0]] if near and near[0][0] == word[0] else None


def split_label(label: str) -> list[str]:
    """A label's words in lower case, split at spaces, punctuation, underscores and camel humps.

    >>> split_label("Date_Raised"), split_label("targetCompletionDate"), split_label("Owner/Lead")
    (['date', 'raised'], ['target', 'completion', 'date'], ['owner', 'lead'])
    """
    return [piece.casefold() for piece in _PIECES.findall(_HUMPS.sub(" ", _joined(label)))]


_ENDS = ("ments", "ions", "ment", "ing", "ion", "ed", "es", "er", "s", "e")
_SHORTEST_STEM = 3


def stem(word: str) -> str:
    """A label's word without its ending, as the fitted weights know it.

    >>> [stem(word) for word in ("completed", "completion", "dates", "date", "due", "ref")]
    ['complet', 'complet', 'dat', 'dat', 'due', 'ref']
    """
    ends = (end for end in _ENDS if word.endswith(end) and len(word) - len(end) >= _SHORTEST_STEM)
    return word.removesuffix(next(ends, ""))


def _joined(label: str) -> str:
    """A label with pairs of words that are one word joined: `Time frame`, `R/A/G`, `Y/N`."""
    text = re.sub(r"\bR\s*/\s*A\s*/\s*G\b", "RAG", label, flags=re.I)
    text = re.sub(r"\bY(?:es)?\s*/\s*N(?:o)?\b", "YN", text, flags=re.I)
    text = re.sub(r"\bS(?:l|r)?\s*[./]\s*N(?:o)?\b\.?", "sno", text, flags=re.I)
    text = re.sub(r"\btime[ -](frame|scale|line)", r"time\1", text, flags=re.I)
    text = re.sub(r"\bwork[ -](stream|package)", r"work\1", text, flags=re.I)
    text = re.sub(
        r"\b(?:if|when|should) (?:it|this|(?:the )?risk) (?:happen|occur|materiali[sz]e)s?\b",
        "contingency",
        text,
        flags=re.I,
    )
    text = re.sub(rf"\b{_SORT_OF_PEOPLE} group", "category", text, flags=re.I)
    text = re.sub(r"\bnon[ -](conform)", r"non\1", text, flags=re.I)
    text = re.sub(r"\bfollow[ -]up", "followup", text, flags=re.I)
    return re.sub(r"\bto[ -]do\b", "todo", text, flags=re.I)


@lru_cache(maxsize=4096)
def label_words(label: str) -> LabelWords:
    """The parts of a label.

    >>> [label_words(text).head for text in ("Recommended Action", "Date_Raised", "Description of Risk", "By Whom")]
    ['action', 'date', 'description', 'who']
    >>> label_words("Date_Raised").modifiers, label_words("Progress to date").head
    (('raised',), 'progress')
    >>> label_words("Priority group").head, label_words("Working group").head
    ('category', 'team')
    >>> label_words("Responsibilty").head, label_words("Widgets").unknown
    ('responsible', 1.0)
    """
    bare = _BRACKETS.sub(" ", label)
    aside = " ".join(_BRACKETS.findall(label))
    if not bare.strip():
        bare, aside = label, ""
    words = split_label(bare)
    found = [(word, _concept(word)) for word in words if word not in _SMALL]
    known = [(word, concept) for word, concept in found if concept]
    says = [word for word, _ in found if word not in _ENDS_HEAD]
    unknown = [word for word, concept in found if not concept and word not in _ENDS_HEAD]
    return LabelWords(
        _head(words),
        tuple(dict.fromkeys(concept for _, (concept, _) in known)),
        tuple(dict.fromkeys(_of(split_label(aside)))),
        len(unknown) / len(says) if says else 1.0,
        label.strip().endswith("?") or (bool(words) and words[0] in {"what", "how", "who", "when", "why", "where"}),
        len(words),
        bool(words) and words[-1] in {"by", "to"},
    )


def is_of_whole_words(label: str) -> bool:
    """Whether each word of a label is a known label word as printed, not a piece of one or misspelt.

    >>> is_of_whole_words("Issue ID"), is_of_whole_words("ction Lead"), is_of_whole_words("Responsibl e")
    (True, False, False)
    """
    return all(map(_is_whole, split_label(label)))


def _is_whole(word: str) -> bool:
    known = _known()
    if word in known or word.removesuffix("s") in known or word in _ENDS_HEAD:
        return True
    return len(word) > 1 and word in _SMALL


def _head(words: list[str]) -> str:
    """The concept that a label names: the last one before words that only describe it."""
    end = next((at for at, word in enumerate(words) if at and word in _ENDS_HEAD and any(_of(words[:at]))), len(words))
    kinds = [found for word in words[:end] if (found := _concept(word))]
    return next((concept for concept, heads in reversed(kinds) if heads), kinds[-1][0] if kinds else "")


def _of(words: list[str]) -> Iterator[str]:
    return (found[0] for word in words if (found := _concept(word)))


# Labels with a date or another aside: monthly columns (`RAG Mar 24`), `Lead (name and post)`.


_DATE = re.compile(
    rf"\b(?:(?P<month>{MONTH_BEGINS})[a-z]*|q(?:uarter ?)?(?P<quarter>[1-4])|\d{{1,2}}[./](?P<number>\d{{1,2}}))"
    r"(?:[ ./'’-]{0,2}(?P<year>\d{4}|\d{2}))?(?:/\d{2})?\b",
    re.I,
)


FEWEST_PERIODS = 3
"""The fewest columns of periods that are a chart of when each action is done."""


def is_period(label: str) -> bool:
    """Whether a label is only a month or a quarter, as over the columns of a chart.

    >>> [is_period(label) for label in ("Q1 25/26", "Apr-25", "June", "RAG Jun 24", "Mark")]
    [True, True, True, False, False]
    """
    found = _DATE.fullmatch(label.strip())
    word = re.match(r"[a-z]*", label.strip().casefold())
    return bool(found and word and (not found["month"] or any(name.startswith(word[0]) for name in MONTH_NAMES)))


def dateless(label: str) -> str:
    """A label's letters without its date; "" if it has no date.

    >>> dateless("RAG Mar 24"), dateless("Progress at Q2 2024/25"), dateless("RAG")
    ('rag', 'progressat', '')
    """
    rest, dates = _DATE.subn(" ", label)
    return re.sub(r"[^a-z]+", "", rest.casefold()) if dates else ""


_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_AS_AT = re.compile(r"(?:asat|asof|at|to|for|of|on|in)$")


def without_asides(label: str) -> Iterator[str]:
    """A label's letters without brackets, then also without its date.

    >>> list(without_asides("Current position (June 2025)")), list(without_asides("Progress as at Q2"))
    (['currentposition', 'currentposition'], ['progressasatq2', 'progress'])
    """
    bare = _BRACKETED.sub(" ", label)
    yield letters(bare)
    undated = dateless(bare if bare.strip() else label)
    yield _AS_AT.sub("", undated) if undated else letters(bare)


def latest_first(labels: Sequence[str], among: Iterable[int]) -> list[int]:
    """The indexes among these whose labels have a date, the latest date first.

    A missing year is that of the label before; labels with the same date keep their order.

    >>> latest_first(["Ref", "RAG Dec 23", "RAG Mar 24", "RAG Jun"], [1, 2, 3])
    [3, 2, 1]
    """
    keys: dict[int, tuple[int, int]] = {}
    year = 0
    for place in among:
        found = _DATE.search(labels[place])
        if not found:
            continue
        year = int(found["year"][-2:]) if found["year"] else year
        keys[place] = (
            year,
            month_number(found["month"]) - 1 if found["month"] else int(found["quarter"] or found["number"]),
        )
    return sorted(keys, key=lambda place: keys[place], reverse=True)


def alike(labels: Sequence[str], place: int) -> list[int]:
    """The indexes of the labels that repeat this one with other dates, itself included, latest first; [] if none do.

    >>> alike(["RAG Mar 24", "Progress", "RAG Jun 24"], 0), alike(["RAG", "Progress"], 0)
    ([2, 0], [])
    """
    bare = dateless(labels[place])
    same = [at for at, label in enumerate(labels) if bare and dateless(label) == bare]
    return latest_first(labels, same) if len(same) > 1 else []
