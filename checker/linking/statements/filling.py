"""Places of a statement that one thing fills alone: who made it, where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.comparing import relate
from checker.linking.agreement import AGREEING
from checker.linking.lexicon import lexicon
from checker.linking.profiles import folded
from checker.linking.statements.clashing import clash, told
from checker.linking.statements.reading import EVENT, covered
from checker.linking.statements.subjects import are_about_one, is_one_subject, predicate_of
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.words.tokens import Tag
from claims.model import NameValue, PartyValue, PlaceValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.linking.statements.clashing import Clash, Told
    from checker.linking.statements.reading import Statement, Word

REACH = 10
"""Words behind a verb among which its agent is opened."""
PASSED = (Tag.PART, Tag.COORD, Tag.ADV, Tag.PUNCT, Tag.VALUE, Tag.PREP, Tag.NOUN, Tag.PROPN)
"""What may stand between a participle and its agent."""
LISTED = (Tag.COORD, Tag.DET, Tag.ADJ, Tag.NOUN)
"""What may stand between the names of several agents."""
LANGUAGES = ("en", "fr")
PART_OF = ("of", "de", "du", "des", "d'")
WORKS = ("song", "album", "writing", "painting")
"""Kinds of things behind which `by` names the author."""
PLACED = (ClauseKind.MAIN, ClauseKind.PARTICIPIAL)
"""Clauses that tell where something was."""
SPELT = 0.85
"""Jaro-Winkler similarity from which two surnames may be one, misspelt."""
SAID = 0.5
"""Share of the other words that both must say."""


def agent(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two statements that name another maker, doer or founder of one thing."""
    for word in h.words:
        if not _is_making(h, word) or _is_denied(h, word):
            continue
        mine = agents_of(h, word)
        if not mine or any(_is_known(name, rest) for name in mine):
            continue
        others = [one for one in h.words if one not in mine and one is not word]
        for other in p.words:
            if _is_denied(p, other) or not _make_alike(h, word, p, other):
                continue
            theirs = [name for name in agents_of(p, other) if not h.has(name)]
            if theirs and (covered(others, p) >= SAID or is_one_subject(h, word.clause, p, other.clause, rest)):
                return clash("link.statement-agent", Slot.PARTICIPANT, _party(h, mine[0]), _party(p, theirs[0]))
    return None


def _is_denied(statement: Statement, word: Word) -> bool:
    """Whether a clause denies, or a negation stands right before the word (`a chair not carved by`)."""
    return word.clause in statement.denied or statement.parse.tokens[word.token - 1].tag is Tag.NEG


def _is_making(statement: Statement, word: Word) -> bool:
    """Whether a word may name who made something: a verb of it, or a work with its author behind `by`."""
    return folded(word.lemma) in lexicon(statement.language).authoring or _is_work(statement, word)


def _is_work(statement: Statement, word: Word) -> bool:
    tokens, words = statement.parse.tokens, lexicon(statement.language)
    is_opened = word.token + 1 < len(tokens) and tokens[word.token + 1].low in words.agents
    return is_opened and words.classes.get(folded(word.lemma)) in WORKS


def _make_alike(h: Statement, word: Word, p: Statement, other: Word) -> bool:
    """Whether two words tell one making: the same verb, or that of a work with one author."""
    if not word.forms.isdisjoint(other.forms):
        return True
    kinds = [_is_work(s, w) or folded(w.lemma) in lexicon(s.language).making for s, w in ((h, word), (p, other))]
    return all(kinds) and (_is_work(h, word) or _is_work(p, other))


def _party(statement: Statement, name: Word) -> Told:
    written = name.value.name if isinstance(name.value, NameValue) else name.low
    return told(statement, name, PartyValue(written, name.key, "agent"))


def _is_known(name: Word, statements: Sequence[Statement]) -> bool:
    """Whether a name is somewhere in the other text, be it spelt otherwise."""
    from rapidfuzz.distance import JaroWinkler

    if any(statement.has(name) for statement in statements):
        return True
    last = folded(name.low).split()[-1]
    names = (word for statement in statements for word in statement.words if isinstance(word.value, NameValue))
    return any(JaroWinkler.similarity(last, folded(word.low).split()[-1]) > SPELT for word in names)


def agents_of(statement: Statement, word: Word) -> list[Word]:
    """Return the names of those who do what a verb says: its active subject, or behind `by`. Constant."""
    predicate, clause = predicate_of(statement, word.clause), statement.parse.clauses[word.clause]
    tokens = statement.parse.tokens
    if word.token + 1 < len(tokens) and tokens[word.token + 1].low in lexicon(statement.language).agents:
        return [one for one in _names_from(statement, word.token + 2) if isinstance(one.value, NameValue)]
    own = predicate is not None and predicate.head == word.token
    if own and predicate is not None and not predicate.passive and predicate.tense and clause.kind is ClauseKind.MAIN:
        before = [one for one in statement.words if one.token < predicate.first and one.clause == word.clause]
        return [one for one in before if isinstance(one.value, NameValue)]
    return [one for one in _behind(statement, word.token) if isinstance(one.value, NameValue)]


def _behind(statement: Statement, index: int) -> list[Word]:
    tokens, opens = statement.parse.tokens, lexicon(statement.language).agents
    for at in range(index + 1, min(len(tokens), index + 1 + REACH)):
        if tokens[at].low in opens:
            return _names_from(statement, at + 1)
        if tokens[at].tag not in PASSED and not (tokens[at].either or tokens[at].tag is Tag.VERB):
            break
    return []


