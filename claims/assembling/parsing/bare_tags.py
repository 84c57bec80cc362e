"""French clauses of speech that no comma parts from what they report (`Le feu a pris la grange a indiqué le maire`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.surroundings import foregoes_object, speaks
from claims.assembling.parsing.told_where import past_setting
from claims.assembling.words.tokens import Tag, Token
from claims.kinds.offices import role_words
from claims.kinds.people import names_person
from claims.languages.classes import word_class

_FINITE = frozenset({Tag.VERB, Tag.AUX, Tag.REL, Tag.SUBORD})
_LEAST = 2
"""Tokens between two verbs: an object or a complement stands there."""
_GROUP = frozenset({Tag.DET, Tag.ADJ})


def begins_bare_tag(tokens: Sequence[Token], told: int, predicate: Predicate, language: str) -> bool:
    """Return whether a verb of speech tags what a verb before it, ending at token `told`, tells.

    Its subject stands behind it: a pronoun joined to it, or somebody who speaks, and no further verb. Linear.
    """
    if language != "fr" or predicate.passive or predicate.first - told <= _LEAST:
        return False
    if not (foregoes_object(predicate.lemma, language) or predicate.lemma in word_class("tagging", language)):
        return False
    after = past_setting(tokens, predicate.last + 1)
    if after >= len(tokens):
        return False
    if tokens[after].low.startswith("-"):
        return True
    return _is_speaker(tokens, after) and not any(t.tag in _FINITE for t in tokens[after:])


def lists_some(tokens: Sequence[Token], clause: Clause) -> bool:
    """Return whether a French relative may only name some of those before it (`parmi lesquels un guide`). Constant."""
    low = tokens[clause.opened_by].low
    return clause.kind in (ClauseKind.RELATIVE, ClauseKind.CONTENT) and (low == "dont" or low.startswith("lesquel"))


def may_tag(tokens: Sequence[Token], predicate: Predicate) -> bool:
    """Return whether a French verb that is not always one of speech tells behind a mark who says the rest. Linear."""
    if predicate.lemma in word_class("telling_in_writing", "fr"):
        return True
    if predicate.lemma not in word_class("tagging_inverted", "fr"):
        return False
    after = past_setting(tokens, predicate.last + 1)
    named = after < len(tokens) and _is_speaker(tokens, after)
    return named and not any(t.tag in _FINITE for t in tokens[after:])


def tag_follows(tokens: Sequence[Token], i: int, predicate: Predicate, language: str) -> bool:
    """Return whether a French verb of speech right behind a comma tells, by the speaker behind it, who says the rest.

    `…, dont trois enfants, a dit le maire`; not `…, ont dit leur joie`. Linear in the words behind it.
    """
    at = i - 1
    while at > 0 and tokens[at].tag is Tag.CLITIC:
        at -= 1
    if language != "fr" or predicate.passive or tokens[at].low != "," or not speaks(predicate.lemma, language):
        return False
    after = past_setting(tokens, predicate.last + 1)
    turned = predicate.first + 1 < len(tokens) and tokens[predicate.first + 1].low.startswith("-")
    return turned or (after < len(tokens) and _is_speaker(tokens, after))


def _is_speaker(tokens: Sequence[Token], first: int) -> bool:
    """Whether a noun group names somebody: by a name, or the noun of an office, a person or a body."""
    at = first
    while at + 1 < len(tokens) and tokens[at].tag in _GROUP:
        at += 1
    token = tokens[at]
    if token.tag is Tag.PROPN:
        return at == first
    if token.tag is not Tag.NOUN or at == first:
        return False
    known = token.low in role_words("fr").terms or token.lemma in circumstances_of("fr").bodies
    return known or token.low in word_class("who_speak", "fr") or _is_somebody(token.lemma)


def _is_somebody(lemma: str) -> bool:
    return names_person(lemma, "fr") and lemma not in word_class("things_named_as_doers", "fr")
