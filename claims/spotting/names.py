"""Spots names, places and roles: what each run of capitals and each office names, from words beside it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import compress
from typing import NamedTuple

from claims.kinds.name import fold, given_names, organisation_key
from claims.kinds.place import demonyms, place_named
from claims.kinds.role import read_role
from claims.kinds.stretches import APOSTROPHES, ITEM, MOST_WORDS, cut
from claims.languages.packs import is_partial, languages
from claims.model import Kind, Mention, NameKind, NameValue, PlaceValue
from claims.patterns import pattern
from claims.spotting.acronyms import defined_names, persons_initials
from claims.spotting.capitals import Run, Token, runs_in
from claims.spotting.classifying import read_piece
from claims.spotting.countries import spot_countries
from claims.spotting.evidence import PLACE_SHAPE, gather
from claims.spotting.joining import joined, with_head, with_places, with_stations
from claims.spotting.quoted_titles import with_quoted_titles
from claims.spotting.trimming import trim
from claims.spotting.vocabulary import Vocabulary, vocabulary
from claims.spotting.works import titles_in, with_article

_INITIAL = pattern(r"[IVX]\.")
"""A numeral that may end a sentence: the word behind it may open the next one (`World War I. But`)."""


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
    with_stations(text, fixed, words)
    runs = tuple(runs_in(text))
    fixed = with_quoted_titles(text, titles_in(text, runs, fixed, words), words)
    starts = [mention.start for mention in fixed]
    pieces = joined(text, [piece for run in runs for piece in _pieces(text, run, fixed, starts, words)], words)
    pieces = with_places(text, pieces, fixed, words)
    evidence = gather(text, pieces, fixed, words)
    free = [
        with_article(text, with_head(text, m, words), words)
        for piece in pieces
        for m in read_piece(text, piece, evidence, words)
    ]
    found = [*fixed, *free]
    defined = tuple(defined_names(text, found, words))
    keys = frozenset(d.value.key for d in defined if isinstance(d.value, NameValue))
    initials = persons_initials(text, found)
    return _settled([*defined, *(_as_defined(m, keys, initials) for m in found)])


def _as_defined(mention: Mention, keys: frozenset[str], initials: dict[str, str]) -> Mention:
    """A name of unknown kind that the text gives as an acronym is an organisation's, initials are the person's."""
    value = mention.value
    if isinstance(value, NameValue) and mention.text in initials:
        return replace(mention, value=replace(value, kind=NameKind.PERSON, key=initials[mention.text]))
    single = isinstance(value, NameValue) and value.kind is NameKind.PERSON and " " not in mention.text
    if not isinstance(value, NameValue) or not (value.kind is NameKind.UNKNOWN or single):
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
    whole = cut(text)
    bounds = whole.bounds
    found = list(map(_leads(words.language).__getitem__, whole.words))
    for at, leads in zip(compress(range(1, len(bounds), 2), found), filter(None, found), strict=True):
        for lead in leads:
            start = bounds[at] + lead.offset
            if start < done or not straight.startswith(lead.heads, start) or not _is_whole(text, start, lead.length):
                continue
            for phrase, kind in lead.phrases:
                if not straight.startswith(phrase, start) and not text.startswith(phrase, start):
                    continue
                end = start + len(phrase)
                if _ends_word(text, end):
                    mention = _known(text, start, end, phrase, kind, words)
                    if mention is not None:
                        done = mention.end
                        yield mention
                    break


class _Lead(NamedTuple):
    """The phrases of the tables that begin with one word."""

    offset: int
    """Where the word begins in the piece of the text that it was met in."""
    length: int
    heads: tuple[str, ...]
    """The phrases with straight apostrophes."""
    phrases: tuple[tuple[str, str], ...]


class _Leads(dict[str, tuple[_Lead, ...]]):
    """What may begin with each piece that a text is cut into, found when it is first met; empty for nothing."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.phrases = vocabulary(language).phrases
        self.further: dict[str, list[str]] = {}
        """Piece → first words that are cut further: `TV5`, `20`."""
        for word in self.phrases:
            if not word.isalpha():
                self.further.setdefault(ITEM.findall(word)[0], []).append(word)

    def __missing__(self, piece: str) -> tuple[_Lead, ...]:
        bare = piece[:-1] if piece[-1] in APOSTROPHES else piece
        found: tuple[_Lead, ...] = ()
        if not piece[0].isalpha():
            found = tuple(
                self._lead(match.start(), word)
                for head, longer in self.further.items()
                for match in re.finditer(re.escape(head), piece)
                for word in longer
            )
        elif bare in self.phrases or bare in self.further:
            exact = [bare] if bare in self.phrases else []
            found = tuple(self._lead(0, word) for word in (*exact, *self.further.get(bare, ())))
        if len(self) >= MOST_WORDS:
            self.clear()
        self[piece] = found
        return found

    def _lead(self, offset: int, word: str) -> _Lead:
        phrases = self.phrases[word]
        return _Lead(offset, len(word), tuple(phrase.replace("’", "'") for phrase, _ in phrases), phrases)


