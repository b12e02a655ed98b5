"""What the reading worker does: bytes of a document -> the plan, the source as it is shown, and what was to check.

It keeps the stages of the document that it read last, so that a correction costs no new reading.
"""

from __future__ import annotations

import hashlib
import json
import time

from planparse.batch.task import Outcome, guarded
from planparse.corrections.format import lines_of
from planparse.emit.json import to_json
from planparse.pipeline import Stages, corrected, stages_of_bytes
from planparse.profile import NO_PROFILE, Profile, read_profile
from planparse.review.sheets import sheets, spots
from planparse.view.checks import keys_of

_kept: dict[tuple[str, str | None], Stages] = {}
"""The document read last, and no other, by its hash and profile."""


def answer(
    name: str,
    data: bytes,
    password: str | None = None,
    *,
    traces: bool = False,  # noqa: ARG001  # every worker's function is called alike
    profile: str | None = None,
    request: str = "{}",
) -> Outcome:
    """The plan of a document under review as JSON (`plan`, `sheets`, `spots`, `first`), or why there is none."""
    digest = hashlib.sha256(data).hexdigest()
    start = time.perf_counter()

    def work() -> Outcome:
        own = read_profile("the profile", profile) if profile is not None else NO_PROFILE
        text = json.dumps(_read(name, data, digest, password, own, profile, json.loads(request)))
        return Outcome(digest, text, seconds=round(time.perf_counter() - start, 3))

    return guarded(name, digest, work)


def _read(
    name: str,
    data: bytes,
    digest: str,
    password: str | None,
    profile: Profile,
    profile_text: str | None,
    request: dict[str, object],
) -> dict[str, object]:
    key = (digest, profile_text)
    if key not in _kept:
        _kept.clear()
        _kept[key] = stages_of_bytes(name, data, password=password, profile=profile)
    first = _kept[key]
    text = request.get("corrections")
    decided = lines_of("its corrections", text).corrections if isinstance(text, str) else ()
    now = corrected(first, decided, profile)
    found: dict[str, object] = {"plan": to_json(now.plan), "spots": spots(now), "first": sorted(keys_of(first.plan))}
    if request.get("sheets", True):
        found["sheets"] = sheets(first)
    return found
