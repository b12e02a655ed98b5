"""What is seen of a whole table, for whether it lists things to be done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from planparse.lexicon.label_words import label_words
from planparse.lexicon.terms import Terms
from planparse.outline.decision import Decision
from planparse.outline.features.cells import cell_features
from planparse.outline.features.label import label_features

_OWNERS = frozenset(("strategic_lead", "operational_lead", "lead", "support"))
_TEXT = (
    "cells_begin_with_a_verb",
    "cells_say_will",
    "cells_are_long_text",
    "cells_are_one_word",
    "cells_are_short_text",
    "cells_blank",
    "cells_are_scores",
    "cells_are_numbers",
    "cells_are_status_words",
    "cells_are_colours",
    "cells_tell_what_happened",
    "cells_all_different",
    "cells_are_dates",
    "cells_are_persons",
    "cells_are_posts",
    "cells_are_addresses",
    "cells_begin_with_what_was_done",
)
_FAR = (
    "cells_are_numbers",
    "cells_are_money",
    "cells_are_scores",
    "cells_are_colours",
    "cells_are_emails",
    "cells_blank",
    "cells_are_one_word",
    "cells_are_links",
)


def actions_features(
    terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]
) -> Mapping[str, float]:
    """The features of a table under these labels, whose columns were decided to be these."""
    return {name: value for name, value in _features(terms, labels, columns, decisions) if value}


def _features(
    terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]
) -> Iterator[tuple[str, float]]:
    yield "always", 1.0
    looks = [cell_features(cells) for cells in columns]
    roles = {decision.best for decision in decisions}
    for role in sorted(roles):
        yield f"has_{role}", 1.0
    owned, dated = bool(roles & _OWNERS), "timescale" in roles
    yield "has_an_owner", float(owned)
    yield "has_owner_and_date", float(owned and dated)
    yield "has_owner_or_date", float(owned or dated)
    yield "has_owner_date_or_status", float(owned or dated or bool(roles & {"status", "progress"}))
    at = next((at for at, decision in enumerate(decisions) if decision.best == "description"), None)
    yield "no_description", float(at is None)
    if at is not None:
        yield "description_margin", max(decisions[at].margin, 0.0)
        for name in _TEXT:
            yield f"description_{name}", looks[at].get(name, 0.0)
        head = label_words(labels[at]).head
        yield f"description_under_{head}", 1.0
        yield "description_is_empty", float("cells_none" in looks[at])
        yield "to_do_with_owner", looks[at].get("cells_begin_with_a_verb", 0.0) * owned
        yield "to_do_with_date", looks[at].get("cells_begin_with_a_verb", 0.0) * dated
    verbs = [one.get("cells_begin_with_a_verb", 0.0) for one in looks]
    yield "most_verbs", max(verbs, default=0.0)
    for name in _FAR:
        yield f"table_{name}", sum(one.get(name, 0.0) for one in looks) / len(looks)
    yield "empty_columns", sum("cells_none" in one for one in looks) / len(looks)
    for concept in sorted({label_words(label).head for label in labels} - {""}):
        yield f"a_label_of_{concept}", 1.0
    found = [label_features(terms, label) for label in labels]
    yield "labels_known", sum(one.get("label_known", 0.0) > 0.5 for one in found) / len(found)
    yield "labels_listed", sum("label_listed" in one for one in found) / len(found)
    listed = frozenset(name for one in found for name in one if name.startswith("label_listed_"))
    owners = {f"label_listed_{field}" for field in _OWNERS}
    if listed >= {"label_listed_description", "label_listed_timescale"} and owners & listed:
        yield "labels_of_action_owner_and_date", 1.0
    yield "two_columns", float(len(labels) == 2)
    yield "three_columns", float(len(labels) == 3)
    yield "many_columns", float(len(labels) > 6)
    first = looks[0]
    yield (
        "first_column_is_scores",
        float(first.get("cells_are_scores", 0.0) > 0.7 and first.get("cells_count_up", 0.0) < 1.0),
    )
    yield "first_column_is_colours", float(first.get("cells_are_colours", 0.0) > 0.6)
    yield "single_row", float("cells_single" in first)
