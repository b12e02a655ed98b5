"""England's local authorities: the name on a plan's cover, and the codes that belong to it.

The register is `authorities.json`; `AUTHORITIES.md` gives the sources of its codes. `find_authority` reads one printed
phrase and answers only if the phrase names exactly one authority; in doubt it returns None.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate, pairwise

from planparse.noun import noun


@dataclass(frozen=True, slots=True)
class Authority:
    """One authority that runs, or ran, children's services; there is one for each ONS code.

    ``name`` is the ONS area name, ``official`` the council's own. ``kind`` is one of ``london_borough``,
    ``metropolitan_district``, ``unitary`` and ``county``. ``until`` is the year in which the council was abolished or
    its ONS code replaced, and None while both are current.
    """

    name: str
    official: str
    kind: str
    gss_code: str
    la_code: str
    aliases: tuple[str, ...]
    until: int | None


@lru_cache(maxsize=1)
def authorities() -> tuple[Authority, ...]:
    """The whole register, in the order of the ONS codes.

    >>> sum(a.until is None for a in authorities())
    153
    """
    text = files("planparse.lexicon").joinpath("authorities.json").read_text(encoding="utf-8")
    return tuple(Authority(**{**row, "aliases": tuple(row["aliases"])}) for row in json.loads(text))


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words before or after a name that make it an organisation.
_PREFIXES = (
    "London Borough of",
    "London Borough",
    "Royal Borough of",
    "Metropolitan Borough of",
    "Metropolitan District of",
    "City and County of",
    "City and District of",
    "Borough of",
    "City of",
    "County of",
    "LB of",
    "LB",
    "RB",
)
_COUNCILS = _set(
    """council citycouncil countycouncil boroughcouncil metropolitanboroughcouncil metropolitancouncil
    metropolitandistrictcouncil districtcouncil unitarycouncil londonboroughcouncil mbc mdc lscb lscp scb
    scp"""
)
_SUFFIXES = _COUNCILS | _set(
    """city county borough londonborough authority localauthority unitaryauthority bc cc childrenservices
    childrensocialcare childrentrust childrenservicestrust childrenandfamilies childrenandyoungpeople
    childrenandfamiliestrust childrenandfamilyservices childrenfirst safeguardingchildren
    safeguardingpartnership localsafeguardingchildren"""
)
_LONGEST_SUFFIX = 5
_CIVIC = _set("council corporation trust services partnership")

# Names that contain an authority's name but are something else, or more than one authority.
_OTHERS = (
    "Northamptonshire Children's Trust",
    "Newcastle-under-Lyme",
    "Derby County",
    "Stockport County",
    "Sutton Coldfield",
    "Surrey Heath",
    "Derbyshire Dales",
)
_POINTS = _set(
    """north south east west mid central northern southern eastern western greater inner outer upper lower
    pan"""
)
_PEOPLE = _set("mr mrs ms miss dr sir lord lady dame prof professor cllr councillor hmp rev")
_SEATS = _set("university universities duke earl diocese bishop archbishop hospitals battle port")
_ELSEWHERE = _set(
    """street road lane avenue close drive way square court place park house hall gardens crescent bridge
    castle centre center hospital hospitals infirmary university college school schools academy primary
    infant junior nursery cathedral abbey church prison police constabulary fire nhs ccg icb ics healthcare
    health foundation station railway football fc united rovers wanderers cricket rugby region
    airport"""
)

# Other words of a cover line: the words of plans and inspections, not of places or people.
_PLAN = _set(
    """a an the of for to in on at by and or with from our your their its how we will be is are as into
    following after response responding respond responses ofsted ofsteds inspection inspections inspectorate
    inspected ilacs sif send jtai lscb cqc hmi joint targeted area local single framework action actions plan
    plans planning improvement improvements improving improve improved journey post pre focused visit
    monitoring children child young people person families family carers services service social care
    safeguarding looked leavers help protection protect need needs protected adoption fostering early
    education learning skills special educational disabilities disability written statement report reports
    recommendation recommendations findings finding area areas priority priorities update updated version
    draft final revised summary progress review quarterly monthly annual board strategic strategy delivery
    programme transformation outcome outcomes excellence good outstanding inadequate requires self evaluation
    cover page date dated published publication prepared council authority department directorate january
    february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec v s effectiveness arrangements partnership"""
)
_NEXT = _set(
    """ofsted improvement action send sif ilacs jtai children safeguarding inspection inspections council
    written post"""
)
_CERTAIN = _set("ofsted inspection inspections ilacs sif safeguarding jtai council")
_PLACING = _set("for in across")
# Names that are also ordinary words: the phrase must be about an inspection, or contain nothing else.
_ORDINARY = _set("reading togetherforchildren")

_TOKEN = re.compile(r"&|(?:[^\W\d_])+(?:'[sS](?![^\W\d_]))?")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_GLUED = re.compile(r"(\w{3,}?)(metropolitan)?(borough|city|county|district)?(council)", re.IGNORECASE)
_WITHIN = re.compile(r"\s*|-\s*|\.\s*|,\s*")
_BETWEEN = re.compile(r"\s*|-\s*")
_JOINED = frozenset({"and", "&", "/", "+", "with", ", and"})
_ACRONYM_LENGTH = 8
_FIRM_ACRONYM = 4
_FIRM_TORN = 10


@noun
class _Token:
    """A word of the phrase: as compared, as printed, and its place in the phrase."""

    word: str
    raw: str
    start: int
    end: int
    owns: bool = False


@noun
class _Form:
    """One way of writing an authority; ``authority`` is None for a name that is not an authority's."""

    authority: Authority | None
    words: tuple[str, ...]
    written: str
    prefixed: bool = False

    @property
    def letters(self) -> str:
        """The letters of the form without spaces, by which it is compared."""
        return "".join(self.words)

    @property
    def acronym(self) -> bool:
        """Whether only its capitals or its ampersand tell it from a word."""
        short = len(self.written) < _ACRONYM_LENGTH and " " not in self.written
        return short and sum(letter.isupper() for letter in self.written) > 1

    @property
    def civic(self) -> bool:
        """Whether the form itself says that it is an organisation."""
        return not _CIVIC.isdisjoint(self.words)

    @property
    def breaks(self) -> frozenset[int]:
        """The numbers of letters after which one of its words ends."""
        return frozenset(accumulate(map(len, self.words)))


