"""The verb groups of a clause: tense, voice and kind of verb, without a parser.

`has now been replaced` is a perfect of `replace`, which finishes something; `will be asked` is a future of `ask`, which
only begins it. The lexicon lists verbs in their base form with their kinds, so that rare verbs are read by kind.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Final

from planparse.lexicon.words import action_verbs
from planparse.noun import noun

_TOKEN: Final = re.compile(r"[a-z][a-z'-]*|\d[\d.,/%]*|[^\s\w]")


@noun
class Group:
    """A verb with its tense and its index among the clause's words."""

    tense: str
    verb: str
    negated: bool
    at: int


_DATA: Final = tomllib.loads(files("planparse.lexicon").joinpath("verbs.toml").read_text("utf-8"))
_IRREGULAR: Final[dict[str, str]] = dict(pair.split("=") for pair in _DATA["irregular"]["past"].split())
_CLASSES: Final = {kind: frozenset(verbs.split()) for kind, verbs in _DATA["classes"].items()}
_KINDS: Final = {
    verb: frozenset(kind for kind, verbs in _CLASSES.items() if verb in verbs)
    for verb in frozenset().union(*_CLASSES.values())
}


def kinds_of(verb: str) -> frozenset[str]:
    """The kinds of a verb in its base form; `other` if the lexicon has none.

    >>> sorted(kinds_of("replace")), sorted(kinds_of("zap"))
    (['finish'], ['other'])
    """
    return _KINDS.get(verb, _OTHER)


def _known(verb: str) -> bool:
    return verb in _KINDS or verb in action_verbs()


_OTHER: Final = frozenset({"other"})
_NO_VERBS: Final = frozenset(_DATA["words"]["no_verbs"].split())
_NO_ING: Final = frozenset(_DATA["words"]["no_ing"].split())


