"""Gives English words that were read as finite verbs the reading that their place in the sentence leaves them."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.bare_participles import is_bare_participle, is_passive_before
from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.settled import describes_noun_behind
from claims.assembling.words.tokens import Tag, Token, tag_of
from claims.languages.classes import word_class
from claims.languages.families import family_of, is_speech

_FINITE = frozenset({Tag.VERB, Tag.AUX})
_CHAIN = frozenset({Tag.NOUN, Tag.ADJ})
_BOUNDARY = frozenset({Tag.PUNCT, Tag.REL, Tag.SUBORD, Tag.COORD})
_NAMES = frozenset({Tag.NOUN, Tag.PROPN})
_DESCRIBING = _CHAIN | {Tag.PROPN}
_OPENING = frozenset({Tag.REL, Tag.SUBORD})
_ENDS = frozenset({".", ",", ";", "!", "?"})
_SOMEBODY = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON})
_IN_GROUP = _SOMEBODY | {Tag.DET, Tag.ADJ, Tag.NUM}
_VERBAL = frozenset({Tag.VERB, Tag.INF, Tag.GER, Tag.PART})
_LETTING = frozenset({"let", "make", "help"})
_PARTICLES = frozenset({"back", "up", "out", "off", "down", "over", "away"})
_SENSING = frozenset({"see", "watch", "hear", "feel", "have"})
"""Verbs that may have somebody and what they do behind them (`to see Oslo win`)."""
_SHORTEST_OBJECT = 2
"""Words before the last one of an object: what governs it and a name."""
_STOPS = frozenset({".", "!", "?", ";"})
_ONE = frozenset({"a", "an", "another", "every", "each"})
"""Words whose noun a bare verb in the plural can't follow."""
_DOING = frozenset({Tag.NOUN, Tag.PROPN, Tag.DET, Tag.ADJ, Tag.NUM, Tag.PRON})
_LONGEST_SUBJECT = 8
"""Words looked back from a verb for what makes it another."""
_APPOSING = frozenset({"a", "an", "the", "its", "his", "her", "their"})
_GOES_ON = frozenset({Tag.PREP, Tag.VALUE, Tag.ADV})
Readings = Sequence[Sequence[tuple[str, Tag, str, str | None, bool | None, int, bool]]]
"""The readings of each word of a sentence: the fields of a token from `low` on."""


def reread(path: list[Token], readings: Readings, index: int) -> None:
    """Read the finite verb at `index` as a noun or a participle where it has no subject or its clause has a verb."""
    token = path[index]
    if not index:
        return
    if token.either:
        _settle_past(path, readings, index)
        return
    if token.low == token.lemma and describes_noun_behind(path, index):
        path[index] = token._replace(tag=Tag.ADJ, tense=None)
        return
    if token.low == token.lemma and _is_let(path, index):
        _take(path, readings, index, Tag.INF)
        return
    if token.tense != "present" or not any(tail[1] is Tag.NOUN for tail in readings[index]):
        return
    if _is_to_be(path, index) or (token.low != token.lemma and _follows_between(path, index)):
        _take(path, readings, index, Tag.NOUN)
        return
    if token.low == token.lemma:
        misread = _parts_compound(path, index) or _behind_quote(path, index) or _heads_group(path, index)
    else:
        misread = _lacks_subject(path, index)
    misread = misread or _ends_object(path, index) or (token.low != token.lemma and _inside_object(path, index))
    if misread:
        _take(path, readings, index, Tag.NOUN)


def _settle_past(path: list[Token], readings: Readings, index: int) -> None:
    """Read a form that may be a finite past as the participle or the adjective that it is where it stands."""
    token = path[index]
    _open_content(path, readings, index)
    done = _describes_object(path, index) or _describes_subject(path, index) or _is_undergone(path, index)
    if done or _is_done_too(path, index):
        _take(path, readings, index, Tag.PART)
    elif is_bare_participle(path, index):
        _take(path, readings, index, Tag.PART)
        path[index] = path[index]._replace(either=False)
    elif _describes_next(path, index):
        path[index] = token._replace(tag=Tag.ADJ, lemma=token.low, tense=None, either=False)


def _open_content(path: list[Token], readings: Readings, index: int) -> None:
    """Read `that` behind the date of a verb that tells as what opens its content (`data showed on Monday that`)."""
    at = index + 2 if path[index + 1 : index + 2] and path[index + 1].tag is Tag.PREP else index + 1
    if at + 2 < len(path) and path[at].tag is Tag.VALUE and path[at + 1].low == "that" and _tells(path[index]):
        _take(path, readings, at + 1, Tag.SUBORD)