def _names_from(statement: Statement, first: int) -> list[Word]:
    tokens = statement.parse.tokens
    found: list[Word] = []
    for at in range(first, len(tokens)):
        if tokens[at].tag is Tag.PROPN:
            found += [word for word in statement.words if word.token == at]
        elif tokens[at].tag not in LISTED and tokens[at].low != ",":
            break
    return found


def channel(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two channels on which one thing went out."""
    for clause, name in _channels_of(h):
        for other_clause, other in _channels_of(p):
            if not _is_known(name, rest) and not h.has(other) and are_about_one(h, clause, p, other_clause):
                return clash("link.statement-agent", Slot.PARTICIPANT, _party(h, name), _party(p, other))
    return None


def _channels_of(statement: Statement) -> Iterator[tuple[int, Word]]:
    """The channels that clauses name behind a verb of broadcasting, with their clauses."""
    words, tokens = lexicon(statement.language), statement.parse.tokens
    for word in statement.words:
        predicate = predicate_of(statement, word.clause)
        at = word.token - 1
        while at >= 0 and tokens[at].tag in (Tag.DET, Tag.NOUN, Tag.ADJ):
            at -= 1
        airs = predicate is not None and folded(predicate.lemma) in words.airing and word.clause not in statement.denied
        if airs and at >= 0 and tokens[at].low in words.channels and isinstance(word.value, NameValue):
            yield word.clause, word


def place(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two statements that set one thing, or what befell it, in two places of one order."""
    for main, clause in enumerate(h.parse.clauses):
        predicate = clause.predicate
        if clause.kind not in PLACED or predicate is None or predicate.modal or main in h.denied:
            continue
        if folded(predicate.lemma) in lexicon(h.language).placing or _is_standing(h, main):
            found = _placed_apart(h, main, p, rest)
            if found is not None:
                return found
    return None


def _placed_apart(h: Statement, main: int, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    for word in places_of(h, main):
        if any(statement.has(word) for statement in rest):
            continue
        for clause in range(len(p.parse.clauses)):
            theirs = places_of(p, clause) if clause not in p.denied and _is_like(h, main, p, clause) else []
            if theirs and is_one_subject(h, main, p, clause, rest) and _all_apart(word, theirs):
                one, other = told(h, word, place_of(word)), told(p, theirs[0], place_of(theirs[0]))
                return clash("link.statement-place", Slot.PLACE, one, other)
    return None


def place_of(word: Word) -> PlaceValue:
    """Return the place that a word names."""
    return word.value if isinstance(word.value, PlaceValue) else PlaceValue(word.low, word.key)


def _is_like(h: Statement, main: int, p: Statement, clause: int) -> bool:
    """Whether two predicates place their subjects alike: the same event, or both a mere being somewhere."""
    one, other = predicate_of(h, main), predicate_of(p, clause)
    if one is None or other is None:
        return False
    if _is_standing(h, main) and _is_standing(p, clause):
        return True
    mine, theirs = (
        {f for w in s.words if w.token == at for f in w.forms if f.startswith(EVENT)}
        for s, at in ((h, one.head), (p, other.head))
    )
    return not mine.isdisjoint(theirs)


def _is_standing(statement: Statement, clause: int) -> bool:
    """Whether a clause says no more than where its subject is, or has its seat."""
    predicate, words = predicate_of(statement, clause), lexicon(statement.language)
    if predicate is None or predicate.lemma not in statement.parse.grammar.have:
        return predicate is not None and folded(predicate.lemma) in words.standing
    return any(folded(word.lemma) in words.seats for word in statement.words if word.clause == clause)


def places_of(statement: Statement, clause: int) -> list[Word]:
    """Return the places that a clause names behind a preposition of place. Linear in the clause."""
    tokens, opens = statement.parse.tokens, lexicon(statement.language).places
    parts = lexicon(statement.language).parts_of_places
    found = []
    for word in statement.words:
        if word.clause != clause or not isinstance(word.value, PlaceValue):
            continue
        at = word.token - 1
        while at >= 0 and tokens[at].tag in (Tag.DET, Tag.ADJ, Tag.PUNCT, Tag.PROPN):
            at -= 1
        if at > 0 and tokens[at].low in PART_OF and folded(tokens[at - 1].lemma) in parts:
            at -= 2
            while at >= 0 and tokens[at].tag in (Tag.DET, Tag.ADJ, Tag.NOUN):
                at -= 1
        if at >= 0 and tokens[at].tag is Tag.PREP and folded(tokens[at].low) in opens:
            found.append(word)
    return found


def _all_apart(word: Word, others: Sequence[Word]) -> bool:
    """Whether a place agrees with none of the others, and is of one order with one of them."""
    one, places = place_of(word), [place_of(other) for other in others]
    if any(relate(one, other).relation in AGREEING or _are_one_continent(one, other) for other in places):
        return False
    return any(_is_of_one_order(one, other) for other in places)


def _are_one_continent(a: PlaceValue, b: PlaceValue) -> bool:
    """Whether two names are one continent's, in whichever languages."""
    one, other = (
        {member for language in LANGUAGES for member in lexicon(language).exclusive.get(folded(place.name), ())}
        for place in (a, b)
    )
    return not one.isdisjoint(other)


def _is_of_one_order(a: PlaceValue, b: PlaceValue) -> bool:
    if a.country and b.country:
        return a.country != b.country or _order(a) == _order(b)
    return _order(a) == _order(b)


def _order(place: PlaceValue) -> str:
    return place.key.partition(":")[0]
