"""Who says words quoted whose speaker no pattern found."""

from __future__ import annotations

from claims.assembling.naming.entities import Registry
from claims.assembling.parsing.parse import Parse
from claims.assembling.voicing.attribution import attribution_of, teller_of
from claims.assembling.voicing.tellers import speaks, subject_of
from claims.model import Attribution, Quotation

_NOBODY = frozenset({"on", "c'", "ce", "cela", "ça", "je", "j'"})
"""French pronouns that name nobody who speaks."""


def speaker_of(parse: Parse, quotation: Quotation, registry: Registry) -> Attribution | None:
    """Return who is said to speak: right after the words, by the verb they complete, or for the sentence as a whole.

    `"…", a redit le juge`, `a évoqué "des mois de doute"`, `"…" et rien d'autre, selon le juge`. Linear.
    """
    clause = parse.owner[parse.token_at(quotation.start)]
    here = parse.clauses[clause]
    predicate = here.predicate
    if predicate is not None and parse.tokens[predicate.head].end <= quotation.start and speaks(parse, here):
        told = subject_of(parse, here, registry) if parse.language == "fr" else None
        if told is not None:
            return told if told.key not in _NOBODY else None
    named = teller_of(parse, quotation, registry)
    if named is None or named.key in _NOBODY:
        named = attribution_of(parse, clause, registry, quotation)
    if named is None or named.key in _NOBODY or quotation.start <= named.start < quotation.end:
        return None
    return named
