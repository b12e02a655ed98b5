"""The front matter: what the paragraphs before the first area say about the document."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from planparse.lexicon.announcements import announces
from planparse.lexicon.authorities import find_authority
from planparse.outline.body_names import is_body, is_organisation
from planparse.outline.outline import BLANK, FRONT_MATTER, OWNER_FIELDS, Front, PrintedRow, Section, Unplaced
from planparse.patterns import lazy_pattern
from planparse.read.document import MAIL, TITLE, Paragraph
from planparse.tables.layout import Furniture
from planparse.words import Phrase, printed_lines

_PLAN = re.compile(
    r"\b(?:action|improvement|implementation|delivery|development|recovery)s?\s+(?:plan|tracker|log|programme)\b"
    r"|\b(?:written\s+)?statement\s+of\s+action\b",  # the plan that answers a SEND inspection
    re.I,
)
_ANY_PLAN = re.compile(
    r"\b(?:response|reply|answer) to\b(?!:)|\b(?:agreed|remedial) actions\b|\b(?:actions|tasks) agreed$"
    r"|\b(?:works?|actions?|tasks?|jobs|snag(?:ging)?|to[- ]?do) list\b"
    r"|\btracker\b|\bwork ?plan\b|\blog of (?:\w+ )?actions\b|\bactions? register\b"
    r"|\b(?:risk|issue|raid|action|decision) (?:register|log)\b|\bplan of action\b|\bmeeting minutes\b"
    r"|^(?:draft |action )*(?:minutes|notes) (?:of|from) (?:the|an?|our) |^(?:draft )?minutes of\b"
    r"|^(?:notes|records?|reports?) (?:of|on) (?:the |a )?(?:[\w-]+ ){0,4}meeting\b"
    r"|\bplan(?=\s*(?:$|[-–—:(|]|,? v(?:er(?:sion|\.)?)? ?\d|(?:\d{4}|draft|final|update)\b))"
    r"|\bplan for(?: [\w’'-]+){1,5}\s*$",
    re.I,
)
"""A plan with another name (`Ofsted response plan 2024`, `Raising Attainment Plan for Governors`), if no paragraph has
one of the usual names."""
_INSPECTION = re.compile(
    r"\b(?:inspection|ilacs|jtai|joint targeted area|focused visit|monitoring visit|ofsted review|peer review)\b", re.I
)
_LONGEST_TITLE = 30
"""Most words of a title or an inspection's name. A longer text is a sentence about the plan."""


_ABOUT = lazy_pattern(r"\b(?:agreed|approved|updated|sets? out|this|has|have|was|were|is|are|will|should)\b", re.I)
"""Words in a sentence about the plan."""
_LARGER = 1.1
"""A title is so many times larger than everything else before the first area; tried: 1.05 takes a bold line."""

_LONGEST_NAME = 9
"""Most words of an organisation's name and the little beside it."""


def is_plan_title(text: str) -> bool:
    """Whether a paragraph calls itself a plan: it is the document's title, not an area's heading.

    >>> is_plan_title("Post-Inspection Improvement Plan v9"), is_plan_title("Leadership")
    (True, False)
    """
    return bool(_PLAN.search(text)) and not _WITH_SUBJECT.match(text)


_WITH_SUBJECT = lazy_pattern(r"\d{1,2}\.? +[^:]+: +\S")
"""A numbered heading with a subject (`4. Ofsted action plan: attendance`) heads a part of the document."""


def is_running_title(text: str) -> bool:
    """Whether a text at the top of every page is the document's title: short, and it calls itself a plan of any name.

    >>> is_running_title("DEPOT - WORKS LIST"), is_running_title("Bow Council"), is_running_title("Our plan, page 3")
    (True, False, False)
    """
    named = is_plan_title(text) or _ANY_PLAN.search(text) is not None
    return named and len(text.split()) <= _LONGEST_TITLE and not _PAGED.search(text)


