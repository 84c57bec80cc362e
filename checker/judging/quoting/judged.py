"""What the sources have for each quotation of a draft, as findings and for the verdicts."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from checker.comparing.likeness import is_one_edit_away
from checker.judging.quoting.matching import Change, Match, Wording, match
from checker.judging.quoting.spoken import Spoken, senses_of, spoken
from checker.linking.voices import FEWEST, is_one_speech
from claims.assembling.words.grammar import grammar_of
from claims.languages.families import family_of, is_speech
from claims.languages.forms import readings
from claims.mentions import find_mentions
from claims.model import NumberValue, QuoteValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.model import Analysis, Fact

RARE = 4
"""Letters of a word by which quotations are found."""
MOST = 5
"""Quotations, and sentences, that a quotation is set beside: those that share most words with it."""
TOLD = 0.9
"""Share of a quotation's words that a sentence outside quotation marks must have for it to say the same."""
SPELT = 5
"""Letters of a word that two desks may spell differently by one (`realise`, `fibre`)."""
TAG = 3
"""Words of a tag that a desk leaves inside the marks (`explique-t-il`)."""
NEIGHBOURS = 160
"""Characters between two quotations that a desk may have joined into one."""


class Passage(NamedTuple):
    """A stretch of a source in which the words of a quotation are looked for."""

    analysis: Analysis
    start: int
    end: int
    fact: Fact | None
    """The quotation, `None` for a sentence."""
    words: Spoken


class QuotationCheck(NamedTuple):
    """A quotation of a draft with what the sources have for it."""

    fact: Fact
    outcome: Wording | None
    """`None` where no source has its words."""
    passage: Passage | None
    match: Match | None
    is_quoted: bool
    """Whether the source has the words between quotation marks."""
    mine: Spoken
    is_slight: bool = False
    """Whether nothing but words of grammar, or the writing of figures, differs."""
    equals: tuple[Passage, ...] = ()
    """The nearest passage of each source that has the words as they are."""


def quotation_checks(draft: Analysis, others: Sequence[Analysis]) -> Iterator[QuotationCheck]:
    """Yield a check for each quotation of four words and more in `draft`, in text order.

    Costs the quotations and sentences of the sources, and for each quotation of the draft the few that share most
    words with it.
    """
    senses = senses_of(draft.source.language or "")
    mine = [fact for fact in draft.facts if fact.slot is Slot.WORDING]
    if senses is None or not mine:
        return
    index = _Index(other for other in others if other.source.language == draft.source.language)
    for fact in mine:
        words = spoken(draft.source.text, fact.start, fact.end)
        if len(words.words) < FEWEST:
            continue
        around = tuple(w for w in _around(draft, fact))
        found = [
            (passage, one)
            for passage in index.near(words)
            if (one := match(words, passage.words, senses, around)) and _counts(passage, one)
        ]
        yield _check(fact, words, found)


def _counts(passage: Passage, found: Match) -> bool:
    return passage.fact is not None or found.kept >= TOLD


def _around(draft: Analysis, fact: Fact) -> tuple[str, ...]:
    text = draft.source.text
    before, behind = (
        spoken(text, fact.sentence_start, fact.start),
        spoken(text, fact.end, max(fact.end, fact.sentence_end)),
    )
    return (*before.words, *behind.words)


ORDER = (Wording.EXACT, Wording.CUT, Wording.UNHEDGED, Wording.UNDENIED, Wording.REWORDED)


def _check(fact: Fact, words: Spoken, found: list[tuple[Passage, Match]]) -> QuotationCheck:
    if not found:
        return QuotationCheck(fact, None, None, None, is_quoted=False, mine=words)
    found.sort(key=_nearness)
    passage, best = found[0]
    outcome = best.wording
    is_slight = outcome is Wording.REWORDED and all(_is_slight(change, words, passage, fact) for change in best.changes)
    if outcome is Wording.REWORDED and passage.fact is not None and _is_one_speech(fact, passage, best):
        outcome = Wording.EXACT
    good = (Wording.EXACT, Wording.CUT)
    alike = [one for one, other in found if other.wording in good and other.kept == best.kept] or [passage]
    first = {one.analysis.source.name: one for one in reversed(alike)}
    equals = tuple(first[source] for source in sorted(first))
    return QuotationCheck(fact, outcome, passage, best, passage.fact is not None, words, is_slight, equals)


