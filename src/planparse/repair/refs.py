"""Repairs of refs: cut, missing, not unique, with another area's number, or made a figure (1.10 became 1.1)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise

from planparse.issues import Doubt
from planparse.noun import noun
from planparse.outline.outline import Outline, Row, Spot, field_text
from planparse.repair.changes import Change, Flag, NumberRow

_COUNTER = re.compile(r"(?P<head>.*?)(?P<digits>\d+)?(?P<letter>[a-z])?")


@noun
class Ref:
    """A reference split in two: ``head`` is all text before the counter; a letter counts from 1 for ``a``.

    ``lettered`` tells `1a` (head `1`, counter 1) from `1.1` (head `1.`, counter 1).
    """

    head: str
    counter: int
    lettered: bool = False

    def __str__(self) -> str:
        return self.head + (chr(ord("a") + self.counter - 1) if self.lettered else str(self.counter))


_LABEL = re.compile(
    r"\A(?:action|recommendation|finding|point|issue|requirement|item|reference|ref|number|no|task|step)\b[.:]?\s*(?=\d)",
    re.IGNORECASE,
)
"""A word that only says what the number is: `Action 1.1` is the action 1.1. Letters of a code are part of the ref."""


def cleaned(text: str) -> str:
    """A printed reference without the label, dashes, stops and brackets around it, and without spaces inside.

    >>> cleaned("– 1.1"), cleaned("2."), cleaned("(3a)"), cleaned("AFI 1.1:"), cleaned("OS (24/25) 7")
    ('1.1', '2', '3a', 'AFI1.1', 'OS (24/25) 7')
    >>> cleaned("Action 1.1"), cleaned("No. 4"), cleaned("2(iii)."), cleaned("(2(a))")
    ('1.1', '4', '2(iii)', '2(a)')
    """
    found = re.sub(r"(?<![)\]])\s+(?![(\[])", "", _LABEL.sub("", text.strip())).strip("-–—.:()[] ")
    return f"{found})" if found.count("(") > found.count(")") and f"{found})" in text else found


def parse_ref(text: str) -> Ref | None:
    """Split a cleaned reference into head and counter; None if it has no counter.

    >>> parse_ref("AFI1.12"), parse_ref("1a").head, parse_ref("106"), parse_ref("N/A")
    (Ref(head='AFI1.', counter=12, lettered=False), '1', Ref(head='', counter=106, lettered=False), None)
    """
    found = _COUNTER.fullmatch(text)
    if not found or not any(mark.isdigit() for mark in text) or len(text) > 16:
        return None
    if found["letter"]:
        return Ref(found["head"] + (found["digits"] or ""), ord(found["letter"]) - ord("a") + 1, lettered=True)
    return Ref(found["head"], int(found["digits"])) if found["digits"] and len(found["digits"]) < 7 else None


@noun
class RefStyle:
    """How a plan makes refs from its areas' numbers: what is before the number, and between it and the counter."""

    before: str
    between: str
    lettered: bool

    def head(self, number: str) -> str:
        """The head of the refs in the area with this number."""
        return f"{self.before}{number}{self.between}"


def number_rows(outline: Outline) -> Iterator[Change | Flag]:
    """Give each row its reference: as printed if possible, else worked out from its neighbours.

    Acts on refs cut to the area's number (`2.`, `8`), on areas whose refs all carry another area's number, on missing
    refs, and on refs that are not unique in the plan. Does not change a unique ref in its plan's form, even if numbers
    before it are skipped: real plans delete actions.
    """
    printed = {row.id: cleaned(field_text(outline, row, "ref")) for row in outline.rows()}
    numbers = _numbers(outline, printed)
    style = _style(outline, printed, numbers)
    again = style is None and _start_again([[printed[row.id] for row in area.rows] for area in outline.areas])
    width = _zeros_width(printed.values())
    taken: set[str] = set()
    for number, area in zip(numbers, outline.areas, strict=True):
        rows = area.rows
        refs = [printed[row.id] for row in rows]
        if style is not None and _go_on(refs, taken):
            proposed = [(ref, "") for ref in refs]
        elif style is not None:
            proposed = _by_style(refs, style.head(number), number, style, width)
        else:
            proposed = _by_neighbours(refs, number)
        if again:
            why = "the refs start again in each area: with the area's number before them they are unique"
            proposed = [(f"{number}.{ref}", why) if ref in refs else (ref, reason) for ref, reason in proposed]
        for row, ref, (new, why) in zip(rows, refs, proposed, strict=True):
            unique, reason = _unique(new, number, ref, taken, why)
            taken.add(unique)
            yield from _numbered(outline, row, unique, reason)


