"""Find actions in running text: a fitted chain says which words are the action, its owner, its time and its progress.

planparse uses it only if nothing else in a document lists actions: for e-mails, slides and notes. Rules know how some
teams lay out lists and minutes, but each team does it in its own way. The chain (a conditional random field that
`python -m training.tagged_words` fits) learns from words, marks and places. Every action that it finds has a warning.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from planparse.issues import Doubt
from planparse.lexicon.labels import NO_TERMS, is_listed
from planparse.lexicon.months import MONTH_BEGINS
from planparse.lexicon.names import usual_forenames
from planparse.lexicon.refs_and_marks import REF_IN_TEXT, is_bullet
from planparse.lexicon.words import action_verbs, small
from planparse.outline.features.cells import is_post
from planparse.outline.records.cards.run_in import MARK
from planparse.outline.records.record import (
    NOTE,
    OWNER,
    STATUS,
    TEXT,
    TIME,
    Record,
    Records,
    Words,
    heads_of_lists,
    trimmed,
)
from planparse.outline.records.record import REF as REF_KEY
from planparse.read.document import Block, Paragraph
from planparse.words import Word

OUTSIDE = "O"
FIELDS = {"TEXT": TEXT, "OWNER": OWNER, "TIME": TIME, "NOTE": NOTE, "STATUS": STATUS}
"""The keys of a record's parts by the fields of tags: `B-TEXT` begins a part, `I-TEXT` goes on with it."""
_UNSURE = Doubt(
    "record_unsure",
    "warning",
    "planparse found this action in running text, as no table or list has any: check where it begins and ends",
)
BESIDE = "text beside the actions that planparse found in running text"


# What is asked of each word.


_MONTH = re.compile(rf"^{MONTH_BEGINS}[a-z]*\W*$", re.I)
_NO_LETTERS = re.compile(r"[^\w]+")
_SMALL, _CAPITAL, _DIGIT = re.compile(r"[a-z]+"), re.compile(r"[A-Z]+"), re.compile(r"\d+")


def bare(text: str) -> str:
    """The letters and digits of a word, in lower case."""
    return _NO_LETTERS.sub("", text).casefold()


@lru_cache(maxsize=1 << 13)
def features_of_word(text: str) -> tuple[str, ...]:
    """What a word alone shows: its letters, ending, shape and marks, and what the lexicon knows of it.

    >>> features_of_word("Ann,")
    ('w=ann', 'suf=ann', 'shape=Xx,', 'forename', 'end=,')
    """
    own = bare(text)
    shape = _DIGIT.sub("9", _CAPITAL.sub("X", _SMALL.sub("x", text)))[:6]
    found = [f"w={own}" if own.isalpha() else "w=#", f"suf={own[-3:]}", f"shape={shape}"]
    tests = (
        ("forename", own in usual_forenames()),
        ("month", bool(_MONTH.match(text))),
        ("verb", small(text) in action_verbs()),
        ("post", is_post(own)),
        ("bullet", is_bullet(text)),
        (f"end={text[-1:]}", not text[-1:].isalnum()),
        (f"begin={text[:1]}", not text[:1].isalnum()),
    )
    return (*found, *(name for name, holds in tests if holds))


def features(units: Sequence[Words], headings: Sequence[bool]) -> list[list[str]]:
    """The features of each word of the paragraphs, one list for each word in reading order."""
    own: list[tuple[str, ...]] = []
    for words, heading in zip(units, headings, strict=True):
        label = len(words) <= _LABEL and is_listed(NO_TERMS, " ".join(word.text for word in words).rstrip(" :"))
        whole = (f"long={min(len(words) // 4, 8)}", *(("label",) if label else ()), *(("heading",) if heading else ()))
        for at, word in enumerate(words):
            place = (f"at={min(at, 4)}", *(("last",) if at == len(words) - 1 else ()))
            own.append((*features_of_word(word.text), *whole, *place))
    return [[*one, *_around(own, at)] for at, one in enumerate(own)]


_LABEL = 5
"""Most words of a paragraph that may be a label."""
_NEAR = (-2, -1, 1, 2)
"""The neighbours whose features are a word's too."""


