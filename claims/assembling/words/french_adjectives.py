"""Reads French verbs and participles that can only be nouns, adjectives or adverbs where they stand as such."""

from __future__ import annotations

from claims.assembling.words.french_perfects import take_perfect
from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.retagging import Readings, can_be, take
from claims.assembling.words.tokens import Tag, Token, low_of, tag_of
from claims.languages.classes import word_class
from claims.languages.families import family_of

_FINITE = frozenset({Tag.VERB, Tag.AUX})
_VERBAL = frozenset({Tag.VERB, Tag.PART, Tag.GER, Tag.INF})
_NAMING = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ})
_BESIDE = frozenset({"avec", "sans", "entre", "en", "par"})
"""Prepositions that a bare noun stands behind (`avec masque et tuba`)."""
_SERVED = frozenset({"prison", "emprisonnement", "réclusion", "peine", "détention", "sursis"})
"""What an adjective `ferme` goes with (`un an de prison ferme`)."""
_TERMS = ("an", "ans", "mois", "jours", "semaines")
_ENDS_CLAUSE = frozenset({Tag.REL, Tag.SUBORD})
_OPENS_CLAUSE = frozenset({"que", "qu'", "où", "dont"})
_INSERTED = "savoir"
"""Of `à savoir`, which is no verb behind a comma."""
_NEAR = 8
_OF = frozenset({"de", "d'", "du", "des"})
_KEY = ("-clé", "-clés", "-clef", "-clefs")
"""Second halves of nouns that look like participles (`un homme-clé`)."""


def take_adjectives(path: list[Token], readings: Readings) -> None:
    """Give French words that were read as verbs the other reading that their place leaves them. Linear in the words."""
    inserted = _INSERTED in map(low_of, path)
    for index, tag in enumerate(map(tag_of, path)):
        if (tag in _VERBAL or inserted) and index:
            _take_adjective(path, readings, index)
        elif tag is Tag.NOUN and index > 1 and path[index].lemma in ("avoir", "être"):
            take_perfect(path, readings, index)


def _take_adjective(path: list[Token], readings: Readings, index: int) -> None:
    token = path[index]
    if token.tag in _VERBAL and _is_set(path, index):
        path[index] = token._replace(tag=Tag.ADJ, lemma=token.low, tense=None, either=False)
    elif token.tag is Tag.VERB:
        _doubt_verb(path, readings, index)
    elif token.tag is Tag.PART:
        _doubt_participle(path, readings, index)
    elif token.low == _INSERTED and index > 1 and path[index - 1].low == "à" and path[index - 2].low == ",":
        path[index - 1 : index + 1] = [t._replace(tag=Tag.ADV, lemma=t.low) for t in path[index - 1 : index + 1]]
    elif token.tag is Tag.GER and path[index - 1].tag is Tag.NOUN and _is_quality(path, index):
        path[index] = token._replace(tag=Tag.ADJ, lemma=token.low, tense=None)


def _is_set(path: list[Token], index: int) -> bool:
    """Whether a verb form only makes one thing with the noun before it (`bande organisée`, `fauteuil roulant`)."""
    before = path[index - 1]
    if before.tag is not Tag.NOUN or f"{before.lemma} {path[index].lemma}" not in word_class("set_pairs", "fr"):
        return False
    if path[index].tag is Tag.INF or index + 1 >= len(path):
        return True  # `son compte twitter`
    return path[index + 1].low != "par" and path[index + 1].tag not in (Tag.DET, Tag.VALUE)


def _is_quality(path: list[Token], index: int) -> bool:
    """Whether a present participle behind a noun is its adjective (`un agent innervant`, `le maire sortant a dit`)."""
    if path[index].low == "sortant":
        return index + 1 < len(path) and path[index + 1].tag is not Tag.PREP
    return path[index].low in grammar_of("fr").attributive


def _doubt_verb(path: list[Token], readings: Readings, index: int) -> None:
    """Read a finite verb as an adjective behind its noun, or as the second of two bare nouns."""
    token = path[index]
    if token.low == "cours" and path[index - 1].low in ("en", "au"):
        take(path, readings, index, Tag.NOUN)
        return
    if token.low.endswith("es") and token.lemma.endswith("er") and not _speaks_to(path, index):
        take(path, readings, index, Tag.NOUN)
        return
    served = token.lemma == "fermer" and _is_served(path[index - 1])
    if served or (token.low in ("présente", "présentes") and _is_there(path, index)):
        take(path, readings, index, Tag.ADJ)
    elif path[index - 1].tag is Tag.COORD and can_be(readings, index, Tag.NOUN) and _joins_noun(path, index):
        take(path, readings, index, Tag.NOUN)


def _speaks_to(path: list[Token], index: int) -> bool:
    """Whether somebody is said `tu` to: no other subject has a verb in `-es` (`, avantages des élus` has none)."""
    return any(t.low in ("tu", "t'", "te", "-tu", "toi") for t in path[max(0, index - _NEAR) : index + 2])


def _is_served(before: Token) -> bool:
    """Whether a sentence stands right before (`trois mois ferme`)."""
    return before.lemma in _SERVED or before.low.rpartition(" ")[2] in _TERMS


def _is_there(path: list[Token], index: int) -> bool:
    """Whether `présente` only says that the noun before it is somewhere, and its clause has another verb.

    The verb has an object, and none stands right behind (`une élue présente à Metz a crié`).
    """
    if path[index - 1].tag not in _NAMING or index + 2 >= len(path) or path[index + 1].tag is not Tag.PREP:
        return False
    if any(t.low in _OPENS_CLAUSE for t in path[max(0, index - _NEAR) : index]):
        return False
    for token in path[index + 1 :]:
        if token.tag in _FINITE:
            return True
        if token.tag in _ENDS_CLAUSE or token.tag is Tag.COORD or token.low in ";.":
            return False
    return False


def _joins_noun(path: list[Token], index: int) -> bool:
    """Whether a bare noun behind a preposition stands before `et`, and the verb is none that newspapers know."""
    if index < 3 or path[index - 2].tag is not Tag.NOUN or path[index - 3].low not in _BESIDE:
        return False
    return family_of(path[index].lemma, "fr", noun=False) is None


def _doubt_participle(path: list[Token], readings: Readings, index: int) -> None:
    """Read a participle as the office of a name before it, as an adjective of an office, or as part of an adverb."""
    token, before = path[index], path[index - 1]
    if token.low == "entendu" and before.low == "bien" and (index < 2 or path[index - 2].tag is not Tag.AUX):
        path[index] = token._replace(tag=Tag.ADV, lemma=token.low, tense=None, either=False)
    elif token.low.endswith(_KEY):
        path[index] = token._replace(tag=Tag.NOUN, lemma=token.low, tense=None, either=False)
    elif token.lemma == "déléguer" and before.lemma in word_class("deputed", "fr"):
        take(path, readings, index, Tag.ADJ)
    elif before.low == "," and can_be(readings, index, Tag.NOUN) and _is_apposed(path, index):
        take(path, readings, index, Tag.NOUN)


def _is_apposed(path: list[Token], index: int) -> bool:
    """Whether a participle is what a name's bearer is: a name is all that follows (`, délégué CGT,`), or `de`."""
    if index < 2 or index + 1 >= len(path) or path[index - 2].tag is not Tag.PROPN:
        return False
    after = next((t for t in path[index + 1 : index + 3] if t.tag is not Tag.ADJ), path[index + 1])
    held = after.low in _OF and path[index].lemma in word_class("offices_by_participle", "fr")
    return held or path[index + 1].tag is Tag.PROPN
