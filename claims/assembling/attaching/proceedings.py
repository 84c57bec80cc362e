"""At which instance a court deals with somebody, and for what: two sentences of one man may be two events.

`Condamné en appel à deux ans` is no rival of `condamné à trois ans`, nor a charge of theft of a charge of murder.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, TypedDict

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse, children_of
from claims.assembling.words.tokens import Tag
from claims.languages.packs import SHARED, load_table
from claims.model import Event, Qualifier

_BEFORE = frozenset({Tag.DET, Tag.ADJ, Tag.NUM})
_TOLD_BY = frozenset({ClauseKind.INFINITIVE, ClauseKind.GERUND, ClauseKind.PARTICIPIAL})
_ENDS = frozenset({";", ":"})
_LISTED = frozenset({",", "et", "ou", "and", "or"})


class _Words(TypedDict):
    fr: list[str]
    en: list[str]


class _Offence(TypedDict):
    fr: list[str]
    en: list[str]
    families: list[str]


class ProceedingsTable(TypedDict):
    """`languages/proceedings.toml`."""

    over_something: list[str]
    before_a_court: list[str]
    joining: _Words
    instances: dict[str, _Words]
    offences: dict[str, _Offence]


class _Proceedings(NamedTuple):
    """The table of a language, ready for look-up; sequences of words stand under their first word, longest first."""

    over_something: frozenset[str]
    before_a_court: frozenset[str]
    joining: frozenset[str]
    instances: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    offences: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    told_by: dict[str, str]


@lru_cache(maxsize=8)
def _proceedings_of(language: str) -> _Proceedings:
    table = load_table(SHARED, "proceedings", ProceedingsTable)
    instances = [(tuple(w.split()), name) for name, words in table["instances"].items() for w in _of(words, language)]
    offences = [(tuple(w.split()), name) for name, words in table["offences"].items() for w in _of(words, language)]
    return _Proceedings(
        over_something=frozenset(table["over_something"]),
        before_a_court=frozenset(table["before_a_court"]),
        joining=frozenset(_of(table["joining"], language)),
        instances=_by_first(instances),
        offences=_by_first(offences),
        told_by={family: name for name, words in table["offences"].items() for family in words["families"]},
    )


def _of(words: _Words | _Offence, language: str) -> list[str]:
    return words["fr"] if language == "fr" else words["en"] if language == "en" else []


def _by_first(phrases: list[tuple[tuple[str, ...], str]]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, name in sorted(phrases, key=lambda phrase: (-len(phrase[0]), phrase)):
        found.setdefault(words[0], []).append((words, name))
    return {first: tuple(phrases) for first, phrases in found.items()}


def proceedings_of(parse: Parse, clause: int, event: Event | None) -> tuple[Qualifier, ...]:
    """Return the instance that deals with an event of justice and what it is told for, in text order.

    In: the clause of the event. Out: `instance:appeal`, `charge:fraud` and so on, nothing for other events. Linear in
    the clause and in the infinitives and participles under it.
    """
    if event is None:
        return ()
    words = _proceedings_of(parse.language)
    if event.family not in words.over_something and event.family not in words.before_a_court:
        return ()
    found = [*_instance(parse, clause, words)] if event.family in words.before_a_court else []
    if event.family in words.over_something:
        found += _charges(parse, clause, event, words)
    return tuple(sorted(found, key=lambda qualifier: qualifier.start))


def _instance(parse: Parse, clause: int, words: _Proceedings) -> Iterator[Qualifier]:
    """Yield the instance that the clause names first, if it names one. Linear in the clause."""
    for index in parse.clauses[clause].tokens:
        for phrase, name in words.instances.get(parse.tokens[index].low, ()):
            if _stands(parse, index, phrase):
                yield _qualifier(parse, "instance", name, index, index + len(phrase) - 1)
                return


def _charges(parse: Parse, clause: int, event: Event, words: _Proceedings) -> Iterator[Qualifier]:
    """Yield what the event is told for: nouns joined to it by a preposition, in a list, or told by a verb."""
    before = _compounded(parse, event, words)
    if before is not None:
        yield before
    first = parse.token_at(event.end - 1) + 1
    named = False
    for index in parse.clauses[clause].tokens:
        token = parse.tokens[index]
        if index < first:
            continue
        if token.low in _ENDS or token.tag is Tag.VERB:
            break
        hit = _offence_at(parse, index, words)
        if hit is not None and _is_joined(parse, index, words, named=named):
            yield _qualifier(parse, "charge", hit[0], index, hit[1])
            named = True
    yield from _told_charges(parse, clause, first, words)


def _compounded(parse: Parse, event: Event, words: _Proceedings) -> Qualifier | None:
    """Return the offence in front of an English event noun (`his murder trial`, `the tax fraud conviction`)."""
    last = parse.token_at(event.start) - 1
    if not event.nominal or parse.language != "en":
        return None
    for index in range(max(0, last - 1), last + 1):
        hit = _offence_at(parse, index, words)
        if hit is not None and hit[1] == last:
            return _qualifier(parse, "charge", hit[0], index, last)
    return None


def _told_charges(parse: Parse, clause: int, first: int, words: _Proceedings) -> Iterator[Qualifier]:
    """Yield what an infinitive or a gerund tells (`pour avoir tué sa femme`). Linear in what it opens."""
    for child in children_of(parse).get(clause, ()):
        below = parse.clauses[child]
        if below.kind not in _TOLD_BY or below.opened_by < first:
            continue
        if parse.tokens[below.opened_by - 1].low not in words.joining:
            continue
        named = _offence_at(parse, below.opened_by, words)
        if named is not None:
            yield _qualifier(parse, "charge", named[0], below.opened_by, named[1])  # `for handling stolen goods`
            continue
        told = parse.event_of_clause(below)
        if told is not None and told.family in words.told_by:
            head = parse.token_at(told.start)
            yield _qualifier(parse, "charge", words.told_by[told.family], head, head)


def _offence_at(parse: Parse, index: int, words: _Proceedings) -> tuple[str, int] | None:
    """Return the kind of the longest offence that opens at a token, and its last token."""
    token = parse.tokens[index]
    for phrase, name in words.offences.get(token.lemma, ()) or words.offences.get(token.low, ()):
        if _stands(parse, index, phrase):
            return name, index + len(phrase) - 1
    return None


def _stands(parse: Parse, index: int, phrase: tuple[str, ...]) -> bool:
    """Whether the words of a phrase, in this form or in their dictionary form, stand from a token on."""
    tokens = parse.tokens[index : index + len(phrase)]
    return len(tokens) == len(phrase) and all(
        word in (token.low, token.lemma) for token, word in zip(tokens, phrase, strict=True)
    )


def _is_joined(parse: Parse, index: int, words: _Proceedings, *, named: bool) -> bool:
    """Whether the noun at a token is joined to what stands before by a preposition, or continues a list."""
    at = index - 1
    while at >= 0 and parse.tokens[at].tag in _BEFORE:
        at -= 1
    low = parse.tokens[at].low if at >= 0 else ""
    return low in words.joining or (named and low in _LISTED)


def _qualifier(parse: Parse, kind: str, name: str, first: int, last: int) -> Qualifier:
    start, end = parse.tokens[first].start, parse.tokens[last].end
    return Qualifier(kind, f"{kind}:{name}", parse.text[start:end], start, end)