def _numbers(outline: Outline, printed: Mapping[int, str]) -> list[str]:
    """The numbers of the areas that refs contain: those of their headings, else their places in the plan.

    Headings of two kinds may count twice (`Must do 1`, `Must do 2`, `Should do 1`), and refs go on (`3.1`).
    """
    places = [str(ordinal) for ordinal in range(1, len(outline.areas) + 1)]
    own = [area.number or place for area, place in zip(outline.areas, places, strict=True)]
    if len({*own}) == len(own):
        return own
    told = [
        (ref.head.rstrip(".-/ ") == place)
        for area, place in zip(outline.areas, places, strict=True)
        for row in area.rows
        if (ref := parse_ref(printed[row.id]))
    ]
    return places if told and all(told) else own


def _zeros_width(printed: Iterable[str]) -> int:
    """How many digits a counter has in a plan that prints zeros before counters; 0 in other plans.

    >>> _zeros_width(["W1-01", "W1-12"]), _zeros_width(["1.1", "1.10", "0"])
    (2, 0)
    """
    digits = (found["digits"] or "" for ref in printed if (found := _COUNTER.fullmatch(ref)) and found["head"])
    return max((len(one) for one in digits if one.startswith("0") and len(one) > 1), default=0)


def _go_on(refs: Sequence[str], taken: Set[str]) -> bool:
    """Whether an area's refs continue those before it: `Workstream 1 (continued)` begins with W1-04 if W1-03 was last.

    >>> _go_on(["W1-04", "W1-05"], {"W1-02", "W1-03"}), _go_on(["5.1", "5.2"], {"5.1", "5.2"}), _go_on(["5.9"], {"5.1"})
    (True, False, False)
    """
    own, before = [parse_ref(ref) for ref in refs], {parse_ref(ref) for ref in taken}
    first = own[0] if own else None
    if first is None or first.counter < 2 or not all(own) or not taken.isdisjoint(refs):
        return False
    rising = all(one and two and one.head == two.head and one.counter < two.counter for one, two in pairwise(own))
    return rising and Ref(first.head, first.counter - 1, first.lettered) in before


def _start_again(areas: Sequence[Sequence[str]]) -> bool:
    """Whether the refs of a plan start again in each area: all areas with refs have the same first ref."""
    firsts = [next((ref for ref in refs if ref), "") for refs in areas]
    filled = [first for first in firsts if first]
    return len(filled) > 1 and len(set(filled)) == 1


def _style(outline: Outline, printed: dict[int, str], numbers: Sequence[str]) -> RefStyle | None:
    """The form that most refs of the plan have, if it contains the area's number."""
    votes: Counter[RefStyle] = Counter()
    areas: dict[RefStyle, set[int]] = {}
    codes: set[RefStyle] = set()
    total = 0
    for ordinal, (number, area) in enumerate(zip(numbers, outline.areas, strict=True), 1):
        for row in area.rows:
            ref = parse_ref(printed[row.id])
            total += bool(printed[row.id])
            found = re.fullmatch(rf"(\D*?){re.escape(number)}([^0-9A-Za-z]{{0,2}})", ref.head) if ref else None
            if ref and found:
                style = RefStyle(found[1], found[2], ref.lettered)
                votes[style] += 1
                areas.setdefault(style, set()).add(ordinal)
                codes |= {style} if number.isalpha() and found[1][-1:].isalpha() else set()
    for style in codes:
        if len(areas[style]) < 2:
            del votes[style]  # the A of `GA1` is part of a code that all refs have, and is not the letter of area A
    if not votes:
        return None
    style, count = votes.most_common(1)[0]
    return style if count >= 0.4 * total and (count > 1 or total == 1) else None


