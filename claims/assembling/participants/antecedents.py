"""The noun groups of each clause, and the noun that a clause inside the sentence describes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.groups import Group, groups_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.surroundings import names_another
from claims.assembling.participants.bracketed import past_brackets, set_off
from claims.assembling.participants.genders import is_feminine_noun
from claims.assembling.participants.plurals import fits_number, names_several
from claims.assembling.participants.somebody import is_aged, is_somebody
from claims.assembling.participants.spoken_to import parted_from_speaker
from claims.assembling.words.tokens import Tag, Token, tag_of
from claims.languages.classes import word_class
from claims.languages.families import broader_key, counted_key
from claims.model import Kind

OBJECT_RELATIVES = frozenset(
    {"que", "qu'", "dont", "où", "whom", "where"}
    | {"auquel", "auxquels", "auxquelles", "duquel", "desquels", "desquelles"}
)
"""Pronouns that open a relative clause and are not its subject."""
_NAMELESS = (Kind.DATE, Kind.TIME, Kind.DURATION, Kind.AGE)
"""Values that say when or how long: never a subject or an object."""
_PARTING = frozenset({Tag.PUNCT, Tag.COORD})
_BARE = frozenset({"de", "d'", "of", "à", "en", "par"})
"""Prepositions that hold no article: `une cure d'austérité`, `un moulin à vent`, beside `la file du bac`."""
_TELLING_APART = frozenset({"un", "une", "aux", "des", "les", "ces", "ce", "cet", "cette", "deux", "trois"})
"""French words before a name that make it one of several, which a clause may tell apart."""
_SEVERAL = frozenset({"des", "aux", "les", "ces"})
_ANYBODY = frozenset(
    {"someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody", "something", "anything"}
)
"""English pronouns that a relative clause describes past what completes them (`someone in town who`)."""
_MASCULINE = frozenset({"le", "un", "ce", "cet", "du", "au", "aucun", "certain", "quel", "nul"})
_FEMININE = frozenset({"la", "une", "cette", "sa", "ma", "ta", "aucune", "certaine", "quelle", "nulle", "toute"})
_PERSON = "person"
_PERSONS = frozenset({_PERSON, "casualty", "director", "captain"})
"""Nouns of persons that the lexicon of counted nouns files apart."""
_LIKENING = frozenset({"comme", "as", "than"})
_OPENING_MARKS = frozenset('«“"')
_QUOTE_MARKS = frozenset("«»“”\"‘’'")


@lru_cache(maxsize=2)
def all_groups(parse: Parse) -> list[Group]:
    """Return the noun groups of a sentence in text order; found once, kept while the next one may look back."""
    found = groups_of(parse.tokens, parse.owner, parse.grammar, parse.language)
    return parted_from_speaker(parse, found) if parse.language == "fr" else found


@lru_cache(maxsize=2)
def _groups(parse: Parse) -> dict[int, list[Group]]:
    """Return the noun groups of each clause in text order; found once for a sentence."""
    found: dict[int, list[Group]] = {}
    for group in all_groups(parse):
        found.setdefault(parse.owner[group.head], []).append(group)
    return found


def groups_in(parse: Parse, clause: int) -> Sequence[Group]:
    """Return the noun groups whose head stands in a clause, in text order."""
    return _groups(parse).get(clause, ())


def stands_free(parse: Parse, group: Group) -> bool:
    """Whether a group may be a subject or an object: no preposition before it, no mere date."""
    if group.governor is not None or parse.tokens[group.head].low == "there":
        return False
    if parse.language == "fr" and _entitles(parse, group):
        return False
    return _is_thing(parse, group.head) and not _is_likened(parse, group)


def _entitles(parse: Parse, group: Group) -> bool:
    """Whether a group in French quotation marks is the title of the noun right before (`le roman « La Brume »`)."""
    opens = group.first - 1
    if parse.language != "fr" or opens < 1 or parse.tokens[opens].low not in _OPENING_MARKS:
        return False
    closes = group.last + 1 < len(parse.tokens) and parse.tokens[group.last + 1].low in _QUOTE_MARKS
    capital = parse.text[parse.tokens[group.first].start].isupper()
    return capital and closes and parse.tokens[opens - 1].tag is Tag.NOUN


def _is_thing(parse: Parse, index: int) -> bool:
    """Whether a token is no mere date, time or duration."""
    mention = parse.tokens[index].mention
    return mention < 0 or parse.mentions[mention].kind not in _NAMELESS or is_aged(parse, index)


def _is_likened(parse: Parse, group: Group) -> bool:
    """Whether a group stands after a word that compares and opens no clause (`comme un frère`, `as a witness`)."""
    before = group.first - 1
    if before < 0 or names_another(parse.tokens, before):
        return before >= 0
    if parse.tokens[before].low not in _LIKENING:
        return False
    return parse.clauses[parse.owner[group.head]].opened_by != before


def parted(parse: Parse, first: int, last: int) -> bool:
    """Whether a mark other than a quotation mark, or a coordinator, stands between two tokens."""
    between = past_brackets(parse.tokens[first + 1 : last])
    if between and between[0].low in _QUOTE_MARKS and len(between) > 1:
        between = between[1:]  # `ne promet « ni trêve ni paix »`
    if between and between[0].low in ("yet", "ni"):
        between = between[1:]  # `lost yet another game`, `n'a ni eau ni gaz`
    if _PARTING.isdisjoint(map(tag_of, between)):
        return False
    return any((t.tag is Tag.PUNCT and t.low not in _QUOTE_MARKS) or t.tag is Tag.COORD for t in between)


def relates_otherwise(parse: Parse, clause: Clause) -> bool:
    """Whether the pronoun that opens a relative clause cannot be its subject (`que`, `dont`, `sur lequel`)."""
    opener = clause.opened_by
    governed = opener > 0 and parse.tokens[opener - 1].tag is Tag.PREP
    return governed or parse.tokens[opener].low in OBJECT_RELATIVES


class Form(NamedTuple):
    """What a verb tells of the noun that it agrees with; `None` where it tells nothing."""

    plural: bool | None = None
    feminine: bool | None = None


ANY_FORM = Form()


def is_feminine(participle: Token) -> bool:
    """Whether a French participle is feminine (`prises`, beside `pris`)."""
    return participle.low.rstrip("s").endswith("e")


def described(parse: Parse, clause: Clause, nearest: int, form: Form) -> int:
    """Return the noun that a clause describes: the nearest one before it, or one that the nearest complements.

    It is further up the chain of complements where the nearest differs in number or gender from the verb, has no
    article (`une cure d'austérité qui`), is a date, or is a name without a comma after it (`un hôtel de Lyon qui`); a
    plural verb takes in all that is coordinated (`un frère et une sœur qui sont partis`).
    """
    groups = all_groups(parse)
    at = bisect_right(groups, nearest, key=_first) - 1
    if at < 0 or groups[at].last < nearest:
        return nearest
    comma = parse.tokens[clause.opened_by - 1].low == "," if clause.opened_by else False
    if form.plural and parse.tokens[groups[at].head].plural is not True and groups[at].joined == "and":
        return groups[_past_names(parse, clause, groups, _first_of_list(groups, at), form)].head
    dated = groups[at].governor is None and not _is_thing(parse, groups[at].head)
    if at > 0 and dated and clause.kind is not ClauseKind.GERUND:
        aged = comma and groups[at].joined == ","  # `Vale, 34, who`
        at -= aged or groups[at - 1].last + 1 == groups[at].first  # `a plan this year that`
    if at > 0 and _entitles(parse, groups[at]):
        at -= 1  # `le roman « La Brume », publié`
    relative = clause.kind is ClauseKind.RELATIVE
    while at > 0 and _complements(groups, at) and not _is_no_noun(parse, clause, groups[at - 1]):
        anybody = parse.tokens[groups[at - 1].head].low in _ANYBODY and relative
        of_whom = _tells_persons(parse, clause, groups[at - 1], groups[at])
        anybody = anybody or (relative and _is_office(parse, groups[at - 1], groups[at]))
        if of_whom is False or not (anybody or of_whom or _passes(parse, groups[at], form, comma=comma)):
            break
        if _fits_alone(parse, groups[at], groups[at - 1], form) or _is_named_alone(parse, clause, groups, at, form):
            break
        at -= 1
    if comma and at > 0 and relative and _restates(parse, groups[at - 1], groups[at], form):
        at -= 1
    if not comma and _is_second(parse, groups[at]):
        at = _past_names(parse, clause, groups, at, form)
    return groups[_agreeing(parse, clause, groups, at, form)].head


def _is_no_noun(parse: Parse, clause: Clause, group: Group) -> bool:
    """Whether a group is nothing that a clause behind its complement describes: an amount, or in French a date.

    `jugé aujourd'hui par la cour qui`.
    """
    if parse.language == "en" or clause.kind is not ClauseKind.RELATIVE:
        return _is_amount_of(parse, clause, group)
    return group.governor is None and not _is_thing(parse, group.head)


def _is_amount_of(parse: Parse, clause: Clause, group: Group) -> bool:
    """Whether a group says how many of what a participle tells of there are (`the number of Danes seeking`)."""
    if parse.language != "en" or clause.kind is ClauseKind.RELATIVE:
        return False
    return parse.tokens[group.head].lemma in word_class("amounts", "en")


def _is_office(parse: Parse, held: Group, group: Group) -> bool:
    """Whether a group with a capital tells somebody's office (`le ministre de l'Intérieur, qui`)."""
    if parse.language != "fr" or group.governor is None or parse.tokens[group.head].tag is not Tag.NOUN:
        return False
    genitive = parse.tokens[group.governor].low in parse.grammar.genitive
    return genitive and parse.text[parse.tokens[group.head].start].isupper() and is_somebody(parse, held.head)


def _fits_alone(parse: Parse, group: Group, above: Group, form: Form) -> bool:
    """Whether a group agrees with a verb and what it complements does not (`un banc de harengs qui remontent`)."""
    return _fits(parse, group, form) is True and _fits(parse, above, form) is False


def _is_named_alone(parse: Parse, clause: Clause, groups: Sequence[Group], at: int, form: Form) -> bool:
    """Whether a French relative is of a name, as what that complements differs in number from its verb.

    `la dette des Etats qui empruntent`, `les soucis d'Ada Morel qui attend`.
    """
    head, relative = parse.tokens[groups[at].head], clause.kind is ClauseKind.RELATIVE
    number = Form(form.plural) if relative else form
    kinds = (ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL)
    if parse.language != "fr" or clause.kind not in kinds or head.tag is not Tag.PROPN:
        return False
    if _fits(parse, groups[at - 1], number) is not False:
        return False
    if not relative:  # `la campagne de Luc Vial, éliminé`
        return is_somebody(parse, groups[at].head) and not form.plural
    governor = groups[at].governor
    several = {parse.tokens[groups[at].first].low, parse.tokens[governor].low if governor is not None else ""}
    if not form.plural:
        return is_somebody(parse, groups[at].head)
    return not several.isdisjoint(_SEVERAL) or names_several(parse, groups[at].head, governor)


def _first_of_list(groups: Sequence[Group], at: int) -> int:
    last = at
    while at > 0 and groups[at].joined is not None:
        at -= 1
    if at < last and _complements(groups, at) and groups[at].governor and groups[at + 1].governor is None:
        at -= 1  # `la mairie de Sète, le port et la région, qui`
    return at


def _is_second(parse: Parse, group: Group) -> bool:
    """Whether a name is the second that a coordinator joins, with its preposition or without (`et de Brive`)."""
    before = group.governor if group.governor is not None else group.first
    return before > 0 and parse.tokens[before - 1].tag is Tag.COORD and parse.tokens[group.head].tag is Tag.PROPN


def _past_names(parse: Parse, clause: Clause, groups: Sequence[Group], at: int, form: Form) -> int:
    """Return the plural noun before names that only say where (`les pluies de Lens et d'Arras qui ont grossi`)."""
    placed = groups[at].governor is not None and parse.tokens[groups[at].head].tag is Tag.PROPN
    if not form.plural or not placed or clause.kind is not ClauseKind.RELATIVE:
        return at
    found = _farther(parse, groups, at, form)
    return at if found is None else found


def _agreeing(parse: Parse, clause: Clause, groups: Sequence[Group], at: int, form: Form) -> int:
    """Return the nearest noun that agrees with the verb of a French relative, where the one before it does not."""
    relative = parse.language == "fr" and clause.kind is ClauseKind.RELATIVE and form.plural is not None
    listed = form.plural and groups[at].joined is not None
    if not relative or listed or _fits(parse, groups[at], Form(form.plural)) is not False:
        return at
    if not form.plural and _is_one_of(parse, groups[at]):
        return at
    found = _farther(parse, groups, at, form)
    return at if found is None else found


def _is_one_of(parse: Parse, group: Group) -> bool:
    """Whether a French group is what one is taken out of (`l'un de ses voisins`)."""
    if group.governor is None or not group.governor:
        return False
    genitive = parse.tokens[group.governor].low in parse.grammar.genitive
    return genitive and parse.tokens[group.governor - 1].low in word_class("one_of", "fr")


def _farther(parse: Parse, groups: Sequence[Group], at: int, form: Form) -> int | None:
    """Return the nearest group before one that agrees with a verb, no verb with a tense between them."""
    for other in range(at - 1, -1, -1):
        between = parse.tokens[groups[other].last + 1 : groups[other + 1].first]
        if any(t.tag in (Tag.VERB, Tag.AUX) for t in between):
            return None
        done = set_off(between)
        form = form if done is None else Form(form.plural, is_feminine(done))
        if _fits(parse, groups[other], form) and parse.tokens[groups[other].head].tag is Tag.NOUN:
            return other
    return None


def _tells_persons(parse: Parse, clause: Clause, named: Group, group: Group) -> bool | None:
    """Whether an English relative pronoun describes whom a thing complements (`the owner of the dog, who`).

    `False` where it cannot (`the director of the firm, which`, `the death of the duke, who`), `None` where it does not
    tell.
    """
    opener = parse.tokens[clause.opened_by].low
    possesses = group.governor is not None and parse.tokens[group.governor].low[0] == "'"
    if clause.kind is not ClauseKind.RELATIVE or opener not in ("who", "which") or possesses:
        return None
    if not _is_person(parse, named):
        told = opener == "who" and parse.language == "en" and parse.tokens[named.head].tag is Tag.NOUN
        return False if told and is_somebody(parse, group.head) and not is_somebody(parse, named.head) else None
    if opener == "which":
        return False
    return True if parse.tokens[group.head].tag is Tag.NOUN and not _is_person(parse, group) else None


def _is_person(parse: Parse, group: Group) -> bool:
    head = parse.tokens[group.head]
    key = counted_key(head.lemma, parse.language) if head.tag is Tag.NOUN else ""
    return key in _PERSONS or broader_key(key) == _PERSON


def _restates(parse: Parse, named: Group, group: Group, form: Form) -> bool:
    """Whether a group between two commas only says what the one before it is (`Vale, the mayor, who`)."""
    if group.joined != "," or group.governor is not None or not stands_free(parse, named) or named.joined is not None:
        return False
    head = parse.tokens[named.head]
    plural = head.plural is True
    differs = form.plural is not None and head.tag is Tag.NOUN and plural is not form.plural
    listed = head.tag is Tag.PROPN and parse.tokens[group.head].tag is Tag.PROPN
    return not differs and not listed and head.tag is not Tag.PRON


def _first(group: Group) -> int:
    return group.first


def _complements(groups: Sequence[Group], at: int) -> bool:
    """Whether a group is the complement of the one right before it."""
    governor = groups[at].governor
    return governor is not None and groups[at - 1].last == governor - 1 and groups[at].joined is None


def _passes(parse: Parse, group: Group, form: Form, *, comma: bool) -> bool:
    """Whether a clause behind a complement describes what that complements."""
    head = parse.tokens[group.head]
    genitive = group.governor is not None and parse.tokens[group.governor].low in parse.grammar.genitive
    if not _is_thing(parse, group.head) or (genitive and head.tag is Tag.VALUE and parse.language == "fr"):
        return True  # `un moteur de 80 ch qui`
    if head.tag is Tag.PROPN:
        initials = parse.text[head.start : head.end]
        if parse.tokens[group.first].low in _TELLING_APART or (initials[-1:] == "s" and initials[:-1].isupper()):
            return False  # `un Falcon qui`, `aux Gascons qui`, `PCs bought in May`
        if form.plural and group.governor is not None and parse.tokens[group.governor].low == "aux":
            return False  # `la visite aux Pays-Bas qui comptent`
        return genitive or not comma
    if _fits(parse, group, form) is False:
        return True
    if group.governor != group.first - 1 or parse.tokens[group.first].tag is not Tag.NOUN:
        return False
    return parse.tokens[group.governor].low in _BARE


def _fits(parse: Parse, group: Group, form: Form) -> bool | None:
    """Whether a group agrees with a verb in number and gender, `None` where nothing tells."""
    feminine = None if form.feminine is None else gender_of(parse, group)
    known = [] if form.feminine is None or feminine is None else [form.feminine is feminine]
    number = None if form.plural is None else fits_number(parse, group.head, plural=form.plural)
    known += [] if number is None else [number]
    return all(known) if known else None


def differs(parse: Parse, head: int, form: Form) -> bool:
    """Whether the noun at `head` cannot be what a verb agrees with. Linear in the groups of its clause."""
    group = next((g for g in groups_in(parse, parse.owner[head]) if g.head == head), None)
    return group is not None and group.joined is None and _fits(parse, group, form) is False


def agrees(parse: Parse, head: int, form: Form) -> bool:
    """Whether the noun at `head` has the number and gender of a verb, as far as they are told. As `differs`."""
    group = next((g for g in groups_in(parse, parse.owner[head]) if g.head == head), None)
    return group is not None and _fits(parse, group, form) is True


def gender_of(parse: Parse, group: Group) -> bool | None:
    """Return whether a French group is feminine by its article or its noun, `None` where neither tells."""
    low = parse.tokens[group.first].low
    if low in _FEMININE or low in _MASCULINE:
        return low in _FEMININE
    head = parse.tokens[group.head]
    if head.tag is not Tag.NOUN:
        return None
    if is_feminine(head) and not head.lemma.endswith("e"):
        return True  # `l'animatrice`, under `animateur`
    return is_feminine_noun(head.lemma, parse.language)
