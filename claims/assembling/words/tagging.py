"""Gives every word of a sentence its part of speech and lemma.

The readings a word can have come from the closed classes and the table of forms; the cheapest path through them, by
the pack's costs of one part of speech after another, is taken (Viterbi's algorithm over hand-set costs: nothing is
trained). Beside the word before, a path remembers whether a finite verb stands since the last boundary.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter
from sys import intern
from typing import NamedTuple

from claims.assembling.words.french_adjectives import take_adjectives
from claims.assembling.words.french_groups import take_groups
from claims.assembling.words.french_retagging import take_clitics, take_participles, take_verbs
from claims.assembling.words.french_tellers import take_tellers
from claims.assembling.words.french_verbless import take_missing_verb
from claims.assembling.words.french_words_alone import take_pronouns
from claims.assembling.words.grammar import Grammar, grammar_of
from claims.assembling.words.named_deeds import relates
from claims.assembling.words.opening_names import name_opening
from claims.assembling.words.parted_groups import take_inserted
from claims.assembling.words.paths import Choices, Paths
from claims.assembling.words.retagging import Tail, corrected
from claims.assembling.words.tokens import Tag, Token, Word, folded, mention_tag
from claims.assembling.words.written import accented, is_titled, opening_accented
from claims.languages.forms import FormReading, Mood, Pos, Tense, costs, readings
from claims.model import Mention, NumberValue, OccurrencesValue

_CLOSED_FIRST = 2.0
"""What an open-class reading of a closed-class word costs (`entre`, `son`, `plus`)."""
_SHARED = 0.4
"""The same for a word whose open reading is as usual (`like`)."""
_RARE_READING = 2.0
"""What it costs to read a word that is hardly ever anything else as something else (`people`, `northern`)."""
_LATER_READING = 0.6
"""What each step down the table's order of likelihood costs, where the table has no costs of its own."""
_NO_AUXILIARY = 1.5
"""What it costs to read a form of `être` or `have` as a noun or an adjective (`est`, `avions`)."""
_STOPS = frozenset(".!?;")
_CAPITAL = 0.4
"""What a capital inside a sentence costs the readings that are no proper name."""
_CAPITAL_NOUN = {"fr": 0.1, "en": 0.2}
"""The same for a noun of a language that writes institutions with a capital after their article (`la Bourse`)."""
_APOSTROPHES = ("'", "’")
_MULTIPLYING = (Tag.VERB, Tag.PART, Tag.INF, Tag.GER)
_FORMER = "ex-"
"""What makes a former one of whoever is named."""
_text_of = itemgetter(2)
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


Cell = tuple[list[Tail], int, bool]
"""What tagging asks of a word, found once for all its places: the fields of its token from `low` on, by reading; the
number that stands for its options in the language's `Paths`; whether a capital after it says nothing."""


class _Cells(dict[str, Cell]):
    """The cells of a language by the word as written, made when first asked for.

    In a plain tuple in a dictionary: one is looked up for every word of a text, and each step to it costs.
    """

    def __init__(self, language: str, paths: Paths, *, named: bool) -> None:
        super().__init__()
        self.language = language
        self.paths = paths
        self.named = named
        """Whether a capital may make a name of the word."""

    def __missing__(self, text: str) -> Cell:
        if len(self) >= MOST_WORDS:
            self.clear()
        low = folded(text)
        named = self.named and text[:1].isupper()
        cell = self.made(text, (_with_name if named else _known)(low, self.language), low)
        self[text] = cell
        return cell

    def made(self, text: str, candidates: tuple[Candidate, ...], low: str) -> Cell:
        """Return the cell of a word that has these readings."""
        options = [self.paths.option(c.tag, c.state, c.cost, stops=c.lemma in _STOPS) for c in candidates]
        low = intern(low)  # one object for all forms of a lemma: what is looked up often is near at hand
        tails: list[Tail] = [(low, c.tag, intern(c.lemma), c.tense, c.plural, -1, c.either) for c in candidates]
        return tails, self.paths.number(tuple(options)), text in _OPENING


