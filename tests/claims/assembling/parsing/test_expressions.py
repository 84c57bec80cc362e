"""What a verb tells with fixed words, or with the complement that decides its sense."""

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
    ("La digue s'est effondrée.", "effondrée", "collapse"),
    ("Les cours se sont effondrés.", "effondrés", "fall"),
    ("Le brasier s'est éteint.", "éteint", "extinguish"),
    ("Le meunier s'est éteint mardi.", "éteint", "die"),
    ("Le coût s'élève à deux millions d'euros.", "élève", "amount-to"),
    ("La statue s'élève dans le parc.", "élève", "fr:élever"),
    ("Les enfants s'amusent dans la cour.", "amusent", "fr:amuser"),
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
    ("Le moulin appartient à la chorale.", "appartient", {"moulin": "agent", "chorale": "patient"}),
    ("La chorale dispose d'une grange.", "dispose", {"chorale": "agent", "grange": "patient"}),
    ("La chorale proteste contre la taxe.", "proteste", {"chorale": "agent", "taxe": "patient"}),
    ("La chorale se bat contre la taxe.", "bat", {"chorale": "agent", "taxe": "patient"}),
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


@pytest.mark.parametrize(("language", "at_least"), [("fr", 1000), ("en", 1300)])
def test_every_expression_has_a_verb_of_the_table_of_forms_and_a_family_roles_and_flags_that_exist(
    language: str, at_least: int
) -> None:
    table = load_table(language, "expressions", ExpressionTable)
    assert sum(map(len, table.values())) > at_least
    for lemma, listed in table.items():
        infinitives = [r for r in readings(lemma, language) if r.pos is Pos.VERB and r.mood is Mood.INFINITIVE]
        assert infinitives, lemma
        for pattern, told in listed.items():
            family, *rest = (part.strip() for part in told.split(";"))
            assert family in ("", "-") or family.startswith(f"{language}:") or family in families(), (
                lemma,
                pattern,
                family,
            )
            assert {part.split()[-1] for part in rest} <= ROLES | {"object", "whole", "affirmed"}, (lemma, pattern)
            assert {piece for piece in pattern.split() if piece[0] == "<"} <= FLAGS, (lemma, pattern)


@pytest.mark.parametrize(
    ("text", "predicates"),
    [
        ("Le moulin a brûlé il y a quelques semaines.", ["brûler"]),
        ("Il y a longtemps que le moulin a brûlé.", ["brûler"]),
        ("Le moulin a brûlé il y a moins d'une semaine.", ["brûler"]),
        ("Il y a quelques moulins.", ["avoir"]),
        ("Il y a trois meuniers.", ["avoir"]),
    ],
)
def test_how_long_ago_something_was_is_no_verb_of_its_own(text: str, predicates: list[str]) -> None:
    assert [clause.predicate.lemma for clause in parsed(text).clauses if clause.predicate] == predicates


def test_a_rough_length_of_time_behind_il_y_a_is_a_date_that_nothing_places() -> None:
    facts = read("Les sœurs ont vendu le moulin il y a quatre ou cinq mois.", "fr")[1]
    assert [(fact.slot, fact.text) for fact in facts if fact.slot not in {"polarity", "outcome"}] == [
        ("date", "il y a quatre ou cinq mois")
    ]


def test_an_event_that_took_place_is_no_agent_of_itself() -> None:
    claim = next(c for c in read("L'arrestation du braconnier a eu lieu mardi à Rodez.", "fr")[0] if c.event)
    assert [p.role for p in claim.participants if p.name == "arrestation"] == []
    denied = next(c for c in read("La vente n'a pas eu lieu.", "fr")[0] if c.event)
    assert [p.name for p in denied.participants] == ["vente"]


