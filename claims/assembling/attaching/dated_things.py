"""Named events and things as the owners of the year or day that stands with them."""

from __future__ import annotations

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.kinds.people import names_person
from claims.languages.classes import word_class
from claims.model import DateValue, Event, NameKind, NameValue, Precision

_POINTED = frozenset(
    {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "avant-hier", "aujourd'hui"}
)
"""Days that `de` and no article joins to a noun (`la fête de lundi`)."""
_APART = frozenset({"", "of", "from", "since", "than", "to", "for", "ahead", "despite", "following"})
"""What stands before a thing that is no occasion of its verb: the head of a sentence too."""
_WHOLES = frozenset({"window", "whole", "rest", "remainder", "entirety", "course", "most", "much"})
"""Words for how much of a stretch of time is meant (`the whole of 2004`), or for a stretch itself."""
_EDITIONS = frozenset({Tag.PROPN, Tag.NOUN, Tag.ADJ})
_AT = frozenset({"à", "en", "au", "dans"})
_TURNS = frozenset({"rentrée", "exercice", "saison", "millésime"})
"""Nouns that say when, behind a preposition, what the verb tells was done (`à la rentrée 2016`)."""
_LISTING = frozenset({",", "("})
_NOWADAYS = frozenset({"today", "tomorrow", "yesterday"})


def named_after(parse: Parse, index: int) -> Event | None:
    """Return the event told by the noun that an English date stands before (`the 1998 merger`, `Friday's vote`)."""
    if parse.language != "en" or index + 1 >= len(parse.tokens):
        return None
    after = parse.tokens[index + 1]
    possessive = after.low == "'s" or parse.text[parse.tokens[index].end - 2 : parse.tokens[index].end] in ("'s", "’s")
    before = parse.tokens[index - 1] if index else None
    inside = before is not None and (before.tag is Tag.DET or before.low in ("'s", "'") or _is_described(parse, index))
    yearly = inside and after.tag is Tag.PROPN and is_yearly(parse, index)
    ahead = before is not None and before.tag is Tag.VERB and after.tag is Tag.NOUN  # `announces June retirement`
    if not possessive and not ahead and not (inside and after.tag in (Tag.NOUN, Tag.ADJ)) and not yearly:
        return None
    head = parse.head_right(index + 1 if after.low == "'s" else index)
    if head is None or _leads_on(parse, head):
        return None
    head = parse.compound_head(head)  # `the June weapons deal`
    if (yearly or (possessive and _is_thing(parse, head))) and parse.tokens[head].tag is Tag.PROPN:
        return _named_thing(parse, head)  # `the 1998 Hull Marathon`, `May's Hull Marathon`
    if possessive and _stands_apart(parse, index, head):
        return parse.event_of_noun(head) or thing_at(parse, head)  # `a repeat of last week's final`
    thing = possessive or (inside and is_coarse(parse, index))  # `her 1998 ballad`
    return parse.event_of_noun(head) or (dated_thing(parse, head, index) if thing else None)


def _stands_apart(parse: Parse, index: int, head: int) -> bool:
    """Whether a thing that a day sets apart is no place or occasion of its verb: `of last week's final`, not `in`."""
    at = index - 1
    while at > 0 and parse.tokens[at].tag in (Tag.DET, Tag.ADV):
        at -= 1
    opener = parse.tokens[at].low if at >= 0 else ""
    idle = parse.tokens[head].lemma in circumstances_of(parse.language).idle or parse.tokens[index].low in _NOWADAYS
    return parse.tokens[head].tag is Tag.NOUN and not idle and opener in _APART


def _leads_on(parse: Parse, head: int) -> bool:
    """Whether a noun only describes the next one beside a name (`her 1998 world and US titles`)."""
    after = parse.tokens[head + 1 : head + 3]
    return len(after) > 1 and after[0].tag is Tag.COORD and after[1].tag in (Tag.PROPN, Tag.ADJ)


def thing_at(parse: Parse, head: int) -> Event:
    """Return what the noun at `head` names as an event of its own."""
    token = parse.tokens[head]
    return Event(
        f"{parse.language}:{token.lemma}", parse.text[token.start : token.end], token.start, token.end, nominal=True
    )


def dated_thing(parse: Parse, head: int, index: int) -> Event | None:
    """Return a thing that its date sets apart as the owner of that date.

    A month or a year does, and a day after the French `du` (`la loi de 1905`, `August's round`, `ta lettre du 3 mai`).
    """
    token = parse.tokens[head]
    idle = circumstances_of(parse.language).idle
    if token.lemma in _WHOLES:
        return None
    own = token.tag is Tag.NOUN or (token.tag is Tag.PROPN and _is_model(parse, head))
    if not own or token.lemma in idle or not (is_coarse(parse, index) or _names_the_day(parse, head, index)):
        return None
    return thing_at(parse, head)


def _is_described(parse: Parse, index: int) -> bool:
    """Whether an adjective behind its determiner stands before a date inside a group (`the historic 1998 vote`)."""
    tokens = parse.tokens
    hyphened = index > 1 and tokens[index - 1].tag is Tag.NOUN and "-" in tokens[index - 1].low
    if hyphened and is_coarse(parse, index):  # `a largely injury-free 2004 campaign`
        return tokens[index - 2].tag in (Tag.DET, Tag.ADJ, Tag.ADV)
    return (
        index > 1
        and tokens[index - 1].tag is Tag.ADJ
        and (tokens[index - 2].tag is Tag.DET or tokens[index - 2].low in ("'s", "'"))
    )


