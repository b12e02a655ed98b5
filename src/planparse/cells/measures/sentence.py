"""A text of outcomes as tokens, and the questions that `read` (is it a measure?) and `asked_for` ask about its numbers.

A percentage is a measure unless it is a benchmark. A count is one only with a label (`Milestone 9`), a limit (`no more
than 5`) or a change (`increase to 12`): other numbers are ages, sections, forms and narrative.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final

from planparse.cells.draft import MeasureKind
from planparse.cells.measures.patterns import (
    AGES,
    HUNDREDS,
    OF_AN_AGE,
    PEOPLE,
    MeasureToken,
    TokenSpan,
    names_unit,
    words,
)
from planparse.noun import noun

LABELS: Final[dict[str, MeasureKind]] = {"BASELINE": "baseline", "MILESTONE": "milestone", "TARGET": "target"}
_FILLER: Final = words(
    "a an the about around approximately approx circa : - – — = of is are be is ~ ( to remain at £ maintain set reach"
    " further additional extra"
)
_JOINTS: Final = words(", ; and then & + / – - to or rising increasing reducing • followed by . maintain a an further")
ENDS: Final = words("in by as at on for from ( ) , ; . - – and")
_STATES: Final = words("were was are is of had have has : = - – at total currently")
_PLAIN_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_LEVELS: Final = words("levels level baseline baselines base figures figure outturn values")
_OLD: Final = words("60 65 75 85")
_RELATIVES: Final = words("which where who that whose")
_NO_EXCEPTION: Final = words("before less plus other rather")
_OR: Final = words("less fewer more below under lower better above higher over")
_REACHES: Final = words(
    "achieve achieving generate generating raise raising secure securing deliver delivering save saving make earn reach"
)
YEAR: Final = re.compile(r"(?:19|20)\d\d(?:[/-]\d\d)?")
TIMES: Final = words("seconds minutes hours days weeks months minute hour day week month")
_NEAR_LABEL: Final = 8
_FROM_TO: Final = 16
_GAINS: Final = words("increase reduction decrease gain improvement rise drop fall growth uplift")
_WITHIN: Final = 6
_NEVER, _NAMED_FROM = 12, 7
"""The most words between `no` and its limit, and between `from` and its number."""
_NOT_NAMED: Final = words("to by and or age ages aged")
_NOBODY: Final = words("no nobody none never nor")
_ABOVE: Final = words("more longer over above exceed exceeds exceeding beyond")
_QUALIFIES: Final = words("with having had have who experiencing aged for")


@noun
class MeasureNumber:
    """A number among the tokens: from its lead (a range's lower end, a `£`) to its end after the per cent sign."""

    lead: int
    at: int
    end: int
    percent: bool


class Sentence:
    """The tokens of one text, the patterns that matched in them, and questions about them."""

    def __init__(self, tokens: Sequence[MeasureToken], spans: Iterable[TokenSpan]) -> None:
        self.tokens = tokens
        self.spans = tuple(spans)

    @cached_property
    def named(self) -> dict[str, list[TokenSpan]]:
        """The spans by name."""
        found: dict[str, list[TokenSpan]] = {}
        for span in self.spans:
            found.setdefault(span.name, []).append(span)
        return found

    @cached_property
    def stops(self) -> list[int]:
        """Where sentences and lines end (token indexes)."""
        return [i for i, t in enumerate(self.tokens) if t.tag == "STOP"]

    @cached_property
    def labels(self) -> list[TokenSpan]:
        """The labels that cover the text after them; `target` inside `interim target` is not one."""
        found = [s for s in self.spans if s.name in LABELS and not self._is_behind(s)]
        found = [s for s in found if self.low(s.start - 1) not in {"on", "off"} or self.tokens[s.start].capital]
        found = [s for s in found if (self.low(s.start), self.low(s.end)) != ("trajectory", "of")]
        return [s for s in found if not any(o.start < s.start and s.end <= o.end for o in found)]

    def _is_behind(self, label: TokenSpan) -> bool:
        """Whether the label names the number before it: `90% target by May`, `34% (baseline)`, `32 (1998 target)`."""
        if self._in_brackets(label):
            return any(t.value is not None for t in self.tokens[self.begins(label.start) : label.start - 2])
        before = label.start - (self.low(label.start - 1) == "(") - 1
        if self.tokens[label.start].capital or before < 0:
            return False
        if self.tokens[before].value is None and self.low(before) not in {"%", "cent", "percent"}:
            return False
        return label.end >= len(self.tokens) or self.tokens[label.end].tag == "STOP" or self.low(label.end) in ENDS

    def _in_brackets(self, label: TokenSpan) -> bool:
        """Whether a label is in brackets, alone or with its year."""
        dated = YEAR.fullmatch(self.low(label.start - 1)) is not None
        return self.low(label.start - dated - 1) == "(" and self.low(label.end) == ")"

    def label_behind(self, end: int) -> TokenSpan | None:
        """The label that names the number which ends here."""
        reach = range(end, min(end + _NEAR_LABEL, self.stop_after(end)))
        opens = next((i + 1 for i in reach if self.low(i) == "("), end)
        places = {end, opens, opens + (YEAR.fullmatch(self.low(opens)) is not None)}
        return next((s for s in self.spans if s.name in LABELS and s.start in places and self._is_behind(s)), None)

    def closing(self, start: int, end: int) -> int:
        """Where the brackets around the token at ``start`` close; ``end`` if they do not close before it."""
        depth = 0
        for i in range(start, end):
            depth += {"(": 1, ")": -1}.get(self.low(i), 0)
            if depth < 0:
                return i
        return end

    @cached_property
    def barred(self) -> frozenset[int]:
        """Numbers that are not values: ages, sections, ordinals, the lower end of a range."""
        dead: set[int] = set()
        limits = {s.end for name in ("STRONG", "WEAK") for s in self.named.get(name, ())}
        percents = {s.start for s in self.named.get("PERCENT", ())}
        for i in (i for i, token in enumerate(self.tokens) if token.value is not None):
            if (i not in percents and (self._is_year(i) or self._is_age(i))) or (
                self._is_excepted(i) or self._is_threshold(i)
            ):
                dead.add(i)
        for span in (*self.named.get("NUMBERED", ()), *self.named.get("ORDINAL", ())):
            if span.start in limits and self.low(span.start - 1) == "of":
                dead.update(range(span.start + 1, span.end))  # `a score of 4.2 out of 5`
            elif self.low(span.start) == "per":
                dead.update(range(span.start, span.end))
            elif self.low(span.start + 1) == "/" and self.low(span.end - 1) in HUNDREDS:
                dead.add(span.end - 1)  # `192.2/100,000`
            elif span.end == len(self.tokens) == 2 and self.low(1) == "plus":
                continue
            elif span.name == "NUMBERED" or self._goes_on(span.end):
                dead.update(i for i in range(span.start, span.end) if i not in percents)
        for span in self.named.get("RANGE", ()):
            dead.update(i for i in range(span.start, span.end - 1))
            kept = self.low(span.start - 1) in {"at", "to"} and self.among("CHANGE", span.start - 3, span.start)
            scale = self.low(span.start - 1) == "of" and self.low(span.start - 2) in {"score", "scale", "rating"}
            if span.end - 1 not in percents and (span.start not in limits or scale) and not kept:
                dead.add(span.end - 1)
        return frozenset(dead)

    def _is_year(self, at: int) -> bool:
        """Whether a number is a year in passing: `sustained to 2008`, `10% below 1990 levels`."""
        if not _PLAIN_YEAR.fullmatch(self.low(at)) or self.low(at - 1) == "£":
            return False
        return self.low(at + 1) in _LEVELS or not names_unit(self.low(at + 1))

    def _is_age(self, at: int) -> bool:
        """Whether a limit beside people is their age: `people under 65 years`, `under 18 conceptions`."""
        if self.low(at - 1) not in {"under", "over", "above", "below"}:
            return False
        behind = OF_AN_AGE | {"", "."} if self.low(at) in _OLD else OF_AN_AGE
        return self.low(at - 2) in PEOPLE or (self.low(at) in AGES and self.low(at + 1) in behind)

    def _is_excepted(self, at: int) -> bool:
        """Whether a number only says what is left out: `excluding 0.5 per cent. restructuring costs`, `net of 2%`."""
        return any(s.end == at and self.low(s.start) not in _NO_EXCEPTION for s in self.named.get("EXCEPT", ()))

    def _is_threshold(self, at: int) -> bool:
        """Whether a limit says which things are counted: `schools in which fewer than 65% pass is reduced by 40%`."""
        limit = self.cue(at, "STRONG", "WEAK")
        if limit is None:
            return False
        if self._is_of_places(limit.start):
            return True
        if not _RELATIVES & {self.low(limit.start - 1), self.low(limit.start - 2)}:
            return False
        return any(self.tokens[i].value is not None for i in range(at + 1, self.stop_after(at)))

    def _is_of_places(self, limit: int) -> bool:
        """Whether a limit says which places a count is about: `40 trees in areas where cover is below 20%`."""
        begin = self.begins(limit)
        where = next((i for i in range(begin, limit) if self.low(i) == "where"), limit)
        counted = any(self.tokens[i].value is not None for i in range(begin, where))
        return counted and self.low(limit - 1) in {"is", "are"} and self.low(where - 1).endswith("s")

    def _goes_on(self, at: int) -> bool:
        """Whether an ordinal's own text follows: `Milestone 1 - draft`, not `Milestone 9 - April`."""
        return self.low(at - 1) == ":" or (at < len(self.tokens) and self.tokens[at].tag not in {"DATE", "STOP"})

    @cached_property
    def numbers(self) -> tuple[MeasureNumber, ...]:
        """The numbers that may be measures, in order; for a range its upper end."""
        return tuple(self._numbers())

    def _numbers(self) -> Iterator[MeasureNumber]:
        ranges = {s.end - 1: s.start for s in self.named.get("RANGE", ())}
        percents = {s.start: s.end for s in self.named.get("PERCENT", ())}
        for i, token in enumerate(self.tokens):
            if token.value is not None and i not in self.barred:
                lead = ranges.get(i, i - (self.low(i - 1) == "£"))
                yield MeasureNumber(lead, i, percents.get(i, i + 1), i in percents)

    def begins(self, at: int) -> int:
        """The first token of the sentence of this token."""
        place = bisect_left(self.stops, at)
        return self.stops[place - 1] + 1 if place else 0

    def stop_after(self, at: int) -> int:
        """Where the sentence of this token ends."""
        place = bisect_left(self.stops, at)
        return self.stops[place] if place < len(self.stops) else len(self.tokens)

    def low(self, at: int) -> str:
        """The token's text in small letters; "" beyond either end."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def before(self, at: int) -> int:
        """The index after the last token before this one that is not filler (`of`, `is`, a dash)."""
        while at > 0 and self.low(at - 1) in _FILLER:
            at -= 1
        return at

    def cue(self, at: int, *names: str) -> TokenSpan | None:
        """The match of one of these patterns right before this token; filler may come between."""
        places = {at, self.before(at)}
        return next((s for name in names for s in self.named.get(name, ()) if s.end in places), None)

    def among(self, name: str, start: int, end: int) -> TokenSpan | None:
        """The last span of this name within these bounds."""
        return next((s for s in reversed(self.named.get(name, ())) if start <= s.start and s.end <= end), None)

    # what a number is -------------------------------------------------------------------------------

    def is_benchmark(self, number: MeasureNumber, edge: int) -> bool:
        """Whether the number is what others reach: `lower than benchmarks (25%)`, `25% national average`."""
        for name in ("BENCHMARK", "AGAINST"):
            for span in self.named.get(name, ()):
                if edge <= span.start and span.end <= number.at and not self._in_limit(span):
                    if self.low(span.start - 1) in {"other", "rather"}:
                        continue  # `claims other than these`
                    between = [self.low(i) for i in range(span.end, number.at)]
                    if "," not in between or "(" in between:
                        return True
        after = number.end + (self.low(number.end) in {"(", "the", "for"})
        return any(s.start == after for s in self.named.get("BENCHMARK", ()))

    def _in_limit(self, span: TokenSpan) -> bool:
        """Whether this `than` belongs to `no more than`."""
        limits = (*self.named.get("STRONG", ()), *self.named.get("WEAK", ()))
        return any(s.start <= span.start and span.end <= s.end for s in limits)

    def is_limit(self, at: int) -> bool:
        """Whether a limit comes before the number (`at least`, `remains below`) or after it (`30 weeks or less`)."""
        if self._is_limited_behind(at) or self._is_most(at) or self.is_made(at):
            return True
        strong = self.cue(at, "STRONG")
        if strong:
            return self.low(strong.start - 1) not in _QUALIFIES
        weak = self.cue(at, "WEAK")
        if weak is None:
            return False
        changes = self.among("CHANGE", weak.start - 3, weak.start) is not None
        timed = self.low(at + 1) in TIMES and self.low(weak.start - 1) in {"time", "times", "wait", "waits"}
        return changes or timed or self.low(weak.start - 1) in {"is", "are", "be", "to"} or self._is_never(weak)

    def _is_never(self, limit: TokenSpan) -> bool:
        """Whether nobody is to exceed a limit: `No patient waits longer than 12 weeks`."""
        begin = max(self.begins(limit.start), limit.start - _NEVER)
        counted = (i for i in range(limit.start - 1, begin, -1) if self.tokens[i].value is not None)
        begin = next((i for i in counted if self.low(i - 1) != "no"), begin)  # `no one`
        return self.low(limit.start) in _ABOVE and any(self.low(i) in _NOBODY for i in range(begin, limit.start))

    def _is_limited_behind(self, at: int) -> bool:
        """Whether `or less` follows a number's unit, or `+` the number."""
        if self.low(at + 1) == "+" and self.low(at) not in AGES and names_unit(self.low(at + 2)):
            return True
        stop = next((i for i in range(at + 2, at + 5) if (self.low(i), self.low(i + 1) in _OR) == ("or", True)), None)
        return stop is not None and all(names_unit(self.low(i)) for i in range(at + 1, stop))

    def _is_most(self, at: int) -> bool:
        """Whether a sentence begins with a maximum or minimum time: `Maximum waiting time of 6 weeks`."""
        begin = self.begins(at)
        return (
            self.low(at + 1) in TIMES
            and self.low(at - 1) == "of"
            and at - begin <= _WITHIN
            and self.low(begin) in {"maximum", "minimum"}
        )

    def is_made(self, at: int) -> bool:
        """Whether a sum of money is to be made or saved: `achieve sales of £20 million`, `£1.2m savings`."""
        place = at if self.low(at) == "£" else at - 1
        if self.low(place) != "£":
            return False
        begin = self.begins(at)
        made = any(self.low(i) in _REACHES for i in range(begin, min(begin + 3, place)))
        behind = any(self.low(i) in {"savings", "saving", "surplus"} for i in range(place + 2, place + 5))
        return (made and (self.low(place - 1) in {"of", "least"} or place - 1 == begin)) or behind

    def is_change(self, at: int) -> bool:
        """Whether something is to reach the number: `increase to 12`, `reduced by 10`, `recruit 5`."""
        start = max(self.begins(at), at - 14)
        if self.cue(at, "GOAL", "NOW"):
            return True
        if self.low(at - 1) in {"to", "at"}:
            return self.among("CHANGE", start, at) is not None or self.from_before(at) is not None
        if self.low(at - 1) == "of" and self.low(at - 2) in _GAINS:
            return True
        if self.low(at - 1) == "by":
            return self.low(at - 2) == "up" or self.among("CHANGE", max(start, at - 7), at) is not None
        return self.is_from(at)

    def is_from(self, at: int) -> bool:
        """Whether the number is the first of `from 9 to 5`, also in `from a gap of 9 points to 5`."""
        place = self._from(at)
        if place is None:
            return False
        return self.low(place - 1) in {"(", "up", "down"} or self.to_after(at) is not None  # `60% (from 48%)`

    def _from(self, at: int) -> int | None:
        """The index of the `from` that belongs to this number: right before it, or with a noun between them."""
        if self.low(at - 1) == "from":
            return at - 1
        if self.low(at - 1) not in {"of", "at", "figure", "baseline", "position", "level"}:
            return None
        for i in range(at - 1, max(self.begins(at), at - _NAMED_FROM) - 1, -1):
            if self.low(i) == "from":
                return i
            if self.tokens[i].tag not in {"WORD", "DATE"} or self.low(i) in _NOT_NAMED:
                return None
        return None

    def to_after(self, at: int) -> int | None:
        """The index of the number that `to` leads to from this one, in `from 9 in May to 5`."""
        end = min(self.stop_after(at), at + _FROM_TO)
        reached = (self._reached(i + 1, end) for i in range(at + 1, end - 1) if self.low(i) == "to")
        return next((place for place in reached if place is not None), None)

    def _reached(self, at: int, end: int) -> int | None:
        """The index of a number here, perhaps after a limit: `to at least 41%`."""
        at = max((s.end for s in self.named.get("STRONG", ()) if s.start == at), default=at)
        at = max((s.end for s in self.named.get("WEAK", ()) if s.start == at), default=at)
        while at < end and self.low(at) in _FILLER:
            at += 1
        return at if at < end and self.tokens[at].value is not None else None

    def from_before(self, at: int) -> int | None:
        """The index of the number before this one that `from` belongs to."""
        start = max(self.begins(at), at - _FROM_TO)
        return next(
            (i for i in range(start, at - 1) if self.tokens[i].value is not None and self._from(i) is not None),
            None,
        )

    def is_labelled(self, number: MeasureNumber, label_end: int, item_end: int | None) -> bool:
        """Whether a count is what the label before it names, or the next item of the label's list."""
        if item_end is not None:
            return all(self.low(i) in _JOINTS or self.tokens[i].tag == "STOP" for i in range(item_end, number.at))
        lead = range(label_end, number.at)
        if all(self.low(i) in _FILLER | _JOINTS or self.tokens[i].tag in {"DATE", "STOP"} for i in lead):
            return True
        if self.tokens[number.at].tag != "NUM":
            return False
        after = self.low(number.end)
        ends = not after or after in ENDS or self.tokens[number.end].tag in {"DATE", "STOP"}
        return ends or self.low(number.at - 1) in _STATES

    def is_now(self, number: MeasureNumber, edge: int) -> bool:
        """Whether the number says how things are now: `currently 34%`, `was 64%`, `70% as at March`."""
        if self.among("NOW", max(edge, number.lead - 8), number.lead) or self.cue(number.lead, "WAS"):
            return True
        if self.low(number.end) == "now" or any(s.start == number.end for s in self.named.get("NOW", ())):
            return True
        after = bisect_right(self.numbers, number.at, key=lambda other: other.at)
        end = self.numbers[after].at if after < len(self.numbers) else len(self.tokens)
        return self.among("AS_AT", number.end, min(end, self.stop_after(number.end))) is not None
