"""Subjects: the noun, name or pronoun that a verb is said of."""

from __future__ import annotations

from typing import Any

import pytest

from claims.assembling.participants import subjects
from claims.assembling.participants.subjects import subject_of
from tests.claims.assembling.analysing import parsed, told

FRENCH = [
    ("Le maire a inauguré la piscine.", "inauguré", "maire"),
    ("Le ministre délégué Paul Ferrand a inauguré la piscine.", "inauguré", "ministre"),
    ("La piscine du quartier nord a été rénovée.", "rénovée", "piscine"),
    ("Il ne l'a pas revendue.", "revendue", "il"),
    ("La commune et le syndicat ont acheté le terrain.", "acheté", "commune"),
    ("Le soir, les pompiers ont évacué la tour.", "évacué", "pompiers"),
    ("Le directeur, ancien avocat, a démissionné.", "démissionné", "directeur"),
    ("La section natation du club organise un gala.", "organise", "section"),
    ("La navette, qui dessert le port, roule la nuit.", "dessert", "navette"),
    ("La navette, qui dessert le port, roule la nuit.", "roule", "navette"),
    ("Pour une raison que le jury ignore, la mairie a retiré son offre.", "retiré", "mairie"),
    ("La tour que dirige Anne Leroy est fermée.", "dirige", "anne"),
    ("Le hangar où dorment les trams a brûlé.", "dorment", "trams"),
    ("Une pièce sur laquelle étaient gravées deux lettres a disparu.", "gravées", "lettres"),
    ("Le pont sera fermé, ont annoncé les services de la ville.", "annoncé", "services"),
    ("L'usine perd de l'argent et licencie en mai.", "licencie", "usine"),
    ("Elle part pour Oslo et signe un contrat.", "signe", "elle"),
    ("Le préfet lui a remis une médaille.", "remis", "préfet"),
    ("Le stade a battu le club de rugby de Bourges qui jouait à domicile.", "jouait", "club"),
    ("Une cure de vitamines qui coûte cher est prescrite.", "coûte", "cure"),
    ("Les joueurs du club qui ont marqué sont fêtés.", "marqué", "joueurs"),
    ("Deux ont été relâchés.", "relâchés", "deux"),
    ("Le juge a dit que la cave était vide et sentait le gaz.", "sentait", "cave"),
    ("Le guide rencontre une élève et lui prête un plan.", "prête", "guide"),
    ("Le maire a-t-il signé le bail ?", "signé", "maire"),
    ("Le club (12 salariés) qui a signé le bail est fermé.", "signé", "club"),
    ("Un guide épris de la mer, et qui plonge la nuit, est mort.", "plonge", "guide"),
    ("Le bac que la ville a vendu, et qui fuit, est à quai.", "fuit", "bac"),
    ("Le juge lui-même qui a signé est parti.", "signé", "juge"),
    ("Un frère et une sœur qui sont partis à pied ont été vus.", "partis", "frère"),
    ("Le moulin à vent qui tourne encore est classé.", "tourne", "moulin"),
    ("Les potiers, appelés pour une cuisson, qui ont signé sont là.", "signé", "potiers"),
    ("Les crues de Tulle et de Brive qui ont noyé la gare sont finies.", "noyé", "crues"),
    ("L'un de ses voisins, qui peint le soir, est parti.", "peint", "un"),
    ("Un potier et une fée qui boitent ont souri.", "boitent", "potier"),
    ("L'essor de la ville qui est attendu tarde.", "attendu", "essor"),
    ("Avec sa sœur nous avons pris le bac.", "pris", "nous"),
    ("Au second tour Mérieux domine Lopez.", "domine", "mérieux"),
    ("« Il gèle », commente le garde.", "commente", "garde"),
    ("« La ligne est fermée », a dit lundi à la radio, Ana Vidal.", "dit", "ana"),
    ("Afin de couvrir la dette qu'ils ont creusée, les clubs ont vendu un joueur.", "vendu", "clubs"),
    ("Après avoir vu le quai qui fuit, le maire et sa suite ont quitté le port.", "quitté", "maire"),
    ("Le patron, un marin, écrit un journal.", "écrit", "patron"),
    ("Je suis effrayé par le coût.", "effrayé", "je"),
    ("Élu maire en 2014, il est parti.", "élu", "il"),
    ("Il gèle, et le maire et le préfet ferment le pont.", "ferment", "maire"),
    ("Un guide qui nous aide est parti.", "parti", "guide"),
    ("Une nuée de mouettes qui suivaient le chalutier a disparu.", "suivaient", "mouettes"),
    ("Il tient un kiosque que les élèves aiment et fréquentent.", "fréquentent", "élèves"),
    ("Le lavoir où elle rit et chante est fermé.", "chante", "elle"),
    ("La troupe, dont le chef et le ténor ont fui, joue ce soir.", "fui", "chef"),
    ("Le canal, long de 3 km, longe la rade et alimente un lac.", "longe", "canal"),
    ("Le maire, qui dirige la régie, part en juin.", "part", "maire"),
    ("Deux élus, Rose Vial et Luc Oran, dont le frère est juge, siègent.", "est", "frère"),
    ("Le juge a relâché l'homme, 34 ans, qui avait volé un vélo.", "volé", "homme"),
]
ENGLISH = [
    ("The audit found 31% of dairies dilute their milk.", "dilute", "31%"),
    ("The audit revealed cheeses weigh less in winter.", "weigh", "cheeses"),
    ("The coins found Monday were sold.", "sold", "coins"),
    ("The caves found flooded were closed.", "closed", "caves"),
    ("The mayor opened the pool.", "opened", "mayor"),
    ("Norway's fishing fleet sailed north.", "sailed", "fleet"),
    ("Record company profits rose last year.", "rose", "profits"),
    ("Chairman Ray Tooley resigned.", "resigned", "ray"),
    ("The former chairman Ray Tooley resigned.", "resigned", "chairman"),
    ("There were two other fires.", "were", "fires"),
    ("The council and the union signed the deal.", "signed", "council"),
    ("The tram, which links the port to the station, was late.", "links", "tram"),
    ("The tram, which links the port to the station, was late.", "was", "tram"),
    ("The house the couple sold was empty.", "sold", "couple"),
    ("The house the couple sold was empty.", "was", "house"),
    ("When did the mayor sign the lease?", "did", "mayor"),
    ("She and her brother run the shop.", "run", "she"),
    ("The firm bought a ferry and sold its trucks.", "sold", "firm"),
    ('"We will appeal," said the lawyer.', "said", "lawyer"),
    ("Any use of the hall by them is forbidden.", "forbidden", "use"),
    ("Trams stopped as the storm's gusts broke cables.", "broke", "gusts"),
    ("Harbour Office 12 was closed.", "closed", "office"),
    ("Mr Vale met his envoys in Cork as talks began.", "met", "vale"),
    ("They all left the hall.", "left", "they"),
    ("Someone in town who sells boats called.", "sells", "someone"),
    ("The only thing Zelta has sold is time.", "sold", "zelta"),
    ("The coach hopes the striker Jon Vale will play again.", "play", "striker"),
    ("What should they do about it?", "do", "they"),
    ("Built in 1998, the stadium closed in May.", "built", "stadium"),
    ("Built in 1998, the stadium closed in May.", "closed", "stadium"),
    ("The prize - named after her mother - is given each May.", "given", "prize"),
    ("The barges that the port sold for nothing in April sank.", "sank", "barges"),
    ("He called back to say he would pay.", "pay", "he"),
    ("The idea of turning the film into a play was his.", "was", "idea"),
    ("Shares fell weeks after its profits failed to rise.", "failed", "profits"),
    ("He led just before the club moved to Leeds.", "moved", "club"),
    ("Jobs grew, but the economy as a whole is weak.", "is", "economy"),
    ("He quit after the chance offered by the club had passed.", "passed", "chance"),
    ("He resigned after the vote and moved to Leeds.", "moved", "he"),
    ("It froze, and the mayor and the governor closed the bridge.", "closed", "mayor"),
    ("After the vote, what will the title be?", "be", "title"),
    ("A clean and signed copy is attached.", "attached", "copy"),
    ("All three teams can either go up or go down.", "go", "teams"),
    ("A plan this year which angers voters was dropped.", "angers", "plan"),
    ("A record held by his mentor and friend Paul Orr, who set it in May, fell.", "set", "paul"),
    ("The barn my aunt sold burned down.", "sold", "aunt"),
    ("The yard the council leased last spring has shut.", "shut", "yard"),
    ("The head of the trust that owns the pier resigned.", "resigned", "head"),
    ("The woman who runs the bakery and owns the barn refused to pay.", "owns", "woman"),
    ("The woman who runs the bakery and owns the barn refused to pay.", "pay", "woman"),
    ("As the fog rose, trams blocked the avenue.", "rose", "fog"),
    ("After the levee gave way, the hamlet was emptied.", "gave", "levee"),
    ("The ferry, whose fares doubled, was sold.", "doubled", "fares"),
    ("The ferry, whose fares doubled, was sold.", "sold", "ferry"),
    ("The sensor reads the track you are driving on, and adjusts the speed.", "adjusts", "sensor"),
    ("The clerk accused of the fraud denies it.", "denies", "clerk"),
    ("Behind the mill stood an old pump.", "stood", "pump"),
    ("The owners of the kennel, who live nearby, sued.", "live", "owners"),
    ("The guard said Ms Orr, from Cork, was hurt in the blast.", "hurt", "orr"),
    ("The report that music bought online is safe pleased the shops.", "is", "music"),
    ("Vale, 34, who lives in Cork, won the race.", "lives", "vale"),
    ("The bank, the town's third largest, which lost a suit, cut jobs.", "lost", "bank"),
    ("The owner of the kennel, who fled, was found.", "fled", "owner"),
    ("Ms Orr is the director of the kennel, which shut in May.", "shut", "kennel"),
    ("Police said a 34-year-old baker, who was not named, was arrested.", "arrested", "baker"),
    ("The levy, if passed, would pay for the quay.", "pay", "levy"),
    ("Vale, whose play ran for a year, died at his home, a friend said.", "died", "vale"),
    ("Mr Vale, 36, tracked down the diver.", "tracked", "vale"),
    ("Rose left Cork after her aunt told him the truth.", "told", "aunt"),
    ("They met Ms Orr, the mayor's aunt, who retired in May.", "retired", "orr"),
]