_PAGED = lazy_pattern(r"\bpage\b", re.I)


def is_register_title(text: str) -> bool:
    """Whether a short text on its own calls the document a register or a log.

    >>> is_register_title("Project Risk Register v2"), is_register_title("Put each risk register entry below this line")
    (True, False)
    """
    return len(text.split()) <= _LONGEST_OF_REGISTER and _REGISTER.search(text) is not None


def what_it_lists(text: str) -> str:
    """The kind of thing that a heading says is listed below it; empty if it has a subject.

    If all headings name the same kind, that is the whole document's, and they head no area.

    >>> [what_it_lists(text) for text in ("2. Risks", "Project Risk Register", "Risks to children")]
    ['risk', 'risk', '']
    """
    found = _KIND.fullmatch(text.strip(" :.")) or (_REGISTER.search(text) if is_register_title(text) else None)
    return found[1].casefold() if found else ""


def announces_actions(text: str) -> bool:
    """Whether a text says that actions follow, and no more; it may be numbered.

    >>> [announces_actions(text) for text in ("9. New and on-going actions", "Actions from the meeting", "Action plan")]
    [True, True, False]
    >>> announces_actions("Actions this week"), announces_actions("Actions this council took")
    (True, False)
    >>> announces_actions("Action list from meeting 3-2-25")  # read in trial, items and answers ran together unsaid
    False
    """
    return announces(without_section(text))


def is_announced(section: Section, above: str) -> bool:
    """Whether a table without labels says who right of what, and the heading above it that actions follow.

    Abbreviations come left of their meaning: below a key of statuses, these are no owners.
    """
    fields = [column.field for column in section.columns]
    done = fields.index("description") if "description" in fields else len(fields)
    return not section.headed and any(field in OWNER_FIELDS for field in fields[done:]) and announces_actions(above)


def without_section(text: str) -> str:
    """A text without the number of its section and the mark after it: `1.4 Recommendations:`, `IV. Next steps`."""
    return _SECTION.sub("", text, count=1).rstrip(" :.–-")


_SECTION = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)])\s+(?=\D)")


_KIND = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]? )?(?:the |our |all |project |key )?(risk|issue)s?", re.I)
_REGISTER = re.compile(r"\b(risk|issue|raid|action|decision)s? (?:register|log|tracker)\b", re.I)
_LONGEST_OF_REGISTER = 6


def title_in_rows(section: Section) -> tuple[Phrase, Section] | None:
    """The one title in the rows above a table, and the table without it: a cell that calls itself a plan.

    One that calls itself a register must be alone in its row.
    """
    lines = section.lines
    first = next((at for at, line in enumerate(lines) if line.kind != "stray" or line.why), len(lines))
    entries = [
        (row, at, entry.phrase, len(line.phrase().words) == len(entry.phrase.words))
        for row, line in enumerate(lines[: min(first, _TITLE_ROWS)])
        for at, entry in enumerate(line.entries)
        if entry and len(entry.phrase.words) <= _TITLE_WORDS
    ]
    plans = [(row, at, phrase) for row, at, phrase, _ in entries if is_plan_title(phrase.text)]
    registers = [(row, at, phrase) for row, at, phrase, alone in entries if alone and is_register_title(phrase.text)]
    if len(plans or registers) != 1:
        return None
    ((row, at, phrase),) = plans or registers
    own = (*lines[row].entries[:at], BLANK, *lines[row].entries[at + 1 :])
    return phrase, replace(section, lines=(*lines[:row], replace(lines[row], entries=own), *lines[row + 1 :]))


def title_after_label(lines: Sequence[PrintedRow]) -> Phrase | None:
    """The title that the rows of a small table print after a label, as a tool's export does: `Plan name | Homes`."""
    for line in lines[:_TITLE_ROWS]:
        filled = [entry.phrase for entry in line.entries if entry and entry.phrase]
        if len(filled) == _LABEL_AND_TITLE and _NAMES_PLAN.fullmatch(filled[0].text):
            return filled[1]
    return None


