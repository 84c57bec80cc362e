"""The family of a verb that tells different events by what stands with it (`condamner un homme`, `un attentat`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypedDict

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag, Token, low_of
from claims.languages.classes import word_class
from claims.languages.families import broader_key, counted_key, family_of
from claims.languages.packs import load_table

_BEFORE_NOUN = frozenset({Tag.ADV, Tag.NEG, Tag.DET, Tag.ADJ, Tag.PART, Tag.NUM, Tag.VALUE})
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
_TO = frozenset({"à", "to"})
_MARKS = frozenset("«»“”\"‘’'")
_INDEFINITE = frozenset({"un", "une", "des", "d'", "a", "an", "some"})
_OPENING = _MARKS | _INDEFINITE
_SPEAKERS = frozenset({"je", "j'", "nous", "vous", "tu", "on", "i", "we", "you"})
_THAT = frozenset({"que", "qu'", "that"})
_VERBAL = frozenset({Tag.VERB, Tag.PART, Tag.GER})
_IN_TIME = frozenset({"en", "depuis", "dès", "après", "avant", "in", "since"})
"""Prepositions that open a date."""
_SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "we", "i", "there"})
"""English pronouns that open a clause without `that`."""
_SOMEBODY = frozenset(
    {"who", "whom", "qui", "he", "she", "they", "we", "i", "you", "it", "il", "elle", "ils", "elles", "on"}
)
_AGENTIVE = ("er", "or", "ist", "ian", "man", "men", "eur", "ien", "iste")
"""Endings of nouns that mostly tell who does something."""
_GOVERNING = frozenset({Tag.PREP, Tag.CLITIC, Tag.INF})
_OF_TWO_WORDS = frozenset({"figure behind", "by something", "to do"})
"""Conditions that name no words."""
CIRCUMSTANCES = frozenset(
    {"passive", "active", "reflexive", "bare", "speaker", "simple", "compound", "of event", "plural", "singular"}
    | {"infinitive", "clause", "figure", "quality", "alone", "name", "noun", "event", "person", "indefinite"}
)
"""Conditions that one look at the verb and its object settles."""
_FARTHEST = 8
"""Words looked at behind a verb."""
_BEFORE = 6
"""Words looked at before a verb."""
_LONGEST_SUBJECT = 14
"""Words of a subject looked at before a verb, where nothing parts them."""
_BOUNDING = frozenset({Tag.PUNCT, Tag.VERB, Tag.AUX, Tag.REL, Tag.SUBORD, Tag.INF, Tag.GER, Tag.PRON})
"""What does not stand inside a subject that has nothing but nouns and what goes with them."""


class Sense(TypedDict):
    """One sense of a verb: the first whose conditions all hold is meant."""

    family: str
    """The family told; empty for the verb by itself, outside the lexicon."""
    when: list[str]
    """Of the verb: `active` or `passive`, `simple` or `compound` in tense, `infinitive`, `reflexive` or `bare`,
    `singular` or `plural`; `speaker`: said of who speaks or hears; `of event`: an event noun stands before it.
    What follows: `clause` (an infinitive too), of an object `name`, `noun`, `event`, `person`, `indefinite`, `figure`,
    else `quality` (an adjective) or `alone`; `that`: a clause with `que` right behind; `figure behind`: one anywhere.
    What stands before: `quoted`: words quoted right before the verb; `plain`: no mark right before it.
    `gerund`: one right behind; `score`: of a match, soon behind; `by something`: the subject is a thing; `to do`: an
    infinitive with `à` or `to` behind.
    Of words, one or several parted by `|`: `first WORD` opens the verb group, `form WORD` is its last, `inside WORD`
    stands in it, `next WORD` right behind or behind adverbs, `with WORD` and `without WORD` further on, each by its
    form or its lemma;
    `after WORD` right before the verb, `of WORD` some words before it, `unless WORD` not there."""


Senses = dict[str, list[Sense]]
"""`senses.toml`: the senses of each verb, by lemma."""


@lru_cache(maxsize=8)
def senses_of(language: str) -> Senses:
    """Return the verbs of several senses, read once."""
    return load_table(language, "senses", Senses)


_Condition = tuple[str, frozenset[str]]
"""Where words are asked for, and which; a whole condition and no words where it names none."""
_Asked = tuple[str, frozenset[str], tuple[_Condition, ...]]
"""A sense: its family, what it asks of the verb and its object, which is looked at first, and what else it asks."""


@lru_cache(maxsize=1 << 12)
def _asked(lemma: str, language: str) -> tuple[_Asked, ...]:
    """Return the senses of a verb as they are asked for, taken apart when it is first met; none for a verb of one."""
    return tuple(map(_as_asked, senses_of(language).get(lemma, ())))


def _as_asked(sense: Sense) -> _Asked:
    known = frozenset(condition for condition in sense["when"] if condition in CIRCUMSTANCES)
    return sense["family"], known, tuple(_condition(c) for c in sense["when"] if c not in known)


def _condition(condition: str) -> _Condition:
    lead, _, words = condition.partition(" ")
    apart = not words or condition in _OF_TWO_WORDS
    return (condition, frozenset()) if apart else (lead, frozenset(words.split("|")))


def sense_of(
    tokens: Sequence[Token], group: tuple[int, int], lemma: str, language: str, *, passive: bool, reflexive: bool
) -> str | None:
    """Return the family that the words around a verb give it, `None` for a verb of one sense.

    `group` is the first word of the verb group and its head. Constant.
    """
    senses = _asked(lemma, language)
    if not senses:
        return None
    first, head = group
    behind = _behind(tokens, head)
    found = _circumstances(tokens, first, head, behind, language)
    found.add("passive" if passive else "active")
    found.add("reflexive" if reflexive else "bare")
    for family, known, further in senses:
        if known <= found:
            for asked in further:
                if not _stands(tokens, group, behind, asked, language):
                    break
            else:
                return family or f"{language}:{lemma}"
    return None


def _stands(
    tokens: Sequence[Token], group: tuple[int, int], behind: Sequence[Token], asked: _Condition, language: str
) -> bool:
    """Whether the words that a condition names stand where it wants them, or one of a few other things holds."""
    first, head = group
    lead, wanted = asked
    if not wanted:
        return _holds(tokens, group, lead, language)
    if lead == "next":
        return _is_next(tokens, head, wanted)
    if lead == "first":
        return first < head and tokens[first].low in wanted
    if lead == "form":
        return tokens[head].low in wanted
    if lead == "unless":
        return not any(t.low in wanted or t.lemma in wanted for t in tokens[max(0, first - _BEFORE) : first])
    if lead == "inside":
        return any(t.low in wanted for t in tokens[first + 1 : head])
    if lead == "after":
        return first > 0 and tokens[first - 1].low in wanted
    if lead == "of":
        return any(_is_named(t, wanted) for t in _ahead(tokens, first))
    if lead not in ("with", "without"):
        return False
    stands = _is_among(behind, wanted)
    return stands if lead == "with" else not stands


def _is_among(tokens: Sequence[Token], wanted: frozenset[str]) -> bool:
    """Whether one of the words wanted is among some tokens, or a unit of theirs: asked of most verbs of many senses."""
    for token in tokens:
        if token.low in wanted or (token.lemma in wanted and token.tag not in _VERBAL):
            return True
        if token.tag is Tag.VALUE and _measures(token, wanted):
            return True
    return False


def _is_named(token: Token, wanted: frozenset[str]) -> bool:
    """Whether a word is one of those wanted, by its form or by its lemma, a verb by its form alone (`was booked`)."""
    return token.low in wanted or (token.lemma in wanted and token.tag not in _VERBAL)


def _is_next(tokens: Sequence[Token], head: int, wanted: frozenset[str]) -> bool:
    """Whether a word stands right behind a verb, or behind the adverbs there (`revient longuement sur`)."""
    if head + 1 < len(tokens) and tokens[head + 1].low in wanted:
        return True
    following = next((t for t in _behind(tokens, head) if t.tag is not Tag.ADV and t.low not in _MARKS), None)
    return following is not None and following.low in wanted


def _ahead(tokens: Sequence[Token], first: int) -> Sequence[Token]:
    """Return the words before a verb group: the nearest, and those of a longer subject as far as no mark or verb is."""
    start = max(0, first - _BEFORE)
    while start > max(0, first - _LONGEST_SUBJECT) and tokens[start].tag not in _BOUNDING:
        if tokens[start - 1].tag in _BOUNDING:
            break
        start -= 1
    return tokens[start:first]


def _measures(token: Token, wanted: frozenset[str]) -> bool:
    """Whether a figure is told in one of the given units (`1.200 euros`, `dix millions d'euros`, `12%`)."""
    unit = token.low.rpartition(" ")[2].removeprefix("d'").removeprefix("d’")
    return token.tag is Tag.VALUE and (unit in wanted or token.low[-1:] in wanted)


def _holds(tokens: Sequence[Token], group: tuple[int, int], condition: str, language: str) -> bool:
    """Whether a condition holds that is asked of few verbs, so that nobody else pays for it."""
    first, head = group
    if condition == "that":
        return head + 1 < len(tokens) and tokens[head + 1].low in _THAT
    if condition == "figure behind":
        return any(t.tag in (Tag.NUM, Tag.VALUE) for t in _behind(tokens, head))
    if condition == "score":
        return any(_SCORE.fullmatch(t.low) for t in _behind(tokens, head)[:5])
    if condition == "gerund":
        return head + 1 < len(tokens) and _is_gerund(tokens, head + 1)
    if condition == "to do":
        behind = _behind(tokens, head)
        return any(t.tag is Tag.INF and before.low in _TO for before, t in pairwise(behind))
    if condition == "by something":
        return _has_thing(tokens, first, language)
    at = first - 1
    while at >= 0 and tokens[at].tag in (Tag.CLITIC, Tag.ADV):
        at -= 1
    if condition == "plain":
        return at < 0 or tokens[at].tag is not Tag.PUNCT
    if condition == "quoted":
        at = at - 1 if at >= 0 and tokens[at].low == "," else at
        return at >= 0 and tokens[at].low in _MARKS
    return False


def _is_gerund(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a gerund, or a noun in `-ing` with an object of its own (`selling its towers`)."""
    if tokens[at].tag is Tag.GER:
        return True
    return tokens[at].low.endswith("ing") and at + 1 < len(tokens) and tokens[at + 1].tag is Tag.DET


