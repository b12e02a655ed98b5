"""Finds the doers in sentences of minutes that report something first: `The lamp was broken, Clerk to chase`.

A doer is a run of names and posts directly before a predicate (`to write`, `will ring`, `agreed to`), and a clause may
begin at its left edge. The report before the first doer names no owner. Each further doer begins a new part.
"""

from __future__ import annotations

from collections.abc import Sequence

from planparse.cells.owners import types as m
from planparse.cells.owners.neighbours import ASIDE, initials
from planparse.cells.owners.remarks import DOER, VERBS_TOO, doer_behind, is_undergone
from planparse.cells.owners.types import OwnerToken
from planparse.lexicon.words import action_verbs

Words = Sequence[OwnerToken]
Marks = Sequence[int]

_SHALL = frozenset(["will", "would", "shall", "should", "must"])
_PROMISES = frozenset(["agreed", "agrees", "offered", "offers", "volunteered", "undertook", "promised"])
_ASKS = frozenset(
    [
        "asked",
        "requested",
        "invited",
        "instructed",
        "tasked",
        "required",
        "authorised",
        "nominated",
        "appointed",
        "elected",
    ]
)
_SAYS = frozenset([
    "reported", "noted", "said", "stated", "mentioned", "raised", "queried", "explained", "advised", "confirmed",
    "commented", "complained", "thanked", "informed", "felt", "thought", "suggested", "proposed", "wondered",
    "discussed", "highlighted", "observed", "described", "enquired", "warned", "added", "resolved", "recommended",
    "decided", "agreed",
])  # fmt: skip
_IS = frozenset(["is", "are", "was", "were"])
_FINITE = _IS | _SHALL | frozenset([
    "has", "have", "had", "could", "can", "may", "might", "cannot", "been", "be", "did", "does", "do", "needs", "seems",
])  # fmt: skip
_ADVERBS = frozenset(
    ["also", "then", "both", "jointly", "kindly", "now", "further", "again", "each", "therefore", "all"]
)
_ARTICLES = frozenset(["the", "The", "a", "our", "Our"])
_DETERMINERS = frozenset(["the", "a", "an", "this", "these", "all", "our", "their", "his", "her", "its", "any", "be"])
_OFFICE = m.POST_HEAD | m.SCOPE | m.PREPOSITION | m.NO_OWNER
_NAMED = m.TITLE | m.FORENAME | m.SURNAME | m.INITIAL | m.PARTICLE | m.NAME_SHAPE
_STOPS = m.COMMA | m.DASH | m.COLON | m.HARD | m.OPEN | m.NEWLINE | m.SLASH
_WHENEVER = frozenset(["When", "If", "Once", "As", "After", "Until", "Because", "Since", "While"])
_PRONOUNS = frozenset(["It", "We", "There", "This", "They", "He", "She", "I", "That", "These", "You", "What"])
_BEFORE = frozenset(["that", *_ASKS, *_SAYS])


def clauses(words: Words, found: list[int], start: int, end: int) -> list[tuple[int, int, int]]:
    """The parts of a sentence that may name owners: their start, end, and where their task begins (the end if nowhere).

    Marks reports as asides. A sentence that begins with its only doer is one part.
    """
    doers = list(_doers(words, found, start, end))
    if not doers:
        moved = any(words[at].text == "seconded" for at in range(start, end))  # see `remarks.preface`
        if moved or not is_told(words, found, start, end) or _subject(words, found, start, end):
            return [(start, end, end)]
        first, last = doer_behind(words, found, start, end)
        if words[first - 1].text == "by" and not _is_done(words, start, first):
            first = last = end  # `The gate by the school was unsafe`
        if first == last and any(found[at] & m.POST_HEAD and words[at].text[0].isupper() for at in range(start, end)):
            return [(start, end, end)]  # a post without a task: the cell is odd, and gets a doubt
        found[start:first] = [ASIDE] * (first - start)
        found[last:end] = [ASIDE] * (end - last)
        return [(first, last, last)] if first < last else []
    begin, duty = doers[0]
    if begin > start and (is_told(words, found, start, begin) or _says(words, found, start, begin)):
        found[start:begin] = [ASIDE] * (begin - start)
        doers = doers[1:]
    else:
        begin, duty = start, doers.pop(0)[1]
    parts: list[tuple[int, int, int]] = []
    for then, next_duty in (*doers, (end, end)):
        parts.append((begin, _without_joint(words, found, begin, then), duty))
        begin, duty = then, next_duty
    return parts


