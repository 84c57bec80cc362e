"""Who says the words between quotation marks, as facts of their own: the same words under two names differ."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.comparing.likeness import likeness
from checker.linking.strands import WORD
from claims.assembling.words.grammar import grammar_of
from claims.kinds.name import fold
from claims.model import NameValue, PartyValue, QuoteValue, Slot
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from claims.model import Fact, Source

Gap = tuple[list[str], list[str]]
SPEAKERS = ("person:", "org:")
"""Entities that speak under their own name."""
FEWEST = 4
"""Words of a quotation from which it is told from any other."""
PARTS = pattern(r"(?<=\w)[(\[](\w{1,3})[)\]]")
"""Letters that a desk adds to a word of the speaker's (`attendai[t]`)."""
BRACKETS = pattern(r"[(\[][^)\]]{0,60}[)\]]")
ANY = "0any0"
"""What stands for words in brackets."""
UNSPOKEN = frozenset({"ne", "n"})
ENDING = 3
"""Letters by which longer words may differ at their ends and be one word."""
SAME = 0.9
"""Share of the words that two quotations have in common when they are one."""


def speaker_facts(facts: Iterable[Fact], names: Iterable[Fact], sources: Mapping[str, Source]) -> list[Fact]:
    """Return a fact for each quotation whose speaker is named, at the words quoted.

    Named is who speaks by the sentence, or else the only person whose full name stands in it beside the quotation.
    `names` are the facts of `name_facts`. Linear.
    """
    named: dict[tuple[str, int], list[Fact]] = defaultdict(list)
    for name in names:
        named[name.source, name.sentence_start].append(name)
    found = []
    for fact in facts:
        if fact.slot is Slot.WORDING and len(WORD.findall(fact.text)) >= FEWEST:
            value = _speaker(fact, named[fact.source, fact.sentence_start], sources[fact.source].text)
            if value is not None:
                found.append(_spoken(fact, value))
    return found


def _speaker(fact: Fact, names: Sequence[Fact], text: str) -> PartyValue | None:
    for participant in fact.participants:
        written = text[participant.start : participant.end]
        inside = fact.sentence_start <= participant.start < fact.sentence_end
        if inside and participant.key.startswith(SPEAKERS) and _words(written) & _words(participant.name):
            return PartyValue(participant.name, participant.key, "speaker")
    if fact.participants:
        return None
    outside = [name for name in names if name.end <= fact.start or fact.end <= name.start]
    if len(outside) == 1 and isinstance(outside[0].value, NameValue):
        value = outside[0].value
        return PartyValue(value.name, f"person:{value.key}", "speaker")
    return None


def _spoken(fact: Fact, value: PartyValue) -> Fact:
    own = {value.key, *_words(value.name)}
    context = tuple(term for term in fact.context if not own & {term, *fold(term).split()})
    return replace(fact, slot=Slot.SPEAKER, value=value, participants=(), context=context, attribution=None)


def _words(text: str) -> set[str]:
    return {word for word in WORD.findall(fold(text)) if len(word) > 1}


def is_same_quotation(a: Fact, b: Fact) -> bool:
    """Return whether two facts stand at the same words. Linear in the words."""
    one, other = WORD.findall(fold(a.text)), WORD.findall(fold(b.text))
    return min(len(one), len(other)) >= FEWEST and likeness(one, other) >= SAME


def is_one_speech(a: QuoteValue, b: QuoteValue) -> bool:
    """Return whether two wordings differ in nothing but what desks mend: endings, spelling, brackets, a `ne` left out.

    What one desk has in brackets stands for any word of the other; either may begin later or end sooner. Costs the
    product of the words.
    """
    gaps, ends = _gaps(_mended(a.words), _mended(b.words))
    cut = [end for end in ends if all(end)]
    return bool(ends) and all(_is_spelling(mine, yours) for mine, yours in (*gaps, *cut))


def drops_negation(a: QuoteValue, b: QuoteValue, language: str) -> bool:
    """Return whether one wording is the other but for a negation in its midst. Costs the product of the words."""
    grammar = grammar_of(language)
    negations = (grammar.negating | grammar.negative_words | grammar.negators) - UNSPOKEN
    gaps, _ = _gaps(_mended(a.words), _mended(b.words))
    return any(negations.isdisjoint(mine) != negations.isdisjoint(yours) for mine, yours in gaps)


def _gaps(one: list[str], other: list[str]) -> tuple[list[Gap], tuple[Gap, ...]]:
    """The words of either between those that both have, in order, and those before the first and after the last."""
    from rapidfuzz.distance import Indel

    same = [block for block in Indel.opcodes(one, other) if block.tag == "equal"]
    if not same:
        return [], ()
    first, last = same[0], same[-1]
    gaps = [(one[x.src_end : y.src_start], other[x.dest_end : y.dest_start]) for x, y in pairwise(same)]
    head = one[: first.src_start], other[: first.dest_start]
    return gaps, (head, (one[last.src_end :], other[last.dest_end :]))


def _mended(words: str) -> list[str]:
    """The words of a quotation without the `ne` that speech leaves out; bracketed ones as a mark of their own."""
    kept = PARTS.sub(r"\1", words)
    plain = WORD.findall(fold(BRACKETS.sub(f" {ANY} ", kept)))
    return [word for word in plain if word not in UNSPOKEN]


def _is_spelling(mine: Sequence[str], yours: Sequence[str]) -> bool:
    if ANY in mine or ANY in yours:
        return True
    x, y = "".join(mine), "".join(yours)
    short, long = sorted((x, y), key=len)
    if len(short) == 1 < ENDING < len(long):
        return long.startswith(short)
    return long.startswith(short) and len(long) - len(short) <= (ENDING if len(short) >= ENDING * 2 else 1)
