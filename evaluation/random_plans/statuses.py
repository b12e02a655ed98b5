"""Statuses: words, letters, colours, fills, percentages and yes or no, with or without a key."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

from evaluation.random_plans.bags import Bags, chance
from evaluation.random_plans.model import Printed

USUAL = {"blue": "completed", "green": "on_track", "amber": "at_risk", "red": "off_track"}
"""What colours mean by the contract where a plan has no key."""

YES_NO = (("Yes", "No"), ("Y", "N"), ("✓", "✗"))


@dataclass(frozen=True, slots=True)
class Speech:
    """How a plan's status column speaks: its kind, what its colours mean, and the key as printed."""

    kind: str
    codes: dict[str, str]
    words: dict[str, str]
    key: tuple[tuple[str, str], ...] = ()
    yes_no: tuple[str, str] = YES_NO[0]


def draw_speech(rng: Random, bags: Bags, kind: str) -> Speech:
    """A way to speak; most plans with colours print a key, which then decides."""
    colours = kind in ("letters", "colours", "fill", "fill_words")
    yes_no = rng.choice(YES_NO)
    if not colours or (kind != "fill_words" and chance(rng, 0.4)):
        return Speech(kind, USUAL, {}, yes_no=yes_no)
    codes, words = {}, {}
    for entry in rng.choice(bags.lines("cells", "keys")).split("; "):
        colour, _, rest = entry.partition(": ")
        words[colour], _, codes[colour] = rest.partition(" = ")
    return Speech(kind, codes, words, tuple(words.items()), yes_no)


def draw_status(rng: Random, bags: Bags, speech: Speech) -> tuple[Printed, dict[str, Any]]:
    """One status cell and what the answer says of it."""
    if speech.kind == "words":
        text, _, code = rng.choice(bags.lines("cells", "words")).partition(" = ")
        return Printed(text), {"status": code, "status_text": text}
    if speech.kind == "percent":
        text = rng.choice(("100%", "25%", "50%", "75%", "80%", "90%"))
        done = text == "100%"
        said = {"status": "completed" if done else "in_progress", "status_text": text}
        return Printed(text), said if done else said | {"alt": {"status": ["unknown"]}}
    if speech.kind == "complete":
        text = rng.choice(speech.yes_no)
        return Printed(text), {"status": "completed" if text == speech.yes_no[0] else "unknown", "status_text": text}
    return _coloured(rng, speech)


def _coloured(rng: Random, speech: Speech) -> tuple[Printed, dict[str, Any]]:
    colour = rng.choice(sorted(speech.codes))
    said = {"status": speech.codes[colour], "rag": colour}
    if speech.kind == "fill":
        return Printed("", colour), said
    if speech.kind == "fill_words":
        text = speech.words[colour]
        return Printed(text, colour), {"status": speech.codes[colour], "status_text": text}
    text = colour.capitalize() if speech.kind == "colours" else colour[0].upper()
    return Printed(text), said | {"status_text": text}