_MEANWHILE = frozenset(
    ["while", "whilst", "when", "until", "if", "unless", "during", "once", "pending", "subject", "or"]
)


def without_conditions(words: Words, found: list[int]) -> None:
    """Mark what says when or if somebody acts: `Ann (while Bo is away)`, `Jo (or another)`, `Bo in her absence`."""
    for at in range(1, len(words) - 1):
        end = next((i for i in range(at, len(words)) if found[i] & m.CLOSE), 0) if found[at] & m.OPEN else 0
        inside = [token.text for token in words[at + 1 : end]]
        absent = inside[:1] == ["in"] and "absence" in inside
        other = inside[:1] != ["or"] or not any(text[0].isupper() for text in inside)
        if len(inside) > 1 and (absent or (inside[0] in _MEANWHILE and other)):
            found[at : end + 1] = [ASIDE] * (end + 1 - at)
        away = [token.text.casefold() for token in words[at : at + _AWAY]]
        if away[:1] == ["in"] and away[1:2] and away[1] in _WHOSE and away[2:] == ["absence"]:
            found[at : at + _AWAY] = [ASIDE] * _AWAY


_AWAY, _WHOSE = 3, frozenset(("his", "her", "their", "whose"))


def without_call(words: Words, found: list[int]) -> None:
    """Separate a call for action from the sentence before it: `The gate is unsafe ACTION Mrs Pell please`."""
    for at in range(1, len(words) - 1):
        apart = words[at].text == "ACTION" or (words[at].text == "Action" and found[at + 1] & (m.COLON | m.DASH))
        if apart and words[at - 1].text.islower() and not any(word.text.isupper() for word in words[at - 2 : at]):
            found[at] = m.HARD
    _without_last_call(words, found)
    if len(words) > 1 and words[-1 - (words[-1].text == ".")].text == "please":
        found[-1 - (words[-1].text == ".")] = m.JUNK


_OWNING = m.POST_HEAD | m.SCOPE | m.TITLE | m.LONE_CAPITALS | m.FORENAME | m.INITIAL | m.EMAIL | m.NO_OWNER | m.LABEL


def without_thing(words: Words, found: list[int]) -> None:
    """Mark a task or thing in small words before a dash and people: `Tea and cake – Ann`, `Ring the bank – RB`."""
    dash = next((at for at in reversed(range(len(words))) if found[at] & m.DASH), 0)
    start = next((at + 1 for at in reversed(range(dash)) if found[at] & (m.NEWLINE | m.HARD)), 0)
    before, behind = range(start, dash), found[dash + 1 :]
    small = [at for at in before if words[at].text.isalpha() and words[at].text.islower()]
    if not small or not behind or not (behind[0] & (m.FORENAME | m.TITLE) or initials(words[dash + 1].text)):
        return
    who = _NAMED | m.COMMA | m.AND
    people = all(
        (mark & who and not mark & m.SCOPE) or (initials(word.text) and not mark & m.KNOWN_ACRONYM)
        for word, mark in zip(words[dash + 1 :], behind, strict=True)
    )
    task = words[start].text.casefold() in action_verbs() and not found[start] & m.FORENAME
    owner = any(found[at] & _OWNING for at in before if not task or (at > start and words[at].text[0].isupper()))
    strange = any(_strange(words, found, at) and not found[at] & m.AND for at in small)
    if people and not owner and (task or strange):
        found[start:dash] = [ASIDE] * (dash - start)