def _around(own: Sequence[tuple[str, ...]], at: int) -> Iterator[str]:
    for step in _NEAR:
        if 0 <= at + step < len(own):
            yield from (f"{step}:{name}" for name in own[at + step] if not name.startswith(("suf=", "long=")))
        else:
            yield f"{step}:edge"


# The chain.


class Chain(NamedTuple):
    """The fitted chain: its tags, the weights of each feature for each tag, and those from tag to tag."""

    tags: tuple[str, ...]
    weights: dict[str, dict[str, float]]
    steps: dict[str, dict[str, float]]
    data: str = ""


@lru_cache(maxsize=1)
def chain() -> Chain:
    """The chain that `python -m training.tagged_words` fitted."""
    raw = json.loads(files("planparse.outline").joinpath("weights", "tagged_words.json").read_text("utf-8"))
    return Chain(tuple(raw["tags"]), raw["weights"], raw["steps"], raw["data"])


def likeliest_tags(fitted: Chain, asked: Sequence[Sequence[str]]) -> list[str]:
    """The likeliest sequence of tags for the words' features (Viterbi's algorithm).

    >>> two = Chain(("A", "B"), {"x": {"A": 1.0}, "y": {"B": 0.5}}, {"A": {"A": 1.0}})
    >>> likeliest_tags(two, [["x"], ["y"], ["x"]])
    ['A', 'A', 'A']
    """
    if not asked:
        return []
    steps = [[fitted.steps.get(one, {}).get(two, 0.0) for one in fitted.tags] for two in fitted.tags]
    numbers = range(len(fitted.tags))
    totals = _scores(fitted, asked[0])
    back: list[list[int]] = []
    for names in asked[1:]:
        own = _scores(fitted, names)
        sums = [[total + step for total, step in zip(totals, steps[two], strict=True)] for two in numbers]
        best = [max(numbers, key=own_sums.__getitem__) for own_sums in sums]
        totals = [sums[two][best[two]] + own[two] for two in numbers]
        back.append(best)
    at = max(numbers, key=totals.__getitem__)
    path = [at]
    for best in reversed(back):
        at = best[at]
        path.append(at)
    return [fitted.tags[at] for at in reversed(path)]


def _scores(fitted: Chain, names: Iterable[str]) -> list[float]:
    found = dict.fromkeys(fitted.tags, 0.0)
    for name in names:
        for tag, weight in fitted.weights.get(name, {}).items():
            found[tag] += weight
    return [found[tag] for tag in fitted.tags]


# From tags to records.


class Span(NamedTuple):
    """Words of one field: the field's tag, and the indexes of the first word and of the first after it."""

    field: str
    start: int
    stop: int


def spans(tags: Sequence[str]) -> list[Span]:
    """The runs of words with one field.

    >>> spans(["B-TEXT", "I-TEXT", "O", "B-OWNER"])
    [Span(field='TEXT', start=0, stop=2), Span(field='OWNER', start=3, stop=4)]
    """
    found: list[Span] = []
    for at, tag in enumerate(tags):
        mark, _, field = tag.partition("-")
        if mark == "B":
            found.append(Span(field, at, at + 1))
        elif mark == "I" and found and found[-1].field == field and found[-1].stop == at:
            found[-1] = found[-1]._replace(stop=at + 1)
    return found


_FEWEST = 3
"""Fewest actions that running text must hold."""
_TOLD, _TIMED = 0.6, 0.3
"""The share of actions that must have an owner or a time, and the share that must have a time.

Set by hand: without the share of times, a council's page on how to take part in meetings held three actions; with 0.3
none of eight documents without actions is read, with 0.5 neither is one of three lists of tasks.
"""


def tagged_words(blocks: Sequence[Block]) -> Records | None:
    """The actions in running text; None if there are too few, or if the text hardly ever says who does them or when."""
    units = [(at, words, heading) for at, block in enumerate(blocks) for words, heading in units_of(block)]
    words = [word for _, own, _ in units for word in own]
    if not _FEWEST <= len(words) <= _MOST_WORDS:
        return None
    tags = likeliest_tags(chain(), features([own for _, own, _ in units], [heading for *_, heading in units]))
    grouped = _grouped(spans(tags))
    told = sum(len(group) > 1 for group in grouped)
    timed = sum(span.field == "TIME" for group in grouped for span in group)
    if len(grouped) < _FEWEST or told < _TOLD * len(grouped) or timed < _TIMED * len(grouped):
        return None
    block_of = [at for at, own, _ in units for _ in own]
    return _records(blocks, words, block_of, grouped)


