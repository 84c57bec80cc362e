"""Finds the verb groups of a sentence: finite verb, auxiliaries, modal and main verb as one predicate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.assembling.parsing.expressions import Expression, expression_of
from claims.assembling.parsing.insertions import tells_behind_aside
from claims.assembling.parsing.light_verbs import light_event
from claims.assembling.parsing.negations import denies, negated_before
from claims.assembling.parsing.open_phrases import open_phrase
from claims.assembling.parsing.senses import sense_of
from claims.assembling.parsing.suffered import is_suffered, participle_got
from claims.assembling.words.grammar import Grammar
from claims.assembling.words.parted_groups import inserted_length
from claims.assembling.words.tokens import Tag, Token, low_of
from claims.languages.families import light_family

_SKIPPED = frozenset({Tag.ADV, Tag.NEG, Tag.CLITIC})
_REFLEXIVE = frozenset({"se", "s'"})
_OWN_PRONOUNS = {"suis": ("me", "m'"), "sommes": ("nous",), "êtes": ("vous",), "es": ("te", "t'")}
"""Forms of `être` and the pronouns that make a verb reflexive before them (`je me suis tu`)."""
_SAME_PERSON = frozenset(
    {("je", "me"), ("je", "m'"), ("tu", "te"), ("tu", "t'"), ("nous", "nous"), ("vous", "vous"), ("j'", "me")}
)
"""A subject and the pronoun of its own person."""
_OWN_PERSON = frozenset(own for _, own in _SAME_PERSON)
_LONGEST_PRONOUNS = 3
_VERBAL = frozenset({Tag.VERB, Tag.AUX, Tag.PART, Tag.INF})
_TAKES_INFINITIVE = ("do", "have", "be")
_NEUTRAL = ("begun", "ended", "caused")
"""Effects that leave what colours the whole group as it is (`espère commencer à vendre`)."""
_PROSPECTIVE = ("due", "possible", "wanted")
_INVERTED = frozenset({"do", "have", "be", "will", "would", "can", "could", "may", "might", "must", "shall", "should"})
"""English verbs that go before their subject in a question."""
_BEFORE_INVERSION = frozenset({Tag.PUNCT, Tag.COORD, Tag.REL, Tag.SUBORD, Tag.NEG})
_JOINING = frozenset({"and", "or", "but"})
_ASKING = frozenset({"what", "which", "who", "whom", "how", "why", "where", "when"})
_OPENING_QUESTION = frozenset({"what", "which", "how", "whose"})
_ASKED_FOR = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET, Tag.PREP, Tag.PRON})
_LONGEST_QUESTION = 6
"""Words of what is asked for, before the auxiliary."""
_BEFORE_PRONOUN = frozenset({Tag.AUX, Tag.VERB, Tag.ADV, Tag.NEG})
_EITHER = 2
_ENDING_BY = frozenset({"finir", "commencer"})
"""Verbs that tell with `par` what was done at last, or first."""
_OF_MANNER = frozenset({"avec", "sans", "en", "par", "entre"})
_OBJECTS = frozenset({"me", "him", "us", "them"})
_SUBJECT = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM, Tag.ADJ})
_TIMING = frozenset({"pendant", "durant", "depuis", "en", "dès"})
_LONGEST_INSERTION = 10
"""Words of an insertion between an auxiliary and its participle, its commas included."""
_IN_TIME = frozenset({"en", "dès", "depuis", "in", "on", "since"})
"""Prepositions that open a date inside a verb group."""
QUOTE_MARKS = frozenset("«»“”\"‘’'")


class Predicate(NamedTuple):
    """A verb group; the fields hold token indexes."""

    first: int
    """The finite verb, or the participle or infinitive itself."""
    head: int
    """The word that carries the meaning: the last participle or infinitive of the group, else the verb."""
    last: int
    lemma: str
    tense: str | None
    """Of the finite verb: `present past future conditional subjunctive modal`; `None` where nothing is finite."""
    modal: str | None
    """What the modal makes of the event: `possible due coming wanted unreal tried refused ended begun past`."""
    passive: bool
    negated: bool
    light: str | None = None
    """Family of a light verb with its noun (`conclure un accord`)."""
    reflexive: bool = False
    expression: Expression | None = None
    """The fixed words that tell the event with the verb (`mettre le feu aux poudres`)."""


def finite_group(tokens: Sequence[Token], at: int, grammar: Grammar, language: str) -> Predicate:
    """Return the predicate whose finite verb is `tokens[at]`. Constant for a bounded group."""
    negated = negated_before(tokens, at, grammar)
    head, passive, modal = at, False, None
    lemma, tense = tokens[at].lemma, tokens[at].tense
    light = None
    if language == "en" and tense == "modal":
        modal = grammar.modals.get(lemma)
    position = at
    while True:
        following, saw_negation = _next_verbal(tokens, position, grammar, in_modal=modal is not None)
        negated = negated or saw_negation
        if following is None:
            break
        token, before = tokens[following], tokens[position]
        if (token.tag is Tag.PART or token.either) and before.lemma in grammar.auxiliaries:
            moves = token.lemma in grammar.unaccusative and before.low != "été"  # `est passé`, beside `a été passé`
            passive = before.lemma in grammar.be and not moves and token.lemma not in grammar.be
        elif token.tag is Tag.INF:
            effect = _effect(tokens, position, following, grammar)
            modal = modal if modal is not None and effect in _NEUTRAL else effect or modal
            passive = passive and effect not in _PROSPECTIVE
            if effect == "caused":
                light = light_family(before.lemma, token.lemma, language)
        head = position = following
        lemma = token.lemma
    reflexive = language == "fr" and (_is_reflexive(tokens, at) or (head > at + 1 and _is_reflexive(tokens, head)))
    if passive and language == "en":
        light = light_family("be", tokens[head].low, language)  # `was born`: no bearing
    passive = passive and not reflexive
    group = Predicate(at, head, head, lemma, tense, modal, passive, negated, light, reflexive)
    return _with_family(tokens, group, grammar, language)


def _with_family(tokens: Sequence[Token], group: Predicate, grammar: Grammar, language: str) -> Predicate:
    """Return a verb group with the family that the words around it give it; what it has made happen comes first."""
    if language == "fr" and group.first < group.head and is_suffered(tokens, group.head):
        return _named(tokens, group, grammar, language)._replace(passive=True, reflexive=False)
    got = participle_got(tokens, group.head) if language == "en" else None
    if got is not None:
        group = group._replace(head=got, last=got, lemma=tokens[got].lemma, passive=True, light=None)
    return _named(tokens, group, grammar, language)


def _named(tokens: Sequence[Token], group: Predicate, grammar: Grammar, language: str) -> Predicate:
    """Return a verb group with the family that it has by its expression, its noun or its sense."""
    around = (tokens, (group.first, group.head), group.lemma, language)
    expression = expression_of(*around, passive=group.passive, reflexive=group.reflexive)
    if expression is not None:
        negated = group.negated and not expression.affirmed
        family: str | None = expression.family
        if family == f"{language}:{group.lemma}":  # what is said of the verb by itself may be known all the same
            family = sense_of(*around, passive=group.passive, reflexive=group.reflexive) or family
        return group._replace(light=group.light or family, negated=negated, expression=expression)
    told, undergone = light_event(tokens, group.head, group.lemma, grammar, language)
    befalls = undergone and (group.light is None or group.tense is None)
    family = group.light or told or _meant(*around, passive=group.passive, reflexive=group.reflexive)
    if family == group.light and (group.passive or not befalls):
        return group
    return group._replace(light=family, passive=group.passive or befalls)


def _meant(
    tokens: Sequence[Token], group: tuple[int, int], lemma: str, language: str, *, passive: bool, reflexive: bool
) -> str | None:
    """Return the family that what stands with a verb gives it: its sense, else the phrase that it is part of."""
    sense = sense_of(tokens, group, lemma, language, passive=passive, reflexive=reflexive)
    if sense is not None and sense != f"{language}:{lemma}":
        return sense
    return open_phrase(tokens, group[1], lemma, language, passive=passive, reflexive=reflexive) or sense


def _effect(tokens: Sequence[Token], at: int, infinitive: int, grammar: Grammar) -> str | None:
    """Return what the verb or prospect at `at` makes of the infinitive that it governs."""
    here = tokens[at]
    between = tokens[at + 1 : infinitive]
    prospect = next((grammar.prospects[t.low] for t in between if t.low in grammar.prospects), None)
    if prospect is not None:
        return None if prospect == "going" else prospect
    if _is_bound(tokens, at):
        return "due"
    if here.lemma in _ENDING_BY and any(t.low == "par" for t in between):
        return None  # `a fini par céder` says that somebody did
    if here.lemma in grammar.realised and here.tag is Tag.PART:
        return None  # `a dû fermer` says that it closed
    if any(_is_to_do(tokens, at, index) for index in range(at + 1, infinitive)):
        return "due"
    if here.lemma in ("be", "have") and any(t.low == "yet" for t in between):
        return "refused"  # `has yet to enter`
    if here.lemma in ("be", "have") and any(t.low == "to" for t in between):
        return "due" if here.lemma == "be" or here.tense != "past" else None
    return grammar.modals.get(here.lemma)


def bare_group(tokens: Sequence[Token], at: int, grammar: Grammar, language: str) -> Predicate:
    """Return the predicate of a participle or infinitive that stands without a finite verb."""
    head, passive = at, tokens[at].tag is Tag.PART and tokens[at].lemma not in grammar.unaccusative
    caused: str | None = None
    position = at
    negated = negated_before(tokens, at, grammar) or (passive and at > 0 and tokens[at - 1].low == "non")
    while tokens[position].lemma in grammar.auxiliaries or tokens[position].lemma in grammar.modals:
        following, _ = _next_verbal(tokens, position, grammar, in_modal=False)
        if following is None:
            break
        if tokens[following].tag is Tag.PART or tokens[following].either:
            passive = tokens[position].lemma in grammar.be and tokens[following].lemma not in grammar.be
        elif tokens[following].tag is Tag.INF and grammar.modals.get(tokens[position].lemma) == "caused":
            caused = light_family(tokens[position].lemma, tokens[following].lemma, language)  # `de faire valoir`
        head = position = following
    lemma = tokens[head].lemma
    light = light_family("be", tokens[head].low, language) if passive and language == "en" else caused
    reflexive = language == "fr" and tokens[at].tag in (Tag.INF, Tag.GER) and _is_reflexive(tokens, at)
    passive = passive and not reflexive
    group = Predicate(at, head, head, lemma, None, None, passive, negated, light, reflexive)
    return _with_family(tokens, group, grammar, language)


def _next_verbal(
    tokens: Sequence[Token],
    at: int,
    grammar: Grammar,
    *,
    in_modal: bool,
) -> tuple[int | None, bool]:
    """Return the next word of the verb group after `at`, and whether a negation stood between."""
    here = tokens[at]
    auxiliary = here.lemma in grammar.auxiliaries
    modal = (here.tag in _VERBAL or _is_going(tokens, at, grammar)) and (
        here.lemma in grammar.modals or here.tense == "modal"
    )
    modal = modal or _is_bound(tokens, at)
    if not (auxiliary or modal or (in_modal and here.tag is Tag.AUX)):
        return None, False
    negated = False
    inverted = here.tag is Tag.AUX and _is_inverted(tokens, at)
    inserted = _past_insertion(tokens, at) if auxiliary else at + 1
    past = inserted
    for index in range(inserted, min(inserted + 7, len(tokens))):
        token = tokens[index]
        denied = token.tag is Tag.NEG and denies(tokens, index, at)
        past = max(past, _past_adverb(tokens, index, grammar, within=auxiliary and not denied))
        if index < past:
            continue
        if _is_bare_form(token) and (inverted or (here.tense == "modal" and index > at + 1)):
            return index, negated
        if auxiliary and (token.tag is Tag.PART or token.either) and not _opens_prospect(tokens, at, index, grammar):
            return index, negated
        if token.tag is Tag.GER and auxiliary and here.lemma in grammar.be and token.low[-3:] == "ing":
            return index, negated
        if token.tag is Tag.INF:
            governed = modal or here.lemma in _TAKES_INFINITIVE or _prospect(tokens, at, index, grammar)
            governed = governed or _is_to_do(tokens, at, index - 1)
            return (index if governed else None), negated
        if token.tag is Tag.NEG:
            negated = negated or denies(tokens, index, at)
            continue
        passed = (auxiliary and _parts_group(tokens, at, index)) or (inverted and token.tag in _SUBJECT)
        if not passed and not _inside_group(tokens, at, index, grammar, modal=modal):
            return None, negated
    return None, negated


def _parts_group(tokens: Sequence[Token], at: int, index: int) -> bool:
    """Whether a word only parts an auxiliary from its verb: a manner, the preposition of `a à refaire`."""
    return _tells_how(tokens, index) or _is_to_do(tokens, at, index)


def _is_bare_form(token: Token) -> bool:
    """Whether a word read as a finite verb has the form of an infinitive (`may sell`)."""
    return token.tag in (Tag.VERB, Tag.AUX) and token.low == token.lemma and token.tense != "modal"


def _is_going(tokens: Sequence[Token], at: int, grammar: Grammar) -> bool:
    """Whether `going` makes a future with its copula and the infinitive after it (`is going to sell`)."""
    before = next((t for t in reversed(tokens[max(0, at - 3) : at]) if t.tag not in _SKIPPED), None)
    to = at + 1 < len(tokens) and tokens[at + 1].low == "to"
    return tokens[at].low == "going" and to and before is not None and before.lemma in grammar.be


def _past_adverb(tokens: Sequence[Token], index: int, grammar: Grammar, *, within: bool) -> int:
    """Return where a verb group goes on behind an adverb of several words (`a pour l'instant signé`), else `index`.

    The participle must be near: `a un temps d'avance` has a noun. Only `within` a group of an auxiliary.
    """
    timed = within and tokens[index].low in _TIMING and index + 1 < len(tokens)
    timed = timed and tokens[index + 1].tag is Tag.VALUE  # `a pendant dix ans dirigé`
    length = 2 if timed else inserted_length(tokens, index, grammar.inserted) if within else 0
    end = index + length
    if not length:
        return index
    following = next((t for t in tokens[end : end + 4] if t.tag not in _SKIPPED), None)
    return end if following is not None and (following.tag is Tag.PART or following.either) else index


def _is_bound(tokens: Sequence[Token], at: int) -> bool:
    """Whether `got` binds somebody to what follows (`has got to go`), beside `got to know`."""
    if tokens[at].low != "got" or not at or at + 1 >= len(tokens) or tokens[at + 1].low != "to":
        return False
    before = tokens[at - 1] if tokens[at - 1].tag is not Tag.ADV or at < _EITHER else tokens[at - 2]
    return before.lemma == "have"


def _past_insertion(tokens: Sequence[Token], at: int) -> int:
    """Return where a verb group goes on behind an insertion (`a, pour sa part, signé`), else right behind `at`."""
    start = at + 1
    while start < len(tokens) and tokens[start].tag in (Tag.ADV, Tag.NEG):
        start += 1  # `a ensuite, à l'unanimité, approuvé`
    if start >= len(tokens) or tokens[start].low != ",":
        return at + 1
    for index in range(start + 1, min(start + _LONGEST_INSERTION, len(tokens))):
        if tokens[index].low == ",":
            following = next((t for t in tokens[index + 1 : index + 4] if t.tag not in _SKIPPED), None)
            goes_on = following is not None and (following.tag is Tag.PART or following.either)
            return index + 1 if goes_on else at + 1
        if tokens[index].tag in _VERBAL or tokens[index].tag is Tag.GER:
            break
    return at + 1


def _is_inverted(tokens: Sequence[Token], at: int) -> bool:
    """Whether an English auxiliary opens its clause, so that its subject stands behind it (`has the mayor signed?`)."""
    asked = at > 0 and (tokens[at - 1].tag in _BEFORE_INVERSION or tokens[at - 1].low in _ASKING)
    if asked and (tells_behind_aside(tokens, at) or (tokens[at - 1].low in _JOINING and tokens[at].lemma == "have")):
        return False  # `and has the option to buy`
    if tokens[at].lemma not in _INVERTED or (at and not asked and not _behind_question(tokens, at)):
        return False
    following = next((t for t in tokens[at + 1 : at + 3] if t.tag is not Tag.NEG), None)
    return following is not None and following.tag in _SUBJECT


def _behind_question(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is asked for stands right before an auxiliary (`which of the roads does the city repair?`)."""
    for index in range(at - 1, max(-1, at - _LONGEST_QUESTION), -1):
        token = tokens[index]
        if token.low in _OPENING_QUESTION:
            return index == 0 or tokens[index - 1].tag in _BEFORE_INVERSION
        if token.tag not in _ASKED_FOR:
            return False
    return False


