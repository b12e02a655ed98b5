"""How likely two actions are the same: the likeness of their texts, and the evidence of each field."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
import numpy.typing as npt

from planparse.plan.model import Action, Area, Plan

# Texts -> how alike they are: rare words count more than common ones, and a typing error costs a few letters only.


Matrix = npt.NDArray[np.float64]
Sums = npt.NDArray[np.int64]

_FUNCTION_WORDS = """
    a an and are as at be been by for from has have in into is it its of on or our so that the their them they this
    to was we were what when where which who will with
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
"""Words that any two actions may share, whatever they are about."""

_NUMBER_WORDS = """
    one two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
"""
_NUMBERS = {word: str(value) for value, word in enumerate(_NUMBER_WORDS.split(), 1)}
_UNIT = 1000
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text for comparison: case, marks and the spelling of small numbers do not matter.

    >>> words_of("Train three Team-Managers; (children’s)")
    ('train', '3', 'team', 'managers', "children's")
    """
    found = (word.casefold().replace("’", "'") for word in _WORD.findall(text))
    return tuple(_NUMBERS.get(word, word) for word in found)


def stem(word: str) -> str:
    """The first letters of a word, without its ending: enough to see that a word occurs again.

    >>> stem("managers") == stem("manager's"), stem("audits") == stem("auditing")
    (True, False)
    """
    word = word.removesuffix("'s")
    return word[:6] if len(word) > 6 else word.removesuffix("s") if len(word) > 3 else word


@lru_cache(maxsize=65536)
def _grams(word: str) -> tuple[str, ...]:
    """The three-letter pieces of a word with its ends marked; a short word is one piece."""
    if word in FUNCTION_WORDS:
        return ()
    marked = f"^{word}$"
    return tuple({marked[i : i + 3] for i in range(len(marked) - 2)}) if len(word) > 3 else (marked,)


@lru_cache(maxsize=8192)
def grams_of(text: str) -> frozenset[str]:
    """All pieces of a text's words; function words have none."""
    return frozenset(gram for word in words_of(text) for gram in _grams(word))


def weights(sets: Sequence[frozenset[str]]) -> dict[str, int]:
    """The weight of each piece or word: the rarer among these texts, the higher (inverse document frequency).

    Weights are whole numbers, so that sums are the same in any order and on any machine.
    """
    seen = Counter(piece for one in sets for piece in one)
    return {piece: round(_UNIT * math.log1p(len(sets) / count)) for piece, count in seen.items()}


def overlap(left: Sequence[frozenset[str]], right: Sequence[frozenset[str]], weight: Mapping[str, int]) -> Sums:
    """For each pair of sets, left by right: the weight of the pieces that are in both."""
    sums = np.zeros((len(left), len(right)), dtype=np.int64)
    rows, columns = _holders(left), _holders(right)
    # Pieces of one word are mostly in the same texts: they are added at once.
    together = Counter[tuple[tuple[int, ...], tuple[int, ...]]]()
    for piece in rows.keys() & columns.keys():
        together[tuple(rows[piece]), tuple(columns[piece])] += weight[piece]
    for (some, others), count in together.items():
        sums[np.array(some)[:, None], np.array(others)] += count
    return sums


def _holders(sets: Sequence[frozenset[str]]) -> dict[str, list[int]]:
    """For each piece, the sets that contain it."""
    found: dict[str, list[int]] = {}
    for place, one in enumerate(sets):
        for piece in one:
            found.setdefault(piece, []).append(place)
    return found


def alike(old: Sequence[str], new: Sequence[str]) -> tuple[Matrix, Matrix]:
    """For each pair of texts, old by new: their likeness (Dice), and the share of the shorter that is in the longer.

    Both are from 0 to 1. Empty texts are not like any other.
    """
    return alike_sets([grams_of(text) for text in old], [grams_of(text) for text in new])


