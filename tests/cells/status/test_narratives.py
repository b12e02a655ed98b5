"""Narratives that name no status: what their clauses tell, and that a doubt is never silent."""

from functools import cache

import pytest

from planparse.cells.status import read_status
from planparse.cells.status.clauses import clause_kinds, clauses


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # what was done, whoever did it
        ("The lease was signed and the keys handed over.", "completed"),
        ("Officers have replaced the pump at the north end.", "completed"),
        ("The panel reported that the fence had been repaired.", "completed"),
        ("We appointed two wardens in May.", "completed"),
        # a standing arrangement
        ("All alarms are now tested by the caretaker.", "embedded"),
        ("The forum meets monthly and reports to the executive.", "embedded"),
        ("Every complaint is logged and seen by a manager each week.", "embedded"),
        ("A nurse is on hand at every session.", "embedded"),
        # begun, in part, or awaited
        ("The treasurer has asked for three quotations and is awaiting replies.", "in_progress"),
        ("A draft has been sent to partners for comment.", "in_progress"),
        ("Officers are working with the college to design the course.", "in_progress"),
        ("Some of the sites have been visited and others are being contacted.", "in_progress"),
        # intended
        ("KL to ring the landlord before the next meeting.", "planned"),
        ("The results will be shown to members in the autumn.", "planned"),
        ("Secretary to circulate the list.", "planned"),
        ("Collate the replies and send them to the clerk", "planned"),
        # put off, stopped, given up
        ("The tender was put back to the next financial year.", "delayed"),
        ("The club met for a term but has since folded.", "on_hold"),
        ("Residents decided not to go ahead with the scheme.", "cancelled"),
    ],
)
def test_what_clauses_tell(text: str, code: str) -> None:
    status = read_status(None, None, text)
    assert status.code == code
    assert status.text is not None


@pytest.mark.parametrize(
    "text",
    [
        "Some slippage; plan in place to bring it back",
        "Some slippage, but action is being taken to bring it back on schedule",
        "Slight slippage with a recovery plan agreed",
        "Slippage, but expected to catch up by June",
    ],
)
@pytest.mark.parametrize("cell", [True, False])
def test_slippage_with_a_plan_to_recover_is_at_risk(text: str, *, cell: bool) -> None:
    assert read_status(text if cell else None, None, None if cell else text).code == "at_risk"


@pytest.mark.parametrize(
    "text", ["Nine carers came to the fair.", "Attendance was 91% in spring.", "Lead: Mrs Hobbs", "Report attached."]
)
def test_nothing_is_told_of_the_action(text: str) -> None:
    status = read_status(None, None, text)
    assert status.code == "unknown" or status.doubts


def test_clauses_and_kinds() -> None:
    assert [*clauses("site found - lease in negotiation")] == ["site found", "lease in negotiation"]
    assert "to_do" in clause_kinds("ab/cd to draft a reply")
    assert "to_do" not in clause_kinds("the panel has decided to draft a reply")
    assert "bare" not in clause_kinds("report attached")


def test_the_weights_fit_their_data(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a change of the narratives or of the features, run `python -m training.statuses --write`."""
    from training import statuses

    from planparse.cells.status import narratives

    # each text is asked twice: whether a label decides it, and for its features
    monkeypatch.setattr(statuses, "ruled_narrative", cache(statuses.ruled_narrative))
    assert narratives._fitted().data == statuses.fingerprint([*statuses.examples()])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "Which members want to help with the stall, this was arranged on 11 May. JT thanked all - Closed",
            "completed",
        ),
        ("Ask the school about the hall. The head is still to reply - ONGOING.", "ongoing"),
        ("Contact other groups for ideas. KM gave an update, ONGOING", "ongoing"),
    ],
)
def test_a_register_closes_its_entries_with_a_status(text: str, code: str) -> None:
    assert read_status(None, None, text).code == code


def test_a_status_cell_that_narrates_is_weighed() -> None:
    read = read_status("The clerk has contacted the owner and is waiting for a reply.", None, None)
    assert read.code == "in_progress"
