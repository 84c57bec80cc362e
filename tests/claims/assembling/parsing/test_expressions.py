"""What a French verb tells with fixed words, or with the complement that decides its sense."""

from __future__ import annotations

import pytest

from claims.assembling.parsing.expressions import FLAGS, ROLES, ExpressionTable
from claims.languages.families import families
from claims.languages.forms import Mood, Pos, readings
from claims.languages.packs import load_table
from tests.claims.assembling.analysing import parsed, read

TOLD = [
    ("La réforme du péage a mis le feu aux poudres.", "mis", "fr:mettre feu aux poudre"),
    ("Un rôdeur a mis le feu à la grange.", "mis", "set-fire"),
    ("Les trois gardiens font mine de dormir.", "font", "simulate"),
    ("La fermière a l'air fatiguée.", "a", "seem"),
    ("Les riverains ont peur que la digue cède.", "ont", "fear"),
    ("Le chalutier fait route vers Brest.", "fait", "go"),
    ("Le jury ne prend pas de pincettes.", "prend", "fr:prendre pincette"),
    ("Le village a bien besoin d'un boulanger.", "a", "require"),
    ("Il y a dix moulins dans la vallée.", "a", "exist"),
    ("Il va y avoir une gare.", "avoir", "exist"),
    ("Ils y ont une grange.", "ont", "have"),
    ("La maire met en garde les baigneurs.", "met", "warn"),
    ("Le berger a été mis hors de cause.", "mis", "exonerate"),
    ("Le berger a été mis en cause.", "mis", "accuse"),
    ("La vente s'effectuera chez le notaire.", "effectuera", "sell"),
    ("La boulangère se plaît à Rodez.", "plaît", "fr:plaire"),
    ("Les deux sœurs se sont retrouvées dans un grenier.", "retrouvées", "situate"),
    ("Les voisins se retrouvent pour un goûter.", "retrouvent", "meet"),
    ("Les collégiens ont reconnu avoir menti.", "reconnu", "admit-fault"),
    ("L'île a reconnu la couronne.", "reconnu", "recognise"),
    ("Le journal a interrogé trois bergères.", "interrogé", "interview"),
    ("La police a interrogé trois bergères.", "interrogé", "interrogate"),
    ("La clinique est débordée par la grippe.", "débordée", "overwhelm"),
    ("La loi entre en vigueur mardi.", "entre", "implement"),
    ("La bergère s'est rendu compte de l'erreur.", "rendu", "understand"),
    ("La bergère s'est rendue à Rodez.", "rendue", "travel"),
    ("Le club s'en est pris au préfet.", "pris", "attack"),
    ("Le club a pris le car.", "pris", "travel"),
    ("Le préfet a tenu tête au ministre.", "tenu", "resist"),
    ("Le préfet a pris note de la demande.", "pris", "acknowledge"),
    ("La police a passé la grange au peigne fin.", "passé", "examine"),
    ("La grève bat son plein.", "bat", "continue"),
    ("Le gel a mis à mal la récolte.", "mis", "damage"),
    ("Le gel a mis la récolte à mal.", "mis", "damage"),
]
PARTIES = [
    (
        "Le groupe Tora met son logiciel à la disposition des écoles.",
        "met",
        {"logiciel": "patient", "écoles": "recipient"},
    ),
    ("La chorale fait partie du festival.", "fait", {"chorale": "agent", "festival": "patient"}),
    ("La chorale fait face à une pénurie.", "fait", {"chorale": "agent", "pénurie": "patient"}),
    ("Le village a besoin d'un boulanger.", "a", {"village": "agent", "boulanger": "patient"}),
    ("Le conseil a mis fin aux travaux de la digue.", "mis", {"conseil": "agent", "travaux": "patient"}),
    ("Le conseil a fait de la digue sa priorité.", "fait", {"conseil": "agent", "digue": "patient"}),
    ("Le conseil s'engage à proposer un toit au berger.", "engage", {"conseil": "agent"}),
    ("Le conseil fait partie de ceux qui doutent de la digue.", "fait", {"conseil": "agent"}),
    ("Le club prend part, mardi, au tournoi.", "prend", {"club": "agent"}),
    ("Le préfet a rendu hommage à Ada Lund.", "rendu", {"préfet": "agent", "Ada Lund": "patient"}),
]


@pytest.mark.parametrize(("text", "verb", "family"), TOLD)
def test_a_verb_with_fixed_words_tells_what_the_whole_means(text: str, verb: str, family: str) -> None:
    events = [claim.event for claim in read(text, "fr")[0] if claim.event is not None]
    assert [event.family for event in events if event.text == verb] == [family]


@pytest.mark.parametrize(("text", "verb", "parties"), PARTIES)
def test_the_noun_of_an_expression_takes_no_part_and_what_completes_it_does(
    text: str, verb: str, parties: dict[str, str]
) -> None:
    claims = [claim for claim in read(text, "fr")[0] if claim.event is not None and claim.event.text == verb]
    assert [{p.name: p.role for p in c.participants if p.role in ROLES and p.name != "Tora"} for c in claims] in (
        [parties],
        [parties | {"groupe": "agent"}],
    )


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("La ville n'a de cesse de réclamer un pont.", False),
        ("La ville n'a pas besoin d'un pont.", True),
        ("La foule n'a pas manqué de siffler.", False),
        ("La foule a manqué de siffler.", True),
    ],
)
def test_an_expression_that_affirms_by_its_negation_is_not_denied(text: str, negated: bool) -> None:
    assert [claim.negated for claim in read(text, "fr")[0] if claim.event is not None][:1] == [negated]


@pytest.mark.parametrize(
    ("text", "predicates"),
    [
        ("La bergère n'a pas à payer cette amende.", ["payer"]),
        ("Les élus auront à choisir.", ["choisir"]),
        ("Il n'a qu'à partir.", ["partir"]),
        ("Il n'a rien à cacher.", ["avoir", "cacher"]),
        ("Le maire est en train de négocier.", ["négocier"]),
        ("Le maire est venu en train de Rodez.", ["venir"]),
        ("Le club est sur le point de vendre.", ["vendre"]),
        ("Le maire n'a pour l'instant pas été entendu.", ["entendre"]),
        ("La réforme entre en vigueur.", ["entrer"]),
        ("Le pont entre la gare et le port a cédé.", ["céder"]),
    ],
)
def test_words_between_a_verb_and_its_infinitive_or_participle_part_no_verb_group(
    text: str, predicates: list[str]
) -> None:
    assert [clause.predicate.lemma for clause in parsed(text).clauses if clause.predicate] == predicates


def test_every_expression_has_a_verb_of_the_table_of_forms_and_a_family_roles_and_flags_that_exist() -> None:
    table = load_table("fr", "expressions", ExpressionTable)
    assert sum(map(len, table.values())) > 1000
    for lemma, listed in table.items():
        infinitives = [r for r in readings(lemma, "fr") if r.pos is Pos.VERB and r.mood is Mood.INFINITIVE]
        assert infinitives, lemma
        for pattern, told in listed.items():
            family, *rest = (part.strip() for part in told.split(";"))
            assert family in ("", "-") or family.startswith("fr:") or family in families(), (lemma, pattern, family)
            assert {part.split()[-1] for part in rest} <= ROLES | {"object", "whole", "affirmed"}, (lemma, pattern)
            assert {piece for piece in pattern.split() if piece[0] == "<"} <= FLAGS, (lemma, pattern)
