"""The fitted weights are those of the data and the features that stand beside them, and hold on tables kept back."""

from __future__ import annotations

import pytest
from training import status_words
from training.tables import HELD_OUT, fingerprint, read

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.decide import decide_columns
from planparse.outline.features.status_words import sounds_like_status
from planparse.outline.scored import NO_FIELD, model


@pytest.mark.parametrize("name", ["columns", "headers", "actions"])
def test_the_weights_are_fitted_on_this_data(name: str) -> None:
    assert model(name).data == fingerprint(), (
        "the data, the features or the words changed: run python -m training.columns --write, then"
        " python -m training.rows_and_tables --write"
    )


def test_the_weights_of_status_words_are_fitted_on_these_cells() -> None:
    assert model("status_words").data == status_words.fingerprint(status_words.all_cells()), (
        "the cells or the features changed: run python -m training.status_words --write, then the two above"
    )


def test_statuses_in_a_teams_own_words_sound_like_statuses_and_other_short_cells_do_not() -> None:
    cells = [*status_words.cells_of(status_words.STRANGERS)]
    told = [(one.holds, sounds_like_status(one.text) > 0.5) for one in cells]
    assert sum(said for holds, said in told if holds) > 0.92 * sum(holds for holds, _ in told)
    assert sum(said for holds, said in told if not holds) < 0.1 * sum(not holds for holds, _ in told)


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
