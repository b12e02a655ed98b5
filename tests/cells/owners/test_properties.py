"""Lists of owners that are generated come apart again; reading never raises."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planparse.cells.owners import OwnerCell, people, read_owners

FORENAMES = [
    "Priya",
    "Felix",
    "Oluwaseun",
    "Agnieszka",
    "Siân",
    "Graham",
    "April",
    "Mohammed",
    "Kit",
    "Xanthe",
    "Brunhold",
    "Anne-Marie",
]
SURNAMES = [
    "Shah",
    "Amoah",
    "Ogunbanjo",
    "O'Dowd",
    "Graham",
    "Winter",
    "de Souza",
    "Senior",
    "Van Dyke",
    "Smith-Jones",
    "Quill",
    "Vantor",
    "Kent",
]
POSTS = [
    "Head of MASH",
    "Team Managers (R&A)",
    "IROs",
    "Director of Education and Skills",
    "Head of Service, Early Help",
    "Principal Social Worker",
    "DCS",
]
BODIES = ["HR", "LSCB", "Health and Wellbeing Board", "MASH", "Legal Services", "Kent Police"]
SEPARATORS = ["\n", ", ", " / ", "/", "; ", " & ", " and ", "\n• ", " ", " | ", " + ", ";\n", "\n- ", " and\n", " /\n"]

NAMES = st.builds("{} {}".format, st.sampled_from(FORENAMES), st.sampled_from(SURNAMES))
OWNERS = st.one_of(NAMES, NAMES, st.sampled_from(POSTS), st.sampled_from(BODIES))


@settings(max_examples=60, deadline=None)
@given(st.lists(OWNERS, min_size=1, max_size=5, unique=True), st.sampled_from(SEPARATORS))
@example(["Head of Service, Early Help", "HR"], "\n- ")
def test_list_comes_apart_when_its_owners_stand_alone_elsewhere(owners: list[str], separator: str) -> None:
    if separator == ", ":
        owners = [owner for owner in owners if owner not in [*POSTS, "Kent Police"]] or owners[:1]
    if separator == " ":  # `Head of MASH Kent Police` is one, and a post behind a name is that person's
        owners = [owner for owner in owners if owner not in [*BODIES, *POSTS]] or owners[:1]
    cells = [OwnerCell("lead", text) for text in (*owners, separator.join(owners))]
    read = read_owners(cells)
    assert [owner.text for owner in read[-1].owners] == owners


@settings(max_examples=40, deadline=None)
@given(
    st.lists(NAMES, min_size=1, max_size=5, unique=True), st.sampled_from(["\n", "; ", " / ", " & ", " and ", "\n• "])
)
def test_list_of_people_comes_apart_by_itself(owners: list[str], separator: str) -> None:
    (read,) = read_owners([OwnerCell("lead", separator.join(owners))])
    assert [owner.text for owner in read.owners] == owners


PLURALS = ["Team Managers", "Heads of Service", "IROs", "Practice Leads", "Service Managers (R&A)"]
SHARED = ["{people} ({post})", "{people} - {post}", "{people}, {post}", "{post}: {people}", "{post} - {people}"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(NAMES, min_size=2, max_size=4, unique=True),
    st.sampled_from([" / ", " & ", " and "]),
    st.sampled_from(PLURALS),
    st.sampled_from(SHARED),
)
def test_a_plural_post_printed_once_is_the_post_of_each(names: list[str], separator: str, post: str, form: str) -> None:
    cells = [*names, form.format(people=separator.join(names), post=post)]
    read = read_owners([OwnerCell("lead", text) for text in cells])
    assert [(owner.text, owner.post) for owner in read[-1].owners] == [(name, post) for name in names]


SINGULARS = ["Head of MASH", "Service Manager, Early Help", "Head of Strategy / Deputy Director", "Data & Systems Lead"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(NAMES, st.sampled_from(SINGULARS)), min_size=3, max_size=6, unique_by=lambda pair: pair[0]))
def test_a_plan_of_names_with_posts_below(pairs: list[tuple[str, str]]) -> None:
    read = read_owners([OwnerCell("lead", "\n".join(pair)) for pair in pairs])
    assert [[(owner.kind, owner.post) for owner in cell.owners] for cell in read] == [
        [("person", post)] for _, post in pairs
    ]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=4))
@example(["(", ")", "((", "and and / ,", "Cllr", "Dr. ", "supported by", "Lead:"])
@example(["of", "&", "N/A,", "'", "O'", "J.", "A.B.", "\x00", "İ", "ß", "1) 2)"])
def test_never_raises(texts: list[str]) -> None:
    read = read_owners([OwnerCell("lead", text) for text in texts], {"A": "B"})
    assert len(read) == len(texts)
    for text, cell in zip(texts, read, strict=True):
        assert cell.owners or cell.doubts
        assert all(" ".join(owner.text.split()) in " ".join(text.split()) for owner in cell.owners)
    people(read)


WORDS = [
    "Head",
    "of",
    "MASH",
    "(",
    ")",
    ",",
    "/",
    "and",
    "&",
    "\n",
    "-",
    "Graham",
    "Priya",
    "Cllr",
    "HR",
    "supported by",
]
WORDS += ["TBC", "IROs", "Team", "Manager", ":", ";", "1", "De", "O'", "N/A", "for", "SHAH", "Lead:"]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_never_raises_on_its_own_words(words: list[str]) -> None:
    (read,) = read_owners([OwnerCell("lead", " ".join(words))])
    assert read.owners or read.doubts