def _without_last_call(words: Words, found: list[int]) -> None:
    """Separate a small `action` after a dash or stop from initials at the end of the cell: `All agreed – action JB`."""
    last = len(words) - 1 - (words[-1].text == ".") if words else 0
    begin = last - 1
    if begin > 1 and found[begin] & (m.COLON | m.DASH):
        begin -= 1
    told = begin > 1 and words[begin].text.casefold() == "action" and initials(words[last].text)
    if told and (found[begin - 1] & (m.DASH | m.HARD) or words[begin - 1].text == "."):
        found[begin - 1 : last] = [m.HARD] * (last + 1 - begin)
        stops = [at + 1 for at in range(begin - 1) if words[at].text == "." or found[at] & m.HARD]
        told = any(_predicate(words, found, at, begin - 1) for at in range(1, begin - 1))
        first = max(stops, default=0) if told else 0  # a report names no doer
        if not any(_predicate(words, found, at, begin - 1) for at in range(first + 1, begin - 1)):
            found[first : begin - 1] = [ASIDE] * (begin - 1 - first)


def _without_joint(words: Words, found: list[int], start: int, end: int) -> int:
    """The end of a part, before the words that join the next part to it; these are marked as separators."""
    last = end
    while (
        last > start + 1
        and last < len(words)
        and (
            found[last - 1] & (m.AND | m.COMMA) or words[last - 1].text in _ADVERBS or words[last - 1].text in _ARTICLES
        )
    ):
        last -= 1
    if last < end:
        found[last:end] = [m.HARD] * (end - last)
    return last


def _doers(words: Words, found: Marks, start: int, end: int) -> list[tuple[int, int]]:
    """The start of each doer in a sentence, and the start of the predicate after it."""
    told: list[tuple[int, int]] = []
    for at in range(start + 1, end):
        if found[at] == ASIDE or not _predicate(words, found, at, end):
            continue
        begin = _doer(words, found, told[-1][1] + 1 if told else start, at, first=not told)
        if begin is not None and (begin == start or words[at].text != "to" or _verb(words, at, end)):
            told.append((begin, _before_adverbs(words, begin, at)))
    return told


def _before_adverbs(words: Words, start: int, at: int) -> int:
    while at > start + 1 and words[at - 1].text in _ADVERBS:
        at -= 1
    return at


def _verb(words: Words, at: int, end: int) -> bool:
    then = _past_adverbs(words, at + 1, end)
    return then < end and words[then].text in action_verbs() | VERBS_TOO


def _predicate(words: Words, found: Marks, at: int, end: int) -> bool:
    """Whether a task begins here: `to write`, `will also ring`, `agreed to`, `dealing`."""
    text = words[at].text
    then = _past_adverbs(words, at + 1, end)
    behind = words[then].text if then < end else ""
    if text == "to":
        verb = behind in action_verbs() | VERBS_TOO
        return verb or (_plain(behind) and behind not in _DETERMINERS and not found[then] & _OFFICE)
    if text in _SHALL:
        return _plain(behind) and behind != "not" and not (behind == "be" and is_undergone(words, then + 1, end))
    if text in ("has", "have"):
        return behind in _PROMISES | {"undertaken"} and _then_to(words, then, end)
    if text in _PROMISES:
        return _then_to(words, at, end) or text == "undertook"
    if text in _IS or text == "be":
        return (behind == "to" and text != "be") or (behind in _ASKS and _then_to(words, then, end))
    if does(words, found, at):
        return words[at - 1].text[0].isupper()
    ends = at + 1 == end or (at + 2 == end and words[at + 1].text == ".")
    return text.endswith("ing") and text.islower() and not found[at] & _OFFICE and ends


def does(words: Words, found: Marks, at: int) -> bool:
    """Whether a word is what one holder does: `RFO prepares`, `Council approves`."""
    text, before = words[at].text, found[at - 1]
    verb = text.islower() and text.endswith("s") and text[:-1] in action_verbs() | _APPROVALS
    other = found[at] & (m.POST_HEAD | m.SCOPE | m.NO_OWNER | m.LABEL)
    return verb and not other and bool(before & (m.POST_HEAD | m.BODY | m.BODY_HEAD)) and not before & m.PLURAL


_APPROVALS = frozenset(["approve", "prepare", "check", "report", "sign", "verify", "authorise", "decide"])


