"""What is told as yet to come by the tense of another verb: the future of the past, and what is waited for."""

from __future__ import annotations

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.voicing.governed import is_perfect
from claims.assembling.voicing.polarity import unhesitating
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_state

UNREAL = frozenset({"possible", "unreal", "tried"})
"""Effects of modals that leave open whether something is so."""
_THAT = frozenset({"que", "qu'"})
_LINKS = frozenset({"ce"})
_ABLE_TO = 3
"""Words of `was able to` before its verb."""
_HAVE_BEEN = frozenset({"was", "were", "been"})
_AGAIN = frozenset({"again", "more"})


def told_as_future(parse: Parse, clause: Clause, predicate: Predicate, *, reported: bool) -> bool:
    """Return whether a conditional is the future of what was said in the past (`il a annoncé que le pont fermerait`).

    What is said in the present keeps its own tense (`analysts say a merger would close mills`), and the compound form,
    like the French conditional outside a reported clause, is the conditional of hearsay. Constant.
    """
    if predicate.modal != "unreal" and (predicate.tense != "conditional" or predicate.modal in UNREAL):
        return False  # as most verbs are
    if is_perfect(parse, predicate):
        return False
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if predicate.modal == "unreal" and parse.language == "en":
        return _foreseen_in_english(parse, clause, above) if clause.kind is ClauseKind.CONTENT else reported
    if predicate.tense != "conditional" or clause.kind is not ClauseKind.CONTENT:
        return False
    if above is None:
        return False
    adding = parse.tokens[above.head].tag is Tag.GER  # `…, ajoutant que X serait payé`
    told = adding and not _may_stand(parse, predicate)
    return told or above.tense == "past" or above.head != above.first


def _may_stand(parse: Parse, predicate: Predicate) -> bool:
    """Whether a conditional may be that of hearsay: of a state (`affirmant que le coupable serait absent`)."""
    family = parse.family_of_predicate(predicate)
    return family is None or is_state(family)


def _foreseen_in_english(parse: Parse, clause: Clause, above: Predicate | None) -> bool:
    """Whether `would` in a content is the future of the past: behind a verb in the past, or a noun that announces."""
    noun = parse.tokens[clause.opened_by - 1] if clause.opened_by else None
    if noun is not None and noun.tag is Tag.NOUN:
        return noun.lemma not in circumstances_of("en").open_nouns
    return above is None or above.tense != "present" or above.head != above.first or above.modal is not None


def awaits(parse: Parse, clause: Clause) -> bool:
    """Return whether a clause of time tells what has yet to come about where the clause around has.

    `will leave once the bill is paid`, `could be years before it was clean`, `avant que le prix ne baisse`, `dès que le
    juge aura signé`. Constant.
    """
    predicate = clause.predicate
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if predicate is None or above is None:
        return False
    french = parse.language == "fr"
    if french and (above.negated or not clause.opened_by):
        return False
    opener = _opener(parse, clause.opened_by)
    if french:
        ahead = predicate.tense in ("future", "subjunctive") or opener in word_class("until", "fr")
        return ahead and opener in word_class("awaiting", "fr")
    following = parse.tokens[clause.opened_by + 1].low if clause.opened_by + 1 < len(parse.tokens) else ""
    if opener not in word_class("awaiting", "en") or following in _AGAIN:
        return False
    if predicate.tense == "past":
        past = opener in word_class("until", "en") and predicate.modal is None
        return past and above.tense == "modal" and not is_perfect(parse, above)
    verb = parse.tokens[predicate.first]
    told = opener == "after" and verb.low == verb.lemma  # `after she beat him`: its past looks the same
    return predicate.tense == "present" and not told


def _opener(parse: Parse, index: int) -> str:
    """Return the word that makes the conjunction of time: that before `que` (`avant que`, `jusqu'à ce que`)."""
    if parse.language != "fr" or parse.tokens[index].low not in _THAT:
        return parse.tokens[index].low
    before = index - 1
    while before > 0 and (parse.tokens[before].low in _LINKS or parse.tokens[before].tag is Tag.NEG):
        before -= 1
    return parse.tokens[before].low


def is_settled(parse: Parse, predicate: Predicate) -> bool:
    """Return whether a modal tells what was done, or was not (`was able to leave`, `n'a pas souhaité`)."""
    if not predicate.negated:
        return _was_able(parse, predicate)
    over = parse.language == "fr" and parse.tokens[predicate.first].lemma in parse.grammar.have
    unwished = over and predicate.modal == "wanted" and predicate.tense == "present"
    return unwished or unhesitating(parse, predicate)


def _was_able(parse: Parse, predicate: Predicate) -> bool:
    """Whether `was able to`, `has been able to` tell what somebody did."""
    if parse.language != "en" or predicate.head - predicate.first < _ABLE_TO:
        return False
    group = {t.low for t in parse.tokens[predicate.first : predicate.head]}
    return "able" in group and not _HAVE_BEEN.isdisjoint(group) and word_class("not_yet_able", "en").isdisjoint(group)
