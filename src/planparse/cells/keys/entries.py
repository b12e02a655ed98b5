"""Entries of a key: which lines are one (a sign, figure or letter before its meaning), and the status that one means.

Part one finds a key whose labels are one column's signs, figures or letters, each followed directly by its meaning.
Part two turns a meaning into one of the contract's statuses.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, cast

from planparse.cells.draft import LegendEntry, StatusCode
from planparse.cells.status.marks import named_colour
from planparse.cells.status.words import denied, leading, sentences, stated_status
from planparse.lexicon.refs_and_marks import KEY_SIGN
from planparse.lexicon.statuses import plain, statuses
from planparse.noun import noun

_SHORT: Final = 2
"""The longest sign, figure or letter that can be a status, in letters."""
_LONGEST: Final = 200
_WORDS_OF_HEADING: Final = 8
_EXPLAINED: Final = 0.6
"""The share of the column's values that the lines must explain."""
_JOINT: Final = " \t.:=)|–—-"
_VARIATION: Final = "\ufe0f"


@noun
class ShortLine:
    """One line of such a key: its label, its meaning, and its line number."""

    label: str
    meaning: str
    line: int


@noun
class KeyedBy:
    """The labels of the columns that a key may explain, and the labels of the other columns."""

    own: Sequence[str] = ()
    others: Sequence[str] = ()


ANY_COLUMN: Final = KeyedBy()
"""A key of any column: no labels are known."""


def short_labels(used: Collection[str]) -> frozenset[str]:
    """The values of a column with only signs, figures or letters; empty if it has words, or only one value.

    >>> sorted(short_labels(["4", "", "0"])), short_labels(["4", "Done by Ann"]), short_labels(["✔"])
    (['0', '4'], frozenset(), frozenset())
    >>> sorted(short_labels(["III", "II"])), sorted(short_labels(["★★★", "★"])), short_labels(["Old", "New"])
    (['II', 'III'], ['★', '★★★'], frozenset())
    """
    filled = {text.strip().replace(_VARIATION, "") for text in used if text.strip()}
    return frozenset(filled if len(filled) > 1 and all(map(_is_short, filled)) else ())


def _is_short(text: str) -> bool:
    """Whether a text has two letters at most, or is one sign several times, or a Roman figure."""
    again = len(text) <= _MOST_SIGNS and len({*text}) == 1 and not text.isalnum()
    return len(text) <= _SHORT or again or text in _ROMAN


_MOST_SIGNS: Final = 5
_ROMAN: Final = frozenset({"III", "VII"})


def short_key(lines: Sequence[str], used: Collection[str], by: KeyedBy = ANY_COLUMN) -> list[ShortLine]:
    """The run of lines that explains most of a column's values; one whose heading names the column's label comes first.

    A run whose heading names another column's label explains that column.

    >>> lines = ["What the stages mean", "1", "Begun", "2 Done", "What the grades mean", "1", "Grave", "2", "Slight"]
    >>> [one.meaning for one in short_key(lines, ["1", "2"], KeyedBy(["Grade"], ["Stage 1–2"]))]
    ['Grave', 'Slight']
    >>> short_key(lines[:4], ["1", "2"], KeyedBy(["Grade"], ["Stage 1–2"]))
    []
    >>> [one.meaning for one in short_key(["Grades: 0 none; 1 slight, or short; 2 grave"], ["1", "2"])]
    ['none', 'slight, or short', 'grave']
    """
    labels = short_labels(used)
    found: list[tuple[bool, list[ShortLine]]] = []
    for heading, run in _runs(lines, labels) if labels else ():
        own = names(heading, by.own)
        explained = len({one.label for one in run} & labels)
        if explained >= _EXPLAINED * len(labels) and (own or not names(heading, by.others)):
            found.append((own, run))
    return max(found, key=lambda one: one[0], default=(False, []))[1]


def _runs(lines: Sequence[str], labels: frozenset[str]) -> Iterator[tuple[str, list[ShortLine]]]:
    """Runs of consecutive lines that begin with different labels, each with the line above it.

    A meaning may be on the line below its label, and continue there.
    """
    heading, before, run = "", "", list[ShortLine]()
    for number, text in enumerate([*_pieces(lines, labels), ""]):
        label, meaning = _entry(text, labels)
        last = run[-1] if run else None
        if label and all(label != one.label for one in run):
            heading = heading if run else before
            run.append(ShortLine(label, meaning, number))
        elif last and text and not label and not last.meaning:
            run[-1] = ShortLine(last.label, f"{last.meaning} {text.strip()}".strip(), number)
        else:
            if len(run) > 1 and all(one.meaning for one in run):
                yield heading, run
            run = [ShortLine(label, meaning, number)] if label else []
            heading = before
        before = text


