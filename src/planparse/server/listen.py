"""Listening on this machine alone, until Ctrl-C."""

from __future__ import annotations

import socket
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from planparse.errors import MissingExtraError, ServerError
from planparse.extras import installing

if TYPE_CHECKING:
    from planparse.server.guard import App

LOOPBACK = "127.0.0.1"


def needs_server(command: str) -> None:
    """Raise `MissingExtraError` where the server's libraries are not installed."""
    try:
        for name in ("PIL", "python_multipart", "starlette", "uvicorn"):
            import_module(name)
    except ImportError:
        problem = f"`planparse {command}` needs starlette and uvicorn, which are not installed"
        raise MissingExtraError(None, problem, installing("review")) from None


def bound(port: int = 0, host: str = LOOPBACK) -> socket.socket:
    """A socket on a port (0: any that is free). Raises `ServerError` where the port is taken."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows: no other program may listen at our port beside us
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(128)  # from now on callers wait, and are not turned away, while the server starts
    except OSError as error:
        listening.close()
        problem = f"cannot listen at {host}:{port} ({error.strerror or 'unknown fault'})"
        raise ServerError(None, problem, "choose another --port, or leave it out for a free one") from None
    return listening


def listen(app: App, listening: socket.socket) -> None:
    """Answer requests at this socket until Ctrl-C (or SIGTERM); those under way are answered first."""
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
    with suppress(KeyboardInterrupt):  # uvicorn hands Ctrl-C on once all is closed
        uvicorn.Server(config).run(sockets=[listening])
    listening.close()
