"""A French `que` that opens a relative clause, as its verb lacks what it acts on (`les vélos qu'il a repeints`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

_ACTED_ON = frozenset({"le", "la", "les", "l'", "me", "m'", "te", "t'", "se", "s'", "nous", "vous", "en"})
"""Pronouns before a verb that may be its object."""
_ENDS = frozenset({Tag.PUNCT, Tag.COORD, Tag.VALUE, Tag.VERB, Tag.AUX, Tag.PREP})
_NAMED = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.PART})
_STOPS = frozenset({Tag.PUNCT, Tag.REL, Tag.SUBORD, Tag.COORD})
_BETWEEN = frozenset({Tag.ADV, Tag.NEG, Tag.CLITIC})
_ARTICLES = frozenset({"des", "du", "de", "d'"})
_OPENING = _ARTICLES | {"("}
_MARKS = frozenset('"»”)')
_ADDRESSING = frozenset({"à", "au", "aux"})
_LONGEST_SUBJECT = 8


def lacks_its_object(tokens: Sequence[Token], i: int) -> bool:
    """Whether the clause that `que` opens at `i` behind a noun has a verb that lacks what it acts on.

    It is one that always acts on something, with no object behind or before it. Linear in a bounded window.
    """
    if not i or tokens[i].low not in ("que", "qu'") or not _follows_name(tokens, i):
        return False
    verb = _finite_behind(tokens, i)
    if verb is None or any(t.low in _ACTED_ON and t.tag is not Tag.DET for t in tokens[max(i + 1, verb - 2) : verb]):
        return False
    main = _main_verb(tokens, verb)
    if any(t.lemma == "être" for t in tokens[verb : main + 1]):
        return False  # `l'idée que le pont soit vendu`
    after = main + 1
    while after < len(tokens) and tokens[after].tag in (Tag.ADV, Tag.NEG):
        after += 1
    if after < len(tokens) and (tokens[after].tag not in _ENDS or tokens[after].low in _OPENING):
        return False
    if _is_told_to(tokens, i):
        return False
    return tokens[main].lemma in word_class("acting_on_something", "fr")


def _follows_name(tokens: Sequence[Token], i: int) -> bool:
    """Whether `que` stands behind a noun, a name or a number, a closing mark or a comma between."""
    before = tokens[i - 1]
    if before.low in _MARKS or before.low == ",":
        return i > 1 and tokens[i - 2].tag in _NAMED
    return before.tag in (Tag.NOUN, Tag.NUM, Tag.ADJ, Tag.PROPN)


def _finite_behind(tokens: Sequence[Token], i: int) -> int | None:
    """Return the finite verb of a clause behind its subject, `None` where a mark or another clause comes first."""
    for at in range(i + 1, min(len(tokens), i + _LONGEST_SUBJECT)):
        if tokens[at].tag in (Tag.VERB, Tag.AUX):
            return at if at > i + 1 else None
        if tokens[at].tag in _STOPS:
            return None
    return None


def _main_verb(tokens: Sequence[Token], verb: int) -> int:
    """Return the participle or infinitive that a finite verb leads to, else that verb."""
    at = main = verb
    while at + 1 < len(tokens):
        at += 1
        token = tokens[at]
        if token.tag in _BETWEEN or (token.low in ("de", "d'", "à") and at + 1 < len(tokens)):
            if token.tag is Tag.PREP and tokens[at + 1].tag is not Tag.INF:
                break
            continue
        if token.tag is Tag.INF or (token.tag is Tag.PART and tokens[main].tag is Tag.AUX):
            main = at
            continue
        break
    return main


def _is_told_to(tokens: Sequence[Token], i: int) -> bool:
    """Whether the noun right before `que` is whom something is told to (`a dit aux élus que`).

    Or it is the noun of a circumstance that a comma ends (`a écrit un air, avec Ada, que`), which may not be meant.
    """
    apart = tokens[i - 1].low == ","
    at = i - 1 - apart
    while at > 0 and tokens[at].tag in (Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET) and tokens[at].low not in _ADDRESSING:
        at -= 1
    governed = tokens[at].tag is Tag.PREP and tokens[at].low not in _ARTICLES
    return tokens[at].low in _ADDRESSING or (apart and governed)


def past_mark(tokens: Sequence[Token], i: int) -> int | None:
    """Return the noun before a bracket, or the last one inside a quotation, that ends right before `que` at `i`."""
    at = i - 1
    if tokens[at].low == ")":
        while at > 0 and tokens[at].low != "(":
            at -= 1
    named = (j for j in range(at - 1, max(-1, at - _LONGEST_SUBJECT), -1) if tokens[j].tag in (Tag.NOUN, Tag.PROPN))
    return next(named, None)
