"""The page holds all of the plan, as text, beside what it concerns; and the same bytes every time."""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import html

import planparse
from conftest import SAMPLE
from emit.plans import plans, sample_plan
from planparse.emit import to_json
from planparse.plan.model import Plan
from planparse.view import page
from test_cli import run

pytestmark = pytest.mark.usefixtures("read_once")

HOSTILE = "</style></script><script>document.title='owned'</script><img src=x onerror=alert(1)>\"'{{ 7*7 }}&amp;"
VIEW = Path(planparse.__file__).parent / "view"


def tree(text: str) -> html.HtmlElement:
    return html.document_fromstring(text)


def words(node: html.HtmlElement) -> str:
    return " ".join(node.text_content().split())


def shown(text: str) -> str:
    return " ".join(text.split())


def poisoned(value: Any) -> Any:
    """A plan's JSON with a hostile text behind every free text."""
    keep = {"id", "ref", "refs", "mentions", "kind", "code", "status", "severity", "path", "rag", "basis", "role"}
    keep |= {
        "certainty",
        "precision",
        "start",
        "end",
        "due",
        "date",
        "by",
        "rrule",
        "framework",
        "schema_version",
        "sha256",
    }
    if isinstance(value, dict):
        return {k: v if k in keep and not isinstance(v, dict) else poisoned(v) for k, v in value.items()}
    if isinstance(value, list):
        return [poisoned(one) for one in value]
    return value + HOSTILE if isinstance(value, str) else value


@pytest.fixture(scope="module")
def doc() -> html.HtmlElement:
    return tree(page(sample_plan(), at=date(2014, 12, 1)))


def test_the_same_plan_gives_the_same_bytes_and_no_date_of_today() -> None:
    first = page(sample_plan())
    assert first == page(Plan.model_validate_json(to_json(sample_plan())))
    assert date.today().isoformat() not in first
    assert "overdue-when" in first


def test_every_note_stands_in_the_card_and_field_it_is_about(doc: html.HtmlElement) -> None:
    plan = sample_plan()
    fields = {"description": "Action", "owners": "Owners", "timescale": "Timescale", "outcome": "Outcome"}
    fields |= {"status": "Status", "progress": "Progress", "ref": "Reference", "references": "Points to"}
    checked = 0
    for note in (*plan.issues, *plan.repairs):
        parts = note.path.split("/")
        if len(parts) < 6 or parts[1] != "areas":
            continue
        card = doc.get_element_by_id(f"action-{int(parts[2]) + 1}-{int(parts[4]) + 1}")
        (field,) = [f for f in card.find_class("field") if f.findtext("dt") == fields[parts[5]]]
        assert shown(note.message if hasattr(note, "message") else note.why) in words(field.find_class("beside")[0])
        checked += 1
    assert checked > 50


def test_every_entry_of_the_list_leads_to_its_own_note() -> None:
    raw = json.loads(to_json(sample_plan()))
    header = next(iter(raw["tables"][0]["columns"]))
    raw["issues"] += [
        {"code": code, "severity": "warning", "path": path, "message": message, "alternatives": []}
        for code, path, message in (
            ("one", f"/tables/0/columns/{header}", f"{header!r} is one"),
            ("two", "/tables/0", "it is two"),
            ("three", "", "it is three"),
            ("four", "", "it is four"),
            ("five", "/owners/0", "it is five"),
        )
    ]
    raw["issues"][0]["alternatives"] = ["2014-03-31", "on_track", "Ann Brown"]
    doc = tree(page(Plan.model_validate(raw)))
    seen = set()
    for link in doc.cssselect(".entries a"):
        target = doc.get_element_by_id(link.get("href").removeprefix("#"))
        own = link.find_class("text")[0].text or ""
        assert shown(own) in words(target)
        assert (link.get("href"), own) not in seen
        seen.add((link.get("href"), own))
        if own == "it is five":
            named = [(a.get("href"), a.text) for a in target.cssselect(".named a")]
            assert [ref for _, ref in named] == raw["owners"][0]["mentions"]
            assert all(
                f"Action {ref}" in words(doc.get_element_by_id(h[1:]).getparent().getparent()) for h, ref in named
            )
    messages = {shown(text) for _, text in seen}
    assert {f"{header!r} is one", "it is two", "it is three", "it is four", "it is five"} <= messages
    assert "Or one of: “31 March 2014”, “on track”, “Ann Brown”." in words(doc.cssselect("ol.entries")[0])


