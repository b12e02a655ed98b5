"""Plans for a portfolio: the corpus' six, and as many invented ones as wanted, the same every time."""

from __future__ import annotations

import random
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

from corpus.load import names

from emit.plans import sample_plan
from planparse.plan.model import Action, Plan, Status
from versions.sketch import from_corpus

CODES = get_args(Status.model_fields["code"].annotation)


@cache
def corpus_plan(name: str) -> Plan:
    """One plan of the corpus, as planparse reads its text."""
    with TemporaryDirectory() as folder:
        return from_corpus(name).parsed(Path(folder) / f"{name}.txt")


@cache
def six() -> tuple[Plan, ...]:
    """The corpus' six plans."""
    return tuple(map(corpus_plan, names()))


def whose(plan: Plan, council: str, source: str) -> Plan:
    """The same plan of another council, from another file."""
    document = plan.document
    organisation = document.organisation.model_copy(update={"text": council, "name": council, "gss_code": None})
    file = document.source.model_copy(
        update={"name": source, "sha256": f"{random.Random(source).getrandbits(256):064x}"}
    )
    return plan.model_copy(
        update={"document": document.model_copy(update={"organisation": organisation, "source": file})}
    )


def acted(plan: Plan, change: object) -> Plan:
    """The plan with ``change`` done to each action."""
    areas = tuple(
        area.model_copy(update={"actions": tuple(change(action) for action in area.actions)}) for area in plan.areas
    )
    return plan.model_copy(update={"areas": areas})


def invented(number: int) -> Plan:
    """The sample with other dates, statuses and a council of its own."""
    chance = random.Random(number)
    later = timedelta(days=chance.randrange(-400, 2500))
    pace = chance.random()

    def change(action: Action) -> Action:
        code = "completed" if chance.random() < pace else chance.choice(CODES)
        update: dict[str, object] = {"status": action.status.model_copy(update={"code": code})}
        when = action.timescale
        if when and when.due:
            start = when.start + later if when.start else None
            update["timescale"] = when.model_copy(update={"due": when.due + later, "start": start})
        update["description"] = f"{action.description[:400]} ({number})"
        return action.model_copy(update=update)

    council = f"{chance.choice(('Royal Borough of', 'City of', 'County of', 'Borough of'))} Exampleton {number}"
    return acted(whose(sample_plan(), council, f"plan-{number}.pdf"), change)