_MOST_WORDS = 6000
"""Most words of a text that is tagged: it takes a second for 5,000."""


def units_of(block: Block) -> Iterator[tuple[Words, bool]]:
    """The words of a paragraph, and whether they are a heading; none of a table, which was refused as one."""
    if isinstance(block, Paragraph) and block.words:
        yield block.words, block.level is not None


def _grouped(found: Sequence[Span]) -> list[list[Span]]:
    """The spans of each action: what is to be done first, then what stands nearest to it on the usual side.

    The side is that on which fewer actions get a second owner or time.
    """
    texts = [at for at, span in enumerate(found) if span.field == "TEXT"]
    if not texts:
        return []
    behind = [found[one:two] for one, two in zip(texts, [*texts[1:], len(found)], strict=True)]
    before = [[found[two], *found[one + 1 : two]] for one, two in zip([-1, *texts[:-1]], texts, strict=True)]
    return [_once(group) for group in (behind if _again(behind) <= _again(before) else before)]


def _again(groups: Sequence[Sequence[Span]]) -> int:
    """How many spans repeat a field of their action, or are left without one."""
    return sum(len(group) - len({span.field for span in group}) for group in groups) - sum(map(bool, groups))


def _once(group: Sequence[Span]) -> list[Span]:
    """The spans of an action, one of each field; the rest stays beside it."""
    kept: dict[str, Span] = {}
    for span in group:
        kept.setdefault(span.field, span)
    return list(kept.values())


def _records(
    blocks: Sequence[Block], words: Sequence[Word], block_of: Sequence[int], grouped: Sequence[Sequence[Span]]
) -> Records:
    """The actions in the places of their texts, blocks without any as they are, and the other words set aside."""
    aside: list[tuple[Words, str]] = []
    used: dict[int, int] = {}
    made: dict[int, list[Record]] = {}
    for group in grouped:
        cells = []
        if (ref := _ref_before(words, block_of, group[0].start)) is not None:
            used[ref] = block_of[ref]
            value, marks = trimmed(words[ref : ref + 1])
            aside += [(marks, MARK)] if marks else []
            cells += [(REF_KEY, value)] if value else []
        for span in group:
            used |= {at: block_of[at] for at in range(span.start, span.stop)}
            value, marks = trimmed(words[span.start : span.stop])
            aside += [(marks, MARK)] if marks else []
            cells += [(FIELDS[span.field], value)] if value else []
        made.setdefault(block_of[group[0].start], []).append(Record(tuple(cells), (_UNSURE,)))
    touched = set(used.values())
    parts: list[Block | Record] = []
    for at, block in enumerate(blocks):
        parts += made.get(at, []) if at in touched else [block]
    aside += [(run, BESIDE) for run in _runs(words, block_of, used, touched)]
    return Records(tuple(parts), tuple(heads_of_lists(parts, ())), tuple(aside))


def _ref_before(words: Sequence[Word], block_of: Sequence[int], start: int) -> int | None:
    """The index of the ref right before a text in its paragraph, over marks such as `/`; None if there is none."""
    at = start - 1
    while at >= 0 and block_of[at] == block_of[start] and not bare(words[at].text):
        at -= 1
    found = at >= 0 and block_of[at] == block_of[start] and re.fullmatch(REF_IN_TEXT, words[at].text.strip("()[].:"))
    return at if found else None


def _runs(
    words: Sequence[Word], block_of: Sequence[int], used: dict[int, int], touched: set[int]
) -> Iterator[tuple[Word, ...]]:
    """The runs of words in no field, in the blocks that hold actions."""
    run: list[Word] = []
    for at, word in enumerate(words):
        if at in used or block_of[at] not in touched:
            if run:
                yield tuple(run)
            run = []
        else:
            run.append(word)
    if run:
        yield tuple(run)
