from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonpatch
import jsonschema
import pytest

from conftest import SAMPLE
from planparse.emit import to_json
from planparse.versions import diff
from planparse.versions.sections import page, table
from test_cli import run
from versions.made import action, changed
from versions.pairs import pair

pytestmark = pytest.mark.usefixtures("read_once")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two versions as documents (text exports)."""
    folder = tmp_path_factory.mktemp("versions")
    old, new = folder / "old.txt", folder / "new.txt"
    text = SAMPLE.read_text("utf-8")
    old.write_text(text, "utf-8")
    new.write_text(text.replace("Revise current pathway plan", "Rewrite the present pathway plan"), "utf-8")
    return old, new


def test_diff_reads_documents_and_json_alike(files: tuple[Path, Path], tmp_path: Path) -> None:
    old, new = files
    plans = tmp_path / "old.json", tmp_path / "new.json"
    for document, plan in zip(files, plans, strict=True):
        assert run("parse", document, "-o", plan)[0] == 0
    for form in ("table", "json", "patch", "html"):
        status, out, err = run("diff", *plans, "--format", form)
        assert (status, err) == (0, "")
        assert run("diff", *plans, "--format", form, "-o", tmp_path / "out")[:2] == (0, "")
        assert (tmp_path / "out").read_text("utf-8") == out
    assert out == run("diff", old, plans[1], "--format", "html")[1] == run("diff", plans[0], new, "--format", "html")[1]
    raw, patch = json.loads(plans[0].read_text("utf-8")), json.loads(run("diff", *plans, "--format", "patch")[1])
    assert jsonpatch.apply_patch(raw, patch) == json.loads(plans[1].read_text("utf-8"))
    said = json.loads(run("diff", *plans, "--format", "json")[1])
    jsonschema.Draft202012Validator(json.loads(run("schema", "--of", "diff")[1])).validate(said)
    assert said["counts"] == {"reworded": 1, "unchanged": 60}


def test_the_table_shows_what_changed(files: tuple[Path, Path]) -> None:
    status, out, _ = run("diff", *files)
    assert status == 0
    assert "9.5" in out
    assert "[-Revise current-] {+Rewrite the present+} pathway plan and replace" in " ".join(out.split())
    assert max(map(len, out.splitlines())) <= 100
    assert table(diff(changed(), changed()), changed(), changed()).count("\n") == 2  # the names and the counts


def test_a_new_leader_of_many_actions_is_one_line() -> None:
    who = max(changed().owners, key=lambda owner: len(owner.mentions))
    assert len(who.mentions) > 10

    def replaced(raw: dict[str, Any]) -> None:
        for area in raw["areas"]:
            for one in area["actions"]:
                for owner in one["owners"]:
                    if owner["owner_id"] == who.id:
                        owner.update(name="Zoe Quill", display="Zoe Quill", text="Zoe Quill", title=None, post=None)

    old, new = changed(), changed(replaced)
    said = diff(old, new)
    assert said.counts["reassigned"] == len(who.mentions)  # the JSON has every one
    shown = " ".join(table(said, old, new).split())
    assert shown.count("{+Zoe Quill") == 1
    assert f"{len(who.mentions)} actions re-assigned" in shown
    assert f"in {', '.join(a.ref for a in new.actions if a.ref in who.mentions)}" in shown
    text = page(said, old, new)
    assert text.count("Zoe Quill") == 1
    assert "The same change in several actions" in text


def test_previous_keeps_ids(files: tuple[Path, Path], tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    run("parse", files[0], "-o", old)
    assert run("parse", files[1], "--previous", old, "-o", new)[0] == 0
    assert run("validate", new)[0] == 0
    plans = [json.loads(path.read_text("utf-8")) for path in (old, new)]
    left, right = ([a["id"] for area in plan["areas"] for a in area["actions"]] for plan in plans)
    assert left == right
    (repair,) = [repair for repair in plans[1]["repairs"] if repair["code"] == "id_carried"]
    assert repair["after"] == action(plans[1], "9.5")["id"] != repair["before"]


def test_merge_writes_a_history(files: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "history.json"
    assert run("merge", *files, files[0], "-o", out)[:2] == (0, "")
    history = json.loads(out.read_text("utf-8"))
    jsonschema.Draft202012Validator(json.loads(run("schema", "--of", "history")[1])).validate(history)
    assert len(history["versions"]) == 3
    (reworded,) = [one for one in history["actions"] if any(v["changes"] for v in one["versions"])]
    assert [list(one["values"]) for one in reworded["versions"]][1:] == [["description"], ["description"]]
    assert run("merge", *files, files[0])[1] == out.read_text("utf-8")
    assert run("merge", files[0])[0] == 2


@pytest.mark.parametrize("data", [b"", b"{", b"{}", b"[1]", b"{\\rtf1 hello}", b'{"schema_version": "9"}'])
def test_what_is_no_plan_is_refused_in_one_line(files: tuple[Path, Path], tmp_path: Path, data: bytes) -> None:
    bad, out = tmp_path / "bad.json", tmp_path / "out"
    bad.write_bytes(data)
    # LibreOffice opens what is RTF, which takes a second: one command shows it, both read files by the same function
    commands = (("diff", bad, files[1]), ("merge", bad, files[0]))[: 1 if b"rtf" in data else 2]
    for command in commands:
        status, shown, err = run(*command, "-o", out)
        assert (status, shown, err.count("\n")) == (1, "", 1)
        assert err.startswith("planparse: bad.json: ")
        assert not out.exists()


HOSTILE = '<script>alert(1)</script> "quoted" {{ 7 * 7 }} & \x1b[2J\x9b\u202e'


def test_text_from_a_document_is_only_ever_text() -> None:
    old = changed()
    new = changed(lambda raw: action(raw, "9.5").update(description=HOSTILE, outcome=HOSTILE, extra={HOSTILE: HOSTILE}))
    new = new.model_copy(update={"areas": (new.areas[0].model_copy(update={"heading": HOSTILE}), *new.areas[1:])})
    said = diff(old, new)
    shown = page(said, old, new)
    assert "<script" not in shown
    assert "{{ 7 * 7 }}" in shown
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", table(said, old, new))


class _Tags(HTMLParser):
    """The tags of a page, closed as they were opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in ("meta", "col"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_stands_alone_and_can_be_read_aloud() -> None:
    one = pair(11, held_out=False)
    shown = page(diff(one.old, one.new), one.old, one.new)
    tags = _Tags()
    tags.feed(shown)
    assert tags.open == []
    names = {tag for tag, _ in tags.seen}
    assert not names & {"script", "img", "link", "iframe", "object"}
    assert not any({"src", "href", "style", "onclick"} & set(attrs) for _, attrs in tags.seen)
    assert "url(" not in shown
    assert "@import" not in shown
    assert all("scope" in attrs for tag, attrs in tags.seen if tag == "th")
    assert sum(tag == "caption" for tag, _ in tags.seen) == sum(tag == "table" for tag, _ in tags.seen)
    assert [attrs for tag, attrs in tags.seen if tag == "html"] == [{"lang": "en-GB"}]
    policy = next(a["content"] for tag, a in tags.seen if tag == "meta" and a.get("http-equiv"))
    style = shown[shown.index("<style>") + 7 : shown.index("</style>")]
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in str(policy)
    assert str(policy).startswith("default-src 'none';")


def test_a_plan_without_changes_has_a_page_too() -> None:
    assert "Nothing has changed." in page(diff(changed(), changed()), changed(), changed())


def test_json_of_a_plan_may_have_a_byte_order_mark_or_blanks_in_front(tmp_path: Path) -> None:
    for name, front in (("a.json", "\ufeff"), ("b.json", " \n")):
        (tmp_path / name).write_text(front + to_json(changed()), encoding="utf-8")
    status, out, err = run("diff", tmp_path / "a.json", tmp_path / "b.json")
    assert (status, err) == (0, ""), err
    assert "61 unchanged" in out