@noun
class _Match:
    """The tokens ``start`` to ``stop`` (exclusive), which match each of ``forms``."""

    start: int
    stop: int
    forms: tuple[_Form, ...]
    torn: bool
    level: int = 0

    @property
    def bearers(self) -> frozenset[Authority]:
        return frozenset(form.authority for form in self.forms if form.authority)


def find_authority(text: str) -> Authority | None:
    """The one authority that a printed phrase names, or None.

    >>> [getattr(find_authority(t), "gss_code", None) for t in (
    ...     "Barking and Dagenham's OFSTED action plan in response to the inspection",
    ...     "NORTH YORKSHIRE COUNTY COUNCIL", "City of York Council", "York and North Yorkshire")]
    ['E09000002', 'E10000023', 'E06000014', None]

    If a council and its successor share a name, the successor is meant unless the words are the old council's own.
    A name that is also a surname or a word needs a word like `council` with it.

    >>> find_authority("Dorset").until, find_authority("Dorset County Council").until
    (None, 2019)
    >>> find_authority("Kent Smith"), find_authority("Kent County Council").name
    (None, 'Kent')
    """
    plain = _plain(text)
    tokens = tuple(_tokens(plain))
    matches = tuple(_matches(plain, tokens))
    spoken_for = {i for match in matches for i in range(match.start, match.stop)}
    rest = frozenset(token.word for i, token in enumerate(tokens) if i not in spoken_for)
    phrase = _Phrase(plain, tokens, rest)
    graded = _level_up(phrase, [replace(match, level=phrase.level(match)) for match in matches])
    best = max((match.level for match in graded), default=0)
    if not best:
        return None
    named = frozenset.intersection(*(match.bearers for match in graded if match.level == best))
    return max(named, key=lambda a: (a.until or 9999, a.gss_code), default=None)