def _inside_group(tokens: Sequence[Token], at: int, index: int, grammar: Grammar, *, modal: bool) -> bool:
    """Whether the word at `index` may stand inside the verb group that begins at `at`."""
    token, here = tokens[index], tokens[at]
    if token.tag in _SKIPPED or token.low in QUOTE_MARKS or (token.low == "ni" and here.lemma in grammar.auxiliaries):
        return True
    if token.low.endswith(("-même", "-mêmes")):
        return True  # `a lui-même été élu`
    if token.low == "par" and here.lemma in _ENDING_BY:
        return True  # `a fini par céder`
    if token.low == "long" and here.lemma in grammar.have:
        return True  # `has long been closed`
    if token.tag is Tag.PRON and tokens[index - 1].tag in _BEFORE_PRONOUN:
        return token.lemma in grammar.closed and token.low not in _OBJECTS  # `had them wait`
    if here.lemma in grammar.auxiliaries and _tells_when(tokens, index):
        return True
    if _opens_prospect(tokens, at, index, grammar):
        return True
    if token.low == "to":
        return modal or here.lemma in _TAKES_INFINITIVE
    return token.low in ("de", "d'", "à") and (modal or _prospect(tokens, at, index, grammar))


def _tells_when(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word inside a verb group is a date or its preposition (`a lundi annoncé`, `had in 1997 warned`)."""
    token = tokens[index]
    if token.low in _IN_TIME or (token.tag is Tag.DET and tokens[index - 1].low in _IN_TIME):
        following = [t.tag for t in tokens[index + 1 : index + 3]]
        return following[:1] == [Tag.VALUE] or (token.tag is Tag.PREP and following == [Tag.DET, Tag.VALUE])
    if token.tag is not Tag.VALUE:
        return False
    return tokens[index - 1].low in _IN_TIME or tokens[index - 1].tag is Tag.DET or token.low[0].isalpha()


def _tells_how(tokens: Sequence[Token], index: int) -> bool:
    """Whether a preposition and its bare noun part an auxiliary from its participle (`avait avec succès plaidé`)."""
    at = index if tokens[index].tag is Tag.PREP else index - 1
    if tokens[at].low not in _OF_MANNER or at + 2 >= len(tokens) or tokens[at + 1].tag is not Tag.NOUN:
        return False
    return tokens[at + 2].tag is Tag.PART and tokens[at - 1].tag in (Tag.AUX, Tag.ADV, Tag.NEG)


def _is_to_do(tokens: Sequence[Token], at: int, index: int) -> bool:
    """Whether `à` makes a duty of the infinitive right behind it (`n'a pas à payer`, `n'ont qu'à attendre`)."""
    if tokens[index].low not in ("à", "qu'") or tokens[at].lemma != "avoir":
        return False
    if tokens[index].low == "qu'":
        return index + 1 < len(tokens) and _is_to_do(tokens, at, index + 1)
    before = [t for t in tokens[at + 1 : index] if t.tag not in _SKIPPED and t.low != "qu'"]
    existing = at > 0 and tokens[at - 1].low == "y"  # `il y a à craindre`
    following = [t.tag for t in tokens[index + 1 : index + 4] if t.tag not in _SKIPPED]
    return not before and not existing and following[:1] == [Tag.INF]


def _opens_prospect(tokens: Sequence[Token], at: int, index: int, grammar: Grammar) -> bool:
    """Whether a word after the copula and the infinitive that follows make a prospect (`est censé ouvrir`)."""
    if tokens[index].low not in grammar.prospects or tokens[at].lemma not in grammar.be:
        return False
    following = [t for t in tokens[index + 1 : index + 5] if t.tag not in _SKIPPED]
    if following and following[0].tag is Tag.INF:
        return True
    return len(following) > 1 and following[0].low in ("to", "de", "d'", "à") and following[1].tag is Tag.INF


def _prospect(tokens: Sequence[Token], at: int, index: int, grammar: Grammar) -> bool:
    return any(t.low in grammar.prospects for t in tokens[at + 1 : index])


def _is_reflexive(tokens: Sequence[Token], at: int) -> bool:
    """Whether a French verb has `se` before it, or the pronoun of its own person (`nous nous sommes rendus`)."""
    before = tokens[max(0, at - 2) : at]
    if not _REFLEXIVE.isdisjoint(map(low_of, before)):
        return any(t.low in _REFLEXIVE and t.tag is not Tag.SUBORD for t in before)  # not `s'il gagne`
    own = _OWN_PRONOUNS.get(tokens[at].low)
    if own is not None:
        return at > 0 and tokens[at - 1].low in own
    near = tokens[max(0, at - _LONGEST_PRONOUNS) : at]
    if _OWN_PERSON.isdisjoint(map(low_of, near)):
        return False
    return tuple([t.low for t in near if t.tag is not Tag.NEG][-2:]) in _SAME_PERSON  # `je me rends`
