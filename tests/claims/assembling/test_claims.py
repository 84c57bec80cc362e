"""What a claim says beyond its values: whose figure it is, which part, who says it, how firmly."""

from __future__ import annotations

import pytest

from claims.model import DateRole, Fact, Slot, Source, Stance
from claims.pipeline import extract_facts


def fact(text: str, language: str, words: str) -> Fact:
    """Return the fact that the words state."""
    facts = extract_facts(Source.from_text(text, name="dispatch", language=language))
    return next(f for f in facts if words in f.text and f.slot not in (Slot.POLARITY, Slot.OUTCOME, Slot.WORDING))


FIGURES = [
    ("fr", "Le port conteste sa condamnation à 9 000 euros d'amende.", "9 000", "condamnation"),
    ("fr", "Elle est partie après une baisse des aides de 12 %.", "12 %", "baisse"),
    ("fr", "Le juge a infligé une amende de 700 euros.", "700", "infligé"),
    ("en", "The board quit after a fall in orders of 12%.", "12%", "fall"),
    ("en", "The judge imposed a fine of £700.", "£700", "imposed"),
]


@pytest.mark.parametrize(("language", "text", "words", "event"), FIGURES)
def test_a_figure_that_completes_an_event_noun_is_its_own(language: str, text: str, words: str, event: str) -> None:
    told = fact(text, language, words).event
    assert told is not None
    assert told.text == event


PARTS = [
    ("fr", "Le choc a fait 14 blessés, dont deux enfants.", "deux", "14"),
    ("fr", "Sur les 30 élues, cinq d'entre elles ont démissionné.", "cinq", "30"),
    ("en", "The crash hurt 14 people, including two children.", "two", "14"),
    ("en", "Guards held 30 men, five of them overnight.", "five", "30"),
]


@pytest.mark.parametrize(("language", "text", "part", "total"), PARTS)
def test_only_the_part_of_a_total_is_a_part(language: str, text: str, part: str, total: str) -> None:
    assert "part" in {q.key for q in fact(text, language, part).qualifiers}
    assert "part" not in {q.key for q in fact(text, language, total).qualifiers}


def test_a_new_case_is_a_further_one_and_a_new_party_is_not() -> None:
    cases = "Le ministère a recensé 27 nouveaux cas, portant le total à 640."
    assert "additional" in {q.key for q in fact(cases, "fr", "27").qualifiers}
    assert not fact(cases, "fr", "640").qualifiers
    assert not fact("Un nouveau parti a obtenu 12 sièges.", "fr", "12").qualifiers
    assert not fact("Un nouveau bilan fait état de 12 morts.", "fr", "12").qualifiers


SAID_BY = [
    ("fr", "Deux marins ont fui, a-t-on appris mardi auprès du parquet.", "Deux", "parquet"),
    ("fr", "Le feu a tué neuf bêtes, a dit la porte-parole à l'AFP.", "neuf", "la porte-parole"),
    ("fr", "Vingt cafés soutiennent l'action « Appelez Suzon », rapporte mardi La Gazette.", "Vingt", "La Gazette"),
    ("fr", "Pour la sénatrice Anne Roux, l'impôt coûtera 3 millions d'euros.", "3 millions", "la sénatrice Anne Roux"),
    ("fr", "Pour Pâques, la ville dépensera 3 millions d'euros.", "3 millions", None),
    ("fr", "Le préfet a parlé des 20 blessés depuis les émeutes de mai 2012.", "mai 2012", None),
    ("en", "Brevo, which owns Dalis, said orders fell 12%.", "12%", "Brevo"),
    ("fr", "Le couple a vendu 40 lots l'année d'après à Sète.", "40", None),
    ("fr", "Le bac a perdu 40 clients en fin d'après-midi.", "40", None),
    ("en", "Ann Lee, from Salem, Oregon, said 12 cars burned.", "12", "Ann Lee"),
    ("en", "Rose Hale, who keeps two goats, waved and thanked warden Owen Price.", "two", None),
    ("en", "Owen Price added four goals as Wales won 12 games.", "12", None),
    ("en", "The institute, Instal, expects output to grow by 3.1%.", "3.1%", "The institute"),
]


@pytest.mark.parametrize(("language", "text", "words", "who"), SAID_BY)
def test_a_claim_is_said_by_whom_the_sentence_names(language: str, text: str, words: str, who: str | None) -> None:
    assert fact(text, language, words).attribution == who


