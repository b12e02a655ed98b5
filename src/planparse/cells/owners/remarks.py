"""Marks words around owners that name no owner: remarks, tasks, reasons, former holders.

Beside an owner: who held the action before, what else a body is called, what the result should be. In lines of minutes,
around the doer of a task: `It was agreed that`, `Website –`, `Letter to be sent by`. After an owner, why it is the
owner: `Site Manager because he has the keys`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.cells.owners import types as m
from planparse.cells.owners.neighbours import ASIDE, initials
from planparse.cells.owners.types import OwnerToken
from planparse.lexicon.months import MONTH_NAMES
from planparse.lexicon.words import action_verbs

_BEFORE = frozenset(["previously", "formerly"])
_NOW = frozenset(["now", "currently"])
_END = m.NEWLINE | m.HARD | m.CLOSE


def without_former(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark former owners and whoever the owner reports to: `Ann Reed (previously Bo Lind)`, `Formerly HR, now IT`.

    An owner after `now` stays.
    """
    for at, token in enumerate(words):
        text = token.text.casefold()
        first = not at or bool(found[at - 1] & (m.SEPARATOR | m.JUNK))
        if text in ("currently", "presently") and at and first and found[at - 1] & _BINDS and _named_behind(found, at):
            found[at] = ASIDE  # `Site Manager – currently Ann Reed`
        last = at + 1 == len(words) or found[at + 1] & m.SEPARATOR
        if token.text in ("acting", "covering") and at > 1 and last and _named_behind(found, at - 3):
            found[at] = ASIDE  # `Head of Parks (vacant – Ann Reed acting)`
        known = text in _BEFORE or (first and _held(words, found, at, text)) or (at and _says(words, at))
        if not known or found[at] & m.DUTY:
            continue
        end = next((i for i in range(at, len(words)) if found[i] & _END or words[i].text.casefold() in _NOW), None)
        end = len(words) if end is None else end
        now = end < len(words) and words[end].text.casefold() in _NOW
        found[at : end + now] = [ASIDE] * (end + now - at)


_BINDS = m.DASH | m.COMMA | m.OPEN | m.COLON


def _named_behind(found: Sequence[int], at: int) -> bool:
    """Whether somebody's name follows this word."""
    return at + 1 < len(found) and bool(found[at + 1] & (m.FORENAME | m.TITLE | m.INITIAL | m.LONE_CAPITALS))


_LONGEST_ALIAS = 4
_QUOTES = frozenset("\"'“”‘’")


