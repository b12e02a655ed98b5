"""What the document says about itself: the organisation, the inspection, its dates, and who was present."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain, groupby, pairwise

from planparse.cells.draft import Abbreviation, Inspection, PlanFacts, Timescale
from planparse.cells.keys.abbreviations import name_of
from planparse.cells.owners import OwnerCell, read_owners
from planparse.cells.timescales import read_timescale
from planparse.lexicon.authorities import Authority, find_authority
from planparse.lexicon.councils import named_council
from planparse.lexicon.months import CAPITAL_MONTH_BEGINS
from planparse.outline.outline import FRONT_MATTER, PAGE_FURNITURE, Outline
from planparse.patterns import lazy_pattern

_FRAMEWORKS = (
    ("JTAI", r"\bJTAI\b|joint targeted area"),
    ("ILACS", r"\bILACS\b|inspections? of (?:local authority )?children['’]?s['’]? services\b|\bfocused visit\b"),
    (
        "SIF",
        r"\bSIF\b|single inspection|(?:children )?in need of help and protection,? children looked after"
        r"|need of help and protection",
    ),
    ("SEND", r"\bSEND\b|\bSEN ?D\b|special educational needs"),
    ("LSCB", r"\bLSCB\b|local safeguarding children"),
    ("CQC", r"\bCQC\b|care quality commission"),
    (
        "school",
        r"\bschool inspection|\binspection of \w+(?: \w+){0,3} (?:school|academy|college)\b|section (?:5|8) inspection",
    ),
)
"""Ofsted's frameworks, each with the words that name it; the first match counts."""

_INSPECTION = re.compile(r"\b(?:inspect(?:ion|ed)|ofsted|visit|review)\b", re.I)
_NAMED = lazy_pattern(
    r"(?<!post-)(?<!post )\b(?:inspect(?:ion|ed)|ILACS|JTAI|joint targeted area|focused visit|monitoring visit)\b", re.I
)
"""What a paragraph must say to name an inspection: `Ofsted` alone is the inspectorate."""
_MONTH = rf"{CAPITAL_MONTH_BEGINS}[a-z]*"
_PUBLISHED = re.compile(r"\b(?:published|issued|received|dated|report of)\b.*", re.I | re.S)
"""The date after these words is a report's, not the inspection's."""
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_PERIOD = re.compile(
    rf"(?:{_DAY}\s*)?(?:{_MONTH}\s+)?(?:\d{{4}}\s*)?(?:to|-|–|and)\s*{_DAY}\s+{_MONTH}\s+\d{{4}}"
    rf"|(?:{_DAY}\s+)?{_MONTH}\s+\d{{4}}|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\b"
)


def framework(text: str) -> str | None:
    """The framework that an inspection's name belongs to; ``other`` if it is an inspection under none of them.

    >>> framework("Inspection of services for children in need of help and protection"), framework("Audit")
    ('SIF', None)
    """
    found = next((code for code, words in _FRAMEWORKS if re.search(words, text, re.I)), None)
    return found or ("other" if _INSPECTION.search(text) else None)


def organisation(outline: Outline) -> tuple[str | None, Authority | None]:
    """The organisation as printed, and its authority: from its own paragraph, else from the front matter.

    A council that is not in the list is recognised by the form of its name.
    """
    if outline.front.organisation is not None:
        text = outline.front.organisation.text
        return text, find_authority(text)
    for text in _front(outline):
        authority = find_authority(text)
        if authority is not None:
            return text, authority
    return next((name for text in _front(outline) if (name := named_council(text))), None), None


def inspection(outline: Outline) -> Inspection | None:
    """The inspection that the front matter names, with its period if one is printed."""
    texts = _front(outline)
    own = outline.front.inspection.text if outline.front.inspection else None
    name = own or next((text for text in texts if framework(text) and _NAMED.search(text)), None)
    if name is None:
        return None
    code = framework(name)
    if code in {None, "other"}:
        code = next((found for text in texts if (found := framework(text)) not in {None, "other"}), code)
    dated = (text for text in [name, *texts] if _INSPECTION.search(text))
    period = next((read for text in dated if (read := _period(text))), None)
    return Inspection(name, code, period)