def _has_thing(tokens: Sequence[Token], first: int, language: str) -> bool:
    """Whether the nearest word before a verb that can be its subject is a thing: no name, person or body of people."""
    if tokens[first].tag in (Tag.INF, Tag.GER) or (language == "en" and _is_joined(tokens, first)):
        return False  # whose subject is elsewhere
    for token in reversed(tokens[max(0, first - _BEFORE) : first]):
        if token.tag is Tag.PROPN or token.low in _SOMEBODY:
            return False
        if token.tag is Tag.NOUN:
            key = counted_key(token.lemma, language)
            person = key == "person" or broader_key(key) == "person" or token.lemma.endswith(_AGENTIVE)
            person = person and token.lemma not in word_class("things_named_as_doers", language)
            return not person and token.lemma not in grammar_of(language).institutions
        if token.tag in (Tag.PUNCT, Tag.VERB, Tag.PART, Tag.INF):
            return False
    return False


def _is_joined(tokens: Sequence[Token], first: int) -> bool:
    """Whether a coordinator stands right before a verb, adverbs passed over (`left the mill and then saw a van`)."""
    at = first - 1
    while at >= 0 and tokens[at].tag is Tag.ADV:
        at -= 1
    return at >= 0 and tokens[at].tag is Tag.COORD


