"""The routes of the review: the page, and what its script requests. It runs behind the guard and stores only files."""

from __future__ import annotations

import json
import sys
import threading
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from planparse.errors import PlanParseError, fault
from planparse.review import council
from planparse.review.case import Conflict
from planparse.review.desk import Desk
from planparse.review.item import Unknown, item
from planparse.review.state import difference, last_word, state
from planparse.server import Door, Guard, bound, listen

if TYPE_CHECKING:
    from starlette.requests import Request

    from planparse.review.case import Case
    from planparse.review.desk import CaseSummary, Desk


LARGEST = 2_000_000
"""Bytes that a correction may have; a long cell has some thousands."""

_HERE = Path(__file__).parent
_SHARED = _HERE.parent / "view"
"""What this page shares with that of `planparse view`: the style, and parts of the template."""

_KINDS = {".js": "text/javascript", ".css": "text/css"}


def app(desk: Desk, door: Door) -> Guard:
    """The review of the documents on a desk, behind a door."""
    return Guard(_app(desk), door)


def _app(desk: Desk) -> Starlette:
    """The routes, without the guard."""
    handlers = {HTTPException: _http, PlanParseError: _refusal, Unknown: _gone, KeyError: _gone, Exception: _fault}
    return Starlette(routes=[*_pages(desk), *_data(desk)], exception_handlers=handlers)


def _pages(desk: Desk) -> list[Route]:
    """The page itself, its style and its scripts."""
    pages = _templates()
    shown = [_SHARED / "look.css", *(_HERE / "static").iterdir()]
    statics = {path.name: path.read_bytes() for path in shown if path.suffix in _KINDS}

    def start(_request: Request) -> Response:
        return HTMLResponse(pages("plans.html.j2")) if desk.root else RedirectResponse("/plan/0", 303)

    def plan(request: Request) -> Response:
        key, back = request.path_params["key"], desk.root is not None
        return HTMLResponse(pages("plan.html.j2", key=key, name=desk.case(key).document.name, back=back))

    def static(request: Request) -> Response:
        name = request.path_params["name"]
        return Response(statics[name], media_type=_KINDS[Path(name).suffix]) if name in statics else _not_here()

    return [
        Route("/", start),
        Route("/plan/{key:int}", plan),
        Route("/static/{name}", static),
        Route("/favicon.ico", lambda _request: Response(status_code=204)),
    ]


def _data(desk: Desk) -> list[Route]:
    """The data that the page's script requests, and what it sends."""

    def every(_request: Request) -> Response:
        return JSONResponse({"plans": [_row(desk, key, found) for key, found in desk.summaries()]})

    def whole(request: Request) -> Response:
        case = _case(desk, request)
        return JSONResponse(state(case, case.reading()))

    def one(request: Request) -> Response:
        return JSONResponse(item(_case(desk, request).reading(), request.query_params.get("path", "")))

    def sheet(request: Request) -> Response:
        sheets = _case(desk, request).reading().sheets
        number = request.path_params["sheet"]
        return JSONResponse(sheets[number]) if number < len(sheets) else _not_here()

    def picture(request: Request) -> Response:
        return Response(_case(desk, request).picture(request.path_params["page"]), media_type="image/png")

    return [
        Route("/api/plans", every),
        Route("/api/plan/{key:int}", whole),
        Route("/api/plan/{key:int}/item", one),
        Route("/api/plan/{key:int}/sheet/{sheet:int}", sheet),
        Route("/api/plan/{key:int}/page/{page:int}", picture),
        Route("/api/plan/{key:int}/corrections", partial(_decide, desk), methods=["POST"]),
        Route("/api/plan/{key:int}/council", partial(_propose, desk), methods=["POST"]),
        Route("/api/plan/{key:int}/council/of/{other:int}", partial(_effect, desk), methods=["POST"]),
        Route("/api/plan/{key:int}/council/keep", partial(_keep, desk), methods=["POST"]),
    ]


def _row(desk: Desk, key: int, found: CaseSummary | None) -> dict[str, Any]:
    """A plan in the list of a folder."""
    return {"key": key, "name": desk.name(key), "read": found is not None, **(asdict(found) if found else {})}