def _then_to(words: Words, at: int, end: int) -> bool:
    return at + 1 < end and words[at + 1].text == "to"


def _plain(text: str) -> bool:
    return text.islower() and text.replace("-", "").isalpha()


def _past_adverbs(words: Words, at: int, end: int) -> int:
    while at < end and words[at].text in _ADVERBS:
        at += 1
    return at


def _doer(words: Words, found: Marks, start: int, end: int, *, first: bool) -> int | None:
    """The start of a predicate's doer: the widest run of owner words before it that starts where a clause may begin."""
    best: int | None = None
    strong = False
    at, last = end, end
    while at > start:
        at -= 1
        mark, text = found[at], words[at].text
        if at + 1 == end and mark & m.COMMA:
            at = last = end = _parenthesis(words, found, start, at)
            continue
        if last == end and (text in _ADVERBS or mark & m.DUTY):
            last = end = at
            continue
        if mark & m.CLOSE:
            at = _opening(found, at, start)
            continue
        if mark & (m.AND | m.COMMA | m.SLASH) and at + 1 < end:
            if strong and _edge(words, found, at + 1, start, first=first):
                best = at + 1
            continue
        if text in _ARTICLES:
            continue
        if not _of_owner(words, found, at, end):
            at += 1
            break
        strong |= _is_strong(words, found, at, end)
    if strong and _edge(words, found, at, start, first=first):
        best = at
    while best is not None and best < end and words[best].text in _ADVERBS:
        best += 1
    return best


_GIVEN = frozenset(["given", "delegated", "granted", "assigned"])
_OF_THE_DOER = frozenset(["by", "with", "ask", "asks", "asked", "from", "or", "via", "let", "help"])


def _breaks_in(words: Words, found: Marks, at: int) -> bool:
    """Whether initials begin a clause without a stop before them: `Balance is rather high KC to move £100`."""
    before = words[at - 1].text
    small = before.isalpha() and before.islower() and not found[at - 1] & (m.PREPOSITION | m.SCOPE | m.POST_HEAD)
    return (
        small
        and at + 1 < len(words)
        and words[at + 1].text in ("to", "will")
        and before not in _OF_THE_DOER | action_verbs()
        and bool(initials(words[at].text))
    )


def _parenthesis(words: Words, found: Marks, start: int, comma: int) -> int:
    """The comma before a remark that ends with a comma: `RSSB, in conjunction with Network Rail, should`."""
    begin = next((at for at in reversed(range(start, comma)) if found[at] & m.COMMA), comma)
    return begin if words[min(begin + 1, comma)].text.islower() else comma


_TELLS = frozenset([
    "stated", "said", "confirmed", "advised", "reported", "suggested", "explained", "noted", "asked", "thanked",
    "informed", "queried", "raised", "requested", "mentioned", "commented", "wondered", "felt",
])  # fmt: skip
_MAY_DO = frozenset(["would", "will", "shall", "should", "could"])


def only_tells(words: Words, at: int, end: int) -> bool:
    """Whether somebody only told or asked something, and promised nothing: `Ann said that it was wet`."""
    if not at < end or words[at].text not in _TELLS or (at + 2 < end and words[at + 1].text == "to"):
        return False
    return not any(words[i].text in _MAY_DO for i in range(at + 1, end))


def _opening(found: Marks, at: int, start: int) -> int:
    return next((i for i in reversed(range(start, at)) if found[i] & m.OPEN), start)


def _of_owner(words: Words, found: Marks, at: int, end: int) -> bool:
    """Whether a word may be part of an owner's name."""
    mark, text = found[at], words[at].text
    if mark & (m.SEPARATOR | m.DUTY | m.NUMBER | m.NO_OWNER):
        return False
    if text[0].isupper():
        return True
    if mark & m.PREPOSITION:
        return at + 1 < end and at > 0 and words[at - 1].text[0].isupper() and text in ("of", "for")
    return bool(mark & (m.POST_HEAD | m.TOPIC | m.MODIFIER | m.BODY | m.BODY_HEAD | m.PARTICLE | m.EMAIL))


