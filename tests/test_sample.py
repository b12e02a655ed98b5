"""The sample: a real published plan, checked against what a reader of the document finds there."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from conftest import SAMPLE
from planparse.plan.model import Plan
from planparse.plan.validate import broken_promises
from wordcheck import missing_and_invented

ACTIONS_BY_AREA = [6, 3, 4, 5, 6, 4, 4, 4, 6, 3, 5, 6, 5]


def actions(plan: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {action["ref"]: action for area in plan["areas"] for action in area["actions"]}


def repairs_at(plan: dict[str, Any], code: str) -> list[tuple[str | None, str | None]]:
    return [(r["before"], r["after"]) for r in plan["repairs"] if r["code"] == code]


def issues_of(plan: dict[str, Any], code: str) -> list[str]:
    return [issue["path"] for issue in plan["issues"] if issue["code"] == code]


def path_of(plan: dict[str, Any], ref: str) -> str:
    return next(
        f"/areas/{i}/actions/{j}"
        for i, area in enumerate(plan["areas"])
        for j, action in enumerate(area["actions"])
        if action["ref"] == ref
    )


def test_areas_and_actions_in_order(sample: dict[str, Any]) -> None:
    assert [len(area["actions"]) for area in sample["areas"]] == ACTIONS_BY_AREA
    assert [area["number"] for area in sample["areas"]] == [str(n) for n in range(1, 14)]
    expected = [f"{n}.{k}" for n, size in enumerate(ACTIONS_BY_AREA, 1) for k in range(1, size + 1)]
    assert list(actions(sample)) == expected
    assert {area["kind"] for area in sample["areas"]} == {"area_for_improvement"}


def test_no_header_row_or_stray_text_among_the_actions(sample: dict[str, Any]) -> None:
    lines = SAMPLE.read_text("utf-8").splitlines()
    for action in actions(sample).values():
        printed = lines[action["source"]["line"] - 1].split("\t")
        assert printed[1] == action["description"]
        assert printed[0] == action["ref_printed"]
        assert printed[6] == action["progress"]


def test_repaired_refs_keep_their_printed_form(sample: dict[str, Any]) -> None:
    changed = {ref: a["ref_printed"] for ref, a in actions(sample).items() if a["ref_printed"] != ref}
    assert changed == {
        **{f"2.{k}": "2." for k in (1, 2, 3)},
        **{f"6.{k}": f"5.{k}" for k in (1, 2, 3, 4)},
        **{f"8.{k}": "8" for k in (1, 2, 3, 4)},
        "12.1": "12.",
    }
    repaired = {r["path"]: (r["before"], r["after"]) for r in sample["repairs"] if r["code"] == "ref_repaired"}
    assert repaired == {f"{path_of(sample, ref)}/ref": (printed, ref) for ref, printed in changed.items()}


def test_cut_headers_are_mended_and_whole_ones_stay(sample: dict[str, Any]) -> None:
    for table in sample["tables"]:
        assert list(table["columns"])[:2] == ["Action", "Description"]
        assert list(table["columns"].values()) == [
            *("ref", "description", "strategic_lead", "operational_lead", "timescale", "outcome", "progress")
        ]
    assert "Outcome" in sample["tables"][12]["columns"]  # this table alone says so, and keeps its own word
    assert len(repairs_at(sample, "header_mended")) == 10


def test_document(sample: dict[str, Any]) -> None:
    document = sample["document"]
    assert document["title"] == "LA ACTION PLAN"
    assert document["organisation"] == {
        "text": "London Borough of Barking & Dagenham",
        "name": "Barking and Dagenham",
        "gss_code": "E09000002",
        "la_code": "301",
    }
    assert document["inspection"]["framework"] == "SIF"
    assert document["inspection"]["period"] == {"text": "May 2014", "start": "2014-05-01", "end": "2014-05-31"}


OWNERS = {
    "Tony Kirk Kevin Jeffrey": ["Tony Kirk", "Kevin Jeffrey"],
    "Teresa De Vito Vikki Rix": ["Teresa De Vito", "Vikki Rix"],
    "Helen Jenner Graham Farrant Cllr Bill Turner": ["Helen Jenner", "Graham Farrant", "Bill Turner"],
    "Graham Farrant Cllr Bill Turner Helen Jenner": ["Graham Farrant", "Bill Turner", "Helen Jenner"],
    "Cherrylyn Senior Linnet Whittaker": ["Cherrylyn Senior", "Linnet Whittaker"],
    "Laura Clements Baljeet Nagra Beverley Hendricks": ["Laura Clements", "Baljeet Nagra", "Beverley Hendricks"],
    "Beverley Hendricks TMs in CN&SC": ["Beverley Hendricks", "post:TMs in CN&SC"],
    "Ann Graham GMs (CN&SC)": ["Ann Graham", "post:GMs (CN&SC)"],
    "Team Managers (CN&SC) IROs": ["post:Team Managers (CN&SC)", "post:IROs"],
    "Group Managers (CN&SC) Teresa De Vito": ["post:Group Managers (CN&SC)", "Teresa De Vito"],
    "GMs (CN&SC) HR": ["post:GMs (CN&SC)", "body:HR"],
    "Teresa De Vito Team Managers (CN&SC)": ["Teresa De Vito", "post:Team Managers (CN&SC)"],
    "Cllr John White": ["John White"],
    "Clir Channer": ["Channer"],
    "1": [],
}


def told(owner: dict[str, Any]) -> str:
    named = owner["name"] if owner["kind"] != "post" else owner["post"]
    return named if owner["kind"] == "person" else f"{owner['kind']}:{named}"


def test_every_owner_cell_comes_apart(sample: dict[str, Any]) -> None:
    people = {owner["name"] for owner in sample["owners"] if owner["kind"] == "person"}
    seen = set()
    for action in actions(sample).values():
        found = {
            role: [o for o in action["owners"] if o["role"] == role] for role in ("strategic_lead", "operational_lead")
        }
        for (_, cell), owners in zip(action["printed"].items(), found.values(), strict=True):
            seen.add(cell)
            expected = OWNERS.get(cell)
            names = [told(owner) for owner in owners]
            if expected is None and all(name in people for name in names):
                expected = names  # a cell of whole known people: its words are exactly theirs
                assert " ".join(names) == cell
            assert names == (expected if expected is not None else [f"post:{cell}"]), cell
    assert len(seen) == 40


def test_titles_and_the_misread_one(sample: dict[str, Any]) -> None:
    titled = {p["name"]: p["title"] for p in sample["owners"] if p["title"]}
    assert titled == {"John White": "Cllr", "Channer": "Cllr", "Bill Turner": "Cllr"}
    assert repairs_at(sample, "title_misread") == [("Clir", "Cllr")]


def test_each_person_once(sample: dict[str, Any]) -> None:
    names = [owner["name"] for owner in sample["owners"] if owner["kind"] == "person"]
    assert len(names) == len(set(names)) == 26
    assert len({owner["id"] for owner in sample["owners"]}) == len(sample["owners"]) == 32
    mentions = {owner["name"]: owner["mentions"] for owner in sample["owners"]}
    assert mentions["Kevin Jeffrey"] == ["1.3"]
    assert mentions["Linnet Whittaker"] == ["7.3", "12.5"]


TIMESCALES = {
    "May 2014 to March 2016": ("range", "2014-05-01", "2016-03-31", None, []),
    "July 2014": ("date", None, "2014-07-31", None, []),
    "From July 2014": ("open", "2014-07-01", None, None, []),
    "Oct 2014": ("date", None, "2014-10-31", None, []),
    "Quarterly (review March 2016)": ("recurring", None, None, "FREQ=MONTHLY;INTERVAL=3", [("review", "2016-03-31")]),
    "Jan 2015": ("date", None, "2015-01-31", None, []),
    "Nov 2014": ("date", None, "2014-11-30", None, []),
    "Nov2014": ("date", None, "2014-11-30", None, []),
    "Dec 2014": ("date", None, "2014-12-31", None, []),
    "Ongoing": ("ongoing", None, None, None, []),
    "Oct 2014 Quarterly": ("recurring", None, "2014-10-31", "FREQ=MONTHLY;INTERVAL=3", []),
    "Quarterly 2014/15": ("recurring", "2014-04-01", "2015-03-31", "FREQ=MONTHLY;INTERVAL=3", []),
    "Nov 2014 Quarterly": ("recurring", None, "2014-11-30", "FREQ=MONTHLY;INTERVAL=3", []),
    "Dec 2014 Quarterly": ("recurring", None, "2014-12-31", "FREQ=MONTHLY;INTERVAL=3", []),
    "In place": ("in_place", None, None, None, []),
    "Oct 2014 Reviewed monthly": ("recurring", None, "2014-10-31", "FREQ=MONTHLY", []),
    "April 2015": ("date", None, "2015-04-30", None, []),
    "June 2014": ("date", None, "2014-06-30", None, []),
    "Sep 2014 Quarterly": ("recurring", None, "2014-09-30", "FREQ=MONTHLY;INTERVAL=3", []),
    "Impact Review April 2015": ("date", None, "2015-04-30", None, [("Impact Review", "2015-04-30")]),
    "Sept 2014 Report Dec 2014": ("date", None, "2014-09-30", None, [("Report", "2014-12-31")]),
    "Feb 2015": ("date", None, "2015-02-28", None, []),
    "Annual": ("recurring", None, None, "FREQ=YEARLY", []),
    "March 2015": ("date", None, "2015-03-31", None, []),
}


def test_every_timescale(sample: dict[str, Any]) -> None:
    found = {a["timescale"]["text"]: a["timescale"] for a in actions(sample).values()}
    read = {
        text: (
            *(t["kind"], t["start"], t["due"], t["rrule"]),
            [(m["label"], m["date"]) for m in t["milestones"]],
        )
        for text, t in found.items()
    }
    assert read == TIMESCALES
    assert all(not t["unread"] for t in found.values())


STATUSES = {
    "completed": "1.2 1.4 7.1 9.3 11.1 12.4 13.2 13.4",
    "embedded": "1.1 1.3 3.2 4.1 4.2 5.1 6.1 6.4 7.2 7.3 9.2 10.1 12.6",
    "planned": "1.6 2.1 5.2 5.4 5.5 5.6 11.3 11.4 11.5 13.5",
}


def test_every_status(sample: dict[str, Any]) -> None:
    expected = {ref: code for code, refs in STATUSES.items() for ref in refs.split()}
    found = {ref: action["status"]["code"] for ref, action in actions(sample).items()}
    assert found == {ref: expected.get(ref, "on_track") for ref in found}
    lost = f"{path_of(sample, '7.2')}"
    assert any(path.startswith(lost) for path in issues_of(sample, "status_beginning_lost"))


def outcomes(plan: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {o["refs"][0]: o for area in plan["areas"] for o in area["outcomes"]}


@pytest.mark.parametrize(
    ("refs", "seam"),
    [
        (["2.1", "2.2"], "include all family details and concerns identified"),
        (["5.1", "5.2"], "confirmed by case file audits from October 2014."),
        (["8.1", "8.2"], "across all age groups."),
        (["9.4", "9.5"], "30% by Sept 2014 25% by April 2015"),
    ],
)
def test_outcomes_cut_over_two_rows(sample: dict[str, Any], refs: list[str], seam: str) -> None:
    outcome = outcomes(sample)[refs[0]]
    assert outcome["refs"][:2] == refs
    assert seam in outcome["text"]
    assert outcome["inferred"]
    assert all(actions(sample)[ref]["outcome"] == outcome["text"] for ref in outcome["refs"])


def test_blank_outcomes_are_shared_and_it_is_said(sample: dict[str, Any]) -> None:
    assert outcomes(sample)["1.3"]["refs"] == ["1.3", "1.4", "1.5", "1.6"]
    shared = [r["path"] for r in sample["repairs"] if r["code"] == "outcome_shared"]
    assert f"{path_of(sample, '1.4')}/outcome" in shared


def test_lines_of_the_progress_column_are_out_of_the_outcomes(sample: dict[str, Any]) -> None:
    assert "tract" not in outcomes(sample)["5.1"]["text"]
    assert outcomes(sample)["5.1"]["text"].endswith("core standard not met.")
    assert "100% of assessments are seen" in outcomes(sample)["5.1"]["text"]
    assert outcomes(sample)["12.1"]["text"].endswith("(evidenced in audit and supervision notes).")
    loose = [piece["text"] for piece in sample["unplaced"]]
    assert "On tract Single A feedback upgrade of Nover" in loose
    assert "Planned" in loose
    assert any(text.startswith("On track. The Supervision Policy") for text in loose)
    flagged = issues_of(sample, "neighbour_lines")
    assert [path.rsplit("/", 1)[0] for path in flagged] == [path_of(sample, "5.2"), path_of(sample, "12.1")]


def test_lost_beginnings_and_ends_are_flagged(sample: dict[str, Any]) -> None:
    assert issues_of(sample, "beginning_lost") == [
        f"{path_of(sample, '7.2')}/progress",
        f"{path_of(sample, '12.1')}/outcome",
        f"{path_of(sample, '13.1')}/outcome",
    ]
    assert issues_of(sample, "end_lost") == [f"{path_of(sample, '6.2')}/outcome"]


def test_measures(sample: dict[str, Any]) -> None:
    def told(ref: str) -> list[tuple[Any, ...]]:
        return [(m["kind"], m["value"], m["unit"], m["by"]) for m in actions(sample)[ref]["measures"]]

    assert told("6.4") == [
        ("baseline", 75, "%", None),
        ("milestone", 80, "%", "2015-04-30"),
        ("milestone", 85, "%", "2015-09-30"),
    ]
    assert [(kind, value, by) for kind, value, _, by in told("8.1")] == [
        ("baseline", 7, "2014-04-30"),
        ("milestone", 9, "2014-09-30"),
        ("milestone", 12, "2015-04-30"),
    ]
    assert told("9.5") == [
        ("baseline", 34, "%", None),
        ("milestone", 30, "%", "2014-09-30"),
        ("milestone", 25, "%", "2015-04-30"),
    ]
    assert ("target", 20, "%", "2015-03-31") in told("1.2")


def test_references_resolve(sample: dict[str, Any]) -> None:
    def told(ref: str) -> list[str | None]:
        return [reference["ref"] for reference in actions(sample)[ref]["references"]]

    assert told("2.3") == ["2.1"]
    assert told("12.6") == ["6.4"]
    assert told("5.2") == ["5"]
    assert not issues_of(sample, "reference_dangling")
    assert Counter(bool(a["references"]) for a in actions(sample).values())[True] == 3


def test_abbreviations(sample: dict[str, Any]) -> None:
    found = {a["short"]: a["long"] for a in sample["document"]["abbreviations"]}
    assert found["PP"] == "Police Protection"
    assert found["MARF"] == "Multi Agency Referral Form"
    assert found["DCS"] == "Director of Children's Services"
    assert "HWBB" not in found  # used, but never explained


def test_every_letter_is_in_the_plan_once(sample: dict[str, Any]) -> None:
    missing, invented = missing_and_invented(SAMPLE.read_text("utf-8"), sample)
    assert (missing, invented) == ({}, {})
    assert sample["words"] == {"source": 6089, "placed": 5966, "unplaced": 123}
    assert sum(len(piece["text"].split()) for piece in sample["unplaced"]) == 123


def test_no_promise_is_broken(sample: dict[str, Any]) -> None:
    assert list(broken_promises(Plan.model_validate(sample), sample)) == []
