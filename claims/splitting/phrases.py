"""The words by which prose names who speaks: tokens, and the noun phrases and asides that they form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.kinds.name import organisations
from claims.kinds.offices import role_words
from claims.languages.classes import word_class
from claims.patterns import pattern
from claims.splitting.media import masthead, medium_at
from claims.splitting.tables import SpeechTable, calendar_names, speech_table

_TOKEN = pattern(r"[^\W_]+(?:[-‐][^\W_]+)*|[.,;:!?()«»“”\"…–—]|['’]")
ENDS = frozenset('.;:!?()«»“”"…–—')
APOSTROPHES = frozenset("'’")
LONGEST_NAME = 12


class Token(NamedTuple):
    """A word or mark of a text, with its span."""

    start: int
    end: int
    text: str
    folded: str
    """In lower case."""


class SpeechWords(NamedTuple):
    """The words of a language by which speakers are named, ready for look-up."""

    verbs: frozenset[str]
    auxiliaries: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    pronouns: frozenset[str]
    titles: frozenset[str]
    links: frozenset[str]
    stops: frozenset[str]
    to: frozenset[str]
    """Before whom, where or for whom it is said."""
    of: frozenset[str]
    """Between a noun and what it is of."""
    determiners: frozenset[str]
    """With which a noun phrase starts."""
    times: frozenset[str]
    """Days and their parts, which stand between a verb and its subject."""
    asides: tuple[tuple[str, ...], ...]
    """What else stands there: `de son côté`."""
    aside_words: frozenset[str]
    """The words of `asides`."""
    audiences: frozenset[str]
    """Who or what it is said to; these end the naming of a speaker."""
    addressing: frozenset[str]
    """Verbs that take whom it is said to as an object; any other verb before a noun phrase is no tag."""
    labels: frozenset[str]
    """Nouns of what a colon gives the words of, which nobody says: `son slogan :`."""
    nobody: frozenset[str]
    """Pronouns of nobody in particular."""
    going_on: tuple[str, ...]
    """How verbs of going on begin, which only before a colon are verbs of speech."""
    subject_first: bool
    """Whether a tag may have its subject before its verb (`," X said`)."""
    roles: frozenset[str]
    """Offices and professions."""
    bodies: frozenset[str]
    """Nouns of people and bodies that speak without an office: `son entourage`, `the family`."""


@lru_cache(maxsize=8)
def speech_words(language: str) -> SpeechWords:
    """Return the words of speech of `language`. Linear in its table, once."""
    table = speech_table(language)
    return SpeechWords(
        verbs=_forms(table, language),
        auxiliaries=frozenset(w for a in table["auxiliaries"] for w in a.replace("'", " ").split()),
        according=tuple(tuple(w for w in re.split(r"[ ']", p) if w) for p in table["according_to"]),
        pronouns=frozenset(table["pronouns"]),
        titles=frozenset(table["titles"]),
        links=frozenset(table["links"]),
        stops=frozenset(table["stops"]),
        to=frozenset(table["to"]),
        of=frozenset(table["of"]),
        determiners=frozenset(table["determiners"]),
        times=frozenset(table["times"]) | calendar_names(),
        asides=tuple(tuple(phrase.replace("'", " ' ").split()) for phrase in table["asides"]),
        aside_words=frozenset(word for phrase in table["asides"] for word in phrase.replace("'", " ' ").split()),
        audiences=frozenset(table["audiences"]),
        addressing=frozenset(table["addressing"]),
        labels=frozenset(table["labels"]),
        nobody=frozenset(table["nobody"]),
        going_on=tuple(table["going_on"]),
        subject_first=bool(table["addressing"]),
        roles=frozenset(role_words(language).terms),
        bodies=word_class("who_speak", language),
    )


def _forms(table: SpeechTable, language: str) -> frozenset[str]:
    forms = {form for each in table["irregular"].values() for form in each}
    for verb in table["verbs"]:
        if verb not in table["irregular"]:
            forms.update(_french(verb.split()[-1].rpartition("'")[2]) if language == "fr" else _english(verb))
    return frozenset(forms)


def _french(verb: str) -> tuple[str, ...]:
    if not verb.endswith("er"):
        return ()
    stem = verb[:-2]
    soft = f"{stem[:-1]}ç" if stem.endswith("c") else f"{stem}e" if stem.endswith("g") else stem
    return (
        *(stem + ending for ending in ("e", "ent", "é", "ée", "és", "ées", "era", "erait", "èrent")),
        *(soft + ending for ending in ("a", "ait", "aient", "ant")),
    )


def _english(verb: str) -> tuple[str, ...]:
    stem = verb.removesuffix("e")
    plural = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"
    return plural, f"{stem}ed", f"{stem}ing"


def tokens_in(text: str, start: int, end: int) -> list[Token]:
    """Return the words and marks of `text[start:end]`, offsets those of `text`. Linear."""
    return list(each_token(text, start, end))


def each_token(text: str, start: int, end: int) -> Iterator[Token]:
    """Yield the words and marks of `text[start:end]`, for whoever may stop before its end. Linear."""
    new = tuple.__new__  # a third of the time of `Token(...)`, once for every word near a quotation
    return (new(Token, (*m.span(), said := m[0], said.lower())) for m in _TOKEN.finditer(text, start, end))


def first_word(text: str, start: int, end: int) -> str:
    """Return the first word or mark of `text[start:end]` in lower case, empty where there is none."""
    found = _TOKEN.search(text, start, end)
    return found[0].lower() if found is not None else ""


def names_somebody(phrase: Sequence[Token], words: SpeechWords) -> bool:
    """Whether a noun phrase may name somebody: by its determiner, an office or a capital it starts with."""
    first = phrase[0]
    if first.text[0].isupper() or first.folded in words.determiners or first.folded in words.roles:
        return True
    if first.text in organisations():
        return True
    return words.subject_first and (
        first.folded in words.pronouns or any(t.text[0].isupper() or t.folded in words.roles for t in phrase)
    )


def past_asides(tokens: Sequence[Token], words: SpeechWords) -> Sequence[Token]:
    """Skip when, where and to whom it was said: `mardi soir`, `de son côté`, `à l'AFP`, `to reporters`."""
    at = 0
    while at < len(tokens):
        skipped = _aside(tokens, at, words)
        if not skipped:
            break
        at = min(at + skipped, len(tokens))
        if tokens[at - 1].folded not in words.times and at + 1 < len(tokens) and tokens[at].text == ",":
            at += tokens[at + 1].text[0].isupper() or tokens[at + 1].folded in words.determiners
    return tokens[at:]


def _aside(tokens: Sequence[Token], at: int, words: SpeechWords) -> int:
    token = tokens[at]
    if token.folded in words.times or (token.text.isdigit() and at > 0):
        return 1
    following = tokens[at + 1].folded if at + 1 < len(tokens) else ""
    if token.folded in _THIS and following in words.times:
        return 2
    if token.text == "," and following in words.to:
        return _between_commas(tokens, at)
    opens = token.folded.replace("’", "'")
    for phrase in words.asides:
        if phrase[0] == opens and tuple(t.folded.replace("’", "'") for t in tokens[at : at + len(phrase)]) == phrase:
            return len(phrase)
    return _place_of_speech(tokens, at, words) if token.folded in words.to else 0


_THIS = frozenset({"ce", "cet", "cette", "this"})
_LONGEST_BETWEEN = 6
"""Tokens from one comma to the next around how or where it was said: `a réagi, en anglais, le maire`."""


def _between_commas(tokens: Sequence[Token], at: int) -> int:
    closing = next((i for i in range(at + 2, min(len(tokens), at + _LONGEST_BETWEEN)) if tokens[i].text == ","), 0)
    return closing + 1 - at if closing else 0


def _place_of_speech(tokens: Sequence[Token], at: int, words: SpeechWords) -> int:
    """How many tokens a preposition and what it governs take up: `à l'AFP`, `dans un communiqué commun`."""
    first = at + 1
    while first < len(tokens) and (
        tokens[first].folded in words.determiners or tokens[first].folded in words.of or tokens[first].text in "'’"
    ):
        first += 1
    medium = medium_at(tokens, first)
    if medium:
        last = first + medium
        while (
            last + 1 < len(tokens) and tokens[last].text[0].isupper() and tokens[last + 1].folded in words.determiners
        ):
            last += 1  # France Bleu Armorique
        return last - at
    last = _past_noun(tokens, first, words)
    last += medium_at(tokens, last)  # sur son compte Instagram
    while last < len(tokens) and tokens[last].folded in words.of:
        last += 1
        while last < len(tokens) and (tokens[last].folded in words.determiners or tokens[last].text in "'’"):
            last += 1
        last = _past_noun(tokens, last, words)
    named = last
    while named < len(tokens) and tokens[named].text[0].isupper() and not words.subject_first:
        named += 1  # sur Larmont Mer le maire
    return (named if named < len(tokens) and tokens[named].folded in words.determiners else last) - at


def _past_noun(tokens: Sequence[Token], at: int, words: SpeechWords) -> int:
    last = at + 1
    while last < len(tokens) and not _starts_phrase(tokens[last], words):
        last += 1
    return last


def _starts_phrase(token: Token, words: SpeechWords) -> bool:
    return (
        token.text[0].isupper()
        or token.folded in words.determiners
        or token.folded in words.to
        or token.folded in words.of
        or token.folded in words.stops
        or token.text in ",;:.!?"
    )


def turned_pronoun(token: Token, words: SpeechWords) -> Token | None:
    """`a-t-il`, `dit-elle`: the pronoun inside the token."""
    head, dash, last = token.folded.rpartition("-")
    if not dash or last not in words.pronouns:
        return None
    verb = head.removesuffix("-t")
    known = verb == "t" or verb in words.verbs or verb in words.auxiliaries or verb.startswith(("s'", "s’"))
    if not known:
        return None
    start = token.end - len(last)
    return Token(start, token.end, token.text[-len(last) :], last)


def is_somebody(name: Sequence[Token], words: SpeechWords) -> bool:
    """Whether a noun phrase is a name, an office, a person or a body by its first word."""
    head = next((t for t in name if t.folded not in words.determiners and t.text not in "'’"), name[0])
    return head.text[0].isupper() or head.folded in words.roles or head.folded in words.bodies


def phrase_length(tokens: Sequence[Token], phrase: tuple[str, ...]) -> int:
    """Return how many of `tokens` the words of `phrase` take up, apostrophes between them counted."""
    count = taken = 0
    while count < len(phrase) and taken < len(tokens):
        count += tokens[taken].folded not in APOSTROPHES
        taken += 1
    return taken


def noun_phrase(tokens: Sequence[Token], words: SpeechWords) -> Sequence[Token]:
    """The noun phrase or name that `tokens` begin with: up to a mark or a word that no name holds."""
    end = known = 0 if words.subject_first else masthead(tokens, words.determiners)
    for i, token in enumerate(tokens[known:LONGEST_NAME], known):
        if token.folded == "." and i > 0 and is_abbreviated(tokens[i - 1], words):
            continue
        if token.folded in ENDS or token.folded == ",":
            break
        if token.folded in words.stops and not _is_inside(tokens, i, words):
            break
        if i > 0 and _is_past_name(tokens, i, words):
            break
        if _is_no_name(token, i, words):
            break
        if token.folded == "en" and i > 0 and _ends_before(tokens, i):
            break
        if token.text.isdigit() or (i > 0 and token.folded in words.to and _is_audience(tokens, i, words)):
            break
        if token.folded not in words.links and token.folded not in APOSTROPHES:
            end = i + 1
    end = _without_dangling(tokens, end)
    return tokens[:end] if end and any(len(t.text) > 1 for t in tokens[:end]) else ()


def _is_no_name(token: Token, at: int, words: SpeechWords) -> bool:
    """Whether a word is a pronoun: one that names nobody without the clause behind it (`celui qui dirige la criée`)."""
    if at:
        return token.folded in words.pronouns
    return token.folded in word_class("whoever", "fr") or turned_pronoun(token, words) is not None


def _is_inside(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether a word that ends most noun phrases is part of one: in a title, or as its determiner (`ce patron`)."""
    if at:
        return _joins_name(tokens, at, words) or _is_titled(tokens[at], at, words)
    if tokens[0].folded not in words.determiners or len(tokens) <= 1:
        return False
    noun = tokens[1]
    small = (words.stops, words.times, words.links, words.pronouns)
    return noun.folded.isalpha() and not any(noun.folded in some for some in small)


