"""Who was at a meeting, and whether words name somebody who can act: a name, initials, a post, everybody.

Minutes name those present (`Ann Reed (AR)`, `Cllrs A. Voss and T. Dell`); others are known by a title, the form of
initials or a word for a post.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from planparse.lexicon.labels import fold
from planparse.lexicon.names import folded, usual_forenames
from planparse.lexicon.words import is_english
from planparse.noun import noun
from planparse.outline.features.cells import is_date, is_person, is_post, is_status
from planparse.read.document import Block, Grid, block_words
from planparse.words import Phrase, Word

_THERE = re.compile(
    r"\W*(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?(?:(?:councillors|members|governors|trustees|those|also|officers|board)\s+)?"
    r"(?:present|(?:in )?attendance|attendees?|attending|attended|apologies(?: for absence)?|absent|participants"
    r"|chair(?:man)?|clerk|minutes?(?: taken by| taker)?|note ?taker|regrets|scribe|participating)\b"
    r"(?:\s+(?:were|was)\b[^:]{0,40})?\s*[:–—-]?|[^:.]{0,60}\b(?:was|were) attended by\b\s*:?",
    re.I,
)
"""The beginning of a line that says who was there."""
_SHORT_FORM = re.compile(r"[(\[](?:[^()\[\]]{0,30}[,;–-]\s*)?([A-Z][A-Za-z]{0,3})(?:\s*[,;–-][^()\[\]]{0,30})?[)\]]")
_ASIDE = re.compile(r"\([^()]*\)")
_NAME = re.compile(r"[A-Z][\w’'-]+")
_INITIALS = re.compile(r"[A-Z][A-Za-z]?[A-Z]|(?:[A-Z]\.\s?){1,2}[A-Z]\.?")
_WITH_INITIAL = re.compile(r"[A-Z][a-z]+[A-Z]")
"""A forename with the surname's initial, to tell two people with one forename apart: `AndyP`."""
_TITLED = re.compile(
    r"(?:the )?(?:cllrs?|councillors?|mr|mrs|ms|miss|dr|prof|professor|rev|revd|sir|dame|pcso|pc|sgt|sergeant)\b\.?\s+"
    r"[A-Z]",
    re.I,
)
_ALL = re.compile(
    r"(?:all|everyone|everybody|both|members|councillors|governors|trustees|committee|(?:the )?(?:group|board|council)"
    r"|all (?:members|present|staff|governors|councillors|trustees|partners|agencies|schools|practices)\b.{0,20})",
    re.I,
)
_NOBODY = frozenset(
    (
        *(
            "action",
            "actions",
            "agreed",
            "resolved",
            "noted",
            "approved",
            "none",
            "tbc",
            "tba",
            "tbd",
            "n/a",
            "na",
            "nil",
        ),
        *(
            "aob",
            "am",
            "pm",
            "minutes",
            "agenda",
            "reminder",
            "letter",
            "update",
            "progress",
            "plan",
            "note",
            "ongoing",
        ),
        *("carried", "forward", "complete", "completed", "closed", "done", "next", "meeting", "date", "item", "point"),
        *("uk", "usa", "eu", "faq", "ppe", "agm", "egm", "am", "q", "a"),
    )
)
"""Words with a capital that name nobody."""
_PARTS = re.compile(r"\s*(?:[,;/&+\n]|\band\b|\bwith\b|\bor\b)\s*")
_LONGEST = 8
"""Most words of those who act."""


@noun
class Attendance:
    """The people whom minutes name as present or absent: the words of their names, and their initials."""

    names: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    by_place: bool = False
    """Whether words are where somebody's name is expected, so that one name alone names them: `Action: Jo to ask`."""

    def expecting(self) -> Attendance:
        """These people, for words in such a place."""
        return replace(self, by_place=True)


NOBODY = Attendance()

_COLUMN = re.compile(r"(?:full )?names?|attendees?|members?|participants?|who", re.I)
"""The label of a column of names."""
_LIST = 2
"""Most columns of a table that is a list of names with bullets."""


