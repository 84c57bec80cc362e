"""What parts a verb from its object: an insertion between two commas, or a circumstance that a comma ends."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag

_DEFINITE = frozenset(
    {"le", "la", "l'", "son", "sa", "leur", "notre", "votre", "mon", "ma", "cette", "ce", "cet", "au"}
)


def goes_on_past_insertion(parse: Parse, predicate: Predicate, first: int, after: int) -> bool:
    """Whether what parts a verb from a group is an insertion between two commas (`a vendu, en mai, son usine`).

    It may also be a circumstance that a comma ends (`a vendu avec regret, son usine`).
    """
    article = parse.tokens[first].tag is Tag.DET
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
