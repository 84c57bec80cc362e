"""Verbs that tell one of two opposites in one sense only: which outcome they tell, if any, by what stands with them."""

from __future__ import annotations

import pytest

from tests.claims.assembling.analysing import told

ENGLISH = [
    ("The medals will be presented in Cork.", "presented", "give"),
    ("The clerk presented a plan.", "presented", "show"),
    ("Most dentists accept that sugar harms teeth.", "accept", "acknowledge"),
    ("Our side advances to the last round in Cork.", "advances", "qualify"),
    ("The evening progressed without a hitch.", "progressed", "en:progress"),
    ("Greens attack harbour plans.", "attack", "criticise"),
    ("The weekly's new strategy was attacked.", "attacked", "criticise"),
    ("Crews attacked the blaze from a boat.", "attacked", "en:attack"),
    ("The brand is targeting older shoppers.", "targeting", "aim-at"),
    ("The rowers overcame a long injury.", "overcame", "en:overcome"),
    ("The referee stopped the bout.", "stopped", "stop"),
    ("He must stay away from the harbour.", "stay", "en:stay away"),
    ("Snow slowed the convoy.", "slowed", "en:slow"),
    ("Lena Holt defended her title in Oslo.", "defended", "en:defend"),
    ("Peru retaliated with new duties.", "retaliated", "en:retaliate"),
    ("The bank failed them.", "failed", "en:fail"),
    ("The brakes failed on the hill.", "failed", "en:fail"),
    ("The climber fell in March.", "fell", "en:fall"),
    ("The regime fell in 1989.", "fell", "en:fall"),
    ("The clerk rose to editor.", "rose", "en:rise"),
    ("She granted two interviews.", "granted", "en:grant"),
    ("The choir enlisted the help of a tailor.", "enlisted", "en:enlist"),
    ("The two suspects have been held since Sunday.", "held", "detain"),
    ("The gala raised £40m.", "raised", "collect"),
    ("The weavers keep working.", "keep", "continue"),
    ("A tarpaulin kept the rain from entering.", "kept", "prevent"),
    ("The council maintains the roads.", "maintains", "en:maintain"),
    ("Ada Brook attended a school in Leeds.", "attended", "en:attend"),
    ("A tanker was involved in a crash near Hull.", "involved", "en:involve"),
    ("The owner cut the chain.", "cut", "en:cut"),
    ("The painter retreated from public life.", "retreated", "en:retreat"),
    ("His songs were better appreciated in Chile.", "appreciated", "en:appreciate"),
    ("The guide climbed the wall.", "climbed", "en:climb"),
    ("The tablet supports memory cards.", "supports", "en:support"),
    ("The sherpa settled for a draw.", "settled", "en:settle"),
    ("The junta was brought down in May.", "brought", "overthrow"),
    ("The tenor is lining up a move to Milan.", "lining", "intend"),
    ("A lock of its own is routed through a relay in Hull.", "routed", "en:rout"),
    ("The aid is targeted on the poorest towns.", "targeted", "aim-at"),
    ("The keeper slid the bolt.", "slid", "en:slide"),
    ("Nora Pell is survived by a son.", "survived", "en:survive"),
    ("The radio supports voice calling.", "supports", "en:support"),
    ("The dancer jumped 2 metres.", "jumped", "jump"),
    # left as they are
    ("The union accepts the offer.", "accepts", "accept"),
    ("Raiders attacked the village.", "attacked", "attack"),
    ("The minister defended the decision.", "defended", "defend"),
    ("The talks failed in June.", "failed", "fail"),
    ("Exports fell by 4% in June.", "fell", "fall"),
    ("Visitors fell by 4% in June.", "fell", "fall"),
    ("Rents rose in June.", "rose", "rise"),
    ("The state granted a licence to the mill.", "granted", "grant"),
    ("The firm kept its name.", "kept", "keep"),
    ("Nine envoys attended the talks.", "attended", "participate"),
    ("The firm cut its prices.", "cut", "reduce"),
    ("The yen appreciated in June.", "appreciated", "revalue"),
    ("The greens support the bill.", "support", "support"),
    ("The army retreated to the river.", "retreated", "retreat"),
    ("The shop raised its prices.", "raised", "increase"),
    ("Parties stayed away from the vote.", "stayed", "boycott"),
]

