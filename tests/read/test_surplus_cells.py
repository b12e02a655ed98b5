"""Records with a cell too many: which neighbours are one cell, and when a second way is named."""

from planparse.pipeline import parse_bytes
from planparse.read.delimited import joined, shapes

PLAN = [
    ["Ref", "Action", "Lead", "Status"],
    ["1.1", "Write to every school", "Ann Reed", "Green"],
    ["1.2", "Train staff", "Bo Shah", "Amber"],
    ["1.3", "Audit cases", "Ann Reed", "Green"],
]


def put_together(*cells: str):
    return joined(cells, shapes(PLAN, 4), ",")


def test_a_cell_that_stands_in_its_column_elsewhere_stays_whole():
    long = "Head of Early Help and Family Support, Wexcombe"
    plan = [["Ref", "Action", "Lead"], ["1", "Train managers", long], ["2", "Visit homes", "Bo"], ["3", "Audit", "Cy"]]
    found = joined(["4", "Tell the board", "then the staff", long], shapes(plan, 3), ",")
    assert found.cells == ("4", "Tell the board,then the staff", long)


def test_a_second_way_that_fits_nearly_as_well_is_named():
    found = put_together("1.4", "Cara Lund", "Dee Moss", "Eve Nash", "Planned")
    assert found.other is not None
    assert found.other != found.cells


def test_a_line_with_a_comma_that_nothing_quotes_is_put_together_and_told():
    rows = [*PLAN, ["1.4", "Meet the court,and the police", "Bo Shah", "Amber"]]
    plan = parse_bytes("plan.csv", "\n".join(map(",".join, rows)).encode())
    read = [[one.ref, one.description, one.owners[0].display, one.status.text] for one in plan.areas[0].actions]
    assert read == rows[1:]
    assert [issue.path for issue in plan.issues if issue.code == "row_long"] == ["/areas/0/actions/3"]