def alike_sets(left: Sequence[frozenset[str]], right: Sequence[frozenset[str]]) -> tuple[Matrix, Matrix]:
    """The same as `alike`, for texts as sets of pieces or words."""
    weight = weights([*left, *right])
    common = overlap(left, right, weight)
    sizes_old = np.array([sum(map(weight.__getitem__, grams)) for grams in left], dtype=np.int64)[:, None]
    sizes_new = np.array([sum(map(weight.__getitem__, grams)) for grams in right], dtype=np.int64)[None, :]
    dice = 2 * common / np.maximum(sizes_old + sizes_new, 1)
    return dice, common / np.maximum(np.minimum(sizes_old, sizes_new), 1)


Counts = npt.NDArray[np.float64]

_TEXT = ((0.0, 0.15, 0.3, 0.4, 0.5, 0.7, 0.85, 1.0), (-18.0, -12.0, -5.0, -1.5, 1.0, 4.0, 6.5, 9.0))
"""Likeness of two descriptions, and its weight as evidence (natural logarithms of odds)."""
_SHARE = 0.88
"""The likeness of a text that is whole in a longer one: a clause was added or cut."""
_SHORT = 5
"""Texts of fewer words may be part of longer ones by chance."""
_SIBLINGS = 0.6
"""Two actions of one plan are siblings if their texts are at least this much alike."""
_TELLING = ((0.0, 0.5, 1.0), (-11.0, -2.0, 1.0))
"""The share of the words that tell siblings apart which is in the other plan's text, and its weight as evidence."""
_ONE_SIDED = 0.3
"""Factor for that weight if an action has siblings in only one of the plans: its words may be a rewording."""


@dataclass(frozen=True)
class TextLikeness:
    """For each pair, old by new: how alike the texts are, and the weight of that as evidence."""

    text: Matrix
    counts: Counts


def likeness(old: Sequence[str], new: Sequence[str]) -> TextLikeness:
    """The evidence of the descriptions alone; each list has those of one plan."""
    dice, share = alike(old, new)
    lengths = np.minimum.outer([len(words_of(text)) for text in old], [len(words_of(text)) for text in new])
    within = np.maximum(dice, _SHARE * share * np.minimum(1, 0.4 + dice))
    text = np.where(lengths >= _SHORT, within, dice)
    return TextLikeness(text, np.interp(text, *_TEXT) + _telling(old, new))


def _telling(old: Sequence[str], new: Sequence[str]) -> Counts:
    """The evidence of the words that tell an action from its nearest sibling in its own plan.

    ``Recruit for team A`` and ``Recruit for team B`` are alike, but not the same. If a plan has both, the word in which
    they differ decides, and a pair that does not share it is unlikely.
    """
    left, right = [_stems(text) for text in old], [_stems(text) for text in new]
    held, turned = _held(left, right), _held(right, left).T
    share = np.fmax(held, turned)
    counts = np.where(np.isnan(share), 0.0, np.interp(np.nan_to_num(share), *_TELLING))
    return np.where(np.isnan(held) | np.isnan(turned), _ONE_SIDED * counts, counts)


def _held(own: Sequence[frozenset[str]], others: Sequence[frozenset[str]]) -> Counts:
    """The share of the words that tell an action from its sibling, for each text of the other plan.

    NaN if it has no sibling.
    """
    among, _ = alike_sets(own, own)
    apart = among - 2 * np.eye(len(own))
    siblings = [
        own[row] - own[int(other)] if apart[row, other] >= _SIBLINGS else frozenset[str]()
        for row, other in enumerate(np.argmax(apart, axis=1))
    ]
    once = dict.fromkeys(frozenset().union(*siblings), 1)
    sizes = np.array([len(words) for words in siblings])[:, None]
    return np.where(sizes > 0, overlap(siblings, others, once) / np.maximum(sizes, 1), np.nan)


