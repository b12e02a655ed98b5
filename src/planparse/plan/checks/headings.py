"""Checks of headings that may be wrong: a heading that was set aside, refs of another area, odd headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from rapidfuzz.fuzz import ratio

from planparse.cells.draft import Draft
from planparse.issues import Doubt
from planparse.outline.front_matter import is_contents
from planparse.outline.outline import HEADING_BETWEEN, Spot, row_words
from planparse.patterns import lazy_pattern
from planparse.plan.checks.columns import looks_like
from planparse.plan.checks.rows import is_harmless, reads_as_action
from planparse.plan.checks.sight import Found
from planparse.plan.checks.signs import form

_LABEL = re.compile(r"\s*([^\W\d_](?:[^\W\d_]|[’' -]){1,40}?)\s*[-–—:]?\s*(\d{1,2}|[A-Z])\s*[.:;,)–—|-]+\s*(?=\S)")
"""The label and number at the beginning of a heading: `Recommendation 5: …`."""

ALIKE = 80
"""How much alike, of 100, the labels of a set-aside text and an area must be. Set by hand; no other value was tried."""

AGREE, FEWEST = 0.8, 3
"""The share of areas whose refs begin with their own number, and the areas, from which another number is a doubt.

Set by hand; no other value was tried.
"""


def check_headings(draft: Draft) -> Iterator[Found]:
    """Headings that were set aside, refs that begin with another area's number, and odd headings."""
    like_others = list(_set_aside(draft))
    yield from like_others
    told = {spot.area for spot, _ in like_others}
    yield from (one for one in _marked(draft) if one[0].area not in told)
    yield from _refs_of_another(draft)
    yield from odd_headings(draft)
    yield from one_each(draft)
    yield from numbers_beside(draft)
    yield from again(draft)


def again(draft: Draft) -> Iterator[Found]:
    """Areas with the same heading: what was read as headings may be cells that are repeated."""
    counts = Counter(area.area.heading.text for area in draft.areas)
    for at, area in enumerate(draft.areas):
        heading = area.area.heading.text
        if heading and counts[heading] > 1:
            yield Spot(area=at), Doubt("heading_odd", "warning", f"{counts[heading]} areas are headed {heading[:60]!r}")


def heading_label(text: str) -> tuple[str, str] | None:
    """The label and number of a heading, or None.

    >>> heading_label("Recomendation 5; Visits are on time"), heading_label("In 2019, visits fell")
    (('Recomendation', '5'), None)
    """
    found = _LABEL.match(text)
    return (found[1], found[2]) if found else None


def _set_aside(draft: Draft) -> Iterator[Found]:
    """A text above actions, in no field, that begins like the plan's headings but with a number that no area has."""
    known = [label for area in draft.areas if (label := heading_label(area.area.heading.text))]
    numbers = {number for _, number in known}
    if not known:
        return
    for piece in draft.outline.unplaced:
        label = heading_label(piece.phrase.text)
        if label is None or label[1] in numbers or is_contents(piece.phrase.text):
            continue
        if max(ratio(label[0].casefold(), name.casefold()) for name, _ in known) < ALIKE:
            continue
        below = _area_below(draft, piece.phrase.words[-1].id)
        if below is not None:
            message = f"the text {piece.phrase.text[:80]!r} above actions here looks like a heading, and is in unplaced"
            yield Spot(area=below), Doubt("heading_set_aside", "warning", message)


def _marked(draft: Draft) -> Iterator[Found]:
    """Headings that the document itself marks, between areas and in no field: they may belong to the actions below.

    A heading that is above many of them in the same words (`Improvement record`) tells none from another.
    """
    between = [piece for piece in draft.outline.unplaced if piece.why == HEADING_BETWEEN]
    times = Counter(piece.phrase.text for piece in between)
    for piece in between:
        below = _area_below(draft, piece.phrase.words[-1].id) if times[piece.phrase.text] < _BANNER else None
        if below is not None and not is_contents(piece.phrase.text):
            message = f"{piece.phrase.text[:80]!r} is a heading of the document above these actions, and is in unplaced"
            yield Spot(area=below), Doubt("heading_set_aside", "warning", message)


_BANNER = 3
"""Headings in the same words from which they are a banner; two may be one that is continued."""