def _period(text: str) -> Timescale | None:
    """The first date or range of dates in a paragraph about the inspection."""
    found = _PERIOD.search(_PUBLISHED.sub(" ", text))
    read = read_timescale(found[0].strip()) if found else None
    return read if read and read.due else None


_PUBLICATION = re.compile(
    r"^\W*(?:date\s+of\s+)?(?:first\s+)?(?:published?|publication|issued?|dated)(?:\s+(?:on|in|date))?\W{0,3}"
    rf"(?P<day>(?:{_DAY}\s+)?{_MONTH}\s+\d{{4}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})\W*$",
    re.I,
)
"""A line of the front matter that says when the plan came out, and nothing else."""


def publication_date(outline: Outline) -> date | None:
    """The day on which the plan says that it was published; a month gives its first day."""
    found = next((match for text in _front(outline) if (match := _PUBLICATION.match(text))), None)
    read = read_timescale(found["day"]) if found else None
    if read is None or read.due is None:
        return None
    return read.due.replace(day=1) if read.precision == "month" else read.due


_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_WRITTEN = re.compile(
    r"^\W*(?:sent|(?:(?:meeting|document|report)\s+)?date)(?:\s+of\s+(?:the\s+)?(?:meeting|report|document))?\s*(?:\([^)]*\))?"
    rf"\s*:(?:(?:\s*[A-Z][\w ]*:)*\n\W*|\W{{0,4}})(?:{_WEEKDAY},?\s+)?"
    rf"(?P<day>{_DAY}\s+{_MONTH}\s+\d{{4}}|{_MONTH}\s+{_DAY},?\s+\d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})\b",
    re.I,
)
"""A line that dates the document, an e-mail, or the meeting of minutes; labels may all come before their values."""


_HELD = re.compile(
    r"^\W*(?:(?:draft|unconfirmed|approved|confirmed)\s+)*(?:minutes|notes|(?:meeting\s+)?held)\b"
    rf"[^.]{{0,120}}?\b(?P<day>{_DAY}\s+{_MONTH}\s+\d{{4}})\b",
    re.I,
)
"""A line that says when the meeting was: `Minutes of the meeting held on Tuesday 4 March 2025 at 7.30 pm`."""
_MET = re.compile(
    rf"^{_WEEKDAY},? (?P<day>{_DAY} {_MONTH} \d{{4}})\b"
    rf"|^(?P<date>(?:{_DAY} {_MONTH}|{_MONTH} {_DAY},?) \d{{4}})\s*(?:$|[,;|(–-])",
    re.I,
)
_OF_MEETING = re.compile(r"\b(?:minutes|notes|meeting)\b", re.I)
_FRONT = 6
"""How many lines of a document's front may say so."""
_PLACED = 16
"""Most words of a line that says when and where a meeting was, below its title: `Tuesday 4 March 2025, Town Hall`."""


def document_date(outline: Outline, month_first: int = 0) -> date | None:
    """The document's own date; the first one if a file contains several minutes."""
    texts = [piece.phrase.text for piece in outline.unplaced]
    title = outline.front.title.text if outline.front.title else ""
    lines = [*texts, *("\n".join(pair) for pair in pairwise(texts))]
    found = (match for text in lines if (match := _WRITTEN.match(text)))
    held = (match for text in (title, *texts) if (match := _HELD.match(text)))
    front = texts[:_FRONT] if _OF_MEETING.search(title) else []
    met = (match for text in front if len(text.split()) <= _PLACED and (match := _MET.match(text)))
    facts = PlanFacts(month_first=month_first)
    said = chain((one["day"] for one in chain(found, held)), (one["day"] or one["date"] for one in met))
    days = (read_timescale(day, facts) for day in said)
    return next((read.due for read in days if read.due), None)


_YEAR = r"(20\d\d)(?:[-/–](\d\d))?(?![-/–\d])"
_FOR_YEAR = re.compile(rf"{_YEAR} (?:[a-z]+ ){{0,3}}plan\b|\bplan(?: for)?[ ,(:–-]+{_YEAR}", re.I)
"""A plan with the year that it is for: `One-year action plan 2031`, `2031/32 delivery plan`."""
_ANY_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


