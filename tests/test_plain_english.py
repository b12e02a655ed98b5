"""What users read is plain English: none of the turns of phrase in `translationese.txt` is in it."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from benchmarks.walk import trees

import planparse
from conftest import ROOT
from emit.plans import sample_plan
from planparse.cli.reference import reference

SOURCES = ROOT / "src" / "planparse"
LISTED = Path(__file__).with_name("translationese.txt")
PHRASES = [
    (re.compile(phrase), better)
    for phrase, better in (
        line.split(" -> ") for line in LISTED.read_text("utf-8").splitlines() if line and not line.startswith("#")
    )
]
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def faults(text: str) -> list[str]:
    """The listed phrases in a text, each with what to write instead.

    >>> faults("x is no plan"), faults("there is no plan, and x is no longer here")
    (['is no (write: is not a, does not have)'], [])
    """
    if " " not in text:  # most literals of the code are one word, and no listed phrase is
        return []
    found = ((phrase.search(text), better) for phrase, better in PHRASES)
    return [f"{hit[0].strip()} (write: {better.strip()})" for hit, better in found if hit]


def literals(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The texts of a module that are not docstrings, each with its line; what an f-string puts in is `{}`."""
    documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    pieces = {id(piece) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for piece in node.values}
    for node in ast.walk(tree):
        if id(node) in documents or id(node) in pieces:
            continue
        if isinstance(node, ast.JoinedStr):
            yield node.lineno, "".join(str(p.value) if isinstance(p, ast.Constant) else "{}" for p in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def test_each_listed_phrase_is_of_several_words() -> None:
    assert all(" " in phrase.pattern for phrase, _ in PHRASES)


def test_messages() -> None:
    found = [
        f"{module}:{line}: {fault}"
        for module, tree in trees().items()
        for line, text in literals(tree)
        for fault in faults(text)
    ]
    assert found == []


def test_help_of_commands() -> None:
    assert faults(" ".join(reference().split())) == []


def paragraphs(text: str) -> Iterator[str]:
    """The paragraphs of a page of the docs, each on one line; without what is set as code."""
    for part in FENCE.sub("", text).split("\n\n"):
        yield " ".join(re.sub(r"`[^`]*`", "`x`", part).split())


PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_docs(page: Path) -> None:
    assert [fault for part in paragraphs(page.read_text("utf-8")) for fault in faults(part)] == []


def test_pages_that_planparse_writes() -> None:
    """The texts of templates, without their code."""
    found = []
    for template in sorted(SOURCES.rglob("*.j2")):
        shown = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", " x ", template.read_text("utf-8"), flags=re.DOTALL)
        found += [(template.name, fault) for fault in faults(" ".join(shown.split()))]
    assert found == []


@pytest.mark.parametrize("name", planparse.__all__)
def test_what_programs_use_says_what_it_is(name: str) -> None:
    found = getattr(planparse, name)
    if not callable(found):
        return
    said = inspect.getdoc(found) or ""
    assert said, "a name for programs has a docstring"
    assert said.split("\n")[0].endswith((".", ":")), "its first line says what it gives, in a whole sentence"
    assert faults(" ".join(said.split())) == []


def test_no_example_names_a_real_person() -> None:
    """The sample is a published plan: the people in it are officers, and no example of ours names them."""
    people = [owner.name for owner in sample_plan().owners if owner.kind == "person" and owner.name]
    texts = [(page.name, page.read_text("utf-8")) for page in PAGES]
    texts += [(module.name, module.read_text("utf-8")) for module in SOURCES.rglob("*.py")]
    assert len(people) > 20
    assert [(name, person) for name, text in texts for person in people if " " in person and person in text] == []
