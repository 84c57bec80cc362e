"""The family of a verb that tells different events by what stands with it."""

from __future__ import annotations

import pytest

from claims.assembling.parsing.senses import senses_of
from claims.languages.families import families
from tests.claims.assembling.analysing import read

CONDITIONS = (
    "active passive simple compound infinitive reflexive bare singular plural speaker clause name noun event indefinite"
    " figure quality alone person that quoted plain gerund score"
)
OF_WORDS = ("with ", "without ", "next ", "of ", "after ", "first ", "inside ", "form ", "unless ")
TOLD = [
    ("L'évêque a condamné l'attaque.", "condamné", "condemn"),
    ("Le tribunal a condamné le braconnier à deux ans de prison.", "condamné", "sentence"),
    ("Le club a arrêté de jouer.", "arrêté", "stop"),
    ("La police a arrêté le braconnier.", "arrêté", "arrest"),
    ("Le parc comprend deux lacs.", "comprend", "consist"),
    ("Nous comprenons la colère des riverains.", "comprenons", "understand"),
    ("La ministre a reçu Paul Verdier.", "reçu", "host"),
    ("La mairie a reçu trente lettres.", "reçu", "receive"),
    ("Le festival a connu un succès.", "connu", "undergo"),
    ("Les braconniers sont poursuivis pour vol.", "poursuivis", "prosecute"),
    ("Le navire a poursuivi sa route.", "poursuivi", "continue"),
    ("Les tribunes sont jugées trop petites.", "jugées", "judge-opinion"),
    ("Le braconnier sera jugé à Rodez.", "jugé", "try"),
    ("Le tunnel permet de gagner dix minutes.", "permet", "facilitate"),
    ("Le préfet a permis la chasse.", "permis", "authorise"),
    ("Le maire allait se rendre à Rodez.", "rendre", "travel"),
    ("Pour se rendre à Rodez, la ministre a pris un car.", "rendre", "travel"),
    ("La fanfare a rendu la fête plus gaie.", "rendu", "fr:rendre"),
    ("Nous nous sommes rendus à Rodez avec la mairie.", "rendus", "travel"),
    ("Le surveillant s'est dirigé vers la sortie.", "dirigé", "go"),
    ("Le maire juge trop faible la hausse.", "juge", "judge-opinion"),
    ("Le village s'est retrouvé sans eau.", "retrouvé", "situate"),
    ("Les voisins se retrouvent à la plage.", "retrouvent", "meet"),
    ("Les avis diffèrent.", "diffèrent", "vary"),
    ("Le conseil diffère le vote.", "diffère", "postpone"),
    ("Le parti a investi Paul Verdier.", "investi", "nominate"),
    ("Le groupe a investi deux millions d'euros.", "investi", "invest"),
    ("La crue a conduit à fermer la plage.", "conduit", "cause"),
    ("Paul Verdier se présente à la présidentielle.", "présente", "run-for-office"),
    ("Le temps se détériore.", "détériore", "worsen"),
    ("La région est atteinte par la grippe.", "atteinte", "affect"),
    ("Le sommet a été atteint lors du raid.", "atteint", "reach"),
    ("Le braconnier a maintenu qu'il dormait.", "maintenu", "affirm"),
    ("Les riverains se sont constitués partie civile.", "constitués", "sue"),
    ("Le groupe a honoré le contrat.", "honoré", "respect"),
    ("La ministre a reçu lundi les maires.", "reçu", "host"),
    ("Le greffier est assisté de deux juristes.", "assisté", "aid"),
    ("Le public assiste au match.", "assiste", "participate"),
    ("La réunion s'est tenue à Metz.", "tenue", "hold-event"),
    ("Le policier se tient droit.", "tient", "fr:tenir"),
    ("Paul Verdier n'a pas déposé plainte.", "déposé", "complain"),
    ("Le plan apparaît fragile.", "apparaît", "seem"),
    ("Le canot est animé par un moteur.", "animé", "fr:animer"),
    ("Le groupe a enregistré un album.", "enregistré", "fr:enregistrer"),
    ("Le facteur portait un masque.", "portait", "dress"),
    ("Le facteur portait une caisse.", "portait", "fr:porter"),
    ("Le musée détient le record.", "détient", "own"),
    ("Le voleur est détenu à Rodez.", "détenu", "detain"),
    ("La réforme permet à la ville de grandir.", "permet", "facilitate"),
    ("Le roi a manifesté son intérêt.", "manifesté", "speak"),
    ("Les mineurs ont manifesté contre la loi.", "manifesté", "protest"),
    ("Le texte a été soumis au vote.", "soumis", "propose"),
    ("Le produit a été soumis à un test.", "soumis", "undergo"),
    ("Le juge a confié le dossier à la brigade.", "confié", "fr:confier"),
    ("La loi exposerait les élus à une amende.", "exposerait", "fr:exposer"),
    ("Le peintre expose ses toiles à Metz.", "expose", "fr:exposer"),
    ("L'avion s'est évanoui des radars.", "évanoui", "disappear"),
    ("Le coureur s'est évanoui.", "évanoui", "faint"),
    ("La situation a dérapé.", "dérapé", "fr:déraper"),
    ("Le camion a dérapé.", "dérapé", "skid"),
    ("Le facteur touche une pension.", "touche", "earn"),
    ("La grève touche la ville.", "touche", "affect"),
    ("La réunion est prévue jeudi.", "prévue", "plan"),
    ("Il y a une grue au port.", "a", "exist"),
    ("Il pourrait y avoir une grue.", "avoir", "exist"),
    ("Le port a une grue.", "a", "have"),
    ("Le pays a reconnu le Kosovo.", "reconnu", "recognise"),
    ("Le braconnier a été interrogé par la police.", "interrogé", "interrogate"),
    ("Paul Verdier a été interrogé par la radio.", "interrogé", "interview"),
    ("L'incendie s'est déclaré à Metz.", "déclaré", "burn"),
    ("Le couple a adopté un enfant.", "adopté", "adopt-child"),
    ("Le conseil a adopté le budget.", "adopté", "adopt-law"),
    ("Le groupe a adopté un ton grave.", "adopté", "fr:adopter"),
    ("Les voyous ont lancé des pierres.", "lancé", "throw"),
    ("Paul Verdier est arrivé à dormir.", "arrivé", "succeed-in"),
    ("La préfète tient à rassurer les riverains.", "tient", "want"),
    ("L'étude porte sur les abeilles.", "porte", "concern"),
    ("La chanteuse a perdu sa mère.", "perdu", "fr:perdre"),
    ("Le club a perdu 3-1 à Metz.", "perdu", "lose-match"),
    ("La marque teste un drone.", "teste", "test-product"),
    ("La crise frappe le pays.", "frappe", "affect"),
    ("L'arrêté vise les chasseurs.", "vise", "concern"),
    ("La taxe vise les chasseurs.", "vise", "aim-at"),
    ("Le préfet a levé l'interdiction.", "levé", "repeal"),
    ("Le champion s'est imposé 3-1.", "imposé", "win"),
    ("Le maire est revenu sur sa carrière.", "revenu", "discuss"),
    ("Le maire est revenu à Rodez.", "revenu", "go-back"),
    ("Les élus ont saisi le tribunal.", "saisi", "sue"),
    ("Les douaniers ont saisi deux kilos de résine.", "saisi", "seize"),
    ("Le pont remonte à 1910.", "remonte", "date-from"),
    ("Le prix est passé de 2 à 3 euros.", "passé", "change"),
    ("Le maire a dénoncé la réforme.", "dénoncé", "condemn"),
    ("Le facteur gagne 2.000 euros.", "gagne", "earn"),
    ("La ligue a gagné le match.", "gagné", "win"),
    ("Le plan paraît solide.", "paraît", "seem"),
    ("Le livre paraît en mars.", "paraît", "publish"),
    ("La voisine a appelé les secours.", "appelé", "call-phone"),
    ("Le maire a appelé au calme.", "appelé", "call-for"),
    ("La ville affronte une crise.", "affronte", "face"),
    ("La dette pèse sur les prix.", "pèse", "affect"),
    ("Le procès a été renvoyé au 3 mai.", "renvoyé", "postpone"),
    ("Le candidat du centre l'emporte.", "emporte", "win"),
    ("Le pays traverse une crise.", "traverse", "undergo"),
    ("Le canot traverse le lac.", "traverse", "cross"),
    ("Les voisins s'entendent sur un prix.", "entendent", "agree"),
    ("Le lycée est bloqué.", "bloqué", "block"),
    ("La cote du maire chute de 6 points.", "chute", "fall"),
    ("La ligue revendique l'attentat.", "revendique", "claim-responsibility"),
    ("La ligue revendique sa foi.", "revendique", "fr:revendiquer"),
    ("La comédienne campe le rôle d'une juge.", "campe", "star-in"),
    ("Le mensuel revient jeudi sur la crise.", "revient", "discuss"),
    ("Les témoins défilent au poste.", "défilent", "fr:défiler"),
    ("La ligue défile dans les rues.", "défile", "protest"),
    ("La ligue organise des événements.", "organise", "organise"),
    ("Le chauffeur a décliné son identité.", "décliné", "fr:décliner"),
    ("La maire est tombée sur un ami.", "tombée", "find"),
    ("Le prix est tombé de trois euros.", "tombé", "fall"),
    ("Le chauffeur est bloqué sur la route.", "bloqué", "strand"),
]