def title_year_start(outline: Outline) -> date | None:
    """The first day of the year that the title says the plan is for; 1 April for a financial year (`2031/32`)."""
    title = outline.front.title.text if outline.front.title else ""
    match = _FOR_YEAR.search(title)
    if match is None or len(_ANY_YEAR.findall(title)) != 1 or _NAMED.search(title):
        return None
    year, pair = (match[1], match[2]) if match[1] else (match[3], match[4])
    return date(int(year), 4 if pair else 1, 1) if pair in {None, f"{(int(year) + 1) % 100:02}"} else None


_IN_FIGURES = re.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)?\d\d(?![\d/-])")
_MONTHS = 12


def month_first(words: Iterable[str]) -> int:
    """How many different dates in figures can only be month first; 0 if any can only be day first.

    A form that asks for `MM/DD/YYYY` counts as two such dates.

    >>> month_first(["06/25/2023", "07/01/2023", "07/30/2023"]), month_first(["06/25/2023", "25/06/2023"])
    (2, 0)
    >>> month_first(["07/01/2023", "1/2"]), month_first(["(MM/DD/YYYY)", "07/01/2023"])
    (0, 2)
    """
    said = " ".join(words)  # a date in figures contains no space, so one search over all words is enough
    found = [(int(match[1]), int(match[3])) for match in _IN_FIGURES.finditer(said)]
    if any(first > _MONTHS for first, _ in found):
        return 0
    told = _SURELY * bool(_FORM.search(said))
    return told + len({pair for pair in found if _MONTHS < pair[1] <= _LAST_DAY})


_LAST_DAY = 31
_FORM = re.compile(r"\bMM[/-]DD[/-]YY", re.I)
_SURELY = 2
"""How many dates a form counts as, if it says how to write dates."""


def period_bounds(period: Timescale) -> tuple[date | None, date | None]:
    """The first and last day of an inspection's period; a month gives its first and last day."""
    if period.start is None and period.due is not None and period.precision == "month":
        return period.due.replace(day=1), period.due
    return period.start or period.due, period.due


def _front(outline: Outline) -> Sequence[str]:
    """The texts of the front matter: the inspection, title and organisation first."""
    front = outline.front
    own = [phrase.text for phrase in (front.inspection, front.title, front.organisation) if phrase is not None]
    return own + [piece.phrase.text for piece in outline.unplaced if piece.why in {FRONT_MATTER, PAGE_FURNITURE}]


# Who the document says was present: `Present: Ann Reed, Bo Lind`. Initials in its actions may be theirs.


_LINE = re.compile(
    r"(?im)^\W*(?:those |members |also )?(?:present|attendees?|attend(?:ed|ing)|in attendance|attendance|participants"
    r"|invitees|apologies(?: received)?(?: from)?|members|committee|working group|group members)\s*[:–-]"
    r"\s*(?P<names>.{5,2000})$"
    r"|^\W*(?:Present|PRESENT|In attendance|Apologies) (?:were |was )?"
    r"(?P<listed>(?-i:(?:[A-Z][a-z'’-]+|[A-Z]\.) ?[A-Z][a-zA-Z'’-]+\b).{0,2000})$"
    r"|^(?P<row>(?-i:[A-Z])[^\n:;]{5,60}?)[ \t](?-i:Present|Apologies|Absent)\W*$"
    r"|^(?P<names_only>(?-i:[A-Z][a-z'’-]+ [A-Z][a-zA-Z'’-]+)(?:, ?(?-i:[A-Z][a-z'’-]+ [A-Z][a-zA-Z'’-]+)){3,})\W*$"
)
"""The last form is a line of names and nothing else; its heading may be on a line of its own."""
_INITIALS = re.compile(r"\b(?:[A-Z]{2,4}|[A-Z]{1,2}(?:Mc|Mac|O)[A-Z])\b")
_NEXT_LIST = lazy_pattern(
    r"\b(?:(?:also )?in attendance|also present|apologies(?: received)?(?: from)?)\b\W*", re.IGNORECASE
)
"""Words that begin another list in the same line."""


