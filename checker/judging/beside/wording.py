"""A sentence as a line of words of substance: what stands beside what, and under a denial or not."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from checker.judging.beside.rivals import light_words
from claims.assembling.words.grammar import grammar_of
from claims.kinds.name import fold
from claims.languages.forms import Pos, Tense, readings
from claims.model import DateValue, Kind, NumberValue, OrdinalValue, PlaceValue, TimeValue
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.model import Analysis, Mention, Sentence

TOKEN = pattern(r"n['’] ?t\b|[^\W_]+?(?=n['’] ?t\b)|[^\W_]+['’]?")
STEM = 5
"""Letters of a word's beginning by which its derivations meet it (`residential`, `reside`)."""
VALUES = (NumberValue, DateValue, TimeValue)
NO = frozenset({"no", "without", "sans"})
SPLIT = frozenset({"ne", "n'"})
"""Negators that deny only with a second word (`ne … pas`, not `ne … que`)."""
ALONE = frozenset({"pas", "jamais"})
"""Second words that deny without the first in what is said aloud (`c'est pas vrai`)."""
SHORTEST = 2
REACH = 4
"""Words behind a negator that it may pass over before the word that it denies (`n'a pas encore été signé`)."""


class Word(NamedTuple):
    """A word of substance, or a value, a place or the people of a place as one."""

    key: str
    """Lemma; of a mention its words without accents."""
    form: str
    start: int
    """Code points in the text of its source."""
    end: int
    mention: Mention | None = None
    """The value or the place that it is, else the name that it is part of."""
    denied: bool = False
    is_unsure: bool = False
    """Whether it stands under a conditional (`aurait vendu`)."""
    is_light: bool = False
    """Whether it only joins others (`despite`, `before`, `will`): no neighbour of theirs."""
    is_verb: bool = False
    is_capital: bool = False
    """Whether it is written as a name is: `Gare du Nord`, not `le nord`."""

    @property
    def is_value(self) -> bool:
        """Whether it is a figure, a date or a time."""
        return self.mention is not None and isinstance(self.mention.value, VALUES)

    @property
    def is_place(self) -> bool:
        """Whether it is a place that the text names."""
        return self.mention is not None and isinstance(self.mention.value, PlaceValue)

    @property
    def is_upper(self) -> bool:
        """Whether it is written in capitals, as initials are."""
        return (
            self.mention is not None
            and self.mention.text[self.start - self.mention.start :][: len(self.form)].isupper()
        )

    @property
    def is_moment(self) -> bool:
        """Whether it is a date or a time."""
        return self.mention is not None and isinstance(self.mention.value, DateValue | TimeValue)

    def meets(self, other: Word) -> bool:
        """Whether the other one is the same word or one derived from the same."""
        if self.key == other.key or self.form == other.form:
            return True
        short = min(len(self.key), len(other.key))
        return short >= STEM and self.key[:STEM] == other.key[:STEM] and not (self.is_value or other.is_value)


class Line(NamedTuple):
    """The words of one sentence."""

    source: str
    sentence: Sentence
    words: tuple[Word, ...]


def lines_of(analysis: Analysis, sentences: Sequence[Sentence]) -> Iterator[Line]:
    """Yield `sentences` of a text as lines, in their order. Linear in the sentences."""
    mentions = analysis.mentions
    for sentence in sentences:
        first = bisect_left(mentions, sentence.start, key=_start)
        last = bisect_left(mentions, sentence.end, lo=first, key=_start)
        words = tuple(_words(analysis.source.text, sentence, mentions[first:last]))
        yield Line(analysis.source.name, sentence, words)


def _start(mention: Mention) -> int:
    return mention.start


def _words(text: str, sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Word]:
    """The words of a sentence, each mention of a value or a place as one."""
    grammar, light = grammar_of(sentence.language), light_words(sentence.language)
    whole = [m for m in mentions if _is_one(m)]
    named = [m for m in mentions if m.kind is Kind.NAME]
    reach = unsure = done = 0
    awaits = False
    for token in TOKEN.finditer(text, sentence.start, sentence.end):
        low = token[0].lower().replace("’", "'").replace(" ", "")
        plain = low.rstrip("'")
        if token.start() < done:
            continue
        if not grammar.negators.isdisjoint((low, plain)) or plain in NO:
            awaits = low in SPLIT
            reach = 0 if awaits else REACH
            continue
        if plain in grammar.negating and (awaits or plain in ALONE):
            awaits, reach = False, REACH
        mention = next((m for m in whole if m.start <= token.start() < m.end), None)
        if mention is not None:
            done = mention.end
            reach, unsure = reach - 1, unsure - 1
            said = fold(mention.text).replace(".", "")
            yield Word(said, said, mention.start, mention.end, mention, is_capital=mention.text[:1].isupper())
            continue
        reading = _read(token[0].rstrip("'’"), sentence.language)
        if reading.lemma in grammar.auxiliaries:
            unsure = REACH if reading.is_unsure else unsure
            continue
        reach, unsure = reach - 1, unsure - 1
        is_light = plain in light
        if ((plain in grammar.closed or low in grammar.closed) and not is_light) or len(plain) < SHORTEST:
            continue
        name = next((m for m in named if m.start <= token.start() < m.end), None)
        end = token.start() + len(plain)
        under = reach > 0, unsure > 0
        capital = token[0][:1].isupper() and token.start() > sentence.start
        yield Word(reading.lemma, plain, token.start(), end, name, *under, is_light, reading.is_verb, capital)
        if reading.is_verb and not is_light:
            reach = unsure = 0


def _is_one(mention: Mention) -> bool:
    """Whether a mention is one word; a rank in letters is a word as any other (`the second week`)."""
    if isinstance(mention.value, OrdinalValue) and not mention.text[:1].isdecimal():
        return False
    return isinstance(mention.value, (*VALUES, PlaceValue))


class _Reading(NamedTuple):
    """The likeliest reading of a form."""

    lemma: str
    is_verb: bool
    is_unsure: bool


@lru_cache(maxsize=1 << 14)
def _read(form: str, language: str) -> _Reading:
    found = readings(form, language)
    if not found:
        return _Reading(form.lower(), is_verb=False, is_unsure=False)
    first = found[0]
    return _Reading(first.lemma, first.pos is Pos.VERB, first.tense is Tense.CONDITIONAL)
