"""Words of a cell beside its owners: other names, where to reach them, roles, and who follows or is not named yet.

Telephone numbers, extensions and addresses name nobody; nor does a person's nickname or former name. User names
(`@annreed7`) are people as printed, or a team (`@north/roads`). `To be agreed with partners`, `New post, subject to
funding` and `See 2.4 above` name nobody either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.cells.draft import Owner, OwnerRole
from planparse.cells.owners import types as m
from planparse.cells.owners.neighbours import ASIDE, initials
from planparse.cells.owners.types import OwnersRead, OwnerToken
from planparse.issues import Doubt
from planparse.lexicon.months import MONTH_NAMES
from planparse.lexicon.names import forenames, surnames
from planparse.lexicon.words import is_english

CALLS = frozenset([
    "ext", "extn", "extension", "tel", "telephone", "phone", "mob", "mobile", "fax", "email", "e-mail", "mail",
    "t", "e",
])  # fmt: skip
_BETWEEN = frozenset([":", ".", "(", ")", "-", "–", "—", "/", "+", "or", "on"])


def without_calls(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark contact details (`Email: ann@wexcombe.gov.uk Tel: 01962 848 200`); another owner may follow their comma."""
    at = 1
    while at < len(words):
        end = _calls_end(words, found, at) if words[at].text[0] in "eEtTpPmMfFx" else 0
        if end:
            found[at:end] = [ASIDE] * (end - at)
            while end < len(words) and found[end] & (m.COMMA | m.JUNK) and not found[end] & m.DUTY:
                found[end] = m.HARD
                end += 1
        at = max(end, at + 1)


def _calls_end(words: Sequence[OwnerToken], found: Sequence[int], start: int) -> int:
    """The end of the contact details that begin here; 0 if none do.

    A word like `tel` needs a colon, a number or an address after it: `Mobile Library Manager` is a post.
    """
    end, firm = start, False
    while end < len(words):
        text = words[end].text
        call = text.casefold().strip(".") in CALLS and (
            len(text) > 1 or words[min(end + 1, len(words) - 1)].text == ":"
        )
        number = text.isdigit() and (len(text) > 2 or firm)
        if end == start and not call:
            return 0
        listed = (
            firm
            and found[end] & m.COMMA
            and end + 1 < len(words)
            and words[end + 1].text.casefold().strip(".") in CALLS
        )
        if not (call or number or listed or found[end] & m.EMAIL or text.casefold() in _BETWEEN):
            break
        firm |= bool(number or text == ":" or found[end] & m.EMAIL)
        end += 1
    while end > start and words[end - 1].text in ("(", "or", "on", "-", "–", "—", "/", "+"):
        end -= 1
    return end if firm else 0


def number_behind(words: Sequence[OwnerToken], at: int, end: int) -> bool:
    """Whether a telephone number follows, perhaps after a colon: `Tel: 01983 823999`."""
    return any(words[i].text.isdigit() and len(words[i].text) > 2 for i in range(at + 1, min(end, at + 4)))


_BORN = frozenset(["née", "nee", "né", "aka"])


