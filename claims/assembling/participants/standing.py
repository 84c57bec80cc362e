"""How a name stands in its clause: governed, apposed, describing or possessing another noun."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.naming.entities import Entity
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.governors import POSSESSIVE, governor_of, is_inverted, title_before
from claims.assembling.participants.listed import members
from claims.assembling.participants.shared_nouns import shares_noun
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.participants.unnamed import core_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import broader_key, counted_key, is_speech
from claims.model import NameKind

_PERSONAL = (NameKind.PERSON, NameKind.UNKNOWN)
_TO_ADDRESSEE = 3
"""Words from a verb past its preposition and an addressee to who speaks."""


def is_listed_complement(parse: Parse, clause: int, token: int, predicate: Predicate) -> bool:
    """Whether a name goes on with the list that an English copula has behind it (`they are Hull, Goole and Rye`)."""
    if parse.language != "en" or predicate.lemma not in parse.grammar.copulas or token < predicate.head:
        return False
    first = next((g for g in groups_in(parse, clause) if g.first == predicate.last + 1), None)
    if first is None or first.head == token or parse.tokens[first.head].tag is not Tag.PROPN:
        return False
    return any(group.head == token for group in members(parse, clause, (first.head,)))


def stands_behind_setting(parse: Parse, index: int, token: int, preposition: int) -> bool:
    """Whether a subject stands right behind what says when or how, with no mark (`In stoppage time Cork scored`)."""
    if core_of(parse, index)[0] != token or parse.owner[token] != index:
        return False
    if parse.tokens[token].tag is Tag.PRON:
        return True
    listed = any(parse.tokens[j].low in ("and", "et") for j in range(preposition + 1, token))
    if listed and parse.owner[preposition] != index:
        return False  # `tries from Orr and Hale helped`
    return not any(group.head < preposition for group in groups_in(parse, index))


def governed(parse: Parse, index: int, token: int, entity: Entity) -> tuple[int, int | None]:
    """Return the token by which an entity stands in clause `index`, its office's where it has one, and its preposition.

    The preposition is that of the whole list where the name stands in one.
    """
    preposition = governor_of(parse, token)
    if token == core_of(parse, index)[0] and parse.owner[token] == index and parse.language == "fr":
        return token, None  # `40 % des Belges disent`
    speaks = entity.kind is NameKind.PERSON and stands_behind_addressee(parse, index, token)
    if speaks and is_inverted(parse, parse.clauses[index], token):
        return token, None
    if preposition is not None and entity.kind is NameKind.PERSON:
        titled = title_before(parse, token)
        if titled is not None and titled < preposition:
            token, preposition = titled, governor_of(parse, titled)
    if preposition is None:
        preposition = _governor_of_group(parse, index, token)
    return token, _governor_of_list(parse, index, token) if preposition is None else preposition


def stands_behind_addressee(parse: Parse, index: int, token: int) -> bool:
    """Whether a name right behind that of a French paper or agency speaks to it (`a dit au Phare Paul Morel`)."""
    predicate = parse.clauses[index].predicate
    if parse.language != "fr" or predicate is None or token < predicate.head + _TO_ADDRESSEE:
        return False
    before, here = parse.tokens[token - 1], parse.tokens[token]
    named = before.tag is Tag.PROPN and 0 <= before.mention != here.mention >= 0
    return named and is_speech(parse.family_of_predicate(predicate) or "")


def _governor_of_group(parse: Parse, index: int, token: int) -> int | None:
    """Return the preposition of an English group past the time that possesses its head (`at last year's Hull Fair`)."""
    if parse.language != "en":
        return None
    group = next((g for g in groups_in(parse, index) if g.first < token <= g.last), None)
    timed = group is not None and any(parse.tokens[j].tag is Tag.VALUE for j in range(group.first, token))
    return group.governor if group is not None and timed else None


def lends_its_name(parse: Parse, token: int, subject: int, entity: Entity) -> bool:
    """Whether a name only tells a thing from its like (`l'affaire Morel`), or whose somebody is (`le député LFI`)."""
    named = subject < token and parse.tokens[subject].tag is Tag.NOUN
    if named and entity.kind is NameKind.ORGANISATION and parse.language == "fr":
        maker = parse.tokens[subject].lemma in circumstances_of("fr").makers  # `l'éditeur Tora`
        return _is_told_apart(parse, subject) or (is_somebody(parse, subject) and not maker)
    if not named or entity.kind not in _PERSONAL:
        return False
    return parse.tokens[subject].lemma in circumstances_of(parse.language).eponymous or _is_told_apart(parse, subject)


def _is_told_apart(parse: Parse, noun: int) -> bool:
    """Whether a French noun is of a thing that a name tells from its like (`les sondages Tora`, `les prénoms Léo`)."""
    return parse.tokens[noun].lemma in word_class("told_apart", parse.language)


def describes_object(parse: Parse, index: int, token: int, objects: Sequence[int], entity: Entity) -> bool:
    """Whether a name in the group of a French object only tells whose or which it is (`paie sa cotisation Tora`)."""
    if parse.language != "fr":
        return False
    group = next((g for g in groups_in(parse, index) if g.first <= token <= g.last), None)
    return group is not None and group.head in objects and lends_its_name(parse, token, group.head, entity)


def possesses(parse: Parse, token: int) -> bool:
    """Whether a name is only the possessor of what follows (`Ireland's Brian Doyle scored`)."""
    tokens = parse.tokens
    return token + 2 < len(tokens) and tokens[token + 1].low in POSSESSIVE and tokens[token + 1].tag is Tag.PREP


def is_wider_place(parse: Parse, clause: int, token: int) -> bool:
    """Whether a place between commas says where the place before it lies (`in Harwick, Ohio, on Monday`)."""
    groups = groups_in(parse, clause)
    at = next((k for k, g in enumerate(groups) if g.first <= token <= g.last), 0)
    if not at or groups[at].joined != "," or groups[at].governor is not None or parse.language != "en":
        return False
    governor, after = groups[at - 1].governor, groups[at].last + 1
    placed = governor is not None and parse.tokens[governor].low in parse.grammar.place
    closed = after >= len(parse.tokens) or parse.tokens[after].tag is Tag.PUNCT
    return placed and closed and parse.tokens[groups[at - 1].head].tag is Tag.PROPN


def does_gerund(parse: Parse, token: int) -> bool:
    """Whether a name behind `with` does what the gerund right behind it tells (`with Tora leaving`)."""
    after = parse.tokens[token + 1] if token + 1 < len(parse.tokens) else None
    if after is None or after.tag is not Tag.GER or parse.language != "en":
        return False
    return any(c.kind is ClauseKind.GERUND and c.opened_by == token + 1 for c in parse.clauses)


def modifies(parse: Parse, clause: int, token: int) -> bool:
    """Whether an English name only describes the common noun behind it in its group (`the London gallery closed`).

    Or the one that ends the list of names that it stands in (`his RBF, WKU and ITB belts`).
    """
    if parse.language != "en":
        return False
    groups = groups_in(parse, clause)
    at = next((k for k, g in enumerate(groups) if g.first <= token <= g.last), None)
    if at is None:
        return False
    if token >= groups[at].head:
        return token == groups[at].last and shares_noun(parse, groups, at)
    return any(t.tag is Tag.NOUN for t in parse.tokens[token + 1 : groups[at].head + 1])


def is_made(parse: Parse, clause: int, token: int) -> bool:
    """Whether a name is the object before the bare noun of what somebody comes to be (`elected Ana Ruiz head`)."""
    return any(
        token <= head
        and all(t.tag is Tag.PROPN for t in parse.tokens[token : head + 1])
        and not any(t.tag in (Tag.PUNCT, Tag.COORD) for t in parse.tokens[head + 1 : head + 2])
        for head in core_of(parse, clause)[1]
    )


def tells_event(parse: Parse, clause: int, token: int) -> bool:
    """Whether the noun that a name describes tells an event (`opposition to the Libya war`), no place to go to."""
    group = next((g for g in groups_in(parse, clause) if g.first <= token <= g.last), None)
    return group is not None and parse.event_of_noun(group.head) is not None


def is_of_people(parse: Parse, clause: int, token: int) -> bool:
    """Whether the noun that a name describes is of people, where nothing lies (`in US children`)."""
    group = next((g for g in groups_in(parse, clause) if g.first <= token <= g.last), None)
    return group is not None and broader_key(counted_key(parse.tokens[group.head].lemma, parse.language)) == "person"


def is_apposed(parse: Parse, clause: int, token: int, subject: int) -> bool:
    """Whether a name stands between commas behind the subject that it names (`le procureur d'Albi, Luc Vial, dit`)."""
    groups = groups_in(parse, clause)
    at = next((k for k, g in enumerate(groups) if g.first <= token <= g.last), None)
    if at is None or groups[at].joined != ",":
        return False
    predicate = parse.clauses[clause].predicate
    if parse.language == "fr" and predicate is not None and subject < predicate.first <= predicate.head < token:
        return False  # `huit en sont morts, selon l'ARB, l'Association des bergers`
    at -= 1
    while at > 0 and groups[at].governor is not None and groups[at].head != subject:
        at -= 1
    return groups[at].head == subject


def names_object(parse: Parse, clause: int, token: int, objects: Sequence[int]) -> bool:
    """Whether a name between commas names the object before it (`beat the champion, Hugh Penrose`).

    The object is one noun with its article or possessor, and a mark or the end of the sentence follows the name. Linear
    in the groups of the clause.
    """
    if not objects:
        return False
    groups = groups_in(parse, clause)
    at = next((k for k, g in enumerate(groups) if g.first <= token <= g.last), 0)
    if not at or groups[at].joined != "," or groups[at].governor is not None:
        return False
    if any(g.joined is not None and parse.tokens[g.head].tag is not Tag.VALUE for g in groups[at + 1 : at + 2]):
        return False  # `sacked a cook, Ana Bell and two others`
    head = parse.tokens[objects[-1]]
    after = groups[at].last + 1
    closed = after >= len(parse.tokens) or parse.tokens[after].tag is Tag.PUNCT
    single = head.tag is Tag.NOUN and head.plural is not True
    return closed and single and is_apposed(parse, clause, token, objects[-1])


def names_agent(parse: Parse, clause: int, token: int, predicate: Predicate) -> bool:
    """Whether an English name between commas names who did what a passive tells (`by the new premier, Luis Vega`)."""
    if parse.language != "en" or not predicate.passive or token < predicate.head:
        return False
    groups = groups_in(parse, clause)
    at = next((k for k, g in enumerate(groups) if g.first <= token <= g.last), 0)
    if not at or groups[at].joined != "," or groups[at].governor is not None:
        return False
    if any(g.joined is not None and parse.tokens[g.head].tag is not Tag.VALUE for g in groups[at + 1 : at + 2]):
        return False  # `by the union, Tora and a bank`
    before = groups[at - 1]
    by = before.governor is not None and parse.tokens[before.governor].low in parse.grammar.agent
    head = parse.tokens[before.head]
    return by and before.joined is None and head.tag is Tag.NOUN and head.plural is not True


def _governor_of_list(parse: Parse, clause: int, token: int) -> int | None:
    """Return the preposition before the first of a list of names (`at Hull, Leeds and York`), `None` outside one."""
    groups = groups_in(parse, clause)
    at = next((k for k, g in enumerate(groups) if g.first <= token <= g.last), 0)
    if not groups:
        return None
    after = at > 0 and groups[at].joined == "and" and groups[at].first == groups[at - 1].last + 2
    if after and groups[at].governor is not None:
        return groups[at].governor  # `by the treasury and Tora`, not `, and Tora`
    shared = groups[at].governor
    if shared is not None and parse.language == "en" and at and groups[at].joined is not None:
        exemplary = parse.tokens[shared].low in word_class("shared_by_lists", "en")
        return shared if exemplary and shared < groups[at - 1].head else None  # `ports such as Hull, Goole and Rye`
    if parse.language == "fr" and at and shared is not None and shared < groups[at - 1].first:
        subject = core_of(parse, clause)[0]  # `avec la mairie, Ana Ruiz et Paul Morel`
        return None if any(g.head == subject for g in groups if g.governor == shared) else shared
    first = at
    while first > 0 and groups[first].joined is not None and groups[first].governor is None:
        first -= 1
    if first == at or groups[first].governor is None:
        return None
    end = at
    while groups[end].joined != "and" and end + 1 < len(groups) and groups[end + 1].joined is not None:
        end += 1
    subject, objects = core_of(parse, clause)
    core = (subject, *objects)
    listed = groups[end].joined == "and" and not any(g.head in core for g in groups[first : end + 1])
    return groups[first].governor if listed else None
