"""Whose figure it is, where one sentence gives several their own: `41 000 selon la CGT, 17 500 selon la préfecture`."""

from __future__ import annotations

from functools import lru_cache

from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.occasions import hangs_on_quotation
from claims.assembling.parsing.parse import Parse, children_of
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.governing import Owned
from claims.assembling.voicing.governed import PROPOSING
from claims.assembling.voicing.sources import STOPS, gapped_source, group_end, is_body, source_phrases
from claims.assembling.voicing.tellers import attribution_at, subject_of
from claims.assembling.words.tokens import Tag
from claims.model import Attribution, Kind, Slot

FIGURES = frozenset({Slot.COUNT, Slot.AMOUNT, Slot.SHARE, Slot.MEASURE})
"""Slots of which two may have a figure each."""
_KINDS = frozenset({Kind.NUMBER, Kind.MONEY, Kind.PERCENTAGE, Kind.QUANTITY})
_CONTENT = frozenset({
    "announce", "declare", "say", "report-news", "indicate", "confirm", "affirm", "assure", "reveal", "estimate",
    "discuss", "remind", "promise", "forecast", "speak", "acknowledge", "emphasise", "demand", "call-for", "explain",
    "judge-opinion",
})  # fmt: skip
"""Families of speech whose object is what is said."""
_MEASURING = frozenset({"estimate", "judge-opinion"})
_AT = frozenset({"à", "at", "sur", "about", "on", "to"})
"""Prepositions before what a figure is put at (`estime à 300`, `put the crowd at 300`)."""
_OTHERWISE = frozenset({"ask", "add", "ajouter", "remember"})
"""Verbs of those families whose object is whom one speaks to, or a thing."""
_YIELDING = frozenset({"rapporter"})
"""Verbs of speech that with a sum tell what a thing brings in."""
_NOBODY = frozenset(
    {"on", "il", "there", "ce", "c'", "we", "nous", "i", "je", "j'", "celui", "celle", "ceux", "celles"}
)
_PUT = frozenset({"put"})
_BEHIND = 6
"""Words behind a figure within which the bracket opens that names its source."""
_CHAIN = 4
_AGAINST = frozenset({"contre", "against"})


def source_of_figure(parse: Parse, owned: Owned, registry: Registry) -> Attribution | None:
    """Return whose figure a value is by the words around it, `None` where it is what the whole clause says.

    The name in brackets behind it, the phrase of its own among several, the subject of the verb that tells it. Costs
    the words of the clause.
    """
    if owned.value.slot not in FIGURES:
        return None
    index = parse.token_at(owned.value.mention.start)
    group = _listed(parse).get(index) or gapped_source(parse, index)
    if group is not None:
        return attribution_at(parse, *group, registry)
    return _teller(parse, index, owned.clause, registry)


@lru_cache(maxsize=1)
def _listed(parse: Parse) -> dict[int, tuple[int, int]]:
    """Return the first and last token of the source of each figure that has its own; found once for a sentence."""
    figures = [i for i, t in enumerate(parse.tokens) if t.mention >= 0 and parse.mentions[t.mention].kind in _KINDS]
    if not figures:
        return {}
    bracketed = _in_brackets(parse, figures)
    phrases = [(first, last) for _, first, last in source_phrases(parse)]
    sided = _sided(parse, figures) if phrases or _is_contrasted(parse) else []
    phrases = sorted({*phrases, *sided})
    if len(figures) > 1 and phrases and (len(phrases) > 1 or sided or _is_contrasted(parse)):
        return bracketed | _by_phrase(parse, figures, phrases)
    return bracketed


def _is_contrasted(parse: Parse) -> bool:
    return not parse.forms.isdisjoint(_AGAINST)


def _in_brackets(parse: Parse, figures: list[int]) -> dict[int, tuple[int, int]]:
    """Return the sources that stand alone in brackets behind their figures (`4 000 (police) et 12 000 (CGT)`)."""
    if "(" not in parse.forms:
        return {}
    found: dict[int, tuple[int, int]] = {}
    for index in figures:
        opener = next((j for j in range(index + 1, min(index + _BEHIND, len(parse.tokens))) if _parts(parse, j)), None)
        if opener is None or parse.tokens[opener].low != "(":
            continue
        last = group_end(parse, opener + 1)
        holds = any(opener < other for other in figures if last is not None and other <= last)
        if last is not None and not holds and last + 1 < len(parse.tokens) and parse.tokens[last + 1].low == ")":
            found[index] = (opener + 1, last)
    named = any(is_body(parse, *group) for group in found.values())
    return found if named else {}


def _parts(parse: Parse, index: int) -> bool:
    """Whether a token ends the noun group of a figure: a mark, a verb, another figure."""
    token = parse.tokens[index]
    return token.low in STOPS or token.tag in (Tag.VERB, Tag.AUX, Tag.NUM, Tag.VALUE)


