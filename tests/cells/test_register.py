"""The register of owners: one entry an owner, ids that stay, and what is said of names that are nearly alike."""

from __future__ import annotations

import itertools

import pytest

from planparse.cells.draft import Owner
from planparse.cells.owners import OwnerCell, OwnersRead, read_owners
from planparse.cells.register import Register, display, owner_id, register


def made(*texts: str) -> Register:
    return register(read_owners([OwnerCell("lead", text) for text in texts]), range(len(texts)))


def of(*owners: Owner) -> Register:
    return register([OwnersRead((owner,)) for owner in owners], range(len(owners)))


def post(words: str, organisation: str | None = None) -> Owner:
    return Owner("lead", "post", None, None, words, words, organisation)


def test_persons_posts_and_bodies_each_once_in_order_of_first_mention() -> None:
    found = made("Head of MASH; Priya Shah", "HR", "PRIYA SHAH; head of mash")
    assert [(entry.id, entry.kind, entry.display, entry.rows) for entry in found.entries] == [
        ("post-head-of-mash", "post", "Head of MASH", (0, 2)),
        ("person-priya-shah", "person", "Priya Shah", (0, 2)),
        ("body-hr", "body", "HR", (1,)),
    ]


def test_a_person_in_two_roles_of_one_action_is_mentioned_once() -> None:
    read = read_owners([OwnerCell("strategic_lead", "Ann Reed"), OwnerCell("operational_lead", "Ann Reed")])
    assert [entry.rows for entry in register(read, [7, 7]).entries] == [(7,)]


def test_spellings_of_one_person_have_one_id_and_a_repair() -> None:
    found = made("Ian Threlkeld", "Ian Threlkeld; HR", "Ian Threlkelf")
    assert {ids[0] for ids in found.ids} == {"person-ian-threlkeld"}
    ((place, corrections, doubts),) = found.said
    assert (place, [(c.code, c.before) for c in corrections], doubts) == (0, [("owner_variant", "Ian Threlkelf")], ())


def test_likely_the_same_person_is_offered_and_not_done() -> None:
    found = made("William Moss", "Bill Moss")
    assert len(found.entries) == 2
    ((_, _, (doubt,)),) = found.said
    assert (doubt.code, doubt.alternatives) == ("owner_similar", ("William Moss",))


@pytest.mark.parametrize("slip", ["Head of Saftey and Inclusion", "Head of Safety and Inclusior"])
def test_a_post_named_once_and_a_slip_away_from_another_is_offered_that(slip: str) -> None:
    found = of(post("Head of Safety and Inclusion"), post("Head of Safety and Inclusion"), post(slip))
    ((place, _, (doubt,)),) = found.said
    assert (place, doubt.code, doubt.alternatives) == (1, "owner_similar", ("Head of Safety and Inclusion",))


@pytest.mark.parametrize("other", ["Team Managers", "Team Manager 2", "Head of MASH", "HS"])
def test_other_posts_are_no_slips(other: str) -> None:
    assert not of(post("Team Manager"), post("Team Manager 1"), post("HR"), post(other)).said


def test_a_post_of_two_organisations_is_two_owners() -> None:
    found = of(post("Designated Nurse", "ICB"), post("Designated Nurse", "NHS Trust"), post("Designated Nurse"))
    assert [entry.id for entry in found.entries] == [
        "post-designated-nurse-icb",
        "post-designated-nurse-nhs-trust",
        "post-designated-nurse",
    ]
    assert found.entries[0].display == "Designated Nurse (ICB)"


def test_one_name_with_two_organisations_is_a_doubt() -> None:
    one, other = (Owner("lead", "person", "Ann Reed", None, None, "Ann Reed", org) for org in ("NHS", "Police"))
    found = of(one, other)
    assert [doubt.code for _, _, doubts in found.said for doubt in doubts] == ["owner_similar"]


def test_display_has_the_registers_title_and_this_cells_post() -> None:
    found = made("Cllr Ann Reed (Lead Member)", "Ann Reed", "Ann Reed (Chair)")
    shown = [display(Owner("lead", "person", "Ann Reed", None, p, ""), found.entries[0]) for p in (None, "Chair")]
    assert shown == ["Cllr Ann Reed (Lead Member)", "Cllr Ann Reed (Chair)"]


def test_ids_depend_on_the_words_alone() -> None:
    texts = ("Zoë Adeyemi", "HR", "Head of Service", "Team Managers (CN&SC)")
    every = {tuple(sorted(entry.id for entry in made(*some).entries)) for some in itertools.permutations(texts)}
    assert len(every) == 1


def test_ids_are_unique() -> None:
    found = made("Zoë Moss", "Ann Mo-Ss", "Ann MoSs Ltd", "Zoe Moss")
    assert len({entry.id for entry in found.entries}) == len(found.entries)


def test_a_long_posts_id_is_short_and_its_own() -> None:
    long = "assistant director " * 20
    one, other = owner_id("post", long), owner_id("post", f"{long} two")
    assert one != other
    assert max(len(one), len(other)) <= 60
