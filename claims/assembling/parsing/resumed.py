"""French verbs right behind an insertion: where the subject stands that the insertion parts from its verb."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.surroundings import speaks
from claims.assembling.words.tokens import Tag, Token

_FINITE = frozenset({Tag.VERB, Tag.AUX})
_BEFORE_VERB = frozenset({Tag.CLITIC, Tag.NEG, Tag.ADV})
_IN_SUBJECT = frozenset({Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PREP, Tag.PART})
_OPENS_SUBJECT = frozenset({Tag.DET, Tag.PROPN, Tag.NUM})
_ENDS_SUBJECT = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ})
_CONTRASTING = frozenset({"mais", "or", "car", ";"})
_JOINING = frozenset({"et", "mais", "or", "car"})
_OF = frozenset({"de", "d'", "du", "des"})
_GOVERNING = frozenset({"au", "aux", "du"})
_QUOTE_MARKS = frozenset("«»“”\"'’")
_LONGEST = 28
"""Words of an insertion."""
_PAIRS = 2
"""Commas behind the subject at which an insertion may have begun."""


def resumed_start(tokens: Sequence[Token], told: Predicate | None, boundary: int, predicate: Predicate) -> int | None:
    """Return where a clause begins whose subject an insertion parts from its verb (`mais le maire, un médecin, part`).

    `told` is the verb of the clause before, `boundary` the comma before `predicate`. A coordinator or a semicolon opens
    the clause, or a comma where the two verbs differ in number. `None` where the verb may share the subject before, or
    tell who says the sentence. Linear in the longest insertion.
    """
    if told is None or not _closes(tokens, boundary, predicate) or speaks(predicate.lemma, "fr"):
        return None
    plural = tokens[predicate.first].plural
    opening, pairs = boundary, 0
    for j in range(boundary - 1, max(told.last, boundary - _LONGEST), -1):
        if tokens[j].low in (";", ":") or tokens[j].low in _QUOTE_MARKS:
            return None
        if tokens[j].low != "," or opening - j == 1:
            continue
        start = _subject_before(tokens, told.last, j, plural=plural)
        if start is not None:
            return start if _opens(tokens, start, told, plural=plural) else None
        opening, pairs = j, pairs + 1
        if pairs > _PAIRS:
            return None
    return None


def _closes(tokens: Sequence[Token], boundary: int, predicate: Predicate) -> bool:
    """Whether only clitics stand between a comma and a verb, and no quotation ends before the comma."""
    if tokens[boundary].low != "," or tokens[boundary - 1].low in _QUOTE_MARKS:
        return False
    return all(t.tag in _BEFORE_VERB for t in tokens[boundary + 1 : predicate.first])


def _subject_before(tokens: Sequence[Token], told: int, comma: int, *, plural: bool | None) -> int | None:
    """Return the mark or coordinator before the noun group that ends at a comma and agrees with a verb."""
    first = _group_start(tokens, told, comma)
    if plural and first < comma and tokens[first - 1].low == "et" and tokens[first - 2].tag in _ENDS_SUBJECT:
        both = _group_start(tokens, told, first - 1)
        if tokens[both - 1].low in _CONTRASTING and _is_one_group(tokens, both, first - 1):
            return both - 1  # `mais le maire et le préfet, réunis lundi, ont`
    opener = first - 1
    if opener <= told or first == comma or not _may_open(tokens, opener) or tokens[first].tag not in _OPENS_SUBJECT:
        return None
    if tokens[first].low in _GOVERNING or not _is_one_group(tokens, first, comma):
        return None
    head = next((t for t in tokens[first:comma] if t.tag in (Tag.NOUN, Tag.PROPN)), None)
    if head is None:
        return None
    several = head.plural is True and head.tag is Tag.NOUN
    return opener if plural is several else None


def _group_start(tokens: Sequence[Token], told: int, end: int) -> int:
    """Return where the words that may be one noun group begin that ends before `end`, behind the verb `told`."""
    first = end
    while first - 1 > told and tokens[first - 1].tag in _IN_SUBJECT:
        first -= 1
    return first


def _is_one_group(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether a stretch is a noun with what completes it: each article but the first stands behind a preposition."""
    return all(
        tokens[j].tag is not Tag.DET or tokens[j - 1].tag in (Tag.PREP, Tag.DET) or tokens[j].low in _OF
        for j in range(first + 1, end)
    )


def _may_open(tokens: Sequence[Token], opener: int) -> bool:
    return tokens[opener].low in _JOINING or tokens[opener].low in (",", ";", ":")


def _opens(tokens: Sequence[Token], start: int, told: Predicate, *, plural: bool | None) -> bool:
    """Whether what stands at `start` begins a clause: a coordinator, a strong mark, or a verb of the other number."""
    before = tokens[told.first].plural
    return tokens[start].low != "," or (before is not None and before is not plural)


def resumes_behind(tokens: Sequence[Token], i: int, *, sure: bool) -> bool:
    """Whether `dont` at `i` has a subject whose verb stands behind an insertion (`dont le parc, fermé hier, rouvre`).

    The subject agrees with the verb. `sure` is whether nothing before `dont` still lacks that verb; else another verb
    behind a comma is left for that (`Le curé, dont la mule, âgée, boite, attend`). Linear.
    """
    comma = next((j for j in range(i + 1, min(i + 12, len(tokens))) if tokens[j].low == ","), None)
    if comma is None or tokens[i + 1].tag not in (Tag.DET, Tag.PROPN):
        return False
    if not all(t.tag in _IN_SUBJECT for t in tokens[i + 1 : comma]) or not _is_one_group(tokens, i + 1, comma):
        return False
    head = next((t for t in tokens[i + 1 : comma] if t.tag in (Tag.NOUN, Tag.PROPN)), None)
    verb = _verb_behind(tokens, comma)
    if head is None or verb is None or speaks(tokens[verb].lemma, "fr"):
        return False
    if not sure and _verb_behind(tokens, verb) is None:
        return False
    return tokens[verb].plural is (head.plural is True and head.tag is Tag.NOUN)


def _verb_behind(tokens: Sequence[Token], comma: int) -> int | None:
    """Return the first finite verb that only clitics part from a comma behind `comma`, before a strong mark."""
    for j in range(comma + 2, min(comma + _LONGEST, len(tokens))):
        if tokens[j].low in (";", ":"):
            return None
        if tokens[j].low != ",":
            continue
        verb = j + 1
        while verb < len(tokens) and tokens[verb].tag in _BEFORE_VERB:
            verb += 1
        if verb < len(tokens) and tokens[verb].tag in _FINITE:
            return verb
    return None
