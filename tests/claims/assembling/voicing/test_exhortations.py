"""What is called for rather than told."""

from __future__ import annotations

import pytest

from claims.model import Slot, Stance
from tests.claims.assembling.analysing import read, told

CALLED_FOR = [
    ("fr", "« Vendons le moulin et repeignons la grange », a lancé Odile Marchais."),
    ("fr", "« Mais n'abandonnons pas le moulin », a lancé Odile Marchais."),
    ("fr", "Repeignez la grange avant l'hiver."),
    ("en", '"Paint the barn and drain the pond," Una Calder said.'),
    ("en", "“Let us drain the pond,” Una Calder said."),
    ("fr", "La priorité : repeindre la grange."),
]

TOLD = [
    ("fr", "« Nous vendons le moulin et repeignons la grange », a dit Odile Marchais.", 2),
    ("fr", "« Vous vendez le moulin », a dit Odile Marchais.", 1),
    ("en", '"We paint the barn and drain the pond," Una Calder said.', 2),
    ("en", 'The "Barn Kings" drain the pond.', 1),
]


def _done(text: str, language: str) -> list[str]:
    return [f.text for f in read(text, language)[1] if f.slot is Slot.POLARITY]


@pytest.mark.parametrize(("language", "text"), CALLED_FOR)
def test_what_somebody_calls_for_is_not_told_as_done(language: str, text: str) -> None:
    assert _done(text, language) == []


@pytest.mark.parametrize(("language", "text", "number"), TOLD)
def test_what_has_a_subject_is_told(language: str, text: str, number: int) -> None:
    assert len(_done(text, language)) == number


def test_an_aim_behind_a_colon_is_planned() -> None:
    claim = told("L'objectif : embaucher 14 fileuses.")["embaucher"]
    assert claim.stance is Stance.PLANNED
