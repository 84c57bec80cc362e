"""Who says words quoted, and where what somebody reports ends."""

from __future__ import annotations

import pytest

from claims.model import Slot
from tests.claims.assembling.analysing import read

QUOTED = [
    (
        "Le rapport décrit « des quais laissés sans garde la nuit », « des vols répétés au port », a résumé la juge.",
        "la juge",
    ),
    ("« C'est une petite panne de rien », « cela va passer très vite », a redit la maire.", "la maire"),
    ("La maire considère que « le port n'a pas à payer ».", "La maire"),
    ("La police a parlé de « heurts » et indiqué que « les cars ont brûlé à deux reprises ».", "La police"),
    ("« Il faut trouver une autre voie moins chère » et rien d'autre, selon Mme Lund.", "Mme Lund"),
    (
        "D'après le juge, le chauffeur « a d'abord menacé les voisins » pour une dette, « puis a fui vers le port ».",
        None,
    ),
    (
        "« Nous allons recevoir trois grues neuves avant la fin de cet hiver » du port, a redit mardi la maire.",
        "la maire",
    ),
    ("« Oui, cela lui arrive souvent le soir », lui a répondu Paul Morel.", "Paul Morel"),
    ("La maire a tenu à préciser qu'« il n'y a pas eu de heurts dans le port ».", "La maire"),
    ("Du côté du port, on assure que « la grue a été réparée dans la nuit ».", None),
    ("« Des navets, je n'en mange jamais le soir », dit cette pêcheuse, qui adore la mer.", "cette pêcheuse"),
]


@pytest.mark.parametrize(("text", "speaker"), QUOTED)
def test_words_quoted_inside_a_clause_are_said_by_whoever_its_verb_of_speech_names(
    text: str, speaker: str | None
) -> None:
    said = [fact.attribution for fact in read(text, "fr")[1] if fact.slot is Slot.WORDING]
    assert said
    assert "on" not in said and "je" not in said and "le chauffeur" not in said
    assert speaker is None or said[-1] == speaker


@pytest.mark.parametrize(
    ("text", "verb", "source"),
    [
        ("Le préfet a annoncé que le pont fermait, et les riverains ont bloqué la route.", "bloqué", None),
        ("Le préfet a annoncé que le pont fermait et que les cars avaient bloqué la route.", "bloqué", "Le préfet"),
        ("Le préfet a annoncé que le pont fermait, et que les cars avaient bloqué la route.", "bloqué", "Le préfet"),
        ("Après avoir quitté le port, la pêcheuse a dit que le car brûlait.", "quitté", None),
        ("La pêcheuse a dit avoir quitté le port.", "quitté", "La pêcheuse"),
        ("La ministre a dit vouloir « quitter ce port le mois prochain sans bruit », selon nous.", "quitter", None),
    ],
)
def test_what_is_told_beside_a_report_is_the_texts_own_word(text: str, verb: str, source: str | None) -> None:
    told = {fact.attribution for fact in read(text, "fr")[1] if fact.event is not None and fact.event.text == verb}
    assert len(told) == 1
    assert source is None or told == {source}
    assert source is not None or verb == "quitter" or told == {None}


def test_a_verb_of_address_has_no_subject_behind_it() -> None:
    claims = [
        c for c in read("« Envoyez la garde », a ajouté le roi.", "fr")[0] if c.event and c.event.text == "Envoyez"
    ]
    assert [[p.role for p in claim.participants] for claim in claims] == [["patient"]]


def test_a_city_in_an_office_is_not_who_speaks_and_that_of_a_body_is() -> None:
    office = read("« Il me recevra dans quelques jours au port », a dit le maire de Lyon.", "fr")[1]
    body = read("« Nous porterons plainte dans quelques jours », a dit la mairie de Lyon.", "fr")[1]
    assert [p.key for f in office if f.slot is Slot.WORDING for p in f.participants] == []
    assert [p.key for f in body if f.slot is Slot.WORDING for p in f.participants] == ["city:lyon"]


def test_what_one_passes_through_does_nothing() -> None:
    _, facts = read("La neige est tombée de Brest à Metz en passant par Rennes.", "fr")
    assert "city:rennes" not in {p.key for f in facts for p in f.participants if p.role == "agent"}


