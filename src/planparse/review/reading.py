"""The reading worker: bytes of a document -> the plan, the source as the page shows it, and what was to check at first.

It keeps the stages of the document read last, so that a correction needs no new reading, and the decisions about it, so
that one more needs no replay of the others.
"""

from __future__ import annotations

import gc
import hashlib
import json
import time
from collections import OrderedDict

from planparse.batch.task import Conversion, guarded
from planparse.corrections.file import lines_of
from planparse.emit.formats import to_json
from planparse.pipeline import Stages, session, stages_of_bytes, with_decisions
from planparse.plan.model import Plan
from planparse.profile import NO_PROFILE, Profile, read_profile
from planparse.review.case import patch
from planparse.review.sheets import OfActions, Spots, lines_digest, moved, sheets, spots
from planparse.view.checks import keys_of

SENT = 4
"""Plans remembered as sent: the last one, and those that were refused since."""


class _Open:
    """The document read last: its stages, the last decisions about it, and the plans that were sent."""

    def __init__(self, digest: str, profile_text: str | None, stages: Stages, profile: Profile) -> None:
        self.of = (digest, profile_text)
        self.stages = stages
        self.session = session(stages, profile)
        self.first = sorted(keys_of(stages.plan))
        self.sent: OrderedDict[str, tuple[Plan, Spots]] = OrderedDict()
        self._spots: tuple[object, object, Spots] | None = None
        self._of_actions: OfActions = {}

    def spots(self, now: Stages) -> Spots:
        """The places of the fields' words: the same object until an action moves."""
        order = [[action.id for action in area.actions] for area in now.plan.areas]
        if self._spots is None or self._spots[0] is not now.draft or self._spots[1] != order:
            self._spots = (now.draft, order, spots(now, self._of_actions))
        return self._spots[2]

    def remember(self, lines: str, plan: Plan, where: Spots) -> None:
        """Remember a plan that was sent, and the last few before it."""
        self.sent[lines] = (plan, where)
        self.sent.move_to_end(lines)
        while len(self.sent) > SENT:
            self.sent.popitem(last=False)


_open: list[_Open] = []
"""The one document that is kept."""


def answer(
    name: str,
    data: bytes,
    password: str | None = None,
    *,
    traces: bool = False,  # noqa: ARG001  # all workers' functions have the same arguments
    profile: str | None = None,
    request: str = "{}",
) -> Conversion:
    """The plan of a document under review as JSON (`plan`, `sheets`, `spots`, `first`), or why there is none.

    If the request names the hash of lines (`base`) whose plan was sent before, only the differences from it (`patch`).
    """
    digest = hashlib.sha256(data).hexdigest()
    start = time.perf_counter()

    def work() -> Conversion:
        own = read_profile("the profile", profile) if profile is not None else NO_PROFILE
        text = json.dumps(_read(name, data, digest, password, own, profile, json.loads(request)))
        return Conversion(digest, text, seconds=round(time.perf_counter() - start, 3))

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
    if not _open or _open[0].of != (digest, profile_text):
        _open.clear()
        gc.unfreeze()
        read = stages_of_bytes(name, data, password=password, profile=profile)
        _open.append(_Open(digest, profile_text, read, profile))
        gc.collect()
        gc.freeze()  # it stays in memory: searching it for cycles again and again takes longer than a decision
    here = _open[0]
    text = request.get("corrections")
    lines = text if isinstance(text, str) else ""
    now = with_decisions(here.stages, here.session, lines_of("its corrections", lines).corrections)
    base = here.sent.get(str(request.get("base")))
    where = here.spots(now)
    here.remember(lines_digest(lines), now.plan, where)
    if base is not None:
        found: dict[str, object] = {"patch": patch(base[0], now.plan)}
        return found if base[1] is where else {**found, "moved": moved(base[1], where)}
    found = {"plan": to_json(now.plan), "spots": where, "first": here.first}
    if request.get("sheets", True):
        found["sheets"] = sheets(here.stages)
    return found
