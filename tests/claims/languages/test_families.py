"""The event lexicon unites the words of a family, and holds together as a whole."""

from __future__ import annotations

from collections import defaultdict
from typing import cast

import pytest

from claims.languages.families import (
    Support,
    Words,
    are_opposite,
    broader_key,
    converse,
    counted,
    counted_key,
    families,
    family_of,
    is_negative,
    is_planning,
    is_speech,
    is_state,
    leads_light,
    light_family,
    may_govern,
    near,
    opposite_of,
    reverse_of,
    slots_of,
)
from claims.languages.forms import Pos, readings
from claims.languages.packs import load_table
from claims.model import Slot

LANGUAGES = ("fr", "en")


def words(family: str, language: str, sort: str) -> list[str]:
    return cast("list[str]", cast("Words", families()[family].get(language, {})).get(sort, []))


def entries(language: str, sort: str) -> list[tuple[str, str]]:
    return [(family, word) for family in families() for word in words(family, language, sort)]


@pytest.mark.parametrize(
    ("family", "told"),
    [
        ("sign", [("signer", "fr", False), ("signature", "fr", True), ("sign", "en", False), ("signing", "en", True)]),
        ("arrest", [("interpeller", "fr", False), ("arrestation", "fr", True), ("arrest", "en", True)]),
        ("deliver", [("livrer", "fr", False), ("livraison", "fr", True), ("deliver", "en", False)]),
        ("die", [("mourir", "fr", False), ("décès", "fr", True), ("die", "en", False), ("death", "en", True)]),
        ("quake", [("séisme", "fr", True), ("earthquake", "en", True)]),
        ("rise", [("grimper", "fr", False), ("hausse", "fr", True), ("soar", "en", False)]),
        ("strike", [("grève", "fr", True), ("walkout", "en", True)]),
        ("detain", [("garde à vue", "fr", True), ("custody", "en", True)]),
    ],
)
def test_verbs_and_nouns_of_both_languages_meet_in_one_family(family: str, told: list[tuple[str, str, bool]]) -> None:
    assert {family_of(lemma, language, noun=noun) for lemma, language, noun in told} == {family}


@pytest.mark.parametrize(
    ("verb", "noun", "language", "family"),
    [
        ("conclure", "accord", "fr", "sign"),
        ("donner", "naissance", "fr", "give-birth"),
        ("step", "down", "en", "resign"),
        ("reach", "agreement", "en", "agree"),
        ("procéder", "arrestation", "fr", "arrest"),
        ("carry", "inspection", "en", "check"),
        ("conclure", "phrase", "fr", None),
        ("regarder", "arrestation", "fr", None),
    ],
)
def test_a_verb_that_says_little_tells_the_family_of_its_noun(
    verb: str, noun: str, language: str, family: str | None
) -> None:
    assert light_family(verb, noun, language) == family


def test_a_french_verb_with_se_may_tell_another_family_than_without() -> None:
    assert family_of("se réjouir", "fr", noun=False) == "praise"
    assert family_of("se passer", "fr", noun=False) == "happen"
    assert family_of("passer", "fr", noun=False) == "pass"


@pytest.mark.parametrize(
    ("noun", "family"),
    [
        ("cortège", None),
        ("cortège syndical", "protest"),
        ("rafale", None),
        ("rafale de tir", "shoot"),
        ("définition", None),
    ],
)
def test_a_french_noun_of_several_senses_tells_an_event_only_with_what_makes_it_sure(
    noun: str, family: str | None
) -> None:
    """`un cortège de faillites` is no protest and `des rafales de vent` are no shots."""
    assert family_of(noun, "fr", noun=True) == family


def test_an_unknown_word_and_an_unknown_language_have_no_family() -> None:
    assert family_of("zorgluber", "fr", noun=False) is None
    assert family_of("sign", "xx", noun=False) is None
    assert light_family("conclure", "accord", "xx") is None
    assert (opposite_of("xx:zorgluber"), near("xx:zorgluber"), is_speech("xx:zorgluber")) == (None, (), False)


def test_outcomes_that_exclude_each_other_are_opposite_both_ways() -> None:
    for first, second in [("rise", "fall"), ("convict", "acquit"), ("sentence", "acquit"), ("beat", "lose-match")]:
        assert are_opposite(first, second)
        assert are_opposite(second, first)


def test_what_undoes_an_event_later_is_no_opposite_of_it() -> None:
    assert reverse_of("arrest") == "release"
    assert reverse_of("open") == "close"
    assert not are_opposite("arrest", "release")
    assert not are_opposite("open", "close")


def test_flags_say_how_a_family_holds_what_depends_on_it() -> None:
    assert is_speech("announce")
    assert is_speech("deny")
    assert is_state("weigh")
    assert is_planning("plan")
    assert is_planning("intend")
    assert is_negative("refuse")
    assert is_negative("fail")
    assert not is_speech("kill")
    assert not is_state("kill")


def test_there_are_hundreds_of_families_told_in_both_languages() -> None:
    assert len(families()) >= 600
    bare = [family for family, entry in families().items() if not (entry.get("fr") and entry.get("en"))]
    assert bare == []


@pytest.mark.parametrize("relation", ["opposite", "reverse", "near", "converse"])
def test_every_family_that_an_entry_names_exists_and_is_another(relation: str) -> None:
    for family, entry in families().items():
        named = cast("str | list[str]", entry.get(relation, []))
        for other in [named] if isinstance(named, str) else named:
            assert other in families(), f"{family}.{relation} names {other}"
            assert other != family


