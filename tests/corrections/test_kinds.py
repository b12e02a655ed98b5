"""Each kind of correction, on a damaged export of half a page: what it changes, and that no promise is broken."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest

from conftest import ROOT
from planparse import pipeline
from planparse.corrections import Correction, append, beside, read_corrections
from planparse.corrections.plan_files import corrected_plan
from planparse.emit import to_json
from planparse.pipeline import Stages
from planparse.plan.model import Action, Plan
from planparse.plan.validate import broken_promises

DOCUMENT = ROOT / "tests" / "golden" / "damaged-export.txt"
FIRST = "Area for Improvement (1): Ensure that enquiries are made before a child is moved."
SECOND = "Area for Improvement (2): Improve the quality of referrals."


@pytest.fixture(scope="module")
def done() -> Stages:
    return pipeline.stages(DOCUMENT)


def of(plan: Plan, ref: str) -> Action:
    return next(action for action in plan.actions if action.ref == ref)


def made(done: Stages, number: int = 1, **members: Any) -> Correction:
    base = {
        "id": str(UUID(int=number)),
        "document": done.document.sha256,
        "by": "Jo Field",
        "at": "2026-11-28T10:00:00Z",
    }
    return Correction.model_validate_json(json.dumps(base | members))


def field(done: Stages, ref: str, name: str, was: Any, now: Any, number: int = 1) -> Correction:
    return made(done, number, action=of(done.plan, ref).id, field=name, was=was, now=now)


def rows(done: Stages, verb: str, ref: str, *texts: str, **members: Any) -> Correction:
    place = of(done.plan, ref).source.model_dump(mode="json")
    return made(done, verb=verb, words=[{"text": text, "source": place} for text in texts], **members)


def replayed(done: Stages, *corrections: Correction) -> Plan:
    plan = pipeline.corrected(done, corrections).plan
    assert list(broken_promises(plan, json.loads(to_json(plan)))) == []
    return plan


def said(plan: Plan) -> list[tuple[str, str | None, str | None]]:
    return [(one.path, one.before, one.after) for one in plan.repairs if one.code == "corrected"]


def stale(plan: Plan) -> list[str]:
    return [one.message for one in plan.issues if one.code == "correction_stale"]


def test_a_typed_title_says_that_it_was_typed(done: Stages) -> None:
    plan = replayed(done, field(done, "1.1", "title", None, "Audit"))
    action = of(plan, "1.1")
    assert (action.title, action.provenance["title"][0].model_dump()) == ("Audit", {"typed": str(UUID(int=1))})
    assert said(plan) == [("/areas/0/actions/0/title", None, "Audit")]


def test_owners_are_told_or_read_and_the_register_follows(done: Stages) -> None:
    now = [{"kind": "person", "name": "Tom Bell", "title": "Cllr"}, {"text": "Head of MASH"}]
    plan = replayed(done, field(done, "2.1", "owners", ["Asha Rao"], now))
    assert [(o.kind, o.display, o.role) for o in of(plan, "2.1").owners] == [
        ("person", "Cllr Tom Bell", "strategic_lead"),
        ("post", "Head of MASH", "strategic_lead"),
    ]
    assert {entry.display: entry.mentions for entry in plan.owners}["Asha Rao"] == ("1.1",)
    assert not [issue for issue in plan.issues if issue.path == "/areas/1/actions/0/owners"]


def test_an_owner_that_nobody_touched_stays_who_the_register_says(tmp_path: Any) -> None:
    head = "Ref\tAction\tLead\tTimescale\n"
    rows = (
        "1.1\tReview the protocol\tNkechi Obaseki, Head of Safeguarding\tMay 2026\n"
        "1.2\tTrain all staff\tN Obaseki / Tom Bell\tMay 2026\n1.3\tAudit cases\tTom Bell\tMay 2026\n"
    )
    (tmp_path / "plan.txt").write_text(f"Kent County Council\nAction plan\n\n{head}{rows}", "utf-8")
    done = pipeline.stages(tmp_path / "plan.txt")
    was = of(done.plan, "1.2").model_dump(mode="json")["owners"]
    assert was[0]["name"] == "N Obaseki"
    assert was[0]["owner_id"] == of(done.plan, "1.1").owners[0].owner_id
    untouched = {key: value for key, value in was[0].items() if key not in ("owner_id", "display")}
    plan = replayed(done, field(done, "1.2", "owners", was, [untouched, {"kind": "body", "name": "HR"}]))
    assert of(plan, "1.2").owners[0] == of(done.plan, "1.2").owners[0]
    assert [one.display for one in of(plan, "1.2").owners][1] == "HR"


def test_an_owner_who_is_known_keeps_the_id(done: Stages) -> None:
    plan = replayed(done, field(done, "2.1", "owners", ["Asha Rao"], [{"kind": "person", "name": "Marian Holt"}]))
    assert of(plan, "2.1").owners[0].owner_id == of(done.plan, "1.1").owners[0].owner_id


def test_dates_changed_below_the_same_words_are_told(done: Stages) -> None:
    when = of(done.plan, "2.1").timescale
    assert when is not None
    now = {"text": when.text, "due": "2015-03-31", "kind": "date"}
    ((_, before, after),) = said(replayed(done, field(done, "2.1", "timescale", when.text, now)))
    assert before == f"{when.text} (due {when.due})"
    assert after == f"{when.text} (due 2015-03-31)"


def test_a_timescale_is_read_from_what_was_typed(done: Stages) -> None:
    when = of(replayed(done, field(done, "2.1", "timescale", "Dec 2014 Quarterly", "31 March 2015")), "2.1").timescale
    assert when is not None
    assert (when.kind, str(when.due), when.rrule) == ("date", "2015-03-31", None)


def test_a_status_by_its_code(done: Stages) -> None:
    assert of(replayed(done, field(done, "2.1", "status", "on_track", "completed")), "2.1").status.code == "completed"


def test_a_status_that_there_is_not_is_refused(done: Stages) -> None:
    plan = replayed(done, field(done, "2.1", "status", "on_track", "nearly"))
    assert of(plan, "2.1").status.code == "on_track"
    assert "not one that status can have" in stale(plan)[0]


def test_what_was_confirmed_is_settled(done: Stages) -> None:
    before = [issue.code for issue in done.plan.issues if issue.path == "/areas/1/actions/0/owners"]
    plan = replayed(done, field(done, "2.1", "owners", ["Asha Rao"], ["Asha Rao"]))
    assert before == ["owner_missing"]
    assert not [issue for issue in plan.issues if issue.path == "/areas/1/actions/0/owners"]
    assert plan.repairs[-1].why == "owners: confirmed by Jo Field, 28 November 2026; settles owner_missing"


def test_one_that_fits_no_more_is_an_issue_and_changes_nothing(done: Stages) -> None:
    plan = replayed(done, field(done, "2.1", "status", "planned", "completed"))
    assert plan.areas == done.plan.areas
    assert stale(plan) == [
        "the correction of status by Jo Field, 28 November 2026 was not applied: status says on_track now"
    ]


def test_an_action_goes_to_another_area_with_its_outcome(done: Stages) -> None:
    plan = replayed(done, field(done, "1.3", "area", FIRST, SECOND))
    assert [action.ref for action in plan.areas[1].actions] == ["1.3", "2.1", "2.2"]
    assert [outcome.refs for area in plan.areas for outcome in area.outcomes] == [
        ("1.1", "1.2"),
        ("1.3",),
        ("2.1", "2.2"),
    ]


def test_a_ref_is_changed_wherever_the_plan_speaks_of_it(done: Stages) -> None:
    plan = replayed(done, field(done, "1.2", "ref", "1.2", "1.2a"))
    assert plan.areas[0].outcomes[0].refs == ("1.1", "1.2a", "1.3")
    assert [one.ref for one in of(plan, "2.1").references] == ["1.2a"]


def test_no_two_actions_get_one_ref(done: Stages) -> None:
    assert "another action has the ref '1.1'" in stale(replayed(done, field(done, "1.2", "ref", "1.2", "1.1")))[0]


def test_an_outcome_of_its_own_leaves_the_shared_one_to_the_others(done: Stages) -> None:
    plan = replayed(done, field(done, "1.2", "outcome", of(done.plan, "1.2").outcome, "Enquiries are made."))
    assert [outcome.refs for outcome in plan.areas[0].outcomes] == [("1.1", "1.3"), ("1.2",)]


def test_a_heading_keeps_its_label(done: Stages) -> None:
    now = "Area for Improvement (2): Better referrals"
    plan = replayed(done, made(done, area=SECOND, field="heading", was=SECOND, now=now))
    assert (plan.areas[1].heading, plan.areas[1].title) == (now, "Better referrals")


def test_what_a_column_is(done: Stages) -> None:
    plan = replayed(done, made(done, table=0, column="Progress to date", was="progress", now=None))
    assert (of(plan, "1.1").progress, of(plan, "1.1").extra["Progress to date"]) == (
        None,
        "On track. Audit tool agreed in June.",
    )
    assert of(plan, "2.1").progress == "On track."


TABLES = """Kent County Council
Action plan

