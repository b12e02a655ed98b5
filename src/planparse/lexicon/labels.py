"""What printed labels mean: kinds of areas, one document's own labels, and the fields that a column's label may mean.

From the TOML files beside this module. Part two reads a column's label: its fields, and how plainly it means them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal, cast

from rapidfuzz import fuzz, process

from planparse.lexicon.label_words import without_asides
from planparse.lexicon.words import letters as letters
from planparse.noun import noun

# Labels for one document in addition to the lexicon's: the headers and area labels of a council's profile.
#
# Functions that ask the lexicon if a text is a label take the terms as their first argument; the pipeline passes them
# on from the profile. Such functions cache their results for each terms object.


@noun(eq=False)
class Terms:
    """Headers with their fields, and area labels. Equal only to itself: `terms_of` makes each object once."""

    headers: tuple[tuple[str, str], ...] = ()
    areas: tuple[str, ...] = ()


NO_TERMS = Terms()
"""No terms of a document: only the lexicon's own words."""


def terms_of(headers: tuple[tuple[str, str], ...] = (), areas: tuple[str, ...] = ()) -> Terms:
    """The one object for these words, so that results cached for it are used from file to file.

    >>> terms_of(areas=("Goal",)) is terms_of(areas=("Goal",)), terms_of() is NO_TERMS
    (True, True)
    """
    return _made(headers, areas) if headers or areas else NO_TERMS


_made = lru_cache(maxsize=16)(Terms)


AreaKind = Literal["area_for_improvement", "recommendation", "priority", "weakness", "theme", "other"]


@noun
class HeaderEntry:
    """The labels of one kind of column: whole labels, and words that point to it in other labels."""

    labels: tuple[str, ...]
    words: tuple[str, ...]


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(files("planparse.lexicon").joinpath(name).read_text("utf-8"))


@lru_cache(maxsize=8)
def headers(terms: Terms) -> Mapping[str, HeaderEntry]:
    """Header labels by field (`lexicon/headers.toml`); ``extra`` contains those without a contract field.

    The terms come first and override the lexicon for their labels.
    """
    own = {letters(label): (label, field) for label, field in terms.headers}
    told = {field: tuple(label for label, said in own.values() if said == field) for field in _headers()}
    return {
        field: HeaderEntry(told[field] + tuple(x for x in entry.labels if letters(x) not in own), entry.words)
        for field, entry in _headers().items()
    }


def fields() -> tuple[str, ...]:
    """The fields that headers can have, and ``extra``."""
    return tuple(_headers())


@lru_cache(maxsize=1)
def _headers() -> Mapping[str, HeaderEntry]:
    return {
        field: HeaderEntry(tuple(entry["labels"]), tuple(entry["words"]))
        for field, entry in _load("headers.toml").items()
    }


@lru_cache(maxsize=8)
def area_labels(terms: Terms) -> Mapping[AreaKind, tuple[str, ...]]:
    """Area labels by kind (`lexicon/areas.toml`); those of the terms that it lacks are ``other``."""
    known = {cast(AreaKind, kind): tuple(entry["labels"]) for kind, entry in _areas().items() if kind != "qualifiers"}
    listed = {letters(label) for labels in known.values() for label in labels}
    own = tuple(label for label in terms.areas if letters(label) not in listed)
    return {**known, "other": known.get("other", ()) + own} if own else known


@lru_cache(maxsize=1)
def area_qualifiers() -> tuple[str, ...]:
    """Words that may come before an area's label: `Strategic` aim."""
    return tuple(_areas()["qualifiers"])


@lru_cache(maxsize=1)
def _areas() -> dict[str, Any]:
    return _load("areas.toml")


@lru_cache(maxsize=1)
def titles() -> tuple[str, ...]:
    """Titles before a person's name (`lexicon/titles.toml`)."""
    return tuple(_load("titles.toml")["titles"])


# The kinds of areas that labels name, alone (as over a column of areas) or at their end.


@lru_cache(maxsize=8)
def _kinds(terms: Terms) -> dict[str, AreaKind]:
    return {_fold(label): kind for kind, labels in area_labels(terms).items() for label in labels}


def _fold(text: str) -> str:
    return re.sub(r"[\s-]+", "", text).casefold()


def kind_of_label(terms: Terms, text: str) -> AreaKind | None:
    """The kind of area that a label alone names, as over a column of areas; None if unknown.

    >>> kind_of_label(NO_TERMS, "Recommendation"), kind_of_label(NO_TERMS, "Lead")
    ('recommendation', None)
    """
    return _kinds(terms).get(_fold(text)) or _kinds(terms).get(_fold(text).removesuffix("s"))