def _subject(text: str, verb: str, language: str) -> str | None:
    parse = parsed(text, language)
    for index, clause in enumerate(parse.clauses):
        predicate = clause.predicate
        if predicate is not None and verb in (parse.tokens[predicate.head].low, parse.tokens[predicate.first].low):
            subject = subject_of(parse, index)
            return None if subject is None else parse.tokens[subject].low
    return None


@pytest.mark.parametrize(("text", "verb", "subject"), FRENCH)
def test_a_french_verb_has_the_subject_a_reader_gives_it(text: str, verb: str, subject: str) -> None:
    """Insertions, inversions, coordination and relatives do not hide who or what the verb is said of."""
    assert _subject(text, verb, "fr") == subject


@pytest.mark.parametrize(("text", "verb", "subject"), ENGLISH)
def test_an_english_verb_has_the_subject_a_reader_gives_it(text: str, verb: str, subject: str) -> None:
    """Compounds, possessors, questions and clauses without a pronoun do not hide who or what the verb is said of."""
    assert _subject(text, verb, "en") == subject


def test_an_order_has_no_subject() -> None:
    """Nobody is named in an imperative."""
    assert _subject("Notify the port office.", "notify", "en") is None
    assert _subject("Réservez la salle du fond.", "réservez", "fr") is None
    assert _subject("La gare est loin, prenez le tram.", "prenez", "fr") is None
    assert _subject("Mon frère et moi avons quitté la salle.", "quitté", "fr") == "frère"


def test_a_chain_of_verbs_asks_each_of_them_for_its_subject_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every clause borrows from the one before it: asked one by one anew, the cost would grow with their square."""
    asked = []
    own = subjects._own_subject

    def counted(*told: Any) -> int | None:
        asked.append(told[1])
        return own(*told)

    monkeypatch.setattr(subjects, "_own_subject", counted)
    parse = parsed("a," * 200, "fr")
    for index in reversed(range(len(parse.clauses))):
        subject_of(parse, index)
    assert len(asked) == len(set(asked)) > 100


def test_participles_that_a_list_joins_share_the_subject_and_the_auxiliary() -> None:
    found = told("Les douaniers ont ouvert le camion, saisi douze caisses et arrêté le chauffeur.")
    for event, patient in (("ouvert", "camion"), ("saisi", "caisses"), ("arrêté", "chauffeur")):
        assert [(p.name, p.role) for p in found[event].participants] == [("douaniers", "agent"), (patient, "patient")]


def test_a_participle_behind_a_comma_that_has_no_object_describes_the_noun_before() -> None:
    found = told("Les douaniers ont ouvert le camion, volé la veille.")
    assert [(p.name, p.role) for p in found["volé"].participants] == [("camion", "patient")]
