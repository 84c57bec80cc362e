"""Whether the event of a clause is said not to have happened."""

from __future__ import annotations

from bisect import bisect_left

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.voicing.governed import DENIALS, denies_content
from claims.assembling.voicing.untold import is_refused, lead_of
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_negative

_CORRECTS = frozenset({"mais", "but"})
_FINITE = (Tag.VERB, Tag.AUX)
_STOPS = frozenset(".;:,")
_BREAKS = frozenset(".;:")
_BEING_ABOUT = frozenset({"agir"})
"""Reflexive verbs that say what something is (`il ne s'agit pas d'un vol mais d'une perte`)."""
_LACKING = frozenset({"sans", "without"})
_SPARED = frozenset({"loin", "faute", "défaut", "lieu", "far", "instead"})
"""Words that with `de`, `of`, `from` say that what follows was not done (`loin d'avoir fermé`)."""
_LINKS = frozenset({"de", "d'", "of", "from"})
_RATHER = frozenset({
    ("rather", "than"), ("plutôt", "que"), ("plutôt", "qu'"), ("preference", "to"), ("opposed", "to"),
})  # fmt: skip
"""Words that say the same by a comparison (`plutôt que de vendre`, `rather than selling`, `as opposed to selling`)."""


def contrasts(parse: Parse, clause: int) -> bool:
    """Whether a negation only corrects one word by another: nothing is said not to be.

    `n'est pas un soldat mais un médecin`, `n'ont pas été arrêtés par la police mais par des douaniers`.
    """
    current = parse.clauses[clause]
    predicate = current.predicate
    if predicate is None or not predicate.negated:
        return False
    if _corrects_circumstance(parse, predicate.head):
        return True
    if predicate.lemma not in parse.grammar.be and not (predicate.reflexive and predicate.lemma in _BEING_ABOUT):
        return False
    inside = any(j > predicate.head and parse.tokens[j].low in _CORRECTS for j in current.tokens)
    return inside or _corrected_behind(parse, predicate.head)


def _corrects_circumstance(parse: Parse, head: int) -> bool:
    """Whether another circumstance stands behind `mais` in place of one before it, and no verb after it."""
    tokens = parse.tokens
    for index in range(head + 1, len(tokens) - 1):
        if tokens[index].tag in _FINITE or tokens[index].low in _BREAKS:
            return False
        if tokens[index].low in _CORRECTS:
            like = tokens[index + 1].tag is Tag.PREP and any(
                t.low == tokens[index + 1].low for t in tokens[head + 1 : index]
            )
            return like and not any(t.tag in _FINITE for t in tokens[index:])
    return False


def _corrected_behind(parse: Parse, head: int) -> bool:
    """Whether a correction follows past a participle's words (`n'est pas un don fait par X mais un prêt`)."""
    for token in parse.tokens[head + 1 :]:
        if token.low in _CORRECTS:
            return True
        if token.tag in _FINITE or token.low in _STOPS:
            return False
    return False


def negated(parse: Parse, clause: int) -> bool:
    """Whether the event of a clause is said not to have happened."""
    current = parse.clauses[clause]
    predicate = current.predicate
    if predicate is None:
        return False
    if denies_content(parse, current):
        return not predicate.negated  # `does not think that it is safe`
    if predicate.modal == "refused":
        return not predicate.negated  # `did not fail to`
    if predicate.negated:
        return predicate.modal != "ended" and not unhesitating(parse, predicate)  # `ne cesse de`, `n'en finit plus de`
    if current.kind is ClauseKind.SUBORDINATE and _is_spared(parse, current.opened_by):
        return True  # `sans que`
    if current.kind in (ClauseKind.INFINITIVE, ClauseKind.GERUND):
        if _is_spared(parse, lead_of(parse, current) + 1) or is_refused(parse, current):
            return True
        if current.kind is ClauseKind.INFINITIVE and _refused(parse, current):
            return True
    return _nobody(parse, current, predicate) or _nothing(parse, predicate)


