import pytest

from planparse.cells.keys.legend import read_legend
from planparse.cells.status import read_status

FILLS = ("#0070c0", "#92d050", "#ff0000")


def codes(*lines, rows=()):
    return [(e.label, e.status) for e in read_legend(lines, rows)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Blue – complete and checked", "Green: Action on track"], [("Blue", "completed"), ("Green", "on_track")]),
        (
            ["R = not started", "A = in progress", "G = complete"],
            [("R", "not_started"), ("A", "in_progress"), ("G", "completed")],
        ),
        (
            ["Assessment of progress", "1 - no progress", "2 - some progress", "3 - on track", "4 - completed"],
            [("1", "not_started"), ("2", "in_progress"), ("3", "on_track"), ("4", "completed")],
        ),
        (
            ["RAG key: Red – off track; Amber – done but not signed off; Green – complete and embedded"],
            [("Red", "off_track"), ("Amber", "completed"), ("Green", "embedded")],
        ),
        (
            ["Red Not started", "Amber On track", "Blue Moved to the next plan"],
            [("Red", "not_started"), ("Amber", "on_track"), ("Blue", "delayed")],
        ),
        (
            ["Amber", "Action on track", "Red", "Action overdue", "Green", "Action completed"],
            [("Amber", "on_track"), ("Red", "delayed"), ("Green", "completed")],
        ),
        (
            ["Complete (blue), on track (green), overdue (red)"],
            [("blue", "completed"), ("green", "on_track"), ("red", "delayed")],
        ),
        (["Completed = Blue", "Off track = Red"], [("Blue", "completed"), ("Red", "off_track")]),
        (
            ["Status key:", "Complete - all tasks done", "Slipped: the date has passed", "Not started - no work yet"],
            [("Complete", "completed"), ("Slipped", "delayed"), ("Not started", "not_started")],
        ),
        (
            [
                "Red (R) – Action is significantly behind schedule",
                "Amber (A) – some issues",
                "Green (G) – progressing well",
            ],
            [("Red", "delayed"), ("Amber", "at_risk"), ("Green", "on_track")],
        ),
        (
            [
                "Category 1 – No progress",
                "Category 2 – Limited progress",
                "Category 3 – Good progress",
                "Category 4 – Achieved",
            ],
            [
                ("Category 1", "not_started"),
                ("Category 2", "in_progress"),
                ("Category 3", "in_progress"),
                ("Category 4", "completed"),
            ],
        ),
        (
            [
                "Green – Action is on track and will",
                "be completed within timescale",
                "Red – Action will not be completed",
            ],
            [("Green", "on_track"), ("Red", "off_track")],
        ),
    ],
)
def test_keys(lines, expected):
    assert codes(*lines) == expected


def test_a_key_in_a_sentence():
    text = "The action plan is RAG rated: Green = completed, Amber = on track, Red = not on track."
    assert codes(text) == [("Green", "completed"), ("Amber", "on_track"), ("Red", "off_track")]


def test_a_key_among_other_text():
    text = [
        "London Borough of Nowhere",
        "LA ACTION PLAN",
        "Key",
        "G: on track",
        "R: overdue",
        "1. Introduction",
        "The red book is kept.",
    ]
    assert codes(*text) == [("G", "on_track"), ("R", "delayed")]


def test_swatches_are_the_labels_of_lines_without():
    lines = ("Complete", "On track", "Overdue")
    assert codes(*lines, rows=[[(fill, line)] for fill, line in zip(FILLS, lines, strict=True)]) == [
        ("blue", "completed"),
        ("green", "on_track"),
        ("red", "delayed"),
    ]


def test_what_stands_in_a_swatch_is_its_label():
    texts = (("Complete", "Done, and the board has seen evidence"), ("On track", "As agreed"), ("Overdue", "Late"))
    rows = [[(fill, own), (None, beside)] for fill, (own, beside) in zip(FILLS, texts, strict=True)]
    found = read_legend([" ".join(text) for text in texts], rows)
    assert [(e.label, e.meaning, e.status, e.fill) for e in found] == [
        ("Complete", "Done, and the board has seen evidence", "completed", FILLS[0]),
        ("On track", "As agreed", "on_track", FILLS[1]),
        ("Overdue", "Late", "delayed", FILLS[2]),
    ]


