"""One way of counting what is to be checked: whatever says a number says this one."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from conftest import SAMPLE
from emit.plans import sample_plan
from planparse.batch.convert import about
from planparse.cli.group import counted
from planparse.plan.model import Issue, Plan
from planparse.plan.paths import to_check
from planparse.portfolio.standing import standing
from planparse.view import page
from planparse.view.checks import keys_of
from test_cli import run


def doubted() -> Plan:
    """The sample with a second doubt about a field, one of the document, and one that only offers another reading."""
    plan = sample_plan()
    warned = next(issue for issue in plan.issues if issue.severity == "warning" and "/actions/" in issue.path)
    more = (
        warned.model_copy(update={"code": "date_odd", "message": "it is long ago", "severity": "error"}),
        Issue(code="header_unknown", severity="warning", path="", message="no label is known", alternatives=()),
        Issue(code="x", severity="info", path="/areas/2/actions/0/title", message="or", alternatives=("Train",)),
    )
    return plan.model_copy(update={"issues": (*plan.issues, *more)})


def test_every_count_is_the_same() -> None:
    for plan in (sample_plan(), doubted()):
        found = Counter(severity for severity, _ in to_check(plan))
        total = found["error"] + found["warning"]
        assert f" {total} things to check" in counted(plan)
        assert standing(plan).to_check.total == len(keys_of(plan)) == total
        assert Counter({(s, c): n for s, c, n in about(plan).to_check}) == Counter(to_check(plan))
        assert f">{total} to check first, {found['info']} for the record<" in page(plan)
    assert ("error", "date_odd") in to_check(doubted())


def test_the_report_of_a_batch_counts_so_too(tmp_path: Path) -> None:
    found = Counter(severity for severity, _ in to_check(sample_plan()))
    assert run("batch", SAMPLE, "-o", tmp_path / "out", "--jobs", 1)[0] == 0
    report = (tmp_path / "out" / "report.html").read_text("utf-8")
    figures = [int(number) for number in re.findall(r'<td class="figure(?: bad)?">(\d+)</td>', report)]
    assert figures[2:4] == [found["error"], found["warning"]]
