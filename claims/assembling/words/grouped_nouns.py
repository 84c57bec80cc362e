"""Gives would-be English verbs that end a noun group the noun they are (`a halftime lead`, `13 home runs`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.named_deeds import name_compound
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class
from claims.languages.families import family_of, is_speech

_NAMES = frozenset({Tag.NOUN, Tag.PROPN})
_DESCRIBING = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ})
_LEADING = _DESCRIBING | {Tag.NUM, Tag.VALUE}
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_ONE = frozenset({"a", "an", "another", "each", "every"})
"""Determiners whose noun is one, so that no bare verb in the present can follow it."""
_OWNERS = frozenset({"his", "her", "its", "their", "our", "my", "your", "the", "a", "an", "this", "that"})
_GOES_ON = frozenset({Tag.PREP, Tag.PUNCT, Tag.COORD, Tag.GER, Tag.VALUE})
"""What may follow a noun group and is no object of a verb."""
_OPENING = frozenset({Tag.REL, Tag.SUBORD})
_SENSING = frozenset({"let", "make", "help", "see", "watch", "hear", "feel", "have", "do", "will"})
"""Verbs behind which somebody and what they do may stand (`saw a man cross`, `does a firm pay`)."""
_LONGEST = 7
_COUNTING = frozenset({Tag.NUM, Tag.VALUE, Tag.ADJ})
_FOLLOWING = frozenset({Tag.NOUN, Tag.ADJ, Tag.VALUE})
_POSSESSING = frozenset({"his", "her", "its", "their", "our", "my", "your", "'s", "'"})
_SMALL = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"})
Readings = Sequence[Sequence[tuple[str, Tag, str, str | None, bool | None, int, bool]]]
"""The readings of each word of a sentence: the fields of a token from `low` on."""


def name_in_group(path: list[Token], readings: Readings, index: int) -> None:
    """Make a verb in the present behind a noun or a sum the noun that it is in their group.

    Linear in the clause before it.
    """
    if not index or path[index].tense != "present":
        return
    name_compound(path, readings, index)
    token = path[index]
    if token.tag is not Tag.VERB:
        return
    if _is_hyphened(path, index) or _is_scored(path, index) or _is_described(path, index):
        _take_noun(path, readings, index)
        return
    if token.either:
        return  # `a brick hit him`
    before = path[index - 1].tag
    if before is not Tag.VALUE and before not in _NAMES:
        return
    if before is Tag.VALUE:
        found = _is_paid(path, index)
    else:
        found = _is_one(path, index) if token.low == token.lemma else _is_counted(path, index) or _parts(path, index)
        found = found or (_goes_on(path, index) and _ends_complement(path, index))
    if found:
        _take_noun(path, readings, index)


def _take_noun(path: list[Token], readings: Readings, index: int) -> None:
    tail = next((tail for tail in readings[index] if tail[1] is Tag.NOUN), None)
    if tail is not None:
        path[index] = Token(path[index].start, path[index].end, *tail)


def _is_hyphened(path: list[Token], index: int) -> bool:
    """Whether a hyphen ties a word to the figure before it, and a noun follows (`a ten-match series`)."""
    hyphen = path[index - 1]
    tied = hyphen.low == "-" and hyphen.end == path[index].start and index > 1 and path[index - 2].end == hyphen.start
    if not tied or index + 1 >= len(path) or path[index - 2].tag not in _COUNTING:
        return False
    return path[index].low == path[index].lemma and path[index + 1].tag in _FOLLOWING


def _is_scored(path: list[Token], index: int) -> bool:
    """Whether a score stands right before a bare verb (`Oslo's 3-1 win`)."""
    first, hyphen, second = path[index - 1].low.partition("-")
    scored = hyphen == "-" and first.isdigit() and second.isdigit()
    return scored and path[index].low == path[index].lemma and _goes_on(path, index)


def _is_described(path: list[Token], index: int) -> bool:
    """Whether an adjective of its group stands right before a verb, and no object behind (`their own serve`)."""
    at = index - 1
    if path[at].tag is not Tag.ADJ or not _goes_on(path, index) or _tells(path[index]):
        return False
    while at > 0 and (path[at].tag is Tag.ADJ or (path[at].tag is Tag.COORD and path[at - 1].tag is Tag.ADJ)):
        at -= 1
    opener = path[at]
    if opener.tag is Tag.DET or opener.low in ("'s", "'"):
        single = opener.low in _ONE or opener.low in _POSSESSING
        return single and path[index].low == path[index].lemma
    governs = opener.tag is Tag.PREP and opener.low.isalpha() and opener.low != "to"
    acts = opener.tag in (Tag.VERB, Tag.INF) and not _tells(opener)
    return governs or acts


def _goes_on(path: list[Token], index: int) -> bool:
    """Whether what follows is no object, and no infinitive."""
    return index + 1 == len(path) or (path[index + 1].tag in _GOES_ON and path[index + 1].low not in ("to", ":", '"'))


def _is_paid(path: list[Token], index: int) -> bool:
    """Whether an article and a length lead up to the sum that a verb would follow (`a ten-year, $9 million offer`)."""
    at = index - 1
    if path[at].low[0] not in "$£€" or not _goes_on(path, index):
        return False
    comma = path[at - 1].low == "," and at > 2
    return comma and path[at - 2].tag in (Tag.VALUE, Tag.ADJ) and path[at - 3].tag in (Tag.DET, Tag.ADJ)


def _parts(path: list[Token], index: int) -> bool:
    """Whether a verb in `s` stands inside the subject of another one (`the software patents bill could`)."""
    before = path[index - 1]
    if before.tag is not Tag.NOUN or before.plural is not False or index + 2 >= len(path) or _tells(path[index]):
        return False
    parted = path[index + 1].tag is Tag.NOUN and path[index + 2].tag is Tag.AUX
    return parted and index > 1 and path[index - 2].low in _OWNERS and (index == 2 or path[index - 3].tag not in _NAMES)


def _is_one(path: list[Token], index: int) -> bool:
    """Whether the group that a bare verb would follow is opened by an article of one (`a DUI stop`)."""
    at = index - 1
    if path[at].lemma in word_class("said_of_many", "en") or path[at].lemma in grammar_of("en").institutions:
        return False
    while at > 0 and path[at].tag in _LEADING and index - at < _LONGEST:
        at -= 1
    owned = path[at].low in _OWNERS and path[index - 1].plural is False and _goes_on(path, index)
    if not (owned or path[at].low in _ONE) or (
        at + 1 < index - 1 and path[at + 1].lemma in word_class("said_of_many", "en")
    ):
        return False
    if at and path[at - 1].tag is Tag.PREP and not _has_verb(path, at - 1):
        return False  # `changes to a plan make`
    return not any(t.lemma in _SENSING or t.low == "that" for t in path[max(0, at - _LONGEST) : at])


def _is_counted(path: list[Token], index: int) -> bool:
    """Whether a figure above one stands before a noun of one, so that it counts what is behind (`13 home runs`)."""
    at = index - 1
    if path[at].tag is not Tag.NOUN or path[at].plural is not False:
        return False
    while at > 0 and path[at].tag in (Tag.NOUN, Tag.ADJ) and path[at].plural is not True and index - at < _LONGEST:
        at -= 1
    counting = path[at].tag is Tag.NUM and (path[at].low.isdigit() or path[at].low in _SMALL)
    return counting and path[at].low != "1" and _goes_on(path, index)


def _ends_complement(path: list[Token], index: int) -> bool:
    """Whether a preposition governs the group, and its clause has a verb already (`at the gable ends of`)."""
    at = index - 1
    if path[at].plural is True or _tells(path[index]):
        return False
    while at > 0 and (path[at].tag in _DESCRIBING or _joins(path, at)) and index - at < _LONGEST:
        at -= 1
    if at > 0 and path[at].low in _OWNERS:
        at -= 1
    governing = path[at]
    if governing.tag is not Tag.PREP or not governing.low.isalpha() or at == 0:
        return False
    if Tag.SUBORD in grammar_of("en").closed.get(governing.low, ()):
        return False
    return _has_verb(path, at)


def _joins(path: list[Token], at: int) -> bool:
    """Whether a coordinator, or a comma between names, stands behind a noun (`for alcohol and drug abuses`)."""
    if path[at].tag is Tag.COORD:
        return path[at - 1].tag in _NAMES
    return path[at].low == "," and path[at - 1].tag in _NAMES and path[at + 1].tag is Tag.PROPN


def _has_verb(path: list[Token], end: int) -> bool:
    """Whether a main verb and its subject stand in the clause before `end`, with nothing that opens another one."""
    verb = 0
    for at in range(end - 1, 0, -1):
        token = path[at]
        if token.tag in _OPENING or token.low in (",", ";", ":", '"', "that", "what", "-", "who", "which"):
            return False
        if token.tag in _FINITE:
            if verb or (_tells(token) and not any(t.tag in _NAMES for t in path[at:end])):
                return False
            verb = at
    if not verb:
        return False
    before = path[:verb]
    pronoun = next((k for k, t in enumerate(before) if t.tag is Tag.PRON and k), None)
    return pronoun is None or path[pronoun - 1].tag not in _NAMES


def _tells(token: Token) -> bool:
    """Whether a verb may have what is said or thought right behind it, without a word between."""
    if token.lemma in grammar_of("en").reporting or token.lemma in word_class("thinking", "en"):
        return True
    return is_speech(family_of(token.lemma, "en", noun=False) or "")