def _stems(text: str) -> frozenset[str]:
    """The stems of words that tell texts apart; a single letter (``team A``) does, other function words do not."""
    return frozenset(stem(word) for word in words_of(text) if len(word) == 1 or word not in FUNCTION_WORDS)


# Plan -> its actions in one list, each with its place, for matching and for pointers.


@dataclass(frozen=True)
class VersionedAction:
    """One action of a plan. ``number`` counts through the whole plan, ``path`` is its JSON Pointer."""

    number: int
    area: int
    path: str
    action: Action

    @property
    def text(self) -> str:
        """What will be done."""
        return self.action.description

    @cached_property
    def owners(self) -> frozenset[str]:
        """The owners, by name or, if they have none, by post or as printed."""
        return frozenset((owner.name or owner.post or owner.text).casefold() for owner in self.action.owners)

    @property
    def when(self) -> str:
        """The timescale as printed."""
        return self.action.timescale.text.casefold() if self.action.timescale else ""

    @property
    def rest(self) -> str:
        """Other texts of the row: its title, what it answers, and the cells that the contract has no field for."""
        said = (self.action.title, self.action.answers, *self.action.extra.values())
        return " ".join(text for text in said if text)


@dataclass(frozen=True)
class Version:
    """One version of a plan, with its actions in reading order."""

    plan: Plan
    items: tuple[VersionedAction, ...]

    @property
    def areas(self) -> tuple[Area, ...]:
        """The areas, in reading order."""
        return self.plan.areas


def version(plan: Plan) -> Version:
    """A plan with its actions numbered."""
    found: list[VersionedAction] = []
    for a, area in enumerate(plan.areas):
        for k, action in enumerate(area.actions):
            found.append(VersionedAction(len(found), a, f"/areas/{a}/actions/{k}", action))
    return Version(plan, tuple(found))


# How likely two actions are the same: the evidence of each field, weighed by its worth in this pair of plans.
#
# The standard method is used (Fellegi and Sunter 1969): evidence counts the logarithm of how much more often it is
# seen between versions of one action than between any two actions. How often it is seen between versions of one action
# is counted on the pairs that are sure by their texts, with a prior; so if all refs were renumbered, refs count
# nothing.


Levels = npt.NDArray[np.int8]
"""Old by new: how far a field agrees, from 0 (not at all) up; -1 if it is empty on one side."""

_PRIOR_WEIGHT = 6.0
_LEAST, _MOST = -1.5, 2.5
_TOGETHER = (-4.0, 8.0)
"""Limits for the evidence of all fields besides the text together; the two constants above limit each field.

Fields depend on each other, and two actions that share all but the text (one gone, one in its place) are two.
"""


@dataclass(frozen=True)
class FieldEvidence:
    """How far one field agrees, and how often each level is expected for one action in two versions."""

    levels: Levels
    prior: tuple[float, ...]


def fields(old: Sequence[VersionedAction], new: Sequence[VersionedAction]) -> list[FieldEvidence]:
    """The fields whose agreement does not depend on other matches."""
    return [
        FieldEvidence(_equal([item.action.ref for item in old], [item.action.ref for item in new]), (0.4, 0.6)),
        FieldEvidence(_equal([item.when for item in old], [item.when for item in new]), (0.4, 0.6)),
        FieldEvidence(_overlap([item.owners for item in old], [item.owners for item in new]), (0.15, 0.15, 0.7)),
        FieldEvidence(
            _texts([item.action.outcome for item in old], [item.action.outcome for item in new]), (0.2, 0.1, 0.7)
        ),
        FieldEvidence(
            _texts([item.action.progress for item in old], [item.action.progress for item in new]), (0.4, 0.3, 0.3)
        ),
        FieldEvidence(_texts([item.rest for item in old], [item.rest for item in new]), (0.2, 0.1, 0.7)),
    ]


