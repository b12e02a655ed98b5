"""Repairs move no words over an edge that the document draws, and join no outcomes that only begin in small letters."""

import planparse

HEAD = "Ref{0}Action{0}Lead{0}By when{0}Outcome\n"
ACTIONS = ("Review all open cases in the duty team", "Train every team in the new thresholds", "Publish the new policy")


def outcomes(tmp_path, name, cell, texts):
    rows = [
        cell.join((f"1.{n}", action, "Ann Graham", "March 2015", text))
        for n, (action, text) in enumerate(zip(ACTIONS, texts, strict=True), 1)
    ]
    path = tmp_path / name
    path.write_text("Priority 1: Leadership\n" + HEAD.format(cell) + "\n".join(rows) + "\n", encoding="utf-8")
    return [action.outcome for area in planparse.parse(path).areas for action in area.actions]


SMALL = ("fewer repeat referrals", "better quality assessments", "stable workforce")
CUT = ("Children are seen within", "five days of a referral.", "Families tell their story once.")


def test_outcomes_in_small_letters_stay_apart_where_no_cells_are_drawn(tmp_path):
    assert outcomes(tmp_path, "plan.txt", "\t", SMALL) == list(SMALL)


def test_a_cut_outcome_is_joined_where_outcomes_begin_with_capitals_and_end_in_stops(tmp_path):
    whole = f"{CUT[0]} {CUT[1]}"
    assert outcomes(tmp_path, "plan.txt", "\t", CUT) == [whole, whole, CUT[2]]


def test_an_outcome_is_never_joined_over_a_cell_of_a_spreadsheet(tmp_path):
    assert outcomes(tmp_path, "plan.csv", ",", CUT) == list(CUT)


def test_a_cell_that_says_there_is_no_outcome_is_joined_to_none(tmp_path):
    texts = ("Staff know the thresholds", "tbc", "as above")
    found = outcomes(tmp_path, "plan.txt", "\t", texts)
    assert found[:2] == ["Staff know the thresholds", "tbc"]