def test_the_converse_of_a_family_is_mutual_and_sorted() -> None:
    assert converse("buy") == ("sell",)
    for family in families():
        assert list(converse(family)) == sorted(converse(family))
        assert all(family in converse(other) for other in converse(family))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_befalls_the_subject_is_told_by_a_known_verb_and_by_no_other_entry(language: str) -> None:
    told = {word for sort in ("verbs", "light") for _, word in entries(language, sort)}
    for family, word in entries(language, "undergone"):
        verb = word.partition(" ")[0]
        assert any(r.pos is Pos.VERB and r.lemma == verb for r in readings(verb, language)), f"{family}: {word}"
        assert word not in told


def test_nearness_is_mutual_and_sorted() -> None:
    for family in families():
        assert list(near(family)) == sorted(near(family))
        assert all(family in near(other) for other in near(family))


def test_an_opposite_is_not_near_and_not_the_reverse_too() -> None:
    for family in families():
        assert opposite_of(family) not in near(family)
        assert opposite_of(family) is None or opposite_of(family) != reverse_of(family)


def test_entries_hold_known_fields_and_slots() -> None:
    marks = {"speech", "state", "planning", "negative", "occurring"}
    fields = {"opposite", "reverse", "converse", "near", "slots", *marks, *LANGUAGES}
    sorts = {"verbs", "nouns", "light", "reflexive", "undergone"}
    slots = {slot.value for slot in Slot} | {"object"}
    for family, entry in families().items():
        assert set(entry) <= fields, family
        assert set(slots_of(family)) <= slots, family
        for language in LANGUAGES:
            assert set(cast("Words", entry.get(language, {}))) <= sorts, family


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sort", ["verbs", "nouns", "light", "reflexive", "undergone"])
def test_every_word_is_in_one_family_for_its_part_of_speech(language: str, sort: str) -> None:
    """A word of two senses is with the sense that newspapers use most; its other family has other words."""
    found = defaultdict(set)
    for family, word in entries(language, sort):
        found[word].add(family)
    assert {word: sorted(held) for word, held in found.items() if len(held) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_is_a_lemma_of_the_table_of_forms(language: str) -> None:
    unknown = [
        (family, verb)
        for family, verb in [*entries(language, "verbs"), *entries(language, "reflexive")]
        if not any(r.pos is Pos.VERB and r.lemma == verb for r in readings(verb, language))
    ]
    assert unknown == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_single_noun_is_a_lemma_of_the_table_of_forms(language: str) -> None:
    unknown = [
        (family, noun)
        for family, noun in entries(language, "nouns")
        if " " not in noun and not any(r.pos is Pos.NOUN and r.lemma == noun for r in readings(noun, language))
    ]
    assert unknown == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_of_a_light_phrase_is_known_to_lead_one(language: str) -> None:
    for _, phrase in entries(language, "light"):
        assert leads_light(phrase.rpartition(" ")[0], language)
    assert not leads_light("pleuvoir", language)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_light_phrases_are_a_verb_and_a_word_or_an_english_particle_with_its_preposition(language: str) -> None:
    for family, phrase in entries(language, "light"):
        verb, *rest = phrase.split(" ")
        assert len(rest) in ((1, 2) if language == "en" else (1,)), f"{family}: {phrase}"
        assert any(r.pos is Pos.VERB and r.lemma == verb for r in readings(verb, language)), f"{family}: {phrase}"


# ------------------------------------------------------------------ counted nouns


@pytest.mark.parametrize(
    ("key", "named"),
    [
        ("dead", [("mort", "fr"), ("décès", "fr"), ("victime mortelle", "fr"), ("fatality", "en"), ("death", "en")]),
        ("person", [("personne", "fr"), ("gens", "fr"), ("people", "en")]),
        ("demonstrator", [("manifestant", "fr"), ("protester", "en")]),
        ("police-officer", [("policier", "fr"), ("policeman", "en")]),
        ("vote", [("voix", "fr"), ("vote", "en")]),
        ("job", [("emploi", "fr"), ("job", "en")]),
    ],
)
def test_names_of_one_counted_thing_share_a_key_across_languages(key: str, named: list[tuple[str, str]]) -> None:
    assert {counted_key(name, language) for name, language in named} == {key}


def test_an_unknown_counted_noun_is_its_own_key_in_lower_case() -> None:
    assert counted_key("Zorglub", "fr") == "zorglub"
    assert counted_key("zorglub", "xx") == "zorglub"


def test_counted_nouns_are_told_in_both_languages_and_named_once() -> None:
    assert len(counted()) >= 480
    for language in LANGUAGES:
        named = [name for entry in counted().values() for name in cast("list[str]", entry.get(language, []))]
        assert sorted(named) == sorted(set(named))
    assert [key for key, entry in counted().items() if not (entry.get("fr") and entry.get("en"))] == []


def test_broader_keys_exist_and_never_turn_in_a_circle() -> None:
    for key in counted():
        seen = [key]
        while (above := broader_key(seen[-1])) is not None:
            assert above in counted()
            assert above not in seen
            seen.append(above)
    assert broader_key("minor") == "person"


def test_every_pair_with_a_preposition_of_its_own_is_a_light_phrase_of_the_lexicon() -> None:
    behind = load_table("en", "support", Support).get("behind", {})
    known = {phrase for _, phrase in entries("en", "light")} | {phrase for _, phrase in entries("en", "undergone")}
    assert sorted(set(behind) - known) == []


def test_a_verb_governs_the_noun_of_its_event_as_its_object_unless_it_has_a_preposition_for_it() -> None:
    assert may_govern("bring", "to", "light", "en")
    assert not may_govern("bring", "", "light", "en")
    assert may_govern("reach", "", "agreement", "en")
    assert not may_govern("reach", "under", "agreement", "en")
    assert may_govern("mettre", "en", "vente", "fr")