_LABEL_AND_TITLE = 2
_NAMES_PLAN = re.compile(
    r"(?:(?:(?:action )?plan|project|programme|board|list|document) (?:name|title)|(?:name|title) of (?:the )?"
    r"(?:(?:action )?plan|project|programme|board|list|document)) ?:?",
    re.I,
)
"""A label before the name of the plan in a tool's export or on a cover sheet."""

_TITLE_ROWS, _TITLE_WORDS = 4, 14
"""Most rows above a sheet's table that may have its title, and most words of a title beside other cells."""


def front_matter(
    paragraphs: Sequence[Phrase],
    headings: Collection[int] = frozenset(),
    subject: int | None = None,
    listed: Collection[int] = frozenset(),
) -> tuple[Front, tuple[Unplaced, ...]]:
    """The title, organisation and inspection among the paragraphs before the first area; the rest is unplaced.

    A paragraph is taken whole or not at all, so that no word gets lost. The title is the first that calls itself a
    plan, or the shorter of two if the format does not mark the first as a heading. If that is a sentence about the
    plan: the document's first heading if the format marks it as one (``headings``: the ids of their first words), the
    only one that it marks, or the text in the largest letters. An e-mail without any has its subject as the title
    (``subject``: the id of its first word). An item of a list (``listed``: the same ids) is no title: menus have plans.

    The organisation is a paragraph with little more than an authority's name; the inspection is one that names it and
    is not the title.
    """
    paragraphs = _with_whole_titles(paragraphs)
    short = [p for p in paragraphs if len(p.words) <= _LONGEST_TITLE and p.words[0].id not in listed]
    top = [p for p in paragraphs[:2] if p.words[0].id in headings and not is_body(p)]
    plans = [p for p in short if is_plan_title(p.text)]
    if top and not any(p in top or not _ABOUT.search(p.text) for p in plans):
        plans = [p for p in top if p in short][:1]
    named = [p for p in plans if not _is_sentence(p)] or plans[:1] * (plans == top[:1])
    named = _largest_before_text(paragraphs, named[0]) or _fuller(named, headings) if named else named
    others = [p for p in short if _ANY_PLAN.search(p.text)]
    marked = [p for p in short if p.words[0].id in headings and not is_body(p) and not _is_sentence(p)]
    only = marked if len(marked) == 1 and not _INSPECTION.search(marked[0].text) else []
    other = [p for p in others if not _is_sentence(p)]
    titles = named or other or _in_capitals(short) or only or _largest(short) or plans or others
    titles = titles or [p for p in short[:1] if p.words[0].id == subject] or _at_top(paragraphs)
    near = titles[:1] if titles and titles[0].words[0].id in headings else titles[:3]
    title = min(near, key=lambda p: len(p.words) > 12, default=None)
    named = [p for p in short if p is not title and len(p.words) <= _LONGEST_NAME]
    organisation = next((p for p in named if find_authority(p.text)), None) or next(
        (p for p in named if is_organisation(p)), None
    )
    inspection = next(
        (
            p
            for p in short
            if p not in (title, organisation) and _INSPECTION.search(p.text) and not _PLAN.search(p.text)
        ),
        None,
    )
    taken = [p for p in (title, organisation, inspection) if p is not None]
    rest = tuple(Unplaced(p, FRONT_MATTER) for p in paragraphs if not any(p is one for one in taken))
    title, dated = _without_day(title) if title else (None, ())
    return Front(title, organisation, inspection), (*rest, *dated)


def _in_capitals(paragraphs: Sequence[Phrase]) -> list[Phrase]:
    """The only paragraph in capitals, if it mentions a plan or the like: a title below the subject of an e-mail."""
    found = [p for p in paragraphs if len(p.words) > 2 and p.text.isupper()]
    return found if len(found) == 1 and _OF_A_PLAN.search(found[0].text) else []


