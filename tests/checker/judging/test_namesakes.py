"""One surname spelt in two ways by reports of one story."""

from __future__ import annotations

import pytest

from checker.model import Finding, Severity
from checker.pipeline import compare
from claims.model import Source

FIRST = {
    "fr": "Le maire de Fontbrune, Alain {name}, a démissionné mardi car l'usine Castel ferme. 120 emplois sont perdus.",
    "en": "The mayor of Fontbrune, Alan {name}, resigned on Tuesday as the Castel mill closed. 120 jobs are lost.",
}
SECOND = {
    "fr": "À Fontbrune, la fermeture de l'usine Castel coûte 120 emplois. Le maire Alain {name} a démissionné mardi.",
    "en": "The closure of the Castel mill in Fontbrune costs 120 jobs. Mayor Alan {name} resigned on Tuesday.",
}
ELSEWHERE = {
    "fr": "Le peintre Alain {name} expose à Malmö quarante aquarelles de bateaux.",
    "en": "The painter Alan {name} is showing forty watercolours of boats in Malmo.",
}


def found(language: str, one: str, other: str) -> list[Finding]:
    texts = [Source.from_text(text, name=f"{n}.txt", language=language) for n, text in enumerate((one, other))]
    return [
        finding for finding in compare(texts).findings if "inside.spelt-apart" in {step.key for step in finding.why}
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("names", "severity"), [(("Reddick", "Riddick"), Severity.WARNING), (("Duthil", "Dutil"), Severity.NOTE)]
)
def test_a_surname_a_letter_apart_is_asked_about(language: str, names: tuple[str, str], severity: Severity) -> None:
    """What sounds alike may be two transliterations of one name: a note."""
    (finding,) = found(language, FIRST[language].format(name=names[0]), SECOND[language].format(name=names[1]))
    assert finding.severity is severity
    assert sorted(position.evidence[0].quote for position in finding.positions) == [
        f"{'Alain' if language == 'fr' else 'Alan'} {name}" for name in sorted(names)
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_two_stories_have_two_people(language: str) -> None:
    assert not found(language, FIRST[language].format(name="Reddick"), ELSEWHERE[language].format(name="Riddick"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_text_that_knows_both_has_two_people(language: str) -> None:
    both = f"{FIRST[language].format(name='Reddick')} {SECOND[language].format(name='Riddick')}"
    assert not found(language, both, SECOND[language].format(name="Riddick"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_another_surname_altogether_is_another_matter(language: str) -> None:
    assert not found(language, FIRST[language].format(name="Reddick"), SECOND[language].format(name="Lambert"))