def _area_below(draft: Draft, word: int) -> int | None:
    """The area that has the next action below a word."""
    nearest = None
    for index, area in enumerate(draft.areas):
        for action in area.actions:
            first = min((one.id for one in row_words(action.row)), default=None)
            if first is not None and first > word and (nearest is None or first < nearest[0]):
                nearest = first, index
    return nearest[1] if nearest else None


_REF = re.compile(r"\W*(?:[A-Z]{1,5}\W?)?(\d{1,2})(?=[./a-z])")
"""The first number of a ref that has a second part: `5a`, `5.1`, `AFI5/2`."""


def lead_number(ref: str) -> str | None:
    """The number of the area that a ref names, or None.

    >>> [lead_number(ref) for ref in ("5a", "5.1", "AFI 3.2", "12", "A")]
    ['5', '5', '3', None, None]
    """
    found = _REF.match(ref)
    return found[1] if found else None


def _refs_of_another(draft: Draft) -> Iterator[Found]:
    """Actions whose refs begin with another number than their area's, if nearly all other areas' refs agree.

    A number that no area has is odd in any case: the heading between may have been lost.
    """
    odd: dict[int, list[str]] = {}
    told = 0
    for index, area in enumerate(draft.areas):
        leads = [(action.row.ref or "", lead) for action in area.actions if (lead := lead_number(action.row.ref or ""))]
        if not area.area.number or not leads:
            continue
        told += 1
        others = [ref for ref, lead in leads if lead != area.area.number]
        if others:
            odd[index] = others
    known = {area.area.number for area in draft.areas}
    few = told >= FEWEST and len(odd) <= (1 - AGREE) * told + 1e-9
    for index, refs in odd.items():
        own = {lead_number(action.row.ref or "") for action in draft.areas[index].actions}
        lost = draft.areas[index].area.number in own and not {lead_number(ref) for ref in refs} & known
        if not few and not lost:
            continue
        number = draft.areas[index].area.number
        message = f"the refs {', '.join(refs[:5])} do not begin with {number}, the area's number"
        yield Spot(area=index), Doubt("ref_other_area", "warning", message)


_NUMBER_BEHIND = re.compile(r"[A-Z]\w+ ?[-–—:] [A-Z].* (?:[A-H]|\d{1,2})")
"""`Objective - Homes that people can afford A`: a heading with its parts in the wrong order."""
_WHOLE_END = lazy_pattern(
    r" on$|\b(?-i:A)\W*$|\b(?:log|sign|opt|check|hand|step|join|fill|move|settle) (?:in|up|for|over)$"
    r"|\b(?:is|are|be|been|being|gets?|feels?) (?:\w+ )?"
    r"(?:\w+(?:ed|lt) (?:with|for|after)|(?:listened|spoken|talked) to)$",
    re.I,
)
"""Small words and letters that end a heading whole: `Teaching that moves learners on`, `Where to sign in`, `Team A`,
`How complaints are dealt with`."""
_BRACKETED = re.compile(r"\([^()]*\)")


def _without_letter(text: str, number: str) -> str:
    """A heading without its letter, which could be read as a status: `A – Homes` is not amber.

    >>> _without_letter("A – Homes", "A"), _without_letter("1 Working well", "1")
    ('Homes', '1 Working well')
    """
    lettered = len(number) == 1 and number.isalpha() and text.startswith(number)
    return text[1:].lstrip(" .:)-–—") if lettered else text


def odd_headings(draft: Draft) -> Iterator[Found]:
    """Headings that are a status, an action, a text in brackets or a drawn line, or that are cut or out of order."""
    texts = [area.area.heading.text for area in draft.areas]
    doing = [reads_as_action(text) and text.endswith(".") for text in texts]
    few = sum(doing) <= len(texts) / 2
    numbers = [area.area.number for area in draft.areas]
    mostly = 2 * sum(map(bool, numbers)) > len(numbers)
    for index, text in enumerate(texts):
        looks = looks_like(_without_letter(text, numbers[index] or ""), draft.legend)
        if text and not any(map(str.isalpha, text)):
            why = "has no letters"
        elif text.startswith("|") or text.endswith("|"):
            why = "holds the lines of a table"
        elif _BRACKETED.fullmatch(text):
            why = "stands in brackets"
        elif looks == "status":
            why = "looks like a status"
        elif doing[index] and few and not draft.areas[index].area.number:
            why = "reads like an action"
        elif "cut" in form(text.rstrip(" :–-")) and not _WHOLE_END.search(text):
            why = "ends in the middle of a phrase"
        elif mostly and not numbers[index] and _LABEL.match(text):
            why = "begins with a label and a number that were not read"
        elif _NUMBER_BEHIND.fullmatch(text):
            why = "has its number or letter at its end"
        elif other := _more_than_a_heading(text):
            why = other
        else:
            continue
        yield Spot(area=index), Doubt("heading_odd", "warning", f"the area's heading {text[:60]!r} {why}")


