"""Figures without a unit that are ages by the words around them: `he turned 43`, `died at 21`, `65 and over`."""

from __future__ import annotations

from decimal import Decimal

from claims.kinds.lexicon import Lexicon
from claims.kinds.people import names_person
from claims.languages.forms import readings
from claims.patterns import pattern

REACH = 64
SHORT_REACH = 32
YOUNGEST, OLDEST = 14, 115
TURNED = pattern(r"\b(?:turn|turns|turned|turning)[^\S\n]$")
AT_AGE = pattern(r"\b([A-Za-z]+)(?:[^\S\n](?:just|only|barely))?[^\S\n]at(?:[^\S\n](?:just|only))?[^\S\n]$")
OPENING = pattern(r"(?:^|[.!?”\"\n][^\S\n]*)At(?:[^\S\n](?:just|only))?[^\S\n]$")
WHO = pattern(r",[^\S\n](?:he|she|I|his|her|my|they|the[^\S\n](?:young|oldest|youngest|eldest))\b")
STOPS = pattern(
    r"(?:[.,;:!?)”\"](?!\d)|$|\n|[^\S\n](?:of|from|after|in|on|last|this|next|when|while|and|but|at|during|before|with|to"
    r"|today|yesterday|tomorrow|earlier|later|following|having|because|despite|was|is|has|had|who|said|says|years?[^\S\n](?:old|of[^\S\n]age))\b)"
)
"""What may follow such an age: no noun that the figure counts, no hour."""
SPEAKING = 3
IS_WHO = pattern(
    r"(?:\bwho[^\S\n](?:is|was)|\b(?:[Hh]e|[Ss]he)[^\S\n](?:is|was|will be))"
    r"(?:[^\S\n](?:now|only|just|still|then|already|almost|nearly))?[^\S\n]$"
)
STOPS_ALONE = pattern(
    r"(?:[.,;!?)”\"](?!\d)|$|\n|[^\S\n](?:[-–—][^\S\n]|(?:when|while|but|today|yesterday|tomorrow|now|at the time"
    r"|at the end of|(?:next|this|last) (?:week|month|year)|years?[^\S\n](?:old|of[^\S\n]age))\b))"
)
"""What may follow a figure that says how old `he` or `who` is."""
NAMED = pattern(r"\b[A-Z][\w'’-]+[^\S\n](?:was|is)(?:[^\S\n](?:only|just|still))?[^\S\n]$")
WHEN = pattern(r"[^\S\n](?:when|at the time)\b")
LOOSE = pattern(r",[^\S\n](?:then|now|just|only|who[^\S\n](?:is|was|turned|turns))[^\S\n]$")
NAME = pattern(r"[A-Z][\w'’-]+$")
ALL = ("people", "those", "anyone", "everyone", "adults", "is", "are", "was", "were")
CLOSE = pattern(r"[,.)]")
AND_OVER = pattern(r"[^\S\n](?:and|or)[^\S\n](?:older|younger|over|above|under|up)\b(?![^\S\n](?:above|the|\d))")
REST = pattern(r"(?:,[^\S\n]\d{1,3})*,?[^\S\n]and[^\S\n]\d{1,3}[,.)]")
"""After a figure: the rest of a list of ages between commas (`her sons, 6 and 8, …`)."""
LISTED = pattern(r"(?:\d{1,3},[^\S\n])*\d{1,3},?[^\S\n]and[^\S\n]$")
OWNERS = pattern(
    r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[’']s)[^\S\n]"
    r"(?:[\w’'-]+[^\S\n]){0,2}([a-z-]+),[^\S\n]$"
)
OF_PERSON = pattern(
    r"\b(?:an?|the|his|her|their|one|two|three|young)[^\S\n](?:[a-z-]+[^\S\n])?([a-z]+)[^\S\n]of[^\S\n]$"
)


PEOPLE_OVER = pattern(
    r"\b(?:people|women|men|those|adults|anyone|everyone|girls|boys|workers|voters|players|drivers|pensioners|patients)"
    r"[^\S\n](?:under|over)[^\S\n]$"
)
"""`women over 50`."""


def is_said(text: str, start: int, end: int, amount: Decimal, lexicon: Lexicon) -> bool:
    """Whether the bare figure at `[start, end)` is somebody's age by the words around it. Constant cost."""
    before = text[max(0, start - REACH) : start]
    if PEOPLE_OVER.search(before) and not text[end : end + 2].lstrip()[:1].isalpha():
        return True
    if amount > OLDEST or not text[start:end].isdigit():
        return False
    if (
        amount >= SPEAKING
        and IS_WHO.search(before) is not None
        and STOPS_ALONE.match(text, end, end + REACH) is not None
    ):
        return True
    if amount >= YOUNGEST and _is_grown(before, text, end, lexicon):
        return True
    return _is_in_list(before, text, end, lexicon)


def _is_grown(before: str, text: str, end: int, lexicon: Lexicon) -> bool:
    if AND_OVER.match(text, end, end + REACH):
        return _ends_in_person(before, lexicon)
    loose = LOOSE.search(before)
    if loose is not None:
        return CLOSE.match(text, end) is not None and NAME.search(before[: loose.start()]) is not None
    if NAMED.search(before) is not None:
        return WHEN.match(text, end) is not None
    if STOPS.match(text, end, end + REACH) is None:
        return False
    done = AT_AGE.search(before)
    if done is not None and done[1].lower() in lexicon.negatives["age_events"]:
        return True
    if OF_PERSON.search(before) is not None or OPENING.search(before) is not None:
        return _is_person_of(before, lexicon) or WHO.match(text, end) is not None
    return TURNED.search(before) is not None


def _ends_in_person(before: str, lexicon: Lexicon) -> bool:
    """Whether a noun for people or a word for all of them stands right before: `those 65 and older`."""
    word = before.rstrip().rpartition(" ")[2].lower()
    return word in ALL or names_person(word, lexicon.language)


def _is_person_of(before: str, lexicon: Lexicon) -> bool:
    match = OF_PERSON.search(before)
    return match is not None and match[1] in lexicon.negatives["nouns_of_age"]


def _is_in_list(before: str, text: str, end: int, lexicon: Lexicon) -> bool:
    """Whether the figure stands between commas after somebody, alone or in a list: `her sons, 6 and 8, …`."""
    rest, listed = REST.match(text, end, end + REACH), LISTED.search(before)
    if rest is None and CLOSE.match(text, end) is None:
        return False
    owner = OWNERS.search(before[: listed.start()] if listed else before)
    known = readings(owner[1], lexicon.language) if owner else ()
    noun = known[0].lemma if known else owner[1] if owner else ""
    if not noun or not names_person(noun, lexicon.language):
        return False
    several = rest is not None or listed is not None
    return several or noun in lexicon.negatives["young"]
