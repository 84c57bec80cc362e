"""Direct objects: what a verb acts on."""

from __future__ import annotations

import pytest

from claims.assembling.participants.objects import objects_of
from tests.claims.assembling.analysing import parsed

FRENCH = [
    ("Le maire a inauguré la piscine.", "inauguré", ["piscine"]),
    ("Le maire a signé hier soir le bail du hangar.", "signé", ["bail"]),
    ("La ville met en place un service de navettes.", "met", ["service"]),
    ("Le club a proposé aux élèves une visite.", "proposé", ["visite"]),
    ("La loge abrite de nombreuses affiches.", "abrite", ["affiches"]),
    ("Le club n'a perdu que deux joueurs.", "perdu", ["joueurs"]),
    ("Il n'a pas d'enfants.", "a", ["enfants"]),
    ("Le jury les a primés.", "primés", ["les"]),
    ("Elle vous rend la caution.", "rend", ["caution"]),
    ("Elle nous aide.", "aide", ["nous"]),
    ("Le pont que la ville a repeint est ouvert.", "repeint", ["pont"]),
    ("Le jury retient ce que les experts avancent.", "avancent", ["ce"]),
    ("La firme a conçu et bâti le pont.", "conçu", ["pont"]),
    ("La société a vendu, en mai, son dépôt.", "vendu", ["dépôt"]),
    ("Le livre défend la « neutralité » des guides.", "défend", ["neutralité"]),
    ("Le guide donne aux visiteurs des conseils.", "donne", ["conseils"]),
    ("Le jury n'a pas trouvé d'accord.", "trouvé", ["accord"]),
    ("La ville accueille désormais, au printemps, un salon.", "accueille", ["salon"]),
    ("Le groupe compte 39 jeunes.", "compte", ["jeunes"]),
    ("Il perd trop de clients.", "perd", ["clients"]),
    ("Le toit résiste comme un roc.", "résiste", []),
    ("La tour est devenue un hôtel.", "devenue", []),
    ("La tour a été vendue.", "vendue", []),
    ("Le magasin ferme le soir.", "ferme", []),
    ("Le skieur se blesse à Tignes.", "blesse", ["se"]),
    ("Le skieur s'offre une pause.", "offre", ["pause"]),
    ("Le stage dure six mois.", "dure", ["six mois"]),
    ("Elle meurt deux ans plus tard.", "meurt", []),
    ("Le juge demanda un jour au greffier de sortir.", "demanda", []),
    ("La troupe a du talent.", "a", ["talent"]),
    ("La mairie parle du talent de la troupe.", "parle", []),
    ("La ligue annonce avec regret, le départ du coach.", "annonce", ["départ"]),
    ("La ligue travaille avec un club, le plus riche du pays.", "travaille", []),
    ("La cave abrite de très vieux fûts.", "abrite", ["fûts"]),
    ("Les pains au lait qu'ils ont goûtés étaient rassis.", "goûtés", ["pains"]),
    ("C'est pour la ville que le jury a voté.", "voté", []),
    ("Au moment que le port ouvrait ses quais, il gelait.", "ouvrait", ["quais"]),
    ("Un guide qui nous aidait est parti.", "aidait", ["nous"]),
    ("Ils jouent tous deux un rôle.", "jouent", ["rôle"]),
    ("Ce taux atteint même 12% en mars.", "atteint", ["12%"]),
    ("Une erreur produit de grands écarts.", "produit", ["écarts"]),
    ("Le texte frappe alors la presse.", "frappe", ["presse"]),
    ("Le chien qui le mord est vacciné.", "mord", ["le"]),
    ("Il a été recensé 40 cas.", "recensé", ["cas"]),
    ("Il a été élu maire.", "élu", []),
    ("Ils ont lancé à Brest, près du port, la seconde phase.", "lancé", ["phase"]),
    ("Le vent a forci jusqu'au soir, dans un air froid, une mer grise et du brouillard.", "forci", []),
    ("Les élus suivent de près la vente.", "suivent", ["vente"]),
    ("Les ports font aussi partie du lot.", "font", ["partie"]),
    ("Les clubs ont vu leur dette grossir.", "vu", ["dette"]),
    ("Une ligue qui compte 39 passionnés.", "compte", ["passionnés"]),
    ("Le guide raconte l'histoire qu'ils ont vécue.", "vécue", ["histoire"]),
    ("Le guide prévient les élus que la cave fuit.", "prévient", ["élus"]),
    ("Le forfait comporte neuf repas.", "comporte", ["repas"]),
    ("La ligue avait avec succès contesté la « clause ».", "contesté", ["clause"]),
    ("La coupe revient à Novak, qu'il avait suivi à Dublin.", "suivi", ["novak"]),
    ("Le fisc ne prend en compte que le revenu.", "prend", ["revenu"]),
    ("Le port gèle de sorte que la ville perd un bac.", "perd", ["bac"]),
    ("L'élu se porte candidat en mai.", "porte", ["se"]),
    ("La ligue s'empare des locaux.", "empare", ["s'"]),
    ("La ligue s'achète des locaux.", "achète", ["locaux"]),
    ("Le juge n'a rien vu.", "vu", ["rien"]),
    ("Elle a tout perdu en mai.", "perdu", ["tout"]),
    ("Que fait la police ?", "fait", ["que"]),
    ("Appelez-moi demain.", "appelez", ["-moi"]),
    ("Prenez-le avec vous.", "prenez", ["-le"]),
    ("Posez-moi la question.", "posez", ["question"]),
    ("Rendez-lui le bail.", "rendez", ["bail"]),
    ("Il plaint tous ceux qui partent.", "plaint", ["ceux"]),
    ("Les deux clubs se sont réunis et cela a donné lieu à un accord.", "réunis", ["se"]),
    ("C'est sa sœur, qu'il a le devoir de loger.", "a", ["devoir"]),
    ("Réservez la salle du fond.", "réservez", ["salle"]),
    ("Ajoutez ensuite le sucre et les zestes.", "ajoutez", ["sucre"]),
    ("Le préfet doit les entendre jeudi.", "entendre", ["les"]),
    ("Le duc se nomme Otto Varen.", "nomme", ["se"]),
    ("Le salon se tient chaque hiver à Brest.", "tient", ["se"]),
    ("Il s'est fait voler sa montre.", "voler", ["montre"]),
    ("Les frelons, que la mairie traquait, sont revenus.", "traquait", ["frelons"]),
    ("Un phare que la ville loue et qu'elle répare reste fermé.", "répare", ["phare"]),
    ("Il tient un kiosque que les élèves aiment et fréquentent.", "fréquentent", ["kiosque"]),
    ("Les idées que défend la troupe plaisent.", "défend", ["idées"]),
    ("Les deux clans se livrent une guerre.", "livrent", ["guerre"]),
    ("La troupe partira s'il obtient le prix.", "obtient", ["prix"]),
    ("Le cratère rejette de la cendre depuis lundi.", "rejette", ["cendre"]),
    ("Le hameau n'a ni école ni poste.", "a", ["école"]),
    ("Nous apprenons avec beaucoup de peine, le départ du guide.", "apprenons", ["départ"]),
]
ENGLISH = [
    ("The mayor opened the pool.", "opened", ["pool"]),
    ("The firm set up a relief fund.", "set", ["fund"]),
    ("The jury gave the skipper a medal.", "gave", ["skipper", "medal"]),
    ("The skipper was given a medal.", "given", ["medal"]),
    ("They have a cat named Biscuit.", "have", ["cat"]),
    ("The bridge that the firm built was closed.", "built", ["bridge"]),
    ("The bridge the firm built was closed.", "built", ["bridge"]),
    ("The year we met him was dry.", "met", ["him"]),
    ("What do the owners want?", "want", ["what"]),
    ("Please let me know.", "let", ["me"]),
    ("They would make you wait.", "make", ["you"]),
    ("She wants the cheaper ones.", "wants", ["ones"]),
    ("The group has provided qualified tutors.", "provided", ["tutors"]),
    ("The store closed that day.", "closed", []),
    ("The fees that they charge for parking rose.", "charge", ["fees"]),
    ("The house that they lived in was sold.", "lived", []),
    ("The two acts she booked in March have cancelled.", "booked", ["acts"]),
    ("The firm handed over the keys.", "handed", ["keys"]),
    ("The firm took on fifty clerks.", "took", ["clerks"]),
    ("The choir sang on the quay.", "sang", []),
    ("The side lost yet another match.", "lost", ["match"]),
    ("The drought lasted six months.", "lasted", ["six months"]),
    ("What fees do they pay?", "pay", ["fees"]),
    ("Police had them wait outside.", "had", ["them"]),
    ("Zelta packed crates as its rival closed.", "packed", ["crates"]),
    ("The coach knew what the club wanted from the league.", "wanted", ["what"]),
    ("The army took most of the city.", "took", ["most"]),
    ("The club sings these days.", "sings", []),
    ("The tower became a hotel.", "became", []),
    ("The barn my aunt sold burned down.", "sold", ["barn"]),
    ("The ferry, whose fares doubled, was sold.", "doubled", []),
    ("So follow the lane.", "follow", ["lane"]),
]


