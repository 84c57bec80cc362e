"""Every golden case of reading comes out as its file says; a known miss that is none any more must be struck out."""

from __future__ import annotations

import pytest

from claims.model import Fact
from claims.pipeline import extract_facts
from tests.golden.cases import FOLDER, Case, read_cases
from tests.golden.meeting import field, states
from tests.golden.running import parameters, source_of

pytestmark = pytest.mark.golden


@pytest.mark.parametrize("case", parameters(facts=True))
def test_the_facts_that_the_case_names_are_read_and_those_it_excludes_are_not(case: Case) -> None:
    facts = [fact for text in case.texts for fact in extract_facts(source_of(text))]
    wrong = [wanted.line for wanted in case.facts if any(states(fact, wanted) for fact in facts) is wanted.absent]
    assert not wrong, "\n".join([f"{case.path.name}:{case.line} {case.title}", *wrong, "was read:", *map(_read, facts)])


def _read(fact: Fact) -> str:
    fields = ", ".join(f"{key} {field(fact, key)!r}" for key in ("role", "event", "of", "stance", "attribution"))
    return f"  {fact.slot} {fact.text!r}, {fields}"


BULLETS = {
    "clause analysis": ("clauses", "shares"),
    "counted nouns": ("counted",),
    "event lexicon": ("lexicon",),
    "entities in a text": ("entities",),
    "who says it": ("attribution",),
    "how firmly": ("stance",),
    "yes or no": ("polarity",),
    "running tallies": ("tallies",),
    "the four dates": ("dates",),
    "qualifiers, scopes and parts": ("scopes",),
}
"""What reading is asked to understand, and the files whose cases show it; each file exists once for each language."""
FEWEST = 15


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("bullet", list(BULLETS))
def test_what_is_to_be_understood_has_its_cases_and_a_third_of_them_say_what_must_not_be_read(
    bullet: str, language: str
) -> None:
    files = {f"{stem}-{language}" for stem in BULLETS[bullet]}
    cases = [case for case in read_cases(FOLDER / "facts") if case.path.stem in files]
    refusing = [case for case in cases if any(fact.absent for fact in case.facts)]
    assert len(cases) >= FEWEST
    assert 3 * len(refusing) >= len(cases)
