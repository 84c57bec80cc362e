"""Tagging: the part of speech that a word's neighbours leave it."""

from __future__ import annotations

import pytest

from claims.assembling.words.tokens import Tag
from tests.claims.assembling.analysing import parsed

FRENCH = [
    ("Le succès est au rendez-vous depuis mai.", "rendez-vous", Tag.NOUN),
    ("La comédienne de 63 ans joue.", "comédienne", Tag.NOUN),
    ("Le parti est au pouvoir.", "pouvoir", Tag.NOUN),
    ("Son ancien adjoint a gagné.", "ancien", Tag.ADJ),
    ("La porte du garage est bloquée.", "porte", Tag.NOUN),
    ("Le maire porte plainte contre le bailleur.", "porte", Tag.VERB),
    ("Le juge entend les témoins ce matin.", "juge", Tag.NOUN),
    ("Le tribunal juge deux cambrioleurs.", "juge", Tag.VERB),
    ("Un second permis de démolir est délivré.", "est", Tag.AUX),
    ("Le vent souffle dans l'est du pays.", "est", Tag.NOUN),
    ("Il entre au conseil municipal en mars.", "entre", Tag.VERB),
    ("Le train relie Brest entre deux tempêtes.", "entre", Tag.PREP),
    ("En quittant la salle, le préfet a salué les élus.", "quittant", Tag.GER),
    ("La loi a été adoptée par les députés.", "adoptée", Tag.PART),
    ("Le déficit s'élève à deux millions.", "s'", Tag.CLITIC),
    ("Le maire ignore s'il signera.", "s'", Tag.SUBORD),
    ("L'incendie détruit une grange.", "détruit", Tag.VERB),
    ("Une grange détruite par le feu sera rasée.", "détruite", Tag.PART),
    ("Le club fait appel de la décision.", "fait", Tag.VERB),
    ("Les avions sont restés au sol.", "avions", Tag.NOUN),
    ("La clinique dépend de la Région.", "région", Tag.NOUN),
    ("Un nouveau permis de construire est affiché.", "permis", Tag.NOUN),
    ("La pluie a permis la récolte.", "permis", Tag.PART),
    ("Le jury veut que la durée soit portée à deux ans.", "soit", Tag.AUX),
    ("Le camion a quitté la chaussée près du lac.", "chaussée", Tag.NOUN),
    ("Elle est quant à elle rentrée.", "quant à elle", Tag.ADV),
    ("La route est en partie barrée.", "en partie", Tag.ADV),
    ("Le club que préside Anna recrute.", "préside", Tag.VERB),
    ("Répondant à la presse, la préfète a rassuré les éleveurs.", "répondant", Tag.GER),
    ("Habitant de Sète, elle fuit la crue.", "habitant", Tag.NOUN),
    ("Habitants et élus de la vallée ont protesté.", "habitants", Tag.NOUN),
]
ENGLISH = [
    ("It fell at one point.", "point", Tag.NOUN),
    ("The winger, a £15m signing from Parma, left.", "signing", Tag.NOUN),
    ("Last week's top ballad slipped.", "'s", Tag.PREP),
    ("Ida Lund's sea-blue novel, Ebb, makes it.", "'s", Tag.PREP),
    ("The number of boats sold rose to 310.", "rose", Tag.VERB),
    ("The red rose by the gate died.", "rose", Tag.NOUN),
    ("The cost of fraud reported by shoppers was $9m.", "reported", Tag.PART),
    ("The shop reported by email that it was shut.", "reported", Tag.VERB),
    ("The gap between Danish exports and imports grew.", "exports", Tag.NOUN),
    ("Windows operating systems sell well.", "operating", Tag.ADJ),
    ("It cost $9 in running costs.", "running", Tag.ADJ),
    ("He likes driving trams.", "driving", Tag.GER),
    ("Underlying sales rose.", "underlying", Tag.ADJ),
    ("Fourth quarter operating profits fell.", "operating", Tag.ADJ),
    ("They face soaring bills.", "soaring", Tag.ADJ),
    ("Their pioneering surgery saved two men.", "pioneering", Tag.ADJ),
    ("The firm is operating mines in Chile.", "operating", Tag.GER),
    ("It makes money by operating mines in Chile.", "operating", Tag.GER),
    ("Prices are falling.", "falling", Tag.GER),
    ("The ferry opened to working mothers.", "working", Tag.ADJ),
    ("Norvik is a provider of computing services.", "computing", Tag.ADJ),
    ("The council adapts to changing needs.", "changing", Tag.ADJ),
    ("She needed pioneering surgery in Oslo.", "pioneering", Tag.ADJ),
    ("The nurses are working nights.", "working", Tag.GER),
    ("A clerk was accused of burning letters.", "burning", Tag.GER),
    ("The trust insists on changing attitudes.", "changing", Tag.GER),
    ("Hull took their first away win.", "win", Tag.NOUN),
    ("After a third win he left.", "win", Tag.NOUN),
    ("The firm faces a £9m ($16m) back-rent claim.", "claim", Tag.NOUN),
    ("The firms claim a £9m rebate.", "claim", Tag.VERB),
    ("Sales are set to top ten tonnes.", "top", Tag.INF),
    ("The clerk slept whilst the shop burned.", "whilst", Tag.SUBORD),
    ("The works on the bridge began in May.", "works", Tag.NOUN),
    ("She works on the bridge.", "works", Tag.VERB),
    ("A bomb exploded outside a police station.", "station", Tag.NOUN),
    ("Protesters clashed with coalition soldiers in the capital.", "soldiers", Tag.NOUN),
    ("The strike weakened authority structures in the region.", "structures", Tag.NOUN),
    ("People wonder if the plant will close.", "wonder", Tag.VERB),
    ("It's a record for the port.", "'s", Tag.AUX),
    ("The mayor's office declined.", "'s", Tag.PREP),
    ("They were fined by athletics' ruling body.", "'", Tag.PREP),
    ("The unions plan to strike.", "strike", Tag.INF),
    ("The strike has ended.", "strike", Tag.NOUN),
    ("The house was being searched.", "being", Tag.GER),
    ("He had been rescued by then.", "had", Tag.AUX),
    ("Officials said the bridge would close.", "said", Tag.VERB),
    ("The man arrested on Monday was released.", "arrested", Tag.PART),
    ("Police arrested the driver.", "arrested", Tag.VERB),
    ("The magazine articles were printed.", "articles", Tag.NOUN),
    ("They like the new hall.", "like", Tag.VERB),
    ("A hall like this is rare.", "like", Tag.PREP),
    ("The upper floor burned.", "upper", Tag.ADJ),
    ("Please let me know.", "know", Tag.INF),
    ("You should fix that.", "that", Tag.PRON),
    ("Leeds's best tutors resigned.", "'s", Tag.PREP),
    ("They met since they had time.", "since", Tag.SUBORD),
    ("At least they tried.", "at least", Tag.ADV),
    ("The tenant paid the fine on Friday.", "fine", Tag.NOUN),
    ("Its military denied the rumour.", "military", Tag.NOUN),
    ("Its military denied the rumour.", "denied", Tag.VERB),
    ("Tickets for the $9m (£7m) musical sold out.", "musical", Tag.NOUN),
    ("The deal is not that final.", "final", Tag.ADJ),
    ("The old lift does not stop.", "stop", Tag.INF),
    ("The levy would simply transfer costs.", "transfer", Tag.INF),
    ("The council wants to fully fund the scheme.", "fund", Tag.INF),
    ("Did the mayor sign the lease?", "sign", Tag.INF),
    ("How many seats will the party win in May?", "win", Tag.INF),
    ("They came to scrape and paint the hull.", "paint", Tag.INF),
    ("Rents could touch 900 euros but drop to 700 euros.", "drop", Tag.INF),
    ("She praised the plan but support for it fell.", "support", Tag.NOUN),
    ("A letter shows what she makes.", "makes", Tag.VERB),
    ("The survey shows a fall in rents.", "shows", Tag.VERB),
    ("Investors welcomed cost cuts and a payment.", "cuts", Tag.NOUN),
    ("It seems that I need a permit.", "i", Tag.PRON),
    ("Mayor Refuses To Sign New Contract With Union", "refuses", Tag.VERB),
    ("COUNCIL REFUSES FURTHER CUTS", "refuses", Tag.VERB),
    ("She owns 12 broad and pebble tracks in the south.", "tracks", Tag.NOUN),
    ("Owners of medium and tiny boats agreed.", "medium", Tag.ADJ),
    ("It is short of gold and heavy machinery.", "gold", Tag.NOUN),
    ("The talks will last three days.", "last", Tag.INF),
    ("The fair did not last three days.", "last", Tag.INF),
    ("Terms last four years.", "last", Tag.VERB),
    ("They last met in 2010.", "last", Tag.ADV),
    ("Hope she likes the choir.", "hope", Tag.VERB),
    ("The chain opened shops, btw, in Leeds.", "btw", Tag.ADV),
    ("The series was first broadcast in May.", "broadcast", Tag.PART),
    ("The first broadcast is in May.", "broadcast", Tag.NOUN),
    ("The shop sells puzzle-based titles.", "puzzle-based", Tag.ADJ),
    ("She was re-elected president.", "re-elected", Tag.PART),
]


