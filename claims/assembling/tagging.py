"""Gives every word of a sentence its part of speech and lemma.

The readings a word can have come from the closed classes and the table of forms; the cheapest path through them, by
the pack's costs of one part of speech after another, is taken (Viterbi's algorithm over hand-set costs: nothing is
trained). Beside the word before, a path remembers whether a finite verb stands since the last boundary.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.assembling.grammar import Grammar, grammar_of
from claims.assembling.tokens import Tag, Token, Word, folded, mention_tag
from claims.languages.forms import FormReading, Mood, Pos, Tense, readings
from claims.model import Mention

_UNNAMED_PAIR = 3.0
_NO_COSTS: dict[str, float] = {}
_CLOSED_FIRST = 2.0
"""What an open-class reading of a closed-class word costs (`entre`, `son`, `plus`)."""
_LATER_READING = 0.6
"""What each step down the table's order of likelihood costs."""
_NO_AUXILIARY = 1.5
"""What it costs to read a form of `être` or `have` as a noun or an adjective (`est`, `avions`)."""
_SECOND_VERB = 1.5
"""What a finite verb costs after another with no boundary and no subject pronoun between."""
_SECOND_AUXILIARY = 0.8
"""The same for an auxiliary, which can be nothing else: less, so that `said the bridge would close` keeps both."""
_NO_VERB = 0.5
"""What a full stop costs where no finite verb stands since the last boundary."""
_STOPS = frozenset(".!?;")
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_BOUNDARIES = frozenset({Tag.PUNCT, Tag.COORD, Tag.SUBORD, Tag.REL})
_CAPITAL = 0.4
"""What a capital inside a sentence costs the readings that are no proper name."""

_APOSTROPHES = ("'", "’")
_OPENING = "«“\"'—-–:•("
"""Marks after which a capital says nothing."""
_MODAL_FORMS = frozenset(
    {
        "will",
        "would",
        "can",
        "ca",
        "could",
        "may",
        "might",
        "must",
        "shall",
        "sha",
        "should",
        "wo",
        "'ll",
        "'d",
        "ought",
        "cannot",
    }
)
_MODAL_LEMMA = {"ca": "can", "wo": "will", "sha": "shall", "cannot": "can"}
_CONTRACTED_VERB = {"'re": "be", "'m": "be", "'ve": "have"}


class Candidate(NamedTuple):
    """One reading a word can have, and what it costs to take it."""

    tag: Tag
    lemma: str
    cost: float
    state: str
    """What its neighbours see of it."""
    tense: str | None = None
    plural: bool | None = None
    either: bool = False


def tag_words(words: Sequence[Word], mentions: Sequence[Mention], language: str) -> list[Token]:
    """Return the words as tagged tokens. Linear in their number."""
    grammar = grammar_of(language)
    lattice: list[tuple[Candidate, ...]] = []
    opens = True
    for i, word in enumerate(words):
        possessive = language == "en" and word.text in _APOSTROPHES and _is_possessive(words, i)
        lattice.append(_candidates(word, mentions, language, first=opens, possessive=possessive))
        opens = word.text in _OPENING
    path = _cheapest(lattice, grammar)
    return [
        Token(start, end, folded(text), tag, lemma, tense, plural, mention, either)
        for (start, end, text, mention), (tag, lemma, _, _, tense, plural, either) in zip(words, path, strict=True)
    ]


def _is_possessive(words: Sequence[Word], index: int) -> bool:
    """Whether an apostrophe after an `s` makes a possessive (`the players' union`) rather than closing a quotation."""
    if not 0 < index < len(words) - 1:
        return False
    before, after = words[index - 1], words[index + 1]
    joined = before.end == words[index].start and before.text[-1:] in "sS" and after.text[:1].isalpha()
    return joined and all(w.text not in ("'", "‘") for w in words[:index])


