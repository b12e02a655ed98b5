"""No network while a document is parsed: an audit hook, which Python cannot take off again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from planparse.errors import PlanParseError

_BARRED_EVENTS = frozenset(
    f"socket.{call}"
    for call in ("connect", "bind", "sendto", "sendmsg", "getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo")
)


class NetworkBarredError(PlanParseError):
    """Something tried to reach the network while a document was parsed."""

    def __init__(self) -> None:
        problem = "needs files from the internet, which planparse does not load"
        super().__init__(None, problem, "save it with all its parts")


class _Bar:
    """Whether the network is barred in this process at this moment."""

    down = False


def install() -> None:
    """Put the hook into this process, which parses one document at a time and does nothing else meanwhile."""

    def hook(event: str, _arguments: tuple[object, ...]) -> None:
        if _Bar.down and event in _BARRED_EVENTS:
            raise NetworkBarredError

    sys.addaudithook(hook)


@contextmanager
def offline() -> Iterator[None]:
    """No connection and no name look-up in this block, where the hook is installed."""
    _Bar.down = True
    try:
        yield
    finally:
        _Bar.down = False
