"""Finds the main verb of a French sentence all of whose verbs stand in clauses inside it."""

from __future__ import annotations

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.retagging import Readings, can_be, take
from claims.assembling.words.tokens import Tag, Token
from claims.languages.families import family_of

_FINITE = frozenset({Tag.VERB, Tag.AUX})
_OPENERS = frozenset({Tag.REL, Tag.SUBORD})
_ENDS = frozenset(".!…")
_UNSETTLED = frozenset({Tag.NOUN, Tag.ADJ})
_BEFORE = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.ADV, Tag.PART, Tag.INF, Tag.NEG, Tag.VALUE})
"""What may stand before a verb, beside the mark that ends a bracket."""
_BEHIND = frozenset({Tag.DET, Tag.PREP, Tag.NUM, Tag.VALUE, Tag.ADV, Tag.NEG, Tag.PRON, Tag.SUBORD})
_SUBJECT = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON})
_SHORTEST = 5
_OF_IT = "en"
_COUNTED = frozenset({Tag.NUM, Tag.VALUE, Tag.DET, Tag.PRON})


def take_missing_verb(path: list[Token], readings: Readings) -> None:
    """Read the first word that can be the main verb as that, where a French sentence has none. Linear in the words.

    Its subject stands before it and agrees with it (`La vente d'armes qui choque l'opinion continue.`,
    `La brasserie en produit 300 hectolitres.`). What ends without a stop is a title, and may lack a verb.
    """
    if len(path) < _SHORTEST or path[-1].low not in _ENDS or not _lacks_verb(path):
        return
    subject = next((t for t in path if t.tag in _SUBJECT), None)
    if subject is None or path[0].tag in (Tag.PREP, *_OPENERS):
        return
    start = next((at for at in range(len(path) - 1, 0, -1) if path[at].tag in _FINITE), path.index(subject))
    for index in range(start + 1, len(path)):
        token = path[index]
        if token.tag not in _UNSETTLED or not can_be(readings, index, Tag.VERB):
            continue
        found = next(tail for tail in readings[index] if tail[1] is Tag.VERB)
        if found[4] is not None and subject.plural is not None and found[4] != subject.plural:
            continue
        if family_of(found[2], "fr", noun=False) is None:
            continue  # `la classe moyenne`
        stays = found[2] in grammar_of("fr").copulas and path[index - 1].low == ","
        if stays or _stands_as_verb(path, index):  # `L'impôt, voté en mai, reste élevé.`
            take(path, readings, index, Tag.VERB)
            if path[index - 1].low == _OF_IT:
                path[index - 1] = path[index - 1]._replace(tag=Tag.CLITIC)
            return


def _lacks_verb(path: list[Token]) -> bool:
    """Whether every finite verb stands behind a word of its own that opens a clause inside the sentence."""
    openers = 0
    for token in path:
        if token.tag in _OPENERS and token.low != "comme":
            openers += 1
        elif token.tag in _FINITE or (token.either and token.tag is Tag.PART):
            openers -= 1
            if openers < 0:
                return False
    return True


def _stands_as_verb(path: list[Token], index: int) -> bool:
    before, after = path[index - 1], path[index + 1] if index + 1 < len(path) else None
    if before.low == _OF_IT:
        return after is not None and after.tag in _COUNTED and path[index - 2].tag in _SUBJECT
    if (before.tag not in _BEFORE and before.low != ")") or _ends_group(path, index):
        return False
    if after is None or after.low in _ENDS:
        return any(t.tag in _FINITE for t in path[:index])  # beside `Un jardin assez calme.`
    return after.tag in _BEHIND


def _ends_group(path: list[Token], index: int) -> bool:
    """Whether an article or a figure and adjectives alone lead up to a word (`son dernier souffle`)."""
    at = index - 1
    while at >= 0 and path[at].tag is Tag.ADJ:
        at -= 1
    return at < index - 1 and (at < 0 or path[at].tag not in _SUBJECT)