@lru_cache(maxsize=4096)
def base_of_past(word: str) -> str | None:
    """The base form of a past tense or participle; None for other words.

    >>> base_of_past("installed"), base_of_past("planned"), base_of_past("written"), base_of_past("carried")
    ('install', 'plan', 'write', 'carry')
    >>> base_of_past("hundred"), base_of_past("house")
    (None, None)
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if not word.endswith("ed") or len(word) < 5 or word in _NO_VERBS:
        return None
    stem = word[:-2]
    tries = [stem, word[:-1], stem[:-1] if stem[-1:] == stem[-2:-1] else stem, stem[:-1] + "y"]
    return next((verb for verb in tries if _known(verb)), stem)


@lru_cache(maxsize=4096)
def base_of_ing(word: str) -> str | None:
    """The base form of a present participle; None for other words.

    >>> base_of_ing("planning"), base_of_ing("chasing"), base_of_ing("awaiting")
    (None, 'chase', 'await')
    """
    if not word.endswith("ing") or len(word) < 5 or word in _NO_ING:
        return None
    stem = word[:-3]
    tries = [stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem]
    return next((verb for verb in tries if _known(verb)), stem)


@lru_cache(maxsize=4096)
def _base_of_present(word: str) -> str | None:
    if not word.endswith("s") or word.endswith("ss"):
        return None
    return next((verb for verb in (word[:-1], word[:-2], word[:-3] + "y") if _known(verb)), None)


_HAVE: Final = frozenset(["has", "have", "had", "having", "'ve"])
_BE: Final = frozenset(["is", "are", "was", "were", "am", "be"])
_MODAL: Final = {
    **dict.fromkeys(("will", "shall", "would"), "future"),
    **dict.fromkeys(("should", "must", "need", "needs", "ought"), "need"),
    **dict.fromkeys(("can", "could", "may", "might", "cannot"), "may"),
}
_DUE: Final = frozenset(_DATA["words"]["due"].split())
_NOT: Final = frozenset(["not", "never", "no", "n't", "hardly"])
_ADVERBS: Final = frozenset(_DATA["words"]["adverbs"].split())
_NOUN_BEFORE: Final = frozenset(_DATA["words"]["noun_before"].split())


def groups(clause: str) -> list[Group]:
    """The verb groups of a clause (in small letters), in order.

    >>> [(g.tense, g.verb) for g in groups("the pump has now been replaced and will be tested")]
    [('perfect', 'replace'), ('future', 'test')]
    >>> [(g.tense, g.verb) for g in groups("clerk to ask the farmer")]
    [('to_do', 'ask')]
    >>> [(g.tense, g.negated) for g in groups("no reply has been received")]
    [('perfect', True)]
    """
    words = _TOKEN.findall(clause.replace("n't", " not").replace("'ll", " will"))
    return [*_groups(words)]


def _groups(words: Sequence[str]) -> Iterator[Group]:
    at, found = 0, 0
    while at < len(words):
        made = _group(words, at, found)
        if made is None:
            at += 1
            continue
        group, at = made
        found += 1
        yield group


def _group(words: Sequence[str], at: int, before: int) -> tuple[Group, int] | None:
    """The group that begins with this word, and the index at which the next may begin; None if none begins here."""
    word = words[at]
    subject = at > 0 and words[0] in {"no", "none", "neither", "nothing", "nobody"} and before == 0
    if word in _MODAL:
        return _after_modal(words, at, subject)
    if word in _HAVE:
        return _after_have(words, at, subject)
    if word in _BE:
        return _after_be(words, at, subject)
    if word == "to" and at + 1 < len(words):
        return _after_to(words, at, before)
    if (verb := base_of_past(word)) and not _attributive(words, at):
        return Group("past", verb, subject or _negated(words, at), at), at + 1
    if (verb := base_of_ing(word)) and (at == 0 or words[at - 1] in _ADVERBS | {",", "and"}):
        return Group("doing", verb, False, at), at + 1
    if at == 0 and word in action_verbs() and not _is_noun(words):
        return Group("bare", word, False, at), at + 1
    if before == 0 and at > 0 and words[at - 1] not in _NOUN_BEFORE and (verb := _base_of_present(word)):
        return (Group("present", verb, subject, at), at + 1) if at + 1 < len(words) else None
    return None


def _is_noun(words: Sequence[str]) -> bool:
    """Whether the first word, perhaps a verb, is a noun with its own verb: `list of names amended`, `report sent`."""
    behind = words[1] if len(words) > 1 else ""
    return (
        behind == "of"
        or list(words[1:3]) == ["to", "be"]
        or behind in _HAVE
        or behind in _BE
        or behind in _MODAL
        or base_of_past(behind) is not None
    )


def _negated(words: Sequence[str], at: int) -> bool:
    return at > 0 and words[at - 1] in _NOT


def _skip(words: Sequence[str], at: int) -> tuple[int, bool]:
    """The index after adverbs, and whether one of them negates."""
    negated = False
    while at < len(words) and (words[at] in _ADVERBS or (words[at].endswith("ly") and len(words[at]) > 4)):
        negated = negated or words[at] in _NOT
        at += 1
    return at, negated


def _after_modal(words: Sequence[str], at: int, negated: bool) -> tuple[Group, int] | None:
    place, denied = _skip(words, at + 1)
    tense = _MODAL[words[at]]
    if words[at] in {"need", "needs"}:
        if place < len(words) and words[place] == "to":
            place += 1
        elif at and words[at - 1] in _NOUN_BEFORE:
            return None
    if place >= len(words):
        return Group(tense, "be", negated or denied, at), place
    verb, place = _bare(words, place)
    return Group(tense, verb, negated or denied, at), place


def _bare(words: Sequence[str], at: int) -> tuple[str, int]:
    """The verb of an infinitive, after `be` or `have been`, and the index after it."""
    while at < len(words) and words[at] in {"be", "have", "been", "being", "then", "to", "now", "also"}:
        at += 1
    at, _ = _skip(words, at)
    if at >= len(words):
        return "be", at
    return base_of_past(words[at]) or base_of_ing(words[at]) or words[at], at + 1


def _after_have(words: Sequence[str], at: int, negated: bool) -> tuple[Group, int]:
    place, denied = _skip(words, at + 1)
    denied = denied or negated
    if place < len(words) and words[place] == "to":
        verb, end = _bare(words, place + 1)
        return Group("need", verb, denied, at), end
    been = place < len(words) and words[place] == "been"
    if been:
        place, again = _skip(words, place + 1)
        denied = denied or again
        if place < len(words) and (doing := base_of_ing(words[place])):
            return Group("doing", doing, denied, at), place + 1
    if place < len(words) and (past := base_of_past(words[place])):
        return Group("perfect", past, denied, at), place + 1
    return Group("has_been" if been else "have", words[place] if place < len(words) else "be", denied, at), place


def _after_be(words: Sequence[str], at: int, negated: bool) -> tuple[Group, int]:
    place, denied = _skip(words, at + 1)
    denied = denied or negated
    past = "was" if words[at] in {"was", "were"} else "is"
    if place >= len(words):
        return Group(f"{past}_state", "be", denied, at), place
    word = words[place]
    if word == "to":
        verb, end = _bare(words, place + 1)
        return Group("future", verb, denied, at), end
    if word == "being":
        place, _ = _skip(words, place + 1)
        passive = base_of_past(words[place]) if place < len(words) else None
        return Group("doing", passive or "be", denied, at), place + 1
    if word in _DUE and place + 1 < len(words) and words[place + 1] in {"to", "for", "in", "on", "by"}:
        verb, end = _bare(words, place + 2) if words[place + 1] == "to" else (word, place + 1)
        return Group("future", verb, denied, at), end
    if doing := base_of_ing(word):
        return Group("doing", doing, denied, at), place + 1
    if done := base_of_past(word):
        return Group(f"{past}_done", done, denied, at), place + 1
    return Group(f"{past}_state", word, denied, at), place


def _after_to(words: Sequence[str], at: int, before: int) -> tuple[Group, int] | None:
    """An infinitive that means a task, if no verb comes before it: `Clerk to write`."""
    if words[at + 1] == "be" and at + 2 < len(words):
        verb, end = _bare(words, at + 2)
        return Group("to_be", verb, False, at), end
    if before or at == 0 or not _known(words[at + 1]):
        return None
    return Group("to_do", words[at + 1], _negated(words, at), at), at + 2


def _attributive(words: Sequence[str], at: int) -> bool:
    """Whether a participle belongs to the noun after it: `the proposed review has …`, `identified changes to be made`.

    >>> [g.verb for g in groups("the revised plan has been published")], [g.verb for g in groups("revised plan sent")]
    (['publish'], ['send'])
    """
    before, behind = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
    if not re.match(r"[a-z]", behind) or behind in _NOUN_BEFORE or behind in {"to", "and", "or", "out", "up", "that"}:
        return before in {"the", "a", "an"}
    if before in _NOUN_BEFORE:
        return True
    if at == 0:
        rest = words[at + 1 : at + 7]
        return any(
            word in _HAVE or word in _BE or word in _MODAL or (base_of_past(word) and n > 0)
            for n, word in enumerate(rest)
        )
    return False


def main_group(found: Sequence[Group]) -> Group | None:
    """The group that says how far the action is, skipping a participle that only describes the subject.

    >>> main_group(groups("the quotes received last week have been sent to members")).verb
    'send'
    """
    if not found:
        return None
    first = found[0]
    if first.tense == "past" and len(found) > 1 and first.at > 0:
        finite = next((one for one in found[1:] if one.tense not in {"past", "doing", "to_do", "to_be"}), None)
        if finite is not None:
            return finite
    return first


_EVENTS: Final = {
    **dict.fromkeys(("perfect", "was_done", "past"), "done"),
    **dict.fromkeys(("future", "to_do", "to_be", "need", "bare"), "todo"),
    "doing": "doing",
}
_COUNTS: Final = 0.5
"""A verb's weight relative to a kind of clause: with 1.0, unseen narratives are read worse."""


