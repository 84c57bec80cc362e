"""Figures of a list with a holder each, what a cleft brings out, and dates that name or recur."""

from __future__ import annotations

import pytest

from claims.model import DateValue, Fact, Slot
from tests.claims.assembling.analysing import read, roles


def fact(text: str, words: str, language: str = "fr") -> Fact:
    """Return the fact whose value is the words given."""
    return next(f for f in read(text, language)[1] if f.text == words and f.slot is not Slot.POLARITY)


def named(one: Fact) -> list[str]:
    """Return the keys of those who take part, topics left out."""
    return [p.key for p in one.participants if p.role != "topic"]


def test_each_figure_of_a_list_belongs_to_the_name_before_it() -> None:
    text = "Suivent la Norvège avec 120 cas, la Suède avec 95 cas et le Danemark avec 40 cas."
    assert [named(fact(text, figure)) for figure in ("120", "95", "40")] == [
        ["country:NO"],
        ["country:SE"],
        ["country:DK"],
    ]


def test_a_single_figure_with_a_name_before_it_keeps_all_who_take_part() -> None:
    found = named(fact("La Suède a battu la Norvège avec 12 points d'avance.", "12"))
    assert {"country:SE", "country:NO"} <= set(found)


@pytest.mark.parametrize(
    ("text", "words", "event", "language"),
    [
        ("C'est lundi que le pont a rouvert.", "lundi", "rouvert", "fr"),
        ("C'est en 2015 que la mairie a vendu le moulin.", "2015", "vendu", "fr"),
        ("It was in May 2021 that the council sold the mill.", "May 2021", "sold", "en"),
    ],
)
def test_a_date_that_a_cleft_brings_out_is_that_of_what_it_tells(
    text: str, words: str, event: str, language: str
) -> None:
    told = fact(text, words, language).event
    assert told is not None
    assert told.text == event


def test_a_cleft_states_what_it_brings_out_and_not_that_it_is() -> None:
    facts = read("C'est la Norvège qui a vendu le ferry.", "fr")[1]
    assert [f.event.text for f in facts if f.slot is Slot.POLARITY and f.event] == ["vendu"]


@pytest.mark.parametrize(
    ("text", "words", "event"),
    [
        ("Le maire a relu la lettre du 3 mai 2019.", "3 mai 2019", "lettre"),
        ("Le musée expose une Alfa Romeo de 1968.", "1968", "Alfa Romeo"),
        ("Le maire est parti en vue du 3 mai 2019.", "3 mai 2019", "parti"),
    ],
)
def test_a_day_or_year_that_tells_a_thing_from_its_like_belongs_to_it(text: str, words: str, event: str) -> None:
    told = fact(text, words).event
    assert told is not None
    assert told.text == event


@pytest.mark.parametrize(
    ("text", "words", "role"),
    [
        ("La halle ouvre le dimanche matin.", "dimanche matin", "recurring"),
        ("L'émission est diffusée le mardi.", "mardi", "recurring"),
        ("Le mardi, il est reparti.", "mardi", "event"),
        ("La halle ouvre le mardi 4 mai.", "mardi 4 mai", "event"),
        ("Les films diffusés de 1957 à nos jours ont été comptés.", "1957", "start"),
    ],
)
def test_a_weekday_recurs_and_a_span_that_lasts_has_its_start(text: str, words: str, role: str) -> None:
    assert fact(text, words).role == role


def test_a_figure_that_says_how_many_times_counts_nothing() -> None:
    assert not any(f.slot is Slot.COUNT for f in read("Le nombre d'élus a été divisé par deux.", "fr")[1])


def test_what_is_said_not_to_be_done_before_a_participle_is_denied() -> None:
    facts = read("Les loyers non payés par les locataires inquiètent le bailleur.", "fr")[1]
    assert next(f for f in facts if f.event and f.event.text == "payés").negated


@pytest.mark.parametrize(
    ("text", "event", "party"),
    [
        ("Le maire a mis fin au conflit.", "mis", ("noun:conflit", "patient")),
        ("La police a procédé à l'arrestation d'un suspect.", "procédé", ("noun:suspect", "patient")),
        ("Le chef a opéré une réduction des effectifs.", "opéré", ("noun:employee", "patient")),
    ],
)
def test_what_completes_the_noun_that_makes_an_event_with_its_verb_is_what_it_is_done_to(
    text: str, event: str, party: tuple[str, str]
) -> None:
    assert party in roles(text, "fr", event).items()


def test_a_name_behind_an_office_and_what_it_is_of_acts_for_it() -> None:
    found = roles("Le ministre de la Santé Paul Verdier a quitté la scène.", "fr", "quitté")
    assert found == {"person:verder": "agent", "noun:scène": "patient"}


@pytest.mark.parametrize(
    ("text", "words", "of"),
    [
        ("La poétesse Ada Lund est morte dimanche à Paris à 81 ans.", "81 ans", "poétesse"),
        ("La poétesse est morte dimanche à Paris à l'âge de 81 ans.", "81 ans", "poétesse"),
        ("Le navigateur a bouclé son tour du monde à 62 ans.", "62 ans", "navigateur"),
        ("Le pilote du car, âgé de 45 ans, a été hospitalisé.", "45 ans", "pilote"),
        ("La fillette (nom tenu secret) a 14 ans.", "14 ans", "fillette"),
    ],
)
def test_an_age_behind_a_verb_and_a_preposition_is_that_of_the_subject(text: str, words: str, of: str) -> None:
    told = fact(text, words).of
    assert told is not None
    assert told.text == of


