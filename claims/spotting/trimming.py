"""A capitalised word without what the grammar put before or behind its name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.kinds.place import country_of, demonyms
from claims.patterns import pattern
from claims.spotting.capitals import Run, Token
from claims.spotting.listing import OWN_COUNTRY
from claims.spotting.vocabulary import Vocabulary, is_common, vocabulary

_ELISION = pattern(
    r"(?:[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[Pp]resqu|[Aa]ujourd|[LlDdJjSsTtCc]|[Qq]u|[Mm](?=['’][a-zà-ÿ])|[Nn](?=['’][a-zà-ÿ]))['’](?=\w)"
)
_POSSESSIVE = pattern(r"['’]s?$")
_INVERTED = pattern(r"-(?:t-|t['’])?(?:ils?|elles?|on|vous|nous|je|ce|y|en|là|ci|moi|toi|lui|leur)$")
_ROMAN = pattern(r"[IVX]+(?:er|e|ème)?$")
_ARTICLES = frozenset({"The", "A"})
_INSIDE_TITLES = frozenset({"On", "Of", "In", "And", "To", "For", "With", "Is", "At", "From", "By", "Under", "Over"})
"""Small words with a capital, behind which an article goes on with a title: `Riders On The Storm`."""
_SHORT_TAIL = 3


def _is_inside(text: str, token: Token, run: Run) -> bool:
    """Whether an English article with a capital is part of a title, or an initial in a list (`, A Hazell,`)."""
    at = run.tokens.index(token)
    if 0 < at < len(run.tokens) - 1 and run.tokens[at - 1].text in _INSIDE_TITLES:
        return True
    if at or len(run.tokens) != 2 or token.text != "A":  # an initial and a surname
        return False
    end = run.tokens[1].end
    return text[token.start - 2 : token.start] in _IN_LIST and text[end : end + 1] in _LIST_MARKS


_IN_LIST = (", ", "; ")
_LIST_MARKS = (",", ";", ".")


def trim(text: str, token: Token, run: Run, words: Vocabulary, *, first: bool) -> tuple[Token | None, bool, bool]:
    """Return the token without elision and possessive, and whether the run is cut before and after it."""
    start, end, said = token
    tokens = run.tokens
    if said[-1] == "+" and text[start - 1 : start] == "+":
        return Token(start, end - 1, said[:-1]), False, True
    if said in _ARTICLES and len(tokens) > 1 and words.language != "fr" and _is_inside(text, token, run):
        return token, False, False
    is_numbered = len(tokens) > 1 and _ROMAN.search(said) is not None and _goes_on(tokens, end, words)
    cut = _cut(said, words.language, first, run.styled, tokens[-1] is token, len(tokens) == 1, is_numbered)
    if cut.is_nothing:
        return None, cut.before, cut.after
    if cut.left or cut.right:
        token = Token(start + cut.left, end - cut.right, said[cut.left : len(said) - cut.right])
    return token, cut.before, cut.after


class _Cut(NamedTuple):
    """What of a word with a capital is no part of a name."""

    left: int
    right: int
    """Characters before and after the name."""
    before: bool
    after: bool
    """Whether a run ends before and after the word."""
    is_nothing: bool = False


class _Standing(NamedTuple):
    """All that what is cut off a word hangs on besides the word."""

    first: bool
    """Whether it opens a sentence."""
    styled: bool
    is_last: bool
    is_alone: bool
    goes_on: bool
    """Whether a word that is not an ordinary one follows a Roman numeral."""


@lru_cache(maxsize=1 << 14)
def _cut(said: str, language: str, *standing: bool) -> _Cut:
    """Return what is cut off a word of a run, from where it stands there; kept, since names come again.

    `standing` are the fields of a `_Standing`, which is made only for a word that is not kept yet.
    """
    return _cut_off(said, language, _Standing(*standing))


def _cut_off(said: str, language: str, standing: _Standing) -> _Cut:
    words = vocabulary(language)
    elided = _ELISION.match(said) if language == "fr" else None
    left = 0
    if elided is not None and (standing.first or said[0].islower() or not said[elided.end()].isupper()):
        left = elided.end()
        if not said[left].isupper():
            return _NOTHING
    if "-" in said and standing.is_last and _is_prefixed(said, words):
        return _NOTHING
    if said.startswith("Ex-") and said[len("Ex-") :][:1].isupper():
        return _Cut(len("Ex-"), 0, before=True, after=False)
    right = 0
    if language != "fr":
        tail = _compound_tail(said, words) if "-" in said else 0
        if tail:
            return _NOTHING if said[:-tail].endswith("ly") else _Cut(0, tail, before=False, after=True)
        possessive = None if said in _OF_BODIES and not standing.is_last else _POSSESSIVE.search(said)
        right = len(possessive[0]) if possessive is not None else 0
    kept = _Cut(left, right, elided is not None, right > 0)
    return _without_grammar(said[left : len(said) - right], kept, words, standing)


def _without_grammar(said: str, kept: _Cut, words: Vocabulary, standing: _Standing) -> _Cut:
    """Return `kept`, or nothing of a word of the grammar or the calendar or of a numeral that stands alone."""
    if not said or (len(said) == 1 and standing.first and not said.isupper()):
        return _NOTHING
    lowered = said.lower()
    if said in _OF_BODIES and not standing.is_last and not standing.first:
        return kept
    if said in words.calendar or ("-" in said and _INVERTED.search(said)) or _is_contraction(lowered, words):
        return _NOTHING
    opens = standing.first or standing.styled
    if lowered in words.openers and opens and not _is_acronym(said) and said not in words.titles:
        return _Cut(0, 0, standing.first, after=True, is_nothing=True)
    if said[0] in "IVX" and _ROMAN.fullmatch(said) and len(said) > 1 and said != "XI":
        numbered = kept._replace(before=False, after=not standing.goes_on)
        return _NOTHING if standing.first or standing.is_alone or said[-1].islower() else numbered
    return kept


_NOTHING = _Cut(0, 0, before=True, after=True, is_nothing=True)


_OF_BODIES = frozenset(
    ("Men's", "Women's", "Children's", "People's", "Men’s", "Women’s", "Children’s", "People’s", "Human's")
)
"""Possessives inside the names of bodies: `the Young Women's Advisory Group`."""
_UNIONS = frozenset({"EU", "US", "UK", "UN", "NATO", "Nato"})
"""Behind a country and a hyphen: `Turkey-EU talks` are no name."""


def _is_acronym(said: str) -> bool:
    return len(said) > 1 and said.isupper()


def _is_contraction(lowered: str, words: Vocabulary) -> bool:
    """`he'd`, `that's`: a word of the grammar, whatever its capital."""
    if words.language == "fr":
        return False
    head, apostrophe, _ = lowered.replace("’", "'").partition("'")
    return apostrophe != "" and len(head) > 1 and head in words.openers


def _is_prefixed(said: str, words: Vocabulary) -> bool:
    """Whether a capital stands before an ordinary word or a nationality with a prefix: `Anti-virus`, `Pan-European`."""
    prefix, _, rest = said.partition("-")
    nations = demonyms(words.language)
    if (prefix in nations or prefix in OWN_COUNTRY) and (rest in nations or rest in OWN_COUNTRY):
        return True
    if words.language != "fr" and rest in _UNIONS and (country_of(prefix) is not None or prefix in OWN_COUNTRY):
        return True
    if prefix.lower() not in words.prefixes or not rest:
        return False
    return rest[0].islower() or rest in words.plain or rest in nations


def _compound_tail(said: str, words: Vocabulary) -> int:
    """How many characters an English adjective has behind a name: `-based` of `Texas-based`."""
    head, _, tail = said.rpartition("-")
    shaped = len(tail) > _SHORT_TAIL and tail.endswith(("ed", "ing")) and is_common(tail, words.language)
    return len(tail) + 1 if head and tail.islower() and (shaped or tail in words.compound_tails) else 0


def _goes_on(tokens: Sequence[Token], end: int, words: Vocabulary) -> bool:
    """Whether a word that is not an ordinary one follows in the run."""
    return any(t.start == end + 1 and not is_common(t.text, words.language) for t in tokens)
