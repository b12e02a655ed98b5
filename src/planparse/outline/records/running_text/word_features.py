"""What the chain asks of each word: its letters, its place, its label, the heading above it, its neighbours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from planparse.lexicon.labels import NO_TERMS, readings
from planparse.lexicon.months import MONTH_BEGINS
from planparse.lexicon.names import surnames, usual_forenames
from planparse.lexicon.refs_and_marks import REF_IN_TEXT, is_bullet
from planparse.lexicon.words import action_verbs, is_english, small
from planparse.noun import noun
from planparse.outline.features.cells import begins_with_verb, is_date, is_post, is_status, is_time
from planparse.outline.records.minutes.attendance import attendance_of
from planparse.outline.records.running_text.lines import Label, Line, bare, labels_of, mark_of, shape

_MONTH = re.compile(rf"^\W*{MONTH_BEGINS}[a-z]*\W*$", re.I)
_FORMS = {
    "month": _MONTH,
    "year": re.compile(r"\W*(?:19|20)\d\d\W*"),
    "day": re.compile(r"\W*\d{1,2}(?:st|nd|rd|th)?\W*"),
    "date": re.compile(r"\W*\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?\W*"),
    "quarter": re.compile(r"\W*Q[1-4]\W*"),
    "initials": re.compile(r"\W*[A-Z]{2,4}\W*"),
}
"""Forms of words, by the name of the feature."""
_REF = re.compile(REF_IN_TEXT)
_WEEKDAYS = frozenset(
    (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue"),
        *("tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"),
    )
)
_PERIODS = frozenset(
    (
        *("week", "weeks", "month", "months", "quarter", "term", "year", "years"),
        *("day", "days", "easter", "christmas", "summer", "autumn", "spring", "winter"),
    )
)


@lru_cache(maxsize=1 << 14)
def features_of_word(text: str) -> tuple[str, ...]:
    """What a word alone shows: its letters, ending, shape and marks, and what the lexicon knows of it.

    >>> features_of_word("Ann,")
    ('w=ann', 'suf=ann', 'shape=Xx,', 'end=,', 'forename', 'strange')
    """
    own = bare(text)
    tests = (
        (f"end={text[-1:]}", not text[-1:].isalnum()),
        (f"begin={text[:1]}", not text[:1].isalnum()),
        ("forename", own in usual_forenames()),
        ("surname", text[:1].isupper() and own in surnames()),
        ("weekday", own in _WEEKDAYS),
        ("period", own in _PERIODS),
        ("verb", small(text) in action_verbs()),
        ("post", is_post(own)),
        ("strange", own.isalpha() and not is_english(own)),
        ("bullet", is_bullet(text)),
        ("ref", bool(_REF.fullmatch(text.strip("()[].:")))),
        *((name, bool(form.fullmatch(text))) for name, form in _FORMS.items()),
    )
    found = (f"w={own}" if own.isalpha() else "w=#", f"suf={own[-3:]}", f"shape={shape(text)[:6]}")
    return (*found, *(name for name, holds in tests if holds))


def features(lines: Sequence[Line]) -> list[list[str]]:
    """The features of each word of the lines, one list for each word in reading order."""
    known = _known(lines)
    marks = [mark_of(line) for line in lines]
    own: list[list[str]] = []
    wide: list[list[str]] = []
    above: list[str] = []
    below = ""
    for number, line in enumerate(lines):
        labels = labels_of(line)
        whole = [*_of_line(line, marks, number), *above, *([f"below={below}"] if below and not labels else [])]
        own += _of_words(line, labels, known)
        wide += ([*whole, *place] for place in _places(line, labels))
        below = labels[-1].field if labels and labels[-1].stop == len(line.words) else ""
        above = _of_heading(line, known) if _heads(line) else above
    return [[*one, *more, *_around(own, at)] for at, (one, more) in enumerate(zip(own, wide, strict=True))]


def _of_words(line: Line, labels: Sequence[Label], known: _Known) -> Iterator[list[str]]:
    """The features of a line's words that their neighbours have too."""
    inside = 0
    for at, word in enumerate(line.words):
        inside += word.text.count("(") + word.text.count("[")
        label = next((label for label in labels if label.start <= at < label.stop), None)
        tests = (("bold", at < line.bold), ("inside", inside > 0))
        inside = max(0, inside - word.text.count(")") - word.text.count("]"))
        own = [*features_of_word(word.text), *(name for name, holds in tests if holds), *known.of(word.text)]
        yield [*own, "label", f"label={label.field}"] if label else own


