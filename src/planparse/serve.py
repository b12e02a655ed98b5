"""A service for other systems: they send a document and get its plan. The service keeps nothing of it."""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from planparse import __version__
from planparse.batch.supervise import Workers
from planparse.batch.task import FAULT, TIME, Conversion, Source, Task
from planparse.errors import fault, shown_name
from planparse.plan.model import Plan
from planparse.read import MAX_BYTES
from planparse.run_limits import Limits
from planparse.server import HOSTS

if TYPE_CHECKING:
    from starlette.requests import Request


# Workers convert documents. Each document's file is removed once the worker has answered.


_PREFIX = "planparse-serve-"


class Converter:
    """Workers, and a folder of this process for the files that they read. Close it at the end."""

    def __init__(self, limits: Limits, jobs: int, profile: str | None = None) -> None:
        _sweep()
        self.folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
        self._profile = profile
        self._workers = Workers(limits)
        self._places = threading.BoundedSemaphore(jobs)

    def file(self) -> IO[bytes]:
        """A new, open file for a document. `outcome` removes it."""
        handle, path = tempfile.mkstemp(dir=self.folder)
        os.close(handle)
        return Path(path).open("wb")

    def outcome(self, path: Path, name: str, password: str | None, corrections: str | None) -> Conversion:
        """Convert a document and remove its file. As many run at a time as there are jobs."""
        try:
            with self._places:
                named = path.parent / f"{path.name}.d" / name
                named.parent.mkdir()
                path.rename(named)
                source = Source(str(named), name)
                return self._workers(
                    Task(source, password=password, profile=self._profile, corrections=corrections or None)
                )
        finally:
            path.unlink(missing_ok=True)
            shutil.rmtree(path.parent / f"{path.name}.d", ignore_errors=True)

    def close(self) -> None:
        """End all workers, and remove all files."""
        self._workers.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def _sweep() -> None:
    """Remove the files of servers that were killed."""
    import psutil

    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*-*"):
        pid = folder.name.removeprefix(_PREFIX).partition("-")[0]
        if pid.isdigit() and not psutil.pid_exists(int(pid)):
            shutil.rmtree(folder, ignore_errors=True)


# The service in OpenAPI 3.1, made from the contract's models.


ERROR = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "problem", "remedy"],
            "properties": {
                "code": {"type": "string", "description": "for programs: `not_a_plan`, `time`, `too_large`, …"},
                "problem": {"type": "string", "description": "what is wrong"},
                "remedy": {"type": "string", "description": "what to do"},
            },
        }
    },
}
STATUSES = {
    "400": "The request holds no document.",
    "401": "The token is missing or wrong.",
    "413": "The document is too large.",
    "422": "The document gives no plan.",
    "504": "The document took too much time.",
    "500": "A fault in planparse.",
}