def _behind(tokens: Sequence[Token], head: int) -> list[Token]:
    """Return the words behind a verb up to a mark that is no quotation mark."""
    found: list[Token] = []
    for token in tokens[head + 1 : head + 1 + _FARTHEST]:
        if token.tag is Tag.PUNCT and token.low not in _MARKS:
            break
        found.append(token)
    return found


def _circumstances(tokens: Sequence[Token], first: int, head: int, behind: Sequence[Token], language: str) -> set[str]:
    found = _object_of(behind, language)
    if not _SPEAKERS.isdisjoint(map(low_of, tokens[max(0, first - 3) : first])):
        found.add("speaker")
    found.add("simple" if first == head else "compound")
    for token in tokens[max(0, first - _BEFORE) : first]:
        if token.tag is Tag.NOUN and family_of(token.lemma, language, noun=True):
            found.add("of event")
            break
    found.add("plural" if tokens[first].plural else "singular")
    if tokens[head].tag is Tag.INF:
        found.add("infinitive")
    return found


def _object_of(behind: Sequence[Token], language: str) -> set[str]:
    """Return what the words behind a verb make of its object."""
    found: set[str] = set()
    dated = _dated(behind)
    for at, token in enumerate(behind):
        if at in dated:
            continue
        if token.tag in (Tag.NOUN, Tag.PROPN):
            return found | _kind_of(behind[:at], token, language) | _quality_before(behind[:at])
        if not at and language == "en" and token.low in _SUBJECT_PRONOUNS:
            return found | {"clause"}
        if token.low in _THAT or (token.tag in _GOVERNING and _leads_clause(behind, at)):
            return found | {"clause"}
        if token.tag in (Tag.NUM, Tag.VALUE):
            found.add("figure")
        if token.tag not in _BEFORE_NOUN and token.low not in _OPENING:
            break
    first = next((t.tag for t in behind if t.tag not in (Tag.ADV, Tag.NEG) and t.low not in _MARKS), None)
    described = first in (Tag.ADJ, Tag.PART)
    return found | {"quality" if described else "alone"}


