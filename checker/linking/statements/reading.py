"""A sentence of a short text as a statement: its words of substance, each with the forms that it is met under."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from checker.comparing import relate
from checker.linking.agreement import AGREEING, COMPLEMENT
from checker.linking.lexicon import lexicon
from checker.linking.profiles import folded
from claims.assembling.claiming import parse_sentences
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.tokens import Tag
from claims.languages.families import counted_key, family_of
from claims.model import DateValue, NameValue, NumberValue, PlaceValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claims.assembling.parsing.clauses import Clause
    from claims.assembling.parsing.parse import Parse
    from claims.assembling.parsing.predicates import Predicate
    from claims.assembling.words.tokens import Token
    from claims.model import Analysis, Fact, Source, Value

CONTENT = (Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.VERB, Tag.PART, Tag.INF, Tag.GER, Tag.NUM, Tag.VALUE)
VERBAL = (Tag.VERB, Tag.PART, Tag.INF, Tag.GER)
INSIDE = (ClauseKind.INFINITIVE, ClauseKind.CONTENT)
"""Clauses of which the clause around them says whether they hold."""
LEFT_OUT = (*INSIDE, ClauseKind.GERUND)
"""Clauses that may tell what is not done."""
QUANTIFYING = (Tag.DET, Tag.PRON, Tag.ADJ, Tag.ADV)
NOT_DONE = ("refused", "ended")
"""What modals make of an event that does not come about."""
EVENT = "event "
"""Opens the form of what tells an event."""
BIRTH = "be-born"
"""Family of the verbs of birth, which are none of another act in any language."""
MEANT = "means "
"""Opens the form of what a word means in English."""
STEM = 5
"""Letters of a word's beginning by which its derivations meet it (`residential`, `reside`)."""
OPENING, CLOSING = frozenset({"(", "[", "lrb", "lsb"}), frozenset({")", "]", "rrb", "rsb"})
"""Brackets, also as treebanks spell them."""
BRACKETS = frozenset({"lrb", "rrb", "lsb", "rsb", "lcb", "rcb"})
SHORTEST = 3
"""Letters of the shortest word of a name that is met on its own."""


class Word(NamedTuple):
    """A word of substance of a statement."""

    token: int
    """Of its token."""
    clause: int
    low: str
    lemma: str
    forms: frozenset[str]
    """What it may be met under: its lemma, its event or noun across languages, its stem."""
    value: Value | None

    @property
    def is_name(self) -> bool:
        """Whether it names somebody or some place."""
        return isinstance(self.value, NameValue | PlaceValue)

    @property
    def key(self) -> str:
        """Return the key of what it names, its lemma where it names nothing."""
        return self.value.key if isinstance(self.value, NameValue | PlaceValue) else self.lemma


class Statement:
    """One sentence with its words of substance and the words that deny."""

    __slots__ = ("bracketed", "denied", "facts", "forms", "parse", "source", "text", "values", "words")

    def __init__(self, source: Source, parse: Parse, facts: tuple[Fact, ...] = ()) -> None:
        self.source = source
        self.parse = parse
        self.facts = facts
        self.words = tuple(_words(parse))
        self.forms = frozenset(form for word in self.words for form in word.forms)
        self.values = tuple(word.value for word in self.words if isinstance(word.value, DateValue | NumberValue))
        self.denied = denied_clauses(parse)
        self.bracketed = _bracketed(parse)
        self.text: tuple[Statement, ...] = (self,)
        """All statements of its text, itself among them."""

    @property
    def language(self) -> str:
        """Return the language that it is written in."""
        return self.parse.language

    def has(self, word: Word) -> bool:
        """Whether this statement has a word too, or a value that agrees with it."""
        if not word.forms.isdisjoint(self.forms):
            return True
        value = word.value
        if not isinstance(value, DateValue | NumberValue):
            return False
        found = (relate(value, other) for other in self.values)
        return any(one.relation in AGREEING and one.because != COMPLEMENT for one in found)


def statements_of(analysis: Analysis) -> list[Statement]:
    """Return the sentences of prose of a source as statements. Linear in its words."""
    parses = parse_sentences(analysis.source, analysis.sentences, analysis.mentions)
    facts: dict[int, list[Fact]] = {}
    for fact in analysis.facts:
        facts.setdefault(fact.sentence_start, []).append(fact)
    statements = [
        Statement(analysis.source, parse, tuple(facts.get(parse.sentence.start, ())))
        for parse in parses
        if parse.sentence.region.is_prose
    ]
    for statement in statements:
        statement.text = tuple(statements)
    return statements


def _bracketed(parse: Parse) -> frozenset[int]:
    """The tokens in brackets; a bracket that never closes holds nothing."""
    found: list[int] = []
    opened: list[int] = []
    for index, token in enumerate(parse.tokens):
        if token.low in OPENING:
            opened.append(index)
        elif token.low in CLOSING and opened:
            first = opened.pop()
            if not opened:
                found += range(first, index + 1)
    return frozenset(found)


def _words(parse: Parse) -> Iterator[Word]:
    grammar = grammar_of(parse.language)
    for index, token in enumerate(parse.tokens):
        if not _is_content(token, parse) or token.low in BRACKETS:
            continue
        value = parse.mentions[token.mention].value if token.mention >= 0 else None
        if token.lemma in grammar.auxiliaries and token.tag in VERBAL and value is None:
            continue
        yield Word(index, parse.owner[index], token.low, token.lemma, forms_of(token, value, parse.language), value)