STANCES = [
    ("fr", "La salle peut accueillir 300 personnes.", "300", Stance.ASSERTED),
    ("fr", "La salle pourrait accueillir 300 personnes.", "300", Stance.HYPOTHETICAL),
    ("en", "The hall can hold 300 people.", "300", Stance.ASSERTED),
    ("en", "The firm will close 20 shops and open 5 depots.", "5", Stance.PLANNED),
    ("en", "Firms close 20 shops and open 5 depots.", "5", Stance.ASSERTED),
    ("en", "A verdict is due in 2031.", "2031", Stance.PLANNED),
    ("en", "The weekly, expected to launch in 2031, has 12 writers.", "2031", Stance.PLANNED),
    ("en", "The delay in 2031 was mostly due to a lack of steel.", "2031", Stance.ASSERTED),
    ("en", "The hat shop went on to earn profits of $17m.", "$17m", Stance.ASSERTED),
    ("fr", "Les ventes ont grimpé de 12 % pour atteindre 40 bateaux.", "40", Stance.ASSERTED),
    ("fr", "Le pont a tenu, même si la crue a emporté 40 arbres.", "40", Stance.ASSERTED),
    ("en", "They plan to start selling 12 boats.", "12", Stance.PLANNED),
    ("en", "They may leave should talks not end by 2031.", "2031", Stance.HYPOTHETICAL),
]


@pytest.mark.parametrize(("language", "text", "words", "stance"), STANCES)
def test_a_claim_is_as_firm_as_its_verbs_make_it(language: str, text: str, words: str, stance: Stance) -> None:
    assert fact(text, language, words).stance is stance


RUNNING = [
    ("fr", "La crue a fait plus de 40 morts.", "40", True),
    ("fr", "Le salon a attiré plus de 40 000 visiteurs.", "40 000", False),
    ("fr", "La ville prévoit de planter au moins 300 ormes.", "300", False),
    ("fr", "Selon un point de situation, 80 foyers sont inondés.", "80", True),
    ("en", "So far, 22 villages have been hit.", "22", True),
]


@pytest.mark.parametrize(("language", "text", "words", "running"), RUNNING)
def test_a_count_knows_whether_it_will_be_revised(language: str, text: str, words: str, running: bool) -> None:
    assert fact(text, language, words).is_tally is running


JUDGED = [
    ("fr", "Il est impossible que la digue retienne 40 barges.", Stance.DENIED),
    ("fr", "Il est possible que la digue retienne 40 barges.", Stance.HYPOTHETICAL),
    ("en", "It is impossible that the dyke holds 40 barges.", Stance.DENIED),
    ("en", "It is likely that the dyke holds 40 barges.", Stance.HYPOTHETICAL),
]


@pytest.mark.parametrize(("language", "text", "stance"), JUDGED)
def test_a_content_is_as_firm_as_it_is_judged(language: str, text: str, stance: Stance) -> None:
    assert fact(text, language, "40").stance is stance


def test_a_correction_denies_nothing() -> None:
    """`n'est pas un soldat mais un médecin` says what he is; it is no denial that he is."""
    text = "Paul Riom n'est pas un soldat mais un médecin à Sète."
    facts = extract_facts(Source.from_text(text, name="dispatch", language="fr"))
    assert not [f for f in facts if f.slot is Slot.POLARITY]
    plain = extract_facts(Source.from_text("Paul Riom n'est pas un soldat.", name="dispatch", language="fr"))
    assert [f for f in plain if f.slot is Slot.POLARITY]


def test_any_verb_that_hangs_on_a_quotation_tells_that_somebody_spoke() -> None:
    said = fact("« Il est bien trop tard pour nous », a lâché mardi le maire de Sète.", "fr", "mardi")
    assert said.role is DateRole.STATEMENT
    assert said.event is not None
    assert said.event.family == "say"


def test_a_participant_is_somebody_and_not_a_means_or_a_stretch_of_time() -> None:
    shot = fact("Un facteur a été blessé par balle mardi.", "fr", "mardi")
    assert {p.name for p in shot.participants} == {"facteur"}
    signed = fact("The club signed 12 players this season.", "en", "12")
    assert "season" not in {p.name for p in signed.participants}
