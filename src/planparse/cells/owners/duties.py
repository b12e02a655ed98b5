"""Separates owners from their tasks in the action lists of minutes: `LR to prepare the form.`, `Action: Ann`.

Task words name nobody. Each sentence of a cell may begin with owners; one that does not is a remark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from planparse.cells.owners import types as m
from planparse.cells.owners.clauses import clauses, does, only_tells, without_call, without_conditions, without_thing
from planparse.cells.owners.contacts_and_deferrals import CALLS, ROLES, number_behind, without_calls
from planparse.cells.owners.neighbours import ASIDE, initials
from planparse.cells.owners.remarks import (
    DOER,
    VERBS_TOO,
    announced,
    doer_behind,
    is_order,
    is_result,
    is_state,
    is_task,
    is_undergone,
    names_only,
    preface,
    without_aliases,
    without_bracket,
    without_decisions,
    without_former,
    without_topic,
)
from planparse.cells.owners.types import OwnerToken
from planparse.lexicon.months import MONTH_NAMES
from planparse.lexicon.words import action_verbs, is_english

_OWNER = m.NAME_WORD | m.POST_HEAD | m.SCOPE | m.LONE_CAPITALS | m.CLOSE | m.ACRONYM
_OFFICE = m.SCOPE | m.POST_HEAD | m.PREPOSITION | m.AND | m.SUPPORT
_ASKED = (
    "in consultation with",
    "following consultation with",
    "after consultation with",
    "subject to consultation with",
    "following discussion with",
    "after discussion with",
    "in discussion with",
    "in liaison with",
    "under delegated",
    "on behalf of",
)
_UNTIL = frozenset(["by", "before", "until", "from"])
_WILL = frozenset(["will", "shall", "has", "would", "should", "must"])
_AGREED = frozenset(["agreed", "agrees", "agree", "offered", "offers", "volunteered", "undertook", "need", "needs"])
_SAID = frozenset([
    "stated", "said", "confirmed", "advised", "reported", "suggested", "explained", "promised", "proposed", "noted",
    "asked", "thanked", "informed", "offered", "agreed", "volunteered", "requested", "undertook", "queried", "raised",
])  # fmt: skip
_IS = frozenset(["is", "are", "was", "were"])
_TOLD = frozenset(["asked", "requested", "invited", "instructed", "tasked", "required", "authorised", "responsible"])
_EVERYBODY = frozenset(["all", "everyone", "everybody", "anyone", "anybody", "someone", "somebody"])
_NAMED = m.FORENAME | m.SURNAME | m.INITIAL | m.LONE_CAPITALS
_REMARKS = frozenset(
    [
        "complete",
        "completed",
        "done",
        "ongoing",
        "on-going",
        "closed",
        "asap",
        "urgent",
        "next",
        "immediately",
        "awaiting",
        "waiting",
        "pending",
        "chasing",
        "subject",
    ]
)

_PUT_RIGHT = frozenset(["done", "made", "found", "bought", "put", "sought", "held", "drawn", "paid", "sent", "kept"])
_TELEPHONE = re.compile(r"(?!(?:19|20)\d\d$)\d{4,11}")


_EXTENSION = re.compile(r"x\d{3,5}")


def without_duties(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark owners' tasks and telephone numbers, the word `Action` before them, and `everyone`."""
    without_calls(words, found)
    without_bracket(found)
    without_former(words, found)
    without_aliases(words, found)
    without_decisions(words, found)
    without_conditions(words, found)
    without_call(words, found)
    without_thing(words, found)
    told = doer = False
    tellers: list[tuple[int, int]] = []
    parts = [part for start, end in _stops(words, found) for part in clauses(words, found, start, end)]
    for begin, end, duty in parts:
        while begin < end and found[begin] == m.JUNK:
            begin += 1
        start = preface(words, found, begin, end)
        nobody = is_result(words, found, start, end) or is_order(words, found, start, end)
        begins = start if nobody else _duty(words, found, start, end, said=start > begin)
        if begins == end and start < duty < end:
            begins = duty
        if start < begins < end:
            tells = only_tells(words, begins, end)
            tellers += [(start, begins)] * tells
            doer |= not tells
        if begins == end and told and names_only(words, found, start, end):
            begins = end
        elif begins < end or told:
            told = True
            _duty_aside(words, found, start, begins if begins < end else start, end)
        elif is_task(words, found, start, end):
            told = True
        if begins > start and start and words[start - 1].text == ".":
            found[start - 1] = m.HARD
        _small_words(words, found, start, end)
        if begins == end:
            _told_before(words, found, start, end)
        _told_behind(words, found, start, end)
    for start, end in tellers if doer else ():
        found[start:end] = [ASIDE] * (end - start)  # `Jo asked about the lift. Ann to find out`


