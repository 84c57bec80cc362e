"""What a clause is about, and whether two clauses are about one thing, as far as they name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.comparing.names import relate_words
from checker.linking.agreement import AGREEING
from checker.linking.lexicon import lexicon
from checker.linking.profiles import folded
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.words.tokens import Tag
from claims.model import DateValue, NameKind, NameValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.linking.statements.reading import Statement, Word
    from claims.assembling.parsing.predicates import Predicate
    from claims.model import Fact

HANGING = (ClauseKind.PARTICIPIAL, ClauseKind.RELATIVE)
"""Clauses about the noun that they hang on."""
NEAR = 2
"""Tokens before a name within which it is said to be another name of the same thing."""
FULL = 2
"""Words of a name that tells one person."""
SHORTENED = 3
"""Letters that a shortened first name keeps."""
PRONOUNS_FOR = (NameKind.PERSON, NameKind.UNKNOWN, NameKind.THING, NameKind.ORGANISATION)
"""What a pronoun may stand for."""


def main_clause(statement: Statement) -> int | None:
    """Return the first main clause that has a predicate, `None` for a sentence without one."""
    clauses = enumerate(statement.parse.clauses)
    return next((i for i, c in clauses if c.kind is ClauseKind.MAIN and c.predicate is not None), None)


def predicate_of(statement: Statement, clause: int) -> Predicate | None:
    """Return the predicate of a clause."""
    return statement.parse.clauses[clause].predicate


def is_told_to_be(statement: Statement, clause: int) -> bool:
    """Return whether a clause says what its subject is: `is`, or `is a …` whatever was read behind it."""
    predicate, tokens = predicate_of(statement, clause), statement.parse.tokens
    if predicate is None or tokens[predicate.first].lemma not in statement.parse.grammar.be:
        return False
    behind = tokens[predicate.first + 1] if predicate.first + 1 < len(tokens) else None
    return predicate.lemma in statement.parse.grammar.be or (behind is not None and behind.tag is Tag.DET)


def opening_of(statement: Statement, clause: int) -> int:
    """Return the token of a clause's copula, or the last one of its predicate."""
    predicate, tokens = predicate_of(statement, clause), statement.parse.tokens
    if predicate is None:
        return -1
    is_copula = tokens[predicate.first].lemma in statement.parse.grammar.be
    opens = any(token.tag is Tag.DET for token in tokens[predicate.first + 1 : predicate.first + 2])
    return predicate.first if is_copula and opens else predicate.last


def clause_of(statement: Statement, offset: int) -> int:
    """Return the clause that the words at `offset` stand in."""
    owner = statement.parse.owner
    return owner[min(len(owner) - 1, statement.parse.token_at(offset))]


def clause_of_fact(statement: Statement, fact: Fact) -> int:
    """Return the clause whose predicate is a fact's event, else the one that its words stand in."""
    is_verbal = fact.event is not None and not fact.event.nominal
    return clause_of(statement, fact.event.start if is_verbal and fact.event is not None else fact.start)


def subject_of(statement: Statement, clause: int) -> list[Word] | None:
    """Return the words of a clause's subject up to its first comma, or the noun that the clause hangs on.

    Empty for a pronoun, `None` for a clause without a predicate.
    """
    parse = statement.parse
    one = parse.clauses[clause]
    if one.predicate is None:
        return None
    if one.antecedent is not None and one.kind in HANGING:
        return _hung_on(statement, one.antecedent)
    if one.kind is ClauseKind.RELATIVE:
        return [word for word in statement.words if word.token < one.opened_by][-1:]
    end = one.predicate.first
    out = statement.bracketed if end not in statement.bracketed else frozenset()
    inside = [i for i in sorted(one.tokens) if i < end and i not in out]
    within = _named_part(statement, inside, end)
    found = [word for word in statement.words if word.token in within and not isinstance(word.value, DateValue)]
    if not found and one.sibling is not None and one.sibling != clause:
        return subject_of(statement, one.sibling)
    return found


def _named_part(statement: Statement, inside: Sequence[int], end: int) -> list[int]:
    """The tokens before a predicate up to their first comma, or past it where what opens them is no subject."""
    tokens = statement.parse.tokens
    comma = next((i for i in inside[1:] if tokens[i].low == ","), end)
    opening = any(tokens[i].tag is Tag.PREP for i in inside[:1])
    named = any(word.is_name and word.token in inside and word.token < comma for word in statement.words)
    if comma == end or (not named and not opening):
        return list(inside)
    return [i for i in inside if (i > comma if opening else i < comma)]


def _hung_on(statement: Statement, antecedent: int) -> list[Word]:
    """The noun that a clause hangs on, and what a copula says to be that noun (`the Vale is a river that …`)."""
    found = [word for word in statement.words if word.token == antecedent]
    clause = statement.parse.owner[antecedent]
    predicate = predicate_of(statement, clause)
    if predicate is not None and predicate.lemma in statement.parse.grammar.be and antecedent > predicate.last:
        return [*(subject_of(statement, clause) or ()), *found]
    return found


