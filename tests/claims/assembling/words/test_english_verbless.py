"""The finite verb of English sentences whose words were all read as something else, and titles that have none."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import outline, parsed, roles


def _main(text: str) -> list[str]:
    return [c.predicate.lemma for c in parsed(text, "en").clauses if c.predicate and c.predicate.tense]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Forestry accounts for 8% of the island's exports.", "account"),
        ("Cheap toys now account for 12% of the trade.", "account"),
        ("She set records in three events.", "set"),
        ("The 52-year-old won her appeal in Oslo.", "win"),
        ("Lundgren signed a contract drafted by the union.", "sign"),
        ("Guards posted near the northern gate responded by firing shots.", "respond"),
        ("Crowds angered by the ruling poured into the main square.", "pour"),
        ("Eleven plays competing in the youth section focused on war.", "focus"),
        ("Bonds in ailing ferry operator Norvik Lines slipped on Friday.", "slip"),
        ("A gale destroyed the barn rented by two brothers.", "destroy"),
    ],
)
def test_a_sentence_takes_the_verb_that_it_lacks(text: str, verb: str) -> None:
    assert verb in _main(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sales figures for 2003 and 2004.",
        "Tuberculosis, measles and mumps.",
        "No word yet on the cause of the damage.",
    ],
)
def test_a_phrase_keeps_without_a_verb(text: str) -> None:
    assert _main(text) == []


def test_what_describes_the_subject_is_no_second_verb() -> None:
    found = roles("A gale destroyed the barn rented by two brothers.", "en", "destroyed")
    assert found["noun:gale"] == "agent"
    assert found["noun:barn"] == "patient"
    assert "noun:brother" not in found or found["noun:brother"] != "agent"


def test_a_title_keeps_the_verb_that_governs_its_infinitive() -> None:
    assert "plan" in " ".join(outline("Tora plans to sell", "en"))
