"""What a thing is said to be: of one kind, and of one country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.linking.lexicon import lexicon
from checker.linking.profiles import folded
from checker.linking.statements.clashing import Told, clash, told
from checker.linking.statements.subjects import is_one_subject, is_told_to_be, main_clause, opening_of, predicate_of
from claims.assembling.words.tokens import Tag
from claims.kinds.place import demonyms
from claims.model import NameValue, PlaceValue, RoleValue, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.linking.statements.clashing import Clash
    from checker.linking.statements.reading import Statement, Word
    from claims.assembling.words.tokens import Token

ENDS = (Tag.PREP, Tag.VERB, Tag.PART, Tag.REL, Tag.AUX, Tag.SUBORD, Tag.PRON)
"""What closes the nouns behind a copula."""
FIRST = 2
"""A name as written, and its first word."""
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


def calling(h: Statement, p: Statement, rest: Sequence[Statement]) -> Clash | None:
    """Return the clash of two statements that tell what one person does, each in full, in fields far apart."""
    mine, theirs = _told_to_be(h), _told_to_be(p)
    if mine is None or theirs is None or not is_one_subject(h, mine, p, theirs, rest):
        return None
    own, other = callings_of(h, mine), callings_of(p, theirs)
    if not own or not other:
        return None
    together = lexicon(h.language).callings_together | lexicon(p.language).callings_together
    if not (_is_defined(h, mine) or _is_defined(p, theirs)):
        return None
    fields, against = (frozenset(f for found in told.values() for f in found) for told in (own, other))
    if any(a == b or frozenset({a, b}) in together for a in fields for b in against):
        return None
    one, another = min(own, key=_token), min(other, key=_token)
    a, b = (_called(s, word, min(found[word])) for s, word, found in ((h, one, own), (p, another, other)))
    return clash("link.statement-calling", Slot.ROLE, a, b)


def _is_defined(statement: Statement, clause: int) -> bool:
    """Whether a sentence tells who somebody is as works of reference do: with a life in brackets, or a country."""
    opening = opening_of(statement, clause)
    return any(at < opening for at in statement.bracketed) or any(True for _ in _nations(statement, clause))


def _called(statement: Statement, word: Word, field: str) -> Told:
    """A calling with the noun that tells which (`tennis player`)."""
    token, tokens = statement.parse.tokens[word.token], statement.parse.tokens
    before = tokens[word.token - 1] if word.token else token
    start = before.start if before.tag is Tag.NOUN else token.start
    return Told(statement, start, token.end, RoleValue(statement.parse.text[start : token.end], f"calling:{field}"))


def callings_of(statement: Statement, clause: int) -> dict[Word, frozenset[str]]:
    """Return the words behind a copula that tell what somebody does, with their fields. Linear in the clause."""
    known = lexicon(statement.language).callings
    found = {}
    for group in _groups(statement, clause):
        lemmas = [folded(word.lemma) for word in group]
        fields = known.get(" ".join(lemmas[-2:])) or known.get(lemmas[-1])
        if fields is not None:
            found[group[-1]] = fields
    return found


def _token(word: Word) -> int:
    return word.token


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
    return main if is_told_to_be(statement, main) else None


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
    for index in range(
        opening_of(statement, clause) + 1 if predicate is not None else len(parse.tokens), len(parse.tokens)
    ):
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
    first = opening_of(statement, clause) if predicate is not None and clause is not None else -1
    for index, token in enumerate(parse.tokens):
        named = token.mention >= 0 and isinstance(parse.mentions[token.mention].value, NameValue)
        if clause is not None and (index <= first or parse.owner[index] != clause):
            continue
        if clause is not None and named and not _is_attribute(parse.tokens, index):
            continue
        written = parse.text[token.start : token.end]
        parts = [written, *written.replace("-", " ").split()]
        for part in parts[:FIRST] if clause is not None and named else parts:
            country = table.get(part) or table.get(part.lower())
            if country is not None:
                yield country, index


def _is_attribute(tokens: Sequence[Token], index: int) -> bool:
    """Whether a name only tells what kind of thing the noun behind it is (`a Swedish Sami opera`)."""
    return (
        tokens[index - 1].tag in (Tag.DET, Tag.VALUE) and index + 1 < len(tokens) and tokens[index + 1].tag is Tag.NOUN
    )
