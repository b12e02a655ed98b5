"""Converting a file's bytes to a Conversion, and what a report says about it. A file's content never makes it raise.

Only workers import this module, and only when there is something to convert: it imports all stages.
"""

from __future__ import annotations

import hashlib
import time
import traceback
from collections import Counter
from collections.abc import Iterable

from planparse.batch.task import NETWORK, About, Conversion, Kind, out_of_memory, refused, refused_by
from planparse.corrections.file import in_force, lines_of
from planparse.corrections.refused import STALE
from planparse.emit.formats import to_json
from planparse.errors import (
    FaultError,
    InvalidCorrectionsError,
    NetworkBarredError,
    PlanParseError,
    fault,
    ran_out_of_memory,
)
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from planparse.plan.paths import to_check
from planparse.profile import NO_PROFILE, read_profile
from planparse.tables.second_opinion import When

# Plan -> what the report says about it before anybody opens it.


def about(plan: Plan) -> About:
    """A plan's council, its size, and its issues by severity and code."""
    organisation = plan.document.organisation
    return About(
        organisation.name or organisation.text,
        plan.document.title,
        len(plan.areas),
        len(plan.actions),
        _counted((issue.severity, issue.code) for issue in plan.issues),
        _counted(to_check(plan)),
    )


def _counted(kinds: Iterable[tuple[str, str]]) -> tuple[Kind, ...]:
    return tuple((severity, code, count) for (severity, code), count in sorted(Counter(kinds).items()))


def issue_counts(plan: Plan) -> dict[str, int]:
    """Issues by code."""
    return dict(sorted(Counter(issue.code for issue in plan.issues).items()))


def convert(
    name: str,
    data: bytes,
    password: str | None = None,
    *,
    traces: bool = False,
    profile: str | None = None,
    second_opinion: When = "never",
    corrections: str | None = None,
) -> Conversion:
    """Return the plan in a file of this name and content, read with this profile (its text), or why there is none.

    ``corrections`` is the text of the corrections file for this document. The answer depends only on the arguments
    (except the seconds it took). The reason for a fault in planparse names only the place in its code. Its traceback,
    which may quote the document, is given only with ``traces``.
    """
    digest = hashlib.sha256(data).hexdigest()
    start = time.perf_counter()
    try:
        own = read_profile("the profile", profile) if profile is not None else NO_PROFILE
        lines = lines_of("its corrections", corrections).corrections if corrections is not None else ()
        plan = parse_bytes(name, data, password=password, profile=own, second_opinion=second_opinion, corrections=lines)
        text = to_json(plan)
    except NetworkBarredError as error:
        return refused(digest, NETWORK, error.problem, error.remedy)
    except InvalidCorrectionsError as error:
        told = InvalidCorrectionsError(None, f"has a corrections file in which {error.problem}", error.remedy)
        return refused_by(told, digest)
    except PlanParseError as error:
        trace = traceback.format_exception(error.__cause__ or error) if traces and isinstance(error, FaultError) else ()
        return refused_by(error, digest, "".join(trace) or None)
    except MemoryError:
        return out_of_memory(digest)
    except Exception as error:  # noqa: BLE001  # the last line of defence: one file never stops the others
        if ran_out_of_memory(error):
            return out_of_memory(digest)
        trace = traceback.format_exception(error) if traces else ()
        return refused_by(fault(name, error), digest, "".join(trace) or None)
    return Conversion(
        digest,
        text,
        issues=issue_counts(plan),
        words=(plan.words.source, plan.words.placed, plan.words.unplaced),
        seconds=round(time.perf_counter() - start, 3),
        about=about(plan),
        corrected=len(in_force(lines)) - sum(issue.code == STALE for issue in plan.issues),
    )