_QUALIFIERS = 3
"""The most words before the label of a column of areas: `Ofsted` area for improvement."""
_FIRM = frozenset(
    (
        "recommendation",
        "priority",
        "theme",
        "objective",
        "finding",
        "workstream",
        "areaforimprovement",
        "areasforimprovement",
        "improvementarea",
    )
)
"""Area labels (folded) that have no other meaning at the end of a label, unlike `outcome` in `Expected outcome`."""


def kind_at_end(terms: Terms, text: str) -> AreaKind | None:
    """The kind of area that the end of a label names, after one to three words; None if it names none.

    >>> kind_at_end(NO_TERMS, "Ofsted areas for improvement"), kind_at_end(NO_TERMS, "Expected outcome")
    ('area_for_improvement', None)
    """
    words = text.strip(" :").split()
    tails = [_fold("".join(words[at:])) for at in range(1, min(_QUALIFIERS, len(words) - 1) + 1)]
    ends = (end for tail in tails for end in (tail, tail.removesuffix("s"), re.sub("ies$", "y", tail)))
    return next((_kinds(terms)[end] for end in ends if end in _FIRM), None)


_LONGEST = 14
"""The longest label, in words; longer texts are sentences under a heading."""
_WHOLE_QUESTION = 3
"""The fewest words of a listed label that may begin a longer one: `What difference will it make` to children."""
_RATED = frozenset(("rag", "brag"))
"""Words that make a label a status label, whatever else it names: `Impact RAG`."""
_ACTS = frozenset(("action", "actions", "task", "tasks"))
"""Words that make a label an action label, even if it also names areas: `Recommendation and actions`."""
OTHER_DATES = re.compile(
    r"\b(?:raised|start(?:s|ed)?|begins?|from|review(?:s|ed)?|updated?|(?<!be )completed(?! by)|closed|created"
    r"|opened|last|meeting|board|identified|logged|received|reported|issued|added|inspection|actual)\b",
    re.I,
)
"""Words in the label of a date column that is not the due date."""
_REVIEW = re.compile(r"\breview", re.I)
_MEASURED = re.compile(r"\b(?:measures?|measured|know|KPIs?|indicators?|success criteria)\b", re.I)
_ASKED = (
    ("area", r"what\b.*\b(?:needs?|has|have|must) (?:to )?(?:improv\w*|be better)"),
    ("area", r"what (?:did )?(?:ofsted|(?:the )?inspectors?) (?:said|say|found|find|told|tell)"),
    ("progress", r"how\b.*\bgoing\b"),
    ("outcome", r"(?:what|how)\b.*\b(?:different\w*|difference|success\w*|better|know|look like|measured?|impact)\b"),
    ("description", r"(?:what|how) (?:we are|are we) (?:going to )?(?:do|doing|change|changing)\b"),
    ("progress", r"(?:what|where|how)\b.*\b(?:so far|have we|has been|are we|we are|up to|achieved|happened|gone)\b"),
    ("lead", r"who\b.*\b(?:lead\w*|responsible|do(?:es|ing)?|deliver\w*|owns?|accountable)\b"),
    ("timescale", r"(?:by )?when\b.*\b(?:do|done|complete\w*|finish\w*|deliver\w*|happen\w*|achieved?)\b"),
    ("description", r"(?:what|how)\b.*\b(?:do|doing|deliver\w*|happens?|taken?|change|needed|required|next)\b"),
)
"""Questions that plans print over columns, by the field that they ask for; the first match counts."""
_QUESTIONS = tuple((field, re.compile(pattern, re.I)) for field, pattern in _ASKED)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """A label's letters only, which stay the same if words are split in the wrong place.

    >>> fold("R/A/G"), fold("Timescale (By When)")
    ('rag', 'timescalebywhen')
    """
    return letters(text) or text.strip(" :")


@lru_cache(maxsize=8)
def listed(terms: Terms) -> dict[str, tuple[str, ...]]:
    """Folded label -> the fields that it may mean, the likeliest first."""
    found: dict[str, tuple[str, ...]] = {}
    for field, entry in headers(terms).items():
        for label in entry.labels:
            key = fold(label)
            found[key] = (*found.get(key, ()), *((field,) if field not in found.get(key, ()) else ()))
    return found


@lru_cache(maxsize=8)
def spelt(terms: Terms) -> dict[str, str]:
    """Folded label -> the label as first listed."""
    found: dict[str, str] = {}
    for entry in headers(terms).values():
        for label in entry.labels:
            found.setdefault(fold(label), label)
    return found


@lru_cache(maxsize=8)
def _begins(terms: Terms) -> tuple[str, ...]:
    """The listed labels (folded) that are long enough to begin a longer one."""
    return tuple(key for key, label in spelt(terms).items() if len(label.split()) >= _WHOLE_QUESTION)


