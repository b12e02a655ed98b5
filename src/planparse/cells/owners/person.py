"""Scores a run of tokens as one person, and gives the ordinary form of the name.

Scores are sums of small terms: about 3.6 for a name of two well-known parts, about 1 for two unknown words. Lower
scores compete with posts, bodies and other ways to split the cell.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from planparse.cells.owners import types as m
from planparse.cells.owners.known import PERSON, Known, name_bounds, name_order
from planparse.cells.owners.types import CellWords, Segment
from planparse.lexicon.words import is_english

_LONGEST = 6
# place in the name -> score for (only a forename, both, neither, only a surname)
_FIRST = (2.0, 1.4, 0.4, -0.6)
_LAST = (-0.3, 1.1, 0.5, 1.6)
_MIDDLE = (-1.0, -1.0, -1.3, -1.2)
_ALONE = (-1.0, -1.1, -1.4, -1.3)


def persons(words: CellWords, known: Known, start: int) -> Iterator[tuple[int, float]]:
    """Ends and scores of the people that could begin at this token."""
    if _explained(words, known, start):
        yield start + 1, 2.8
        return
    if known.initialled(words, start):
        yield start + 1, 4.4  # more than the score of a one-acronym post that is alone elsewhere
        return
    if words.marks[start] & m.EMAIL:
        yield start + 1, 3.0
        return
    if words.marks[start] & m.LONE_CAPITALS:
        yield start + 1, _initials(words, known, start)
        if words.marks[start] & m.INITIAL:
            return  # `R.J. B.H`
    at, titles = _titles(words, start)
    if titles and words.marks[at] & m.LONE_CAPITALS:
        yield at + 1, _initials(words, known, at) + _title_worth(words, at, titles)
    name: list[int] = []
    wrapped = False
    stop = min(len(words.tokens), at + _LONGEST)
    for end in _outside_brackets(words, at, stop):
        if _wraps(words, known, name, end):
            wrapped = True
            continue
        if not _can_name(words.marks[end]):
            break
        name.append(end)
        halves = wrapped and _halves(words, start, name)
        if wrapped and not halves and not known.seen(PERSON + words.key(name[0], end + 1)):
            continue
        score = _name_score(words, known, name, titles) - 0.3 * halves
        yield end + 1, score
        after = end + 1
        while (letters := _letters_behind(words, after, len(name))) < len(words.tokens):
            after = letters + 1
            yield after, score + 1.0
    yield from _inverted(words, known, at, titles)


def _outside_brackets(words: CellWords, start: int, stop: int) -> Iterator[int]:
    """The tokens of a possible name without brackets that hold another name: `Robert (Bob) Shaw`."""
    inside = False
    for at in range(start, stop):
        inside |= words.tokens[at].text == "(" and bool(words.marks[at] & m.DUTY)
        if not inside:
            yield at
        inside &= words.tokens[at].text != ")"


def _letters_behind(words: CellWords, at: int, names: int) -> int:
    """The index of the postnominals after a name, perhaps after a comma (`Ann Reed, OBE`); the cell's end if none."""
    if names > 1 and at + 1 < len(words.tokens) and words.marks[at] & m.COMMA:
        at += 1
    return at if at < len(words.tokens) and words.marks[at] & m.POSTNOMINAL else len(words.tokens)


def _wraps(words: CellWords, known: Known, name: list[int], at: int) -> bool:
    """Whether it is a line break inside a name: one seen elsewhere in the plan, or of a forename and a surname."""
    broken = bool(name and words.marks[at] & m.NEWLINE and name[-1] == at - 1)
    return broken and (bool(known) or len(name) == 1)


def _halves(words: CellWords, start: int, name: list[int]) -> bool:
    r"""Whether a forename alone on its line and a surname alone on the next are one name: `Margaret\nThistlewood`."""
    before = words.marks[start - 1] if start else m.NEWLINE
    behind = words.marks[name[1] + 1] if name[1:] and name[1] + 1 < len(words.marks) else m.NEWLINE
    if len(name) != 2 or not before & m.SEPARATOR or bool(before & m.OPEN) != bool(behind & m.CLOSE):
        return False
    first, last = (words.marks[at] for at in name)
    ends = behind & (m.NEWLINE | m.HARD | m.OPEN | m.COMMA | m.CLOSE)
    ends = ends or (behind & m.POST_HEAD and not is_english(words.folded[name[1]]))  # `Elizabeth | Harte Head of Parks`
    other = m.FORENAME | m.POST_HEAD | m.SCOPE | m.TITLE | m.NO_OWNER
    return bool(ends and first & m.FORENAME and not first & m.SCOPE and last & m.NAME_SHAPE and not last & other)


