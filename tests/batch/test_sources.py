"""What a batch finds in what it is given, and what it passes over."""

from __future__ import annotations

import errno
import io
import os
import socket
import zipfile
from pathlib import Path

import pytest

import planparse
from conftest import ROOT
from planparse import portfolio, view
from planparse.batch import content as content_module
from planparse.batch.content import content
from planparse.batch.sources import Skipped, sources
from planparse.batch.task import Source
from planparse.emit.cells import left_out_csv
from planparse.emit.dataset import write_dataset
from planparse.emit.formats import export
from planparse.errors import EncryptedFileError, LimitExceededError, UnreadableFileError
from planparse.lexicon.labels import NO_TERMS
from planparse.profile import ExportRules
from planparse.read.kinds import kind_of
from planparse.read.office import open_archive
from planparse.versions import diff
from planparse.versions.sections import page as diff_page


def found(*given: object, output: Path) -> tuple[list[str], dict[str, str]]:
    """The sources' paths below what was given, and why which others were passed over."""
    all_found = list(sources([str(one) for one in given], output))
    belows = [one.below for one in all_found if isinstance(one, Source)]
    return belows, {Path(one.shown).name: one.why for one in all_found if isinstance(one, Skipped)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "in"
    for name in ("b.txt", "a.pdf", "sub/c.txt", "sub/deep/d.docx"):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return root


def test_folders_files_and_globs(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert found(folder, output=out)[0] == ["a.pdf", "b.txt", "sub/c.txt", "sub/deep/d.docx"]
    assert found(folder / "sub" / "c.txt", output=out)[0] == ["c.txt"]
    assert found(folder / "**" / "*.txt", output=out)[0] == ["b.txt", "sub/c.txt"]
    assert found(folder / "*", output=out)[0] == ["a.pdf", "b.txt"]
    assert found(folder, folder / "a.pdf", output=out)[1] == {"a.pdf": "is named twice"}


def test_a_name_that_looks_like_a_pattern_is_a_name(folder: Path, tmp_path: Path) -> None:
    (folder / "plan [v2].txt").write_text("x")
    assert found(folder / "plan [v2].txt", output=tmp_path / "out")[0] == ["plan [v2].txt"]


def test_what_does_not_exist_is_refused_by_name(tmp_path: Path) -> None:
    for given in ("none.txt", "no*thing"):
        (source,) = sources([str(tmp_path / given)], tmp_path / "out")
        assert isinstance(source, Source)
        with pytest.raises(UnreadableFileError, match="does not exist"):
            content(source)


def test_what_is_no_document_is_passed_over(folder: Path) -> None:
    for name in ("~$plan.docx", ".hidden", "Thumbs.db", "plan.json"):
        (folder / name).write_text("x")
    (folder / ".git").mkdir()
    (folder / ".git" / "x.txt").write_text("x")
    out = folder / "sub" / "out"
    (out / ".planparse").mkdir(parents=True)
    (out / "x.txt").write_text("x")
    old = folder / "old"
    (old / ".planparse").mkdir(parents=True)
    (old / "report.html").write_text("x")
    belows, skipped = found(folder, output=out)
    assert belows == ["a.pdf", "b.txt", "sub/c.txt", "sub/deep/d.docx"]
    assert skipped == {
        "~$plan.docx": "is a lock file of Office",
        ".hidden": "is hidden",
        ".git": "is hidden",
        ".planparse": "is hidden",
        "Thumbs.db": "is a file of Windows's own",
        "plan.json": "is JSON, which batch does not read",
        "out": "is this batch's output",
        "report.html": "is the report of a batch",
    }
    assert found(folder / "**" / "x.txt", output=out)[0] == []


def test_what_planparse_wrote_is_passed_over_wherever_it_lies(folder: Path, tmp_path: Path) -> None:
    """A data set, exports and pages beside the documents would be read as further plans."""
    plan = planparse.load_plan(ROOT / "samples" / "barking-and-dagenham-2014.txt")
    rules = ExportRules("skip", "map", "first", "cut", "cut")
    mine = folder / "sub" / "deep"
    for name in ("csv.csv", "planview.csv", "jira.csv", "xlsx.xlsx", "lists.xlsx", "ics.ics"):
        (mine / name).write_bytes(export(plan, name.partition(".")[0], rules).data)
    (mine / "jira.csv.left-out.csv").write_bytes(left_out_csv(export(plan, "jira", rules).left_out))
    (mine / "plan.jsonl").write_bytes(export(plan, "jsonl").data)
    (mine / "council.toml").write_text("[export]")
    (mine / "plan.html").write_text(view.page(plan), encoding="utf-8")
    (mine / "all.html").write_text(portfolio.page([portfolio.PortfolioEntry("a.json", plan)]), encoding="utf-8")
    (mine / "diff.html").write_text(diff_page(diff(plan, plan), plan, plan), encoding="utf-8")
    written = write_dataset([("a.json", plan)], mine)
    assert written.plans == 1
    belows, skipped = found(folder, output=tmp_path / "out")
    assert belows == ["a.pdf", "b.txt", "sub/c.txt", "sub/deep/d.docx"]
    assert skipped["timeline.csv"] == skipped["dictionary.csv"] == "is part of a data set, which planparse wrote"
    assert skipped["jira.csv"] == skipped["xlsx.xlsx"] == "is an export of a plan, which planparse wrote"
    assert found(mine / "*.csv", output=tmp_path / "out")[0] == []
    named = mine / "csv.csv"  # what is asked for by name is read
    assert found(named, output=tmp_path / "out")[0] == ["csv.csv"]


def test_a_table_of_the_same_kind_by_other_hands_is_a_document(folder: Path, tmp_path: Path) -> None:
    (folder / "datapackage.json").write_text('{"description": "by others"}')
    (folder / "actions.csv").write_text("Wbs,Type,Name,Start,End,Responsible,Description\n1,Activity,Train,,,,\n")
    (folder / "tracker.csv").write_text(
        "Key,Custom field (Plan action ID),Notes\n1,a-0123456789ab,Plan ID: a-0123456789ab\n"
    )
    (folder / "cut.xlsx").write_bytes(b"PK")
    assert {"actions.csv", "tracker.csv", "cut.xlsx"} <= set(found(folder, output=tmp_path / "out")[0])


def test_plans_may_lie_below_the_output_folder(folder: Path) -> None:
    assert found(folder / "sub", output=folder)[0] == ["c.txt", "deep/d.docx"]
    assert found(folder / "*.txt", output=folder)[0] == ["b.txt"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX's pipes and links")
def test_pipes_and_links_in_a_circle(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "round").symlink_to(folder)
    (folder / "link.txt").symlink_to(folder / "b.txt")
    belows, skipped = found(folder, output=tmp_path / "out")
    assert belows == ["a.pdf", "b.txt", "sub/c.txt", "sub/deep/d.docx"]
    assert skipped == {
        "pipe": "is a device or pipe, not a file",
        "round": "is a link to a folder",
        "link.txt": "is named twice",
    }


@pytest.mark.skipif(os.name == "nt", reason="POSIX's pipes and links")
def test_a_pipe_behind_a_link_or_in_place_of_an_archive_is_not_opened(folder: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (folder / "x.zip").symlink_to(pipe)
    (folder / "y.txt").symlink_to("/dev/zero")
    os.mkfifo(folder / "z.zip")
    skipped = found(folder, output=tmp_path / "out")[1]
    assert skipped == dict.fromkeys(("x.zip", "y.txt", "z.zip"), "is a device or pipe, not a file")
    assert found(folder / "*.zip", output=tmp_path / "out")[1].keys() == {"x.zip", "z.zip"}
    for given in (folder / "z.zip", pipe, Path("/dev/zero")):
        (source,) = sources([str(given)], tmp_path / "out")
        assert isinstance(source, Source)
        with pytest.raises(UnreadableFileError, match="is a pipe or device, not a file"):
            content(source)


@pytest.mark.parametrize("given", ["", "**/*.txt"])
def test_a_folder_that_may_not_be_entered_is_refused_by_name(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    closed = folder / "sub"
    scandir = os.scandir

    def guarded(path: str | Path = ".") -> object:
        if Path(path) == closed:  # also where root, who may do everything, runs the tests
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    all_found = [one for one in sources([str(folder / given)], tmp_path / "out") if isinstance(one, Source)]
    source = next(one for one in all_found if one.below == "sub")
    with pytest.raises(UnreadableFileError, match=r"sub: cannot be opened \(Permission denied\)"):
        content(source)


def archive(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return path


def test_the_files_of_an_archive(tmp_path: Path) -> None:
    members = {"a.txt": b"1", "x/../../b.txt": b"2", "__MACOSX/a.txt": b"", "x/~$a.docx": b"", "inner.zip": b"PK"}
    path = archive(tmp_path / "plans.zip", members)
    all_found = [one for one in sources([str(path)], tmp_path / "out") if isinstance(one, Source)]
    assert [one.name for one in all_found] == ["a.txt", "b.txt", "inner.zip"]
    assert [content(one) for one in all_found] == [b"1", b"2", b"PK"]


def test_an_office_file_or_a_broken_archive_is_one_source(tmp_path: Path) -> None:
    office = archive(tmp_path / "word.zip", {"[Content_Types].xml": b"", "word/document.xml": b""})
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK\x03\x04 nothing")
    assert found(office, broken, output=tmp_path / "out")[0] == ["word.zip", "broken.zip"]


def test_a_bomb_and_a_locked_file_in_an_archive(tmp_path: Path) -> None:
    path = archive(tmp_path / "bomb.zip", {"a.txt": bytes(1 << 25)})
    (bomb,) = sources([str(path)], tmp_path / "out")
    with pytest.raises(LimitExceededError, match="zip bomb"):
        content(bomb)
    data = bytearray(archive(tmp_path / "locked.zip", {"a.txt": b"1"}).read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(data)
    (locked,) = sources([str(tmp_path / "locked.zip")], tmp_path / "out")
    with pytest.raises(EncryptedFileError):
        content(locked)


def test_an_archive_of_millions_is_refused_before_its_directory_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = archive(tmp_path / "plans.zip", {"a.txt": b"1"})
    data = bytearray(path.read_bytes())
    end = data.rindex(b"PK\x05\x06")
    data[end + 12 : end + 16] = (500_000_000).to_bytes(4, "little")
    path.write_bytes(data)
    monkeypatch.setattr(zipfile.ZipFile, "__init__", lambda *_args, **_named: pytest.fail("the directory was read"))
    (source,) = sources([str(path)], tmp_path / "out")
    assert isinstance(source, Source)
    assert source.member is None
    with pytest.raises(LimitExceededError, match="more parts"):
        kind_of("plans.zip", content(source)).read("plans.zip", content(source), None, NO_TERMS)


def test_a_large_zip_says_its_size_in_a_record_of_its_own(tmp_path: Path) -> None:
    path = archive(tmp_path / "plans.zip", {"a.txt": b"1"})
    data = path.read_bytes()
    end = data.rindex(b"PK\x05\x06")
    large = b"PK\x06\x06" + bytes(36) + (1 << 40).to_bytes(8, "little") + bytes(8)
    locator = b"PK\x06\x07" + bytes(4) + end.to_bytes(8, "little") + bytes(4)
    with pytest.raises(zipfile.LargeZipFile):
        open_archive(io.BytesIO(data[:end] + large + locator + data[end:]))


def test_a_server_that_says_nothing_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("aiohttp")
    monkeypatch.setattr(content_module, "SILENCE", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/plan.pdf?sig=secret"
        with pytest.raises(UnreadableFileError, match="did not answer") as error:
            list(sources([url], tmp_path / "out"))
        assert "secret" not in str(error.value)
        with pytest.raises(UnreadableFileError, match="did not answer"):
            content(Source(url, "plan.pdf"))


def test_a_query_reaches_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("fsspec")
    monkeypatch.setattr("planparse.batch.sources._listed", lambda _store, path: ("", [path]))
    for url in ("memory://box/plan.pdf?sig=secret", "memory://box/plan.pdf?sv=1&sig=secret"):
        (source,) = sources([url], tmp_path / "out")
        assert isinstance(source, Source)
        assert (source.below, source.name, source.shown) == ("plan.pdf", "plan.pdf", "memory://box/plan.pdf")
        assert "secret" in source.where


def test_an_archive_that_changed_meanwhile(tmp_path: Path) -> None:
    path = archive(tmp_path / "plans.zip", {"a.txt": b"1", "b.txt": b"2"})
    _, second = sources([str(path)], tmp_path / "out")
    archive(tmp_path / "other.zip", {"c.txt": b"3"}).replace(path)
    with pytest.raises(UnreadableFileError, match="no longer in its archive"):
        content(second)


def test_urls(folder: Path, tmp_path: Path) -> None:
    archive(folder / "plans.zip", {"e.txt": b"5"})
    out = tmp_path / "out"
    url = folder.as_uri()
    names = ["a.pdf", "b.txt", "plans.zip/e.txt", "sub/c.txt", "sub/deep/d.docx"]
    assert found(url, output=out)[0] == names
    assert found(f"{url}/*.txt", output=out)[0] == ["b.txt"]
    every = [one for one in sources([url], out) if isinstance(one, Source)]
    assert [content(one) for one in every] == [b"a.pdf", b"b.txt", b"5", b"sub/c.txt", b"sub/deep/d.docx"]


def test_a_store_that_cannot_be_reached_is_said_without_its_key() -> None:
    with pytest.raises(UnreadableFileError) as error:
        list(sources(["nosuchstore://ann:secret@host/x.pdf"], Path("out")))
    assert "nosuchstore://host/x.pdf" in str(error.value)
    assert "secret" not in str(error.value)
