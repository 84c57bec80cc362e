"""Spots names, places and roles: what each run of capitals and each office names, from words beside it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, compress

from claims.kinds.name import fold, organisation_key
from claims.kinds.place import demonyms, place_named
from claims.kinds.role import read_role
from claims.languages.packs import is_partial, languages
from claims.model import Kind, Mention, NameKind, NameValue, PlaceValue
from claims.spotting.acronyms import defined_names
from claims.spotting.capitals import Run, Token, runs_in
from claims.spotting.classifying import OWN_COUNTRY, read_piece
from claims.spotting.countries import spot_countries
from claims.spotting.evidence import gather
from claims.spotting.joining import joined, with_head, with_places
from claims.spotting.vocabulary import Vocabulary, is_common, vocabulary

_WORD = re.compile(r"(\w+)")
_ELISION = re.compile(
    r"(?:[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[Pp]resqu|[Aa]ujourd|[LlDdJjSsTtCc]|[Qq]u|[Mm](?=['’][a-zà-ÿ])|[Nn](?=['’][a-zà-ÿ]))['’](?=\w)"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_INVERTED = re.compile(r"-(?:t-|t['’])?(?:ils?|elles?|on|vous|nous|je|ce|y|en|là|ci)$")
_INITIAL = re.compile(r"[IVX]\.")
"""A numeral that may end a sentence: the word behind it may open the next one (`World War I. But`)."""
_ROMAN = re.compile(r"[IVX]+(?:er|e|ème)?$")


def spot_names(text: str, language: str, start: int = 0, end: int | None = None) -> tuple[Mention, ...]:
    """Return the names, places and roles in `text[start:end]`, in text order, none overlapping another.

    Offsets are those of `text`. What the rest of `text` tells of a name (a given name, a title) is used within the
    stretch, so pass the whole text and the stretch rather than the stretch alone. Linear in the text, once for all
    stretches of one text; in a language that is read in part only
    countries are found, in one without a pack nothing.
    """
    found = _all_names(text, language)
    stop = len(text) if end is None else end
    first = bisect_left(found, start, key=_start)
    return tuple(m for m in found[first : bisect_left(found, stop, first, key=_start)] if m.end <= stop)


def _start(mention: Mention) -> int:
    return mention.start


@lru_cache(maxsize=2)
def _all_names(text: str, language: str) -> tuple[Mention, ...]:
    if language not in languages():
        return ()
    if is_partial(language):
        return spot_countries(text, language)
    words = vocabulary(language)
    fixed = list(_fixed(text, words))
    starts = [mention.start for mention in fixed]
    runs = tuple(runs_in(text))
    pieces = joined(text, [piece for run in runs for piece in _pieces(text, run, fixed, starts, words)], words)
    pieces = with_places(text, pieces, fixed, words)
    evidence = gather(text, pieces, fixed, words)
    free = [with_head(text, m, words) for piece in pieces for m in read_piece(text, piece, evidence, words)]
    found = [*fixed, *free]
    defined = tuple(defined_names(text, found, words))
    keys = frozenset(d.value.key for d in defined if isinstance(d.value, NameValue))
    return _settled([*(_as_defined(m, keys) for m in found), *defined])


def _as_defined(mention: Mention, keys: frozenset[str]) -> Mention:
    """A name of unknown kind that the text gives as an acronym is an organisation's."""
    value = mention.value
    if not isinstance(value, NameValue) or value.kind is not NameKind.UNKNOWN:
        return mention
    if organisation_key(mention.text) not in keys:
        return mention
    return replace(mention, value=replace(value, kind=NameKind.ORGANISATION, key=organisation_key(mention.text)))


