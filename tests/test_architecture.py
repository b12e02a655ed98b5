"""The house stays one that a newcomer can walk: no import cycles, no module or function that grows without end."""

from benchmarks.walk import cycles, functions, modules


def test_no_module_imports_itself_over_others() -> None:
    assert not cycles()


def test_modules_and_functions_stay_small() -> None:
    assert not [name for name, lines in modules() if lines > 450]
    assert not [name for name, lines in functions() if lines > 50]
