"""Whether a document is a plan at all: features of the whole reading of it, and what follows from how likely it is."""

from __future__ import annotations

import csv
import io

import pytest
from training.plans import KEPT, fingerprint, seen_plans

import planparse
from planparse.errors import NotAPlanError
from planparse.lexicon.labels import NO_TERMS
from planparse.outline import choose_reading
from planparse.outline.likely_plan import NOT_A_PLAN, plan_features, plan_likelihood
from planparse.outline.scored import Likelihood, model
from planparse.pipeline import layout
from planparse.profile import read_profile
from planparse.read import read_bytes

PLAN = (
    ("Ref", "Action", "Lead", "By when", "Status"),
    ("1.1", "Publish the threshold guide for partners", "Grace Adeyemi", "May 2025", "On track"),
    ("1.2", "Recruit two reviewing officers", "Tom Bell", "June 2025", "Delayed"),
    ("1.3", "Agree a protocol with the police", "Priya Nair", "July 2025", "Complete"),
)


def as_csv(rows: tuple[tuple[str, ...], ...]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def read(data: bytes, name: str = "plan.csv"):
    told = layout(read_bytes(name, data, None, NO_TERMS), NO_TERMS)
    return choose_reading.outline(told, NO_TERMS), told.blocks


def codes(plan: planparse.Plan) -> set[str]:
    return {issue.code for issue in plan.issues}


def test_a_plan_is_surely_one_and_says_why() -> None:
    likely = plan_likelihood(*read(as_csv(PLAN)))
    assert likely.share > 0.95
    assert likely.evidence


def test_features_are_shares_of_the_actions() -> None:
    found = plan_features(*read(as_csv(PLAN)))
    assert found["grid"] == 1.0
    assert found["owned"] == found["timed"] == found["status"] == 1.0
    assert found["grid owned"] == 1.0
    assert found["label action"] == 1.0
    assert "text always" not in found


def test_the_features_of_a_text_are_those_of_its_reading_and_of_the_tagger() -> None:
    result, blocks = read(as_csv(PLAN))
    found = plan_features(result, blocks, {"surest": 0.9})
    assert found["tagged"] == 1.0
    assert found["tagged owned"] == 1.0
    assert found["text surest"] == 0.9


def test_a_doubtful_document_has_a_warning_and_an_unlikely_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def with_share(share: float) -> None:
        monkeypatch.setattr(choose_reading, "plan_likelihood", lambda *_: Likelihood(share))

    data = as_csv(PLAN)
    with_share(0.9)
    assert "plan_unsure" not in codes(planparse.parse_bytes(data, name="plan.csv"))
    with_share(0.5)
    assert "plan_unsure" in codes(planparse.parse_bytes(data, name="plan.csv"))
    with_share(0.1)
    with pytest.raises(NotAPlanError, match="check that it is an action plan"):
        planparse.parse_bytes(data, name="plan.csv")


def test_labels_that_the_user_names_are_read_however_unlikely(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choose_reading, "plan_likelihood", lambda *_: NOT_A_PLAN)
    named = read_profile("profile.toml", '[headers]\n"Action" = "description"\n')
    plan = planparse.parse_bytes(as_csv(PLAN), name="plan.csv", profile=named)
    assert len(plan.areas[0].actions) == 3
    assert "plan_unsure" in codes(plan)


@pytest.mark.parametrize("text", [
    "# Bylaws\n\n1. The club shall be called Dell Runners.\n2. Members pay a fee each year.\n3. The chair calls meetings.\n"
    "4. Officers hold office for two years.\n5. The treasurer keeps the accounts.\n",
    "# Agenda\n\n1. Welcome (Ann Reed)\n2. Minutes of May\n3. Budget (Tom Bell)\n4. Any other business\n",
])  # fmt: skip
def test_rules_and_agendas_are_not_plans(text: str) -> None:
    with pytest.raises(NotAPlanError):
        planparse.parse_bytes(text.encode(), name="page.md")


def test_the_weights_are_those_of_the_data() -> None:
    assert model("plans").data == fingerprint(), "run python -m training.plans --write"


def test_the_data_has_documents_of_both_kinds_and_no_words() -> None:
    found = seen_plans()
    assert sum(one.holds for one in found) > 200
    assert sum(not one.holds for one in found) > 200
    assert not any(value > 60 for one in found for value in one.features.values())
    assert KEPT.stat().st_size < 1_000_000
