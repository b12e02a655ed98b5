"""The parts of an item in a list of actions: mark, box, number, who is to do it, and what (`[AR] Print it`).

Who comes before the text (in brackets, before a colon, a dash or `to`) or, in brackets, after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planparse.lexicon.label_words import label_words
from planparse.lexicon.labels import fold
from planparse.lexicon.names import folded, usual_forenames
from planparse.lexicon.refs_and_marks import BEFORE_ITEM, ROUND, SHAPES, signs_in_front
from planparse.lexicon.words import is_english
from planparse.noun import noun
from planparse.outline.cell_looks import looks
from planparse.outline.features.cells import begins_with_verb, is_post, is_status
from planparse.outline.records.minutes.attendance import NOBODY, Attendance, is_somebody
from planparse.outline.records.minutes.dated_tails import dated_tail, is_when
from planparse.outline.records.minutes.labelled_statements import NO_VERBS, SIGNS, bare, commands, in_front
from planparse.outline.records.record import Words, trimmed
from planparse.words import Phrase, Word, split_word

_SAYS_WHO = re.compile(r"(?:\S+\s+){1,7}?(?:to|will|shall|should|must|can|needs? to|has to|have to|agreed to)\s+[a-z]+")
_TO_BE_DONE = re.compile(
    r"(?:\S+\s+){1,9}?(?<!may )(?<!can )(?<!could )(?<!might )(?<!would )(?<!not )be (?!used)\w+(?:ed|en|ne|wn|ut)\b"
)
"""What reports recommend: `Further tests be carried out`, `The form be cut`."""
_INITIALS = re.compile(r"[A-Z][A-Za-z]?[A-Z](?:\s*[/,&+]\s*[A-Z][A-Za-z]?[A-Z])*")
_EVERYONE = re.compile(r"(?:all|everyone|everybody|both)(?: [\w’'-]+){0,3}", re.I)
_PLAIN = 0.5
"""How much words in the owner's place must look like an owner."""
LONGEST_OWNER = 6
"""Most words of an owner before or after a text."""
_NO_OWNER = frozenset(
    ("high", "medium", "low", "critical", "urgent", "major", "minor", "optional", "new", "draft", "todo", "blocker")
)
"""Words often in brackets before or after a text that say how urgent it is: `[High] Mend the roof`."""
_LABELS = frozenset(("date", "when", "deadline", "time", "status", "progress", "note", "comment"))
"""What labels a line below an item: `Date: 3 May`, `Status: open`."""
_CODE = re.compile(r"[A-Z]{1,3}[-.]?\d{1,3}")
"""The code of a thing, not a name: `D1 (Manual): write it`."""
_NUMBER = re.compile(r"[(\[]?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)\]]")
_REF = re.compile(
    r"(?:(?:actions?|action (?:item|point)|AP|AI) ?#?)?\d{1,3}(?:\.\d{1,3})+[.:)]?|actions? ?#?\d{1,3}[.:)]", re.I
)
_LONGEST_REF = 3
_BEHIND_OWNER = frozenset(("to", "-", "–", "—"))
_PAIRS = {"(": ")", "[": "]"}


@noun
class Item:
    """An item's parts: its sign (a box, or `done` after it), number, owner and text, and the marks between them."""

    text: Words
    owner: Words = ()
    ref: Words = ()
    sign: Words = ()
    time: Words = ()
    """When, in brackets after the text: `[due 3 May]`; or behind the title: `Mend the roof (Month 2): …`."""
    title: Words = ()
    marks: tuple[Words, ...] = ()
    marked: bool = False
    """Whether a bullet, a box or a number comes before it."""