def test_a_participle_that_only_says_what_somebody_is_like_takes_no_date() -> None:
    told = fact("Une attaque menée par un homme armé lundi 3 mai a fait deux morts.", "lundi 3 mai").event
    assert told is not None
    assert told.text == "menée"


def test_whose_words_a_quotation_is_goes_to_the_person_in_apposition() -> None:
    text = (
        "Le président de la région Bretagne, Paul Verdier, a dénoncé une décision « prise sans nous consulter hier »."
    )
    told = next(f for f in read(text, "fr")[1] if f.slot is Slot.WORDING)
    assert named(told) == ["person:verder"]


def test_what_is_set_between_an_auxiliary_and_its_verb_of_speech_is_no_speaker() -> None:
    text = "La procureure a d'ailleurs dit « regretter que la halle soit restée fermée »."
    told = next(f for f in read(text, "fr")[1] if f.slot is Slot.WORDING)
    assert told.attribution == "La procureure"


@pytest.mark.parametrize(
    ("text", "event", "party"),
    [
        ("Dirigée par des experts, l'étude inquiète la mairie.", "Dirigée", ("noun:expert", "agent")),
        ("Des consignes ont été passées aux facteurs.", "passées", ("noun:consigne", "patient")),
        ("L'Office des forêts (ONF) et la mairie ont rejeté le plan.", "rejeté", ("noun:mairie", "agent")),
        ("Un camion a brûlé entre Bordeaux et Toulouse.", "brûlé", ("city:bordeaux", "object")),
    ],
)
def test_prepositions_voice_and_brackets_leave_each_its_part(text: str, event: str, party: tuple[str, str]) -> None:
    assert party in roles(text, "fr", event).items()


def test_who_is_seen_to_undergo_does_not_do_it() -> None:
    assert "agent" not in roles("Le facteur s'est vu remettre un prix.", "fr", "remettre").values()


def test_others_are_counted_by_the_word_that_tells_who_they_are() -> None:
    told = fact("Paul Verdier et dix autres parlementaires ont voté la loi.", "dix").of
    assert told is not None
    assert told.text == "parlementaires"


def test_a_date_since_when_something_lasts_is_its_start() -> None:
    assert fact("Le chômage recule depuis le début de l'année.", "début de l'année").role == "start"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Les élus étaient appelés à voter dimanche.", "2023-05-14"),
        ("Les élus sont appelés à voter dimanche.", "2023-05-21"),
        ("Depuis dimanche, les radios doivent compter les voix.", "2023-05-14"),
    ],
)
def test_the_day_of_a_plan_told_in_the_imperfect_or_since_when_it_holds_lies_behind(text: str, day: str) -> None:
    value = fact(text, "dimanche").value
    assert isinstance(value, DateValue)
    assert value.edtf == day


@pytest.mark.parametrize(
    ("text", "words", "event"),
    [
        ("Le commerce demande un report au 1er juillet 2023.", "1er juillet 2023", "report"),
        ("Les mesures prises au début du mois inquiètent.", "au début du mois", "prises"),
    ],
)
def test_a_date_to_which_something_is_put_off_or_a_part_of_a_month_says_when_it_is(
    text: str, words: str, event: str
) -> None:
    told = fact(text, words)
    assert told.event is not None
    assert (told.event.text, told.role) == (event, "event")


def test_a_participle_that_only_describes_somebody_states_nothing() -> None:
    facts = read("La fille masquée a quitté la salle.", "fr")[1]
    assert [f.event.text for f in facts if f.slot is Slot.POLARITY and f.event] == ["quitté"]


def test_a_person_whose_name_tells_a_thing_from_its_like_does_not_act() -> None:
    found = roles("L'affaire Clara Morel a divisé la droite.", "fr", "divisé")
    assert found["noun:affaire"] == "agent"
    assert "agent" not in {role for key, role in found.items() if key.startswith("person:")}


def test_a_date_before_a_cleft_is_that_of_what_it_tells() -> None:
    told = fact("En mars 2022, c'est la mairie qui a vendu la halle.", "mars 2022").event
    assert told is not None
    assert told.text == "vendu"


def test_ne_alone_denies_what_cannot_be() -> None:
    facts = read("La distance ne peut être respectée.", "fr")[1]
    assert next(f for f in facts if f.event and f.event.text == "respectée").negated


def test_an_infinitive_some_time_before_which_something_was_done_has_its_doer() -> None:
    found = roles("Peu de temps avant d'arrêter Paul Verdier, les policiers ont fermé la rue.", "fr", "arrêter")
    assert found == {"person:verder": "patient", "noun:police-officer": "agent"}


def test_a_participle_behind_avoir_and_an_adverb_makes_the_verb() -> None:
    facts = read("Le syndicat a d'ailleurs déposé plainte samedi.", "fr")[1]
    assert {f.event.text for f in facts if f.event} == {"déposé"}


def test_what_nobody_manages_to_do_is_denied() -> None:
    facts = read("La mairie ne parvient pas à vendre la halle.", "fr")[1]
    assert all(f.negated for f in facts if f.event and f.event.text == "vendre")


def test_a_sum_completes_the_noun_in_quotation_marks_before_it() -> None:
    told = fact("L'essai d'un \"passeport\" de 500 euros commence en mai.", "500 euros").of
    assert told is not None
    assert told.text == "passeport"
