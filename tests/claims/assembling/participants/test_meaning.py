"""What a verb tells by who and what takes part, found when the parties are known."""

from __future__ import annotations

import pytest

from claims.assembling.participants.meaning import meanings_of
from claims.languages.families import families
from claims.languages.packs import full_languages
from tests.claims.assembling.analysing import told

FRENCH = [
    ("Les vignerons ne comprennent guère cette nouvelle mesure.", "comprennent", "understand"),
    ("Le Pérou a aussi connu de tels exemples.", "connu", "undergo"),
    ("Les orages vont gagner la Bretagne jeudi.", "gagner", "reach"),
    ("Le scrutin qui, jeudi, opposera Anne Duval à Marc Petit est serré.", "opposera", "clash"),
    ("Le poète Jean Moulard a interpellé la SNCF.", "interpellé", "fr:interpeller"),
    ("Une telle stratégie a depuis conduit le port à fermer.", "conduit", "cause"),
    ("Le travail abattu par ces couturières impressionne.", "abattu", "fr:abattre"),
    ("Le drone, repéré dimanche, a été abattu.", "abattu", "shoot-down"),
    ("Les efforts doivent être poursuivis.", "poursuivis", "continue"),
    ("Le courroux de Paul Lemaire est né de cette lecture.", "né", "emerge"),
    ("L'épidémie a ensuite frappé la Suède.", "frappé", "affect"),
    ("Ces remarques, faites lundi, ont blessé la pianiste.", "blessé", "upset"),
    ("La chorale a déplacé la cérémonie.", "déplacé", "move"),
    ("L'incendie a été fixé dimanche.", "fixé", "contain"),
    ("Le moteur délivre une grande puissance.", "délivre", "produce"),
    ("La standardiste est submergée par les appels.", "submergée", "overwhelm"),
    ("La filiale s'occupe des emballages.", "occupe", "manage"),
    ("La reine a ainsi assis son autorité.", "assis", "reinforce"),
    ("Le club organise une course à Vannes.", "organise", "hold-event"),
    ("La consommation est repartie en juin.", "repartie", "resume"),
    ("Les cyclistes sont soulagés.", "soulagés", "relieve-mind"),
    ("Les communes prennent des mesures.", "prennent", "act"),
    ("Le port manque encore de grues, observe le batelier.", "observe", "say"),
    ("Le canal a débordé à Douai, a constaté un correspondant.", "constaté", "say"),
    ("La chimiste enregistre des chansons.", "enregistre", "fr:enregistrer"),
    ("La ligne de montage a été arrêtée.", "arrêtée", "stop"),
    ("Les soins dispensés à Arras sont gratuits.", "dispensés", "give"),
    ("Le site a supprimé le texte.", "supprimé", "erase"),
    ("Evacués lundi, les riverains dorment à Lens.", "Evacués", "evacuate"),
    ("Le guide conduit les visiteurs vers la tour.", "conduit", "fr:conduire"),
    ("La couturière a testé une pièce.", "testé", "fr:tester"),
    ("Le chef s'attaque au dessert.", "attaque", "fr:attaquer"),
    ("Le maire a reçu des gens du quartier.", "reçu", "host"),
    ("Le cycliste a gagné du poids.", "gagné", "fr:gagner"),
    ("La ville gagne des habitants.", "gagne", "fr:gagner"),
    ("La pilote a décroché un premier succès.", "décroché", "win"),
    ("Le coureur a décroché sa place en finale.", "décroché", "fr:décrocher"),
    ("Le doyen cède sa fortune à ses filles.", "cède", "fr:céder"),
    ("Le soleil a été au rendez-vous.", "été", "fr:être"),
    ("Le braqueur est recherché depuis mardi.", "recherché", "pursue"),
    ("La mairie réquisitionne des agents.", "réquisitionne", "fr:réquisitionner"),
    ("Ola Brun préside le comité.", "préside", "lead"),
    ("Il tire sur sa cigarette.", "tire", "fr:tirer"),
    # left as they are
    ("Le chauffeur conduit un tracteur.", "conduit", "drive"),
    ("Le laboratoire teste les cas contacts.", "teste", "test-health"),
    ("Les loups s'attaquent aux brebis.", "attaquent", "attack"),
    ("Des vandales se sont attaqués à la permanence du sénateur.", "attaqués", "attack"),
    ("La mairie réquisitionne des masques.", "réquisitionne", "seize"),
    ("Ola Brun préside le Pérou.", "préside", "govern"),
    ("Les pompiers recherchent un disparu.", "recherchent", "search-missing"),
    ("La comédienne a décroché un rôle.", "décroché", "receive"),
    ("Le patron cède ses parts à un rival.", "cède", "sell"),
    ("Le public était au rendez-vous.", "était", "participate"),
    ("Le policier a tiré sur la voiture.", "tiré", "shoot"),
    ("Le maire reçoit une lettre.", "reçoit", "receive"),
    ("Le site a supprimé le train.", "supprimé", "cancel"),
    ("Le batelier observe le héron.", "observe", "observe"),
    ("La voisine s'occupe des enfants.", "occupe", "look-after"),
    ("Le coureur est reparti en juin.", "reparti", "depart"),
    ("Le lot comprend deux lampes.", "comprend", "consist"),
    ("Le serrurier connaît ces exemples.", "connaît", "know"),
    ("La joueuse de Lyon va gagner le tournoi.", "gagner", "win"),
    ("Le maire oppose le projet à la loi.", "oppose", "oppose"),
    ("La gendarmerie a interpellé le rôdeur.", "interpellé", "arrest"),
    ("Le chauffeur conduit un camion.", "conduit", "drive"),
    ("La brigade intervient à Niort.", "intervient", "intervene"),
    ("L'homme a été abattu en pleine rue.", "abattu", "kill"),
    ("Sa fille est née à Lens.", "née", "be-born"),
    ("Le boxeur a frappé son voisin.", "frappé", "hit"),
    ("Une balle perdue a blessé la pianiste.", "blessé", "injure"),
    ("La mairie délivre un permis.", "délivre", "issue"),
]

