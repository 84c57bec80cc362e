"""Acronyms that a text defines: `Organisation du traité de l'Atlantique Nord (OTAN)`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from claims.kinds.name import fold, organisation_key, organisations
from claims.model import Kind, Mention, NameKind, NameValue
from claims.patterns import pattern
from claims.spotting.vocabulary import Vocabulary

_IN_BRACKETS = pattern(r"\(([A-ZÀ-Þ][A-Za-zÀ-Þ0-9&.-]{1,11})\)")
_WORD = pattern(r"\w+")
_STOPS = pattern(r"[.;:!?()\n«»“”\"]|, ")
SHORTEST_MIXED = 4
"""Letters of an acronym that is not in capitals throughout: `(Semaf)`; `(Mel)` is rather a person."""
WIDEST = 120
"""Characters before a bracket in which the long form must start."""


def defined_names(text: str, mentions: Sequence[Mention], words: Vocabulary) -> Iterator[Mention]:
    """Yield the long form before each acronym in brackets, as an organisation.

    Its value has the acronym's key. The letters of the acronym are sought backwards as Schwartz and Hearst do (PSB
    2003), each at the start of a word or inside of one, the first at the start of a capitalised word. Constant for
    each bracket.
    """
    spans = sorted((m.start, m.end) for m in mentions)
    starts = [s for s, _ in spans]
    bodies = {(m.start, m.end) for m in mentions if _is_body(m)}
    for found in _IN_BRACKETS.finditer(text):
        acronym = found[1]
        if not acronym.isupper() and len(acronym) < SHORTEST_MIXED:
            continue
        start = _long_form(text, found.start(), acronym) if len(acronym) <= LONGEST_ACRONYM else None
        if start is None:
            start = _from_head(text, found.start(), words)
        if start is None:
            continue
        end = found.start()
        while end > start and text[end - 1].isspace():
            end -= 1
        index = bisect_right(starts, start) - 1
        said = text[start:end]
        if index < 0 or spans[index][1] < end or (start, end) in bodies:
            key = organisation_key(acronym)
            yield Mention(start, end, said, Kind.NAME, NameValue(said, NameKind.ORGANISATION, key or fold(said)))


def _is_body(mention: Mention) -> bool:
    """Whether a mention names an organisation that the tables lack, so that its acronym may be its key."""
    value = mention.value
    named = isinstance(value, NameValue) and value.kind is NameKind.ORGANISATION
    return named and mention.text not in organisations()


_INITIALS = pattern(r"[ \xa0]\([\"“«'‘]?[ \xa0]?([A-ZÀ-Þ]{2,4})[ \xa0]?[\"”»'’]?\)")


def persons_initials(text: str, mentions: Sequence[Mention]) -> dict[str, str]:
    """Return initials in brackets behind the names of persons, with the persons' keys: `Jan Pieter Vos (JPV)`.

    Linear in the mentions.
    """
    found: dict[str, str] = {}
    for mention in mentions:
        value = mention.value
        if isinstance(value, NameValue) and value.kind is NameKind.PERSON and text.startswith(_BRACKETS, mention.end):
            initials = _INITIALS.match(text, mention.end)
            words = value.name.replace("-", " ").split()
            if initials is not None and initials[1] == "".join(word[0] for word in words):
                found[initials[1]] = value.key
    return found


_BRACKETS = (" (", "\xa0(")


def _from_head(text: str, bracket: int, words: Vocabulary) -> int | None:
    """Where a long form starts whose letters do not tell, by a word that heads the names of organisations."""
    window = _clause_before(text, bracket)
    for found in reversed(list(_WORD.finditer(window))):
        if found[0] in words.organisation_heads and " " in window[found.end() :].rstrip():
            return bracket - len(window) + found.start()
        if (
            found[0][0].isupper()
            and found[0] not in words.organisation_heads
            and len(window) - found.start() > WIDEST // 2
        ):
            return None
    return None


def _clause_before(text: str, bracket: int) -> str:
    window = text[max(0, bracket - WIDEST) : bracket]
    return window[max((m.end() for m in _STOPS.finditer(window)), default=0) :]


LONGEST_ACRONYM = 8
_GIVEN_BEFORE = pattern(r"[a-zà-ÿ,][ \xa0][A-ZÀ-Þ][a-zà-ÿ]+[ \xa0]$")
"""A word with a capital inside a sentence right before a long form, which is then the end of a name."""


def _long_form(text: str, bracket: int, acronym: str) -> int | None:
    window = _clause_before(text, bracket)
    low = bracket - len(window)
    letters = [c.lower() for c in acronym if c.isalnum()]
    plain = "".join(folded if len(folded := fold(c)) == 1 else " " for c in window)
    position = len(plain)
    for index in range(len(letters) - 1, -1, -1):
        position -= 1
        while position >= 0 and (
            plain[position] != letters[index] or (index == 0 and position > 0 and plain[position - 1].isalnum())
        ):
            position -= 1
        if position < 0:
            return None
    count = len(_WORD.findall(window[position:]))
    if not window[position].isupper() or count < 2 or count > 3 * len(letters) + 2:
        return None
    if _GIVEN_BEFORE.search(window[:position]) and not window[position:].startswith(acronym[0] + "."):
        return None  # Anna Tamm de l'Association des artisans
    return low + position