def _explained(words: CellWords, known: Known, at: int) -> bool:
    """Whether these are initials that a key explains, or unknown capitals that are the initials of a person seen."""
    word = words.folded[at]
    if not words.tokens[at].text[0].isupper():
        return False
    return (
        word in known.key
        or word in known.told
        or (bool(words.marks[at] & m.ACRONYM) and len(known.initials.get(word, ())) == 1)
    )


def _initials(words: CellWords, known: Known, at: int) -> float:
    """The score of lone capitals in an owner column: two are initials, three only if the plan names others so."""
    if len(words.tokens[at].text) == 2 or not words.tokens[at].text.isupper() or known.lone > 1:
        return 2.2
    beside = sum(
        bool(mark & m.LONE_CAPITALS) and len(t.text) == 2 for mark, t in zip(words.marks, words.tokens, strict=True)
    )
    return 2.2 if beside else 0.0


def _titles(words: CellWords, start: int) -> tuple[int, int]:
    at = start
    while at < len(words.tokens) and words.marks[at] & (m.TITLE | m.RANK) and _name_follows(words, at + 1):
        at += 1
    if title_ends_line(words, at):
        return at + 2, at + 1 - start
    return at, at - start


def title_ends_line(words: CellWords, at: int) -> bool:
    """Whether a personal title ends a line and a forename begins the next: `Head of Parks and Cllr | Ann Reed`."""
    if at + 2 >= len(words.tokens) or not words.marks[at + 1] & m.NEWLINE or not words.marks[at] & m.TITLE:
        return False
    return words.folded[at] in ("cllr", "councillor", "mr", "mrs", "ms", "dr") and bool(
        words.marks[at + 2] & (m.FORENAME | m.INITIAL)
    )


def _name_follows(words: CellWords, at: int) -> bool:
    return at < len(words.tokens) and bool(words.marks[at] & (m.LONE_CAPITALS | m.NAME_WORD | m.TITLE | m.RANK))


def _can_name(mark: int) -> bool:
    titular = mark & m.TITLE and not mark & m.SURNAME
    return bool(mark & m.NAME_WORD) and not mark & m.SEPARATOR and not titular


def _name_score(words: CellWords, known: Known, name: list[int], titles: int) -> float:
    marks = words.marks
    turned = name_order(words, name[0], name[-1] + 1) if words.tokens[name[0]].text.isupper() else name
    core = [at for at in name if not marks[at] & (m.PARTICLE | m.INITIAL)]
    if not core:
        core = name[-1:]
    score = _title_worth(words, name[0], titles)
    seen = known.seen(PERSON + " ".join(words.key(at, at + 1) for at in turned)) if known else 0.0
    if len(core) == 1 and len(name) == 1:
        return score + _alone(words, known, name[0], titles) + min(1.2, seen)
    if seen:
        score += 2.0 + min(1.5, 0.5 * seen)
    name = turned
    if _surname_first(words, name):
        score += 2.0 - 0.4 * (len(name) - 2)
    else:
        score += _at(words, known, name[0], _FIRST) + _at(words, known, name[-1], _LAST)
        score += sum(_middle(words, known, name, at) for at in range(1, len(name) - 1))
    score += _surname_like_a_post(words, name) - 2.0 * _one_phrase(words, name) - 1.5 * _takes_from_post(words, name)
    score -= 3.0 * (not titles and _is_of_post(words, known, name))
    return score + sum(_other_callings(words.marks[at]) for at in name)