def _is_let(path: list[Token], index: int) -> bool:
    """Whether somebody lets, makes or helps what stands right before do it (`let their currencies rise`)."""
    at = index - 1
    if path[at].tag not in _SOMEBODY:
        return False
    while at > 0 and path[at].tag in _IN_GROUP:
        at -= 1
    return at < index - 1 and path[at].lemma in _LETTING and path[at].tag in _VERBAL


def _take(path: list[Token], readings: Readings, index: int, tag: Tag) -> None:
    token = path[index]
    for tail in readings[index]:
        if tail[1] is tag:
            path[index] = Token(token.start, token.end, *tail)
            return


def _lacks_subject(path: list[Token], index: int) -> bool:
    """Whether nothing can be the subject of a verb in `s` (`pays for famine relief projects`, `buys back shares`)."""
    return _behind_verb(path, index) or _inside_complement(path, index) or _ends_list(path, index)


def _behind_verb(path: list[Token], index: int) -> bool:
    """Whether a verb and its particle stand right before (`to buy back shares`)."""
    before = path[index - 1]
    return before.low in _PARTICLES and index > 1 and path[index - 2].tag is Tag.INF


def _inside_complement(path: list[Token], index: int) -> bool:
    """Whether bare nouns behind a preposition lead up to it, and its clause has a verb already."""
    at = index - 1
    if path[at].tag is not Tag.NOUN or path[at].plural is not False:
        return False
    while at > 0 and path[at].tag in _CHAIN:
        at -= 1
    if path[at].tag is Tag.VERB:
        return not _tells(path[at]) and path[at].lemma not in word_class("thinking", "en")  # `play knock-out matches`
    prepositional = path[at].tag is Tag.PREP and path[at].low.isalpha()
    if not prepositional or Tag.SUBORD in grammar_of("en").closed.get(path[at].low, ()):
        return False
    joined = at - 1 if at and path[at - 1].tag is Tag.COORD else at  # `in town and in car parks`
    for token in reversed(path[:joined]):
        if token.tag in _BOUNDARY:
            return False
        if token.tag in (Tag.INF, Tag.GER):
            continue
        if token.tag in _FINITE:
            return not _tells(token)
    return False


def _tells(token: Token) -> bool:
    """Whether a verb may have what is said right behind it, without a word between."""
    if token.lemma in grammar_of("en").reporting:
        return True
    return is_speech(family_of(token.lemma, "en", noun=False) or "")


def _follows_between(path: list[Token], index: int) -> bool:
    """Whether it is the first of two things that something lies between (`the gap between US exports and imports`)."""
    if index + 2 >= len(path) or path[index + 1].low != "and" or path[index + 2].tag not in (Tag.NOUN, Tag.PROPN):
        return False
    at = index - 1
    while at > 0 and path[at].tag in (Tag.ADJ, Tag.PROPN):
        at -= 1
    return at < index - 1 and path[at].low == "between"


def _ends_list(path: list[Token], index: int) -> bool:
    """Whether it ends what a coordinator joins (`between public investment and private cuts.`)."""
    if index < 3 or index + 1 >= len(path) or path[index + 1].low not in _ENDS or _tells(path[index]):
        return False
    between = next((t for t in reversed(path[max(0, index - 8) : index]) if t.low == "between"), None)
    joined = path[index - 2].tag is Tag.COORD and path[index - 3].tag in _NAMES
    return between is not None and joined and path[index - 1].tag in (Tag.ADJ, Tag.PROPN, Tag.NOUN)


def _ends_object(path: list[Token], index: int) -> bool:
    """Whether it ends its sentence behind a name that a verb governs (`to lead Broadway show`, `get ID cards`)."""
    if index < _SHORTEST_OBJECT or path[index - 1].tag is not Tag.PROPN:
        return False
    if index + 1 < len(path) and path[index + 1].low not in _STOPS:
        return False
    at = index - 1
    while at > 0 and path[at].tag in (Tag.PROPN, Tag.ADJ):
        at -= 1
    return path[at].tag in (Tag.INF, Tag.GER) and _governs_thing(path[at])


