"""Output names: safe on every system, never the same twice, and never out of the folder."""

from __future__ import annotations

import random
from pathlib import PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from planparse.batch.folder import output_names

NASTY = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "../../etc/passwd",
            "C:\\Windows\\x.pdf",
            "a/../b.pdf",
            "CON",
            "aux.txt",
            "x. ",
            "report",
            "REPORT",
            "a.pdf",
            "A.PDF",
        ]
    ),
    st.text(alphabet="aA./\\~ ", max_size=6),
)


def names(belows: list[str]) -> list[str]:
    return output_names(belows, [f"{place}" for place in range(len(belows))])


@given(st.lists(NASTY, max_size=12))
def test_names_are_safe_and_never_the_same(belows: list[str]) -> None:
    made = names(belows)
    keys = {name.casefold() for name in made}
    assert len(keys) == len(belows)
    for name in made:
        parts = PurePosixPath(name).parts
        assert not name.startswith("/")
        assert ".." not in parts
        assert not set('<>:"\\|?*\0') & set(name)
        assert all(not part.endswith((".", " ")) and not part.startswith(".") for part in parts)
        assert all(len(part.encode()) <= 200 for part in parts)
        assert not {part.split(".")[0].casefold() for part in parts} & {"con", "aux", "nul", "prn"}
        assert name.casefold() != "report.json"
        # no file stands where another's folder must
        assert not keys & {str(folder).casefold() for folder in PurePosixPath(name).parents}


@given(st.lists(NASTY, max_size=8, unique=True), st.randoms())
def test_names_do_not_depend_on_the_order(belows: list[str], chance: random.Random) -> None:
    turned = belows[:]
    chance.shuffle(turned)
    made = dict(zip(belows, output_names(belows, belows), strict=True))
    assert made == dict(zip(turned, output_names(turned, turned), strict=True))


def test_a_file_beside_a_folder_of_its_output_s_name() -> None:
    first, second = names(["a.pdf", "a.pdf.json/b.pdf"])
    assert first.startswith("a.pdf~")
    assert second == "a.pdf.json/b.pdf.json"


def test_long_paths_are_cut_and_told_apart() -> None:
    one, other = names(["folder/" * 60 + "x" * 300 + ".pdf", "folder/" * 60 + "x" * 300 + ".doc"])
    assert one != other
    assert max(len(one), len(other)) < 200
