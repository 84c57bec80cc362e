"""Verbs that tell another event where they are said of other things than those of their first sense."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import read

IN_ENGLISH = [
    # who or what it is said of
    ("The singer appeared at the fair on Friday.", "appeared", "en:appear"),
    ("A crack appeared in the dam.", "appeared", "emerge"),
    ("The box contains six spoons.", "contains", "consist"),
    ("Her sketches were translated into tiles.", "translated", "en:translate"),
    ("Her poems were translated into Danish.", "translated", "translate"),
    ("Crews contained the blaze by noon.", "contained", "contain"),
    ("The dairy promotes its cheese.", "promotes", "en:promote"),
    ("The krona gained on Tuesday.", "gained", "receive"),
    ("The euro gained on Tuesday.", "gained", "rise"),
    ("The nurse remembered to call.", "remembered", "en:remember"),
    ("The baker was honoured for his bread.", "honoured", "en:honour"),
    ("The town honoured its fallen soldiers.", "honoured", "commemorate"),
    ("The tax was reinstated in June.", "reinstated", "en:reinstate"),
    ("The village was regained in June.", "regained", "recapture"),
    ("Lund regained her balance.", "regained", "en:regain"),
    ("The twins were isolated in the council.", "isolated", "en:isolate"),
    ("The passengers were isolated for a week.", "isolated", "quarantine"),
    ("The new rules began to bite.", "bite", "en:bite"),
    ("The dog bit the baker.", "bit", "bite"),
    ("The trip was billed as a success.", "billed", "en:bill"),
    ("The farm saw its profits fall in May.", "saw", "undergo"),
    ("The baker saw the van in May.", "saw", "see"),
    # particles and complements
    ("The singer avoided the crowd.", "avoided", "avoid"),
    ("The fence prevented a fall.", "prevented", "prevent"),
    ("The firm offered the clerk a job.", "offered", "offer"),
    ("The song dates back to 1920.", "dates", "date-from"),
    ("The keeper was sent off after an hour.", "sent", "send-off"),
    ("The clerk was sent to Oslo.", "sent", "send"),
    ("The guide gave way to the bus.", "gave", "en:give way"),
    ("The club got the fair under way.", "got", "start"),
    ("The firm set up a school.", "set", "found"),
    ("The guide set him up.", "set", "en:set up"),
    ("Lund gave her name and dipped into her savings.", "dipped", "en:dip"),
    ("The cruel jokes robbed him of sleep.", "robbed", "deprive"),
    ("Thieves robbed the bank on Monday.", "robbed", "rob"),
    ("The pact struck in June is void.", "struck", "sign"),
    ("The plans were unveiled in June.", "unveiled", "en:unveil"),
    ("The firm unveiled a new car in June.", "unveiled", "launch"),
    ("Lund walked off the pitch.", "walked", "en:walk off"),
    ("The thriller took $9m at the box office.", "took", "earn"),
    ("The comedy took $4m in its second week.", "took", "earn"),
    ("The trip took two weeks.", "took", "take"),
    # what has no opposite outcome
    ("The wrestler retained his belt.", "retained", "keep"),
    ("The driver maintained control.", "maintained", "keep"),
    ("The council maintained the curfew.", "maintained", "maintain"),
    ("The council kept the tax.", "kept", "maintain"),
    ("The coach kept us informed.", "kept", "en:keep"),
    ("The coach put together a strong team.", "put", "en:put"),
    ("The mayor put together a concert.", "put", "organise"),
    ("The goalkeeper grew in confidence.", "grew", "en:grow"),
    ("The barn grew by six metres.", "grew", "grow"),
    ("The boxer knocked out Tim Hale.", "knocked", "beat"),
    ("The twins hid in a barn.", "hid", "en:hide"),
    ("The twins hid the letters.", "hid", "hide"),
    ("The harvest vindicated the plan.", "vindicated", "en:vindicate"),
    ("The boxer improved to 12-3.", "improved", "en:improve"),
    ("The gift boosted the team.", "boosted", "reinforce"),
    ("The gift boosted sales.", "boosted", "increase"),
]

IN_FRENCH = [
    # de qui et de quoi on parle
    ("La chanteuse apparaît dans un clip.", "apparaît", "fr:apparaître"),
    ("Une fissure apparaît sur le barrage.", "apparaît", "emerge"),
    ("Les critiques pleuvent.", "pleuvent", "fr:pleuvoir"),
    ("Le maire isole les malades.", "isole", "quarantine"),
    ("La loi isole le village.", "isole", "fr:isoler"),
    ("Les colons colonisent la plaine.", "colonisent", "fr:coloniser"),
    ("Le corps a été exhumé lundi.", "exhumé", "fr:exhumer"),
    ("Les fouilles ont exhumé un vase.", "exhumé", "discover"),
    ("La vente s'inscrit dans une tradition.", "inscrit", "fr:inscrire"),
    ("Le boulanger s'inscrit à la chorale.", "inscrit", "enrol"),
    ("Un habitué du café a parlé.", "parlé", "speak"),
    ("Le tribunal a classé l'affaire sans suite.", "classé", "clear"),
    ("Le jury a classé les chorales.", "classé", "rank"),
    ("Le salon a été décoré par un designer.", "décoré", "decorate-place"),
    ("Le pompier a été décoré de la médaille.", "décoré", "award-prize"),
    ("La liste rafle les voix du bourg.", "rafle", "win"),
    ("Le voleur rafle les bijoux.", "rafle", "steal"),
    ("Elle a raté le train.", "raté", "fr:rater"),
    # tournures et compléments
    ("Le facteur évite la foule.", "évite", "avoid"),
    ("La digue empêche la crue.", "empêche", "prevent"),
    ("Le facteur est allé chercher le pain.", "chercher", "fr:chercher"),
    ("Le facteur veut chercher un logement.", "chercher", "search-for"),
    ("La ministre affecte dix millions d'euros au chantier.", "affecte", "allocate"),
    ("Le gel affecte la récolte.", "affecte", "affect"),
    ("Le maire a pris les devants.", "pris", "fr:prendre devant"),
    ("Le maire a pris ses fonctions lundi.", "pris", "take-office"),
    ("Ida Lund fait la promotion de ses tuiles.", "fait", "publicise"),
    ("La voisine a porté plainte.", "porté", "complain"),
    ("Le guide a relevé des erreurs.", "relevé", "observe"),
    ("La bergère a dévoré un roman.", "dévoré", "fr:dévorer"),
    ("Le feu a dévoré la grange du meunier.", "dévoré", "destroy"),
    ("La rumeur agite le village.", "agite", "fr:agiter"),
    ("Le gamin agite un drapeau.", "agite", "wave-about"),
    ("Le péage rapporte dix millions d'euros.", "rapporte", "earn"),
    ("Les cyclistes ont franchi la frontière.", "franchi", "cross"),
    ("Les pêcheurs sont remontés contre le préfet.", "remontés", "fr:remonter"),
    ("Le car est remonté au col.", "remonté", "go-up-to"),
    ("Le corps est étendu sur le sable.", "étendu", "fr:étendre"),
    ("La mairie repousse la date du bal.", "repousse", "postpone"),
    ("La mairie repousse cette offre.", "repousse", "reject"),
    ("La chorale récolte des dons.", "récolte", "collect"),
    ("Le fermier récolte ses pommes.", "récolte", "harvest"),
    ("La rumeur n'épargne plus le bourg.", "épargne", "fr:épargner"),
    ("Le boulanger épargne deux cents euros par mois.", "épargne", "save-money"),
    ("La foire voit ses revenus fondre.", "voit", "fr:voir"),
    ("Le fleuve sépare les deux bourgs.", "sépare", "fr:séparer"),
    ("L'affiche a été retirée du parc.", "retirée", "remove"),
    ("La fête est réussie.", "réussie", "fr:réussir"),
    ("L'atelier réalise douze modèles par jour.", "réalise", "manufacture"),
    ("Le troisième tome sort en mai.", "sort", "release-work"),
    ("Le berger sort de sa cabane.", "sort", "go-out"),
    # nothing is the contrary of these
    ("Lund conserve la clé du coffre.", "conserve", "keep"),
    ("La mairie maintient l'interdiction.", "maintient", "maintain"),
    ("La mairie maintient l'équilibre.", "maintient", "keep"),
    ("La tempête se maintient sur la côte.", "maintient", "fr:maintenir"),
    ("Le juge réévalue le dossier.", "réévalue", "fr:réévaluer"),
    ("La coiffeuse coordonne les travaux.", "coordonne", "manage"),
    ("La foire réunit 90 potiers.", "réunit", "gather"),
    ("Le maire réunit les élus.", "réunit", "meet"),
    ("La chanson a été composée par Lund.", "composée", "fr:composer"),
    ("Le jury est composé de six juges.", "composé", "consist"),
    ("Les bandits ont enlevé le notaire.", "enlevé", "kidnap"),
    ("Le club adopte une mascotte.", "adopte", "fr:adopter"),
    ("Le sénat adopte une loi.", "adopte", "adopt-law"),
    ("Ida Lund connaît la misère.", "connaît", "undergo"),
]


def _families(text: str, language: str, verb: str) -> list[str]:
    events = [claim.event for claim in read(text, language)[0] if claim.event is not None]
    return [event.family for event in events if event.text == verb]


@pytest.mark.parametrize(("text", "verb", "family"), IN_ENGLISH)
def test_an_english_verb_tells_what_it_means_of_these_things(text: str, verb: str, family: str) -> None:
    assert _families(text, "en", verb) == [family]


@pytest.mark.parametrize(("text", "verb", "family"), IN_FRENCH)
def test_a_french_verb_tells_what_it_means_of_these_things(text: str, verb: str, family: str) -> None:
    assert _families(text, "fr", verb) == [family]