_Proposal = tuple[str, str]


def _by_style(refs: Sequence[str], head: str, number: str, style: RefStyle, width: int = 0) -> list[_Proposal]:
    """Refs of one area in a plan whose refs contain the area's number."""
    parts = [parse_ref(ref) for ref in refs]
    own = [part is not None and part.head == head and part.lettered == style.lettered for part in parts]
    foreign = _foreign_head(parts, own, style)
    counters = [
        part.counter if part and (mine or part.head == foreign) else None for part, mine in zip(parts, own, strict=True)
    ]
    zeros = {} if style.lettered or not head.endswith(".") else _zeros_lost(counters)
    filled = _filled([zeros.get(place, counter) for place, counter in enumerate(counters)])
    result: list[_Proposal] = []
    for place, (ref, part, mine, counter, value) in enumerate(zip(refs, parts, own, counters, filled, strict=True)):
        expected = str(Ref(head, value, style.lettered)) if value else ""
        expected = f"{head}{value:0{width}}" if value and width and not style.lettered else expected
        if place in zeros:
            why = "a spreadsheet that takes refs for numbers drops the last zero: its neighbours give the ref back"
            result.append((str(Ref(head, zeros[place])), why))
        elif part and mine:
            result.append((ref, ""))
        elif counter is not None:
            result.append((expected, f"the refs of this area are printed with another area's number ({foreign})"))
        elif expected and (not ref or ref == number or _is_cut(ref, expected)):
            what = "no ref is printed" if not ref else "the printed ref is cut short"
            result.append((expected, f"{what}; its place among the area's actions gives the number"))
        else:
            result.append((ref, "kept as printed"))
    return result


def _zeros_lost(counters: Sequence[int | None]) -> dict[int, int]:
    """Counters whose last zero is lost, by their place: `1.1` printed again after `1.9`, or before `1.11`.

    Between both, it need not be printed before: the list may begin further on.

    >>> _zeros_lost([1, 2, 9, 1, 11]), _zeros_lost([1, 19, 2]), _zeros_lost([9, 1]), _zeros_lost([1, 1, 2])
    ({3: 10}, {2: 20}, {}, {})
    >>> _zeros_lost([8, 9, 1, 11])
    {2: 10}
    """
    found: dict[int, int] = {}
    for place, counter in enumerate(counters):
        if counter is None:
            continue
        tenfold = 10 * counter
        before = found.get(place - 1, counters[place - 1]) if place else None
        after = counters[place + 1] if place + 1 < len(counters) else None
        between = (before, after) == (tenfold - 1, tenfold + 1)
        if counter not in counters[:place] and counters[0] != 1 and not between:
            continue
        if before == tenfold - 1 or (after == tenfold + 1 and before is not None and before > counter):
            found[place] = tenfold
    return found


def _foreign_head(parts: Sequence[Ref | None], own: Sequence[bool], style: RefStyle) -> str | None:
    """The head of another area that all refs with a counter share here, if their counters rise."""
    pattern = re.compile(rf"{re.escape(style.before)}[0-9A-Z]+{re.escape(style.between)}")
    heads = {part.head for part in parts if part}
    if any(own) or len(heads) != 1:
        return None
    head = heads.pop()
    counters = [part.counter for part in parts if part]
    rising = all(one < other for one, other in pairwise(counters))
    return head if rising and pattern.fullmatch(head) and style.between + style.before else None


