"""The promise, checked from outside: every letter of the source is in the plan, and no other.

Works on the JSON alone, knowing only the contract: which strings are homes of words, and that repairs undo.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

LIST_MARK = re.compile(r"(?:^|\t) *([•–—-])(?= )", re.MULTILINE)
"""A mark before a cell's text makes it an item of a list: it is no word, and may go."""
RESPELLING = {"header_mended", "letters_mended"}


def letters(text: str) -> Counter[str]:
    return Counter(mark for mark in text if not mark.isspace())


def homes(plan: dict[str, Any]) -> Iterator[str]:
    """Every string of a plan that is the one home of its words."""
    document = plan["document"]
    title, organisation = document["title"] or "", document["organisation"]["text"] or ""
    inspection = (document["inspection"] or {}).get("name", "")
    whys = [piece["why"] for piece in plan["unplaced"]]
    yield title
    # A name that is quoted out of a longer paragraph, or out of the title, has its words there.
    for field, text in (("organisation", organisation), ("inspection", inspection)):
        if text not in title and not any(f"document.{field}" in why.split("; quoted in ") for why in whys):
            yield text
    for table in plan["tables"]:
        for key in table["columns"]:
            yield "" if key.startswith("(column ") else key.removesuffix(" (2)").removesuffix(" (3)")
    themes: list[str] = []
    times: list[tuple[str, Any]] = []
    for area in plan["areas"]:
        if area["theme"] and area["theme"] not in themes:
            themes.append(area["theme"])
            yield area["theme"]
        yield area["heading"]
        for outcome in area["outcomes"]:
            yield outcome["text"]
        for action in area["actions"]:
            yield action["ref_printed"] or ""
            yield action["title"] or ""
            yield action["answers"] or ""
            yield action["description"]
            if action["timescale"]:  # one time may stand against several actions: its words are at one place
                time = (action["timescale"]["text"], action["provenance"].get("timescale"))
                yield "" if time in times else time[0]
                times.append(time)
            yield action["progress"] or ""
            yield from action["extra"].values()
            yield from action["printed"].values()
    yield from (piece["text"] for piece in plan["unplaced"])


def missing_and_invented(source: str, plan: dict[str, Any]) -> tuple[Counter[str], Counter[str]]:
    """Letters of the source that the plan lacks, and letters of the plan that the source lacks."""
    found: Counter[str] = Counter()
    for text in homes(plan):
        found.update(letters(text))
    seen = set()
    for repair in plan["repairs"]:
        table = repair["path"].split("/columns")[0]
        key = (repair["code"], table, repair["before"], repair["after"])
        if repair["code"] in RESPELLING and key not in seen:
            seen.add(key)
            found.update(letters(repair["before"] or ""))
            found.subtract(letters(repair["after"] or ""))
    wanted = letters(source)
    marks = Counter(mark[-1] for mark in LIST_MARK.findall(source))
    return +(wanted - found - marks), Counter({k: v for k, v in (found - wanted).items() if v > 0})