def _event(group: Group) -> str:
    """Whether a group says done, todo, doing or a state; `not …` if the clause negates it."""
    event = _EVENTS.get(group.tense, "state")
    return f"not {event}" if group.negated and event in {"done", "todo"} else event


@lru_cache(maxsize=512)
def _main_of(clause: str) -> Group | None:
    return main_group(groups(clause))


def verb_features(clauses: Sequence[str]) -> dict[str, float]:
    """Features of the main verbs of some clauses: tense and kind in the first, last and any clause, and their order.

    >>> sorted(verb_features(["the pump was replaced", "it will be tested"]))[:4]
    ['events:done+todo', 'order:done>todo', 'step:done>todo', 'verb any:future']
    """
    mains = [_main_of(clause) for clause in clauses]
    found: dict[str, float] = {}
    for at, main in enumerate(mains):
        places = ["any", *(["first"] if at == 0 else []), *(["last"] if at == len(mains) - 1 else [])]
        for name in _names(main):
            found |= {f"verb {place}:{name}": _COUNTS for place in places}
    events = [_event(main) for main in mains if main]
    if events:
        found[f"order:{events[0]}>{events[-1]}" if len(events) > 1 else f"order:{events[0]}"] = _COUNTS
        found["events:" + "+".join(sorted({*events}))] = _COUNTS
    found |= {f"step:{one}>{two}": _COUNTS for one, two in pairwise(events)}
    return found


def _names(main: Group | None) -> list[str]:
    if main is None:
        return ["none"]
    denied = "not " if main.negated else ""
    return [denied + main.tense, *(f"{denied}{main.tense} {kind}" for kind in sorted(kinds_of(main.verb)))]


_STEPS: Final = frozenset({"ask", "begin", "intend", "think", "go_on"})
"""Kinds of verbs whose past leaves the result open: `Clerk to ask the owner. Owner asked.`"""


def is_done_later(sentences: Sequence[str]) -> bool:
    """Whether later sentences report that the first sentence's task is done, by the same verb, and nothing is left.

    >>> is_done_later(["changes to the form to be made.", "changes made."])
    True
    >>> is_done_later(["rota to be drawn up.", "draft drawn up, to be agreed."])
    False
    """
    if len(sentences) == 1:
        return False
    task = next((group for group in groups(sentences[0]) if _event(group) == "todo"), None)
    later = [group for sentence in sentences[1:] for group in groups(sentence)]
    if task is None or not later or kinds_of(task.verb) <= _STEPS:
        return False
    done = later[0]
    opened = any(_event(group) in {"todo", "doing", "not done"} for group in later)
    return _event(done) == "done" and done.verb == task.verb and not opened
