"""A council's profile while its plan is read: odd headers, area labels, colours and initials, told once."""

from __future__ import annotations

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from planparse.errors import ProfileError
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from planparse.profile import NO_PROFILE, Profile, read_profile
from test_cli import run

OWN = """
[headers]
"Steps we take" = "description"
"Whose job" = "lead"
"Drop dead" = "timescale"
"How far" = "status"

[areas]
labels = ["Building block"]

[legend]
"Blue" = "delayed"
"Cooking" = "in_progress"

[initials]
"QZ" = "Quentin Zabel"
"""
PAGE = """<html><body><h1>Improvement plan</h1>
<h2>Building block 1: Front door</h2>
<table><tr><th>No</th><th>Steps we take</th><th>Whose job</th><th>Drop dead</th><th>How far</th></tr>
<tr><td>1.1</td><td>Write the threshold document with partners</td><td>QZ</td><td>May 2020</td><td>Cooking</td></tr>
<tr><td>1.2</td><td>Train all managers in supervision</td><td>Ann Reed</td><td>June 2020</td><td>Blue</td></tr></table>
<h2>Building block 2: Care</h2>
<table><tr><th>No</th><th>Steps we take</th><th>Whose job</th><th>Drop dead</th><th>How far</th></tr>
<tr><td>2.1</td><td>Review every placement away from home</td><td>Ann Reed</td><td>July 2020</td><td></td></tr></table>
</body></html>"""


def read(own: Profile, page: str = PAGE) -> Plan:
    return parse_bytes("plan.html", page.encode(), profile=own)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read(read_profile("own.toml", OWN))


def test_headers_and_area_labels_are_as_told(plan: Plan) -> None:
    assert plan.tables[0].columns == {
        "No": "ref",
        "Steps we take": "description",
        "Whose job": "lead",
        "Drop dead": "timescale",
        "How far": "status",
    }
    assert [(area.kind, area.number, area.title) for area in plan.areas] == [
        ("other", "1", "Front door"),
        ("other", "2", "Care"),
    ]


def test_colours_and_words_mean_what_is_told(plan: Plan) -> None:
    first, second = (action.status for action in plan.areas[0].actions)
    assert (first.code, first.text, first.basis) == ("in_progress", "Cooking", "legend")
    assert (second.code, second.rag, second.basis) == ("delayed", "blue", "legend")
    assert plan.document.legend == ()


def test_initials_are_a_repair_that_names_the_profile(plan: Plan) -> None:
    (owner,) = plan.areas[0].actions[0].owners
    assert (owner.kind, owner.name, owner.text) == ("person", "Quentin Zabel", "QZ")
    (repair,) = [repair for repair in plan.repairs if repair.code == "owner_initials"]
    assert (repair.before, repair.after, "profile" in repair.why) == ("QZ", "Quentin Zabel", True)


def test_nothing_is_said_where_every_entry_is_used(plan: Plan) -> None:
    assert [issue for issue in plan.issues if issue.code == "profile_unused"] == []


def test_entries_without_use_are_told() -> None:
    told = read_profile(
        "own.toml", OWN.replace("QZ", "KK").replace("Building block", "Chapter").replace("Cooking", "Baking")
    )
    page = PAGE.replace("Drop dead", "By when").replace("Building block", "Priority")
    messages = [issue.message for issue in read(told, page).issues if issue.code == "profile_unused"]
    for word in ("[headers] has 'Drop dead'", "[areas] has 'Chapter'", "[legend] has 'Baking'", "[initials] has 'KK'"):
        assert sum(word in message for message in messages) == 1, word


def test_a_profile_holds_for_its_run_alone(plan: Plan) -> None:
    alone = read(NO_PROFILE)
    assert "header_unknown" in {issue.code for issue in alone.issues}
    assert alone.areas != plan.areas
    assert read(read_profile("own.toml", OWN)) == plan


