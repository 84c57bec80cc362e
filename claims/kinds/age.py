"""Ages: a length of time that is how old somebody is, told from a mere length of time by the words around it."""

from __future__ import annotations

import re

from claims.kinds.age_leads import past_measure, told
from claims.kinds.bare_ages import is_said
from claims.kinds.found import Context
from claims.kinds.lexicon import Lexicon
from claims.kinds.people import names_person
from claims.languages.forms import Pos, readings
from claims.model import DurationValue, Hedge, NumberValue
from claims.patterns import pattern

BEFORE = pattern(r"\n?(?:(['’]|[^\S\n]*)([^\W\d_]+|\d{1,3})|[^\S\n]*([,(«\"–-]))")
"""A word, a figure or a mark at the end of a stretch, which is read backwards; one end of line is passed over."""
AFTER = pattern(r"[^\S\n]*(?:([^\W\d_]+['’]?)|([^\w\s]))")
CLOSING = pattern(r"(?<=[\w.])[\"”]|[^\S\n]?»")
"""Quotation marks after words, which are passed over: `"Mimi", 54 ans`."""
APOSTROPHES = ("'", "’")
MOST_WORDS = 12
TAIL = 24
OLDEST = 125
YOUNGEST_BARE = 14
NAME_BEFORE = pattern(r"([A-Z][\w'’-]+),[^\S\n]$")
LAST_BEFORE = pattern(r"([^\W\d_][\w'’-]*)\.?[^\S\n]*,[^\S\n]*$")
LISTED = pattern(
    r"(?:, \d{1,3})*,? (?:et|ou|and|or) \d{1,3}(?:[^\S\n]ans\b|-years?-old|[^\S\n]years?[^\S\n](?:old|of age))"
)
"""After a figure: the rest of a list of ages, whose unit is said once (`âgés de 9, 12 et 15 ans`)."""
CAPITAL_BEFORE = pattern(r"[A-ZÀ-Þ][\w’'.-]*[\"”»]?[^\S\n]?\([^\S\n]?$")
REACH = 64
"""Characters before the figure that are looked at."""
SAID_TO_BE = pattern(
    r"(?:\b[Ss]?[Hh]e[^\S\n](?:is|was)[^\S\n][^.,;\n]{1,40}[^\S\n]and[^\S\n](?:only|just|still)"
    r"|\b(?:I|he|she|who|He|She)(?:[^\S\n](?:was|am|is|turned|turns)|['’](?:m|s))"
    r"(?:[^\S\n](?:only|just|still|nearly))?)[^\S\n]$"
)
AFTER_AGE = pattern(
    r"[^\S\n](?:when|at the time|at the end|and|but|next|this|today|now|in(?= [A-Z]))\b|[.;!?](?!\d)|,[^\S\n]"
)
"""What follows an age that is said of somebody: `when I was 16, …`, `she is 24.`"""
IN_PAIR = pattern(r"\b[A-Z][\w'’-]+, \d{1,2},? and (?:[A-Z][\w'’-]+ )?[A-Z][\w'’-]+, $")
"""`Ruth, 16, and Amos, 14 were there`: the second needs no comma after it."""
NOUN_BEFORE = pattern(
    r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ff]ormer|[Oo]ne)[^\S\n](?:[\w'’-]+[^\S\n]){0,2}([a-z-]+),[^\S\n]$"
)
FOREIGNER = pattern(
    r"\b(?:(?:une?|cette?|cet|ce|le|la|du|au|autre|ces|des|les|deux|trois|quatre|cinq)[^\S\n]|l['’])(?:jeune[^\S\n])?[\"“«]?[A-ZÀ-Þ][\w’'-]+(?:[^\S\n][a-zà-ÿ-]+)?[^\S\n](?:de[^\S\n]|d['’])"
    r"(?:environ[^\S\n]|près[^\S\n]de[^\S\n])?$"
)
"""`un Suisse de 27 ans`, `l'Alépin de 56 ans`: a people's name with a capital."""
OPENERS = {"de", "d'", "of", "between", "from", "about", "around", "just", "only", "under", "over", "at"}
LINKS = {"de", "d'", "of"}
AT = {"à", "dès"}
SPANS = (["année"], ["années"])
"""`elle a eu une année difficile` is no age."""
TURNS = {"mais", "et", "car", "or", "donc", "puis", "que", "qu'"}
"""Before `à 35 ans,`: a clause begins there."""
LONGEST_TERM = 30
"""Years of the longest loans and sentences: `à 74 ans` is rather an age."""
SET = (
    "condamn", "port", "fix", "limit", "rédui", "abaiss", "ramen", "allong", "prolong", "élev", "estim", "éten", "pass",
    "évalu", "repouss", "retard", "avanc", "recul", "emprunt", "dur", "valid", "égal",
    "taux", "obligation", "prêt", "crédit", "bail", "contrat", "échéanc", "peine", "prison", "réclusion", "garanti",
    "horizon", "terme", "rendement", "bons", "titre", "dette", "construi", "remont",
)  # fmt: skip
SET_REACH = 8
BARELY = ["peine", "à", ","]
"""`Léa, à peine vingt ans, …`."""
LEGAL_AGE = pattern(r"\bâge[^\S\n](?:minim\w{2,3}|légal|limite|requis)[^.;:\n]{0,90}$")
FAR = 110
"""Characters within which the age that a law sets is told: `l'âge minimum pour voter a été abaissé à 16 ans`."""
OPENING = {'"', "«", "("}
LISTING = {",", "et", "ou", "and", "or"}
LEADS = {"un", "une", "le", "la", "l'", "cet", "cette", "ce", "du", "au", "the", "a", "an", "des", "les", "deux"}


def is_age(context: Context, start: int, end: int, lexicon: Lexicon, value: DurationValue) -> bool:
    """Whether the length of time at `[start, end)` is an age (`âgé de 24 ans`, `un homme de 24 ans`, `Léa, 24 ans,`).

    Looks at some words before and one after: constant cost.
    """
    if value.unit not in ("year", "month", "week", "day"):
        return False
    text = context.text
    if old_end(text, end, lexicon) is not None or text.startswith(tuple(lexicon.negatives["age_tails"]), end):
        return True
    words = _past_list(_words_before(text, start))
    if not words:
        return False
    if _is_told(words, lexicon) or LEGAL_AGE.search(text[max(0, start - FAR) : start]):
        return True
    if not _plausible(value):
        return False
    words, is_apposed = past_measure(_past_adverbs(words, lexicon)), words[:3] == BARELY
    after = AFTER.match(text, end, min(context.end, end + REACH))
    following = (after[1] or "").lower().replace("’", "'") if after else ""
    if value.unit != "year":
        return bool(words) and (_is_young(words, following, lexicon) or _is_named_young(words, after, lexicon))
    if is_apposed and after is not None and after[2] in (",", "."):
        return True
    led = told(text, start, words, after, lexicon, value) if words else None
    if led is not None:
        return led
    return bool(words) and _is_of_person(context, start, words, following, after, lexicon, value)


def _is_of_person(
    context: Context,
    start: int,
    words: list[str],
    following: str,
    after: re.Match[str] | None,
    lexicon: Lexicon,
    value: DurationValue,
) -> bool:
    """Whether years are those of the person, the name or the people that stand before them."""
    text = context.text
    if _is_group(words, value, lexicon):
        return following not in LINKS
    if words[0] in LINKS and not (lexicon.negatives["age_adverbs"] and _had(words, lexicon)):
        before = CLOSING.sub("", text[max(0, start - REACH) : start])
        if value.hedge is Hedge.RANGE and not frozenset(lexicon.negatives.get("school_ages", ())).isdisjoint(words[:7]):
            return True
        return FOREIGNER.search(before) is not None or _after_noun(words, lexicon)
    if words[0] == ",":
        return _after_name(text, start, following, after, lexicon)
    if words[0] == "(":
        named = CAPITAL_BEFORE.search(text[max(0, start - REACH) : start]) or names_person(
            "".join(words[1:2]), lexicon.language
        )
        return bool(named) and after is not None and after[2] in (")", ",")
    if words[0] == "vers":
        return True
    if words[0] in AT and words[1:2] and words[1] in lexicon.negatives["age_events"]:
        return True
    if (
        words[0] in AT
        and following not in LINKS
        and _at_an_age(words, after, lexicon, value, spelt=text[start].isalpha())
    ):
        return True
    if text[start : start + REACH].split(maxsplit=2)[1:2] in SPANS and text[start].isalpha():
        return False
    return (_had(words, lexicon) or _is_being(words, lexicon)) and following not in lexicon.negatives["after_duration"]


def _past_list(words: list[str]) -> list[str]:
    """Drop the figures that a list of ages begins with: `deux frères de 12 et 15 ans`."""
    at = 0
    while at + 1 < len(words) and words[at] in LISTING and words[at + 1].isdecimal():
        at += 2
    if words[at : at + 2] == ["à", "ans"] and "".join(words[at + 2 : at + 3]).isdecimal():
        at += 3
    return words[at:]


def _past_adverbs(words: list[str], lexicon: Lexicon) -> list[str]:
    """Drop what only loosens the figure: `un homme d'environ 30 ans`."""
    loose = lexicon.negatives["age_loosened"]
    at = 0
    while at < len(words) and words[at] in loose:
        at += 1
    return words[at:]


def _is_told(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a word for age stands before: `âgé de`, `âgés de 12 ans ou de plus de`, `vieux de`."""
    marks, between = lexicon.negatives["before_age"], lexicon.negatives["age_between"]
    for place, word in enumerate(words):
        if word in marks:
            return True
        if place > 2 and not (word in between or word.isdecimal() or word in lexicon.numbers["words"]):
            return False
    return False


def _is_young(words: list[str], following: str, lexicon: Lexicon) -> bool:
    """Whether months or weeks are the age of what is young: `un bébé de 3 mois`, `le chiot a six mois`."""
    young = lexicon.negatives["young"]
    if words[0] in LINKS:
        return any(word in young for word in words[1:4])
    is_said = _had(words, lexicon) or _is_being(words, lexicon)
    return (
        is_said and any(word in young for word in words[1:4]) and following not in lexicon.negatives["after_duration"]
    )


def _is_named_young(words: list[str], after: re.Match[str] | None, lexicon: Lexicon) -> bool:
    """Whether what is young stands right before a comma: `leur fille, 8 mois, …`, `le petit Léo, 8 mois, …`."""
    if words[0] not in (",", "(") or after is None or after[2] not in (",", ")"):
        return False
    return any(word in lexicon.negatives["young"] for word in words[1:4])


def _at_advanced(words: list[str], value: DurationValue) -> bool:
    """Whether `à 74 ans` is an age by its height alone: nothing before says that it lasts or is set so."""
    if value.amount is None or value.amount <= LONGEST_TERM or value.hedge is not Hedge.EXACT:
        return False
    near = words[1:SET_REACH]
    return not any(word.startswith(SET) for word in near)


def _at_an_age(
    words: list[str], after: re.Match[str] | None, lexicon: Lexicon, value: DurationValue, *, spelt: bool
) -> bool:
    """Whether `à 24 ans` is when somebody did or died, or opens a sentence or stands between commas."""
    events = lexicon.negatives["age_events"]
    if any(word in events for word in words[1:6]):
        return True
    if _at_advanced(words, value):
        return True
    comma = after is not None and after[2] == ","
    stops = after is not None and after[2] in (",", ".")
    if stops and len(words) > 1 and names_person(words[1], lexicon.language) and not words[1].startswith(SET):
        return True
    opens = len(words) == 1 or words[1] in OPENING or words[1] in TURNS
    return comma and (opens or (words[1] == "," and not spelt))


def _is_being(words: list[str], lexicon: Lexicon) -> bool:
    """Whether somebody is so old: `elle est 60 ans`, as French is written by those who think in another language."""
    being = lexicon.negatives["be_age"]
    if words[0] not in being or len(words) == 1:
        return False
    return words[1] in lexicon.negatives["who_is"] or names_person(words[1], lexicon.language)


def _had(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a form of `avoir` stands before, adverbs passed over: `n'avait que 14 ans`."""
    for place, word in enumerate(words[:4]):
        if word in lexicon.negatives["have_age"]:
            return "y" not in words[place + 1 : place + 2]
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
    return amount is not None and 0 < amount <= OLDEST and not amount * 4 % 1 if value.unit == "year" else True


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
    if amount is None or not 0 < amount <= OLDEST or amount % 1:
        return False
    text = context.text
    if LISTED.match(text, end, context.end):
        length = DurationValue(amount, amount, amount, value.hedge, unit="year")
        return "-" in text[end : end + TAIL] or is_age(context, start, end, lexicon, length)
    if not lexicon.negatives["bare_age"]:
        return False
    words = _past_list(_words_before(text, start))
    first = words[1] if len(words) > 1 and words[0] in OPENERS else words[0] if words else ""
    if first in lexicon.negatives["bare_age"] or is_said(text, start, end, amount, lexicon):
        return True
    if SAID_TO_BE.search(text[max(0, start - REACH) : start]) and AFTER_AGE.match(text, end):
        return True
    if not words or words[0] != "," or not text[start:end].isdigit() or amount < YOUNGEST_BARE:
        return False
    if text[end : end + 1] not in (",", ")") and not IN_PAIR.search(text[max(0, start - REACH) : start]):
        return False
    before = text[max(0, start - REACH) : start]
    name = NAME_BEFORE.search(before)
    if name is not None:
        cats = lexicon.words.get(name[1].lower(), {})
        return "<month>" not in cats and "<weekday>" not in cats
    noun = NOUN_BEFORE.search(before)
    return noun is not None and names_person(noun[1], lexicon.language)


def _words_before(text: str, lead: int) -> list[str]:
    """Return some words, figures or marks before `lead`, nearest first, within the sentence; closing quotes apart."""
    found: list[str] = []
    floor = max(0, lead - REACH)
    backwards = CLOSING.sub("", text[floor:lead])[::-1]
    match = BEFORE.match(backwards)
    while match is not None and len(found) < MOST_WORDS:
        word = (match[2] or match[3])[::-1].lower()
        found.append(f"{word}'" if match[1] in APOSTROPHES else word)
        match = BEFORE.match(backwards, match.end())
    return found


def _after_noun(words: list[str], lexicon: Lexicon) -> bool:
    nouns = frozenset(lexicon.negatives["nouns_of_age"])
    near = words[1:4]
    if not near:
        return False
    times = lexicon.negatives["nouns_of_time"]
    if near[0] == "," and len(near) > 1:
        near = near[1:]
    if near[0] in nouns:
        return True
    if names_person(near[0], lexicon.language) and near[0] not in times and not _times_before(near, times):
        return True
    if len(near) > 2 and near[1:3] == ["-", "ex"] and near[0] not in times:
        return True
    if len(near) > 2 and near[1] in LINKS and near[2] not in times and names_person(near[2], lexicon.language):
        return True
    if len(near) < 2 or near[0] in LINKS or near[0] in LEADS:
        return False
    return near[1] in nouns or (_is_adjective(near[0], lexicon) and names_person(near[1], lexicon.language))


def _is_adjective(word: str, lexicon: Lexicon) -> bool:
    """Whether a word only says what somebody is like: `un éducateur sportif de 31 ans`."""
    known = readings(word, lexicon.language)
    return any(one.pos is Pos.ADJ for one in known) and word not in lexicon.negatives["nouns_of_time"]


def _times_before(near: list[str], times: list[str]) -> bool:
    """Whether the word before an adjective measures time: `un contrat courant de dix ans`."""
    return len(near) > 1 and near[1] in times


def _after_name(text: str, lead: int, following: str, after: re.Match[str] | None, lexicon: Lexicon) -> bool:
    """Whether a name or a person stands before a comma, and no length of time goes on after: `Léa Petit, 24 ans, …`."""
    before = LAST_BEFORE.search(CLOSING.sub("", text[max(0, lead - REACH) : lead]))
    if before is None or following in lexicon.negatives["after_duration"]:
        return False
    closes = after is None or after[2] in (",", ".", ")", ";", ":")
    if before[1][0].isupper():
        return closes or (text[lead].isdecimal() and bool(following))
    return closes and after is not None and (after[2] == "," or names_person(before[1], lexicon.language))
