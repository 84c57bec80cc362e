"""The part that a preposition gives to whom it joins to a clause."""

from __future__ import annotations

from claims.assembling.naming.entities import Entity
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.valency import uncontracted, valency
from claims.assembling.participants.antecedents import groups_in, parted
from claims.assembling.participants.complements import complements_of
from claims.assembling.participants.english_obliques import takes_behind
from claims.assembling.participants.handed_over import takes_country
from claims.assembling.participants.obliques import completes, is_other_side
from claims.assembling.participants.receiving import is_partner, receives, tells_of
from claims.assembling.participants.standing import stands_behind_addressee
from claims.assembling.participants.unnamed import core_of, is_told_of
from claims.assembling.words.tokens import Tag
from claims.model import NameKind

_CAUSING = frozenset(
    {"due", "thanks", "owing", "prior", "close", "next", "similar", "compared", "relating", "according", "back"}
)
"""Words that make another preposition of the one behind them (`due to the strike`)."""
_BETWEEN = frozenset({"entre", "between"})
_IN_LIST = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET, Tag.NUM, Tag.COORD})
_LYING = frozenset({"in", "at"})
"""English prepositions that say where before a place, whatever their verb asks for."""
_BEFALLING = frozenset(
    {"kill", "injure", "die", "infect", "count", "observe", "happen", "hold-event", "be-born", "live", "work"}
    | {"situate", "advance", "spread", "rise", "fall", "increase", "decline"}
)
"""Families of what happens in a country rather than for it."""


def role_by_preposition(parse: Parse, clause: Clause, index: int, preposition: int, entity: Entity) -> str:
    """Return the role of an entity at token `index` that a preposition joins to its clause. Linear in the clause."""
    grammar = parse.grammar
    low = parse.tokens[preposition].low
    predicate = clause.predicate
    settled = _passed_or_lying(parse, clause, preposition, entity) or _completing(parse, clause, preposition)
    if settled is not None:
        return settled
    if low in grammar.agent and (
        predicate is None or predicate.passive or clause.kind is not ClauseKind.MAIN or index > predicate.head
    ):
        return "agent"
    if _is_done_to(parse, clause, preposition, entity):
        return "patient"
    if low in grammar.partner and not (low in _BETWEEN and entity.key.startswith("city:")):
        acts = entity.kind is not NameKind.THING and is_partner(parse, clause, preposition)
        acts = acts and (low != "entre" or _is_done_between(parse, clause))
        return "partner" if acts else "object"
    placed = entity.kind is NameKind.PLACE and low in grammar.place and not tells_of(parse, clause, preposition)
    early = predicate is not None and index < predicate.first  # `la visite à Lyon`, `a visit to Leeds`
    to = low in grammar.recipient and receives(parse, clause, preposition)
    article = _has_article(parse, preposition)
    if placed and (early or not article or (not to and _may_lie(parse, preposition, entity))):
        return "place"
    moves = predicate is not None and (predicate.lemma in grammar.moving or _befalls(parse, predicate))
    if (early or moves) and entity.kind is NameKind.PLACE and low in grammar.recipient:
        return "place"
    if to and (
        _placed_apart(parse, preposition, entity) or _lies_in_country(parse, clause, preposition, index, entity)
    ):
        return "place"
    if to and not (preposition and parse.tokens[preposition - 1].low in _CAUSING):
        addressed = not stands_behind_addressee(parse, parse.owner[preposition], index)
        return "recipient" if addressed else _role_of_speaker(parse, parse.owner[preposition])
    if placed and not article:
        return "place"
    return "object"


def _placed_apart(parse: Parse, preposition: int, entity: Entity) -> bool:
    """Whether a comma sets a French place apart behind `à` with an article, as where it was (`à Kyoto, au Japon`)."""
    before = parse.tokens[preposition - 1].low if preposition else ""
    return (
        parse.language == "fr"
        and entity.kind is NameKind.PLACE
        and before == ","
        and parse.tokens[preposition].low in ("au", "aux")
    )


def _role_of_speaker(parse: Parse, index: int) -> str:
    """Return the part of a name behind that of the agency it speaks to: who acts, where no subject stands before."""
    predicate = parse.clauses[index].predicate
    alone = predicate is not None and core_of(parse, index)[0] is None
    return "agent" if alone else "object"


def _is_done_between(parse: Parse, clause: Clause) -> bool:
    """Whether a clause tells what several do together (`un accord a été signé entre Oslo et Rome`).

    Beside it `entre` only says between whom something lies (`règle le litige entre la Suède et la Norvège`).
    """
    predicate = clause.predicate
    if predicate is None or predicate.lemma in valency("fr").mutual:
        return True
    return is_told_of(parse, parse.owner[predicate.head])


