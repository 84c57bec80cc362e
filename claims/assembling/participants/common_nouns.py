"""The common noun of a participant, and what takes no part: a circumstance, a rank, an adjective."""

from __future__ import annotations

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.parted_nouns import DEFINITE, parted_noun
from claims.assembling.participants.somebody import is_aged
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.model import Noun

_ARTICLES = (DEFINITE | {"a", "an"}) - {"this", "that"}


def noun_of(parse: Parse, index: int) -> Noun | None:
    """Return the common noun of a participant, for a figure the noun it counts; `None` for one that takes no part."""
    head: int | None = index
    if parse.tokens[index].low in word_class("parts", parse.language):
        head = parted_noun(parse, index)
    elif parse.tokens[index].tag is Tag.NUM:
        head = parse.head_right(index)  # `20 millions de spectateurs`
    if head is None or (parse.tokens[head].low == "world" and _ranks(parse, head)):
        return None
    token = parse.tokens[head]
    if is_aged(parse, head):
        return parse.noun(head)
    if token.tag is Tag.ADJ and parse.language == "fr":
        return parse.noun(head) if _stands_for_noun(parse, head) else None
    words = circumstances_of(parse.language)
    idle = token.lemma in words.idle or (token.lemma in words.bare and _is_bare(parse, head))
    idle = idle and not (_is_thing_too(parse, head) or _is_counted_case(parse, head))
    return None if token.tag is not Tag.NOUN or token.mention >= 0 or idle else parse.noun(head)


def _is_thing_too(parse: Parse, index: int) -> bool:
    """Whether a noun that mostly says when or how takes part as others do (`lost a key case`, `annonce la date`)."""
    token = parse.tokens[index]
    if token.lemma not in word_class("things_beside_times", parse.language):
        return False
    group = next((g for g in groups_in(parse, parse.owner[index]) if g.head == index), None)
    if group is None:
        return False
    opening = parse.tokens[group.first]
    if parse.language == "fr":
        timed = token.lemma in parse.grammar.moments and opening.low in word_class("demonstrative", "fr")
        return group.governor is None and group.first < index and not timed
    timed = token.lemma in parse.grammar.moments or token.lemma in word_class("times_of_play", "en")
    timed = timed and token.plural is not True
    return not timed or opening.low in _ARTICLES


def _is_counted_case(parse: Parse, head: int) -> bool:
    """Whether a word that mostly makes an adverb is a thing: counted, or several told of (`126 nouveaux cas`)."""
    tokens = parse.tokens
    if parse.language != "fr" or tokens[head].lemma not in word_class("counted_idle", "fr"):
        return False
    first = head - 1
    while first > 0 and tokens[first].tag is Tag.ADJ:
        first -= 1
    if first > 0 and tokens[first].low in ("de", "d'") and tokens[first - 1].tag is Tag.NUM:
        first -= 1  # `des milliers de cas`
    if first >= 0 and tokens[first].tag in (Tag.NUM, Tag.VALUE):
        return True
    several = first >= 0 and tokens[first].low in word_class("plural_determiners", "fr")
    return several and parse.preposition_before(head) is None


def _ranks(parse: Parse, index: int) -> bool:
    """Whether an English noun only opens the rank that stands for somebody (`the world number three won`)."""
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    return parse.tokens[index].low == "world" and after is not None and after.tag is Tag.NUM


def _stands_for_noun(parse: Parse, index: int) -> bool:
    """Whether a French adjective behind its article is somebody or something (`la pénitentiaire`, `les blessés`).

    An adjective that goes before its noun may stand between (`l'ancien militaire`), or a number do for the article.
    """
    if not index or parse.tokens[index].lemma in circumstances_of("fr").anaphoric:
        return False
    before = parse.tokens[index - 1]
    preposed = before.tag is Tag.ADJ and before.lemma in word_class("before_nouns", "fr")
    return before.tag in (Tag.DET, Tag.NUM) or preposed


def _is_bare(parse: Parse, index: int) -> bool:
    """Whether a noun has no article, figure or adjective before it."""
    return index == 0 or parse.tokens[index - 1].tag not in (Tag.DET, Tag.ADJ, Tag.NUM)
