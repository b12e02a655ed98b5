"""What the clauses of a narrative say about the action, by tense and verb.

Part one: narratives that only report results (`Workshop held on 3 June`). The action is done if nothing is still to
come, continues, or was done in part. This is weaker than a named status, so the reading carries an issue for the
record.

Part two: the clauses of a narrative, and what each says: done, under way, to come, put off. A narrative seldom names a
status. The evidence is in the tense of its verbs, in whether they finish something (`agreed`, `installed`) or only
begin it (`requested`, `discussed`), and in what its last clause leaves open.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Final

from planparse.cells.status.verbs import verb_features
from planparse.cells.status.words import BEGINS_ASIDE
from planparse.lexicon.words import action_verbs
from planparse.patterns import has_needed, lazy_pattern, needed_words

_DONE: Final = (
    "agreed|approved|adopted|ratified|signed|submitted|sent|circulated|issued|distributed|published|launched"
    "|installed|purchased|bought|appointed|filled|held|undertaken|carried out|conducted|introduced|set up|created"
    "|updated|reviewed|revised|rewritten|amended|presented|removed|repaired|replaced|uploaded|shared|commissioned"
    "|procured|erected|fitted|cleared|paid|confirmed|added|written|awarded|made|prepared|produced|found|taken on|given"
    "|built|opened|developed|redesigned|refreshed|rolled out|trained|completed|organised|put up|moved|relocated|secured"
    "|obtained|registered|informed|notified|contacted|written to|raised|reported|logged|refurbished"
    "|painted|cleaned|tested"
)
_ADVERB: Final = r"(?:(?:now|all|already|also|since|fully|both|recently|successfully|just|formally|subsequently) )*"
_UNTOLD: Final = r"(?:is|are|was|were|be|been|being|to|will|has|have|had|not|who|which|that|can|may|should|must|would)"
_TOLD_WORD: Final = r"[\w'’/&.,()-]+ "
_PERFECT: Final = lazy_pattern(rf"\b(?:has|have|was|were) {_ADVERB}(?:been )?{_ADVERB}(?:{_DONE})\b")
_ELLIPTIC: Final = lazy_pattern(rf"\W*(?:(?!{_UNTOLD}\b){_TOLD_WORD}){{0,7}}?(?:{_DONE})\b(?= *(?:[.,;:()]|$)| )")
_STILL_OPEN: Final = lazy_pattern(
    r"\b(?:to be|to (?!the|all|a|an|our|its|their|\d|members|staff|schools|parents|council|cabinet|board|committee)"
    r"[a-z]+|for (?:approval|comments?|signature|agreement|decision|consideration)|will|shall|await\w*|pending"
    r"|still|not|no|yet|remain\w*|outstanding|however|but|each|every|monthly|weekly"
    r"|quarterly|termly|daily|regularly|annually|ongoing|on-going|continu\w*|is|are|being|when|if|next|further"
    r"|draft(?!(?: \w+)* (?:was|has been) (?:agreed|approved|adopted|confirmed|signed))"
    r"|first|initial|interim|some|most|phase|stage|number|percentage|proportion|rate|due|should|may|could"
    r"|starts?|begins?|suspended|cancelled|postponed|delayed|part|partly|partially|reduced|increased|shows?)\b"
)
_HEADLINE: Final = re.compile(r"(?:completed|planned|delayed|green|amber|red) |\d+ [a-z]+|.*\d of \d")
_SENTENCE: Final = re.compile(r"(?<=[a-z0-9)])\.\s")


def reports_done(text: str) -> bool:
    """Whether a narrative (made `plain`) reports only results.

    >>> [reports_done(one) for one in ("workshop held on 3 june.", "draft sent out to all", "audit held each month")]
    [True, False, False]
    >>> reports_done("a grant application was made to the fund and £4,900 was awarded."), reports_done("agreed")
    (True, False)
    """
    plain = " ".join(text.split())
    if len(plain.split()) < _FEWEST or _STILL_OPEN.search(plain) or _HEADLINE.match(plain):
        return False
    first = _SENTENCE.split(plain)[0]  # later sentences (`Notes were shared.`) decide nothing
    return len(first.split()) >= _FEWEST and bool(_PERFECT.search(first) or _ELLIPTIC.match(first))


_TO_COME: Final = re.compile(
    r"\b(?:will|shall|awaiting|pending|due|to (?:start|begin|monitor|follow|report|review|be [a-z]+|complete|agree"
    r"|check|chase|update|circulate|arrange)|is being|are being|ongoing|continues)\b"
)


def reports_part_done(texts: Sequence[str]) -> bool:
    """Whether the first sentence of a narrative reports a result, and a later one says what is to come.

    >>> reports_part_done(["the phone box has been added to the list.", "clerk to monitor"])
    True
    >>> reports_part_done(["workshop held on 3 june.", "it was well attended."])
    False
    >>> reports_part_done(["clerk to monitor"])
    False
    """
    return len(texts) > 1 and reports_done(texts[0]) and any(_TO_COME.search(text) for text in texts[1:])


_FINAL: Final = re.compile(r"\W*(?:\d[\d/.]* )?(?:agreed|approved|adopted|ratified|signed off|completed|published)\b")


def concluded(texts: Sequence[str]) -> bool:
    """Whether the last line of a narrative says that the earlier work is agreed or done.

    >>> concluded(["first draft produced june 2017", "agreed at governors meeting 13 july 17."])
    True
    """
    return len(texts) > 1 and bool(_FINAL.match(texts[-1])) and not _STILL_OPEN.search(texts[-1])


_FEWEST: Final = 3
"""The fewest words of a narrative: shorter texts (`Agreed.`) may be about anything."""


_WORDS: Final = tomllib.loads(files("planparse.lexicon").joinpath("narratives.toml").read_text("utf-8"))
_PAST: Final[str] = _WORDS["words"]["past"]
_WRITTEN: Final = {
    name: pattern.replace("{past}", _PAST).replace("{adverb}", _WORDS["words"]["adverb"])
    for name, pattern in _WORDS["kinds"].items()
}
_KINDS: Final = tuple((name, needed_words(text), lazy_pattern(text)) for name, text in _WRITTEN.items())
_FINITE: Final = "to|is|are|be|will|has|have|not|was|were|who|which|that|if|when|can|should|must|may"
_HEAD_PAST: Final = lazy_pattern(rf"^(?:(?!(?:{_FINITE})\b)[\w'’&/.(),%£-]+ ){{0,9}}?{_PAST}\b")
_TO_DO: Final = re.compile(
    r"^(?:(?!(?:is|are|be|will|has|have|not|was|were|had|who|which)\b)[\w'’&/.,-]+ ){1,6}?"
    r"to (?:now )?(?P<verb>[a-z-]+)\b"
)
_PRESENT: Final = lazy_pattern(
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
"""The most clauses that are read: later ones decide nothing, and no text may take long."""


def clauses(sentence: str) -> Iterator[str]:
    """The clauses of a sentence (made `plain`), without words that only report them.

    >>> list(clauses("it was noted that the post was filled; training to follow"))
    ['the post was filled', 'training to follow']
    >>> list(clauses("draft plan written, awaiting comments")), list(clauses("as it was late, it will be sent in may"))
    (['draft plan written', 'awaiting comments'], ['it will be sent in may'])
    """
    at, low = 0, " ".join(sentence[:_FAR].split()).lstrip(" -*•.:>")
    low = BEGINS_ASIDE.sub("", low, count=1) if BEGINS_ASIDE.match(low) else low
    for stop in _CLAUSE.finditer(low):
        if part := low[at : stop.start()].strip(" ,.()"):
            yield _REPORTED.sub("", part)
        at = stop.end()
    if part := low[at:].strip(" ,.()"):
        yield _REPORTED.sub("", part)


def without_topic(sentence: str) -> str:
    """The first sentence of a narrative (made `plain`), without the number and topic of the minute.

    >>> without_topic("5.1.3 poplar trees - report has been filed."), without_topic("survey done - costs to follow")
    ('report has been filed.', 'survey done - costs to follow')
    """
    said = _NUMBERED.sub("", sentence) or sentence
    topic = _TOPIC.match(said)
    return said[topic.end() :] if topic and clause_kinds(topic["topic"]) <= _NAMES else said


def _main(clause: str) -> str:
    """A clause without its subordinate parts."""
    main = _ASIDE.sub("", clause) if len(clause.split()) > 6 else clause
    return main if len(main.split()) > 2 else clause


@lru_cache(maxsize=512)
def clause_kinds(clause: str) -> frozenset[str]:
    """The kinds of statement that a clause makes (the names in `narratives.toml`, and tenses).

    >>> "perfect" in clause_kinds("the policy has been approved"), "future" in clause_kinds("it will be revised")
    (True, True)
    >>> "to_do" in clause_kinds("clerk to write to the landowner"), "bare" in clause_kinds("review the feedback so far")
    (True, True)
    """
    main = _main(clause)
    found = {name for name, needs, pattern in _KINDS if has_needed(main, needs) and pattern.search(main)}
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


_NOUN_FIRST: Final = lazy_pattern(
    rf"^\w+ (?:[a-z]+ )?(?:{_PAST}|is|are|was|were|has|have|had|goes|go|continues?"
    r"|on|of|with|in|at|for|from|done|like|likes)\b"
)
"""A noun that is also a verb, followed by its own verb or a preposition: `Report attached`, `Work goes on`."""
_TENSES: Final = frozenset(
    {"perfect", "past_passive", "present_passive", "progressive", "future", "to_do", "bare", "past", "present", "under",
     "state_have", "state_place", "waiting"}
)  # fmt: skip
_CLOSES: Final = frozenset({"perfect", "past_passive", "past"})
_OPENS: Final = ("future", "to_do", "progressive", "waiting", "under", "still", "put_off", "problem")


def narrative_features(told: list[str]) -> dict[str, float]:
    """The features of a narrative's clauses (see `clauses`), by name.

    >>> found = narrative_features(["the policy was approved", "it will be published in may"])
    >>> found["first:past_passive"], found["last:future"], found["done>open"]
    (1.0, 1.0, 1.0)
    """
    every = [clause_kinds(clause) for clause in told[:_MOST]]
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
    return found | verb_features([_main(clause) for clause in told[:_MOST]])


_MARKS: Final = frozenset(
    {"finish_verb", "begin_verb", "now", "often", "all", "part", "not", "count", "still", "finished", "state_place",
     "going_well", "put_off", "problem"}
)  # fmt: skip


_WORD: Final = re.compile(r"[a-z']+|\d+%?")
_HEAD_WORDS: Final = 3
_WORDS_OF_ONE: Final = 20
"""From this many word features, each counts less: else the many words of a long narrative make any reading sure."""
_WORD_COUNTS: Final = 0.5
"""A word's weight relative to a kind of clause. At 1.0 as many real narratives are right, but more errors are sure."""


