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
    "an empty form": "Ref,Action,Owner,Due date\n1,,,\n2,,,\n3,,,\n",
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
