"""What calls texts actions: a head noun (`Actions`, `To-dos`, `Next steps`) with a few words around it."""

from __future__ import annotations

import re

from planparse.patterns import lazy_pattern

_WHICH = (
    r"(?:agreed|new|key|main|further|next|follow[- ]?up|outstanding|open|previous|current|immediate|on-?going|pending"
    r"|remaining|complet(?:ed?|ing)|closed|done|finished|updated|recommended|proposed|meeting|summary of|list of"
    r"|review(?: of)?|status of|our|all|the)"
)
_HEAD = r"(?:actions?|tasks?|to[- ]?dos?|next steps|(?:task )?assignments|follow[- ]?ups)"
_BESIDE = r"(?:motions?|decisions?|agreements?|issues|outcomes|resolutions?|conclusions|deadlines|responsibilities)"
"""What is often listed together with actions."""
_KIND = (
    r"(?:items?|points?|list|log|summary|review|agreed|arising|resulting|required|identified|outstanding|remaining"
    r"|assigned|allocated|allocation|(?:to be )?(?:taken|done)|to do|carried forward)"
)
_AND = r"(?:\s*[/,+&]\s*|\s+(?:and|or)\s+)"
_MEETING = r"(?:from|of|at|since) (?:(?:the|our|this|last|previous|prior)\s+){0,3}(?:meetings?|minutes)"
_PERIOD = r"(?:for |due )?this (?:week|month|term|quarter|sprint|session)"
_NEXT = r"(?:for|before|by|until) (?:(?:the|our) )?(?:next|coming|following) (?:week|meeting|sprint|session|month|time)"
_ONE = rf"(?:{_WHICH}(?:{_AND}|\s+)){{0,4}}{_HEAD}(?:\s+{_KIND}){{0,2}}"
_AGREED = r"(?:were|was|are|is|have been|has been) (?:agreed|identified|noted|recorded|assigned|decided|proposed|set)"
_ASIDE = r"(?:\s+\([^()]{1,30}\))?"
_ACTIONS = lazy_pattern(
    rf"(?:{_BESIDE}{_AND})?{_ONE}(?:{_AND}(?:{_ONE}|{_BESIDE}))?(?:\s+(?:{_MEETING}|{_PERIOD}))?{_ASIDE}"
    rf"|(?:the )?following {_ONE} {_AGREED}(?: {_MEETING})?"
    rf"|(?:{_WHICH} )?(?:{_HEAD}|plans?|goals?|work|jobs|homework)(?: items?)? (?:to (?:do|complete) )?{_NEXT}{_ASIDE}",
    re.I,
)
_BARE = lazy_pattern(rf"(?:(?:agreed|key|new) )?{_HEAD}(?: (?:items?|points?|list))?", re.I)
_RECOMMENDATIONS = lazy_pattern(
    r"(?:(?:our|the|key|main|specific|further|summary of|list of)\s+){0,3}recommendations?"
    r"(?:\s+(?:for (?:action|improvement|change)|made|agreed|and actions?))?",
    re.I,
)


def announces(text: str) -> bool:
    """Whether a text, without number and marks, says that actions follow, and no more.

    >>> [announces(text) for text in ("Actions & Motions", "The following actions were agreed", "Action items due")]
    [True, True, False]
    >>> [announces(text) for text in ("Decisions", "Action plan", "Actions this council took", "Plans for next week")]
    [False, False, False, True]
    """
    return _ACTIONS.fullmatch(text) is not None


def begins_to_announce(text: str) -> bool:
    """Whether a title says that actions follow, and goes on: what they are for, or what else follows.

    >>> begins_to_announce("Remaining tasks for the fair"), begins_to_announce("Actions speak louder")
    (True, False)
    """
    return _GOES_ON.match(text) is not None


_GOES_ON = lazy_pattern(rf"{_ONE}(?:{_AND}|\s*:|\s+(?:for|in|on|of|by|to|from|[–—-])\b)", re.I)


def is_bare(text: str) -> bool:
    """Whether a text that announces actions does not say which: `Action items`, `Next steps`.

    >>> is_bare("Action points"), is_bare("Agreed actions"), is_bare("Actions of the last meeting")
    (True, True, False)
    """
    return _BARE.fullmatch(text) is not None


def announces_recommendations(text: str) -> bool:
    """Whether a text says that recommendations follow: they will be done if a report found something.

    >>> announces_recommendations("Our key recommendations"), announces_recommendations("The panel's recommendations")
    (True, False)
    """
    return _RECOMMENDATIONS.fullmatch(text) is not None


_COUNT = r"(?:no\.?\s*)?#?(?:[A-Z]{1,3})?\d{1,4}(?:[./-]\d{1,4}){0,2}[a-z]?"
LABEL_BEFORE = frozenset(("agreed", "new", "further", "key", "outstanding"))
LABEL = lazy_pattern(
    rf"(?:(?:{'|'.join(sorted(LABEL_BEFORE))})\s+)?(?:actions?|to[- ]?do)"
    rf"(?:\s+(?:points?|items?|agreed|required|for|by|on))?(?:\s*{_COUNT})?"
    rf"(?:\s+from\s+(?:\S+\s+){{1,4}}(?:meetings?|minutes))?|AP\s?\d{{1,4}}",
    re.I,
)
"""The label before one action, up to who acts or the mark after it: `Agreed action 3`, `ACTION for`."""