def _candidates(
    word: Word, mentions: Sequence[Mention], language: str, *, first: bool, possessive: bool
) -> tuple[Candidate, ...]:
    if word.mention >= 0:
        mention = mentions[word.mention]
        tag = mention_tag(mention.kind)
        return (Candidate(tag, folded(word.text), 0.0, tag),)
    low = "'s" if possessive else folded(word.text)
    return _with_name(low, language) if not first and word.text[:1].isupper() else _known(low, language)


@lru_cache(maxsize=50_000)
def _with_name(low: str, language: str) -> tuple[Candidate, ...]:
    known = _known(low, language)
    closed = known[0].cost == 0.0 and known[0].tag in (Tag.DET, Tag.PREP, Tag.PRON, Tag.CLITIC, Tag.SUBORD, Tag.COORD)
    name = Candidate(Tag.PROPN, low, _CAPITAL * 2 if closed else 0.0, Tag.PROPN)
    return (name, *(c._replace(cost=c.cost + (0.0 if closed else _CAPITAL)) for c in known))


@lru_cache(maxsize=100_000)
def _known(low: str, language: str) -> tuple[Candidate, ...]:
    if not low[0].isalnum() and len(low) == 1:
        return (Candidate(Tag.PUNCT, low, 0.0, Tag.PUNCT),)
    grammar = grammar_of(language)
    if low[0] == "-":
        return (_closed(Tag.PRON, low.rsplit("-", 1)[-1], grammar),)
    if language == "en":
        special = _english_contraction(low, grammar)
        if special:
            return special
    closed = tuple(_closed(tag, low, grammar, 0.1 * i) for i, tag in enumerate(grammar.closed.get(low, ())))
    base = _CLOSED_FIRST if closed else 0.0
    opened = _open(low, readings(low, language), grammar, base)
    return closed + opened or (_closed(Tag.NOUN, low, grammar),)


def _closed(tag: Tag, low: str, grammar: Grammar, cost: float = 0.0) -> Candidate:
    return Candidate(tag, low, cost, grammar.states.state_of(tag, low, low, None))


def _english_contraction(low: str, grammar: Grammar) -> tuple[Candidate, ...]:
    if low in _MODAL_FORMS:
        return (_auxiliary(low, _MODAL_LEMMA.get(low, low), "modal", grammar),)
    if low in _CONTRACTED_VERB:
        return (_auxiliary(low, _CONTRACTED_VERB[low], "present", grammar),)
    if low == "'s":
        return _closed(Tag.PREP, low, grammar), _auxiliary(low, "be", "present", grammar)
    if low == "to":
        return (_closed(Tag.PREP, low, grammar),)
    return ()


def _auxiliary(low: str, lemma: str, tense: str, grammar: Grammar) -> Candidate:
    return Candidate(Tag.AUX, lemma, 0.0, grammar.states.state_of(Tag.AUX, low, lemma, None), tense)


def _open(low: str, forms: tuple[FormReading, ...], grammar: Grammar, base: float) -> tuple[Candidate, ...]:
    found: dict[Tag, Candidate] = {}
    moods = {form.mood for form in forms if form.pos is Pos.VERB}
    either = Mood.PAST_PARTICIPLE in moods and any(f.tense is Tense.PAST or f.plural is False for f in forms if f.tense)
    ranks = {pos: rank for rank, pos in enumerate(dict.fromkeys(form.pos for form in forms))}
    helps = any(form.lemma in grammar.auxiliaries and _tag_of(form, grammar) in (Tag.AUX, Tag.GER) for form in forms)
    for form in forms:
        tag = _tag_of(form, grammar)
        if tag not in found:
            cost = base + _LATER_READING * min(ranks[form.pos], 3)
            if either and (Tag.PART in found or Tag.VERB in found) and tag in (Tag.PART, Tag.VERB):
                cost += _LATER_READING
            if tag is Tag.AUX:
                cost = 0.0
            elif helps and form.pos is not Pos.VERB:
                cost += _NO_AUXILIARY
            tense = form.tense.value if form.tense else None
            found[tag] = Candidate(
                tag,
                form.lemma,
                cost,
                grammar.states.state_of(tag, low, form.lemma, form.plural),
                tense,
                form.plural,
                either and tag in (Tag.VERB, Tag.PART),
            )
    if Tag.PART in found and Tag.ADJ in found:
        # `signé`, `situé`: the participle keeps its verb, which an adjective would lose.
        best = min(found[Tag.PART].cost, found[Tag.ADJ].cost)
        found[Tag.PART] = found[Tag.PART]._replace(cost=best)
        found[Tag.ADJ] = found[Tag.ADJ]._replace(cost=max(found[Tag.ADJ].cost, best + _LATER_READING))
    return tuple(found.values())


