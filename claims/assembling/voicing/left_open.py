"""What French words leave open or put off: `pas sûr que`, `pas de preuve que`, `juge utile de`, `est à prévoir`."""

from __future__ import annotations

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.voicing.polarity import negated
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Stance

_SAID = frozenset({Tag.PART, Tag.VERB})
_DESCRIBING = frozenset({Tag.ADJ, Tag.PART})
_THAT = frozenset({"que", "qu'"})
_OF = frozenset({"de", "d'"})
_THOUGHT = ("à", "l'", "idée")


def left_open(parse: Parse, clause: Clause) -> Stance | None:
    """Return what French words around a clause leave open, or put off; `None` where they do not. Constant.

    Open: `pas sûr que`, `pas encore de preuve que`, `rien ne prouve que`, `à l'idée que`, `s'imagine vendre`, and what
    one `juge utile de` do. To come: `a appelé à vendre`, `des crues sont à craindre`.
    """
    predicate = clause.predicate
    if predicate is None:
        return None
    if clause.kind is ClauseKind.MAIN and _stands_alone(parse, predicate):
        return None  # as most do
    if _urges(parse, predicate) or _is_forecast(parse, clause, predicate):
        return Stance.PLANNED
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    if clause.kind is ClauseKind.RELATIVE and parse.tokens[clause.opened_by].low in _THAT:
        return Stance.HYPOTHETICAL if _lacks_ground(parse, clause.opened_by) else None
    if clause.kind is ClauseKind.CONTENT:
        open_ = _is_unsure(parse, clause.opened_by) or _lacks_ground(parse, clause.opened_by)
        open_ = open_ or _is_thought(parse, clause.opened_by) or _is_unproved(parse, clause, above)
        return Stance.HYPOTHETICAL if open_ else None
    if clause.kind is ClauseKind.INFINITIVE and above is not None and above.head < clause.opened_by:
        imagined = above.lemma in word_class("imagining", "fr")
        return Stance.HYPOTHETICAL if imagined or _is_judged(parse, clause, above) else None
    return None


def _stands_alone(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb group has no infinitive in it, and no `à` behind it."""
    tokens, behind = parse.tokens, predicate.head + 1
    return tokens[predicate.head].tag is not Tag.INF and (behind >= len(tokens) or tokens[behind].low != "à")


def _urges(parse: Parse, predicate: Predicate) -> bool:
    """Whether a participle of urging stands in the group of its infinitive (`a salué les élus et appelé à voter`)."""
    if predicate.first == predicate.head or parse.tokens[predicate.head].tag is not Tag.INF:
        return False
    if predicate.negated or predicate.modal is not None:
        return False
    urging = circumstances_of("fr").urging
    return any(t.tag in _SAID and t.lemma in urging for t in parse.tokens[predicate.first : predicate.head])


def _is_forecast(parse: Parse, clause: Clause, predicate: Predicate) -> bool:
    """Whether something `est à prévoir`, by the copula or by the infinitive behind it."""
    tokens, link = parse.tokens, predicate.head + 1
    if clause.kind is ClauseKind.INFINITIVE:
        at = clause.opened_by - 1
        told = at > 0 and tokens[at].low == "à" and tokens[at - 1].lemma in parse.grammar.be
        return told and predicate.lemma in word_class("foreseen", "fr")
    if link + 1 >= len(tokens) or tokens[link].low != "à" or predicate.lemma not in parse.grammar.be:
        return False
    return tokens[link + 1].lemma in word_class("foreseen", "fr")


def _is_unsure(parse: Parse, opener: int) -> bool:
    """Whether a sentence without a verb says that it is not sure (`Pas certain que le pont tienne`)."""
    at = opener - 1
    if at < 1 or parse.tokens[at].low not in word_class("sure", "fr"):
        return False
    at -= 1
    while at > 0 and parse.tokens[at].tag is Tag.ADV:
        at -= 1
    return parse.tokens[at].low == "pas" and (at == 0 or parse.tokens[at - 1].tag is Tag.PUNCT)


def _lacks_ground(parse: Parse, opener: int) -> bool:
    """Whether there is said to be none of the noun before a content (`pas encore de preuves claires que`)."""
    noun = opener - 1
    while noun > 0 and parse.tokens[noun].tag in _DESCRIBING:
        noun -= 1
    lemma = parse.tokens[noun].lemma
    if noun < 1 or lemma not in parse.grammar.content_nouns or lemma in word_class("beyond_doubt", "fr"):
        return False
    at = noun - 1
    while at > 0 and (parse.tokens[at].low in _OF or parse.tokens[at].tag is Tag.ADV):
        at -= 1
    return parse.tokens[at].low in word_class("lacking", "fr")


def _is_thought(parse: Parse, opener: int) -> bool:
    """Whether somebody only thinks of a content (`tremble à l'idée que le pont cède`)."""
    return tuple(t.low for t in parse.tokens[max(0, opener - 3) : opener]) == _THOUGHT


def _is_unproved(parse: Parse, clause: Clause, above: Predicate | None) -> bool:
    """Whether a content is not proved, or only would be (`rien ne prouve que`, `des lettres prouveraient que`)."""
    if above is None or clause.parent is None or above.head > clause.opened_by:
        return False
    if above.lemma not in word_class("proving", "fr"):
        return False
    return above.tense == "conditional" or above.negated or negated(parse, clause.parent)


def _is_judged(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether an infinitive is only what something is thought of (`juge inutile de vendre`)."""
    link = clause.opened_by - 1
    if link < 1 or parse.tokens[link].low not in _OF or parse.tokens[link - 1].tag is not Tag.ADJ:
        return False
    return above.lemma in word_class("judging", "fr") and above.last >= link - 2
