"""What goes to somebody behind French `à`: not what only completes a circumstance, nor what lies in a country."""

from __future__ import annotations

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.valency import valency
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.objects import objects_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_speech
from claims.model import Kind

_DATED = (Kind.DATE, Kind.TIME, Kind.DURATION)
_BESIDE_VERB = frozenset({Tag.ADV, Tag.NEG, Tag.VALUE, Tag.DET})
_OPENED_BY_NOUN = frozenset({Tag.NOUN, Tag.PROPN})


def is_handed(parse: Parse, predicate: Predicate, noun: int) -> bool:
    """Whether a noun of what goes to somebody is what the verb is done to, or what its clause describes.

    `fait une promesse aux clubs`, beside `conclut par un message aux clubs`. Linear in the groups of the clause.
    """
    if parse.tokens[noun].lemma not in valency("fr").given or _is_disposed(parse, noun):
        return False
    clause = parse.owner[predicate.head]
    return noun in objects_of(parse, clause) or noun == parse.clauses[clause].antecedent


def completes_circumstance(parse: Parse, preposition: int) -> bool:
    """Whether `à` completes the noun of a circumstance (`a dit lors d'une visite au Sénat`) rather than its verb.

    Dates and names say when or where and are stepped over, and so is what only completes another noun. Of what is
    written or said, the circumstance names who it is for (`dans une lettre au maire`). Linear in the clause.
    """
    groups = [g for g in groups_in(parse, parse.owner[preposition]) if g.last < preposition]
    end = preposition - 1
    for group in reversed(groups):
        if group.last != end or group.governor is None:
            return False
        head = parse.tokens[group.head]
        dated = head.mention >= 0 and parse.mentions[head.mention].kind in _DATED
        if dated or head.tag is Tag.PROPN or _is_adverb(parse, group, group.governor):
            end = group.governor - 1
            continue
        if parse.tokens[group.governor].low not in parse.grammar.genitive:
            return head.lemma not in valency("fr").given
        end = group.governor - 1
        if end >= 0 and parse.tokens[end].tag not in _OPENED_BY_NOUN and not _ends_group(groups, end):
            return parse.tokens[end].low in word_class("circumstance_openers", "fr")
    return False


def _is_adverb(parse: Parse, group: Group, governor: int) -> bool:
    """Whether a bare noun makes an adverb with its preposition (`par écrit`, `en urgence`)."""
    genitive = parse.tokens[governor].low in parse.grammar.genitive or parse.tokens[governor].low in ("au", "aux")
    return not genitive and group.first == group.head == group.last


def _ends_group(groups: list[Group], end: int) -> bool:
    return any(g.last == end for g in groups)


def takes_country(parse: Parse, predicate: Predicate, preposition: int) -> bool:
    """Whether a verb hands something over to the country behind `au` or `aux`, or tells it something.

    `vendu aux Pays-Bas`, beside `posé au Togo`: there the country only says where. Linear in the words between.
    """
    if predicate.lemma in word_class("handing_over", "fr"):
        return True
    between = parse.tokens[predicate.head + 1 : preposition]
    beside = all(t.tag in _BESIDE_VERB for t in between)
    return beside and is_speech(parse.family_of_predicate(predicate) or "")


def _is_disposed(parse: Parse, noun: int) -> bool:
    """Whether an adjective behind a noun takes `à` itself (`un discours hostile aux juges`)."""
    after = noun + 1
    return after < len(parse.tokens) and parse.tokens[after].lemma in word_class("disposed", "fr")