def openapi() -> dict[str, Any]:
    """Return the description of the service in OpenAPI 3.1."""
    schema = Plan.model_json_schema(mode="serialization", ref_template="#/components/schemas/{model}")
    models = {**schema.pop("$defs", {}), "Plan": schema, "Error": ERROR}
    plan = {"schema": {"$ref": "#/components/schemas/Plan"}}
    error = {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    binary = {"type": "string", "format": "binary"}
    form = {
        "type": "object",
        "required": ["file"],
        "properties": {"file": binary, "password": {"type": "string"}, "corrections": {"type": "string"}},
    }
    post = {
        "operationId": "parse",
        "summary": "The plan in a document",
        "parameters": [
            {"name": "name", "in": "query", "schema": {"type": "string"}, "description": "what to call the document"}
        ],
        "requestBody": {
            "required": True,
            "content": {"multipart/form-data": {"schema": form}, "application/octet-stream": {"schema": binary}},
        },
        "responses": {
            "200": {"description": "The plan.", "content": {"application/json": plan}},
            **{status: {"description": text, "content": error} for status, text in STATUSES.items()},
        },
        "security": [{"token": []}],
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "planparse", "version": __version__},
        "paths": {"/plan": {"post": post}},
        "components": {"schemas": models, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }


_STATUSES = {TIME: 504, FAULT: 500}
_OVERHEAD = 64 * 1024
"""Bytes of a form besides its file."""


class Service:
    """The service behind its token. ``hosts`` are the names it answers to (None: any, for use by other machines)."""

    def __init__(self, desk: Converter, token: str, hosts: frozenset[str] | None) -> None:
        self._desk = desk
        self._token = token.encode()
        self._hosts = hosts

    def app(self) -> Starlette:
        """The routes."""
        description = openapi()
        return Starlette(
            routes=[
                Route("/plan", self.plan, methods=["POST"]),
                Route("/openapi.json", lambda request: self._open(request, description)),
            ],
            exception_handlers={Exception: _fault, HTTPException: _said},
        )

    def _open(self, request: Request, answer: dict[str, Any]) -> Response:
        return self._refusal(request, token=False) or JSONResponse(answer)

    def _refusal(self, request: Request, *, token: bool = True) -> Response | None:
        """Return why a request is refused, if it is: the host is wrong, a web page sent it, or the token is wrong."""
        if self._hosts is not None and request.headers.get("host", "") not in self._hosts:
            return _error(421, "wrong_host", "there is nothing at this name", "use the address that planparse shows")
        if "origin" in request.headers:
            return _error(403, "web_page", "a web page may not use this service", "send the request from a program")
        given = request.headers.get("authorization", "").removeprefix("Bearer ").encode("utf-8", "replace")
        if token and not secrets.compare_digest(given, self._token):
            return _error(401, "no_token", "the token is missing or wrong", "send Authorization: Bearer TOKEN")
        return None

    async def plan(self, request: Request) -> Response:
        """Answer a request with the plan of its document."""
        refusal = self._refusal(request)
        if refusal is not None:
            return refusal
        length = request.headers.get("content-length", "0")
        if length.isdigit() and int(length) > MAX_BYTES + _OVERHEAD:
            return _too_large()
        name = request.query_params.get("name", "")
        if request.headers.get("content-type", "").startswith("multipart/form-data"):
            return await self._of_form(request, name)
        password = request.headers.get("x-planparse-password")
        return await self._answer(request.stream(), name, password, None)

    async def _of_form(self, request: Request, name: str) -> Response:
        async with request.form(max_files=1, max_fields=5) as form:
            file = form.get("file")
            if not isinstance(file, UploadFile):
                return _no_document()
            password, corrections = form.get("password"), form.get("corrections")

            async def pieces() -> AsyncIterator[bytes]:
                while piece := await file.read(1024**2):
                    yield piece

            return await self._answer(
                pieces(),
                name or file.filename or "",
                password if isinstance(password, str) else None,
                corrections if isinstance(corrections, str) else None,
            )

    async def _answer(
        self, pieces: AsyncIterator[bytes], name: str, password: str | None, corrections: str | None
    ) -> Response:
        """Let a worker convert a document that arrives in pieces, and answer with the result."""
        size = 0
        with self._desk.file() as file:
            path = Path(file.name)
            async for piece in pieces:
                size += len(piece)
                if size > MAX_BYTES:
                    break
                file.write(piece)
        if not 0 < size <= MAX_BYTES:
            path.unlink()
            return _too_large() if size else _no_document()
        outcome = await run_in_threadpool(self._desk.outcome, path, _named(name), password, corrections)
        return _of_outcome(outcome)


def hosts_of(port: int) -> frozenset[str]:
    """Return the names of this machine with a port."""
    return frozenset(f"{host}:{port}" for host in HOSTS)


def _named(name: str) -> str:
    """Return a name without folders.

    >>> _named("../../etc/plan.pdf"), _named(""), _named("..")
    ('plan.pdf', 'document', 'document')
    """
    own = shown_name(name.replace("\\", "/").rpartition("/")[2]).strip(". ")[:120]
    return own or "document"


def _of_outcome(outcome: Conversion) -> Response:
    if outcome.text is not None:
        return Response(outcome.text, media_type="application/json")
    refusal = outcome.refusal
    assert refusal is not None
    return _error(_STATUSES.get(refusal.code, 422), refusal.code, refusal.problem, refusal.remedy)


def _no_document() -> Response:
    remedy = "send the document as the body, or as the field `file` of a form"
    return _error(400, "no_document", "the request holds no document", remedy)


def _too_large() -> Response:
    problem = f"the document is larger than {MAX_BYTES // 1024**2} MB"
    return _error(413, "too_large", problem, "split it, or check that it is a plan")


def _error(status: int, code: str, problem: str, remedy: str) -> Response:
    return JSONResponse({"error": {"code": code, "problem": problem, "remedy": remedy}}, status)


def _said(_request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 400
    return _error(status, "wrong_request", "the request cannot be answered", "see /openapi.json")


def _fault(_request: Request, error: Exception) -> Response:
    found = fault(None, error)
    return _error(500, FAULT, found.problem, found.remedy)
