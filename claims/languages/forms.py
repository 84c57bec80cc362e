"""What an inflected form can be: lemma, part of speech, and for a verb its mood and tense.

A language's forms lie in `languages/<language>/forms.marisa`, a memory-mapped trie from form to the number of a
paradigm, and `forms.txt`, one paradigm a line. Both are made by `tools/build_forms.py`. A form that the table lacks is
read by its ending (`endings.toml`). Determiners, pronouns, prepositions and conjunctions are not in the table.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

import marisa_trie

from claims.languages.packs import ROOT, load_table


class Pos(StrEnum):
    """The open parts of speech."""

    NOUN = "noun"
    VERB = "verb"
    ADJ = "adj"
    ADV = "adv"
    PROPN = "propn"


class Mood(StrEnum):
    """What a verb form can head."""

    FINITE = "finite"
    INFINITIVE = "infinitive"
    PAST_PARTICIPLE = "past-participle"
    PRESENT_PARTICIPLE = "present-participle"


class Tense(StrEnum):
    """The tense of a finite form, simple tenses only."""

    PRESENT = "present"
    PAST = "past"
    """Simple past and imperfect."""
    FUTURE = "future"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    """Only where the form is no indicative as well (`ait`, `fasse`, `fût`)."""


class FormReading(NamedTuple):
    """One thing a form can be."""

    lemma: str
    pos: Pos
    mood: Mood | None = None
    tense: Tense | None = None
    """For finite forms only."""
    plural: bool | None = None
    """Of nouns, adjectives, participles, and the subject of a finite form; `None` where the form does not tell."""


Endings = dict[str, list[str]]
"""`endings.toml`, how a form that no table knows is read: ending → `replacement tag` each, likeliest first."""

_FINITE = [
    (f"{tense.value}-{number}", (Pos.VERB, Mood.FINITE, tense, plural))
    for tense in Tense
    for number, plural in (("one", False), ("many", True), ("any", None))
]
_NOMINAL = [
    (f"{name}-{number}", (pos, mood, None, plural))
    for name, pos, mood in (
        ("noun", Pos.NOUN, None),
        ("adj", Pos.ADJ, None),
        ("participle", Pos.VERB, Mood.PAST_PARTICIPLE),
    )
    for number, plural in (("one", False), ("many", True), ("any", None))
]
TAGS: dict[str, tuple[Pos, Mood | None, Tense | None, bool | None]] = dict(
    [
        *_FINITE,
        *_NOMINAL,
        ("infinitive", (Pos.VERB, Mood.INFINITIVE, None, None)),
        ("gerund", (Pos.VERB, Mood.PRESENT_PARTICIPLE, None, None)),
        ("adverb", (Pos.ADV, None, None, None)),
        ("name", (Pos.PROPN, None, None, None)),
    ]
)
"""Every combination that a reading can have, by the name used in `endings.toml` and by the builder of the table."""
CODES = {name: chr(ord("A") + number) for number, name in enumerate(TAGS)}
"""One character for each tag in `forms.txt`; append tags only, or build the tables anew."""
_BY_CODE = {CODES[name]: tag for name, tag in TAGS.items()}
COSTS, FREE = "|", "A"
"""What stands before the costs in a paradigm, and the letter of no cost; a tenth more for each letter after it."""
LONGEST_ENDING = 8
SHORTEST_STEM = 2
"""Letters that must stand before an ending for it to tell anything."""


@lru_cache(maxsize=8)
def _table(language: str) -> tuple[marisa_trie.RecordTrie, list[str]] | None:
    path = ROOT / language / "forms.marisa"
    if not language or not path.is_file():
        return None
    trie = marisa_trie.RecordTrie("<H")
    trie.mmap(str(path))
    return trie, path.with_suffix(".txt").read_text(encoding="utf-8").split("\n")


@lru_cache(maxsize=1 << 16)
def readings(form: str, language: str) -> tuple[FormReading, ...]:
    """Return what `form` can be in `language`, likeliest in news prose first; `()` when nothing is known.

    The form is folded to lower case with straight apostrophes. A form that the table lacks is read by its ending; a
    language without a table knows no form. Constant in the size of the table, linear in the form.
    """
    table = _table(language)
    if table is None:
        return ()
    trie, paradigms = table
    folded = form.lower().replace("’", "'")
    found = trie.get(folded) if folded.isprintable() else None  # the trie cannot look a NUL up
    return _decoded(folded, paradigms[found[0][0]]) if found else _by_ending(folded, language)


def is_listed(form: str, language: str) -> bool:
    """Whether the table of a language holds a form, which is in lower case. Linear in the form."""
    table = _table(language)
    return table is not None and form.isprintable() and form in table[0]


def costs(form: str, language: str) -> dict[Pos, float]:
    """Return what it costs to read `form` as each part of speech it can have, 0 for the likeliest.

    Counted over English of all kinds, so that the first of its `readings` may cost more than another; empty where the
    table does not tell. Constant in the size of the table, linear in the form.
    """
    table = _table(language)
    folded = form.lower().replace("’", "'")
    found = table[0].get(folded) if table is not None and folded.isprintable() else None
    if table is None or not found:
        return {}
    letters = table[1][found[0][0]].partition(COSTS)[2]
    parts = dict.fromkeys(reading.pos for reading in readings(form, language))
    return {part: (ord(letter) - ord(FREE)) / 10 for part, letter in zip(parts, letters, strict=False)}


def lemma_of(form: str, language: str, pos: Pos | None = None) -> str:
    """Return the lemma of the likeliest reading of `form` (that is a `pos`); the form in lower case when unknown."""
    for reading in readings(form, language):
        if pos is None or reading.pos is pos:
            return reading.lemma
    return form.lower()


def _decoded(form: str, paradigm: str) -> tuple[FormReading, ...]:
    """A paradigm is `;`-separated readings: code, letters to strip as a digit or `*` for all, letters to add.

    After a `|` stands a letter for the cost of each part of speech.
    """
    found = []
    paradigm = paradigm.partition(COSTS)[0]
    for part in paradigm.split(";") if paradigm else ():
        kept = "" if part[1] == "*" else form[: len(form) - int(part[1])]
        found.append(FormReading(kept + part[2:], *_BY_CODE[part[0]]))
    return tuple(found)


def _by_ending(form: str, language: str) -> tuple[FormReading, ...]:
    table = load_table(language, "endings", Endings)
    if not form.replace("-", "").replace("'", "").isalpha():
        return ()
    longest = min(LONGEST_ENDING, len(form) - SHORTEST_STEM)
    for length in range(longest, 0, -1):
        rules = table.get(form[-length:])
        if rules is not None:
            return tuple(_ruled(form[:-length], rule) for rule in rules)
    return ()


def _ruled(stem: str, rule: str) -> FormReading:
    replacement, tag = rule.split(" ")
    return FormReading(stem + ("" if replacement == "-" else replacement), *TAGS[tag])