def _without_day(title: Phrase) -> tuple[Phrase, tuple[Unplaced, ...]]:
    """A title without the date on a line below it, when a meeting was or a plan was written; or `Annex B` above it."""
    first, *others = map(Phrase, printed_lines(title.words))
    if others and _AN_ANNEX.fullmatch(first.text):
        return title.without(first.words), (Unplaced(first, FRONT_MATTER),)
    last = title.words[-1]
    box, above = last.place.box, title.words[-2].place.box if len(title.words) > 1 else None
    below = last.gap == "\n" or (box is not None and above is not None and box[1] > above[3])
    if not (below and _A_DAY.fullmatch(last.text)):
        return title, ()
    return Phrase(title.words[:-1]), (Unplaced(Phrase((last,)), FRONT_MATTER),)


_AN_ANNEX = lazy_pattern(r"(?:appendix|annexe?|enclosure|attachment)(?: [A-Z]| \d{1,2})?\W?", re.I)
_A_DAY = lazy_pattern(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}")


def _with_whole_titles(paragraphs: Sequence[Phrase]) -> list[Phrase]:
    """The paragraphs, with those in two lines of large letters joined: `Fewer falls, better homes:` and `Our plan`.

    A second line that only says that it is a plan continues the first even without a colon.
    """
    usual = median([_size(p) for p in paragraphs]) if paragraphs else 0.0
    found: list[Phrase] = []
    for phrase in paragraphs:
        above = found[-1] if found else None
        if (
            above is not None
            and len(above.words) > 1
            and len(above.words) + len(phrase.words) <= _LONGEST_TITLE
            and min(_size(above), _size(phrase)) > _LARGER * usual
            and above.text[-1:] == ":"
            and abs(_size(above) - _size(phrase)) < 1
        ):
            found[-1] = above + phrase
        else:
            found.append(phrase)
    return found


_OF_A_PLAN = lazy_pattern(r"\b(?:plans?|actions?|workbook|schedule|programme|strategy|roadmap|recommendations)\b", re.I)


_MARKING = lazy_pattern(
    r"\b(?:official|sensitive|confidential|restricted|agenda|item|appendix|annex|draft|version|page|section|date|updated"
    r"|printed|exported)\b",
    re.I,
)
"""Texts at the top of a page beside titles: markings, and places in a set of papers."""


def _at_top(paragraphs: Sequence[Phrase]) -> list[Phrase]:
    """The first text apart from bodies' names, if it is short and neither a sentence, a date, a label nor a marking."""
    first = next((p for p in paragraphs[:_AT_TOP] if not is_body(p)), None)
    if first is None or not 1 < len(first.words) <= _LONGEST_TITLE or first.text[-1] in ".:;,?!":
        return []
    other = _MARKING.search(first.text) or _HEAD_LINE.match(first.text) or announces_actions(first.text)
    return [] if other else [first]


_HEAD_LINE = lazy_pattern(r"(?:from|to|sent|subject|re|cc|present|attendees|apologies|author)\s*:|\W*\d+[/.:-]\d", re.I)
"""What a line of an e-mail's or of minutes' head begins with, or a line of a printed page: its date."""


_AT_TOP = 3
"""Paragraphs that may be bodies' names above a title, and the title."""


def _fuller(named: list[Phrase], headings: Collection[int]) -> list[Phrase]:
    """What calls itself a plan, or a marked heading with the same words and more: a page's menu has it short."""
    first = named[0].text.casefold()
    more = [p for p in named[1:] if p.words[0].id in headings and first in p.text.casefold()]
    return more[:1] if more and named[0].words[0].id not in headings else named


def _is_sentence(phrase: Phrase) -> bool:
    """Whether a paragraph is a sentence about the plan, and not its name."""
    return phrase.text[-1:] == "." and bool(_ABOUT.search(phrase.text))