def _is_addressed(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether a French `à` leads from the speaker to whom he speaks to (`dit Ève Lenoir à ses élus`)."""
    if words.subject_first:
        return False
    alone = tokens[0].folded in _ONE and at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()
    return tokens[at - 1].text[0].isupper() or alone


_DANGLING = frozenset({"envers", "contre", "entre", "vers", "de", "d", "of", "for", "at", "with", "and", "et"})
"""Words that no name ends with: what they lead to was cut off."""


def _without_dangling(tokens: Sequence[Token], end: int) -> int:
    while end > 1 and tokens[end - 1].folded in _DANGLING:
        end -= 1
    return end


def _is_bare_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name alone stands before `au` and a common noun behind it (`dit Ève Lenoir au tribunal`)."""
    named = all(t.text[0].isupper() and t.text.isalpha() and not t.text.isupper() for t in tokens[:at])
    return at > 1 and named and at + 1 < len(tokens) and tokens[at + 1].text.islower()


_A = "à"
_TO_THE = frozenset({"au", "aux"})
_ONE = frozenset({"un", "une"})


def _is_past_name(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether the word at `at` is none of the name's: a verb, an office told of it, or a part of a month."""
    token = tokens[at]
    if token.folded in words.verbs and token.text.islower() and tokens[at - 1].folded not in words.determiners:
        return True
    titled = at > 1 and (tokens[at - 2].folded in words.determiners or tokens[at - 2].text in APOSTROPHES)
    if token.folded in words.roles and not titled and _names_person(tokens[at - 1], token, words):
        return True
    return token.folded in _PARTS_OF_MONTHS and at + 1 < len(tokens) and tokens[at + 1].folded in calendar_names()


def _is_titled(token: Token, at: int, words: SpeechWords) -> bool:
    """Whether a French day has a capital, which it has only in names: `le Journal du Dimanche`."""
    return at > 0 and token.text[0].isupper() and not words.subject_first and token.folded in calendar_names()


def _names_person(before: Token, token: Token, words: SpeechWords) -> bool:
    """Whether a French office stands right behind a name, told without a comma: `Ève Lenoir ministre du Travail`."""
    if words.subject_first or not token.text.islower() or before.folded in words.determiners:
        return False
    if before.folded in word_class("ranks_of_offices", "fr"):
        return False
    return before.text[0].isupper() and before.text.isalpha() and not before.text.isupper()


_PARTS_OF_MONTHS = frozenset({"fin", "début", "courant", "mi", "late", "early", "mid"})


def _ends_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether a French `en` leads to a manner or a language, no part of an office: `en espagnol`, `en souriant`."""
    following = tokens[at + 1].folded if at + 1 < len(tokens) else ""
    return tokens[at - 1].text[0].isupper() or following.endswith("ant")


def _joins_name(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether the preposition at `at` stands inside the name of an organisation: `la Ligue pour la Protection`."""
    if not 0 < at < len(tokens) - 1 or tokens[at].folded not in words.to or not tokens[at - 1].text[0].isupper():
        return False
    following = next((t for t in tokens[at + 1 :] if t.folded not in words.determiners and t.text not in "'’"), None)
    return following is not None and following.text[0].isupper() and not _is_audience(tokens, at, words)


def _is_audience(tokens: Sequence[Token], at: int, words: SpeechWords) -> bool:
    """Whether the preposition at `at` leads to whom or where it is said: `à l'antenne`, `au Parisien`."""
    if tokens[at].folded == _A and _is_addressed(tokens, at, words):
        return True
    if tokens[at].folded in _TO_THE and not words.subject_first and _is_bare_name(tokens, at):
        return True
    first = at + 1
    while first < len(tokens) and (tokens[first].folded in words.determiners or tokens[first].text in "'’"):
        first += 1
    return first < len(tokens) and (tokens[first].folded in words.audiences or medium_at(tokens, first) > 0)


def is_abbreviated(token: Token, words: SpeechWords) -> bool:
    """Whether a stop behind `token` is that of a title or an initial."""
    return token.folded in words.titles or (len(token.text) == 1 and token.text.isupper())
