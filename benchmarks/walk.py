"""How much code the parsing of one plan passes through (functions and modules), and the size of the code.

Run from the checkout: ``python benchmarks/walk.py [FILE...]``. Each file is converted once to load what is loaded once
(the lexicon, patterns), and counted the second time, with the interpreter's own profiler. Without files: the sample and
one PDF of the corpus. Nothing here depends on the clock.
"""

from __future__ import annotations

import argparse
import ast
import gc
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import CodeType, FrameType

import grimp

import planparse

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "planparse"
FILES = (
    ROOT / "samples" / "barking-and-dagenham-2014.txt",
    ROOT / "corpus" / "built" / "aldermoor-chromium-untagged.pdf",
)


def walk(path: Path) -> tuple[int, int]:
    """The number of planparse's functions and modules that converting this file passes through, with caches filled.

    Comprehensions and lambdas count as part of the function that they are in.
    """
    planparse.parse(path)
    passed: set[CodeType] = set()

    def seen(frame: FrameType, event: str, _arg: object) -> None:
        if event == "call":
            passed.add(frame.f_code)

    sys.setprofile(seen)
    try:
        planparse.parse(path)
    finally:
        sys.setprofile(None)
    own = [code for code in passed if code.co_filename.startswith(str(SOURCE)) and not code.co_name.startswith("<")]
    return len(own), len({code.co_filename for code in own})


def modules() -> Iterator[tuple[str, int]]:
    """Each module with its number of lines."""
    for path in sorted(SOURCE.rglob("*.py")):
        yield str(path.relative_to(SOURCE)), len(path.read_text("utf-8").splitlines())


@cache
def trees() -> dict[Path, ast.Module]:
    """The syntax tree of each module, by its path in the package; parsed once, as several tests use them."""
    gc.disable()  # half a million nodes that all stay: with garbage collection they take three times as long
    try:
        return {path.relative_to(SOURCE): ast.parse(path.read_text("utf-8")) for path in sorted(SOURCE.rglob("*.py"))}
    finally:
        gc.enable()
        gc.freeze()


def functions() -> Iterator[tuple[str, int]]:
    """Each function with its number of lines, including its docstring."""
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                where = f"{path}:{node.name}"
                yield where, (node.end_lineno or node.lineno) - node.lineno + 1


def cycles() -> list[tuple[str, ...]]:
    """Modules that import each other, directly or through others; imports inside functions count too."""
    graph = grimp.build_graph("planparse", cache_dir=None)
    return [
        (one, *chain)
        for one in sorted(graph.modules)
        for other in sorted(graph.find_modules_directly_imported_by(one))
        if (chain := graph.find_shortest_chain(other, one))
    ]


def main() -> None:
    """Print what each file passes through, the sizes, and what is too large."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=FILES)
    for path in parser.parse_args().files:
        count, passed = walk(path)
        print(f"{path.name}: {count} functions in {passed} modules")
    sizes = dict(modules())
    print(f"{len(sizes)} modules, {sum(sizes.values()):,} lines")
    by_stage = Counter(name.split("/")[0] for name in sizes)
    print("  " + ", ".join(f"{stage} {count}" for stage, count in by_stage.most_common(12)))
    print("over 450 lines:", [name for name, lines in sizes.items() if lines > 450] or "none")
    print("functions over 50 lines:", [name for name, lines in functions() if lines > 50] or "none")
    print("import cycles:", cycles() or "none")


if __name__ == "__main__":
    main()
