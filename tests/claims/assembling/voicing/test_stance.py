"""Stance, polarity and attribution: how firmly something is told, and who tells it."""

from __future__ import annotations

import pytest

from claims.model import Claim, Stance
from tests.claims.assembling.analysing import told

FRENCH = [
    ("Le parti réclame la libération de 12 marins.", "libération", Stance.PLANNED),
    ("Le maire a inauguré la piscine mardi.", "inauguré", Stance.ASSERTED),
    ("Le maire a dû fermer la piscine mardi.", "fermer", Stance.ASSERTED),
    ("Deux détenus ont pu sortir de la cellule.", "sortir", Stance.ASSERTED),
    ("Selon la préfecture, 300 personnes ont défilé à Brest.", "défilé", Stance.REPORTED),
    ("Trois maisons ont brûlé, selon les pompiers.", "brûlé", Stance.REPORTED),
    ("Le procureur a déclaré que deux hommes avaient été arrêtés.", "arrêtés", Stance.REPORTED),
    ("Deux hommes ont été arrêtés, a déclaré le procureur.", "arrêtés", Stance.REPORTED),
    ("Deux vitrines ont été brisées, ont constaté des témoins.", "brisées", Stance.REPORTED),
    ("Le maire dément avoir vendu le terrain.", "vendu", Stance.DENIED),
    ("Le groupe a démenti que l'usine ait été vendue.", "vendue", Stance.DENIED),
    ("Le pont sera inauguré en juillet.", "inauguré", Stance.PLANNED),
    ("La région va financer le pont.", "financer", Stance.PLANNED),
    ("Le pont doit rouvrir en mai.", "rouvrir", Stance.PLANNED),
    ("Le groupe prévoit de fermer l'usine.", "fermer", Stance.PLANNED),
    ("L'ouverture du musée est prévue en mars.", "prévue", Stance.PLANNED),
    ("Le stade est censé ouvrir en mai.", "ouvrir", Stance.PLANNED),
    ("Le préfet a annoncé que le pont serait fermé en mars.", "fermé", Stance.PLANNED),
    ("Le club compte vendre son stade avant de construire un centre.", "construire", Stance.PLANNED),
    ("Elle a l'intention de vendre le domaine.", "vendre", Stance.PLANNED),
    ("L'usine pourrait être vendue cette année.", "vendue", Stance.HYPOTHETICAL),
    ("Le trafiquant aurait vendu trois tableaux.", "vendu", Stance.HYPOTHETICAL),
    ("Le suspect serait parti en Espagne.", "parti", Stance.HYPOTHETICAL),
    ("Selon le quotidien, la banque aurait perdu deux millions.", "perdu", Stance.HYPOTHETICAL),
    ("Si le conseil vote le budget, les travaux commenceront.", "vote", Stance.HYPOTHETICAL),
    ("On ignore si le conducteur a freiné.", "freiné", Stance.HYPOTHETICAL),
    ("La police n'a pas confirmé que le chauffeur était mort.", "mort", Stance.HYPOTHETICAL),
    ("Le conseil a-t-il voté le budget ?", "voté", Stance.QUESTION),
    ("« Nous avons voté le budget hier », a déclaré le maire.", "voté", Stance.QUOTED),
    ("« Qui a voté le budget ? », a demandé le maire.", "demandé", Stance.ASSERTED),
    ("« Qui a voté le budget ? », a demandé le maire.", "voté", Stance.QUESTION),
    ("« Qui a voté le budget ? Le conseil a fermé le parc », a dit le maire.", "fermé", Stance.QUOTED),
    ("La région souhaite que la ligne soit rouverte.", "rouverte", Stance.PLANNED),
    ("Il est prévu que 300 gardes soient déployés.", "déployés", Stance.PLANNED),
    ("La région avait demandé que la ligne a rouvert.", "rouvert", Stance.REPORTED),
    ("Il se peut que le barrage ait cédé.", "cédé", Stance.HYPOTHETICAL),
    ("Le barrage a peut-être cédé.", "cédé", Stance.HYPOTHETICAL),
    ("Les parents espèrent commencer à comprendre le verdict.", "comprendre", Stance.PLANNED),
    ("La décision du maire de vendre le parc a surpris.", "vendre", Stance.PLANNED),
    ("Le club a ouvert une salle pouvant accueillir 300 joueurs.", "accueillir", Stance.ASSERTED),
    ("Le navire arrive demain.", "arrive", Stance.PLANNED),
    ("Le navire arrive chaque mardi.", "arrive", Stance.ASSERTED),
    ("Le maire craint le risque que la digue cède.", "cède", Stance.HYPOTHETICAL),
    ("Le préfet a la preuve que la digue a cédé.", "cédé", Stance.ASSERTED),
    ("Il n'est pas vrai que la mairie a vendu le parc.", "vendu", Stance.DENIED),
    ("Le ministre dément que l'usine ait fermé.", "fermé", Stance.DENIED),
    ("Le maire a vendu le parc pour que la ville rembourse ses dettes.", "rembourse", Stance.PLANNED),
    ("Le maire a vendu le parc de crainte que la ville coule.", "coule", Stance.HYPOTHETICAL),
    ("Le maire a vendu le parc alors que la ville coule.", "coule", Stance.ASSERTED),
    ("L'objectif est d'améliorer le service.", "améliorer", Stance.PLANNED),
    ("La ministre entend réformer le service.", "réformer", Stance.PLANNED),
    ("La banque s'est engagée à verser une prime.", "verser", Stance.PLANNED),
    ("Le tribunal a ordonné à la société de verser une prime.", "verser", Stance.PLANNED),
    ("Le procureur n'exclut pas que le tireur ait fui.", "fui", Stance.HYPOTHETICAL),
    ("Le procureur exclut que le tireur ait fui.", "fui", Stance.ASSERTED),
]
ENGLISH = [
    ("A single charge is said to last a day.", "last", Stance.REPORTED),
    ("The firm is looking to raise 70m pounds.", "raise", Stance.PLANNED),
    ("The mayor said the money would allow the city to cut fees, open pools and hire guards.", "hire", Stance.PLANNED),
    ("The mayor vowed to cut fees and opened the pool.", "opened", Stance.ASSERTED),
    ("The club is dogged by allegations it supports gangs.", "supports", Stance.HYPOTHETICAL),
    ("The allegations they made were false.", "made", Stance.ASSERTED),
    ("There was speculation about a sale by the firm in May.", "sale", Stance.HYPOTHETICAL),
    ("The wagons are going to block the road.", "block", Stance.PLANNED),
    ("The mayor opened the pool on Tuesday.", "opened", Stance.ASSERTED),
    ("The team had to close the pool on Tuesday.", "close", Stance.ASSERTED),
    ("Three houses burned, according to firefighters.", "burned", Stance.REPORTED),
    ("According to police, 300 people marched through Leeds.", "marched", Stance.REPORTED),
    ("The prosecutor said two men had been arrested.", "arrested", Stance.REPORTED),
    ("Two men had been arrested, the prosecutor said.", "arrested", Stance.REPORTED),
    ("The road has been closed, said a spokesman.", "closed", Stance.REPORTED),
    ("The study found that sales had fallen.", "fallen", Stance.REPORTED),
    ("The mayor denies having sold the land.", "sold", Stance.DENIED),
    ("The firm denied that the plant had been sold.", "sold", Stance.DENIED),
    ("The bridge will be opened in July.", "opened", Stance.PLANNED),
    ("The plant is to be closed in July.", "closed", Stance.PLANNED),
    ("The station is due to open in May.", "open", Stance.PLANNED),
    ("The firm plans to sell the plant.", "sell", Stance.PLANNED),
    ("The firm is expected to sell the plant.", "sell", Stance.PLANNED),
    ("Officials said the bridge would be closed in March.", "closed", Stance.PLANNED),
    ("The bridge would close in March, officials said.", "close", Stance.PLANNED),
    ("A plan to close the plant was rejected.", "close", Stance.PLANNED),
    ("The plant could be sold this year.", "sold", Stance.HYPOTHETICAL),
    ("The plant might close.", "close", Stance.HYPOTHETICAL),
    ("If the council passes the budget, work will begin.", "passes", Stance.HYPOTHETICAL),
    ("It is not known whether the driver braked.", "braked", Stance.HYPOTHETICAL),
    ("Police have not confirmed that the driver died.", "died", Stance.HYPOTHETICAL),
    ("The firm would have sold the plant.", "sold", Stance.HYPOTHETICAL),
    ("Has the council passed the budget?", "passed", Stance.QUESTION),
    ('"We passed the budget yesterday," the mayor said.', "passed", Stance.QUOTED),
    ("The firm cut fares in order to win back riders.", "win", Stance.PLANNED),
    ("The decision by the two towns to close the bridge was praised.", "close", Stance.PLANNED),
    ("Analysts expect profit to rise in May.", "rise", Stance.PLANNED),
    ("The court ordered the firm to pay a fine.", "pay", Stance.PLANNED),
    ("The firm was forced to pay a fine.", "pay", Stance.ASSERTED),
    ("The firm managed to sell the plant.", "sell", Stance.ASSERTED),
    ("The tunnel, due to open in May, is dark.", "open", Stance.PLANNED),
    ("The club may raise money by selling the ground.", "selling", Stance.HYPOTHETICAL),
    ("The club raised money by selling the ground.", "selling", Stance.ASSERTED),
    ("The owner allegedly sold the trucks.", "sold", Stance.HYPOTHETICAL),
    ("The singer is tipped to win the prize.", "win", Stance.PLANNED),
    ("The carmaker is launching a van next month.", "launching", Stance.PLANNED),
    ("The carmaker is launching a van.", "launching", Stance.ASSERTED),
    ("Bookmakers cut the odds of the club winning.", "cut", Stance.ASSERTED),
    ("The firm dropped hopes of selling the plant.", "selling", Stance.PLANNED),
    ("There is no evidence that the minister met the banker.", "met", Stance.HYPOTHETICAL),
    ("There is evidence that the minister met the banker.", "met", Stance.ASSERTED),
    ("The prosecutor rejected claims that police beat the man.", "beat", Stance.DENIED),
    ("It is not true that the town sold the stadium.", "sold", Stance.DENIED),
    ("The unions demanded that the plant is closed.", "closed", Stance.PLANNED),
    ("The poll suggests the mayor leads the race.", "leads", Stance.REPORTED),
]
NEGATED = [
    ("fr", "Le suspect n'a jamais été arrêté.", "arrêté", True),
    ("fr", "Aucun passager n'a été blessé.", "blessé", True),
    ("fr", "Personne n'a été blessé.", "blessé", True),
    ("fr", "Le maire refuse de signer la charte.", "signer", True),
    ("fr", "Le conducteur est parti sans payer.", "payer", True),
    ("fr", "Le conducteur est parti sans payer.", "parti", False),
    ("fr", "Le maire n'a signé que deux chartes.", "signé", False),
    ("fr", "Le radar n'avait détecté puis compté que 40 excès.", "compté", False),
    ("fr", "Des gardes qui ne portent d'arme ont fui.", "portent", True),
    ("fr", "Le maire n'a pas seulement signé la charte, il l'a affichée.", "signé", False),
    ("fr", "Le maire n'a pas dit que le pont était fermé.", "fermé", False),
    ("fr", "Le maire hésite à signer la charte.", "signer", False),
    ("fr", "Le maire a signé la charte plus tôt que prévu.", "signé", False),
    ("fr", "Le pont, qui n'est plus entretenu, a été fermé.", "fermé", False),
    ("fr", "Le club n'a ni vendu ni prêté son gardien.", "vendu", True),
    ("fr", "Le club n'a ni vendu ni prêté son gardien.", "prêté", True),
    ("fr", "Loin d'avoir fermé, l'usine a embauché un cuisinier.", "fermé", True),
    ("fr", "Faute d'avoir payé son loyer, le bar a fermé.", "payé", True),
    ("fr", "Le maire n'a pas refusé de signer la charte.", "signer", False),
    ("fr", "L'émission n'en finit plus de créer la polémique.", "créer", False),
    ("fr", "Le maire a vendu le parc sans que le conseil vote.", "vote", True),
    ("fr", "Anne Morel ne pense pas que la digue soit sûre.", "soit", True),
    ("fr", "Anne Morel pense que la digue n'est pas sûre.", "est", True),
    ("fr", "Anne Morel ne sait pas que la digue a cédé.", "cédé", False),
    ("en", "Ann Lee does not think the dam is safe.", "is", True),
    ("en", "It does not look like the dam has a crack.", "has", True),
    ("en", "Ann Lee does not know the dam is safe.", "is", False),
    ("en", "Guards did not see what he did.", "did", False),
    ("en", "The suspect has never been arrested.", "arrested", True),
    ("en", "No passengers were hurt.", "hurt", True),
    ("en", "No one was arrested.", "arrested", True),
    ("en", "None of the crew died.", "died", True),
    ("en", "Police made no arrests.", "made", True),
    ("en", "No-one in the committee left the room.", "left", True),
    ("en", "The firm failed to deliver the trains.", "deliver", True),
    ("en", "The firm refused to sign the deal.", "sign", True),
    ("en", "He left without paying the bill.", "paying", True),
    ("en", "He left without paying the bill.", "left", False),
    ("en", "The mayor not only signed the deal, he framed it.", "signed", False),
    ("en", "No doubt the mayor signed the deal.", "signed", False),
    ("en", "The bridge, which is no longer safe, was closed.", "closed", False),
    ("en", "The driver barely escaped.", "escaped", False),
    ("en", "The army has yet to enter the city.", "enter", True),
    ("en", "The army has to enter the city.", "enter", False),
    ("en", "The mayor did not fail to greet the team.", "greet", False),
    ("en", "Instead of selling the plant, the firm hired a cook.", "selling", True),
    ("en", "The club neither sold its ground nor left.", "sold", True),
]
SPEAKERS = [
    ("en", "The Mail on Sunday poll said that 63 voters left the hall.", "left", "The Mail on Sunday poll"),
    ("en", "On Monday Ann Lee told the Show she believed the dam broke.", "broke", "Ann Lee"),
    ("en", "A panel held that the band had paid a fee.", "paid", "A panel"),
    ("en", "The party held talks and the band paid a fee.", "paid", None),
    ("fr", "La digue a cédé, soulignait encore celui qui la garde.", "cédé", None),
    ("fr", "Le professeur a reconnu avoir vendu le parc.", "vendu", "Le professeur"),
    ("fr", "Trois visiteurs dormaient dans la rue, avait précisé ce dernier mardi soir.", "dormaient", "ce dernier"),
    ("en", "On Monday Ann Lee insisted closer ties did not end talks.", "end", "Ann Lee"),
    ("en", "The mayor said an enlarged 25-member club needs a room.", "needs", "The mayor"),
    ("fr", "Selon la police, 300 personnes ont défilé.", "défilé", "la police"),
    ("fr", 'Selon le "Courrier du Port", la banque a fermé deux agences.', "fermé", "Courrier du Port"),
    ("fr", "Le procureur a déclaré que deux hommes avaient été arrêtés.", "arrêtés", "Le procureur"),
    ("fr", "Le fleuve qui traverse la ville a débordé, ont indiqué les pompiers.", "débordé", "les pompiers"),
    ("fr", "Le réacteur a redémarré, a fait savoir l'exploitant.", "redémarré", "l'exploitant"),
    ("fr", "Selon un sondage publié jeudi, 40 % des ménages ont réduit leurs achats.", "réduit", "un sondage"),
    ("fr", "Selon un sondage publié jeudi, 40 % des ménages ont réduit leurs achats.", "publié", None),
    ("fr", "Selon la police, 300 personnes ont défilé et 20 ont été arrêtées.", "arrêtées", "la police"),
    ("fr", "« Nous étions seuls face à ces dangers », témoigne, à la radio, M. Vial.", "étions", "M. Vial"),
    ("fr", "Une grange a brûlé tandis que le bourg dormait, a précisé la mairie.", "brûlé", "la mairie"),
    ("fr", "Le guide nageait quand il a été mordu, a dit dans une note un garde.", "nageait", "un garde"),
    ("fr", "D'après le cadastre, le mur a bougé, a indiqué la mairie lundi.", "bougé", "le cadastre"),
    ("fr", "D'après le cadastre, le mur a bougé, a indiqué la mairie lundi.", "indiqué", None),
    ("fr", "Un mur qui penche, rapporte Le Phare de Riom lundi.", "penche", "Le Phare de Riom"),
    ("en", "The clerk, of the Oslo-based firm, left.", "left", None),
    ("en", "The dam held, according to the Oslo-based journal Vann.", "held", "the Oslo-based journal Vann"),
    ("en", "The clerk denies taking $20,000.", "taking", "The clerk"),
    ("en", "The guard slept while the shed burned, police said.", "slept", "police"),
    ("en", "Ann Lowe told Reuters the ten nurses had left.", "left", "Ann Lowe"),
    ("fr", "Le stade, qui a coûté selon la Cour 12 millions d'euros, a fermé.", "fermé", None),
    ("fr", "Le maire a accusé son rival pour avoir vendu le terrain.", "vendu", None),
    ("fr", "Le pont a été fermé mardi.", "fermé", None),
    ("fr", "« Il faut payer », a dit le maire à Riom, où la banque est installée.", "installée", None),
    ("fr", "« Le pont a cédé » dans la nuit, poursuit le communiqué.", "cédé", "le communiqué"),
    ("fr", "Le pont plaît, avec un câble qui rouille et les piles rappellent l'usine.", "plaît", None),
    ("en", "The brothers own the dam, and have yet to express a view.", "own", None),
    ("fr", "Le ministre a déclaré mardi la guerre au gaspillage.", "déclaré", None),
    ("en", "According to police, 300 people marched.", "marched", "police"),
    ("en", "The prosecutor said two men had been arrested.", "arrested", "The prosecutor"),
    ("en", "Two men had been arrested, the prosecutor said.", "arrested", "the prosecutor"),
    ("en", "The road has been closed, said a spokesman for the port.", "closed", "a spokesman for the port"),
    ("en", "The bridge that links the banks was damaged, officials said.", "damaged", "officials"),
    ("en", "The court was told by an expert that the brakes had failed.", "failed", "an expert"),
    ("en", "The survey found that sales had fallen.", "fallen", "The survey"),
    ("en", "The manager said that, according to police, the safe was emptied.", "emptied", "police"),
    ("en", "Prices rose by 40 dollars per tonne.", "rose", None),
    ("en", "The mayor met firefighters on Monday.", "met", None),
    ("en", "The bank, which according to auditors lost millions, was sold.", "sold", None),
    ("en", "The mayor closed the bridge on Monday.", "closed", None),
]


