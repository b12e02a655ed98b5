"""The routes: the page, and what its script asks for. It runs behind the guard and keeps nothing but in files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from planparse.errors import PlanParseError, fault
from planparse.review.item import Unknown, item
from planparse.review.state import state
from planparse.server.guard import Door, Guard

if TYPE_CHECKING:
    from starlette.requests import Request

    from planparse.review.case import Case
    from planparse.review.desk import Desk

_HERE = Path(__file__).parent
_KINDS = {".js": "text/javascript", ".css": "text/css"}


def app(desk: Desk, door: Door) -> Guard:
    """The review of the documents on a desk, behind a door."""
    return Guard(_app(desk), door)


def _app(desk: Desk) -> Starlette:
    """The routes, without the guard."""
    pages = _templates()
    statics = {path.name: path.read_bytes() for path in (_HERE / "static").iterdir() if path.suffix in _KINDS}

    def start(_request: Request) -> Response:
        return RedirectResponse("/plan/0", 303)

    def plan(request: Request) -> Response:
        key, back = request.path_params["key"], len(desk.documents) > 1
        return HTMLResponse(pages("plan.html.j2", key=key, name=desk.case(key).document.name, back=back))

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

    def static(request: Request) -> Response:
        name = request.path_params["name"]
        return Response(statics[name], media_type=_KINDS[Path(name).suffix]) if name in statics else _not_here()

    return Starlette(
        routes=[
            Route("/", start),
            Route("/plan/{key:int}", plan),
            Route("/api/plan/{key:int}", whole),
            Route("/api/plan/{key:int}/item", one),
            Route("/api/plan/{key:int}/sheet/{sheet:int}", sheet),
            Route("/api/plan/{key:int}/page/{page:int}", picture),
            Route("/static/{name}", static),
            Route("/favicon.ico", lambda _request: Response(status_code=204)),
        ],
        exception_handlers={PlanParseError: _refusal, Unknown: _gone, KeyError: _gone, Exception: _fault},
    )


def _case(desk: Desk, request: Request) -> Case:
    return desk.case(int(request.path_params["key"]))


def _refusal(_request: Request, error: Exception) -> Response:
    """A `PlanParseError`, in its own words."""
    return JSONResponse({"error": str(error)}, 422)


def _fault(_request: Request, error: Exception) -> Response:
    """What no route foresaw, named by its kind and place, without a word of a document."""
    return JSONResponse({"error": str(fault(None, error))}, 500)


def _gone(_request: Request, _error: Exception) -> Response:
    return _not_here()


def _not_here() -> Response:
    return PlainTextResponse("There is nothing here.", 404)


def _templates() -> Callable[..., str]:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )

    def render(template: str, **values: Any) -> str:  # noqa: ANN401  # the template's own
        return made.get_template(template).render(values)

    return render
