"""What another profile would change in each plan of a folder, before it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from planparse.corrections.council import Changed, changed
from planparse.errors import PlanParseError
from planparse.pipeline import parse
from planparse.profile import Profile


@dataclass(frozen=True, slots=True)
class Previewed:
    """A document, and what the other profile changes in it; or why it cannot be read with one of the two."""

    path: Path
    changed: Changed | None
    why: str = ""


def preview(
    documents: Iterable[Path], before: Profile, after: Profile, password: str | None = None
) -> Iterator[Previewed]:
    """What a document says with one profile and with another, one document after the other; nothing is written."""
    for path in documents:
        try:
            plans = [parse(path, password=password, profile=profile) for profile in (before, after)]
        except PlanParseError as error:
            yield Previewed(path, None, str(error))
            continue
        yield Previewed(path, changed(*plans))
