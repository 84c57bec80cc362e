"""What stands around a word of a tagged sentence, as far as the cutting of clauses asks."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.tokens import Tag, Token

_NOMINAL = (Tag.NOUN, Tag.PROPN, Tag.VALUE, Tag.NUM, Tag.PRON)
_VERBAL = (Tag.VERB, Tag.PART, Tag.INF, Tag.GER, Tag.AUX)
_FINITE = (Tag.VERB, Tag.AUX)


def noun_before(tokens: Sequence[Token], i: int) -> int | None:
    """Return the nearest nominal word before `i` with no finite verb between, or `None`."""
    for j in range(i - 1, max(-1, i - 8), -1):
        tag = tokens[j].tag
        if tag in _NOMINAL:
            return j
        if tag in (Tag.VERB, Tag.AUX) or tokens[j].low in (";", ":"):
            return None
    return None


def after_verb(tokens: Sequence[Token], i: int) -> bool:
    """Whether the nearest content word before is a verb, so that `que` opens what is said."""
    for j in range(i - 1, max(-1, i - 4), -1):
        tag = tokens[j].tag
        if tag in _VERBAL:
            return True
        if tag in (Tag.NOUN, Tag.PROPN):
            return False
        if tag in (Tag.VALUE, Tag.ADV, Tag.NEG) or (tag is Tag.PUNCT and tokens[j].low in '"«“'):
            continue
        if tag is Tag.PRON and j and tokens[j - 1].tag in (Tag.VERB, Tag.AUX):
            return True
    return False


def opens_comparison(tokens: Sequence[Token], i: int) -> bool:
    """Whether `que` compares or restricts (`plus … que`, `ne … que`) rather than opening a clause."""
    return any(t.low in ("plus", "moins", "aussi", "autant", "ne", "n'") for t in tokens[max(0, i - 4) : i]) and not (
        after_verb(tokens, i) and verb_ahead(tokens, i)
    )


def verb_ahead(tokens: Sequence[Token], i: int) -> bool:
    """Whether a finite verb follows `i` before a strong break."""
    for token in tokens[i + 1 : i + 25]:
        if token.tag in (Tag.VERB, Tag.AUX):
            return True
        if token.low in (";", ":", ")"):
            return False
    return False


def postmodifies(tokens: Sequence[Token], i: int) -> bool:
    """Whether a participle modifies the noun before it or opens its sentence, rather than standing before a noun."""
    following = tokens[i + 1].tag if i + 1 < len(tokens) else Tag.PUNCT
    if i == 0 or tokens[i - 1].tag in (Tag.PUNCT, Tag.COORD, Tag.ADV, Tag.VALUE):
        return following is not Tag.NOUN
    return tokens[i - 1].tag in (Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.PART)


def finite_follows(tokens: Sequence[Token], i: int) -> bool:
    """Whether a finite verb follows `i` before any break."""
    for token in tokens[i + 1 : i + 20]:
        if token.low in (",", ";", ":", ")") or token.tag in (Tag.COORD, Tag.SUBORD, Tag.REL):
            return False
        if token.tag in (Tag.VERB, Tag.AUX):
            return True
    return False


def is_aside(tokens: Sequence[Token], i: int) -> bool:
    """Whether a preposition follows and the clause's own verb comes after the next comma (`, backed by X, won`)."""
    if i + 1 >= len(tokens) or tokens[i + 1].tag is not Tag.PREP:
        return False
    comma = next((j for j in range(i + 1, len(tokens)) if tokens[j].low == ","), None)
    return comma is not None and any(t.tag in (Tag.VERB, Tag.AUX) for t in tokens[comma + 1 :])


def no_finite_until_break(tokens: Sequence[Token], i: int) -> bool:
    """Whether a preposition follows `i` and no finite verb before a break."""
    return not finite_follows(tokens, i) and i + 1 < len(tokens) and tokens[i + 1].tag is Tag.PREP


def in_enumeration(tokens: Sequence[Token], i: int) -> bool:
    """Whether a comma parts the items of a list: two like words around it and a coordinator soon after."""
    if i + 1 >= len(tokens) or i == 0:
        return False
    before, after = tokens[i - 1].tag, tokens[i + 1].tag
    return (
        before is after
        and before in (Tag.NOUN, Tag.PROPN, Tag.ADJ)
        and any(t.tag is Tag.COORD for t in tokens[i + 2 : i + 8])
    )