def _objects(text: str, verb: str, language: str) -> list[str]:
    parse = parsed(text, language)
    for index, clause in enumerate(parse.clauses):
        predicate = clause.predicate
        if predicate is not None and verb in (parse.tokens[predicate.head].low, parse.tokens[predicate.first].low):
            return [parse.tokens[at].low for at in objects_of(parse, index)]
    return ["no such verb"]


@pytest.mark.parametrize(("text", "verb", "objects"), FRENCH)
def test_a_french_verb_has_the_objects_a_reader_gives_it(text: str, verb: str, objects: list[str]) -> None:
    """Adverbs, complements and insertions between do not hide what the verb acts on."""
    assert _objects(text, verb, "fr") == objects


@pytest.mark.parametrize(("text", "verb", "objects"), ENGLISH)
def test_an_english_verb_has_the_objects_a_reader_gives_it(text: str, verb: str, objects: list[str]) -> None:
    """Particles, second objects and clauses without a pronoun do not hide what the verb acts on."""
    assert _objects(text, verb, "en") == objects


RELATED = [
    ("Elle peut vous aider.", "aider", ["vous"]),
    ("Le suspect affirme l'avoir vu.", "vu", ["l'"]),
    ("C'est lui que je veux.", "veux", ["lui"]),
    ("Des idées qu'il défend et qu'il illustre.", "illustre", ["idées"]),
    ("Le fils du comte de Foix, qu'elle épouse en mai, part.", "épouse", ["comte"]),
    ("Il se lève et ouvre la porte.", "lève", ["se"]),
]
UNRELATED = [
    ("Au terme du scrutin, que la mairie parte ou non, il restera.", "parte"),
    ("Il dit aux élus qu'il défend la loi.", "élus"),
    ("Il vous a fallu partir.", "fallu"),
]


@pytest.mark.parametrize(("text", "verb", "objects"), RELATED)
def test_french_pronouns_and_what_relatives_describe_are_objects(text: str, verb: str, objects: list[str]) -> None:
    assert _french_objects(text, verb) == objects


@pytest.mark.parametrize(("text", "word"), UNRELATED)
def test_what_sets_the_scene_or_is_told_is_no_object_of_the_clause(text: str, word: str) -> None:
    assert word not in _french_objects(text, word) and "scrutin" not in _french_objects(text, word)


def _french_objects(text: str, verb: str) -> list[str]:
    parse = parsed(text, "fr")
    told = (k for k, c in enumerate(parse.clauses) if c.predicate and parse.tokens[c.predicate.head].low == verb)
    return [parse.tokens[head].low for k in told for head in objects_of(parse, k)]