def test_what_was_changed_is_marked_with_what_it_was() -> None:
    raw = json.loads(to_json(sample_plan()))
    when = raw["areas"][0]["actions"][0]["timescale"]["text"]
    raw["repairs"] = [
        {"code": code, "path": f"/areas/0/actions/{place}/{field}", "before": before, "after": after, "why": "by hand"}
        for code, place, field, before, after in (
            ("corrected", 0, "timescale", "May 2015", when),
            ("spelling", 1, "description", "before " * 40 + "it", "after"),
            ("corrected", 1, "timescale", "May 2015", "May 2015"),
            ("outcome_shared", 2, "outcome", None, raw["areas"][0]["actions"][2]["outcome"]),
        )
    ]
    doc = tree(page(Plan.model_validate(raw)))
    first, second, third = (
        doc.get_element_by_id(f"action-1-{place}-{field}")
        for place, field in ((1, "timescale"), (2, "action"), (3, "outcome"))
    )
    assert words(first.find_class("repair")[0]) == "Corrected"
    assert words(first.find_class("was")[0]) == "It was: May 2015"
    assert words(first.find_class("note")[0]) == "Corrected by hand It was: May 2015"
    checked = doc.get_element_by_id("action-1-2-timescale")
    assert words(checked.find_class("ok")[0]) == "Checked"
    assert words(checked.find_class("note")[0]) == "Checked by hand"
    assert words(second.find_class("repair")[0]) == "Changed"
    assert words(second.cssselect("details .was")[0]) == f"It was: {'before ' * 40}it. In the plan: after"
    assert "The document prints nothing here" in words(third)
    assert not doc.cssselect("#action-1-1-action .tag")


def test_document_notes_and_unplaced_text_are_there(doc: html.HtmlElement) -> None:
    rest = words(doc.get_element_by_id("rest").getparent())
    plan = sample_plan()
    tables = [repair for repair in plan.repairs if repair.path.startswith("/tables/")]
    assert len(tables) == rest.count("Header mended") > 0
    assert all(shown(repair.before or "") in rest for repair in tables)
    assert all(shown(piece.text) in rest for piece in plan.unplaced)


def test_overdue_is_what_is_due_and_not_done(doc: html.HtmlElement) -> None:
    late = {row.findtext("th/a") for row in doc.get_element_by_id("late").iter("tr") if "hidden" not in row.attrib}
    expected = {
        action.ref
        for area in sample_plan().areas
        for action in area.actions
        if action.status.code not in ("completed", "embedded", "cancelled")
        if (when := action.timescale) and when.due and when.due < date(2014, 12, 1)
        if not (when.rrule and when.start is None)
    }
    assert late - {None} == expected
    assert len(expected) > 5
    marked = {sign.getparent().getparent().findtext("th/a") for sign in doc.cssselect("tr .late:not([hidden])")}
    assert marked == expected


def test_recurrences_are_drawn_within_the_plans_time(doc: html.HtmlElement) -> None:
    (row,) = [row for row in doc.cssselect("tr[data-of]") if row.findtext("th/a") == "7.2"]
    days = [title.text for title in row.iter("title")]
    assert days[:3] == ["again 30 September 2014", "again 31 December 2014", "again 31 March 2015"]
    assert days[-1] == "due 30 September 2014"
    assert "every 3 months" in words(row)


def test_bars_count_every_action_once(doc: html.HtmlElement) -> None:
    for row, area in zip(doc.cssselect("table.status tbody tr"), sample_plan().areas, strict=True):
        assert sum(int(words(one).split()[0]) for one in row.cssselect("li")) == len(area.actions)


def test_owners_lead_to_all_their_actions(doc: html.HtmlElement) -> None:
    found = {row.find("th").text: [a.text for a in row.iter("a")] for row in doc.cssselect("tr[data-holder]")}
    assert len(found) == len(sample_plan().owners) == 32
    for owner in sample_plan().owners:
        assert set(found[owner.display]) == set(owner.mentions)