""" + "\n\n".join(
    f"Priority {n}: Service {n}\nRef\tAction\tLead\tTimescale\tNotes\n{n}.1\tReview the policy {n}\tAnn Reed\tMay 2026\tSeen {n}\n"
    f"{n}.2\tTrain all staff {n}\tTom Bell\tMay 2026\tDone {n}"
    for n in (1, 2, 3)
)


def test_what_a_column_is_in_several_tables(tmp_path: Any) -> None:
    (tmp_path / "plan.txt").write_text(TABLES, "utf-8")
    done = pipeline.stages(tmp_path / "plan.txt")
    assert [table.columns["Notes"] for table in done.plan.tables] == ["progress"] * 3
    one = made(done, tables=[0, 2], column="Notes", was="progress", now="outcome")
    plan = replayed(done, one)
    assert [table.columns["Notes"] for table in plan.tables] == ["outcome", "progress", "outcome"]
    assert [path for path, *_ in said(plan)] == [
        "/tables/0/columns/Notes",
        "/tables/2/columns/Notes",
    ]
    assert [of(plan, ref).outcome for ref in ("1.1", "2.1", "3.1")] == ["Seen 1", None, "Seen 3"]
    wrong = made(done, tables=[0, 7], column="Notes", was="progress", now="outcome")
    refused = replayed(done, wrong)  # all of them or none
    assert refused.tables == done.plan.tables
    assert "the document has no such table" in stale(refused)[0]
    kept = replayed(done, made(done, tables=[0, 1, 2], column="Notes", was="progress", now="progress"))
    assert [path for path, *_ in said(kept)] == [f"/tables/{n}/columns/Notes" for n in range(3)]


def test_what_a_profile_says_by_now_is_settled_and_not_stale(done: Stages) -> None:
    action = of(done.plan, "1.1")
    was, now = (
        [{"kind": "person", "name": "Somebody Else"}],
        [
            {"kind": one.kind, "name": one.name, "post": one.post, "text": "as a person typed it"}
            for one in action.owners
        ],
    )
    label, role = "Progress to date", "progress"
    decided = [
        made(done, 1, action=action.id, field="owners", was=was, now=now),
        made(done, 2, action=action.id, field="status", was="on_hold", now=action.status.code),
        made(done, 3, table=0, column=label, was="outcome", now=role),
    ]
    plan = replayed(done, *decided)
    assert stale(plan) == []
    assert of(plan, "1.1").owners == action.owners
    assert [path for path, *_ in said(plan)] == [
        "/areas/0/actions/0/owners",
        "/areas/0/actions/0/status",
        "/tables/0/columns/Progress to date",
    ]
    assert stale(replayed(done, made(done, table=0, column=label, was="outcome", now="status")))


def test_a_plan_file_is_given_what_it_has_not_and_nothing_twice(done: Stages) -> None:
    first = field(done, "1.1", "title", None, "One", 1)
    given = replayed(done, first)
    plan = corrected_plan(given, [first, field(done, "1.2", "title", None, "Two", 2)])
    assert [of(plan, ref).title for ref in ("1.1", "1.2")] == ["One", "Two"]
    assert [path for path, *_ in said(plan)] == ["/areas/0/actions/0/title", "/areas/0/actions/1/title"]
    assert corrected_plan(plan, [first]) == plan


def test_two_rows_are_one_action(done: Stages) -> None:
    plan = replayed(done, rows(done, "join_rows", "1.2", "Revise the protocol"))
    assert of(plan, "1.1").description.endswith("report to the board. Revise the protocol with the police.")
    assert [action.ref for action in plan.areas[0].actions] == ["1.1", "1.3"]


def test_rows_that_are_joined_have_lost_neither_end_nor_beginning(tmp_path: Any) -> None:
    head = "Ref\tAction\tLead\tTimescale\tOutcome\n"
    cut = (
        "1.1\tReview the protocol with the\tAnn Reed\tMay 2026\tChildren are seen.\n"
        "1.2\tpolice and train the staff\tAnn Reed\tMay 2026\tStaff know it.\n"
    )
    whole = "".join(f"1.{n}\tAudit cases of neglect {n}\tTom Bell\tJune 2026\tCases are safe.\n" for n in (3, 4))
    (tmp_path / "plan.txt").write_text(f"Kent County Council\nAction plan\n\n{head}{cut}{whole}", "utf-8")
    done = pipeline.stages(tmp_path / "plan.txt")
    assert {"end_lost", "beginning_lost"} <= {one.code for one in done.plan.issues}
    plan = replayed(done, rows(done, "join_rows", "1.2", "police"))
    assert of(plan, "1.1").description == "Review the protocol with the police and train the staff"
    assert not {"end_lost", "beginning_lost", "correction_stale"} & {one.code for one in plan.issues}


def test_two_actions_in_one_row(done: Stages) -> None:
    plan = replayed(done, rows(done, "split_row", "1.1", "and report to the board.", "Asha Rao"))
    upper, lower = plan.areas[0].actions[:2]
    assert (upper.description, lower.description) == (
        "Audit every case from May 2014 to March 2016",
        "and report to the board.",
    )
    assert ([o.name for o in upper.owners], [o.name for o in lower.owners]) == (
        ["Marian Holt", "Peter Ashworth"],
        ["Marian Holt", "Asha Rao"],
    )
    assert plan.areas[0].outcomes[0].refs == ("1.1", "1.1-2", "1.2", "1.3")


def test_the_second_action_gets_the_ref_that_a_person_gives_it(done: Stages) -> None:
    plan = replayed(done, rows(done, "split_row", "1.1", "and report to the board.", now="1.1b"))
    assert [action.ref for action in plan.areas[0].actions][:2] == ["1.1", "1.1b"]
    taken = replayed(done, rows(done, "split_row", "1.1", "and report to the board.", now="1.2"))
    assert "another action has the ref '1.2'" in stale(taken)[0]


def test_words_go_to_another_field(done: Stages) -> None:
    to = {"action": of(done.plan, "1.1").id, "field": "description"}
    plan = replayed(done, rows(done, "move_words", "1.1", "Audit tool agreed in June.", now=to))
    assert of(plan, "1.1").description.endswith("the board. Audit tool agreed in June.")
    assert of(plan, "1.1").progress == "On track."


def test_words_are_set_aside_and_taken_in_again(done: Stages) -> None:
    aside = rows(done, "move_words", "1.1", "Audit tool agreed in June.", now="unplaced")
    assert replayed(done, aside).unplaced[-1].text == "Audit tool agreed in June."
    to = {"action": of(done.plan, "1.2").id, "field": "progress"}
    back = made(done, 2, unplaced="Audit tool agreed in June.", was=None, now=to)
    plan = replayed(done, aside, back)
    assert of(plan, "1.2").progress == "Audit tool agreed in June. Completed. Signed in July 2014."
    assert not plan.unplaced


def test_a_field_that_the_table_lacks_gets_a_column(done: Stages) -> None:
    to = {"action": of(done.plan, "1.1").id, "field": "title"}
    plan = replayed(done, rows(done, "move_words", "1.1", "Audit every case", now=to))
    assert of(plan, "1.1").title == "Audit every case"
    assert plan.tables[0].columns == done.plan.tables[0].columns


def test_a_row_that_is_a_heading(done: Stages) -> None:
    plan = replayed(done, rows(done, "lift_row", "1.2", "Revise the protocol"))
    assert [[action.ref for action in area.actions] for area in plan.areas] == [["1.1"], ["1.3"], ["2.1", "2.2"]]
    assert "Revise the protocol with the police." in plan.areas[1].heading


def test_a_row_that_is_not_an_action(done: Stages) -> None:
    plan = replayed(done, rows(done, "drop_row", "1.2", "Revise the protocol"))
    assert [action.ref for action in plan.areas[0].actions] == ["1.1", "1.3"]
    assert "Revise the protocol with the police." in plan.unplaced[-1].text
    assert plan.areas[0].outcomes[0].refs == ("1.1", "1.3")


def test_a_field_after_its_row_was_joined_by_the_id_that_it_had_then(done: Stages) -> None:
    join = rows(done, "join_rows", "1.2", "Revise the protocol")
    ident = of(replayed(done, join), "1.1").id
    assert ident != of(done.plan, "1.1").id
    title = made(done, 2, action=ident, field="title", was=None, now="Audit")
    before = made(done, 3, action=of(done.plan, "1.1").id, field="status", was="on_track", now="planned")
    plan = replayed(done, before, join, title)
    assert (of(plan, "1.1").title, of(plan, "1.1").status.code, stale(plan)) == ("Audit", "planned", [])


def test_columns_and_rows_of_another_document_are_not_touched(done: Stages) -> None:
    other = rows(done, "drop_row", "1.2", "Revise the protocol").model_copy(update={"document": "0" * 64})
    plan = replayed(done, other)
    assert len(plan.actions) == len(done.plan.actions)
    assert "of another document" in stale(plan)[0]


def test_lines_are_appended_whole_even_after_a_writer_was_killed(done: Stages, tmp_path: Any) -> None:
    path = beside(tmp_path / "plan.pdf")
    append(path, field(done, "1.1", "title", None, "Audit"))
    half = path.read_bytes()[:-1]
    path.write_bytes(half)  # the line's end was not written any more
    append(path, field(done, "1.2", "title", None, "Protocol", number=2))
    assert [one.now for one in read_corrections(path)] == ["Audit", "Protocol"]


def test_chosen_words_stand_where_they_were_chosen_and_typed_ones_nowhere(done: Stages) -> None:
    chosen = of(done.plan, "1.2").source.model_dump(mode="json")
    words = [{"text": "Revise the protocol", "source": chosen}]
    was, ident = of(done.plan, "1.1").title, of(done.plan, "1.1").id
    plan = replayed(done, made(done, action=ident, field="title", was=was, now="Revise the protocol", words=words))
    assert [one.model_dump(mode="json") for one in of(plan, "1.1").provenance["title"]] == [chosen]
    plan = replayed(done, made(done, action=ident, field="title", was=was, now="Revise it", words=words))
    assert [one.model_dump(mode="json") for one in of(plan, "1.1").provenance["title"]] == [
        chosen,
        {"typed": str(UUID(int=1))},
    ]


def test_another_kind_of_owner_types_no_words(done: Stages) -> None:
    now = [{"kind": "body", "name": "Asha Rao"}]
    plan = replayed(done, field(done, "2.1", "owners", ["Asha Rao"], now))
    assert [owner.kind for owner in of(plan, "2.1").owners] == ["body"]
    assert of(plan, "2.1").provenance == of(done.plan, "2.1").provenance


def test_an_issue_of_the_document_is_seen(done: Stages) -> None:
    (issue,) = [one for one in done.plan.issues if one.code == "organisation_unknown"]
    plan = replayed(done, made(done, issue=issue.code, was=issue.message, now=issue.message))
    assert plan.issues == tuple(one for one in done.plan.issues if one != issue)
    assert "organisation_unknown: confirmed by Jo Field" in plan.repairs[-1].why
    assert "no such issue" in stale(replayed(done, made(done, issue="ocr_read", was=None, now=None)))[0]


def test_whose_plan_it_is_and_what_it_is_called(done: Stages) -> None:
    assert "organisation_unknown" in {one.code for one in done.plan.issues}
    plan = replayed(
        done,
        made(done, 1, field="organisation", was=done.plan.document.organisation.text, now="Kent County Council"),
        made(done, 2, field="title", was=done.plan.document.title, now="Improvement plan"),
    )
    assert (plan.document.title, plan.document.organisation.name) == ("Improvement plan", "Kent")
    assert plan.document.organisation.gss_code
    assert "organisation_unknown" not in {one.code for one in plan.issues}
    assert [path for path, *_ in said(plan)] == ["/document/organisation", "/document/title"]
    assert stale(replayed(done, made(done, field="organisation", was="Essex", now="Kent")))
    assert stale(replayed(done, made(done, field="source", was=None, now="Kent")))


def test_an_issue_of_a_table_is_seen_and_that_of_another_stays(tmp_path: Any) -> None:
    table = "Ref\tAction\tLead\tTimescale\tProgress\n"
    rows = [f"{{0}}.{n}\tWrite policy {n}\tAnn Reed\tMay 2026\tWork is under way\n" for n in range(1, 6)]
    text = "".join(f"\nPriority {p}: Leadership\n\n{table}{''.join(rows).format(p)}" for p in (1, 2))
    (tmp_path / "plan.txt").write_text(f"Kent County Council\nAction plan\n{text}", "utf-8")
    done = pipeline.stages(tmp_path / "plan.txt")
    issues = [one for one in done.plan.issues if one.path.startswith("/tables/")]
    assert issues
    table_at, one = int(issues[0].path.split("/")[2]), issues[0]
    seen = made(done, issue=one.code, table=table_at, was=one.message, now=one.message)
    left = [one for one in replayed(done, seen).issues if one.path.startswith("/tables/")]
    assert left == issues[1:]
    assert stale(replayed(done, made(done, issue=one.code, table=7, was=one.message, now=one.message)))


def test_an_id_that_a_column_changed_still_leads_to_its_action(done: Stages) -> None:
    """The first line names the id that the action had before the column was decided, the last one that it has after."""
    when = of(done.plan, "1.1").timescale
    assert when is not None
    before = field(done, "1.1", "timescale", when.text, "March 2016")
    (label,) = [name for name, has in done.plan.tables[0].columns.items() if has == "description"]
    column = made(done, 2, table=0, column=label, was="description", now="progress")
    ident = of(replayed(done, column), "1.1").id
    assert ident != of(done.plan, "1.1").id
    after = made(done, 3, action=ident, field="title", was=None, now="Audit")
    plan = replayed(done, before, column, after)
    assert (of(plan, "1.1").title, stale(plan)) == ("Audit", [])
    assert of(plan, "1.1").timescale != when


LEFT_OUT = (
    "Action Plan\n\nPriority 1: Leadership\n\nRef\tAction\tLead\tWhen\tNotes\n"
    "1.1\tReview the protocol with partners\tAsha Rao\tMay 2015\tx\n"
    "1.2\tAudit every case of neglect\tMarian Holt\tJune 2015\tx\n"
    "1.3\tTrain all social workers\tPeter Ashworth\tJuly 2015\tx\n"
    "1.4\tPublish the guide\tTom Bell\tMay 2016\tx\n"
)
"""The last column looks like one of statuses, and is none of the contract's."""


