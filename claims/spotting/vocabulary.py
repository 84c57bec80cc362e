"""The words of a language that tell what a capitalised run names, ready for look-up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple, TypedDict

import marisa_trie

from claims.kinds.name import organisations
from claims.kinds.offices import role_words
from claims.kinds.place import places
from claims.languages.forms import Pos, readings
from claims.languages.packs import ROOT, full_languages, load_table
from claims.patterns import pattern


class NameWords(TypedDict):
    """`names.toml` of a language."""

    titles_masculine: list[str]
    titles_feminine: list[str]
    titles: list[str]
    particles: list[str]
    openers: str
    organisation_words: list[str]
    organisation_heads: list[str]
    organisation_links: list[str]
    event_words: list[str]
    place_words: list[str]
    place_leads: list[str]
    surname_places: list[str]
    prefixes: list[str]
    place_prepositions: list[str]
    local_prepositions: list[str]
    regions: list[str]
    calendar: str
    plain_acronyms: list[str]
    other_capitals: list[str]
    speech_verbs: list[str]
    ages: list[str]
    impersonal: dict[str, str]
    thing_nouns: dict[str, str]
    demonstratives: list[str]
    organisation_nouns: dict[str, str]
    public_words: list[str]
    numbered: dict[str, str]
    foreign_links: list[str]
    heads: dict[str, list[str]]
    compound_tails: list[str]
    no_place_prepositions: list[str]
    people_determiners: list[str]
    people_endings: list[str]
    event_heads: list[str]
    person_acronyms: list[str]
    articles: list[str]
    networks: list[str]
    joined_heads: list[str]
    work_nouns: list[str]
    titled_nouns: list[str]
    compass: list[str]
    firm_nouns: list[str]
    idioms: list[str]
    compound_surnames: dict[str, list[str]]


_AFTER_WORDS = frozenset(" \xa0'’")


class Ending(NamedTuple):
    """Words in which a text may end, each with a space or an elision after it; case plays no part."""

    by_end: dict[str, tuple[str, ...]]
    """Last two letters, or the only one → the words that end so."""
    longest: int

    def ends(self, text: str) -> bool:
        """Return whether `text` ends in one of the words, whole. Constant."""
        if text[-1:] not in _AFTER_WORDS:
            return False
        low = text[-self.longest - 2 :].lower().replace("\xa0", " ").replace("’", "'")
        if low.endswith(" ") and self._is_last_in(low[:-1]):
            return True
        return low.endswith("'") and self._is_last_in(low)

    def _is_last_in(self, low: str) -> bool:
        words = self.by_end.get(low[-2:], ())
        for word in words if low.endswith(words) else ():
            if low.endswith(word) and (len(low) == len(word) or low[-len(word) - 1] in _BEFORE_WORDS):
                return True
        return low[-1:] in self.by_end and low[-2:-1] in _BEFORE_WORDS


class Vocabulary(NamedTuple):
    """Sets and patterns made from the tables of one language."""

    language: str
    titles: dict[str, str]
    """Title → the pronoun it takes: `m`, `f` or `?`."""
    openers: frozenset[str]
    calendar: frozenset[str]
    """Words with a capital of their own that end a name: days, months, pronouns."""
    organisation_words: frozenset[str]
    """Of all languages: a French text names foreign companies."""
    organisation_heads: frozenset[str]
    event_words: frozenset[str]
    place_words: frozenset[str]
    """Words that end the name of a place."""
    bodies_and_places: frozenset[str]
    """Both of these."""
    place_leads: frozenset[str]
    """Words that start one."""
    surname_places: frozenset[str]
    """Those that are surnames behind a given name: `William Hill`."""
    prefixes: frozenset[str]
    """What a hyphen joins to an ordinary word: `Anti-virus`."""
    regions: frozenset[str]
    plain: frozenset[str]
    """Acronyms and capitalised words that are no names alone."""
    particle: re.Pattern[str]
    """A particle between a given name and a surname."""
    to_place: Ending
    """Ends in a preposition after which a run is a place; for the text before a run."""
    locally: Ending
    """Ends in a preposition after which a city is no government."""
    speaks: re.Pattern[str]
    """Starts with what only persons do or have; for the text after a run."""
    foreign_links: frozenset[str]
    """Small words of other languages, which join two pieces to one name."""
    heads: dict[str, str]
    """Lower-case word that belongs to the name behind it (`rue`, `lycée`) → `place` or `organisation`."""
    head_ends: frozenset[str]
    """Last two letters of those words."""
    compound_tails: frozenset[str]
    """What a hyphen joins to a name that is no part of it: `based`."""
    no_place: Ending
    """Ends in a preposition of `to_place` that leads to no place there: `grâce à`."""
    to_people: Ending
    """Ends in a determiner after which a word with a people's ending names people."""
    people_endings: tuple[str, ...]
    articles: frozenset[str]
    """Words that open a sentence and after which a capital says something."""
    person_acronyms: frozenset[str]
    """Initials by which persons go: `JFK`."""
    event_heads: frozenset[str]
    """Words that head the names of competitions and meetings."""
    numbered: dict[str, str]
    """Names that go on with a number, each `thing` or `organisation`."""
    networks: frozenset[str]
    """Broadcasters whose stations have their name with a region's behind it: `France Bleu`."""
    joined_heads: frozenset[str]
    """Words that end a name before which `and` joins two words: `Hall` of `Rock and Roll Hall of Fame`."""
    work_nouns: frozenset[str]
    """Nouns right behind which a work's title stands without marks: `the film Shrek`."""
    titled_nouns: frozenset[str]
    """Nouns behind which a title stands in marks: `le film culte "Un soir d'août"`."""
    compass: frozenset[str]
    """Points of the compass, with a capital."""
    firm_nouns: frozenset[str]
    """Nouns right behind which a name is an organisation's: `the company Scott Free`."""
    compound_surnames: dict[str, tuple[str, ...]]
    """First half of a surname in two → the particles that go on with it: `Giscard d'Estaing`."""
    idioms: dict[str, tuple[str, ...]]
    """Last word of an idiom that holds a name, with the idioms: `talon d'Achille`."""
    phrases: dict[str, tuple[tuple[str, str], ...]]
    """First word → what starts with it and is known whole, longest first, each `office`, `place` or `organisation`."""


