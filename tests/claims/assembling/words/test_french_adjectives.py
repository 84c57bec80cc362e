"""French verbs and participles that are nouns, adjectives or adverbs where they stand."""

from __future__ import annotations

import pytest

from claims import Source, extract_facts


def _told(text: str) -> set[str]:
    return {f.event.text for f in extract_facts(Source.from_text(text, language="fr")) if f.event is not None}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La nageuse explorait avec palmes et tuba une grotte près de Bastia.", {"explorait"}),
        ("Selon Luc Morel, délégué CFDT, un ouvrier a été blessé.", {"blessé"}),
        ("La juge déléguée a signé un accord.", {"signé"}),
        ("Les usines fabriquent un agent innervant de type Sarine.", {"fabriquent"}),
        ("Le maire sortant a vendu la gare.", {"vendu"}),
        ("Le club vend deux gares, à savoir Rodez et Metz.", {"vend"}),
        ("Le pont était il y a peu en ruine.", {"était"}),
        ("Trains pour les élus, avantages des anciens maires.", set()),
        ("Les gardes ont été mis en examen dimanche soir.", {"mis"}),
        ("Le peintre a vendu le portrait d'un Verdier survolté.", {"vendu"}),
        ("Le maire a inauguré un plafond très controversé.", {"inauguré"}),
        ("Une foule présente à Metz a hué la ministre.", {"hué"}),
        ("Le notaire a été condamné à deux ans de prison ferme.", {"condamné"}),
        ("Le tri, toujours en cours trois heures après, a plu au maire.", {"plu"}),
        ("Le guide vend des motos et bien entendu des voitures.", {"vend"}),
        ("Le vol en bande organisée a plu.", {"plu"}),
        ("La nageuse a vendu sur son compte twitter un club.", {"vendu"}),
        ("Le dessin animé a plu.", {"plu"}),
        ("La nageuse vend un fauteuil roulant.", {"vend"}),
        ("La nageuse vend une lettre ouverte.", {"vend"}),
        ("La nageuse achète n'importe quel bateau.", {"achète"}),
        ("En ce qui concerne les quais, la ville vendra deux grues.", {"vendra"}),
        ("Le potier est devenu, ce faisant, maire de Lens.", {"devenu"}),
        ("En pleine gronde, le maire a vendu la gare.", {"vendu"}),
        ("Luc Morel a reçu Anne Vial, adjointe du maire.", {"reçu"}),
        ("Luc Morel a reçu Anne Vial, déléguée générale de la ligue.", {"reçu"}),
        ("Luc Morel, homme-clé du club, a vendu la gare.", {"vendu"}),
        ("La ville filtre ses eaux usées.", {"filtre"}),
        ("La nageuse vend des bandes dessinées.", {"vend"}),
        ("La nageuse a parlé, confirmant le suicide du voisin.", set()),
    ],
)
def test_what_is_no_verb_where_it_stands_tells_no_event(text: str, told: set[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le groupe présente à Metz sa nouvelle voiture.", {"présente"}),
        ("La banque ferme trois agences.", {"ferme"}),
        ("La bande organisée lundi par la nageuse a plu.", {"organisée", "plu"}),
        ("La fête organisée lundi à Metz a plu.", {"organisée", "plu"}),
        ("Le pays importe du thé.", {"importe"}),
        ("La loi concerne les quais.", {"concerne"}),
        ("La maison dessinée par la nageuse a brûlé.", {"dessinée", "brûlé"}),
        ("Le maire, élu dimanche, a vendu la gare.", {"élu", "vendu"}),
        ("Le voisin a bien entendu le cri.", {"entendu"}),
        ("Luc Morel, condamné à Metz, a vendu la ferme.", {"condamné", "vendu"}),
        ("Le train roule avec peine et arrive en mai.", {"roule", "arrive"}),
        ("La tour taguée dimanche par des voisins a brûlé.", {"taguée", "brûlé"}),
    ],
)
def test_what_is_a_verb_stays_one(text: str, told: set[str]) -> None:
    assert _told(text) == told