@pytest.mark.parametrize("now", ["progress", None])
def test_what_was_doubtful_about_a_column_is_settled(now: str | None, tmp_path: Any) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(LEFT_OUT, encoding="utf-8")
    done = pipeline.stages(path)
    was = done.plan.tables[0].columns["Notes"]
    doubts = [one for one in done.plan.issues if "'Notes'" in one.message]
    assert doubts
    plan = replayed(done, made(done, table=0, column="Notes", was=was, now=now))
    assert plan.tables[0].columns["Notes"] == now
    assert not [one for one in plan.issues if "'Notes'" in one.message]
    assert [one.path for one in plan.repairs if one.code == "corrected"] == ["/tables/0/columns/Notes"]
    again = replayed(done, made(done, table=0, column="Notes", was="status", now="status"))
    assert "the column 'Notes' is read as" in stale(again)[0]


def test_a_post_that_is_told_is_the_register_s_too_where_nobody_else_tells_it(done: Stages) -> None:
    who = of(done.plan, "1.1").owners
    alone = next(
        (action, one)
        for action in done.plan.actions
        for one in action.owners
        if one.kind == "person" and [e.mentions for e in done.plan.owners if e.id == one.owner_id] == [(action.ref,)]
    )
    action, owner = alone
    was = [one.model_dump(mode="json") for one in action.owners]
    now = [{**one, "post": "Head of MASH"} if one["owner_id"] == owner.owner_id else one for one in was]
    plan = replayed(done, field(done, action.ref, "owners", was, now))
    (entry,) = [one for one in plan.owners if one.id == owner.owner_id]
    assert (entry.post, entry.display) == ("Head of MASH", f"{owner.display} (Head of MASH)")
    shared = next(one for one in who if one.owner_id != owner.owner_id)
    was = [one.model_dump(mode="json") for one in who]
    now = [{**one, "post": "Head of HR"} if one["owner_id"] == shared.owner_id else one for one in was]
    plan = replayed(done, field(done, "1.1", "owners", was, now))
    assert f"{shared.display} (Head of HR)" in [one.display for one in of(plan, "1.1").owners]