def _is_slight(change: Change, words: Spoken, passage: Passage, fact: Fact) -> bool:
    """Whether two wordings differ in words of grammar, in a tag (`explique-t-il`) or in how a figure is written."""
    mine, theirs = words.words[slice(*change.mine)], passage.words.words[slice(*change.theirs)]
    grammar = grammar_of(fact.language)
    changed = {*mine, *theirs}
    if all(word in grammar.closed or len(word) == 1 for word in changed):
        return changed.isdisjoint(grammar.negating | grammar.negative_words | grammar.negators)
    if len(mine) == len(theirs) == 1 and min(len(mine[0]), len(theirs[0])) >= SPELT:
        return is_one_edit_away(mine[0], theirs[0])
    if mine and theirs:
        return _figure(mine, fact.language) == _figure(theirs, fact.language) != ()
    return len(changed) <= TAG and not changed.isdisjoint(grammar.closed) and _is_tag(changed, fact.language)


def _is_tag(words: set[str], language: str) -> bool:
    families = (
        family_of(reading.lemma, language, noun=False) for word in words for reading in readings(word, language)
    )
    return any(family is not None and is_speech(family) for family in families)


def _figure(words: tuple[str, ...], language: str) -> tuple[object, ...]:
    """The figures that words say."""
    found = find_mentions(" ".join(words), language=language)
    return tuple(mention.value.amount for mention in found if isinstance(mention.value, NumberValue))


def _nearness(found: tuple[Passage, Match]) -> tuple[float, bool, int, int]:
    passage, one = found
    return -one.kept, passage.fact is None, ORDER.index(one.wording), passage.end - passage.start


def _is_one_speech(fact: Fact, passage: Passage, best: Match) -> bool:
    theirs = passage.words.said(best.first, best.last, passage.analysis.source.text)
    return is_one_speech(QuoteValue(fact.text, None), QuoteValue(theirs, None))


class _Index:
    """The quotations and the sentences of the sources by their longer words."""

    def __init__(self, others: Iterable[Analysis]) -> None:
        self._quotes: list[Passage] = []
        self._sentences: list[Passage] = []
        for other in others:
            self._quotes += _quotes(other)
            self._sentences += [
                Passage(other, s.start, s.end, None, spoken(other.source.text, s.start, s.end))
                for s in other.sentences
                if s.region.is_prose
            ]
        self._by_word = [_by_word(self._quotes), _by_word(self._sentences)]

    def near(self, words: Spoken) -> Iterator[Passage]:
        """Yield the passages that share most words with a quotation, quotations first."""
        for passages, having in zip((self._quotes, self._sentences), self._by_word, strict=True):
            shared = Counter(at for word in set(words.words) for at in having.get(word, ()))
            for at in sorted(shared, key=lambda at: (-shared[at], at))[:MOST]:
                yield passages[at]


def _quotes(other: Analysis) -> Iterator[Passage]:
    """The quotations of a source, and each with the one that goes on from it."""
    facts = sorted((fact for fact in other.facts if fact.slot is Slot.WORDING), key=lambda fact: fact.start)
    text = other.source.text
    for at, fact in enumerate(facts):
        yield Passage(other, fact.start, fact.end, fact, spoken(text, fact.start, fact.end))
        following = facts[at + 1] if at + 1 < len(facts) else None
        if following is not None and 0 <= following.start - fact.end <= NEIGHBOURS:
            one, two = spoken(text, fact.start, fact.end), spoken(text, following.start, following.end)
            ended = (*one.closed[:-1], True)
            joined = Spoken(one.words + two.words, one.spans + two.spans, ended[: len(one.closed)] + two.closed)
            yield Passage(other, fact.start, following.end, fact, joined)


def _by_word(passages: Sequence[Passage]) -> dict[str, list[int]]:
    having: dict[str, list[int]] = defaultdict(list)
    for at, passage in enumerate(passages):
        for word in sorted(set(passage.words.words)):
            if len(word) >= RARE:
                having[word].append(at)
    return having
