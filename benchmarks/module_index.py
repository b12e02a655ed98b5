"""Every module of planparse with what it does, as `docs/modules.md`.

Run from the checkout: ``python -m benchmarks.module_index``. The texts are the modules' docstrings, so the page says
nothing that the code does not; a test fails if the page is older than the code.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from benchmarks.walk import ROOT, trees

PAGE = ROOT / "docs" / "modules.md"
HEAD = """# Every module

For developers: where each thing is done. [The architecture](architecture.md) says how the stages follow each other.
Search this page for a word of your question (`header`, `page break`, `initials`).

`python -m benchmarks.module_index` writes this page from the modules' docstrings. In brackets are the functions and
classes that other modules use.
"""


def index() -> str:
    """The page: a heading for each folder, and a line for each module."""
    parts = [HEAD]
    for folder, paths in groupby(sorted(trees(), key=_order), key=lambda path: path.parent):
        name = (Path("planparse") / folder).as_posix()
        lines = [line for path in paths for line in _lines(path, trees()[path])]
        parts.append(f"\n## `{name}/`\n\n" + "\n".join(lines) + "\n")
    return "".join(parts)


def _order(path: Path) -> tuple[str, bool, str]:
    folder = "" if path.parent == Path() else path.parent.as_posix()  # the package itself comes first
    return folder, path.name != "__init__.py", path.name


def _lines(path: Path, tree: ast.Module) -> Iterator[str]:
    said = " ".join((ast.get_docstring(tree) or "").split("\n\n")[0].split())
    if path.name == "__init__.py":
        yield from [said, ""] * bool(said)
        return
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    public = [f"`{name}`" for name in dict.fromkeys(names) if not name.startswith("_")]
    yield f"- `{path.name}`: {said}" + f" ({', '.join(public)})" * bool(public)


if __name__ == "__main__":
    PAGE.write_text(index(), "utf-8")
