"""Events that a verb tells together with another word: a noun, an adjective, a particle, a preposition."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import Grammar
from claims.assembling.words.tokens import Tag, Token, low_of, tag_of
from claims.languages.classes import word_class
from claims.languages.families import (
    ANY_EVENT,
    family_of,
    is_support,
    is_undergone,
    leads_light,
    light_family,
    may_govern,
    phrase_family,
    slots_of,
)

_ANOTHER_OBJECT = frozenset(
    {"entre", "avec", "par", "pour", "sur", "contre", "sans", "selon", "après", "avant", "depuis"}
    | {"between", "with", "by", "for", "against", "without", "after", "before"}
)
"""Prepositions whose noun is no part of a fixed phrase with the verb."""
_ANOTHER_THING = frozenset({"about", "over", "during", "following", "amid", "despite", "through"})
"""Those that open something else unless they stand right behind the verb (`held on Monday about the plan`)."""
_TOLD_WITH = frozenset({Tag.ADV, Tag.PREP, Tag.ADJ, Tag.PART})
"""Words that may make an event with a verb, as a noun does."""
_REACHING = frozenset({"to", "against", "contre", "face"})
"""Prepositions that make an event with a verb from behind a score or a date (`lost 2-1 to`)."""
_FACING = frozenset({"against", "contre", "face"})
_CONTRACTED = frozenset({"au", "aux"})
_TO = frozenset({"à", "au", "aux"})
_NAMES = frozenset({Tag.NOUN, Tag.PROPN})
_SCORED = frozenset({Tag.DET, Tag.VALUE, Tag.NUM, Tag.ADV})
_DESCRIBING = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.ADV, Tag.VALUE, Tag.PART})
_CARRIED_OUT = ("carry", "out")
"""A verb and its particle that say no more than that the event of their noun took place."""
_BEFORE_LIGHT_NOUN = frozenset({Tag.DET, Tag.PREP, Tag.ADJ, Tag.NUM, Tag.ADV, Tag.VALUE})
_BEFORE_OBJECT = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.ADV, Tag.VALUE})
_FARTHEST_NOUN = 7
_OF = frozenset({"de", "d'", "du", "des", "of"})
_PARTICLES = frozenset({"up", "down", "off", "out", "back", "over", "away", "in", "on", "apart", "aside"})
_GOVERNED = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM, Tag.VALUE, Tag.ADJ})
"""What stands behind a preposition rather than behind a particle."""
_LASTING = frozenset({"run"})
"""Verbs whose `for` may say how long (`ran for three weeks`, beside `run for mayor`)."""
_COMPARING = frozenset({"more", "less", "so", "too", "as"})
_IN_TIME = frozenset({"en", "dès", "depuis", "in", "on", "since"})
"""Prepositions that may open a date."""


def light_event(
    tokens: Sequence[Token], head: int, lemma: str, grammar: Grammar, language: str
) -> tuple[str | None, bool]:
    """Return the family of a verb with a noun, an adjective, a particle or a preposition that makes one event with it.

    `conclure un accord`, `reconnu coupable`, `called it off`, `made off with`, `lost 2-1 to`; and whether it befalls
    the subject (`subir une attaque`, `fait l'objet d'une enquête`). Constant.
    """
    undergone = is_undergone(lemma, "", language)
    if not leads_light(lemma, language):
        return None, undergone
    for at in range(head + 1, min(head + _FARTHEST_NOUN, len(tokens))):
        token = tokens[at]
        told = _with_word(tokens, head, at, lemma, language)
        if told is not None:
            longer = _with_noun_behind(tokens, head, lemma, language) if at == head + 1 else None
            return longer or told[0], undergone or (told[1] and longer is None)
        if token.tag is Tag.NOUN or is_undergone(lemma, token.lemma, language):
            if _tells_amount(tokens, at, language):
                continue
            noun = _head_noun(tokens, head, at, lemma, language)
            another = token.low in _ANOTHER_OBJECT or not _is_taken(tokens, head, at, noun, language)
            found = (None, undergone) if another else _with_noun(tokens, noun, lemma, language)
            return found if found[0] is not None else (_with_opponent(tokens, head, at, lemma, language), undergone)
        if token.tag is Tag.PRON and at == head + 1:
            return _parted(tokens, at, lemma, language), undergone
        if _ends_search(token, grammar) or (at > head + 1 and token.low in _ANOTHER_THING):
            break
    return None, undergone


def _tells_amount(tokens: Sequence[Token], noun: int, language: str) -> bool:
    """Whether an English noun only tells how many there are of what follows (`made a number of calls`)."""
    counted = noun + 1 < len(tokens) and tokens[noun + 1].low == "of"
    return counted and language == "en" and tokens[noun].lemma in word_class("amounts", "en")


def _head_noun(tokens: Sequence[Token], head: int, at: int, lemma: str, language: str) -> int:
    """Return the last noun of an English compound (`held a news conference`), unless the verb has its first alone."""
    if language != "en" or (at == head + 1 and phrase_family(lemma, tokens[at].lemma, language) is not None):
        return at  # `took part`, `set sail`
    while tokens[at].tag is Tag.NOUN and at + 1 < len(tokens) and tokens[at + 1].tag is Tag.NOUN:
        at += 1
    return at


def _is_taken(tokens: Sequence[Token], head: int, first: int, noun: int, language: str) -> bool:
    """Whether the noun at `noun`, a compound from `first` on, is what the verb takes, or stands behind its preposition.

    What is told in parts is taken whole (`lost nine of their matches`).
    """
    governing = first - 1
    while governing > head and tokens[governing].tag in _DESCRIBING:
        governing -= 1
    before = tokens[governing]
    partitive = before.low in _OF and governing > head + 1
    preposition = before.low if governing > head and before.tag is Tag.PREP and not partitive else ""
    return may_govern(tokens[head].lemma, preposition, tokens[noun].lemma, language)


def _ends_search(token: Token, grammar: Grammar) -> bool:
    """Whether no noun behind `token` can make an event with the verb before it."""
    if token.low in _ANOTHER_OBJECT:
        return True
    return token.tag not in _BEFORE_LIGHT_NOUN and token.low not in grammar.negating


def _with_word(tokens: Sequence[Token], head: int, at: int, lemma: str, language: str) -> tuple[str, bool] | None:
    """Return the family that a verb makes with a word that is no noun, and whether that befalls the subject."""
    token = tokens[at]
    if token.tag not in _TOLD_WITH or not _may_tell(tokens, head, at):
        return None
    both = f"{token.low} {tokens[at + 1].low}" if at + 1 < len(tokens) else token.low
    for word in dict.fromkeys((both, token.low, token.lemma)):
        told = phrase_family(lemma, word, language)
        if told is not None:
            return told, is_undergone(lemma, word, language)
    return None


def _with_noun_behind(tokens: Sequence[Token], head: int, lemma: str, language: str) -> str | None:
    """Return the family that an English verb makes with the noun behind the word right behind it, if there is one.

    It tells more than verb and word alone (`burst into tears`, `carried out an attack`, beside `burst into the hall`).
    """
    noun = next((at for at in range(head + 2, min(head + _FARTHEST_NOUN, len(tokens))) if _ends(tokens[at])), None)
    if language != "en" or noun is None or tokens[noun].tag is not Tag.NOUN:
        return None
    noun = _head_noun(tokens, head, noun, lemma, language)
    word = tokens[head + 1]
    fixed = word.tag is Tag.PREP and may_govern(lemma, word.low, tokens[noun].lemma, language)
    return phrase_family(lemma, tokens[noun].lemma, language) if fixed or (lemma, word.low) == _CARRIED_OUT else None


def _ends(token: Token) -> bool:
    return token.tag not in _DESCRIBING


def _with_opponent(tokens: Sequence[Token], head: int, noun: int, lemma: str, language: str) -> str | None:
    """Return the family that a verb makes with who is faced, behind where or when (`perdu au stade contre`)."""
    before = tokens[head + 1 : noun]
    if Tag.PREP not in map(tag_of, before) and _CONTRACTED.isdisjoint(map(low_of, before)):
        return None  # `perdu son procès contre`
    for token in tokens[noun + 1 : noun + _FARTHEST_NOUN]:
        if token.low in _FACING:
            return phrase_family(lemma, token.low, language)
        if token.tag not in _BEFORE_LIGHT_NOUN and token.tag not in _NAMES:
            return None
    return None


def _with_noun(tokens: Sequence[Token], at: int, lemma: str, language: str) -> tuple[str | None, bool]:
    """Return the family that a verb makes with the noun at `at`, and whether that befalls the subject."""
    noun = tokens[at].lemma
    own = _parted(tokens, at, lemma, language) or phrase_family(lemma, noun, language)
    if own is not None:
        return own, is_undergone(lemma, noun, language)
    undergone = is_undergone(lemma, ANY_EVENT, language) or is_undergone(lemma, noun, language)
    undergone = undergone or is_undergone(lemma, "", language)
    taken = _is_object(tokens, at, lemma, language) and not _is_turned(tokens, at, lemma)
    family = light_family(lemma, noun, language) if taken else None
    if family is None and undergone and at + 1 < len(tokens) and tokens[at + 1].low in _OF:
        behind = next((t for t in tokens[at + 2 : at + _FARTHEST_NOUN] if t.tag not in _BEFORE_LIGHT_NOUN), None)
        if behind is not None and behind.tag is Tag.NOUN:
            family = family_of(behind.lemma, language, noun=True)
    return family, undergone and family is not None and "participant" in slots_of(family)


def _is_object(tokens: Sequence[Token], at: int, lemma: str, language: str) -> bool:
    """Whether a French support verb may have the noun at `at` for its object (`lancée en plein procès` has another)."""
    before = at - 1
    while before > 0 and tokens[before].tag in _BEFORE_OBJECT and tokens[before].low not in _CONTRACTED:
        before -= 1
    governed = tokens[before].tag is Tag.PREP or tokens[before].low in _CONTRACTED
    if language != "fr" or not governed or tokens[before].low in _OF or not is_support(lemma, language):
        return True
    return lemma in word_class("joined_by_to", language) and tokens[before].low in _TO


def _is_turned(tokens: Sequence[Token], at: int, lemma: str) -> bool:
    """Whether English `make` tells how the noun at `at` becomes (`make exports less expensive`)."""
    if lemma != "make" or at + 1 >= len(tokens):
        return False
    compared = tokens[at + 1].low in _COMPARING and at + 2 < len(tokens)
    return tokens[at + 2 if compared else at + 1].tag is Tag.ADJ


def _may_tell(tokens: Sequence[Token], head: int, at: int) -> bool:
    """Whether a word behind the verb at `head` may make an event with it, by where it stands."""
    if at == head + 1 and tokens[at].tag in (Tag.ADV, Tag.PREP):
        counted = at + 1 < len(tokens) and tokens[at + 1].tag in (Tag.VALUE, Tag.NUM)
        lasting = counted and tokens[at].low == "for" and tokens[head].lemma in _LASTING
        dated = tokens[at].low in _IN_TIME and at + 1 < len(tokens) and tokens[at + 1].tag is Tag.VALUE
        return not dated and not lasting  # `broke in 2003`, `ran for three weeks`
    match tokens[at].tag:
        case Tag.ADJ | Tag.PART:  # `make an offer public`, not `make a public offer`
            described = at + 1 < len(tokens) and tokens[at + 1].tag in (Tag.NOUN, Tag.ADJ)
            return not described and tokens[at - 1].tag is not Tag.DET
        case Tag.PREP:
            return tokens[at].low in _REACHING and all(t.tag in _SCORED for t in tokens[head + 1 : at])
        case _:
            return False


def _parted(tokens: Sequence[Token], target: int, lemma: str, language: str) -> str | None:
    """Return the family of an English verb with a particle or adjective behind its object (`turn it down`)."""
    at = target + 1
    if language != "en" or at >= len(tokens):
        return None
    token = tokens[at]
    governs = at + 1 < len(tokens) and tokens[at + 1].tag in _GOVERNED
    if token.tag is Tag.ADJ or (token.low in _PARTICLES and not governs):
        return phrase_family(lemma, token.low, language)
    return None
