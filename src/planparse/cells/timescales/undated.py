"""Times that no calendar dates: `by the next Board meeting`, `end of term`, `Year 2 of the plan`."""

from __future__ import annotations

import re

from planparse.patterns import lazy_pattern

__all__ = ["is_undated"]

_EVENT = (
    r"(?:meetings?|board|committee|council|cabinet|fgb|agm|session|visit|inspection|update|edition|issue|newsletter"
    r"|terms?|half[\s-]term|years?|months?|weeks?|fortnight|quarters?|review|round|election|cycle|budget"
    r"|financial year|academic year|school year)"
)
UNDATED = lazy_pattern(
    r"\W*(?:(?:by|at|before|for|until|in|during|over|throughout|prior to|ahead of|to|within|from|after|on"
    r"|upon|following)\s+)?(?:the\s+)?"
    r"(?:(?:end|start|beginning|middle|close)\s+(?:of\s+)?(?:the\s+)?)?"
    rf"(?:(?:next|following|coming|new|current|this)\s+(?:[\w&/-]+\s+){{0,3}}?{_EVENT}"
    r"(?:\s+of\s+(?:(?:the|our|its)\s+)?[\w&'’-]+(?:\s+[\w&'’-]+){0,5})?"
    r"|(?<=end )(?:of )?(?:the )?(?:academic|school|financial|calendar|fin)?\s?(?:term|year|fy)"
    r"|(?<=of )(?:the )?(?:academic |school |financial |calendar )?"
    r"(?:term|year|month|week|quarter|half[\s-]term|project)"
    r"|(?<=the )(?:academic |school |financial |calendar )?(?:term|year|project)"
    r"|year[\s-]end|(?:end of )?(?:the |this )(?:lifetime of (?:the|this) )?parliament"
    r"|(?:(?<=at )|(?<=by )|(?<=on )|(?<=following )|(?<=upon )|(?<=after )|(?<=before )|(?<=to ))(?:the )?(?:\w+ )?"
    r"(?:publication|launch|completion|adoption|approval|appointment|agreement|receipt|sign[\s-]off)"
    r"(?:\s+of\s+(?:[\w&’'-]+\s*){1,7})?"
    r"|(?<=prior to )(?:the )?(?:meetings?|agm|visit)|(?<=ahead of )(?:the )?(?:meetings?|agm|visit)"
    r"|(?<=before )(?:the )?(?:meetings?|agm|visit))\W*",
    re.I,
)
"""A time that only another event dates: `by the next Board meeting`, `end of term`."""

_OF_PLAN = r"(?:\d{1,2}|one|two|three|four|five|six)(?!\d)"
YEAR_OF_PLAN = lazy_pattern(
    r"(?:[^\d\n]{1,40}?[-–:(\s]\s*)?"
    r"(?:(?:in|by|during|from|within|throughout|end of|start of)\s+)?(?:the\s+)?(?:end of\s+)?"
    rf"(?:(?:years?|yrs?\.?|months?|weeks?)\s*[-–]?\s*|y(?=\d))(?:{_OF_PLAN}"
    rf"(?:\s*(?:-|–|to|and|&|,|/)\s*(?:(?:years?|yrs?\.?|months?|weeks?)\s*)?{_OF_PLAN})*)"
    r"(?:\s*(?:onwards?|only|of (?:the |this |our )?(?:plan|strategy|programme|project)))?\W*",
    re.I,
)
"""A line that counts the plan's own years, months or weeks, perhaps after a task: `Plan - Year 2`."""

_ENDS_WITH_NEXT = re.compile(
    r"\b(?:(?:at|by|before|for|in|until|to)\s+)?the\s+next\s+(?:(?!(?:is|are|was|steps?)\b)[\w&/-]+\s+){0,4}?"
    + _EVENT
    + r"(?:\s+of\s+(?:(?:the|our|its)\s+)?[\w&’'-]+(?:\s+[\w&’'-]+){0,3})?\W*$",
    re.I,
)
"""The same at the end of a task: `report back by the next Full Council Meeting`."""


_AFTER_ACTION = re.compile(
    r"\W*(?:immediately )?(?:after|following|once|when|upon|on completion of|dependent on|depends on|subject to) "
    r"(?:actions? |tasks? )?(?:\d{1,2}(?:\.\d{1,2}){1,2}|[A-Z]{1,4}[ ./-]?\d{1,3}(?:\.\d{1,2})?)[a-z]?"
    r"(?: (?:is|are|has been|have been))?(?: (?:done|completed?|finished|agreed|signed off|approved|in place))?"
    r"\W*"
)
"""When another action of the plan is done: `after 4.1`."""


def is_undated(text: str) -> bool:
    """Whether a phrase without a date says when by reference to another event or action, or the plan's own years.

    >>> [is_undated(text) for text in ("by the next meeting", "Plan - Year 2", "Report to the next AGM", "Note")]
    [True, True, True, False]
    >>> [is_undated(text) for text in ("after 4.1", "Once action B2 is complete", "after 3 weeks")]
    [True, True, False]
    """
    if _AFTER_ACTION.fullmatch(text[:1].lower() + text[1:]) or UNDATED.fullmatch(text) or _ENDS_WITH_NEXT.search(text):
        return True
    return all(map(YEAR_OF_PLAN.fullmatch, filter(str.strip, text.splitlines())))
