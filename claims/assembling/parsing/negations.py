"""Whether a negation denies the verb of its group, and which."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import Grammar
from claims.assembling.words.tokens import Tag, Token, low_of, tag_of

_QUOTE_MARKS = frozenset("«»“”\"‘’'")

_EXPLETIVE = frozenset({"avant", "sans", "moins", "peur", "crainte"})
"""Words whose `que` takes a `ne` that denies nothing (`avant qu'il ne cesse`)."""
_DENIED_BY_NE = frozenset({"pouvoir", "savoir", "cesser", "oser"})
"""French verbs that `ne` denies by itself (`ne peut être vendu`)."""
_CANNOT = "cannot"
_SUBJUNCTIVE = frozenset({"aie", "aies", "ait", "ayons", "ayez", "aient", "soit", "soient", "eût", "fût", "eussent"})
_ONLY = frozenset({"seulement", "uniquement", "simplement", "only", "just", "merely", "simply"})


def denies(tokens: Sequence[Token], index: int, at: int) -> bool:
    """Whether a negative word inside a verb group denies it: `plus` only after `ne`, `not only` never."""
    low = tokens[index].low
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if following in _ONLY and low not in ("jamais", "never"):
        return False
    if low == "jamais" and tokens[at].low in _SUBJUNCTIVE and not _has_ne(tokens, at):
        return False  # `la pire que le pays ait jamais connue`
    if low == "plus" and following in ("que", "qu'"):
        return False  # `ne compte plus que dix élus`
    return low not in ("plus", "ne", "n'") or (low == "plus" and _has_ne(tokens, at))


def _has_ne(tokens: Sequence[Token], at: int) -> bool:
    return any(t.low in ("ne", "n'") for t in tokens[max(0, at - 4) : at])


def _negator_before(tokens: Sequence[Token], at: int, grammar: Grammar) -> int | None:
    """Return the nearest negative word right before a verb that may open its group."""
    farthest = max(0, at - 4)
    if Tag.NEG in map(tag_of, tokens[farthest:at]):
        for opener in range(at - 1, farthest - 1, -1):
            if tokens[opener].tag is Tag.NEG and tokens[opener].low in grammar.negators:
                return opener
    return None


def negated_before(tokens: Sequence[Token], at: int, grammar: Grammar) -> bool:
    """Whether `ne` or `never` opens the group, or `cannot` is it; `ne … que` restricts and does not deny."""
    if tokens[at].low == _CANNOT:
        return at + 1 >= len(tokens) or tokens[at + 1].low not in _ONLY
    opener = _negator_before(tokens, at, grammar)
    if opener is None:
        return _drops_ne(tokens, at) or (at > 0 and tokens[at - 1].low == "neither" and at > 1)
    since = tokens[opener + 1 : at]
    slow = tokens[at].tag is Tag.GER and {Tag.ADJ, Tag.PREP} <= set(map(tag_of, since))  # `not been slow in selling`
    if slow or any(t.tag in (Tag.VERB, Tag.AUX, Tag.INF, Tag.PUNCT, Tag.COORD) for t in since):
        return False
    if tokens[opener].low not in ("ne", "n'"):
        return denies(tokens, at - len(since) - 1, at)
    if any(t.low in grammar.negating for t in since):
        return True
    for offset, token in enumerate(tokens[at + 1 : at + 9], at + 1):
        if token.low in grammar.negating:
            return denies(tokens, offset, at)
        if token.low in ("que", "qu'"):
            return False
        if token.tag is Tag.PUNCT and token.low not in _QUOTE_MARKS:
            break
    return _denies_alone(tokens, opener, at, grammar)


def _denies_alone(tokens: Sequence[Token], opener: int, at: int, grammar: Grammar) -> bool:
    """Whether `ne` without a word behind it denies: after a subject that is nobody, or `qui` (`qui ne portent`)."""
    if opener and tokens[opener - 1].low == "qui" and tokens[opener - 1].tag is Tag.REL:
        return True
    if tokens[at].lemma in _DENIED_BY_NE and tokens[opener].low in ("ne", "n'"):
        return _EXPLETIVE.isdisjoint(map(low_of, tokens[max(0, opener - 6) : opener]))
    return any(t.low in grammar.negating and t.low not in ("pas", "plus", "point") for t in tokens[max(0, at - 8) : at])


def _drops_ne(tokens: Sequence[Token], at: int) -> bool:
    """Whether speech leaves `ne` out (`c'est pas vrai`, `c'est rien`)."""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return following == "pas" or (following == "rien" and tokens[at].lemma == "être")