_BEFORE_WORDS = frozenset(" \t\n\r(«\"“'’—–-")
WINDOW = 40
"""Characters looked at on either side of a run."""


def _any(words: list[str]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", "[ \xa0]") for w in sorted(words, key=lambda w: (-len(w), w)))


def _after(words: list[str]) -> Ending:
    words = [word.lower() for word in words]
    words += [word[:-1] + "'" for word in words if word.endswith(" de") or word == "de"]
    by_end: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        by_end.setdefault(word[-2:], []).append(word)
    longest = max(map(len, words), default=0)
    return Ending({end: tuple(found) for end, found in by_end.items()}, longest)


def _by_last(phrases: list[str]) -> dict[str, tuple[str, ...]]:
    by_last: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        last = phrase.replace("'", " ").rpartition(" ")[2]
        by_last[last] = (*by_last.get(last, ()), phrase)
    return by_last


_NAME = r"[A-ZÀ-ÖØ-ÞŒ]\w*(?:['’-]\w+)*(?:[ \xa0][A-ZÀ-ÖØ-ÞŒ]\w*(?:['’-]\w+)*)*"
_OF_FR = (
    r"(?:de[ \xa0]la[ \xa0]|de[ \xa0]l['’]|des[ \xa0]|du[ \xa0]|de[ \xa0]|d['’]"
    r"|pour[ \xa0](?:la[ \xa0]|le[ \xa0]|les[ \xa0]|l['’]))"
)
_MORE_FR = rf"(?:{_OF_FR}|et[ \xa0](?:de[ \xa0](?:la[ \xa0]|l['’])|des[ \xa0]|du[ \xa0]))"
_ADJECTIVE_FR = (
    r"\w+(?:ale?|ales|iques?|aires?|istes?|iens?|iennes?|elles?|els?|éenn?e?s?|aises?|ais|ives?|ifs?|ières?|ains?"
    r"|aines?|iers?|és?|ées?|publi(?:c|que)s?|libre)(?!\w)"
)
_EXTENSIONS = {
    "fr": rf"(?:[ \xa0]{_ADJECTIVE_FR})?(?:[ \xa0](?:des[ \xa0]{_NAME}[ \xa0]et[ \xa0]{_NAME}"
    rf"|{_OF_FR}{_NAME})(?:[ \xa0]{_MORE_FR}{_NAME}){{0,2}})?",
    "en": rf"(?:[ \xa0](?:of|for|on)[ \xa0](?:the[ \xa0])?{_NAME}(?:[ \xa0]of[ \xa0]{_NAME})?"
    rf"(?:(?:,[ \xa0]{_NAME}){{0,2}},?[ \xa0](?:and|&)[ \xa0]{_NAME})?)?",
}


@lru_cache(maxsize=8)
def extension(language: str) -> re.Pattern[str]:
    """Return how the name of an organisation goes on after its head."""
    return re.compile(_EXTENSIONS.get(language, _EXTENSIONS["en"]))


def _phrases(language: str, regions: list[str]) -> dict[str, tuple[tuple[str, str], ...]]:
    kinds: dict[str, str] = {}
    table = places()
    for name in (
        *table["countries"],
        *table["capitals"],
        *table["seats"],
        *table["exonyms"],
        *table["cities"],
        *regions,
    ):
        if " " in name or "'" in name:
            kinds[name] = "place"
    for name in organisations():
        if " " in name or "'" in name or not name[0].isupper():
            kinds[name] = "organisation"
    for term in role_words(language).terms:
        kinds[term] = "office"
    by_first: dict[str, list[tuple[str, str]]] = {}
    for phrase, kind in kinds.items():
        first = phrase.partition(" ")[0]
        found = None if first.isalnum() else _FIRST.match(phrase)
        if found is not None or first.isalnum():
            by_first.setdefault(found[0] if found else first, []).append((phrase, kind))
    return {
        first: tuple(sorted(found, key=lambda f: (-len(f[0]), f)) if len(found) > 1 else found)
        for first, found in by_first.items()
    }


_FIRST = pattern(r"\w+")


@lru_cache(maxsize=8)
def vocabulary(language: str) -> Vocabulary:
    """Return the vocabulary of `language`. Linear in its tables, once."""
    table = load_table(language, "names", NameWords)
    titles = dict.fromkeys(table["titles"], "?")
    titles |= dict.fromkeys(table["titles_masculine"], "m") | dict.fromkeys(table["titles_feminine"], "f")
    organisation_words = frozenset(
        word for code in full_languages() for word in load_table(code, "names", NameWords)["organisation_words"]
    )
    return Vocabulary(
        language=language,
        titles=titles,
        openers=_openers(language),
        calendar=frozenset(table["calendar"].split()),
        organisation_words=organisation_words,
        organisation_heads=frozenset(table["organisation_heads"]),
        event_words=frozenset(table["event_words"]),
        place_words=frozenset(table["place_words"]),
        bodies_and_places=organisation_words.union(table["place_words"]),
        place_leads=frozenset(table["place_leads"]),
        surname_places=frozenset(
            word for code in full_languages() for word in load_table(code, "names", NameWords)["surname_places"]
        ),
        prefixes=frozenset(table["prefixes"]),
        regions=frozenset(
            region for code in full_languages() for region in load_table(code, "names", NameWords)["regions"]
        ),
        plain=frozenset(table["plain_acronyms"]) | frozenset(table["other_capitals"]),
        particle=re.compile(rf"[ \xa0]((?:{_any(table['particles'])})(?:(?<=['’])|[ \xa0-]))(?=\w)"),
        to_place=_after(table["place_prepositions"]),
        locally=_after(table["local_prepositions"]),
        speaks=re.compile(
            rf"[ \xa0](?:{_any(table['speech_verbs'])})(?!\w)|(?:{_any(table['ages'])})"
            r"|, \d{1,2}(?: ans|[,.)])|[ \xa0]\(\d\d(?: ans)?\)"
        ),
        foreign_links=frozenset(table["foreign_links"]),
        heads={word: kind for kind, found in table["heads"].items() for word in found},
        head_ends=frozenset(word[-2:] for found in table["heads"].values() for word in found),
        compound_tails=frozenset(table["compound_tails"]),
        no_place=_after(table["no_place_prepositions"]),
        to_people=_after(table["people_determiners"]),
        people_endings=tuple(table["people_endings"]),
        articles=frozenset(table["articles"]),
        person_acronyms=frozenset(table["person_acronyms"]),
        event_heads=frozenset(table["event_heads"]),
        numbered=table["numbered"],
        networks=frozenset(table["networks"]),
        joined_heads=frozenset(table["joined_heads"]),
        work_nouns=frozenset(table["work_nouns"]),
        titled_nouns=frozenset(table["titled_nouns"]),
        compass=frozenset(table["compass"]),
        firm_nouns=frozenset(table["firm_nouns"]),
        compound_surnames={
            name: (*particles, *(p.replace("'", "’") for p in particles))
            for name, particles in table["compound_surnames"].items()
        },
        idioms=_by_last(table["idioms"]),
        phrases=_phrases(language, table["regions"]),
    )


@lru_cache(maxsize=4)
def _listed(language: str) -> marisa_trie.RecordTrie | None:
    path = ROOT / language / "forms.marisa"
    if not path.is_file():
        return None
    trie = marisa_trie.RecordTrie("<H")
    trie.mmap(str(path))
    return trie


@lru_cache(maxsize=8)
def _openers(language: str) -> frozenset[str]:
    """Apart from the vocabulary: a text of one language asks what is common in the other too."""
    return frozenset(load_table(language, "names", NameWords)["openers"].split())


def _is_derived(word: str) -> bool:
    """Whether an English word is an ordinary one with an ending: a plural, or a long adjective in -able."""
    if word.endswith("s") and is_common(word[:-1], "en"):
        return True
    stem = next((word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending)), "")
    return len(stem) > _LEAST_STEM and (is_common(stem, "en") or is_common(stem + "e", "en"))


