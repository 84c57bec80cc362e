"""Which sentences of the sources a sentence of a draft draws on."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from checker.judging.beside.wording import STEM, Line, lines_of
from claims.kinds.name import fold, unaccented
from claims.model import PlaceValue, Region, Sentence
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.judging.beside.rivals import Rivals
    from checker.judging.beside.wording import Word
    from claims.model import Analysis

WORD = pattern(r"[^\W\d_]+")
ALL = pattern(r"\w+")
SHORTEST = 4
"""Letters of a word by which sentences are found: shorter ones are mostly articles and prepositions."""
NOTICES = (Region.DATELINE, Region.CAPTION)
MOST = 6
"""Sentences of the sources that are set beside one of a draft, those with most words of it."""
LEAST = 3
"""Words that a sentence must share to be set beside another."""


class Drawn(NamedTuple):
    """A line of a source with how much of the draft's line stands in it and its neighbours."""

    line: Line
    share: float


Spot = tuple[Drawn, int]
"""A word of a passage by its index."""


class Spots:
    """The words of a few passages by what they may be met under."""

    def __init__(self, drawn: Sequence[Drawn], rivals: Rivals) -> None:
        self._rivals = rivals
        self._forms: dict[str, list[Spot]] = defaultdict(list)
        self._fields: dict[str, list[Spot]] = defaultdict(list)
        self._kinds: dict[str, list[Spot]] = defaultdict(list)
        for passage in drawn:
            for at, word in enumerate(passage.line.words):
                self._enter(word, (passage, at))

    def _enter(self, word: Word, spot: Spot) -> None:
        for form in {*forms_of(word), stem_of(word)}:
            self._forms[form].append(spot)
        for field in {member.partition("/")[0] for member in self._rivals.said(word)}:
            self._fields[field].append(spot)
        if word.is_value or word.is_place:
            self._kinds[_kind(word)].append(spot)

    def same(self, word: Word) -> list[Spot]:
        """Return the spots of words that say what `word` says, or may."""
        if word.is_value:
            return self._kinds.get(_kind(word), [])
        return _each(self._forms.get(form, ()) for form in (word.key, word.form, stem_of(word)))

    def others(self, word: Word) -> list[Spot]:
        """Return the spots of words that may exclude `word`: of its fields, its opposites, values and places."""
        if word.is_value:
            return self._kinds.get(_kind(word), [])
        fields = sorted({member.partition("/")[0] for member in self._rivals.said(word)})
        found = [self._fields.get(field, []) for field in fields]
        found += [self._forms[form] for form in sorted(self._rivals.against(word)) if form in self._forms]
        if word.is_place:
            found.append(self._kinds.get(_kind(word), []))
        return _each(found)


def _each(found: Iterable[Sequence[Spot]]) -> list[Spot]:
    """The spots, each once, in the order in which they are found."""
    return list({(id(passage), at): (passage, at) for spots in found for passage, at in spots}.values())


def forms_of(word: Word) -> tuple[str, ...]:
    """Return under what a word may be looked up, with accents and without."""
    return word.key, word.form, unaccented(word.key), unaccented(word.form)


def stem_of(word: Word) -> str:
    """Return under what a word meets those derived from the same, itself where it is short."""
    return word.key[:STEM] + "-" if len(word.key) >= STEM and not word.is_value else word.key


def _kind(word: Word) -> str:
    return word.mention.kind if word.mention is not None else ""


class Sources:
    """The sentences of the sources by their words."""

    def __init__(self, others: Sequence[Analysis]) -> None:
        self._analyses = {other.source.name: other for other in others}
        self._sentences: list[tuple[str, Sentence, frozenset[str]]] = []
        self._having: dict[str, list[int]] = defaultdict(list)
        self._lines: dict[int, Line] = {}
        self._known: set[str] = set()
        self._places = {m.value.key for other in others for m in other.mentions if isinstance(m.value, PlaceValue)}
        for other in others:
            for sentence in (*(one for one in other.sentences if one.region.is_prose), *_notices(other)):
                words = words_of(sentence.text)
                for word in sorted(words):
                    self._having[word].append(len(self._sentences))
                self._sentences.append((other.source.name, sentence, words))

    def has(self, sentence: Sentence) -> bool:
        """Whether a source has a sentence word for word. Linear in the sources."""
        return any(sentence.text in other.source.text for other in self._analyses.values())

    def drawn_on(self, line: Line) -> list[Drawn]:
        """Return the lines that share most words with `line`, the nearest first.

        Costs the sentences that share a word with it, and reading the words of the few that share most.
        """
        words = words_of(line.sentence.text)
        shared = Counter(at for word in words for at in self._having.get(word, ()))
        best = sorted(
            (at for at, n in shared.items() if n >= max(1, min(LEAST, len(words) - 1))),
            key=lambda at: (-shared[at], at),
        )
        return [Drawn(self._line(at), self._share(words, at)) for at in best[:MOST]]

    def _share(self, words: frozenset[str], at: int) -> float:
        """The share of a draft's words but for one in a sentence and those beside it in its source."""
        name = self._sentences[at][0]
        beside = [self._sentences[n] for n in (at - 1, at, at + 1) if 0 <= n < len(self._sentences)]
        held = frozenset().union(*(found for source, _, found in beside if source == name))
        return min(1.0, len(words & held) / max(1, len(words) - 1))

    def _line(self, at: int) -> Line:
        if at not in self._lines:
            name, sentence, _ = self._sentences[at]
            (self._lines[at],) = lines_of(self._analyses[name], [sentence])
        return self._lines[at]

    def knows(self, word: Word) -> bool:
        """Whether a source has a word, or one derived from the same. Constant, the first time linear in the sources."""
        if not self._known:
            for other in self._analyses.values():
                found = ALL.findall(fold(other.source.text))
                self._known.update(found)
                self._known.update(one[:STEM] + "-" for one in found if len(one) >= STEM)
        if word.mention is not None and isinstance(word.mention.value, PlaceValue):
            return word.mention.value.key in self._places or (len(word.form) >= SHORTEST and word.form in self._known)
        return not self._known.isdisjoint((*forms_of(word), unaccented(stem_of(word))))


def notices_of(draft: Analysis, sources: Sources) -> list[Sentence]:
    """Return the lines of a draft outside its prose that no source has word for word: date lines, captions. Linear."""
    return [one for one in _notices(draft) if not sources.has(one)]


def _notices(analysis: Analysis) -> Iterator[Sentence]:
    for number, block in enumerate(analysis.blocks):
        if block.region in NOTICES:
            text = analysis.source.text[block.start : block.end]
            yield Sentence(block.start, block.end, text, block.region, block.language, number)


def words_of(text: str) -> frozenset[str]:
    """Return the longer words of a text without accents. Linear."""
    return frozenset(word for word in WORD.findall(fold(text)) if len(word) >= SHORTEST)
