"""Titles of works that stand without marks behind the noun of their kind: `the film Bend It Like Beckham`."""

from __future__ import annotations

from collections.abc import Sequence

from claims.kinds.name import fold, given_names, organisations
from claims.kinds.place import demonyms, people_of, place_named
from claims.model import Kind, Mention, NameKind, NameValue
from claims.patterns import pattern
from claims.spotting.capitals import Run
from claims.spotting.vocabulary import Vocabulary

_SMALL = (
    r"(?:of|the|a|an|and|in|on|to|for|from|with|is|at|by|my|your|his|her|our"
    r"|no|not|n|into|over|under|without|like|me|you|it)"
)
_TITLE = pattern(rf"[A-ZÀ-Þ][\w'’-]*(?:[ \xa0](?:{_SMALL}[ \xa0]){{0,3}}(?:[A-ZÀ-Þ][\w'’-]*|\d{{1,2}}(?!\S)))*")
_INNER = r"(?:of|the|a|an|to|on|my|your|our|than|no|not|n|it|me|you)"
_LED_TITLE = pattern(rf"[A-Z][\w'’-]*(?:[ \xa0](?:{_INNER}[ \xa0]){{0,2}}[A-Z][\w'’-]*)+")
_SMALL_STARTS = frozenset(
    ("A", "An", "Not", "How", "What", "Who", "When", "Where", "Why", "On", "In", "To", "My", "Our", "Your", "His",
     "Her", "Of", "For", "From", "No", "All", "It's", "It’s", "If", "Let", "Into", "Under", "Over", "Never", "Some",
     "Every", "Don't", "Don’t", "Be", "We", "You", "They", "At", "With", "By", "After", "Before", "Meet")
)  # fmt: skip
"""Small words with which a title begins where they have a capital inside a sentence: `A Touch of Frost`."""
_LEAST_CAPITALS = 3
_LONGEST_NOUN = 14
_MOST_WORDS = 9


def titles_in(text: str, runs: Sequence[Run], fixed: list[Mention], words: Vocabulary) -> list[Mention]:
    """Return `fixed` with the works that a noun right before them shows, in text order; what they hold is left out.

    Linear in the runs.
    """
    if not words.work_nouns:
        return fixed
    found = [m for run in runs if (m := _title(text, run, words) or _led(text, run)) is not None]
    if not found:
        return fixed
    spans = [(m.start, m.end) for m in found]
    kept = (m for m in fixed if not any(start < m.end and m.start < end for start, end in spans))
    return sorted([*kept, *found], key=lambda m: m.start)


def _title(text: str, run: Run, words: Vocabulary) -> Mention | None:
    start = run.tokens[0].start
    if run.opens or run.styled or text[start - 1 : start] not in (" ", "\xa0"):
        return None
    window = text[max(0, start - 1 - _LONGEST_NOUN) : start - 1]
    if window.rpartition(" ")[2].rpartition("\n")[2] not in words.work_nouns:
        return None
    match = _TITLE.match(text, start)
    said = match[0].removesuffix("'s").removesuffix("’s") if match is not None else ""
    if not said or said.count(" ") >= _MOST_WORDS or _names_other(said, words):
        return None
    return Mention(start, start + len(said), said, Kind.NAME, NameValue(said, NameKind.THING, fold(said)))


def _led(text: str, run: Run) -> Mention | None:
    """Return the title that a small word with a capital of its own begins: `the prize for Out of the Long Dark`."""
    first = run.tokens[0]
    if run.opens or run.styled or first.text not in _SMALL_STARTS:
        return None
    match = _LED_TITLE.match(text, first.start)
    said = match[0].removesuffix("'s").removesuffix("’s") if match is not None else ""
    if said.count(" ") >= _MOST_WORDS or sum(word[:1].isupper() for word in said.split()) < _LEAST_CAPITALS:
        return None
    return Mention(first.start, first.start + len(said), said, Kind.NAME, NameValue(said, NameKind.THING, fold(said)))


def with_article(text: str, mention: Mention, words: Vocabulary) -> Mention:
    """Return a title with the article that a capital inside a sentence shows to be part of it: `The Long Gift`."""
    start, value = mention.start - len(_ARTICLE), mention.value
    if not isinstance(value, NameValue) or value.kind not in _OF_WORKS:
        return mention
    if words.language == "fr":
        return _with_quoted_article(text, mention, value)
    if not text.startswith(_ARTICLE, start) or _INSIDE.match(text, max(0, start - 2), start) is None:
        return mention
    more = _OF_MORE.match(text, mention.end) if " of " not in mention.text else None
    end = more.end() if more is not None else mention.end
    said = text[start:end]
    key = value.key if more is None else fold(said[len(_ARTICLE) :])
    return Mention(start, end, said, Kind.NAME, NameValue(said, value.kind, key), mention.parts)


def _with_quoted_article(text: str, mention: Mention, value: NameValue) -> Mention:
    """Return a name in marks with the French article that stands in them too: `le site "Le Bon Coin"`."""
    start = mention.start - len(_ARTICLE)
    found = _FRENCH_ARTICLE.match(text, max(0, start), mention.start) if _CLOSED.match(text, mention.end) else None
    if found is None:
        return mention
    said = text[found.start(1) : mention.end]
    return Mention(found.start(1), mention.end, said, Kind.NAME, NameValue(said, value.kind, value.key), mention.parts)


_FRENCH_ARTICLE = pattern(r"[ \xa0\u202f]?[\"«“][ \xa0\u202f]?((?:Le|La|Les)[ \xa0])")
_CLOSED = pattern(r"[ \xa0\u202f]?[\"»”]")
_ARTICLE = "The "
_OF_MORE = pattern(r" of (?:the )?[A-Z]\w+(?: [A-Z]\w+)?")
_OF_WORKS = (NameKind.UNKNOWN, NameKind.THING)
_INSIDE = pattern(r"[a-z,][ \xa0]")


def _names_other(said: str, words: Vocabulary) -> bool:
    """Whether what stands behind the noun is who made it or where, not its title."""
    first = said.split(maxsplit=1)[0].removesuffix("'s")
    if first in given_names() or first in words.titles or first in words.calendar:
        return True
    known = (first, said) if " " in said else (said,)
    return any(
        place_named(k) is not None
        or k in organisations()
        or people_of(k) is not None
        or k in demonyms(words.language)
        or k in words.plain
        or k in words.regions
        for k in known
    )
