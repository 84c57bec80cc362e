"""Who says what a French gerund of speech tells: the subject around it, wherever the gerund stands."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import told


@pytest.mark.parametrize(
    ("text", "event", "speaker"),
    [
        ("Jugeant que le moulin menace les promeneurs, la préfète ferme le sentier.", "menace", "la préfète"),
        ("Affirmant que la sirène a sonné, Ana Roux défend son équipe.", "sonné", "Ana Roux"),
        ("Accusant le notaire d'avoir vendu le pré, la veuve porte plainte.", "vendu", "la veuve"),
        ("La fermière a poursuivi son voisin, l'accusant d'avoir noyé deux oies.", "noyé", "La fermière"),
        ("Le capitaine annonce que la gabare a sombré, ajoutant que la vigie a dormi.", "dormi", "Le capitaine"),
        ("La régie dit que le décor a brûlé, tout en précisant que la troupe jouera.", "jouera", "La régie"),
    ],
)
def test_a_gerund_of_speech_is_of_who_speaks_around_it(text: str, event: str, speaker: str) -> None:
    attribution = told(text)[event].attribution
    assert attribution is not None
    assert attribution.text == speaker


@pytest.mark.parametrize(
    ("text", "event", "never"),
    [
        ("Fermant ses volets, la boulangère a blessé un merle.", "blessé", "la boulangère"),
        ("Le guide dit que la veuve a avoué, ajoutant que la barque a coulé.", "coulé", "Le guide"),
        ("La notaire dit que le maçon a gagné, lui reprochant d'avoir triché.", "gagné", "le maçon"),
    ],
)
def test_a_gerund_gives_no_speaker_to_what_is_not_said_or_said_inside(text: str, event: str, never: str) -> None:
    attribution = told(text)[event].attribution
    assert attribution is None or attribution.text != never


def test_what_stands_beside_a_gerund_of_speech_is_told_by_the_text() -> None:
    claims = told("Estimant que la digue cède, le syndic a quitté la réunion.")
    assert claims["quitté"].stance is Stance.ASSERTED
    assert claims["cède"].stance is Stance.REPORTED


def test_neither_behind_a_quotation_mark_is_an_object() -> None:
    parties = {
        p.name: p.role for p in told("Le syndic ne promet « ni le gravier, ni le sable ».")["promet"].participants
    }
    assert parties["gravier"] == "patient"


@pytest.mark.parametrize(("text", "speaker"), [("La mairie dit que le quai a cédé.", "La mairie")])
def test_dit_que_is_a_verb_behind_its_subject(text: str, speaker: str) -> None:
    attribution = told(text)["cédé"].attribution
    assert attribution is not None
    assert attribution.text == speaker
