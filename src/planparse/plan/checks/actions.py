"""Checks of what an inspector would notice: areas without actions, actions without owner or status, odd owners."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from planparse.cells.draft import ActionDraft, Draft, Owner
from planparse.cells.owners.neighbours import initials
from planparse.issues import Doubt, Severity
from planparse.lexicon.labels import NO_TERMS, headers
from planparse.lexicon.months import MONTH
from planparse.lexicon.names import folded, forenames, surnames
from planparse.outline.features.cells import is_post
from planparse.outline.outline import Entry, Spot, row_words
from planparse.patterns import lazy_pattern
from planparse.plan.checks.columns import looks_like
from planparse.plan.checks.headings import lead_number
from planparse.plan.checks.rows import is_harmless
from planparse.plan.checks.sight import Found, actions_by_table, all_actions, fields_of, label_of


def check_actions(draft: Draft) -> Iterator[Found]:
    """Areas, actions and document fields that lack what the law or a tracker asks for."""
    yield from _areas(draft)
    yield from _actions(draft)
    yield from unread_timescales(draft)
    yield from _document(draft)


LONGEST_TITLE = 20
"""Most words of a title. Set by hand; no other value was tried."""


_ODD_TITLE = re.compile(r" > |(?: (?:and|or|of|for|the|to|in|on|with|by)|&|-|–)$", re.I)


def _title(draft: Draft) -> Iterator[Found]:
    """No title, though the document has a short text above its actions; or a title that is cut or is a page's path."""
    title = draft.outline.front.title
    if title is not None:
        if _ODD_TITLE.search(title.text):
            message = f"{title.text!r} is cut, or says where the page stands: the title may be another text"
            yield Spot(part="document/title"), Doubt("title_missing", "warning", message)
        return
    first = min(
        (word.id for area in draft.areas for action in area.actions for word in row_words(action.row)), default=0
    )
    above = [piece.phrase for piece in draft.outline.unplaced if piece.phrase.words[0].id < first]
    short = (phrase.text for phrase in above if 1 < len(phrase.words) <= LONGEST_TITLE)
    texts = [text for text in short if text.lstrip("[(")[:1].isalnum()]
    if texts:
        message = f"no title was found; above the actions stands {texts[0]!r}"
        yield Spot(part="document/title"), Doubt("title_missing", "warning", message, tuple(dict.fromkeys(texts))[:3])


def _document(draft: Draft) -> Iterator[Found]:
    """A missing title, and an unknown authority: the inspectors' report and the tracker identify plans by it."""
    yield from _title(draft)
    if draft.authority is None:
        what = f"{draft.organisation!r} is not a" if draft.organisation else "the document does not name a"
        message = f"{what} local authority that planparse knows"
        yield Spot(part="document/organisation"), Doubt("organisation_unknown", "warning", message)


def _areas(draft: Draft) -> Iterator[Found]:
    """Areas without actions, and actions without a heading.

    Inspectors check that every recommendation is answered (Education and Inspections Act 2006, s137(3)).
    """
    headed = any(area.area.heading for area in draft.areas)
    for index, area in enumerate(draft.areas):
        if not area.actions:
            name = area.area.heading.text[:80]
            message = f"this area has no actions: {name!r}"
            yield Spot(area=index), Doubt("area_without_action", "warning", message)
        if not area.area.heading:
            message = "these actions are not under a heading: the plan names no area for them"
            leads = [lead for action in area.actions if (lead := lead_number(action.text("ref") or ""))]
            levels = 1 < len({*leads}) < len(leads)  # not if each action has its own number: `1.`, `2.`
            if levels:
                message += f", though their refs begin with {len({*leads})} numbers"
            severity: Severity = "warning" if headed or levels else "info"
            yield Spot(area=index), Doubt("area_without_heading", severity, message)