FRENCH = [
    ("Anna Petit a raflé la 3e circonscription.", "raflé", "win"),
    ("Les voleurs ont raflé des bijoux.", "raflé", "steal"),
    ("Le garage avance un prix.", "avance", "say"),
    ("Le syndicat attaque la réforme des ports.", "attaque", "criticise"),
    ("La loi s'attaque aux gaspillages.", "attaque", "fr:attaquer"),
    ("La turbine autorise une longue autonomie.", "autorise", "facilitate"),
    ("Trois records ont été battus à Brest.", "battus", "break-record"),
    ("La skieuse a vaincu sa peur.", "vaincu", "fr:vaincre"),
    ("La neige a ralenti le trafic.", "ralenti", "fr:ralentir"),
    ("Cette baisse a ralenti en juin.", "ralenti", "fr:ralentir"),
    ("La nageuse défendra son titre à Rome.", "défendra", "fr:défendre"),
    ("Le Chili a riposté par des taxes.", "riposté", "fr:riposter"),
    ("Un arbre est tombé à Lens.", "tombé", "fr:tomber"),
    ("Une cliente est tombée à Lens.", "tombée", "fr:tomber"),
    ("Le pays est retombé en récession.", "retombé", "fr:retomber"),
    ("La couturière s'est effondrée.", "effondrée", "collapse"),
    ("Paul Ferrand a grandi à Lille.", "grandi", "fr:grandir"),
    ("Les clients étaient masqués.", "masqués", "fr:masquer"),
    ("Les guides se tiennent à disposition.", "tiennent", "fr:tenir à disposition"),
    ("Une altercation a opposé deux pêcheurs.", "opposé", "clash"),
    ("Nous assistons à la disparition des haies.", "assistons", "see"),
    ("Ces films ont participé au succès de la salle.", "participé", "contribute"),
    ("Un autocar est impliqué dans une collision.", "impliqué", "fr:impliquer"),
    ("L'affaire rebondit à Tours.", "rebondit", "fr:rebondir"),
    ("La poste a récupéré un colis.", "récupéré", "fr:récupérer"),
    ("Le mariage a été repoussé en raison de la crue.", "repoussé", "postpone"),
    ("Les pêcheurs ont été repoussés par les gardes.", "repoussés", "fr:repousser"),
    ("Pékin condamne cette visite.", "condamne", "condemn"),
    ("La comète a remporté un vif succès.", "remporté", "fr:remporter"),
    ("Le pilote a gagné le surnom de Renard.", "gagné", "earn"),
    ("La jeune femme se rafraîchit.", "rafraîchit", "fr:rafraîchir"),
    ("Le chimiste veut terrasser le virus.", "terrasser", "fr:terrasser"),
    ("Le préfet a décliné.", "décliné", "refuse"),
    ("Le témoin s'est rétracté.", "rétracté", "renounce"),
    ("La pianiste plonge à Cassis.", "plonge", "fr:plonger"),
    ("Une armatrice a gagné en appel.", "gagné", "win"),
    # left as they are
    ("Des pillards attaquent le village.", "attaquent", "attack"),
    ("Le préfet autorise la marche.", "autorise", "authorise"),
    ("La croissance ralentit.", "ralentit", "decline"),
    ("Le ministre défend sa réforme.", "défend", "defend"),
    ("Le taux est tombé à 4 %.", "tombé", "fall"),
    ("Les ventes se sont effondrées.", "effondrées", "fall"),
    ("La colère grandit.", "grandit", "grow"),
    ("Le congrès se tient à Nice.", "tient", "hold-event"),
    ("Neuf clubs participent au tournoi.", "participent", "participate"),
    ("Les ventes rebondissent.", "rebondissent", "recover"),
    ("Le conseil a repoussé l'offre.", "repoussé", "reject"),
    ("Le tribunal condamne le gérant à deux ans de prison.", "condamne", "sentence"),
    ("La nageuse a remporté la coupe.", "remporté", "win"),
]


@pytest.mark.parametrize(("text", "word", "family"), ENGLISH)
def test_an_english_outcome_is_told_where_its_opposite_could_be(text: str, word: str, family: str) -> None:
    """Elsewhere the verb tells another event, or nothing but itself."""
    event = told(text, "en")[word].event
    assert event is not None
    assert event.family == family


@pytest.mark.parametrize(("text", "word", "family"), FRENCH)
def test_a_french_outcome_is_told_where_its_opposite_could_be(text: str, word: str, family: str) -> None:
    """So it is in French."""
    event = told(text)[word].event
    assert event is not None
    assert event.family == family