def item_of(
    words: Words,
    *,
    in_brackets: bool = False,
    behind: bool = False,
    there: Attendance = NOBODY,
) -> Item:
    """The parts of a paragraph, if it is an item of a list of actions.

    ``in_brackets``: most items of its list begin with brackets, so the words in them are who, if they may be.
    ``behind``: most end with them; those of a single item may contain anything: `Write it (part A)`. ``there`` are the
    people whom the minutes name.

    >>> from planparse.words import Place
    >>> def told(text):
    ...     words = tuple(Word(n, w, Place()) for n, w in enumerate(text.split()))
    ...     item = item_of(words, behind=True, there=Attendance(frozenset(("Bo",))))
    ...     return " | ".join(Phrase(part).text for part in (item.sign, item.ref, item.owner, item.text))
    >>> told("☑ [AR, BS] Print the map."), told("2.1: AR to print it"), told("Print the map (AR)")
    ('☑ |  | AR, BS | Print the map.', ' | 2.1 | AR | print it', ' |  | AR | Print the map')
    >>> told("• [High] Mend the roof"), told("Print the map (in colour)")
    (' |  |  | [High] Mend the roof', ' |  |  | Print the map (in colour)')
    >>> told("AR/BS We should ask"), told("(AR) to ask"), told("Write to all")
    (' |  | AR/BS | We should ask', ' |  | AR | ask', ' |  |  | Write to all')
    >>> Phrase(item_of(tuple(Word(n, w, Place()) for n, w in enumerate("Print it, [due 3 May].".split()))).time).text
    'due 3 May'
    >>> told("The Clerk will ask"), told("Members should be asked"), told("Face to Face talks")
    (' |  | The Clerk | ask', ' |  |  | Members should be asked', ' |  |  | Face to Face talks')
    """
    rest, bullet = without_mark(words)
    signs = signs_in_front([word.text for word in (bullet or rest)[:2]])
    sign = (bullet or rest)[:signs]
    if signs and not bullet:
        rest = rest[signs:]
    ref, rest, stop = _split_ref(rest)
    title, when, ends, rest = _titled(rest)
    marks = [bullet] if bullet and not sign else []
    owner, more, text = _in_front(rest, there, in_brackets=in_brackets)
    if not owner and there.names and rest and rest[0].text[0] not in _PAIRS:  # in minutes, and in no report
        owner, more, text = _charged(rest, there)
    if not owner and behind:
        text, owner, more = _behind(rest)
    marked = bool(bullet or sign or ref)
    if not sign:
        text, sign, told = _how_far(text)
        more = (*more, *told)
    text, time, between = _due(text)
    marks += filter(None, (stop, *more, *between, *ends))
    return Item(text, owner, ref, sign, time or when, title, tuple(marks), marked=marked)


def _titled(words: Words) -> tuple[Words, Words, tuple[Words, ...], Words]:
    """An item's title, when it is due, the brackets and colon around that, and the rest: `Roof (Month 2): Mend it`."""
    stop = next((at for at, word in enumerate(words[:_LONGEST_TITLE], 1) if word.text.endswith("):")), 0)
    start = _opening((*words[: stop - 1], split_word(words[stop - 1], len(words[stop - 1].text) - 1)[0])) if stop else 0
    if not start or stop == len(words):
        return (), (), (), words
    last, colon = split_word(words[stop - 1], len(words[stop - 1].text) - 1)
    when, brackets = _inside((*words[start : stop - 1], last))
    if not when or not (is_when(when) or _STAGE.fullmatch(Phrase(when).text)):
        return (), (), (), words
    return words[:start], when, (*brackets, (colon,)), words[stop:]


_LONGEST_TITLE = 14
_STAGE = re.compile(r"(?:days?|weeks?|months?|quarters?|years?) \d{1,2}(?: ?(?:-|–|to|and|&) ?\d{1,2})?", re.I)
"""A time counted from the start of a plan: `Month 1`, `Weeks 2-3`."""
_DUE = re.compile(r"(?:due|by|before|until|no later than)\b", re.I)
"""How brackets begin that say when: `(May 2025)` may as well be part of what is to be done."""


