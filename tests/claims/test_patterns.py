"""Patterns wait to be compiled, and behave as compiled ones do."""

from __future__ import annotations

import importlib
import re

import pytest

from claims.patterns import METHODS, pattern
from tests.house.source_tree import ROOT, modules

NAMED = [
    (".".join(path.relative_to(ROOT).with_suffix("").parts), name)
    for path in modules()
    for name in re.findall(r"^(\w+)(?:: [^=\n]+)? = pattern\(", path.read_text(encoding="utf-8"), re.MULTILINE)
]


def test_a_pattern_waits_until_something_is_asked_of_it() -> None:
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.search("a")


@pytest.mark.parametrize("method", METHODS)
def test_its_methods_are_those_of_the_compiled_pattern(method: str) -> None:
    awaited, compiled = pattern(r"(\d)(?P<two>b)?", re.IGNORECASE), re.compile(r"(\d)(?P<two>b)?", re.IGNORECASE)
    arguments = ("x", "1B 2") if method in ("sub", "subn") else ("1B 2",)
    for _ in range(2):
        first, second = getattr(awaited, method)(*arguments), getattr(compiled, method)(*arguments)
        if method in ("match", "search", "fullmatch"):
            first, second = first and first.groups(), second and second.groups()
        if method == "finditer":
            first, second = [m.span() for m in first], [m.span() for m in second]
        assert first == second
    assert (awaited.pattern, awaited.flags, awaited.groups) == (compiled.pattern, compiled.flags, compiled.groups)


def test_every_pattern_of_the_packages_compiles() -> None:
    assert len(NAMED) > 200
    for module, name in NAMED:
        assert re.compile(getattr(importlib.import_module(module), name).pattern).groups >= 0
