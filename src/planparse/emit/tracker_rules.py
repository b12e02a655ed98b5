"""Where a tracker takes less than the plan says: what the user's rule makes of it, and which rule is missing.

Each function gives the cell's value and notes what it did in the `Ledger`: a deed that is listed beside the file,
or a question, with which no file is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from planparse.emit.cells import LeftOut, cut, one_line, units
from planparse.emit.tracker_columns import Tracker
from planparse.errors import ExportError
from planparse.plan.model import Action, Area, Owner
from planparse.profile import ExportRules


@dataclass(slots=True)
class Ledger:
    """What was done to the plan's values, and the questions that only the user can answer, with their refs."""

    deeds: list[LeftOut] = field(default_factory=list)
    questions: dict[str, list[str]] = field(default_factory=dict)

    def ask(self, question: str, ref: str) -> None:
        """Note that an action needs a rule nobody picked."""
        self.questions.setdefault(question, []).append(ref)

    def note(self, ref: str, where: str, deed: str, why: str, text: str = "") -> None:
        """List a deed."""
        self.deeds.append(LeftOut(ref, where, deed, why, text))  # type: ignore[arg-type]

    def settle(self, tracker: Tracker) -> None:
        """Raise `ExportError` with every open question."""
        if self.questions:
            asked = [f"{question} (actions {_some(refs)})" for question, refs in self.questions.items()]
            raise ExportError(
                None,
                f"{tracker.title} cannot take all of this plan: {'; '.join(asked)}",
                "pick the rules in the [export] part of a profile and name it with --profile",
            )


def due_date(
    action: Action, area: Area, tracker: Tracker, rules: ExportRules, ledger: Ledger
) -> date | Literal["skip"] | None:
    """The due date, or None to leave the cell empty, or `skip` to leave the action out."""
    due = action.timescale.due if action.timescale else None
    if due is not None:
        return due
    printed = action.timescale.text if action.timescale else ""
    match rules.missing_date:
        case None:
            choices = "skip or area_last_date" if tracker.needs_due else "leave, skip or area_last_date"
            ledger.ask(f"an action has no due date: pick missing_date = {choices}", action.ref)
            return None
        case "leave" if tracker.needs_due:
            ledger.ask("a due date is required: pick missing_date = skip or area_last_date, not leave", action.ref)
            return None
        case "leave":
            ledger.note(action.ref, "due", "left out", "the plan gives no due date (missing_date = leave)", printed)
            return None
        case "area_last_date":
            last = max((a.timescale.due for a in area.actions if a.timescale and a.timescale.due), default=None)
            if last is not None:
                why = "the last due date of its area (missing_date = area_last_date)"
                ledger.note(action.ref, "due", "filled in", why, f"{last.isoformat()}; the plan says: {printed or '-'}")
                return last
            if not tracker.needs_due:
                ledger.note(action.ref, "due", "left out", "no action of its area has a due date", printed)
                return None
            ledger.note(action.ref, "action", "left out", "no action of its area has a due date", action.description)
            return "skip"
    ledger.note(action.ref, "action", "left out", "it has no due date (missing_date = skip)", action.description)
    return "skip"


def start_date(action: Action, due: date | None, tracker: Tracker, ledger: Ledger) -> date | None:
    """The start, unless the tracker refuses it for the due date's sake."""
    start = action.timescale.start if action.timescale else None
    if start and due and tracker.takes("start") and (start > due or (tracker.due_after_start and start == due)):
        ledger.note(action.ref, "start", "left out", "it is not before the due date", start.isoformat())
        return None
    return start