def _largest(paragraphs: Sequence[Phrase]) -> list[Phrase]:
    """The paragraph in the largest letters, if pages show sizes; not a council's name, nor a sentence."""
    sized = [(size, p) for p in paragraphs if (size := _size(p)) and not is_body(p) and not _is_of_part(p)]
    if len(sized) < 2:
        return []
    (first, found), (second, _) = sorted(sized, key=lambda pair: -pair[0])[:2]
    return (
        [found] if first > _LARGER * second and not _is_sentence(found) and not _INSPECTION.search(found.text) else []
    )


def _is_of_part(phrase: Phrase) -> bool:
    """Whether a paragraph heads a list of contents, and not a document."""
    return _CONTENTS.fullmatch(phrase.text.strip(" :.")) is not None


_CONTENTS = lazy_pattern(r"(?:table of |list of )?contents(?: page)?|in this (?:report|document|plan)|index", re.I)


def _largest_before_text(paragraphs: Sequence[Phrase], named: Phrase) -> list[Phrase]:
    """The text in larger letters before the first sentences, if what calls itself a plan comes after them.

    That is then the heading of a part: `Detailed findings and action plan` in an audit report.
    """
    text = next((at for at, p in enumerate(paragraphs) if _is_text(p)), len(paragraphs))
    if not any(p is named for p in paragraphs[text:]):
        return []
    above = [p for p in paragraphs[:text] if len(p.words) <= _LONGEST_TITLE and _size(p) > _LARGER * _size(named)]
    return _largest([*above, named])


def _is_text(phrase: Phrase) -> bool:
    """Whether a paragraph is running text."""
    return phrase.text[-1:] == "." and len(phrase.words) > _LONGEST_NAME


def _size(phrase: Phrase) -> float:
    """The height of a paragraph's letters in points; 0 if the format has no places."""
    heights = [box[3] - box[1] for word in phrase.words if (box := word.place.box)]
    return median(heights) if heights else 0.0


_LEADERS = re.compile(r"(?:(?:\.\s?){5,}|(?:…\s?){2,}|_{5,})\s*(?:p(?:ages?|p)?\.?\s*)?\d{1,3}\b", re.I)


def is_contents(text: str) -> bool:
    """Whether a paragraph is from a list of contents: a title, leaders, a page number.

    >>> is_contents("Priority 1: Leadership ........ 4"), is_contents("Priority 1: Leadership ... and more")
    (True, False)
    >>> is_contents("Finding 2 ........... pages 6 to 9")
    True
    """
    return bool(_LEADERS.search(text))


def subject_of(furniture: Sequence[Furniture]) -> int | None:
    """The id of the first word of an e-mail's subject: it follows its label, which is set aside with the head."""
    labels = (piece.words for piece in furniture if piece.why == MAIL and piece.words[0].text == "Subject:")
    return next((words[-1].id + 1 for words in labels), None)


def marked_titles(blocks: Sequence[object]) -> frozenset[int]:
    """The first words (ids) of what the format marks as the title, or as a heading at the top level."""
    paragraphs = (block for block in blocks if isinstance(block, Paragraph) and block.words)
    return frozenset(block.words[0].id for block in paragraphs if block.level in {TITLE, 1})


def marked_headings(blocks: Sequence[object]) -> set[int]:
    """The first words (ids) of what the format marks as a heading below the title.

    Includes titles further down in a document that begins with its title: minutes have `Actions` like this above their
    table. Not a title right below another: it is the rest of it.
    """
    kept = [block for block in blocks if not isinstance(block, Paragraph) or block.words]
    found = {block.words[0].id for block in kept if isinstance(block, Paragraph) and (block.level or 1) > 1}
    titles = [block if isinstance(block, Paragraph) and block.level == TITLE else None for block in kept]
    if titles and titles[0] is not None:
        found |= {block.words[0].id for above, block in pairwise(titles) if block is not None and above is None}
    return found
