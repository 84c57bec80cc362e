"""Ages: a length of time that is how old somebody is, told from a mere length of time by the words around it."""

from __future__ import annotations

import re

from claims.kinds.found import Context
from claims.kinds.lexicon import Lexicon
from claims.kinds.people import names_person
from claims.model import DurationValue, Hedge, NumberValue

BEFORE = re.compile(r"(?:([^\W\d_]+)(['’]|[^\S\n]+)|([,(«\"])[^\S\n]*|([-–])[^\S\n]*)$")
AFTER = re.compile(r"[^\S\n]*(?:([^\W\d_]+)|([^\w\s]))")
OLDEST = 125
YOUNGEST_BARE = 14
NAME_BEFORE = re.compile(r"([A-Z][\w'’-]+),[^\S\n]$")
REACH = 48
"""Characters before the figure that are looked at."""
SAID_TO_BE = re.compile(
    r"\b(?:I|he|she|who|He|She)(?:[^\S\n](?:was|am|is|turned|turns)|['’](?:m|s))(?:[^\S\n](?:only|just|still|nearly))?[^\S\n]$"
)
AFTER_AGE = re.compile(r"[^\S\n](?:when|at the time|and|but)\b|[.;!?](?!\d)|,[^\S\n]")
"""What follows an age that is said of somebody: `when I was 16, …`, `she is 24.`"""
NOUN_BEFORE = re.compile(r"\b(?:the|an?|his|her|their|its|former|one)[^\S\n](?:[\w'’-]+[^\S\n]){0,2}([a-z-]+),[^\S\n]$")
FOREIGNER = re.compile(r"\b(?:une?|cette?|cet)[^\S\n](?:jeune[^\S\n])?[A-ZÀ-Þ][\w’'-]+[^\S\n]de[^\S\n]$")
"""`un Suisse de 27 ans`: a people's name with a capital."""
OPENERS = {"de", "d'", "of", "between", "from", "about", "around", "just", "only", "under", "over", "at"}
LINKS = {"de", "d'", "of"}
LEADS = {"un", "une", "le", "la", "l'", "cet", "cette", "ce", "du", "au", "the", "a", "an", "des", "les", "deux"}


def is_age(context: Context, start: int, end: int, lexicon: Lexicon, value: DurationValue) -> bool:
    """Whether the length of time at `[start, end)` is an age (`âgé de 24 ans`, `un homme de 24 ans`, `Léa, 24 ans,`).

    Looks at some words before and one after: constant cost.
    """
    if value.unit not in ("year", "month", "week", "day") or not _plausible(value):
        return False
    text = context.text
    after = AFTER.match(text, end, min(context.end, end + REACH))
    following = (after[1] or "").lower() if after else ""
    if old_end(text, end, lexicon) is not None:
        return True
    words = _words_before(text, start)
    if not words:
        return False
    marks = frozenset(lexicon.negatives["before_age"])
    if marks & set(words[:4]):
        return True
    if value.unit != "year":
        return False
    if _is_group(words, value, lexicon):
        return True
    if words[0] in LINKS and not (lexicon.negatives["age_adverbs"] and _had(words, lexicon)):
        return FOREIGNER.search(text[max(0, start - REACH) : start]) is not None or _after_noun(words, lexicon)
    if words[0] == ",":
        return _after_name(text, start, following, after)
    if words[0] == "(":
        return after is not None and after[2] in (")", ",")
    return _had(words, lexicon) and following not in lexicon.negatives["after_duration"]


