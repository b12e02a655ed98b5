"""The generator of random plans: the same seed gives the same answers, and an answer says only what is printed."""

from __future__ import annotations

import json
from datetime import date
from random import Random

import pytest
from evaluation.answers import answers
from evaluation.random_plans.bags import Bags
from evaluation.random_plans.columns import EXTRAS
from evaluation.random_plans.content import draw_plan
from evaluation.random_plans.gold import gold
from evaluation.random_plans.layouts import LAYOUTS
from evaluation.random_plans.make import draw_look, drawn, make
from evaluation.random_plans.model import Cards, Heading, Para, Sheet, Table, Terms
from evaluation.random_plans.writers import html, sheets, text

ROLES = ("ref", "description", "lead", "timescale", "outcome", "measure", "progress", "status", "answers", *EXTRAS)
CASES = [(layout, part, seed) for layout in LAYOUTS for part in ("dev", "held-out") for seed in range(3)]


def words_of(laid):
    """All that a layout prints, white space collapsed."""
    said = []
    for block in laid.blocks:
        match block:
            case Heading(words) | Sheet(words):
                said.append(words)
            case Para():
                said.append("".join(run.text for run in block.runs))
            case Table():
                said += [cell.text for row in block.rows for cell in row]
            case Cards(cards):
                said += ["".join(run.text for run in each.runs) for card in cards for each in card]
            case Terms(pairs):
                said += [each for pair in pairs for each in pair]
    return " ".join(" ".join(said).split())


@pytest.mark.parametrize("role", ROLES)
def test_no_label_is_in_both_parts(role):
    assert not set(Bags("dev").labels(role)) & set(Bags("held-out").labels(role))


def test_no_action_is_in_both_parts_and_there_are_two_hundred():
    dev, held = set(Bags("dev").actions()), set(Bags("held-out").actions())
    assert not dev & held
    assert len(dev) + len(held) >= 200
    assert all(title and sentence for title, sentence in dev | held)


def test_the_same_seed_gives_the_same_files(tmp_path):
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        for number in range(8):
            make(number, 3, "dev", ["md", "html", "csv", "txt"], tmp_path / folder)
    made = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert len(made) == 16
    for name in made:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert len(list(answers(tmp_path / "one"))) == 8


@pytest.mark.parametrize(("layout", "part", "seed"), CASES, ids=lambda value: getattr(value, "name", str(value)))
def test_the_answer_says_only_what_is_printed(layout, part, seed):
    plan, laid = drawn(Random(seed), Bags(part), "x", layout, layout.formats[0])
    answer = json.loads(json.dumps(gold(plan, laid, layout.formats[0])))
    said = words_of(laid)
    for area in answer["areas"]:
        assert area["heading"] in said
        for action in area["actions"]:
            for name in ("ref", "title", "description", "outcome", "progress", "status_text", "timescale_text"):
                assert " ".join((action.get(name) or "").split()) in said, name
            for owner in action["owners"]:
                assert owner["name"] in said
                assert (owner.get("post") or "") in said
            for name in ("start", "due"):
                day = (action["timescale"] or {}).get(name)
                assert day is None or date.fromisoformat(day)


def test_labels_are_printed_and_differ_within_a_plan():
    for layout in LAYOUTS:
        plan, laid = drawn(Random(7), Bags("dev"), "x", layout, layout.formats[0])
        assert len({column.label for column in plan.columns}) == len(plan.columns)
        said = words_of(laid)
        for _, label in laid.headers:
            assert label.startswith("(") or label.split()[0] in said


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_layout_can_be_written(layout):
    rng, bags = Random(1), Bags("held-out")
    plan = draw_plan(rng, bags, "x", layout.shape, draw_look(rng, bags, columns=9))
    laid = layout.draw(plan, rng)
    first = plan.areas[0].actions[0].cells["description"].text.split()[0]
    written = {"html": html.page(plan, laid), "md": text.markdown(laid), "txt": text.plain(laid, rng)}
    written["csv"] = sheets.comma_separated(laid)
    for form in set(layout.formats) & set(written):
        assert first in written[form], form


def test_alternatives_are_compared_as_owners_and_timescales_are(tmp_path):
    owner = {"role": "lead", "kind": "post", "name": "Clerk"}
    when = {"text": "May 2025", "kind": "date", "start": None, "due": "2025-05-31", "rrule": None}
    other = {"owners": [[owner | {"role": "support"}]], "timescale": [when | {"due": "2025-05-01"}, "May 2025."]}
    action = {
        "ref": "1",
        "description": "Mow",
        "owners": [owner],
        "timescale": when,
        "owner_text": "Clerk",
        "alt": other,
    }
    area = {"number": None, "kind": "other", "heading": "Green", "title": "Green", "actions": [action]}
    headers = [["owners", "Lead"], ["timescale", "By"]]
    answer = {"name": "x", "title": None, "headers": headers, "areas": [area]}
    (tmp_path / "x.gold.json").write_text(json.dumps(answer), "utf-8")
    (tmp_path / "x.txt").write_text("", "utf-8")
    (read,) = answers(tmp_path)
    right = {field.kind: field.right for field in read.entries[0].fields}
    assert (("support", "post", "Clerk", None),) in right["owners"]
    assert ("date", None, "2025-05-01", None) in right["timescale"]
    assert "May 2025." in right["timescale cell"]
