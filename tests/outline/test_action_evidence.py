"""A table is one of actions only with positive evidence of things to be done; what is left is refused with what was found."""

import pytest

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes

OTHERS = {
    "a document's history": "Date,Version,Description\n01/02/2020,1.0,First draft for discussion\n"
    "03/05/2020,1.1,Comments of the board\n09/06/2020,2.0,Final text\n",
    "an account": "Date,Description,Amount\n02/12/2016,Item one,45\n03/12/2016,Item two,12\n05/12/2016,Item three,7\n",
    "sales": "Buyer,Address,Statement date\nColumbia Energy,1 High Street,01/02/2020\nAcme Works,2 Mill Lane,"
    "03/02/2020\nNorth Supply,9 Park Road,05/02/2020\n",
    "fields of a file": "Field,Type,Remarks\nName,Text,The name as printed\nCode,Number,Six digits\nCity,Text,As given\n",
    "a scorecard": "Measure,March 2023,June 2023,Target\nVisits made in ten days,58%,71%,95%\nPlans on time,66%,70%,90%\n",
    "a ledger": "Date,Particulars,Debit,Balance\n01/04/2016,Being payment to the bank,12.00,88.00\n"
    "02/04/2016,Being transfer to savings,3.00,85.00\n04/04/2016,Being payment to a firm,5.00,80.00\n",
    "what software does": "Scenario,Before,After,Why?\nA case is closed,Nobody was told,The clerk is told,So no case waits\n"
    "A case is split,An error was shown,Two cases are made,Users were confused\n",
    "one question": "1. About the office,2. What I want to do,3. The problem\nThe rows are wrong,Shift them up,It fails\n",
    "an empty form": "Ref,Action,Owner,Due date\n1,,,\n2,,,\n3,,,\n",
    "an empty form of a school": "No.,Action,Lead person,Start and finish dates,RAG\n1,,,,\n2,,,,\n3,,,,\n",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_tables_without_things_to_do_are_refused(text):
    with pytest.raises(NotAPlanError):
        parse_bytes("list.csv", text.encode())


@pytest.mark.parametrize(
    "head",
    [
        "Recommended Action,Owner,Timeline",
        "What,Who,When",
        "Mitigation,Risk owner,Target date",
        "Item,Assigned to,Due",
    ],
)
def test_tables_that_say_so_are_plans(head):
    rows = "Repair the roof,Ann Reed,May 2025\nTrain all staff,Bo Lind,June 2025\nWrite to schools,Ann Reed,July 2025\n"
    plan = parse_bytes("list.csv", f"{head}\n{rows}".encode())
    assert [action.description for action in plan.actions] == ["Repair the roof", "Train all staff", "Write to schools"]


def test_recommendations_that_nothing_answers_are_what_will_be_done():
    plan = parse_bytes(
        "tracker.csv",
        b"Ref,Recommendation,Lead Officer,Action taken,Status\n"
        b"OS (24/25) 1,That a map be published,Priya Shah,The map is drafted,Ongoing\n"
        b"OS (24/25) 2,That a bench be put up,Ann Bell,Ten benches are in place,Complete\n",
    )
    assert [action.description for action in plan.actions] == ["That a map be published", "That a bench be put up"]
    assert [action.ref for action in plan.actions] == ["OS (24/25) 1", "OS (24/25) 2"]
    assert [action.answers for action in plan.actions] == [None, None]


def test_a_form_with_only_a_note_of_rights_below_it_is_empty():
    with pytest.raises(NotAPlanError):
        parse_bytes("form.csv", "Issue ID,Actions,Owner,Status\n,,,\n© 2019 Some Firm,,,\n".encode())


@pytest.mark.parametrize("label", ["To do", "Still to do", "What needs doing"])
def test_a_list_of_what_is_still_to_do_needs_no_owner_or_date(label: str) -> None:
    tasks = ["Make the banner smaller", "sort by date", "new photo", "map of the site", "filters for place"]
    remarks = ("", "asked for twice", "done", "", "")
    rows = "".join(f"{page},{task},{remark}\n" for page, task, remark in zip("ABACB", tasks, remarks, strict=True))
    plan = parse_bytes("site.csv", f"Page,{label},Remarks\n{rows}".encode())
    assert [action.description for area in plan.areas for action in area.actions] == tasks


def test_a_guide_that_says_what_to_do_in_some_event_is_no_plan() -> None:
    text = "If this happens,What to do,Comments\nFire,leave by the stairs,\nFlood,phone the owner,at any hour\nFrost,salt,\n"
    with pytest.raises(NotAPlanError):
        parse_bytes("guide.csv", text.encode())