def _is_of_post(words: CellWords, known: Known, name: list[int]) -> bool:
    """Whether a name is a post's place: it fills the bracket after it and ends in a body's noun (`Lammas Court`).

    >>> from planparse.cells.owners.pipeline import marked
    >>> [_is_of_post(marked(f"Manager ({name})"), Known(), [2, 3]) for name in ("Mill Court", "Ann Court", "Mill Reed")]
    [True, False, False]
    """
    marks, first, last = words.marks, name[0], name[-1]
    behind = first > 1 and marks[first - 1] & m.OPEN and marks[first - 2] & m.POST_HEAD
    closed = last + 1 < len(marks) and marks[last + 1] & m.CLOSE
    given = marks[first] & (m.FORENAME | m.INITIAL) or words.folded[first] in known.forenames
    return bool(len(name) > 1 and behind and closed and not given and marks[last] & m.BODY_HEAD)


def _surname_like_a_post(words: CellWords, name: list[int]) -> float:
    """The bonus of a bare post noun after one forename or initials, likelier a surname: `Nadia Governor`."""
    first, last = name[0], name[-1]
    bare = len(name) > 1 and not words.marks[last] & (m.PLURAL | m.POST_ACRONYM | m.LOWER)
    ends = last + 1 == len(words.marks) or bool(words.marks[last + 1] & m.SEPARATOR)
    given = len(name) == 2 and words.marks[first] & m.FORENAME and not words.marks[first] & (m.TITLE | m.RANK | m.SCOPE)
    initials = all(words.marks[at] & m.INITIAL for at in name[:-1])  # `M. Constable`
    like = bool(bare and ends and words.marks[last] & m.HEAD and not words.glued[last])
    return like * (4.0 if initials else 2.0 if given else 0.0)


def _takes_from_post(words: CellWords, name: list[int]) -> bool:
    """Whether the last word is not a surname and post words follow: `Cameron Minority | Group Representative`."""
    last = name[-1]
    behind = words.marks[last + 1] if last + 1 < len(words.marks) else 0
    scope = words.marks[last] & m.SCOPE and not words.marks[last] & (m.SURNAME | m.FORENAME)
    return bool(len(name) > 1 and scope and behind & (m.SCOPE | m.POST_HEAD))


def _one_phrase(words: CellWords, name: list[int]) -> bool:
    """Whether the whole name is one phrase of posts or bodies, and begins with no forename: `Labour Ward`."""
    return all(words.glued[at] for at in name[1:]) and not words.marks[name[0]] & (m.FORENAME | m.INITIAL)


def _surname_first(words: CellWords, name: list[int]) -> bool:
    """Whether it is a surname (no forename), then only forenames: `Nguyen Thi Lan`."""
    both = m.FORENAME | m.SURNAME
    return words.marks[name[0]] & both == m.SURNAME and all(words.marks[at] & m.FORENAME for at in name[1:])


def _title_worth(words: CellWords, start: int, titles: int) -> float:
    """The bonus of titles before a name; a rank counts more, because it could also be a post."""
    return (3.2 if words.marks[start - 1] & m.RANK else 1.2) if titles else 0.0


def _alone(words: CellWords, known: Known, at: int, titles: int) -> float:
    mark = words.marks[at]
    if mark & m.INITIAL:
        return -2.0
    return _faces(words, known, at, _ALONE) + 0.6 * bool(titles) + _other_callings(mark)


def _at(words: CellWords, known: Known, at: int, table: tuple[float, ...]) -> float:
    """The score of the first or last word of a name."""
    mark = words.marks[at]
    first = table is _FIRST
    if mark & m.INITIAL:
        return 0.4 if first else -0.8
    if mark & m.PARTICLE and not mark & m.FORENAME:
        return -0.8 if first else 0.2 if mark & m.SURNAME else -2.0
    return _faces(words, known, at, table)


def _middle(words: CellWords, known: Known, name: list[int], at: int) -> float:
    mark = words.marks[name[at]]
    if mark & m.INITIAL:
        return 0.0
    if mark & m.PARTICLE:
        return 0.5
    return _faces(words, known, name[at], _MIDDLE)


def _faces(words: CellWords, known: Known, at: int, table: tuple[float, ...]) -> float:
    """The table's score for a word: a forename, a surname, both or neither, in the lists or in the plan."""
    mark, word = words.marks[at], words.folded[at]
    fore = bool(mark & m.FORENAME) or word in known.forenames
    sur = bool(mark & m.SURNAME) or word in known.surnames
    if fore:
        return table[1] if sur else table[0]
    return table[3] if sur else table[2]


