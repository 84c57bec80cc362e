"""Ranks and shares by where they stand: what a rank alone orders, what takes up those told before, ranks of none."""

from __future__ import annotations

from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_state
from claims.model import Event, Kind, Mention, Slot

_INSIDE = frozenset({"à", "au", "aux", "lors"})
"""Prepositions, besides `de`, that join what is ranked to the event noun that it completes."""
_LONGEST_ONE_OF = 6
"""Words from `one of` to the rank of those it is one of."""


def ranked_inside(parse: Parse, mention: Mention, head: int | None) -> Event | None:
    """Return the event noun that what a French rank orders completes (`sa défaite au premier tour`)."""
    preposition = parse.preposition_before(head) if parse.language == "fr" and head is not None else None
    if mention.kind is not Kind.ORDINAL or preposition is None or preposition < 1:
        return None
    if parse.tokens[preposition].low not in parse.grammar.genitive | _INSIDE:
        return None
    noun = parse.head_left(preposition - 1)
    told = parse.event_of_noun(noun) if noun is not None else None
    return None if told is None or is_state(told.family) else told


def first_of_several(parse: Parse, index: int, mention: Mention) -> bool:
    """Whether a rank is shared by as many as a figure says, or held by one of them: nothing is said to be first.

    `les deux premiers essais`, `her first three films`, `l'un des tout premiers ponts`. Constant.
    """
    if mention.kind is not Kind.ORDINAL:
        return False
    tokens = parse.tokens
    after = tokens[index + 1].tag if index + 1 < len(tokens) else Tag.PUNCT
    if after is Tag.NUM or (index and tokens[index - 1].tag is Tag.NUM):
        return True
    for at in range(index - 1, max(0, index - _LONGEST_ONE_OF), -1):
        if tokens[at].low in word_class("out_of_several", parse.language):
            return tokens[at].tag is Tag.PREP
        if tokens[at].low in parse.grammar.genitive:
            return tokens[at - 1].low in word_class("out_of_several", parse.language)
        if tokens[at].tag not in (Tag.DET, Tag.ADV):
            return False
    return False


def of_them(parse: Parse, index: int, slot: Slot) -> bool:
    """Whether a share is of those told before by a pronoun (`un tiers d'entre eux`)."""
    return slot is Slot.SHARE and [t.low for t in parse.tokens[index + 1 : index + 3]] == ["d'", "entre"]


def ranks_alone(parse: Parse, index: int, head: int | None) -> bool:
    """Whether a French rank has its noun before it: what `de` joins to it is where it ranks (`le 3e de la ville`).

    A plural behind `de` is those it is one of (`le premier de ces ponts`); `le numéro 2 du parti` ranks somebody.
    """
    several = head is not None and parse.tokens[head].plural
    if several or parse.tokens[index].low.startswith(("numéro", "n°", "no")):
        return False
    after = parse.tokens[index + 1].low if index + 1 < len(parse.tokens) else ""
    before = parse.tokens[index - 1].low if index else ""
    return parse.language == "fr" and before in ("le", "la") and after in ("de", "du", "d'", "des")


def apposed(parse: Parse, index: int) -> int | None:
    """Return the noun that a rank alone stands in apposition to (`la création du port, le troisième de la ville`)."""
    comma = index > 2 and parse.tokens[index - 2].low == ","
    return parse.head_left(index - 3) if comma else None


def takes_up(parse: Parse, index: int) -> bool:
    """Whether a figure only takes up all of those told before it (`ont tous deux signé`, `toutes les trois`)."""
    before = [t.low for t in parse.tokens[max(0, index - 2) : index]]
    taken = before[-1:] in (["tous"], ["toutes"]) or before in (["tous", "les"], ["toutes", "les"])
    after = parse.tokens[index + 1].tag if index + 1 < len(parse.tokens) else Tag.PUNCT
    return taken and after not in (Tag.NOUN, Tag.ADJ, Tag.NUM)