def _edge(words: Words, found: Marks, at: int, start: int, *, first: bool) -> bool:
    """Whether a clause may begin here."""
    while at > start and words[at - 1].text in (*_ADVERBS, *_ARTICLES):
        at -= 1
    if at <= start:
        return first
    mark, text = found[at - 1], words[at - 1].text
    if mark & _STOPS or text in ("and", "&", "+"):
        return True
    named = words[at].text in _ARTICLES or found[at] & (m.FORENAME | m.TITLE)
    if text == "to" and at - 2 >= start and words[at - 2].text in _GIVEN:
        return True  # `that authority be given to the Head of Parks to sign`
    if _breaks_in(words, found, at):
        return True
    if first and words[start].text in _WHENEVER and named:
        return True  # `When the grant is paid the Treasurer will transfer it`
    return first and text.casefold() in _BEFORE


def is_told(words: Words, found: Marks, start: int, end: int) -> bool:
    """Whether these words report something: a finite verb among words that no owner's name contains."""
    strange = [at for at in range(start, end) if _strange(words, found, at)]
    return len(strange) > 1 and any(words[at].text in _FINITE for at in range(start, end))


def _strange(words: Words, found: Marks, at: int) -> bool:
    return words[at].text.islower() and not found[at] & (_OFFICE | m.SEPARATOR | m.TITLE | m.NAMELESS | m.DUTY)


def _says(words: Words, found: Marks, start: int, end: int) -> bool:
    """Whether somebody says something here, or was asked to do what follows."""
    said = any(words[at].text in _SAYS | _ASKS | _GIVEN for at in range(start, end))
    return said or sum(_strange(words, found, at) for at in range(start, end)) > 1


def _subject(words: Words, found: Marks, start: int, end: int) -> bool:
    """Whether a sentence begins with an owner that the rest says something about."""
    at = start
    while at < end and (
        words[at].text in _ARTICLES or found[at] & (m.AND | m.COMMA) or _of_owner(words, found, at, end)
    ):
        at += 1
    if words[start].text in _PRONOUNS | _WHENEVER or _is_done_to(words, at, end):
        return False
    kinds = m.POST_HEAD | m.FORENAME | m.TITLE | m.LONE_CAPITALS | m.ACRONYM
    one = any(found[i] & kinds or initials(words[i].text) for i in range(start, at))
    small = words[at].text if at < end else ""
    return one or (at > start and small in _FINITE | _SAYS | _ASKS | _PROMISES)


def _is_done_to(words: Words, at: int, end: int) -> bool:
    """Whether something was done to a subject: `Highways have been informed`; but who was asked is to do it."""
    behind = [token.text for token in words[at : min(end, at + 3)]]
    if behind[:1] and behind[0] in ("has", "have", "had") and "been" in behind[1:2]:
        behind = behind[1:]
    elif not behind or behind[0] not in ("was", "were"):
        return False
    return len(behind) > 1 and (behind[1].endswith("ed") or behind[1] in _DONE) and behind[1] not in _ASKS


_DONE = frozenset([
    "done", "taken", "sent", "written", "given", "made", "put", "held", "led", "drawn", "bought", "paid", "met", "set",
    "cut", "built", "brought", "found", "kept", "dealt", "seen", "told", "got", "sought", "shown", "spoken",
])  # fmt: skip


def _is_done(words: Words, start: int, end: int) -> bool:
    """Whether these words say that something is done: `would be taken up by`."""
    start = max((at for at in range(start, end) if words[at].text == "that"), default=start)
    being = next((at for at in reversed(range(start, end)) if words[at].text in ("be", "been", "was", "were")), end)
    return any(words[at].text.endswith("ed") or words[at].text in _DONE for at in range(being, end))


def _is_strong(words: Words, found: Marks, at: int, end: int) -> bool:
    """Whether a word shows an owner by itself; an initial does so before a name."""
    mark = found[at]
    if mark & m.INITIAL:
        return at + 1 < end and bool(found[at + 1] & _NAMED)
    if mark & m.TOPIC and words[at].text[0].isupper():
        return True
    return bool(mark & (DOER | m.RANK)) or initials(words[at].text)
