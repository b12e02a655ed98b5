"""The house stays one that a newcomer can walk: no import cycles, no module or function that grows without end."""

import ast
from collections import Counter
from collections.abc import Iterator

from benchmarks.module_index import PAGE, index
from benchmarks.walk import cycles, functions, modules, trees


def test_no_module_imports_itself_over_others() -> None:
    assert not cycles()


def test_modules_and_functions_stay_small() -> None:
    assert not [name for name, lines in modules() if lines > 450]
    assert not [name for name, lines in functions() if lines > 50]


def test_the_list_of_modules_says_what_the_code_says() -> None:
    """After a change of a module's docstring or names, run `python -m benchmarks.module_index`."""
    assert PAGE.read_text("utf-8") == index()


def hidden_state(tree: ast.Module) -> Iterator[str]:
    """What a module's code keeps from one call to the next without being handed it."""
    for node in ast.walk(tree):
        match node:
            case ast.Global(names=names):
                yield from names
            case ast.Name(id="ContextVar" | "local" as name) | ast.Attribute(attr="ContextVar" | "local" as name):
                yield name
            case _:
                pass


def test_hidden_state_is_seen() -> None:
    kept = "from contextvars import ContextVar\nSEEN = ContextVar('seen')\ndef f():\n    global last\n    last = 1"
    assert sorted(hidden_state(ast.parse(kept))) == ["ContextVar", "last"]
    assert list(hidden_state(ast.parse("import threading\nHERE = threading.local()"))) == ["local"]


def test_what_holds_for_one_document_is_an_argument() -> None:
    modules = {path: list(hidden_state(tree)) for path, tree in trees().items()}
    assert {path: kept for path, kept in modules.items() if kept} == {}


def test_no_name_stands_twice_in_a_module() -> None:
    """The second would change what the functions above it read: `_UNKNOWN` did so for a month."""
    twice = []
    for path, tree in trees().items():
        names: Counter[str] = Counter()
        for node in tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []  # fmt: skip
            names.update(one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name))
        twice += [f"{path.name}: {name}" for name, count in names.items() if count > 1]
    assert not twice