_RULE = re.compile(r"[=_*~#-]{3,}")
_KEY = re.compile(r"\b[A-Z] ?= ?\w")
_SECOND_LABEL = re.compile(r"(?::|[-–—]) .*(?:\n|\b[a-z][\w’]* |[.)] )[A-Z][a-z]+(?: [a-z]+)?: \S", re.S)
"""A label after a small word or on its own line; the last word of a name (`Quality Standard: …`) is not a label."""


def _more_than_a_heading(text: str) -> str | None:
    """Why a text is more than a heading: it has a drawn line, a key, or another text after its label.

    >>> _more_than_a_heading("=== Section A - Carried forward ==="), _more_than_a_heading("D = done, R = late")
    ('holds a drawn line', 'holds a key')
    >>> _more_than_a_heading("Priority 1: Better writing Why: In 2025 half of pupils could write")
    'holds a label and the text behind it'
    >>> _more_than_a_heading("Priority 1: Raise attainment in writing")
    """
    if _RULE.search(text):
        return "holds a drawn line"
    if _KEY.search(text):
        return "holds a key"
    if _SECOND_LABEL.search(text):
        return "holds a label and the text behind it"
    return "begins with a small letter" if text[:1].islower() and len(text.split()) > 2 else None


ONE_EACH = 4
"""Areas from which it is odd that nearly all have one action."""


def one_each(draft: Draft) -> Iterator[Found]:
    """An area for each action, though headings over several of them are in no area, or are repeated."""
    count = len(draft.areas)
    alone = sum(len(area.actions) <= 1 for area in draft.areas)
    if count < ONE_EACH or alone < 0.8 * count:
        return
    texts = [area.area.heading.text for area in draft.areas]
    again = count - len(set(texts))
    loose = [p.phrase.text for p in draft.outline.unplaced if not is_harmless(p) and heading_like(p.phrase.text)]
    if again < 2 and len(loose) < 2:
        return
    why = "its heading comes again and again" if again >= 2 else f"{loose[0][:60]!r} is in unplaced and may be over it"
    for index in range(count):
        yield Spot(area=index), Doubt("heading_odd", "warning", f"this area has one action, and {why}")


_CODE = re.compile(r"[A-Z]{1,4}[ .-]?\d{1,3}")


def numbers_beside(draft: Draft) -> Iterator[Found]:
    """A column with one code in all actions of each area, different for each: the numbers that the areas lack."""
    if len(draft.areas) < 2 or any(area.area.number for area in draft.areas):
        return
    held = [[dict(action.extra) for action in area.actions] for area in draft.areas]
    labels = {label for rows in held for cells in rows for label in cells}
    for label in sorted(labels):
        codes = [{cells.get(label, "") for cells in rows} - {""} for rows in held]
        own = {code for one in codes for code in one if len(one) == 1 and _CODE.fullmatch(code)}
        if len(own) == len(draft.areas):
            for index, (code,) in enumerate(codes):
                message = f"the area has no number; all its actions have {code!r} under {label!r}"
                yield Spot(area=index), Doubt("heading_odd", "warning", message)
            return


_NUMBERED = re.compile(r"(?:[A-Z][\w ]{2,30} )?(?:\d{1,2}|[A-Z])(?:[.:)] ?| ?[-–—] ?| )[A-Z]\w+(?: [\w’',-]+){1,12}")


def heading_like(text: str) -> bool:
    """Whether a text is a number followed by a short title.

    >>> heading_like("2. Reading in every year group"), heading_like("Page 1 of 3")
    (True, False)
    """
    return bool(_NUMBERED.fullmatch(text))