def _claim(text: str, event: str, language: str) -> Claim:
    claims = told(text, language)
    assert event in claims, f"{event!r} is not among {list(claims)}"
    return claims[event]


@pytest.mark.parametrize(("text", "event", "stance"), FRENCH)
def test_a_french_event_has_the_stance_its_words_give_it(text: str, event: str, stance: Stance) -> None:
    """What was done, was said to be done, will be, could be or is asked are told apart."""
    assert _claim(text, event, "fr").stance is stance


@pytest.mark.parametrize(("text", "event", "stance"), ENGLISH)
def test_an_english_event_has_the_stance_its_words_give_it(text: str, event: str, stance: Stance) -> None:
    """What was done, was said to be done, will be, could be or is asked are told apart."""
    assert _claim(text, event, "en").stance is stance


@pytest.mark.parametrize(("language", "text", "event", "negated"), NEGATED)
def test_a_negation_reaches_its_own_event_only(language: str, text: str, event: str, *, negated: bool) -> None:
    """A denial stays within its clause, and what only restricts denies nothing."""
    assert _claim(text, event, language).negated is negated


@pytest.mark.parametrize(("language", "text", "event", "speaker"), SPEAKERS)
def test_an_event_is_attributed_to_who_tells_it(language: str, text: str, event: str, speaker: str | None) -> None:
    """The nearest source that governs or tags a clause is named; the text's own word has none."""
    attribution = _claim(text, event, language).attribution
    assert (attribution.text if attribution else None) == speaker


def test_the_words_of_an_attribution_are_the_texts_own() -> None:
    """The span of an attribution holds exactly its words, also where the subject follows its verb."""
    text = "Le maire a signé, a-t-il déclaré."
    attribution = told(text)["signé"].attribution
    assert attribution is not None
    assert text[attribution.start : attribution.end] == attribution.text == "il"