def is_one_thing(a: Word, b: Word) -> bool:
    """Whether two words name one thing: names as names, other words by what they are met under."""
    if isinstance(a.value, NameValue) and isinstance(b.value, NameValue):
        if a.key == b.key or relate_words(a.value.name, b.value.name).relation in AGREEING:
            return True
        return may_be_named(a, [b]) or may_be_named(b, [a])
    return not a.forms.isdisjoint(b.forms)


def may_be_named(word: Word, others: Sequence[Word]) -> bool:
    """Whether a person's name is made of words of the names beside it, its first one perhaps shortened (`Tim`).

    Reads `Lena Orla Brandt` in `Lena Orla Kvist (née Brandt)`; one word alone is too little.
    """
    parts = folded(word.low).replace("-", " ").split()
    told = {part for other in others for part in folded(other.low).replace("-", " ").split()}
    if len(parts) < FULL or not set(parts[1:]) <= told:
        return False
    first = parts[0]
    return first in told or any(
        min(len(first), len(part)) >= SHORTENED and (part.startswith(first) or first.startswith(part))
        for part in told.difference(parts[1:])
    )


def is_one_subject(h: Statement, mine: int, p: Statement, theirs: int, rest: Sequence[Statement]) -> bool:
    """Whether two clauses are about one thing: by name, by noun, or by a pronoun that nothing else stands for.

    `rest` are all statements of the text that `p` is of. Linear in their words.
    """
    one, other = subject_of(h, mine), subject_of(p, theirs)
    if not one or other is None:
        return False
    names = [word for word in one if word.is_name] or _title(h, one)
    if not other:
        return not names or _may_stand_for(names, p, theirs, rest)
    if names and any(is_one_thing(a, b) for a in names for b in (*other, *also_named(p, theirs))):
        return True
    if any(is_one_thing(a, b) for a in also_named(h, mine) for b in other if b.is_name):
        return True
    if names:
        if any(b.is_name for b in other):
            return False
        return all(any(is_one_thing(a, b) for a in one) for b in other) or _is_definite(p, theirs, other, rest)
    return 2 * sum(any(is_one_thing(a, b) for b in other) for a in one) >= len(one)


def are_about_one(a: Statement, mine: int, b: Statement, theirs: int) -> bool:
    """Whether two clauses are about one thing, whichever of them has the pronoun; two pronouns tell nothing."""
    if subject_of(a, mine):
        return is_one_subject(a, mine, b, theirs, b.text)
    return is_one_subject(b, theirs, a, mine, a.text)


def _title(statement: Statement, words: Sequence[Word]) -> list[Word]:
    """The words of a subject where all are written as a title is (`Blue Harbour`): they name it."""
    written = [statement.parse.text[statement.parse.tokens[word.token].start] for word in words]
    return list(words) if len(words) >= FULL and all(first.isupper() for first in written) else []


def also_named(statement: Statement, clause: int) -> list[Word]:
    """Return the other names of a clause's subject (`…, known as Blue Harbour, is …`). Linear in the clause."""
    predicate, tokens = predicate_of(statement, clause), statement.parse.tokens
    opens = lexicon(statement.language).naming
    return [
        word
        for word in statement.words
        if predicate is not None
        and word.is_name
        and word.token < predicate.first
        and any(tokens[at].low in opens for at in range(max(0, word.token - NEAR), word.token))
    ]


def _is_definite(p: Statement, clause: int, subject: Sequence[Word], rest: Sequence[Statement]) -> bool:
    """Whether a subject is a known thing that its own text never names (`The film …`): the other text may name it."""
    first = subject[0].token
    if first == 0 or p.parse.tokens[first - 1].low not in lexicon(p.language).definite:
        return False
    return not _named_before(p, clause, rest)


def _named_before(p: Statement, clause: int, rest: Sequence[Statement]) -> list[Word]:
    predicate = predicate_of(p, clause)
    end = p.parse.tokens[predicate.first].start if predicate is not None else 0
    return [
        word
        for statement in rest
        for word in statement.words
        if isinstance(word.value, NameValue)
        and word.value.kind in PRONOUNS_FOR
        and statement.parse.tokens[word.token].start < end
    ]


def _may_stand_for(names: Sequence[Word], p: Statement, clause: int, rest: Sequence[Statement]) -> bool:
    """Whether a pronoun may stand for one of the names: it was named before, or nothing was."""
    before = _named_before(p, clause, rest)
    return not before or any(is_one_thing(name, word) for name in names for word in before)


def is_named_apart(word: Word, statements: Sequence[Statement]) -> bool:
    """Whether a name is nowhere in the other text."""
    return word.is_name and not any(statement.has(word) for statement in statements)


def are_named_apart(h: Statement, mine: int, p: Statement, theirs: int) -> bool:
    """Whether two clauses name their subjects, by names of which none is the other's."""
    one, other = (
        [word for word in subject_of(s, clause) or () if word.is_name or s.parse.tokens[word.token].tag is Tag.PROPN]
        for s, clause in ((h, mine), (p, theirs))
    )
    return bool(one and other) and not any(is_one_thing(a, b) for a in one for b in other)