def test_a_decision_about_a_row_leaves_no_doubt_against_itself(tmp_path: Any) -> None:
    head = "Ref\tAction\tLead\tTimescale\n"
    rest = "".join(f"1.{n}\tAudit cases of neglect {n}\tTom Bell\tJune 2026\n" for n in (1, 2, 3, 4, 5))
    (tmp_path / "plan.txt").write_text(f"Kent County Council\nAction plan\n\n{head}{rest}", "utf-8")
    read = pipeline.stages(tmp_path / "plan.txt")
    before = {one.code for one in read.plan.issues}
    for verb, ref in (("join_rows", "1.3"), ("drop_row", "1.3"), ("lift_row", "1.3")):
        plan = replayed(read, rows(read, verb, ref, f"Audit cases of neglect {ref[-1]}"))
        assert "1.3" not in [action.ref for action in plan.actions]
        assert {one.code for one in plan.issues} - before <= {"area_without_heading"}, verb


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("Recommendation 5: Management oversight", ("recommendation", "5", "Management oversight")),
        ("Priority 7 - Pathway plans", ("priority", "7", "Pathway plans")),
        ("3. Leadership", ("other", "3", "Leadership")),
        ("Pathway plans", ("other", None, "Pathway plans")),
    ],
)
def test_a_corrected_heading_is_read_anew(now: str, said: tuple[str, str | None, str], done: Stages) -> None:
    plan = replayed(done, made(done, area=SECOND, field="heading", was=SECOND, now=now))
    assert (plan.areas[1].kind, plan.areas[1].number, plan.areas[1].title) == said
