"""Whether two names are spellings of one person's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from rapidfuzz.distance import OSA

from planparse.lexicon.names import forenames, pet_names, surnames, variants


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two names are alike: the same person, or only near enough to ask."""

    same: bool
    why: str


class Named(Protocol):
    """What is compared: a folded name, its title, and the cells it stands in."""

    @property
    def title(self) -> str | None:
        """`Cllr`, `Dr`."""

    @property
    def cells(self) -> Sequence[int]:
        """The cells it stands in."""

    @property
    def key(self) -> str:
        """The name without case, accents and hyphens."""


def likeness(short: Named, full: Named, later: bool) -> Likeness | None:
    """How ``short`` is a lesser spelling of ``full``, or None; ``later`` breaks the tie of equal spellings."""
    mine, theirs = short.key.split(), full.key.split()
    if not mine or not theirs:
        return None
    if len(mine) == 1 or len(theirs) == 1:
        return _one_word(short, full, mine, theirs)
    if _abbreviates(mine, theirs):
        return Likeness(True, "initials of the only such name in the plan")
    if not _lesser(short, full, later):
        return None
    if mine[-1] == theirs[-1]:
        return _forenames(mine[0], theirs[0], mine[1:] == theirs[1:])
    if mine[:-1] == theirs[:-1]:
        return _surnames(mine[-1], theirs[-1])
    if "".join(mine) == "".join(theirs):
        return Likeness(True, "the same letters, spaced differently")
    if sorted(mine) == sorted(theirs):
        return Likeness(False, "the same words in another order")
    return None


def _lesser(short: Named, full: Named, later: bool) -> bool:
    """The rarer spelling is the lesser; of two equally common the later."""
    return (len(short.cells), not later) < (len(full.cells), later)


def _one_word(short: Named, full: Named, mine: list[str], theirs: list[str]) -> Likeness | None:
    """`Cllr Reed` beside `Cllr Ann Reed`; a bare forename or surname is only near enough to ask."""
    if len(theirs) == 1 or len(mine) > 1:
        return None
    if mine[0] == theirs[-1]:
        if short.title and full.title and short.title.casefold() == full.title.casefold():
            return Likeness(True, "the only person of the plan with this title and surname")
        return Likeness(False, "the same surname")
    return Likeness(False, "the same forename") if mine[0] == theirs[0] else None


def _abbreviates(mine: list[str], theirs: list[str]) -> bool:
    """Whether ``mine`` is ``theirs`` with initials for forenames: `t de vito` of `teresa de vito`."""
    fore = [word for word in mine if len(word) == 1]
    rest = mine[len(fore) :]
    if not fore or not rest or mine[: len(fore)] != fore or theirs[-len(rest) :] != rest:
        return False
    full = theirs[: -len(rest)]
    return bool(full) and len(full[0]) > 1 and full[0][0] == fore[0] and len(fore) <= max(1, len(full))


def _forenames(mine: str, theirs: str, rest: bool) -> Likeness | None:
    """Two forenames before one surname."""
    if mine == theirs:
        return Likeness(False, "one of them has a middle name as well")
    if not rest or 1 in (len(mine), len(theirs)):
        return None
    if theirs in variants().get(mine, ()):
        return Likeness(True, "another spelling of the same forename")
    if theirs in pet_names().get(mine, ()):
        return Likeness(False, "a short form of the forename")
    if OSA.distance(mine, theirs, score_cutoff=1) > 1 or len(mine) < 4:
        return None
    if mine not in forenames() and len(mine) >= 5:
        return Likeness(True, "one letter of the forename differs")
    return Likeness(False, "one letter of the forename differs")


def _surnames(mine: str, theirs: str) -> Likeness | None:
    """Two surnames behind the same forenames."""
    if OSA.distance(mine, theirs, score_cutoff=1) > 1 or min(len(mine), len(theirs)) < 4:
        return None
    if mine not in surnames() and len(mine) >= 6 and mine[0] == theirs[0]:
        return Likeness(True, "one letter of the surname differs")
    return Likeness(False, "one letter of the surname differs")