def _inside_object(path: list[Token], index: int) -> bool:
    """Whether a noun leads up to it from an infinitive or gerund that its clause's verb governs (`to win title belts`).

    What a relative clause or a statement holds may be a subject (`those who want to win the title wear`).
    """
    at = index - 1
    if path[at].tag is not Tag.NOUN or path[at].plural is not False or _tells(path[index]):
        return False
    while at > 0 and (path[at].tag in _DESCRIBING or _joins_names(path, at)):
        at -= 1
    at -= path[at].tag is Tag.DET
    if at < 1 or path[at].tag not in (Tag.INF, Tag.GER) or not _governs_thing(path[at]):
        return False
    if path[at].tag is Tag.GER and path[at - 1].low != "," and path[at - 1].tag not in _FINITE:
        return False
    before = path[:at]
    finite = [token for token in before if token.tag in _FINITE]
    return bool(finite) and not any(map(_tells, finite)) and _OPENING.isdisjoint(map(tag_of, before))


def _joins_names(path: list[Token], at: int) -> bool:
    """Whether a comma or a coordinator stands behind a name (`his WBA, IBF and WBO titles`)."""
    return at > 0 and path[at].low in (",", "and") and path[at - 1].tag is Tag.PROPN


def _governs_thing(governor: Token) -> bool:
    """Whether a verb has a thing behind it and no clause."""
    if governor.lemma in word_class("thinking", "en") or _tells(governor):
        return False
    return governor.lemma not in _LETTING and governor.lemma not in _SENSING


def _parts_compound(path: list[Token], index: int) -> bool:
    """Whether a bare verb stands inside the subject of another one (`telephone call centres are`)."""
    before = path[index - 1]
    if before.tag is not Tag.NOUN or before.plural is not False or _tells(path[index]):
        return False
    if before.lemma in grammar_of("en").institutions or index + 2 >= len(path):
        return False
    return path[index + 1].tag is Tag.NOUN and path[index + 2].tag is Tag.AUX


def _heads_group(path: list[Token], index: int) -> bool:
    """Whether an article and a figure or a participle lead up to a bare verb (`a 33-8 lead`, `an increased spend`)."""
    at = index - 1
    while at > 0 and path[at].tag in (Tag.ADJ, Tag.GER, Tag.PART, Tag.VALUE, Tag.NUM):
        at -= 1
    return at < index - 1 and path[at].tag is Tag.DET and path[at].low in _ONE


def _behind_quote(path: list[Token], index: int) -> bool:
    """Whether a bare verb is what a quoted verb has for its object (`"badly hit" demand for`)."""
    if index < 2 or path[index - 1].low not in ('"', "”") or index + 1 >= len(path):
        return False
    return path[index - 2].tag in (Tag.VERB, Tag.PART) and path[index + 1].tag is Tag.PREP


def _describes_object(path: list[Token], index: int) -> bool:
    """Whether a would-be verb tells of the noun of a phrase that opens its sentence (`In a book sold in May, X`)."""
    at = index - 1
    if path[at].tag is not Tag.NOUN or index + 1 >= len(path) or path[index + 1].tag not in _GOES_ON:
        return False
    at -= 1
    while at > 0 and path[at].tag is Tag.ADJ:
        at -= 1
    opens = at == 1 or (at > 1 and path[at - 2].tag is Tag.PUNCT)
    if path[at].tag is not Tag.DET or not opens or path[at - 1].tag is not Tag.PREP:
        return False
    comma = next((k for k in range(index, len(path)) if path[k].low == ","), len(path))
    return any(t.tag in _FINITE for t in path[comma:]) and not any(t.tag in _FINITE for t in path[index + 1 : comma])


def _is_undergone(path: list[Token], index: int) -> bool:
    """Whether `by` and who did it follow a would-be verb whose clause has another (`the fraud reported by X was`)."""
    if index + 2 >= len(path) or path[index + 1].low != "by" or path[index - 1].tag is not Tag.NOUN:
        return False
    if path[index + 2].tag not in (Tag.NOUN, Tag.PROPN, Tag.DET, Tag.ADJ):
        return False
    for token in path[index + 2 :]:
        if token.tag in _FINITE:
            return True
        if token.tag in _BOUNDARY:
            return False
    return False


def _is_to_be(path: list[Token], index: int) -> bool:
    """Whether a bare `be` is the verb of what seems to be one itself (`asks that the port rules be eased`)."""
    if index + 1 >= len(path) or path[index + 1].low != "be" or path[index - 1].tag not in (*_NAMES, Tag.ADJ):
        return False
    return any(t.low == "that" and t.tag is Tag.SUBORD for t in path[max(0, index - _LONGEST_SUBJECT) : index])


