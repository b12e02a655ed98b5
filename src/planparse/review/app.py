"""The routes of the review: the page, and what its script requests. It runs behind the guard and stores only files.

Part two is the dialogue for a decision that holds for all plans of a council: preview, then writing.
"""

from __future__ import annotations

import json
import re
import sys
import threading
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from difflib import unified_diff
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

from filelock import FileLock, Timeout
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from planparse.corrections.council import Part, changed, profile_with_entry
from planparse.emit import write_text
from planparse.errors import PlanParseError, UnreadableFileError, fault
from planparse.plan.model import Plan
from planparse.profile import profile_text
from planparse.review.case import Conflict
from planparse.review.desk import Desk, council_key, council_of
from planparse.review.edits import EditError
from planparse.review.item import Unknown, item
from planparse.review.sheets import lines_digest
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
    key, entry = int(request.path_params["key"]), entry_of(await _sent(request))
    return JSONResponse(await run_in_threadpool(shown, desk, key, entry))


async def _effect(desk: Desk, request: Request) -> Response:
    """Answer with what that would change in one plan of the folder."""
    keys, entry = request.path_params, entry_of(await _sent(request))
    return JSONResponse(await run_in_threadpool(effect, desk, int(keys["key"]), int(keys["other"]), entry))


async def _keep(desk: Desk, request: Request) -> Response:
    """Keep the entry in the council's profile. Answer with the plan read again, or that the profile has changed."""
    key, sent = int(request.path_params["key"]), await _sent(request)
    entry = entry_of(sent)
    try:
        path = await run_in_threadpool(keep, desk, key, entry, str(sent.get("seen")))
    except ProfileChanged:
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


_PATIENCE = 10.0
"""Seconds to wait if another person writes the same profile."""


class ProfileChanged(Exception):  # noqa: N818  # an answer, not a fault
    """The profile has changed since the person saw what would change."""


@dataclass(frozen=True, slots=True)
class ProfileEntry:
    """One line of a profile: the header, colour, key word or initials, and what it means."""

    part: Part
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would be written to keep an entry: the file, its text before and after, and the lines that differ."""

    path: Path
    before: str
    after: str

    @property
    def seen(self) -> str:
        """A hash that shows whether the file has changed since."""
        return lines_digest(self.before)

    @property
    def diff(self) -> list[str]:
        """The lines that differ, with lines around them."""
        lines = unified_diff(self.before.splitlines(), self.after.splitlines(), lineterm="", n=2)
        return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def entry_of(sent: dict[str, Any]) -> ProfileEntry:
    """The entry that the page names. Raises `EditError`."""
    part, label, value = (str(sent.get(name) or "").strip() for name in ("part", "label", "value"))
    if part not in get_args(Part):
        raise EditError(None, "this cannot be kept for a council", "reload the page")
    if not label or not value:
        raise EditError(None, "something is left empty", "fill in both boxes")
    return ProfileEntry(cast("Part", part), label, value)


def proposal(desk: Desk, key: int, entry: ProfileEntry) -> Proposal:
    """What would be written to keep an entry of this plan. Raises `ProfileError` or `MissingExtraError`."""
    path = profile_path(desk, key)
    before = profile_text(path) if path.is_file() else ""
    return Proposal(path, before, profile_with_entry(before, entry.part, entry.label, entry.value, path.name))


def profile_path(desk: Desk, key: int) -> Path:
    """The profile in use for a plan; if there is none, a file named after the council in the folder under review."""
    in_use = desk.settings_of(key).profile
    if in_use:
        return in_use
    council = council_of(desk.case(key).reading().plan)
    name = re.sub(r"[^a-z0-9]+", "-", (council or "").casefold()).strip("-") or "council"
    return (desk.root or desk.documents[key].parent) / f"{name}.toml"


def shown(desk: Desk, key: int, entry: ProfileEntry) -> dict[str, Any]:
    """What would be written to keep an entry, for the page, and the plans to look at first."""
    found = proposal(desk, key, entry)
    return {
        "file": str(found.path),
        "exists": found.path.is_file(),
        "diff": found.diff,
        "seen": found.seen,
        "plans": [{"key": other, "name": desk.name(other)} for other in range(len(desk.documents))],
    }


def effect(desk: Desk, key: int, other: int, entry: ProfileEntry) -> dict[str, Any]:
    """What an entry for one plan's council would change in another plan of the folder.

    Raises what `parse` raises.
    """
    found = proposal(desk, key, entry)
    if found.after == found.before:
        return {"changed": None, "why": "The profile says so already"}
    before = desk.read_with(other, desk.settings_of(other).profile_text)
    if not _shares(desk, key, before):
        return {"changed": None, "why": "A plan of another council"}
    return {"changed": asdict(changed(before, desk.read_with(other, found.after))), "why": ""}


def keep(desk: Desk, key: int, entry: ProfileEntry, seen: str) -> Path:
    """Write an entry to the profile, and use it for the council's plans from now on. Return the file's path.

    Raises `ProfileChanged` if the file is not what the person saw, and what `proposal` raises.
    """
    path = profile_path(desk, key)
    try:
        with FileLock(path.with_name(f"{path.name}.lock"), timeout=_PATIENCE):
            found = proposal(desk, key, entry)
            if found.seen != seen:
                raise ProfileChanged(path.name)
            write_text(path, found.after)
    except Timeout:
        raise UnreadableFileError(path.name, "is held by another program", "try again when it is free") from None
    except OSError as error:
        problem = f"cannot be written ({error.strerror})"
        raise UnreadableFileError(path.name, problem, "check the folder's permissions") from None
    desk.use_profile(key, path)
    return path


def _shares(desk: Desk, key: int, plan: Plan) -> bool:
    """Whether a plan uses the profile of another: of the same council, or if all plans share one."""
    return desk.settings.profile is not None or council_key(plan) == council_key(desk.case(key).reading().plan)
