"""Text -> the actions and areas that it points to: `see 2.1`, `actions 2.1 to 2.4`, `area for improvement 5`.

A number is a reference only with a cue beside it, so that amounts, dates and versions are not. A number in brackets or
after a code (`(2.1)`, `AFI1.2`) has no cue: it counts only if the plan has that ref. Resolving needs the refs of the
whole plan, so it comes last.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Final, Literal

from planparse.lexicon.months import MONTH_BEGINS
from planparse.lexicon.refs_and_marks import DOTTED_IN_PROSE, PLAIN_IN_PROSE
from planparse.noun import noun

_NO_QUANTITY: Final = (
    r"(?![\w/]|\.\d|,\d{3}|\s?%|\s?(?:million|thousand|billion|bn|per ?cent|percentage|fte|wte|days?|weeks?|months?"
    r"|years?|hours?|times|points?|am|pm|working|visits?|children|cases|posts|staff"
    rf"|(?!may){MONTH_BEGINS}[a-z]*)\b)"
)
_DOTTED: Final = rf"(?:{DOTTED_IN_PROSE}{_NO_QUANTITY})"
_EITHER: Final = rf"(?:(?:{DOTTED_IN_PROSE}|{PLAIN_IN_PROSE}){_NO_QUANTITY})"
_RANGE: Final = r"\s?(?:to|through|[-–—])\s?"
_LIST: Final = r"\s?(?:,\s?(?:and|&)|,|;|/|&|and|or|\+)\s?"


def _numbers(one: str) -> str:
    """A pattern for one number, a range, or a list of both."""
    item = rf"{one}(?:{_RANGE}{one})?"
    return rf"(?P<refs>{item}(?:{_LIST}{item}){{0,30}})"


_AREA_LABEL: Final = (
    r"(?:areas? for improvement|afis?|recommendations?|priority(?: actions?| areas?)?|priorities|key issues?"
    r"|significant concerns?|work ?streams?|improvement areas?|areas?|themes?|weakness(?:es)?)(?: no\.?| number)?"
)
_ACTIONS: Final = (
    r"(?:action point|action|item|task|activity|objective|reference|ref)(?:s|\(s\))?(?: ref| point)?[.:]?"
    r"(?: (?:no|number)s?\.?)?"
)
_STRONG: Final = (
    r"(?:(?:please )?(?:see|refer(?:s|red|ring)?(?: back)? to|cf\.?|linked to|links? (?:to|with)|relat(?:es|ed|ing) to"
    r"|cross[- ]referenced? (?:to|with)|duplicates?)(?: also)?(?: under| in| at| progress in| update in)?"
    r"|(?:merged|combined|conjunction|aligned|together|along) (?:with|into)"
    r"|(?:superseded|replaced|covered|addressed|supported|met) (?:by|in|under|through|within)"
    r"|(?:depend(?:s|ent)|contingent) (?:up)?on"
    r"|(?:completion|delivery|outcomes?|results?|part|progress) (?:of|on|against)"
    r"|subject to|as (?:per|for|in|at|with|under)|same as|per)"
)
_WEAK: Final = r"(?<!increase )(?<!rise )(?<!reduction )(?<!change )(?:in|as|under)"
_AFTER: Final = r"(?:\s(?:above|below))?"
_ENDS: Final = r"(?=\s*(?:[.,;:)\]]|$|\s(?:and|above|below|for|which|where|as|in|on|but|to)\b))"
_ELSEWHERE: Final = r"(?!\s(?:of|from) (?:the|this) (?!plan\b|action plan\b))"


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """The pattern, compiled when the first text has its sign: all of them need 0.1 s, and most plans need two."""
    return re.compile(text, re.IGNORECASE)


_PATTERNS: Final[tuple[tuple[str, Literal["action", "area"], bool, str], ...]] = (
    (rf"\b{_AREA_LABEL}\s?\(?{_numbers(_EITHER)}\)?{_ELSEWHERE}", "area", True, "area"),
    (rf"\b(?:{_STRONG} )?(?:the )?{_ACTIONS}\s?{_numbers(_EITHER)}{_AFTER}", "action", True, "action"),
    (rf"\b{_STRONG}:? (?:the )?{_numbers(_DOTTED)}{_AFTER}", "action", True, "dotted"),
    (rf"\b{_WEAK} {_numbers(_DOTTED)}{_ENDS}{_AFTER}", "action", True, "dotted"),
    (
        rf"(?<![\d.£$€/:,-])(?:\b(?:see|as|in|at) )?{_numbers(_EITHER)}\s(?:above|below)\b",
        "action",
        True,
        "placed",
    ),
    (rf"\((?P<refs>{_DOTTED})\)", "action", False, "dotted"),
    (rf"(?<![\w.£$€/:-])(?=[a-z])(?P<refs>{_DOTTED})", "action", False, "dotted"),
)
"""Surer patterns come first, and keep what they match. Each has the name of the sign that a text must have for it."""

_SMALL_NUMBER: Final = re.compile(r"(?<![\d/£.])\d{1,3}(?![\d/%])")
"""Most texts have no numbers but years, and are not searched further."""

_SIGNS: Final[Mapping[str, str]] = {
    "dotted": r"\d\.\d",
    "placed": r"\s(?:above|below)\b",
    "area": rf"\b{_AREA_LABEL}\s?\(?(?:[A-UW-Z]{{1,5}} ?)?\d",
    "action": rf"\b{_ACTIONS}\s?(?:[A-UW-Z]{{1,5}} ?)?\d",
}
"""What a text must contain for a pattern to match: checking this first needs a tenth of the time."""

_ONE: Final = rf"(?P<first>{_EITHER})(?:{_RANGE}(?P<last>{_EITHER}))?"


@noun
class FoundReference:
    """Words that point to actions or areas. ``refs`` are as printed, a range as ``2.1..2.4``.

    ``cued`` is False if only the form suggests a reference: it then counts only if the plan has that ref.
    """

    text: str
    kind: Literal["action", "area"]
    refs: tuple[str, ...]
    cued: bool = True


def find_references(text: str) -> tuple[FoundReference, ...]:
    """The references in a text, in reading order.

    >>> [(f.text, f.refs) for f in find_references("Train leads (see 2.1). As 2.1 above, update provided in 6.4")]
    [('see 2.1', ('2.1',)), ('As 2.1 above', ('2.1',)), ('in 6.4', ('6.4',))]
    >>> [(f.kind, f.refs) for f in find_references("actions 2.1 to 2.4 and 3.1; in line with area for improvement 5")]
    [('action', ('2.1..2.4', '3.1')), ('area', ('5',))]
    >>> find_references("in 2.1 million cases, v2.1, see 1.4.15, £2.1, an increase of 2.5%, Section 47")
    ()
    """
    if not _SMALL_NUMBER.search(text):
        return ()
    found: list[tuple[int, int, FoundReference]] = []
    signs = {sign for sign, needed in _SIGNS.items() if _pattern(needed).search(text)}
    for pattern, kind, cued, sign in _PATTERNS:
        if sign not in signs:
            continue
        for match in _pattern(pattern).finditer(text):
            if all(match.end() <= start or match.start() >= end for start, end, _ in found):
                refs = tuple(_refs(match["refs"]))
                found.append((match.start(), match.end(), FoundReference(match[0].strip(), kind, refs, cued)))
    return tuple(f for _, _, f in sorted(found, key=lambda item: item[:2]))


def _refs(listed: str) -> Iterator[str]:
    for one in _pattern(_ONE).finditer(listed):
        first = one["first"].replace(" ", "")
        yield f"{first}..{one['last'].replace(' ', '')}" if one["last"] else first


def resolve(
    found: FoundReference, refs: Collection[str], areas: Mapping[str, str]
) -> tuple[tuple[str, str | None], ...]:
    """Pairs of the words and the ref or area that they point to; None for one that this plan does not have.

    ``refs`` are the plan's refs in order, ``areas`` maps the numbers of its areas to the names used for them.

    >>> resolve(FoundReference("actions 2.1 to 2.3", "action", ("2.1..2.3",)), ["2.1", "2.2", "2.3", "2.4"], {})
    (('actions 2.1 to 2.3', '2.1'), ('actions 2.1 to 2.3', '2.2'), ('actions 2.1 to 2.3', '2.3'))
    >>> resolve(FoundReference("see 9.9", "action", ("9.9",)), ["2.1"], {})
    (('see 9.9', None),)
    >>> resolve(FoundReference("(9.9)", "action", ("9.9",), cued=False), ["2.1"], {})
    ()
    """
    ordered = [ref for ref in refs if ref]
    pairs: list[tuple[str, str | None]] = []
    for ref in found.refs:
        first, _, last = ref.partition("..")
        targets = (
            _between(first, last, found.kind, ordered, areas) if last else [_target(first, found.kind, ordered, areas)]
        )
        pairs += [(found.text, target) for target in targets if target is not None or found.cued]
    return tuple(dict.fromkeys(pairs))


def _between(first: str, last: str, kind: str, refs: list[str], areas: Mapping[str, str]) -> list[str | None]:
    """The plan's refs (or areas) from first to last; only the two ends if they are not in order."""
    ends = [_target(end, kind, refs, areas) for end in (first, last)]
    among = list(areas.values()) if ends[0] in areas.values() and kind == "area" else refs
    if ends[0] in among and ends[1] in among:
        start, end = (among.index(e) for e in ends if e is not None)
        if start <= end:
            return list(among[start : end + 1])
    return ends


def _target(ref: str, kind: str, refs: list[str], areas: Mapping[str, str]) -> str | None:
    """The one ref or area written like this, in any case; else the only one with another code, or none, before it.

    >>> _target("1.2", "action", ["AFI1.2", "REC1.2"], {}) is None  # it may be either
    True
    >>> _target("1.2", "action", ["AFI1.1", "AFI1.2"], {}), _target("5", "area", [], {"5": "5"})
    ('AFI1.2', '5')
    """
    if kind == "area" and (area := areas.get(ref) or areas.get(ref.upper())):
        return area
    wanted = ref.casefold()
    same = [r for r in refs if r.casefold().rstrip(".") == wanted]
    alike = same or [r for r in refs if _bare(r) == _bare(ref)]
    return alike[0] if len(alike) == 1 or same else None


def _bare(ref: str) -> str:
    return re.sub(r"^[A-Za-z ]+", "", ref.strip(" .")).casefold()
