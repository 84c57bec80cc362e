"""Reads English nouns and adjectives as the verb that their clause lacks (`a dog that bit the boy`)."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.named_deeds import consider, describe_compound
from claims.assembling.words.resumed_verbs import MARKS, resume
from claims.assembling.words.tokens import Tag, Token

Tail = tuple[str, Tag, str, str | None, bool | None, int, bool]
"""The fields of a token from `low` on, for one reading."""
Readings = Sequence[Sequence[Tail]]
"""The readings of each word of a sentence."""
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_NAMES = frozenset({Tag.NOUN, Tag.PROPN})
_GROUP = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PROPN})
_OBJECT = frozenset({Tag.DET, Tag.PRON, Tag.NUM, Tag.VALUE, Tag.PROPN})
_RELATIVES = frozenset({"who", "which", "that"})
_CONJUNCTIONS = frozenset({"if", "when", "because", "although", "though", "unless", "while", "once", "whenever"})
"""Words that open a clause wherever a noun with its article follows them."""
_OBJECT_PRONOUNS = frozenset({"him", "them", "us", "me", "it", "himself", "themselves", "itself", "herself"})
_ARTICLES = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my", "your"})
_BEFORE_DEED = frozenset({"after", "before", "by", "without"})
_SINCE = frozenset({"since", "until", "before", "after", "till"})
_BEHIND_DATE = frozenset({Tag.AUX, Tag.VERB, Tag.PUNCT, Tag.COORD, Tag.PREP})
_LONGEST_CLAUSE = 8
"""Words from a conjunction to the verb that ends its clause."""
_SHORTEST_LIST = 4
_SHORTEST_ORDER = 3
_NEAR_VERB = 6
"""Words from the opening of a sentence in which a finite verb shows that it is no order."""


def restore(path: list[Token], readings: Readings, index: int) -> None:
    """Read the noun at `index` as the verb that its clause has no other for. Bounded by the longest such clause."""
    if path[index].mention >= 0:
        return
    if not index:
        _restore_order(path, readings)
        return
    verb = next((tail for tail in readings[index] if tail[1] is Tag.VERB), None)
    if verb is None:
        return
    if any(tail[1] is Tag.PART for tail in readings[index]):
        verb = (*verb[:3], "past", *verb[4:])  # `burst`, `cut`: the past has the form of the present
    if _relates(path, index) or _ends_clause(path, index, verb) or _meets_verb(path, index, verb):
        _take(path, index, verb)
    elif path[index - 1].low in MARKS:
        resume(path, readings, index)


def _restore_order(path: list[Token], readings: Readings) -> None:
    """Read what opens a sentence before an article or an object pronoun as an order (`Contact the office`)."""
    if len(path) < _SHORTEST_ORDER or path[0].low != path[0].lemma:
        return
    if path[1].low in _ARTICLES or path[1].low in _OBJECT_PRONOUNS:
        tail = next((tail for tail in readings[0] if tail[1] is Tag.VERB), None)
        if tail is not None and not any(t.tag in _FINITE for t in path[1:_NEAR_VERB]):
            _take(path, 0, tail)


def _take(path: list[Token], index: int, tail: Tail) -> None:
    token = path[index]
    path[index] = Token(token.start, token.end, *tail)


def _relates(path: list[Token], index: int) -> bool:
    """Whether a word stands between the pronoun of a relative clause and an object (`the dog that bit the girl`)."""
    if index < 2 or index + 1 >= len(path) or path[index - 1].low not in _RELATIVES:
        return False
    before = path[index - 2]
    object_follows = path[index + 1].low in _ARTICLES or path[index + 1].low in _OBJECT_PRONOUNS
    return object_follows and (before.tag in _NAMES or before.low == ",") and path[index].plural is not True


def _agrees(verb: Tail, before: Token) -> bool:
    """Whether a noun right before a word may be the subject of the verb that it can be."""
    low, _, lemma, tense, *_ = verb
    if tense == "past":
        return True
    many = before.plural is True
    return many if low == lemma else not many


def _ends_clause(path: list[Token], index: int, verb: Tail) -> bool:
    """Whether a comma ends the clause of a conjunction, which has no other verb (`if the talks stall,`)."""
    if index + 1 >= len(path) or path[index + 1].low != "," or path[index - 1].tag not in _NAMES:
        return False
    for at in range(index - 1, max(-1, index - _LONGEST_CLAUSE), -1):
        if path[at].low in _CONJUNCTIONS:
            opened = path[at + 1].tag is Tag.DET or path[at + 1].tag in _NAMES
            return opened and _agrees(verb, path[index - 1])
        if path[at].tag not in _GROUP and path[at].low not in ("of", "'s"):
            return False
    return False


def _meets_verb(path: list[Token], index: int, verb: Tail) -> bool:
    """Whether a word in `s` stands between a second subject and a verb (`what the town needs is`)."""
    low, _, lemma, *_ = verb
    if low == lemma or path[index].plural is not True or index + 1 >= len(path) or path[index + 1].tag not in _FINITE:
        return False
    before = path[index - 1]
    if before.tag not in _NAMES or before.plural is True:
        return False
    start = index - 1
    while start > 0 and path[start].tag in (Tag.NOUN, Tag.PROPN, Tag.ADJ) and path[start - 1].tag is before.tag:
        start -= 1
    if before.tag is Tag.NOUN:
        while start > 0 and path[start].tag is not Tag.DET and path[start].tag in _GROUP:
            start -= 1
        if path[start].tag is not Tag.DET or not start:
            return False
        return path[start - 1].low in ("what", "everything", "all") or path[start - 1].tag is Tag.NOUN
    opened = any(t.tag is Tag.DET for t in path[max(0, start - 3) : start])
    return opened and path[start - 1].tag is Tag.NOUN if start else False


def restore_infinitive(path: list[Token], readings: Readings, index: int) -> None:
    """Read what stands between `to` and an object as the infinitive that it can be (`asked them to free him`)."""
    if index < 2 or index + 1 >= len(path) or path[index - 1].low != "to" or path[index].mention >= 0:
        return
    following = path[index + 1].low
    described = path[index].tag is Tag.ADJ and following in _ARTICLES
    if described or following in _OBJECT_PRONOUNS:
        tail = next((tail for tail in readings[index] if tail[1] is Tag.INF), None)
        if tail is not None:
            _take(path, index, tail)


def restore_gerund(path: list[Token], readings: Readings, index: int) -> None:
    """Read a would-be adjective behind a preposition of time or means as a gerund (`held after stabbing tourists`)."""
    token = path[index]
    if not index or token.low[-3:] != "ing" or path[index - 1].low not in _BEFORE_DEED or index + 1 >= len(path):
        return
    grammar = grammar_of("en")
    if token.low in grammar.describing or token.low in grammar.objectless:
        return
    tail = next((tail for tail in readings[index] if tail[1] is Tag.GER), None)
    if tail is not None and path[index + 1].tag is Tag.NOUN and path[index + 1].plural is True:
        _take(path, index, tail)


def restore_listed(path: list[Token], readings: Readings, index: int) -> None:
    """Read what `and` adds to a list of infinitives as one (`to raise fees, cut aid and close clinics`)."""
    if index < _SHORTEST_LIST or index + 1 >= len(path) or path[index - 1].tag is not Tag.COORD:
        return
    tail = next((tail for tail in readings[index] if tail[1] is Tag.INF), None)
    if tail is None or path[index + 1].tag not in (Tag.NOUN, Tag.DET, Tag.ADJ):
        return
    at = index - 2
    while at > 0 and path[at].tag in _GROUP:
        at -= 1
    bare = path[at].tag is Tag.VERB and path[at].low == path[at].lemma and any(t.tag is Tag.INF for t in path[:at])
    if (path[at].tag is Tag.INF or bare) and path[at - 1].low == ",":
        _take(path, index, tail)


def restore_date(path: list[Token], readings: Readings, index: int) -> None:
    """Read a conjunction before a mere date as the preposition that it is there (`missing since Friday have`)."""
    if path[index].low not in _SINCE or index + 2 >= len(path) or path[index + 1].tag is not Tag.VALUE:
        return
    if path[index + 2].tag in _BEHIND_DATE and path[index + 2].low not in ("'s", "'"):
        tail = next((tail for tail in readings[index] if tail[1] is Tag.PREP), None)
        if tail is not None:
            _take(path, index, tail)


def restore_joined(path: list[Token], readings: Readings, index: int) -> None:
    """Read a participle behind `and` and the bare word after it as verb and object (`went home and lost pay`)."""
    if index + 2 >= len(path) or path[index - 1].tag is not Tag.COORD or not path[index].either:
        return
    bare = path[index + 1]
    if bare.tag is not Tag.VERB or bare.low != bare.lemma or not any(t.tag is Tag.VERB for t in path[: index - 1]):
        return
    noun = next((tail for tail in readings[index + 1] if tail[1] is Tag.NOUN), None)
    verb = next((tail for tail in readings[index] if tail[1] is Tag.VERB), None)
    if noun is not None and verb is not None:
        _take(path, index + 1, noun)
        _take(path, index, verb)


def restore_main(path: list[Token], readings: Readings) -> None:
    """Read the verb of a sentence whose only one is in a relative clause (`the road that the army built links them`).

    It stands right behind that one and leads on to an object. Linear in the words.
    """
    opens = next((k for k, t in enumerate(path) if t.tag is Tag.REL), None)
    if opens is None or opens < 2 or path[opens - 1].tag is not Tag.NOUN:
        return
    if any(t.tag in _FINITE or t.tag is Tag.SUBORD for t in path[:opens]):
        return
    found = [k for k in range(opens, len(path)) if path[k].tag in _FINITE]
    if len(found) != 1 or path[found[0]].tag is Tag.AUX:
        return
    at = found[0] + 1
    if at + 1 >= len(path) or path[at].tag is not Tag.NOUN or path[at].mention >= 0:
        return
    verb = next((tail for tail in readings[at] if tail[1] is Tag.VERB), None)
    if verb is not None and path[at + 1].tag in _OBJECT:
        _take(path, at, verb)


def _restore_telling(path: list[Token], readings: Readings, index: int) -> None:
    """Read a participle behind its subject as the verb that tells what a share does (`the poll found 31% did`)."""
    if index + 2 >= len(path) or not index or path[index].lemma not in grammar_of("en").reporting:
        return
    comma = path[index - 1].low == ","
    subject = comma or (path[index - 1].tag in _NAMES and not any(t.tag in _FINITE for t in path[:index]))
    verb = next((tail for tail in readings[index] if tail[1] is Tag.VERB), None)
    if subject and verb is not None and path[index + 1].tag is Tag.VALUE and path[index + 2].tag is Tag.AUX:
        _take(path, index, verb)


def doubt_participle(path: list[Token], readings: Readings, index: int) -> None:
    """Read a would-be participle as the verb or the adjective that its place makes it."""
    if path[index].low == path[index].lemma:
        resume(path, readings, index)
    restore_joined(path, readings, index)
    if path[index].tag is Tag.PART and len(readings[index]) > 1:
        _restore_telling(path, readings, index)
    if path[index].tag is Tag.PART:
        consider(path, index)
        describe_compound(path, index)
