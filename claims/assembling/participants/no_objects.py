"""What stands behind a verb like an object, and is none: whom it addresses, a particle, a length of time."""

from __future__ import annotations

from claims.assembling.parsing.groups import Group
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.valency import valency
from claims.assembling.participants.antecedents import (
    stands_free,
)
from claims.assembling.participants.enclitics import is_ordered
from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class
from claims.model import Kind

_FLOATING = frozenset({"tous", "toutes"})
_ENCLITICS = frozenset({"-moi", "-toi", "-lui", "-leur"})
_AMID_DENIAL = frozenset({Tag.ADV, Tag.NEG})
"""What may stand between a denied verb and its `de`, beside a date."""
_FROM = frozenset({"provenir", "venir", "émaner", "découler", "résulter", "dépendre", "dériver", "naître", "procéder"})
"""French verbs behind which `des` says where from."""
_FACING = frozenset({("take", "on"), ("win", "over")})
"""English verbs with a particle whose object may be a name (`takes on Denmark`)."""
_LATER = frozenset({"plus", "après", "avant", "later", "after", "before", "earlier", "ago"})
"""Words behind a length of time that make it say when (`meurt deux ans plus tard`)."""
_BEFORE_VERB = frozenset({Tag.CLITIC, Tag.NEG})
"""What stands between a subject pronoun and its verb (`il n'en est venu`)."""


def may_be_object(parse: Parse, predicate: Predicate, group: Group) -> bool:
    """Whether a group is free, or only seems governed; `tous deux` only stresses the subject."""
    opening, head = parse.tokens[group.first], parse.tokens[group.head]
    if opening.low in _FLOATING and (head.tag is Tag.NUM or _stresses(parse, group)):
        return False
    if head.low[0] == "-" and _is_no_enclitic_object(parse, group):
        return False
    if opening.low == "des" and predicate.lemma in _FROM:
        return False  # `proviennent des essais`
    if predicate.reflexive and _describes_subject(parse, predicate, group):
        return False
    if _has_none(parse, predicate):
        return False
    free = stands_free(parse, group) or _is_particle(parse, predicate, group) or _is_denied(parse, predicate, group)
    return free or _lasts(parse, predicate, group)


def _has_none(parse: Parse, predicate: Predicate) -> bool:
    """Whether a French verb has no object at all in a tense made with `être` (`en sont morts, selon X, Y`)."""
    if parse.language != "fr" or predicate.reflexive or predicate.lemma not in parse.grammar.unaccusative:
        return False
    made = predicate.first < predicate.head and parse.tokens[predicate.first].lemma == "être"
    at = predicate.first - 1
    while at > 0 and parse.tokens[at].tag in _BEFORE_VERB:
        at -= 1
    return made and (at < 0 or parse.tokens[at].low not in ("il", "qu'il"))


def _is_no_enclitic_object(parse: Parse, group: Group) -> bool:
    """Whether a pronoun behind a French verb is its subject (`signera-t-il`), or whom an order is for (`dites-lui`)."""
    low = parse.tokens[group.head].low
    if low in word_class("inverted", "fr"):
        return not is_ordered(parse, group.head)
    return low in _ENCLITICS and _is_addressee(parse, group)


def _is_addressee(parse: Parse, group: Group) -> bool:
    """Whether a pronoun behind an order is whom it is for: `-lui`, and `-moi` with an object behind it."""
    after = parse.tokens[group.last + 1].tag if group.last + 1 < len(parse.tokens) else Tag.PUNCT
    return parse.tokens[group.head].low in ("-lui", "-leur") or after in (Tag.DET, Tag.NOUN, Tag.PROPN)


def _stresses(parse: Parse, group: Group) -> bool:
    """Whether `tous` only stresses the pronoun behind it (`appelle tous ceux qui`)."""
    after = parse.tokens[group.last + 1] if group.last + 1 < len(parse.tokens) else None
    return group.head == group.first and after is not None and after.tag is Tag.PRON


def _describes_subject(parse: Parse, predicate: Predicate, group: Group) -> bool:
    """Whether a noun behind a reflexive is what its subject is, or says when (`se nomme Kova`, `se tient le jour`).

    Few verbs have an object beside their reflexive, and what others make happen has one (`s'est fait voler sa montre`).
    """
    caused = predicate.first != predicate.head and parse.tokens[predicate.head].tag is Tag.INF
    if not caused and predicate.lemma not in parse.grammar.for_oneself:
        return True
    bare = group.first == group.head and parse.tokens[group.head].tag is Tag.NOUN
    return bare or parse.tokens[group.first - 1].low in ("de", "d'")


def _lasts(parse: Parse, predicate: Predicate, group: Group) -> bool:
    """Whether a length of time or an age is what a verb takes (`dure six mois`, `was given three days`)."""
    mention = parse.tokens[group.head].mention
    if group.governor is not None or mention < 0 or predicate.lemma not in parse.grammar.timed:
        return False
    following = parse.tokens[group.last + 1].low if group.last + 1 < len(parse.tokens) else ""
    return parse.mentions[mention].kind in (Kind.DURATION, Kind.AGE) and following not in _LATER


def _is_particle(parse: Parse, predicate: Predicate, group: Group) -> bool:
    """Whether what stands before a group is part of the verb (`set up a fund`, `put out the fire`)."""
    governor = group.governor
    if governor is None or governor != predicate.head + 1 or governor != group.first - 1:
        return False
    low = parse.tokens[governor].low
    if (predicate.lemma, low) in _FACING and parse.tokens[group.head].tag is Tag.PROPN:
        return True
    if (predicate.lemma, low) in parse.grammar.phrasal:
        return parse.tokens[group.head].tag is Tag.NOUN and parse.tokens[group.head].lemma not in parse.grammar.moments
    return low in parse.grammar.particles


def is_particle_of(parse: Parse, predicate: Predicate, preposition: int) -> bool:
    """Whether what stands right behind an English verb may be part of it (`turned down`, `took on`)."""
    low = parse.tokens[preposition].low
    known = (predicate.lemma, low) in _FACING or (predicate.lemma, low) in parse.grammar.phrasal
    return parse.language == "en" and preposition == predicate.head + 1 and (known or low in parse.grammar.particles)


def _is_denied(parse: Parse, predicate: Predicate, group: Group) -> bool:
    """Whether `de` behind a denied verb stands for an article (`n'a pas trouvé d'accord`, `sans opposer de refus`).

    A date and adverbs may stand between (`n'a pas reçu mardi de réponse`).
    """
    governor = group.governor
    if governor is None or parse.tokens[governor].low not in ("de", "d'") or governor <= predicate.head:
        return False
    reflexive = f"se {predicate.lemma}" if predicate.reflexive else predicate.lemma
    if parse.tokens[group.first].tag is Tag.DET or reflexive in valency(parse.language).done_to.get("de", ()):
        return False  # `ne préjuge pas d'un lien`, `ne dépend pas de lui`
    without = predicate.first > 0 and parse.tokens[predicate.first - 1].low == "sans"
    between = parse.tokens[predicate.head + 1 : governor]
    near = all(t.tag in _AMID_DENIAL or _dates(parse, t) for t in between)
    return (predicate.negated or without) and near


def _dates(parse: Parse, token: Token) -> bool:
    return token.mention >= 0 and parse.mentions[token.mention].kind in (Kind.DATE, Kind.TIME)
