"""The noun that a figure counts: the head of the group that it opens."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from claims.assembling.words.tokens import Tag, Token
from claims.languages.classes import word_class
from claims.languages.families import counted_key, family_of, is_casualty, is_speech
from claims.model import Kind, NumberValue

if TYPE_CHECKING:
    from claims.assembling.parsing.parse import Parse

_INSIDE = frozenset({Tag.ADJ, Tag.NUM, Tag.ADV, Tag.PART, Tag.DET})
_DESCRIBING = frozenset({Tag.ADJ, Tag.PART, Tag.GER, Tag.ADV})
_NAMING = frozenset({Tag.NOUN, Tag.PROPN})
_WIDEST = 6
"""Words from a figure to its noun."""
_LONGEST_DESCRIPTION = 8
_BRACKETED = frozenset("(),")
_OR_SO = frozenset({"so", "more", "fewer", "less"})
"""What `or` adds to a figure before its noun."""
_PLURALS = frozenset({"teeth", "cattle", "poultry", "livestock", "aircraft", "spacecraft", "offspring", "sheep"})
"""Plurals that the table of forms has for another lemma or number."""
_DESCRIBED = frozenset({Tag.NOUN, Tag.ADJ, Tag.PROPN})
_AND_MORE = frozenset({"-", "+", "plus"})
_QUOTES = frozenset("«“”\"‘'")
_QUOTE_ENDS = frozenset('»”"')
_ONES = frozenset({"ones", "others"})
"""Pronouns that stand for what is counted (`the two older ones`)."""

_VERBAL = frozenset({Tag.VERB, Tag.AUX, Tag.PART, Tag.INF, Tag.GER})
_TENSED = frozenset({Tag.VERB, Tag.AUX})
_BEFORE_COUNT = frozenset({":", ";", "que", "qu'", "et", "mais", "that", "and", "but", "«", "“", '"'})
"""What stands before a subject that `entre` and two figures count."""
_COUNTED = 4
"""Words from such figures to the verb."""


def counted_head(parse: Parse, index: int) -> int | None:
    """Return the noun that a figure at `index` counts, `None` where none follows. Constant.

    In an English compound that is its last noun, unless a plural or the figure shows that an earlier one is counted
    (`22 people dead`, `a two-state solution`).
    """
    start = _opened(parse, index)
    if parse.language == "en" and _is_ranked_part(parse, index, start):
        return start
    return _head_from(parse, index, start, min(start + _WIDEST, len(parse.tokens)))


def _head_from(parse: Parse, index: int, position: int, limit: int) -> int | None:
    """Return the noun that the figure at `index` counts, looked for from `position` on."""
    start = position
    while position < limit:
        token = parse.tokens[position]
        if token.tag in _NAMING:
            return _head_of_compound(parse, index, position, limit)
        if parse.language == "en" and position > index + 1 and token.low in _ONES:
            return position
        if _joins_adjectives(parse, position, index) or _opens_quote(parse, position, index):
            pass
        elif token.tag is Tag.VALUE and position == index + 1 and _is_plural(parse, position + 1):
            pass  # `three 20 minute walks`
        elif token.tag in (Tag.PART, Tag.ADJ) and not noun_follows(parse, position):
            if _tells_of_more(parse, index, position):
                return None
            beyond = _past_description(parse, position)
            if beyond is not None:
                return _head_of_compound(parse, index, beyond, min(beyond + _WIDEST, len(parse.tokens)))
            shared = _shared_with_next(parse, position)
            return position if shared is None and token.plural is not False else shared
        elif token.tag not in _INSIDE and not (position == start and token.low in parse.grammar.genitive):
            return None
        position += 1
    return None


def _past_description(parse: Parse, position: int) -> int | None:
    """Return the plural noun behind several words that describe it, joined, quoted or in brackets, `None` without one.

    `two big red and blue boats`, `three old (and ugly) statues`, `4 different "lounge" areas`. Bounded.
    """
    tokens = parse.tokens
    if parse.language != "en" or is_casualty(counted_key(tokens[position].low, "en")):
        return None
    at, limit = position + 1, min(position + _LONGEST_DESCRIPTION, len(tokens) - 1)
    while at < limit:
        token, after = tokens[at], tokens[at + 1]
        if token.tag is Tag.NOUN:
            quoted = tokens[at - 1].low in _QUOTES and after.low in _QUOTE_ENDS and _is_plural(parse, at + 2)
            return at if token.plural is True or quoted or _is_plural(parse, at + 1) else None
        if token.tag is Tag.NUM and after.low == "-":
            at += 2  # `two new 9-storey towers`
        elif token.tag is Tag.COORD or token.low in _BRACKETED or token.low in _QUOTES:
            if after.tag not in _DESCRIBING and after.low not in _BRACKETED and after.tag not in (Tag.NOUN, Tag.COORD):
                return None
        elif token.tag not in _DESCRIBING:
            return None
        at += 1
    return at if at < len(tokens) and _is_plural(parse, at) else None


def _tells_of_more(parse: Parse, index: int, position: int) -> bool:
    """Whether a participle tells what more of what was counted before did (`with a further 40 left in the shed`)."""
    token = parse.tokens[position]
    more = index > 0 and parse.tokens[index - 1].low in ("further", "additional") and position == index + 1
    if parse.language != "en" or token.tag is not Tag.PART or not more:
        return False
    return not is_casualty(counted_key(token.low, "en")) and not is_casualty(counted_key(token.lemma, "en"))


def _head_of_compound(parse: Parse, index: int, start: int, limit: int) -> int | None:
    """Return the noun that the figure at `index` counts in the compound that opens at `start`."""
    if parse.language != "en":
        return start  # the first noun, and a name that is counted (`deux Airbus`)
    tokens, several = parse.tokens, _is_several(parse, index)
    if _is_what_each_has(parse, index, start):
        return start
    first, found = start, start
    for position in range(start, limit):
        token = tokens[position]
        if token.tag in _NAMING:
            first, found = (first, position) if first <= found else (position, position)
            many = token.plural or token.low in _PLURALS
            plural = many and token.tag is Tag.NOUN and (_gives_age(parse, position) or not _modifies(parse, position))
            if plural and not _ranks_the_next(parse, index, position):
                return position
        elif token.tag is Tag.PREP and token.low[0] == "'":
            further = min(position + _WIDEST, len(tokens))
            return _head_from(parse, index, position + 1, further)  # `two of Oslo's main partners`
        elif _ends_quote(parse, position, start) or _joins_names(parse, position, several=several):
            first = limit  # what comes first is but named beside the noun
        elif not (token.tag in (Tag.ADJ, Tag.GER) and noun_follows(parse, position)):
            break
    shared = _shared_with_next(parse, found) if several and _is_single(tokens[found]) else None
    if shared is not None:
        return shared  # `30 Labour and 12 Tory councillors`
    counts_first = several or (_is_one(parse, index) and tokens[start].lemma in parse.grammar.measuring)
    return first if counts_first and first <= found else found


def _is_what_each_has(parse: Parse, index: int, start: int) -> bool:
    """Whether a singular noun tells how many each of the next ones has (`two-seat vans`, `3 bedroom flats`)."""
    tokens, noun = parse.tokens, parse.tokens[start]
    at = tokens[index].mention
    if noun.plural is not False or at < 0 or parse.mentions[at].kind is not Kind.NUMBER or start + 1 >= len(tokens):
        return False
    bare = start == index + 1 and noun.lemma in parse.grammar.measuring
    return (bare or tokens[index + 1].low == "-") and tokens[start + 1].tag in _DESCRIBED


def _is_ranked_part(parse: Parse, index: int, start: int) -> bool:
    """Whether a rank orders the part or level that the next noun is of (`a first-floor flat`)."""
    at = parse.tokens[index].mention
    if at < 0 or parse.mentions[at].kind is not Kind.ORDINAL or start + 1 >= len(parse.tokens):
        return False
    return parse.tokens[start + 1].tag is Tag.NOUN and parse.tokens[start].low in word_class("ranked_parts", "en")


def _ranks_the_next(parse: Parse, index: int, position: int) -> bool:
    """Whether an English rank belongs to the noun behind a plural (`its third profits warning`)."""
    at = parse.tokens[index].mention
    follows = position + 1 < len(parse.tokens) and parse.tokens[position + 1].tag is Tag.NOUN
    return follows and at >= 0 and parse.mentions[at].kind is Kind.ORDINAL


def _is_plural(parse: Parse, position: int) -> bool:
    """Whether a noun in the plural stands at `position`."""
    token = parse.tokens[position] if position < len(parse.tokens) else None
    return token is not None and token.tag is Tag.NOUN and token.plural is True


def _is_single(token: Token) -> bool:
    """Whether a token is a name or a noun in the singular."""
    return token.tag is Tag.PROPN or (token.tag is Tag.NOUN and token.plural is False)


def _opened(parse: Parse, index: int) -> int:
    """Return where what a figure counts may begin: behind its hyphen, `plus`, `or so` or its digits in brackets."""
    tokens, position = parse.tokens, index + 1
    if parse.language == "fr" and position + 1 < len(tokens) and tokens[position].low in _QUOTE_ENDS:
        return position + (tokens[position + 1].low in ("de", "d'"))  # `« une dizaine » de barques`
    if parse.language != "en" or position >= len(tokens):
        return position
    if tokens[position].low in _AND_MORE:
        return position + 1
    if index > 1 and tokens[position].low == ")" and tokens[index - 1].low == "(" and tokens[index - 2].tag is Tag.NUM:
        return position + 1
    after = tuple(token.low for token in tokens[position : position + 3])
    if after[:1] == ("or",) and after[1:2] and after[1] in _OR_SO:
        return position + 2
    bracketed = len(after) > 2 and after[0] == "(" and after[2] == ")" and tokens[position + 1].tag is Tag.NUM
    return position + 3 if bracketed else position  # `two (2) copies`


def _modifies(parse: Parse, position: int) -> bool:
    """Whether a plural stands before the plural that it describes (`police officers`), not before who says so."""
    after = parse.tokens[position + 1 : position + 3]
    describes = len(after) > 1 and parse.tokens[position].low in word_class("plural_describers", "en")
    if describes and after[0].tag is after[1].tag is Tag.NOUN and after[1].plural is True:
        return True  # `12 sports utility vehicles`
    if not after or after[0].tag is not Tag.NOUN or not after[0].plural:
        return False
    return len(after) == 1 or not is_speech(family_of(after[1].lemma, parse.language, noun=False) or "")


def _gives_age(parse: Parse, position: int) -> bool:
    """Whether `ages` and a figure follow the noun at `position` (`three cousins ages 4, 6 and 9`)."""
    after = parse.tokens[position + 1 : position + 3]
    return len(after) > 1 and after[0].low == "ages" and after[1].mention >= 0


def _joins_names(parse: Parse, position: int, *, several: bool) -> bool:
    """Whether the word after what seemed the noun leads on to it.

    `teacher/parent groups`, `US and British troops`, `car and truck bombs`, `Michelin starred restaurants`.
    """
    token, after = parse.tokens[position], parse.tokens[position + 1 : position + 3]
    if not after:
        return False
    if token.low == "/":
        return after[0].tag in _NAMING or after[0].tag is Tag.ADJ
    before = parse.tokens[position - 1]
    if token.tag is Tag.PART:
        related = token.low in word_class("joined_participles", "en") and before.tag is Tag.NOUN
        return (before.tag is Tag.PROPN or related) and after[0].tag is Tag.NOUN and after[0].plural is True
    if token.tag is not Tag.COORD or len(after) < 2 or after[1].tag is not Tag.NOUN or after[1].plural is not True:
        return False
    single = several and before.tag is Tag.NOUN and before.plural is False
    return (before.tag is Tag.PROPN or single) and after[0].tag in (Tag.ADJ, *_NAMING)


def _joins_adjectives(parse: Parse, position: int, index: int) -> bool:
    """Whether two words that describe a noun are joined before it (`premiers et brefs heurts`, `old, rusty cars`)."""
    tokens = parse.tokens
    if tokens[position].tag is Tag.COORD:
        after = tokens[position + 1 : position + 3]
        compound = parse.language == "en" and len(after) > 1 and after[0].tag is after[1].tag is Tag.NOUN
        return bool(after) and (after[0].tag is Tag.ADJ or compound)  # `12 broad and pebble tracks`
    if tokens[position].low == ",":
        return _joins(parse, position)
    joined = position + 1 < len(tokens) and (tokens[position + 1].tag is Tag.COORD or _joins(parse, position + 1))
    return tokens[position].tag is Tag.ADJ and position > index and joined and noun_follows(parse, position + 1)


def _joins(parse: Parse, position: int) -> bool:
    """Whether a comma stands between two adjectives before their noun."""
    tokens = parse.tokens
    if tokens[position].low != "," or position + 1 >= len(tokens) or tokens[position - 1].tag is not Tag.ADJ:
        return False
    return tokens[position + 1].tag in (Tag.ADJ, Tag.ADV) and noun_follows(parse, position)


def _shared_with_next(parse: Parse, position: int) -> int | None:
    """Return the noun of the next figure, where that of this one is left out (`one major and two minor holders`)."""
    tokens = parse.tokens
    after = tokens[position + 1 : position + 3]
    if len(after) < 2 or not (after[1].tag is Tag.NUM or after[1].low == "one"):
        return None
    if after[0].tag is not Tag.COORD and after[0].low != ",":
        return None
    if is_casualty(counted_key(tokens[position].lemma, parse.language)):
        return None
    if is_casualty(counted_key(tokens[position].low, parse.language)):
        return None
    head = counted_head(parse, position + 2)
    described = head is not None and head > position + 3 and tokens[head].tag is Tag.NOUN
    return head if described and tokens[position + 3].tag in (*_DESCRIBING, *_NAMING) else None


def _opens_quote(parse: Parse, position: int, index: int) -> bool:
    """Whether a quotation opens right behind a figure or what describes its noun (`2 "helpers"`)."""
    before = parse.tokens[position - 1]
    genitive = before.low in parse.grammar.genitive and position == index + 2  # `une dizaine de « casseurs »`
    return parse.tokens[position].low in _QUOTES and (position == index + 1 or before.tag is Tag.ADJ or genitive)


def _ends_quote(parse: Parse, position: int, start: int) -> bool:
    """Whether a quotation that holds the noun at `start` ends before its plural (`300 "ghost" workers`)."""
    closes = parse.tokens[position].low in _QUOTE_ENDS | {"'"} and parse.tokens[start - 1].low in _QUOTES
    return closes and _is_plural(parse, position + 1)


def _is_several(parse: Parse, index: int) -> bool:
    """Whether the figure at `index` is a count above one, which no singular compound can be the object of."""
    amount = _amount(parse, index)
    return amount is not None and amount >= 2


def _is_one(parse: Parse, index: int) -> bool:
    return _amount(parse, index) == 1


def _amount(parse: Parse, index: int) -> Decimal | None:
    mention = parse.tokens[index].mention
    value = parse.mentions[mention].value if mention >= 0 else None
    return value.amount if type(value) is NumberValue else None


def noun_follows(parse: Parse, position: int) -> bool:
    """Whether a noun stands after `position` with nothing but what describes it between."""
    for token in parse.tokens[position + 1 : position + 4]:
        if token.tag is Tag.NOUN or (parse.language == "en" and (token.tag is Tag.PROPN or token.low in _ONES)):
            return True
        if token.tag not in _DESCRIBING:
            return False
    return False


def _resumed(tokens: Sequence[Token], comma: int) -> Tag | None:
    """Return the part of speech of the verb right behind what `comma` and another hold (`, dont un, ont`)."""
    closing = next((j for j in range(comma + 1, len(tokens) - 1) if tokens[j].low == ","), None)
    tag = tokens[closing + 1].tag if closing is not None else None
    return tag if tag in _TENSED else None


def counts_between(tokens: Sequence[Token], position: int, first: int) -> bool:
    """Whether `entre` or `between` and two figures only count a noun: behind a verb, or as its subject.

    `a supprimé entre 50 et 60 postes`, `Between 50 and 60 posts are vacant`.
    """
    if first != position + 1 or tokens[first].tag is not Tag.NUM:
        return False
    joined = "et" if tokens[position].low == "entre" else "and"
    if f" {joined} " not in tokens[first].low and [t.low for t in tokens[first + 1 : first + 2]] != [joined]:
        return False
    if position and tokens[position - 1].tag in _VERBAL:
        return True
    verb = next((t.tag for t in tokens[first + 1 : first + _COUNTED] if t.tag in _TENSED), None)
    noun = [t.tag for t in tokens[first + 1 : first + 2]] == [Tag.NOUN]
    if verb is None and not position and [t.low for t in tokens[first + 2 : first + 3]] == [","]:
        verb = _resumed(tokens, first + 2)
    return noun and verb is not None and (not position or tokens[position - 1].low in _BEFORE_COUNT)
