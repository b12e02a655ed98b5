"""Lists of actions below a line that announces them (`Action items:`, `Agreed actions`), as minutes have them.

Read where nothing else of a document lists actions. The line that announces them is their label; who begins an item
(`AH to write the appendix`) is its owner where it stands for a person or a post, and else stays in its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planparse.issues import Doubt
from planparse.lexicon.bullets import BEFORE_ITEM, ROUND
from planparse.outline.cell_looks import looks
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.records.cards import AGAIN, MARK
from planparse.outline.records.record import OWNER, TEXT, Head, Record, Records, Words, trimmed
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase, split_word

_ANNOUNCES = re.compile(
    r"(?:(?:agreed|new|key|further|next|follow[- ]?up|outstanding|summary of|list of|the)\s+){0,2}"
    r"(?:actions?(?:\s+(?:items?|points?|list|log|agreed|arising|required|to be taken|from (?:this|the) meeting))?"
    r"|next steps|to[- ]dos?(?:\s+list)?|(?:task\s+)?assignments|tasks?(?:\s+(?:assigned|allocated|allocation))?)",
    re.I,
)
_FEWEST = 3
"""Items of a document that are told as actions."""
_MOSTLY = 0.6
"""The share of the items that must say what is to be done."""
_SAYS_WHO = re.compile(r"(?:\S+\s+){1,7}?(?:to|will|shall|should|must|can|needs? to|has to|have to|agreed to)\s+[a-z]+")
_INITIALS = re.compile(r"[A-Z][A-Za-z]?[A-Z](?:\s*[/,&+]\s*[A-Z][A-Za-z]?[A-Z])*")
_PLAIN = 0.5
"""How much the words before `to` must look like an owner."""
_LONGEST_OWNER = 6
_UNSURE = Doubt(
    "record_unsure",
    "warning",
    "an item of a list that is announced as actions, which does not say what is to be done: read as an action",
)
_NUMBER = re.compile(r"[(\[]?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)\]]")


def action_lists(blocks: Sequence[Block]) -> Records | None:
    """The records of announced lists, or else of the lines that begin `Action:`; None where they are too few."""
    return _announced(blocks) or _between_notes(blocks)


def _announced(blocks: Sequence[Block]) -> Records | None:
    """The records of announced lists; None where too few of their items say what is to be done."""
    places = {at: list(_items(blocks, at)) for at, block in enumerate(blocks) if _announces(block)}
    items = {at for own in places.values() for at in own}
    told = {at for at in items if _is_to_do(_bare(blocks[at])[0])}
    if len(told) < _FEWEST or len(told) < _MOSTLY * len(items):
        return None
    aside: list[tuple[Words, str]] = []
    parts: list[Block | Record] = []
    label: Words = ()
    for at, block in enumerate(blocks):
        if at in items:
            parts.append(_record(block, aside, doubtful=at not in told))
        elif places.get(at) and isinstance(block, Paragraph) and block.level is None:
            if label:
                aside.append((block.words, AGAIN))
            label = label or block.words
        else:
            parts.append(block)
    heads = (Head(TEXT, label, "description"), Head(OWNER, field="lead"))
    return Records(tuple(parts), heads, tuple(aside))


_SAYS_ACTION = re.compile(r"actions?(?: (?:points?|items?|agreed|required))?(?: \d{1,3}(?:\.\d{1,2})?)?\s*[:–—-]", re.I)
"""What begins a line of minutes that says what is to be done about the item above it."""
_LABEL = 4
"""Words of such a beginning, at most."""


def _between_notes(blocks: Sequence[Block]) -> Records | None:
    """The records of lines that begin `Action:` between the notes of a meeting; None where they are too few."""
    found = {at: label for at, block in enumerate(blocks) if (label := _said_action(_words(block)))}
    if len(found) < _FEWEST:
        return None
    notes = {note for at in found for note in _notes(blocks, at)} - {*found}
    aside: list[tuple[Words, str]] = []
    records: list[Block | Record] = []
    for at, block in enumerate(blocks):
        if at in notes:
            aside.append((_words(block), NOTES))
            continue
        if at not in found:
            records.append(block)
            continue
        if at != min(found):
            aside.append((found[at], AGAIN))
        owner, mark, text = _who(_words(block)[len(found[at]) :])
        aside += [(mark, MARK)] if mark else []
        records.append(Record(((TEXT, text), (OWNER, owner)) if owner else ((TEXT, text),)))
    heads = (Head(TEXT, found[min(found)], "description"), Head(OWNER, field="lead"))
    return Records(tuple(records), heads, tuple(aside))


NOTES = "what was said before an action was agreed"


def _notes(blocks: Sequence[Block], action: int) -> Iterator[int]:
    """The sentences right above a line of an action: they are no heading over it."""
    for at in range(action - 1, -1, -1):
        block = blocks[at]
        text = Phrase(_words(block)).text
        if not isinstance(block, Paragraph) or block.level is not None or not text.endswith((".", "?", "!", ";")):
            return
        yield at


def _said_action(words: Words) -> Words:
    """The words of a line's beginning that say that it is an action; () where it is not, or says no more."""
    for end in range(1, min(_LABEL, len(words) - 1) + 1):
        if _SAYS_ACTION.fullmatch(Phrase(words[:end]).text):
            return words[:end]
    return ()


