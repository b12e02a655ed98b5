"""What a number counts: things that are asked for, a rate, or only a detail of another number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from planparse.cells.measures.patterns import HEADS, HUNDREDS, MeasureToken, names_unit, words
from planparse.cells.measures.sentence import ENDS, TIMES, MeasureNumber, Sentence

__all__ = [
    "is_alone",
    "is_asked_for",
    "is_asked_where",
    "is_condition",
    "is_counted_by",
    "is_current",
    "is_rate",
    "is_share_of_all",
    "is_time_limit",
    "noun_at",
    "stood_at",
    "unit_of",
]

_PERIODS: Final = words(
    "month months year years annum quarter week term day fortnight season fte employee person head worker member"
)
_SHORT_TIMES: Final = words("seconds minutes hours hour days day")
_ASKS: Final = words(
    "organise organize produce hold support train provide create deliver plant recruit run host assist help build"
    " install complete undertake visit engage offer establish appoint refurbish purchase publish attract bring plan"
    " place convert increase secure open launch arrange carry conduct reach restore insulate sign repair replace test"
    " inspect audit assess review enrol register distribute issue collect interview convene pilot roll identify acquire"
    " buy upgrade protect answer acknowledge respond reply deal process decide introduce give boost benefit reduce"
    " abolish employ equip sell"
)
"""Verbs at the start of a sentence that ask for a number of things."""
_ASKED_ELSEWHERE: Final = _ASKS - words(
    "increase plan place reach help bring open sign test audit review register issue roll process deal answer respond"
)
"""Verbs that ask for a number of things inside a sentence too: `We will recruit 20 carers`."""
_LEADS_TO_ASK: Final = words("to will and must should shall : • & we")
_EACH: Final = words("all each every")
_TAKES: Final = words("in attend attends complete completes receive receives undertake undertakes have has do does")
_NO_COUNT: Final = words("within in of at from section regulation level year years key stage phase step tier top")
_RANKED: Final = words("lowest highest top bottom worst best poorest richest")
_MOST: Final = words("most least worst best poorest lowest highest")
_OF_ALL: Final = words("achieving performing")
_FOR_EACH: Final = {("for", "every"), ("for", "each"), ("in", "every"), ("in", "each"), ("per", "school")}
_MADE_OF: Final = words(
    "promotion creation delivery provision recruitment completion installation planting construction supply building"
)
_FURTHER: Final = words("additional extra further")
_NO_PLACE: Final = words(
    "phases stages parts ways areas years months weeks days hours minutes levels steps points terms tranches lots"
    " others"
)
_COUNTED: Final = 3
_LONG_NOUN: Final = 10
_NO_NOUN: Final = words("to of with who which that per is are was were will each every by be has have")
_WITHIN, _SHORT_WORD = 6, 3
_ASKED: Final = 4
"""The most words between the verb and the number."""
_FAR: Final = 14
"""The most words between a verb and a number of places that it asks for."""


def is_share_of_all(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a number only says whom something is about: `the 20% most deprived wards`, `one for every school`.

    Also true of one in brackets that varies such a number: `in the 40% most deprived wards (60% on islands)`.
    """
    before, behind = sentence.low(number.lead - 1), sentence.low(number.end)
    ranked = before in _RANKED or behind in _MOST
    ranked = ranked or (before in _OF_ALL and sentence.low(number.lead - 2) in _RANKED)
    if number.percent and not ranked and before == "(":
        earlier = [one for one in sentence.numbers if sentence.begins(number.at) <= one.at < number.at and one.percent]
        ranked = bool(earlier) and sentence.low(number.end) == "for" and is_share_of_all(sentence, earlier[-1])
    each = sentence.low(number.at) == "one" and (behind, sentence.low(number.end + 1)) in _FOR_EACH
    return (number.percent and ranked) or each