def _lies_in_country(parse: Parse, clause: Clause, preposition: int, index: int, entity: Entity) -> bool:
    """Whether French `au` or `aux` says where before a country, whose people it does not name (`posé au Togo`)."""
    if entity.kind is not NameKind.PLACE or parse.language != "fr" or clause.predicate is None:
        return False
    named = parse.text[parse.tokens[index].start : parse.tokens[index].end][:3] == entity.name[:3]
    contracted = parse.tokens[preposition].low in ("au", "aux")
    return named and contracted and not takes_country(parse, clause.predicate, preposition)


def _passed_or_lying(parse: Parse, clause: Clause, preposition: int, entity: Entity) -> str | None:
    """Return that a French place is one where somebody passes (`en passant par Lyon`), or where who receives is.

    `un don au Centre de soins au Caire`. `None` for any other.
    """
    if entity.kind is not NameKind.PLACE:
        return None
    low = parse.tokens[preposition].low
    passes = low == "par" and clause.kind is ClauseKind.GERUND
    return "place" if passes or (low in ("au", "aux") and _lies_of_receiver(parse, preposition)) else None


def _completing(parse: Parse, clause: Clause, preposition: int) -> str | None:
    """Return the part that an expression gives what its preposition joins to it (`met X à la disposition de Y`)."""
    if clause.predicate is None or clause.predicate.expression is None:
        return None
    found = complements_of(parse, parse.owner[preposition])
    return found.get(preposition) or _listed_with(parse, preposition, found)


def _listed_with(parse: Parse, preposition: int, found: dict[int, str]) -> str | None:
    """Return the part of what a preposition before it in the same list joins (`accompagné de Paul et de Jean`)."""
    low = parse.tokens[preposition].low
    for other, role in found.items():
        between = parse.tokens[other + 1 : preposition]
        if other < preposition and parse.tokens[other].low == low and between:
            joined = between[-1].tag is Tag.COORD or between[-1].low == ","
            if joined and all(t.tag in _IN_LIST or t.low in (",", low) for t in between):
                return role
    return None


def _may_lie(parse: Parse, preposition: int, entity: Entity) -> bool:
    """Whether `à` with an article may say where: `au Japon` and `à la Maison Blanche`, but not `à la Turquie`."""
    return parse.tokens[preposition].low != "à" or not entity.key.startswith("country:")


def _is_done_to(parse: Parse, clause: Clause, preposition: int, entity: Entity) -> bool:
    """Whether a verb's deed is done to what a preposition joins to it (`s'oppose à la Grèce`, `relied on Tora`).

    `à` before a city, and `en`, say where. Whom an English verb addresses or acts with keeps that role.
    """
    placed = entity.kind is NameKind.PLACE and parse.tokens[preposition].low in parse.grammar.place
    if parse.language == "en":
        lies = placed and parse.tokens[preposition].low in _LYING
        return clause.predicate is not None and not lies and _takes(parse, clause.predicate, preposition)
    if clause.predicate is not None and is_other_side(parse, clause.predicate, preposition):
        return True
    if clause.predicate is None or parse.language != "fr" or (placed and not _has_article(parse, preposition)):
        return False
    return completes(parse, clause.predicate, preposition)


def _takes(parse: Parse, predicate: Predicate, preposition: int) -> bool:
    """Whether an English verb acts on whom its preposition governs, rather than addressing them or acting with them."""
    words, low = valency("en"), parse.tokens[preposition].low
    addressed = low in parse.grammar.recipient and (
        predicate.lemma in words.giving or predicate.lemma in words.benefiting
    )
    together = low in parse.grammar.partner and predicate.lemma in words.mutual
    return not addressed and not together and takes_behind(parse, predicate, preposition)


def _lies_of_receiver(parse: Parse, preposition: int) -> bool:
    """Whether who receives stands before a French preposition, which then says where they are."""
    if parse.language != "fr":
        return False
    for group in reversed(groups_in(parse, parse.owner[preposition])):
        if group.last >= preposition:
            continue
        low = parse.tokens[group.governor].low if group.governor is not None else ""
        if uncontracted(low) == "à" or low not in parse.grammar.genitive:
            return uncontracted(low) == "à" and not parted(parse, group.last, preposition)
    return False


def _befalls(parse: Parse, predicate: Predicate) -> bool:
    """Whether a French verb tells of what happens somewhere and is given to nobody (`190 morts aux États-Unis`)."""
    return parse.language == "fr" and parse.family_of_predicate(predicate) in _BEFALLING


def _has_article(parse: Parse, preposition: int) -> bool:
    """`livré à la Turquie` names a recipient, `à Moscou` and `en Turquie` a place."""
    return (
        parse.language == "fr"
        and parse.tokens[preposition].low in ("à", "au", "aux")
        and (parse.tokens[preposition].low != "à" or parse.tokens[preposition + 1].tag is Tag.DET)
    )
