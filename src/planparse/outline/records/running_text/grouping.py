"""Which spans belong to one action: who, when and how far are beside its text, or above several actions.

On which side a field is, is the same in all of a document: the side that gives fewest actions two of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.noun import noun
from planparse.outline.records.running_text.chain import Span

TEXT, TITLE, AREA = "TEXT", "TITLE", "AREA"
_IN_FRONT = frozenset(("REF", TITLE))
"""What is before an action's text if nothing else shows it."""
_SHARED = frozenset(("OWNER", "TIME"))
"""What one line may say of all actions below it."""


@noun
class Action:
    """An action: the span of its text, its other spans in reading order, and those that it has with other actions."""

    text: Span
    own: tuple[Span, ...] = ()
    shared: tuple[Span, ...] = ()


@noun
class _Placed:
    """A span, and the indexes of the actions that it belongs to."""

    span: Span
    actions: tuple[int, ...]


@noun
class _Free:
    """A span on a line of its own, or between two texts: the indexes of the actions before and behind it."""

    span: Span
    before: int
    behind: int


def actions_of(found: Sequence[Span], line_of: Sequence[int]) -> list[Action]:
    """The actions of a text: each text with what is said of it. ``line_of`` has the line of each word.

    A text of one word is none.
    """
    told = [span for span in _with_texts(found) if span.field != TEXT or span.goes_on or span.stop - span.start > 1]
    texts = [span for span in told if span.field == TEXT and not span.goes_on]
    areas = [span.start for span in told if span.field == AREA]
    own: list[list[Span]] = [[] for _ in texts]
    shared: list[list[Span]] = [[] for _ in texts]
    for field in dict.fromkeys(span.field for span in told if texts and span.field != AREA):
        mine = [span for span in told if span.field == field and span not in texts]
        for placed in _placed(field, mine, texts, line_of, areas):
            for at in placed.actions:
                (own if len(placed.actions) == 1 else shared)[at].append(placed.span)
    parts = zip(texts, own, shared, strict=True)
    return [Action(text, tuple(sorted(one, key=lambda span: span.start)), tuple(more)) for text, one, more in parts]


def _with_texts(found: Sequence[Span]) -> Iterator[Span]:
    """The spans, with a title that no text follows as what is to be done."""
    for at, span in enumerate(found):
        after = next((one for one in found[at + 1 :] if one.field in (TEXT, TITLE, AREA)), None)
        alone = after is None or after.field != TEXT or after.goes_on
        yield replace(span, field=TEXT) if span.field == TITLE and alone else span


def _placed(
    field: str, mine: Sequence[Span], texts: Sequence[Span], line_of: Sequence[int], areas: Sequence[int]
) -> Iterator[_Placed]:
    """Yield each span of a field with its actions: that on its line, else that on the field's usual side."""
    taken: set[int] = set()
    free: list[_Free] = []
    for span in mine:
        behind = sum(text.start < span.start for text in texts)
        before = behind - 1
        beside_before = before >= 0 and line_of[texts[before].stop - 1] == line_of[span.start]
        beside_behind = behind < len(texts) and line_of[texts[behind].start] == line_of[span.stop - 1]
        if field == TEXT or beside_before is not beside_behind:
            at = max(before, 0) if field == TEXT or beside_before else behind
            taken.add(at)
            yield _Placed(span, (at,))
        elif field not in _NEAR or _is_near(span, before, behind, texts, line_of):
            free.append(_Free(span, before, behind))
    second_before = _seconds([one.before for one in free], taken, len(texts))
    second_behind = _seconds([one.behind for one in free], taken, len(texts))
    in_front = second_behind < second_before or (second_behind == second_before and field in _IN_FRONT)
    lines = {line_of[text.start] for text in texts}
    for number, one in enumerate(free):
        if one.before >= 0 and not (in_front and one.behind < len(texts)):
            yield _Placed(one.span, (one.before,))
            continue
        last = free[number + 1].behind if number + 1 < len(free) else len(texts)
        end = next((start for start in areas if start > one.span.start), None)
        over = field in _SHARED and line_of[one.span.start] not in lines
        run = _run(one.behind, last, taken, texts, end) if over else ()
        yield _Placed(one.span, run or (min(one.behind, len(texts) - 1),))


def _is_near(span: Span, before: int, behind: int, texts: Sequence[Span], line_of: Sequence[int]) -> bool:
    """Whether an action is within a few lines; names and days further off are of something else."""
    line = line_of[span.start]
    above = before >= 0 and line - line_of[texts[before].stop - 1] <= _LINES
    return above or (behind < len(texts) and line_of[texts[behind].start] - line <= _LINES)


_NEAR = frozenset(("OWNER", "TIME", "STATUS", "REF"))
_LINES = 6
"""Most lines between an action and a field of it: the labelled lines of a record."""


def _run(first: int, last: int, taken: set[int], texts: Sequence[Span], end: int | None) -> tuple[int, ...]:
    """The actions from one on, up to the first that has its own or is below the next area's heading."""
    stop = next((at for at in range(first, last) if at in taken or (end is not None and texts[at].start > end)), last)
    return tuple(range(first, stop))


def _seconds(places: Sequence[int], taken: set[int], count: int) -> int:
    """How many spans would be an action's second one of their field, or of no action."""
    times = Counter(at for at in places if 0 <= at < count)
    outside = len(places) - times.total()
    return outside + sum(number - (at not in taken) for at, number in times.items())