def _pieces(lines: Sequence[str], labels: frozenset[str]) -> Iterator[str]:
    """The lines, cut before each sign (`✔ kept ○ not begun`) or each label of a list (`Stages: 1 begun; 2 done`)."""
    before_sign = _before_signs(labels)
    for line in lines:
        for piece in line.replace(_VARIATION, "").split("\n"):
            for part in before_sign.split(piece):
                yield from (told.strip(" \t,;|") for told in _listed(part, labels) if told.strip(" \t,;|"))


@lru_cache(maxsize=64)
def _before_signs(labels: frozenset[str]) -> re.Pattern[str]:
    """A pattern for the places before a sign of a key, or before another sign (`×`, `~`, `½`) that is a label.

    >>> _before_signs(frozenset("✓×")).split("✓ done × not done, 3×4 m; ✓✓ kept")
    ['', '✓ done ', '× not done, 3×4 m; ', '✓✓ kept']
    """
    signs = sorted(text for text in labels - _NO_SIGNS if len(text) == 1 and not _PLAIN.match(text))
    own = "".join(map(re.escape, signs))
    alone = rf"|(?<!\S)(?=[{own}](?:\s|[=:]))" if own else ""
    sign = KEY_SIGN.removesuffix(f"{_VARIATION}?")
    return re.compile(f"(?<!{sign})(?={sign}){alone}")


_PLAIN: Final = re.compile(r"[A-Za-z0-9]")
_NO_SIGNS: Final = frozenset(_JOINT) | frozenset("-,;.")
"""Dashes and stops part labels from meanings; a dash that is a label itself is read as a mark."""


def _listed(text: str, labels: frozenset[str]) -> list[str]:
    """A line cut before the labels that it lists, if each follows a separator or is one more than the label before.

    >>> _listed("Scale 0 not begun 1 begun", frozenset("01")), _listed("N not begun, S begun", frozenset("NS"))
    (['Scale ', '0 not begun ', '1 begun'], ['N not begun, ', 'S begun'])
    >>> _listed("Seen in 3 homes and 1 school", frozenset("13"))
    ['Seen in 3 homes and 1 school']
    """
    found = [at for at in _SHORT_WORD.finditer(text) if _entry(text[at.start() :], labels)[0]]
    told = [at[0].rstrip(_JOINT) for at in found]
    marked = all(text[: at.start()].rstrip()[-1:] in _PARTING for at in found)
    counted = all(one.isdecimal() and two.isdecimal() and int(two) == int(one) + 1 for one, two in pairwise(told))
    if len(found) < _FEWEST_LISTED or len({*told}) < len(told) or not (marked or counted):
        return [text]
    cuts = [0, *(at.start() for at in found if at.start()), len(text)]
    return [text[one:two] for one, two in pairwise(cuts)]


_SHORT_WORD: Final = re.compile(r"(?:^|(?<=[\s(|]))\w{1,3}[.:=)–—-]?(?=\s+[^\W\d_]| ?[=:–—-])")
_PARTING: Final = ("", *";,:|(.–—")
"""What may come before each label of a list on one line; nothing before the first."""
_FEWEST_LISTED: Final = 2
_SIGN: Final = re.compile(KEY_SIGN)


def _entry(text: str, labels: frozenset[str]) -> tuple[str, str]:
    """The label that a line begins with, and the text after it; both "" if it begins with none.

    A figure or sign counts as a label if the column has others of its kind: this one may not be used yet.
    """
    first, _, rest = text.strip()[:_LONGEST].partition(" ")
    if _SIGN.match(first) and first in labels:
        return first, rest.strip(_JOINT)
    if _SIGN.match(first) and any(map(_SIGN.match, labels)):
        return first[0], f"{first[1:]} {rest}".strip(_JOINT)
    bare = first.rstrip(_JOINT)
    figure = len(bare) == 1 and bare.isdecimal() and any(map(str.isdecimal, labels))
    return (bare, rest.strip().lstrip(_JOINT)) if figure or bare in labels else ("", "")


def names(heading: str, labels: Sequence[str]) -> bool:
    """Whether a heading has a word of one of these labels, in the singular or plural.

    >>> names("What the stages mean", ["Stage 0–4"]), names("Key", ["Stage"])
    (True, False)
    """
    if len(heading.split()) > _WORDS_OF_HEADING:
        return False
    said = _stems(heading)
    return any(not said.isdisjoint(_stems(label)) for label in labels)


def _stems(text: str) -> set[str]:
    return {word.rstrip("s") for word in re.findall(r"[a-z]{4,}", text.casefold())} - _EMPTY


