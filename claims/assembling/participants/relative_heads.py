"""Whom a French relative clause describes, where the nearest noun or the one that it complements is none that acts."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause
from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.nominal import bodies
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.enclitics import tells
from claims.assembling.participants.plurals import fits_number
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.words.tokens import Tag
from claims.kinds.people import names_person
from claims.languages.classes import word_class
from claims.model import PlaceValue

_PLACING = frozenset({"à", "en", "dans", "au", "aux", "sur", "près", "depuis", "chez"})
_TOLD_OTHERWISE = ("told_of_things", "told_of_places")
_ADDRESSING = frozenset({"à", "au", "auprès", "sur"})


def describing(parse: Parse, clause: Clause, predicate: Predicate, found: int) -> int:
    """Return the noun that a relative with a comma before it describes: `found`, or a better one before it.

    Who says something rather than whom it is said to (`a dit le maire à la radio, qui brigue`), a person rather than
    the place where they are (`l'envoyé de l'ONU à Lens, qui est arrivé`), and rather than what is told of them where
    the verb is not one of things (`le départ d'Ada Lund, qui a dirigé le club`). Linear in the groups of the clause.
    """
    if clause.antecedent is None or not clause.opened_by:
        return found
    owner = parse.owner[found]
    groups = groups_in(parse, owner)
    at = next((k for k, g in enumerate(groups) if g.first <= found <= g.last), None)
    if at is None:
        return found
    if at and _acts_for(parse, groups[at - 1], groups[at], predicate):
        return groups[at - 1].head
    if parse.tokens[clause.opened_by - 1].low != ",":
        return found
    if at and _is_addressed(parse, owner, groups[at - 1], groups[at]) and _fits(parse, groups[at - 1], predicate):
        return groups[at - 1].head
    if (
        at
        and _is_where(parse, groups[at - 1], groups[at])
        and predicate.lemma not in word_class("told_of_places", "fr")
    ):
        before = groups[at - 1]
        if _is_person(parse, before.head) and _fits(parse, before, predicate):
            return groups[at - 2].head if at > 1 and _is_named(parse, groups[at - 2], before) else before.head
    if at + 1 < len(groups) and _is_told_of(parse, groups[at], groups[at + 1], predicate):
        return groups[at + 1].head
    return found


def _acts_for(parse: Parse, above: Group, group: Group, predicate: Predicate) -> bool:
    """Whether a person acts rather than the thing that completes what they are (`un ami de la nature qui a écrit`)."""
    if group.governor is None or parse.tokens[group.governor].low not in parse.grammar.genitive:
        return False
    head, lemma = parse.tokens[group.head], parse.tokens[group.head].lemma
    if above.last + 1 != group.governor or head.tag is not Tag.NOUN or parse.tokens[above.head].tag is not Tag.NOUN:
        return False
    articles = {parse.tokens[group.governor].low, parse.tokens[group.first].low}
    if articles.isdisjoint(word_class("definite_articles", "fr")):
        return False
    if lemma in bodies("fr") or lemma in word_class("made_to_act", "fr") or _is_person(parse, group.head):
        return False
    if predicate.passive or any(predicate.lemma in word_class(told, "fr") for told in _TOLD_OTHERWISE):
        return False
    return _is_person(parse, above.head) and _fits(parse, above, predicate)


def _is_addressed(parse: Parse, owner: int, speaker: Group, group: Group) -> bool:
    """Whether a group names to whom or where the speaker before it spoke (`a dit le maire à la radio`)."""
    told = parse.clauses[owner].predicate
    if told is None or group.governor is None or parse.tokens[group.governor].low not in _ADDRESSING:
        return False
    behind = speaker.governor is None and speaker.first == told.head + 1 and speaker.last + 1 == group.governor
    return behind and tells(parse, told) and not _is_person(parse, group.head)


def _is_where(parse: Parse, before: Group, group: Group) -> bool:
    """Whether a name tells only where the one right before it is."""
    if group.governor is None or parse.tokens[group.governor].low not in _PLACING or before.last + 1 != group.governor:
        return False
    mention = parse.tokens[group.head].mention
    return mention >= 0 and isinstance(parse.mentions[mention].value, PlaceValue)


def _is_named(parse: Parse, named: Group, group: Group) -> bool:
    """Whether a group only says what the person named before it is (`Ada Lund, maire de Lens, qui`)."""
    apposed = group.joined == "," and group.governor is None
    return apposed and parse.tokens[named.head].tag is Tag.PROPN and is_somebody(parse, named.head)


def _fits(parse: Parse, group: Group, predicate: Predicate) -> bool:
    """Whether nothing tells that a group has another number than a verb."""
    plural = parse.tokens[predicate.first].plural
    return plural is None or fits_number(parse, group.head, plural=plural) is not False


def _is_person(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    if token.tag is not Tag.NOUN:
        return is_somebody(parse, index)
    doer = names_person(token.lemma, "fr") and token.lemma not in word_class("things_named_as_doers", "fr")
    return doer or is_somebody(parse, index)


def _is_told_of(parse: Parse, above: Group, group: Group, predicate: Predicate) -> bool:
    """Whether a thing is told of a person named behind `de`, and a verb tells what the person does."""
    if (
        group.governor is None
        or parse.tokens[group.governor].low not in ("de", "d'")
        or above.last + 1 != group.governor
    ):
        return False
    if parse.tokens[group.head].tag is not Tag.PROPN or not is_somebody(parse, group.head) or predicate.passive:
        return False
    lemma = parse.tokens[above.head].lemma
    acts = _is_person(parse, above.head) or lemma in bodies("fr") or lemma in word_class("made_to_act", "fr")
    if acts or predicate.lemma in word_class("told_of_things", "fr"):
        return False
    has = parse.tokens[predicate.first].lemma == "avoir" or predicate.first == predicate.head
    return has and _fits(parse, group, predicate)
