"""Rows of a table that are not actions and head no area: totals, notes, examples, rows not filled in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from planparse.lexicon.labels import Terms, fold, is_label, listed
from planparse.outline.features.cells import is_date, is_person, is_reference, is_score, is_status
from planparse.patterns import lazy_pattern

_COUNTED = r"(?:actions?|items?|rows?|recommendations?|risks?|issues?|findings?|tasks?|records?|entries)"
_STATE = r"(?:completed?|done|closed|open|outstanding|overdue|to date)"
_TOTAL = re.compile(
    rf"(?:grand |sub[ -]?|overall )?totals?\b(?: (?:number of |no\. of )?(?:\w+ )?{_COUNTED}\b|(?: {_STATE})+\b)?"
    rf"|(?:count|sum|number|no\.) of (?:\w+ )?{_COUNTED}\b|{_COUNTED} in total\b",
    re.I,
)
_HOW_MANY = lazy_pattern(rf"\d+ {_COUNTED}", re.I)
_COUNT = lazy_pattern(
    rf"(?:(?:all|open|closed|completed?|overdue|outstanding) )?{_COUNTED}"
    rf"(?: (?:in|of|on|under|for) (?:this|the|that|each) \w+| (?:due|open|closed|overdue|outstanding|above|listed))?",
    re.I,
)
"""What a number alone beside this text counts: `Actions in this block`, `Open actions`."""
_COUNT_OF_OTHERS = lazy_pattern(
    r"(?:count|(?:total )?number|no\.) of (?:\w+ )?\w+s|(?:\w+ )?\w+s (?:in|of|on|under|for) (?:this|the|that|each) \w+"
    r"|(?:\w+ )?\w+s in (?:total|all)",
    re.I,
)
"""What a number after this text counts, whatever things are called: `Number of schemes: 5`, `Commitments in this plan`.
"""
_THINGS = lazy_pattern(r"[a-z]{3,}s(?: (?:in (?:all|total)|above|so far|to date|listed|done|open|closed))?")
"""What a number in the cell before counts, in small letters: `3` beside `promises`."""
_AMOUNT = re.compile(r"[£$€]?\s?[\d.,]+\s?%?(?:\s+\w+)?|\d+ of \d+|[-–—]")
_TOLD_OF = r"(?:(?:the|all|these|those|both|some|two|other|remaining|following) )*(?:actions?|tasks?|items?|rows?)"
_MOVED = (
    r"(?:merged|moved|closed|combined|deleted|removed|renumbered|replaced|split|superseded|transferred|withdrawn|archived"
    r"|carried (?:over|forward)|added|agreed|listed|shown|included|part of|no longer)\b"
)
"""What a note says happened to actions: `Actions 1.2 and 1.3 were merged into 1.4`."""

_NOTE = re.compile(
    r"(?:please )?notes?\s*(?:\d+\s*)?[:.–—-]|n\.?b\.?\s*[:.–—-]?\s|(?:rag )?(?:key|legend)\s*[:–—-]|sources?\s*:"
    r"|[*†‡]\s*\w|©|copyright (?:©|\(c\)|\d)|\(c\) (?:19|20)\d\d\b"
    r"|(?:last )?(?:updated|reviewed|printed|correct|version)(?: on| at| as at)?\s*:?\s+\d"
    r"|(?:please |to )?note (?:that|how|the following)\b"
    rf"|{_TOLD_OF} (?:\d[\w.]*(?:,| and| &| to)? ?)*(?:has|have|had|was|were|is|are) (?:been |now |all )*{_MOVED}"
    r"|end of (?:table|plan)\b|continued (?:over|on|from)\b|see (?:also )?(?:over|page|appendix|annex)\b",
    re.I,
)


def is_total(texts: Sequence[str]) -> bool:
    """Whether a row sums up the table: it says so first, and otherwise contains only amounts.

    >>> is_total(["Total", "2", "", ""]), is_total(["", "Total: 3 actions", ""]), is_total(["Total", "Review cases"])
    (True, True, False)
    >>> is_total(["Total actions: 9"]), is_total(["Number of open actions = 4"]), is_total(["Total tasks", "7"])
    (True, True, True)
    >>> is_total(["", "Actions in this block", "4"]), is_total(["Actions in this block", "Review cases"])
    (True, False)
    >>> is_total(["Number of schemes: 5", "", "£128"]), is_total(["Commitments in this plan", "5"])
    (True, True)
    >>> is_total(["Number of schemes"]), is_total(["Schemes in the north", "Review the bids", "5"])
    (False, False)
    >>> is_total(["Completed so far", "2 of 4"]), is_total(["Complete the audit", "2 of 4"])
    (True, False)
    >>> is_total(["Place total", "", "1,385", "2,325"]), is_total(["Subtotal: Place", "£410"])
    (True, True)
    >>> is_total(["Sum", "3 steps", "1630"]), is_total(["In all", "£90"]), is_total(["Overall", "Review the rota"])
    (True, True, False)
    >>> is_total(["13 actions", "3 done"]), is_total(["Total complete", "3 of 12"]), is_total(["13 actions"])
    (True, True, False)
    >>> is_total(["", "3", "promises", ""]), is_total(["", "12", "pledges in all"]), is_total(["3", "Promises"])
    (True, True, False)
    >>> is_total(["Totality of care is reviewed", "", "May 2024"]), is_total(["2.1", "Reduce the total", "12"])
    (False, False)
    """
    filled = [text.strip() for text in texts if text.strip()]
    if not filled:
        return False
    if len(filled) == 2 and filled[0].isdecimal() and _THINGS.fullmatch(filled[1]):
        return True
    if len(filled) == 2 and filled[1].isdecimal() and _COUNT.fullmatch(filled[0].rstrip(" :=–—-")):
        return True
    if _PART_DONE.fullmatch(" ".join(filled)):
        return True
    amounts = len(filled) > 1 and all(_AMOUNT.fullmatch(text) for text in filled[1:])
    if amounts and (_SUBTOTAL.fullmatch(filled[0]) or _HOW_MANY.fullmatch(filled[0])):
        return True
    counted = _FIGURE_BEHIND.fullmatch(filled[0])
    if (counted and (amounts or len(filled) == 1)) or (len(filled) == 2 and filled[1].isdecimal()):
        counts = _COUNT_OF_OTHERS.fullmatch(counted[1] if counted else filled[0].rstrip(" :=–—-"))
        if counts:
            return True
    found = _TOTAL.match(filled[0])
    if not found:
        return False
    rest = filled[0][found.end() :].strip(" :=–—-")
    return all(_AMOUNT.fullmatch(text) for text in (*([rest] if rest else []), *filled[1:]))


_PART_DONE = lazy_pattern(
    r"(?:completed|closed|finished|done|open|overdue)(?: so far| to date)?:? \d+ ?(?:/|of) ?\d+", re.I
)
_FIGURE_BEHIND = re.compile(r"(.+?)\s*[:=–—-]\s*\d{1,4}")
_SUBTOTAL = re.compile(
    r"(?:\S+ ){0,6}(?:sub-?)?total|sub-?total\b.{0,60}"
    r"|(?:(?:grand|overall|whole|final) )?sums?(?: of the above)?|in (?:all|sum)|(?:all ?)?together|overall",
    re.I,
)
"""How a row that sums up the rows of one part, or of all, begins: `Place total`, `Sum`, `In all`."""


TOTAL = "a total of the table"


def is_amount(text: str) -> bool:
    """Whether a text is only an amount or a dash."""
    return bool(_AMOUNT.fullmatch(text))


def why_aside(texts: Sequence[str]) -> str:
    """Why a row of several cells is not an action: it is a total. Empty if it may be one."""
    return TOTAL if is_total(texts) else ""


def is_note(text: str) -> bool:
    """Whether a row's only text begins like a note on the table.

    >>> is_note("Note: dates agreed by the board"), is_note("* carried over"), is_note("NB the lead has changed")
    (True, True, True)
    >>> is_note("Notes are taken at each meeting"), is_note("Key decisions"), is_note("Priority 1: Leadership")
    (False, False, False)
    """
    return bool(_NOTE.match(text.strip()))


# Rows at the end of a form that nobody has filled in: numbers, scores that a formula gives, places to write in.


_PLACE = re.compile(r"\[[^\]]*\]|<[^>]*>|\.{3,}|_{3,}|…+|[-–—0]|[£$€]?\s?[\d.,]+\s?%?|#\w+[!?]?")
"""A place to write in, a blank, or a figure."""
_ALONE = 2
"""Fewest filled cells in a last row, or fewest such rows: less may be an action with only its ref printed."""


def filled_in(rows: Sequence[Sequence[str]]) -> int:
    """How many of a table's rows are filled in: nobody wrote anything in the rows after them. 0 if none is.

    >>> filled_in([["R1", "Staff leave", "3", "Low"], ["R2", "", "0", "Low"], ["R3", "[Your risk]", "0", "Low"]])
    1
    >>> filled_in([["1", "Train staff"], ["2", ""]]), filled_in([["1", ""], ["2", ""]])
    (2, 0)
    """
    count = len(rows)
    while count and all(_is_unfilled(cell) for cell in rows[count - 1]):
        count -= 1
    last = rows[count:]
    if count and len(last) == 1 and sum(map(bool, last[0])) < _ALONE:
        return len(rows)
    return count


def _is_unfilled(cell: str) -> bool:
    text = cell.strip()
    return not text or is_reference(text) or is_score(text) or bool(_PLACE.fullmatch(text))


# A row of hints right below the labels, as forms print it: what is to be written into each column.


def _is_answer(text: str) -> bool:
    return text.strip(" .").casefold() in ("yes", "no", "y", "n")


_TYPED: tuple[Callable[[str], bool], ...] = (is_date, is_reference, is_status, is_person, is_score, _is_answer)
"""What most columns of a register contain exclusively."""
_TYPED_SHARE = 0.9
_HINT = 4
"""Fewest words of a hint in a column of dates, refs, names or statuses."""
_HINTS = 2
"""Fewest such columns in a row of hints: one alone may be a cell that somebody filled in wrongly."""


def is_row_of_hints(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether a row says what to write below it: sentences where all other rows have dates, names or statuses.

    >>> rest = [["1", "01/05/2025", "Fix it", "Open"], ["2", "01/06/2025", "Mend it", "Closed"]]
    >>> is_row_of_hints(["", "The date on which it was raised", "What was done", "Say whether open or closed"], rest)
    True
    >>> is_row_of_hints(["1", "as soon as they are able", "Fix the roof of the hall", "Open"], rest)
    False
    """
    if len(rest) < _HINTS:
        return False
    if asks_in_each_cell(first):
        return True
    hints = 0
    for at, text in enumerate(first):
        below = [row[at].strip() for row in rest if at < len(row) and row[at].strip()]
        typed = any(sum(map(test, below)) >= _TYPED_SHARE * len(below) for test in _TYPED) if below else False
        if typed and all(map(is_reference, below)) and text.strip():
            return False  # it has a ref as all other rows have
        hints += typed and len(text.split()) >= _HINT and not any(test(text) for test in _TYPED)
    return hints >= _HINTS