def attendance_in(blocks: Sequence[Block]) -> Attendance:
    """The people whom minutes name in their lines, and in a table below a line that is a label of those present."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Grid) and lines and (found := _THERE.match(lines[-1])) and found.end() == len(lines[-1]):
            lines += _names_in(block)
        else:
            lines += Phrase(tuple(block_words(block))).text.split("\n")
    return attendance_of(lines)


def _names_in(grid: Grid) -> list[str]:
    """The names in a table: its column of names, else all cells of a list, else the cells that are plainly people."""
    cells = [(cell, text) for cell in grid.cells if any(map(str.isalpha, text := cell.phrase.text))]
    column = next((cell.column for cell, text in cells if _COLUMN.fullmatch(text)), None)
    if column is not None:
        return [text for cell, text in cells if cell.column == column and not _COLUMN.fullmatch(text)]
    return [text for _, text in cells if grid.columns <= _LIST or is_person(text)]


def attendance_of(paragraphs: Sequence[str]) -> Attendance:
    """The people whom the lines about attendance name, and the initials in brackets after names anywhere.

    If such a line is only a label, the lines of names right below it are about attendance too.

    >>> found = attendance_of(["Present: Ann Reed (AR, chair), Deji (D)", "Apologies: Bo Shah"])
    >>> sorted(found.names), sorted(found.initials)
    (['Ann', 'Bo', 'Deji', 'Reed', 'Shah'], ['AR', 'D'])
    >>> sorted(attendance_of(["In attendance", "Parks - Ann Reed (co-chair), Voss", "Bo spoke first.", "Dell"]).names)
    ['Ann', 'Parks', 'Reed', 'Voss']
    """
    names = _speakers(paragraphs)
    initials: set[str] = set()
    below = False
    for text in paragraphs:
        own = {form for form in _SHORT_FORM.findall(text) if fold(form) not in _NOBODY}
        initials |= own
        found = _THERE.match(text)
        below = (below and _is_name(_ASIDE.sub("", text))) or (found is not None and found.end() == len(text.rstrip()))
        if found or below:
            said = text[found.end() :] if found else text
            names |= {name for name in _NAME.findall(said) if fold(name) not in _NOBODY} - own
    return Attendance(frozenset(names), frozenset(initials))


_SPEAKER = re.compile(r"([^\W\d_][\w’'-]+):\s+\S")
_FEWEST_SPEECHES = 2


def _speakers(lines: Sequence[str]) -> set[str]:
    """Those who spoke, by name before a colon, more than once: `Bo: We should ask`."""
    times = Counter(found[1] for line in lines if (found := _SPEAKER.match(line)))
    return {name for name, count in times.items() if count >= _FEWEST_SPEECHES and _may_be_name(name)}


def _may_be_name(word: str) -> bool:
    """Whether a word may be a name alone: a usual forename, or no English word."""
    known = folded(word) in usual_forenames() or not is_english(word.casefold())
    return word.isalpha() and not word.isupper() and known and fold(word) not in _NOBODY


def is_somebody(words: Sequence[Word], there: Attendance) -> bool:
    """Whether words plainly name somebody who can act; in a list, each part must.

    >>> from planparse.words import Place
    >>> there = attendance_of(["Present: Debs Main (DM)", "Deji (D)"])
    >>> def told(text):
    ...     return is_somebody([Word(n, one, Place()) for n, one in enumerate(text.split())], there)
    >>> [told(text) for text in ("Debs", "D + DM", "The Clerk/Chair", "Cllr Voss", "R.J. and AB", "All members")]
    [True, True, True, True, True, True]
    >>> [told(text) for text in ("Reminder", "Carried Forward", "Letter", "Approved", "May 2024", "the roof")]
    [False, False, False, False, False, False]
    >>> [told(text) for text in ("Councillors resolved", "Mr Dell asked the Clerk", "Parish Clerk and chair")]
    [False, False, True]
    """
    text = Phrase(tuple(words)).text.strip(" .:;,()[]")
    if not text or len(words) > _LONGEST or is_status(text) or is_date(text) or not _is_name(text, there):
        return False
    if _is_one(text, there):
        return True
    parts = [part.strip(" .()[]") for part in _PARTS.split(re.sub(r"\s*[(\[][^()\[\]]*[)\]]", "", text))]
    return bool(parts) and all(part and _is_one(part, there) for part in parts)


_SMALL = frozenset(
    (
        *(
            "the",
            "our",
            "a",
            "an",
            "of",
            "for",
            "and",
            "or",
            "with",
            "de",
            "van",
            "von",
            "der",
            "la",
            "le",
            "all",
            "both",
        ),
        *(
            "clerk",
            "chair",
            "chairs",
            "chairman",
            "chairwoman",
            "chairperson",
            "vice",
            "vice-chair",
            "deputy",
            "parish",
        ),
        *("town", "secretary", "treasurer", "headteacher", "head", "governors", "councillors", "members", "committee"),
        *("manager", "practice", "officer", "officers", "staff", "partners", "agencies", "group", "board", "council"),
        *(
            "everyone",
            "everybody",
            "team",
            "working",
            "party",
            "lead",
            "leads",
            "chief",
            "executive",
            "present",
            "schools",
        ),
        *(
            "taskforce",
            "task",
            "force",
            "panel",
            "forum",
            "network",
            "secretariat",
            "sub-group",
            "subgroup",
            "partnership",
        ),
    )
)
"""Words of a name or a post that may be in lower case."""


def _is_name(text: str, there: Attendance = NOBODY) -> bool:
    """Whether words are only capitalised ones and words for posts: no verb, and nothing that was said."""
    words = re.findall(r"[^\W\d_][\w’'.-]*", text)
    return all(not word[0].islower() or word in _SMALL or word in there.names for word in words)


def _is_one(text: str, there: Attendance) -> bool:
    words = text.split()
    if all(fold(word) in _NOBODY for word in words) or fold(words[0]) in _NOBODY:
        return False
    if text in there.initials or _INITIALS.fullmatch(text) or _ALL.fullmatch(text) or _TITLED.match(text):
        return True
    if len(words) == 1 and _WITH_INITIAL.fullmatch(text) and text[:-1] in there.names:
        return True
    bare = re.sub(r"^(?:the|our)\s+", "", text, flags=re.I)
    if words and all(word.strip(".’'") in there.names or len(word.strip(".")) == 1 for word in words):
        return any(len(word) > 1 for word in words)
    if not bare[:1].isupper() and bare == text:
        return False
    if _INITIALS.fullmatch(bare) or (there.by_place and len(words) == 1 and _may_be_name(text)):
        return True
    return is_post(bare) or is_person(text)