@lru_cache(maxsize=8)
def _leads(language: str) -> _Leads:
    return _Leads(language)


def _is_whole(text: str, start: int, length: int) -> bool:
    """Whether no letter, figure or underscore touches the word at `start`."""
    around = text[start - 1 : start] + text[start + length : start + length + 1]
    return not any(c.isalnum() or c == "_" for c in around)


def _ends_word(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() or (text[end] == "-" and text[end + 1 : end + 2].isalnum()))


def _known(text: str, start: int, end: int, phrase: str, kind: str, words: Vocabulary) -> Mention | None:
    said = text[start:end]
    if kind == "office":
        return read_role(text, start, phrase, words.language)
    if kind == "organisation":
        abroad = _ABROAD.match(text, end) if phrase in _PARTIES else None
        if abroad is not None and demonyms("fr").get(abroad[1], "FR") != "FR":
            end = abroad.end()
            said = phrase = text[start:end]
        return Mention(start, end, said, Kind.NAME, NameValue(said, NameKind.ORGANISATION, organisation_key(phrase)))
    if text[start - len(" Of ") : start] == " Of ":
        return None
    if not words.compass.isdisjoint(phrase.split()) and _before_people(text, end, words):
        return None
    place = place_named(phrase) or PlaceValue(said, "region:" + fold(phrase))
    return Mention(start, end, said, Kind.PLACE, place)


_PARTIES = frozenset({"Parti communiste", "Parti socialiste", "Front national", "Rassemblement national"})
_ABROAD = pattern(r"[ \xa0]([a-zà-ÿ]+)(?!\w)")
"""The adjective of another country behind a party's name, which is that country's then: `Parti communiste chinois`."""


def _before_people(text: str, end: int, words: Vocabulary) -> bool:
    """Whether an adjective of a part of the world stands behind a point of the compass: `South East Asian`."""
    following = _NEXT_WORD.match(text, end)
    return following is not None and (following[1] in demonyms(words.language) or following[1] in words.plain)


_NEXT_WORD = pattern(r"[ \xa0-]([A-ZÀ-Þ]\w+)")


# -------------------------------------------------------------------- pieces of runs


def _pieces(text: str, run: Run, fixed: Sequence[Mention], starts: Sequence[int], words: Vocabulary) -> Iterator[Run]:
    """Yield what is left of a run without offices, known names, function words and elisions."""
    kept: list[Token] = []
    opens = run.opens
    if len(run.tokens) == 1:
        only, _, _ = trim(text, run.tokens[0], run, words, first=opens)
        if only is not None and not _covered(only, fixed, starts):
            yield Run((only,), opens and text[only.start - 1] != "-", run.styled)
        return
    for token in _pairs_parted(run.tokens):
        trimmed, cut_before, cut_after = trim(
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
        if kept and (cut_before or (trimmed.start - kept[-1].end == 1 and text[kept[-1].end] == "-")):
            yield Run(tuple(kept), opens, run.styled)
            kept, opens = [], False
        opens = opens and text[trimmed.start - 1] != "-"
        if trimmed.text == "&" and not kept:
            continue
        kept.append(trimmed)
        if cut_after:
            yield Run(tuple(kept), opens, run.styled)
            kept, opens = [], False
    if kept:
        yield Run(tuple(kept), opens, run.styled)


def _pairs_parted(tokens: tuple[Token, ...]) -> Iterator[Token]:
    """Yield `tokens`, two persons that a hyphen joins parted: `Anna Lebel-Hugo Marin`."""
    given = given_names()
    for i, token in enumerate(tokens):
        if 0 < i < len(tokens) - 1 and "-" in token.text and tokens[i - 1].text in given and _joins_two(token.text):
            head, _, tail = token.text.partition("-")
            if tail in given and head not in given and len(head) > 1:
                yield Token(token.start, token.start + len(head), head)
                yield Token(token.end - len(tail), token.end, tail)
                continue
        yield token


def _joins_two(said: str) -> bool:
    return said.count("-") == 1 and PLACE_SHAPE.search(said) is None


def _covered(token: Token, fixed: Sequence[Mention], starts: Sequence[int]) -> bool:
    index = bisect_left(starts, token.end)
    return index > 0 and fixed[index - 1].end > token.start
