"""What a paragraph of minutes says is to be done: after a label (`ACTION AW: write it`), or by who is `to` do it.

If a label only names who acts (`… is loose. Action: Clerk`), `unlabelled_statements` looks for what in the sentence
before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.lexicon.announcements import LABEL, LABEL_BEFORE
from planparse.lexicon.labels import fold
from planparse.lexicon.names import folded, usual_forenames
from planparse.noun import noun
from planparse.outline.cell_looks import looks
from planparse.outline.features.cells import begins_with_verb, is_post, is_status
from planparse.outline.records.minutes.attendance import Attendance, is_somebody
from planparse.outline.records.minutes.dated_tails import dated_tail, is_when
from planparse.outline.records.record import Words
from planparse.words import Phrase, Word, split_word

_BEGINS = re.compile(r"[(\[*]*(?:actions?\b|AP\d|to[- ]?do\b)", re.I)
_LONGEST_LABEL = 8
SIGNS = (":", "–", "-", "—", "→")
LONGEST_WHO = 9
"""Most words of those who act."""
_IS_TO = frozenset(("to", "will", "shall", "must", "should"))
_TWO = frozenset(
    ("agreed to", "is to", "are to", "needs to", "need to", "has to", "have to", "offered to", "volunteered to")
)
_CHARGED = frozenset(("be asked to", "be instructed to", "be authorised to", "be requested to"))
_NOTHING = re.compile(r"\W*(?:none|n/?a|nil|no (?:further |new )?actions?\b.{0,40})\W*", re.I)
_ENDS = '.!?;:)]”"’'
_PAIRS = {")": "(", "]": "["}


@noun
class Statement:
    """An action as minutes state it: what, who, when, its number, its label, and the marks between.

    ``text`` is empty if it only names who acts; ``said`` are the other words of its paragraph; ``again`` is who acts,
    printed once more.
    """

    text: Words
    owner: Words = ()
    time: Words = ()
    ref: Words = ()
    status: Words = ()
    label: Words = ()
    marks: tuple[Words, ...] = ()
    said: tuple[Words, ...] = ()
    again: tuple[Words, ...] = ()
    unsure: bool = False
    note: Words = ()
    """What was said after when: `Write to all – AW – 3 May. Done.`"""


def labelled(words: Words, there: Attendance) -> list[Statement]:
    """The statements after the labels of a paragraph, in order; words outside of them were said.

    >>> from planparse.words import Place
    >>> from planparse.outline.records.minutes.attendance import attendance_of
    >>> there = attendance_of(["Present: Ann Reed (AR), Deji (D)"])
    >>> def told(text):
    ...     found = labelled(tuple(Word(n, w, Place()) for n, w in enumerate(text.split())), there)
    ...     return [" | ".join(Phrase(part).text for part in (one.owner, one.text, one.time)) for one in found]
    >>> told("The roof leaks. ACTION: Town Clerk to ask for a quotation by 3 May 2025.")
    ['Town Clerk | ask for a quotation | by 3 May 2025']
    >>> told("ACTION D + AR: Buy straps"), told("Action – write to the owner (AR)"), told("It is loose. Action: Clerk")
    (['D + AR | Buy straps | '], ['AR | write to the owner | '], ['Clerk |  | '])
    >>> told("Action Carried Forward"), told("Action: none"), told("No action was taken on the action plan")
    ([], [], [])
    """
    there = there.expecting()
    found: list[Statement] = []
    stop = len(words)
    for at in reversed([at for at in range(len(words)) if _may_begin(words, at)]):
        end = _closing(words, at, stop)
        one = _parsed(words[at:end], there)
        if one is None:
            continue
        after = (words[end:stop],) if end < stop else ()
        found.append(replace(one, said=after))
        stop = at
    if found and stop:
        found[-1] = replace(found[-1], said=(words[:stop], *found[-1].said))
    return found[::-1]


def _may_begin(words: Words, at: int) -> bool:
    """Whether a word may begin a label: after a sentence, a mark or nothing, or in capitals."""
    word = words[at]
    if not _BEGINS.match(Phrase(words[at : at + 2]).text):
        follows = at + 1 < len(words) and _BEGINS.match(words[at + 1].text)
        return at == 0 and bool(follows) and fold(word.text) in LABEL_BEFORE
    bare = word.text.strip("([*:)]")
    if not bare[:1].isupper():
        return False
    before = words[at - 1].text if at else ""
    behind = not any(map(str.isalnum, before)) or before[-1] in _ENDS or word.text[0] in "([" or word.gap == "\n"
    return behind or bare.isupper() or word.text.endswith(":")


def _closing(words: Words, at: int, stop: int) -> int:
    """The index where the text of a label ends: after its bracket, or at the next label."""
    if words[at].text[0] not in "([":
        return stop
    close = {"(": ")", "[": "]"}[words[at].text[0]]
    return next((n + 1 for n in range(at, stop) if words[n].text.rstrip(".;,")[-1:] == close), stop)


def _parsed(words: Words, there: Attendance) -> Statement | None:
    """The statement that begins with a label; None if neither a mark nor somebody who acts follows."""
    marks: list[Words] = []
    if words[0].text[0] in "([":
        words, gone = bare(words)
        marks.append(gone)
    for length in range(min(_LONGEST_LABEL, len(words)), 0, -1):
        label = words[:length]
        text = Phrase(label).text
        if not LABEL.fullmatch(text.rstrip(":–—-*.) ")):
            continue
        rest = words[length:]
        marked = text[-1] in ":–—-*"
        if rest and rest[0].text in SIGNS:
            label, rest, marked = (*label, rest[0]), rest[1:], True
        base = Statement((), label=label, marks=tuple(filter(None, marks)))
        found = _after_label(_with_ref(base), rest, there, marked=marked)
        if found is not None:
            return found
    return None


def _with_ref(base: Statement) -> Statement:
    """A statement with the number in its label (`Action 3:`) as its ref."""
    label = list(base.label)
    for at, word in enumerate(label):
        number = re.fullmatch(r"(#?(?:[A-Z]{1,3})?\d+(?:[./-]\d+)*[a-z]?)[:.)–-]*", word.text)
        if number and (at or word.text.startswith("AP")):
            ref = word
            if len(number[1]) < len(word.text):
                ref, label[at] = split_word(word, len(number[1]))
            else:
                del label[at]
            return replace(base, ref=(ref,), label=tuple(label))
    return base


def _after_label(base: Statement, rest: Words, there: Attendance, *, marked: bool) -> Statement | None:
    """The statement with the text after its label: who acts up to another mark, who acts alone, or all of it."""
    if not rest or _NOTHING.fullmatch(Phrase(rest).text) or is_when(rest):  # `MINUTES AND ACTIONS – 3 May 2025`
        return None
    named = _named_up_to_mark(rest, there) if not marked or rest[0].text[0] in "([" else None
    if named is not None:
        who, time, marks, rest = named
        base, rest = _told_first(replace(base, owner=who, time=time, marks=(*base.marks, *marks)), rest)
        if not rest:
            return base
        if (rest[0].text in _IS_TO or fold(rest[0].text) == "to") and len(rest) > 1:  # `AW: Will` begins a sentence
            base, rest = replace(base, marks=(*base.marks, rest[:1])), rest[1:]
        if is_when(rest) and not base.time:
            time, stop = bare(rest)
            return replace(base, time=time, marks=(*base.marks, *filter(None, (stop,))))
        return with_parts(base, rest, there)
    shouted = Phrase(base.label).text.isupper()  # `Action Household Clerk to …` may be the end of a body's name
    only = only_who(rest, there)
    if only is not None:
        who, time, stops = only
        return replace(base, owner=who, time=time, marks=(*base.marks, *stops))
    if not marked and not in_front(rest, there)[0]:
        return None
    return with_parts(replace(base, unsure=not marked and not shouted), rest, there)


_FIRST = 4
"""Most words of what is told before what is to be done."""


def _told_first(base: Statement, rest: Words) -> tuple[Statement, Words]:
    """A statement with how far it is, or when, that comes after who acts and before a colon, and the rest.

    `[AW] - ongoing: Revise it`, `[AW] 2025-05-03: Revise it`.
    """
    stop = next((at + 1 for at, word in enumerate(rest[:_FIRST]) if word.text[-1] == ":"), 0)
    told, mark = bare(rest[:stop]) if 0 < stop < len(rest) else ((), ())
    if told and is_status(Phrase(told).text):
        return replace(base, status=told, marks=(*base.marks, mark)), rest[stop:]
    if told and not base.time and is_when(told):
        return replace(base, time=told, marks=(*base.marks, mark)), rest[stop:]
    return base, rest


def _named_up_to_mark(words: Words, there: Attendance) -> tuple[Words, Words, tuple[Words, ...], Words] | None:
    """Who acts and when, if before a colon or a dash, or in brackets (`AW: write it`, `(JB)`), and the rest."""
    for stop in range(1, min(LONGEST_WHO, len(words)) + 1):
        last = words[stop - 1].text.rstrip(".")
        closed = words[0].text[0] in "([" and last[-1:] in (")", "]")
        mark = stop < len(words) and words[stop].text in SIGNS
        if not (closed or mark or last[-1:] == ":"):
            continue
        found = only_who(words[:stop], there)
        if found is None:
            return None
        who, time, marks = found
        return who, time, tuple(filter(None, (*marks, words[stop : stop + mark]))), words[stop + mark :]
    return None


def only_who(words: Words, there: Attendance) -> tuple[Words, Words, tuple[Words, ...]] | None:
    """Who acts and when, and the stops after them, if a text says no more: `Clerk`, `JB/SM by 12 May`."""
    inner, around = bare(words)
    text, time, stop = dated_tail(inner)
    who, gone = bare(text)
    if who and len(who) <= LONGEST_WHO and is_somebody(who, there):
        return who, time, tuple(filter(None, (around, gone, stop)))
    return None


def who_above_when(words: Words, there: Attendance) -> tuple[Words, Words, tuple[Words, ...]] | None:
    r"""Who acts, and when on the lines below, if words in a margin say no more: `AW / BR`, `14 October`.

    >>> from planparse.words import Place
    >>> def told(text):
    ...     words = (Word(n, w.strip("^"), Place(), "\n" if w[0] == "^" else " ") for n, w in enumerate(text.split()))
    ...     return [Phrase(part).text for part in (who_above_when(tuple(words), Attendance()) or ())[:2]]
    >>> told("AW / BR ^14 October"), told("Clerk ^–"), told("Clerk ^each June ^from 2025"), told("Clerk ^has gone")
    (['AW / BR', '14 October'], ['Clerk', '–'], ['Clerk', 'each June\nfrom 2025'], [])
    """
    for at in (at for at, word in enumerate(words) if at and word.gap == "\n"):
        (who, gone), time = bare(words[:at]), words[at:]
        text = Phrase(time).text
        if not is_somebody(who, there):
            continue
        if not any(map(str.isalnum, text)) or is_when(time) or looks(text)["timescale"] > _PLAIN or _TIMING.match(text):
            return who, time, tuple(filter(None, (gone,)))
    return None


def with_parts(base: Statement, rest: Words, there: Attendance) -> Statement:
    """A statement with its text split: who in front or at the end, what, and when."""
    if not base.owner and (parted := _between_dashes(base, rest, there)):
        return parted
    owner, marks, text = ((), (), rest) if base.owner else in_front(rest, there)
    gone = list(marks)
    time = base.time
    for _ in range(2):  # `… (AR) by 3 May`, `… by 3 May (AR)`
        if not time and text and not _is_closed(text):
            text, time, stop = dated_tail(text)
            gone.append(stop)
        if not owner and not base.owner:
            text, owner, due, behind = _who_behind(text, there)
            gone += behind
            time = time or due
        if not time:
            text, time, stop = dated_tail(text)
            gone.append(stop)
    return replace(base, text=text, owner=base.owner or owner, time=time, marks=(*base.marks, *filter(None, gone)))


def _between_dashes(base: Statement, rest: Words, there: Attendance) -> Statement | None:
    """A statement as what, who and when with dashes between, and what was said then.

    As in `Write to all – AW – TBC. Done.`

    >>> from planparse.words import Place
    >>> words = tuple(Word(n, w, Place()) for n, w in enumerate("Write to all – Clerk – 3 May. Sent.".split()))
    >>> found = _between_dashes(Statement(()), words, Attendance())
    >>> [Phrase(part).text for part in (found.text, found.owner, found.time, found.note)]
    ['Write to all', 'Clerk', '3 May', 'Sent.']
    """
    dashes = [at for at, word in enumerate(rest) if at and word.text in ("–", "-", "—")]
    for first, second in reversed(list(pairwise(dashes))):
        owner, behind = rest[first + 1 : second], rest[second + 1 :]
        stop = next((at + 1 for at, word in enumerate(behind) if word.text[-1] in ".;"), len(behind))
        time, mark = bare(behind[:stop])
        text = Phrase(time).text
        told = time and (is_when(time) or looks(text)["timescale"] > _PLAIN or _TIMING.match(text))
        if told and 0 < len(owner) <= LONGEST_WHO and is_somebody(owner, there):
            marks = (*base.marks, rest[first : first + 1], rest[second : second + 1], *filter(None, (mark,)))
            return replace(base, text=rest[:first], owner=owner, time=time, note=behind[stop:], marks=marks)
    return None


def in_front(words: Words, there: Attendance) -> tuple[Words, tuple[Words, ...], Words]:
    """Who begins a text, the words that they are to do it, and the rest; nobody if it begins otherwise.

    >>> from planparse.words import Place
    >>> def told(text):
    ...     words = tuple(Word(n, w, Place()) for n, w in enumerate(text.split()))
    ...     found = in_front(words, Attendance(frozenset(("Debs",))))
    ...     return Phrase(found[0]).text, Phrase(found[2]).text
    >>> told("Cllr Voss and the Clerk to draft a bid"), told("Debs forward it to Alan"), told("Write to all members")
    (('Cllr Voss and the Clerk', 'draft a bid'), ('Debs', 'forward it to Alan'), ('', 'Write to all members'))
    """
    nobody = (), (), words
    for at in range(1, min(LONGEST_WHO, len(words) - 1) + 1):
        who, gone = bare(words[:at])
        length = _length_of_charge(words, at) or int(there.by_place and words[at].text == "can")
        rest = words[at + length :]
        if length:
            done = at == 1 and begins_with_verb(Phrase(words).text) and not is_somebody(who, there)
            done = done or commands(words, there)
            if done or not rest or not is_somebody(who, there) or not _says_what(words[at].text, rest):
                return nobody
            return who, (gone, words[at : at + length]), rest
        if words[at - 1].text[-1] == ":" or words[at].text in SIGNS:
            behind = words[at + (words[at].text in SIGNS) :]
            return (who, (gone, words[at : len(words) - len(behind)]), behind) if is_somebody(who, there) else nobody
        if at <= 2 and _acts_at_once(who, there) and begins_with_verb(Phrase(words[at:]).text):
            return who, (gone,), words[at:]
    return nobody


def commands(words: Words, there: Attendance) -> bool:
    """Whether a text tells somebody to ask others or to work with them: these are no owners, and the verb is no name.

    >>> from planparse.words import Place
    >>> made = lambda text: tuple(Word(n, w, Place()) for n, w in enumerate(text.split()))
    >>> there = Attendance(frozenset(("Mark", "Ann")))
    >>> [commands(made(text), there) for text in ("Meet with Bo to agree it", "Ask the Clerk to pay", "Ask Ann to pay")]
    [True, True, True]
    >>> [commands(made(text), there) for text in ("Mark with Bo to agree it", "Review panel to pay", "Chair to pay")]
    [False, False, False]
    """
    if len(words) < _FEWEST_IN_COMMAND or not begins_with_verb(Phrase(words).text):
        return False
    first, second = words[0].text, words[1].text
    named = first in there.names | there.initials or folded(first) in usual_forenames() or is_post(first)
    others = second in there.names | there.initials or folded(second) in usual_forenames() or second in _TITLES
    return not named and (others or second in _OBJECTS)


_FEWEST_IN_COMMAND = 4
_TITLES = frozenset(("Cllr", "Cllrs", "Councillor", "Dr", "Mr", "Mrs", "Ms", "Miss", "Rev"))
_OBJECTS = frozenset(
    ("with", "the", "a", "an", "all", "our", "their", "both", "every", "each", "any", "other", "local")
)


def _acts_at_once(who: Words, there: Attendance) -> bool:
    """Whether those before a bare verb are among the people whom the minutes name: `Debs forward it`."""
    text = Phrase(who).text
    return text in there.initials or (bool(who) and all(word.text in there.names for word in who))


def _length_of_charge(words: Words, at: int) -> int:
    """How many words here say that somebody is to do something: `to`, `will`, `is to`, `be asked to`."""
    for length, known in ((3, _CHARGED), (2, _TWO), (1, _IS_TO)):
        if Phrase(words[at : at + length]).text.casefold() in known:
            return length
    return 0


def _says_what(charge: str, rest: Words) -> bool:
    """Whether a verb follows `to`: in `Clerk to the Council` none does."""
    return fold(charge) != "to" or (
        rest[0].text.islower() and fold(rest[0].text) not in NO_VERBS and not rest[0].text[0].isdigit()
    )


NO_VERBS = frozenset(
    ("the", "a", "an", "all", "our", "their", "his", "her", "this", "that", "date", "follow:", "council")
)


def _who_behind(words: Words, there: Attendance) -> tuple[Words, Words, Words, list[Words]]:
    """A text, who acts at its end (in brackets, or after a dash) and by when, and the marks; nobody if nobody does."""
    for at in range(max(1, len(words) - LONGEST_WHO), len(words)):
        opens = words[at].text[0] in "([" and _is_closed(words)
        dash = words[at].text in ("–", "-", "—") and at + 1 < len(words)
        if not opens and not dash:
            continue
        who, gone = bare(words[at + dash :])
        if opens and (both := _who_and_when(who, there)):
            owner, time, mark = both
            return words[:at], owner, time, [gone, mark]
        if who and is_somebody(who, there):
            return words[:at], who, (), [gone, words[at : at + dash]]
    return words, (), (), []


def _is_closed(words: Words) -> bool:
    """Whether a text ends with brackets: they may say who acts, and then when."""
    return words[-1].text.rstrip(".;")[-1:] in (")", "]")


def _who_and_when(words: Words, there: Attendance) -> tuple[Words, Words, Words] | None:
    """Who acts, by when, and the mark between them, if that is all that some words in brackets say.

    >>> from planparse.words import Place
    >>> def told(text):
    ...     words = tuple(Word(n, w, Place()) for n, w in enumerate(text.split()))
    ...     return [Phrase(part).text for part in _who_and_when(words, Attendance()) or ()]
    >>> told("AW, BR, early 2027"), told("Clerk, from now to Easter"), told("AW, as agreed")
    (['AW, BR', 'early 2027', ','], ['Clerk', 'from now to Easter', ','], [])
    """
    for at in range(len(words) - 1, 0, -1):
        who, mark = bare(words[:at])
        if mark and is_somebody(who, there):
            time = words[at:]
            text = Phrase(time).text
            told = is_when(time) or looks(text)["timescale"] > _PLAIN or _TIMING.match(text)
            return (who, time, mark) if told else None
    return None


_PLAIN = 0.5
"""How much words must look like a date."""
_TIMING = re.compile(r"(?:by|before|from|until|till|after|within|during|next|early|mid|late|end|tb[ac]|to be)\b", re.I)
"""Words before a date that nobody's name or post begins with."""


def bare(words: Words) -> tuple[Words, Words]:
    """Words without the brackets, colons and stops around them, and these."""
    kept, gone = list(words), []
    while kept and kept[0].text[0] in "([*":
        first = kept.pop(0)
        if len(first.text) > 1:
            first, rest = split_word(first, 1)
            kept.insert(0, rest)
        gone.append(first)
    while kept and _is_loose(kept):
        last = kept.pop()
        if len(last.text) > 1:
            one, last = split_word(last, len(last.text) - 1)
            kept.append(one)
        gone.append(last)
    return tuple(kept), tuple(gone)


def _is_loose(words: Sequence[Word]) -> bool:
    """Whether the last character is a mark that is no part of a name."""
    text = words[-1].text
    if text[-1] in _PAIRS:
        whole = "".join(word.text for word in words)
        return whole.count(text[-1]) > whole.count(_PAIRS[text[-1]])
    return text[-1] in ":;,*" or text in SIGNS or (text[-1] == "." and not re.fullmatch(r"(?:[A-Z]\.){1,3}", text))