def _tag(text: str, word: str, language: str) -> Tag:
    return next(t.tag for t in parsed(text, language).tokens if t.low == word)


@pytest.mark.parametrize(("text", "word", "tag"), FRENCH)
def test_a_french_word_takes_the_part_its_neighbours_leave_it(text: str, word: str, tag: Tag) -> None:
    """The same form is noun here and verb there."""
    assert _tag(text, word, "fr") is tag


@pytest.mark.parametrize(("text", "word", "tag"), ENGLISH)
def test_an_english_word_takes_the_part_its_neighbours_leave_it(text: str, word: str, tag: Tag) -> None:
    """The same form is noun here and verb there."""
    assert _tag(text, word, "en") is tag


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_value_is_one_token_and_no_verb(language: str) -> None:
    """A date, a sum or a share is never cut into words, whatever its words could be elsewhere."""
    text = {"fr": "Le 3 mars 2021, 12,5 millions d'euros ont été versés.", "en": "On March 3, 2021, $12.5m was paid."}
    parse = parsed(text[language], language)
    values = [t for t in parse.tokens if t.mention >= 0]
    assert [t.tag for t in values] == [Tag.VALUE, Tag.VALUE]
    assert [text[language][t.start : t.end] for t in values] == [m.text for m in parse.mentions]


def test_a_form_of_two_verbs_is_the_one_that_newspapers_mean() -> None:
    """`il vit à Brest` lives there; `they saw` looked, they cut nothing up."""
    assert next(t.lemma for t in parsed("Il vit à Brest.").tokens if t.low == "vit") == "vivre"
    assert next(t.lemma for t in parsed("They saw a boat.", "en").tokens if t.low == "saw") == "see"


def test_a_word_that_no_table_knows_is_a_noun_or_read_by_its_ending() -> None:
    """An unknown word never breaks the path through its neighbours."""
    assert _tag("Le zorglub a fermé ses portes.", "zorglub", "fr") is Tag.NOUN
    assert _tag("Le zorglub a fermé ses portes.", "fermé", "fr") is Tag.PART
    assert _tag("The grontle was closed.", "closed", "en") is Tag.PART