VIEWS = [
    ("Le port a reçu une note selon laquelle la grue a coûté 300 euros.", "fr", "coûté", "une note"),
    ("Mme Lund, selon qui la grue a coûté 300 euros, a signé.", "fr", "coûté", "Mme Lund"),
    ("The port has a memo according to which the crane sold for 300 euros.", "en", "sold", "a memo"),
    ("Le port cherche une femme pour qui la ville a vendu 300 lots.", "fr", "vendu", None),
]


@pytest.mark.parametrize(("text", "language", "verb", "source"), VIEWS)
def test_a_relative_tells_in_whose_words_it_is_so(text: str, language: str, verb: str, source: str | None) -> None:
    claim = next(c for c in read(text, language)[0] if c.event is not None and c.event.text == verb)
    assert (claim.attribution.text if claim.attribution is not None else None) == source


BARE_TAGS = [
    ("La barge a heurté le quai a expliqué Paule Morin.", "heurté", "Paule Morin"),
    ("La barge a heurté le quai a annoncé mardi la gendarmerie.", "heurté", "la gendarmerie"),
    ("Rose a repris la barge de son oncle raconte-t-elle.", "repris", "elle"),
    ('La barge a heurté le quai, rapporte "La Gazette".', "heurté", "La Gazette"),
    ("La barge a heurté le quai et a annoncé une panne.", "heurté", None),
    ("La barge qui a heurté le quai a révélé une faille.", "heurté", None),
    ("La barge a heurté le quai a provoqué la colère du maire.", "heurté", None),
]


@pytest.mark.parametrize(("text", "verb", "source"), BARE_TAGS)
def test_a_tag_needs_no_comma_before_it_where_its_subject_stands_behind(
    text: str, verb: str, source: str | None
) -> None:
    claim = next(c for c in read(text, "fr")[0] if c.event is not None and c.event.text == verb)
    assert (claim.attribution.text if claim.attribution is not None else None) == source


WITHIN = [
    ("fr", "Elle a raillé la foire et a jugé « absurde de penser que le duc vendra ces 12 étals ».", "12", "Elle"),
    (
        "fr",
        "Pour Odile Ferrand (SNG, majoritaire), « la guilde a vendu 12 cordes sans le dire ».",
        "12",
        "Odile Ferrand",
    ),
    ("fr", "« La guilde a vendu 12 cordes », note d'ailleurs à l'AFP Odile Ferrand, du club.", "12", "Odile Ferrand"),
    ("fr", "Or, insiste la guide, « la neige tenant, la guilde a vendu 12 cordes ».", "12", "la guide"),
    ("fr", "La guide a ri de cette rumeur : « Je crois que la guilde a vendu 12 cordes ».", "12", "La guide"),
    ("fr", "Le duc a rendu hommage aux marins, « ces héros discrets qui ont sauvé 12 vies ».", "12", "Le duc"),
    ("en", 'The jurors called the waltz "a joyous piece that has sold 12 discs in a week".', "12", "The jurors"),
    ("en", 'A letter from the guild read: "We have sold 12 barges for nothing this year."', "12", "A letter"),
]
NOT_WITHIN = [
    ("fr", "La guide est montée. « Je crois que la guilde a vendu 12 cordes de chanvre. »", "12"),
    ("fr", "Le dessin montre des marins et « ces héros discrets qui ont sauvé 12 vies ».", "12"),
    ("en", 'The waltz sold 12 discs and "a joyous piece that has won 3 cups since" lost.', "3"),
]


def _quoted_by(text: str, language: str, value: str) -> str | None:
    return next(f.attribution for f in read(text, language)[1] if f.text == value or f.text.startswith(f"{value} "))


@pytest.mark.parametrize(("language", "text", "value", "speaker"), WITHIN)
def test_what_words_quoted_tell_is_said_by_whoever_the_words_before_them_name(
    language: str, text: str, value: str, speaker: str
) -> None:
    told = _quoted_by(text, language, value)
    assert told is not None and told.startswith(speaker)


@pytest.mark.parametrize(("language", "text", "value"), NOT_WITHIN)
def test_words_quoted_that_nobody_is_said_to_speak_have_no_speaker(language: str, text: str, value: str) -> None:
    assert _quoted_by(text, language, value) is None
