"""Abbreviations that a document explains: `Police Protection (PP)`, `PP (Police Protection)`, `AR = Ann Reed`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from planparse.cells.draft import Abbreviation
from planparse.lexicon.posts import phrases

_SHORT = r"[A-Z][A-Za-z&/’'-]{0,8}[A-Zs]|[A-Z]{2,8}|[A-Z]{1,2}[a-z]{1,2}[A-Z]?|[A-Z]{2}[a-z]{1,2}"
_BEHIND = re.compile(rf"[(\[](?:[A-Z][a-z][\w ]{{1,30}}, )?({_SHORT})(?:\s*[-–—,;]\s*[A-Za-z][\w ]{{1,30}})?[)\]]")
"""A post may come before the short form, or a post or task after it: `Ann Reed (Chair, AR)`, `Ann Reed (AR, chair)`."""
_BEFORE = re.compile(rf"\b({_SHORT})\s+\(([^()]{{4,80}})\)")
_DOTS = "·•∙‧▪●|"
"""Marks that separate the entries of a key in one line: `AR – Ann Reed · BS – Bo Shah`."""
_KEY = re.compile(
    rf"(?:(?:^\W*|(?<=[:;,.({_DOTS}])\s+|\band\s+)({_SHORT})[\])]?\s*[=:–—\t-]"
    rf"|\b({_SHORT})(?:\s*=| (?:is|means|stands for) ))"
    r"(?=\s*(?:the )?(\w[^=:;|\n]{3,99}))",
    re.MULTILINE,
)
"""A short form, a sign or word after it, and the text up to the next sign, which may exceed the long form."""
_LONG_ENDS = re.compile(rf"[,({_DOTS}]|\. |\.$|\s+[–—-] |\band (?=[A-Z])")
_TURNED = re.compile(rf"(?:=|[–—-](?= ))\s*({_SHORT})(?=\s*(?:[;,.)]|$))", re.MULTILINE)
"""The short form after the long one: `Ann Reed = AR; Bo Shah = BS`."""
_SPACED = re.compile(rf"^\W*({_SHORT})[\])]? ((?:[A-Z][\w’'-]+ ?){{2,4}})(?:[(,][^()]{{2,40}}\)?)?$", re.MULTILINE)
_LAST = re.compile(
    rf"^(?:[A-Z]\w+: *)?(\w[^\n]{{3,70}}?),? (?:\[({_SHORT})\]|({_SHORT}))(?: \([^()\n]*\))?\W*$", re.MULTILINE
)
"""A short form at the end of a line, after a name, or a name and its post: `Ann Reed, Treasurer AR`."""
_FORENAME = re.compile(r"(?:^|[,;:\n]|\band) *([A-Z][a-z]{2,}) \(([A-Z](?:[A-Za-z]{1,2})?)\)(?= *(?:[,;.(\n]|$|and\b))")
"""A forename with its short form, among others who were present: `Deji (D)`, `Misha (MiG)`."""
_OF_SEVERAL = 2
"""How many short forms in brackets show that a text lists people."""
_LISTED = re.compile(rf"({_SHORT})\s*(?:=|:|–|-)?\s+(\w[^=:]{{3,80}})")
_OF_THOSE = re.compile(r"\W*(?:apologies(?: for absence)?|present|absent|in attendance|attendees|guests)\W*", re.I)
"""A label between the lists of those present and absent at a meeting. The lists are one key."""
_SMALL = frozenset(("and", "of", "for", "the", "in", "to", "on", "a", "with", "&"))


def find_abbreviations(texts: Iterable[str]) -> tuple[Abbreviation, ...]:
    r"""The abbreviations that these texts explain, each once, in order of first mention.

    The letters of the short form must begin the words of the long form, in order (after Schwartz and Hearst, "A simple
    algorithm for identifying abbreviation definitions in biomedical text", 2003). So `(July)` and `(TBC)` are not
    abbreviations. A key goes on below a row that also says what the letters do not, as where somebody is to be found.

    >>> texts = ["Audit every Police Protection (PP) case", "the MASH (Multi-Agency Safeguarding Hub)"]
    >>> [entry.long for entry in find_abbreviations(texts)]
    ['Police Protection', 'Multi-Agency Safeguarding Hub']
    >>> def found(*texts):
    ...     return [(entry.short, entry.long) for entry in find_abbreviations(texts)]
    >>> found("Draft agreed (TBC)", "AR = Ann Reed"), found("AR\tAnn Reed, Head of Service")
    ([('AR', 'Ann Reed')], [('AR', 'Ann Reed')])
    >>> found("SMc Sheila McBride"), found("JP\tCllr Jo Park, Cabinet Member")
    ([('SMc', 'Sheila McBride')], [('JP', 'Cllr Jo Park')])
    >>> found("• [AR] Ann Reed (Chair)", "Bo Shah (BS - minutes)")
    [('AR', 'Ann Reed'), ('BS', 'Bo Shah')]
    >>> found("Present: Ann Reed, Treasurer AR", "Bo SHAH (Chair) (BS)")
    [('AR', 'Ann Reed'), ('BS', 'Bo SHAH')]
    >>> found("Key: AR Ann Reed; EDT Emergency Duty Team"), found("Leads: AR is Ann Reed and PS is Dr Priya Shah.")
    ([('AR', 'Ann Reed'), ('EDT', 'Emergency Duty Team')], [('AR', 'Ann Reed'), ('PS', 'Dr Priya Shah')])
    >>> found("Who: AR – Ann Reed (Head of MASH); BO-S – Bo Osei-Shah. Ask them."), found("Bo Shah = BS; Ann Reed = AR")
    ([('AR', 'Ann Reed'), ('BO-S', 'Bo Osei-Shah')], [('BS', 'Bo Shah'), ('AR', 'Ann Reed')])
    """
    texts = list(texts)
    shorts = {short for text in texts if "\t" in text for short, _ in _explained(text)}
    found: dict[str, Abbreviation] = {}
    key, row = 0, ""
    for text in texts:
        told = _explained(text)
        short, tab, _ = text.partition("\t")
        of_a_row = short if tab and short in shorts else ""
        key += not (told or of_a_row or _OF_THOSE.fullmatch(text) or (row and text.startswith(f"{row} ")))
        row = of_a_row
        for short, long in told:
            found.setdefault(short, Abbreviation(short, long, key))
    return tuple(found.values())


@lru_cache(maxsize=1 << 15)  # most cells of a large plan explain nothing, and are asked again after each decision
def _explained(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs (short form, long form) that a text explains."""
    return tuple(_explanations(text))


def _explanations(text: str) -> Iterator[tuple[str, str]]:
    bracketed = "(" in text or "[" in text
    for match in _BEHIND.finditer(text) if bracketed else ():
        long = _long_form(match[1], text[: match.start()].split("\n")[-1].split()[-12:])
        long = long or _before_post(match[1], text[: match.start()])
        if long:
            yield match[1], long
    for match in _LAST.finditer(text):
        long = _before_post(match[2] or match[3], match[1])
        if long:
            yield match[2] or match[3], long
    for match in _TURNED.finditer(text):
        before = re.split(r"[;,:\n]", text[: match.start()])[-1].split()[-12:]
        if long := _long_form(match[1], before):
            yield match[1], _titled(before, long)
    yield from _keyed(text)
    for match in _SPACED.finditer(text):
        long = match[2].strip()
        words = long.split()
        if len(words) > 1 and _long_form(match[1], words) == long:
            yield match[1], long
    yield from _listed(text)
    if bracketed and len(_BEHIND.findall(text)) >= _OF_SEVERAL:
        yield from ((match[2], match[1]) for match in _FORENAME.finditer(text) if match[1][0] == match[2][0])


def _keyed(text: str) -> Iterator[tuple[str, str]]:
    """Short forms followed by a sign, a word or brackets, each with its long form from the text after it."""
    for pattern in (_BEFORE, _KEY) if "(" in text else (_KEY,):
        for match in pattern.finditer(text):
            *shorts, told = match.groups()
            short = next(filter(None, shorts))
            ends = (len(told), *(end.start() for end in _LONG_ENDS.finditer(told)))
            for long in (told[:end].strip(" .,;") for end in ends):  # a name, perhaps followed by its post
                if _is_long(short, long):
                    yield short, long
                    break


def _is_long(short: str, long: str) -> bool:
    """Whether a text is the long form of these letters, perhaps after a person's title or a body's place."""
    words = long.split()
    whole = _long_form(short, words)
    if whole is None:
        return _spells(short, words)
    return _titled(words, whole) == " ".join(words) or _of_a_place(words, whole)


def _spells(short: str, words: list[str]) -> bool:
    """Whether three or more capitals are letters of a name in their order, with the first letter of each word.

    >>> _spells("WFC", ["Westfield", "College"]), _spells("NRN", ["Nora", "Penn"]), _spells("AUD", ["Audit", "done"])
    (True, False, False)
    """
    named = len(words) > 1 and all(word[:1].isupper() for word in words)
    if not named or not short.isupper() or len(short) < _FEWEST_SPELT:
        return False
    firsts = re.match(".*".join(re.escape(word[0]) for word in words), short)
    return firsts is not None and re.match(".*".join(map(re.escape, short)), " ".join(words), re.I) is not None


_FEWEST_SPELT = 3


def _of_a_place(words: list[str], whole: str) -> bool:
    """Whether one or two names that the letters leave out come before a body: `PCF = Wexcombe Parent Carer Forum`.

    >>> _of_a_place("Wexcombe Carer Forum".split(), "Carer Forum"), _of_a_place("by Ann Lee".split(), "Ann Lee")
    (True, False)
    """
    before = words[: -len(whole.split())]
    named = 0 < len(before) < 3 and all(word[:1].isupper() and word[1:].islower() for word in before)
    return named and " ".join(words).endswith(whole) and whole.split()[-1].casefold() in phrases("body_heads")


def _before_post(short: str, text: str) -> str | None:
    """The name in the last entry of a list, if it has these initials. A title may precede it, a post follow it.

    >>> _before_post("MMacA", "Revd Moira MacAndrew, Chair"), _before_post("JP", "Bo Shah (BS) Jean Pollock, Chair,")
    ('Revd Moira MacAndrew', 'Jean Pollock')
    >>> _before_post("AP", "Review of the Annual Plan")
    """
    entry = re.split(r"[)\]]\*? *(?=[A-Z])|\n", re.sub(r" *\([^()]*\)\W*$", "", text))[-1].strip("* ")
    name = entry.partition(",")[0]
    words = name.split()
    named = words
    while named and named[0].rstrip(".").casefold() in phrases("titles"):
        named = named[1:]
    whole = 1 < len(named) < 5 and all(word[0].isupper() for word in named)
    return name if whole and _long_form(short, named) == " ".join(named) else None


def _titled(words: list[str], name: str) -> str:
    """The name at the end of these words with the title before it: `Cllr Jo Park`, `Ch Insp Rob Trant`.

    >>> _titled(["Chair:", "Ch", "Insp", "Rob", "Trant"], "Rob Trant"), _titled(["by", "Ann", "Reed"], "Ann Reed")
    ('Ch Insp Rob Trant', 'Ann Reed')
    """
    known, end = phrases("titles") | phrases("ranks"), len(words) - len(name.split())
    starts = (at for at in range(max(0, end - 3), end) if " ".join(words[at:end]).casefold().replace(".", "") in known)
    return " ".join((*words[next(starts, end) : end], name))


def _listed(text: str) -> Iterator[tuple[str, str]]:
    """The entries of a key in one paragraph, each a short form and its words, separated by semicolons or commas.

    A post may follow a name's comma, and a footer's page number the last entry.

    >>> list(_listed("Initials: AR Ann Reed, Head of Service; PB Parish Board. 2"))
    [('AR', 'Ann Reed'), ('PB', 'Parish Board')]
    """
    for mark in (";", ","):
        entries = [entry.strip(" .0123456789") for entry in text.rpartition(":")[2].split(mark)]
        pairs = [(m[1], m[2]) for entry in entries if (m := _LISTED.fullmatch(entry))]
        if len(pairs) > 1 and len(pairs) == sum(bool(entry) and "(" not in entry for entry in entries):
            named = ((short, long.partition(",")[0]) for short, long in pairs)
            yield from ((short, long) for short, long in named if _is_long(short, long))
            return


def name_of(short: str, words: list[str]) -> str | None:
    """The name whose words begin with the parts of a short form: `DPi` is Davide Pintus, `JoW` Jo Wainwright.

    >>> name_of("SMc", ["Sheila", "McBride"]), name_of("DPi", ["Data", "Protection"])
    ('Sheila McBride', None)
    >>> name_of("BPL", ["Brian", "Platt"])
    'Brian Platt'
    >>> name_of("NL", ["Nora", "Poole-Lamb"]), name_of("NP", ["Nora", "Poole-Lamb"]), name_of("NL", ["Non-", "Lead"])
    ('Nora Poole-Lamb', 'Nora Poole-Lamb', None)
    """
    if len(short) == 2 and len(words) == 2 and short[0] == words[0][0] and words[0].isalpha():
        double = words[1].split("-")
        if len(double) == 2 and short[1] in {part[:1] for part in double}:
            return " ".join(words)
    if len(short) == 3 and short.isupper() and len(words) == 2 and all(word[:1].isupper() for word in words):
        return " ".join(words) if short == (words[0][0] + words[1][:2]).upper() else None
    parts = re.findall(r"[A-Z][a-z]{0,3}", short)
    names = re.split(r"[ -]", " ".join(words))
    if len(parts) > len(names):
        names = re.split(r"[ -]|(?<=[a-z])(?=[A-Z])", " ".join(words))  # `MMacA` is Moira MacAndrew
    if short.isupper() or "".join(parts) != short or len(parts) != len(names) or len(names) < 2:
        return None
    fitting = all(name.casefold().startswith(part.casefold()) for part, name in zip(parts, names, strict=True))
    return " ".join(words) if fitting else None


def _long_form(short: str, words: list[str]) -> str | None:
    """The shortest run of words at the end of these whose first letters are the short form's, or None."""
    if name := name_of(short, words[-2:]):
        return name
    letters = [letter.casefold() for letter in short.rstrip("s") if letter.isalpha()]
    parts = [
        (i, part)
        for i, word in enumerate(words)
        for part in re.split(r"[-/]|['’](?=[A-Z])", word.strip("(),.;'’\""))
        if part
    ]
    at = len(parts)
    for letter in reversed(letters):
        at -= 1
        while at >= 0 and parts[at][1][0].casefold() != letter:
            if parts[at][1].casefold() not in _SMALL:
                return None
            at -= 1
        if at < 0:
            return None
    long = " ".join(words[parts[at][0] :]).strip(" .,;")
    return long if len(letters) > 1 and long.casefold() != short.casefold() else None
