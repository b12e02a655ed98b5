"""The house stays one that a newcomer can walk: no import cycles, no module or function that grows without end."""

import ast
from collections.abc import Iterator
from pathlib import Path

from benchmarks.walk import cycles, functions, modules

import planparse

SOURCE = Path(planparse.__file__).parent


def test_no_module_imports_itself_over_others() -> None:
    assert not cycles()


def test_modules_and_functions_stay_small() -> None:
    assert not [name for name, lines in modules() if lines > 450]
    assert not [name for name, lines in functions() if lines > 50]


def hidden_state(source: str) -> Iterator[str]:
    """What a module's code keeps from one call to the next without being handed it."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Global(names=names):
                yield from names
            case ast.Name(id="ContextVar" | "local" as name) | ast.Attribute(attr="ContextVar" | "local" as name):
                yield name
            case _:
                pass


def test_hidden_state_is_seen() -> None:
    kept = "from contextvars import ContextVar\nSEEN = ContextVar('seen')\ndef f():\n    global last\n    last = 1"
    assert sorted(hidden_state(kept)) == ["ContextVar", "last"]
    assert list(hidden_state("import threading\nHERE = threading.local()")) == ["local"]


def test_what_holds_for_one_document_is_an_argument() -> None:
    modules = {path: list(hidden_state(path.read_text("utf-8"))) for path in SOURCE.rglob("*.py")}
    assert {path.relative_to(SOURCE): kept for path, kept in modules.items() if kept} == {}