def asks_in_each_cell(texts: Sequence[str]) -> bool:
    """Whether most cells of a row, and at least three, say what to write into a form.

    >>> asks_in_each_cell(["", "Describe the risk in a sentence", "Name of person who watches it", "Use the scale"])
    True
    >>> asks_in_each_cell(["1", "Provide training for staff", "Name of trainer sent", "Ann Reed", "May 2025"])
    False
    """
    filled = [text for text in texts if text.strip()]
    asking = sum(bool(_ASKED.match(text.strip())) for text in filled)
    return asking >= _ASKING and asking >= _ASKED_SHARE * len(filled)


_ASKED = re.compile(
    r"(?:(?:please|clearly|briefly|you should) )*"
    r"(?:use|provide|enter|describe|explain|state|indicate|specify|select|choose|list|give|write|insert|type|note|rate|say"
    r"|name|identify|record|summari[sz]e|outline)\b "
    r"(?:the|an?|in|of|who|what|how|which|when|whether|your|any|each|one|here|from|if|all)\b"
    r"|what (?:is|are|will|could|would) (?:the|be|you)\b"
    r"|who (?:is|will|owns)\b|(?:when|how) (?:is|are|will|likely|bad|severe)\b"
    r"|how \w+ (?:is|are|will) (?:the|it|this)\b",
    re.I,
)
"""How forms ask for what belongs below: `Provide the category of the risk`, `Name of the person who …`."""
_ASKING, _ASKED_SHARE = 3, 0.7


