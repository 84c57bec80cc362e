"""All the forms of English with their readings, likeliest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from math import exp
from typing import Any

from tools.forms.source import Reading, Source, preference

VOWELS = "aeiou"
ADJECTIVAL = ("al", "ic", "ous", "ive", "able", "ible", "ful", "less", "ish", "ese", "ian", "ean", "ent", "ary")
GIVEN = 100.0
"""Above this a weight was given by the table and is kept."""
SIBILANT = ("s", "x", "z", "ch", "sh")


class Frequencies:
    """Word frequencies per million, both cases of the first letter summed."""

    def __init__(self, log_probability: dict[str, float]) -> None:
        self._by_form: dict[str, float] = defaultdict(float)
        for form, log in log_probability.items():
            if form[:1].isalpha() and form[1:] == form[1:].lower():
                self._by_form[form.lower()] += exp(log) * 1e6

    def of(self, *forms: str) -> float:
        """Return the summed frequency of `forms`."""
        return sum(self._by_form.get(form, 0.0) for form in dict.fromkeys(forms))


def build(source: Source, table: dict[str, Any]) -> dict[str, list[Reading]]:
    """Return form → readings, likeliest first. Linear in the source."""
    often = Frequencies(source.log_probability)
    forms: dict[str, dict[Reading, float]] = defaultdict(dict)
    for verb in _words(source, table, "verb"):
        for form, tag in conjugate(verb, source, table):
            forms[form][Reading(verb, tag)] = 0.0
    for noun in _words(source, table, "noun"):
        plural = pluralise(noun, source, table)
        for form, tag in [(noun, "noun-one"), (plural, "noun-many")] if plural != noun else [(noun, "noun-any")]:
            forms[form][Reading(noun, tag)] = 0.0
    for adjective in _words(source, table, "adj"):
        _add_adjective(adjective, forms, source, often)
    for adverb in _words(source, table, "adv"):
        if adverb.endswith("ly") or adverb in table["adv"]:
            forms[adverb][Reading(adverb, "adverb")] = 0.0
    for line in table["forms"]:
        form, *readings = line.split()
        given = {Reading(*reading.split("/")): GIVEN * 2 / (place + 1) for place, reading in enumerate(readings)}
        forms[form] = {**forms.get(form, {}), **given}
    _weigh(forms, source, table, often)
    return _ordered(forms, table)


def _words(source: Source, table: dict[str, Any], pos: str) -> list[str]:
    words = {*source.index[pos], *table[pos]} - set(table[f"no_{pos}"])
    return sorted(word for word in words if _usable(word))


def _usable(word: str) -> bool:
    return len(word) > 1 and word.replace("-", "").isalpha() and word == word.lower()


def _doubles(verb: str, table: Mapping[str, Any]) -> bool:
    if verb in table["doubling"]:
        return True
    one_syllable = sum(letter in f"{VOWELS}y" for letter in verb) == 1
    ends = len(verb) > 2 and verb[-1] not in f"{VOWELS}wxy" and verb[-2] in VOWELS and verb[-3] not in VOWELS
    return one_syllable and ends


def third_person(verb: str) -> str:
    """Return the -s form of a verb or the plural of a regular noun."""
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(SIBILANT) or (verb.endswith("o") and verb[-2:-1] not in VOWELS) else f"{verb}s"


def _past(verb: str, table: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    given = table["irregular"].get(verb)
    if given:
        pasts, participles = given.split(" ")
        return pasts.split("/"), participles.split("/")
    if verb.endswith("e"):
        regular = f"{verb}d"
    elif verb.endswith("y") and verb[-2:-1] not in VOWELS:
        regular = f"{verb[:-1]}ied"
    elif _doubles(verb, table):
        regular = f"{verb}{verb[-1]}ed"
    else:
        regular = f"{verb}ed"
    return [regular], [regular]


def _gerund(verb: str, table: Mapping[str, Any]) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb not in {"be", "singe"}:
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if _doubles(verb, table) else f"{verb}ing"


def parts_of(verb: str, table: Mapping[str, Any]) -> tuple[str, str, list[str], list[str], str]:
    """Return base form, third person, past forms, past participles and gerund of a verb."""
    return verb, third_person(verb), *_past(verb, table), _gerund(verb, table)


def conjugate(verb: str, source: Source, table: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the forms of a verb with their tags; irregular ones from the table, spellings also from the source."""
    if verb in table["auxiliaries"]:
        return [(form, tag) for form, tag in map(str.split, table["auxiliaries"][verb])]
    pasts, participles = _past(verb, table)
    forms = [
        (verb, "infinitive"),
        (verb, "present-many"),
        (third_person(verb), "present-one"),
        (_gerund(verb, table), "gerund"),
    ]
    forms += [(form, "past-any") for form in pasts] + [(form, "participle-any") for form in participles]
    for form in sorted(source.forms("verb").get(verb, ())):
        if form.endswith("ing"):
            forms.append((form, "gerund"))
        elif form.endswith("ed") and verb not in table["irregular"]:
            forms += [(form, "past-any"), (form, "participle-any")]
    return list(dict.fromkeys(forms))