def unhesitating(parse: Parse, predicate: Predicate) -> bool:
    """Return whether somebody is said not to hesitate: what the verb governs is done (`n'hésite pas à vendre`)."""
    if not predicate.negated:
        return False
    words = word_class("hesitating", parse.language)
    return any(parse.tokens[at].lemma in words for at in range(predicate.first, predicate.head + 1))


_MANAGING = frozenset({"succeed-in"})
"""Families that, denied, say that what they govern did not come about."""


def breaks_off(parse: Parse, clause: int) -> bool:
    """Whether what a clause tells only comes to an end (`va cesser de vendre`, `stopped selling`).

    It happened before and will not again: neither is what a verb in the past or the future alone says.
    """
    current = parse.clauses[clause]
    predicate = current.predicate
    if predicate is None or predicate.negated:
        return False
    governing = [parse.tokens[at].lemma for at in range(predicate.first, predicate.head)]
    above = parse.clauses[current.parent].predicate if current.parent is not None else None
    if current.kind is ClauseKind.GERUND and above is not None and above.last == current.opened_by - 1:
        governing.append(above.lemma)
    return any(parse.grammar.modals.get(lemma) == "ended" for lemma in governing)


def _is_spared(parse: Parse, opened_by: int) -> bool:
    """Whether the words before an infinitive or gerund say that it was not done (`sans`, `loin de`, `rather than`)."""
    at = opened_by - 1
    if at >= 0 and parse.tokens[at].low in _LACKING:
        return True
    if at > 0 and parse.tokens[at].low in _LINKS:
        at -= 1
        if parse.tokens[at].low in _SPARED:
            return True
    return at > 0 and (parse.tokens[at - 1].low, parse.tokens[at].low) in _RATHER


def _refused(parse: Parse, clause: Clause) -> bool:
    """Whether a verb that says its infinitive did not come about governs it (`a échoué à`, `fails to`)."""
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    purpose = clause.opened_by > 0 and parse.tokens[clause.opened_by - 1].low in ("pour", "afin")
    if above is None or purpose or above.head > clause.opened_by:
        return False
    family = parse.family_of_predicate(above)
    if above.negated:
        return family in _MANAGING  # `ne parvient pas à vendre`
    return family is not None and is_negative(family) and family not in DENIALS


def _nobody(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether the subject is nobody (`no one was hurt`, `none of the crew died`, `aucun blessé n'est à déplorer`)."""
    if parse.grammar.negating.isdisjoint(parse.forms):
        return False
    inside = clause.tokens[
        bisect_left(clause.tokens, predicate.first - 7) : bisect_left(clause.tokens, predicate.first)
    ]
    for j in inside:
        token = parse.tokens[j]
        named = token.tag in (Tag.NOUN, Tag.PROPN) and token.low != "no-one"
        if named or token.low not in parse.grammar.negating:
            continue
        if j and parse.tokens[j - 1].tag in (Tag.NUM, Tag.DET, Tag.ADJ):
            continue  # `une troisième personne` is somebody
        if parse.preposition_before(j) is None and parse.tokens[j - 1].tag is not Tag.PREP and not _only(parse, j):
            return token.low not in ("pas", "plus", "point", "jamais", "guère", "not", "n't", "ni")
    return False


def _only(parse: Parse, index: int) -> bool:
    return index + 1 < len(parse.tokens) and parse.tokens[index + 1].low in ("only", "seulement", "doubt", "doute")


def _nothing(parse: Parse, predicate: Predicate) -> bool:
    """Whether the object right after the verb is nothing (`made no arrests`); French says `ne` as well."""
    after = predicate.head + 1
    if parse.language != "en" or after >= len(parse.tokens) or parse.owner[after] != parse.owner[predicate.head]:
        return False
    return parse.tokens[after].low in ("no", "nobody", "nothing", "none") and not _only(parse, after)
