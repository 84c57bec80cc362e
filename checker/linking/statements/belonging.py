"""What a thing is said to be: of one kind, and of one country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.lexicon import lexicon
from checker.linking.profiles import folded
from checker.linking.statements.clashing import Told, clash, told
from checker.linking.statements.subjects import is_one_subject, main_clause, predicate_of
from claims.assembling.tokens import Tag
from claims.kinds.place import demonyms
from claims.model import NameValue, PlaceValue, RoleValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.linking.statements.clashing import Clash
    from checker.linking.statements.reading import Statement, Word

ENDS = (Tag.PREP, Tag.VERB, Tag.PART, Tag.REL, Tag.AUX, Tag.SUBORD, Tag.PRON)
"""What closes the nouns behind a copula."""
POSSESSIVE = ("'s", "’s")


def kind(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two statements that say of one thing that it is of kinds of which it can be one alone."""
    mine, theirs = _told_to_be(h), _told_to_be(p)
    if mine is None or theirs is None or not is_one_subject(h, mine, p, theirs, rest):
        return None
    own, other = kinds_of(h, mine), kinds_of(p, theirs)
    compatible = lexicon(h.language).compatible | lexicon(p.language).compatible
    if not own or not other or any(a == b or frozenset({a, b}) in compatible for a in own for b in other):
        return None
    (one, word), (another, against) = min(own.items(), key=_first), min(other.items(), key=_first)
    return clash("link.statement-kind", Slot.ROLE, _said(h, word, one), _said(p, against, another))


def _first(item: tuple[str, Word]) -> int:
    return item[1].token


def _said(statement: Statement, word: Word, name: str) -> Told:
    return told(statement, word, RoleValue(word.low, f"kind:{name}"))


def _told_to_be(statement: Statement) -> int | None:
    """The main clause where it says what its subject is, and nothing loosens or denies it."""
    main = main_clause(statement)
    predicate = predicate_of(statement, main) if main is not None else None
    if main is None or predicate is None or predicate.modal is not None or main in statement.denied:
        return None
    return main if predicate.lemma in statement.parse.grammar.be else None


def kinds_of(statement: Statement, clause: int) -> dict[str, Word]:
    """Return the kinds that the nouns behind a copula name, each with its noun. Linear in the clause."""
    classes = lexicon(statement.language).classes
    found: dict[str, Word] = {}
    for group in _groups(statement, clause):
        known = classes.get(folded(" ".join(word.lemma for word in group[-2:]))) or classes.get(folded(group[-1].lemma))
        if known is not None:
            found.setdefault(known, group[-1])
    return found


def _groups(statement: Statement, clause: int) -> Iterator[list[Word]]:
    """The noun groups behind a copula, each up to its head, as commas and `and` join them."""
    parse, predicate = statement.parse, predicate_of(statement, clause)
    group: list[Word] = []
    for index in range(predicate.last + 1 if predicate is not None else len(parse.tokens), len(parse.tokens)):
        token = parse.tokens[index]
        joins = token.tag in (Tag.PUNCT, Tag.COORD)
        if token.low in POSSESSIVE:
            group = []
        elif joins and group:
            yield group
            group = []
        elif token.tag in ENDS or (parse.owner[index] != clause and not joins):
            break
        else:
            group += [word for word in statement.words if word.token == index and token.tag is Tag.NOUN]
    if group:
        yield group


def nationality(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two statements that give one thing another nationality, told behind a copula by both."""
    mine, theirs = _told_to_be(h), _told_to_be(p)
    if mine is None or theirs is None or not is_one_subject(h, mine, p, theirs, rest):
        return None
    known = {country for statement in rest for country, _ in _nations(statement, None)}
    other = min((one for one in _nations(p, theirs)), key=lambda one: one[1], default=None)
    for country, index in _nations(h, mine):
        if other is not None and country not in known:
            return clash("link.statement-nation", Slot.PLACE, _nation(h, country, index), _nation(p, *other))
    return None


def _nation(statement: Statement, country: str, index: int) -> Told:
    token = statement.parse.tokens[index]
    name = statement.parse.text[token.start : token.end]
    return Told(statement, token.start, token.end, PlaceValue(name, f"country:{country}", country))


def _nations(statement: Statement, clause: int | None) -> Iterator[tuple[str, int]]:
    """The countries whose adjectives stand behind the copula of a clause, or anywhere, with their tokens."""
    parse = statement.parse
    table = demonyms(statement.language)
    predicate = predicate_of(statement, clause) if clause is not None else None
    first = predicate.last if predicate is not None else -1
    for index, token in enumerate(parse.tokens):
        named = token.mention >= 0 and isinstance(parse.mentions[token.mention].value, NameValue)
        if clause is not None and (index <= first or parse.owner[index] != clause or named):
            continue
        for part in parse.text[token.start : token.end].replace("-", " ").split():
            country = table.get(part) or table.get(part.lower())
            if country is not None:
                yield country, index