def _actions(draft: Draft) -> Iterator[Found]:
    """Actions without a text, an owner or a period."""
    for area in draft.areas:
        for action in area.actions:
            row = action.row.id
            if not action.text("description"):
                yield Spot(row=row, part="description"), Doubt("action_empty", "error", "the action has no text")
            if not action.owners and not action.printed_owner():
                message = "the plan does not name an owner for this action"
                yield Spot(row=row, part="owners"), Doubt("owner_missing", "warning", message)
            if action.timescale is None:
                message = "the action has no date or period"
                yield Spot(row=row, part="timescale"), Doubt("timescale_missing", "warning", message)
            yield from _done_again(action)


def _done_again(action: ActionDraft) -> Iterator[Found]:
    """A recurring action that is `completed` is done only this time, but a tracker would close it for good."""
    if action.status.code == "completed" and action.timescale and action.timescale.rrule:
        message = f"marked as completed ({action.status.text!r}), but it recurs ({action.timescale.text!r})"
        yield Spot(row=action.row.id, part="status"), Doubt("completed_but_recurring", "info", message)


# Statuses that could not be read, though there is a column or colour for them.


def check_statuses(draft: Draft) -> Iterator[Found]:
    """Statuses that are unknown throughout a table or an area, or read from somewhere else than their column."""
    yield from _throughout(draft)
    yield from _one_area(draft)
    yield from _elsewhere(draft)
    yield from lost_colours(draft)
    yield from unread_statuses(draft)


def _cell(action: ActionDraft) -> Entry | None:
    entry = action.entry("status")
    return entry if entry and (entry.phrase or entry.fill) else None


def _throughout(draft: Draft) -> Iterator[Found]:
    """No status could be read in a table, though its column of statuses is not empty."""
    for table, actions in actions_by_table(draft).items():
        spoken = [action for action in actions if _cell(action)]
        if len(spoken) > 1 and all(action.status.code == "unknown" for action in actions):
            place = draft.outline.tables[table].index("status")
            label = label_of(draft, table, place) if place is not None else "the column of statuses"
            message = f"no status could be read under {label}, which holds something in {len(spoken)} rows"
            yield Spot(table=table), Doubt("status_all_unknown", "warning", message)


FEW, KNOWN = 2, 0.75
"""Actions that an area must have, and the share of others with a status, before a lack of statuses is a doubt."""


def _one_area(draft: Draft) -> Iterator[Found]:
    """No status in one area, if nearly all actions of the others have one."""
    known = [sum(action.status.code != "unknown" for action in area.actions) for area in draft.areas]
    count = sum(len(area.actions) for area in draft.areas)
    for index, area in enumerate(draft.areas):
        others = count - len(area.actions)
        if len(area.actions) < FEW or others < FEW or sum(known) - known[index] < KNOWN * others:
            continue
        if not known[index]:
            message = "no action of this area has a status, but nearly all actions of the other areas have one"
            yield Spot(area=index), Doubt("status_area_unknown", "warning", message)


def _elsewhere(draft: Draft) -> Iterator[Found]:
    """A status read from another cell, though its own cell has words or a colour: these were not understood."""
    for action in all_actions(draft):
        cell = _cell(action)
        if cell is None or "status" not in fields_of(draft, action.row.table):
            continue
        text = action.status.text
        if text and action.status.basis == "words" and cell.phrase and text not in cell.phrase.text:
            message = f"read from {text!r} in another cell; the status cell says {cell.phrase.text[:60]!r}"
            yield Spot(row=action.row.id, part="status"), Doubt("status_elsewhere", "warning", message)


def lost_colours(draft: Draft) -> Iterator[Found]:
    """A labelled column of statuses with no words and no known colours: its marks or pictures may be lost."""
    for table, actions in actions_by_table(draft).items():
        place = draft.outline.tables[table].index("status")
        cells = [entry for action in actions if (entry := action.entry("status"))]
        told = {action.status.basis for action in actions}
        if place is None or len(actions) < FEW or any(cell.phrase for cell in cells) or told & {"colour", "legend"}:
            continue
        for action in actions:
            if action.status.text:
                label = label_of(draft, table, place)
                message = f"nothing was read in the cells of {label}; taken from {action.status.text!r}"
                yield Spot(row=action.row.id, part="status"), Doubt("status_elsewhere", "warning", message)