def verb_of(statement: Statement, clause: int) -> Word | None:
    """Return the verb of a clause as a word, also one that is a denial and so no word of substance."""
    parse = statement.parse
    predicate = parse.clauses[clause].predicate
    if predicate is None:
        return None
    token = parse.tokens[predicate.head]
    return Word(predicate.head, clause, token.low, token.lemma, forms_of(token, None, parse.language), None)


def _is_content(token: Token, parse: Parse) -> bool:
    if token.tag is Tag.ADV:
        return token.low.endswith(("ly", "ment")) and token.low not in lexicon(parse.language).restricting
    return token.tag in CONTENT and folded(token.lemma) not in lexicon(parse.language).denying


def forms_of(token: Token, value: Value | None, language: str) -> frozenset[str]:
    """Return the forms under which a token is met again. Linear in its letters."""
    if isinstance(value, NameValue | PlaceValue):
        return _name_forms(value.key.partition(":")[2] or value.key, value.name)
    if token.tag is Tag.PROPN:
        return _name_forms(token.low, token.low)
    if isinstance(value, NumberValue | DateValue):
        return frozenset({folded(token.low)})
    return _word_forms(token.lemma, token.tag, language)


@lru_cache(maxsize=1 << 12)
def _word_forms(lemma: str, tag: Tag, language: str) -> frozenset[str]:
    plain = folded(lemma)
    found = {plain, *(f"{MEANT}{word}" for word in lexicon(language).meanings.get(plain, (plain,)))}
    if len(plain) > STEM:
        found.add(f"{plain[:STEM]}-")
    if tag in VERBAL:
        found.update(f"{EVENT}alike {act}" for act in lexicon(language).alike.get(plain, ()))
        act = BIRTH if plain in lexicon(language).born else family_of(lemma, language, noun=False)
        found.add(f"{EVENT}{act or plain}")
    elif tag is Tag.NOUN:
        found.add(f"noun {counted_key(lemma, language)}")
        family = family_of(lemma, language, noun=True)
        if family is not None:
            found.add(f"{EVENT}{family}")
    return frozenset(found)


@lru_cache(maxsize=1 << 12)
def _name_forms(key: str, name: str) -> frozenset[str]:
    words = folded(name).replace("-", " ").replace("'", " ").split()
    found = {f"name {folded(key)}"}
    for word in words:
        if len(word) >= SHORTEST:
            found.update((word, f"{word[:STEM]}-") if len(word) > STEM else (word,))
    return frozenset(found)


def denied_clauses(parse: Parse) -> frozenset[int]:
    """Return the clauses that deny what they tell, be it by the clause around them. Linear in the sentence."""
    found: set[int] = set()
    for number, clause in enumerate(parse.clauses):
        denied = _is_denied(parse, clause) or (
            clause.kind in INSIDE and clause.parent in found and not _is_beside(parse, clause)
        )
        if clause.kind in LEFT_OUT and _is_left_out(parse, clause.opened_by):
            denied = not denied
        if denied:
            found.add(number)
    return frozenset(found)


def _is_beside(parse: Parse, clause: Clause) -> bool:
    """Whether a clause is opened by a conjunction of two words (`bien que`), and so holds beside the one around it."""
    return clause.opened_by > 0 and parse.tokens[clause.opened_by - 1].low in lexicon(parse.language).conjoining


def _is_denied(parse: Parse, clause: Clause) -> bool:
    """Whether a clause denies by its own words: once, or three times over."""
    words, predicate = lexicon(parse.language), clause.predicate
    if any((parse.tokens[i].low, _next(parse, i)) in words.pending for i in clause.tokens):
        return True
    refused = predicate is not None and predicate.modal in NOT_DONE
    grammar = grammar_of(parse.language)
    negated = predicate is not None and (predicate.negated or _has_none(parse, clause, predicate))
    if negated and predicate is not None and _is_partial(parse, clause, predicate.head):
        return False
    skipped = range(predicate.first, predicate.head) if predicate is not None and refused else range(0)
    by_word = any(
        folded(parse.tokens[i].lemma) in words.denying
        for i in clause.tokens
        if i not in skipped and parse.tokens[i].low not in grammar.negating | grammar.negators
    )
    return (negated != refused) != by_word


def _has_none(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether nobody does what a verb tells, or nothing is its object (`none of them left`, `drawing no crowd`)."""
    words = lexicon(parse.language)
    nobody = any(parse.tokens[i].low in words.nobody for i in clause.tokens if i < predicate.first)
    return nobody or _next(parse, predicate.last) in words.noughts


def _is_partial(parse: Parse, clause: Clause, verb: int) -> bool:
    """Whether a negation leaves a part (`not all of them came`, `tous ne sont pas venus`)."""
    words = lexicon(parse.language).universal
    return any(
        folded(parse.tokens[i].low) in words and parse.tokens[i].tag in QUANTIFYING for i in clause.tokens if i < verb
    )


def _is_left_out(parse: Parse, opening: int) -> bool:
    """Whether a clause is opened by words that leave its event out (`plutôt que de`, `instead of`)."""
    before = " ".join(token.low for token in parse.tokens[max(0, opening - 3) : opening + 1])
    return any(f" {words} " in f" {before} " for words in lexicon(parse.language).leaving_out)


def _next(parse: Parse, index: int) -> str:
    return parse.tokens[index + 1].low if index + 1 < len(parse.tokens) else ""


def covered(words: Iterable[Word], other: Statement) -> float:
    """Return the share of words that another statement has too; 0.0 of none."""
    found = [other.has(word) for word in words]
    return sum(found) / len(found) if found else 0.0
