"""A late pattern does what a compiled one does, and is compiled once and not before it is used."""

import re

import pytest

from planparse.patterns import lazy_pattern


def test_methods_and_members_are_those_of_the_compiled_pattern():
    late, compiled = lazy_pattern(r"(?P<day>\d+)\.(\d+)", re.I), re.compile(r"(?P<day>\d+)\.(\d+)", re.I)
    text = "see 1.2 and 3.4"
    assert late.search(text, 6)[0] == compiled.search(text, 6)[0] == "3.4"
    assert late.match("1.2")["day"] == "1"
    assert late.fullmatch(text) is None
    assert late.findall(text) == compiled.findall(text)
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in compiled.finditer(text)]
    assert late.sub("x", text) == "see x and x"
    assert late.split(text) == compiled.split(text)
    assert (late.pattern, late.flags, late.groups) == (compiled.pattern, compiled.flags, compiled.groups)


def test_compiled_at_the_first_use_and_once(monkeypatch):
    made = []
    real = re.compile
    monkeypatch.setattr("planparse.patterns.re.compile", lambda *given: made.append(given) or real(*given))
    late = lazy_pattern("[a-z]+")
    assert made == []
    assert [late.search("a")[0], late.search("b")[0], late.match("c")[0]] == ["a", "b", "c"]
    assert len(made) == 1


def test_a_broken_pattern_is_told_when_it_is_used():
    late = lazy_pattern("(")
    with pytest.raises(re.error):
        late.search("")