def _due(words: Words) -> tuple[Words, Words, tuple[Words, ...]]:
    """A text, its due date after it, and the marks around that: `Print the map, [due 3 May].`, `Print it by 3 May`."""
    start = _opening(words)
    if not start:
        return _due_at_the_end(words)
    when, brackets = _inside(words[start:])
    if not (when and _DUE.match(when[0].text) and is_when(when)):
        return words, (), ()
    text, last = words[:start], words[start - 1]
    if last.text[-1] not in ",;" or len(last.text) == 1:
        return text, when, brackets
    last, comma = split_word(last, len(last.text) - 1)
    return (*text[:-1], last), when, ((comma,), *brackets)


def _due_at_the_end(words: Words) -> tuple[Words, Words, tuple[Words, ...]]:
    """A text, its due date at the end (`by 3 May`) or after the last dash (`- 3 May`), and the marks around that."""
    text, when, stop = dated_tail(words)
    if when and _DUE.match(when[0].text):
        return text, when, (stop,)
    dash = max((at for at in range(1, len(words) - 1) if words[at].text in _DASHES), default=None)
    if dash is None or not is_when(words[dash + 1 :]) or not any(map(str.isdigit, words[-1].text)):
        return words, (), ()
    return words[:dash], words[dash + 1 :], (words[dash : dash + 1],)


_DASHES = frozenset("-–—")

_LONGEST_STATUS = 4


def _how_far(words: Words) -> tuple[Words, Words, tuple[Words, ...]]:
    """A text, its status after a dash or in brackets at the end, and the marks around: `Print the map - done.`."""
    for at in range(max(1, len(words) - _LONGEST_STATUS), len(words) - 1):
        status, stops = bare(words[at + 1 :])
        if words[at].text in SIGNS and status and is_status(Phrase(status).text):
            return words[:at], status, ((words[at],), stops)
    start = _opening(words)
    inside, marks = _inside(words[start:]) if start else ((), ())
    if start and inside and is_status(Phrase(inside).text):
        return words[:start], inside, marks
    return words, (), ()


def without_mark(words: Words) -> tuple[Words, Words]:
    """A paragraph's words without the bullet or number before them, and that."""
    if words and len(words[0].text) > 1 and words[0].text[0] in ROUND:
        words = (*split_word(words[0], 1), *words[1:])  # `•Print the minutes`
    first = words[0].text if words else ""
    marked = first in BEFORE_ITEM or (first in SHAPES and first) or _NUMBER.fullmatch(first)
    return (words[1:], words[:1]) if marked else (words, ())


LETTER = re.compile(r"([A-Z])[.)]")


def is_numbered(words: Words) -> bool:
    """Whether a paragraph begins with a number or a letter of a list."""
    return bool(words) and bool(_NUMBER.fullmatch(words[0].text))


def is_to_do(item: Item) -> bool:
    """Whether an item says what is to be done: it has a box or an owner, begins with a verb, or says who is to do it.

    >>> from planparse.words import Place
    >>> made = lambda text: item_of(tuple(Word(n, w, Place()) for n, w in enumerate(text.split())))
    >>> [is_to_do(made(text)) for text in ("Update the calendar", "AH to write it", "The roof was mended in May")]
    [True, True, False]
    >>> [is_to_do(made(text)) for text in ("The roof be mended", "Clerks may be trained there")]
    [True, False]
    """
    text = Phrase(item.text).text
    said = _SAYS_WHO.match(text) or _TO_BE_DONE.match(text)
    return bool(item.owner or item.sign) or begins_with_verb(text) or bool(said)


def tells_who(item: Item) -> bool:
    """Whether an item names who is to do it, before its text or in it (`The clerk must write to all`)."""
    return bool(item.owner or _SAYS_WHO.match(Phrase(item.text).text))