def _dated(behind: Sequence[Token]) -> frozenset[int]:
    """Return the places of the dates that a preposition of time opens before an object (`connaît en mai un essor`)."""
    found: set[int] = set()
    for at, (before, token) in enumerate(pairwise(behind)):
        if token.tag is Tag.VALUE and before.low in _IN_TIME:
            found |= {at, at + 1}
    return frozenset(found)


def _kind_of(before: Sequence[Token], noun: Token, language: str) -> set[str]:
    """Return what the noun or name of an object is, by itself and by the article before it."""
    if noun.tag is Tag.PROPN:
        return {"name"}
    told = family_of(noun.lemma, language, noun=True) is not None
    article = next((t.low for t in before if t.tag is Tag.DET or t.low in _INDEFINITE), "")
    person = broader_key(counted_key(noun.lemma, language)) == "person"
    return (
        {"noun"}
        | ({"event"} if told else set())
        | ({"person"} if person else set())
        | ({"indefinite"} if article in _INDEFINITE else set())
    )


def _quality_before(before: Sequence[Token]) -> set[str]:
    """Return whether an adjective stands before the article of an object (`juge trop faible la dose`)."""
    tags = [t.tag for t in before if t.tag is not Tag.ADV]
    return {"quality"} if tags[:1] == [Tag.ADJ] and Tag.DET in tags else set()


def _leads_clause(behind: Sequence[Token], at: int) -> bool:
    """Whether an infinitive stands at a place, the preposition and the pronouns before it skipped."""
    small = (Tag.PREP, Tag.CLITIC, Tag.NEG, Tag.ADV)
    following = next((t for t in behind[at : at + 4] if t.tag not in small), None)
    return following is not None and following.tag is Tag.INF
