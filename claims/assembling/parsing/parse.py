"""One sentence analysed: its tokens, clauses, noun groups and the heads of its events."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from claims.assembling.parsing.clauses import Clause
from claims.assembling.parsing.counted import counted_head
from claims.assembling.parsing.cutting import cut_clauses
from claims.assembling.parsing.existential import is_existential, presented_family
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.other_deeds import other_deed
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.grammar import Grammar, grammar_of
from claims.assembling.words.scare_marks import without_scare_marks
from claims.assembling.words.tagging import tag_words
from claims.assembling.words.tokens import Tag, Token, cut_words, low_of, lowered, start_of
from claims.languages.families import counted_key, family_of, is_occurring, is_speech, light_family, may_govern
from claims.model import Attribution, Event, Kind, Mention, Noun, Participant, Sentence

_BEFORE_ARTICLE = frozenset(
    {Tag.VERB, Tag.AUX, Tag.PART, Tag.INF, Tag.GER, Tag.PUNCT, Tag.COORD, Tag.SUBORD, Tag.REL, Tag.ADV}
)
_CLOSING_MARKS = " »”\"'’"
_ADDING = frozenset({"add", "ajouter"})
"""Verbs of speech that have things for their object as well."""


@dataclass(slots=True, eq=False)
class Parse:
    """A sentence with its analysis; offsets are the source's, indexes are of `tokens`, `clauses`, `mentions`."""

    sentence: Sentence
    text: str
    """The whole source's text."""
    tokens: list[Token]
    clauses: list[Clause]
    owner: list[int]
    """Each token's clause."""
    mentions: Sequence[Mention]
    first: int
    """Index of the first mention that begins in the sentence."""
    last: int
    """One past the index of the last."""
    grammar: Grammar
    language: str
    events: dict[int, Event] = field(default_factory=dict)
    """The events asked for so far, by the head of their predicate: each clause is asked many times."""
    families: dict[int, str | None] = field(default_factory=dict)
    """The families asked for so far, likewise."""
    named: dict[int, tuple[Participant, ...]] = field(default_factory=dict)
    """Who is named in each clause that was asked for so far."""

    published: date | None = None
    """The day of writing, where it is known."""
    before: Parse | None = None
    """The sentence before, where it stands in the same paragraph or the one above; it knows of none before itself."""
    speaking: dict[int, bool] = field(default_factory=dict)
    """Whether a verb is one of speech, by its head, for those asked for so far."""
    tellers: dict[int, Attribution | None] = field(default_factory=dict)
    """Who each verb is said of, by its head, for those asked for so far."""
    counted: dict[int, int | None] = field(default_factory=dict)
    """The noun that each figure counts, for those asked for so far."""
    subjects: dict[int, int | None] = field(default_factory=dict)
    """The head of the subject of each clause that was asked for so far."""
    carried: tuple[int, tuple[Participant, ...]] | None = None
    """The pronoun that goes on with the subject of the sentence before, and whom it means."""
    grouped: dict[int, list[Group]] | None = None
    """The noun groups of each clause, once anybody has asked for them."""
    starts: list[int] = field(init=False)
    """Where each token begins."""
    forms: frozenset[str] = field(init=False)
    """The words of the sentence, lower-cased: whoever looks for one asks first whether any is among them."""

    def __post_init__(self) -> None:
        """Find once for the sentence what is asked of all its tokens."""
        self.starts = list(map(start_of, self.tokens))
        self.forms = frozenset(map(low_of, self.tokens))

    def mentions_inside(self) -> Sequence[Mention]:
        """Return the mentions that begin in the sentence, in text order."""
        return self.mentions[self.first : self.last]

    def token_at(self, offset: int) -> int:
        """Return the index of the token that holds or follows code point `offset`. Logarithmic."""
        index = bisect_right(self.starts, offset) - 1
        if index >= 0 and self.tokens[index].end > offset:
            return index
        return index + 1

    def words(self, first: int, last: int) -> str:
        """Return the source's words from token `first` to token `last`, both included."""
        return self.text[self.tokens[first].start : self.tokens[last].end]

    def event_of_noun(self, index: int) -> Event | None:
        """Return the event that the noun at `index` tells, or `None` where it names none."""
        token = self.tokens[index]
        if token.tag is not Tag.NOUN:
            return None
        for last in (index, index + 2):
            whole = self._family_of_phrase(last)
            if whole is not None:
                start, end = self.tokens[last - 2].start, self.tokens[last].end
                return Event(whole, self.text[start:end], start, end, nominal=True)
        family = family_of(token.lemma, self.language, noun=True)
        if family is None or self.is_emptied(index):
            return None
        family = other_deed(self.tokens, index, self.language) or family
        return Event(family, self.text[token.start : token.end], token.start, token.end, nominal=True)

    def _family_of_phrase(self, index: int) -> str | None:
        """Return the family of the noun of three words that ends at `index` (`mise en examen`), if it is one."""
        if index >= len(self.tokens):
            return None
        words = tuple(map(low_of, self.tokens[max(0, index - 2) : index + 1]))
        return self.grammar.noun_phrases.get(words)

    def is_emptied(self, index: int) -> bool:
        """Whether a noun tells nothing: part of a preposition (`au cours de`), or a mere kind (`droit de vote`)."""
        words = tuple(map(low_of, self.tokens[max(0, index - 2) : index + 1]))
        if words[-2:] in self.grammar.emptied or words in self.grammar.emptied:
            return True
        return index > 1 and words[-2] in ("de", "d'") and self.tokens[index - 2].lemma in self.grammar.classing

    def event_of_clause(self, clause: Clause) -> Event | None:
        """Return the event that a clause's predicate tells; outside the lexicon its family is `language:lemma`."""
        predicate = clause.predicate
        if predicate is None:
            return None
        known = self.events.get(predicate.head)
        if known is None:
            head = self.tokens[predicate.head]
            told = self.family_of_predicate(predicate)
            family = self._family_with_subject(clause, predicate, told) or self._family_presented(predicate)
            family = family or told or f"{self.language}:{predicate.lemma}"
            known = Event(family, self.text[head.start : head.end], head.start, head.end)
            self.events[predicate.head] = known
        return known

    def _family_with_subject(self, clause: Clause, predicate: Predicate, told: str | None) -> str | None:
        """Return the family that a passive makes with its subject, as its verb does with its object.

        `l'accord a été conclu`, `des faits commis en mai`, `the deal struck in May`; and that of a subject of which no
        more is said than that it took place (`les obsèques auront lieu`).
        """
        occurring = told is not None and is_occurring(told)
        listed = predicate.light is not None and ":" not in predicate.light
        listed = listed or bool(predicate.expression and predicate.expression.fixed)
        if not occurring and (not predicate.passive or listed):
            return None
        if clause.antecedent is not None:
            head: int | None = clause.antecedent
        else:
            before = (j for j in reversed(clause.tokens) if j < predicate.first and self.tokens[j].tag is Tag.NOUN)
            head = next((j for j in before if self.preposition_before(j) is None), None)
        if head is None or self.tokens[head].tag is not Tag.NOUN:
            return None
        lemma = self.tokens[head].lemma
        if occurring:
            return other_deed(self.tokens, head, self.language) or family_of(lemma, self.language, noun=True)
        governed = may_govern(predicate.lemma, "", lemma, self.language)
        return light_family(predicate.lemma, lemma, self.language) if governed else None

    def _family_presented(self, predicate: Predicate) -> str | None:
        """Return the family of the event noun behind `il y a` (`il y a eu neuf arrestations`), if any."""
        if not is_existential(self.tokens, predicate.first, predicate.lemma, self.grammar):
            return None
        return presented_family(self.tokens, predicate.head)

    def family_of_predicate(self, predicate: Predicate) -> str | None:
        """Return the lexicon's family of a verb group, its light noun and its reflexive considered; found once."""
        head = predicate.head
        if head not in self.families:
            self.families[head] = self._family_of(predicate)
        return self.families[head]

    def _family_of(self, predicate: Predicate) -> str | None:
        if predicate.light is not None:
            return predicate.light
        plain = family_of(predicate.lemma, self.language, noun=False)
        if predicate.lemma in _ADDING and self._adds_things(predicate):
            return None
        if predicate.reflexive:
            own = family_of(f"se {predicate.lemma}", self.language, noun=False)
            if own is not None or plain is None or is_speech(plain):
                return own  # `l'incendie s'est déclaré` declares nothing
        return plain

    def _adds_things(self, predicate: Predicate) -> bool:
        """Whether `add` has a thing for its object (`added four goals`, `adding a line`): nothing is said."""
        if predicate.passive or predicate.head + 1 >= len(self.tokens):
            return False
        after = self.tokens[predicate.head + 1].tag
        if after is Tag.NUM or after is Tag.VALUE:
            return self.text[self.tokens[predicate.head + 1].start].isdigit() or after is Tag.NUM
        if self.language != "en" or after is not Tag.DET:
            return False
        tags = predicate.first > 0 and self.tokens[predicate.first - 1].tag is Tag.PUNCT
        return not tags and self.owner[predicate.head + 1] == self.owner[predicate.head]  # not `added his son was ill`

    def noun(self, index: int) -> Noun:
        """Return the noun record of a token."""
        token = self.tokens[index]
        return Noun(self.text[token.start : token.end], token.start, token.end, counted_key(token.lemma, self.language))

    def head_right(self, index: int) -> int | None:
        """Return the noun that a figure at `index` counts: the head of the group that it opens; found once."""
        if index not in self.counted:
            self.counted[index] = counted_head(self, index)
        return self.counted[index]

    def compound_head(self, index: int) -> int:
        """Return the head of the compound that the noun at `index` opens: in English its last noun (`house price`)."""
        if self.language != "en":
            return index
        while index + 1 < len(self.tokens) and self.tokens[index + 1].tag is Tag.NOUN:
            index += 1
        return index

    def head_left(self, index: int) -> int | None:
        """Return the head of the noun group that ends right before token `index`, stepping over adjectives."""
        for position in range(index, max(-1, index - 5), -1):
            token = self.tokens[position]
            if token.tag in (Tag.NOUN, Tag.PROPN):
                return position
            if token.tag not in (Tag.ADJ, Tag.PART, Tag.ADV):
                return None
        return None

    def chain_head(self, index: int) -> int:
        """Return the noun at the top of the `de` chain that ends in the noun at `index` (`la vente de l'île`)."""
        head = index
        position = index - 1
        while position >= 0:
            while position >= 0 and self.tokens[position].tag in (Tag.DET, Tag.ADJ, Tag.NUM):
                position -= 1
            if position < 1 or self.tokens[position].low not in self.grammar.genitive:
                return head
            before = self.head_left(position - 1)
            if before is None:
                return head
            head = before
            position = before - 1
        return head

    def complement_head(self, index: int) -> int:
        """Return the noun that bare complements hang on (`chiffre d'affaires`): no article stands between."""
        head = index
        while head >= 2 and self.tokens[head - 1].low in ("de", "d'") and self.tokens[head - 2].tag is Tag.NOUN:
            head -= 2
        return head

    def _is_article(self, position: int) -> bool:
        """Whether `des` or, after a negation, `de` opens an object or a subject rather than a complement."""
        low = self.tokens[position].low
        before = self.tokens[position - 1].tag if position else Tag.PUNCT
        if low == "des":
            return before in _BEFORE_ARTICLE
        return before is Tag.NEG and low in ("de", "d'")

    def preposition_before(self, index: int) -> int | None:
        """Return the preposition that governs the noun group at `index`, or `None`."""
        for position in range(index - 1, max(-1, index - 7), -1):
            token = self.tokens[position]
            governs = token.tag is Tag.PREP or token.low in self.grammar.genitive or token.low in ("au", "aux")
            if governs or (token.tag is Tag.SUBORD and Tag.PREP in self.grammar.closed.get(token.low, ())):
                return None if self._is_article(position) else position
            if token.tag is Tag.VALUE and self._is_bare_date(position):
                return None  # `On Monday Ann Lee said`
            inside = token.tag is Tag.VALUE and self.language == "en"  # `after a 6.2% drop`
            if (not inside and token.tag not in (Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.ADV)) or (
                token.tag is Tag.NOUN and self.language != "en" and self.tokens[index].tag is Tag.NOUN
            ):
                return None
        return None

    def _is_bare_date(self, position: int) -> bool:
        """Whether a preposition alone opens the date at `position`, so that what follows is no part of its group."""
        token = self.tokens[position]
        dated = token.mention >= 0 and self.mentions[token.mention].kind in (Kind.DATE, Kind.TIME)
        opened = position > 0 and self.tokens[position - 1].tag is Tag.PREP
        named = position + 1 < len(self.tokens) and self.tokens[position + 1].tag is Tag.PROPN
        return dated and opened and (named or token.low[0].isalpha())