@noun
class _Phrase:
    """The phrase, its tokens, and its words that are in no authority's name."""

    text: str
    tokens: Sequence[_Token]
    rest: frozenset[str]

    def gap(self, index: int) -> str:
        """The text between the token ``index`` and the one before it."""
        start = self.tokens[index - 1].end if index else 0
        return self.text[start : self.tokens[index].start]

    def near(self, index: int) -> bool:
        """Whether only space or a hyphen is between the token ``index`` and the one before it."""
        return 0 < index < len(self.tokens) and bool(_BETWEEN.fullmatch(self.gap(index)))

    def word(self, index: int) -> str:
        return self.tokens[index].word if 0 <= index < len(self.tokens) else ""

    def level(self, match: _Match) -> int:
        """3 if the organisation is named, 2 if the place is, 0 if the words may mean something else.

        A prefix counts like a suffix, unless the words continue to a police force or a school.
        """
        form = match.forms[0]
        printed = self.tokens[match.start].raw
        if not match.bearers or (not form.prefixed and self._district(match)):
            return 0
        ordinary = form.letters in _ORDINARY
        if ordinary and printed.islower():
            return 0
        if form.civic or self._suffix(match.stop):
            return 3
        if self._elsewhere(match):
            return 0
        if form.prefixed:
            return 3
        if form.acronym:
            firm = len(form.written) >= _FIRM_ACRONYM
        else:
            firm = len(form.words) > 1 and not ordinary and (not match.torn or len(form.letters) >= _FIRM_TORN)
        return 2 if firm or (not match.torn and self._alone(match)) else 0

    def _district(self, match: _Match) -> bool:
        """Whether a point of the compass makes it another place: South Derbyshire, Greater Manchester."""
        return self.near(match.start) and self.word(match.start - 1) in _POINTS

    def _suffix(self, stop: int) -> bool:
        """Whether the words after the name make it an organisation."""
        joined = ""
        for end in range(stop, min(stop + _LONGEST_SUFFIX, len(self.tokens))):
            if not self.near(end):
                break
            joined += self.word(end)
            if joined in _COUNCILS or (joined in _SUFFIXES and self.word(end + 1) not in _ELSEWHERE):
                return True
        return False

    def _elsewhere(self, match: _Match) -> bool:
        """Whether the words around the name make it a street, a school, a peer or a university."""
        before = self.word(match.start - 1)
        seat = before == "of" and self.word(match.start - 2) in _SEATS
        return seat or before in _PEOPLE or (self.near(match.stop) and self.word(match.stop) in _ELSEWHERE)

    def _alone(self, match: _Match) -> bool:
        """Whether a bare name that could be a surname or a word means the authority here."""
        last, before, after = self.tokens[match.stop - 1], self.word(match.start - 1), self.word(match.stop)
        apart = not self.near(match.start) or "\n" in self.gap(match.start) or before in _PLAN
        if not apart or not self.tokens[match.start].raw[0].isupper():
            return False
        only = self.rest <= _PLAN
        ends = only or after in _PLAN or not self.near(match.stop)
        if last.owns and ends:
            return True
        if match.forms[0].letters in _ORDINARY:
            return not self.rest or (only and not self.rest.isdisjoint(_CERTAIN))
        placed = before in _PLACING and ends and not self.rest.isdisjoint(_NEXT)
        begun = after in _NEXT and self.near(match.stop) and self.word(match.stop + 1) not in _ELSEWHERE
        return only or placed or begun


def _level_up(phrase: _Phrase, matches: Sequence[_Match]) -> list[_Match]:
    """Gives names joined by `and` the same level: `Stoke-on-Trent and Staffordshire Council` is not one name."""
    levels = [match.level for match in matches]
    for (i, one), (j, other) in pairwise(enumerate(matches)):
        between = phrase.text[phrase.tokens[one.stop - 1].end : phrase.tokens[other.start].start]
        if between.strip().lower() in _JOINED:
            levels[i] = levels[j] = max(levels[i], levels[j])
    return [replace(match, level=level) for match, level in zip(matches, levels, strict=True) if match.bearers]