def test_a_letter_in_a_swatch_means_what_stands_beside_it():
    rows = [[("#0070c0", "B"), (None, "Moved to next year"), ("#ff0000", "R"), (None, "Not yet begun")]]
    assert codes("B Moved to next year R Not yet begun", rows=rows) == [("B", "delayed"), ("R", "not_started")]


def test_of_two_shades_the_nearer_decides():
    rows = [[("#00b050", ""), (None, "Complete")], [("#92d050", ""), (None, "On track")]]
    legend = read_legend(["Complete", "On track"], rows)
    shades = ("#00b050", "#92d050", "#94d254")
    assert [read_status(None, fill, None, legend).code for fill in shades] == ["completed", "on_track", "on_track"]


def test_a_meaning_that_names_no_status_is_unknown():
    assert codes("Green – Good", "Red – Overdue") == [("Green", "unknown"), ("Red", "delayed")]


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [""],
        ["1 - Referrals", "2 - Assessments", "3 - Planning"],
        ["A - Quality of practice", "B - Leadership"],
        ["Green Lane Children's Centre", "Red Lion Street"],
        ["On track - the policy is being written.", "Completed - the audit was done."],
        ["Blue – complete"],
        ["Page 1 of 31", "Recommendation 1: Improve the quality of plans"],
        ["Red, amber and green ratings are reviewed monthly."],
    ],
)
def test_no_key(lines):
    assert read_legend(lines) == ()


@pytest.mark.parametrize(
    "denied", ["not going to plan", "No longer running to time.", "isn’t on course", "not going well"]
)
def test_what_a_key_denies_is_not_on_track(denied: str) -> None:
    key = read_legend([f"B = done; G = going to plan; R = {denied}"])
    assert [entry.status for entry in key] == ["completed", "on_track", "off_track"]


def test_a_key_explains_clocks_and_other_signs() -> None:
    key = ["Key:", "✔ Complete", "⏳ Under way", "✖ Not begun", "⏸\ufe0f On hold"]
    assert [code for _, code in codes(*key)] == ["completed", "in_progress", "not_started", "on_hold"]


def test_a_colour_that_may_need_help_later_is_at_risk() -> None:
    key = ["Green: going to plan", "Amber: may need help later on; at present handled by the team", "Red: late"]
    assert [entry.status for entry in read_legend(key)] == ["on_track", "at_risk", "delayed"]


def test_a_mild_risk_is_one_whatever_may_come_of_it_and_what_misses_its_date_is_late():
    key = read_legend(
        [
            "Key",
            "Green: to time",
            "Amber: some risk that it will not be met, which we can put right",
            "Red: will be missed unless money is found",
        ]
    )
    assert [entry.status for entry in key] == ["on_track", "at_risk", "off_track"]
    signs = read_legend(["✔ we kept it", "◐ work has begun", "✘ not kept by the date"], used=["✔", "◐", "✘"])
    assert [entry.status for entry in signs] == ["completed", "in_progress", "delayed"]


def test_coloured_cells_with_a_letter_before_the_meaning() -> None:
    row = list(zip(FILLS, ("B - Done and checked", "G – Done, not yet checked", "R: Overdue"), strict=True))
    assert codes(" ".join(text for _, text in row), rows=[row]) == [
        ("B", "completed"),
        ("G", "completed"),
        ("R", "delayed"),
    ]


def test_a_colour_that_will_meet_its_date_is_on_track() -> None:
    told = codes("Key: Green = will meet its date. Amber = may miss its date. Red = will not meet its date.")
    assert told == [("Green", "on_track"), ("Amber", "at_risk"), ("Red", "delayed")]


