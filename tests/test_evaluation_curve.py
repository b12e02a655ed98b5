"""The tables of docs/trust.md are what `python -m evaluation.curve` writes, in its form and not by hand."""

from __future__ import annotations

import re

import pytest
from evaluation.curve import DOCS, TABLES, Pointed, codes_table, curve_table, shares_table, with_tables

FILE = Pointed(
    frozenset({"a", "b", "c", "d"}), frozenset({"a", "b"}), frozenset({"a", "c"}), {"odd": frozenset({"a", "c"})}
)


def table(name: str) -> list[str]:
    text = DOCS.read_text("utf-8")
    return text.split(f"<!-- {name} -->")[1].split(f"<!-- /{name} -->")[0].strip().splitlines()


def test_fields_are_counted_by_set_and_code() -> None:
    assert [*shares_table({"one": [FILE]})][2:] == ["| one | 4 | 50.0% | 50.0% | 2 | 1 (50%) |"]
    assert [*codes_table({"one": [FILE], "two": []})][2:] == ["| `odd` | 1 | 1 | 50% | 1/1 |  |"]
    assert [*curve_table([FILE])][-1] == "| `odd` | 2 | 1 | 50.0% | 50.00% | 50% |"


MADE = {
    "shares": list(shares_table({"one": [FILE]})),
    "codes": list(codes_table({"one": [FILE]})),
    "curve": list(curve_table([FILE])),
}


@pytest.mark.parametrize("name", TABLES)
def test_the_tables_of_the_docs_have_the_form_of_the_command(name: str) -> None:
    head, _, *rows = table(name)
    assert head.startswith(MADE[name][0].removesuffix(" one |"))
    assert len(rows) > 2
    width = {row.count("|") for row in rows}
    assert width == {head.count("|")}
    assert all(re.match(r"\| (`[a-z_]+`|`?\([a-z ]+\)`?|[a-z /]+) \|", row) for row in rows)


def test_a_table_goes_between_its_marks_alone() -> None:
    text = "before <!-- codes -->\nold\n<!-- /codes --> after"
    assert with_tables(text, {"codes": ["| new |"]}) == "before <!-- codes -->\n| new |\n<!-- /codes --> after"
