"""A plan as JSON imports only what it needs: each module costs every run its milliseconds."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parent.parent / "samples" / "barking-and-dagenham-2014.txt"
NOT_NEEDED = (
    *("emit.rows", "emit.ics", "emit.trackers", "emit.workbook", "emit.issue_words", "corrections", "tables.pages"),
    *("tables.second_opinion", "plan.second_look", "read.pdf", "read.sheet", "read.office", "read.scan.engine"),
    *("read.layout_text.tables", "outline.records.minutes.action_lists", "versions"),
)


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """All modules that are there when the command has read the sample, a text, and written it as JSON."""
    script = (
        "import sys\nfrom planparse.cli import main\n"
        f"try: main(['parse', {str(SAMPLE)!r}])\nexcept SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    found = set(done.stderr.split())
    assert "planparse.pipeline" in found
    return found


def test_a_text_read_to_json_imports_no_other_format(imported: set[str]):
    assert [name for name in NOT_NEEDED if f"planparse.{name}" in imported] == []


def test_it_imports_no_library_of_other_formats(imported: set[str]):
    assert not {"pypdfium2", "pdfplumber", "camelot", "cv2", "pandas"} & imported


def test_spacy_is_imported_only_for_a_cell_that_needs_a_second_reading(imported: set[str]):
    assert "spacy" not in imported


def ended(*arguments: object, **given: object) -> subprocess.CompletedProcess[bytes]:
    script = "from planparse.cli import run; run()"
    return subprocess.run([sys.executable, "-c", script, *map(str, arguments)], capture_output=True, **given)


def test_the_installed_command_writes_all_and_says_how_it_ended(tmp_path):
    done = ended("parse", SAMPLE)
    assert done.returncode == 0
    assert json.loads(done.stdout)["document"]["source"]["name"] == SAMPLE.name
    assert ended("parse", SAMPLE, "-o", tmp_path / "plan.json").returncode == 0
    assert (tmp_path / "plan.json").read_bytes() == done.stdout
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    refused = ended("parse", empty)
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert b"empty.txt" in refused.stderr
    assert ended("parse", "--none").returncode == 2


def test_the_installed_command_ends_as_usual_where_processes_were_started(tmp_path):
    (tmp_path / "plan.txt").write_text("Ref\tAction\tLead\tBy when\n1.1\tAudit every case\tAsha Rao\tMay 2015\n")
    done = ended("batch", tmp_path / "plan.txt", "--output", tmp_path / "out")
    assert done.returncode == 0, done.stderr
