"""The fitted weights are those of the data and the features that stand beside them, and hold on tables kept back."""

from __future__ import annotations

import pytest
from training.tables import HELD_OUT, fingerprint, read

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.decide import decide_columns
from planparse.outline.scored import NO_FIELD, model


@pytest.mark.parametrize("name", ["columns", "headers", "actions"])
def test_the_weights_are_fitted_on_this_data(name: str) -> None:
    assert model(name).data == fingerprint(), (
        "the data, the features or the words changed: run python -m training.columns --write, then"
        " python -m training.rows_and_tables --write"
    )


def test_columns_of_tables_kept_back() -> None:
    right = count = 0
    for table in read(HELD_OUT):
        if not table.actions:
            continue
        for at, decision in enumerate(decide_columns(NO_TERMS, table.labels, table.columns())):
            allowed = {table.roles[at], *table.others.get(at, ())}
            right += decision.best in allowed or (decision.field is None and not NO_FIELD.isdisjoint(allowed))
            count += 1
    assert right / count >= 0.85
