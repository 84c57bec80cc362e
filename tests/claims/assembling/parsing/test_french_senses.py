"""French verbs and nouns that tell different events by what stands with them, each sense beside another."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import read

TOLD = [
    # subjects
    ("La grange a été évacuée.", "évacuée", "evacuate"),
    ("Les agents évacuent les gravats.", "évacuent", "remove"),
    ("Le pronostic vital du skieur est engagé.", "engagé", "fr:engager"),
    ("Le navire de pêche norvégien a échoué.", "échoué", "strand"),
    ("La médiation a échoué.", "échoué", "fail"),
    ("L'hydravion s'est posé.", "posé", "fr:poser"),
    ("L'hélicoptère s'est posé.", "posé", "land"),
    ("La question se pose.", "pose", "fr:poser"),
    ("Le débat sur la longue liste de règles du village a été repoussé.", "repoussé", "postpone"),
    ("La préfecture condamne les violences.", "condamne", "condemn"),
    ("Le tribunal condamne le notaire à payer 300 euros.", "condamne", "sentence"),
    ("Une peur sourde régnait.", "régnait", "fr:régner"),
    # persons, things and what stands behind
    ("Ida Lund leur a demandé d'arrêter.", "arrêter", "stop"),
    ("La police veut l'arrêter.", "arrêter", "arrest"),
    ("Ola Brun a touché un gros chèque.", "touché", "earn"),
    ("Contactée par Le Phare, la mairie se tait.", "Contactée", "get-in-touch"),
    ("L'opération a été conduite par deux juges.", "conduite", "carry-out"),
    ("La grange brûlait de l'intérieur.", "brûlait", "burn"),
    ("La mairie veut baisser la taxe sur les barques.", "baisser", "reduce"),
    ("Les loyers ont baissé d'un tiers.", "baissé", "fall"),
    ("Trente pompiers ont été engagés.", "engagés", "deploy"),
    ("Elle a témoigné de son calvaire.", "témoigné", "testify"),
    ("Le pylône témoigne de la violence du choc.", "témoigne", "show"),
    ("La fresque représente deux rameurs.", "représente", "fr:représenter"),
    ("La place était gagnée par la panique.", "gagnée", "fr:gagner"),
    ("Ola Brun a gagné de l'argent.", "gagné", "earn"),
    ("La mairie libère la voie.", "libère", "fr:libérer"),
    ("Les juges remontent la filière.", "remontent", "fr:remonter"),
    ("La liste emmenée par Ola Brun a perdu.", "emmenée", "lead"),
    ("La crise fait exploser le nombre de faillites.", "exploser", "rise"),
    ("La mosaïque a été réalisée à Lens.", "réalisée", "fr:réaliser"),
    ("Le moteur a été testé avec succès.", "testé", "test-product"),
    ("La course a été repoussée sine die.", "repoussée", "postpone"),
    ("Le parquet veut poursuivre les auteurs.", "poursuivre", "prosecute"),
    ("L'État ne contrôle pas l'épidémie.", "contrôle", "fr:contrôler"),
    ("La radio lance une application.", "lance", "launch"),
    ("La mairie organise un concours.", "organise", "organise"),
    ("La mairie met ses projets de côté.", "met", "fr:mettre de côté"),
    # objects
    ("La chimiste a réalisé un exploit.", "réalisé", "achieve"),
    ("La chimiste a réalisé quatre boîtes.", "réalisé", "carry-out"),
    ("La pédiatre emploie le mot.", "emploie", "use"),
    ("La pédiatre emploie trois voisins.", "emploie", "employ"),
    ("La cire contient du miel.", "contient", "fr:contenir"),
    ("Les pompiers ont contenu l'incendie.", "contenu", "contain"),
    ("L'huissier a émis un avis.", "émis", "judge-opinion"),
    ("La juge a émis un mandat.", "émis", "issue-warrant"),
    ("La cheminée émet des gaz.", "émet", "emit"),
    ("La mairie balaie les critiques.", "balaie", "reject"),
    ("La tempête balaie la presqu'île.", "balaie", "sweep"),
    ("Le pisciculteur a violé la loi.", "violé", "violate"),
    ("Le pisciculteur a violé son contrôle judiciaire.", "violé", "violate"),
    ("Le pisciculteur l'a violée.", "violée", "rape"),
    ("L'armateur rejette des déchets.", "rejette", "emit"),
    ("L'armateur rejette la demande.", "rejette", "reject"),
    ("Le récit soulève des doutes.", "soulève", "cause"),
    ("L'haltérophile soulève une pierre.", "soulève", "raise-up"),
    ("Les gendarmes ont bouclé la rue.", "bouclé", "block"),
    ("La chorale a rempli ses objectifs.", "rempli", "achieve"),
    ("La chorale a rempli la salle.", "rempli", "fill"),
    ("Le vernis couvre une toile qui représente un lac.", "représente", "fr:représenter"),
    ("Le don représente 3 % du total.", "représente", "amount-to"),
    ("La remarque correspond à un désir.", "correspond", "fr:correspondre"),
    ("Le moteur développe 300 ch.", "développe", "fr:développer"),
    ("La pharmacienne a laissé son manteau.", "laissé", "fr:laisser"),
    ("Le tireur a signé un record.", "signé", "achieve"),
    ("Le tireur a signé le bail.", "signé", "sign"),
    ("On prête des ambitions à la pharmacienne.", "prête", "fr:prêter"),
    ("La pharmacienne prête 300 euros.", "prête", "lend"),
    ("Le graveur a touché le sol.", "touché", "fr:toucher"),
    ("La crise a touché le bourg.", "touché", "affect"),
    ("Le graveur assiste les gendarmes.", "assiste", "aid"),
    ("Le graveur assiste au concert.", "assiste", "participate"),
    ("L'inspecteur juge sévèrement le bail.", "juge", "judge-opinion"),
    ("La cour juge le graveur.", "juge", "try"),
    # complements, adverbs between
    ("La romancière revient longuement sur la crue.", "revient", "discuss"),
    ("La durée passe aussi de trois à neuf jours.", "passe", "change"),
    ("Le troupeau s'est retrouvé coincé.", "retrouvé", "fr:retrouver"),
    ("Le couvreur a été amputé d'une jambe.", "amputé", "operate-on"),
    ("La saison est amputée.", "amputée", "fr:amputer"),
    ("Une épreuve vécue par les voisins a duré.", "vécue", "undergo"),
    ("Les voisins vivent à Nantes.", "vivent", "live"),
    ("La piste a mené les voisins à la finale.", "mené", "lead"),
    ("La sonde a détecté en mai un signal.", "détecté", "detect"),
    ("La Bretagne connaît en mai un essor.", "connaît", "undergo"),
    ("La Bretagne connaît le graveur.", "connaît", "know"),
    ("Le suspect a été présenté à un juge.", "présenté", "fr:présenter"),
    ("Le graveur présente le jeu.", "présente", "host-show"),
    ("Le graveur se présente au concours.", "présente", "fr:présenter"),
    ("Le bûcheron abat un arbre.", "abat", "fr:abattre"),
    ("Le bûcheron abat un voisin.", "abat", "kill"),
    ("Le cadre s'est décroché.", "décroché", "fr:décrocher"),
    ("La naïade souhaite bon courage au graveur.", "souhaite", "fr:souhaiter"),
    ("La naïade souhaite un accord.", "souhaite", "want"),
    ("La présence du car interpelle.", "interpelle", "fr:interpeller"),
    ("Les forces de l'ordre ont interpellé le graveur.", "interpellé", "arrest"),
    ("La grève peut mener au chaos.", "mener", "cause"),
    ("Le bal déplace les foules.", "déplace", "attract"),
    ("La naïade assure sa voiture.", "assure", "insure"),
    ("La naïade exploite une mine.", "exploite", "extract"),
    ("La naïade exploite un bac.", "exploite", "fr:exploiter"),
    ("La naïade épargne les moineaux.", "épargne", "fr:épargner"),
    ("La naïade lutte contre le bruit.", "lutte", "fight"),
    ("La préfète a décrété le silence.", "décrété", "fr:décréter"),
    ("Un vigile a délivré les otages.", "délivré", "release"),
    ("La truite s'envole.", "envole", "rise"),
    ("La colombe s'envole.", "envole", "take-off"),
    ("Le vigneron chiffre le coût.", "chiffre", "estimate"),
    ("Le vigneron a semé la panique.", "semé", "cause"),
    ("Le vigneron a semé du blé.", "semé", "plant"),
    ("Un car a renversé un piéton.", "renversé", "hit-vehicle"),
    ("La rue a renversé le régime.", "renversé", "overthrow"),
    ("Le vigneron a renversé un seau.", "renversé", "fr:renverser"),
    ("Le vigneron a réglé le conflit.", "réglé", "solve"),
    ("Le vigneron a réglé la note.", "réglé", "pay"),
    ("La cour a cassé le jugement.", "cassé", "overturn"),
    ("Le gamin a cassé la vitre.", "cassé", "break"),
    ("Le notaire a été blanchi.", "blanchi", "exonerate"),
    ("Le notaire a blanchi l'argent.", "blanchi", "launder"),
    ("Le vigneron descend du train.", "descend", "fr:descendre"),
    ("La température descend.", "descend", "fall"),
    ("Le vigneron aspire au calme.", "aspire", "aspire"),
    ("Le vigneron aspire la poussière.", "aspire", "fr:aspirer"),
    ("Le gamin est attaché à un arbre.", "attaché", "tie-up"),
    ("Le gamin est attaché à sa tante.", "attaché", "fr:attacher"),
    ("Les fidèles fouillent la cave.", "fouillent", "search-premises"),
    ("La relève des élus se dessine.", "dessine", "emerge"),
    ("La grève a été reconduite.", "reconduite", "renew"),
    ("Le club est dépassé par l'ampleur de la crue.", "dépassé", "overwhelm"),
    ("Le club est dépassé par un rival.", "dépassé", "exceed"),
    ("Le vigneron loue son courage.", "loue", "praise"),
    ("Le vigneron loue un pré.", "loue", "lease"),
    ("La mairie a rappelé un lot.", "rappelé", "recall-product"),
    ("La nageuse se soumet au dépistage.", "soumet", "undergo"),
    ("La nageuse se soumet à la règle.", "soumet", "obey"),
    # support verbs have their noun for their object, or none
    ("La boutique, lancée lundi en plein procès, a fermé.", "lancée", "launch"),
    ("La mairie a mené une opération.", "mené", "carry-out"),
    # expressions
    ("La marionnette a le vent en poupe.", "a", "fr:avoir vent en poupe"),
    ("La liste du centre est en tête.", "est", "lead-ranking"),
    ("Ces airs sont dans toutes les têtes.", "sont", "be"),
    ("La poste a fait parvenir un colis.", "parvenir", "send"),
]


@pytest.mark.parametrize(("text", "verb", "family"), TOLD)
def test_the_words_around_a_verb_give_its_sense(text: str, verb: str, family: str) -> None:
    events = [claim.event for claim in read(text, "fr")[0] if claim.event is not None]
    assert [event.family for event in events if event.text == verb] == [family]


NOUNS = [
    ("La sortie de route de la charrette le 3 mai a coûté 300 euros.", ("skid", "sortie de route")),
    ("Le coup d'État de 2014 étonne.", ("overthrow", "coup d'État")),
    ("L'entrée en vigueur de la règle le 3 mai a coûté 300 euros.", ("implement", "entrée en vigueur")),
    ("La sortie du film le 3 mai a coûté 300 euros.", ("release-work", "sortie")),
]


@pytest.mark.parametrize(("text", "told"), NOUNS)
def test_a_noun_of_three_words_tells_one_event(text: str, told: tuple[str, str]) -> None:
    assert told in [(claim.event.family, claim.event.text) for claim in read(text, "fr")[0] if claim.event is not None]


@pytest.mark.parametrize(
    "text",
    [
        "Dans la première partie de la nuit de lundi, la grange brûle.",
        "Dans son émission du 27 mai, la grange brûle.",
        "Lors de l'édition 2015, la grange brûle.",
        "À la rentrée 2015, la grange brûle.",
        "Un coup habituel, lundi, la grange brûle.",
    ],
)
def test_a_noun_that_is_no_event_of_its_own_takes_no_date(text: str) -> None:
    told = {claim.event.family for claim in read(text, "fr")[0] if claim.event is not None}
    assert told.isdisjoint({"play", "emit", "publish", "go-back", "hit"})