def _split_ref(words: Words) -> tuple[Words, Words, Words]:
    """The ref that begins an item, the rest of the item, and the stop or colon at the ref's end."""
    length = _ref_length(words)
    ref, rest = words[:length], words[length:]
    if not ref or ref[-1].text[-1] not in ":.)" or len(ref[-1].text) == 1:
        return ref, rest, ()
    last, stop = split_word(ref[-1], len(ref[-1].text) - 1)
    return (*ref[:-1], last), rest, (stop,)


def _ref_length(words: Words) -> int:
    """How many words at the front are a number with its label: `Action 2.1:`; 0 if no text follows."""
    for length in range(min(_LONGEST_REF, len(words) - 1), 0, -1):
        if _REF.fullmatch(Phrase(words[:length]).text):
            return length
    return 0


_SEVERAL = re.compile(r"[A-Z]{2,3}(?:/[A-Z]{2,3})+")
"""Initials separated by slashes name owners even without a mark after them: `AR/BS We should ask`."""


def _in_front(words: Words, there: Attendance, *, in_brackets: bool) -> tuple[Words, tuple[Words, ...], Words]:
    """Who begins an item, the marks or `to` after them, and the rest; nobody if the words do not look like an owner."""
    if words and words[0].text[0] in _PAIRS:
        return _bracketed(words, in_brackets=in_brackets)
    for at, word in enumerate(words[:LONGEST_OWNER]):
        if at and fold(word.text) in _BEHIND_OWNER:
            if fold(word.text) == "to" and commands(words, there):
                break
            owner, mark, rest = words[:at], (word,), words[at + 1 :]
            if rest and fold(rest[0].text) == fold(words[at - 1].text):
                break  # `Face to face talks`
            if rest and fold(word.text) == "to" and not _may_be_charged(owner, rest):
                continue
        elif word.text.endswith(":") and len(word.text) > 1:
            last, colon = split_word(word, len(word.text) - 1)
            owner, mark, rest = (*words[:at], last), (colon,), words[at + 1 :]
        else:
            continue
        owner, marks = trimmed(owner)
        done = at == 1 and word.text == "to" and begins_with_verb(Phrase(words).text)  # `Write to all`
        if rest and (says_who(owner) or (there.by_place and is_somebody(owner, there))) and not done:
            return owner, (marks, mark), rest
        break
    if len(words) > 1 and _SEVERAL.fullmatch(words[0].text):
        return words[:1], (), words[1:]
    return (), (), words


def _may_be_charged(owner: Sequence[Word], rest: Sequence[Word]) -> bool:
    """Whether words before `to` may be those who act, and are no verb of the sentence.

    >>> from planparse.words import Place
    >>> told = lambda text: [Word(n, w, Place()) for n, w in enumerate(text.split())]
    >>> [_may_be_charged(told("Subscribe"), told(rest)) for rest in ("the list", "alerts", "write to all")]
    [False, False, True]
    >>> [_may_be_charged(told(who), told("liaise with all")) for who in ("Grace", "Chair", "Zhi", "Young people")]
    [True, True, True, True]
    """
    if fold(rest[0].text) in NO_VERBS:
        return False
    text = Phrase(tuple(owner)).text
    named = folded(text) in usual_forenames() or is_post(text)
    return named or len(owner) > 1 or not is_english(text.casefold()) or begins_with_verb(Phrase(tuple(rest)).text)


def _charged(words: Words, there: Attendance) -> tuple[Words, tuple[Words, ...], Words]:
    """Who `will` or `should` do something, the words between, and what; nobody if it is in the passive."""
    owner, marks, rest = in_front(words, there)
    return (owner, marks, rest) if owner and fold(rest[0].text) != "be" else ((), (), words)


def begins_with_brackets(words: Words) -> bool:
    """Whether a text begins with a few words in brackets, after its bullet or box."""
    rest, _ = without_mark(words)
    return bool(_closing(rest))


def ends_with_brackets(words: Words) -> bool:
    """Whether a text ends with one or a few words in brackets."""
    return _opening(words) is not None