def without_other_names(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark a bracket with another name of a person: `Robert (Bob) Shaw`, `Ada Bello (née Okoro)`."""
    for at in range(1, len(words) - 2):
        end = next((i for i in range(at + 1, min(at + 5, len(words))) if found[i] & m.CLOSE), 0)
        born = words[at + 1].text.casefold() in _BORN and found[at - 1] & m.NAME_SHAPE
        if found[at] & m.OPEN and end and (born or (end == at + 2 and _called(words, found, at))):
            found[at : end + 1] = [ASIDE] * (end + 1 - at)


def _called(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> bool:
    """Whether one name or initials in a bracket are between a forename that begins an item and a surname."""
    before, inside, behind = found[at - 1], found[at + 1], found[at + 3] if at + 3 < len(words) else 0
    first = at < 2 or found[at - 2] & (m.SEPARATOR | m.TITLE)
    other = m.SCOPE | m.POST_HEAD | m.TITLE
    called = inside & m.FORENAME or (initials(words[at + 1].text) and not inside & m.KNOWN_ACRONYM)
    surname = behind & m.NAME_SHAPE and not behind & other and (behind & m.SURNAME or not behind & m.FORENAME)
    return bool(first and before & m.FORENAME and not before & other and called and surname)


_HANDLE = r"@[A-Za-z0-9][\w.-]*(?:/[\w.-]*\w)?"
_HANDLES = re.compile(rf"\W*{_HANDLE}(?:(?:[\s,;/&+]|\band\b)+{_HANDLE})*[\s.,;]*")


def read_usernames(text: str, role: OwnerRole) -> OwnersRead | None:
    """The owners of a cell that contains only user names; None for other cells.

    >>> found = read_usernames("@annreed7, @bo-shah and @north/roads", "lead")
    >>> [(one.kind, one.name) for one in found.owners]
    [('person', '@annreed7'), ('person', '@bo-shah'), ('body', '@north/roads')]
    >>> read_usernames("ann@north.gov.uk", "lead"), read_usernames("Ann Reed (@annreed7)", "lead")
    (None, None)
    """
    if not _HANDLES.fullmatch(text):
        return _read_logins(text, role)
    names = dict.fromkeys(name.rstrip(".-") for name in re.findall(_HANDLE, text))
    return OwnersRead(tuple(Owner(role, "body" if "/" in one else "person", one, None, None, one) for one in names))


_LOGIN = re.compile(r"(?P<first>[a-z]+)[._](?P<last>[a-z]+)\d{0,3}|(?P<joined>[a-z]{5,})\d{0,3}")


def _read_logins(text: str, role: OwnerRole) -> OwnersRead | None:
    """The owners of a cell that contains only names for a computer, made of an initial or forename and a surname.

    >>> [one.name for one in _read_logins("a.reed; shahp", "lead").owners]
    ['a.reed', 'shahp']
    >>> _read_logins("head.office", "lead"), _read_logins("parents", "lead"), _read_logins("reed", "lead")
    (None, None, None)
    """
    names = [part for part in re.split(r"[\s,;/&+]+", text.strip()) if part]
    if not names or not all(map(_is_login, names)):
        return None
    joined = [name for name in names if not re.search(r"[._]", name)]
    doubts = tuple(Doubt("owner_unsure", "warning", f"{name!r} is read as somebody's user name") for name in joined)
    return OwnersRead(tuple(Owner(role, "person", name, None, None, name) for name in dict.fromkeys(names)), doubts)


def _is_login(word: str) -> bool:
    found = _LOGIN.fullmatch(word)
    if not found:
        return False
    if joined := found["joined"]:
        known = is_english(joined) or joined in forenames() | surnames()
        return not known and (joined[:-1] in surnames() or joined[1:] in surnames())
    first, last = found["first"], found["last"]
    if len(first) == 1 or last in surnames():
        return len(last) > 1 and (len(first) == 1 or first in forenames())
    return (first in forenames() and not is_english(last)) or (last in forenames() and first in surnames())


ROLES = frozenset(
    ["lead", "leads", "support", "supporting", "joint lead", "joint leads", "lead agency", "lead officer", "co-lead"]
)


_PERSONS_ROLES = ROLES | frozenset([
    "deputy", "deputy lead", "second lead", "operational lead", "strategic lead", "exec lead", "executive lead",
    "overall lead", "co-leads", "owner", "co-owner", "action owner", "sponsor", "joint",
])  # fmt: skip
"""Roles in an action, which are a person's post only with a field of work (`Deputy Head`)."""


def without_roles(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark a bracket that only gives an owner's role: `Police (lead), Ann Reed (Deputy)`."""
    for at, mark in enumerate(found):
        if not mark & m.OPEN or not at:
            continue
        end = next((i for i in range(at, min(at + 4, len(found))) if found[i] & m.CLOSE), at)
        role = " ".join(token.text for token in words[at + 1 : end]).casefold()
        before = found[at - 1]
        name = before & m.NAME_WORD and not before & (m.SCOPE | m.POST_HEAD)
        if role in (_PERSONS_ROLES if name else ROLES) and not (before & m.POST_HEAD and "support" in role):
            found[at : end + 1] = [ASIDE] * (end + 1 - at)  # `Team Manager (Support)` is a post


_END = m.NEWLINE | m.HARD | m.SLASH | m.CLOSE


def without_deferrals(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark the words after a future owner's place, conditions, and pointers to another action."""
    for at in range(len(words)):
        first = not at or bool(found[at - 1] & m.SEPARATOR)
        if found[at] & m.DUTY or not first:
            continue
        begin = _told_later(words, found, at)
        end = next((i for i in range(begin, len(words)) if found[i] & _END), len(words))
        if begin < end and not any(mark & _NAMED for mark in found[begin:end]):
            found[begin:end] = [ASIDE] * (end - begin)
        end = _pointed(words, found, at)
        found[at:end] = [ASIDE] * (end - at)


_NAMED = m.FORENAME | m.TITLE | m.INITIAL | m.LONE_CAPITALS | m.SUPPORT
"""Marks of people: a person in such a remark is named, and stays."""
_FUTURE = frozenset(
    ["to", "tbc", "tba", "tbd", "not", "yet", "still", "awaiting", "vacant", "vacancy", "new", "pending"]
)
"""First words of phrases for an owner who is still to be found."""
_HOW = frozenset([
    "with", "from", "at", "in", "on", "once", "after", "when", "following", "subject", "pending", "upon", "during",
    "until",
])  # fmt: skip


def _told_later(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> int:
    """Where it begins how or when an owner will be found; the cell's end if nothing says so.

    `To be agreed | with partners`, `| Subject to funding`.
    """
    low = [token.text.casefold() for token in words[at : at + 2]]
    if low == ["subject", "to"]:
        return at
    if not found[at] & m.NO_OWNER:
        return len(words)
    last = end = next((i for i in range(at, len(words)) if not found[i] & m.NO_OWNER), len(words))
    while end < len(words) and found[end] & (m.COMMA | m.DASH | m.OPEN):
        end += 1
    if last < end < len(words) and found[end] & ~m.NAME_SHAPE == m.LOWER:
        return end  # `N/A – superseded`
    if low[0] not in _FUTURE:
        return len(words)
    return end if end < len(words) and words[end].text in _HOW else len(words)


_UNTIL = frozenset(["until", "till", "to"])
_THEN = frozenset(["then", "thereafter", "afterwards"])
_DATED = frozenset(["end", "of", "the", "early", "mid", "/", ".", "-", "–", *MONTH_NAMES])


def with_successors(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Separate an owner up to a date from the one who follows: `Ann Reed until 31/3, then Bo Lind`."""
    for at in range(1, len(words)):
        text = words[at].text.casefold()
        ends = at + 1 == len(words) or found[at + 1] & (m.SEPARATOR | m.JUNK)
        if text in _THEN and text != "then" and ends:
            found[at] = ASIDE  # `Bo Lind thereafter`
        end = _date_end(words, at + 1) if text in _UNTIL else 0
        if not end or found[at - 1] & (m.NO_OWNER | m.SEPARATOR & ~m.OPEN):
            continue
        bracket = found[at - 1] & m.OPEN and end < len(words) and found[end] & m.CLOSE
        behind = end + bool(bracket)
        if bracket:
            found[at - 1 : behind] = [ASIDE] * (behind + 1 - at)  # `Ann Reed (to June)`
        _follow(words, found, at, end, behind)


def _follow(words: Sequence[OwnerToken], found: list[int], at: int, end: int, behind: int) -> None:
    """Mark the date from ``at`` to ``end``, and the separator and `then` at ``behind``, if a successor follows."""
    first = behind
    while first < len(words) and (
        found[first] & (m.COMMA | m.AND | m.DASH | m.SLASH | m.HARD) or words[first].text.casefold() in _THEN
    ):
        first += 1
    stop = next((i for i in range(first, len(words)) if found[i] & (m.NEWLINE | m.HARD)), len(words))
    told = any(words[i].text.casefold() in _THEN for i in (*range(behind, first), *range(first, stop)))
    named = found[first] & (m.FORENAME | m.TITLE | m.INITIAL) if first < stop else 0
    if behind < first < stop and words[first].text[0].isupper() and (told or named):
        found[at:end] = [ASIDE] * (end - at)
        found[behind:first] = [m.HARD] * (first - behind)


def _date_end(words: Sequence[OwnerToken], start: int) -> int:
    """The end of a date that begins here; 0 if none does."""
    end = start
    while end < len(words) and (words[end].text.casefold() in _DATED or words[end].text[0].isdigit()):
        end += 1
    while end > start and not words[end - 1].text[0].isalnum():
        end -= 1
    told = any(word.text[0].isdigit() or word.text.casefold() in MONTH_NAMES for word in words[start:end])
    return end if told else 0


_POINTER = re.compile(
    r"(?:see|as|as per|as for|per|refer to)"
    r"(?: (?:(?:action|objective|recommendation|ref|no|number|item|point|section|row|line)s?|area|priority))*"
    r"(?: \.)? [a-z]?\d+[a-z]?(?: (?:[.,&/]|and) [a-z]?\d+[a-z]?)*(?: (?:above|below|overleaf))?",
    re.IGNORECASE,
)


def _pointed(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> int:
    """The end of an item that only points to another action: `See 2.4 above`, `as per action 3`; its start if none."""
    if words[at].text.casefold() not in ("see", "as", "per", "refer"):
        return at
    end = next((i for i in range(at, len(words)) if found[i] & _END & ~m.SLASH), len(words))
    return end if _POINTER.fullmatch(" ".join(token.text for token in words[at:end])) else at
