"""Who is named by a pronoun of the clause above: who does an infinitive (`l'a poussé à partir`), to whom it is lent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.unnamed import core_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Participant

Parties = Callable[[int], Sequence[Participant]]
_DESCRIBING = frozenset({ClauseKind.RELATIVE, ClauseKind.GERUND})
_NAMED = frozenset({Tag.NOUN, Tag.PROPN})


def done_by_pronoun(parse: Parse, clause: int, found: Sequence[Participant], parties_of: Parties) -> list[Participant]:
    """Return who does what a French infinitive clause tells where a pronoun before the verb above means them.

    `la peur qui l'a amené à vendre sa ferme`, `ce prix lui a permis d'ouvrir un atelier`. As the clause above.
    """
    here = parse.clauses[clause]
    if here.parent is None:
        return []
    subject = core_of(parse, clause)[0]
    if subject is None or parse.tokens[subject].tag is not Tag.CLITIC or any(p.role == "agent" for p in found):
        return []
    above: int | None = here.parent
    while above is not None and core_of(parse, above)[0] == subject:
        above = parse.clauses[above].parent  # `l'a poussé à tenter de partir`
    start = parse.tokens[subject].start
    meant = [p for p in parties_of(above) if p.start == start] if above is not None else []
    return [Participant(p.name, "agent", p.start, p.end, p.key) for p in meant]


def gaining(parse: Parse, clause: Clause, own: Sequence[int], *, plural: bool | None) -> tuple[int, ...]:
    """Return the thing that `lui` means in what describes an object of that thing's clause.

    `la voiture reçoit un moteur qui lui permet de …`: the subject there. Constant.
    """
    predicate = clause.predicate
    if predicate is None or clause.kind not in _DESCRIBING or clause.parent is None or clause.antecedent is None:
        return ()
    if predicate.lemma not in word_class("lending", "fr"):
        return ()
    subject, objects = core_of(parse, clause.parent)
    if subject is None or subject in own or not set(objects) & {*own, clause.antecedent}:
        return ()
    token = parse.tokens[subject]
    return (subject,) if token.tag in _NAMED and (token.plural is True) is (plural is True) else ()
