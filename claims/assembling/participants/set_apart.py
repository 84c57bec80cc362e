"""French objects apart from their verb: before it in a question, behind a colon, behind whom it addresses."""

from __future__ import annotations

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.surroundings import speaks
from claims.assembling.parsing.valency import valency
from claims.assembling.participants.antecedents import groups_in, parted, stands_free
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class

_ASKED = frozenset({"quel", "quelle", "quels", "quelles"})
_HOW_MANY = "combien"
_ASKING = _ASKED | {_HOW_MANY}
_ADDRESSING = frozenset({"à", "au", "aux", "chez"})
_OF = frozenset({"de", "d'"})
_PARTITIVE = frozenset({"du", "de"})
_WHERE = frozenset({"en", "à", "au", "aux", "dans", "depuis", "dès", "sur", "chez"})


def asked_noun(parse: Parse, clause: int, predicate: Predicate, subject: int | None) -> int | None:
    """Return the noun that a French question asks for before its subject (`Quel texte ont-ils adopté ?`)."""
    if parse.language != "fr" or subject is None or parse.forms.isdisjoint(_ASKING):
        return None
    groups = groups_in(parse, clause)
    if not groups or groups[0].head >= min(predicate.first, subject):
        return None
    asked = groups[0]
    if asked.governor is None:
        named = parse.tokens[asked.first].low in _ASKED
    else:
        named = asked.governor > 0 and parse.tokens[asked.governor - 1].low == _HOW_MANY
    return asked.head if named and parse.tokens[asked.head].lemma not in parse.grammar.moments else None


def listed_object(parse: Parse, predicate: Predicate) -> list[int]:
    """Return the first of what a French verb has behind a colon (`a saisi : deux fusils, une épée`).

    What stands there with a verb of its own is told apart.
    """
    colon = predicate.head + 1
    if parse.language != "fr" or colon + 1 >= len(parse.tokens) or parse.tokens[colon].low != ":":
        return []
    if predicate.reflexive or parse.tokens[predicate.head].tag is Tag.INF or speaks(predicate.lemma, "fr"):
        return []
    inside = parse.owner[colon + 1]
    if parse.clauses[inside].predicate is not None:
        return []
    found = next((g for g in groups_in(parse, inside) if g.head > colon), None)
    opens = found is not None and found.first <= colon + 2 and stands_free(parse, found)
    return [found.head] if found is not None and opens and parse.tokens[found.head].tag is Tag.NOUN else []


def indefinite_object(parse: Parse, clause: int, predicate: Predicate) -> list[int]:
    """Return the French plural that `des` or `de` opens behind a complement of the verb.

    `donne au public des conseils`, `impose aux bars de nouvelles règles`, beside `œuvre à la pose de nouveaux ponts`.
    """
    before: Group | None = None
    for group in groups_in(parse, clause):
        if group.head <= predicate.head:
            continue
        if before is not None and _opens_plural(parse, group, before.last + 1) and _says_when(parse, before, predicate):
            return [group.head] if parse.tokens[group.head].tag is Tag.NOUN else []
        if before is not None and before.governor is not None and _opens_plural(parse, group, before.last + 1):
            gives = predicate.lemma in valency("fr").giving or parse.tokens[before.last + 1].low not in _OF
            addressed = gives and parse.tokens[before.governor].low in _ADDRESSING
            return [group.head] if addressed and parse.tokens[group.head].tag is Tag.NOUN else []
        if before is not None or parted(parse, predicate.head, group.first):
            return []
        before = group
    return []


def _says_when(parse: Parse, group: Group, predicate: Predicate) -> bool:
    """Whether a group says when or, by a name, where what a verb does is done, which always acts on something."""
    if predicate.lemma not in word_class("acting_on_something", "fr"):
        return False
    head = parse.tokens[group.head]
    if group.governor is None:
        return head.tag is Tag.VALUE or head.lemma in parse.grammar.moments
    return head.tag in (Tag.VALUE, Tag.PROPN) and parse.tokens[group.governor].low in _WHERE


def _opens_plural(parse: Parse, group: Group, at: int) -> bool:
    """Whether `des`, or `de` before an adjective, stands at `at` and opens a group."""
    if group.governor != at:
        return False
    described = group.first < group.head and parse.tokens[group.first].tag is Tag.ADJ
    return parse.tokens[at].low == "des" or (parse.tokens[at].low in _OF and described and group.first == at + 1)


def partitive_object(parse: Parse, clause: int, predicate: Predicate) -> list[int]:
    """Return the object that `du` or `de la` opens right behind a verb that takes a part of something."""
    far = parse.tokens[max(0, predicate.first - 2)].low
    if predicate.lemma not in parse.grammar.partitive or far == "rien" or predicate.reflexive:
        return []  # `n'a rien à faire de la dette`
    opens = predicate.head + 1
    while opens < len(parse.tokens) and parse.tokens[opens].tag in (Tag.ADV, Tag.NEG):
        opens += 1
    if opens + 1 >= len(parse.tokens) or parse.tokens[opens].low not in _PARTITIVE:
        return []
    if parse.tokens[opens].low == "de" and parse.tokens[opens + 1].low not in ("la", "l'"):
        return []
    found = next((g for g in groups_in(parse, clause) if g.governor == opens), None)
    if found is None or parse.tokens[found.head].tag is not Tag.NOUN or parse.tokens[found.head].lemma == "être":
        return []  # `ont du être reportées`, which lacks its accent
    return [found.head]