def _sided(parse: Parse, figures: list[int]) -> list[tuple[int, int]]:
    """Return the bodies that a preposition puts behind a figure (`30 000 pour la CGT`, `15,000 by police`)."""
    sides = circumstances_of(parse.language).sides
    found = []
    for index in figures:
        if index + 2 < len(parse.tokens) and parse.tokens[index + 1].low in sides:
            last = group_end(parse, index + 2)
            if last is not None and is_body(parse, index + 2, last):
                found.append((index + 2, last))
    return found


def _by_phrase(parse: Parse, figures: list[int], phrases: list[tuple[int, int]]) -> dict[int, tuple[int, int]]:
    """Return each figure's phrase: the one behind it before the next figure, or before it where they all come first."""
    leads = phrases[0][0] < figures[0]
    found: dict[int, tuple[int, int]] = {}
    for index, following in zip(figures, [*figures[1:], len(parse.tokens)], strict=True):
        behind = next((p for p in phrases if index < p[0] < following), None)
        before = next((p for p in reversed(phrases) if p[0] < index), None)
        beside = behind is not None and not any(t.low in STOPS for t in parse.tokens[index : behind[0]])
        if leads and before is not None and not beside:
            found[index] = before
        elif behind is not None and _same_stretch(parse, index, behind[0]):
            found[index] = behind
    return found


def _same_stretch(parse: Parse, index: int, phrase: int) -> bool:
    """Whether no stronger mark than a comma parts a figure from the phrase behind it."""
    return not any(t.low in (";", ":", ".", "(") for t in parse.tokens[index:phrase])


def _teller(parse: Parse, index: int, clause: int, registry: Registry) -> Attribution | None:
    """Return the subject of the verb whose object a figure is, where that verb tells it (`annonce 60 départs`)."""
    here = parse.clauses[clause]
    predicate = here.predicate
    if predicate is None or not _tells_figures(parse, predicate, index) or hangs_on_quotation(parse, here):
        return None
    if any(parse.clauses[c].kind is ClauseKind.CONTENT for c in children_of(parse).get(clause, ())):
        return None
    if not _is_told(parse, index, predicate):
        return None
    named = subject_of(parse, here, registry)
    nobody = named is None or named.text.lower().lstrip("-t") in _NOBODY
    if named is None or nobody or named.start <= parse.tokens[index].start < named.end:
        return None
    family = parse.family_of_predicate(predicate)
    if named.text.lower() == "it" and family not in _CONTENT:
        return None  # `it recorded a rise`
    speaks = family in _CONTENT and not (named.key.startswith("thing:") or predicate.lemma in _YIELDING)
    first = parse.token_at(named.start)
    body = is_body(parse, first, parse.token_at(named.end - 1)) or named.key.startswith("org:")
    return named if speaks or body else None


def _is_told(parse: Parse, index: int, predicate: Predicate) -> bool:
    """Whether a figure stands in what a verb tells: its object, the subject of a passive, the size it is put at."""
    if parse.clauses[parse.owner[index]].kind is ClauseKind.ASIDE:
        return False
    if index < predicate.first:
        return predicate.passive
    return (not predicate.passive or _measures(parse, predicate)) and _is_object(parse, index, predicate)


def _measures(parse: Parse, predicate: Predicate) -> bool:
    lemma = parse.tokens[predicate.head].lemma
    return parse.family_of_predicate(predicate) in _MEASURING or lemma in circumstances_of(parse.language).counting


def _tells_figures(parse: Parse, predicate: Predicate, index: int) -> bool:
    words = circumstances_of(parse.language)
    family = parse.family_of_predicate(predicate)
    lemma = parse.tokens[predicate.head].lemma
    if family in _CONTENT:
        return lemma not in _OTHERWISE
    if lemma in _PUT:
        return parse.tokens[index - 1].low == "at"
    return lemma in words.counting


def _is_object(parse: Parse, index: int, predicate: Predicate) -> bool:
    """Whether a figure stands in the object of its verb, or where that verb puts a size, rather than in a setting."""
    at: int | None = index
    asked = parse.family_of_predicate(predicate) in PROPOSING
    for _ in range(_CHAIN):
        if at is None or at <= predicate.head:
            return True
        preposition = parse.preposition_before(at)
        if preposition is None or preposition < predicate.head:
            return True
        low = parse.tokens[preposition].low
        if preposition == predicate.head + 1 and (low in parse.grammar.genitive or low in ("sur", "of")):
            return True
        if low not in parse.grammar.genitive:
            calls = asked and low == "for" and preposition == predicate.head + 1
            return calls or (low in _AT and _measures(parse, predicate))
        at = parse.head_left(preposition - 1)
    return True