def _duty_aside(words: Sequence[OwnerToken], found: list[int], start: int, begins: int, end: int) -> None:
    """Mark a task and what it is about; if no doer begins the sentence, look for one at its end."""
    if begins > start:
        without_topic(words, found, start, begins)
        _aside(words, found, begins, end)
        return
    first, last = doer_behind(words, found, start, end)
    _aside(words, found, start, first)
    found[last:end] = [ASIDE] * (end - last)


def _stops(words: Sequence[OwnerToken], found: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The bounds of the lines and sentences of a cell."""
    start = 0
    for at, token in enumerate(words):
        stop = token.text == "." and at + 1 < len(words) and words[at + 1].text[0].isupper()
        stop = stop and token.end < words[at + 1].start  # `Sustainable Dev.Env` has abbreviations
        if stop or found[at] & m.HARD or (found[at] & m.NEWLINE and not _goes_on(words, found, at)):
            yield start, at
            start = at + 1
    yield start, len(words)


def _goes_on(words: Sequence[OwnerToken], found: Sequence[int], line_end: int) -> bool:
    """Whether a line ends inside a sentence: after a small word that no owner ends with, and before another."""
    if not line_end or line_end + 1 >= len(words) or found[line_end + 1] & (m.POST_HEAD | m.SCOPE | m.AND):
        return False
    before, behind = words[line_end - 1].text, words[line_end + 1].text
    small = before.islower() and before.isalpha()
    people = found[line_end - 1] & m.HEADS and behind.endswith("ed")
    return behind.islower() and behind.isalpha() and bool(small or people)


def _duty(words: Sequence[OwnerToken], found: Sequence[int], start: int, end: int, said: bool = False) -> int:
    """Where the task of a sentence begins; the sentence's end if it has none.

    `Assistant to the Director` and `Adviser to schools` are posts, `Lead to be named` is a future owner. ``said``: the
    sentence follows `that`, as in `agreed that the Clerk write to residents`.
    """
    if _only_verb(words, found, start, end):
        return end - 1
    for at in (i for i in range(start + 1, end - 1) if found[i] != ASIDE):
        text, behind = words[at].text, words[at + 1].text
        if is_state(words, found, at, end) and not _is_told(words, at):
            return start
        dated = text in _UNTIL and (behind[0].isdigit() or behind.casefold() in MONTH_NAMES or text == "until")
        acts = does(words, found, at) and words[at - 1].text[0].isupper() and not found[at] & m.POST_HEAD
        acts |= said and text in action_verbs() and not found[at] & m.POST_HEAD and bool(found[at - 1] & _OWNER)
        asks = (
            (text == "liaising" and behind == "with")
            or (text in _SAID and behind.islower() and behind not in ("by", "of"))
            or _task_in_bracket(words, found, at, end)
        )
        if text == "whoever" or ((dated or asks) and found[at - 1] & _OWNER) or acts:
            return at
        if text in ("in", "following", "after", "subject", "under", "on") and _asked(words, at, end):
            return at - bool(found[at - 1] & m.COMMA and at - 1 > start)
        office = m.SCOPE & ~m.ACRONYM if found[at - 1] & (m.POST_HEAD | m.SCOPE & ~m.ACRONYM) else 0
        plain = (
            behind.islower()
            and behind.replace("-", "").isalpha()
            and not found[at + 1] & (office | m.POST_HEAD | m.PREPOSITION)
        )
        plain |= behind in action_verbs() | VERBS_TOO
        passive = text == "to" and behind == "be" and is_undergone(words, at + 2, end) and not found[at - 1] & DOER
        if passive or _needs(words, at, end):
            return start  # `Poster to be displayed on notice boards`, `Report to come to the next meeting`
        owner = found[at - 1] & _OWNER or words[at - 1].text.casefold() in _EVERYBODY
        if not owner or ((found[at] | found[at + 1]) & m.NO_OWNER and not _followed_up(words, found, at, end)):
            continue
        if (text == "to" and plain) or (text in _WILL and behind.islower()) or (text in _AGREED and behind == "to"):
            return at
        if (text == "be" and behind in _TOLD) or _is_to(words, found, at):
            return at  # `that the Clerk be authorised to sign`, `Clerk is to sign`
        letters = at == start + 1 and initials(words[start].text) and not found[start] & m.KNOWN_ACRONYM
        if letters and text == "to" and initials(behind) and not found[at + 1] & m.KNOWN_ACRONYM:
            return at  # `HB to AF for Stirling Council`
        if letters and text.islower() and text.isalpha() and not found[at] & _OFFICE and behind[0].isalnum():
            return at
    return end


def _is_to(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> bool:
    """Whether an owner is said to do something, or to be asked to: `Clerk is drafting`, `Governors are asked to`."""
    return _is_told(words, at) and not found[at] & m.NO_OWNER


def _needs(words: Sequence[OwnerToken], at: int, end: int) -> bool:
    """Whether something must be put right: `The tap needs to be fixed`."""
    if [word.text for word in words[at : at + 3]] not in (["need", "to", "be"], ["needs", "to", "be"]):
        return False
    return is_undergone(words, at + 3, end) or words[min(at + 3, end - 1)].text in _PUT_RIGHT


def _is_told(words: Sequence[OwnerToken], at: int) -> bool:
    """Whether people are given a task, not only described: `Governors are asked to`, `Managers are reviewing`."""
    behind = words[at + 1].text
    return words[at].text in _IS and (behind == "to" or behind.endswith("ing") or behind in _TOLD)


def _task_in_bracket(words: Sequence[OwnerToken], found: Sequence[int], at: int, end: int) -> bool:
    """Whether a task in a bracket ends the sentence, or another task follows: `Jo (to ring Bo) and book a room`."""
    if not found[at] & m.OPEN or words[at + 1].text != "to":
        return False
    closed = next((i for i in range(at, end) if found[i] & m.CLOSE), end - 1)
    more = closed + 2 < end and found[closed + 1] & m.AND and words[closed + 2].text.islower()
    return closed + 1 >= end or bool(more)


def _asked(words: Sequence[OwnerToken], at: int, end: int) -> bool:
    """Whether a phrase about consulting others begins here: `Director for Place, in consultation with the Leader`."""
    said = " ".join(token.text for token in words[at : min(end, at + 4)])
    return said.startswith(_ASKED)


def _only_verb(words: Sequence[OwnerToken], found: Sequence[int], start: int, end: int) -> bool:
    """Whether one small verb after a capitalised owner ends the sentence: `Members verify`, `Clerk checks`."""
    if end - start < 2:
        return False
    verb, before = words[end - 1].text, found[end - 2]
    capital = words[start].text[0].isupper() and words[end - 2].text[0].isupper()
    if does(words, found, end - 1) and capital:
        return True
    form = verb if before & m.PLURAL else verb.removesuffix("s") if verb.endswith("s") else ""
    other = m.POST_HEAD if before & m.PLURAL else m.POST_HEAD | m.SCOPE  # `Clerk review`, but `Trustees review`
    return bool(
        verb.islower() and form in action_verbs() and capital and before & m.POST_HEAD and not found[end - 1] & other
    )


def _followed_up(words: Sequence[OwnerToken], found: Sequence[int], at: int, end: int) -> bool:
    """Whether words that elsewhere mean `not named yet` continue here: `Sue to follow up with the surgery`."""
    stop = next((i for i in range(at, end) if not found[i] & m.NO_OWNER), end)
    return stop < end and words[at].text == "to" and words[stop].text.islower() and not found[stop] & m.PREPOSITION


_TOGETHER = frozenset(["work", "working"])
"""Verbs before `with` and another doer. People after `liaise with` or `meet with` are only consulted."""


def _aside(words: Sequence[OwnerToken], found: list[int], start: int, end: int) -> None:
    """Mark a task, except the people it is done with: `Clerk to liaise with Highways`, `AN to work with TN`."""
    joint = next((at for at in range(start, end - 1) if words[at].text == "with"), 0)
    known = m.POST_HEAD | m.TOPIC | m.BODY | m.BODY_HEAD | m.KNOWN_ACRONYM | m.FORENAME | m.TITLE
    if joint and words[joint - 1].text in _TOGETHER and _owner_at(words, found, joint + 1, known):
        stop = joint + 1
        while stop < end and not words[stop].text.islower():
            stop += 1
        found[start:joint], found[joint] = [ASIDE] * (joint - start), m.AND
        start = stop
    _helped(words, found, start, end, known)


_HELP = frozenset(
    ["help", "input", "support", "assistance", "advice", "views", "comments", "guidance", "of", "the", "/"]
)


def _helped(words: Sequence[OwnerToken], found: list[int], start: int, end: int, known: int) -> None:
    """Mark a task, except the people who help with it: `Clerk to draft the letter (with input from Cllr Reed)`."""
    begin = next((at for at in range(start, end) if words[at].text == "with"), end)
    last = begin + 1
    while last < end and words[last].text in _HELP:
        last += 1
    helped = begin + 1 < last < end - 1 and words[last].text == "from"
    helped = helped and _owner_at(words, found, last + 1, known | m.NAME_SHAPE)
    if not helped:
        found[start:end] = [ASIDE] * (end - start)
        return
    found[start:begin] = [ASIDE] * (begin - start)
    found[begin : last + 1] = [m.SUPPORT] * (last + 1 - begin)
    stop = next((at for at in range(last + 1, end) if found[at] & m.CLOSE or words[at].text.islower()), end)
    found[stop:end] = [ASIDE] * (end - stop)


def _owner_at(words: Sequence[OwnerToken], found: Sequence[int], at: int, known: int) -> bool:
    return words[at].text[0].isupper() and (bool(found[at] & known) or initials(words[at].text))


def _small_surnames(words: Sequence[OwnerToken], found: list[int], start: int, end: int) -> None:
    ends = [start - 1, *(at for at in range(start, end) if found[at] & m.SEPARATOR), end]
    for first, last in ((one + 1, two - 1) for one, two in pairwise(ends) if two - one == _TWO_WORDS):
        if _is_small_surname(words[first].text, found[first], words[last].text, found[last]):
            found[last] = (found[last] | m.NAME_SHAPE | m.SURNAME) & ~m.LOWER


_TWO_WORDS = 3
"""How far apart the marks around an item of two words are."""


def _is_small_surname(given: str, first: int, surname: str, second: int) -> bool:
    """Whether a small word is the surname after an initial (`K farrow`) or, if no English word, after a forename.

    >>> [_is_small_surname("Ravi", m.FORENAME, word, m.LOWER) for word in ("iyengar", "checks")]
    [True, False]
    """
    if not (surname.islower() and surname.isalpha()) or second & (_OFFICE & ~m.ACRONYM):
        return False
    called = first & m.FORENAME and not first & (m.SCOPE | m.POST_HEAD) and given.istitle()
    return bool(first & m.INITIAL or (called and not is_english(surname)))


def _small_words(words: Sequence[OwnerToken], found: list[int], start: int, end: int) -> None:
    begins = announced(words, found, start, end)
    if start < begins < end:
        after, text = found[begins], words[begins].text
        named = after & (m.FORENAME | m.TITLE | m.INITIAL) and not after & (m.SCOPE | m.PREPOSITION)
        if (
            named
            or initials(text)
            or text.casefold() in _EVERYBODY
            or (after & DOER and (begins > start + 1 or words[start].text == "ACTION"))
        ):
            found[start:begins] = [m.JUNK] * (begins - start)
    if end - start > 1 and words[end - 1].text in ("ACTION", "Action") and found[end - 2] & (_NAMED | m.ACRONYM):
        found[end - 1] = m.JUNK  # `SP ACTION`
    if end - start > 2 and len(words[start].text) == 1 and words[start].text.isupper() and found[start + 1] & m.COLON:
        found[start] = m.JUNK  # `S: Ann Reed`: a letter that refers to the column's question
    _all_there(words, found, begins, end, said=begins > start)
    _small_surnames(words, found, start, end)
    for at in range(start, end):
        first = at == start or bool(found[at - 1] & m.SEPARATOR)
        last = at + 1 == end or bool(found[at + 1] & m.SEPARATOR)
        if first and last and words[at].text.casefold() in _EVERYBODY:
            found[at] = m.NO_OWNER
        if (
            at
            and re.fullmatch(r"0\d\d", words[at].text)
            and found[at - 1] & m.NAME_WORD
            and number_behind(words, at, end)
        ):
            found[at] = ASIDE  # `020 7525 1999`
        if at and words[at].text.casefold().strip(".") in CALLS and number_behind(words, at, end):
            found[at] = ASIDE
        if at and _EXTENSION.fullmatch(words[at].text) and found[at - 1] & _NAMED:
            found[at] = ASIDE
        if at and _TELEPHONE.fullmatch(words[at].text):
            before = found[at - 2] if found[at - 1] & m.NEWLINE and at > 1 else found[at - 1]
            found[at] = ASIDE if before & (m.NAME_WORD | m.CLOSE | m.DUTY) else found[at]


def _all_there(words: Sequence[OwnerToken], found: list[int], begins: int, end: int, said: bool) -> None:
    """Mark `All members` before a task or after `Action` as no particular owner: it means everybody at the meeting."""
    stop = next((at for at in range(begins, end) if found[at] & (m.DUTY | m.JUNK)), end)
    everybody = [token.text.casefold() for token in words[begins:stop]] == ["all", "members"]
    if everybody and (stop < end or said):
        found[begins:stop] = [m.NO_OWNER] * (stop - begins)


def _told_before(words: Sequence[OwnerToken], found: list[int], start: int, end: int) -> None:
    """Mark the words before an owner that say what is done: `Reviewed by the Clerk`, `Contact the bank – RB`."""
    begin = start
    for at in range(start, end - 1):
        if found[at] & (m.HARD | m.COMMA | m.AND | m.SLASH):
            begin = at + 1
        before = found[begin:at]
        done = at > begin and words[at].text == "by" and not found[at] & (m.AND | m.LABEL | m.SUPPORT)
        named = any(mark & (m.TITLE | m.POST_HEAD | m.FORENAME | m.LONE_CAPITALS) for mark in before)
        if done and not named and (begin == start or not words[begin].text[0].isupper()):
            found[begin : at + 1] = [ASIDE] * (at + 1 - begin)


def _told_behind(words: Sequence[OwnerToken], found: list[int], start: int, end: int) -> None:
    """Mark a date, status or task after an owner's dash, comma or bracket: `RB, 12/5`, `Clerk (complete)`."""
    for at in range(start + 1, end - 1):
        if not found[at] & (m.DASH | m.COMMA | m.OPEN | m.COLON) or not found[at - 1] & _OWNER:
            continue
        text = words[at + 1].text
        month = text.casefold() in MONTH_NAMES and not found[at] & m.COMMA and at + 2 >= end - 1
        dated = month or text[0].isdigit()
        by = text in ("by", "to") and not found[at + 1] & (m.LABEL | m.NO_OWNER)
        task = text.islower() and text in action_verbs() and not found[at] & m.COMMA and at + 2 < end
        task = task and not found[at + 2] & m.COLON  # `(cover: Bo Lind)`
        if found[at] & m.OPEN:
            closed = next((i for i in range(at, end) if found[i] & m.CLOSE), end)
            task = task and closed > at + 2 and not any(mark & m.POST_HEAD for mark in found[at + 1 : closed])
        if dated and any(mark & (m.NAME_SHAPE | m.POST_HEAD) for mark in found[at + 2 : end]):
            continue
        pair = text == "in" and words[at + 2].text == "progress" if at + 2 < end else False
        ends = at + 2 == end or found[at + 2] & m.SEPARATOR
        if text.casefold() in ROLES and ends and found[at] & m.DASH:
            found[at + 1] = ASIDE  # `Ann Reed - lead, Bo Lind - support`
            continue
        if dated or by or task or pair or text.casefold() in _REMARKS:
            stop = next((i for i in range(at + 1, end) if found[i] & (m.HARD | m.CLOSE)), end)
            found[at + 1 : stop] = [ASIDE] * (stop - at - 1)
