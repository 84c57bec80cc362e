"""Participants, topic and qualifiers of a sentence's claims."""

from __future__ import annotations

import pytest

from claims.model import Slot
from tests.claims.assembling.analysing import read, roles


def _takes_part_but_for(text: str, event: str, parties: dict[str, str], absent: str | None) -> None:
    """Who is expected takes part as what is expected, and who is not does not take part."""
    found = roles(text, "fr", event)
    assert {key: found.get(key) for key in parties} == parties, found
    assert absent is None or absent not in found


CASES = [
    ("fr", "La Finlande a livré des tramways à la Grèce.", "livré", {"country:FI": "agent", "country:GR": "recipient"}),
    ("fr", "Les tramways ont été livrés par la Finlande.", "livrés", {"country:FI": "agent", "noun:tram": "patient"}),
    ("fr", "La Finlande a signé avec la Grèce un accord.", "signé", {"country:FI": "agent", "country:GR": "partner"}),
    ("fr", "Helsinki et Athènes ont signé un accord.", "signé", {"country:FI": "agent", "country:GR": "agent"}),
    ("fr", "Le conseil a rejeté la taxe.", "rejeté", {"noun:conseil": "agent", "noun:tax": "patient"}),
    ("fr", "Les tramways que la Grèce a vendus roulent.", "vendus", {"country:GR": "agent"}),
    ("fr", "La Finlande a conçu et vendu des tramways.", "vendu", {"country:FI": "agent"}),
    ("fr", "La presse a cité la Finlande, qui a vendu ses tramways.", "vendu", {"country:FI": "agent"}),
    (
        "fr",
        "L'offre que la Grèce a faite à la Finlande tient.",
        "faite",
        {"country:GR": "agent", "country:FI": "recipient"},
    ),
    ("fr", "La Finlande et la Grèce ont été invitées.", "invitées", {"country:FI": "patient", "country:GR": "patient"}),
    ("fr", "La droite, qui a perdu la mairie, espère.", "perdu", {"noun:mairie": "patient"}),
    ("fr", "Ont été invités la Finlande et ses voisins.", "invités", {"country:FI": "patient"}),
    ("fr", "Le camion que le tram a heurté a brûlé.", "heurté", {"noun:tram": "agent", "noun:truck": "patient"}),
    ("fr", "Le tram qui a heurté un camion a brûlé.", "heurté", {"noun:tram": "agent", "noun:truck": "patient"}),
    ("fr", "La fête a attiré plus de 2 millions de touristes.", "attiré", {"noun:tourist": "patient"}),
    ("fr", "Le préfet a, pour sa part, fermé le pont.", "fermé", {"noun:préfet": "agent", "noun:bridge": "patient"}),
    ("fr", "« Il va pleuvoir partout », a lâché lundi sur Radio Nord le préfet.", "lâché", {"noun:préfet": "agent"}),
    ("fr", "Une idée qui séduit, indique Le Phare de Riom lundi.", "indique", {"noun:notion": None}),
    ("en", "Finland's Aino Rask won the race.", "won", {"country:FI": "object", "name:aino rask": "agent"}),
    (
        "en",
        "In Oslo, Bergen and Narvik, the council cut 30 jobs.",
        "cut",
        {"noun:council": "agent", "city:bergen": "place"},
    ),
    ("fr", "Les ports du Japon ont rouvert lundi.", "rouvert", {"noun:port": "agent"}),
    ("fr", "Les ateliers au Japon ont rouvert lundi.", "rouvert", {"country:JP": "place"}),
    ("fr", "Il cite les mots du mouvement lancé en mai.", "lancé", {"noun:mouvement": "patient"}),
    ("en", "The singer began her career in Oslo, playing Nora in 1998.", "playing", {"noun:singer": "agent"}),
    ("en", "He runs mills in Norway, Finland and Greece.", "runs", {"country:FI": "place", "country:GR": "place"}),
    ("en", "A visit by the minister to Leeds will follow.", "follow", {"city:leeds": "place"}),
    (
        "en",
        "The farmer was jailed for life for robbing a bank.",
        "robbing",
        {"noun:farmer": "agent", "noun:life": None},
    ),
    ("en", "The tram that hit a bus burned.", "hit", {"noun:tram": "agent", "noun:bus": "patient"}),
    ("en", "Finland designed and sold the trams.", "sold", {"country:FI": "agent", "noun:tram": "patient"}),
    ("en", "The trams were sold by Finland.", "sold", {"country:FI": "agent", "noun:tram": "patient"}),
    ("en", "Finland was forced to sell its trams.", "sell", {"country:FI": "agent", "noun:tram": "patient"}),
    ("en", "The papers praised Finland, which sold its trams.", "sold", {"country:FI": "agent"}),
    ("en", "Finland delivered trams to Greece.", "delivered", {"country:FI": "agent", "country:GR": "recipient"}),
    ("en", "Finland signed a deal with Greece.", "signed", {"country:FI": "agent", "country:GR": "partner"}),
    ("en", "The council rejected the levy.", "rejected", {"noun:council": "agent", "noun:levy": "patient"}),
    ("en", "The Bergen council rejected the levy.", "rejected", {"noun:council": "agent", "city:bergen": "object"}),
    (
        "en",
        "Norway coach Aino Rask praised the Finland keeper.",
        "praised",
        {"country:NO": "object", "country:FI": "object"},
    ),
    ("en", "A fire broke out in the Bergen suburb.", "broke", {"city:bergen": "place"}),
    ("en", "Judges ordered Finland to pay the fishermen.", "pay", {"country:FI": "agent", "noun:judge": None}),
    ("en", "The union urged the council to scrap the levy.", "scrap", {"noun:council": "agent", "noun:union": None}),
    (
        "en",
        "The mayor accused the head of the union of hiding a letter.",
        "hiding",
        {"noun:head": "agent", "noun:mayor": None},
    ),
    ("en", "The mayor accused him of hiding a letter.", "hiding", {"noun:mayor": None}),
    ("en", "The council used its vote to scrap the levy.", "scrap", {"noun:council": "agent"}),
    ("fr", "Le juge a condamné la Grèce à payer les pêcheurs.", "payer", {"country:GR": "agent", "noun:juge": None}),
    ("fr", "Le maire demande au préfet de rouvrir le pont.", "rouvrir", {"noun:préfet": "agent", "noun:maire": None}),
    ("fr", "Le maire l'accuse d'avoir caché une lettre.", "caché", {"noun:maire": None}),
    ("en", "The bank said it had sold the tower.", "sold", {"noun:bank": "agent", "noun:tower": "patient"}),
    ("en", "Finland said it had been fined by Greece.", "fined", {"country:FI": "patient", "country:GR": "agent"}),
    ("en", "The minister said it had closed the port.", "closed", {"noun:minister": None}),
    ("en", "The union is calling on the council to scrap the levy.", "scrap", {"noun:council": "agent"}),
    ("en", "The union called a vote to scrap the levy.", "scrap", {"noun:vote": None}),
    ("en", "The council has no plans to scrap the levy.", "scrap", {"noun:plan": None}),
    ("en", "The council expects the cost of scrapping the levy.", "scrapping", {"noun:cost": None}),
    ("fr", "La colère a poussé une trentaine de pêcheurs à quitter le port.", "quitter", {"noun:colère": None}),
    (
        "en",
        "Finland's Aino Rask is tipped to win the race.",
        "win",
        {"country:FI": "object", "name:aino rask": "agent"},
    ),
    (
        "en",
        "While Finland did not shine in the cup, losing two matches, Aino Rask led.",
        "losing",
        {"country:FI": "agent"},
    ),
    ("en", "Finland made a fair start, only faltering against Greece.", "faltering", {"country:FI": "agent"}),
    ("en", "One of the joys of rowing a boat is calm.", "rowing", {"noun:joy": None}),
    ("en", "Finland has a large debt, owing much to Greece.", "has", {"country:FI": "agent", "country:GR": None}),
    ("en", "Finland sells line-drawing tools.", "sells", {"country:FI": "agent", "noun:tool": "patient"}),
    (
        "en",
        "The mayor is to buy 10 boats and has the option to buy 20 more in Finland.",
        "has",
        {"noun:mayor": "agent"},
    ),
    ("en", "The minister went to Finland.", "went", {"country:FI": "place"}),
    ("en", "A driver was arrested in Harwick, Norway, on Monday.", "arrested", {"country:NO": "place"}),
    ("en", "They change their side, with Finland replacing Norway.", "change", {"country:FI": "object"}),
    ("en", "The miners' leader left.", "left", {"noun:leader": "agent", "noun:miner": None}),
    (
        "en",
        "The minister was in Bergen visiting a shrine.",
        "visiting",
        {"noun:minister": "agent", "city:bergen": None},
    ),
    ("en", "Joining, however, is a slow process.", "is", {"noun:process": None}),
    ("en", "Racing pundit Aino Rask has won a prize.", "won", {"person:rask": "agent"}),
    ("en", "Finland has backed a film, based on the book by Aino Rask.", "backed", {"name:aino rask": "object"}),
    ("en", "The delay was due to Finland.", "was", {"country:FI": "object"}),
    ("en", "The council said it was a theft.", "was", {"noun:council": None}),
    (
        "en",
        "Finland, which was fined by Greece, has appealed.",
        "fined",
        {"country:FI": "patient", "country:GR": "agent"},
    ),
    ("en", "Insulting a judge was made an offence in Finland.", "made", {"noun:offence": None}),
    (
        "en",
        "He was held after striking a nurse and a search of his van found a knife.",
        "striking",
        {"noun:search": None},
    ),
    (
        "en",
        "He was held after striking a nurse and a search of his van found a knife.",
        "found",
        {"noun:search": "agent"},
    ),
]