def test_two_documents_at_once_keep_to_their_own_profiles() -> None:
    """Each reading hands the processor over again and again while the other one goes on."""
    other = OWN.replace("Building block", "Keystone").replace("Whose job", "Told to")
    pages = {OWN: PAGE, other: PAGE.replace("Building block", "Keystone").replace("Whose job", "Told to")}
    alone = {(own, page): read(read_profile("own.toml", own), page) for own in pages for page in pages.values()}
    assert len({plan.model_dump_json() for plan in alone.values()}) == 4
    asked = list(alone) * 3
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(4) as threads:
            together = list(threads.map(lambda case: read(read_profile("own.toml", case[0]), case[1]), asked))
    finally:
        sys.setswitchinterval(before)
    assert together == [alone[case] for case in asked]


def test_a_header_is_taken_from_the_field_that_it_usually_stands_for() -> None:
    page = PAGE.replace("How far", "Progress").replace("Whose job", "Lead").replace("Drop dead", "By when")
    told = read_profile("own.toml", '[headers]\n"Progress" = "extra"\n"Steps we take" = "description"')
    assert read(told, page).areas[0].actions[0].extra == {"Progress": "Cooking"}


def test_the_council_is_as_told_where_the_document_does_not_say() -> None:
    told = read_profile("own.toml", f'council = "Kent County Council"\n{OWN}')
    plan = read(told)
    organisation = plan.document.organisation
    assert (organisation.text, organisation.name, organisation.gss_code) == (None, "Kent", "E10000016")
    (repair,) = [repair for repair in plan.repairs if repair.code == "council_told"]
    assert (repair.path, repair.before, repair.after) == ("/document/organisation", None, "Kent")
    named = read(told, PAGE.replace("<h1>", "<p>Surrey County Council</p><h1>"))
    assert named.document.organisation.name == "Surrey"
    assert "council_told" not in {repair.code for repair in named.repairs}
    (issue,) = [issue for issue in named.issues if issue.code == "profile_unused"]
    assert issue.message == "the profile is of Kent, but the document names 'Surrey County Council'"
    with pytest.raises(ProfileError, match="council is 'Midshire'; write the name of an English authority"):
        read_profile("own.toml", 'council = "Midshire"')


def test_the_plans_own_key_is_corrected() -> None:
    page = PAGE.replace(
        "<h2>Building block 2", "<p>Key</p><p>Blue - rolled over</p><p>Green - Complete</p><h2>Building block 2"
    )
    legend = read(read_profile("own.toml", OWN), page).document.legend
    assert [(entry.label, entry.status) for entry in legend] == [("Blue", "delayed"), ("Green", "completed")]


def test_commands_take_a_profile(tmp_path: Path) -> None:
    file, own, out = tmp_path / "plan.html", tmp_path / "own.toml", tmp_path / "plan.json"
    file.write_text(PAGE, "utf-8")
    own.write_text(OWN, "utf-8")
    assert run("parse", file, "--profile", own, "-o", out)[0] == 0
    assert json.loads(out.read_text("utf-8"))["areas"][0]["actions"][0]["status"]["code"] == "in_progress"
    assert "Quentin Zabel" in run("explain", file, "--ref", "1.1", "--profile", own)[1]
    own.write_text("[headers]\nA = 'none such'", "utf-8")
    status, _, said = run("parse", file, "--profile", own)
    assert (status, "own.toml: headers.A is 'none such'" in said) == (1, True)


def test_a_batch_with_another_profile_converts_again(tmp_path: Path) -> None:
    given, own, out = tmp_path / "in", tmp_path / "own.toml", tmp_path / "out"
    given.mkdir()
    (given / "plan.html").write_text(PAGE, "utf-8")
    own.write_text(OWN, "utf-8")
    command = ("batch", given, "-o", out, "--jobs", 1, "--profile", own)
    assert run(*command)[0] == 0
    run("parse", given / "plan.html", "--profile", own, "-o", tmp_path / "one.json")
    assert (out / "plan.html.json").read_bytes() == (tmp_path / "one.json").read_bytes()
    assert "(1 files done in an earlier run)" in run(*command)[2]
    own.write_text(OWN.replace("delayed", "on_hold"), "utf-8")
    assert "earlier run" not in run(*command)[2]
    assert "on_hold" in (out / "plan.html.json").read_text("utf-8")
