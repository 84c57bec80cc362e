"""French clauses whose subject an insertion parts from its verb: each verb has the subject that stands before it."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import outline, told


def _agents(text: str, event: str) -> set[str]:
    return {p.name for p in told(text)[event].participants if p.role in ("agent", "patient")}


@pytest.mark.parametrize(
    ("text", "event", "expected", "never"),
    [
        ("Le facteur est tombé, mais la bouchère, jeudi matin, a rouvert.", "rouvert", "bouchère", "facteur"),
        ("La grêle a cessé et le berger, un retraité de 71 ans, soigne son chien.", "soigne", "berger", "grêle"),
        ("La scierie a fermé ; le moulin, que la crue a épargné, tourne encore.", "tourne", "moulin", "scierie"),
        ("Les maçons ont été payés, un grutier, qui dormait, a chuté du toit.", "chuté", "grutier", "maçons"),
        ("Le tribunal a tranché et la commune, craignant un appel, a vendu le lavoir.", "vendu", "commune", "tribunal"),
        (
            "Le bac a rouvert mais le passeur et sa sœur, malades depuis mai, ont démissionné.",
            "démissionné",
            "passeur",
            "bac",
        ),
        ("La ville a loué le hangar et les forains, venus de Metz, l'ont repeint.", "repeint", "forains", "ville"),
    ],
)
def test_a_verb_behind_an_insertion_has_the_subject_before_it(text: str, event: str, expected: str, never: str) -> None:
    found = _agents(text, event)
    assert expected in found
    assert never not in found


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("Elle vend une lampe dont le pied, qui était fendu, a été recollé.", "recollé", "pied"),
        ("Il cite un verger dont les poiriers, plantés en mars, ont gelé.", "gelé", "poiriers"),
        ("Le curé, dont la mule, âgée de 20 ans, a boité, attend le forgeron.", "boité", "mule"),
        ("La réouverture depuis mardi des lavoirs a comblé la vallée.", "comblé", "réouverture"),
        ("La police cherche un forain, dont le fils, âgé de 20 ans, a été blessé mardi.", "blessé", "fils"),
    ],
)
def test_a_subject_keeps_its_verb_behind_what_completes_it(text: str, event: str, expected: str) -> None:
    assert expected in _agents(text, event)
    assert not _agents(text, event) & {"lampe", "verger", "forain", "curé", "lavoirs"}


@pytest.mark.parametrize(
    "text",
    [
        "Le cirque a perdu ses lions et le dompteur, un ancien clown, a annoncé la régie.",
        "La tempête a tué un cheval et une mule, lundi soir, selon la mairie.",
        "Le libraire a vendu les atlas et les cartes, tous anciens, a regretté la presse.",
    ],
)
def test_who_says_the_sentence_takes_no_item_of_a_list_for_itself(text: str) -> None:
    assert not any(line.startswith("main") for line in outline(text)[2:])


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("Deux barques, dont une gabare, un trois-mâts, ont été vendues.", "vendues", {"barques"}),
        ("La troupe, dont un clown, un nain, a quitté Arles.", "quitté", {"troupe", "Arles"}),
        ("Le feu a tué neuf chevaux, dont un poulain, qui dormait, a déploré le haras.", "tué", {"feu", "chevaux"}),
    ],
)
def test_a_part_that_dont_names_takes_no_verb(text: str, event: str, expected: set[str]) -> None:
    assert _agents(text, event) == expected


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("62% des vignerons, selon le syndicat, vendent en vrac.", "vendent", "vignerons"),
        ("Entre 30 et 40 chèvres, dont deux boucs, ont été volées.", "volées", "chèvres"),
        ("Les 11 autres passagers, tous sains et saufs, ont été relogés.", "relogés", "passagers"),
        ("Les 11 autres rescapés, tous marins, ont été relogés.", "relogés", "rescapés"),
    ],
)
def test_whoever_a_figure_counts_keeps_its_verb_behind_an_insertion(text: str, event: str, expected: str) -> None:
    parties = _agents(text, event)
    assert expected in parties
    assert parties.isdisjoint({"boucs", "marins", "syndicat"})
