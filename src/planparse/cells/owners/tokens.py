r"""Cell text -> tokens with their places.

The marks that separate owners also stand inside words: `CN&SC`, `T/DCI`, `N/A`, `O'Brien`, `Smith-Jones`.
"""

from __future__ import annotations

import re

from planparse.cells.owners.types import Token

_LIST_MARK = re.compile(r"(?m)^[^\S\n]*(?:[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-h]\)(?=\s))")
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
    | (?:Asst|Dep|Snr|Prin|Mgrs?|Dir|Hd|Coord|Ast)\.                                          # Asst.
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
    blanked = _GOES_ON.sub(" ", _LIST_MARK.sub(lambda mark: " " * len(mark[0]), text))
    return tuple(Token(found[0], found.start(), found.end()) for found in _TOKEN.finditer(blanked))
