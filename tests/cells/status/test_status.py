import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planparse.cells.draft import LegendEntry
from planparse.cells.keys.legend import read_legend
from planparse.cells.status import read_status
from planparse.lexicon.statuses import statuses

CASES = tomllib.loads(Path(__file__).with_name("cases.toml").read_text("utf-8"))
PAIRS = [(text, code) for code, texts in CASES.items() for text in texts]

KEY = (
    LegendEntry("Amber", "Action on track", "on_track"),
    LegendEntry("Blue", "Moved to the next plan", "delayed"),
    LegendEntry("Green", "Complete", "completed"),
    LegendEntry("Red", "Not started", "not_started"),
)
NUMBERS = (
    LegendEntry("1", "no progress", "not_started"),
    LegendEntry("2", "some progress", "in_progress"),
    LegendEntry("3", "on track", "on_track"),
    LegendEntry("4", "complete", "completed"),
)
WORDS = (LegendEntry("Complete", "Done but not signed off", "in_progress"),)


@pytest.mark.parametrize(("text", "code"), PAIRS)
def test_progress_text(text, code):
    status = read_status(None, None, text)
    doubts = {doubt.code for doubt in status.doubts}
    assert status.code == code or (code == "unknown" and doubts & {"status_inferred", "status_unsure"})
    assert (status.basis == "default") == (status.code == "unknown")
    if status.text is not None:
        assert status.text in text


@pytest.mark.parametrize(
    ("cell", "fill", "progress", "legend", "expected"),
    [
        ("G", None, None, (), ("on_track", "green", "colour")),
        ("R", None, None, (), ("off_track", "red", "colour")),
        ("A", None, None, (), ("at_risk", "amber", "colour")),
        ("B", None, None, (), ("completed", "blue", "colour")),
        ("Yellow", None, None, (), ("at_risk", "amber", "colour")),
        ("Amber - slippage", None, None, (), ("at_risk", "amber", "colour")),
        ("RAG: Green", None, None, (), ("on_track", "green", "colour")),
        ("G ↑", None, None, (), ("on_track", "green", "colour")),
        ("Green - completed", None, None, (), ("completed", "green", "words")),
        ("Red - not started", None, None, (), ("not_started", "red", "words")),
        ("Green (on track)", None, None, (), ("on_track", "green", "words")),
        ("Purple", None, None, (), ("unknown", "purple", "colour")),
        ("Amber", None, None, KEY, ("on_track", "amber", "legend")),
        ("A", None, None, KEY, ("on_track", "amber", "legend")),
        ("Action on track", None, None, KEY, ("on_track", "amber", "legend")),
        (None, "#ffc000", None, KEY, ("on_track", "amber", "legend")),
        ("", "#0070c0", "", KEY, ("delayed", "blue", "legend")),
        ("", "#0070c0", "", (), ("completed", "blue", "colour")),
        ("2", None, None, NUMBERS, ("in_progress", None, "legend")),
        ("Category 3", None, None, NUMBERS, ("on_track", None, "legend")),
        ("2 - some progress", None, None, NUMBERS, ("in_progress", None, "legend")),
        ("4", None, "Not started", NUMBERS, ("completed", None, "legend")),
        ("2", None, None, (), ("unknown", None, "default")),
        ("2", None, "Completed.", (), ("completed", None, "words")),
        ("Complete", None, None, WORDS, ("in_progress", None, "legend")),
        ("Completed", "#92d050", None, (), ("completed", "green", "words")),
        ("In progress", "#ffc000", None, (), ("in_progress", "amber", "words")),
        ("Yes", "#00b050", None, (), ("on_track", "green", "colour")),
        ("-", None, "In place.", (), ("embedded", None, "words")),
        (None, "#ffffff", "In place.", (), ("embedded", None, "words")),
        (None, "#ff0000", "Completed.", (), ("off_track", "red", "colour")),
        ("R", None, "Completed.", (), ("off_track", "red", "colour")),
        ("75%", None, None, (), ("in_progress", None, "words")),
        ("✓", None, None, (), ("completed", None, "words")),
        (None, None, "Green. Audits done", (), ("on_track", "green", "colour")),
        (None, None, "Green paper published", (), ("completed", None, "words")),
        (None, None, "A - review of cases", (), ("unknown", None, "default")),
        (None, None, "1. Staff were trained", NUMBERS, ("completed", None, "words")),
        (None, None, None, (), ("unknown", None, "default")),
        ("", "", "", (), ("unknown", None, "default")),
    ],
)
def test_cell_colour_and_key(cell, fill, progress, legend, expected):
    status = read_status(cell, fill, progress, legend)
    assert (status.code, status.rag, status.basis) == expected


