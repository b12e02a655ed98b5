"""The data dictionary and the list of formats keep up with the code."""

from __future__ import annotations

import csv
import io
import re

import pytest

from conftest import ROOT
from emit.plans import sample_plan
from planparse.cli import files
from planparse.emit.rows import ACTION_COLUMNS, NESTED_COLUMNS, actions_table
from planparse.emit.tracker_columns import JIRA
from planparse.emit.trackers import to_tracker
from planparse.profile import STATUS_CODES, ExportRules, read_profile

EXPORTS = (ROOT / "docs" / "exports.md").read_text("utf-8")


def test_the_dictionary_has_every_column_in_order() -> None:
    part = EXPORTS.split("## Columns of the table of actions")[1].split("\n## ")[0]
    listed = re.findall(r"^\| `([\w: ]+)` \|", part, re.MULTILINE)
    assert listed == [*ACTION_COLUMNS, "extra: HEADER", "printed: HEADER"]
    assert actions_table(sample_plan()).columns[: len(ACTION_COLUMNS)] == ACTION_COLUMNS
    assert all(f"`{column}`" in part for column in NESTED_COLUMNS)


def test_every_format_and_tracker_is_explained() -> None:
    for name in (*list(files.FORMATS)[1:], *files.TRACKERS):
        assert f"`{name}`" in EXPORTS
    for name in files.TRACKERS:
        assert re.search(rf"^\| `{name}` \|", EXPORTS, re.MULTILINE)


def test_every_rule_is_explained() -> None:
    text = (ROOT / "docs" / "profile.md").read_text("utf-8")
    for rule in ExportRules.__dataclass_fields__:
        assert f"`{rule}`" in text or f"[export.{rule}]" in text


@pytest.mark.parametrize("page", ["trackers.md", "council.md"])
def test_the_example_of_a_profile_fits_the_sample(page: str) -> None:
    """A newcomer sees e-mail addresses in the file, and no status is left empty."""
    text = (ROOT / "docs" / page).read_text("utf-8")
    profile = read_profile(page, text.partition("```toml\n")[2].partition("```")[0])
    made = to_tracker(sample_plan(), JIRA, profile.export)
    rows = list(csv.DictReader(io.StringIO(made.data.decode("utf-8-sig"), newline="")))
    assigned = {row["Assignee"] for row in rows}
    assert assigned >= {user for name, user in profile.export.users.items() if name != "Sam Taylor"}
    assert all("@" in user for user in assigned if user)
    assert all(row["Status"] for row in rows)
    assert set(profile.export.status) >= set(STATUS_CODES) - {"unknown"}
