"""What a preposition joins to a verb that asks for it: what the deed is done to, to whom something goes."""

from __future__ import annotations

from collections.abc import Iterator

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.valency import does_to, gives, uncontracted, valency
from claims.assembling.participants.agreeing_participles import nearest_agreeing
from claims.assembling.participants.antecedents import Form, described, differs, groups_in
from claims.assembling.participants.english_obliques import english_obliques
from claims.assembling.participants.handed_over import completes_circumstance, is_handed
from claims.assembling.participants.objects import objects_of
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_speech

_BETWEEN = frozenset({Tag.ADV, Tag.NEG, Tag.VALUE})
"""What may stand between a verb and the preposition that it asks for."""
_OPENING = frozenset({Tag.PREP, Tag.DET})
_TO = "à"
_CAUSING = frozenset(
    {"face", "grâce", "quant", "suite", "rapport", "contrairement", "conformément", "jusqu'", "jusque"}
)
"""Words that make another preposition of `à`."""
_RELATING = frozenset({"dont"})
_BY_PRONOUN = {
    "auquel": Form(plural=False, feminine=False),
    "auxquels": Form(plural=True, feminine=False),
    "auxquelles": Form(plural=True, feminine=True),
    "laquelle": Form(plural=False, feminine=True),
}
"""What a pronoun tells of the noun that it stands for."""
RELATED = _RELATING | _BY_PRONOUN.keys()
"""Pronouns of what a French relative clause tells of behind a preposition."""
_FOLLOWING = frozenset({"suite", "cours", "fin", "lieu", "début", "milieu", "sein", "issue", "moment", "terme", "fil"})
"""Nouns that make with `de` a preposition of their own."""
_SETTING_AGAINST = frozenset({"opposer", "confronter"})


def obliques(parse: Parse, clause: int, predicate: Predicate) -> Iterator[tuple[int, str]]:
    """Yield the head of each group that a verb's preposition joins to it, with its role.

    `s'oppose à la vente`, `lutte contre la fraude`, `hinted at a rise`: what the deed is done to; `remet les clés aux
    maires`: to whom something goes. Linear in the groups of the clause.
    """
    if parse.language == "en":
        yield from english_obliques(parse, clause, predicate)
    if parse.language != "fr":
        return
    relating = _relating(parse, clause, predicate) or _related_to(parse, clause, predicate)
    if relating is not None:
        yield relating, "patient"
    for group in groups_in(parse, clause):
        governor = group.governor
        if governor is None or governor < predicate.head or group.joined is not None:
            continue
        if _is_adverbial(parse, group):
            continue
        if is_other_side(parse, predicate, governor):
            yield group.head, "patient"
        elif completes(parse, predicate, governor):
            addressed = is_somebody(parse, group.head) and receives(parse, predicate, governor)
            yield group.head, "recipient" if addressed else "patient"
        elif receives(parse, predicate, governor) and is_somebody(parse, group.head):
            yield group.head, "recipient"


def completes(parse: Parse, predicate: Predicate, governor: int) -> bool:
    """Whether a verb's deed is done to what the preposition at `governor`, right behind it, governs."""
    if governor <= predicate.head or not does_to(predicate, parse.tokens[governor].low):
        return False
    between = parse.tokens[predicate.head + 1 : governor]
    if between and between[-1].lemma in _FOLLOWING:
        return False  # `s'est déclaré à la suite d'une panne`
    if all(t.tag in _BETWEEN or t.lemma in valency("fr").adverbial for t in between if t.tag not in _OPENING):
        return True  # `participe à son tour à la course`
    return between[-1].low == "," and between[0].tag in (*_BETWEEN, Tag.PREP, Tag.PUNCT)  # `s'oppose, dit-il, à`


def is_other_side(parse: Parse, predicate: Predicate, governor: int) -> bool:
    """Whether `à` joins to French `opposer` the second of those that it sets against one another.

    `la querelle qui oppose le directeur aux syndicats`, beside `oppose un refus à la demande`. Linear in the groups of
    the clause.
    """
    if parse.language != "fr" or predicate.lemma not in _SETTING_AGAINST or predicate.reflexive:
        return False
    if uncontracted(parse.tokens[governor].low) != _TO or governor < predicate.head:
        return False
    made = objects_of(parse, parse.owner[predicate.head])
    return any(h < governor and parse.tokens[h].lemma not in word_class("put_forward", "fr") for h in made)


def receives(parse: Parse, predicate: Predicate, governor: int) -> bool:
    """Whether what `à` governs at `governor` is to whom a verb, or the noun before it, says that something goes."""
    if uncontracted(parse.tokens[governor].low) != _TO:
        return False
    if governor and parse.tokens[governor - 1].low in _CAUSING:
        return False
    before = parse.head_left(governor - 1) if governor else None
    if before is not None and is_handed(parse, predicate, before):
        return True
    if governor < predicate.head:
        return False
    if gives(predicate) or is_speech(parse.family_of_predicate(predicate) or ""):
        return not completes_circumstance(parse, governor)
    made = objects_of(parse, parse.owner[predicate.head])
    return any(parse.tokens[head].lemma in valency("fr").given for head in made)  # `l'offre que la ville a faite à`


def _relating(parse: Parse, clause: int, predicate: Predicate) -> int | None:
    """Return the noun that `dont` stands for before a verb that asks for `de` (`la loi dont il a profité`)."""
    here = parse.clauses[clause]
    relates = here.antecedent is not None and parse.tokens[here.opened_by].low in _RELATING
    return here.antecedent if relates and does_to(predicate, "de") else None


def _related_to(parse: Parse, clause: int, predicate: Predicate) -> int | None:
    """Return the noun that `auquel` or `à laquelle` stands for before a verb that asks for `à` (`le bal auquel il va`).

    By its number and gender; `None` for a name, which tells neither.
    """
    here = parse.clauses[clause]
    form = _BY_PRONOUN.get(parse.tokens[here.opened_by].low)
    if form is None or here.antecedent is None or not does_to(predicate, _TO):
        return None
    before = parse.tokens[here.opened_by - 1].low if here.opened_by else ""
    if parse.tokens[here.opened_by].low[0] == "l" and before != _TO:
        return None
    found = described(parse, here, here.antecedent, form)
    if parse.tokens[found].tag is Tag.NOUN and not differs(parse, found, form):
        return found
    if is_somebody(parse, found):
        return None
    return nearest_agreeing(parse, here, form)


def _is_adverbial(parse: Parse, group: Group) -> bool:
    """Whether a noun only makes an adverb with its preposition (`à son tour`); a plural is a thing."""
    token = parse.tokens[group.head]
    return token.lemma in valency("fr").adverbial and token.plural is not True
