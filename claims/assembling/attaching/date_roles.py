"""Dates and times: what each is to its event."""

from __future__ import annotations

from claims.assembling.attaching.compared_dates import is_compared_with
from claims.assembling.attaching.elided import is_figure
from claims.assembling.attaching.event_dates import until_today
from claims.assembling.parsing.circumstances import Circumstances, circumstances_of
from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.occasions import described_noun, tells_words
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.participants.governing import compares
from claims.assembling.voicing.governed import is_perfect
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_speech
from claims.model import DateRole, DateValue, Event, Kind, Mention, Precision
from claims.patterns import pattern

_POINTERS = (" ce", " cet", " cette", " this")
"""Words that point at a date and change nothing about its role (`à partir de ce dimanche`)."""
_CHANGING = {"de": "from", "d'": "from", "from": "from", "à": "to", "to": "to"}
_BESIDE_FIGURE = 5
"""Words between a figure and the date of that side of a change."""
_PARTED = pattern(r"\b(?:from|since|until|till|through) the$")
_PART_OF = pattern(r"(?i)(?:start|middle|end|beginning|early|mid|late|summer|spring|autumn|winter|fall)\b")
"""`from the middle of 2005`: the article of a part of a year, behind what says that it begins or ends there."""
_ONE_DAY = frozenset({"suivant", "précédent", "dernier", "prochain", "d'", "même"})
_PARTS = frozenset(
    {"début", "fin", "milieu", "mi", "courant", "early", "late", "mid", "beginning", "end", "middle", "start"}
)
_LASTING = frozenset({"depuis", "since"})
_WEEKDAY = 2
"""Words of a day of the week with its part of the day."""
_GOVERNED = 3
"""Words from a verb to the infinitive that it governs directly (`commence enfin à vendre`)."""
_BETWEEN = r"en|à|au|a|la|le|l|the|end of|fin|début|mi|milieu|de|d|journée|matinée|soirée|nuit|midday|noon|on"
_REACHES = pattern(rf"\b(?:jusqu'|until |till )(?:(?:{_BETWEEN})[ '-])*$")
"""`jusqu'en milieu de journée lundi`: an end with the hour of the day between."""


def role_of_date(parse: Parse, index: int, mention: Mention, event: Event | None) -> DateRole:
    """Return what a date is to its event: by the words before it, else by the event itself."""
    if parse.language == "fr" and until_today(parse, index):
        return DateRole.START
    if _comes_weekly(parse, index, mention):
        return DateRole.RECURRING
    role = _role(parse, index, mention, event)
    told = role is DateRole.EVENT or role is DateRole.STATEMENT
    return DateRole.START if told and (compares(parse, parse.owner[index]) or is_compared_with(parse, index)) else role


def role_of_moment(parse: Parse, index: int) -> DateRole:
    """Return what a moment told by how far off it lies is to its event (`contre 10 % un an plus tôt`)."""
    return DateRole.START if is_compared_with(parse, index) else DateRole.EVENT


def _role(parse: Parse, index: int, mention: Mention, event: Event | None) -> DateRole:
    words = circumstances_of(parse.language)
    value = mention.value
    said = None if _is_prenominal(parse, index, event) else _role_by_words(parse, mention, words)
    if said is DateRole.START and event is not None and _as_early_as(parse, mention):
        said = _of_early(parse, event)
    ranged = isinstance(value, DateValue) and value.precision is Precision.RANGE
    ends = not _is_part(mention) or " to " in mention.text
    if said is DateRole.START and ranged and ends and not _lasts(parse, mention):
        return DateRole.SPAN  # `from 3 to 5 May` has its end with it
    if said is not None and said is not DateRole.EVENT:
        return said
    if ranged and said is None and not _is_part(mention):
        return DateRole.SPAN
    if said is None and (side := _side_of_change(parse, index)) is not None:
        return side
    if event is None:
        return DateRole.EVENT
    if tells_words(parse, index, event) and not _is_awaited(parse, index, event):
        return DateRole.STATEMENT
    if _begins(parse, event):
        return DateRole.START
    if _is_tallied(parse, index, event, words.tally_words):
        return DateRole.TALLY
    return DateRole.EVENT


def _is_awaited(parse: Parse, index: int, event: Event) -> bool:
    """Whether a verb tells what is to come (`a boat is expected on Friday`): its day is that of the coming."""
    predicate = parse.clauses[parse.owner[parse.token_at(event.start)]].predicate
    if event.nominal or predicate is None:
        return False
    if parse.language == "fr":
        return _is_promised(parse, index, predicate) or _is_aimed(parse, index, predicate)
    return event.family == "forecast" and predicate.passive


