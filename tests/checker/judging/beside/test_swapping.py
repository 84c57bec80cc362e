"""A word that stands where the source has one that excludes it is told; another way of saying the same is not."""

from __future__ import annotations

import pytest

from checker.model import FindingKind, Severity
from claims.model import Slot
from tests.checker.judging.beside.reworded import pairs, told

ENGLISH = (
    "The harbour board of Selwick voted on Monday to paint the northern lighthouse yellow and to close its old museum, "
    "a move that allowed geologists to survey the crumbling cliff five years ago. "
    "The board employs electrical engineers. "
    "Twelve sailors were injured when a small ferry hit the pier, and the captain was married twice."
)
FRENCH = (
    "Le conseil du port de Selvic a voté lundi pour que le phare du nord soit peint en jaune et que son vieux musée "
    "ferme, une décision qui a permis à des géologues d'examiner la falaise il y a cinq ans. "
    "Le conseil emploie des ingénieurs électriques. "
    "Douze marins ont été blessés quand un petit bateau a heurté la jetée, et le capitaine était marié."
)
SWAPPED = [
    ("en", "The harbour board of Selwick voted on Monday to paint the northern lighthouse purple.", "purple", "yellow"),
    (
        "en",
        "The harbour board of Selwick voted on Monday to paint the southern lighthouse yellow.",
        "southern",
        "northern",
    ),
    (
        "en",
        "The board voted to close its old museum, a move that allowed biologists to survey the cliff.",
        "biologists",
        "geologists",
    ),
    (
        "en",
        "The harbour board of Selwick voted on Tuesday to paint the northern lighthouse yellow.",
        "Tuesday",
        "Monday",
    ),
    (
        "en",
        "The board voted a move that allowed geologists to survey the crumbling cliff six years ago.",
        "six years ago",
        "five years ago",
    ),
    ("en", "The harbour board of Selwick voted to open its old museum.", "open", "close"),
    ("en", "Twelve sailors were injured when a large ferry hit the pier.", "large", "small"),
    (
        "en",
        "Twelve sailors were injured when a small ferry hit the pier and the captain was unmarried.",
        "unmarried",
        "married",
    ),
    (
        "fr",
        "Le conseil du port de Selvic a voté lundi pour que le phare du nord soit peint en violet.",
        "violet",
        "jaune",
    ),
    ("fr", "Le conseil du port de Selvic a voté lundi pour que le phare du sud soit peint en jaune.", "sud", "nord"),
    (
        "fr",
        "Le conseil a voté une décision qui a permis à des biologistes d'examiner la falaise.",
        "biologistes",
        "géologues",
    ),
    (
        "fr",
        "Le conseil du port de Selvic a voté mardi pour que le phare du nord soit peint en jaune.",
        "mardi",
        "lundi",
    ),
    (
        "fr",
        "Une décision qui a permis à des géologues d'examiner la falaise il y a six ans.",
        "il y a six ans",
        "il y a cinq ans",
    ),
    ("fr", "Douze marins ont été blessés quand un grand bateau a heurté la jetée.", "grand", "petit"),
]
SILENT = [
    (
        "en",
        "The Selwick harbour board voted Monday to paint the northern lighthouse yellow and shut the museum.",
    ),
    ("en", "Geologists were able to survey the cliff. The captain wore a purple scarf and sold his violin."),
    ("en", "The board of Selwick's harbour employs engineers and is to paint its lighthouse, in the north, yellow."),
    (
        "fr",
        "Le conseil du port de Selvic a décidé lundi de peindre en jaune le phare du nord et de fermer le vieux musée.",
    ),
    (
        "fr",
        "Des géologues ont pu examiner la falaise. Le capitaine portait une écharpe violette et a vendu son violon.",
    ),
    ("fr", "Le port de Selvic emploie des ingénieurs et son conseil fera peindre le phare, au nord, en jaune."),
]


@pytest.mark.parametrize(("language", "draft", "mine", "theirs"), SWAPPED)
def test_a_word_in_the_place_of_another_that_excludes_it_is_told(
    language: str, draft: str, mine: str, theirs: str
) -> None:
    found = pairs(language, draft, ENGLISH if language == "en" else FRENCH)
    assert [one[1:] for one in found] == [(mine, theirs)]


@pytest.mark.parametrize(("language", "draft"), SILENT)
def test_the_same_in_other_words_is_not_told(language: str, draft: str) -> None:
    assert pairs(language, draft, ENGLISH if language == "en" else FRENCH) == []


def test_a_sentence_that_stands_in_the_source_is_not_read_again() -> None:
    assert pairs("en", ENGLISH, ENGLISH) == []


def test_a_word_that_another_sentence_of_the_sources_bears_out_is_not_told() -> None:
    source = f"{ENGLISH} The northern lighthouse will be painted purple, the harbour board of Selwick voted later."
    draft = "The harbour board of Selwick voted on Monday to paint the northern lighthouse purple."
    assert pairs("en", draft, source) == []


def test_opposites_contradict_and_a_profession_is_a_role() -> None:
    (opposite,) = told("en", "The harbour board of Selwick voted to open its old museum.", ENGLISH)
    assert (opposite.kind, opposite.severity) == (FindingKind.CONTRADICTION, Severity.WARNING)
    draft = "The board voted to close its old museum, a move that allowed biologists to survey the cliff."
    (other,) = told("en", draft, ENGLISH)
    assert (other.kind, other.slot) == (FindingKind.NAME, Slot.ROLE)


def test_a_language_without_rivals_tells_nothing() -> None:
    assert pairs("de", "Der Leuchtturm ist rot.", "Der Leuchtturm ist blau.") == []