def unread_statuses(draft: Draft) -> Iterator[Found]:
    """No status in the whole plan, though it has a key for them, or texts in no field that are statuses.

    A blank column of statuses does not count: a sheet that lost its colours has one.
    """
    actions = all_actions(draft)
    if not actions or any(action.status.code != "unknown" for action in actions):
        return
    first = min((word.id for action in actions for word in row_words(action.row)), default=0)
    pieces = (piece.phrase for piece in draft.outline.unplaced if not is_harmless(piece))
    texts = [phrase.text for phrase in pieces if phrase.words[0].id > first]
    texts += [area.area.heading.text for area in draft.areas]
    words = (text for text in texts if any(map(str.isalpha, text)))
    loose = [text for text in words if looks_like(text, draft.legend) == "status"]
    loose += [end for action in actions if (end := _status_behind(action, draft))]
    asked = any("status" in fields_of(draft, action.row.table) for action in actions)
    if asked or (len(loose) < MANY * len(actions) and not draft.legend):
        return
    shown = f"{loose[0]!r} stands in no field" if loose else f"it has a key ({draft.legend[0].meaning!r})"
    for action in actions:
        message = f"no status was read in the whole plan, but {shown}"
        yield Spot(row=action.row.id, part="status"), Doubt("status_unread", "warning", message)


def _status_behind(action: ActionDraft, draft: Draft) -> str | None:
    """The status at the end of a timescale, in words that are not a date: `May 2025 Action RAG On track`."""
    when = action.timescale
    words = when.text.split() if when is not None and when.unread else []
    ends = (" ".join(words[-size:]) for size in (2, 1) if len(words) > size + 1)
    return next((end for end in ends if end[:1].isupper() and looks_like(end, draft.legend) == "status"), None)


MANY = 0.5
"""Texts in no field that are statuses, for each action, from which they probably belong to the actions."""


# Timescales that contain another field's words.


_SENTENCE_BEHIND = lazy_pattern(r"[A-Z][\w’']+(?: [\w’',%-]+){3,}[.!]?$|[A-Z][\w’']+(?: [\w’',%-]+){2,}[.!]$")


def unread_timescales(draft: Draft) -> Iterator[Found]:
    """Timescales with words of other fields: a sentence, a label that most have, a name if the action has no owner.

    Words that are the same in the timescales of several actions are this plan's wording, not another field's.
    """
    timed = [(action, action.timescale) for action in all_actions(draft) if action.timescale and action.timescale.text]
    firsts = Counter(when.unread[0].split()[0] for _, when in timed if when.unread)
    alike = Counter(when.text for _, when in timed)
    labels = {word for word, count in firsts.items() if _is_label_again(word, count, len(timed))}
    for action, when in timed:
        if not when.unread:
            continue
        spot = Spot(row=action.row.id, part="timescale")
        rest = " ".join(when.unread)
        first = rest.split()[0]
        if first in labels:
            message = f"{first!r} says no date and stands in {firsts[first]} timescales: perhaps another field's label"
            alone = len(rest.split()) == 1  # if a value follows it, another field is lost too
            yield (spot if alone else Spot(row=action.row.id)), Doubt("timescale_unread", "warning", message)
        elif alike[when.text] == 1 and _SENTENCE_BEHIND.search(rest):
            yield (
                Spot(row=action.row.id),
                Doubt("timescale_unread", "warning", f"{rest[:60]!r} says no date: it may be another field's"),
            )
        elif not action.printed_owner() and not action.owners and rest.istitle():
            yield spot, Doubt("timescale_unread", "warning", f"{rest!r} says no date, and the action has no owner")


