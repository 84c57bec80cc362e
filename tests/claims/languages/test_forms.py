"""The table of forms gives every inflected form its lemma, part of speech, mood, tense and number."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.languages.forms import TAGS, FormReading, Mood, Pos, Tense, costs, lemma_of, readings

FINITE = Mood.FINITE
PAST = Mood.PAST_PARTICIPLE

LIKELIEST = [
    # form, language, lemma, part of speech, mood, tense, plural
    ("est", "fr", "être", Pos.VERB, FINITE, Tense.PRESENT, False),
    ("a", "fr", "avoir", Pos.VERB, FINITE, Tense.PRESENT, False),
    ("étaient", "fr", "être", Pos.VERB, FINITE, Tense.PAST, True),
    ("aurait", "fr", "avoir", Pos.VERB, FINITE, Tense.CONDITIONAL, False),
    ("ait", "fr", "avoir", Pos.VERB, FINITE, Tense.SUBJUNCTIVE, False),
    ("annoncèrent", "fr", "annoncer", Pos.VERB, FINITE, Tense.PAST, True),
    ("plaça", "fr", "placer", Pos.VERB, FINITE, Tense.PAST, False),
    ("vint", "fr", "venir", Pos.VERB, FINITE, Tense.PAST, False),
    ("livrera", "fr", "livrer", Pos.VERB, FINITE, Tense.FUTURE, False),
    ("pourrait", "fr", "pouvoir", Pos.VERB, FINITE, Tense.CONDITIONAL, False),
    ("connaissent", "fr", "connaître", Pos.VERB, FINITE, Tense.PRESENT, True),
    ("appelle", "fr", "appeler", Pos.VERB, FINITE, Tense.PRESENT, False),
    ("enverront", "fr", "envoyer", Pos.VERB, FINITE, Tense.FUTURE, True),
    ("fasse", "fr", "faire", Pos.VERB, FINITE, Tense.SUBJUNCTIVE, False),
    ("signée", "fr", "signer", Pos.VERB, PAST, None, False),
    ("conclut", "fr", "conclure", Pos.VERB, FINITE, Tense.PRESENT, False),
    ("reçues", "fr", "recevoir", Pos.VERB, PAST, None, True),
    ("ayant", "fr", "avoir", Pos.VERB, Mood.PRESENT_PARTICIPLE, None, None),
    ("négocier", "fr", "négocier", Pos.VERB, Mood.INFINITIVE, None, None),
    ("marche", "fr", "marche", Pos.NOUN, None, None, False),
    ("livre", "fr", "livre", Pos.NOUN, None, None, False),
    ("travaux", "fr", "travail", Pos.NOUN, None, None, True),
    ("avions", "fr", "avion", Pos.NOUN, None, None, True),
    ("présidentes", "fr", "président", Pos.NOUN, None, None, True),
    ("fois", "fr", "fois", Pos.NOUN, None, None, None),
    ("manœuvres", "fr", "manœuvre", Pos.NOUN, None, None, True),
    ("premières", "fr", "premier", Pos.ADJ, None, None, True),
    ("économiques", "fr", "économique", Pos.ADJ, None, None, True),
    ("rapidement", "fr", "rapidement", Pos.ADV, None, None, None),
    ("suis", "fr", "être", Pos.VERB, FINITE, Tense.PRESENT, False),
    ("vit", "fr", "vivre", Pos.VERB, FINITE, Tense.PRESENT, False),
    ("convient", "fr", "convenir", Pos.VERB, FINITE, Tense.PRESENT, False),
    ("connait", "fr", "connaître", Pos.VERB, FINITE, Tense.PRESENT, False),
    ("apparaitra", "fr", "apparaître", Pos.VERB, FINITE, Tense.FUTURE, False),
    ("aille", "fr", "aller", Pos.VERB, FINITE, Tense.SUBJUNCTIVE, False),
    ("tue", "fr", "tuer", Pos.VERB, FINITE, Tense.PRESENT, False),
    ("taux", "fr", "taux", Pos.NOUN, None, None, None),
    ("abus", "fr", "abus", Pos.NOUN, None, None, None),
    ("chaines", "fr", "chaîne", Pos.NOUN, None, None, True),
    ("viruses", "en", "virus", Pos.NOUN, None, None, True),
    ("gas", "en", "gas", Pos.NOUN, None, None, False),
    ("matter", "en", "matter", Pos.NOUN, None, None, False),
    ("ground", "en", "ground", Pos.NOUN, None, None, False),
    ("saw", "en", "see", Pos.VERB, FINITE, Tense.PAST, None),
    ("fell", "en", "fall", Pos.VERB, FINITE, Tense.PAST, None),
    ("was", "en", "be", Pos.VERB, FINITE, Tense.PAST, False),
    ("signed", "en", "sign", Pos.VERB, FINITE, Tense.PAST, None),
    ("stopped", "en", "stop", Pos.VERB, FINITE, Tense.PAST, None),
    ("taken", "en", "take", Pos.VERB, PAST, None, None),
    ("denies", "en", "deny", Pos.VERB, FINITE, Tense.PRESENT, False),
    ("would", "en", "would", Pos.VERB, FINITE, Tense.CONDITIONAL, None),
    ("announcing", "en", "announce", Pos.VERB, Mood.PRESENT_PARTICIPLE, None, None),
    ("meeting", "en", "meeting", Pos.NOUN, None, None, False),
    ("children", "en", "child", Pos.NOUN, None, None, True),
    ("countries", "en", "country", Pos.NOUN, None, None, True),
    ("wives", "en", "wife", Pos.NOUN, None, None, True),
    ("crises", "en", "crisis", Pos.NOUN, None, None, True),
    ("earlier", "en", "early", Pos.ADJ, None, None, None),
    ("reportedly", "en", "reportedly", Pos.ADV, None, None, None),
]


@pytest.mark.parametrize("case", LIKELIEST, ids=lambda case: f"{case[1]}-{case[0]}")
def test_the_likeliest_reading_in_news_prose_comes_first(
    case: tuple[str, str, str, Pos, Mood | None, Tense | None, bool | None],
) -> None:
    form, language, *expected = case
    assert tuple(readings(form, language)[0]) == tuple(expected)


ALSO = [
    ("est", "fr", FormReading("est", Pos.NOUN, plural=False)),
    ("été", "fr", FormReading("été", Pos.NOUN, plural=False)),
    ("finit", "fr", FormReading("finir", Pos.VERB, FINITE, Tense.PAST, plural=False)),
    ("marche", "fr", FormReading("marcher", Pos.VERB, FINITE, Tense.PRESENT, plural=False)),
    ("morts", "fr", FormReading("mourir", Pos.VERB, PAST, plural=True)),
    ("produit", "fr", FormReading("produire", Pos.VERB, PAST, plural=False)),
    ("tour", "fr", FormReading("tour", Pos.NOUN, plural=False)),
    ("signed", "en", FormReading("sign", Pos.VERB, PAST)),
    ("hit", "en", FormReading("hit", Pos.VERB, FINITE, Tense.PAST)),
    ("report", "en", FormReading("report", Pos.VERB, Mood.INFINITIVE)),
    ("report", "en", FormReading("report", Pos.VERB, FINITE, Tense.PRESENT, plural=True)),
    ("lives", "en", FormReading("live", Pos.VERB, FINITE, Tense.PRESENT, plural=False)),
]


@pytest.mark.parametrize(("form", "language", "reading"), ALSO)
def test_an_ambiguous_form_keeps_its_other_readings(form: str, language: str, reading: FormReading) -> None:
    assert reading in readings(form, language)


@pytest.mark.parametrize(
    ("form", "language"),
    [("les", "fr"), ("qui", "fr"), ("pour", "fr"), ("leur", "fr"), ("the", "en"), ("of", "en"), ("something", "en")],
)
def test_a_closed_class_word_has_no_reading_here(form: str, language: str) -> None:
    assert readings(form, language) == ()


@pytest.mark.parametrize(
    ("form", "language", "lemma", "pos"),
    [
        ("trucmuchement", "fr", "trucmuchement", Pos.NOUN),
        ("zorglubisations", "fr", "zorglubisation", Pos.NOUN),
        ("zorgluber", "fr", "zorgluber", Pos.VERB),
        ("zorglubèrent", "fr", "zorgluber", Pos.VERB),
        ("zorgluberont", "fr", "zorgluber", Pos.VERB),
        ("blorpification", "en", "blorpification", Pos.NOUN),
        ("blorpified", "en", "blorpify", Pos.VERB),
        ("blorpishly", "en", "blorpishly", Pos.ADV),
    ],
)
def test_a_form_that_the_table_lacks_is_read_by_its_ending(form: str, language: str, lemma: str, pos: Pos) -> None:
    first = readings(form, language)[0]
    assert (first.lemma, first.pos) == (lemma, pos)


def test_capitals_and_curly_apostrophes_do_not_hide_a_form() -> None:
    assert readings("ARRÊTÉ", "fr") == readings("arrêté", "fr")
    assert readings("Didn’t", "en") == readings("didn't", "en") != ()


def test_a_language_without_a_table_knows_no_form() -> None:
    assert readings("signed", "xx") == ()
    assert lemma_of("Signed", "xx") == "signed"


def test_the_lemma_follows_the_part_of_speech_asked_for() -> None:
    assert lemma_of("livres", "fr") == "livre"
    assert lemma_of("livres", "fr", Pos.VERB) == "livrer"
    assert lemma_of("livres", "fr", Pos.ADV) == "livres"


@given(st.text(max_size=40), st.sampled_from(["fr", "en"]))
def test_any_text_at_all_is_read_without_failing(form: str, language: str) -> None:
    for reading in readings(form, language):
        assert reading.lemma
        assert (reading.pos, reading.mood, reading.tense, reading.plural) in TAGS.values()


@given(st.sampled_from([case[0] for case in LIKELIEST if case[1] == "fr"]))
def test_only_finite_forms_have_a_tense(form: str) -> None:
    for reading in readings(form, "fr"):
        assert (reading.tense is not None) == (reading.mood is FINITE)
        assert (reading.mood is not None) == (reading.pos is Pos.VERB)


def test_reading_forms_imports_nothing_heavy() -> None:
    """Start-up pays for every import; pydantic is for tables that changed."""
    program = (
        "import sys; from claims.languages.forms import readings; readings('signé', 'fr');"
        "sys.exit('pydantic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0  # noqa: S603


@pytest.mark.parametrize(
    ("form", "likelier", "other"),
    [
        ("makes", Pos.VERB, Pos.NOUN),
        ("share", Pos.NOUN, Pos.VERB),
        ("party", Pos.NOUN, Pos.VERB),
        ("piano", Pos.NOUN, Pos.ADJ),
        ("saw", Pos.VERB, Pos.NOUN),
        ("Numbers", Pos.NOUN, Pos.VERB),
    ],
)
def test_a_form_of_several_parts_of_speech_costs_less_as_the_likelier(form: str, likelier: Pos, other: Pos) -> None:
    told = costs(form, "en")
    assert told[likelier] == 0.0
    assert told[other] > 0.5


@pytest.mark.parametrize(
    ("form", "language"), [("mayor", "en"), ("marche", "fr"), ("xyzzy", "en"), ("was", "en"), ("a\0", "en")]
)
def test_a_form_that_nothing_is_told_of_has_no_costs(form: str, language: str) -> None:
    assert costs(form, language) == {}


def test_costs_are_given_for_the_parts_of_speech_that_the_readings_have() -> None:
    for form in ("left", "light", "opening", "male", "set", "back"):
        assert set(costs(form, "en")) == {reading.pos for reading in readings(form, "en")}