ENGLISH = [
    ("The epidemic then hit Sweden.", "hit", "affect"),
    ("The ferry firm met its targets.", "met", "en:meet"),
    ("The union attacked the plan.", "attacked", "criticise"),
    ("Peru secured a win in Lima.", "secured", "win"),
    ("A lorry hit the bridge.", "hit", "hit"),
    ("The envoy met the miners.", "met", "meet"),
    ("The rebels attacked the depot.", "attacked", "attack"),
    ("Storms battered the coast in May.", "battered", "en:batter"),
    ("The coast was battered by hurricanes in May.", "battered", "en:batter"),
    ("Shells pummelled the depot.", "pummelled", "en:pummel"),
    ("The keeper punched the ball clear.", "punched", "en:punch"),
    ("The winger slapped the ball clear.", "slapped", "en:slap"),
    ("The striker attacked the goal in the second half.", "attacked", "en:attack"),
    ("Ada Lund took over the kitchen from Paul Berg.", "took", "en:take"),
    ("The crown, which Ada Lund lost last year to Paul Berg, is old.", "lost", "lose"),
    ("Thieves battered the guard in May.", "battered", "beat-up"),
    ("Thieves punched the guard in May.", "punched", "beat-up"),
    ("The baker took over the company in May.", "took", "acquire"),
]


@pytest.mark.parametrize(("text", "word", "family"), FRENCH)
def test_french_parties_tell_which_event_a_verb_means(text: str, word: str, family: str) -> None:
    """The subject and the objects of a verb settle its sense, wherever in the clause they stand."""
    event = told(text)[word].event
    assert event is not None
    assert event.family == family


@pytest.mark.parametrize(("text", "word", "family"), ENGLISH)
def test_english_parties_tell_which_event_a_verb_means(text: str, word: str, family: str) -> None:
    """So they do in English."""
    event = told(text, "en")[word].event
    assert event is not None
    assert event.family == family


def test_every_family_that_parties_tell_is_in_the_lexicon() -> None:
    """A family in the tables is one of the lexicon, or of the verb by itself."""
    named = {
        family
        for language in full_languages()
        for meanings in meanings_of(language).values()
        for meaning in meanings
        for family in (*meaning["was"], meaning["family"])
        if not family.startswith(f"{language}:")
    }
    assert named - {""} <= set(families())


def test_ever_in_a_comparison_denies_nothing() -> None:
    """`jamais` in the subjunctive without `ne` means ever; with `ne` it denies."""
    assert not told("C'est le plus gros bateau que le pêcheur ait jamais vendu.")["vendu"].negated
    assert told("Bien qu'il n'ait jamais vendu de bateau, il est riche.")["vendu"].negated
