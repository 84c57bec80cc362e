"""How far the name of an organisation goes behind its head: `Office central de lutte contre la fraude`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from claims.kinds.place import place_named
from claims.languages.forms import Mood, Pos, readings
from claims.patterns import pattern
from claims.spotting.vocabulary import extension

_GROUP = pattern(
    r"(?:[ \xa0](?:et[ \xa0])?|,[ \xa0](?=d(?:e |es |u |['’])[^,.;:()\n]{2,40}(?:,| et )d))"
    r"(?:des|du|de(?!\w)|d['’]|pour|contre|sur|aux|à)"
    r"(?:[ \xa0]?(?:la|les?|l['’]))?[ \xa0]?([a-zà-ÿœ][\w-]*)"
)
_ADJECTIVE = pattern(r"[ \xa0]([a-zà-ÿœ][\w-]*)")
_HOME = pattern(r"[ \xa0](?:de[ \xa0]|d['’])([A-ZÀ-Þ][\w-]+)(?![ \xa0][A-ZÀ-Þ])")
"""The town or country of a body, behind what it does: `Union des artisans de France`."""
_MOST_GROUPS = 4
_MOST_ADJECTIVES = 2
_SHORT = 3
"""Characters up to which a word that the table of forms lacks is none."""


def organisation_end(text: str, end: int, fixed: Sequence[tuple[int, int]], language: str, *, plainly: bool) -> int:
    """Return where the name of an organisation ends whose head ends at `end`; a name known whole is not cut.

    `plainly`: the head's capital shows a name by itself, so that ordinary words go on with it where they are tied to it
    by prepositions, each a noun with its adjectives. Constant.
    """
    more = extension(language).match(text, end)
    finish = end
    if more is not None and more.end() > end and not _is_verb_next(text, end, language):
        finish = more.end() - len("'s") if more[0].endswith(("'s", "’s")) else more.end()
        index = bisect_left(fixed, (finish, 0)) - 1
        finish = max(finish, fixed[index][1]) if index >= 0 else finish
    if not plainly or language != "fr":
        return finish
    return _past_groups(text, finish)


def _is_verb_next(text: str, end: int, language: str) -> bool:
    """Whether what ends like an adjective is a verb of which the name is the subject: `Alliance appelle`."""
    found = _ADJECTIVE.match(text, end) if language == "fr" else None
    known = readings(found[1], language) if found is not None else ()
    return bool(known) and all(k.pos is Pos.VERB and k.mood is not Mood.PAST_PARTICIPLE for k in known)


def _past_groups(text: str, end: int) -> int:
    finish = _past_adjectives(text, end, _MOST_ADJECTIVES)
    grown = end
    for _ in range(_MOST_GROUPS):
        found = _GROUP.match(text, finish)
        if found is None or not _may_be(found[1], Pos.NOUN):
            break
        grown = finish = _past_adjectives(text, found.end(), _MOST_ADJECTIVES)
    home = _HOME.match(text, grown) if grown > end else None
    return home.end() if home is not None and place_named(home[1]) is not None else grown


def _past_adjectives(text: str, end: int, most: int) -> int:
    for _ in range(most):
        found = _ADJECTIVE.match(text, end)
        if found is None or not _may_be(found[1], Pos.ADJ):
            break
        end = found.end()
    return end


def _may_be(word: str, pos: Pos) -> bool:
    known = readings(word, "fr")
    return any(k.pos is pos for k in known) or (not known and pos is Pos.NOUN and len(word) > _SHORT)
