"""Which sources are copies of one dispatch: ten reprints are one origin.

Word shingles sampled by their hash (Broder 1997, "On the resemblance and containment of documents"): two sources of
which the smaller shares a third of its sampled eight-word runs with the other are one text, by whatever outlet.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING
from zlib import crc32

from claims.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from claims.model import Source

SHINGLE = 8
"""Words in a run: long enough that two desks do not write it by chance, short enough to survive a light edit."""
SAMPLE = 4
"""One run in so many is kept, the same ones in every text."""
COPIED = 0.3
"""Share of the smaller text's runs that makes a copy: below it, outlets share a quotation or a lead."""
COPIED_WIRE = 0.12
"""The same where both name one agency."""
SPREAD = 60
"""Sources above which a run is boilerplate."""
AGENCY = pattern(r"\b(?:AFP|Agence France-Presse|Reuters|Belga|Xinhua|EFE|ANSA|DPA|TASS|Associated Press|PA Media)\b")
TAGS = 600
"""Characters at either end of a text in which an agency is named as its source."""
WORD = pattern(r"\w+")


def find_origins(sources: Sequence[Source]) -> dict[str, str]:
    """Return the name of the origin of each source by its name: the earliest, then first by name, of its cluster.

    Linear in the texts, and in the pairs of sources that share a run.
    """
    runs = {source.name: sample_runs(source.text) for source in sources}
    wires = {source.name: agencies(source) for source in sources}
    parent = {source.name: source.name for source in sources}
    for (a, b), shared in sorted(_shared_runs(runs).items()):
        needed = COPIED_WIRE if wires[a] & wires[b] else COPIED
        if shared >= 3 and shared >= needed * min(len(runs[a]), len(runs[b])):
            _unite(parent, a, b)
    return _first_names(sources, parent)


def sample_runs(text: str) -> frozenset[int]:
    """Return the hashes of the sampled runs of words of `text`."""
    words = WORD.findall(text.lower())
    hashes = (crc32(" ".join(words[i : i + SHINGLE]).encode()) for i in range(max(0, len(words) - SHINGLE + 1)))
    return frozenset(h for h in hashes if h % SAMPLE == 0)


def agencies(source: Source) -> frozenset[str]:
    """Return the agencies that a source names at its head, its foot, as its outlet or as whoever supplied it."""
    text = source.text
    ends = text if len(text) <= 2 * TAGS else f"{text[:TAGS]}\n{text[-TAGS:]}"
    supplied = (source.imprint.provider, source.imprint.author) if source.imprint else ()
    return frozenset(AGENCY.findall("\n".join(words for words in (source.outlet, *supplied, ends) if words)))


def _shared_runs(runs: Mapping[str, Iterable[int]]) -> Counter[tuple[str, str]]:
    holders: dict[int, list[str]] = defaultdict(list)
    for name in sorted(runs):
        for run in runs[name]:
            holders[run].append(name)
    return Counter(pair for names in holders.values() if 1 < len(names) <= SPREAD for pair in combinations(names, 2))


def _unite(parent: dict[str, str], a: str, b: str) -> None:
    parent[_root(parent, a)] = _root(parent, b)


def _root(parent: dict[str, str], name: str) -> str:
    while parent[name] != name:
        parent[name] = parent[parent[name]]
        name = parent[name]
    return name


def _first_names(sources: Sequence[Source], parent: dict[str, str]) -> dict[str, str]:
    clusters: dict[str, list[Source]] = defaultdict(list)
    for source in sources:
        clusters[_root(parent, source.name)].append(source)
    first = {
        root: min(members, key=lambda s: (s.published is None, str(s.published), s.name)).name
        for root, members in clusters.items()
    }
    return {source.name: first[_root(parent, source.name)] for source in sources}