def is_label(terms: Terms, text: str) -> bool:
    """Whether a text is, letter by letter, a listed column label."""
    return fold(text) in listed(terms)


def is_plain_label(terms: Terms, text: str) -> bool:
    """Whether a text is a listed label (without brackets and date), or a question that asks for a column's contents.

    >>> texts = "Current position (June 2025)", "What will be the impact?", "End of May 2025"
    >>> [is_plain_label(NO_TERMS, text) for text in texts]
    [True, True, False]
    """
    return is_listed(terms, text) or asked(text) is not None


def is_listed(terms: Terms, text: str) -> bool:
    """Whether a text is a listed label, without its brackets and date."""
    return is_label(terms, text) or _bare(terms, text) is not None


def _bare(terms: Terms, text: str) -> str | None:
    """The listed label (folded) that a text is without brackets and a date; `End of March 2022` is not one."""
    unbracketed, undated = without_asides(text)
    labels = listed(terms)
    if unbracketed in labels:
        return unbracketed
    timed = undated.startswith("start") or "timescale" in labels.get(undated, ())
    return undated if undated in labels and not timed else None


def without_aside(terms: Terms, text: str) -> str | None:
    """The listed label (folded) that a text is, perhaps without brackets and a date; else None."""
    return fold(text) if is_label(terms, text) else _bare(terms, text)


def asked(text: str) -> str | None:
    """The field that a question over a column asks for."""
    return next((field for field, pattern in _QUESTIONS if pattern.match(text.strip())), None)


def is_measured(label: str) -> bool:
    """Whether a label asks how an outcome is measured, not what it is.

    >>> is_measured("How will we know?"), is_measured("What difference will it make?")
    (True, False)
    """
    return bool(_MEASURED.search(label))


def is_review(label: str) -> bool:
    """Whether a label is about when something is reviewed."""
    return bool(_REVIEW.search(label))


@lru_cache(maxsize=4096)
def readings(terms: Terms, text: str) -> tuple[tuple[str, float], ...]:
    """The fields that a label may mean, each with how plainly it says so (0 to 1).

    >>> readings(NO_TERMS, "Lead Officer(s)")
    (('lead', 1.0),)
    >>> dict(readings(NO_TERMS, "Action"))["description"]
    1.0
    >>> readings(NO_TERMS, "Progress as at October 2003")[0][0], readings(NO_TERMS, "What are our teams doing?")[0][0]
    ('progress', 'description')
    >>> readings(NO_TERMS, "Ofsted area for improvement")[0][0], readings(NO_TERMS, "Recommendation and actions")[0][0]
    ('area', 'description')
    """
    key = fold(text)
    if not key:
        return ()
    if key in listed(terms):
        return tuple((field, 1.0) for field in listed(terms)[key])
    if len(text.split()) > _LONGEST:
        return ()
    if kind_of_label(terms, text):
        return (("area", 1.0),)
    known = _nearly(terms, text, key)
    if known:
        return tuple((field, 0.9) for field in known)
    question = asked(text)
    return ((question, 0.8),) if question else _pointed(terms, text)


def _nearly(terms: Terms, text: str, key: str) -> tuple[str, ...]:
    """The fields of the listed label that this one matches, apart from brackets, a date, a letter or words after it."""
    labels = listed(terms)
    bare = _bare(terms, text)
    near = process.extractOne(key, labels.keys(), scorer=fuzz.ratio, score_cutoff=88) if len(key) > 4 else None
    begun = max((label for label in _begins(terms) if key.startswith(label)), key=len, default=None)
    found = bare or (near[0] if near else begun)
    return labels[found] if found else ()


def _pointed(terms: Terms, text: str) -> tuple[tuple[str, float], ...]:
    """The fields that single words of a label point to."""
    words = re.findall(r"[a-z]+", text.casefold())
    pointed = [
        (field, 0.6 if words and words[0] in entry.words else 0.5)
        for field, entry in headers(terms).items()
        if any(word in entry.words for word in words) and not (field == "timescale" and _is_other_date(text))
    ]
    if _RATED.intersection(words):
        pointed = [(field, score) for field, score in pointed if field == "status"]
    if _ACTS.intersection(words):
        pointed = [(field, score) for field, score in pointed if field != "area"]
    elif kind_at_end(terms, text):
        pointed = [("area", 0.8)]
    return tuple(sorted(pointed, key=lambda pair: -pair[1]))


def _is_other_date(label: str) -> bool:
    """Whether a column's dates are not due dates; review dates may be, if there are no others."""
    return OTHER_DATES.search(label) is not None and not is_review(label)
