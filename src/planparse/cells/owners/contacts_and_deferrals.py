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
from planparse.cells.owners.neighbours import ASIDE
from planparse.cells.owners.types import OwnersRead, OwnerToken

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
        return None
    names = dict.fromkeys(name.rstrip(".-") for name in re.findall(_HANDLE, text))
    return OwnersRead(tuple(Owner(role, "body" if "/" in one else "person", one, None, None, one) for one in names))


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
