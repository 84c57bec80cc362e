"""What a clause tells that nobody vouches for: doubted, not guaranteed, feared, or what something is done for."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.voicing.governed import DENIALS, denies_content, is_perfect, unconfirmed
from claims.assembling.voicing.left_open import left_open
from claims.assembling.voicing.polarity import negated
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_speech
from claims.model import Stance

_WITHOUT = frozenset({"no", "any", "little", "aucun", "aucune", "nul", "nulle", "pas", "peu", "sans", "without"})
_ORDER = ("in", "order")
_THAT = frozenset({"that", "que", "qu'"})
_MANNER = frozenset({"sorte", "manière", "façon", "façons"})
"""Nouns before `que` and a subjunctive that say what something is done for (`de sorte que`, `de manière à ce que`)."""
_LINKS = frozenset({"à", "ce"})
_ABLE = frozenset({"can", "could", "may", "might", "will", "would"})
_KINDS = frozenset({ClauseKind.CONTENT, ClauseKind.RELATIVE, ClauseKind.SUBORDINATE})
_TRYING = frozenset({"tried", "wanted"})


def unvouched(parse: Parse, clause: Clause) -> Stance | None:
    """Return that a clause is left open, or is what something is done for, whatever the tense of its verb.

    Open: `il n'est pas certain que`, `no guarantee that`, `rien ne garantit que`, `on doute que`, `s'oppose à ce que`.
    Planned: `in order that`, `so that lorries can pass`, `veille à ce que`. `None` otherwise. Constant.
    """
    open_ = left_open(parse, clause) if parse.language == "fr" else None
    if open_ is not None:
        return open_
    if clause.kind is ClauseKind.INFINITIVE:
        return Stance.HYPOTHETICAL if _asks_how(parse, clause) else None
    if clause.kind is ClauseKind.MAIN:
        return Stance.PLANNED if _so_that(parse, clause) else None
    if clause.kind not in _KINDS or clause.opened_by < 1:
        return None
    if _is_aim(parse, clause):
        return Stance.PLANNED
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if clause.kind is ClauseKind.RELATIVE:
        return _of_what(parse, clause, above)
    if clause.kind is not ClauseKind.CONTENT:
        return None
    if _lacks_ground(parse, clause) or (above is not None and _is_doubted(parse, clause, above)):
        return Stance.HYPOTHETICAL
    return None


def told_by_nobody(parse: Parse, clause: Clause) -> bool:
    """Return whether a passive tells that something is said or thought, and not by whom (`it was reported that`)."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if clause.kind is not ClauseKind.CONTENT or above is None or not above.passive or above.negated:
        return False
    if above.head > clause.opened_by or above.modal is not None:
        return False
    family = parse.family_of_predicate(above)
    said = family is not None and is_speech(family)
    reported = said or above.lemma in parse.grammar.reporting
    return reported or above.lemma in word_class("opining", parse.language)


def is_tried(parse: Parse, clause: Clause) -> bool:
    """Return whether the verb above only tries or wants to show what a content tells (`a tenté de prouver que`)."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    return above is not None and above.modal in _TRYING


def _asks_how(parse: Parse, clause: Clause) -> bool:
    """Whether a word of asking opens an infinitive (`ne sait pas comment vendre`, `a debate on whether to sell`)."""
    at = clause.opened_by - 1
    if parse.language == "en":
        return at > 0 and parse.tokens[at].low == "to" and _asks(parse, at - 1)
    while at > 0 and parse.tokens[at].tag in (Tag.CLITIC, Tag.NEG):
        at -= 1
    return at > 0 and parse.tokens[at].tag is not Tag.PREP and _asks(parse, at)


def _asks(parse: Parse, index: int) -> bool:
    return parse.tokens[index].low in word_class("asking_how", parse.language)


def _so_that(parse: Parse, clause: Clause) -> bool:
    """Whether `so that` and a modal tell what something is done for; without one it tells what came of it."""
    predicate, opener = clause.predicate, clause.opened_by
    if parse.language != "en" or predicate is None or opener + 1 >= len(parse.tokens):
        return False
    opens = parse.tokens[opener].low == "so" and parse.tokens[opener + 1].low == "that"
    return opens and parse.tokens[predicate.first].low in _ABLE


def _is_aim(parse: Parse, clause: Clause) -> bool:
    """Whether `in order that`, `afin que`, `de sorte que` and its like open a clause."""
    opener = clause.opened_by
    if parse.tokens[opener].low == "afin" and opener + 1 < len(parse.tokens):
        return parse.tokens[opener + 1].low in _THAT
    if parse.tokens[opener].low not in _THAT:
        return False
    if parse.language == "en":
        return tuple(t.low for t in parse.tokens[max(0, opener - 2) : opener]) == _ORDER
    at = opener - 1
    while at > 0 and parse.tokens[at].low in _LINKS:
        at -= 1
    wished = clause.predicate is not None and clause.predicate.tense == "subjunctive"
    return wished and parse.tokens[at].low in _MANNER


def _of_what(parse: Parse, clause: Clause, above: Predicate | None) -> Stance | None:
    """Return what a verb makes of `à ce que` behind it: a wish, or what is not to be (`s'oppose à ce que`)."""
    opener = clause.opened_by
    if parse.language != "fr" or above is None or clause.predicate is None or clause.predicate.tense != "subjunctive":
        return None
    if [t.low for t in parse.tokens[max(0, opener - 2) : opener]] != ["à", "ce"]:
        return None
    hindered = above.negated or above.lemma in word_class("opposing", "fr")
    return Stance.HYPOTHETICAL if hindered else Stance.PLANNED


def _lacks_ground(parse: Parse, clause: Clause) -> bool:
    """Whether the noun before a content is said not to exist (`no guarantee that`, `aucune preuve que`)."""
    noun = clause.opened_by - 1
    if parse.tokens[noun].tag is not Tag.NOUN or parse.tokens[noun].lemma not in parse.grammar.content_nouns:
        return False
    lacking = any(t.low in _WITHOUT for t in parse.tokens[max(0, noun - 2) : noun])
    return lacking and parse.tokens[noun].lemma not in word_class("beyond_doubt", parse.language)


def _is_doubted(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether the verb or adjective above leaves open whether a content is so."""
    if above.head > clause.opened_by or denies_content(parse, clause):
        return False
    between = parse.tokens[above.head + 1 : clause.opened_by]
    if above.lemma in parse.grammar.be:
        unsure = word_class("sure", parse.language)
        return above.negated and any(t.low in unsure for t in between)
    if any(t.tag is Tag.NOUN for t in between):
        return False
    done = clause.predicate is not None and is_perfect(parse, clause.predicate)
    if above.lemma in word_class("doubting", parse.language) and not above.negated:
        return True
    if above.passive and above.modal == "possible" and _only_sayable(parse, above):
        return True
    feared = above.lemma in word_class("fearing", parse.language) and not above.negated
    return (feared and not done) or unconfirmed(parse, clause) or _said_by_nothing(parse, clause, above)


def _only_sayable(parse: Parse, above: Predicate) -> bool:
    """Return whether English only says that something may be said (`it may be claimed that`)."""
    family = parse.family_of_predicate(above)
    said = (family is not None and is_speech(family)) or above.lemma in parse.grammar.reporting
    return parse.language == "en" and said


def _said_by_nothing(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether nothing or nobody is said to say a content (`rien ne garantit que`, `nobody has said that`)."""
    family = parse.family_of_predicate(above)
    if family is None or not is_speech(family) or family in DENIALS or clause.parent is None:
        return False
    return not above.negated and negated(parse, clause.parent)