def _announces(block: Block) -> bool:
    """Whether a paragraph says that actions follow, and no more."""
    if not isinstance(block, Paragraph):
        return False
    words, _ = _bare(block)
    return bool(_ANNOUNCES.fullmatch(Phrase(words).text.rstrip(" :.–-"))) and len(words) <= _LONGEST_OWNER


def _items(blocks: Sequence[Block], announced: int) -> Iterator[int]:
    """The paragraphs below, to the next heading, table or announcement; where there are bullets, those with one."""
    stop = announced + 1
    while stop < len(blocks) and isinstance(block := blocks[stop], Paragraph):
        if block.level is not None or _announces(block):
            break
        stop += 1
    own = range(announced + 1, stop)
    bulleted = [at for at in own if _bare(blocks[at])[1]]
    if not bulleted:
        yield from (at for at in own if _words(blocks[at]))
        return
    for at in own:
        if at not in bulleted:
            return
        yield at


def _words(block: Block) -> Words:
    return block.words if isinstance(block, Paragraph) else ()


def _bare(block: Block) -> tuple[Words, Words]:
    """A paragraph's words without the bullet or number before them, and that."""
    words = _words(block)
    if words and len(words[0].text) > 1 and words[0].text[0] in ROUND:
        words = (*split_word(words[0], 1), *words[1:])  # `•Print the minutes`
    marked = bool(words) and (
        words[0].text in BEFORE_ITEM or re.fullmatch(r"[(\[]?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)\]]", words[0].text)
    )
    return (words[1:], words[:1]) if marked else (words, ())


def _is_to_do(words: Words) -> bool:
    """Whether words say what is to be done: they begin with a verb, or say who is to do something.

    >>> from planparse.words import Place, Word
    >>> made = lambda text: tuple(Word(n, w, Place()) for n, w in enumerate(text.split()))
    >>> [_is_to_do(made(text)) for text in ("Update the calendar", "AH to write it", "The roof was mended in May")]
    [True, True, False]
    """
    text = Phrase(words).text
    return begins_with_verb(text) or bool(_SAYS_WHO.match(text)) or bool(_who(words)[0])


def _record(block: Block, aside: list[tuple[Words, str]], *, doubtful: bool) -> Record:
    words, bullet = _bare(block)
    owner, mark, text = _who(words)
    aside += [(gone, MARK) for gone in (bullet, mark) if gone]
    return Record(((TEXT, text), (OWNER, owner)) if owner else ((TEXT, text),), (_UNSURE,) if doubtful else ())


def _who(words: Words) -> tuple[Words, Words, Words]:
    """Who begins an item, the mark or `to` behind, and the rest; nobody where the words before do not look like one."""
    for at, word in enumerate(words[:_LONGEST_OWNER]):
        if at and word.text in _BEHIND_OWNER:
            owner, mark, rest = words[:at], (word,), words[at + 1 :]
        elif word.text.endswith(":") and len(word.text) > 1:
            last, colon = split_word(word, len(word.text) - 1)
            owner, mark, rest = (*words[:at], last), (colon,), words[at + 1 :]
        else:
            continue
        owner, marks = trimmed(owner)
        named = Phrase(owner).text
        if rest and (_INITIALS.fullmatch(named) or looks(named)["lead"] > _PLAIN):
            return owner, (*marks, *mark), rest
        break
    return (), (), words


_BEHIND_OWNER = frozenset(("to", "-", "–", "—"))