@pytest.mark.parametrize(("language", "text", "event", "wanted"), CASES)
def test_who_takes_part_is_read_with_the_part_taken(
    language: str, text: str, event: str, wanted: dict[str, str]
) -> None:
    """Subject, object, recipient and partner, active and passive alike."""
    found = roles(text, language, event)
    assert {key: found.get(key) for key in wanted} == wanted


def test_the_subject_of_a_relative_is_what_it_describes() -> None:
    """`X, qui a visité Y, a signé`: X does both."""
    text = "La Finlande, qui a aidé la Grèce, a signé un accord."
    assert roles(text, "fr", "aidé")["country:FI"] == "agent"
    assert roles(text, "fr", "signé")["country:FI"] == "agent"


def test_a_passive_with_its_subject_tells_the_event_of_the_verb_with_its_object() -> None:
    """`l'accord a été conclu` is signed, `des faits commis` are an offence, `was tried` is a trial."""
    cases = [
        ("L'accord a été conclu lundi.", "fr", "conclu", "sign"),
        ("Il répond de délits commis en mai.", "fr", "commis", "commit-offence"),
        ("He was tried for thefts.", "en", "tried", "try"),
        ("She was born in May.", "en", "born", "be-born"),
        ("Les travaux se poursuivaient.", "fr", "poursuivaient", "continue"),
    ]
    for text, language, word, family in cases:
        events = {c.event.text: c.event.family for c in read(text, language)[0] if c.event is not None}
        assert events[word] == family, text


