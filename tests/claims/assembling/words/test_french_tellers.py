"""French verbs of telling that look like a participle, and the `que` that opens no clause."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import outline, roles, told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Le barrage a cédé », écrit Ana Morel dans une lettre.", "person:Ana Morel"),
        ("Le barrage a cédé mardi, écrit la mairie de Sète.", "noun:city-hall"),
        ("Le barrage a cédé mardi, écrit cette semaine La Dépêche.", None),
    ],
)
def test_a_verb_of_writing_behind_what_it_tells_is_no_participle(text: str, speaker: str | None) -> None:
    assert not [line for line in outline(text) if line.startswith("participial")]
    if speaker is not None and "écrit" in told(text):
        assert speaker not in {p.key for p in told(text)["écrit"].participants if p.role == "patient"}


@pytest.mark.parametrize(
    "text",
    [
        "Le roman, écrit par Ana Morel, a plu.",
        "Le texte, écrit en 2012, a été lu lundi.",
        "Il a lu un livre, écrit la même année, sur la mer.",
    ],
)
def test_a_work_that_was_written_keeps_its_participle(text: str) -> None:
    assert "participial écrit passive" in outline(text)


@pytest.mark.parametrize(
    "text",
    [
        "La maire a démissionné lundi, reconnaissant que trois grues sont tombées.",
        "La maire, considérant que trois grues sont tombées, a fermé le port.",
    ],
)
def test_a_gerund_of_telling_before_que_opens_what_somebody_says(text: str) -> None:
    assert [line.split()[0] for line in outline(text) if line.startswith("gerund")] == ["gerund"]


def test_what_a_gerund_of_judging_tells_is_reported() -> None:
    text = "La maire, considérant que trois grues sont tombées, a fermé le port."
    assert told(text)["tombées"].stance == "reported"


def test_an_adjective_before_que_stays_one() -> None:
    assert "gerund" not in " ".join(outline("Elle est si reconnaissante que trois amis sont venus."))


@pytest.mark.parametrize(
    ("text", "event", "agent"),
    [
        ("Il n'a pas les mêmes bottes que ses voisins, il vend trois vélos.", "vend", None),
        ("Elle vivait dans la même rue qu'un cousin, le maire ferme l'école.", "ferme", "noun:mayor"),
        ("La digue est moins haute que le mur, le préfet ferme la route.", "ferme", "noun:préfet"),
    ],
)
def test_what_another_thing_is_set_against_is_no_subject(text: str, event: str, agent: str | None) -> None:
    assert not [line for line in outline(text) if line.startswith(("relative", "content"))]
    found = [key for key, role in roles(text, "fr", event).items() if role == "agent"]
    assert found == ([] if agent is None else [agent])


@pytest.mark.parametrize(
    "text",
    [
        "Elle a lu le même livre que Paul avait prêté.",
        "Il a plus de dettes que la banque ne pense.",
        "Voici la même lettre que publie la mairie.",
    ],
)
def test_que_before_a_verb_opens_its_clause(text: str) -> None:
    assert len(outline(text)) > 1