_EMPTY: Final = frozenset(("what", "mean", "with", "this", "that", "thi", "each", "action"))


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
    >>> [entry_status("letter", "G", text) for text in ("In hand, no action needed by the Board", "No action needed")]
    ['in_progress', 'cancelled']
    """
    itself = family in ("swatch", "own") and not named_colour(label) and is_status(plain(label))
    text = label if family == "word" or itself else _FOR_READERS.sub("", meaning) or meaning
    if _UNLESS.search(plain(text)):
        return "off_track"
    code = _first_said(text)
    if code == "unknown" and label in _TICKS:
        return "completed"
    if code == "completed" and _says_embedded(text):
        return "embedded"  # `Done, and shown to be part of how we work`, beside an entry that only says done
    if itself and code == "planned" and (told := _first_said(meaning)) != "unknown":
        return told  # `To start`, with the meaning `not begun, as planned`
    forecast, shown = _forecast(text), family in ("colour", "swatch")
    amber = shown and (code, forecast) == ("in_progress", "at_risk")  # `may need help later; now in hand`
    late = code == "in_progress" and forecast in _TOLD_BY_KEYS  # `We have not done this by the date that we promised`
    if code in _LATE and _RECOVERS.search(plain(text)):
        return "at_risk"
    mild = text != label and forecast == "at_risk" and _MILD.match(plain(text))
    return (forecast or code) if code in _FORECASTS or amber or late or mild else code


_FOR_READERS: Final = re.compile(
    r"(?<=\w)[\s,;:(–-]+no (?:further |other )?(?:action|decision|intervention|escalation|help|attention)"
    r"(?: is)? (?:needed|required|necessary|sought)(?: (?:by|from|of) (?:the )?\w+(?: \w+)?)?\)?",
    re.I,
)
"""What a key tells its readers, not how far an action is: `Moving, no action needed by the Authority`."""
_LATE: Final = frozenset({"delayed", "off_track"})
_RECOVERS: Final = re.compile(r"\b(?:(?:can|could|will|should|may) (?:still )?(?:be recovered|recover)|recoverable)\b")
"""An action that is late but can recover is at risk: `Behind, but can be recovered`."""
_MILD: Final = re.compile(
    r"\W*(?:[a-z]+: )?(?:some|a little|slight|minor|moderate)\b(?! (?:slippage|slips?|delays?)\W*$)"
)
"""How a meaning begins that sees a risk but no failure: `Some delay, with a plan to recover`.

`Some slippage` and nothing more means late.
"""


def with_unpainted(key: tuple[LegendEntry, ...], keys: Iterable[tuple[LegendEntry, ...]]) -> tuple[LegendEntry, ...]:
    """A key of painted cells with the entry beside them that has no paint: `W`, for work that has not begun."""
    own = {plain(entry.label) for entry in key}
    wider = next((one for one in keys if own and {plain(entry.label) for entry in one} > own), ())
    return (*key, *(entry for entry in wider if plain(entry.label) not in own))


def explained(entries: Sequence[LegendEntry], used: Collection[str]) -> int:
    """How many of the plan's status texts are labels of this key."""
    return len({plain(entry.label) for entry in entries} & {plain(text).strip() for text in used})


def before_initial(text: str, label: re.Match[str]) -> int:
    """Where the entry before a label ends, also if the label's initial stands before it: `B Blue: done G Green: late`.

    >>> text = "B Blue: done G Green: late"
    >>> text[: before_initial(text, re.search("(?P<label>Green)", text))]
    'B Blue: done '
    """
    front = text[: label.start()].rstrip()
    initial = text[label.start("label")].upper()
    return len(front) - 1 if front[-2:] == f" {initial}" else label.start()


def _says_embedded(text: str) -> bool:
    """Whether some clause says that it is embedded and nothing denies it, whatever the first clause says."""
    low = plain(text)
    found = (
        at.start()
        for one in (*statuses().clauses, *statuses().keys)
        if one.code == "embedded" and (at := one.search(low))
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


_TOLD_BY_KEYS: Final = frozenset({"delayed", "on_hold", "off_track", "cancelled"})
"""What a key may say beside words of work going on (`waiting on others`). `Begun and within time` is in progress."""
_FORECASTS: Final = frozenset({"unknown", "planned"})
"""What a forecast may be misread as: `will be done in time` is not a plan."""


def _forecast(meaning: str) -> StatusCode | None:
    """How a key says that an action will end; None if it does not say.

    >>> [_forecast(text) for text in ("will be done in time", "may slip", "Will be late", "in doubt", "to be agreed")]
    ['on_track', 'at_risk', 'delayed', 'at_risk', None]
    """
    low = plain(meaning)
    code, at = next(((one.code, at) for one in statuses().keys if (at := one.search(low))), (None, None))
    if at and code in _DENIED and denied(low, at.start()):
        return _DENIED[code]
    return cast("StatusCode | None", code)


_DENIED: Final[dict[str, StatusCode | None]] = {"on_track": "off_track", "embedded": None}
"""What a forecast means that is denied: `no benefit shown` says nothing of how far the action is."""
