"""Why somebody is the owner, said behind the owner: `Site Manager because he has the keys`. Such words name nobody."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.cells.owners import types as m
from planparse.cells.owners.letters import ASIDE
from planparse.cells.owners.types import OwnerToken

_WHY = frozenset(["because", "given"])
_SINCE = frozenset(["as", "since", "for"])
"""They give a reason where somebody or something does something behind them: `as he is in contact`, `for 3 months`."""
_PRONOUNS = frozenset(["he", "she", "they", "it", "we", "this", "these", "there", "i"])
_OBJECTS = frozenset(["the", "a", "an", "this", "these", "it", "them", "all"])
_WHO = frozenset(["who", "which", "whose"])
_ENDS = m.NEWLINE | m.HARD | m.CLOSE


def without_reasons(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark reasons to the end of their line or bracket, with the comma or dash before them."""
    at = 1
    while at < len(words):
        end = at + 1
        if not found[at] & _ENDS and _is_reason(words, found, at):
            end = next((i for i in range(at, len(words)) if found[i] & _ENDS), len(words))
            found[at:end] = [ASIDE] * (end - at)
        at = end


def _is_reason(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> bool:
    """Whether a reason begins here, with words that say something behind it."""
    text = words[at].text
    behind = words[at + 1].text if at + 1 < len(words) else ""
    if not behind:
        return False
    apart = bool(found[at - 1] & (m.SEPARATOR | m.JUNK))
    opens = text.casefold() if apart else text
    if opens in _WHY or (opens in _SINCE and behind in _PRONOUNS):
        return True
    if text.islower() and text.endswith("s") and behind in _OBJECTS and found[at - 1] & (m.POST_HEAD | m.NAME_WORD):
        return True  # `Project manager watches the risk`
    if text in _WHO:
        return behind.islower()
    return apart and text.casefold() in _PRONOUNS and text not in ("IT", "I") and behind.islower()