TOLD_IN_ENGLISH = [
    ("The skipper was held in high esteem at sea by sailors.", "held", "admire"),
    ("Two grocers are being held in connection with the blaze.", "held", "detain"),
    ("Copper closed down 12 cents at $3.40.", "closed", "trade-on-market"),
    ("The firm closed down three mills.", "closed", "close"),
    ("Copper pushed higher on Monday.", "pushed", "rise"),
    ("The idea pushed the firm into debt.", "pushed", "push"),
    ("The Dane strolled to five straight games.", "strolled", "win"),
    ("The Dane strolled to the harbour.", "strolled", "walk"),
    ("The nurse took up the case in March.", "took", "en:take up"),
    ("The nurse took up the offer in March.", "took", "accept"),
    ("The nurse took charge of the ward in May.", "took", "take-office"),
    ("The mill took a $12m charge in May.", "took", "take"),
    ("The mayor put the plan on hold.", "put", "suspend"),
    ("Rents account for the rise.", "account", "en:account"),
    ("The brewers kicked off the season in May.", "kicked", "start"),
    ("The brewers blew up the bridge in May.", "blew", "explode"),
    ("The brewers called off the search in May.", "called", "cancel"),
    ("The clerk drew up a shortlist in May.", "drew", "write"),
    ("The clerk drew a horse in May.", "drew", "en:draw"),
    ("The pair wrapped up the deal in May.", "wrapped", "end"),
    ("The pair wrapped the vase in May.", "wrapped", "fold"),
    ("The clerk made a number of visits in May.", "made", "visit"),
    ("The clerk broke down in tears.", "broke", "weep"),
    ("Rents account for 30% of the bill.", "account", "amount-to"),
    ("The stories do not add up.", "add", "en:add up"),
    ("The grocer cashed in on the heat.", "cashed", "benefit"),
    ("The gunman gave himself up.", "gave", "surrender"),
    ("The keeper gave up two goals in May.", "gave", "en:give up"),
    ("The widow gave up smoking in May.", "gave", "renounce"),
    ("The clerk went down to the cellar.", "went", "en:go down"),
    ("The clerk put up with the noise.", "put", "tolerate"),
    ("The shop put up a tent.", "put", "en:put up"),
    ("The nurse took over the role in May.", "took", "en:take over"),
    ("The nurse took over the presidency in May.", "took", "take-office"),
    ("The bank took over a rival in May.", "took", "acquire"),
    ("The pilot turned himself in on Monday.", "turned", "surrender"),
    ("The pilot suffered a heart attack.", "suffered", "fall-ill"),
    ("The pilot suffered an attack by wolves.", "suffered", "attack"),
    ("The grocer put the vase on the shelf.", "put", "en:put"),
    ("The novel plays a part in the revolt.", "plays", "en:play role"),
]


@pytest.mark.parametrize(("text", "verb", "family"), TOLD_IN_ENGLISH)
def test_an_english_expression_tells_what_the_whole_means_and_its_words_elsewhere_do_not(
    text: str, verb: str, family: str
) -> None:
    events = [claim.event for claim in read(text, "en")[0] if claim.event is not None]
    assert [event.family for event in events if event.text == verb] == [family]


GOVERNED = [
    ("The law came into force in May.", "came", "implement"),
    ("The miner burst into tears on Monday.", "burst", "weep"),
    ("The rebels carried out attacks in the north.", "carried", "attack"),
    ("Oslo lost nine of its last 14 matches.", "lost", "lose-match"),
    ("The sisters held a news conference on Friday.", "held", "conference"),
    ("The sisters gave the baker entry clearance.", "gave", "authorise"),
    ("The sisters worked in their homes in May.", "worked", "work"),
    ("The chip is made of several processing cores.", "made", "en:make"),
]


@pytest.mark.parametrize(("text", "verb", "family"), GOVERNED)
def test_a_noun_makes_an_event_with_its_verb_as_its_object_or_behind_its_own_preposition(
    text: str, verb: str, family: str
) -> None:
    events = [claim.event for claim in read(text, "en")[0] if claim.event is not None]
    assert [event.family for event in events if event.text == verb] == [family]