def goes_on_with_labels(rows: Sequence[Sequence[str]], fields: Sequence[object]) -> bool:
    """Whether the first row below the labels fills only columns without a field: it is a further row of labels.

    Not if a row further down fills the first column alone too: both are headings of the rows below them.

    >>> rest = ["1", "Fix the roof", "£4", "It leaks"]
    >>> goes_on_with_labels([["", "", "Cost", "Why"], rest], ["ref", "description", None, None])
    True
    >>> goes_on_with_labels([["1", "", "Cost", ""], rest], ["ref", "description", None, None])
    False
    >>> goes_on_with_labels([["North", ""], ["N1", "Fix the roof"], ["South", ""]], [None, "description"])
    False
    """
    first, *rest = rows
    filled = [(text, field) for text, field in zip(first, fields, strict=False) if text.strip()]
    heads = _fills_first(first) and any(map(_fills_first, rest))
    return bool(filled) and not heads and all(field is None and not is_score(text) for text, field in filled)


def _fills_first(row: Sequence[str]) -> bool:
    return bool(row) and bool(row[0].strip()) and not any(text.strip() for text in row[1:])


LABELLED = re.compile(r"[A-Z][\w’' /()-]{1,40}:\s")
"""A paragraph that says more about an area than its title: `Lead officer: …`."""
_SENTENCES = re.compile(r"\w[.] [A-Z].*[.]$", re.S)