_ENDINGS_FR = ("phobie", "isme", "ismes", "phobe", "phobes", "isation", "ification", "ologie", "abilité", "ibilité")
"""How French words that the table of forms lacks are made."""
_UNACCENTED = {"e": "éêè", "a": "àâ", "i": "î", "o": "ôœ", "u": "û", "c": "ç"}
"""French capitals are written without their accents as well: `Ecrire`, `A`, `Ile`."""
_ENDINGS = ("able", "ability", "ness", "less", "fully", "ingly")
_LEAST_STEM = 4


@lru_cache(maxsize=1 << 14)
def is_common(word: str, language: str) -> bool:
    """Whether `word`, its capital aside, is an ordinary word that the table of forms lists."""
    folded = word.lower().replace("’", "'")
    trie = _listed(language)
    if folded in _openers(language):
        return True
    if trie is None:
        return False
    if folded not in trie:
        if language == "fr" and folded[0] in _UNACCENTED:
            return folded.endswith(_ENDINGS_FR) or any(
                accented + folded[1:] in trie for accented in _UNACCENTED[folded[0]]
            )
        if language == "fr":
            return folded.endswith(_ENDINGS_FR)
        return language == "en" and _is_derived(folded)
    found = readings(folded, language)
    return bool(found) and found[0].pos is not Pos.PROPN
