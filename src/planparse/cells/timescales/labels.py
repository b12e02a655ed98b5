"""The dates of a phrase with the words around them: what each is for, and which words are left unread."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from planparse.cells.draft import Milestone
from planparse.cells.timescales.recurrences import Recurrence
from planparse.cells.timescales.spans import NO_YEAR, DateSpan, StepMark, mark_before
from planparse.cells.timescales.words import FUNCTION, NUMBERED_YEAR, ORIGINAL, REVISED, STATES, TENTATIVE

_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of the phrase, the words before it (since the last date), and its label."""

    span: DateSpan
    before: str
    label: str
    step: bool = False

    @property
    def known(self) -> bool:
        """Whether it has a year."""
        return self.span.first.year != NO_YEAR


def dates_of(text: str, spans: Sequence[DateSpan], repeats: Recurrence | None) -> list[Dated]:
    """The dates with the words between them."""
    result: list[Dated] = []
    edges = [(s.at, s.stop) for s in spans] + ([(repeats.at, repeats.stop)] if repeats else [])
    stops, starts = sorted(stop for _, stop in edges), sorted(at for at, _ in edges)
    if named_behind := purposes(text, spans):
        return [Dated(span, "", label) for span, label in zip(spans, named_behind, strict=True)]
    named = 0  # the end of the brackets that label the date before
    for i, span in enumerate(spans):
        before_it, behind_it = bisect_right(stops, span.at), bisect_left(starts, span.stop)
        left = max(stops[before_it - 1] if before_it else 0, named)
        right = starts[behind_it] if behind_it < len(starts) else len(text)
        before = text[left : span.at]
        behind = _BRACKETS.match(text, span.stop, right)
        label = label_of(before)
        if not label and behind and (label := label_of(behind[1])):
            named = behind.end()
        if not label and i == len(spans) - 1 and len(spans) > 1:
            label = label_of(text[span.stop : right]) if len(text[span.stop : right].split()) <= 3 else ""
        result.append(Dated(span, before, label))
    return result


_BRACKETS = re.compile(r"\s*\(([^()]+)\)")


def purposes(text: str, spans: Sequence[DateSpan]) -> list[str]:
    """What each of several dates is for, if all are followed by it: `June 2010 for the draft, July 2010 to print`.

    >>> from planparse.cells.timescales.spans import date_spans
    >>> for told in ("May 2010 draft, July 2010 print", "May 2010 draft, print July 2010", "May 10 done, Jun 10 sent"):
    ...     print(purposes(told, date_spans(told)))
    ['draft', 'print']
    []
    []
    """
    if len(spans) < _FEWEST or label_of(text[: spans[0].at]):
        return []
    behind = [text[one.stop : other.at] for one, other in pairwise(spans)] + [text[spans[-1].stop :]]
    lines = all(re.search(r"[\n;]", words) for words in behind[:-1])
    told = all(_PURPOSE.match(words) or (lines and _DASHED.match(words)) for words in behind)
    return [label_of(_AND.sub("", words)) for words in behind] if told else _things(behind)


def _things(behind: Sequence[str]) -> list[str]:
    """The words behind each date up to the next line, semicolon or comma, if these are things and not states."""
    found = [_THING.fullmatch(words) for words in behind]
    things = [match["thing"] for match in found if match and not _is_state(match["thing"])]
    parted = all(match and match["next"] is not None for match in found[:-1]) and found[-1] and not found[-1]["next"]
    named = [label_of(thing) for thing in things]
    return named if parted and len(named) == len(behind) and all(named) else []


def _is_state(words: str) -> bool:
    """Whether the words behind a date say what became of it: `done`, `revised`."""
    return any(pattern.search(words) for pattern in (*(pattern for _, pattern in STATES), REVISED, ORIGINAL))


_THING = re.compile(
    r"[ \t]*(?P<thing>[a-z][^\n;,]*)(?:[\n;,]\s*(?P<next>(?:(?:by|in|on|end|of|the|and|then|due)\s*)*))?", re.I
)
"""What a date is for, behind it, and only small words between that and the next date."""


_DASHED = re.compile(
    r"\s*[-–:]\s*(?:\d(?:st|nd|rd|th) )?(?!complete|done|delivered|finished|agreed|approved)[a-z]", re.I
)
_PURPOSE = re.compile(r"\s*(?:for (?:the )?|to )[a-z]", re.I)
_AND = re.compile(r"(?<=\w)\W+and\s*$", re.I)


def label_of(words: str) -> str:
    """The label that the words before a date give it, without small words, brackets and stops."""
    tokens = [token.strip("()[]:;,.-–—/&*•") for token in TENTATIVE.sub(" ", words).split()]
    while tokens and (tokens[0].casefold() in FUNCTION or not any(map(str.isalnum, tokens[0]))):
        tokens.pop(0)
    while tokens and (tokens[-1].casefold() in FUNCTION or not any(map(str.isalnum, tokens[-1]))):
        tokens.pop()
    if REVISED.fullmatch(" ".join(tokens)) or ORIGINAL.fullmatch(" ".join(tokens)):
        return ""
    return " ".join(tokens) if 0 < len(tokens) <= 8 and any(t[:1].isalpha() for t in tokens) else ""


def marked(dates: list[Dated], steps: tuple[StepMark, ...]) -> list[Dated]:
    """The dates of marked steps, with the marks in their labels: `a) draft May b) final July`."""
    if len(dates) < len(steps) or not steps:
        return dates
    return [
        replace(entry, label=f"{mark_before(entry.span.at, steps)} {entry.label}".strip(), step=True) for entry in dates
    ]


def rest_of(
    text: str, dates: Sequence[Dated], others: Sequence[tuple[int, int]], milestones: Sequence[Milestone]
) -> tuple[str, ...]:
    """The words that no date, recurrence, label or small word accounts for."""
    left = NUMBERED_YEAR.sub(" ", blotted(text, [*((entry.span.at, entry.span.stop) for entry in dates), *others]))
    for milestone in milestones:
        left = left.replace(milestone.label, " ", 1)
    return unread_of(left.split())


def unread_of(words: Sequence[str]) -> tuple[str, ...]:
    """The words that are more than small words, without their stops."""
    bare = (word.strip("()[]:;,.-–—/&*•") for word in words)
    return tuple(word for word in bare if word and word.casefold() not in FUNCTION)


def blotted(text: str, gone: Sequence[tuple[int, int]]) -> str:
    """The text with these letters blanked, so that the rest keeps its place."""
    for at, stop in gone:
        text = text[:at] + " " * (stop - at) + text[stop:]
    return text