def _is_thing(parse: Parse, index: int) -> bool:
    """Whether a name is known for no person, place, people or body: that of an event or a work."""
    mention = parse.tokens[index].mention
    value = parse.mentions[mention].value if mention >= 0 else None
    return isinstance(value, NameValue) and value.kind in (NameKind.THING, NameKind.UNKNOWN)


def _names_the_day(parse: Parse, head: int, index: int) -> bool:
    """Whether `du` and a day of the month stand right behind a French noun with its article (`ta lettre du 3 mai`).

    `de` and a day or week that is pointed at does so too (`le bouchon de la semaine dernière`, `la fête d'hier`).
    """
    low, first = parse.tokens[index - 1].low, parse.tokens[index].low
    told = first.startswith(("la ", "le ", "l'", "hier")) or first in _POINTED
    if head < 1:
        return False
    numbered, opener = low == "du" and any(c.isdigit() for c in first), parse.tokens[head - 1]
    listed = numbered and opener.low in _LISTING  # `les marches, mouvement social du 3 mai`
    return listed or ((numbered or (low in ("de", "d'") and told)) and opener.tag in (Tag.DET, Tag.ADJ))


def _is_model(parse: Parse, index: int) -> bool:
    """Whether a name has an article that makes it one thing of its kind (`une Lancia Fulvia de 1968`)."""
    mention = parse.tokens[index].mention
    value = parse.mentions[mention].value if mention >= 0 else None
    thing = isinstance(value, NameValue) and value.kind not in (NameKind.PERSON, NameKind.PLACE)
    return thing and index > 0 and parse.tokens[index - 1].tag in (Tag.DET, Tag.NUM)


def event_of_edition(parse: Parse, before: int, index: int) -> Event | None:
    """Return the named event or thing that a year right behind it sets apart (`l'Euro 2016`, `la saison 2019-2020`)."""
    token = parse.tokens[before]
    if before != index - 1 or token.tag not in _EDITIONS or not parse.tokens[index].low[0].isdigit():
        return None
    if not is_yearly(parse, index) or not parse.text[token.end : parse.tokens[index].start].isspace():
        return None
    told = parse.event_of_noun(before)
    if told is None and parse.language == "fr" and not parse.text[token.start].isupper():
        return _yearly_thing(parse, before)
    named = told is None and token.tag is not Tag.ADJ and parse.text[token.start].isupper()
    return _named_thing(parse, before) if named else told


def _yearly_thing(parse: Parse, before: int) -> Event | None:
    """Return the French noun that a year right behind its group sets apart (`la loi de finances 2018`).

    Not a mere stretch of time, nor what only says when the verb did its deed (`lors de l'édition 2016`).
    """
    head = parse.head_left(before)
    if head is None or parse.tokens[head].tag is not Tag.NOUN:
        return None
    if parse.tokens[head].lemma not in word_class("editions", "fr"):
        top = parse.chain_head(head)
        if top != head and names_person(parse.tokens[top].lemma, "fr"):
            return None  # `les organisateurs du salon de l'automobile 2020`
        head = top
    head -= head > 0 and parse.tokens[head - 1].tag is Tag.NOUN  # `le baromètre santé 2017`
    preposition = parse.preposition_before(head)
    opener = parse.tokens[preposition].low if preposition is not None else ""
    lead = parse.tokens[preposition - 1].low if preposition else ""
    moments = circumstances_of("fr").moments
    timed = opener in moments or lead in moments or (opener in _AT and parse.tokens[head].lemma in _TURNS)
    idle = parse.tokens[head].lemma in circumstances_of("fr").idle or parse.is_emptied(head)
    idle = idle or parse.tokens[head].low in parse.grammar.genitive
    return None if timed or idle else parse.event_of_noun(head) or thing_at(parse, head)


def titled_before(parse: Parse, index: int) -> Event | None:
    """Return the work whose title stands right before its year in brackets (`The Ferry (1998)`).

    A person's years are birth and death, and an event noun has its own.
    """
    if parse.language != "en" or index < 3 or parse.tokens[index - 1].low != "(" or not is_yearly(parse, index):
        return None
    if not (_is_thing(parse, index - 2) or _is_title(parse, index - 2)):
        return None
    closes = index + 1 < len(parse.tokens) and parse.tokens[index + 1].low == ")"
    return _named_thing(parse, index - 2) if closes else None


def _is_title(parse: Parse, index: int) -> bool:
    """Whether a capital behind a capitalised article inside a sentence makes a title of a noun (`in The Boxer`)."""
    tokens, text = parse.tokens, parse.text
    noun = tokens[index].tag is Tag.NOUN and text[tokens[index].start].isupper()
    return noun and index > 1 and tokens[index - 1].tag is Tag.DET and text[tokens[index - 1].start].isupper()


def is_yearly(parse: Parse, index: int) -> bool:
    """Whether a date is a year or a span of years."""
    value = parse.mentions[parse.tokens[index].mention].value
    if not isinstance(value, DateValue):
        return False
    return value.precision in (Precision.YEAR, Precision.RANGE) and value.month is None


def _named_thing(parse: Parse, index: int) -> Event:
    """Return a named event or thing as the owner of its year."""
    token = parse.tokens[index]
    name = parse.text[token.start : token.end]
    return Event(f"{parse.language}:{token.low}", name, token.start, token.end, nominal=True)


def is_coarse(parse: Parse, index: int) -> bool:
    """Whether a date is a month or more, such as a noun takes (`avant sa réélection en 2014`, `la loi de 1905`)."""
    value = parse.mentions[parse.tokens[index].mention].value
    return isinstance(value, DateValue) and value.precision not in (Precision.DAY, Precision.WEEK, Precision.WEEKEND)
