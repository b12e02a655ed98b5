"""The scores on cells of real public documents do not fall: cells right as a whole, and errors that nothing warns of."""

from __future__ import annotations

import pytest
from evaluation.real_public.score import judged

RIGHT = {
    ("owners", "dev"): 147,
    ("owners", "unseen"): 153,
    ("owners_again", "dev"): 51,
    ("owners_again", "unseen"): 44,
    ("owners_third", "dev"): 127,
    ("owners_third", "unseen"): 117,
    ("owners_fourth", "dev"): 81,
    ("timescales", "dev"): 98,
    ("timescales", "unseen"): 104,
    ("timescales_third", "dev"): 57,
    ("timescales_third", "unseen"): 53,
    ("statuses_third", "dev"): 40,
    ("statuses_third", "unseen"): 37,
    ("measures_third", "dev"): 23,
    ("measures_third", "unseen"): 26,
    ("statuses", "dev"): 80,
    ("statuses", "unseen"): 77,
    ("timescales_again", "dev"): 25,
    ("timescales_again", "unseen"): 20,
    ("statuses_again", "dev"): 36,
    ("statuses_again", "unseen"): 43,
    ("measures_again", "dev"): 15,
    ("measures_again", "unseen"): 17,
    ("measures", "dev"): 44,
    ("measures", "unseen"): 52,
    ("timescales_fourth", "dev"): 50,
    ("statuses_fourth", "dev"): 57,
    ("measures_fourth", "dev"): 24,
    ("owners_fourth", "unseen"): 90,
    ("timescales_fourth", "unseen"): 81,
    ("statuses_fourth", "unseen"): 55,
    ("measures_fourth", "unseen"): 64,
    ("owners_fifth", "dev"): 86,
    ("owners_fifth", "unseen"): 89,
    ("owners_lines", "dev"): 112,
    ("owners_lines", "unseen"): 120,
    ("timescales_fifth", "dev"): 23,
    ("timescales_fifth", "unseen"): 57,
    ("statuses_fifth", "dev"): 96,
    ("statuses_fifth", "unseen"): 106,
    ("measures_fifth", "dev"): 78,
    ("measures_fifth", "unseen"): 53,
    ("statuses_sixth", "dev"): 75,
    ("statuses_sixth", "unseen"): 88,
    ("statuses_seventh", "dev"): 130,
}
"""Whoever mended the rules has opened them all (see the README): what is unseen stands in the seventh set."""
SILENT = {
    ("owners", "dev"): 3,
    ("owners", "unseen"): 6,
    ("owners_again", "dev"): 1,
    ("owners_again", "unseen"): 1,
    ("owners_third", "dev"): 1,
    ("owners_third", "unseen"): 3,
    ("owners_fourth", "dev"): 0,
    ("timescales", "dev"): 2,
    ("timescales", "unseen"): 2,
    ("statuses", "dev"): 2,
    ("statuses", "unseen"): 3,
    ("timescales_again", "dev"): 0,
    ("timescales_again", "unseen"): 1,
    ("statuses_again", "dev"): 2,
    ("statuses_again", "unseen"): 1,
    ("measures_again", "dev"): 0,
    ("measures_again", "unseen"): 1,
    ("measures", "dev"): 1,
    ("timescales_third", "dev"): 0,
    ("timescales_third", "unseen"): 1,
    ("statuses_third", "dev"): 3,
    ("statuses_third", "unseen"): 4,
    ("measures_third", "dev"): 0,
    ("measures_third", "unseen"): 2,
    ("measures", "unseen"): 3,
    ("timescales_fourth", "dev"): 0,
    ("statuses_fourth", "dev"): 4,
    ("measures_fourth", "dev"): 1,
    ("owners_fourth", "unseen"): 0,
    ("timescales_fourth", "unseen"): 0,
    ("statuses_fourth", "unseen"): 1,
    ("measures_fourth", "unseen"): 1,
    ("owners_fifth", "dev"): 0,
    ("owners_fifth", "unseen"): 1,
    ("owners_lines", "dev"): 1,
    ("owners_lines", "unseen"): 1,
    ("timescales_fifth", "dev"): 0,
    ("timescales_fifth", "unseen"): 0,
    ("statuses_fifth", "dev"): 4,
    ("statuses_fifth", "unseen"): 3,
    ("measures_fifth", "dev"): 0,
    ("measures_fifth", "unseen"): 2,
    ("statuses_sixth", "dev"): 1,
    ("statuses_sixth", "unseen"): 2,
    ("statuses_seventh", "dev"): 2,
}
NOISE = 0.1
"""Right cells with a warning, at most."""
NOISY = {
    "statuses": 0.3,
    "owners_fourth": 0.2,
    "statuses_again": 0.34,
    "statuses_third": 0.38,
    "timescales_third": 0.13,
    "statuses_fourth": 0.3,
    "statuses_fifth": 0.27,
    "statuses_sixth": 0.35,
    "statuses_seventh": 0.45,
    "owners_fifth": 0.15,
    "owners_lines": 0.14,
}


@pytest.mark.parametrize(("name", "half"), sorted(RIGHT))
def test_scores_hold(name: str, half: str) -> None:
    told = list(judged(name, half))
    assert sum(one.right for one in told) >= RIGHT[name, half]
    assert sum(not one.right and not one.warned for one in told) <= SILENT[name, half]
    noise = NOISY.get(name, NOISE)
    assert sum(one.right and one.warned for one in told) <= noise * len(told)