@pytest.mark.parametrize(("text", "verb", "family"), TOLD)
def test_a_verb_of_several_senses_tells_the_one_that_its_words_show(text: str, verb: str, family: str) -> None:
    events = [claim.event for claim in read(text, "fr")[0] if claim.event is not None]
    assert [event.family for event in events if event.text == verb] == [family]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_sense_names_a_family_of_the_lexicon_and_conditions_that_are_known(language: str) -> None:
    known = frozenset((*CONDITIONS.split(), "figure behind", "by something", "score"))
    for senses in senses_of(language).values():
        for sense in senses:
            assert not sense["family"] or sense["family"] in families()
            assert {c for c in sense["when"] if not c.startswith(OF_WORDS)} <= known


TOLD_IN_ENGLISH = [
    ("The union holds a stake in the port.", "holds", "en:hold"),
    ("Norway demonstrated a clear lead.", "demonstrated", "show"),
    ("The miners demonstrated in Oslo.", "demonstrated", "protest"),
    ("The council saved $9m in May.", "saved", "save-money"),
    ("The keeper picked up an injury.", "picked", "en:pick up"),
    ("Norway claims that the port is shut.", "claims", "affirm"),
    ("The singer claimed her first title.", "claimed", "win"),
    ("Meetings were held on Monday about the proposal.", "held", "meet"),
    ("The pilots dropped leaflets over the port.", "dropped", "en:drop"),
    ("Prices dropped by 3% in May.", "dropped", "fall"),
    ("The envoy promotes dialogue in the north.", "promotes", "en:promote"),
    ("The bank promoted the clerk in May.", "promoted", "appoint"),
    ("The city honoured its swimmers.", "honoured", "commemorate"),
    ("The firm honoured the contract.", "honoured", "respect"),
    ("The device allows pilots to land.", "allows", "facilitate"),
    ("The judge allowed the pilot to leave.", "allowed", "authorise"),
    ("The envoy admitted that he lied.", "admitted", "acknowledge"),
    ("The guard admitted the theft in May.", "admitted", "admit-fault"),
    ("The couple adopted a child in May.", "adopted", "adopt-child"),
    ("The senate adopted the bill in May.", "adopted", "adopt-law"),
    ("The singer adopted a sad tone.", "adopted", "en:adopt"),
    ("The novel is based on a premise.", "based", "en:base"),
    ("The firm is based in Oslo.", "based", "situate"),
    ("The city extended its lead in May.", "extended", "increase"),
    ("The city extended the deadline.", "extended", "continue"),
    ("The report concluded that the dam leaked.", "concluded", "judge-opinion"),
    ("Norway thumped Malta 6-0 on Monday.", "thumped", "beat"),
    ("The minister thumped the table.", "thumped", "hit"),
    ("Norway lost 3-1 in May.", "lost", "lose-match"),
    ("The widow lost two rings in May.", "lost", "lose"),
    ("The pilot missed the meeting.", "missed", "en:miss"),
    ("The keeper missed a penalty.", "missed", "fail"),
    ("The army tested a bomb in May.", "tested", "test-weapon"),
    ("The traders tested the highs of May.", "tested", "en:test"),
    ("The council welcomed the ruling.", "welcomed", "praise"),
    ("The council welcomed Ada Lund.", "welcomed", "host"),
    ("The play ran for three weeks.", "ran", "en:run"),
    ("The bank is considering selling its towers.", "considering", "intend"),
    ("The storm hit sales in May.", "hit", "affect"),
    ("The lorry hit a tree in May.", "hit", "hit"),
    ("The band released an album in May.", "released", "release-work"),
    ("The army released a prisoner in May.", "released", "release"),
]


@pytest.mark.parametrize(("text", "verb", "family"), TOLD_IN_ENGLISH)
def test_an_english_verb_of_several_senses_tells_the_one_that_its_words_show(text: str, verb: str, family: str) -> None:
    events = [claim.event for claim in read(text, "en")[0] if claim.event is not None]
    assert [event.family for event in events if event.text == verb] == [family]