def _plain(text: str) -> str:
    """The phrase with straight quotes, plain hyphens and one kind of space, split at its camel humps."""
    text = re.sub("[‘’ʼ`´\ufffd]", "'", unicodedata.normalize("NFKC", text))
    text = re.sub("[‐‑‒–—−]", "-", text).replace("\u00ad", "")
    return _HUMP.sub(" ", text)


def _tokens(plain: str) -> Iterator[_Token]:
    """The words of a phrase; a possessive ending is noted and removed, a joined `council` is split off."""
    for found in _TOKEN.finditer(plain):
        raw, at, end = found.group(), found.start(), found.end()
        owns = raw[-2:].lower() == "'s"
        if owns:
            raw = raw[:-2]
        elif raw[-1:].lower() == "s" and plain[end : end + 1] == "'":
            owns, end = True, end + 1
        glued = _GLUED.fullmatch(raw)
        pieces = [piece for piece in glued.groups() if piece] if glued else [raw]
        for piece in pieces[:-1]:
            yield _Token(_word(piece), piece, at, at + len(piece))
            at += len(piece)
        yield _Token(_word(pieces[-1]), pieces[-1], at, end, owns)


def _word(raw: str) -> str:
    return {"&": "and", "childrens": "children"}.get(raw.lower(), raw.lower())


def _matches(plain: str, tokens: Sequence[_Token]) -> Iterator[_Match]:
    """The names in a phrase, leftmost and longest first; no word belongs to two."""
    start = 0
    while start < len(tokens):
        match = _match_at(plain, tokens, start)
        if match:
            yield match
        start = match.stop if match else start + 1


def _match_at(plain: str, tokens: Sequence[_Token], start: int) -> _Match | None:
    """The longest name that begins with the token ``start``, however its letters are spaced."""
    index, longest = _index()
    found, joined = None, ""
    for stop in range(start + 1, len(tokens) + 1):
        run = tokens[start:stop]
        joined += run[-1].word
        gap = plain[run[-2].end : run[-1].start] if len(run) > 1 else ""
        if len(joined) > longest or not _WITHIN.fullmatch(gap):
            break
        forms = tuple(f for f in index.get(joined, ()) if _fits(f, plain, run))
        if forms:
            torn = not forms[0].acronym and not _breaks(run) <= forms[0].breaks
            found = _Match(start, stop, forms, torn)
    return found


def _breaks(run: Sequence[_Token]) -> frozenset[int]:
    return frozenset(accumulate(len(token.word) for token in run))


def _fits(form: _Form, plain: str, run: Sequence[_Token]) -> bool:
    """Whether tokens with the letters of a form are spaced and cased as anybody would print it."""
    if form.acronym:
        return "".join(token.raw for token in run) == form.written
    if any(token.owns for token in run[:-1]) and "'" not in form.written:
        return False
    printed = plain[run[0].start : run[-1].end]
    if "," in printed and "," not in form.written:
        return False
    return _breaks(run) <= form.breaks or printed[0].isupper()


@lru_cache(maxsize=1)
def _index() -> tuple[dict[str, tuple[_Form, ...]], int]:
    """Every form by its bare letters, and the length of the longest."""
    index: dict[str, tuple[_Form, ...]] = {}
    for form in _forms():
        held = index.get(form.letters, ())
        if form.acronym or all(other.authority is not form.authority for other in held):
            index[form.letters] = (*held, form)
    return index, max(map(len, index))


def _forms() -> Iterable[_Form]:
    """The written forms of every authority: first its own, then those with a prefix such as `London Borough of`."""
    bare = [_Form(None, _words(name), name) for name in _OTHERS]
    for authority in authorities():
        names = (authority.name, authority.official, *authority.aliases)
        bare += [_Form(authority, _words(name), name) for name in dict.fromkeys(names)]
    yield from bare
    prefixes = [_words(prefix) for prefix in _PREFIXES]
    for form in bare:
        if form.authority and not form.acronym and not form.civic:
            for prefix in prefixes:
                yield _Form(form.authority, (*prefix, *form.words), form.written, prefixed=True)


def _words(name: str) -> tuple[str, ...]:
    return tuple(token.word for token in _tokens(_plain(name)))
