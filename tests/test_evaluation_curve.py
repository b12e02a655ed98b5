"""The tables of docs/trust.md are what `python -m evaluation.curve` writes, in its form and not by hand."""

from __future__ import annotations

import re

import pytest
from evaluation.curve import DOCS, TABLES, Pointed, codes_table, curve_table, margins_table, shares_table, with_tables
from training.columns import decisions_of
from training.tables import HELD_OUT, read

from planparse.outline.scored import model

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
    "margins": list(margins_table({"one": [FILE]})),
}


@pytest.mark.parametrize("name", TABLES)
def test_the_tables_of_the_docs_have_the_form_of_the_command(name: str) -> None:
    head, _, *rows = table(name)
    assert head.startswith(MADE[name][0].removesuffix(" one |"))
    assert len(rows) > 2
    width = {row.count("|") for row in rows}
    assert width == {head.count("|")}
    assert all(re.match(r"\| (`[a-z_]+`|`?\([a-z ]+\)`?|[a-z /]+|-?\d\.\d\d to \d\.\d\d) \|", row) for row in rows)


def test_a_table_goes_between_its_marks_alone() -> None:
    text = "before <!-- codes -->\nold\n<!-- /codes --> after"
    assert with_tables(text, {"codes": ["| new |"]}) == "before <!-- codes -->\n| new |\n<!-- /codes --> after"


def test_columns_below_the_margin_are_wrong_often_enough_to_be_told() -> None:
    """Of the columns of tables kept back whose margin is below the threshold, one in four at least is wrong.

    In the documents with answers few are: the weights have learned from their tables.
    """
    told = [one for table in read(HELD_OUT) if table.actions for one in decisions_of(table)]
    below = [right for decision, right in told if decision.margin < model("columns").unsure]
    assert len(below) > 50
    assert below.count(False) >= 0.25 * len(below)


def test_a_doubt_of_a_close_call_is_counted_in_its_band() -> None:
    near = Pointed(*(FILE.fields, FILE.wrong, FILE.flagged, FILE.codes), ((0.07, frozenset({"a", "b", "c"})),))
    assert "| 0.05 to 0.10 | 1 | 2 | 1 | 1 | 67% |" in margins_table({"one": [near]})
