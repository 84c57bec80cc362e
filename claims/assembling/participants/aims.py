"""Who does what a French infinitive tells behind a passive (`a été levé pour …`), and what anybody may do."""

from __future__ import annotations

from functools import lru_cache

from claims.assembling.parsing.clauses import Clause
from claims.assembling.parsing.nominal import bodies
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.words.tokens import Tag
from claims.kinds.people import names_person
from claims.languages.classes import word_class
from claims.model import NameKind, NameValue, PlaceValue

_SMALL = frozenset({Tag.CLITIC, Tag.NEG, Tag.ADV})
_NAMED = frozenset({Tag.NOUN, Tag.PROPN})


def is_aim(parse: Parse, here: Clause) -> bool:
    """Whether `pour` or `afin de` opens an infinitive that is yet to be (`pour freiner`, not `pour avoir freiné`)."""
    predicate, opener = here.predicate, opener_of(parse, here.opened_by)
    if opener < 0 or predicate is None:
        return False
    if (
        parse.tokens[predicate.first].lemma in (*parse.grammar.have, *parse.grammar.be)
        and predicate.first != predicate.head
    ):
        return False
    low = parse.tokens[opener].low
    return low == "pour" or (low in ("de", "d'") and opener > 0 and parse.tokens[opener - 1].low == "afin")


def doer_of_aim(parse: Parse, here: Clause, above: Predicate, subject: int | None) -> int | None:
    """Return who is to reach what a passive is done for: who does it, else the subject where that can act.

    `des tentes montées par des voisins pour loger les sinistrés`: the neighbours; `des experts nommés pour trancher`:
    the experts; `la décision a été prise pour calmer la rue`: nobody who is named. Linear in the clause above.
    """
    by = _done_by(parse, here, above)
    if by is not None:
        return by if can_act(parse, by) else None
    if subject is None or above.lemma in word_class("made_for", "fr") or can_act(parse, subject):
        return subject
    return None


def _done_by(parse: Parse, here: Clause, above: Predicate) -> int | None:
    """Return the head of the group behind `par` between a passive and the infinitive."""
    for group in groups_in(parse, here.parent) if here.parent is not None else ():
        if group.governor is None or not above.head < group.head < here.opened_by:
            continue
        determined = group.first < group.head or parse.tokens[group.head].tag is Tag.PROPN
        governor = parse.tokens[group.governor]
        if determined and (governor.low in parse.grammar.agent or parse.tokens[group.governor - 1].low == "par"):
            return group.head
    return None


def can_act(parse: Parse, index: int) -> bool:
    """Whether a noun or name is that of somebody, of a body of people, or of what is made to bring something about."""
    token = parse.tokens[index]
    value = parse.mentions[token.mention].value if token.mention >= 0 else None
    if isinstance(value, NameValue):
        return value.kind is not NameKind.THING
    if isinstance(value, PlaceValue) or token.tag not in _NAMED:
        return True
    return is_somebody(parse, index) or _acts(token.lemma)


@lru_cache(maxsize=1 << 11)
def _acts(lemma: str) -> bool:
    """Whether a noun is that of persons by its ending, of a body of people, or of what is set up to act."""
    bodies_of_people = bodies("fr") | word_class("who_speak", "fr")
    if lemma in bodies_of_people or lemma in word_class("made_to_act", "fr"):
        return True
    return names_person(lemma, "fr") and lemma not in word_class("things_named_as_doers", "fr")


def is_left_to_do(parse: Parse, here: Clause, above: Predicate) -> bool:
    """Whether `à` makes an infinitive without an object what is to be done to the noun before (`les murs à abattre`).

    Who has such things does it himself (`a trois murs à abattre`), as who spends time on something does.
    """
    opener = opener_of(parse, here.opened_by)
    if opener < 1 or parse.tokens[opener].low != "à" or here.predicate is None:
        return False
    before = parse.tokens[opener - 1]
    if before.tag is not Tag.NOUN or before.mention >= 0 or not above.head < opener - 1:
        return False
    if before.lemma in word_class("leading_to", "fr") or before.lemma in parse.grammar.moments:
        return False
    if above.lemma in word_class("having_to_do", "fr") or above.lemma in parse.grammar.controlling:
        return False
    behind = here.predicate.head + 1
    return behind >= len(parse.tokens) or parse.tokens[behind].tag is Tag.PUNCT


def is_anybodys(parse: Parse, here: Clause, above: Predicate) -> bool:
    """Whether an infinitive completes a noun of what is to be done by others (`critique l'obligation de payer`).

    Who has, finds or gets such a thing does it himself (`a l'obligation de payer`).
    """
    opener = opener_of(parse, here.opened_by)
    if opener < 1 or parse.tokens[opener].low not in ("de", "d'") or not above.head < opener - 1:
        return False
    noun = parse.tokens[opener - 1].lemma
    return noun in word_class("anybodys_deeds", "fr") and above.lemma not in word_class("having_to_do", "fr")


def named_for(parse: Parse, here: Clause) -> int | None:
    """Return whom `pour` names right before `de` and an infinitive (`il est dur pour les élus de trancher`)."""
    opener = opener_of(parse, here.opened_by)
    if opener < 1 or here.parent is None or parse.tokens[opener].low not in ("de", "d'"):
        return None
    for group in groups_in(parse, here.parent):
        if group.last == opener - 1 and group.governor is not None and parse.tokens[group.governor].low == "pour":
            before = parse.tokens[group.governor - 1].tag if group.governor else Tag.PUNCT
            return group.head if before in (Tag.ADJ, Tag.NOUN) and can_act(parse, group.head) else None
    return None


def opener_of(parse: Parse, infinitive: int) -> int:
    """Return the token before an infinitive and the small words that stand with it."""
    position = infinitive - 1
    while position >= 0 and parse.tokens[position].tag in _SMALL:
        position -= 1
    return position
