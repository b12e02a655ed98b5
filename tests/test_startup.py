"""A plan as JSON imports only what it needs: each module costs every run its milliseconds."""

import subprocess
import sys
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "samples" / "barking-and-dagenham-2014.txt"
NOT_NEEDED = (
    *("emit.rows", "emit.ics", "emit.trackers", "emit.workbook", "emit.issue_words", "corrections", "tables.pages"),
    *("tables.second_opinion", "plan.second_look", "read.pdf", "read.sheet", "read.office", "read.scan.engine"),
    *("read.layout_text.tables", "outline.records.action_lists", "versions"),
)


def test_a_text_read_to_json_imports_no_other_format():
    script = (
        "import sys\nfrom planparse.cli import main\n"
        f"try: main(['parse', {str(SAMPLE)!r}])\nexcept SystemExit: pass\n"
        f"print([name for name in {NOT_NEEDED!r} if 'planparse.' + name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert done.stderr.strip() == "[]"
