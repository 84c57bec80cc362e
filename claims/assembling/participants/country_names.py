"""The name under which a country or its people takes part: the words that name it there."""

from __future__ import annotations

from claims.assembling.naming.entities import Entity, Reference
from claims.assembling.parsing.parse import Parse
from claims.kinds.place import demonyms
from claims.languages.classes import word_class

_COUNTRY = "country:"
_WIDEST_ARTICLE = 5
"""Letters of an article with the space behind it, and one more that tells it from the end of a longer word."""
_DESCRIBED = frozenset({"anaphor", "description"})


def told_name(parse: Parse, reference: Reference, entity: Entity) -> str:
    """Return the name of an entity, for a country the words of the reference to it (`les Etats-Unis`).

    Some of its people keep theirs (`une Péruvienne`, `des Chinois`); all of them are told by the country's own name
    (`les Norvégiens`), and so is a capital or a seat of government. Constant.
    """
    if not entity.key.startswith(_COUNTRY) or reference.strength in _DESCRIBED:
        return entity.name
    words = parse.text[reference.start : reference.end]
    if not words[:1].isupper():
        return entity.name
    if words.lower() in demonyms(parse.language):
        return entity.name if _means_all(parse, reference.start) else words
    return words if reference.strength == "name" else entity.name


def _means_all(parse: Parse, start: int) -> bool:
    """Whether all of a people is meant (`les Norvégiens`)."""
    before = parse.text[max(0, start - _WIDEST_ARTICLE) : start].split()
    return bool(before) and before[-1].lower() in word_class("before_whole_peoples", parse.language)
