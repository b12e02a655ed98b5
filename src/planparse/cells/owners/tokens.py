r"""Cell text -> tokens with their places.

The marks that separate owners also stand inside words: `CN&SC`, `T/DCI`, `N/A`, `O'Brien`, `Smith-Jones`.
"""

from __future__ import annotations

import re

from planparse.cells.owners.types import Token

_LIST_MARK = re.compile(
    r"(?m)^[^\S\n]*(?:[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?(?:[a-h]|[ivx]{1,4})\)(?=\s)|[ivx]{1,4}\.(?=\s))"
)
_STEP = re.compile(r"(?<!\S)\(?(?P<step>\d{1,2}|[a-h]|[ivx]{1,4})[.)](?=\s)")
"""What counts the owners of a cell within a line: `a) Ann Reed b) HR`."""
_COUNTS = (
    tuple(map(str, range(1, 13))),
    tuple("abcdefgh"),
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
)
_DASHED_LINE = re.compile(r"(?m)\n(?=[^\S\n]*[-–—]\s)")
_GOES_ON = re.compile(r"(?<= [-–—])\n|(?<=\w:)\n")
_TOKEN = re.compile(
    r"""
      \n
    | [\w.+'-]+@[\w-]+(?:\.[\w-]+)+                                                          # ann.reed@wexcombe.gov.uk
    | [^\W\d_][-‐‑][^\W\d_]\.                                                               # J-P.
    | St\.(?=\s[^\W\d_])                                                                   # St. John
    | [ATDCatdc]/(?:[Dd]/)?(?:DCI|DI|DS|DC|DSU|Supt|supt|Insp|Sgt|Ch(?=\ Supt|\ Insp))\b   # T/DCI, A/Supt
    | [Nn]\s?/\s?[Aa]\b
    | [A-Za-z]\.(?:[A-Za-z]\.)+(?:[A-Za-z]\b)? | [^\W\d_]\.[^\W\d_](?:\.[^\W\d_])*\b\.?          # J.P., t.b.c
    | (?:[A-Z]{1,5}|[A-Z]\d)(?:&[A-Z]{1,6})+s?\b                                             # CN&SC
    | [^\W\d_]\.(?=\s|$|[A-Z])                                                                # J.
    | (?:Cllrs?|Clir|CIlr|Dr|Mr|Mrs|Ms|Prof|Rev|Revd|Hon|Supt|Insp|Sgt|Det|Ch)\.              # Dr.
    | (?:Asst|Assoc|Dept|Dep|Env|Exec|Clin|Snr|Prin|Mgrs?|Dir|Hd|Coord|Ast)\.                          # Asst.
    | [^\W\d_]{3,}(?:\(s\)|/s\b)                                                              # Manager(s)
    | [^\W_]+(?:['’‘`\-‐‑][^\W_]+)*(?:['’](?=\s|$))?                                          # O'Brien, Members'
    | \S
    """,
    re.VERBOSE,
)


def tokens(text: str) -> tuple[Token, ...]:
    r"""The words and marks of a cell; list marks at the start of a line are passed over.

    >>> [t.text for t in tokens("1. T/DCI O’Brien, GMs (CN&SC)")]
    ['T/DCI', 'O’Brien', ',', 'GMs', '(', 'CN&SC', ')']
    >>> [t.text for t in tokens("J.P. Smith-Jones/HR")]
    ['J.P.', 'Smith-Jones', '/', 'HR']
    >>> [t.text for t in tokens("Manager –\nS. Lind")]  # the line's end is in the middle of one owner
    ['Manager', '–', 'S.', 'Lind']
    """
    blanked = _GOES_ON.sub(" ", _LIST_MARK.sub(_kept, _counted(text)))
    return tuple(Token(found[0], found.start(), found.end()) for found in _TOKEN.finditer(blanked))


def _counted(text: str) -> str:
    """A cell that counts its owners within a line, with a separator of owners in place of each count.

    >>> _counted("a) Ann Reed b) HR"), _counted("(i) Ann Reed (ii) HR"), _counted("Ann Reed 2. HR")
    ('   Ann Reed  ; HR', '    Ann Reed    ; HR', 'Ann Reed 2. HR')
    """
    steps = list(_STEP.finditer(text))
    if len(steps) < 2 or text[: steps[0].start()].strip():
        return text
    for count in _COUNTS:
        if tuple(step["step"] for step in steps) == count[: len(steps)]:
            break
    else:
        return text
    for step in steps:
        begins = not text[: step.start()].rpartition("\n")[2].strip()
        mark = " " * len(step[0]) if begins else ";".rjust(len(step[0]))
        text = text[: step.start()] + mark + text[step.end() :]
    return text


def _kept(mark: re.Match[str]) -> str:
    r"""A list mark as blanks; a dash at the start of one line only may go on with the line before, and stays.

    >>> [t.text for t in tokens("Service Manager\n– Fostering")], [t.text for t in tokens("- HR\n- Police")]
    (['Service', 'Manager', '\n', '–', 'Fostering'], ['HR', '\n', 'Police'])
    """
    text, blank = mark.string, " " * len(mark[0])
    if mark[0].strip() not in "-–—" or not text[: mark.start()].strip() or len(_DASHED_LINE.findall(text)) != 1:
        return blank
    return blank if text.lstrip()[:1] in "-–—" or text[: mark.start()].rstrip().endswith(":") else mark[0]