def _settled(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Keep the longer of two that overlap; text order."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start and mention.kind is not Kind.ROLE:
                kept[-1] = mention
            continue
        kept.append(mention)
    return tuple(kept)


# -------------------------------------------------------------------- names known whole


def _fixed(text: str, words: Vocabulary) -> Iterator[Mention]:
    """Offices, and the names of several words that the tables know."""
    done = 0
    straight = text.replace("’", "'").replace("\xa0", " ")  # as the tables write phrases
    pieces = _WORD.split(text)  # what stands between the words, and the words, in turn
    bounds = list(accumulate(map(len, pieces), initial=0))
    found = list(map(words.phrases.get, pieces[1::2]))
    for at in compress(range(1, len(pieces), 2), found):
        start = bounds[at]
        if start < done or not straight.startswith(_heads(pieces[at], words.language), start):
            continue
        for phrase, kind in found[at // 2] or ():
            if not straight.startswith(phrase, start) and not text.startswith(phrase, start):
                continue
            end = start + len(phrase)
            if _ends_word(text, end):
                mention = _known(text, start, end, phrase, kind, words)
                if mention is not None:
                    done = mention.end
                    yield mention
                break


@lru_cache(maxsize=1 << 14)
def _heads(word: str, language: str) -> tuple[str, ...]:
    """Return the phrases of a language that a word begins, with straight apostrophes."""
    return tuple(phrase.replace("’", "'") for phrase, _ in vocabulary(language).phrases[word])


def _ends_word(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() or (text[end] == "-" and text[end + 1 : end + 2].isalnum()))


def _known(text: str, start: int, end: int, phrase: str, kind: str, words: Vocabulary) -> Mention | None:
    said = text[start:end]
    if kind == "office":
        return read_role(text, start, phrase, words.language)
    if kind == "organisation":
        return Mention(start, end, said, Kind.NAME, NameValue(said, NameKind.ORGANISATION, organisation_key(phrase)))
    place = place_named(phrase) or PlaceValue(said, "region:" + fold(phrase))
    return Mention(start, end, said, Kind.PLACE, place)


def _is_contraction(lowered: str, words: Vocabulary) -> bool:
    """`he'd`, `that's`: a word of the grammar, whatever its capital."""
    if words.language == "fr":
        return False
    head, apostrophe, _ = lowered.replace("’", "'").partition("'")
    return apostrophe != "" and len(head) > 1 and head in words.openers


def _is_acronym(said: str) -> bool:
    return len(said) > 1 and said.isupper()


# -------------------------------------------------------------------- pieces of runs


def _pieces(text: str, run: Run, fixed: Sequence[Mention], starts: Sequence[int], words: Vocabulary) -> Iterator[Run]:
    """Yield what is left of a run without offices, known names, function words and elisions."""
    kept: list[Token] = []
    opens = run.opens
    for token in run.tokens:
        trimmed, cut_before, cut_after = _trimmed(
            text,
            token,
            run,
            words,
            first=(opens and not kept) or (bool(kept) and _INITIAL.fullmatch(kept[-1].text) is not None),
        )
        if trimmed is None or _covered(trimmed, fixed, starts):
            if kept:
                yield Run(tuple(kept), opens, run.styled)
                kept = []
            opens = run.opens and trimmed is None and cut_before and token.text not in words.articles
            continue
        if kept and cut_before:
            yield Run(tuple(kept), opens, run.styled)
            kept, opens = [], False
        if trimmed.text == "&" and not kept:
            continue
        kept.append(trimmed)
        if cut_after:
            yield Run(tuple(kept), opens, run.styled)
            kept, opens = [], False
    if kept:
        yield Run(tuple(kept), opens, run.styled)


def _marked(text: str, token: Token, run: Run, words: Vocabulary) -> tuple[Token | None, bool, bool] | None:
    """What is left of a token with a prefix before an ordinary word, or between plus signs (`+Hirak+`)."""
    if "-" in token.text and run.tokens[-1] is token and _is_prefixed(token.text, words):
        return None, True, True
    if token.text[-1] == "+" and text[token.start - 1 : token.start] == "+":
        return Token(token.start, token.end - 1, token.text[:-1]), False, True
    return None


def _is_prefixed(said: str, words: Vocabulary) -> bool:
    """Whether a capital stands before an ordinary word or a nationality with a prefix: `Anti-virus`, `Pan-European`."""
    prefix, _, rest = said.partition("-")
    nations = demonyms(words.language)
    if (prefix in nations or prefix in OWN_COUNTRY) and (rest in nations or rest in OWN_COUNTRY):
        return True
    if prefix.lower() not in words.prefixes or not rest:
        return False
    return rest[0].islower() or rest in words.plain or rest in nations


def _compound_tail(said: str, words: Vocabulary) -> int:
    """How many characters an English adjective has behind a name: `-based` of `Texas-based`."""
    head, _, tail = said.rpartition("-")
    shaped = len(tail) > _SHORT_TAIL and tail.endswith(("ed", "ing")) and is_common(tail, words.language)
    return len(tail) + 1 if head and tail.islower() and (shaped or tail in words.compound_tails) else 0


_SHORT_TAIL = 3


def _covered(token: Token, fixed: Sequence[Mention], starts: Sequence[int]) -> bool:
    index = bisect_left(starts, token.end)
    return index > 0 and fixed[index - 1].end > token.start


def _trimmed(text: str, token: Token, run: Run, words: Vocabulary, *, first: bool) -> tuple[Token | None, bool, bool]:
    """Return the token without elision and possessive, and whether the run is cut before and after it."""
    start, end, said = token
    elided = _ELISION.match(said) if words.language == "fr" else None
    if elided is not None and (first or said[0].islower() or not text[start + elided.end()].isupper()):
        start += elided.end()
        said = said[elided.end() :]
        if not said[:1].isupper():
            return None, True, True
    marked = _marked(text, token, run, words)
    if marked is not None:
        return marked
    tail = _compound_tail(said, words) if words.language != "fr" and "-" in said else 0
    if tail:
        head = Token(start, end - tail, said[:-tail])
        return (None, True, True) if head.text.endswith("ly") else (head, False, True)
    possessive = _POSSESSIVE.search(said) if words.language != "fr" else None
    if possessive is not None:
        end -= len(possessive[0])
        said = said[: possessive.start()]
    if not said or (len(said) == 1 and first and not said.isupper()):
        return None, True, True
    lowered = said.lower()
    if said in words.calendar or ("-" in said and _INVERTED.search(said)) or _is_contraction(lowered, words):
        return None, True, True
    if lowered in words.openers and (first or run.styled) and not _is_acronym(said) and said not in words.titles:
        return None, first, True
    if said[0] in "IVX" and _ROMAN.fullmatch(said) and len(said) > 1 and said != "XI":
        return (None, True, True) if first or len(run.tokens) == 1 else (Token(start, end, said), False, True)
    return Token(start, end, said), elided is not None, possessive is not None
