"""Putting code with a fault, or with a probe before each fault, into functions that are already loaded.

So a fault does not need a process that starts again and collects all tests: it is put into the functions of a forked
process. Code outside functions (a constant, a class) needs a process of its own.
"""

from __future__ import annotations

import ast
import builtins
import gc
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType, FunctionType

from mutation.planted import PACKAGE, Fault

PROBE = "_planted_fault_touched"
"""The name of the function that probed code calls when it runs."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a fault: its statement, the function around it, and the name that the module gives to its value."""

    statement: ast.stmt
    function: Function | None
    name: str | None


def line_of(fault: Fault, text: str) -> int:
    r"""The first line that the fault changes.

    >>> line_of(Fault("a.py", "", "b = 1\nc = 2", "b = 1\nc = 3"), "a = 0\nb = 1\nc = 2\n")
    3
    """
    same = next((at for at, (a, b) in enumerate(zip(fault.old, fault.new, strict=False)) if a != b), 0)
    begin = text.index(fault.old) + same
    begin += len(text[begin:]) - len(text[begin:].lstrip())
    return text.count("\n", 0, begin) + 1


def place(tree: ast.Module, line: int) -> Place:
    """The place of the innermost statement at this line."""
    found: ast.stmt = tree.body[0]
    function: Function | None = None
    inside: list[ast.stmt] = [one for one in tree.body if _holds(one, line)]
    while inside:
        found = inside[-1]
        if isinstance(found, Function) and any(_holds(one, line) for one in found.body):
            function = found
        inside = [
            one for one in ast.walk(found) if one is not found and isinstance(one, ast.stmt) and _holds(one, line)
        ]
        inside = inside[:1]
    if isinstance(found, Function):
        return Place(found, None, None)
    outer = next((one for one in tree.body if _holds(one, line)), found)
    return Place(found, function, None if function else _name(outer))


def in_function(fault: Fault, text: str) -> bool:
    r"""Whether a fault is in a function's body. Elsewhere (a constant) the code has run before the fault can be put in.

    >>> in_function(Fault("a.py", "", "x + 1", "x"), "def f(x):\n    return x + 1\n")
    True
    >>> in_function(Fault("a.py", "", "A = 1", "A = 2"), "A = 1\n\ndef f(x):\n    return A\n")
    False
    """
    return place(ast.parse(text), line_of(fault, text)).function is not None


def _holds(statement: ast.stmt, line: int) -> bool:
    first = min([statement.lineno, *(one.lineno for one in getattr(statement, "decorator_list", ()))])
    return bool(first <= line <= (statement.end_lineno or first))


def _name(statement: ast.stmt) -> str | None:
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    if isinstance(statement, ast.ClassDef):
        return statement.name
    return next((one.id for one in targets if isinstance(one, ast.Name)), None)


def probed(sources: dict[Path, str], faults: tuple[Fault, ...]) -> dict[Path, ast.Module]:
    """The modules with a probe for each fault: before its statement, or in each function that names its value."""
    tree = cache(lambda file: ast.parse(sources[file]))
    functions = cache(lambda file: _functions(tree(file)))
    places = [(Path(fault.file), line_of(fault, sources[Path(fault.file)])) for fault in faults]
    wanted = [(number, path, place(tree(path), line)) for number, (path, line) in enumerate(places)]
    changed: set[Path] = set()
    values = []
    for number, path, here in wanted:
        if here.function:
            _before(here.statement, here.function, number)
            changed.add(path)
        elif isinstance(here.statement, Function):
            here.statement.body.insert(0, _call(number))
            changed.add(path)
        else:
            values.append((number, path, here.name))
    for number, path, name in values:
        for file in (one for one, text in sources.items() if one == path or name is None or name in text):
            made = _made_of(name, tree(file) if file == path else None)
            users = [one for one, names in functions(file) if name is None or names & made]
            for one in users:
                one.body.insert(0, _call(number))
            changed |= {file} if users else set()
    return {path: ast.fix_missing_locations(tree(path)) for path in changed}


def _call(number: int) -> ast.stmt:
    return ast.Expr(ast.Call(ast.Name(PROBE, ast.Load()), [ast.Constant(number)], []))


def _before(statement: ast.stmt, function: Function, number: int) -> None:
    for node in ast.walk(function):
        for field in ("body", "orelse", "finalbody"):
            body = getattr(node, field, None)
            if isinstance(body, list) and any(one is statement for one in body):
                body.insert(next(at for at, one in enumerate(body) if one is statement), _call(number))
                return


def _functions(tree: ast.Module) -> list[tuple[Function, set[str | None]]]:
    """The functions of a file, and the names in each."""
    return [(one, _names(one)) for one in ast.walk(tree) if isinstance(one, Function)]


def _made_of(name: str | None, tree: ast.Module | None) -> set[str | None]:
    """A name, and the names of constants made from it in its own module (None: another module)."""
    names = {name}
    for statement in tree.body if tree else ():
        made = _name(statement)
        if made and not isinstance(statement, ast.ClassDef) and _names(statement) & names:
            names.add(made)
    return names


def _names(node: ast.AST) -> set[str | None]:
    return {
        one.id if isinstance(one, ast.Name) else one.attr
        for one in ast.walk(node)
        if isinstance(one, ast.Name | ast.Attribute)
    }


def codes(module: CodeType) -> Iterator[CodeType]:
    """All code objects within a module's, in source order."""
    for one in module.co_consts:
        if isinstance(one, CodeType):
            yield one
            yield from codes(one)


def put(path: Path, before: str, after: str | ast.Module) -> bool:
    """Put other code into the loaded functions of a file. Return whether there are any, and all of them accepted it.

    Functions that `gc.freeze` excluded from garbage collection (as the tests do) are not among `gc`'s objects.
    """
    gc.unfreeze()
    had = _by_name(compile(before, str(path), "exec"))
    has = _by_name(compile(after, str(path), "exec"))
    new = {
        (name, one.co_firstlineno): other
        for name, those in had.items()
        if len(those) == len(has.get(name, ()))  # a fault may remove a comprehension
        for one, other in zip(those, has[name], strict=True)
    }
    functions = [one for one in gc.get_objects() if isinstance(one, FunctionType)]
    loaded = [one for one in functions if one.__code__.co_filename == str(path)]
    took = bool(loaded)
    for function in loaded:
        code = new.get((function.__code__.co_qualname, function.__code__.co_firstlineno))
        try:
            function.__code__ = code or function.__code__
        except ValueError:  # it uses other names of the function around it
            code = None
        took = took and code is not None
    return took


def _by_name(module: CodeType) -> dict[str, list[CodeType]]:
    found: dict[str, list[CodeType]] = {}
    for one in codes(module):
        found.setdefault(one.co_qualname, []).append(one)
    return found


def hold_hits() -> set[int]:
    """A new set, to which probed code adds its number."""
    hits: set[int] = set()
    setattr(builtins, PROBE, hits.add)
    return hits


def sources(root: Path) -> dict[Path, str]:
    """The text of each module of the package, by its path within the package."""
    package = root / PACKAGE
    return {path.relative_to(package): path.read_text("utf-8") for path in sorted(package.rglob("*.py"))}