def is_condition(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a count only qualifies an earlier number: `95% of visits within 24 hours`.

    Also true of a limit (`98% of patients wait less than four hours`), and of the time at which something is checked
    (`1,200 people who have not smoked at 4 weeks`).
    """
    if number.percent:
        return False
    said = [sentence.low(number.at + step) for step in (-2, -1, 0, 1, 2)]
    if said[1:3] == ["net", "zero"] or "one to one" in {" ".join(said[:3]), " ".join(said[2:])}:
        return True  # `our target of net zero emissions`, `one to one support`
    if sentence.low(number.end) == "times" and sentence.low(number.end + 1) in _OTHERS:
        return True  # `more than three times the average`
    before, begin = sentence.low(number.lead - 1), sentence.begins(number.at)
    timed = any(sentence.low(i) in TIMES for i in (number.end, number.end + 1))
    shares = [s for s in sentence.named.get("PERCENT", ()) if begin <= s.start < number.lead]
    if timed and before in {"in", "within"}:
        return bool(shares)
    if timed and before == "at" and any(begin <= one.at < number.at for one in sentence.numbers):
        return sentence.low(number.end + 1) in {"post", "after", "from", "following", "follow"}
    if before == "over" and shares and sentence.low(number.end) in _SPANS:
        return True  # `a reduction of 5% over one year`
    limit = sentence.cue(number.lead, "STRONG", "WEAK")
    if limit is None or not shares or sentence.low(limit.start - 1) in _PARTS:
        return False
    between = range(shares[-1].end, limit.start)
    return len(between) > 1 and not any(sentence.low(i) in _PARTS or sentence.tokens[i].day for i in between)


_SPANS: Final = words("year years month months")
_OTHERS: Final = words("the that higher lower more as greater our national")
_PARTS: Final = words("and or to with ( ) , ; : - – by from while but & plus also")
"""Words that separate a number from the limit after it, so that each is a measure."""


def is_time_limit(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a length of time is itself the aim: `should be sent within 7 days`, but not `sent within 7 days`.

    Also true of a time that describes what is provided: `Provide 48 hour access`, `a 14 day maximum wait`.
    """
    if number.percent:
        return False
    after, begin = sentence.low(number.end), sentence.begins(number.at)
    if after in TIMES and sentence.low(number.end + 1) in _MOST_TIME:
        return True
    if after in _ONE_TIME and sentence.low(begin) in _KEEPS:
        return any(sentence.low(i) in _TIMED for i in range(number.end + 1, number.end + _WITHIN))
    if after in TIMES and sentence.low(begin) in {"average", "mean", "median"}:
        return not any(sentence.low(i) in {"was", "were", "has", "had", "is"} for i in range(begin, number.lead))
    if sentence.low(number.lead - 1) != "within" or sentence.named.get("PERCENT"):
        return False
    asked = sentence.low(begin) in _ASKS or any(
        sentence.low(i) in {"should", "must"} for i in range(begin, number.lead)
    )
    return asked and (after in _SHORT_TIMES or (after == "working" and sentence.low(number.end + 1) == "days"))


_MOST_TIME: Final = words("maximum max limit")
_TIMED: Final = _MOST_TIME | words("access response turnaround wait waiting target standard")
_KEEPS: Final = words("provide offer achieve meet deliver ensure maintain guarantee keep")


def is_asked_for(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a sentence that begins with a task asks for so many things: `Support 150 people`, `Hold four events`."""
    begin, led = sentence.begins(number.at), number.lead - _led(sentence, number)
    before = sentence.low(led - 1)
    if number.percent or not _plural(sentence, number):
        return False
    near = number.lead - begin <= _ASKED and sentence.low(begin) in _ASKS
    taken = sentence.low(begin) in _EACH and before in _TAKES
    made = before == "of" and sentence.low(led - 2) in _MADE_OF
    further = before in _FURTHER and sentence.low(number.end) not in TIMES
    joined = before == "by" and any(sentence.low(i) in _TAKING for i in range(begin, number.lead))
    doing = before.endswith("ing") and _doing(before) in _ASKED_ELSEWHERE
    asked = near or doing or _asked_within(sentence, number)
    if taken or made or further or joined:
        return True
    return asked and sentence.low(number.end) not in TIMES | _PERIODS and before not in _NO_COUNT


_TAKING: Final = words("participation attendance involvement adoption uptake membership")
_CUBED: Final = words("m2 m3 km km2 km3 ha kg kw kwh mw mwh")
_PEOPLE: Final = words("people children women men staff")


def _plural(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a number counts things: a plural noun follows it."""
    counted = [sentence.low(i) for i in noun_at(sentence, number.end)]
    if sentence.low(number.end) in _CUBED:
        return True
    named = names_unit(sentence.low(number.end)) or sentence.low(number.end + 1) == "-"
    return named and any((word.endswith("s") and len(word) > _SHORT_WORD) or word in _PEOPLE for word in counted)


def _asked_within(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a verb shortly before asks for the number: `We will recruit 20 carers`, `to train 30 staff`."""
    first = max(sentence.begins(number.at), number.lead - _ASKED)
    reach = range(first, number.lead)
    asked = (sentence.low(i) for i in reach if sentence.low(i - 1) in _LEADS_TO_ASK)
    return any(word in _ASKED_ELSEWHERE | {"see"} for word in asked) or any(_will_have(sentence, i) for i in reach)


def _will_have(sentence: Sentence, at: int) -> bool:
    """Whether `will have` comes before this verb: `By March we will have recruited five managers`."""
    done = sentence.low(at)
    told = done.endswith("ed") and {done[:-2], done[:-1]} & _ASKED_ELSEWHERE
    return bool(told) and (sentence.low(at - 2), sentence.low(at - 1)) == ("will", "have")


def is_asked_where(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether something is asked for in, for or by this many: `Establish business centres in 6 markets`."""
    if number.percent or sentence.low(number.lead - 1) not in _REACHED_BY:
        return False
    counted = [sentence.low(i) for i in noun_at(sentence, number.end)]
    if not _plural(sentence, number) or _NO_PLACE & set(counted) or sentence.low(number.end) in TIMES:
        return False
    first = max(sentence.begins(number.at), number.lead - _FAR)
    verb = next((i for i in reversed(range(first, number.lead)) if _asks(sentence, i)), None)
    return verb is not None and not any(verb < one.at < number.at for one in sentence.numbers)


_REACHED_BY: Final = words("in across to with at for of by")


def _asks(sentence: Sentence, at: int) -> bool:
    """Whether a task begins here: a verb at the start of its sentence, after `to`, or one that ends in `ing`."""
    word = sentence.low(at)
    if at == sentence.begins(at):
        return word in _ASKS or _doing(word) in _ASKS
    if sentence.low(at - 1) in _LEADS_TO_ASK or sentence.low(at - 1) == ",":
        return word in _ASKED_ELSEWHERE
    return _doing(word) in _ASKED_ELSEWHERE


def _doing(word: str) -> str:
    """The verb of a word that ends in `ing`; any other word unchanged.

    >>> [_doing(word) for word in ("providing", "boosting", "planning", "build")]
    ['provide', 'boost', 'plan', 'build']
    """
    if not word.endswith("ing") or len(word) < _LONG_ENOUGH:
        return word
    stem = word[:-3]
    return next((verb for verb in (stem, stem + "e", stem[:-1]) if verb in _ASKS), word)


_LONG_ENOUGH: Final = 6


def noun_at(sentence: Sentence, at: int) -> Iterator[int]:
    """The token indexes of the counted noun: three words, or more up to the first preposition or stop."""
    depth, at = 0, at + 2 * (sentence.low(at + 1) == "-")  # `two in-school sessions`
    for i in range(at, min(at + _LONG_NOUN, sentence.stop_after(at))):
        depth += {"(": 1, ")": -1}.get(sentence.low(i), 0)
        if i >= at + _COUNTED and not depth and (sentence.low(i) in ENDS - {")"} or sentence.low(i) in _NO_NOUN):
            return
        yield i


def is_rate(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a number is a rate (`45 per 10,000`) or so many each time (`2 audits per month`)."""
    if sentence.low(number.end) in {"per", "/"} and sentence.low(number.end + 1) in HUNDREDS:
        return True
    begin = sentence.begins(number.at)
    headed = number.lead == begin or sentence.low(number.lead - 1) == ":"
    if number.percent or not headed or not names_unit(sentence.low(number.end)):
        return False
    reach = range(number.end, min(number.end + _WITHIN, sentence.stop_after(number.end)))
    return any(sentence.low(i) in {"each", "every", "per", "a"} and sentence.low(i + 1) in _PERIODS for i in reach)


def is_counted_by(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a count at the start of its sentence, or with a date, is to be reached: `20 staff by March`."""
    part = (sentence.low(number.lead - 2), sentence.low(number.lead - 1)) == ("of", "which")
    if part and sentence.low(number.end) in {"will", "should", "must"}:
        return True
    headed = number.lead - _led(sentence, number) == sentence.begins(number.lead)
    if headed and (sentence.among("MORE", number.at, number.at + 2) or _is_counted_alone(sentence, number)):
        return True
    named = names_unit(sentence.low(number.end)) or sentence.low(number.lead) == "£"
    named = named or sentence.low(number.lead - 1) == "of"  # `Membership of 200 by 2012`
    end = sentence.stop_after(number.end) if headed else number.end + 3 + (sentence.low(number.end) in _CUBED)
    return named and any(_by_date(sentence, i) for i in range(number.end, end))


_PAST: Final = words("was were has have had did took came went said felt gave made got is are been being now already")
_SEVERAL: Final = 2


def _is_counted_alone(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a sentence is only a count of things, perhaps with their fate: `850 visits`, `20 staff trained`.

    In the past tense it reports a result.
    """
    value, behind = sentence.tokens[number.at].value or 0.0, sentence.low(number.end)
    rest = range(number.end, sentence.stop_after(number.end))
    if number.percent or value < _SEVERAL or not names_unit(behind) or behind in TIMES | _NO_PLACE | HEADS:
        return False
    return len(rest) <= _LONG_COUNT and not any(token.low in _PAST for token in sentence.tokens)


_LONG_COUNT: Final = 8
"""The most words after a number for its sentence to be nothing but a count."""


def _led(sentence: Sentence, number: MeasureNumber) -> int:
    """How many tokens of a limit (`over`) come before the number."""
    weak = sentence.cue(number.lead, "WEAK")
    return number.lead - weak.start if weak else 0


def _by_date(sentence: Sentence, at: int) -> bool:
    return sentence.low(at) == "by" and at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].tag == "DATE"


def is_alone(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a figure is all that a cell says: `1,500`, `£2.5m`, `10 working days`; `1` may be a reference."""
    if number.lead or len(sentence.numbers) > 1:
        return False
    rest = [token.low for token in sentence.tokens[number.at + 1 :]]
    if rest[:1] == ["cumulative"] or rest == ["plus"] or _is_remarked(rest):
        return True
    if not rest:
        return number.lead < number.at or (sentence.tokens[number.at].value or 0) >= _NO_REFERENCE
    return len(rest) <= _COUNTED and rest[-1] in TIMES | {"m", "k", "million", "bn"} and names_unit(rest[0] * 2)


def _is_remarked(rest: Sequence[str]) -> bool:
    """Whether a figure is followed only by a unit and a remark in brackets: `4 minutes (quarterly target)`."""
    unit = rest[0] in TIMES if rest and rest[0] != "(" else None
    inner = rest[1 + bool(unit) : -1]
    return unit is not False and rest[bool(unit) :][:1] == ["("] and rest[-1] == ")" and bool(_REMARKS & set(inner))


_REMARKS: Final = words("cumulative cumulatively target quarterly annual annually monthly average")
_NO_REFERENCE: Final = 10
"""The smallest number that is an amount when alone: smaller ones are more often an outcome's number."""


def is_current(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a count says how things are now: `the current rate for the city is 122`."""
    now = sentence.among("NOW", max(sentence.begins(number.at), number.lead - _FAR), number.lead)
    if now is None or sentence.low(number.lead - 1) not in {"is", "are", "=", ":"}:
        return False
    return not any(now.end <= one.at < number.at for one in sentence.numbers)


def stood_at(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a line gives a dated value before its target: `2007/8 oil = 77,512 units; target 72,500`."""
    begin = sentence.begins(number.at)
    dated = sentence.tokens[begin].tag == "DATE" and sentence.low(number.lead - 1) in {"=", ":", "-", "–"}
    only = dated and not any(begin <= one.at < number.at for one in sentence.numbers)
    return only and any(s.name == "TARGET" and s.start >= number.end for s in sentence.labels)


# The words after a number -> its unit.


_MULTIPLES: Final = {"k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
_POINTS: Final = words("points point pp ppt ppts")
_MORE: Final = words("new additional more extra further other or")
_BEFORE_A_NOUN: Final = words(
    "working calendar school social foster young care looked after team family child court case full percentage"
    " adoptive permanent qualified in house advanced community fostering"
)


def unit_of(text: str, found: Sequence[MeasureToken], at: int, end: int, *, percent: bool) -> tuple[str | None, float]:
    """The unit of the number at this token, as printed, and the factor for the number (1,000,000 for `£2m`).

    >>> from planparse.cells.measures.patterns import tokens
    >>> def unit(text): return unit_of(text, tokens(text, None), 0, 1, percent=False)
    >>> unit("10 working days by May"), unit("12 new foster carers"), unit("9 by Sept 2014"), unit("5%")
    (('working days', 1.0), ('foster carers', 1.0), (None, 1.0), (None, 1.0))
    """
    if percent:
        points = {found[end].low if end < len(found) else "", found[end - 1].low} & _POINTS
        return ("percentage points" if points else "%"), 1.0
    times = _MULTIPLES.get(found[end].low, 1.0) if end < len(found) else 1.0
    if at and found[at - 1].low == "£":
        return "£", times
    if end + 1 < len(found) and found[end].low in {"per", "/"} and found[end + 1].low in HUNDREDS:
        return text[found[end].start : found[end + 1].end], 1.0
    if end + 1 < len(found) and found[end].low == "in" and found[end + 1].low != "house":
        return None, 1.0
    begin = end
    while begin < len(found) and found[begin].low in _MORE:
        begin += 1
    stop = begin
    while stop + 1 < len(found) and found[stop].low in _BEFORE_A_NOUN and found[stop + 1].tag == "WORD":
        stop += 1
    if begin < len(found) and found[begin].low in _CUBED:
        return text[found[begin].start : found[begin].end], 1.0
    if stop >= len(found) or found[stop].tag != "WORD" or not names_unit(found[stop].low):
        return None, 1.0
    unit = text[found[begin].start : found[stop].end]
    many = unit.lower() in _ONE_TIME and found[at].value != 1  # `48 hour access`
    return f"{unit}s" if many else unit, 1.0


_ONE_TIME: Final = words("minute hour day week month")
