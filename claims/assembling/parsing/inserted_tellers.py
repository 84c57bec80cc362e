"""Finds who says it between commas (`The bridge, he said, is shut`), and headlines in the passive."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from claims.assembling.parsing.control import control_of
from claims.assembling.parsing.insertions import aside_opener
from claims.assembling.words.done_by import needs_object
from claims.assembling.words.grammar import Grammar
from claims.assembling.words.tokens import Tag, Token, tag_of
from claims.languages.families import family_of, is_speech

_FINITE = frozenset({Tag.VERB, Tag.AUX})
_TELLER = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.PREP, Tag.VALUE})
_SETTING = _TELLER | {Tag.ADV}
_OPENING = frozenset({Tag.REL, Tag.SUBORD, Tag.COORD})
_NAMED = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON})
_SUBJECTS = frozenset({Tag.NOUN, Tag.PROPN, Tag.NUM})
_LONGEST_HEADLINE = 12
_LONGEST = 10
"""Words from the verb of speech to a comma."""


class Insertion(NamedTuple):
    """Who says it, between two commas; the fields hold token indexes."""

    start: int
    """The comma that opens it."""
    verb: int
    end: int
    """The comma that closes it."""


def told_insertions(tokens: Sequence[Token], grammar: Grammar) -> tuple[Insertion, ...]:
    """Return the insertions of a sentence that tell who says it, where no verb stands before them, in text order.

    What stands before such an insertion is a subject or a circumstance that waits for its verb behind it. Linear.
    """
    commas = [k for k, token in enumerate(tokens) if token.low == ","]
    if len(commas) < 2 or not commas[0]:
        return ()
    found: list[Insertion] = []
    for start, end in pairwise(commas):
        verb = next((k for k in range(start + 1, min(end, start + _LONGEST)) if tokens[k].tag in _FINITE), None)
        if any(tag in _FINITE for tag in map(tag_of, tokens[(found[-1].end if found else 0) : start])):
            break
        if verb is not None and end - verb <= _LONGEST and _tells(tokens, start, verb, end, grammar):
            found.append(Insertion(start, verb, end))
            break
    return tuple(found)


def _tells(tokens: Sequence[Token], start: int, verb: int, end: int, grammar: Grammar) -> bool:
    """Whether a teller and a verb of speech are all that stands between the commas, and a verb follows."""
    if tokens[verb].tag is not Tag.VERB or not _speaks(tokens[verb], grammar):
        return False
    teller, setting = tokens[start + 1 : verb], tokens[verb + 1 : end]
    apart = aside_opener(tokens, start) is not None  # `Orr, the mayor, said the mill, a ruin, would close`
    inverted = not teller and not apart and any(t.tag in _NAMED for t in setting)
    led = bool(teller) and teller[-1].tag in _NAMED and all(t.tag in _TELLER for t in teller)
    if not (led or inverted) or not all(t.tag in _SETTING for t in setting):
        return False
    if not any(t.tag in _NAMED or t.tag is Tag.VALUE for t in tokens[:start]):
        return False
    for token in tokens[end + 1 :]:
        if token.tag in _OPENING:
            return False
        if token.tag in _FINITE or (token.tag is Tag.PART and token.either):
            return True
    return False


def _speaks(token: Token, grammar: Grammar) -> bool:
    return token.lemma in grammar.reporting or is_speech(family_of(token.lemma, "en", noun=False) or "")


def tells_headline(tokens: Sequence[Token], at: int) -> bool:
    """Whether a past form in a headline, no object behind it, tells what befell its subject (`Two held over theft`).

    A headline has no stop and tells in the present. Constant.
    """
    if not tokens[at].either or len(tokens) > _LONGEST_HEADLINE or tokens[-1].tag is Tag.PUNCT or not at:
        return False
    if not (tokens[at].lemma in control_of("en").undergone or needs_object(tokens[at])):
        return False
    behind = tokens[at + 1].tag if at + 1 < len(tokens) else Tag.PREP
    return behind in (Tag.PREP, Tag.VALUE) and tokens[at - 1].tag in _SUBJECTS