@lru_cache(maxsize=1)
def lowered_words(parse: Parse) -> str:
    """Return the words of a sentence in lower case, as long as they are; found once for all who look for phrases."""
    return lowered(parse.text[parse.sentence.start : parse.sentence.end])


@lru_cache(maxsize=1)
def question_mark(parse: Parse) -> int | None:
    """Return the code point of the mark that ends a question, `None` in any other sentence."""
    text = parse.text[parse.sentence.start : parse.sentence.end].rstrip()
    return parse.sentence.start + text.rfind("?") if text.rstrip(_CLOSING_MARKS).endswith("?") else None


@lru_cache(maxsize=1)
def children_of(parse: Parse) -> dict[int, list[int]]:
    """Return the clauses right inside each clause that has any, in text order; found once for a sentence."""
    found: dict[int, list[int]] = {}
    for index, clause in enumerate(parse.clauses):
        if clause.parent is not None:
            found.setdefault(clause.parent, []).append(index)
    return found


def parse_sentence(text: str, sentence: Sentence, mentions: Sequence[Mention], first: int, last: int) -> Parse:
    """Return the analysis of a sentence whose mentions are `mentions[first:last]`. Linear in the sentence."""
    language = sentence.language
    grammar = grammar_of(language)
    words = cut_words(text, sentence.start, sentence.end, language, mentions[first:last], first)
    if sentence.quotes and language == "en":
        words = without_scare_marks(words, text, sentence)
    tokens = tag_words(words, mentions, language)
    clauses, owner = cut_clauses(tokens, grammar, language)
    return Parse(sentence, text, tokens, clauses, owner, mentions, first, last, grammar, language)
