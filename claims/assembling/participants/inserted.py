"""What parts a verb from its object: an insertion between two commas, or a circumstance that a comma ends."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag

_DEFINITE = frozenset(
    {"le", "la", "l'", "son", "sa", "leur", "notre", "votre", "mon", "ma", "cette", "ce", "cet", "au"}
)
_QUOTES = frozenset("«»“”\"‘’'")
_TELLING = frozenset({Tag.VERB, Tag.AUX})
_OPENING_DATE = 4
"""Words from a coordinator past the date that it joins."""


def goes_on_past_insertion(parse: Parse, predicate: Predicate, first: int, after: int) -> bool:
    """Whether what parts a verb from a group is an insertion between two commas (`a vendu, en mai, son usine`).

    It may also be a circumstance that a comma ends (`a vendu avec regret, son usine`).
    """
    article = parse.tokens[first].tag is Tag.DET
    if article and parse.language == "fr" and _only_set_off(parse, predicate.head + 1, first):
        return True
    while article and parse.language == "fr" and first > predicate.head + 1 and parse.tokens[first - 1].tag is Tag.ADV:
        first -= 1  # `espère, lundi, toujours un retour`
    if parse.tokens[first - 1].low != ",":
        return False
    opens = predicate.head + 1
    while parse.tokens[opens].tag is Tag.ADV or _dates(parse, opens):
        opens += 1
    if parse.tokens[opens].low == "," and _is_appositive(parse, first):
        return False
    if parse.tokens[opens].low == ",":
        dated = opens > predicate.head + 1 and parse.tokens[opens - 1].tag is Tag.VALUE
        return first - 1 > opens and (not dated or article)
    if predicate.reflexive or parse.tokens[opens].tag is not Tag.PREP or not article:
        return False
    comma = next(j for j in range(opens, first) if parse.tokens[j].low == ",")
    if comma == first - 1:
        framed = [t.low for t in parse.tokens[opens : opens + 3]] == ["dans", "le", "cadre"]
        return framed or parse.tokens[opens].low in parse.grammar.circumstantial
    if after < len(parse.tokens) and parse.tokens[after].tag is Tag.COORD:
        return False  # `dans le froid, une mer grise et du brouillard`
    inserted = parse.tokens[comma + 1 : first - 1]  # `a lancé à Brest, près du port, la seconde phase`
    return inserted[0].tag is Tag.PREP and all(t.tag is not Tag.COORD and t.low != "," for t in inserted)


def _only_set_off(parse: Parse, start: int, end: int) -> bool:
    """Whether brackets and the `et` or `ou` of dates are all the marks between a French verb and an article.

    `a lancé à Royan (Charente) la saison`, `imposent depuis lundi et pour dix jours un péage`.
    """
    depth, set_off = 0, False
    for at in range(start, end):
        token = parse.tokens[at]
        if token.low in ("(", ")"):
            depth += 1 if token.low == "(" else -1
            set_off = True
        elif token.tag is Tag.COORD and not depth:
            if not _joins_dates(parse, at):
                return False
            set_off = True
        elif (token.tag is Tag.PUNCT and not depth and token.low not in _QUOTES) or (token.tag in _TELLING and depth):
            return False
    return set_off and not depth


def _joins_dates(parse: Parse, at: int) -> bool:
    """Whether a coordinator stands right behind a date, and before another or what opens it."""
    after = parse.tokens[at + 1 : at + _OPENING_DATE]
    return parse.tokens[at - 1].tag is Tag.VALUE and any(t.tag is Tag.VALUE for t in after)


def _is_appositive(parse: Parse, first: int) -> bool:
    """Whether a French noun without its article, or a name, says what the noun before its comma is.

    `a plu, grâce à la voix de sa chanteuse, Ana`, beside `a croisé, chez un ami, Ana Ruiz`.
    """
    token = parse.tokens[first]
    if parse.language != "fr" or token.tag not in (Tag.NOUN, Tag.PROPN) or parse.tokens[first - 1].low != ",":
        return False
    if parse.tokens[first - 2].tag not in (Tag.NOUN, Tag.PROPN, Tag.ADJ):
        return False
    before = first - 2
    while before > 0 and parse.tokens[before].tag in (Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.PREP):
        before -= 1
    return token.tag is Tag.NOUN or parse.tokens[before].low in _DEFINITE


def _dates(parse: Parse, index: int) -> bool:
    """Whether a word of a French sentence is a date, or the article of one (`a relevé le 7 mars, …`)."""
    token, after = parse.tokens[index], parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    article = token.tag is Tag.DET and after is not None and after.tag is Tag.VALUE
    return parse.language == "fr" and (token.tag is Tag.VALUE or article)