def _is_promised(parse: Parse, index: int, predicate: Predicate) -> bool:
    """Whether the object of a French verb of promising stands before a day (`promet du spectacle samedi soir`)."""
    if predicate.tense != "present" or predicate.first != predicate.head or predicate.last >= index:
        return False
    between = parse.tokens[predicate.last + 1 : index]
    parted = any(t.low == "," for t in between) or any(t.tag is Tag.PREP for t in between[-1:])
    thing = not parted and any(t.tag is Tag.NOUN for t in between)
    return thing and predicate.lemma in word_class("promising", "fr") and not _points(parse, index)


def _is_aimed(parse: Parse, index: int, predicate: Predicate) -> bool:
    """Whether what is announced or foretold is `pour` a day, or foreseen for it (`annoncée pour 2027`)."""
    if predicate.last >= index:
        return False
    at = index - 1
    while at > predicate.last and parse.tokens[at].tag is Tag.DET:
        at -= 1
    foreseen = predicate.lemma in word_class("foreseeing", "fr") and parse.tokens[predicate.head].tag is Tag.PART
    return parse.tokens[at].low == "pour" or (foreseen and predicate.passive)


def _points(parse: Parse, index: int) -> bool:
    """Whether a day is pointed at as that of the text (`ce lundi`, `aujourd'hui`)."""
    return parse.tokens[index].low.startswith(("ce ", "cet", "aujourd", "hier"))


def _comes_weekly(parse: Parse, index: int, mention: Mention) -> bool:
    """Whether `le` before a French day of the week means every one (`ouvert le dimanche`, `joue le mardi soir`).

    Not beside a verb of the past, of which it is one day (`Le mardi, il est reparti`).
    """
    if parse.language != "fr" or index < 1 or parse.tokens[index - 1].low != "le":
        return False
    value = mention.value
    named = isinstance(value, DateValue) and value.weekday is not None and len(mention.text.split()) <= _WEEKDAY
    following = parse.tokens[index + 1].low if index + 1 < len(parse.tokens) else ""
    if not named or following in _ONE_DAY or any(c.isdigit() for c in mention.text):
        return False
    predicate = parse.clauses[parse.owner[index]].predicate
    if predicate is None or predicate.tense in ("past", "future"):
        return False
    simple = predicate.first == predicate.head
    return simple or (predicate.passive and parse.tokens[predicate.first].lemma in parse.grammar.be)


def _side_of_change(parse: Parse, index: int) -> DateRole | None:
    """Return which end of a change a date stands beside (`passe de 600 euros en 2015 à 720 en 2019`), if any."""
    at, here = _figure_before(parse, index)
    if here not in ("from", "to"):
        return None
    clause = parse.clauses[parse.owner[index]].tokens
    others = {_leads(parse, j) for j in clause if j != at and is_figure(parse, j)}
    if here == "from":
        return DateRole.START if "to" in others else None
    return DateRole.END if "from" in others else None


def _figure_before(parse: Parse, index: int) -> tuple[int, str | None]:
    """Return the figure that a date stands right behind, and whether it is where a change begins or ends."""
    for position in range(index - 1, max(-1, index - _BESIDE_FIGURE), -1):
        if is_figure(parse, position):
            return position, _leads(parse, position)
        if parse.tokens[position].tag not in (Tag.PREP, Tag.NOUN, Tag.DET, Tag.ADJ):
            break
    return -1, None


def _leads(parse: Parse, figure: int) -> str | None:
    """Return `from` or `to` where such a preposition stands before a figure."""
    return _CHANGING.get(parse.tokens[figure - 1].low) if figure else None


def _is_part(mention: Mention) -> bool:
    """Whether a stretch of days is only when in a month or year something was (`au début du mois`, `late May`)."""
    return not _PARTS.isdisjoint(mention.text.lower().split()[:3])


def _lasts(parse: Parse, mention: Mention) -> bool:
    """Whether `depuis` or `since` stands before a date: it goes on until now, however the date is told."""
    return not _LASTING.isdisjoint(_words_before(parse, mention).split()[-2:])


def _as_early_as(parse: Parse, mention: Mention) -> bool:
    """Whether `dès` stands before a date: with a verb of speech it stresses how early that was."""
    return _words_before(parse, mention).endswith("dès") or mention.text.lower().startswith("dès ")


def _of_early(parse: Parse, event: Event) -> DateRole:
    """Return what a date behind `dès` is: when something was said or done, else from when it is so."""
    if is_speech(event.family):
        return DateRole.STATEMENT  # `dès 2017, il l'évoquait`: that early, not from then on
    return DateRole.EVENT if _is_over(parse, event) else DateRole.START


