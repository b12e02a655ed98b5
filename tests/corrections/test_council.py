"""What is kept for a council: one more entry in its profile, and what that changes in the plans of a folder."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from planparse.corrections.council import profile_with_entry
from planparse.errors import ProfileError
from planparse.explain import preview
from planparse.profile import NO_PROFILE, read_profile

PROFILE = """# Wexcombe's plans
[initials]  # from their contact list
"AR" = "Asha Rao"

[export]
missing_date = "skip"
"""

PLAN = (
    "Action Plan\n\nPriority 1: Leadership\n\nRef\tAction\tLead\tTimescale\tRAG\tNotes\n"
    "1.1\tReview the protocol with the police\tAR\tMay 2015\tBlue\tsigned\n"
    "1.2\tAudit every case of neglect\tMH\tJune 2015\tGreen\t\n"
    "1.3\tTrain all social workers\tPeter Ashworth\tJuly 2015\tGreen\t\n"
)


def test_an_entry_leaves_the_rest_of_the_file_as_it_is() -> None:
    told = profile_with_entry(PROFILE, "initials", "MH", "Marian Holt")
    assert tomllib.loads(told)["initials"] == {"AR": "Asha Rao", "MH": "Marian Holt"}
    assert [line for line in PROFILE.splitlines() if line not in told.splitlines()] == []
    again = profile_with_entry(profile_with_entry(told, "headers", "Notes", "progress"), "headers", "notes", "extra")
    assert tomllib.loads(again)["headers"] == {"Notes": "extra"}
    assert tomllib.loads(again)["export"] == {"missing_date": "skip"}


@pytest.mark.parametrize("entry", ['Who "leads"', "a.b", "Key = word", "Übersicht", "[headers]", "two\nlines", "'"])
def test_any_label_is_written_as_toml_has_it(entry: str) -> None:
    assert read_profile("p.toml", profile_with_entry(PROFILE, "headers", entry, "lead")).headers == {entry: "lead"}


@pytest.mark.parametrize(
    ("text", "told"), [("[headers", "TOML"), ("[colours]\n", "colours is not known"), (PROFILE, "'chief'")]
)
def test_what_may_not_stand_there_is_refused(text: str, told: str) -> None:
    with pytest.raises(ProfileError, match=told):
        profile_with_entry(text, "headers", "Who", "chief")


def test_a_preview_counts_actions_and_fields_plan_by_plan(tmp_path: Path) -> None:
    for name, text in (("a.txt", PLAN), ("b.txt", PLAN.replace("\tMH\t", "\tHR\t")), ("c.txt", "not a plan\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    after = read_profile("p.toml", profile_with_entry("", "initials", "MH", "Marian Holt"))
    found = list(preview(sorted(tmp_path.iterdir()), NO_PROFILE, after))
    shown = [
        (one.path.name, one.changed and (one.changed.actions, one.changed.of, one.changed.fields)) for one in found
    ]
    assert shown == [("a.txt", (1, 3, {"owners": 1})), ("b.txt", (0, 3, {})), ("c.txt", None)]
    assert found[2].why.startswith("c.txt: ")
    blue = read_profile("p.toml", profile_with_entry("", "legend", "Blue", "delayed"))
    (one,) = preview([tmp_path / "a.txt"], NO_PROFILE, blue)
    assert one.changed is not None
    assert (one.changed.actions, one.changed.fields) == (1, {"status": 1})
