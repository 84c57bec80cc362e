"""Proper names: variants, transliterations, initials, a first name left out, a slip of spelling."""

from __future__ import annotations

from checker.comparing.likeness import is_one_edit_away
from checker.model import Comparison, Relation
from claims.kinds.name import fold, sound_key
from claims.model import NameKind, NameValue
from claims.patterns import pattern

WORDS = pattern(r"\w+")
SMALL = frozenset(
    {
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "of",
        "the",
        "and",
        "et",
        "von",
        "van",
        "der",
        "den",
        "al",
        "el",
        "ben",
        "d",
        "l",
    }
)
SHORTEST = 5
"""Letters a name must have for one edit to be a slip rather than another name (`Léa`, `Léo`)."""


def relate_names(a: NameValue, b: NameValue) -> Comparison:
    """Return the relation of two names; a person's and a place's do not compare."""
    known = {a.kind, b.kind} - {NameKind.UNKNOWN}
    if len(known) > 1 and not known <= {NameKind.ORGANISATION, NameKind.THING}:
        return Comparison(Relation.NOT_COMPARABLE, None, "kinds-differ")
    if a.key == b.key:
        same = fold(a.name) == fold(b.name)
        return Comparison(Relation.EQUAL) if same else Comparison(Relation.VARIANT, None, "name-form")
    return relate_words(a.name, b.name)


def relate_words(a: str, b: str) -> Comparison:
    """Return the relation of two names as written. Linear in their letters."""
    x, y = _words(a), _words(b)
    if x == y:
        return Comparison(Relation.EQUAL)
    if not x or not y:
        return Comparison(Relation.NOT_COMPARABLE, None, "kinds-differ")
    shorter, longer = sorted((x, y), key=lambda w: (len(w), w))
    if set(shorter) <= set(longer):
        return Comparison(Relation.REFINES, None, "name-part-missing")
    if _is_acronym(shorter, longer):
        return Comparison(Relation.VARIANT, None, "acronym")
    if len(x) == len(y):
        return _word_by_word(x, y)
    if _sounds_alike(shorter[-1], longer[-1]) and all(any(_meets(s, w) for w in longer) for s in shorter):
        return Comparison(Relation.VARIANT, None, "transliteration")
    if _is_slip(shorter[-1], longer[-1]) and len(shorter) == 1:
        return Comparison(Relation.VARIANT, None, "spelling")
    return Comparison(Relation.DISJOINT)


def _words(name: str) -> tuple[str, ...]:
    words = tuple(WORDS.findall(fold(name)))
    return tuple(w for w in words if w not in SMALL) or words


def _is_acronym(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    return len(shorter) == 1 and len(longer) > 1 and shorter[0] == "".join(w[0] for w in longer)


def _word_by_word(x: tuple[str, ...], y: tuple[str, ...]) -> Comparison:
    """Relate names of as many words each, by the weakest of what their words have in common."""
    reasons: set[str] = set()
    for a, b in zip(x, y, strict=True):
        reason = _reason(a, b)
        if reason is None:
            return Comparison(Relation.DISJOINT, None, "first-name-differs" if len(x) > 1 and x[-1] == y[-1] else None)
        reasons.add(reason)
    for reason in ("spelling", "transliteration", "initials"):
        if reason in reasons:
            return Comparison(Relation.VARIANT, None, reason)
    return Comparison(Relation.EQUAL)


def _reason(a: str, b: str) -> str | None:
    if a == b:
        return "same"
    if (len(a) == 1 or len(b) == 1) and a[0] == b[0]:
        return "initials"
    if _sounds_alike(a, b):
        return "transliteration"
    return "spelling" if _is_slip(a, b) else None


def _meets(a: str, b: str) -> bool:
    return _reason(a, b) is not None


def _sounds_alike(a: str, b: str) -> bool:
    return len(a) >= 3 and len(b) >= 3 and sound_key(a) == sound_key(b)


def _is_slip(a: str, b: str) -> bool:
    if min(len(a), len(b)) < SHORTEST or a.isdigit() or b.isdigit():
        return False
    return is_one_edit_away(a, b)
