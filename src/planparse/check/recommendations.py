"""An inspection's recommendations, from a list or a report's own text, and the areas of the plan that answer them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from planparse.lexicon.refs_and_marks import BULLET
from planparse.plan.model import Plan

Scores = npt.NDArray[np.float64]
Answer = Literal["answered", "perhaps", "unanswered"]

ANSWERED, PERHAPS, NEAREST = 0.6, 0.4, 0.2
"""Shares of telling words from which an area answers a recommendation, may answer it, or is named as the nearest.

Measured with the headings of 7 plans (the corpus' six and the sample, 39 areas with actions) as recommendations: whole
or with 3 of 10 words left out, 39 found their area, with 5 of 10 left out 37, and none found a wrong one. With its area
removed from the plan, none of 120 counted as answered, and 5 as perhaps. These are the plans' own words: of 5 reworded
by hand, 3 were answered, 1 perhaps and 1 not. Comparing words by Jaro-Winkler (0.88) in place of the ratio gave one
wrong area and one wrong answer.
"""

_SHARED = 0.8
"""An area that answers another recommendation better answers a second one only from this share."""
_ALIKE = 85.0
"""Two words are the same if their letters are at least this much alike (`assessment`, `assessments`)."""
_FULL, _FEW = 5, 3
"""With fewer telling words, a heading (5) or recommendation (3) that is wholly in the other text counts for less."""
_LONGEST = 1500
"""A text with more letters is not a recommendation: its end was not found."""

_IDLE_WORDS = (
    "a|an|the|and|or|of|to|in|for|on|with|by|from|as|at|is|are|be|been|that|this|these|those|it|its|their|they|them|"
    "which|who|whom|all|any|so|into|not|no|than|other|such|where|when|how|what|ensure|ensuring|should|must|make|sure|"
    "including|area|improvement|recommendation|priority|action|improve|improving|children|child|people|young"
)
_IDLE = frozenset(_IDLE_WORDS.split("|"))
_HEADING = re.compile(
    r"^(?:\d+[.)]?\s+)?"
    r"(?:(?:key |main |the )?recommendations?(?: for (?:the )?(?:local authority|council|improvement))?"
    r"|what needs to improve(?: in this (?:local authority|area|local area(?: partnership)?|service))?"
    r"|what does the (?:local )?(?:area|area partnership|partnership) need to do to improve"
    r"|(?:key )?areas? (?:for|of) (?:further )?"
    r"(?:improvement|development|priority action|significant weakness|concern)"
    r"|priority and immediate actions?|(?:summary of )?(?:areas|aspects) that need to improve)\s*[:?]?\s*$",
    re.IGNORECASE,
)
_MARK = re.compile(rf"^\s*(?:{BULLET}+|\(?(?:R(?:ec)?)?\d{{1,2}}[.):]?(?:\d{{1,2}}[.):]?)?|\(?[a-z][.)])\s+(?=\S)")
_ENDS = re.compile(r"[.;:!?]['”’\")]*\s*$")


@dataclass(frozen=True, slots=True)
class Answered:
    """One recommendation and its answer: ``by`` is the nearest place of the plan, ``score`` how near it is (0 to 1)."""

    text: str
    answer: Answer
    by: str | None
    path: str | None
    score: float


@dataclass(frozen=True, slots=True)
class _Place:
    """A place of the plan that can answer a recommendation: an area's heading, an action, or what an action answers."""

    name: str
    path: str
    text: str
    acts: bool
    stated: bool


def read_recommendations(text: str) -> tuple[str, ...]:
    r"""The recommendations in a text: a list with one on each line, or what a report lists under its heading for them.

    >>> read_recommendations("1. Recruit more foster carers.\n2. Audit every case.\n")
    ('Recruit more foster carers.', 'Audit every case.')
    >>> read_recommendations("All know us.\nWhat needs to improve\n• How fast\n  children are seen\n• Audit.\nAnnex")
    ('How fast children are seen', 'Audit.')
    """
    lines = [line.rstrip() for line in text.replace("\r", "\n").expandtabs().split("\n")]
    starts = [place for place, line in enumerate(lines) if _HEADING.match(line.strip())]
    if not starts or (starts == [0] and not any(line.startswith(" ") for line in lines)):
        listed = (_MARK.sub("", line).strip() for line in lines[len(starts) :])
        return tuple(dict.fromkeys(line for line in listed if line and not _HEADING.match(line)))
    found = [one for place in starts for one in _listed(lines[place + 1 :])]
    return tuple(dict.fromkeys(found))


def _listed(lines: Sequence[str]) -> Iterator[str]:
    """The items below a heading, each with its further lines, up to a line that belongs to none."""
    items: list[list[str]] = []
    blank = marked = False
    for line in lines:
        text = line.strip()
        if not text:
            blank = True
            continue
        if _HEADING.match(text) or sum(map(len, items[-1])) > _LONGEST if items else _HEADING.match(text):
            break
        if _MARK.match(line):
            items.append([_MARK.sub("", line).strip()])
            marked = True
        elif not items:
            if _ENDS.search(text) and text.endswith(":"):  # "The local authority should:" introduces the items
                continue
            items.append([text])
        elif marked:
            begun = " ".join(items[-1])
            if _ENDS.search(begun) and (blank or text[0].isupper()):
                if not _goes_on(lines, line):
                    break
                continue  # a heading between two items
            if blank and text[0].isupper() and not _ENDS.search(begun):
                break
            items[-1].append(text)
        else:
            if blank and not _ENDS.search(text) and len(text.split()) <= 8:
                break
            items.append([text])
        blank = False
    yield from (" ".join(item) for item in items)


def _goes_on(lines: Sequence[str], heading: str) -> bool:
    """Whether an item directly follows a line: then the line is a heading between two items, not their end."""
    after = [line for line in lines[lines.index(heading) + 1 :] if line.strip()][:1]
    return bool(after and _MARK.match(after[0]))


def match(plan: Plan, recommendations: Sequence[str]) -> tuple[Answered, ...]:
    """For each recommendation the area that answers it, or the action whose own row does, by their words.

    Words that many of the texts share count little. An area without actions answers nothing.
    """
    places = tuple(_places(plan))
    if not places or not recommendations:
        return tuple(_none(text) for text in recommendations)
    scores = _scores(recommendations, places)
    taken: dict[int, int] = {}
    best: dict[int, int] = {}
    order = sorted(np.ndindex(*scores.shape), key=lambda pair: (-scores[pair], pair))
    for one, place in order:
        if one in best or (place in taken and scores[one, place] < _SHARED):
            continue
        best[one] = place
        if places[place].stated and scores[one, place] >= PERHAPS:
            taken.setdefault(place, one)
    return tuple(
        _answered(text, places[best[one]], float(scores[one, best[one]])) if one in best else _none(text)
        for one, text in enumerate(recommendations)
    )


def _answered(text: str, place: _Place, score: float) -> Answered:
    if score < NEAREST:
        return _none(text)
    answer: Answer = "answered" if score >= ANSWERED and place.stated else "perhaps"
    if not place.acts or score < PERHAPS:
        answer = "unanswered"
    return Answered(text, answer, place.name, place.path, round(score, 2))


def _none(text: str) -> Answered:
    return Answered(text, "unanswered", None, None, 0.0)


def _places(plan: Plan) -> Iterator[_Place]:
    for a, area in enumerate(plan.areas):
        number = area.number or str(a + 1)
        name = f"area {number}"
        if area.heading:
            yield _Place(name, f"/areas/{a}", area.heading, bool(area.actions), stated=True)
        for k, action in enumerate(area.actions):
            where, path = f"action {action.ref}", f"/areas/{a}/actions/{k}"
            if action.answers:
                yield _Place(where, path, action.answers, acts=True, stated=True)
            yield _Place(where, path, action.description, acts=True, stated=False)


def _scores(recommendations: Sequence[str], places: Sequence[_Place]) -> Scores:
    """The share of telling words that each recommendation (row) has in common with each place (column)."""
    asked = [_words(text) for text in recommendations]
    said = [_words(place.text) for place in places]
    every = sorted({word for words in (*asked, *said) for word in words})
    alike = process.cdist(every, every, scorer=fuzz.ratio, score_cutoff=_ALIKE, dtype=np.uint8) > 0
    one, other = (_held(texts, every) for texts in (asked, said))
    stated = np.array([place.stated for place in places])
    near = ((np.vstack([one, other[stated]]) @ alike) > 0).sum(axis=0)
    weight = np.log1p((len(one) + stated.sum()) / np.maximum(near, 1))
    of_one = (one * weight) @ (other @ alike > 0).T / (one @ weight)[:, None]
    of_other = (one @ alike > 0) @ (other * weight).T / np.maximum(other @ weight, 1e-9)
    both = 2 * of_one * of_other / np.maximum(of_one + of_other, 1e-9)
    enough = np.minimum(1, one.sum(axis=1) / _FEW)[:, None], np.minimum(1, other.sum(axis=1) / _FULL)
    found: Scores = np.maximum(both, np.maximum(of_one * enough[0], of_other * enough[1]))
    return found


def _held(texts: Sequence[frozenset[str]], every: Sequence[str]) -> Scores:
    """Text by word: 1 if the text has the word, else 0."""
    return np.array([[float(word in text) for word in every] for text in texts]).reshape(len(texts), len(every))


def _words(text: str) -> frozenset[str]:
    """The telling words of a text.

    >>> sorted(_words("Ensure that children's assessments are timely"))
    ['assessments', 'timely']
    """
    words = re.findall(r"[^\W\d_]{2,}", text.casefold().replace("’s", "").replace("'s", ""))
    found = frozenset(word for word in words if word not in _IDLE)
    return found or frozenset(words)
