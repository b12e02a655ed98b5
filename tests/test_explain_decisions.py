"""`planparse explain` shows how each column was told: the two best readings, how far apart they were, and why."""

import pytest

from planparse.explain import explained


def test_each_column_shows_its_two_readings_and_what_told(tmp_path):
    path = tmp_path / "plan.csv"
    path.write_text(
        "Ref,Recommended Action,Date_Raised,Target Resolution\n"
        "1.1,Repair the roof,01/02/2025,31/03/2025\n1.2,Train all staff,03/02/2025,30/04/2025\n"
    )
    lines = explained(path, "1.1").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith("How planparse read its columns"))
    told = lines[start + 1 : start + 5]
    assert [line.strip().partition(",")[0] for line in told] == [
        "Ref: ref",
        "Recommended Action: description",
        "Date_Raised: other date",
        "Target Resolution: timescale",
    ]
    assert all("not " in line and "margin" in line and "label" in line for line in told)


_OF_TABLE = "Why planparse read this table as one of actions"
_OF_DOCUMENT = "How likely the whole document lists things to be done"


def _why(text: str, name: str, ref: str, tmp_path, heading: str = _OF_TABLE) -> list[str]:
    """What explain says of why the table, or the document, lists actions."""
    path = tmp_path / name
    path.write_text(text)
    lines = explained(path, ref).splitlines()
    start = lines.index(heading)
    return lines[start + 1 : lines.index("", start)]


@pytest.mark.parametrize("labels", ["Ref,Action,Lead,By when", "No,Things we promise,Person,Until"])
def test_why_a_table_lists_actions(labels, tmp_path):
    rows = "1.1,Repair the roof,Ann Reed,31/03/2025\n1.2,Train all staff,Bo Lind,30/04/2025\n"
    share, evidence = _why(f"{labels}\n{rows}", "plan.csv", "1.1", tmp_path)
    assert int(share.strip().partition("%")[0]) > 50
    assert share.endswith("likely")
    assert evidence.startswith("  evidence: ")
    assert "+" in evidence


def test_how_likely_the_document_is_a_plan(tmp_path):
    text = "".join(f"<li>{what} (Ann Reed, May 2025)</li>" for what in ("Repair the roof", "Train staff", "Write home"))
    page = f"<body><h1>Ofsted action plan</h1><ul>{text}</ul></body>"
    share, evidence = _why(page, "plan.html", "1.1", tmp_path, _OF_DOCUMENT)
    assert int(share.strip().partition("%")[0]) > 50
    assert "verbs +" in evidence


def test_records_are_no_table(tmp_path):
    items = ("Repair the roof", "Train all staff", "Write to schools")
    text = "".join(f"<li>{what} (Ann Reed, May 2025)</li>" for what in items)
    (why,) = _why(f"<body><h1>Ofsted action plan</h1><ul>{text}</ul></body>", "plan.html", "1.1", tmp_path)
    assert "not a table" in why
