"""Pronouns right behind a French verb: its subject (`ajoute-t-il`), or the object of an order (`écoutez-nous`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.bare_tags import may_tag
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.surroundings import speaks
from claims.assembling.words.tokens import Tag

_CLOSING = frozenset('»”"')
_WHICH = frozenset({"quel", "quelle", "quels", "quelles"})
_OWN = {"-nous": ("ons", "mmes"), "-vous": ("ez", "tes")}
"""How the verbs end that have these pronouns for their subjects."""
_BETWEEN = frozenset({Tag.CLITIC, Tag.NEG, Tag.ADV})


def is_ordered(parse: Parse, position: int) -> bool:
    """Whether `-nous` or `-vous` is the object of an order: no verb of its person stands before (`écoutez-nous`)."""
    low, verb = parse.tokens[position].low, parse.tokens[position - 1].low
    own = _OWN.get(low)
    return own is not None and not verb.endswith(own)


def is_subject_alone(parse: Parse, pronoun: int | None, before: Sequence[Group], predicate: Predicate) -> bool:
    """Whether the pronoun behind a verb is its subject although nouns stand before: it tags speech, or asks.

    `», suggère-t-il`, `Quel rôle tenait-elle ?`, beside `Le maire a-t-il signé ?`. Constant but for adverbs between.
    """
    if pronoun is None or parse.tokens[pronoun].low[0] != "-":
        return False
    at = predicate.first - 1
    while at > 0 and parse.tokens[at].tag in _BETWEEN:
        at -= 1
    tags = (parse.tokens[at].low == "," or parse.tokens[at].low in _CLOSING) and tells(parse, predicate)
    return tags or (len(before) == 1 and parse.tokens[before[0].first].low in _WHICH)


def tells(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb is one of speech (`annonce`, `a fait savoir`), or tells there who says the rest (`, relaie X`)."""
    if predicate.lemma == "savoir":
        return any(t.lemma == "faire" for t in parse.tokens[predicate.first : predicate.head])
    if predicate.lemma in parse.grammar.reporting or speaks(predicate.lemma, parse.language):
        return True
    behind = parse.language == "fr" and predicate.first > 0 and parse.tokens[predicate.first - 1].low == ","
    return behind and may_tag(parse.tokens, predicate)