def users(action: Action, tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str | None:
    """The tracker's users that own an action, joined as the tracker wants them."""
    found = [(owner, user) for owner in action.owners if (user := _user(action, owner, tracker, rules, ledger))]
    if tracker.max_owners is not None and len({user for _, user in found}) > tracker.max_owners:
        found = _fewer(action, found, tracker, rules, ledger)
    return tracker.owner_separator.join(dict.fromkeys(user for _, user in found)) or None


def _user(action: Action, owner: Owner, tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str | None:
    keys = (owner.text, owner.name, owner.post, owner.display, owner.owner_id)
    mapped = next((rules.users[key] for key in keys if key and key in rules.users), None)
    if mapped is not None:
        return mapped
    if owner.kind == "person" and owner.name:
        return _person(action, owner, tracker, rules, ledger)
    match rules.post_owner:
        case "text" if tracker.posts:
            return owner.display
        case "text":
            ledger.ask("an owner must be a user: pick post_owner = map or skip, not text", action.ref)
        case "skip" | "map":
            why = f"a post or body, not a user (post_owner = {rules.post_owner})"
            ledger.note(action.ref, "owners", "left out", why, owner.text)
        case None:
            choices = "text, skip or map" if tracker.posts else "skip or map"
            ledger.ask(f"an owner is a post or body: pick post_owner = {choices}", action.ref)
    return None


def _person(action: Action, owner: Owner, tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str | None:
    """A person who is not in the user's map: the bare name, or nobody where owners must be users, which is listed.

    Such a tracker matches no bare name, and would take the row without an assignee or not at all.
    """
    if (rules.person_owner or ("text" if tracker.posts else "map")) == "text":
        return owner.name
    ledger.note(action.ref, "owners", "left out", "has no user in [export.users]", owner.text)
    return None


def _fewer(
    action: Action, found: list[tuple[Owner, str]], tracker: Tracker, rules: ExportRules, ledger: Ledger
) -> list[tuple[Owner, str]]:
    """As many owners as the tracker takes, by the user's rule; the others are listed."""
    match rules.many_owners:
        case None:
            choices = "first, strategic_lead, operational_lead or skip"
            ledger.ask(f"an action has more than {tracker.max_owners} owner: pick many_owners = {choices}", action.ref)
            return []
        case "first":
            kept = found[: tracker.max_owners]
        case "skip":
            kept = []
        case role:
            # A plan with one column of leads has neither role: its leads stand for both.
            of_role = [pair for pair in found if pair[0].role == role]
            kept = (of_role or [pair for pair in found if pair[0].role == "lead"])[: tracker.max_owners]
    for pair in found:
        if pair not in kept:
            why = f"an action takes {tracker.max_owners} (many_owners = {rules.many_owners})"
            ledger.note(action.ref, "owners", "left out", why, pair[0].text)
    return kept


def title(action: Action, limit: int, tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str:
    """One line: the ref where no other column has it, and the action's own title, else its description.

    The notes have the description whole in any case.
    """
    words = one_line(action.title or action.description)
    whole = words if tracker.takes("ref") else f"{action.ref} {words}"
    room = tracker.room(limit, whole)
    if units(whole) <= room:
        return whole
    match rules.long_title:
        case "cut":
            kept, rest = cut(whole, room)
            ledger.note(action.ref, "title", "cut", f"a title takes {limit} characters (long_title = cut)", rest)
            return kept
        case "move_to_description":
            ledger.note(action.ref, "title", "moved", "into the notes (long_title = move_to_description)", whole)
            return cut(f"Action {action.ref}", limit)[0]
        case "refuse":
            ledger.ask(f"a title takes {limit} characters: shorten the plan's, or pick another long_title", action.ref)
        case None:
            choices = "cut, move_to_description or refuse"
            ledger.ask(f"a title takes {limit} characters: pick long_title = {choices}", action.ref)
    return ""


def status(action: Action, tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str | None:
    """The tracker's word for a status; where it has words of its own and none was picked, none."""
    code = action.status.code
    if code in rules.status:
        return rules.status[code]
    if tracker.statuses is None:
        return code.replace("_", " ")
    word = tracker.statuses.get(code)
    if word is None:
        ledger.note(action.ref, "status", "left out", f"no word for it in [export.status]: {code}", code)
    return word


def fitted(text: str, limit: int, where: tuple[str, str], tracker: Tracker, rules: ExportRules, ledger: Ledger) -> str:
    """Text within the limit of its cell; ``where`` is ref and header."""
    room = tracker.room(limit, text)
    if units(text) <= room:
        return text
    match rules.long_cell:
        case "cut":
            kept, rest = cut(text, room)
            ledger.note(*where, "cut", f"a cell takes {limit:,} characters (long_cell = cut)", rest)
            return kept
        case "refuse":
            ledger.ask(f"{where[1]} takes {limit:,} characters: shorten the plan's, or pick long_cell = cut", where[0])
        case None:
            ledger.ask(f"{where[1]} takes {limit:,} characters: pick long_cell = cut or refuse", where[0])
    return ""


def _some(refs: Iterable[str]) -> str:
    """A few refs and how many more.

    >>> _some(["1.1", "1.2"]), _some(str(n) for n in range(9))
    ('1.1, 1.2', '0, 1, 2, 3, 4 and 4 more')
    """
    every = list(dict.fromkeys(refs))
    more = f" and {len(every) - 5} more" if len(every) > 5 else ""
    return ", ".join(every[:5]) + more
