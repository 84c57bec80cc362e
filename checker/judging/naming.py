"""Says the keys of a step's words as the sources write them: `RU` as `Russie`, `sign` as `signé`."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from claims.kinds.name import fold
from claims.languages.families import counted_key, family_of
from claims.languages.forms import readings
from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.model import Evidence, Step
    from claims.model import Fact

NAMES = frozenset({"link.parties-shared", "link.city-same", "link.noun-same"})
"""Steps that list participants, places or the noun that is counted."""
BESIDE = frozenset({"link.beside-both", "link.beside-long"})
"""Steps that repeat the words around a value, without accents."""
WORDS = "link.words-rare"
"""The step that lists words: event families, counted nouns and lemmas."""
_WORD = pattern(r"[^\W_]+(?:[-‐][^\W_]+)*")


def named_params(step: Step, evidence: Sequence[Evidence], facts: Iterable[Fact]) -> Mapping[str, str]:
    """Return the places of `step`'s message with keys replaced by words of the sources, in the order they stand there.

    `evidence` is the finding's, `facts` those it states. What no source has a word for keeps its key. Linear in both.
    """
    params = dict(step.params)
    if step.key in BESIDE and evidence:
        spelt = {fold(word): word for word in _WORD.findall(evidence[0].sentence)}
        return {**params, "what": " ".join(spelt.get(word, word) for word in params.get("what", "").split())}
    if "what" not in params or (step.key not in NAMES and step.key != WORDS):
        return params
    facts = list(facts)
    known = _names(facts)
    if step.key == WORDS and facts:
        known = {**_words(evidence[0].sentence, facts[0].language), **known}
    keys = params["what"].split(", ")
    said = dict.fromkeys(known.get(key, key) for key in keys)
    return {**params, "what": ", ".join(said)}


def _names(facts: Iterable[Fact]) -> dict[str, str]:
    """Names by the key that a step shows, the first source's; a name in capitals gives way to one that is not."""
    names: dict[str, str] = {}
    for fact in facts:
        for key, name in chain(((p.key, p.name) for p in fact.participants), _noun(fact)):
            shown = key.partition(":")[2] or key
            if shown not in names or (names[shown].isupper() and not name.isupper()):
                names[shown] = name
    return names


def _noun(fact: Fact) -> Iterator[tuple[str, str]]:
    if fact.of is not None:
        yield fact.of.key, fact.of.text


def _words(sentence: str, language: str) -> dict[str, str]:
    """The words of a sentence by every key that linking may know them by."""
    words: dict[str, str] = {}
    for found in _WORD.finditer(sentence):
        for key in _keys(found[0].lower(), language):
            words.setdefault(key, found[0])
    return words


def _keys(form: str, language: str) -> Iterator[str]:
    yield form
    yield fold(form)
    for reading in readings(form, language):
        lemma = reading.lemma
        yield from (lemma, counted_key(lemma, language))
        for noun in (True, False):
            family = family_of(lemma, language, noun=noun)
            if family is not None:
                yield family