def _is_label_again(word: str, count: int, of: int) -> bool:
    """Whether a word that is not a date is in so many timescales that it is a label (not the `Z` of a time)."""
    bare = word == "%" or (word.isalpha() and len(word) > 2 and word[0].isupper())
    return bare and count >= ALIKE and count >= MOST_ALIKE * of


ALIKE, MOST_ALIKE = 3, 0.6
"""Timescales, and the share of all, from which the same word that is not a date counts as a label."""


# Owners that can hardly be owners: one letter, a date, a column's label, a name without any sign of a person.


_DATE = re.compile(rf"\b{MONTH}\b\W*\d|\d\W*{MONTH}\b|\b(?:19|20)\d\d\b|\b\d{{1,2}}/\d{{1,2}}\b", re.I)


MOST_WORDS = 10
"""Words of the longest owner: tried on styles and corpus, where the longest right one has 6."""

_SENTENCE = re.compile(r"\b(?:to be|will|must|should|by \w+ing|to (?:all|the|our|every|each|both))\b")
"""Words that no post contains, but for whom it serves: `Clerk to the Board`."""


def odd(owner: Owner) -> str | None:
    """Why this can hardly be an owner, or None.

    >>> def who(kind, words): return Owner("lead", kind, words, None, None, words)
    >>> odd(who("person", "A")), odd(who("body", "March 2015")), odd(who("person", "Ann Reed"))
    ('is one letter', 'holds a date', None)
    >>> odd(who("post", "Action Owner")), odd(who("post", "Lead Officer"))
    ('is a label of owners', None)
    >>> odd(who("post", "Clerk to the Board")), odd(who("post", "Report to the Board"))
    (None, 'is a sentence')
    """
    words = owner.name or owner.post or ""
    if sum(map(str.isalpha, words)) <= 1:
        return "is one letter" if any(map(str.isalpha, words)) else "has no letters"
    told = _SENTENCE.search(words)
    if len(words.split()) > MOST_WORDS or (told and not is_post(words[: told.start()])):
        return "is a sentence"
    if words.casefold().rstrip(":?") in _labels_of_owners():
        return "is a label of owners"
    return "holds a date" if _DATE.search(words) else None


@cache
def _labels_of_owners() -> frozenset[str]:
    """Labels of columns of owners that do not name an owner themselves, in small letters: `lead`, `action owner`."""
    labels = (label.casefold().rstrip("?") for label in headers(NO_TERMS)["lead"].labels)
    return frozenset(label for label in labels if not _SOMEBODY.search(label))


_SOMEBODY = re.compile(r"officer|manager|agency|\w lead\b")
"""Labels that are also posts or bodies: `Lead officer`, `Action lead`."""


def check_owners(draft: Draft) -> Iterator[Found]:
    """Owners that can hardly be owners."""
    yield from _other_column(draft)
    yield from _initials_elsewhere(draft)
    yield from _initials_as_bodies(draft)
    doubted = {spot.row for spot, doubt in draft.doubts if doubt.code.startswith("owner_") and doubt.severity != "info"}
    mentions = {entry.id: len(entry.rows) for entry in draft.register}
    for action in all_actions(draft):
        for owner, owner_id in zip(action.owners, action.owner_ids, strict=True):
            why = odd(owner)
            spot = Spot(row=action.row.id, part="owners")
            if why:
                yield spot, Doubt("owner_odd", "error", f"the owner {owner.text!r} {why}")
            elif mentions.get(owner_id) == 1 and action.row.id not in doubted and not looks_like_person(owner):
                message = f"{owner.name!r} is named only here, and nothing shows that it is a person's name"
                yield spot, Doubt("owner_once", "warning", message)


