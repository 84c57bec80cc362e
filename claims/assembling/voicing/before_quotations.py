"""Who is told to speak by what stands before a quotation: `a dénoncé « … »`, `called it "…"`, `la note est nette :`."""

from __future__ import annotations

from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.voicing.quoted import quotation_at
from claims.assembling.voicing.sources import QUOTES
from claims.assembling.voicing.tellers import NOBODY, speaks, subject_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Attribution, Quotation

_PERSONS = frozenset({"he", "she", "they", "il", "elle", "ils", "elles", "lui"})
_FIRST = frozenset({"i", "we", "je", "j'", "nous", "on", "you", "vous"})


def told_before(parse: Parse, quotation: Quotation, registry: Registry) -> Attribution | None:
    """Return whose words a quotation gives by the verb that it completes, or that stands before its colon.

    A verb of speech, an English one of calling, or behind a colon any verb of somebody but those of taking in (`a reçu
    une lettre : « … »`). Linear in the words before it.
    """
    first = parse.token_at(quotation.start)
    announced = announces(parse, first)
    current: int | None = parse.owner[announced if announced is not None else first]
    while current is not None:
        here = parse.clauses[current]
        predicate = here.predicate
        if predicate is not None and parse.tokens[predicate.head].end <= quotation.start:
            told = _tells(parse, here) or (announced is not None and _may_announce(here))
            named = subject_of(parse, here, registry) if told and not predicate.negated else None
            if (
                named is None
                or named.key in NOBODY
                or named.key in _FIRST
                or quotation_at(parse, named.start) is not None
            ):
                return None
            return named if _tells(parse, here) or _announces(parse, here, named) else None
        current = here.parent
    return None


def announces(parse: Parse, first: int) -> int | None:
    """Return the token before the colon that opens the quotation whose first word is `first`, `None` without one."""
    at = first - 1
    while at > 0 and parse.tokens[at].low in QUOTES:
        at -= 1
    return at - 1 if at > 0 and parse.tokens[at].low == ":" else None


def _tells(parse: Parse, clause: Clause) -> bool:
    predicate = clause.predicate
    if predicate is None or predicate.passive:
        return False
    if parse.language == "en":
        after = predicate.last + 1
        if after < len(parse.tokens) and parse.tokens[after].low in parse.grammar.agent:
            return False  # `a gem described by X as "…"`
        return speaks(parse, clause) or predicate.lemma in word_class("labelling", "en")
    return speaks(parse, clause)


def _may_announce(clause: Clause) -> bool:
    """Whether whoever a main clause tells of may be the one whose words its colon opens."""
    return clause.predicate is not None and not clause.predicate.passive and clause.kind is ClauseKind.MAIN


def _announces(parse: Parse, clause: Clause, named: Attribution) -> bool:
    """Whether somebody stands before a verb, but for those of taking in, or something written before any."""
    first, last = parse.token_at(named.start), parse.token_at(named.end - 1)
    head = next((j for j in range(first, last + 1) if parse.tokens[j].tag in (Tag.NOUN, Tag.PROPN)), None)
    if head is not None and parse.tokens[head].lemma in word_class("papers", parse.language):
        return True
    if clause.predicate is None or clause.predicate.lemma in word_class("taking_in", parse.language):
        return False
    known = named.key.startswith("person:") or named.key in _PERSONS
    return known or (head is not None and is_somebody(parse, head))
