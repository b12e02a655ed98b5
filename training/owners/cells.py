"""Owner cells made up at random, with the label of every part: the training data of the owner model."""

from __future__ import annotations

import random
import tomllib
from pathlib import Path

from names import origins, person

from planparse.lexicon.authorities import authorities
from planparse.lexicon.posts import fields, phrases

WORDS: dict[str, list[str]] = tomllib.loads((Path(__file__).parent / "words.toml").read_text("utf-8"))
HEADS = WORDS["heads"]
MODIFIERS = WORDS["modifiers"]
PLACE_A = WORDS["place_a"]
PLACE_B = WORDS["place_b"]
KINDS = WORDS["kinds"]
TITLES = WORDS["titles"]
NOBODY = WORDS["nobody"]
LABELS = WORDS["labels"]
SUPPORT = WORDS["support"]
ENDS = WORDS["ends"]
GROUPS = WORDS["groups"]
HELD = WORDS["held"]
DUTIES = WORDS["duties"]
REMARKS = WORDS["remarks"]
CALLS = WORDS["calls"]
HATS = WORDS["hats"]
OWNED = WORDS["owned"]
COMPANIES = WORDS["companies"]
PREFIXED = WORDS["prefixed"]
BOARDS = WORDS["boards"]
LEADERS = WORDS["leaders"]
PRESENT = WORDS["present"]
RANKS = WORDS["ranks"]
GENERIC = WORDS["generic"]

Part = tuple[str, str]
"""Text and its label; an empty label is a separator."""