def _initials_elsewhere(draft: Draft) -> Iterator[Found]:
    """Initials of people whose names are in words of no field: the plan explains them, but that was not understood."""
    loose = [piece.phrase.text for piece in draft.outline.unplaced]
    for action in all_actions(draft):
        for owner in action.owners:
            short = owner.name or ""
            letters = short.replace("-", "")
            if owner.kind != "person" or not short.isupper() or not 2 <= len(letters) <= 4 or not letters.isalpha():
                continue
            named = next((text for text in loose if names_initials(short, text)), None)
            if named is not None:
                message = f"words in no field may say who {short} is: {named[:80]!r}"
                yield Spot(row=action.row.id, part="owners"), Doubt("owner_unexplained", "warning", message)


INITIALS, MOST_INITIALS = 3, 0.1
"""Owners that are initials of people, and their share of all owners, from which other initials may be people too.

In random plans all 15 owners reported by it were wrong; with 0.6 for the share none was reported.
"""


def _initials_as_bodies(draft: Draft) -> Iterator[Found]:
    """Initials that are read as a body or a post, in a plan that uses initials for people."""
    owners = [owner for action in all_actions(draft) for owner in action.owners]
    persons = sum(owner.kind == "person" and _are_initials(owner) for owner in owners)
    if persons < INITIALS or persons < MOST_INITIALS * len(owners):
        return
    for action in all_actions(draft):
        for owner in action.owners:
            if owner.kind != "person" and _are_initials(owner):
                message = f"{owner.text!r} is read as a {owner.kind}, but other initials here are persons"
                yield Spot(row=action.row.id, part="owners"), Doubt("owner_unsure", "warning", message)


def _are_initials(owner: Owner) -> bool:
    return initials(owner.name or owner.post or "")


def names_initials(short: str, text: str) -> bool:
    """Whether a text has these initials as a word, and a name with them.

    >>> text = "AB Ann Boothroyd, Head of Early Help JW Det Ch Insp Jude Warrender"
    >>> [names_initials(short, text) for short in ("AB", "JW", "AR")]
    [True, True, False]
    """
    if short not in text:
        return False
    words = re.findall(r"[^\W\d_]+", text)
    begins = "".join(word[0] if not word.isupper() else "." for word in words)
    return re.search(rf"\b{re.escape(short)}\b", text) is not None and short.replace("-", "") in begins


SURE, MOSTLY = 3, 1.0
"""Other mentions of an owner, and the share of them in one column, that make a different column odd."""


def _other_column(draft: Draft) -> Iterator[Found]:
    """An owner who is in one column of leads everywhere else: the cell beside it may have been read.

    Only for the record: of 28 such fields 21 were right, and other issues covered 4 of the rest.
    """
    roles: dict[str, Counter[str]] = {}
    for action in all_actions(draft):
        for owner, owner_id in zip(action.owners, action.owner_ids, strict=True):
            roles.setdefault(owner_id, Counter())[owner.role] += 1
    for action in all_actions(draft):
        for owner, owner_id in zip(action.owners, action.owner_ids, strict=True):
            others = roles[owner_id] - Counter([owner.role])
            usual, count = (others.most_common(1) or [(owner.role, 0)])[0]
            if usual != owner.role and count >= SURE and count >= MOSTLY * others.total():
                message = f"{owner.text!r} is {usual.replace('_', ' ')} in all {count} other places"
                yield Spot(row=action.row.id, part="owners"), Doubt("owner_other_column", "info", message)


def looks_like_person(owner: Owner) -> bool:
    """Whether anything shows that a person is one: a forename, initial, title or surname. Other kinds need nothing.

    >>> def who(name): return Owner("lead", "person", name, None, None, name)
    >>> [looks_like_person(who(name)) for name in ("Priya Raman", "P Raman", "Scotland Yard", "The")]
    [True, True, False, False]
    """
    if owner.kind != "person" or owner.title:
        return True
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", owner.name or "")
    if any(len(word) == 1 or folded(word) in forenames() for word in words) or (owner.name or "").isupper():
        return True
    return len(words) > 1 and folded(words[-1]) in surnames() - _PLACES


_PLACES = frozenset({"yard", "street", "hall", "house", "park", "green", "living", "hill", "wood"})
"""Surnames that are more often a place's last word."""