class _Readings:
    """What the words of a language can be: where nothing opens, where a sentence opens, and mentions."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.paths = Paths(grammar_of(language).costs, grammar_of(language).openers)
        self.opening = _Cells(language, self.paths, named=False)
        self.inside = _Cells(language, self.paths, named=True)
        possessive = _known("'s", language) if language == "en" else ()
        self.possessive = {
            mark: self.opening.made(mark, possessive, folded(mark)) for mark in _APOSTROPHES if possessive
        }
        """Apostrophes where they are no quotation marks (`the players' union`)."""
        self.mentioned = {
            tag: self.paths.number((self.paths.option(tag, tag, 0.0),)) for tag in (Tag.PROPN, Tag.NUM, Tag.VALUE)
        }
        """Numbers of the options of mentions, which have one reading each."""
        self.told: dict[str, Cell | None] = {}
        """The verbs that are a ratio, by their form; `None` for a form that is no verb."""

    def multiplying(self, mention: Mention) -> Cell | None:
        """Return the readings of a verb that tells by how much (`a triplé`), or of what tells how often (`twice`).

        `None` for any other mention.
        """
        value = mention.value
        often = type(value) is OccurrencesValue
        if not often and (type(value) is not NumberValue or not value.multiple or not mention.text.isalpha()):
            return None
        low = folded(mention.text)
        if low in self.told:
            return self.told[low]
        if often:
            self.told[low] = self.opening.made(low, (Candidate(Tag.ADV, low, 0.0, Tag.ADV),), low)
            return self.told[low]
        verbal = tuple(c for c in _known(low, self.language) if c.tag in _MULTIPLYING)
        inflected = bool(verbal) and verbal[0].lemma != low
        self.told[low] = self.opening.made(low, verbal, low) if inflected else None
        return self.told[low]


MOST_WORDS = 1 << 16
"""Words whose readings are kept."""


@lru_cache(maxsize=8)
def _readings_of(language: str) -> _Readings:
    return _Readings(language)


def tag_words(words: Sequence[Word], mentions: Sequence[Mention], language: str) -> list[Token]:
    """Return the words as tagged tokens. Linear in their number."""
    if language == "fr" and "A" in map(_text_of, words):
        words = accented(words)
    if language == "fr" and words and words[0][2][0] == "E":
        words = opening_accented(words)
    known = _readings_of(language)
    opening, inside, possessive, beam = known.opening, known.inside, known.possessive, known.paths.start
    if language == "en" and is_titled(words):
        inside = opening
    readings: list[list[Tail]] = []
    taken: list[Choices] = []
    opens = True
    for _, _, text, mention in words:
        if mention < 0:
            tails, number, opens = opening[text] if opens else inside[text]
            if text in possessive and _is_possessive(words, len(readings)):
                tails, number, opens = possessive[text]
        else:
            tails, number = _of_mention(text, mention, mentions, known)
            opens = False
        try:
            choices, beam = beam.after[number]
        except KeyError:  # hardly ever, once some texts are read
            choices, beam = known.paths.step(beam, number)
        readings.append(tails)
        taken.append(choices)
    path = _walk_back(words, readings, taken, beam.best)
    if language == "en":
        name_opening(words, path, readings)
        corrected(path, readings)
    else:
        take_pronouns(path, readings)
        take_participles(path, readings)
        take_verbs(path, readings)
        take_adjectives(path, readings)
        take_groups(path, readings)
        take_clitics(path, readings)
        take_tellers(path, readings)
        take_missing_verb(path, readings)
    take_inserted(path, language)
    return path


def _of_mention(text: str, index: int, mentions: Sequence[Mention], known: _Readings) -> tuple[list[Tail], int]:
    """Return the fields of a mention's token by reading, and the number of its options."""
    tag = mention_tag(mentions[index].kind)
    told = known.multiplying(mentions[index]) if tag is Tag.NUM else None
    if told is not None:
        return [(*tail[:5], index, tail[6]) for tail in told[0]], told[1]
    low = folded(text)
    return [(low, tag, low, None, None, index, False)], known.mentioned[tag]


def _walk_back(
    words: Sequence[Word], readings: Sequence[list[Tail]], taken: Sequence[Choices], best: int
) -> list[Token]:
    """Return the tokens of the way that ends at `best`."""
    new = tuple.__new__  # a third of the time of `Token(...)`, once for every word of a text
    path: list[Token] = []
    at = best
    for (start, end, _, _), tails, choices in zip(reversed(words), reversed(readings), reversed(taken), strict=True):
        option, at = choices[at]
        path.append(new(Token, (start, end) + tails[option]))
    path.reverse()
    return path


def _is_possessive(words: Sequence[Word], index: int) -> bool:
    """Whether an apostrophe after an `s` makes a possessive (`the players' union`) rather than closing a quotation."""
    if not 0 < index < len(words) - 1:
        return False
    (_, end, before, _), (start, *_), (_, _, after, _) = words[index - 1 : index + 2]
    joined = end == start and before[-1:] in "sS" and after[:1].isalpha()
    return joined and all(text not in ("'", "‘") for _, _, text, _ in words[:index])