def _other_callings(mark: int) -> float:
    """The penalty for a word's other meanings in owner cells."""
    named = bool(mark & (m.FORENAME | m.SURNAME))
    against = 0.0
    if mark & (m.POST_HEAD | m.BODY_HEAD | m.BODY):
        against -= 0.9 if named else 2.5
    if mark & m.KNOWN_ACRONYM:
        against -= 3.0
    if mark & m.ACRONYM:
        against -= 0.3 if mark & m.PARTICLE else 0.8
    if mark & (m.MODIFIER | m.TOPIC | m.NO_OWNER):
        against -= 0.2 if named else 1.2
    if mark & m.PLACE and not named:
        against -= 0.2
    if mark & m.LOWER and not mark & m.PARTICLE:
        against -= 0.7
    return against


def _inverted(words: CellWords, known: Known, start: int, titles: int) -> Iterator[tuple[int, float]]:
    """Ends and scores of `Surname, Forename`, if the two parts can only be in that order."""
    comma = start
    while comma < len(words.tokens) and comma - start < 4 and _can_surname(words, comma):
        comma += 1
    if comma == start or comma >= len(words.tokens) or not words.marks[comma] & m.COMMA:
        return
    if any(_DOTTED.fullmatch(words.tokens[at].text) for at in range(start, comma)):
        return  # `B.H, R.J.` are two people
    given = comma + 1
    while not titles and given + 1 < len(words.tokens) and words.marks[given] & m.TITLE and _begins_item(words, start):
        given += 1  # `Reed, Dr Ann`
    for end in range(given + 1, min(given + 3, len(words.tokens) + 1)):
        if not _can_name(words.marks[end - 1]):
            return
        order = [*range(given, end), *range(start, comma)]
        both = words.marks[given] & m.FORENAME and not words.marks[given] & m.SURNAME
        if comma - start > 1 and not words.marks[start] & m.PARTICLE and not _two_surnames(words, start, comma, both):
            return
        key = f"{words.key(given, end)} {words.key(start, comma)}"
        seen = known.seen(PERSON + key)
        double = comma - start > 1 and not words.marks[start] & m.PARTICLE
        if not seen and not double and (known.uses_one_name() or not _turned(words, comma - 1, given)):
            return
        score = (
            1.2 * bool(titles or given > comma + 1)
            + _at(words, known, order[0], _FIRST)
            + _at(words, known, order[-1], _LAST)
        )
        score += sum(_middle(words, known, order, at) for at in range(1, len(order) - 1))
        score += sum(_other_callings(words.marks[at]) for at in order)
        score += 2.4 * double
        score += 0.8 * words.tokens[comma - 1].text.isupper()
        yield end, score - 1.0 + (2.0 + min(1.5, 0.5 * seen) if seen else 0.0)


def _begins_item(words: CellWords, at: int) -> bool:
    """Whether a name begins its item, so that it is not the last of a list with commas."""
    return not at or bool(words.marks[at - 1] & (m.SEPARATOR & ~m.COMMA))


_DOTTED = re.compile(r"(?:[A-Z]\.){1,3}[A-Z]?\.?")
"""Initials with full stops, which are not a surname before a comma."""


def _two_surnames(words: CellWords, start: int, comma: int, forename_behind: int) -> bool:
    """Whether two surnames (no forenames) precede the comma, and one name follows: `Hernandez Rivera, Esperanza`.

    One of the two may be unknown if the name after the comma is only a forename: `Hall Baptiste, Jean`.
    """
    both = m.FORENAME | m.SURNAME | m.SCOPE | m.POST_HEAD
    faces = [words.marks[at] & both for at in range(start, comma)]
    surnames = all(face in (m.SURNAME, 0) for face in faces) and (0 not in faces or bool(forename_behind))
    surnames = surnames and m.SURNAME in faces
    ends = comma + 2 == len(words.marks) or bool(words.marks[comma + 2] & (m.HARD | m.NEWLINE | m.SLASH | m.OPEN))
    return bool(
        surnames and ends and (forename_behind or not words.marks[comma + 1] & (m.SURNAME | m.SCOPE | m.POST_HEAD))
    )


