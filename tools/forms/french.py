"""All the forms of French with their readings, likeliest first."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from tools.forms.french_verbs import conjugate
from tools.forms.source import Reading, Source, preference, suffixed

INVARIABLE = ("s", "x", "z")
FEMININES = (
    ("ieur", "ieure"), ("lleur", "lleure"), ("teur", "trice"), ("teur", "teuse"), ("eur", "euse"), ("eux", "euse"),
    ("if", "ive"), ("ier", "ière"), ("er", "ère"), ("ien", "ienne"), ("éen", "éenne"), ("on", "onne"), ("el", "elle"),
    ("eil", "eille"), ("et", "ette"), ("et", "ète"), ("c", "que"), ("ais", "aise"), ("ois", "oise"), ("", "e"),
)  # fmt: skip
ADJECTIVAL = (
    "ique", "iques", "al", "ale", "ales", "aux", "aire", "aires", "if", "ifs", "ive", "ives", "eux", "euse", "el",
    "elle", "els", "elles", "able", "ables", "ible", "ibles", "ois", "oise", "oises", "ais", "aise", "aises", "ain",
    "aine",
    "ains", "aines", "ien", "ienne", "iens", "iennes", "ième", "ièmes",
)  # fmt: skip
AGENTS = (
    "eur", "eurs", "euse", "euses", "trice", "trices", "iste", "istes", "logue", "logues", "ogue", "ogues", "ier",
    "iers",
)  # fmt: skip
"""Endings of words that are nouns before they are adjectives."""
LIGATURE = re.compile(r"(?<![aiou])oe(?=u(?!x)|il|s[oti]|nol|dip|cum|dèm|di)|(?<=f)oe(?=t)")
CIRCUMFLEX = frozenset("îû")
PLAIN = str.maketrans("îû", "iu")
SHORTEST_PLAIN = 5
"""Letters from which a word may be written without its circumflex, as the spelling of 1990 has it (`connait`)."""
_TENSES = ("present", "participle", "past", "future", "conditional", "subjunctive")


def build(source: Source, table: dict[str, Any]) -> dict[str, list[Reading]]:
    """Return form → readings, likeliest first. Linear in the source."""
    forms: dict[str, set[Reading]] = defaultdict(set)
    verbs = sorted((set(source.index["verb"]) | _lemmas(source, "verb") | set(table["verbs"])) - set(table["no_verbs"]))
    for verb in verbs:
        if _usable(verb) and verb[-2:] in {"er", "ir", "re", "ïr"}:
            known = source.forms("verb").get(verb, set())
            for form, tag in conjugate(verb):
                # Where the source lists a verb's forms, it decides between spellings that the rules allow.
                if not known or form in known or not tag.endswith(("present-one", "present-many", "future-one")):
                    forms[form].add(Reading(verb, tag))
    nouns = _nouns(source, table, set(verbs))
    for form, lemma, number in nouns:
        forms[form].add(Reading(lemma, f"noun-{number}"))
    for form, lemma, number in _adjectives(source, table, set(verbs)):
        forms[form].add(Reading(lemma, f"adj-{number}"))
    for adverb in [*source.index["adv"], *table["adverbs"]]:
        if _usable(adverb) and (adverb.endswith("ment") or adverb in table["adverbs"]):
            forms[adverb].add(Reading(adverb, "adverb"))
    for line in table["forms"]:
        form, *readings = line.split()
        forms[form].update(Reading(*reading.split("/")) for reading in readings)
    own = {form for form, lemma, _ in nouns if form == lemma or form in (f"{lemma}s", f"{lemma}x")}
    qualities = {a for a in source.index["adj"] if _adverbs(a) & set(source.index["adv"])}
    return _ordered(forms, table, own, qualities | set(table["adjectives"]))


def _adverbs(adjective: str) -> set[str]:
    """The adverbs in -ment that an adjective can have: one that has one is no noun put beside another."""
    stems = {
        adjective,
        suffixed(adjective, FEMININES),
        suffixed(adjective, (("eau", "elle"), ("ou", "olle"), ("c", "che"))),
    }
    doubled = f"{adjective}{adjective[-1]}e"
    return {f"{stem}ment" for stem in {*stems, doubled}} | {
        f"{adjective}ément",
        f"{adjective[:-2]}amment",
        f"{adjective[:-2]}emment",
        f"{adjective[:-2]}emment",
    }


def _lemmas(source: Source, pos: str) -> set[str]:
    return {lemma for lemmas in source.exceptions[pos].values() for lemma in lemmas}


def _usable(word: str) -> bool:
    return len(word) > 1 and word.replace("-", "").replace("'", "").isalpha() and word == word.lower()


def _plural(noun: str, table: dict[str, Any]) -> str:
    if noun in table["plurals"]:
        return str(table["plurals"][noun])
    if noun.endswith(INVARIABLE):
        return noun
    if noun.endswith(("eau", "au", "eu")):
        return f"{noun}x"
    return f"{noun[:-2]}aux" if noun.endswith("al") and noun not in table["als"] else f"{noun}s"


def _numbered(form: str, lemma: str, table: dict[str, Any]) -> list[tuple[str, str, str]]:
    plural = _plural(form, table)
    if plural == form:
        return [(form, lemma, "any")]
    return [(form, lemma, "one"), (plural, lemma, "many")]


def _nouns(source: Source, table: dict[str, Any], verbs: set[str]) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    listed = [n for n in source.index["noun"] if _usable(n)]
    unwanted = set(table["no_nouns"])
    exceptions = {
        form: lemmas[0]
        for form, lemmas in source.exceptions["noun"].items()
        if _usable(form)
        and _usable(lemmas[0])
        and len(lemmas[0]) <= len(form) + 1
        and lemmas[0][:2] == form[:2]
        # The source maps some nouns to the verb they come from.
        and (lemmas[0] not in verbs or lemmas[0] == form)
    }
    lemmas = (set(listed) | set(exceptions.values()) | set(table["nouns"])) - unwanted - set(exceptions)
    lemmas |= {form for form, lemma in exceptions.items() if form == lemma and form not in unwanted}
    for lemma in sorted(lemmas):
        if lemma not in verbs or lemma in table["nouns"] or lemma in listed:
            found += _numbered(lemma, lemma, table)
    for form, lemma in sorted(exceptions.items()):
        if form != lemma and lemma not in verbs and form not in unwanted:
            many = form.endswith(("s", "x")) and not lemma.endswith(("s", "x"))
            found += [(form, lemma, "many")] if many else _numbered(form, lemma, table)
    for form, lemma in table["feminine_nouns"].items():
        found += _numbered(form, lemma, table)
    return found


def _adjectives(source: Source, table: dict[str, Any], verbs: set[str]) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    unwanted = set(table["no_adjectives"])
    exceptions = {
        form: lemmas[0]
        for form, lemmas in source.exceptions["adj"].items()
        if _usable(form) and _usable(lemmas[0]) and lemmas[0] not in verbs
    }
    lemmas = {a for a in source.index["adj"] if _usable(a)} | set(exceptions.values()) | set(table["adjectives"])
    for lemma in sorted(lemmas - verbs - unwanted):
        if lemma in exceptions and exceptions[lemma] != lemma:
            continue
        found += _numbered(lemma, lemma, table)
        regular = {suffixed(lemma, (pair,)) for pair in FEMININES if lemma.endswith(pair[0])}
        if not lemma.endswith("e") and not any(exceptions.get(form) == lemma for form in regular):
            found += _numbered(suffixed(lemma, FEMININES), lemma, table)
    for form, lemma in sorted(exceptions.items()):
        if form != lemma and lemma not in unwanted:
            if form.endswith(("s", "x")):
                found.append((form, lemma, "many"))
            else:
                found += _numbered(form, lemma, table)
    return found


def _ordered(
    forms: dict[str, set[Reading]], table: dict[str, Any], own: set[str], qualities: set[str]
) -> dict[str, list[Reading]]:
    """Order by the table of preferences, then by what such forms mostly are in prose; closed forms have no reading."""
    preferred = {form: order.split() for order, listed in table["first"].items() for form in listed}
    ordered: dict[str, list[Reading]] = {}
    for form, found in forms.items():
        only = table["only"].get(form)
        kept = [r for r in found if only is None or r.lemma in only]
        order = preferred.get(form)
        ordered[form] = sorted(kept, key=lambda r: (preference(r, order), _rank(form, r, own, kept, qualities), r))
    for form in [form for form in ordered if "oe" in form]:
        joined = _joined(form)
        if joined != form and joined not in ordered:
            ordered[joined] = ordered[form] = [Reading(_joined(r.lemma), r.tag) for r in ordered[form]]
    for form in [form for form in ordered if not CIRCUMFLEX.isdisjoint(form)]:
        plain = form.translate(PLAIN)
        if len(form) >= SHORTEST_PLAIN and plain not in ordered:
            ordered[plain] = ordered[form]
    return ordered | {form: [] for form in table["closed"]}


def _joined(word: str) -> str:
    """Write the ligature where French has it: `coeur`, `oeuvre`, `oesophage`, not `coexister`."""
    return LIGATURE.sub("œ", word)


def _rank(form: str, reading: Reading, own: set[str], among: list[Reading], qualities: set[str]) -> tuple[int, int]:
    """Without a preference: adverbs in -ment, adjectives before their nouns, nouns before present forms, verbs last."""
    kind = reading.tag.partition("-")[0]
    participle = any(r.tag.startswith("participle") and r.lemma != reading.lemma for r in among)
    match kind:
        case "adverb":
            place = 0 if form.endswith("ment") else 2
        case "adj":
            quality = reading.lemma in qualities or (form.endswith(ADJECTIVAL) and not form.endswith(AGENTS))
            place = 5 if participle else 1 if quality else 3
        case "noun":
            feminine = form.endswith(("ée", "ées", "ie", "ies", "ue", "ues", "se", "te", "ses", "tes"))
            place = 4 if (participle and not feminine) or form not in own else 2
        case "infinitive":
            place = 1
        case "participle":
            place = 3
        case "past" | "future" | "conditional":
            place = 0 if form.endswith(("ait", "aient", "era", "eront", "rait", "èrent", "irent")) else 4
        case _:
            place = 4
    return place, _TENSES.index(kind) if kind in _TENSES else 0
