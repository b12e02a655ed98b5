"""Profiles: what is read, and what is refused in words that help."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from conftest import ROOT
from planparse.cells.draft import StatusCode
from planparse.errors import ProfileError
from planparse.profile import STATUS_CODES, ExportRules, Profile, load_profile

Load = Callable[[str], Profile]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    def loaded(text: str) -> Profile:
        path = tmp_path / "council.toml"
        path.write_text(text, encoding="utf-8")
        return load_profile(path)

    return loaded


def test_the_example_of_the_docs(load: Load) -> None:
    text = (ROOT / "docs" / "profile.md").read_text("utf-8")
    example = text.split("```toml\n")[1].split("```")[0]
    profile = load(example)
    assert profile.headers["Milestones and outputs"] == "description"
    assert profile.legend["Blue"] == "delayed"
    assert profile.areas == ("Work stream", "Theme")
    assert profile.initials["AB"] == "Ann Brown"
    assert profile.export.missing_date == "skip"
    assert profile.export.users["Head of Service"] == "head.service@council.example"


def test_an_empty_profile_says_nothing(load: Load) -> None:
    assert load("") == Profile() == load("[export]\n")
    assert load("").export == ExportRules()


def test_status_codes_are_the_contract_s() -> None:
    assert get_args(StatusCode) == STATUS_CODES


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("colour = 1", "colour is not known; known here: council, headers"),
        ("[export]\nmissing_dates = 'skip'", "export.missing_dates is not known"),
        ("[export]\nmissing_date = 'guess'", "export.missing_date is 'guess'; choose one of leave, skip"),
        ("[export]\nmissing_date = 1", "export.missing_date is 1"),
        ("[export]\nlong_title = []", "export.long_title is []"),
        ("export = 3", "export is not a table"),
        ("[headers]\nWhen = 'timescales'", "headers.When is 'timescales'; choose one of ref"),
        ("[legend]\nBlue = 'done'", "legend.Blue is 'done'; choose one of not_started"),
        ("[initials]\nAB = 3", "initials.AB is not a text"),
        ("[areas]\nlabels = 'Theme'", "areas.labels is not a list"),
        ("[areas]\nlabel = ['Theme']", "areas.label is not known"),
        ("[export.status]\nfinished = 'Done'", "export.status.finished is not a status code"),
        ("[export", "is not TOML"),
    ],
)
def test_what_is_wrong_is_named(load: Load, text: str, named: str) -> None:
    with pytest.raises(ProfileError) as caught:
        load(text)
    assert str(caught.value).startswith("council.toml: ")
    assert named in str(caught.value)


def test_a_profile_that_is_no_text_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    with pytest.raises(ProfileError, match=r"x\.toml: cannot be read"):
        load_profile(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ProfileError, match="is not TOML"):
        load_profile(path)
    path.write_bytes("\ufeff[areas]\nlabels = ['Thème']\n".encode())
    assert load_profile(path).areas == ("Thème",)
