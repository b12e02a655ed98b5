"""A plan as JSON imports only what it needs: each module costs every run its milliseconds."""

import json
import subprocess
import sys
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "samples" / "barking-and-dagenham-2014.txt"
NOT_NEEDED = (
    *("emit.rows", "emit.ics", "emit.trackers", "emit.workbook", "emit.issue_words", "corrections", "tables.pages"),
    *("tables.second_opinion", "plan.second_look", "read.pdf", "read.sheet", "read.office", "read.scan.engine"),
    *("read.layout_text.tables", "outline.records.minutes.action_lists", "versions"),
)


def test_a_text_read_to_json_imports_no_other_format():
    script = (
        "import sys\nfrom planparse.cli import main\n"
        f"try: main(['parse', {str(SAMPLE)!r}])\nexcept SystemExit: pass\n"
        f"print([name for name in {NOT_NEEDED!r} if 'planparse.' + name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert done.stderr.strip() == "[]"


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
    (tmp_path / "plan.txt").write_bytes(SAMPLE.read_bytes())
    done = ended("batch", tmp_path / "plan.txt", "--output", tmp_path / "out")
    assert done.returncode == 0, done.stderr