def _opening(words: Words) -> int | None:
    """The index of the word that opens the brackets at the end; None if there are none."""
    last = words[-1].text.rstrip(".;") if words else ""
    opened = {close: mark for mark, close in _PAIRS.items()}.get(last[-1:])
    places = range(len(words) - 1, max(0, len(words) - 1 - LONGEST_OWNER), -1)
    return next((at for at in places if words[at].text[0] == opened), None)


def _closing(words: Words) -> int:
    """The index after the word that closes the brackets at the front; 0 if none does, or nothing follows."""
    close = _PAIRS.get(words[0].text[0]) if words else None
    ends = (at for at, word in enumerate(words[:LONGEST_OWNER]) if word.text.rstrip(":")[-1:] == close)
    end = next(ends, -1) + 1
    return end if end < len(words) else 0


def _may_be_who(words: Words) -> bool:
    """Whether words in brackets may be somebody's name: they begin with a capital, and are no urgency or status."""
    text = Phrase(words).text
    return text[:1].isupper() and _NO_OWNER.isdisjoint(_parts(text)) and looks(text)["status"] <= _PLAIN


def _bracketed(words: Words, *, in_brackets: bool) -> tuple[Words, tuple[Words, ...], Words]:
    """Who is in brackets before an item, the brackets and a `to` after them, and the rest."""
    end = _closing(words)
    if not end:
        return (), (), words
    owner, marks = _inside(words[:end])
    if not (says_who(owner) or (in_brackets and _may_be_who(owner))):
        return (), (), words
    rest = words[end:]
    if len(rest) > 1 and rest[0].text == "to":
        return owner, (*marks, rest[:1]), rest[1:]
    return owner, marks, rest


def _behind(words: Words) -> tuple[Words, Words, tuple[Words, ...]]:
    """An item's text, who is in brackets at its end, and the brackets; nobody if they contain something else."""
    start = _opening(words)
    if start is None:
        return words, (), ()
    owner, marks = _inside(words[start:])
    return (words[:start], owner, marks) if says_who(owner) else (words, (), ())


def _inside(words: Words) -> tuple[Words, tuple[Words, ...]]:
    """The words between a pair of brackets, and the brackets with what comes after them."""
    kept = list(words)
    marks: list[Words] = []
    if len(kept[0].text) > 1:
        bracket, kept[0] = split_word(kept[0], 1)
        marks.append((bracket,))
    else:
        marks.append((kept.pop(0),))
    if kept:
        text = kept[-1].text
        at = max(text.rfind(close) for close in _PAIRS.values())
        if at > 0:
            kept[-1], end = split_word(kept[-1], at)
        elif at == 0:
            end = kept.pop()
        marks += [(end,)] if at >= 0 else []
    return tuple(kept), tuple(marks)


def says_who(words: Sequence[Word]) -> bool:
    """Whether words in an owner's place are an owner: initials, everybody, a person, a post or a body.

    >>> from planparse.words import Place
    >>> made = lambda text: tuple(Word(n, w, Place()) for n, w in enumerate(text.split()))
    >>> [says_who(made(text)) for text in ("AR/BS", "All speakers", "Ann Reed", "High", "in colour", "Done")]
    [True, True, True, False, False, False]
    """
    text = Phrase(tuple(words)).text
    coded = bool(words) and (_CODE.fullmatch(words[0].text) or label_words(text).head in _LABELS)
    if not text or len(words) > LONGEST_OWNER or coded or any(part in _NO_OWNER for part in _parts(text)):
        return False
    if _INITIALS.fullmatch(text) or _EVERYONE.fullmatch(text):
        return True
    found = looks(text)
    return found["lead"] > _PLAIN and found["status"] <= _PLAIN


def _parts(text: str) -> Iterator[str]:
    yield from (part.casefold() for part in re.split(r"[\s,/&+]+", text))