def test_what_something_is_not_but_is_denies_nothing() -> None:
    """`il ne s'agit pas d'une visite mais d'un hasard`: one word is corrected by another."""
    facts = read("Pour le maire, il ne s'agit pas d'une visite de Paris mais d'un hasard.", "fr")[1]
    assert not any(f.slot is Slot.POLARITY for f in facts)


def test_what_makes_an_event_with_its_verb_takes_no_part() -> None:
    """`a coûté la vie à`: the life is no participant."""
    assert "noun:vie" not in roles("La crue a coûté la vie à deux marins.", "fr", "coûté")


def test_a_whole_is_no_part_and_part_time_no_running_count() -> None:
    """`parmi les 54 décès, 12 …`: the 12 are a part; `à temps partiel` says nothing about a tally."""
    facts = read("Parmi les 54 décès, 12 concernent des marins.", "fr")[1]
    parts = {f.text for f in facts if any(q.kind == "part" for q in f.qualifiers)}
    assert parts == {"12"}
    assert not any(f.is_tally for f in read("La mairie a recruté 15 agents à temps partiel.", "fr")[1])


def test_a_name_between_commas_is_who_it_names() -> None:
    """`le préfet de Mende, Luc Vial, a dit`: the name has the part of the office before it."""
    found = roles("Le pont est fermé, a indiqué le préfet de Mende, Luc Vial, lundi.", "fr", "indiqué")
    assert {found[key] for key in found if key.startswith("person:")} == {"agent"}


