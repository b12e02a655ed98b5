"""Owners by the names that they have on a site (`@annreed7`): people as printed, or a team (`@north/roads`)."""

from __future__ import annotations

import re

from planparse.cells.draft import Owner, OwnerRole
from planparse.cells.owners.types import OwnersRead

_HANDLE = r"@[A-Za-z0-9][\w.-]*(?:/[\w.-]*\w)?"
_HANDLES = re.compile(rf"\W*{_HANDLE}(?:(?:[\s,;/&+]|\band\b)+{_HANDLE})*[\s.,;]*")


def of_handles(text: str, role: OwnerRole) -> OwnersRead | None:
    """The owners of a cell that holds nothing but such names; None for others.

    >>> found = of_handles("@annreed7, @bo-shah and @north/roads", "lead")
    >>> [(one.kind, one.name) for one in found.owners]
    [('person', '@annreed7'), ('person', '@bo-shah'), ('body', '@north/roads')]
    >>> of_handles("ann@north.gov.uk", "lead"), of_handles("Ann Reed (@annreed7)", "lead")
    (None, None)
    """
    if not _HANDLES.fullmatch(text):
        return None
    names = dict.fromkeys(name.rstrip(".-") for name in re.findall(_HANDLE, text))
    return OwnersRead(tuple(Owner(role, "body" if "/" in one else "person", one, None, None, one) for one in names))