def context(
    old: Version, new: Version, fixed: Sequence[FieldEvidence], sure: Mapping[int, int], areas: Mapping[int, int]
) -> npt.NDArray[np.float64]:
    """The evidence of all fields besides the description for each pair, given the pairs and areas that are sure."""
    homes = _equal([areas.get(item.area, -1) for item in old.items], [item.area for item in new.items])
    both = (FieldEvidence(homes, (0.15, 0.85)), FieldEvidence(_neighbours(old, new, sure), (0.2, 0.3, 0.5)))
    total = sum(_weighed(field, sure) for field in (*fixed, *both))
    return np.clip(total, *_TOGETHER)


def _weighed(field: FieldEvidence, sure: Mapping[int, int]) -> npt.NDArray[np.float64]:
    """Levels as logarithms of likelihood ratios; an empty field has no weight."""
    count = len(field.prior)
    seen = np.array([field.levels[i, j] for i, j in sure.items()], dtype=int)
    among_same = np.bincount(seen[seen >= 0], minlength=count) + _PRIOR_WEIGHT * np.array(field.prior)
    among_all = np.array([np.count_nonzero(field.levels == level) for level in range(count)]) + 1.0
    ratio = np.log((among_same / among_same.sum()) / (among_all / among_all.sum()))
    return np.append(np.clip(ratio, _LEAST, _MOST), 0.0)[field.levels]  # level -1 is the last item: no evidence


def _equal(old: Sequence[str | int], new: Sequence[str | int]) -> Levels:
    values = {value: place for place, value in enumerate(dict.fromkeys((*old, *new)))}
    first, second = np.array([values[v] for v in old])[:, None], np.array([values[v] for v in new])[None, :]
    silent = values.get("", -1)
    return np.where((first == silent) | (second == silent), -1, first == second).astype(np.int8)


def _overlap(old: Sequence[frozenset[str]], new: Sequence[frozenset[str]]) -> Levels:
    """0: no owner in common, 1: some, 2: the same. Each different set of owners is compared once."""

    def level(left: frozenset[str], right: frozenset[str]) -> int:
        return -1 if not left or not right else 2 if left == right else 1 if left & right else 0

    left, right = list(dict.fromkeys(old)), list(dict.fromkeys(new))
    small = np.array([[level(one, other) for other in right] for one in left], dtype=np.int8)
    return _spread(small, [left.index(one) for one in old], [right.index(one) for one in new])


def _texts(old: Sequence[str | None], new: Sequence[str | None]) -> Levels:
    """0: different texts, 1: partly the same, 2: the same or nearly. Each different text is compared once."""
    left, right = list(dict.fromkeys(t or "" for t in old)), list(dict.fromkeys(t or "" for t in new))
    dice, share = alike(left, right)
    small = (dice > 0.85).astype(np.int8) + ((dice > 0.5) | (share > 0.85)).astype(np.int8)
    for texts, cut in ((left, np.s_[:, None]), (right, np.s_[None, :])):
        small = np.where(np.array([not text for text in texts])[cut], -1, small)
    return _spread(small.astype(np.int8), [left.index(t or "") for t in old], [right.index(t or "") for t in new])


def _spread(small: Levels, rows: Sequence[int], columns: Sequence[int]) -> Levels:
    """The levels of different values, repeated for each pair of actions that has them."""
    return small[np.ix_(rows, columns)]


def _neighbours(old: Version, new: Version, sure: Mapping[int, int]) -> Levels:
    """How many of the actions just before and after match too: 0, 1 or 2 (the plan's ends count)."""
    n, m = len(old.items), len(new.items)
    ends = {**sure, -1: -1, n: m}
    levels = np.zeros((n, m), dtype=np.int8)
    for i in range(n):
        above, below = ends.get(i - 1), ends.get(i + 1)
        if above is not None and above + 1 < m:
            levels[i, above + 1] += 1
        if below is not None and below - 1 >= 0:
            levels[i, below - 1] += 1
    return levels
