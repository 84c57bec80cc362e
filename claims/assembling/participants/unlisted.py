"""Names that no list and no rule of names knows, where they are who acts."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.words.tokens import Tag
from claims.model import Noun

_SHORTEST = 2


def unlisted_name(parse: Parse, index: int) -> Noun | None:
    """Return the word with a capital at `index` that is no mention, its neighbours of the kind with it.

    `None` for any other word, and where every word has a capital, as at the start of a sentence. Linear in it.
    """
    if not _is_unlisted(parse, index) or parse.text[parse.sentence.start : parse.sentence.end].isupper():
        return None
    first = last = index
    while first > 0 and _is_unlisted(parse, first - 1):
        first -= 1
    while last + 1 < len(parse.tokens) and _is_unlisted(parse, last + 1):
        last += 1
    titled = last + 1 < len(parse.tokens) and parse.tokens[last + 1].tag is Tag.PROPN  # `Work Secretary Ann Lee`
    if first == 0 or titled or parse.tokens[first - 1].low == "'s":
        return None
    start, end = parse.tokens[first].start, parse.tokens[last].end
    if end - start < _SHORTEST:
        return None
    text = parse.text[start:end]
    return Noun(text, start, end, text.lower())


def _is_unlisted(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    return token.tag is Tag.PROPN and token.mention < 0 and parse.text[token.start].isupper()


def unlisted_agents(parse: Parse, predicate: Predicate) -> list[int]:
    """Return the name that no list knows of who does what an English passive tells (`was driven by Norskal`)."""
    if parse.language != "en":
        return []
    for group in groups_in(parse, parse.owner[predicate.head]):
        if group.governor is None or group.head < predicate.head:
            continue
        if parse.tokens[group.governor].low in parse.grammar.agent and unlisted_name(parse, group.head) is not None:
            return [] if _is_joined_name(parse, group.last) else [group.head]
    return []


def _is_joined_name(parse: Parse, last: int) -> bool:
    """Whether `and` joins a word with a capital to the one at `last` (`by Work and Pensions Secretary Ann Lee`)."""
    after = parse.tokens[last + 1 : last + 3]
    return len(after) > 1 and after[0].tag is Tag.COORD and after[1].tag is Tag.PROPN and after[1].mention < 0