async def _decide(desk: Desk, request: Request) -> Response:
    """Answer one decision: with the plan after it, or with what another person has decided meanwhile."""
    case, asked = _case(desk, request), await _sent(request)
    try:
        return JSONResponse(await run_in_threadpool(_decided, case, asked))
    except Conflict as conflict:
        return JSONResponse({**state(case, conflict.reading), "conflict": last_word(conflict.reading)}, 409)


def _decided(case: Case, asked: dict[str, Any]) -> dict[str, Any]:
    """Return the changes that a decision makes to the page's data. Raises what `Case.decide` raises."""
    reading = case.reading()
    before = state(case, reading)
    after = state(case, case.decide(asked))  # a conflict, if the page has another reading than this one
    return {"patch": {"of": before["version"], **difference(before, after)}}


async def _propose(desk: Desk, request: Request) -> Response:
    """Answer with what would be written if a decision is kept for the council."""
    key, entry = int(request.path_params["key"]), council.entry_of(await _sent(request))
    return JSONResponse(await run_in_threadpool(council.shown, desk, key, entry))


async def _effect(desk: Desk, request: Request) -> Response:
    """Answer with what that would change in one plan of the folder."""
    keys, entry = request.path_params, council.entry_of(await _sent(request))
    return JSONResponse(await run_in_threadpool(council.effect, desk, int(keys["key"]), int(keys["other"]), entry))


async def _keep(desk: Desk, request: Request) -> Response:
    """Keep the entry in the council's profile. Answer with the plan read again, or that the profile has changed."""
    key, sent = int(request.path_params["key"]), await _sent(request)
    entry = council.entry_of(sent)
    try:
        path = await run_in_threadpool(council.keep, desk, key, entry, str(sent.get("seen")))
    except council.ProfileChanged:
        return JSONResponse({"error": "the profile has changed since; look at what would change once more"}, 422)
    case = desk.case(key)
    return JSONResponse({**state(case, await run_in_threadpool(case.reading)), "kept": str(path)})


async def _sent(request: Request) -> dict[str, Any]:
    """The JSON object of a request. Raises `HTTPException` for anything else."""
    try:
        sent = json.loads(await _body(request))
    except ValueError:
        sent = None
    if not isinstance(sent, dict):
        raise HTTPException(400)
    return sent


async def _body(request: Request) -> bytes:
    """A request's body. Raises `PlanParseError` if it is larger than any correction."""
    data = b""
    async for piece in request.stream():
        data += piece
        if len(data) > LARGEST:
            raise PlanParseError(None, "this correction is too long", "correct less at a time")
    return data


def _case(desk: Desk, request: Request) -> Case:
    return desk.case(int(request.path_params["key"]))


def _refusal(_request: Request, error: Exception) -> Response:
    """Answer a `PlanParseError` with its message."""
    return JSONResponse({"error": str(error)}, 422)


def _http(_request: Request, error: Exception) -> Response:
    """Answer a path or method that does not exist, or a body that is not a JSON object."""
    status = error.status_code if isinstance(error, HTTPException) else 400
    if status == 400:
        return JSONResponse({"error": "this is not a JSON object"}, status)
    return PlainTextResponse("There is nothing here.", status)


def _fault(_request: Request, error: Exception) -> Response:
    """Answer an unforeseen error with its kind and place, without any text of a document."""
    return JSONResponse({"error": str(fault(None, error))}, 500)


def _gone(_request: Request, _error: Exception) -> Response:
    return _not_here()


def _not_here() -> Response:
    return PlainTextResponse("There is nothing here.", 404)


def _templates() -> Callable[..., str]:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader([_HERE, _SHARED]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

    def render(template: str, **values: Any) -> str:  # noqa: ANN401  # the template's own
        return made.get_template(template).render(values)

    return render


# Opening the review: the server on this machine, the browser at its one-time address, until Ctrl-C.


def review(desk: Desk, say: Callable[[str], None], *, port: int = 0, browser: bool = True) -> None:
    """Serve the desk until Ctrl-C. ``say`` shows the person at the terminal its address."""
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
    """Read the document, or all of a folder, while the browser starts; the page shows errors."""
    if desk.root:
        desk.look_through()
        return
    with suppress(Exception):
        desk.case(0).reading()


def _open(link: str) -> None:
    with suppress(Exception):  # it is fine if there is no browser: the link is on the screen
        webbrowser.open(link)


def _new_links(door: Door, say: Callable[[str], None]) -> None:
    for _ in sys.stdin:
        say(f"A new link: {door.link()}")