def test_a_noun_that_a_clause_only_describes_makes_no_fact_of_its_own() -> None:
    """`des élus qui ne viennent pas`: that they come or not is told of nobody in particular."""
    facts = read("Des élus, qui ne dorment pas, ont signé le pacte.", "fr")[1]
    assert not any(f.slot is Slot.POLARITY and f.event is not None and f.event.text == "dorment" for f in facts)


def test_headline_and_lead_give_every_claim_its_topic() -> None:
    """A sentence that names nobody is still about whom the text is about."""
    text = "La Finlande livre des trams\n\nLa Finlande a livré des trams lundi.\n\nLe contrat avait été signé en 2019."
    claim = next(c for c in read(text, "fr")[0] if c.event is not None and c.event.text == "signé")
    assert ("country:FI", "topic") in {(p.key, p.role) for p in claim.participants}


QUALIFIED = [
    ("en", "The firm ordered another 30 wagons.", "additional"),
    ("fr", "Les primes dépassent celles versées en 2017.", "additional"),
    ("fr", "Un contrat supplémentaire pourrait être signé en 2024.", "additional"),
    ("fr", "Le ministre a effectué lundi sa troisième visite.", "ordinal:3:visit"),
    ("en", "Another contract could be signed in 2024.", "additional"),
]


@pytest.mark.parametrize(("language", "text", "key"), QUALIFIED)
def test_what_makes_an_event_another_one_is_kept(language: str, text: str, key: str) -> None:
    """A further lot, a third visit: the qualifier stands on the claim."""
    assert any(q.key.startswith(key.rsplit(":", 1)[0]) for c in read(text, language)[0] for q in c.qualifiers)


def test_a_plain_event_has_no_qualifier() -> None:
    """`un contrat` is just a contract."""
    assert all(not c.qualifiers for c in read("Un contrat a été signé en 2024.", "fr")[0])


SCOPED = [
    ("fr", "La maladie a causé 54 décès de mineurs.", "54", "scope:minor"),
    ("fr", "L'accident a fait 12 blessés graves.", "12", "scope:grave"),
    ("fr", "À 17h, 300 personnes manifestaient.", "300", "hour:1020"),
    ("en", "The crash left 12 people hurt.", "12", None),
]


@pytest.mark.parametrize(("language", "text", "words", "key"), SCOPED)
def test_what_narrows_a_count_is_kept(language: str, text: str, words: str, key: str | None) -> None:
    """A part of the counted, or the hour of the count, stands on the fact; nothing else does."""
    fact = next(f for f in read(text, language)[1] if f.slot is Slot.COUNT and f.text == words)
    assert {q.key for q in fact.qualifiers if q.kind == "scope"} == ({key} if key else set())


def test_speech_is_no_polarity_of_its_own() -> None:
    """That somebody spoke is not in question; what was said is."""
    facts = read("Le maire a déclaré que le pont était fermé.", "fr")[1]
    assert not any(f.slot is Slot.POLARITY and f.event is not None and f.event.text == "déclaré" for f in facts)


def test_a_letter_whose_lower_case_is_longer_moves_no_span() -> None:
    """`İzmir` before an attribution must not shift its words."""
    facts = read("İİİ İzmir : 12 personnes sont mortes, selon la police.", "fr")[1]
    assert {f.attribution for f in facts if f.slot is Slot.COUNT} == {"la police"}


TAKEN_UP = [
    ("Ann Bell won in May. She owns 12 boats. She sold three boats.", "sold", "person:bel"),
    ('Ann Bell left. "I saw Tom Orr there," she said. She sold 12 boats.', "sold", "person:bel"),
    ("Tom Orr fell. He said Mr Hale had paid. He sold 12 boats.", "sold", "person:or"),
]


@pytest.mark.parametrize(("text", "event", "key"), TAKEN_UP)
def test_a_pronoun_goes_on_with_whom_the_sentence_before_took_up(text: str, event: str, key: str) -> None:
    """`He said Mr Hale had paid. He sold`: the one who spoke, not the one spoken of."""
    assert {k for k, role in roles(text, "en", event).items() if role == "agent"} == {key}