def test_the_page_is_sound_html_with_headings_in_order(doc: html.HtmlElement) -> None:
    ids = [node.get("id") for node in doc.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    for node in doc.iter("a"):
        assert node.get("href", "").lstrip("#") in ids, node.get("href")
    for node in doc.iter():
        assert all(part in ids for part in (node.get("aria-labelledby") or "").split())
    levels = [int(node.tag[1]) for node in doc.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    labelled = {label.get("for") for label in doc.iter("label")}
    assert all(control.get("id") in labelled for control in doc.iter("input", "select"))
    assert doc.get("lang") == "en-GB"


def test_nothing_is_loaded_and_only_our_own_style_and_script_may_run() -> None:
    text = page(sample_plan())
    doc = tree(text)
    assert not doc.xpath("//link | //img | //iframe | //object | //*[@src] | //*[@style] | //*[@onclick]")
    assert not re.findall(r"https?://|@import|url\(", text)
    policy = doc.xpath("//meta[@http-equiv]")[0].get("content")
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (inner,) = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert base64.b64encode(hashlib.sha256(inner.encode()).digest()).decode() in policy


def test_text_of_documents_is_only_ever_text() -> None:
    plan = Plan.model_validate(poisoned(json.loads(to_json(sample_plan()))))
    text = page(plan, at=date(2015, 1, 1), link="plan.pdf")
    doc = tree(text)
    assert len(doc.xpath("//script")) == len(doc.xpath("//style")) == 1
    assert not doc.xpath("//img")
    assert text.count("&lt;script&gt;") > 500
    first = plan.areas[0].actions[0]
    assert shown(first.description) in words(doc.get_element_by_id("action-1-1"))


@settings(max_examples=8, deadline=None)
@given(plans())
def test_all_of_any_plan_is_on_its_page(plan: Plan) -> None:
    doc = tree(page(plan, at=date(2015, 1, 1)))
    for i, area in enumerate(plan.areas, 1):
        assert shown(area.heading) in words(doc.get_element_by_id(f"area-{i}"))
        for j, action in enumerate(area.actions, 1):
            card = words(doc.get_element_by_id(f"action-{i}-{j}"))
            texts = [action.description, action.outcome or "", action.progress or "", *action.extra.values()]
            texts += [action.timescale.text] if action.timescale else []
            texts += [owner.display for owner in action.owners]
            texts += [action.title or "", action.answers or ""]
            assert all(shown(text) in card for text in texts)
    everything = words(doc)
    assert all(shown(note.message) in everything for note in plan.issues)
    assert all(shown(note.why) in everything for note in plan.repairs)


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("FREQ=MONTHLY;INTERVAL=0", "every 0 months"),
        ("FREQ=SECONDLY", "repeats by the rule FREQ=SECONDLY"),
        ("nonsense", "repeats by the rule nonsense"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "repeats by the rule FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
    ],
)
def test_rules_that_never_end_are_told_and_not_drawn(rule: str, told: str) -> None:
    raw = json.loads(to_json(sample_plan()))
    action = raw["areas"][0]["actions"][0]
    action["timescale"].update(rrule=rule, start="0001-01-01", due="9999-12-31")
    doc = tree(page(Plan.model_validate(raw)))
    assert told in words(doc.get_element_by_id("action-1-1"))
    assert not doc.cssselect("tr[data-of=action-1-1] use.again")


def test_a_daily_recurrence_over_years_is_a_band() -> None:
    raw = json.loads(to_json(sample_plan()))
    raw["areas"][0]["actions"][0]["timescale"]["rrule"] = "FREQ=DAILY"
    doc = tree(page(Plan.model_validate(raw)))
    assert len(doc.cssselect("tr[data-of=action-1-1] rect.often")) == 1
    assert not doc.cssselect("tr[data-of=action-1-1] use.again")


def test_the_plans_own_key_gives_the_colours() -> None:
    raw = json.loads(to_json(sample_plan()))
    raw["document"]["legend"] = [{"label": "Amber", "meaning": "On track", "status": "on_track"}]
    doc = tree(page(Plan.model_validate(raw)))
    assert {chip.get("class") for chip in doc.find_class("chip") if chip.text == "on track"} == {"chip c-amber"}
    assert "On track" in words(doc.cssselect("dl.key")[0])


def test_a_plan_without_dates_owners_or_actions() -> None:
    raw = json.loads(to_json(sample_plan()))
    raw.update(owners=[], issues=[], repairs=[], unplaced=[], tables=[])
    raw["areas"] = [{**raw["areas"][0], "actions": [], "outcomes": []}]
    doc = tree(page(Plan.model_validate(raw)))
    assert "This area has no actions." in words(doc)
    assert "The plan names no owner." in words(doc)


def luminance(colour: str) -> float:
    colour = "".join(2 * sign for sign in colour) if len(colour) == 3 else colour
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_every_text_has_contrast_in_light_and_dark() -> None:
    """WCAG 2.2: 4.5 to 1 for text, 3 to 1 for edges that mean something."""
    style = "".join((VIEW / name).read_text("utf-8") for name in ("look.css", "page.css"))
    blocks = [dict(re.findall(r"--([\w-]+): #(\w+);", block)) for block in re.findall(r":root \{([^}]*)\}", style)]
    assert len(blocks) == 4  # what the review has too, what this page has more, dark, print
    light = blocks[0] | blocks[1]
    for scheme in (light, light | blocks[2], light | blocks[3]):
        for name in ("text", "quiet", "strong", "link", "warn", "bad", "info", "repair"):
            assert contrast(scheme[name], scheme["page"]) >= 4.5, name
        for name in ("text", "quiet"):
            assert contrast(scheme[name], scheme["soft"]) >= 4.5, name
        for name in ("warn", "bad", "info", "repair"):
            assert contrast(scheme[name], scheme[f"{name}-soft"]) >= 4.5, name
            assert contrast(scheme["text"], scheme[f"{name}-soft"]) >= 4.5, name
            assert contrast(scheme["quiet"], scheme[f"{name}-soft"]) >= 4.5, name
        assert contrast(scheme["edge"], scheme["page"]) >= 3
    chips = re.findall(r"\.c-\w+ \{ background: #(\w+)", style)
    assert len(chips) == 7
    assert all(contrast("16202a", chip) >= 4.5 for chip in chips)


def test_the_command_takes_a_plan_or_its_document(tmp_path: Path) -> None:
    plan, one, other = tmp_path / "plan.json", tmp_path / "one.html", tmp_path / "other.html"
    assert run("parse", SAMPLE, "-o", plan)[0] == 0
    assert run("view", plan, "-o", one, "--at", "2014-12-01")[:2] == (0, "")
    assert run("view", SAMPLE, "-o", other, "--at", "2014-12-01")[:2] == (0, "")
    assert "<a" not in html.tostring(tree(one.read_text("utf-8")).find_class("where")[0], encoding="unicode")
    link = tree(other.read_text("utf-8")).cssselect(".where a")[0].get("href")
    assert (tmp_path / link).resolve() == SAMPLE.resolve()
    assert run("view", plan, "-o", one, "--at", "2014-12-01", "--source", SAMPLE)[:2] == (0, "")
    assert one.read_bytes() == other.read_bytes()
    assert run("view", plan, "-o", one, "--at", "2014-12-01")[:2] == (0, "")
    status, out, _ = run("view", plan, "--at", "2014-12-01")
    assert (status, out) == (0, one.read_text("utf-8"))


def test_the_page_counts_the_working_days_to_the_plan(tmp_path: Path) -> None:
    pytest.importorskip("holidays", reason="the bank holidays need the extra check")
    out = tmp_path / "plan.html"
    assert run("view", SAMPLE, "-o", out, "--report", "4 July 2014", "--published", "10/10/2014")[0] == 0
    law = words(tree(out.read_text("utf-8")).cssselect("table.law")[0])
    assert "69 working days after the report; the last day is 13 October 2014" in law


def test_links_lead_to_the_source_from_where_the_page_is(tmp_path: Path) -> None:
    raw = json.loads(to_json(sample_plan()))
    raw["areas"][0]["actions"][0]["source"].update(page=3, line=None)
    plan, folder = tmp_path / "plan.json", tmp_path / "pages"
    plan.write_text(json.dumps(raw), "utf-8")
    folder.mkdir()
    source = tmp_path / "javascript:a#b?.txt"
    source.write_bytes(SAMPLE.read_bytes())
    assert run("view", plan, "-o", folder / "plan.html", "--source", source)[:2] == (0, "")
    doc = tree((folder / "plan.html").read_text("utf-8"))
    links = [a.get("href") for a in doc.get_element_by_id("action-1-1").find_class("where")[0].iter("a")]
    assert links == ["../javascript%3Aa%23b%3F.txt#page=3"]
    source.write_text("another file", "utf-8")
    status, _, err = run("view", plan, "-o", folder / "plan.html", "--source", source)
    assert status == 0
    assert "is not the file that the plan was made of (barking-and-dagenham-2014.txt)" in err


def test_bad_files_and_dates(tmp_path: Path) -> None:
    assert run("view", tmp_path / "none.json", "-o", tmp_path / "x.html")[0] == 1
    assert run("view", SAMPLE, "--at", "soon")[0] == 2
    assert run("view", SAMPLE, "--source", tmp_path / "none.pdf", "-o", tmp_path / "x.html")[0] == 1
    assert not (tmp_path / "x.html").exists()
