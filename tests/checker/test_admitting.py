"""Which sources take part: each under a name of its own, with what the settings say of it, or left out by name."""

from __future__ import annotations

from datetime import date

import pytest

from checker.admitting import as_set, distinctly_named
from checker.settings import Settings, SourceRule
from claims.model import Source


def _named(*names: str) -> list[Source]:
    return [Source.from_text("The hall opened.", name=name, language="en") for name in names]


def test_no_two_sources_share_a_name() -> None:
    assert [s.name for s in distinctly_named(_named("a", "a", "b", "a"))] == ["a", "a (2)", "b", "a (3)"]


@pytest.mark.parametrize("pattern", ["wire/a.txt", "a.txt", "wire/*.txt", "*.txt", "?.txt", "wire/*"])
def test_a_rule_is_about_a_name_or_a_pattern(pattern: str) -> None:
    rule = SourceRule(name=pattern, outlet="The Wire")
    kept, excluded = as_set(_named("wire/a.txt"), Settings(source=(rule,)), "en")
    assert ([s.outlet for s in kept], excluded) == (["The Wire"], [])


def test_the_first_rule_that_fits_counts() -> None:
    rules = (SourceRule(name="a.txt", language="fr"), SourceRule(name="*.txt", published=date(2020, 1, 2)))
    kept, _ = as_set(_named("a.txt", "b.txt"), Settings(source=rules), "en")
    assert [(s.language, s.published) for s in kept] == [("fr", None), ("en", date(2020, 1, 2))]


def test_a_source_that_is_left_out_is_told_and_a_draft_never_is() -> None:
    rules = (SourceRule(name="*.txt", excluded=True),)
    kept, excluded = as_set(_named("draft.txt", "b.txt"), Settings(source=rules), "en", "draft.txt")
    assert [s.name for s in kept] == ["draft.txt"]
    assert [(one.name, one.slug) for one in excluded] == [("b.txt", "excluded")]
    assert excluded[0].remedy
