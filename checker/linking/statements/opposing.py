"""A statement that says the opposite of another in one word, and the same in the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.lexicon import lexicon
from checker.linking.profiles import folded
from checker.linking.statements.clashing import clash, told
from checker.linking.statements.reading import EVENT, MEANT, VERBAL, covered
from checker.linking.statements.subjects import is_named_apart, predicate_of
from claims.languages.families import are_opposite
from claims.model import DateValue, OutcomeValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.linking.statements.clashing import Clash
    from checker.linking.statements.reading import Statement, Word

SAID, NEARLY_ALL = 0.5, 0.75
"""Share of the other words that both say, where the opposites have a neighbour in common, and where they have none."""
FEWEST = 2
"""Words that a statement must have beside its opposite."""
SHORTEST = 5
"""Letters of a word that a prefix may turn."""


def opposite(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two statements that differ in a word and its opposite. Quadratic in their words."""
    for word in h.words:
        others = [one for one in h.words if one is not word]
        if p.has(word) or len(others) < FEWEST or any(is_named_apart(one, rest) for one in others):
            continue
        share = covered(others, p)
        if share < SAID or (_is_sequel(h, word) and _is_dated_apart(others, p)):
            continue
        for against in p.words:
            if (
                is_against(word, h.language, against, p.language)
                and not h.has(against)
                and _in_place(h, word, p, against, share)
            ):
                return _clash(h, word, p, against, share)
    return None


def _clash(h: Statement, word: Word, p: Statement, against: Word, share: float) -> Clash:
    axis = "/".join(sorted((folded(word.lemma), folded(against.lemma))))
    one = told(h, word, OutcomeValue(folded(word.lemma), axis))
    return clash(
        "link.statement-opposite", Slot.OUTCOME, one, told(p, against, OutcomeValue(folded(against.lemma), axis)), share
    )


def is_against(word: Word, language: str, other: Word, other_language: str) -> bool:
    """Whether two words are opposites: by the table, of two languages by what they mean in English, or as outcomes."""
    if language == other_language:
        one, against = {folded(word.lemma), folded(word.low)}, {folded(other.lemma), folded(other.low)}
        table = lexicon(language).opposites
    else:
        one, against = _meant(word), _meant(other)
        table = lexicon("en").opposites
    if any(not against.isdisjoint(table.get(form, ())) for form in one):
        return True
    if language == other_language and _is_prefixed(folded(word.lemma), folded(other.lemma), language):
        return True
    mine, theirs = ({f.removeprefix(EVENT) for f in w.forms if f.startswith(EVENT)} for w in (word, other))
    return any(are_opposite(a, b) for a in mine for b in theirs)


def _is_prefixed(one: str, other: str, language: str) -> bool:
    """Whether one word is the other behind a negative prefix (`legible`, `illegible`)."""
    shorter, longer = sorted((one, other), key=len)
    words = lexicon(language)
    if len(shorter) < SHORTEST or longer in words.plain_prefixed or not longer.endswith(shorter):
        return False
    return longer.removesuffix(shorter) in words.negative_prefixes


def _is_sequel(statement: Statement, word: Word) -> bool:
    """Whether a word tells what may be undone later, or what undoes (`arrest`, `release`)."""
    return folded(word.lemma) in lexicon(statement.language).sequels


def _is_dated_apart(words: Sequence[Word], other: Statement) -> bool:
    return any(isinstance(word.value, DateValue) and not other.has(word) for word in words)


def _meant(word: Word) -> set[str]:
    return {form.removeprefix(MEANT) for form in word.forms if form.startswith(MEANT)}


def _in_place(h: Statement, word: Word, p: Statement, other: Word, share: float) -> bool:
    """Whether both words fill one place: of one noun, or of verbs with the same parts; neither is denied alone."""
    mine, theirs = predicate_of(h, word.clause), predicate_of(p, other.clause)
    if (mine is not None and mine.negated) != (theirs is not None and theirs.negated):
        return False
    if not _meet(_neighbours(h, word), _neighbours(p, other)) and share < NEARLY_ALL:
        return False
    verbal = h.parse.tokens[word.token].tag in VERBAL and p.parse.tokens[other.token].tag in VERBAL
    return not verbal or _have_same_parts(h, word, p, other)


def _neighbours(statement: Statement, word: Word) -> list[Word]:
    at = statement.words.index(word)
    return [one for one in statement.words[max(0, at - 1) : at + 2] if one is not word]


def _meet(one: Iterable[Word], other: Iterable[Word]) -> bool:
    forms = {form for word in other for form in word.forms}
    return any(not word.forms.isdisjoint(forms) for word in one)


def _have_same_parts(h: Statement, word: Word, p: Statement, other: Word) -> bool:
    """Whether two verbs have one subject and something of their objects in common."""
    (subject, object_), (their_subject, their_object) = _parts(h, word), _parts(p, other)
    if subject and their_subject and not _meet(subject, their_subject):
        return False
    return not object_ or _meet(object_, their_object)


def _parts(statement: Statement, word: Word) -> tuple[list[Word], list[Word]]:
    predicate = predicate_of(statement, word.clause)
    first = predicate.first if predicate is not None else word.token
    own = [one for one in statement.words if one.clause == word.clause]
    return [one for one in own if one.token < first], [one for one in own if one.token > word.token]