NAMED_BY_ANOTHER = [
    ("Le délégué à la pêche Paul Verdier ferme le port.", "ferme", {"person:verder": "agent"}, "noun:délégué"),
    ("La clé a été vendue par la présidente du comité Anne Verdier.", "vendue", {"person:verder": "agent"}, None),
    ("La Norvège et d'autres pays ont fermé le port.", "fermé", {"country:NO": "agent", "noun:country": "agent"}, None),
    ("La révolte des « bonnets rouges » est menée par un maire.", "menée", {"noun:révolte": "patient"}, "noun:bonnet"),
    ("Une dizaine de « marmitons » ont volé le pain.", "volé", {"noun:marmiton": "agent"}, None),
    ("Le Carnaval fête son anniversaire.", "fête", {"noun:carnaval": "agent"}, None),
    ("La pénitentiaire a fermé le parloir.", "fermé", {"noun:pénitentiaire": "agent"}, None),
    ("L'auteur du roman « La Brume » a vendu sa ferme.", "vendu", {"noun:writer": "agent"}, "noun:brume"),
    ("Le cycliste a ralenti et a heurté le tram.", "ralenti", {"noun:cyclist": "agent"}, "noun:tram"),
    ("La grand-mère et son fils, Marc, vendent la ferme.", "vendent", {"noun:son": "agent"}, "noun:fil"),
    ("C'est un miracle que la grange n'ait pas pris feu.", "pris", {"noun:grange": "agent"}, "noun:miracle"),
    ("Le roman « La Brume » (traduit en russe) plaît.", "traduit", {"noun:book": "patient"}, "noun:brume"),
    ("Le club a montré dans le cadre du salon, les plans.", "montré", {"noun:plan": "patient"}, None),
    ("Les règles – port du masque, distance – gênent le club.", "gênent", {"noun:règle": "agent"}, "noun:distance"),
    ("Le journal a noté le 7 mars, au port, des taux.", "noté", {"noun:taux": "patient"}, None),
    ("Une toile attribuée à Paul Verdier est peinte.", "peinte", {"person:verder": "object"}, None),
    ("Le voleur a été plaqué puis menotté par des gendarmes.", "plaqué", {"noun:gendarme": "agent"}, None),
    ("Le voleur a été plaqué et a été menotté par un gendarme.", "plaqué", {}, "noun:gendarme"),
    ("Le chanteur est mort en 2018, tué par une balle.", "tué", {"noun:singer": "patient"}, None),
    ("Quelque 40 % des Belges se disent inquiets.", "disent", {"country:BE": "agent"}, None),
    ("La ferme a fermé face au maire.", "fermé", {"noun:farm": "agent"}, "noun:mayor"),
]


@pytest.mark.parametrize(("text", "event", "parties", "absent"), NAMED_BY_ANOTHER)
def test_what_stands_in_a_group_takes_part_by_its_head(
    text: str, event: str, parties: dict[str, str], absent: str | None
) -> None:
    _takes_part_but_for(text, event, parties, absent)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("« Nous fermerons le port dès demain matin », a dit la police du Portugal.", []),
        ("« Nous fermerons le port dès demain matin », a dit le ministre Paul Verdier.", ["person:verder"]),
        ("« Nous fermerons le port dès demain matin », a dit le chef de la police Paul Verdier.", ["person:verder"]),
        ("« Nous fermerons le port dès demain matin », a dit l'entourage de Paul Verdier.", []),
        ("« Nous fermerons le port dès demain matin », a dit un employé de la SNCF.", []),
    ],
)
def test_who_speaks_is_nobody_that_only_completes_them(text: str, speakers: list[str]) -> None:
    facts = [f for f in read(text, "fr")[1] if f.slot is Slot.WORDING]
    assert [p.key for f in facts for p in f.participants] == speakers


SUMS = [
    ("La région débloque 14 millions d'euros pour les écoles.", "débloque", {"noun:money": "patient"}, None),
    ("En 2016, 32 millions d'euros ont été débloqués.", "débloqués", {"noun:money": "patient"}, None),
    ("Sa politique recueillait 48 % d'avis favorables.", "recueillait", {"noun:avis": "patient"}, None),
    ("La Norvège a importé 300 tonnes de blé.", "importé", {"noun:blé": "patient"}, None),
    ("La facture atteint 3 millions d'euros.", "atteint", {"noun:cost": "agent"}, "noun:money"),
    ("La toile a été vendue 3 000 euros au club.", "vendue", {"noun:painting": "patient"}, "noun:money"),
    ("La région vend les cartes jusqu'à 500 euros.", "vend", {"noun:carte": "patient"}, "noun:money"),
]