def pluralise(noun: str, source: Source, table: Mapping[str, Any]) -> str:
    """Return the plural of a noun."""
    if noun in table["plurals"]:
        return str(table["plurals"][noun])
    irregular = [form for form in source.forms("noun").get(noun, ()) if form != noun and not form.endswith("s")]
    if irregular and noun not in table["regular_plurals"]:
        return min(irregular)
    if noun.endswith("man") and noun not in table["regular_plurals"]:
        return f"{noun[:-3]}men"
    regular = third_person(noun)
    if noun.endswith(("f", "fe")):
        soft = f"{noun.removesuffix('e').removesuffix('f')}ves"
        return soft if soft in source.forms("noun").get(noun, ()) else f"{noun}s"
    return f"{noun}s" if noun in table["regular_plurals"] and not noun.endswith(("s", "x")) else regular


def _weigh(forms: dict[str, dict[Reading, float]], source: Source, table: dict[str, Any], often: Frequencies) -> None:
    """Replace the weights of every form's readings by what frequencies of its sister forms tell.

    A base form is the verb's as far as the forms that only a verb has are in use, an -ing form the noun's as far as its
    plural is, an adjective's as far as it has degrees or an adverb.
    """
    for form, found in forms.items():
        kinds = {reading.tag.partition("-")[0] for reading in found}
        for reading in found:
            if found[reading] < GIVEN:
                found[reading] = _weight(form, reading, kinds, source, table, often)


def _weight(
    form: str, reading: Reading, kinds: set[str], source: Source, table: dict[str, Any], often: Frequencies
) -> float:
    kind = reading.tag.partition("-")[0]
    match kind:
        case "noun":
            if "gerund" in kinds:
                return 2.0 if often.of(f"{form}s") > 0.12 * often.of(form) else 0.2
            return 0.3 if "participle" in kinds or "past" in kinds else 1.0
        case "adj":
            quality = _is_quality(reading.lemma, source, often)
            if kinds & {"participle", "gerund"}:
                return 0.4
            return 1.3 if quality or form.endswith(ADJECTIVAL) else 0.6
        case "adverb":
            return 1.5 if form.endswith("ly") else 0.3
        case "infinitive" | "present":
            share = 1.0 if kind == "infinitive" else 0.9
            if reading.lemma in table["irregular"]:
                return 1.6 * share
            own = often.of(*_past(reading.lemma, table)[0], _gerund(reading.lemma, table))
            return share * (1.6 if own > 0.6 * often.of(reading.lemma, third_person(reading.lemma)) else 0.8)
        case "past":
            return 1.0
        case "participle":
            return 0.9
        case _:
            return 1.0


def _is_quality(adjective: str, source: Source, often: Frequencies) -> bool:
    """Whether it has degrees or an adverb in use: a noun before another noun has neither."""
    stem = adjective.removesuffix("e") if adjective.endswith("le") else adjective
    adverbs = (f"{adjective}ly", f"{stem}y", f"{adjective.removesuffix('y')}ily")
    degrees = [f"{adjective.removesuffix('e')}er", f"{adjective.removesuffix('e')}est"]
    degrees += [f for f in source.forms("adj").get(adjective, ()) if f.endswith("est")]
    adverb = often.of(*(a for a in adverbs if a != adjective and a not in source.adjectives))
    return adverb > 0.01 * often.of(adjective) or often.of(degrees[1], *degrees[2:]) > 0.004 * often.of(adjective)


def _add_adjective(adjective: str, forms: dict[str, dict[Reading, float]], source: Source, often: Frequencies) -> None:
    graded = [f for f in source.forms("adj").get(adjective, ()) if f.endswith(("er", "est"))]
    if adjective.endswith("e"):
        graded += [f"{adjective}r", f"{adjective}st"]
    elif len(adjective) < 7:
        graded += [f"{adjective}er", f"{adjective}est"]
    forms[adjective][Reading(adjective, "adj-any")] = 0.0
    for form in graded:
        if often.of(form) > 0.05:
            forms[form].setdefault(Reading(adjective, "adj-any"), 0.0)


def _ordered(forms: dict[str, dict[Reading, float]], table: dict[str, Any]) -> dict[str, list[Reading]]:
    preferred = {form: order.split() for order, listed in table["first"].items() for form in listed}
    ordered: dict[str, list[Reading]] = {}
    for form, found in forms.items():
        only = table["only"].get(form)
        kept = [r for r in found if only is None or r.lemma in only]
        order = preferred.get(form)
        ordered[form] = sorted(kept, key=lambda r: (preference(r, order), -found[r], r))
    return ordered | {form: [] for form in table["closed"]}
