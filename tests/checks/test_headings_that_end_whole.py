"""A heading that ends with the small word of a verb is whole, and one that is cut is not."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

PLAN = """\
# Housing plan

## Aim 1: {heading}

| Ref | Action | Lead | By when |
| --- | --- | --- | --- |
| 1.1 | Answer each letter within ten days | Ann Reed | May 2026 |
| 1.2 | Write to each tenant who complained | Bo Shah | June 2026 |

## Aim 2: Homes are warm

| Ref | Action | Lead | By when |
| --- | --- | --- | --- |
| 2.1 | Insulate two hundred lofts before winter | Ann Reed | July 2026 |
"""


@pytest.mark.parametrize(
    ("heading", "cut"),
    [
        ("Complaints are properly dealt with", False),
        ("Tenants feel listened to", False),
        ("Homes that we are proud to share with", True),
    ],
)
def test_a_heading_may_end_in_the_small_word_of_a_verb(heading: str, cut: bool) -> None:
    issues = parse_bytes("plan.txt", PLAN.format(heading=heading).encode()).issues
    assert any(issue.code == "heading_odd" for issue in issues) is cut