def word_features(sentences: list[str]) -> dict[str, float]:
    """The words of a narrative's sentences (made `plain`) as features: anywhere, last, at the start, in pairs.

    The regression keeps those that several examples have. A figure is `0`, a percentage `0%`.

    >>> sorted(word_features(["50% done", "to follow"]))  # doctest: +NORMALIZE_WHITESPACE
    ['0% done', '^ 0%', '^ to', 'done $', 'follow $', 'head:0%', 'head:done', 'last:follow', 'last:to', 'to follow',
     'word:0%', 'word:done', 'word:follow', 'word:to']
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
    return {name: count * less for name, count in found.items()} | _pairs(sentences)


def _pairs(sentences: list[str]) -> dict[str, float]:
    """Pairs of neighbouring words, with the ends of sentences."""
    found: set[str] = set()
    for sentence in sentences:
        words = ["^", *(_figure(word) for word in _WORD.findall(sentence[:_FAR])), "$"]
        found |= {f"{one} {two}" for one, two in pairwise(words)}
    less = _WORD_COUNTS * min(1.0, math.sqrt(_WORDS_OF_ONE / max(len(found), 1)))
    return dict.fromkeys(found, less)


def _figure(word: str) -> str:
    return word if word[0] > "9" or word[0] == "'" else "0%" if word.endswith("%") else "0"
