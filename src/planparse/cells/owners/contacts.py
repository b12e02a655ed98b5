"""What owners are also called and where to reach them: other names in brackets, telephone numbers, user names.

Telephone numbers, extensions and addresses name nobody; nor does a person's nickname or former name. User names
(`@annreed7`) are people as printed, or a team (`@north/roads`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.cells.draft import Owner, OwnerRole
from planparse.cells.owners import types as m
from planparse.cells.owners.neighbours import ASIDE, initials
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
        return None
    names = dict.fromkeys(name.rstrip(".-") for name in re.findall(_HANDLE, text))
    return OwnersRead(tuple(Owner(role, "body" if "/" in one else "person", one, None, None, one) for one in names))