def _tag_of(form: FormReading, grammar: Grammar) -> Tag:
    match form.pos:
        case Pos.NOUN:
            return Tag.NOUN
        case Pos.PROPN:
            return Tag.PROPN
        case Pos.ADJ:
            return Tag.ADJ
        case Pos.ADV:
            return Tag.ADV
        case Pos.VERB:
            return _verb_tag(form, grammar)


def _verb_tag(form: FormReading, grammar: Grammar) -> Tag:
    match form.mood:
        case Mood.INFINITIVE:
            return Tag.INF
        case Mood.PAST_PARTICIPLE:
            return Tag.PART
        case Mood.PRESENT_PARTICIPLE:
            return Tag.GER
        case _:
            return Tag.AUX if form.lemma in grammar.auxiliaries else Tag.VERB


_Step = tuple[float, Candidate, bool, int]
"""The cheapest way to reach a reading: its cost, the reading, whether a finite verb stands since the last boundary, and
which step of the word before it comes from. A plain tuple: a million are made for each megabyte of text."""


def _cheapest(lattice: Sequence[tuple[Candidate, ...]], grammar: Grammar) -> list[Candidate]:
    """Return the cheapest path through the readings. Linear in the words for a bounded number of readings each."""
    start = Candidate(Tag.PUNCT, "", 0.0, "START")
    steps: list[_Step] = [(0.0, start, False, 0)]
    trail: list[list[_Step]] = []
    for options in lattice:
        steps = _reach(steps, options, grammar)
        trail.append(steps)
    return _walk_back(trail)


def _reach(steps: list[_Step], options: tuple[Candidate, ...], grammar: Grammar) -> list[_Step]:
    """Return the cheapest steps to each reading of the next word."""
    costs, openers = grammar.costs, grammar.openers
    ways = [(total, costs.get(candidate.state, _NO_COSTS).get, told) for total, candidate, told, _ in steps]
    reached: list[_Step] = []
    for option in options:
        tag, lemma, cost, state, _, _, _ = option
        finite = tag in _FINITE
        second = _SECOND_VERB if tag is Tag.VERB else _SECOND_AUXILIARY
        stops = lemma in _STOPS
        opens = state in openers
        keeps = tag not in _BOUNDARIES
        with_verb: _Step | None = None
        without: _Step | None = None
        for at, (before, row, told) in enumerate(ways):
            total = before + row(state, _UNNAMED_PAIR) + cost
            if told and finite:
                total += second
            elif stops and not told:
                total += _NO_VERB
            if not opens and (finite or (told and keeps)):
                if with_verb is None or total < with_verb[0]:
                    with_verb = (total, option, True, at)
            elif without is None or total < without[0]:
                without = (total, option, False, at)
        if without is not None:
            reached.append(without)
        if with_verb is not None:
            reached.append(with_verb)
    return reached


def _walk_back(trail: Sequence[list[_Step]]) -> list[Candidate]:
    if not trail:
        return []
    at = min(range(len(trail[-1])), key=lambda i: trail[-1][i][0])
    path: list[Candidate] = []
    for steps in reversed(trail):
        _, candidate, _, at = steps[at]
        path.append(candidate)
    path.reverse()
    return path
