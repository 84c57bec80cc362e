"""Makes the tables of forms: `python -m tools.build_forms path/to/spacy_lookups_data-*.whl`.

Writes `claims/languages/<language>/forms.marisa` and `forms.txt` for French and English from the lemma indexes and
exceptions in the wheel of spacy-lookups-data (fetch it with `pip download --no-deps spacy-lookups-data==1.0.5`), the
conjugation rules and the tables in `tools/forms/`. Same input, same bytes. About twenty seconds.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from pathlib import Path

import marisa_trie

from claims.languages.forms import CODES
from claims.languages.packs import ROOT
from tools.forms import english, french
from tools.forms.source import Reading, Source

HERE = Path(__file__).parent
BUILDERS = {"fr": ("french", french.build), "en": ("english", english.build)}


def encode(form: str, readings: list[Reading]) -> str:
    """Return the paradigm of a form: for each reading its code, the letters to strip and the letters to add."""
    parts = []
    for lemma, tag in readings:
        shared = 0
        while shared < min(len(form), len(lemma)) and form[shared] == lemma[shared]:
            shared += 1
        strip = len(form) - shared
        parts.append(f"{CODES[tag]}{strip}{lemma[shared:]}" if shared and strip < 10 else f"{CODES[tag]}*{lemma}")
    return ";".join(dict.fromkeys(parts))


def write(language: str, forms: dict[str, list[Reading]]) -> tuple[int, int]:
    """Write the two files of a language and return the numbers of forms and of paradigms."""
    paradigms = {form: encode(form, readings) for form, readings in forms.items()}
    counts = Counter(paradigms.values())
    numbers = {p: n for n, (p, _) in enumerate(sorted(counts.items(), key=lambda item: (-item[1], item[0])))}
    trie = marisa_trie.RecordTrie("<H", ((form, (numbers[p],)) for form, p in sorted(paradigms.items())))
    folder = ROOT / language
    trie.save(str(folder / "forms.marisa"))
    (folder / "forms.txt").write_text("\n".join(numbers), encoding="utf-8")
    return len(forms), len(numbers)


def main(wheel: Path) -> None:
    """Build every language's tables from `wheel`."""
    for language, (name, build) in BUILDERS.items():
        table = tomllib.loads((HERE / "forms" / f"{name}.toml").read_text(encoding="utf-8"))
        forms, paradigms = write(language, build(Source(wheel, language), table))
        print(f"{language}: {forms} forms, {paradigms} paradigms")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
