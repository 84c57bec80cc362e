"""English verb forms that are nouns or adjectives where they stand: `operating profits`, `their first win`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class

Readings = Sequence[Sequence[tuple[str, Tag, str, str | None, bool | None, int, bool]]]
"""The readings of each word of a sentence: the fields of a token from `low` on."""
_OPENS_NAME = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.VALUE})
_NAMED = frozenset({Tag.NOUN, Tag.ADJ})
_DESCRIBED = frozenset({Tag.NOUN, Tag.ADJ, Tag.PROPN})
_COUNTING = frozenset({Tag.NUM, Tag.ADJ, Tag.DET})
_NAMING = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.GER})
_OBJECT = frozenset({Tag.DET, Tag.PRON, Tag.PROPN, Tag.NUM, Tag.VALUE, Tag.ADV})
_FIRST = frozenset(
    {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last", "next"}
)
_BETWEEN = frozenset({"away", "home", "straight", "ever", "career", "successive", "consecutive"})
_MANNER = frozenset({"well", "ill"})
_SHORTEST_ADVERB = 4
"""Letters that an adverb in `-ly` has at least (`fly-tipping` has none)."""
_IN_BRACKET = frozenset({"(", ")", ";", "or"})
_ONE = frozenset({"a", "an"})
_WIDEST_GROUP = 4
"""Words from the brackets of a sum to the noun that it describes."""
_LONGEST = 12
"""Words of a noun group looked back for the sum that opens it."""
_OPENS_CIRCUMSTANCE = frozenset({Tag.PUNCT, Tag.ADJ, Tag.ADV, Tag.COORD})
_CONSIDERED = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.SUBORD, Tag.REL})
_INDEFINITE = frozenset({"a", "an"})
_SURELY_CONSIDERED = frozenset({"this", "that", "how", "what"})
_BEHIND_VERB = frozenset({Tag.DET, Tag.PRON})
_OPENS_TOLD = frozenset({Tag.PRON, Tag.DET, Tag.SUBORD})
_TO_COME = frozenset({Tag.INF, Tag.VERB, Tag.AUX})


def describe(path: list[Token], index: int) -> None:
    """Make a gerund that only describes the noun behind it an adjective (`underlying sales`, `a vote winning idea`).

    Behind a preposition, a verb or a comma it may have that noun for its object (`operating mines in Chile`).
    """
    token = path[index]
    grammar = grammar_of("en")
    if "-" in token.low:
        describe_compound(path, index)
        return
    if index and f"{path[index - 1].lemma} {token.low}" in grammar.compounds and path[index - 1].tag is Tag.NOUN:
        _compound(path, index)
        return
    if index + 1 >= len(path) or path[index + 1].tag not in _NAMED:
        return
    led = index > 0 and f"{path[index - 1].low} {token.low}" in grammar.compounds  # `vote winning sweeteners`
    if (led or f"{token.low} {path[index + 1].lemma}" in grammar.compounds) and (
        not index or path[index - 1].tag is not Tag.AUX or _possess(path, index - 1)
    ):
        path[index] = token._replace(tag=Tag.ADJ, lemma=token.low, tense=None, either=False)
        return
    if token.low not in grammar.describing:
        return
    objectless = token.low in grammar.objectless and path[index - 1].tag is not Tag.AUX
    if index and not objectless and path[index - 1].tag not in _OPENS_NAME and path[index - 1].low not in ("'s", "'"):
        compound = index > 1 and path[index - 1].tag is Tag.NOUN and path[index - 2].tag in _OPENS_NAME
        if not (compound and "-" in path[index - 1].low):
            return
    path[index] = token._replace(tag=Tag.ADJ, lemma=token.low, tense=None, either=False)


def _possess(path: list[Token], index: int) -> bool:
    """Read `'s` behind a noun as what makes it the owner of what follows (`the mill's managing director`)."""
    if path[index].low != "'s" or not index or path[index - 1].tag not in (Tag.NOUN, Tag.PROPN):
        return False
    path[index] = path[index]._replace(tag=Tag.PREP, lemma="'s", tense=None)
    return True


def _compound(path: list[Token], index: int) -> None:
    """Make a gerund behind the noun that it is one thing with a word of its group (`a decision making process`)."""
    following = path[index + 1].tag if index + 1 < len(path) else Tag.PUNCT
    if following in _OBJECT:
        return  # `a decision making it harder`
    tag = Tag.ADJ if following in _NAMED else Tag.NOUN
    path[index] = path[index]._replace(tag=tag, lemma=path[index].low, tense=None, either=False)


def relates(low: str, language: str) -> bool:
    """Whether a hyphened participle only describes by the word in front of it."""
    first, _, second = low.partition("-")
    return second in word_class("relating", language) and first not in word_class("verbs_by_hyphen", language)


def describe_compound(path: list[Token], index: int) -> None:
    """Make a hyphened participle before a noun or a name the adjective that all such words are (`well-loved songs`).

    Behind an auxiliary only an adverb in front makes it one (`was newly-built`, beside `was sin-binned`).
    """
    token = path[index]
    first, hyphen, _ = token.low.partition("-")
    if not hyphen or not first or first in word_class("verbs_by_hyphen", "en") or index + 1 >= len(path):
        return
    before_noun = path[index + 1].tag in _DESCRIBED
    verbal = index > 0 and path[index - 1].tag is Tag.AUX and not (before_noun and _possess(path, index - 1))
    manner = first in _MANNER or (first.endswith("ly") and len(first) > _SHORTEST_ADVERB)
    if manner or (before_noun and not verbal):
        path[index] = token._replace(tag=Tag.ADJ, lemma=token.low, tense=None, either=False)


def name_what_is_ranked(path: list[Token], readings: Readings, index: int) -> None:
    """Make a bare verb after a rank with its determiner the noun it can be (`their first win`, `a third away win`)."""
    token = path[index]
    if token.low != token.lemma:
        return
    at = index - 1
    while at > 0 and path[at].low in _BETWEEN:
        at -= 1
    ranked = path[at].low in _FIRST or path[at].low.endswith(("th", "1st", "2nd", "3rd"))
    possessed = at > 0 and (path[at - 1].tag is Tag.DET or path[at - 1].low in ("'s", "'"))
    if ranked and possessed and path[at].tag in (Tag.NUM, Tag.ADJ):
        take_noun(path, readings, index)


def name_what_is_paid(path: list[Token], readings: Readings, index: int) -> None:
    """Make a bare verb at the end of a group that a sum opens the noun it can be (`a £9m ($16m) back-tax claim`).

    A noun in the singular right before it is no subject of such a form.
    """
    token, before = path[index], path[index - 1]
    if not index or token.low != token.lemma or before.tag is not Tag.NOUN or before.plural is True:
        return
    at = index - 1
    while at > max(0, index - _LONGEST) and _goes_on(path, at):
        at -= 1
    if at > 0 and path[at].tag is Tag.VALUE and path[at - 1].tag in (Tag.DET, Tag.PREP):
        take_noun(path, readings, index)


def name_what_is_described(path: list[Token], readings: Readings, index: int) -> None:
    """Make a bare verb behind a hyphened participle or `no` a noun (`the long-running show`, `it was no match`)."""
    token, before = path[index], path[index - 1]
    hyphened = "-" in before.low and before.low.endswith(("ing", "ed")) and before.tag in (Tag.NOUN, Tag.ADJ)
    if index and (hyphened or before.low == "no") and token.low == token.lemma and not token.either:
        take_noun(path, readings, index)


def name_behind_brackets(path: list[Token], readings: Readings, index: int) -> None:
    """Make a verb behind a sum with its article and the same sum in brackets a noun (`a £4m ($6m) rescue plan`)."""
    closing = index - 1
    while closing > 0 and path[closing].tag in _NAMED and index - closing < _WIDEST_GROUP:
        closing -= 1
    if path[closing].low != ")":
        return
    opening = next((k for k in range(closing - 1, max(0, closing - _LONGEST), -1) if path[k].low == "("), 0)
    if opening > 1 and path[opening - 1].tag is Tag.VALUE and path[opening - 2].tag is Tag.DET:
        beside = closing == index - 1 or path[opening - 2].low in _ONE
        if beside:
            take_noun(path, readings, index)


def _goes_on(path: list[Token], at: int) -> bool:
    """Whether a word stands between the sum that opens a group and the end of it: a noun, or a sum in brackets."""
    bracketed = path[at].tag is Tag.VALUE and path[at - 1].low in _IN_BRACKET
    return bracketed or path[at].tag in _NAMED or path[at].low in _IN_BRACKET


def take_noun(path: list[Token], readings: Readings, index: int) -> None:
    """Read a word as a noun where it can be one."""
    token = path[index]
    for tail in readings[index]:
        if tail[1] is Tag.NOUN:
            path[index] = Token(token.start, token.end, *tail)
            return


def consider(path: list[Token], index: int) -> None:
    """Make `given` a preposition where nobody is given anything (`closed, given the snow`, `given that it rains`).

    With `chance` and the like somebody is (`given the chance, she left`).
    """
    token = path[index]
    if token.low != "given" or index + 1 >= len(path):
        return
    before, after = (path[index - 1] if index else None), path[index + 1]
    if after.low in _INDEFINITE:
        return  # `should be "given a warning"`
    if before is None or before.tag in _OPENS_CIRCUMSTANCE:
        noun = next((t.lemma for t in path[index + 1 : index + 5] if t.tag is Tag.NOUN), "")
        considered = after.tag in _CONSIDERED and noun not in word_class("granted", "en")
    else:
        considered = before.tag is Tag.NOUN and after.low in _SURELY_CONSIDERED
    if considered:
        path[index] = token._replace(tag=Tag.PREP, lemma=token.low, tense=None, either=False)


def stand_close(path: list[Token], index: int) -> None:
    """Read `close` behind a noun and before `to` as telling where it is (`sources close to the firm`)."""
    if path[index].low != "close" or not 0 < index < len(path) - 2 or path[index - 1].tag is not Tag.NOUN:
        return
    if path[index + 1].low == "to" and path[index + 2].tag not in _TO_COME:
        path[index] = path[index]._replace(tag=Tag.ADV, lemma="close", tense=None, either=False)


def name_compound(path: list[Token], readings: Readings, index: int) -> None:
    """Make a would-be verb the noun that it is behind the noun it is one thing with (`phone calls`, `TV shows`).

    An object right behind it shows a verb (`the coalition forces a vote`).
    """
    token, before = path[index], path[index - 1]
    if not index or token.tense != "present" or before.tag not in _NAMING:
        return
    if f"{before.low} {token.lemma}" not in word_class("noun_compounds", "en"):
        return
    if index + 1 < len(path) and path[index + 1].tag in _BEHIND_VERB:
        return
    for tail in readings[index]:
        if tail[1] is Tag.NOUN:
            path[index] = Token(token.start, token.end, *tail)
            return


def name_listed(path: list[Token], readings: Readings, index: int) -> bool:
    """Read a word behind a figure as the noun it can be where a coordinator joins them to a like pair.

    `three defeats and two draws`; an object behind it makes it a verb. `index` is the coordinator. Constant.
    """
    if index < 2 or index + 2 >= len(path) or path[index + 1].tag is not Tag.NUM or path[index + 2].tag is not Tag.VERB:
        return False
    paired = path[index - 1].tag is Tag.NOUN and path[index - 2].tag in _COUNTING
    behind = path[index + 3].tag if index + 3 < len(path) else Tag.PUNCT
    if not paired or behind in _OBJECT:
        return False
    return path[index + 2].low.endswith("s") and _take(path, readings, index + 2, Tag.NOUN)


def describe_those(path: list[Token], readings: Readings, index: int) -> bool:
    """Read a past form right behind `those` as a participle where the verb follows (`62% of those polled want`)."""
    if index < 2 or index + 1 >= len(path) or path[index - 1].low != "those" or path[index].low == path[index].lemma:
        return False
    following = path[index + 1].tag
    behind = path[index + 2].tag if index + 2 < len(path) else Tag.PUNCT
    tells = following in _TO_COME or (following is Tag.PART and behind in _OPENS_TOLD)
    if not tells or path[index - 2].tag is not Tag.PREP or not _take(path, readings, index, Tag.PART):
        return False
    return following in (Tag.VERB, Tag.AUX) or _take(path, readings, index + 1, Tag.VERB)


def _take(path: list[Token], readings: Readings, index: int, tag: Tag) -> bool:
    token = path[index]
    tail = next((tail for tail in readings[index] if tail[1] is tag), None)
    if tail is not None:
        path[index] = Token(token.start, token.end, *tail)
    return tail is not None
