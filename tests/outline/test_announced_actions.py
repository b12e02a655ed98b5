"""What announces actions: headings with other words around, labels before each, boxes to tick, names above lists."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

Told = list[tuple[str | None, list[str]]]


def plan_of(text: str, name: str = "notes.md") -> Plan:
    return parse_bytes(name, text.encode())


def told(plan: Plan) -> Told:
    """What is to be done and by whom."""
    return [(one.description, [owner.name or owner.display for owner in one.owners]) for one in plan.actions]


def test_bold_labels_are_read_though_the_page_does_not_call_itself_minutes() -> None:
    plan = plan_of(
        "---\nlayout: page\ntitle: Pond group, 3 May 2024\n---\n## Who came\nAnn Reed (AR), Bo Shah (BS)\n\n"
        "**1. Fence**\n\nIt leans.\n\n**Action - AR to ask for a price.**\n\n2.1 \tThe gate\n\nIt squeaks.\n\n"
        "**Action - BS/AR to oil the gate.**\n\n**Action - BS to write to the owner.**\n"
    )
    assert told(plan) == [
        ("ask for a price.", ["Ann Reed"]),
        ("oil the gate.", ["Bo Shah", "Ann Reed"]),
        ("write to the owner.", ["Bo Shah"]),
    ]
    assert plan.document.title == "Pond group, 3 May 2024"


def test_a_page_with_a_heading_of_its_own_keeps_it_as_the_title() -> None:
    text = "---\ntitle: 2024-05-03\n---\n# Pond group\n\n## Actions\n\n- Ann Reed to oil it\n- Bo Shah to pay\n"
    assert plan_of(text).document.title == "Pond group"


@pytest.mark.parametrize("heading", ["Actions & Decisions", "Motions and actions", "Action items resulting"])
def test_what_is_listed_beside_actions_does_not_hide_that_they_are_announced(heading: str) -> None:
    page = f"<h3>{heading}</h3><ul><li>Zoltan to feed the fish<li>Ann to dig<li>Bo to mend the net</ul><h2>Minutes</h2>"
    assert told(plan_of(page, "page.html")) == [
        ("feed the fish", ["Zoltan"]),
        ("dig", ["Ann"]),
        ("mend the net", ["Bo"]),
    ]


def test_labels_in_paragraphs_and_items_and_a_list_below_a_label_are_one_reading() -> None:
    plan = plan_of(
        "# Pond group\n\n## Fish\n\nThey are well.\n\nACTION: Michel to feed them.\n\n- They grow.\n"
        "- ACTION for Ann and Bo: please bring bread.\n\n## Net\n\nAction:\n\n- Ann can mend it.\n    - Done, it holds.\n"
        "- Bo to dry it.\n"
    )
    assert told(plan) == [
        ("feed them.", ["Michel"]),
        ("please bring bread.", ["Ann", "Bo"]),
        ("mend it.", ["Ann"]),
        ("dry it.", ["Bo"]),
    ]
    assert plan.actions[2].status.code == "completed"


def test_a_line_with_a_name_above_a_list_says_who_does_all_of_it() -> None:
    plan = plan_of("Action items\n\nAnn\n\n- Draw the map (by hand)\n- Print it\n\nBo\n\n- Fold it\n", "notes.md")
    assert told(plan) == [("Draw the map (by hand)", ["Ann"]), ("Print it", ["Ann"]), ("Fold it", ["Bo"])]


def test_a_sentence_announces_actions_below_those_who_attended() -> None:
    text = (
        "The call on 3/5/2024 was attended by:\n\n    Ann Reed\n    Iolo Dell\n\nThe following actions were agreed:\n\n"
        "\t1. Iolo to ask the mill\n        2. We will invite the mayor\n        3. Ann to print the map\n"
    )
    plan = plan_of(text, "call.txt")
    assert [who for _, who in told(plan)] == [["Iolo"], [], ["Ann"]]


def test_those_who_speak_may_act() -> None:
    said = "mhill: it is late\nmhill: we should go\nMark: Yes\nMark: No\n"
    text = (
        f"Pond call\n\n{said}Action Mark: Will mend it.\n- Action: mhill to feed the fish\n- Action: Tell the mayor\n"
    )
    assert [len(who) for _, who in told(plan_of(text, "call.txt"))] == [1, 1, 0]


def test_a_label_may_number_its_action_with_letters() -> None:
    text = "# Pond notes\n\n" + "".join(f"Action Item B2024-0{n}: Feed fish {n}\n\n" for n in (1, 2, 3))
    assert [one.ref_printed for one in plan_of(text).actions] == ["B2024-01", "B2024-02", "B2024-03"]


def test_a_label_may_say_to_do() -> None:
    text = "# Pond notes\n\n## Net\n\nIt is torn.\n\nTODO: Ann to mend it\n\n- To do: Bo to ask the mill\n\n## Fish\n\nTODO Ann to count them\n"
    assert told(plan_of(text)) == [("mend it", ["Ann"]), ("ask the mill", ["Bo"]), ("count them", ["Ann"])]
