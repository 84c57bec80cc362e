"""What it costs to read an English form as each part of speech it can have, the likeliest being free.

The counts of a lemma tell how often it is which part of speech; how those of a verb fall on its forms, and those of a
noun on its plural, is told by how often each form is met. The usual part of a form and the order of the table of
forms have each their say beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log
from typing import Any, NamedTuple

from tools.forms.english import Frequencies, parts_of, pluralise
from tools.forms.source import Reading, Source

USUAL = 0.4
"""The say of the usual part of a form, in the likelihood of its parts."""
ORDER = 0.3
"""The say of the order in which the table of forms has them."""
TRUSTED = 5.0
"""Counts from which they are believed in full."""
UNTOLD = 0.7
"""How likely each part is to the one before it in the table, where the counts are few."""
SCALE = 4.0
"""Tenths of the tagger's costs for each time that a part is e times less likely."""
DEAREST = 16
"""Tenths that the least likely part costs."""
BASE = 0.75
"""How much of the present of a verb is its base form."""
_AUXILIARIES = frozenset({"be", "have", "do"})
_VERBAL = frozenset({"infinitive", "present", "past", "participle", "gerund"})


class Evidence(NamedTuple):
    """What is known of English words beside their forms."""

    source: Source
    table: Mapping[str, Any]
    often: Frequencies
    counts: Mapping[str, Mapping[str, int]]
    usual: Mapping[str, str]

    def met(self, lemma: str, part: str) -> float:
        """Return how often `lemma` was met as `part`, never quite 0."""
        return self.counts.get(lemma, {}).get(part, 0) + 0.5


def part_of(reading: Reading) -> str:
    """Return the part of speech that a reading's tag names."""
    kind = reading.tag.partition("-")[0]
    return "verb" if kind in _VERBAL else kind


def costs_of(form: str, readings: Sequence[Reading], evidence: Evidence) -> list[int]:
    """Return the tenths each part of speech of `form` costs, in the order of its readings; `[]` where nothing tells."""
    parts = list(dict.fromkeys(map(part_of, readings)))
    if len(parts) < 2 or any(reading.lemma in _AUXILIARIES for reading in readings):
        return []
    met = dict.fromkeys(parts, 0.0)
    for reading in readings:
        met[part_of(reading)] = max(met[part_of(reading)], _met(form, reading, evidence))
    total = sum(met.values())
    trust = min(1.0, total / TRUSTED)
    fallen = [UNTOLD**place for place in range(len(parts))]
    shares = [
        trust * met[part] / total + (1 - trust) * share / sum(fallen) for part, share in zip(parts, fallen, strict=True)
    ]
    usual = evidence.usual.get(form)
    if usual in parts:
        shares = [(1 - USUAL) * share + USUAL * (part == usual) for part, share in zip(parts, shares, strict=True)]
    shares = [(1 - ORDER) * share + ORDER * (place == 0) for place, share in enumerate(shares)]
    return [min(DEAREST, round(SCALE * log(max(shares) / share))) for share in shares]


def _met(form: str, reading: Reading, evidence: Evidence) -> float:
    """Return how often `form` is likely to have been met in that reading."""
    kind = reading.tag.partition("-")[0]
    if kind not in _VERBAL:
        count = evidence.met(reading.lemma, kind)
        return count * _number_share(form, reading.lemma, evidence) if kind == "noun" else count
    count = evidence.met(reading.lemma, "verb")
    base, third, pasts, participles, gerund = parts_of(reading.lemma, evidence.table)
    often = evidence.often.of
    everywhere = often(base, third, *pasts, *participles, gerund) + 0.1
    if kind in ("infinitive", "present"):
        rest = evidence.met(reading.lemma, "noun") + evidence.counts.get(reading.lemma, {}).get("adj", 0)
        as_verb = everywhere * count / (count + rest)
        told = often(gerund) if base in pasts else often(*pasts, *participles, gerund)
        present = max(as_verb - told, 0.15 * as_verb)
        return count * present / as_verb * (BASE if form == base else 1 - BASE)
    return count * min(0.9, max(0.1 if kind == "gerund" else 0.2, often(form) / everywhere))


def _number_share(form: str, noun: str, evidence: Evidence) -> float:
    """Return how much of a noun is in the number that `form` has."""
    plural = pluralise(noun, evidence.source, evidence.table)
    if plural == noun:
        return 1.0
    one, many = evidence.often.of(noun) + 0.05, evidence.often.of(plural) + 0.05
    return (many if form == plural else one) / (one + many)
