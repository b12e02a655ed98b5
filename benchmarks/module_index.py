"""Every module of planparse with what it does, as `docs/modules.md`.

Run from the checkout: ``python benchmarks/module_index.py``. The texts are the modules' docstrings, so the page says
nothing that the code does not; a test fails if the page is older than the code.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "planparse"
PAGE = ROOT / "docs" / "modules.md"
HEAD = """# Every module

For developers: where each thing is done. [The architecture](architecture.md) says how the stages follow each other.
Search this page for a word of your question (`header`, `page break`, `initials`).

`python benchmarks/module_index.py` writes this page from the modules' docstrings. In brackets are the functions and
classes that other modules use.
"""


def index() -> str:
    """The page: a heading for each folder, and a line for each module."""
    parts = [HEAD]
    for folder, files in groupby(sorted(SOURCE.rglob("*.py"), key=_order), key=lambda file: file.parent):
        name = folder.relative_to(SOURCE.parent).as_posix()
        lines = [line for file in files for line in _lines(file)]
        parts.append(f"\n## `{name}/`\n\n" + "\n".join(lines) + "\n")
    return "".join(parts)


def _order(file: Path) -> tuple[str, bool, str]:
    return file.parent.as_posix(), file.name != "__init__.py", file.name


def _lines(file: Path) -> Iterator[str]:
    tree = ast.parse(file.read_text("utf-8"))
    said = " ".join((ast.get_docstring(tree) or "").split("\n\n")[0].split())
    if file.name == "__init__.py":
        yield from [said, ""] * bool(said)
        return
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    public = [f"`{name}`" for name in dict.fromkeys(names) if not name.startswith("_")]
    yield f"- `{file.name}`: {said}" + f" ({', '.join(public)})" * bool(public)


if __name__ == "__main__":
    PAGE.write_text(index(), "utf-8")