def _had(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a form of `avoir` stands before, adverbs passed over: `n'avait que 14 ans`."""
    for word in words[:4]:
        if word in lexicon.negatives["have_age"]:
            return True
        if word not in lexicon.negatives["age_adverbs"]:
            return False
    return False


def _is_group(words: list[str], value: DurationValue, lexicon: Lexicon) -> bool:
    """Whether people of an age are meant: `les plus de 65 ans`, `les 18-25 ans`."""
    groups = lexicon.negatives["age_groups"]
    if value.hedge is Hedge.RANGE:
        return words[0] in groups
    return (
        value.hedge in (Hedge.MORE_THAN, Hedge.LESS_THAN)
        and len(words) > 2
        and words[2] in groups
        and words[0] in LINKS
    )


def _plausible(value: DurationValue) -> bool:
    amount = value.amount if value.amount is not None else value.high
    return amount is not None and 0 < amount <= OLDEST and amount % 1 == 0 if value.unit == "year" else True


def old_end(text: str, end: int, lexicon: Lexicon) -> int | None:
    """Return where `-old` or ` years of age` ends that follows at `end`, `None` where none does."""
    for tail in lexicon.negatives["old"]:
        if text.startswith(tail, end) and not text[end + len(tail) : end + len(tail) + 1].isalpha():
            return end + len(tail)
    return None


def abbreviated_end(text: str, end: int, lexicon: Lexicon) -> int | None:
    """Return where `yo`, `y/o` ends that follows a figure at `end`, `None` where none does."""
    start = end + (text[end : end + 1] in (" ", "\u00a0"))
    for tail in lexicon.negatives["abbreviated"]:
        if text.startswith(tail, start) and not text[start + len(tail) : start + len(tail) + 1].isalnum():
            return start + len(tail)
    return None


def is_bare_age(context: Context, start: int, end: int, value: NumberValue, lexicon: Lexicon) -> bool:
    """Whether a figure without a unit is an age: `aged 31`, `Ruth Ames, 58, …`, `the striker, 23,`.

    Only where the language says so; constant cost.
    """
    amount = value.amount if value.amount is not None else value.high
    if amount is None or not 0 < amount <= OLDEST or amount % 1 or not lexicon.negatives["bare_age"]:
        return False
    text = context.text
    words = _words_before(text, start)
    first = words[1] if len(words) > 1 and words[0] in OPENERS else words[0] if words else ""
    if first in lexicon.negatives["bare_age"]:
        return True
    if SAID_TO_BE.search(text[max(0, start - REACH) : start]) and AFTER_AGE.match(text, end):
        return True
    if not words or words[0] != "," or not text[start:end].isdigit() or amount < YOUNGEST_BARE:
        return False
    if text[end : end + 1] not in (",", ")"):
        return False
    before = text[max(0, start - REACH) : start]
    name = NAME_BEFORE.search(before)
    if name is not None:
        cats = lexicon.words.get(name[1].lower(), {})
        return "<month>" not in cats and "<weekday>" not in cats
    noun = NOUN_BEFORE.search(before)
    return noun is not None and names_person(noun[1], lexicon.language)


def _words_before(text: str, lead: int) -> list[str]:
    """Return up to five words or marks before `lead`, nearest first, within the sentence."""
    found: list[str] = []
    floor = max(0, lead - REACH)
    stretch = text[floor:lead]
    while len(found) < 5:
        match = BEFORE.search(stretch)
        if match is None:
            break
        word = match[1] or match[3] or match[4]
        found.append(word.lower() + ("'" if match[2] in ("'", "’") else ""))
        stretch = stretch[: match.start()]
    return found


def _after_noun(words: list[str], lexicon: Lexicon) -> bool:
    nouns = frozenset(lexicon.negatives["nouns_of_age"])
    near = words[1:4]
    if not near:
        return False
    times = lexicon.negatives["nouns_of_time"]
    if near[0] in nouns:
        return True
    if names_person(near[0], lexicon.language) and near[0] not in times and not _times_before(near, times):
        return True
    if len(near) > 2 and near[1] in LINKS and names_person(near[2], lexicon.language):
        return True
    return len(near) > 1 and near[1] in nouns and near[0] not in LINKS and near[0] not in LEADS


def _times_before(near: list[str], times: list[str]) -> bool:
    """Whether the word before an adjective measures time: `un contrat courant de dix ans`."""
    return len(near) > 1 and near[1] in times


def _after_name(text: str, lead: int, following: str, after: re.Match[str] | None) -> bool:
    """Whether a comma and a capitalised word stand before, and a mark or the end after: `Léa Petit, 24 ans, …`."""
    before = re.search(r"([^\W\d_][\w'’-]*)[^\S\n]*,[^\S\n]*$", text[max(0, lead - REACH) : lead])
    if before is None:
        return False
    closes = (
        after is None
        or after[2] in (",", ".", ")", ";", ":")
        or following in ("et", "and", "qui", "who", "a", "est", "was", "is", "dont", "sont")
    )
    return closes and (before[1][0].isupper() or (after is not None and after[2] == ","))