def attendance(texts: Iterable[str]) -> tuple[str, ...]:
    """The lists of people in the lines that say who was present.

    >>> attendance(["Present: Peter Tranter, Cllr Kate Kersey", "Action: Peter Tranter"])
    ('Peter Tranter, Cllr Kate Kersey',)
    >>> attendance(["Present: Peter Tranter Apologies: Kate Kersey"])
    ('Peter Tranter ', 'Kate Kersey')
    >>> attendance(["Treasurer Ada Reed Present", "The forms are present"])
    ('Treasurer Ada Reed',)
    >>> attendance(["Present were Ada Reed, Bo Lind", "Present A. Reed", "Ada Reed, Bo Lind, Kit May, Jo Park."])
    ('Ada Reed, Bo Lind', 'A. Reed', 'Ada Reed, Bo Lind, Kit May, Jo Park')
    >>> attendance(["Ada Reed, Bo Lind, Kit May", "Present day practice, Bo Lind"])
    ()
    """
    kinds = ("names", "listed", "row", "names_only")
    lines = (next(filter(None, map(found.group, kinds))) for text in texts for found in _LINE.finditer(text))
    return tuple(names for line in lines for names in _NEXT_LIST.split(line) if names)


def initials_of_those(lists: Iterable[str], cells: Iterable[str]) -> dict[str, str]:
    """Initials in cells -> the name of the only person present who has them.

    >>> initials_of_those(["Peter Tranter Kate Kersey (Chair), Ada Reed, Al Rae"], ["KK/PT", "AR to write", "HR"])
    {'KK': 'Kate Kersey', 'PT': 'Peter Tranter'}
    >>> initials_of_those(["Neil McGregor, Ada Reed"], ["NMcG and AR to write"])
    {'AR': 'Ada Reed', 'NMcG': 'Neil McGregor'}
    """
    asked = {short for cell in cells for short in _INITIALS.findall(cell)}
    named = [pair for text in lists for pair in _people(text)] if asked else []
    told = sorted({(short, called) for name, called in named for short in _shorts(name, asked)})
    alike = {short: [name for _, name in same] for short, same in groupby(told, key=lambda pair: pair[0])}
    return {short: names[0] for short, names in alike.items() if short in asked and len(names) == 1}


def _people(text: str) -> Iterable[tuple[str, str]]:
    """The people in a list: each name alone, and with its title."""
    (read,) = read_owners([OwnerCell("lead", text)])
    people = [owner for owner in read.owners if owner.kind == "person" and owner.name and " " in owner.name]
    return ((f"{owner.name}", f"{owner.title or ''} {owner.name}".strip()) for owner in people)


def _shorts(name: str, asked: Iterable[str]) -> set[str]:
    """A name's initials, and those of the wanted initials with small letters that fit the name: `NMcG`."""
    plain = "".join(part[0] for part in name.replace("-", " ").replace(".", ". ").split() if part[0].isupper())
    return {plain} | {short for short in asked if not short.isupper() and name_of(short, name.split())}


_SURE, _MOSTLY = 2, 0.6
"""How many entries of a key, and what share of all, must surely be people before a likely person counts as one."""


def initials_by_keys(cells: Sequence[OwnerCell], abbreviations: Sequence[Abbreviation]) -> dict[str, str]:
    """Abbreviations in owner cells that the document explains, if their key lists people -> the long form.

    `SLT – Senior Leadership Team` in a list of people's initials says who owns an action. `MASH (Multi-Agency
    Safeguarding Hub)` in a sentence only says what the letters mean, so the cell's words stay. A forename alone counts
    as a person if another in its list surely is one, a rare name if most of them are.
    """
    used = {word.strip("()[],.;:*") for cell in cells for word in cell.text.replace("/", " ").split()}
    keys = [entry for entry in abbreviations if entry.short in used]
    read = read_owners([OwnerCell("lead", entry.long) for entry in keys]) if keys else ()
    sole = [(entry, one.owners[0].kind, one) for entry, one in zip(keys, read, strict=True) if len(one.owners) == 1]
    sure = Counter(entry.key for entry, kind, one in sole if kind == "person" and not one.doubts)
    listed = Counter(entry.key for entry in keys)
    people = {key for key, times in sure.items() if times >= _SURE and times > _MOSTLY * listed[key]}
    return {
        entry.short: entry.long
        for entry, kind, one in sole
        if entry.key in (people if kind == "person" and one.doubts and " " in entry.long else sure)
    }
