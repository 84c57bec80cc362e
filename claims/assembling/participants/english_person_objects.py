"""The one person of an English sentence whom `him` or `her` can mean."""

from __future__ import annotations

from collections.abc import Iterator

from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.english_pronouns import groups_between, may_be_meant, same_voice
from claims.assembling.words.tokens import Tag
from claims.model import NameKind, NameValue

_SUBJECT_FORMS = {"him": "he", "her": "she"}
_PERSONAL = frozenset({"he", "she", "him", "i", "you", "we"})


def only_person(parse: Parse, pronoun: int, doing: set[int]) -> int | None:
    """Return the head of the one person told of before `him` or `her`, but for who does the deed; `None` without one.

    A pronoun before it may mean another, and so may anybody else named or told of (`Orr met Hale before Reed hit him`).
    Linear in the groups of the sentence.
    """
    low = _SUBJECT_FORMS.get(parse.tokens[pronoun].low)
    if low is None or any(parse.tokens[j].low in _PERSONAL for j in range(pronoun)):
        return None
    does = {_name_of(parse, head) for head in doing}
    found: dict[str, int] = {}
    for head in (*_persons_told_of(parse, pronoun, low), *_persons_named(parse, pronoun)):
        name = _name_of(parse, head)
        if head not in doing and name not in does:
            if not same_voice(parse, head, pronoun):
                return None
            found[name] = head
    return next(iter(found.values())) if len(found) == 1 else None


def _persons_told_of(parse: Parse, pronoun: int, low: str) -> Iterator[int]:
    for group in groups_between(parse, -1, pronoun):
        thing = parse.tokens[group.head].tag is Tag.PROPN and parse.tokens[group.first].tag is Tag.DET
        if not thing and may_be_meant(parse, group._replace(governor=None), low):  # not `used a Taser to stop him`
            yield group.head


def _persons_named(parse: Parse, pronoun: int) -> Iterator[int]:
    """Yield the names of persons before a pronoun, those of owners too (`Hale's career ended as Reed dropped him`)."""
    for index in range(pronoun):
        token = parse.tokens[index]
        if token.tag is Tag.PROPN and token.mention >= 0:
            value = parse.mentions[token.mention].value
            if isinstance(value, NameValue) and value.kind is NameKind.PERSON:
                yield index


def _name_of(parse: Parse, head: int) -> str:
    """Return the last word of a name or noun, by which two mentions of a person meet."""
    return parse.tokens[head].low.rpartition(" ")[2]
