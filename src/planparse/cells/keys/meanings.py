"""Turns the meaning of a key's entry into one of the contract's statuses."""

from __future__ import annotations

import re
from typing import Final, cast

from planparse.cells.draft import StatusCode
from planparse.cells.status.marks import named_colour
from planparse.cells.status.words import denied, leading, plain, sentences, stated_status
from planparse.lexicon.statuses import statuses


def is_status(text: str) -> bool:
    """Whether a text is a status and nothing more.

    >>> is_status("On track"), is_status("Completed actions")
    (True, False)
    """
    low = plain(text).strip()
    found = leading(low)
    return found is not None and found.end == len(low)


def entry_status(family: str, label: str, meaning: str) -> StatusCode:
    """The status that an entry of a key means, from its first sentence that says one; a status word means itself.

    >>> entry_status("letter", "B", "Moved to the next plan"), entry_status("colour", "Red", "Good")
    ('delayed', 'unknown')
    >>> entry_status("colour", "Red", "Cannot be met unless we get help")
    'off_track'
    >>> entry_status("letter", "A", "Some delay, can be put right")
    'at_risk'
    >>> entry_status("letter", "A", "Behind, but can be recovered")
    'at_risk'
    """
    itself = family in ("swatch", "own") and not named_colour(label) and is_status(plain(label))
    text = label if family == "word" or itself else meaning
    if _UNLESS.search(plain(text)):
        return "off_track"
    code = _first_said(text)
    if code == "unknown" and label in _TICKS:
        return "completed"
    if code == "completed" and _says_more(text, "embedded"):
        return "embedded"  # `Done, and shown to be part of how we work`, beside an entry that only says done
    if itself and code == "planned" and (told := _first_said(meaning)) != "unknown":
        return told  # `To start`, with the meaning `not begun, as planned`
    forecast, shown = _forecast(text), family in ("colour", "swatch")
    amber = shown and (code, forecast) == ("in_progress", "at_risk")  # `may need help later; now in hand`
    late = (code, forecast) == ("in_progress", "delayed")  # `We have not done this by the date that we promised`
    if code in _LATE and _RECOVERS.search(plain(text)):
        return "at_risk"
    mild = text == meaning and forecast == "at_risk" and _MILD.match(plain(text))
    return (forecast or code) if code in _FORECASTS or amber or late or mild else code


_LATE: Final = frozenset({"delayed", "off_track"})
_RECOVERS: Final = re.compile(r"\b(?:(?:can|could|will|should|may) (?:still )?(?:be recovered|recover)|recoverable)\b")
"""An action that is late but can recover is at risk: `Behind, but can be recovered`."""
_MILD: Final = re.compile(
    r"\W*(?:[a-z]+: )?(?:some|a little|slight|minor|moderate)\b(?! (?:slippage|slips?|delays?)\W*$)"
)
"""How a meaning begins that sees a risk but no failure: `Some delay, with a plan to recover`.

`Some slippage` and nothing more means late.
"""


def _says_more(text: str, code: StatusCode) -> bool:
    """Whether some clause says this status and nothing denies it, whatever the first clause says."""
    low = plain(text)
    found = (
        at.start() for one in (*statuses().clauses, *statuses().keys) if one.code == code and (at := one.search(low))
    )
    return any(not denied(low, at) for at in found)


_UNLESS: Final = re.compile(
    r"\b(?:miss(?:ed)?|fail|not (?:now )?(?:be )?"
    r"(?:do(?:ne)?|met|happen|achieve\w*|complete\w*|finish\w*|deliver\w*))\b"
    r"[^.;]*\bunless\b"
)
"""An action that will be missed unless something changes is off track: neither late yet nor given up."""
_TICKS: Final = frozenset("✔✓✅☑")
"""Signs that mean done, whatever word a key has beside them: `✔ kept`."""


def _first_said(text: str) -> StatusCode:
    return next(
        (found.code for start, end in sentences(text) if (found := stated_status(plain(text[start:end])))), "unknown"
    )


_FORECASTS: Final = frozenset({"unknown", "planned"})
"""What a forecast may be misread as: `will be done in time` is not a plan."""


def _forecast(meaning: str) -> StatusCode | None:
    """How a key says that an action will end; None if it does not say.

    >>> [_forecast(text) for text in ("will be done in time", "may slip", "Will be late", "in doubt", "to be agreed")]
    ['on_track', 'at_risk', 'delayed', 'at_risk', None]
    """
    low = plain(meaning)
    code, at = next(((one.code, at) for one in statuses().keys if (at := one.search(low))), (None, None))
    return "off_track" if at and code == "on_track" and denied(low, at.start()) else cast("StatusCode | None", code)