def without_aliases(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark a bracket with another name for the body or post before it: `Estates Team (the Project Team)`."""
    for at, mark in enumerate(found):
        if not mark & m.OPEN or not at or not found[at - 1] & (m.SCOPE | m.POST_HEAD):
            continue
        end = next((i for i in range(at, len(found)) if found[i] & m.CLOSE), at)
        told = [words[i].text for i in range(at + 1, end) if words[i].text not in _QUOTES]
        article = told[:1] == ["the"] or (told[:1] == ["The"] and len(told) == 2)
        if 1 < len(told) <= _LONGEST_ALIAS and article and not any(word.isdigit() for word in told):
            found[at + 1 : end] = [ASIDE] * (end - at - 1)


_DECISIONS = frozenset(
    [
        "meeting",
        "decision",
        "decisions",
        "individual",
        "delegated",
        "key",
        "non-key",
        "urgent",
        "virtual",
        "public",
        "private",
    ]
)


def without_decisions(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark a bracket that says how something is decided: `Cabinet Member for Parks (individual decision)`."""
    for at, mark in enumerate(found):
        end = next((i for i in range(at, min(at + 4, len(found))) if found[i] & m.CLOSE), at)
        told = [words[i].text for i in range(at + 1, end)]
        if mark & m.OPEN and at and told and all(word.islower() and word in _DECISIONS for word in told):
            found[at + 1 : end] = [ASIDE] * (end - at - 1)


_CHANGES = re.compile(
    r"assessments?|reductions?|increases?|decreases?|improvements?|improved|increased|reduced|enhanced|better|more|fewer"
    r"|greater|evidence|completion|production|publication|implementation|establishment|introduction|number|percentage"
    r"|proportion|level|levels|feedback|raised|monitoring"
)
"""First words of a sentence about a result, in an owner column whose label also asks for outcomes."""
_OF = frozenset(["of", "in", "to", "for", "from"])
_NAMED = m.TITLE | m.INITIAL | m.LONE_CAPITALS | m.BODY_ACRONYM | m.TEAM_ACRONYM | m.POST_ACRONYM


def is_result(words: Sequence[OwnerToken], found: Sequence[int], start: int, end: int) -> bool:
    """Whether a sentence only says what an action should achieve: `Reduction in complaints from tenants`.

    All its words but the first are in small letters.
    """
    rest = [at for at in range(start + 1, end) if not found[at] & m.SEPARATOR]
    if len(rest) < 2 or not _CHANGES.fullmatch(words[start].text.casefold()):
        return False
    small = all(words[at].text.islower() and not found[at] & _NAMED for at in rest)
    adjective = words[start].text.casefold()[-2:] in ("ed", "er", "re")
    whole = found[rest[-1]] & (m.BODY_HEAD | m.POST_HEAD) and not any(found[at] & m.PREPOSITION for at in rest)
    adjective = adjective and not whole  # `Enhanced care team`
    return small and (words[start + 1].text in _OF or adjective)


_STATES = frozenset(["have", "are", "feel", "know", "can", "understand", "were", "do", "receive", "become"])


def is_state(words: Sequence[OwnerToken], found: Sequence[int], at: int, end: int) -> bool:
    """Whether what many people are or have begins here: `Members have increased awareness`, `Champions enabled to`."""
    text, behind = words[at].text, words[at + 1].text if at + 1 < end else ""
    last = at - 1 - bool(found[at - 1] & m.NEWLINE)
    people = bool(found[last] & m.HEADS) or words[last].text.casefold() == "staff"
    if not people or not behind.islower():
        return False
    return text in _STATES or (text.endswith("ed") and text.islower() and behind in ("to", "by", "with", "in", "on"))


DOER = m.POST_HEAD | m.BODY | m.BODY_HEAD | m.KNOWN_ACRONYM | m.FORENAME | m.TITLE | m.LONE_CAPITALS | m.ACRONYM

_ANNOUNCES = frozenset(["action", "actions", "actioned"])

_ANNOUNCED = frozenset(["point", "points", "item", "items", "no", "number", "required"])

_DECIDED = frozenset([
    "agreed", "resolved", "noted", "recommended", "decided", "requested", "suggested", "proposed", "confirmed",
    "decision", "asked",
])  # fmt: skip


VERBS_TOO = frozenset([
    "feedback", "email", "progress", "action", "minute", "contact", "diarise", "chase", "source", "volunteer", "attend",
    "obtain", "champion", "mentor", "host", "write", "ring", "book", "speak", "pass", "seek", "check", "thank", "ask",
    "lead",
])  # fmt: skip
"""Verbs of tasks that are also nouns."""


def is_undergone(words: Sequence[OwnerToken], at: int, end: int) -> bool:
    """Whether a participle here says that something is done to the words before."""
    at += at < end and words[at].text == "\n"
    return at < end and words[at].text.endswith("ed") and words[at].text.removesuffix("ed")[-1:] != "e"


def without_bracket(found: list[int]) -> None:
    """Mark a bracket around the whole cell: `(Action LM and KR)`."""
    if len(found) > 2 and found[0] & m.OPEN and found[-1] & m.CLOSE and not any(mark & m.OPEN for mark in found[1:]):
        found[0] = found[-1] = m.JUNK
    for at in range(1, len(found)):
        if found[at - 1] & m.NEWLINE and found[at] & m.OPEN:
            _without_line_bracket(found, at)


def _without_line_bracket(found: list[int], start: int) -> None:
    """Mark a bracket around a line that is an owner by itself: a post, a comma and a name."""
    end = next((at for at in range(start, len(found)) if found[at] & m.NEWLINE), len(found)) - 1
    inside = found[start + 1 : end]
    comma = next((at for at, mark in enumerate(inside) if mark & m.COMMA), len(inside))
    post = any(mark & m.POST_HEAD for mark in inside[:comma])
    name = any(mark & (m.FORENAME | m.INITIAL | m.TITLE) for mark in inside[comma:])
    if found[end] & m.CLOSE and post and name and not any(mark & (m.OPEN | m.CLOSE) for mark in inside):
        found[start] = found[end] = m.JUNK


def announced(words: Sequence[OwnerToken], found: Sequence[int], start: int, end: int) -> int:
    """Where a sentence begins after `Action`, `Action point 3:` or `ACTION –`; its start if there is no such word."""
    at = start
    while at < end and at < start + 3 and words[at].text.casefold() in (_ANNOUNCES if at == start else _ANNOUNCED):
        at += 1
    if at == start + 1 < end - 1 and words[at].text == "for" and found[at + 1] & (m.HEAD | m.TITLE | m.LONE_CAPITALS):
        at += 1  # `Action for Clerk`
    while start < at < end and (found[at] & (m.NUMBER | m.COLON | m.DASH) or words[at].text == "."):
        at += 1
    return at


_LONGEST_PREFACE = 7


def preface(words: Sequence[OwnerToken], found: list[int], start: int, end: int) -> int:
    """Where a sentence begins after the words that it was decided: `It was agreed that`, `Resolved:`."""
    said = [token.text.casefold() for token in words[start:end]]
    if "seconded" not in said:  # `It was proposed by Cllr Reed and seconded by Cllr Shah that the Clerk write`
        said = said[:_LONGEST_PREFACE]
    if (said[:1] == ["that"] and len(said) > 2) or said[:2] in (["for", "all"], ["for", "everyone"]):
        begins = start + 1
    elif "that" in said[1:] and _DECIDED & set(said[: said.index("that")]):
        begins = start + said.index("that") + 1
    elif len(said) > 2 and said[0] in _DECIDED and found[start + 1] & (m.COLON | m.DASH):
        begins = start + 2
    else:
        return start
    found[start:begins] = [ASIDE] * (begins - start)
    return begins


def without_topic(words: Sequence[OwnerToken], found: list[int], start: int, begins: int) -> None:
    """Mark an action's topic or number before its doer: `Website – LM to update`, `AP12: RB to`."""
    marks = (at for at in range(start + 1, begins - 1) if found[at] & (m.COLON | m.DASH))
    at = next(marks, 0)
    owner = m.POST_HEAD | m.TITLE | m.LABEL | m.SUPPORT | m.INITIAL | m.LONE_CAPITALS | m.EMAIL
    owner |= m.BODY_ACRONYM | m.TEAM_ACRONYM
    named = any(
        found[i] & owner or (found[i] & m.FORENAME and not words[i + 1].text.islower()) for i in range(start, at)
    )
    topic = at and not named and found[at + 1] & (DOER | m.PREPOSITION)
    if topic and words[start].text.casefold() not in _ANNOUNCES:
        found[start : at + 1] = [ASIDE] * (at + 1 - start)
        return
    first = start
    while first < begins - 1 and (found[first] & m.NUMBER or words[first].text in (".", ":", ")", "/")):
        first += 1
    who = min(first + (words[first].text == "The"), begins - 1)
    counted = first > start and words[who].text[0].isupper() and found[who] & DOER
    if counted and (words[first - 1].text != ")" or not found[start] & m.OPEN):
        found[start:first] = [ASIDE] * (first - start)


def doer_behind(words: Sequence[OwnerToken], found: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """The bounds of the doer at the end of a sentence about a thing: `Letter to be sent by the Clerk`, `… (MB)`."""
    if (
        initials(words[end - 1].text)
        and not found[end - 1] & m.KNOWN_ACRONYM
        and end - start > 2
        and _ordered(words, found, end - 2)
    ):
        return end - 1, end  # `Circulate minutes JR`
    for at in reversed(range(start + 1, end - 1)):
        by = words[at].text == "by" and (words[at - 1].text.islower() or at - 1 == start)
        apart = found[at] & (m.DASH | m.COLON | m.OPEN)
        if not by and not apart:
            continue
        first, last = at + 1, at + 1
        while last < end and not found[last] & (m.CLOSE | m.JUNK) and not _goes_on(words, found, last):
            last += 1
        if names_only(words, found, first, last):
            return first, last
    return end, end


def _ordered(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> bool:
    """Whether a word before letters ends a task: a small word or a month, but no preposition or joining word."""
    plain = words[at].text.islower() and not found[at] & (m.PREPOSITION | m.AND)
    return bool(plain) or words[at].text.casefold() in MONTH_NAMES


def _goes_on(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> bool:
    """Whether a word in small letters after a doer is not part of its name: `Cllr Bond | for next meeting`."""
    office = m.SCOPE | m.POST_HEAD | m.AND
    if found[at] & m.PREPOSITION and words[at].text != "the":
        return not (found[at - 1] & m.POST_HEAD and at + 1 < len(words) and words[at + 1].text[0].isupper())
    return words[at].text.islower() and not found[at] & office and words[at].text != "the"


_LONGEST_NAMES = 8


def names_only(words: Sequence[OwnerToken], found: Sequence[int], start: int, end: int) -> bool:
    """Whether part of a cell is a few people or posts and nothing else: `JW`, `the Clerk`, `Action: Linda`."""
    if not start < end or end - start > _LONGEST_NAMES or (start and words[start - 1].text == "\n"):
        return False
    named = m.POST_HEAD | m.FORENAME | m.TITLE | m.LONE_CAPITALS | m.INITIAL | m.LABEL | m.KNOWN_ACRONYM | m.BODY_HEAD
    doer = any(
        mark & named or initials(token.text) for mark, token in zip(found[start:end], words[start:end], strict=True)
    )
    return doer and not any(_goes_on(words, found, at) for at in range(start, end))


def is_order(words: Sequence[OwnerToken], found: Sequence[int], start: int, end: int) -> bool:
    """Whether a sentence is only an order, without a doer before its `to`: `Amend draft ToR to reflect it`."""
    if start + 2 >= end:
        return False
    first, second = words[start], found[start + 1]
    if first.text.casefold() not in action_verbs() | _ORDERS or not first.text[0].isupper() or first.text.isupper():
        return False
    office = m.POST_HEAD | m.BODY_HEAD | m.LABEL | m.SEPARATOR | m.SUPPORT
    doer = found[start] & (m.POST_HEAD | m.TITLE | m.BODY_HEAD | m.LABEL) or second & office
    small = words[start + 1].text.islower() and words[start + 1].text != "of"
    if second & (m.TITLE | m.FORENAME) and not found[start] & (m.POST_HEAD | m.SCOPE | m.FORENAME | m.TITLE):
        return any(words[at].text == "to" for at in range(start + 2, end))  # `Invite Ann Reed to join the panel`
    to = next((at for at in range(start + 1, end) if words[at].text == "to"), end)
    done = to == end or any(words[at].text == "by" for at in range(start + 1, end))  # `Budget agreed by Finance`
    return small and not doer and not done and not any(mark & m.POST_HEAD for mark in found[start + 1 : to])


_ORDERS = frozenset([
    "arrange", "write", "circulate", "add", "amend", "ask", "contact", "speak", "publish", "email", "defer", "ring",
    "remind", "thank", "chase",
])  # fmt: skip


def is_task(words: Sequence[OwnerToken], found: list[int], start: int, end: int) -> bool:
    """Whether a sentence is a task; if so, marks it: `To contact BT (Clerk)`, `Speak to Ann. Action: Bo`."""
    verb = start + (words[start].text == "To") if start < end else end
    known = words[verb].text.casefold() in action_verbs() | VERBS_TOO if verb < end else False
    undergone = start < verb < end and words[verb].text == "be" and is_undergone(words, verb + 1, end)
    if start < end and words[start].text.casefold() in _ANNOUNCES:
        return False  # `Action LM: book a room`
    if end - verb < 2 or found[verb] & m.NO_OWNER or not (known or undergone) or not words[start].text[0].isupper():
        return False
    first, last = doer_behind(words, found, start, end)
    if words[first - 1].text == "by":
        return False  # `Review by the Clerk`: see `_told_before`
    office = m.SCOPE | m.POST_HEAD | m.NO_OWNER | m.PREPOSITION | m.SEPARATOR | m.DUTY
    strange = any(words[at].text.islower() and not found[at] & office for at in range(verb + 1, first))
    told = verb > start or words[verb + 1].text in ("to", "with", "about") or strange
    if not told or (verb == start and found[verb] & m.POST_HEAD) or found[verb + 1] & m.SEPARATOR:
        return False
    found[start:first] = [ASIDE] * (first - start)
    found[last:end] = [ASIDE] * (end - last)
    return True


_WHY = frozenset(["because", "given"])
_SINCE = frozenset(["as", "since", "for"])
"""Words that give a reason if a subject and verb follow: `as he is in contact`."""
_PRONOUNS = frozenset(["he", "she", "they", "it", "we", "this", "these", "there", "i"])
_OBJECTS = frozenset(["the", "a", "an", "this", "these", "it", "them", "all"])
_WHO = frozenset(["who", "which", "whose"])
_ENDS = m.NEWLINE | m.HARD | m.CLOSE


def without_reasons(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark reasons up to the end of their line or bracket, with the comma or dash before them."""
    at = 1
    while at < len(words):
        end = at + 1
        if not found[at] & (_ENDS | m.DUTY) and _is_reason(words, found, at):
            end = next((i for i in range(at, len(words)) if found[i] & _ENDS), len(words))
            found[at:end] = [ASIDE] * (end - at)
        at = end


def _is_reason(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> bool:
    """Whether a reason begins here and has words after it."""
    text = words[at].text
    behind = words[at + 1].text if at + 1 < len(words) else ""
    if not behind:
        return False
    apart = bool(found[at - 1] & (m.SEPARATOR | m.JUNK))
    opens = text.casefold() if apart else text
    in_role = text == "as" and words[at - 1].text in ",;–—-" and behind.islower()
    if in_role or opens in _WHY or (opens in _SINCE and behind in _PRONOUNS):
        return True
    if text.islower() and text.endswith("s") and behind in _OBJECTS and found[at - 1] & (m.POST_HEAD | m.NAME_WORD):
        return True  # `Project manager watches the risk`
    if text in _WHO:
        return behind.islower()
    return apart and text.casefold() in _PRONOUNS and text not in ("IT", "I") and behind.islower()


_FORMER = frozenset(["previous", "former", "prior", "original"])


_HELD = frozenset(["lead", "leads", "owner", "owners", "officer", "holder", "postholder", "post-holder", "contact"])


_FROM = (
    ("taking", "over", "from"),
    ("took", "over", "from"),
    ("handed", "over", "from"),
    ("handover", "from"),
    ("transferred", "from"),
    ("succeeding",),
    ("replacing",),
    ("replaces",),
    ("replaced",),
    ("in", "succession", "to"),
)


_TO = (("reporting", "to"), ("reports", "to"), ("accountable", "to"), ("answerable", "to"), ("line", "managed", "by"))
"""Phrases before somebody to whom the owner answers."""


def _held(words: Sequence[OwnerToken], found: Sequence[int], at: int, text: str) -> bool:
    """Whether a label for a former owner begins here: `Previous lead:`, `Former owner –`."""
    mark = found[at + 2] if at + 2 < len(words) else 0
    return text in _FORMER and bool(mark & (m.COLON | m.DASH)) and words[at + 1].text.casefold() in _HELD


def _says(words: Sequence[OwnerToken], at: int) -> bool:
    """Whether a phrase that introduces a predecessor or superior begins here: `taking over from`, `reporting to`."""
    said = tuple(token.text.casefold() for token in words[at : at + 3])
    return any(said[: len(phrase)] == phrase for phrase in (*_FROM, *_TO))
