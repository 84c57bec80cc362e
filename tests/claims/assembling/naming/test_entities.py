"""What refers to whom inside a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.assembling.naming.entities import Registry, resolve
from claims.model import Block, Region, Sentence, Source
from claims.splitting import Layout
from claims.spotting.names import spot_names
from tests.claims.assembling.analysing import roles


def _layout(text: str, language: str) -> Layout:
    """One sentence to a line, one paragraph to a block of lines."""
    blocks = []
    sentences = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line:
            blocks.append(Block(start, end, Region.BODY, language, "body"))
            sentences.append(Sentence(start, end, line, Region.BODY, language, len(blocks) - 1))
        start = end + 1
    return Layout(language, tuple(blocks), tuple(sentences))


def _registry(text: str, language: str = "fr") -> Registry:
    source = Source.from_text(text, name="t", language=language)
    return resolve(source, _layout(text, language), spot_names(text, language, 0, len(text)))


def _refers(registry: Registry, text: str, words: str, nth: int = 0) -> tuple[tuple[str, ...], str]:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    found = [r for r in registry.references_in(start, start + len(words)) if r.strength != "demonym"]
    return (found[0].keys, found[0].strength) if found else ((), "")


def test_full_name_surname_and_title_are_one_person() -> None:
    text = "Recep Tayyip Erdogan est arrivé.\nM. Erdogan a souri.\nErdogan est reparti."
    registry = _registry(text)
    assert [(r.keys, r.strength) for r in registry.references] == [
        (("person:erdogan",), "name"),
        (("person:erdogan",), "title"),
        (("person:erdogan",), "name"),
    ]
    assert registry.entities["person:erdogan"].name == "Recep Tayyip Erdogan"


def test_an_office_with_a_nationality_is_its_holder() -> None:
    text = "Le président turc Recep Tayyip Erdogan est arrivé.\nLe président turc a souri.\nLe président russe attend."
    registry = _registry(text)
    assert _refers(registry, text, "président turc", 1) == (("person:erdogan",), "description")
    assert _refers(registry, text, "président russe") == (("office:head-of-state:RU",), "description")
    assert registry.entities["person:erdogan"].country == "TR"


def test_a_counterpart_holds_the_office_named_before() -> None:
    text = (
        "La ministre grecque Eleni Pappas a reçu son homologue italien Dario Bruni.\n"
        "La ministre italienne est absente.\nLe ministre italien a signé."
    )
    assert _refers(_registry(text), text, "ministre italien", 1) == (("person:bruni",), "description")


def test_an_apposed_office_belongs_to_the_name_before_it() -> None:
    text = "Luc Morvan, procureur de Toulon, a parlé.\nLe procureur a conclu.\nUn procureur viendra."
    registry = _registry(text)
    assert _refers(registry, text, "procureur", 1) == (("person:morvan",), "description")
    assert _refers(registry, text, "procureur", 2) == ((), "")


def test_two_bearers_of_a_surname_stay_two_persons() -> None:
    text = "Claire Dumas et Henri Dumas sont là.\nMme Dumas parle.\nM. Dumas écoute."
    registry = _registry(text)
    assert _refers(registry, text, "Mme Dumas") == (("person:klaire-dumas",), "title")
    assert _refers(registry, text, "M. Dumas") == (("person:henri-dumas",), "title")


def test_capitals_that_act_are_their_countries() -> None:
    text = "Moscou et Ankara ont signé.\nIl vit à Moscou.\nLe Kremlin dément."
    registry = _registry(text)
    assert _refers(registry, text, "Moscou") == (("country:RU",), "metonym")
    assert _refers(registry, text, "Ankara") == (("country:TR",), "metonym")
    assert _refers(registry, text, "Moscou", 1) == (("city:moscow",), "name")
    assert _refers(registry, text, "Kremlin") == (("country:RU",), "metonym")


def test_the_capital_at_home_is_a_city_unless_it_deals_with_others() -> None:
    text = "Paris manque de logements.\nParis et Berlin protestent."
    registry = _registry(text)
    assert _refers(registry, text, "Paris") == (("city:paris",), "name")
    assert _refers(registry, text, "Paris", 1) == (("country:FR",), "metonym")


def test_adjectives_and_peoples_are_their_countries_weakly() -> None:
    text = "L'armée russe avance.\nLes Turcs protestent."
    registry = _registry(text)
    assert [(text[r.start : r.end], r.keys, r.strength) for r in registry.references] == [
        ("russe", ("country:RU",), "demonym"),
        ("Turcs", ("country:TR",), "metonym"),
    ]


def test_a_defined_acronym_and_its_long_form_are_one() -> None:
    text = "La Société des Amis du Chemin (SAC) proteste.\nLa SAC a écrit."
    registry = _registry(text)
    assert {r.keys for r in registry.references} == {("org:sac",)}
    assert registry.entities["org:sac"].name == "Société des Amis du Chemin"


def test_acronyms_meet_across_languages() -> None:
    french = _registry("L'OTAN et le FMI.")
    english = _registry("NATO and the IMF.", "en")
    assert list(french.entities) == list(english.entities) == ["org:nato", "org:imf"]


def test_persons_meet_across_languages() -> None:
    french = _registry("Le président Vladimir Poutine est là.")
    english = _registry("President Vladimir Putin is here.", "en")
    assert list(french.entities) == list(english.entities) == ["person:putin"]


def test_a_thing_is_one_under_its_long_and_short_name_and_as_this_system() -> None:
    text = "Ils achètent des missiles Triumph S-400.\nLes S-400 arrivent.\nCe système inquiète."
    registry = _registry(text)
    assert [r.keys for r in registry.references] == [("thing:s-400",)] * 3
    assert registry.references[2].strength == "anaphor"


def test_a_pronoun_is_the_one_person_near_it_who_agrees() -> None:
    text = "Hélène Faure a vu Marc Leroy.\nElle est partie.\nIl faut attendre."
    registry = _registry(text)
    assert _refers(registry, text, "Elle") == (("person:faure",), "anaphor")
    assert _refers(registry, text, "Il faut") == ((), "")


def test_a_title_tells_what_a_given_name_of_both_kinds_does_not() -> None:
    text = "Sandy Orville came.\nLord Brand fell.\nMr Orville said he was glad."
    assert _refers(_registry(text, "en"), text, "he was") == ((), "")


def test_a_pronoun_between_two_men_is_left_open() -> None:
    text = "Hier, dans la cour, Paul Faure a vu Marc Leroy.\nEt alors il a ri."
    assert _refers(_registry(text), text, "il a") == ((), "")


def test_both_countries_are_the_two_just_named() -> None:
    text = "La Grèce et la Turquie négocient.\nLes deux pays sont d'accord."
    assert _refers(_registry(text), text, "Les deux pays") == (("country:GR", "country:TR"), "anaphor")


def test_english_pronouns_and_companies() -> None:
    text = "Boeing fired Anna Price.\nShe will sue over the deal.\nBoeing is calm.\nThe company declined to comment."
    registry = _registry(text, "en")
    assert _refers(registry, text, "She") == (("person:prise",), "anaphor")
    assert _refers(registry, text, "The company") == (("org:boeing",), "anaphor")


_LINES = st.lists(
    st.sampled_from(
        [
            "Le président turc Recep Tayyip Erdogan est à Moscou.",
            "Son homologue russe attend.",
            "Il a parlé de Paris.",
            "Les deux hommes ont signé avec l'OTAN.",
            "Mme Dumas et M. Dumas sont là.",
            "Ce système S-400 est vendu par le groupe.",
            "Les deux pays, dont la Turquie, hésitent.",
        ]
    ),
    max_size=8,
)


@given(_LINES)
def test_every_reference_lies_in_the_text_and_every_key_is_an_entity(lines: list[str]) -> None:
    text = "\n".join(lines)
    registry = _registry(text)
    assert list(registry.references) == sorted(registry.references, key=lambda r: (r.start, r.end, r.strength))
    for reference in registry.references:
        assert 0 <= reference.start < reference.end <= len(text)
        assert reference.keys
        assert all(key in registry.entities and registry.entities[key].key == key for key in reference.keys)


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("Peter Holt swims in Leeds. The 24-year-old received the cup in May.", "received", True),
        ("Peter Holt swims in Leeds. The 24-year-old took a medal in May.", "took", True),
        ("Peter Holt swims in Leeds. The 24-year-old driver sold the barn.", "sold", False),
        ("Peter Holt swims in Leeds. The 24-year-old convicted thief sold the barn.", "sold", False),
    ],
)
def test_an_age_stands_for_somebody_before_a_verb_alone(text: str, event: str, expected: bool) -> None:
    assert ("person:holt" in roles(text, "en", event)) is expected
