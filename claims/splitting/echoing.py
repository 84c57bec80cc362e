"""Who speaks quotations beside which nobody is named: by the one right behind, or by the same words said elsewhere.

Two habits of the press: words quoted twice in a row of which only the second has its `said X`; and a headline or a
cross-heading that repeats words quoted in the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claims.model import Quotation
from claims.patterns import pattern

_WORD = pattern(r"[^\W_]+")
_BESIDE = " \t\n\r\u00a0\u202f«»“”„\"'‘’.!?…,"
_NEAR = 8
"""Characters between a quotation and the one right behind it."""
_KNOWN_BY = 4
"""Words by which a quotation is found again."""


def echoed(text: str, quotations: Iterable[Quotation]) -> list[Quotation]:
    """Return the quotations, those without a speaker with the one of the next or of the same words elsewhere.

    In the order given. Linear in the words quoted.
    """
    found = list(quotations)
    for at in range(len(found) - 2, -1, -1):
        if found[at].speaker is None and found[at].is_speech and _goes_on(text, found[at], found[at + 1]):
            found[at] = _spoken_as(found[at], found[at + 1])
    lacking = [at for at, quotation in enumerate(found) if quotation.speaker is None and quotation.is_speech]
    if lacking and len(lacking) < len(found):
        known = _by_words(found)
        for at in lacking:
            words = _words(found[at])
            same = known.get(tuple(words[:_KNOWN_BY])) if len(words) >= _KNOWN_BY else None
            if same is not None and " ".join(words) in " ".join(_words(same)):
                found[at] = _spoken_as(found[at], same)
    return found


def _goes_on(text: str, first: Quotation, second: Quotation) -> bool:
    """Whether nothing but marks parts two quotations of which the second is tagged behind its words."""
    if second.speaker_start is None or second.speaker_start < second.end or not second.is_speech:
        return False
    between = text[first.end : second.start]
    return first.end <= second.start and len(between) <= _NEAR and not between.strip(_BESIDE) and "\n" not in between


def _by_words(quotations: Sequence[Quotation]) -> dict[tuple[str, ...], Quotation]:
    known: dict[tuple[str, ...], Quotation] = {}
    for quotation in quotations:
        if quotation.speaker is None or not quotation.is_speech:
            continue
        words = _words(quotation)
        for at in range(len(words) - _KNOWN_BY + 1):
            known.setdefault(tuple(words[at : at + _KNOWN_BY]), quotation)
    return known


def _words(quotation: Quotation) -> list[str]:
    return [m[0].lower() for m in _WORD.finditer(quotation.text)]


def _spoken_as(quotation: Quotation, other: Quotation) -> Quotation:
    return replace(quotation, speaker=other.speaker, speaker_start=other.speaker_start, speaker_end=other.speaker_end)