def test_an_entry_without_paint_is_in_a_key_of_painted_letters() -> None:
    letters = zip((*FILLS, None), ("B", "G", "R", "W"), ("Done", "To plan", "Behind", "Not started"), strict=True)
    rows = [[(fill, letter), (None, text)] for fill, letter, text in letters]
    told = codes("Key", *(" = ".join(text for _, text in row) for row in rows), rows=[(), *rows])
    assert told == [("B", "completed"), ("G", "on_track"), ("R", "delayed"), ("W", "not_started")]


def test_a_tick_means_done_whatever_word_its_key_has() -> None:
    found = read_legend(["✔ kept", "○ not begun"], used=["✔", "○"])
    assert [(entry.label, entry.status) for entry in found] == [("✔", "completed"), ("○", "not_started")]


def test_discs_before_words_are_a_key_as_colours_are() -> None:
    used = ["🟢", "🟡 two bids in", "🔴", "⚪"]
    line = "🟢 all wrapped up · 🟡 ticking along · 🔴 stuck fast · ⚪ untouched"
    found = {entry.label: entry.status for entry in read_legend([line], (), used)}
    assert (found["🟡"], found["🔴"], found["⚪"]) == ("in_progress", "off_track", "not_started")


def test_a_letter_that_is_no_colour_beside_the_letters_of_colours() -> None:
    rows = ["BRAGW What it means", "B: Signed off", "G: Done", "A: Under way", "R: Late", "W: Not started"]
    assert [(e.label, e.status) for e in read_legend(rows, (), ["B", "W", "A", "R", "G"])] == [
        ("B", "completed"),
        ("G", "completed"),
        ("A", "in_progress"),
        ("R", "delayed"),
        ("W", "not_started"),
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Key: ✓ done, ~ in hand, ✗ not started, – dropped", {"✓": "completed", "~": "in_progress", "–": "cancelled"}),
        ("✓ = done; × = not begun; ? = waiting on others", {"✓": "completed", "×": "not_started", "?": "on_hold"}),
        ("✓✓ done and proved   ✓ finished   ½ part done", {"✓✓": "embedded", "✓": "completed", "½": "in_progress"}),
        ("★★★ done  ★★ under way  ☆ not begun", {"★★★": "completed", "★★": "in_progress", "☆": "not_started"}),
        ("☑ done  ◐ part done  ⊘ will not go ahead", {"☑": "completed", "◐": "in_progress", "⊘": "cancelled"}),
        ("I not begun; II begun; III complete", {"I": "not_started", "II": "in_progress", "III": "completed"}),
        (
            "B Blue: complete G Green: on track R Red: late",
            {"Blue": "completed", "Green": "on_track", "Red": "delayed"},
        ),
        ("BRAG: G fine; A likely to slip; R has gone wrong and needs help", {"R": "off_track", "A": "at_risk"}),
    ],
)
def test_signs_and_lights_that_keys_explain(line: str, said: dict[str, str]) -> None:
    found = {entry.label: entry.status for entry in read_legend([line], used=[*said])}
    assert {label: found.get(label) for label in said} == said


def test_measures_and_dimensions_are_no_keys() -> None:
    assert read_legend(["A hall of 3 × 4 m, 1 ½ hours away", "Is it done ? = no"], used=["×", "½"]) == ()


@pytest.mark.parametrize(("cell", "doubts"), [("×", 1), ("★★", 1), ("–", 0), ("…", 0), ("•", 0)])
def test_a_sign_without_a_key_is_named_by_an_issue(cell: str, doubts: int) -> None:
    status = read_status(cell, None, None)
    assert status.code == "unknown"
    assert [doubt.code for doubt in status.doubts] == ["status_unread"] * doubts


def test_a_light_whose_meaning_nobody_knows_keeps_its_usual_one_with_an_issue() -> None:
    key = read_legend(["Lights: G going well; A fretting; R call the Chair; B closed"], used=list("GARB"))
    status = read_status("R", None, None, key)
    assert (status.code, [doubt.code for doubt in status.doubts]) == ("off_track", ["legend_unread"])