def tells(terms: Terms, text: str) -> bool:
    """Whether a paragraph is no heading: it is a field's known label and its value, a note, or several sentences.

    >>> [tells(NO_TERMS, text) for text in ("Lead officer: Ann Reed", "Pillar: People", "We met. We agreed.")]
    [True, False, True]
    """
    found = LABELLED.match(text)
    label = found[0].strip(" :") if found else ""
    of_a_field = is_label(terms, label) and listed(terms).get(fold(label), ("",))[0] != "area"
    return _SENTENCES.search(text) is not None or is_note(text) or (bool(label) and of_a_field)


def heads_nothing(text: str) -> bool:
    """Whether a paragraph above a table heads no area: it is a note, or only names the table.

    >>> heads_nothing("Action 1.2 was merged into 1.4."), heads_nothing("Actions that we share")
    (True, False)
    """
    return is_note(text) or names_a_part(text)


def names_a_part(text: str) -> bool:
    """Whether a heading only names this part of a document, and not the subject of its actions.

    >>> [names_a_part(text) for text in ("Risk Table", "2. Action register:", "Appendix A", "Table 3", "Overview")]
    [True, True, True, True, True]
    >>> [names_a_part(text) for text in ("Scale of impact", "Risk matrix", "Likelihood and impact criteria")]
    [True, True, True]
    >>> [names_a_part(text) for text in ("Minutes", "Discussion:", "Conclusions", "Discussion of the budget")]
    [True, True, True, False]
    >>> [names_a_part(text) for text in ("Fire risk assessment", "Table A: Live cases", "Risks", "Working at scale")]
    [False, False, False, False]
    """
    return _PART.fullmatch(text.strip(" :.–—-")) is not None


_LISTED = (
    r"(?:(?:project|corporate|overall|key|current|open|live|full|detailed) )?"
    r"(?:risks?|issues?|actions?|raids?|decisions?)"
)
_RATED = (
    r"(?:risks?|ratings?|b?rag|colours?|scor(?:es?|ing)|status|likelihood|impact|probability|severity|consequences?"
    r"|priority|assessment)"
)
_PART = re.compile(
    rf"(?:\d{{1,2}}(?:\.\d{{1,2}})*[.)]? )?(?:the )?(?:{_LISTED}(?: and {_LISTED})? )?"
    r"(?:tables?|registers?|logs?|lists?|matri(?:x|ces)|ratings?|scores?|scoring|trackers?|overview|summary|details?"
    r"|introduction|background|contents|schedule|minutes|discussions?|conclusions?|decisions?)"
    r"|(?:table|list) of (?:the )?(?:risks?|issues?|actions?)"
    rf"|(?:(?:{_RATED}|and|&|/) ){{0,3}}(?:matrix|scales?|key|legend|heat ?map|levels?|criteria|definitions?)"
    rf"|(?:scales?|key|legend|definitions?|matrix) (?:of|for|to) (?:(?:the|a|{_RATED}|and|&) ?){{1,4}}"
    r"|(?:table|figure|appendix|annex|schedule|sheet|page|part) (?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]{1,4})",
    re.I,
)
"""What parts of documents are called, apart from what they list."""
