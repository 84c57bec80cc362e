"""The subject among several noun groups before a verb."""

from __future__ import annotations

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.words.tokens import Tag, low_of
from claims.languages.classes import word_class

_DASHES = frozenset({"-", "–", "—"})
_LISTED = 2
_PAST_OF = 2
_OF = frozenset({"de", "d'", "des", "du"})
_PARTING = frozenset({Tag.PUNCT, Tag.VERB, Tag.AUX})


def chosen(parse: Parse, before: list[Group], predicate: Predicate) -> int:
    """Return the subject among the free groups before a verb: the last, or the first of the list that it ends.

    Behind a comma it is the one that agrees with the verb. What stands between two dashes is told aside (`les règles –
    port du masque, distance – gênent`). Linear in the words before the verb.
    """
    before = [g for g in before if not _is_aside(parse, g, predicate)] or before
    at = len(before) - 1
    if "," in map(low_of, parse.tokens[before[at].last + 1 : predicate.first]):
        return _parted(parse, before, predicate).head
    listed = len(before) > _LISTED and all(g.joined == "," for g in before[1:])
    ends = is_added(parse, before[-1])
    while at and (is_added(parse, before[at]) or (before[at].joined is not None and (listed or ends))):
        at -= 1
    return before[_agreeing(parse, before, at, predicate)].head


def _agreeing(parse: Parse, before: list[Group], at: int, predicate: Predicate) -> int:
    """Return the nearest French group that has the number of a verb, where the one chosen has not, else that one.

    `La fermeture depuis mars des bassins inquiète`. A comma or a verb between the two parts them.
    """
    plural, token = parse.tokens[predicate.first].plural, parse.tokens[before[at].head]
    if parse.language != "fr" or plural is None or token.tag is not Tag.NOUN or token.plural is not (not plural):
        return at
    if plural and (before[at].joined is not None or at + 1 < len(before)):
        return at  # `le maire et le préfet ferment`
    for other in range(at - 1, -1, -1):
        named = parse.tokens[before[other].head]
        between = parse.tokens[before[other].last + 1 : before[other + 1].first]
        if any(t.tag in _PARTING for t in between):
            break
        if named.tag is Tag.NOUN and named.plural is plural:
            return other
    return at


def is_added(parse: Parse, group: Group) -> bool:
    """Whether a coordinator joins a group to what stands before it, a clause between them or not."""
    return group.joined == "and" or (group.first > 0 and parse.tokens[group.first - 1].tag is Tag.COORD)


def _is_aside(parse: Parse, group: Group, predicate: Predicate) -> bool:
    """Whether a pair of dashes before a verb holds a group."""
    dashes = [j for j in range(predicate.first) if parse.tokens[j].low in _DASHES]
    runs = [j for j in dashes if j - 1 not in dashes]
    opens = [j for j in runs if j < group.first]
    return len(opens) % 2 == 1 and len(runs) > len(opens)


def _parted(parse: Parse, before: list[Group], predicate: Predicate) -> Group:
    """Return the first group that a comma parts from a verb and that can be its subject.

    In French neither a moment, nor what a coordinator adds to what a preposition governs, nor a bare noun that says
    what the subject is (`Source de conflits pour la ville, l'impôt, voté en mai, reste élevé`).
    """
    if parse.language != "fr" or len(before) == 1:
        return before[0]
    plural = parse.tokens[predicate.first].plural
    before = [g for g in before if not _is_share_of(parse, g, before)]
    fit = [g for g in before if parse.tokens[g.head].lemma not in parse.grammar.moments] or before
    fit = fit[1:] if len(fit) > 1 and _ends_list(parse, fit[0], predicate) else fit
    agreeing = [g for g in fit if _agrees(parse, g, fit, plural=plural)] or fit
    first = agreeing[0]
    opens = first.first == 0 or first.joined == ","  # `avec Luc Vial, directeur du port, le préfet suspend`
    if opens and first.first == first.head and parse.tokens[first.head].tag is Tag.NOUN:
        return next((g for g in agreeing if parse.tokens[g.first].tag is Tag.DET and g.joined != "and"), first)
    return first


def _is_share_of(parse: Parse, group: Group, before: list[Group]) -> bool:
    """Whether a figure says how much of the group behind it takes part (`45 % des élus, selon la radio, votent`)."""
    if parse.tokens[group.head].tag is not Tag.VALUE:
        return False
    return any(g.first == group.last + _PAST_OF and parse.tokens[g.first - 1].low in _OF for g in before)


def _agrees(parse: Parse, group: Group, fit: list[Group], *, plural: bool | None) -> bool:
    """Whether a group has the number of a verb, as far as that is told; what is joined to it makes a plural."""
    token = parse.tokens[group.head]
    if plural is None or token.plural is None or token.tag is not Tag.NOUN or token.plural is plural:
        return True
    single = parse.tokens[group.first].low in word_class("singular_determiners", "fr")  # beside `plusieurs ONG`
    return plural and (not single or any(g.joined is not None and g.first > group.last for g in fit))


def _ends_list(parse: Parse, group: Group, predicate: Predicate) -> bool:
    """Whether a coordinator inside the clause joins a group to one that is governed (`Pour X mais aussi Y, Z`)."""
    before = group.first - 1
    while before > 0 and parse.tokens[before].tag is Tag.ADV:
        before -= 1
    opener = parse.clauses[parse.owner[predicate.first]].opened_by
    return before > 1 and before != opener and parse.tokens[before].tag is Tag.COORD