def _with_name(low: str, language: str) -> tuple[Candidate, ...]:
    known = _known(low, language)
    if low == "i" and language == "en":
        return known  # the pronoun, written so everywhere
    closed = known[0].cost == 0.0 and known[0].tag in (Tag.DET, Tag.PREP, Tag.PRON, Tag.CLITIC, Tag.SUBORD, Tag.COORD)
    name = Candidate(Tag.PROPN, low, _CAPITAL * 2 if closed else 0.0, Tag.PROPN)
    common = _CAPITAL_NOUN.get(language, _CAPITAL)
    added = {Tag.NOUN: 0.0 if closed else common}
    return (name, *(c._replace(cost=c.cost + added.get(c.tag, 0.0 if closed else _CAPITAL)) for c in known))


@lru_cache(maxsize=1 << 15)
def _known(low: str, language: str) -> tuple[Candidate, ...]:
    if not low[0].isalnum() and len(low) == 1:
        return (_closed(Tag.PUNCT, low, grammar_of(language)),)
    grammar = grammar_of(language)
    if low[0] in "-‑":
        if language == "en":
            return (_closed(Tag.ADJ, low, grammar),)  # `the Oslo-based firm`
        return (_closed(Tag.PRON, low.rsplit("-", 1)[-1], grammar),)
    if language == "en":
        special = _english_contraction(low, grammar)
        if special:
            return special
    if "-" in low and (grammar.settled.get(low) is Tag.ADJ or relates(low, language)):
        return (_closed(Tag.ADJ, low, grammar),)  # `a year-on-year rise`, `text-based games`
    closed = tuple(_closed(tag, low, grammar, 0.1 * i) for i, tag in enumerate(grammar.closed.get(low, ())))
    if low.startswith(_FORMER) and len(low) > len(_FORMER) + 1:
        return _known(low[len(_FORMER) :], language)  # `l'ex-premier ministre`
    base = 0.0 if not closed else _SHARED if low in grammar.shared else _CLOSED_FIRST
    opened = _settled(_open(low, _meant(low, readings(low, language), grammar), grammar, base), grammar)
    return closed + opened or (_closed(Tag.NUM if _is_figure(low) else Tag.NOUN, low, grammar),)


def _meant(low: str, forms: tuple[FormReading, ...], grammar: Grammar) -> tuple[FormReading, ...]:
    """Return the readings of a form with the verb that newspapers mean by it (`vit` lives, `saw` saw nothing up)."""
    if low not in grammar.irregular:
        return _own_noun_first(low, forms) if grammar.language == "fr" else forms
    lemma, tense = grammar.irregular[low]
    verb = next(form for form in forms if form.pos is Pos.VERB and form.mood is Mood.FINITE)
    meant = verb._replace(lemma=lemma, tense=Tense(tense))
    return (meant, *(form for form in forms if form.pos is not Pos.VERB))


def _own_noun_first(low: str, forms: tuple[FormReading, ...]) -> tuple[FormReading, ...]:
    """Return the readings with the noun that has one form alone, no plural of another (`fils`)."""
    own = next((form for form in forms if form.pos is Pos.NOUN and form.lemma == low and form.plural is None), None)
    if own is None or low.endswith("es"):
        return forms  # `les municipales`
    return tuple(own if f.pos is Pos.NOUN else f for f in forms)


def _settled(opened: tuple[Candidate, ...], grammar: Grammar) -> tuple[Candidate, ...]:
    """Return the readings with a noun or adjective that is hardly ever anything else made the likeliest by far."""
    for candidate in opened:
        if grammar.settled.get(candidate.lemma) is candidate.tag:
            return tuple(c._replace(cost=0.0 if c.tag is candidate.tag else c.cost + _RARE_READING) for c in opened)
    return opened


def _is_figure(low: str) -> bool:
    """Whether a word that is no mention is written in digits (`7`, `642-3`)."""
    return low[0].isdigit() and not any(c.isalpha() for c in low)


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
    told = {} if low in grammar.irregular else costs(low, grammar.language)
    helps = any(form.lemma in grammar.auxiliaries and _tag_of(form, grammar) in (Tag.AUX, Tag.GER) for form in forms)
    for form in forms:
        tag = _tag_of(form, grammar)
        if tag not in found:
            cost = base + told.get(form.pos, _LATER_READING * min(ranks[form.pos], 3))
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
