"""The clauses of a narrative, and what each tells of the action: done, going on, to come, put off.

A narrative seldom names a status. What it tells is in the tense of its verbs, in whether they finish something
(`agreed`, `installed`) or only begin it (`requested`, `discussed`), and in what its last clause still leaves open.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import Final

from planparse.lexicon.words import action_verbs

__all__ = ["clauses", "narrative_features", "tells", "without_topic", "word_features"]

_WORDS: Final = tomllib.loads(files("planparse.lexicon").joinpath("narratives.toml").read_text("utf-8"))
_PAST: Final[str] = _WORDS["words"]["past"]
_KINDS: Final = tuple(
    (name, re.compile(pattern.replace("{past}", _PAST).replace("{adverb}", _WORDS["words"]["adverb"])))
    for name, pattern in _WORDS["kinds"].items()
)
_FINITE: Final = "to|is|are|be|will|has|have|not|was|were|who|which|that|if|when|can|should|must|may"
_HEAD_PAST: Final = re.compile(rf"^(?:(?!(?:{_FINITE})\b)[\w'’&/.(),%£-]+ ){{0,9}}?{_PAST}\b")
_TO_DO: Final = re.compile(
    r"^(?:(?!(?:is|are|be|will|has|have|not|was|were|had|who|which)\b)[\w'’&/.,-]+ ){1,6}?"
    r"to (?:now )?(?P<verb>[a-z-]+)\b"
)
_PRESENT: Final = re.compile(
    r"^(?:(?!(?:to|will|be|not|if|when|who|which|that)\b)[\w'’&/.,()-]+ ){1,7}?"
    rf"{_WORDS['words']['present']}\b(?! (?:by|been|in \w+ \d{{4}}))"
)
_GOES_ON: Final = (
    "will|currently|being|awaiting|due|is|are|was|were|has|have|the|a|this|these|it|they|we|work|staff|further|now|still"
    "|feedback|confirmed|to be"
)
_CLAUSE: Final = re.compile(
    r"\s*(?:;|\s[-–—]\s|,? but |,? however,? |, although |, though |,? whilst |, which (?:will|is|are) "
    rf"|,? (?:and|&) (?=(?:{_GOES_ON})\b)"
    r"|\((?=(?:to|will|awaiting|due|not|draft|completed|complete|done)\b)"
    r"|, (?=(?:awaiting|pending|will|to be|due|but|with)\b))\s*"
)
_ASIDE: Final = re.compile(
    r"\b(?:which|who|that|so that|in order to|to ensure|to make sure|ensuring|so as to|where|when|once|if|until"
    r"|as soon as)\b.*"
)
_REPORTED: Final = re.compile(
    r"^(?:it was (?:noted|reported|confirmed|agreed|understood) that "
    r"|(?:[\w'’.&]+ ){1,5}?(?:also |then |has |have |had )?"
    r"(?:reported|confirmed|advised|noted|stated|explained|said|announced|informed members|updated members"
    r"|thanked [a-z ]+ and said"
    r"|(?:was|were|been|is) (?:also |then )?(?:advised|informed|assured|reassured|told|notified|pleased to report))"
    r"(?: (?:members|the (?:council|board|committee|meeting)|us|me))? that )"
)
_NUMBERED: Final = re.compile(
    r"^\W*(?:(?:action |item |minute )?\d[\d/.\-]*(?: \d[\d.]*)?\s*[):.\-]?\s+|[a-z][).]\s+)+"
)
_TOPIC: Final = re.compile(r"^(?P<topic>[^.;:]{3,60}?)(?:: | - )(?=\w)")
_NAMES: Final = frozenset({"no_verb", "count", "all", "part"})
_FAR: Final = 320
_MOST: Final = 8
"""Clauses that are looked at: what is told behind eight decides nothing, and no text may take long."""


def clauses(sentence: str) -> Iterator[str]:
    """The clauses of a sentence (made `plain`), without what only reports them.

    >>> list(clauses("it was noted that the post was filled; training to follow"))
    ['the post was filled', 'training to follow']
    >>> list(clauses("draft plan written, awaiting comments"))
    ['draft plan written', 'awaiting comments']
    """
    at, low = 0, " ".join(sentence[:_FAR].split()).lstrip(" -*•.:>")
    for stop in _CLAUSE.finditer(low):
        if part := low[at : stop.start()].strip(" ,.()"):
            yield _REPORTED.sub("", part)
        at = stop.end()
    if part := low[at:].strip(" ,.()"):
        yield _REPORTED.sub("", part)


def without_topic(sentence: str) -> str:
    """The first sentence of a narrative (made `plain`) without the number of the minute and what it is about.

    >>> without_topic("5.1.3 poplar trees - report has been filed."), without_topic("survey done - costs to follow")
    ('report has been filed.', 'survey done - costs to follow')
    """
    said = _NUMBERED.sub("", sentence) or sentence
    topic = _TOPIC.match(said)
    return said[topic.end() :] if topic and tells(topic["topic"]) <= _NAMES else said


def tells(clause: str) -> frozenset[str]:
    """The kinds of what a clause says.

    >>> "perfect" in tells("the policy has been approved"), "future" in tells("it will be revised")
    (True, True)
    >>> "to_do" in tells("clerk to write to the landowner"), "bare" in tells("review the feedback so far")
    (True, True)
    """
    main = _ASIDE.sub("", clause) if len(clause.split()) > 6 else clause
    main = main if len(main.split()) > 2 else clause
    found = {name for name, pattern in _KINDS if pattern.search(main)}
    task = _TO_DO.match(main)
    if (
        task
        and task["verb"] in action_verbs()
        and not found & {"perfect", "past_passive", "future", "progressive", "present_passive"}
    ):
        found.add("to_do")
    word = main.split(" ", 1)[0].strip(",.:") if main else ""
    if (
        word in action_verbs()
        and not _NOUN_FIRST.match(main)
        and not found & {"perfect", "present_passive", "future", "past_passive"}
    ):
        found.add("bare")
    if not found & {"perfect", "past_passive", "present_passive", "future", "to_do", "progressive"}:
        if _HEAD_PAST.match(main):
            found.add("past")
        elif _PRESENT.match(main) and "bare" not in found:
            found.add("present")
    if not found & _TENSES:
        found.add("no_verb")
    return frozenset(found)


_NOUN_FIRST: Final = re.compile(
    rf"^\w+ (?:[a-z]+ )?(?:{_PAST}|is|are|was|were|has|have|had|goes|go|continues?"
    r"|on|of|with|in|at|for|from|done|like|likes)\b"
)
"""A noun that is a verb too, with its own verb or a preposition behind it: `Report attached`, `Work goes on`."""
_TENSES: Final = frozenset(
    {"perfect", "past_passive", "present_passive", "progressive", "future", "to_do", "bare", "past", "present", "under",
     "state_have", "state_place", "waiting"}
)  # fmt: skip
_CLOSES: Final = frozenset({"perfect", "past_passive", "past"})
_OPENS: Final = ("future", "to_do", "progressive", "waiting", "under", "still", "put_off", "problem")


def narrative_features(told: list[str]) -> dict[str, float]:
    """What a narrative's clauses (see `clauses`) say together, as named features.

    >>> found = narrative_features(["the policy was approved", "it will be published in may"])
    >>> found["first:past_passive"], found["last:future"], found["done>open"]
    (1.0, 1.0, 1.0)
    """
    every = [tells(clause) for clause in told[:_MOST]]
    found: dict[str, float] = {"bias": 1.0}
    if not every:
        return found
    for name in every[0]:
        found[f"first:{name}"] = 1.0
    for name in every[-1]:
        found[f"last:{name}"] = 1.0
    for name in frozenset().union(*every):
        found[f"any:{name}"] = 1.0
    for at, kinds in enumerate(every):
        where = "first" if at == 0 else "later"
        for tense in kinds & _TENSES:
            for mark in kinds & _MARKS:
                found[f"{where}:{tense}+{mark}"] = 1.0
    closed = any(kinds & _CLOSES and not kinds & {"part", "begin_verb", "still"} for kinds in every)
    opened = any(kinds & {*_OPENS} for kinds in every)
    found["done>open" if closed and opened else "done" if closed else "open" if opened else "neither"] = 1.0
    found["one" if len(every) == 1 else "two" if len(every) == 2 else "many"] = 1.0
    words = len(" ".join(told).split())
    found["short" if words < 5 else "long" if words > 25 else "middling"] = 1.0
    return found


_MARKS: Final = frozenset(
    {"finish_verb", "begin_verb", "now", "often", "all", "part", "not", "count", "still", "finished", "state_place",
     "going_well", "put_off", "problem"}
)  # fmt: skip


_WORD: Final = re.compile(r"[a-z']+|\d+%?")
_HEAD_WORDS: Final = 3
_WORDS_OF_ONE: Final = 20
"""Features of words from which each counts less: else the many words of a long narrative make any reading sure."""
_WORD_COUNTS: Final = 0.5
"""What a word counts beside a kind of clause: with 1.0 as many real narratives are right, more wrong ones are sure."""


def word_features(sentences: list[str]) -> dict[str, float]:
    """The words of a narrative's sentences (made `plain`) as features: anywhere, in the last one, and at its head.

    The regression keeps those that several examples have; a figure is `0`, a share `0%`.

    >>> sorted(word_features(["50% done", "to follow"]))
    ['head:0%', 'head:done', 'last:follow', 'last:to', 'word:0%', 'word:done', 'word:follow', 'word:to']
    """
    found: dict[str, float] = {}
    for at, sentence in enumerate(sentences):
        words = [_figure(word) for word in _WORD.findall(sentence[:_FAR])]
        found |= {f"word:{word}": _WORD_COUNTS for word in words}
        if at == 0:
            found |= {f"head:{word}": _WORD_COUNTS for word in words[:_HEAD_WORDS]}
        if at == len(sentences) - 1 and at:
            found |= {f"last:{word}": _WORD_COUNTS for word in words}
    less = min(1.0, math.sqrt(_WORDS_OF_ONE / max(len(found), 1)))
    return {name: count * less for name, count in found.items()}


def _figure(word: str) -> str:
    return word if word[0] > "9" or word[0] == "'" else "0%" if word.endswith("%") else "0"
