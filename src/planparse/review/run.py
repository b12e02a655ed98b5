"""Opening the review: the server on this machine, the browser at its one-time address, until Ctrl-C."""

from __future__ import annotations

import sys
import threading
import webbrowser
from collections.abc import Callable
from contextlib import suppress

from planparse.review.app import app
from planparse.review.desk import Desk
from planparse.server.guard import Door
from planparse.server.listen import bound, listen


def review(desk: Desk, say: Callable[[str], None], *, port: int = 0, browser: bool = True) -> None:
    """Serve the desk until Ctrl-C. ``say`` tells the person at the terminal where it is."""
    with bound(port) as listening:
        door = Door(listening.getsockname()[1])
        link = door.link()
        say(f"The review is open at {link}")
        say("The link works once. Press Enter for a new one, Ctrl-C to stop; every decision is saved as you make it.")
        threading.Thread(target=_begin, args=(desk,), daemon=True).start()
        if browser:
            threading.Timer(0.5, _open, (link,)).start()
        if sys.stdin is not None and sys.stdin.isatty():
            threading.Thread(target=_new_links, args=(door, say), daemon=True).start()
        try:
            listen(app(desk, door), listening)
        finally:
            desk.close()


def _begin(desk: Desk) -> None:
    """Read the document, or every one of a folder, while the browser starts; the page says what is wrong with one."""
    if desk.root:
        desk.look_through()
        return
    with suppress(Exception):
        desk.case(0).reading()


def _open(link: str) -> None:
    with suppress(Exception):  # no browser is no fault: the link is on the screen
        webbrowser.open(link)


def _new_links(door: Door, say: Callable[[str], None]) -> None:
    for _ in sys.stdin:
        say(f"A new link: {door.link()}")