def _places(line: Line, labels: Sequence[Label]) -> Iterator[list[str]]:
    """Where each word is in its line, and behind which label."""
    for at in range(len(line.words)):
        found = [f"at={min(at, 5)}", f"left={min(len(line.words) - 1 - at, 3)}"]
        before = [label for label in labels if label.stop <= at]
        if before and not any(label.start <= at < label.stop for label in labels):
            field = before[-1].field
            found += [f"after={field}", f"after={field}:{min(at - before[-1].stop, 2)}"]
        yield found


_NEAR = (-3, -2, -1, 1, 2, 3)
"""The neighbours whose features are a word's too."""
_FAR = 3
"""The distance at which only letters and what the lexicon knows count."""


def _around(own: Sequence[Sequence[str]], at: int) -> Iterator[str]:
    for step in _NEAR:
        if not 0 <= at + step < len(own):
            yield f"{step}:edge"
            continue
        left_out = ("suf=", "shape=", "end=", "begin=") if abs(step) == _FAR else ("suf=",)
        yield from (f"{step}:{name}" for name in own[at + step] if not name.startswith(left_out))


def _of_line(line: Line, marks: Sequence[str], number: int) -> Iterator[str]:
    """What a line as a whole shows; each of its words has it."""
    text, mark = line.text, marks[number]
    yield f"long={min(len(line.words) // 4, 8)}"
    yield f"mark={mark[:4]}"
    for step, name in ((-1, "prev"), (1, "next")):
        if 0 <= number + step < len(marks):
            yield f"{name}={'same' if marks[number + step] == mark else 'other'}{'+' if mark else ''}"
    short = len(line.words) <= _SHORT
    tests = (
        ("marked", bool(mark)),
        ("heading", line.level is not None),
        ("boldline", line.bold >= len(line.words)),
        ("boldfront", 0 < line.bold < len(line.words)),
        ("verbline", begins_with_verb(text)),
        (f"ends={text[-1]}", text[-1] in ".:;?!,)"),
        ("lower", text[0].islower()),
        ("statusline", short and is_status(text)),
        ("dateline", short and (is_date(text) or is_time(text))),
        ("hasdate", any(_MONTH.match(word.text) or _FORMS["date"].fullmatch(word.text) for word in line.words)),
    )
    yield from (name for name, holds in tests if holds)


_SHORT = 6
"""Most words of a line that may be only a status or a date."""


def _heads(line: Line) -> bool:
    """Whether a line looks like a heading of what follows."""
    if len(line.words) > _LONGEST_HEADING:
        return False
    if line.level is not None or line.bold >= len(line.words):
        return True
    return len(line.words) <= _SHORT + 1 and (line.words[-1].text[-1] == ":" or line.text.isupper())


_LONGEST_HEADING = 12


def _of_heading(line: Line, known: _Known) -> list[str]:
    """What the heading above shows; all words below it have it."""
    found = [f"under={word}" for word in dict.fromkeys(bare(one.text) for one in line.words[:_SHORT]) if word.isalpha()]
    found += [f"underfield={name}" for name, _ in readings(NO_TERMS, line.text.rstrip(" :"))[:1]]
    named = any("person" in known.of(word.text) or is_post(bare(word.text)) for word in line.words)
    return [*found, *(["under:name"] if named else []), *(["under:date"] if is_date(line.text) else [])]


@noun
class _Known:
    """What the whole text shows of its words: how often each is printed, those in names of people, and initials.

    ``present`` are the names and initials of those whom a line says were there, or who spoke.
    """

    times: Counter[str]
    people: frozenset[str]
    initials: frozenset[str]
    present: frozenset[str]

    def of(self, text: str) -> list[str]:
        """The features that a word has by its document."""
        own = bare(text)
        tests = (
            ("often", text[:1].isupper() and self.times[own] >= _OFTEN),
            ("person", text[:1].isupper() and own in self.people),
            ("initialsof", own.upper() in self.initials and own.upper() in text),
            ("present", text[:1].isupper() and own in self.present),
        )
        return [name for name, holds in tests if holds]


_OFTEN = 3


def _known(lines: Sequence[Line]) -> _Known:
    words = [word.text for line in lines for word in line.words]
    names = [
        (one, two)
        for one, two in pairwise(words)
        if one[:1].isupper() and two[:1].isupper() and one[-1:].isalnum() and bare(one) in usual_forenames()
    ]
    there = attendance_of([line.text for line in lines])
    return _Known(
        Counter(own for text in words if text[:1].isupper() and (own := bare(text))),
        frozenset(bare(word) for name in names for word in name),
        frozenset(one[0] + two[0] for one, two in names),
        frozenset(map(str.casefold, there.names | there.initials)),
    )