def _is_over(parse: Parse, event: Event) -> bool:
    """Whether a French verb in a compound past tells an event: it was on its day, not from then on."""
    predicate = parse.clauses[parse.owner[parse.token_at(event.start)]].predicate
    if event.nominal or predicate is None or predicate.tense not in ("present", "past"):
        return False
    return parse.tokens[predicate.first].lemma in parse.grammar.have or is_perfect(parse, predicate)


def _is_prenominal(parse: Parse, index: int, event: Event | None) -> bool:
    """Whether a date stands before the noun that it dates: what governs it governs the noun (`by Friday's vote`)."""
    if parse.language != "en" or index + 1 >= len(parse.tokens):
        return False
    if event is not None and event.nominal and event.start > parse.tokens[index].start:
        return True
    determined = index > 0 and parse.tokens[index - 1].tag is Tag.DET
    return determined and parse.tokens[index + 1].tag in (Tag.NOUN, Tag.PROPN, Tag.ADJ)


def _words_before(parse: Parse, mention: Mention) -> str:
    """Return what stands right before a date in its sentence, lower-cased, words that only point at it left out."""
    low = parse.text[max(parse.sentence.start, mention.start - 28) : mention.start].lower().replace("’", "'").rstrip()
    if _PARTED.search(low) and _PART_OF.match(mention.text):
        low = low.removesuffix(" the")
    for pointer in _POINTERS:
        low = low.removesuffix(pointer)
    return low


def _role_by_words(parse: Parse, mention: Mention, words: Circumstances) -> DateRole | None:
    """Return the role that the words inside or right before a mention give it."""
    roles = words.date_roles
    for part in mention.parts:
        if part.office == "role":
            lead = parse.text[part.start : part.end].lower().replace("’", "'")
            for phrase, role in roles:
                if lead == phrase or lead.startswith(phrase + " "):
                    return role
    low = _words_before(parse, mention)
    for phrase, role in roles if low.endswith(words.date_phrases) else ():
        if low.endswith(phrase) and (len(low) == len(phrase) or not low[-len(phrase) - 1].isalnum()):
            return role
    if _REACHES.search(low if low.endswith("'") else f"{low} "):
        return DateRole.END
    opening = mention.text.lower().replace("’", "'")
    for phrase, role in roles if opening.startswith(words.date_phrases) else ():
        if opening.startswith(phrase + " ") or opening == phrase:
            return role
    return None


def _begins(parse: Parse, event: Event) -> bool:
    """Whether a verb that tells its beginning governs the event (`a commencé à vendre en mai`, `to begin selling`)."""
    if event.nominal:
        return False
    clause = parse.clauses[parse.owner[parse.token_at(event.start)]]
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    beginning = circumstances_of(parse.language).beginning
    if clause.predicate is not None and clause.predicate.modal == "begun":
        group = parse.tokens[clause.predicate.first : clause.predicate.head]
        return any(t.lemma in beginning for t in group)
    bare = clause.kind in (ClauseKind.GERUND, ClauseKind.INFINITIVE)
    beside = above is not None and clause.opened_by - above.last <= _GOVERNED
    return bare and beside and above is not None and above.lemma in beginning


def _is_tallied(parse: Parse, index: int, event: Event, words: frozenset[str]) -> bool:
    """Whether a date is that of a count (`le bilan de lundi`, `un bilan établi lundi soir`)."""
    counted = not _is_prenominal(parse, index, event) and _is_of_count(parse, index, words)
    if counted or _counted_by_then(parse, index, event):
        return True
    described = described_noun(parse, parse.clauses[parse.owner[index]])
    if described is not None:
        return parse.tokens[described].lemma in words
    return event.nominal and parse.tokens[parse.token_at(event.start)].lemma in words


def _is_of_count(parse: Parse, index: int, words: frozenset[str]) -> bool:
    """Whether a date stands right after the noun of a count (`selon le nouveau décompte jeudi soir`)."""
    before = index - 1
    while before > 0 and parse.tokens[before].tag in (Tag.DET, Tag.PREP):
        before -= 1
    noun = parse.head_left(before) if before >= 0 else None
    return noun is not None and parse.tokens[noun].lemma in words


def _counted_by_then(parse: Parse, index: int, event: Event) -> bool:
    """Whether a part of the day opens a clause that tells how many had done so by then (`À 17h, 300 étaient venus`)."""
    clause = parse.clauses[parse.owner[index]]
    predicate = clause.predicate
    if predicate is None or event.nominal or index > predicate.first or predicate.head == predicate.first:
        return False
    mention = parse.mentions[parse.tokens[index].mention]
    parts = circumstances_of(parse.language).day_parts
    if mention.kind is not Kind.TIME and not any(word in parts for word in mention.text.lower().split()):
        return False
    counted = any(parse.tokens[j].tag is Tag.NUM for j in clause.tokens if index < j < predicate.first)
    return counted and predicate.tense == "past"