@pytest.mark.parametrize(("text", "event", "parties", "absent"), SUMS)
def test_a_sum_and_what_a_share_is_of_undergo_a_verb_that_does_not_only_compare(
    text: str, event: str, parties: dict[str, str], absent: str | None
) -> None:
    _takes_part_but_for(text, event, parties, absent)


SIDES = [
    ("Un jeune s'est fait agresser par trois hommes.", "agresser", {"noun:man": "agent"}, None),
    ("Paul Verdier s'est fait agresser dans le parc.", "agresser", {"person:verder": "patient"}, None),
    ("Le boxeur s'est fait construire une maison.", "construire", {"noun:house": "patient"}, None),
    ("Un voisin a vu cet homme se faire passer à tabac par six policiers.", "passer", {"noun:man": "patient"}, None),
    ("La querelle oppose le directeur du musée aux syndicats.", "oppose", {"noun:union": "patient"}, None),
    ("Le différend oppose la Grèce à la Norvège.", "oppose", {"country:NO": "patient"}, None),
    ("Le maire oppose un refus à la demande du préfet.", "oppose", {}, "noun:demande"),
    ("Ces chiffres proviennent des essais de mai.", "proviennent", {"noun:chiffre": "agent"}, "noun:essai"),
    ("Un incendie s'est déclaré à la suite d'une panne.", "déclaré", {}, "noun:panne"),
    ("Le club a remis un prix au maire au Japon.", "remis", {"country:JP": "place"}, None),
    ("Il salue le voyage aux Pays-Bas qui comptent 300 malades.", "comptent", {"country:NL": "agent"}, None),
    ("Les 3 mois de grève (des cheminots) sont un échec.", "sont", {}, "noun:échec"),
    ("Une femme a été retrouvée morte par les pompiers.", "retrouvée", {"noun:firefighter": "agent"}, None),
    ("Le musée situé à Rome a choqué le club.", "choqué", {"city:rome": "object"}, None),
    ("Le cargo a coulé après avoir heurté un quai à Rome.", "coulé", {"city:rome": "place"}, None),
    ("Après avoir dîné à Rome, le maire a coulé le cargo.", "coulé", {"city:rome": "object"}, None),
    ("Un cargo va être coulé dans les jours à venir à Rome.", "coulé", {"city:rome": "place"}, None),
    ("Près d'un Belge sur 10 a des dettes.", "a", {"noun:debt": "patient"}, None),
    ("Paul Verdier comme Rita Bessot ont fermé le port.", "fermé", {"person:verder": "agent"}, None),
    ("Le maire comme le préfet ont fermé le port.", "fermé", {"noun:mayor": "agent"}, None),
    ("Comme le maire, les élus ont fermé le port.", "fermé", {}, "noun:mayor"),
    ("Le maire vend une superbe Bugatti 57.", "vend", {"noun:mayor": "agent"}, "noun:superbe"),
    ("Ici figurent des maires, des élus, des juges et des médecins.", "figurent", {"noun:doctor": "agent"}, None),
    ("Policiers et gendarmes ont fermé la rue.", "fermé", {"noun:gendarme": "agent"}, None),
]


@pytest.mark.parametrize(("text", "event", "parties", "absent"), SIDES)
def test_a_french_verb_shares_out_its_parts_by_what_stands_with_it(
    text: str, event: str, parties: dict[str, str], absent: str | None
) -> None:
    _takes_part_but_for(text, event, parties, absent)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Au total, 88 personnes ont été arrêtées en Italie, deux au Canada et trois en Autriche.",
            {"88": ["country:IT"], "deux": ["country:CA"], "trois": ["country:AT"]},
        ),
        (
            "En Italie et en Autriche, 88 personnes et trois maires ont été arrêtés.",
            {"88": ["country:IT", "country:AT"], "trois": ["country:IT", "country:AT"]},
        ),
    ],
)
def test_a_list_gives_each_of_its_counts_a_place_of_its_own(text: str, places: dict[str, list[str]]) -> None:
    facts = [f for f in read(text, "fr")[1] if f.slot is Slot.COUNT]
    assert {f.text: [p.key for p in f.participants if p.role == "place"] for f in facts} == places
