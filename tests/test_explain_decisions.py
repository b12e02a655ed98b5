"""`planparse explain` shows how each column was told: the two best readings, how far apart they were, and why."""

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
