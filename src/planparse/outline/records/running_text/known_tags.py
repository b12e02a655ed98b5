"""What is known of tags without weights: numbered lines between actions, notes behind a status, greetings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from planparse.noun import noun
from planparse.outline.records.running_text.chain import OUTSIDE
from planparse.outline.records.running_text.grouping import Action
from planparse.outline.records.running_text.lines import Line, labels_of, mark_of


def tags_between(lines: Sequence[Line], tags: Sequence[str]) -> dict[int, str]:
    """The tags of the front of numbered lines that the tags take for no action, though the lines around them are some.

    By the index of the word: a number is a ref, and what is behind it is what it is behind the other numbers. Nearly
    all numbered lines must be actions, and the tags must find who or when in this one too: among the numbered
    paragraphs of a report or of minutes some are no actions.
    """
    starts = list(accumulate((len(line.words) for line in lines), initial=0))
    by_form: dict[str, list[_Numbered]] = {}
    for line, start, stop in zip(lines, starts, starts[1:], strict=False):
        if (number := _number_of(line)) is not None:
            by_form.setdefault(mark_of(line).replace("99", "9"), []).append(_Numbered(line, number, start, stop))
    found: dict[int, str] = {}
    for own in by_form.values():
        others = [one for one in own if tags[one.start] == _REF]
        if len(others) < _NEARLY_ALL * len(own):
            continue
        for above, one, below in zip(own, own[1:], own[2:], strict=False):
            in_turn = above.number + 1 == one.number == below.number - 1 and above in others and below in others
            fields = {tag[2:] for tag in tags[one.start : one.stop]}
            if in_turn and "TEXT" not in fields and fields & {"OWNER", "TIME"}:
                found |= _as_others(one, others, tags)
    return found


@noun
class _Numbered:
    """A line with its number, and the indexes of its first word and of the first behind it."""

    line: Line
    number: int
    start: int
    stop: int


def _as_others(one: _Numbered, others: Sequence[_Numbered], tags: Sequence[str]) -> dict[int, str]:
    """The tags at the front of a numbered line: its number, its label if it has one, and the first word behind it."""
    found = {one.start: _REF}
    at = _behind_label(one.line)
    alike = [other for other in others if bool(_behind_label(other.line)) is bool(at)]
    fields = Counter(tags[other.start + 1][2:] or OUTSIDE for other in alike)
    if not fields or one.start + max(at, 1) >= one.stop:
        return found
    field = fields.most_common(1)[0][0]
    if field == OUTSIDE or (not at and field != "TEXT"):
        return found
    found |= {one.start + place: f"{'I' if place > 1 else 'B'}-{field}" for place in range(1, max(at, 2))}
    return found | ({one.start + at: "B-TEXT"} if at and field != "TEXT" else {})


def _behind_label(line: Line) -> int:
    """The index of the word behind the label at a line's front; 0 if it has none."""
    return next((label.stop for label in labels_of(line) if label.start <= 1), 0)


_REF = "B-REF"
_NEARLY_ALL = 0.8
"""Least share of the numbered lines that must be actions already. Set by hand; no other value was tried."""


def _number_of(line: Line) -> int | None:
    """The whole number that a line begins with (`7)`, `7.`); None if it has none, or nothing behind it."""
    first = line.words[0].text.strip("().:")
    return int(first) if first.isdecimal() and len(first) < _LONGEST_NUMBER and len(line.words) > 1 else None


_LONGEST_NUMBER = 4


def with_notes_behind(tags: Sequence[str]) -> list[str]:
    """The tags, with what is right behind a status as the note on it, not as an outcome.

    >>> with_notes_behind(["B-STATUS", "B-OUTCOME", "I-OUTCOME", "O", "B-OUTCOME"])
    ['B-STATUS', 'B-NOTE', 'I-NOTE', 'O', 'B-OUTCOME']
    """
    found = list(tags)
    for at in range(1, len(found)):
        behind = found[at] == "B-OUTCOME" and found[at - 1][2:] == "STATUS"
        if behind or (found[at] == "I-OUTCOME" and found[at - 1][2:] == "NOTE"):
            found[at] = f"{found[at][0]}-NOTE"
    return found


def without_greetings(actions: Sequence[Action]) -> list[Action]:
    """The actions; one of two words without number, who or when is none if nearly all others have some of these.

    `Speak soon` at the end of a mail.
    """
    alone = [not one.own and not one.shared for one in actions]
    if alone.count(False) < _NEARLY_ALL * len(actions):
        return list(actions)
    return [
        one for one, bare in zip(actions, alone, strict=True) if not bare or one.text.stop - one.text.start > _GREETING
    ]


_GREETING = 2
"""Most words of a greeting."""
