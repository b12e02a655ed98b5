"""What an action delivers beside it, a person to contact, a risk beside its effect, and numbers without a label."""

from __future__ import annotations

import pytest

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.decide import decide_columns

TASKS = ["Survey the old bridge", "Write to every landlord", "Open a second pool", "Plant a hedge along the lane"]
THINGS = ["A full survey report", "Letters to all landlords", "The pool and its plans", "A hedge of native trees"]
DUE = ["May 2027", "June 2027", "July 2027", "May 2028"]


def fields(*columns: tuple[str, list[str]]) -> list[str | None]:
    found = decide_columns(NO_TERMS, [name for name, _ in columns], [own for _, own in columns])
    return [one.field for one in found]


@pytest.mark.parametrize("label", ["Deliverable(s)", "Key outputs", "Deliverables"])
@pytest.mark.parametrize("action", ["Action", "Description of activity"])
def test_what_an_action_delivers_is_its_outcome(label: str, action: str) -> None:
    assert fields((action, TASKS), (label, THINGS), ("By when", DUE)) == ["description", "outcome", "timescale"]


def test_a_deliverable_without_an_action_beside_it_is_what_will_be_done() -> None:
    assert fields(("Deliverable", TASKS), ("Lead", ["Ann Reed"] * 4), ("By when", DUE))[0] == "description"


def test_the_difference_that_an_action_will_make_is_its_outcome() -> None:
    columns = ("Action", TASKS), ("What difference will the action make?", THINGS), ("By when", DUE)
    assert fields(*columns) == ["description", "outcome", "timescale"]


def test_a_person_to_contact_is_not_above_the_organisation_that_leads() -> None:
    people = ["Ann Reed", "Bo Lind", "Ann Reed", "Cy Marsh"]
    bodies = ["Environment Agency", "Natural England", "Environment Agency", "Environment Agency"]
    columns = ("Action", TASKS), ("Council contact", people), ("Lead organisation", bodies), ("By when", DUE)
    assert fields(*columns)[1:3] == ["lead", "lead"]


def test_a_risk_is_described_before_its_effect() -> None:
    risks = ["The bridge may close in a storm", "Landlords may not answer", "Costs may rise", "Trees may dry out"]
    harm = ["Traffic through the village would double", "Homes stay cold", "The pool opens late", "Gaps in the hedge"]
    found = fields(
        ("Risk no.", ["R1", "R2", "R3", "R4"]),
        ("Risk name", ["Storm", "Silence", "Cost", "Drought"]),
        ("Risk description", risks),
        ("Mitigation plan (what to do so that it does not occur)", TASKS),
        ("Description of impact", harm),
    )
    assert (found[2], found[4]) == ("answers", None)


def test_numbers_that_count_up_below_no_label_are_refs() -> None:
    assert fields(("", ["1", "2", "3", "4"]), ("Action", TASKS), ("Lead", ["Ann Reed"] * 4))[0] == "ref"
