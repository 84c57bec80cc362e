"""English participles without an auxiliary that look like finite verbs (`plans unveiled by Tora`, `the aid needed`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.done_by import is_done_by, is_surely_done_by, may_be_undergone, needs_object
from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class
from claims.languages.families import family_of, is_speech

_NAMES = frozenset({Tag.NOUN, Tag.PROPN})
_BEFORE = _NAMES | {Tag.ADJ, Tag.ADV, Tag.COORD, Tag.PUNCT, Tag.VALUE, Tag.PART}
"""What stands before a participle that `by` surely follows."""
_BETWEEN = frozenset({Tag.ADV, Tag.NEG})
_GROUP = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.GER, Tag.PART})
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_OPENERS = frozenset({Tag.REL, Tag.SUBORD})
_PARTICLES = frozenset({"up", "out", "off", "down", "over", "away", "back", "around", "through", "along", "about"})
_GOVERNORS = frozenset({Tag.PREP, Tag.VERB, Tag.INF, Tag.GER})
_CONJUNCTIONS = frozenset({"after", "before", "since", "until", "till", "as", "than"})
"""Prepositions that may open a clause."""
_VERBAL = frozenset({Tag.VERB, Tag.INF, Tag.GER, Tag.PART})
_BREAKS = frozenset({Tag.REL, Tag.SUBORD, Tag.COORD, Tag.PUNCT, Tag.PRON})
_ASKING = frozenset({"what", "whatever", "how", "why", "whom", "where"})
_STOPS = frozenset({".", "!", "?"})
_STRONG = frozenset({";", ":", ".", "(", ")"})
_FARTHEST = 30
"""Words looked back from a form for what opens its clause."""
_HEAVY = 4
"""Words behind a form in which an object may still follow (`released on Monday a list of its mines`)."""
_LONGEST_ASIDE = 10
_OBJECT = frozenset({Tag.DET, Tag.PRON, Tag.NUM})


def is_bare_participle(path: Sequence[Token], index: int) -> bool:
    """Whether a form that may be a finite past tells what is done to the noun before it. Bounded.

    It has no object, though its verb hardly ever lacks one; or `by` and who did it follow. What a relative clause or a
    noun of its own before it leaves without an object is finite (`the book Ruiz published in May`).
    """
    token = path[index]
    if path[index - 1].tag in _BEFORE and is_surely_done_by(path, index):
        return True
    last = _noun_before(path, index)
    if last is None or token.lemma in word_class("objectless", "en"):
        return False
    if not is_done_by(path, index):
        if not _lacks_object(path, index) or not (needs_object(token) or _is_complement(path, index, last)):
            return False
        if _is_alone(path, index):
            return False
    return not _speaks(token) and not _leaves_object(path, last)


def _is_alone(path: Sequence[Token], index: int) -> bool:
    """Whether a form is the only verb of a headline, which ends without a stop (`Pilot suspended in Oslo`)."""
    if path[-1].tag is Tag.PUNCT:
        return False
    return not any(t.tag in _FINITE for at, t in enumerate(path) if at != index)


def _noun_before(path: Sequence[Token], index: int) -> int | None:
    """Return the noun before a form, adverbs and a comma before them between (`Oslo, often blamed for it,`)."""
    last = index - 1
    while last > 0 and path[last].tag in _BETWEEN:
        last -= 1
    if 0 < last < index - 1 and path[last].low == ",":
        last -= 1
    return last if path[last].tag in _NAMES else None


def _is_complement(path: Sequence[Token], index: int, last: int) -> bool:
    """Whether the noun at `last` completes a verb or its preposition (`agreed to the deal struck`).

    Not where what is said or thought may begin with it (`said the film sold in Japan`).
    """
    if not may_be_undergone(path[index]):
        return False
    at = _before_group(path, last)
    if at < 1 or path[at].low in _CONJUNCTIONS:
        return False
    if path[at].low == "including" or (path[at].tag is Tag.COORD and is_passive_before(path, at)):
        return True
    if path[at].tag not in _GOVERNORS and path[at].lemma != "be":
        return False
    for before in range(at, max(-1, at - _FARTHEST), -1):
        token = path[before]
        if token.low == "because" and before == at - 1:
            continue
        if token.tag in _BREAKS or (token.tag in _VERBAL and _speaks(token)):
            return False
        if token.tag in _VERBAL or token.tag is Tag.AUX:
            return True
    return False


def is_passive_before(path: Sequence[Token], coordinator: int) -> bool:
    """Whether the last verb before a coordinator is a passive (`the term was cut and the fine set at £3`). Bounded.

    A list of them stands behind one auxiliary (`was taken in, held and jailed`).
    """
    for at in range(coordinator - 1, max(0, coordinator - _FARTHEST), -1):
        token = path[at]
        if token.tag is Tag.PART:
            before = at - 1
            while before > 0 and path[before].tag in _BETWEEN:
                before -= 1
            if path[before].low == ",":
                continue
            return path[before].lemma == "be"
        if token.tag in _VERBAL or token.tag is Tag.AUX or token.tag in _OPENERS or token.low in _STRONG:
            return False
    return False


def _before_group(path: Sequence[Token], last: int) -> int:
    """Return the place of the word before the group that ends at `last`, its article included."""
    at = last
    while at >= 0 and path[at].tag in _GROUP:
        at -= 1
    return at - 1 if at >= 0 and path[at].tag is Tag.DET else at


def _speaks(token: Token) -> bool:
    """Whether a verb may have what is said right behind it."""
    if token.lemma in grammar_of("en").reporting:
        return True
    if token.lemma in word_class("telling_no_clause", "en"):
        return False
    return is_speech(family_of(token.lemma, "en", noun=False) or "")


def _lacks_object(path: Sequence[Token], index: int) -> bool:
    """Whether no object stands behind a form: a preposition, a date, a mark or another verb does."""
    if index + 1 >= len(path):
        return True
    behind = path[index + 1]
    if behind.tag is Tag.PREP:
        modal = path[index].low == "used" and behind.low == "to" and path[index - 1].tag is Tag.PROPN
        return behind.low not in _PARTICLES and not modal and not _has_late_object(path, index)
    if behind.tag is Tag.VALUE:
        dated = behind.low[0].isalpha() and (index + 2 >= len(path) or path[index + 2].low != "'s")
        return dated and not _has_late_object(path, index)
    if behind.low == ",":
        return not _goes_on(path, index + 1)
    return behind.low in _STOPS or behind.tag in _FINITE


def _goes_on(path: Sequence[Token], comma: int) -> bool:
    """Whether a verb or, behind an aside, an object follows a comma (`approved, on Friday, the sale`)."""
    ahead = path[comma + 1 : comma + _LONGEST_ASIDE]
    if ahead and (ahead[0].either or ahead[0].tag in _FINITE):
        return True
    closing = next((at for at, token in enumerate(ahead) if token.low == ","), None)
    return closing is not None and closing + 1 < len(ahead) and ahead[closing + 1].tag in _OBJECT


def _has_late_object(path: Sequence[Token], index: int) -> bool:
    """Whether an object follows a date right behind a form (`released on Monday a list of its mines`)."""
    for at in range(index + 1, min(index + _HEAVY, len(path) - 1)):
        if path[at].tag is Tag.VALUE:
            return path[at + 1].tag in _OBJECT
        if path[at].tag is not Tag.PREP:
            return False
    return False


def _leaves_object(path: Sequence[Token], last: int) -> bool:
    """Whether the clause of the form behind the noun at `last` leaves its object to what stands before it."""
    first = last
    while first > 0 and path[first - 1].tag in _GROUP:
        first -= 1
    if _has_two(path, first, last):
        return True
    at = first - 1
    if at >= 0 and path[at].tag in (Tag.DET, Tag.PRON):
        if at and path[at - 1].tag in _NAMES:
            return True  # `the firm the council hired`
        at -= 1
    for before in range(at, max(-1, at - _FARTHEST), -1):
        token = path[before]
        if token.tag in _FINITE or token.low in _STRONG:
            return False
        if (token.tag in _OPENERS and token.low in ("that", "which", "who")) or token.low in _ASKING:
            return True
    return False


def _has_two(path: Sequence[Token], first: int, last: int) -> bool:
    """Whether two nouns meet in a group, the second of them the subject of a clause (`arms police seized`)."""
    for at in range(first, last):
        if path[at].tag is not Tag.NOUN or path[at + 1].tag not in _NAMES:
            continue
        if path[at + 1].tag is Tag.PROPN or path[at].plural or path[at + 1].low in word_class("folk", "en"):
            return True
    return False
