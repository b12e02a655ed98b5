"""Owners: a small cast for each plan, printed in the plan's own manner, with the reading of each cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from evaluation.random_plans.bags import Bags

Reading = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person with a post."""

    name: str
    post: str
    title: str

    @property
    def initials(self) -> str:
        """The first letters of the names."""
        return "".join(part[0] for part in self.name.split())


@dataclass(frozen=True, slots=True)
class Cast:
    """Who owns the actions of one plan, and how its cells are written."""

    people: tuple[Person, ...]
    posts: tuple[str, ...]
    bodies: tuple[str, ...]
    styles: tuple[str, ...]
    separator: str


STYLES = (
    "person", "post", "body", "comma", "bracket", "post_bracket", "lines", "initials", "titled",
    "people", "posts", "post_body", "nobody",
)  # fmt: skip
WEIGHTS = (5, 8, 4, 2, 3, 2, 2, 2, 2, 3, 3, 2, 1)
PLAIN = ("person", "post", "body")
"""Styles without marks of their own, for lines of text in which marks part the fields."""
SEPARATORS = ("\n", ", ", " / ", "; ", " & ", " and ")


def draw_cast(rng: Random, bags: Bags, *, plain: bool) -> Cast:
    """A cast: four to seven people, as many posts, three bodies, one to three manners of writing them."""
    posts = [post for post in bags.lines("people", "posts") if "," not in post]
    forenames, surnames = bags.lines("people", "forenames"), bags.lines("people", "surnames")
    size = rng.randint(4, 7)
    names = zip(rng.sample(forenames, size), rng.sample(surnames, size), strict=True)
    chosen = rng.sample(posts, size * 2)
    title = rng.choice(bags.lines("people", "titles"))
    people = tuple(Person(f"{one} {two}", post, title) for (one, two), post in zip(names, chosen, strict=False))
    styles = rng.sample(PLAIN, rng.randint(1, 2)) if plain else rng.choices(STYLES, WEIGHTS, k=rng.randint(1, 3))
    if set(styles) <= {"nobody"}:
        styles = ["post"]
    bodies = tuple(rng.sample(bags.lines("people", "bodies"), 3))
    return Cast(people, tuple(chosen[size:]), bodies, tuple(styles), rng.choice(SEPARATORS))


def draw_owner(rng: Random, cast: Cast, role: str) -> tuple[str, list[Reading]]:
    """One cell and who it names."""
    style = rng.choice([each for each in cast.styles if each != "nobody"])
    if "nobody" in cast.styles and rng.random() < 0.15:
        return "TBC", []
    return _WRITE[style](rng, cast, role)


def _person(person: Person, role: str, *, post: bool = False, title: bool = False) -> Reading:
    read = {"role": role, "kind": "person", "name": person.name}
    return read | ({"post": person.post} if post else {}) | ({"title": person.title} if title else {})


def _named(kind: str, name: str, role: str) -> Reading:
    return {"role": role, "kind": kind, "name": name}


def _with_post(pattern: str) -> Callable[[Random, Cast, str], tuple[str, list[Reading]]]:
    def write(rng: Random, cast: Cast, role: str) -> tuple[str, list[Reading]]:
        person = rng.choice(cast.people)
        return pattern.format(name=person.name, post=person.post), [_person(person, role, post=True)]

    return write


def _one_person(rng: Random, cast: Cast, role: str) -> tuple[str, list[Reading]]:
    person = rng.choice(cast.people)
    return person.name, [_person(person, role)]


def _titled(rng: Random, cast: Cast, role: str) -> tuple[str, list[Reading]]:
    person = rng.choice(cast.people)
    return f"{person.title} {person.name}", [_person(person, role, title=True)]


def _initials(rng: Random, cast: Cast, role: str) -> tuple[str, list[Reading]]:
    person = rng.choice(cast.people)
    return person.initials, [_named("person", person.initials, role)]


def _one(kind: str) -> Callable[[Random, Cast, str], tuple[str, list[Reading]]]:
    def write(rng: Random, cast: Cast, role: str) -> tuple[str, list[Reading]]:
        name = rng.choice(cast.posts if kind == "post" else cast.bodies)
        return name, [_named(kind, name, role)]

    return write


def _people(rng: Random, cast: Cast, role: str) -> tuple[str, list[Reading]]:
    chosen = rng.sample(cast.people, 2)
    return cast.separator.join(person.name for person in chosen), [_person(person, role) for person in chosen]


def _posts(rng: Random, cast: Cast, role: str) -> tuple[str, list[Reading]]:
    chosen = rng.sample(cast.posts, 2)
    separator = "\n" if cast.separator == " and " else cast.separator  # posts have an "and" of their own
    return separator.join(chosen), [_named("post", post, role) for post in chosen]


def _post_body(rng: Random, cast: Cast, role: str) -> tuple[str, list[Reading]]:
    """A post and a body; no comma between them, for the body would be the post's organisation."""
    separator = cast.separator if cast.separator not in (", ", " and ") else "\n"
    post, body = rng.choice(cast.posts), rng.choice(cast.bodies)
    return separator.join((post, body)), [_named("post", post, role), _named("body", body, role)]


_WRITE: dict[str, Callable[[Random, Cast, str], tuple[str, list[Reading]]]] = {
    "person": _one_person,
    "post": _one("post"),
    "body": _one("body"),
    "comma": _with_post("{name}, {post}"),
    "bracket": _with_post("{name} ({post})"),
    "post_bracket": _with_post("{post} ({name})"),
    "lines": _with_post("{name}\n{post}"),
    "initials": _initials,
    "titled": _titled,
    "people": _people,
    "posts": _posts,
    "post_body": _post_body,
}