def _can_surname(words: CellWords, at: int) -> bool:
    """Whether a word can precede the comma; unknown capitals can if they have a vowel."""
    spoken = words.marks[at] & m.ACRONYM and len(words.folded[at]) > 3 and set(words.folded[at]) & set("aeiouy")
    return _can_name(words.marks[at]) or bool(spoken)


def _turned(words: CellWords, surname: int, forename: int) -> bool:
    """Whether a surname precedes the comma and a forename follows: `Khan, Patel and Begum` are three people."""
    both = m.FORENAME | m.SURNAME
    first, second = words.marks[surname], words.marks[forename]
    if words.tokens[surname].text.isupper() and not words.tokens[forename].text.isupper():
        return bool(second & m.FORENAME) if first & m.ACRONYM else second & both != m.SURNAME
    return first & both != m.FORENAME and bool(second & (m.FORENAME | m.INITIAL))


# The ordinary form of a printed name: `O'BRIEN, Mary` -> `Mary O'Brien`.


_LETTERS = re.compile(r"[^\W\d_]+")


def ordinary(word: str) -> str:
    """A word in capitals in the usual form of a name; other words unchanged.

    >>> [ordinary(w) for w in ("O'BRIEN", "McKENZIE", "MCKENZIE", "SMITH-JONES", "DE", "MacDonald", "J.P.")]
    ["O'Brien", 'McKenzie', 'McKenzie', 'Smith-Jones', 'De', 'MacDonald', 'J.P.']
    """
    rest = word[2:] if word[:2] in ("Mc", "Di", "De") or word[:3] == "Mac" else word
    letters = [c for c in rest if c.isalpha()]
    if len(letters) < 2 or "." in word or not all(c.isupper() for c in letters[1:]):
        return word
    if word[:3] == "Mac" and word[3:].isupper():
        return "Mac" + word[3:].capitalize()
    plain = _LETTERS.sub(lambda part: part[0].capitalize(), word)
    plain = re.sub(r"(?<=[a-z]{2}['’])S\b", "s", plain)
    if plain.startswith("Mc") and len(plain) > 3:
        return "Mc" + plain[2:].capitalize() if "-" not in plain else "Mc" + plain[2].upper() + plain[3:]
    return plain


def ordinary_name(words: CellWords, part: Segment) -> str:
    """The name of a person segment: without title and postnominals, forename first, in ordinary letters.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> words, reading = read_alone("Cllr O'BRIEN, Mary")
    >>> ordinary_name(words, reading.segments[0])
    "Mary O'Brien"
    """
    order = name_order(words, *name_bounds(words, part.start, part.end))
    called = any(words.tokens[at].text.istitle() and not words.marks[at] & m.INITIAL for at in order)
    return " ".join(_cased(words, at, called=called) for at in order)


def _cased(words: CellWords, at: int, *, called: bool) -> str:
    """A word of a name in ordinary letters; a small surname stays as printed beside a capitalised forename."""
    word = words.tokens[at].text
    mark = words.marks[at]
    if mark & m.EMAIL:
        return " ".join(part.capitalize() for part in words.folded[at].split())
    if mark & m.INITIAL and word.isupper():
        return word  # `JRT Barnes`
    beside = sum(bool(other & m.LONE_CAPITALS) for other in words.marks) > 1
    if mark & m.LONE_CAPITALS and (len(word) == 2 or beside or not mark & m.FORENAME):
        return word
    if word.islower() and mark & m.NAME_SHAPE and not mark & m.PARTICLE and not called:
        return _LETTERS.sub(lambda part: part[0].capitalize(), word)
    if word.isupper() and len(word) == 2 and (mark & m.KNOWN_ACRONYM or not mark & _LISTED):
        return word
    return ordinary(word)


_LISTED = m.FORENAME | m.SURNAME | m.PARTICLE


def slug(name: str) -> str:
    """A name as an identifier.

    >>> slug("Zoë O’Brien-Smith")
    'zoe-obrien-smith'
    """
    plain = unicodedata.normalize("NFKD", name.casefold().replace("'", "").replace("’", ""))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", "-", letters).strip("-") or "person"
