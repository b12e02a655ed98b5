from __future__ import annotations

import time

import pytest

from planparse.plan import Plan
from planparse.plan.assemble import content_id
from planparse.versions import diff
from versions.made import changed

SYLLABLES = ("ba", "con", "der", "fil", "gor", "hum", "lin", "mar", "nes", "pol", "quen", "ris", "sta", "tor", "vel")


def long_plan(actions: int, turn: int) -> Plan:
    """A plan of many actions with thirty words each, half of them said otherwise in another turn."""

    def fill(raw: dict) -> None:
        one = raw["areas"][0]["actions"][0]
        raw["areas"] = raw["areas"][:10]
        for a, area in enumerate(raw["areas"]):
            area["outcomes"], area["actions"] = [], []
            for k in range(actions // 10):
                number = a * 1000 + k
                words = [SYLLABLES[(number * 7 + n * n + n // 3) % 15] + SYLLABLES[(number // 3 + n * 5) % 15]
                         for n in range(30)]  # fmt: skip
                if number % 2:
                    words[3:6] = [f"turn{turn}", "of", "words"]
                text = " ".join([*words, str(number)])
                area["actions"].append({**one, "id": content_id(text), "ref": f"{a}.{k}", "description": text})
        raw |= {"repairs": [], "issues": []}

    return changed(fill)


@pytest.mark.slow
def test_two_plans_of_500_actions_take_less_than_a_second() -> None:
    old, new = long_plan(500, 1), long_plan(500, 2)
    took = []
    for _ in range(3):
        start = time.process_time()
        said = diff(old, new)
        took.append(time.process_time() - start)
    assert said.counts == {"reworded": 250, "unchanged": 250}
    assert min(took) < 1