def _filled(counters: Sequence[int | None]) -> list[int | None]:
    """Counters with gaps filled if the counters around them leave exactly enough room.

    >>> _filled([None, 2, 3]), _filled([1, None, None]), _filled([None, None]), _filled([1, None, 2])
    ([1, 2, 3], [1, 2, 3], [1, 2], [1, None, 2])
    """
    result = list(counters)
    for i, counter in enumerate(result):
        if counter is None:
            before = result[i - 1] if i else 0
            result[i] = before + 1 if before is not None else None
    for i, counter in enumerate(counters):
        if counter is None:
            after = next((value for value in counters[i + 1 :] if value is not None), None)
            value = result[i]
            if after is not None and value is not None and value >= after:
                result[i] = None
    return result


def _is_cut(ref: str, expected: str) -> bool:
    """Whether a printed ref is the beginning of the ref expected at its place."""
    return expected.startswith(ref) and len(ref) < len(expected)


def _by_neighbours(refs: Sequence[str], number: str) -> list[_Proposal]:
    """Refs of one area in a plan whose refs do not contain the area's number, or that prints no refs."""
    if not any(refs):
        why = "the plan prints no refs here: the area's number and the action's place in it make one"
        return [(f"{number}.{place}", why) for place in range(1, len(refs) + 1)]
    parts = [parse_ref(ref) for ref in refs]
    filled = _filled([part.counter if part else None for part in parts])
    example = next((part for part in parts if part), None)
    result: list[_Proposal] = []
    for ref, part, value in zip(refs, parts, filled, strict=True):
        if ref or part or example is None or value is None:
            result.append((ref, "" if ref else "no ref is printed"))
        else:
            made = str(Ref(example.head, value, example.lettered))
            result.append((made, "no ref is printed; the refs around it leave room for this one"))
    return result


def _unique(ref: str, number: str, printed: str, taken: set[str], why: str) -> _Proposal:
    """A ref that no other row has. If it is taken, the area's number is put before it, or a number behind it."""
    if ref and ref not in taken:
        return ref, why
    reason = f"{printed!r} is printed on more than one action" if printed else "no ref is printed"
    prefixed = f"{number}.{ref}" if ref else f"{number}.x"
    if ref and prefixed not in taken:
        return prefixed, f"{reason}: with the area's number it is unique"
    count = next(n for n in range(2, len(taken) + 3) if f"{prefixed}-{n}" not in taken)
    return f"{prefixed}-{count}", f"{reason}: numbered to make it unique"


def _numbered(outline: Outline, row: Row, ref: str, why: str) -> Iterator[Change | Flag]:
    printed = field_text(outline, row, "ref")
    spot = Spot(row=row.id, part="ref")
    if ref == printed:
        yield Change("ref_kept", NumberRow(row.id, ref), (), printed, ref, "")
        return
    code = "ref_repaired" if cleaned(printed) != ref else "ref_cleaned"
    code = code if printed else "ref_assigned"
    why = why or "without the marks around it"
    if code == "ref_repaired":
        why = f"{why}{_said_elsewhere(outline, row, ref)}"
    yield Change(code, NumberRow(row.id, ref), (spot,), printed or None, ref, why)
    if "more than one action" in why or "kept as printed" in why:
        message = f"the ref is printed {printed!r}: {why}"
        yield Flag(spot, Doubt("ref_doubtful", "warning", message))


def _said_elsewhere(outline: Outline, row: Row, ref: str) -> str:
    """The best proof of a repaired ref: other text of the plan mentions it."""
    pattern = re.compile(rf"(?<![\w.]){re.escape(ref)}(?![\w]|\.\d)")
    for other in outline.rows():
        for entry, column in zip(other.entries, outline.tables[other.table].columns, strict=True):
            if entry and column.field != "ref" and other.id != row.id and pattern.search(entry.phrase.text):
                return f"; text elsewhere mentions {ref}"
    return ""
