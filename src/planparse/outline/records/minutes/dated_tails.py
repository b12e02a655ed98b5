"""When a thing is to be done, at the end of the sentence that says what: `Write to the owner by 12 May`."""

from __future__ import annotations

import re

from planparse.lexicon.months import MONTH_BEGINS
from planparse.outline.records.record import Words
from planparse.words import Phrase, split_word

_MONTH = rf"{MONTH_BEGINS}[a-z]{{0,7}}\.?"
_YEAR = r"(?:,?\s+(?:19|20)\d\d(?:\s*[/–-]\s*\d\d(?:\d\d)?)?)"
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|weds?|thur?s?|fri|sat|sun))\.?"
_SEASON = (
    r"(?:spring|summer|autumn|winter|easter|christmas|xmas|michaelmas|whitsun|half[- ]term"
    r"|(?:financial |school )?year[- ]end)"
    r"(?:\s+(?:term|holidays?))?"
)
_MEETING = (
    rf"(?:(?:the|our|their|its|each|every)\s+)?(?:(?:next|following|coming|full|annual|future|{_MONTH}|council|committee|board"
    rf"|group|governors[’']?|cabinet|ppg|ordinary)\s+){{1,4}}(?:meetings?|agm)(?:{_YEAR})?"
)
_ONE = (
    rf"(?:\d{{4}}-\d\d-\d\d|(?:{_DAY},?\s+)?(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}{_YEAR}?"
    rf"|(?:{_DAY},?\s+)?\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?{_YEAR}?"
    rf"|(?:(?:the\s+)?(?:end|start|beginning|middle)\s+of\s+|early\s+|mid[- ]|late\s+)?{_MONTH}{_YEAR}?"
    rf"|(?:the\s+)?(?:end|start|beginning)\s+of\s+(?:(?:the|this|next)\s+)?(?:week|month|quarter|term|year"
    rf"|financial year|school year|academic year|{_SEASON}){_YEAR}?"
    rf"|(?:next\s+|this\s+)?{_DAY}|(?:the\s+)?{_SEASON}{_YEAR}?|(?:19|20)\d\d(?:/\d\d)?|Q[1-4]{_YEAR}?"
    rf"|(?:next|this)\s+(?:week|month|term|year)|w/[ce]\s+\d.{{2,20}}|{_MEETING})"
)
_BEFORE = (
    r"(?:(?:noon|midnight|midday|\d{1,2}(?:[.:]\d\d)?\s?[ap]m|close of (?:business|play)|cop|cob)\s+(?:on\s+)?"
    r"|(?:its|the|their|a)\s+(?:closing date|deadline|date)\s+of\s+|no later than\s+)?"
)
_TAIL = re.compile(
    rf"(?:(?:by|before|until|till|from|in|on|at|during|after|for|prior to|no later than|not later than|due|due by"
    r"|due on)\s+"
    rf"{_BEFORE}{_ONE}(?:\s+(?:at the latest|latest|onwards))?"
    rf"|(?:each|every)\s+{_ONE}(?:\s+and\s+{_ONE})?|(?:each|every)\s+(?:day|week|month|quarter|term|year|meeting)"
    r"|within\s+(?:the\s+next\s+)?(?:\w+|\d+)\s+(?:working\s+|calendar\s+)?(?:day|week|month|term)s?(?:\s+of\s+\w+)?"
    r"|in\s+(?:two|three|four|six|\d+)\s+(?:weeks|months)(?:[’']\s+time)?"
    r"|immediately|asap|as soon as (?:possible|practicable)|at once|straight away|urgently|forthwith|ongoing"
    r"|(?:weekly|fortnightly|monthly|quarterly|termly|annually|yearly)|this (?:week|month)|next (?:week|month))",
    re.I,
)
_BEHIND_FOR = re.compile(r"for\s+(?!.*\bmeeting\b)", re.I)
"""`A programme for 2026` says what; `for the next meeting` says when."""
_LONGEST = 12
"""Most words of such an ending."""


def dated_tail(words: Words) -> tuple[Words, Words, Words]:
    """What is to be done, when, and the full stop after it; no time if the text does not end with one.

    >>> from planparse.words import Place, Word
    >>> def told(text):
    ...     found = dated_tail(tuple(Word(n, w, Place()) for n, w in enumerate(text.split())))
    ...     return " | ".join(Phrase(part).text for part in found[:2])
    >>> told("Write to the owner by 12 May 2025."), told("Fit a closer to the gate immediately.")
    ('Write to the owner | by 12 May 2025', 'Fit a closer to the gate | immediately')
    >>> told("Bring figures to each meeting from September 2025"), told("Draft a bid before its closing date of 3 May")
    ('Bring figures to each meeting | from September 2025', 'Draft a bid | before its closing date of 3 May')
    >>> told("Agree a plan for 2026"), told("Put it on the agenda for the next meeting."), told("Send ideas")
    ('Agree a plan for 2026 | ', 'Put it on the agenda | for the next meeting', 'Send ideas | ')
    """
    if not words:
        return words, (), ()
    kept, stop = _without_stop(words)
    for at in range(max(1, len(kept) - _LONGEST), len(kept)):
        tail = Phrase(kept[at:]).text
        if _TAIL.fullmatch(tail) and not _BEHIND_FOR.match(tail):
            text = kept[:at]
            if text[-1].text[-1] in ",;(–-" and len(text[-1].text) > 1:
                last, mark = split_word(text[-1], len(text[-1].text) - 1)
                return (*text[:-1], last), kept[at:], (mark, *stop)
            if text[-1].text in ("–", "-", "—") and len(text) > 1:
                return text[:-1], kept[at:], (text[-1], *stop)
            return text, kept[at:], stop
    return words, (), ()


def is_when(words: Words) -> bool:
    """Whether words say only when: `12 May 2025`, `by the next meeting`."""
    text = Phrase(_without_stop(words)[0]).text if words else ""
    return bool(_TAIL.fullmatch(text) or re.fullmatch(_ONE, text, re.I))


def _without_stop(words: Words) -> tuple[Words, Words]:
    last = words[-1]
    if last.text[-1] in ".;)" and len(last.text) > 1 and not (last.text[-1] == ")" and "(" in Phrase(words[-4:]).text):
        one, stop = split_word(last, len(last.text) - 1)
        return (*words[:-1], one), (stop,)
    return words, ()