class Maker:
    """Makes cells from one seed."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.pools = origins()
        self.topics = sorted(phrases("topics"))
        self.words = sorted(fields())
        self.bodies = sorted(phrases("bodies"))
        self.body_heads = sorted(w for w in phrases("body_heads"))
        self.heads = sorted(phrases("heads"))
        self.places = sorted({one.name for one in authorities()})
        self.post_letters = sorted(w.upper() for w in phrases("post_acronyms") if w.isalpha())
        self.body_letters = sorted(
            w.upper() for w in phrases("body_acronyms") | phrases("team_acronyms") if w.isalpha()
        )

    def pick(self, *shares: tuple[float, object]) -> object:
        """One of the things, by its share."""
        return self.rng.choices([thing for _, thing in shares], [share for share, _ in shares])[0]

    def topic(self) -> str:
        """A field of work: known, of known words, or of a word that no list has."""
        r = self.rng
        roll = r.random()
        if roll < 0.45:
            return _title(r.choice(self.topics))
        if roll < 0.85:
            return _title(" ".join(r.sample(self.words, r.choice([1, 1, 2]))))
        if roll < 0.95:
            return (r.choice(PLACE_A) + r.choice(ENDS)).capitalize()
        return "".join(r.choice("ABCDEFGHILMNOPRSTW") for _ in range(r.choice([2, 3, 3, 4])))

    def fields(self) -> str:
        """Fields of work joined."""
        r = self.rng
        topics = [self.topic() for _ in range(r.choices([1, 2, 3], [6, 4, 1])[0])]
        return topics[0] if len(topics) == 1 else ", ".join(topics[:-1]) + r.choice([" and ", " & "]) + topics[-1]

    def place(self) -> str:
        """A place of England, or one that no map has."""
        r = self.rng
        return r.choice(self.places) if r.random() < 0.5 else r.choice(PLACE_A) + r.choice(PLACE_B)

    def portfolio(self) -> str:
        """A councillor's post with its fields of work."""
        r = self.rng
        bodies = [
            _title(r.choice(self.bodies)) if r.random() < 0.4 else self.topic() for _ in range(r.choice([1, 2, 2, 3]))
        ]
        article = r.choice(["", "", "", "the "])
        last = f"{r.choice([' and ', ' & ', ', and '])}{article}{bodies[-1]}" if len(bodies) > 1 else ""
        joined = ", ".join(bodies[:-1]) + last if last else bodies[0]
        return f"{joined} Portfolio Holder" if r.random() < 0.12 else f"{r.choice(HELD)} {joined}"

    def post(self) -> str:
        """A job title."""
        r = self.rng
        if r.random() < 0.06:
            return self.portfolio()
        if r.random() < 0.06:
            return r.choice(GROUPS)
        if r.random() < 0.05:
            return self.two_hats()
        if r.random() < 0.04:
            return self.rank()
        head = r.choice(HEADS) if r.random() < 0.7 else _title(r.choice(self.heads))
        modifier = r.choice(MODIFIERS) + " " if r.random() < 0.35 else ""
        form = r.random()
        if form < 0.30:
            noun = r.choice(["Head", "Director", "Head", head])
            return f"{modifier}{noun} {r.choice(['of', 'of', 'for'])} {self.fields()}"
        if form < 0.62:
            return f"{modifier}{self.fields()} {head}" if r.random() < 0.7 else f"{self.topic()} {modifier}{head}"
        if form < 0.74:
            before = self.topic() + " " if r.random() < 0.3 else ""
            return f"{modifier}{before}{head}{r.choice([', ', ' – ', ' - ', ': '])}{self.fields()}"
        if form < 0.82:
            return f"{modifier}{head} ({self.topic()})"
        if form < 0.90:
            return r.choice(self.post_letters)
        return f"{modifier}{head}" if r.random() < 0.6 else f"{self.topic()} {head}s"

    def rank(self) -> str:
        """A rank or letters with a field of work: `ACC Crime`, `DCI (Public Protection)`, `CD for ED`."""
        r = self.rng
        letters = "".join(r.choice("ACDHLMOPSV") for _ in range(r.choice([2, 2, 3])))
        rank, field = r.choice([r.choice(RANKS), r.choice(RANKS), letters]), self.topic()
        if rank == letters:
            return r.choice([f"{rank} for {field}", f"{rank} {field}", f"{rank} ({field} & {self.topic()})"])
        return r.choice([f"{rank} {field}", f"{rank} {field}", f"{rank} ({field})", f"{rank}, Head of {field}"])

    def two_hats(self) -> str:
        """Two offices of one holder, or a director's field of work without a preposition."""
        r = self.rng
        director = r.choice(
            ["Director", "Assistant Director", "Executive Director", "Corporate Director", "Service Director"]
        )
        field = f"{director}{r.choice([' of ', ' of ', ' ', ', ', ' - ', ': '])}{self.fields()}"
        roll = r.random()
        if roll < 0.3:
            return f"{field} {r.choice(['and', '&'])} {r.choice(HATS)}"
        if roll < 0.5:
            return f"{r.choice(LEADERS)} and {self.portfolio()}"
        return field

    def named_body(self) -> str:
        """A board, company, charity or school by its own name, a person's or a place's in it."""
        r = self.rng
        given, family = person(r, self.pools)
        place = self.place()
        roll = r.random()
        if roll < 0.25:
            return f"{r.choice([family, given, 'King ' + given, 'St ' + given, place])}'s {r.choice(OWNED)}"
        if roll < 0.45:
            return f"{r.choice([family, place, family + ' & ' + person(r, self.pools)[1]])} {r.choice(COMPANIES)}"
        if roll < 0.70:
            return f"{r.choice(PREFIXED)} {place}"
        if roll < 0.85:
            return f"{self.topic()} {_title(r.choice(self.topics))} {r.choice(BOARDS)}"
        other = self.place()
        return f"{place}, {other} and {place} {r.choice(['Wildlife Trust', 'Partnership', 'NHS Trust'])}"

    def body(self) -> str:
        """A team, board or service."""
        r = self.rng
        if r.random() < 0.14:
            return self.named_body()
        if r.random() < 0.10:
            return self.fields()  # a department by its fields of work
        if r.random() < 0.06:  # `Corporate Leadership Team (CLT)`
            words = f"{_title(' '.join(r.sample(self.words, 2)))} {_title(r.choice(self.body_heads))}"
            return f"{words} ({''.join(word[0] for word in words.split() if word[0].isupper())})"
        roll = r.random()
        if roll < 0.3:
            return _title(r.choice(self.bodies))
        if roll < 0.45:
            return r.choice(self.body_letters)
        if roll < 0.5:
            return "".join(r.choice("ABCDEFGHILMNOPRSTW") for _ in range(r.choice([3, 4]))) + r.choice(["", "C", "B"])
        if roll < 0.9:
            return f"{self.fields()} {_title(r.choice(self.body_heads))}"
        return self.organisation()

    def employed_by(self) -> str:
        """An organisation by its name, or by its kind alone: `District Council`, `LA`, `Acute Trust`."""
        return self.rng.choice(GENERIC) if self.rng.random() < 0.25 else self.organisation()

    def organisation(self) -> str:
        """An organisation's name."""
        r = self.rng
        if r.random() < 0.15:
            return "".join(r.choice("ABCDEFGHILMNOPRSTW") for _ in range(r.choice([3, 4, 4]))) + r.choice(
                ["", "FT", "T"]
            )
        if r.random() < 0.12:
            return self.named_body()
        place = self.place()
        if r.random() < 0.2:
            place = r.choice(
                [
                    f"{place} and {self.place()}",
                    f"{place} {r.choice(['West', 'North', 'Valley'])}",
                ]
            )
        return f"NHS {place}" if r.random() < 0.08 else f"{place} {r.choice(KINDS)}"

    def name(self) -> list[Part]:
        """A person, with or without title."""
        r = self.rng
        given, family = person(r, self.pools)
        form = r.random()
        title = [(r.choice(TITLES), "TITLE"), (" ", "")] if r.random() < 0.12 else []
        if form < 0.05:
            return [(f"{family}, {given}", "SURNAME_FIRST")]
        if form < 0.06:
            return [(f"{family} {person(r, self.pools)[1]}, {given}", "SURNAME_FIRST")]
        if form < 0.07:
            return [(f"{family.upper()}{r.choice([', ', ' '])}{given}", "SURNAME_FIRST")]
        if form < 0.11:
            return [*title, (f"{given[0]}{r.choice(['', '.'])} {family}", "PERSON")]
        if form < 0.14:
            return [*title, (f"{given} {family}".upper(), "PERSON")]
        if form < 0.17:
            return [("".join(w[0] for w in f"{given} {family}".split())[:3].upper(), "INITIALS")]
        if form < 0.21:
            return [(r.choice(TITLES), "TITLE"), (" ", ""), (family, "PERSON")]
        if form < 0.24:
            return [(given, "PERSON")]
        return [*title, (f"{given} {family}", "PERSON")]

    def whole_name(self) -> list[Part]:
        """A person by forename or initial or title, and surname."""
        given, family = person(self.rng, self.pools)
        title = [(self.rng.choice(TITLES), "TITLE"), (" ", "")] if self.rng.random() < 0.2 else []
        return [*title, (f"{given[0] if self.rng.random() < 0.15 else given} {family}", "PERSON")]

    def owner(self) -> list[Part]:
        """One owner with all that belongs to it."""
        r = self.rng
        roll = r.random()
        if roll < 0.30:
            return self.name()
        if roll < 0.48:
            return self.with_post()
        if roll < 0.80:
            article = [("The ", "")] if r.random() < 0.06 else []
            if r.random() < 0.05:
                holder = (self.post().replace("(", "").replace(")", ""), "POST")
                mark, end = r.choice([(" (", ")"), (": ", ""), (" – ", "")])
                return [(self.body(), "ORGANISATION"), (mark, ""), holder, (end, "")]
            parts = [*article, (self.post(), "POST")]
            return (
                [*parts, (r.choice([", ", ", ", " – ", " ("]), ""), (self.employed_by(), "ORGANISATION")]
                if r.random() < 0.1
                else parts
            )
        return [(self.body(), "BODY")]

    def with_post(self) -> list[Part]:
        """A person and their post, in any order and with any mark between."""
        r = self.rng
        name, post = self.name(), self.post()
        form = r.random()
        if r.random() < 0.16:
            return self.listed_member(name, post)
        if r.random() < 0.07:
            post += r.choice([" and ", "/", " & "]) + self.post()
        if r.random() < 0.08:  # all of the bracket is said of the person
            where = [(r.choice([", ", ", ", " - ", " "]), ""), (self.organisation(), "ORGANISATION")]
            return [*name, (" (", ""), (post.replace("(", "").replace(")", ""), "ATTACHED_POST"), *where, (")", "")]
        if r.random() < 0.05:
            employer = [(self.organisation() if r.random() < 0.5 else self.body(), "ORGANISATION")]
            return [*employer, (r.choice([": ", " – ", " ("]), ""), *name]
        if form < 0.35:
            parts = [*name, (" (", ""), (post.replace("(", "").replace(")", ""), "ATTACHED_POST"), (")", "")]
        elif form < 0.80:
            parts = [*name, (r.choice([", ", ", ", " - ", " – ", " ", "\n", ": "]), ""), (post, "ATTACHED_POST")]
        elif form < 0.92:
            parts = [(post, "ATTACHED_POST"), (r.choice([" - ", " – ", ": ", " ("]), ""), *name]
        else:
            parts = [
                *name,
                (" (", ""),
                (r.choice(REMARKS), "NOTE"),
                (")", ""),
            ]
        if r.random() < 0.08:
            parts += [(", ", ""), (self.organisation(), "ORGANISATION")]
        return parts

    def listed_member(self, name: list[Part], post: str) -> list[Part]:
        """A person as members of boards and those who decide are listed: initials, post, employer, who was present."""
        r = self.rng
        plain = post.replace("(", "").replace(")", "")
        roll = r.random()
        if roll < 0.25:
            words = [
                w for text, label in name if label in ("PERSON", "SURNAME_FIRST") for w in text.replace(",", "").split()
            ]
            short = "".join(w[0] for w in words).upper()[:3] or "AB"
            short = short[0] + r.choice("ABCDEJLM") + short[-1] if r.random() < 0.15 else short
            if r.random() < 0.5:  # `Ann Reed AR Head of Housing`, `Ann Reed AR (Clerk)`
                held = [(" ", ""), (post, "ATTACHED_POST")]
                bracket = [(" (", ""), (plain, "ATTACHED_POST"), (")", "")]
                return [*name, (" ", ""), (short, "NOTE"), *r.choice([held, held, bracket]), *self.employer()]
            return [*name, (" (", ""), (short, "NOTE"), (") ", ""), (post, "ATTACHED_POST"), *self.employer()]
        if roll < 0.45:
            return [*name, ("\n", ""), (post, "ATTACHED_POST"), ("\n", ""), (self.organisation(), "ORGANISATION")]
        if roll < 0.60:
            return [*name, (" (", ""), (self.organisation(), "ORGANISATION"), (")", "")]
        if roll < 0.80:
            holder = (
                [*self.name()]
                if r.random() < 0.4
                else [(f"{r.choice('ABCDEFGHJKLMNPRSTW')}. {person(r, self.pools)[1]}", "PERSON")]
            )
            heads = ["Corporate Director", "Divisional Director", "Service Head", "Assistant Chief Executive", plain]
            held = f"{r.choice(heads)}, {self.fields()}"
            parts = [(held, "ATTACHED_POST"), (" (", ""), *holder, (")", "")]
            return [(text.upper(), label) for text, label in parts] if r.random() < 0.4 else parts
        if roll < 0.92:
            return [
                *name,
                (r.choice([" ", " ", "\n", ", "]), ""),
                (plain, "ATTACHED_POST"),
                (" (", ""),
                (r.choice(PRESENT), "NOTE"),
                (")", ""),
            ]
        return [*name, (" ", ""), (post, "ATTACHED_POST"), *self.employer()]

    def employer(self) -> list[Part]:
        """Where somebody works, or nothing."""
        r = self.rng
        if r.random() < 0.6:
            return []
        return [(r.choice([", ", ", ", " – ", " - "]), ""), (self.organisation(), "ORGANISATION")]

    def call(self) -> str:
        """How to reach somebody."""
        r = self.rng
        given, family = person(r, self.pools)
        plain = f"{given}.{family}".lower().replace(" ", "").replace("'", "").replace("’", "")
        number = f"0{r.randrange(1200, 9999)} {r.randrange(100000, 999999)}"
        lead = r.choice(["Email: ", "E-mail: ", "", "email "])
        place = r.choice(PLACE_A).lower() + r.choice(PLACE_B)
        mail = f"{lead}{plain}@{place}.gov.uk"
        tel = f"{r.choice(['Tel: ', 'Tel. ', 'Telephone: ', 'Tel '])}{number}"
        return r.choice([mail, tel, f"{mail} {tel}", f"{tel}, {mail}"])

    def cell(self) -> list[Part]:
        """A whole cell."""
        r = self.rng
        if r.random() < 0.02:
            return [(r.choice(NOBODY), "NOBODY")]
        if r.random() < 0.03:
            separator = r.choice(["/", ", ", " / ", " & ", "\n"])
            return _joined([self.initials() for _ in range(r.choice([1, 2, 3]))], [separator] * 2)
        if r.random() < 0.02:  # surnames or forenames alone
            which = r.randrange(2)
            names = [[(person(r, self.pools)[which], "PERSON")] for _ in range(r.choice([2, 2, 3, 4]))]
            return _joined(names, [r.choice([", ", "/", " & ", "\n", " and "])] * 3)
        if r.random() < 0.02:  # a department and who acts for it
            where = self.fields() if r.random() < 0.6 else self.body()
            inside = self.initials() if r.random() < 0.6 else self.whole_name()
            return [(where.replace("(", "").replace(")", ""), "ORGANISATION"), (" (", ""), *inside, (")", "")]
        if r.random() < 0.05:  # one person and the post held: a comma in a list would part them
            post = self.post()
            return self.beside([(post, "ATTACHED_POST"), (", ", ""), *self.whole_name()])
        count = r.choices([1, 2, 3, 4], [58, 29, 9, 4])[0]
        owners = [self.owner() for _ in range(count)]
        separator = r.choice(["\n", ", ", " / ", "/", "; ", " and ", " & ", "\n", " "] if count > 1 else [""])
        separators = [separator] * count
        if count > 1 and separator == ", " and r.random() < 0.5:
            separators[count - 2] = r.choice([" and ", " & "])
        if count > 1 and r.random() < 0.08:
            separators[0] = f" {r.choice(SUPPORT)} "
        parts = _joined(owners, separators)
        if r.random() < 0.06:
            parts = [(r.choice(LABELS), "ROLE_LABEL"), (" ", ""), *parts]
        return self.beside(parts)

    def beside(self, parts: list[Part]) -> list[Part]:
        """A cell with what stands beside owners (a duty, a telephone number, a remark), or in small letters."""
        r = self.rng
        roll = r.random()
        if roll < 0.10:
            return [*parts, (" ", ""), (r.choice(DUTIES), "NOTE")]
        if roll < 0.12 and parts[-1][1] in ("PERSON", "ATTACHED_POST"):
            return [*parts, (r.choice([" ", " ", ", ", "\n"]), ""), (self.call(), "NOTE")]
        if roll < 0.15 and parts[-1][1] in ("PERSON", "ATTACHED_POST"):
            call = r.choice(CALLS) + " " if r.random() < 0.4 else ""
            return [*parts, (r.choice([" ", " ", "\n"]), ""), (f"{call}{r.randrange(2000, 999999)}", "NOTE")]
        if roll < 0.18:
            return [*parts, (r.choice([" – ", ", ", " - "]), ""), (r.choice(REMARKS), "NOTE")]
        if roll < 0.22 and all(label in ("", "POST", "BODY") for _, label in parts):
            return [(text.lower(), label) for text, label in parts]
        return parts

    def wrapped(self, parts: list[Part]) -> list[Part]:
        """A cell as a narrow column prints it: a line's end for a space wherever the line is full."""
        width, column, found = self.rng.randint(6, 22), 0, []
        for text, label in parts:
            letters = list(text)
            for at, letter in enumerate(letters):
                word = len(text[at + 1 :].split(" ")[0].split("\n")[0])
                if letter == " " and label not in ("TITLE", "ROLE_LABEL") and column + 1 + word > width:
                    letters[at] = "\n"
                column = 0 if letters[at] == "\n" else column + 1
            found.append(("".join(letters), label))
        return found

    def initials(self) -> list[Part]:
        """Two or three capitals."""
        return [
            ("".join(self.rng.choice("ABCDEFGHJKLMNPRSTW") for _ in range(self.rng.choice([2, 2, 2, 3]))), "INITIALS")
        ]


def _joined(owners: list[list[Part]], separators: list[str]) -> list[Part]:
    parts = list(owners[0])
    for owner, separator in zip(owners[1:], separators, strict=False):
        parts += [(separator, ""), *owner]
    return parts


def _title(text: str) -> str:
    small = ("and", "of", "for", "in", "the", "to", "&")
    return " ".join(w if w in small else w[:1].upper() + w[1:] for w in text.split())