def ask_to_be(path: list[Token], index: int) -> None:
    """Read `be` behind `that` and a subject as the verb of what is asked for (`demands that the port be closed`)."""
    for at in range(index - 1, max(0, index - _LONGEST_SUBJECT), -1):
        tag = path[at].tag
        if path[at].low == "that" and tag is Tag.SUBORD:
            if at < index - 1 and path[index - 1].tag in _SOMEBODY:
                path[index] = path[index]._replace(tag=Tag.AUX, tense="subjunctive")
            return
        if tag in _VERBAL or tag is Tag.AUX or tag in _BOUNDARY or path[at].low == "to":
            return


def _is_done_too(path: list[Token], index: int) -> bool:
    """Whether a coordinator joins a would-be verb to a passive without its object (`was held and jailed in Oslo`).

    `by` and who did it follow it, or it is a verb that is hardly ever without an object. Bounded.
    """
    at = index - 1
    while at > 1 and path[at].tag is Tag.ADV:
        at -= 1
    joins = path[at].tag is Tag.COORD or (
        path[at].low == "," and Tag.COORD in map(tag_of, path[index + 1 : index + 2])
    )  # `was hurt, held and jailed`
    if not joins:
        return False
    following = path[index + 1] if index + 1 < len(path) else None
    by = following is not None and following.low == "by"
    if by and path[at - 1].tag is Tag.PART:  # `a film written and directed by Anna Lund`
        return index + 2 < len(path) and path[index + 2].tag in _DOING
    if not is_passive_before(path, at):
        return False
    if by:
        return index + 2 < len(path) and path[index + 2].tag in _DOING
    alone = following is None or following.tag in (Tag.PREP, Tag.PUNCT, Tag.COORD, Tag.VALUE)
    if following is not None and following.low in _PARTICLES:  # `and held out hope`, not `and thrown out of`
        alone = index + 2 < len(path) and (path[index + 2].low == "of" or path[index + 2].tag is Tag.PUNCT)
    return alone and path[index].lemma in word_class("needing_object", "en")


def _describes_next(path: list[Token], index: int) -> bool:
    """Whether a would-be verb describes the noun behind it: joined to an adjective of its group, or behind `plus`.

    `one of the most famous and respected cooks`, `training, plus improved pay`.
    """
    if index + 1 >= len(path) or path[index + 1].tag is not Tag.NOUN:
        return False
    if path[index - 1].low == "plus":
        return True
    at = index - 2
    if at < 1 or path[index - 1].tag is not Tag.COORD or path[at].tag is not Tag.ADJ:
        return False
    while at > 0 and path[at].tag in (Tag.ADJ, Tag.ADV):
        at -= 1
    return path[at].tag in (Tag.DET, Tag.NUM) or path[at].low in ("'s", "of")


def _opens_apposition(path: list[Token], index: int) -> int:
    """Return the comma before the noun with its article that stands right before `index`, `index - 1` where none is."""
    at = index - 1
    while at > 1 and path[at].tag in (Tag.NOUN, Tag.ADJ, Tag.GER):
        at -= 1
    opened = path[at].low in _APPOSING and at < index - 1 and path[at - 1].low == "," and not _tells(path[index])
    return at - 1 if opened else index - 1


def _describes_subject(path: list[Token], index: int) -> bool:
    """Whether a would-be verb stands between commas behind a subject whose verb follows (`X, ranked fifth, lost`).

    A noun with its article may stand between (`X, a film made in Rome, lost`).
    """
    opens = _opens_apposition(path, index)
    if opens > _SHORTEST_OBJECT and path[opens].tag is Tag.COORD and path[opens - 1].tag is Tag.PART:
        opens -= _SHORTEST_OBJECT  # `X, built and sold in May, was`
    if opens < 1 or path[opens].low != "," or path[opens - 1].tag not in _NAMES:
        return False
    comma = next((k for k in range(index, len(path) - 1) if path[k].low == ","), None)
    if comma is None or path[comma + 1].tag not in _FINITE:
        return False
    joined = (k for k, t in enumerate(path[:comma]) if t.either and k and path[k - 1].tag is Tag.COORD)
    own = {index, *joined}
    return not any(t.tag in _FINITE for k, t in enumerate(path[:comma]) if k not in own)