@pytest.mark.parametrize(
    ("cell", "progress", "code"),
    [
        ("Fnord", None, "status_unread"),
        ("Purple", None, "colour_without_meaning"),
        ("R/A", None, "status_two_colours"),
        (None, "place. Monthly meetings are held.", "status_beginning_lost"),
    ],
)
def test_doubts(cell, progress, code):
    assert [doubt.code for doubt in read_status(cell, None, progress).doubts] == [code]


@pytest.mark.parametrize("cell", ["TBC", "N/A", "-", " ", "Completed"])
def test_no_doubt_where_nothing_is_said_or_all_is_read(cell):
    assert read_status(cell, None, None).doubts == ()


EXAMPLES = st.sampled_from([x.rstrip(".") for e in statuses().entries for x in e.examples])
ANY = (
    st.none()
    | st.text()
    | st.lists(EXAMPLES | st.sampled_from(["amber", "R", "2", " - ", ". ", "\n", "("])).map(" ".join)
)


@given(
    ANY,
    st.none() | st.text(max_size=8) | st.from_regex(r"\A#[0-9a-f]{6}\Z"),
    ANY,
    st.sampled_from([(), KEY, NUMBERS, WORDS]),
)
def test_never_raises_and_quotes_the_text(cell, fill, progress, legend):
    status = read_status(cell, fill, progress, legend)
    assert status.text is None or status.text in (cell or "") or status.text in (progress or "")


FILLS = st.none() | st.just("#ff0000") | st.text()


@given(st.lists(st.text() | EXAMPLES.map(lambda x: f"Red - {x}")), st.lists(st.lists(st.tuples(FILLS, st.text()))))
def test_no_lines_break_the_key(lines, rows):
    read_legend(lines, rows)


@pytest.mark.parametrize("word", ["a ", "been ", "now all fully ", "not yet ", "- ", "(", "1 - ", "\n"])
def test_no_text_takes_long(word):
    text = word * (8000 // len(word))
    begun = time.process_time()
    read_status(text, None, text)
    read_legend([text])
    assert time.process_time() - begun < 2


def test_a_colour_before_what_is_awaited_decides() -> None:
    assert read_status("Red, awaiting the s151 officer", None, None).code == "off_track"
    assert read_status("Awaiting the s151 officer", None, None).code == "in_progress"


def test_a_status_of_two_meanings_has_the_other_as_alternative() -> None:
    def others(cell: str, *, asked: bool = False, progress: str | None = None) -> list[tuple[str, ...]]:
        return [doubt.alternatives for doubt in read_status(cell, None, progress, asked=asked).doubts]

    assert others("Red/Amber") == [("at_risk",)]
    assert others("Y") == [("completed",)]
    assert others("No", asked=True, progress="Completed in May.") == [("completed",)]


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("100 per cent", "completed"),
        ("c. 60%", "in_progress"),
        ("At risk of running late", "at_risk"),
        ("Start date not reached", "not_started"),
        ("Slipping", "delayed"),
        ("Past due", "delayed"),
        ("As planned", "on_track"),
        ("Fully met", "completed"),
        ("Partially met", "in_progress"),
        ("Recruiting", "in_progress"),
        ("Ongoing - on track", "on_track"),
        ("Ongoing - reviewed monthly", "ongoing"),
    ],
)
def test_words_of_status_cells(cell: str, code: str) -> None:
    assert read_status(cell, None, None).code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Training delivered; a further session will be held in July.", "completed"),
        ("The tender was delayed but the contract has now been awarded.", "completed"),
    ],
)
def test_a_past_result_stands_before_what_is_still_to_come(text: str, code: str) -> None:
    assert read_status(None, None, text).code == code
