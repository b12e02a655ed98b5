"""What the commands that listen share: a port that only this machine can reach, and checks of each request.

A web page of another site can make a browser send requests to this machine (DNS rebinding, forms, scripts). So the host
name and the origin are checked before anything else, and nothing is served without a session.
"""

from __future__ import annotations

import secrets
import socket
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from contextlib import suppress
from http.cookies import CookieError, SimpleCookie
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs

from planparse.errors import MissingExtraError, ServerError, installing

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
"""Headers of every answer: the page loads nothing from other sites, runs only our scripts, and is in no cache."""

HOSTS = ("127.0.0.1", "localhost")

REFUSED = {
    403: "This address is for the person who started planparse. Use the link that planparse shows in its window.",
    415: "Send JSON.",
    421: "There is nothing at this name.",
}


class Door:
    """The links that let a browser in, each once, and the sessions that they opened."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookie = f"planparse-{port}"
        self._links: set[str] = set()
        self._sessions: set[str] = set()

    def link(self) -> str:
        """Return a new address that lets one browser in, once."""
        token = secrets.token_urlsafe(32)
        self._links.add(token)
        return f"http://{HOSTS[0]}:{self.port}/?token={token}"

    def enter(self, token: str) -> str | None:
        """Return a new session for a link's token, which cannot be used again; None for any other token."""
        found = next((one for one in self._links if secrets.compare_digest(one.encode(), token.encode())), None)
        if found is None:
            return None
        self._links.discard(found)
        session = secrets.token_urlsafe(32)
        self._sessions.add(session)
        return session

    def knows(self, session: str) -> bool:
        """Whether a session is one that a link opened."""
        return sum(secrets.compare_digest(one.encode(), session.encode()) for one in self._sessions) > 0


class Guard:
    """An app behind a door: other hosts, other origins and browsers without a session cannot reach it."""

    def __init__(self, app: App, door: Door) -> None:
        self._app = app
        self._door = door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse with a line that says why."""
        if scope["type"] != "http":
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        refusal = refused(scope["method"], headers, self._door.port)
        token = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        if refusal is None and scope["path"] == "/" and token:
            session = self._door.enter(token)
            if session is not None:
                cookie = f"{self._door.cookie}={session}; HttpOnly; SameSite=Strict; Path=/"
                await _answer(send, 303, "", (("location", "/"), ("set-cookie", cookie)))
                return
        if refusal is None and not self._door.knows(_cookie(headers.get("cookie", ""), self._door.cookie)):
            refusal = 403
        if refusal is not None:
            await _answer(send, refusal, REFUSED[refusal])
            return
        with suppress(Exception):  # the app has answered with a fault; no traceback is shown in a terminal
            await self._app(scope, receive, _with_headers(send))


def refused(method: str, headers: MutableMapping[str, str], port: int) -> int | None:
    """Return the status with which to refuse a request from another host, page or form; None if it is from our page.

    >>> ours = {"host": "127.0.0.1:8000", "origin": "http://127.0.0.1:8000", "content-type": "application/json"}
    >>> refused("POST", ours, 8000), refused("GET", {"host": "127.0.0.1:8000"}, 8000)
    (None, None)
    >>> refused("GET", {"host": "evil.example:8000"}, 8000), refused("POST", {**ours, "origin": "null"}, 8000)
    (421, 403)
    """
    host = headers.get("host", "")
    if host not in {f"{name}:{port}" for name in HOSTS}:
        return 421
    origin = headers.get("origin")
    changes = method not in ("GET", "HEAD")
    if (origin is not None or changes) and origin != f"http://{host}":
        return 403
    if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
        return 403
    if changes and headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        return 415
    return None


def _cookie(header: str, name: str) -> str:
    try:
        found = SimpleCookie(header).get(name)
    except CookieError:
        return ""
    return found.value if found else ""


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message.get("headers", ()), *_encoded(HEADERS.items())]
        await send(message)

    return sending


async def _answer(send: Send, status: int, text: str, more: Iterable[tuple[str, str]] = ()) -> None:
    body = text.encode()
    lines = (*HEADERS.items(), ("content-type", "text/plain; charset=utf-8"), ("content-length", str(len(body))), *more)
    await send({"type": "http.response.start", "status": status, "headers": [*_encoded(lines)]})
    await send({"type": "http.response.body", "body": body})


def _encoded(headers: Iterable[tuple[str, str]]) -> Iterable[tuple[bytes, bytes]]:
    return ((name.encode("latin-1"), value.encode("latin-1")) for name, value in headers)


# Listening until Ctrl-C, for this machine only.


LOOPBACK = "127.0.0.1"


def needs_server(command: str) -> None:
    """Raise `MissingExtraError` if the server's libraries are not installed."""
    try:
        for name in ("PIL", "python_multipart", "starlette", "uvicorn"):
            import_module(name)
    except ImportError:
        problem = f"`planparse {command}` needs starlette and uvicorn, which are not installed"
        raise MissingExtraError(None, problem, installing("review")) from None


def bound(port: int = 0, host: str = LOOPBACK) -> socket.socket:
    """Return a socket on a port (0: any that is free). Raises `ServerError` if the port is in use."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows: no other program may listen at our port beside us
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(128)  # from now on callers wait while the server starts, and are not refused
    except OSError as error:
        listening.close()
        problem = f"cannot listen at {host}:{port} ({error.strerror or 'unknown fault'})"
        raise ServerError(None, problem, "choose another --port, or leave it out for a free one") from None
    return listening


def listen(app: App, listening: socket.socket) -> None:
    """Answer requests at this socket until Ctrl-C (or SIGTERM). Requests under way are answered first."""
    import uvicorn

    config = uvicorn.Config(
        app,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=3,
    )
    with suppress(KeyboardInterrupt):  # uvicorn raises Ctrl-C again once all is closed
        uvicorn.Server(config).run(sockets=[listening])
    listening.close()
