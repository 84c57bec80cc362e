"""Corrects parts of speech, of English words above all, by what stands on both sides of them.

The way through the costs sees two words at a time; what ends a noun group, what an auxiliary further left asks for and
what is joined to an infinitive take three. Each rule gives a word another of the readings it has, never one it lacks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claims.assembling.words.coined_verbs import coin_verb, governs_like_verb
from claims.assembling.words.contracted import tell_had
from claims.assembling.words.english_verbless import take_missing_verb
from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.grouped_nouns import name_in_group
from claims.assembling.words.inverted_verbs import follow_subject, is_inverted
from claims.assembling.words.lost_verbs import (
    doubt_participle,
    restore,
    restore_date,
    restore_gerund,
    restore_infinitive,
    restore_listed,
    restore_main,
)
from claims.assembling.words.misread_verbs import ask_to_be, reread
from claims.assembling.words.named_deeds import (
    describe,
    describe_those,
    name_behind_brackets,
    name_listed,
    name_what_is_described,
    name_what_is_paid,
    name_what_is_ranked,
    stand_close,
)
from claims.assembling.words.parted_groups import inserted_length
from claims.assembling.words.settled import settled_adjectives
from claims.assembling.words.tokens import Tag, Token, tag_of

Tail = tuple[str, Tag, str, str | None, bool | None, int, bool]
"""The fields of a token from `low` on, for one reading."""
Readings = Sequence[Sequence[Tail]]
"""The readings of each word of a sentence."""
_MODAL = frozenset(
    {"will", "would", "can", "could", "may", "might", "must", "shall", "should", "ought", "'ll", "'d", "do"}
)
_IN_GROUP = frozenset({Tag.ADJ, Tag.NUM, Tag.VALUE})
_GRADING = frozenset({"much", "that", "this", "all", "more", "most", "few"})
"""Determiners that grade an adjective (`not that good`, `all open`)."""
_AFTER_GROUP = frozenset({Tag.PREP, Tag.VERB, Tag.AUX, Tag.REL, Tag.SUBORD})
BETWEEN = frozenset({Tag.ADV, Tag.NEG})
_UNSETTLED = frozenset({Tag.NOUN, Tag.VERB, Tag.ADJ})
_AFTER_VERB = frozenset({Tag.DET, Tag.PRON, Tag.PREP, Tag.PUNCT, Tag.ADV, Tag.NUM, Tag.VALUE, Tag.PROPN, Tag.SUBORD})
_STARTS_CLAUSE = frozenset({Tag.DET, Tag.PRON, Tag.PREP, Tag.PROPN, Tag.NUM, Tag.VALUE})
_BEFORE_DESCRIBED = frozenset({Tag.PREP, Tag.NUM, Tag.VALUE})
VERBS = frozenset({Tag.INF, Tag.VERB, Tag.AUX})
_FIGURES = frozenset({Tag.VALUE, Tag.NUM})
LONGEST_POSSESSED = 6
_IN_DATED = frozenset({Tag.ADJ, Tag.NOUN, Tag.ADV, Tag.NUM, Tag.GER, Tag.PART})
_IN_POSSESSED = frozenset({Tag.ADJ, Tag.NOUN, Tag.ADV, Tag.NUM})
_DENYING = frozenset({"no", "any", "some", "the", "its", "their", "an", "his", "her"})
_GRADED = frozenset({"many", "much", "few", "little"})
_MOVED = frozenset(
    {"rose", "fell", "dropped", "dipped", "slumped", "climbed", "surged", "plunged", "jumped", "slipped"}
)
_ORDINAL_ADVERBS = frozenset({"first", "last", "second", "next"})
_ALSO_PAST = frozenset(
    {"set", "cut", "cast", "hit", "hurt", "shut", "split", "spread", "put", "read", "run", "won", "led"}
)
"""Nouns that are participles as well."""
_SET_BY = 2
_NAMED = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.ADJ})
_OPENS_GROUP = frozenset({Tag.COORD, Tag.DET, Tag.PREP, Tag.PUNCT, Tag.ADJ})
_PROSPECTS = frozenset(
    {"set", "due", "likely", "expected", "ready", "able", "planning", "plans", "plan", "hopes", "hope", "wants"}
)
"""Words whose `to` opens what is to come."""


def corrected(path: list[Token], readings: Readings) -> None:
    """Give each word of a tagged English sentence the reading that both its sides ask for. Linear in the words."""
    for index, tag in enumerate(map(tag_of, path)):
        rule = _RULES.get(tag)
        if rule is not None:
            rule(path, readings, index)
    restore_main(path, readings)
    take_missing_verb(path, readings)


def take(path: list[Token], readings: Readings, index: int, tag: Tag) -> bool:
    """Read a word as `tag` where it can be that; return whether it can."""
    token = path[index]
    for tail in readings[index]:
        if tail[1] is tag:
            path[index] = Token(token.start, token.end, *tail)
            return True
    return False


def can_be(readings: Readings, index: int, tag: Tag) -> bool:
    """Whether one of the readings of a word is of a part of speech. Linear in them."""
    return any(tail[1] is tag for tail in readings[index])


def _end_group(path: list[Token], readings: Readings, index: int) -> None:
    """Make an adjective that nothing follows in its group the noun it can be (`the fine on`, `the military said`)."""
    token = path[index]
    if len(readings[index]) == 1 or token.lemma != token.low:
        return
    first = index - 1
    while first > 0 and path[first].tag is not Tag.DET and (path[first].tag in _IN_GROUP or path[first].low in "()"):
        first -= 1
    if first < 0:
        return
    if path[first].tag is Tag.DET and index + 1 < len(path) and path[index + 1].low == "who":
        path[index] = token._replace(tag=Tag.NOUN)  # `the late great who won`
        return
    opens = path[first].tag is Tag.DET or (path[first].low == "'s" and path[first].tag is Tag.PREP)
    if not opens or path[first].low in _GRADING or token.low in settled_adjectives():
        return  # `the fine on`, `last week's final in`
    if _tells(path, readings, index) or _stands_last(path, index):
        take(path, readings, index, Tag.NOUN)


def _tells(path: list[Token], readings: Readings, index: int) -> bool:
    """Whether the participle after a would-be adjective is its verb in the past (`the military denied the`)."""
    if index + 2 >= len(path) or not path[index + 1].either or path[index + 1].tag is not Tag.PART:
        return False
    if path[index + 2].tag not in _STARTS_CLAUSE or not can_be(readings, index, Tag.NOUN):
        return False
    return take(path, readings, index + 1, Tag.VERB)


def _stands_last(path: list[Token], index: int) -> bool:
    """Whether a group ends with the word at `index`."""
    if index + 1 == len(path):
        return True
    following = path[index + 1]
    if following.low == ",":
        return index + 2 < len(path) and path[index + 2].tag not in (Tag.ADJ, Tag.NOUN, Tag.PART, Tag.GER, Tag.ADV)
    if following.tag is Tag.PUNCT:
        return following.low in ".!?;:)"
    return following.tag in _AFTER_GROUP


def _name_what_is_measured(path: list[Token], readings: Readings, index: int) -> None:
    """Make a verb after an article with its sum or share the noun it can be (`a 6% rise in`, `a £9m signing`)."""
    if index > 1 and path[index - 1].tag is Tag.VALUE and path[index - 2].tag is Tag.DET:
        take(path, readings, index, Tag.NOUN)


def _describe_past(path: list[Token], readings: Readings, index: int) -> None:
    """Read `past` before a noun as its adjective where nothing passes it (`and past members`)."""
    if path[index].low == "by":
        _undergo(path, readings, index)
    elif path[index].low in ("inside", "outside"):
        if 0 < index < len(path) - 1 and path[index + 1].tag is Tag.NOUN and path[index - 1].low in _DENYING:
            take(path, readings, index, Tag.ADJ)  # `no inside information`
    elif path[index].low != "past":
        _follow_to(path, readings, index)
    elif index == 0 or path[index - 1].tag in _OPENS_GROUP:
        take(path, readings, index, Tag.ADJ)


def _undergo(path: list[Token], readings: Readings, index: int) -> None:
    """Read a noun between another noun and `by` as the participle it can be (`the record set by Ann Lee`)."""
    if index < _SET_BY or index + 1 >= len(path) or path[index + 1].tag not in _NAMED:
        return
    before, token = path[index - 2], path[index - 1]
    if token.tag is Tag.NOUN and token.plural is not True and token.low in _ALSO_PAST and before.tag is Tag.NOUN:
        take(path, readings, index - 1, Tag.PART)


def _doubt_verb(path: list[Token], readings: Readings, index: int) -> None:
    """Read a would-be finite verb as what stands around it leaves it to be."""
    if index and path[index - 1].low == "those" and describe_those(path, readings, index):
        return
    _name_what_is_measured(path, readings, index)
    _name_deed(path, readings, index)
    stand_close(path, index)
    name_in_group(path, readings, index)
    if path[index].tag is Tag.VERB:
        reread(path, readings, index)


def _name_deed(path: list[Token], readings: Readings, index: int) -> None:
    """Make a bare verb the noun it can be behind a rank, or at the end of a group that a sum opens."""
    if path[index].low == "be":
        ask_to_be(path, index)
    elif index:
        name_what_is_ranked(path, readings, index)
        name_what_is_paid(path, readings, index)
        name_what_is_described(path, readings, index)
        if path[index].tag is Tag.VERB:
            name_behind_brackets(path, readings, index)


def _name_being(path: list[Token], readings: Readings, index: int) -> None:
    """Make a gerund the noun it can be after a measure, and in `human being`."""
    if index and path[index].low == "being" and path[index - 1].low == "human":
        take(path, readings, index, Tag.NOUN)
    _name_what_is_measured(path, readings, index)
    if path[index].tag is Tag.GER:
        describe(path, index)


def _possesses(path: list[Token], index: int) -> bool:
    """Whether `'s` behind a noun leads up to the verb of its sentence (`the world's most remote island has`)."""
    if index + 1 < len(path) and (path[index - 1].low == "else" or path[index + 1].low in ("most", "other", "many")):
        return path[index + 1].tag in (Tag.NOUN, Tag.ADJ, Tag.DET, Tag.ADV)  # `someone else's data`, `Oslo's many inns`
    if path[index - 1].tag not in (Tag.NOUN, Tag.PROPN, Tag.VALUE):
        return False
    if path[index - 1].tag is Tag.VALUE and index + 1 < len(path) and path[index + 1].tag in _IN_DATED:
        return path[index + 1].lemma != "be"  # `last week's top film`, `Friday's closing price`
    for at in range(index + 1, min(index + LONGEST_POSSESSED, len(path))):
        tag = path[at].tag
        if tag in (Tag.VERB, Tag.AUX):
            return path[at - 1].tag is Tag.NOUN and at > index + 2
        if path[at].low == "," and path[index - 1].tag is Tag.PROPN:
            return at > index + 2 and path[at - 1].tag is Tag.NOUN and path[at - 1].plural is False
        if tag not in _IN_POSSESSED:
            return False
    return False


def _follow_auxiliary(path: list[Token], readings: Readings, index: int) -> None:
    """Read what an auxiliary asks for; `'s` asks for no bare verb, and is then of a name (`Dr Lee's fell 3%`)."""
    at = index + 1
    if path[index].low == "'s" and at < len(path) and path[at].tag is Tag.INF and path[at].tense != "past":
        if can_be(readings, index, Tag.PREP) and any(t[1] is Tag.VERB and t[3] == "past" for t in readings[at]):
            take(path, readings, index, Tag.PREP)
            tail = next(t for t in readings[at] if t[1] is Tag.VERB and t[3] == "past")
            path[at] = Token(path[at].start, path[at].end, *tail)
        return
    if path[index].low == "'s" and index and _possesses(path, index) and can_be(readings, index, Tag.PREP):
        take(path, readings, index, Tag.PREP)
        return
    tell_had(path, index)
    _follow_modal(path, readings, index)


def _follow_modal(path: list[Token], readings: Readings, index: int) -> None:
    """Read the verb that an auxiliary asks for (`did not stop`), behind the subject in a question."""
    if path[index].lemma not in _MODAL or index + 1 >= len(path):
        return
    at = _past_adverbs(path, index)
    while length := inserted_length(path, at, grammar_of("en").inserted):
        at = _past_adverbs(path, at + length - 1)  # `will most likely crash`
    if at < len(path) and _asked_of(path[index], path[at]) and can_be(readings, at, Tag.INF):
        if path[at].tag is not Tag.NOUN or path[at].plural is not True:
            take(path, readings, at, Tag.INF)
    elif path[index].tense == "modal" and governs_like_verb(path, at):
        coin_verb(path, at)
    elif is_inverted(path, index):
        follow_subject(path, readings, at)


def _asked_of(auxiliary: Token, token: Token) -> bool:
    """Whether a word may be the verb that an auxiliary asks for; no participle follows a modal (`will become`)."""
    return token.tag in _UNSETTLED or (token.tag is Tag.PART and auxiliary.tense == "modal" and auxiliary.low != "'d")


def _past_adverbs(path: list[Token], index: int) -> int:
    at = index + 1
    while at < len(path) and path[at].tag in BETWEEN:
        at += 1
    return at


def _follow_to(path: list[Token], readings: Readings, index: int) -> None:
    """Read the verb behind `to` and its adverb (`to fully fund it`)."""
    if path[index].low != "to":
        return
    at = _past_adverbs(path, index)
    if index + 1 < at < len(path) and path[at].tag in (Tag.NOUN, Tag.VERB) and path[at].plural is not True:
        take(path, readings, at, Tag.INF)
    elif at == index + 1 and index and path[index - 1].low in _PROSPECTS and governs_like_verb(path, at):
        coin_verb(path, at)  # `is set to trial a drug`


def _last(path: list[Token], readings: Readings, index: int) -> None:
    """Read `last` right before a length of time as the verb: where it points, it is part of the date."""
    if path[index].low in _ORDINAL_ADVERBS and index and path[index - 1].low == "her" and path[-1] is not path[index]:
        if path[index + 1].tag in (Tag.NUM, Tag.NOUN, Tag.ADJ):
            take(path, readings, index - 1, Tag.DET)  # `in her last five races`
        return
    if path[index].low != "last" or index + 1 >= len(path) or path[index + 1].tag is not Tag.VALUE:
        return
    before = index - 1
    while before >= 0 and path[before].tag in BETWEEN:
        before -= 1
    asked = before >= 0 and (path[before].lemma in _MODAL or path[before].low == "to")
    take(path, readings, index, Tag.INF if asked else Tag.VERB)


def _join(path: list[Token], readings: Readings, index: int) -> None:
    """Read what stands beside a coordinator as its like, verb or word that describes; `so many` is none."""
    if path[index].low == "so" and index + 1 < len(path) and path[index + 1].low in _GRADED:
        path[index] = path[index]._replace(tag=Tag.ADV)
        return
    if not index or index + 2 >= len(path) or name_listed(path, readings, index):
        return
    before, after = path[index - 1], path[index + 1]
    if after.tag in (Tag.NOUN, Tag.VERB):
        _join_verb(path, readings, index)
    if before.tag is Tag.ADJ and after.tag is Tag.NOUN and path[index + 2].tag is Tag.VERB:
        _end_with_plural(path, readings, index)
    elif before.tag is Tag.NOUN and after.tag is Tag.ADJ and path[index + 2].tag is Tag.NOUN:
        opened = index > 1 and path[index - 2].tag in _BEFORE_DESCRIBED
        if opened and before.plural is False and readings[index - 1][0][1] is Tag.ADJ:
            take(path, readings, index - 1, Tag.ADJ)


def _end_with_plural(path: list[Token], readings: Readings, index: int) -> None:
    """Read a counted noun as one where its second describing word is a noun (`12 broad and pebble tracks`).

    A coordinator may open a clause, and so the noun was taken for its verb.
    """
    if (
        index > 1
        and path[index - 2].tag is Tag.NUM
        and any(t in (Tag.VERB, Tag.AUX) for t in map(tag_of, path[:index]))
    ):
        take(path, readings, index + 2, Tag.NOUN)


def _join_verb(path: list[Token], readings: Readings, index: int) -> None:
    """Read what is joined to an infinitive as one (`to scrape and paint`, `would touch 9 but drop to 7`)."""
    joined = path[index - 1].tag is Tag.INF and path[index + 2].tag in _AFTER_VERB
    if joined or (path[index].low == "but" and _takes_object(path, index + 2) and _is_infinite(path, index)):
        take(path, readings, index + 1, Tag.INF)


def _is_infinite(path: list[Token], index: int) -> bool:
    """Whether the last verb before `index` is an infinitive."""
    return next((tag is Tag.INF for tag in map(tag_of, reversed(path[:index])) if tag in VERBS), False)


def _takes_object(path: list[Token], index: int) -> bool:
    """Whether what stands at `index` opens what a verb rather than a noun goes on with (`fall to 3%`, `cut the`)."""
    if path[index].tag is Tag.PREP:
        return index + 1 < len(path) and path[index + 1].tag in _FIGURES
    return path[index].tag in (Tag.DET, Tag.PRON) or path[index].tag in _FIGURES


def _follow_ordinal(path: list[Token], readings: Readings, index: int) -> None:
    """Make a noun behind an auxiliary and an ordinal the participle it can be (`was first broadcast`)."""
    if index > 1 and path[index - 1].low in _ORDINAL_ADVERBS and path[index - 2].tag is Tag.AUX:
        take(path, readings, index, Tag.PART)
    elif path[index].low in _MOVED and _moves_to_figure(path, index):
        take(path, readings, index, Tag.VERB)
        if path[index - 1].either and path[index].tag is Tag.VERB:
            take(path, readings, index - 1, Tag.PART)


def _moves_to_figure(path: list[Token], index: int) -> bool:
    """Whether a noun that is a verb of change in the past stands before its figure (`the number sold rose to 310`)."""
    if (
        index < 1
        or index + 1 >= len(path)
        or not (path[index - 1].tag in (Tag.NOUN, Tag.PROPN, Tag.PART) or path[index - 1].either)
    ):
        return False
    at = index + 2 if path[index + 1].low in ("to", "by", "from") else index + 1
    return at < len(path) and path[at].tag in _FIGURES


def _doubt_adjective(path: list[Token], readings: Readings, index: int) -> None:
    """Read a would-be adjective as the infinitive or the noun that its place makes it."""
    if len(readings[index]) > 1:
        restore_infinitive(path, readings, index)
        restore_listed(path, readings, index)
        restore_gerund(path, readings, index)
        if path[index].tag is Tag.ADJ:
            _end_group(path, readings, index)


def _doubt_noun(path: list[Token], readings: Readings, index: int) -> None:
    """Read a would-be noun as the verb that its place makes it."""
    if len(readings[index]) > 1:
        restore(path, readings, index)
        restore_infinitive(path, readings, index)
        if path[index].tag is Tag.NOUN:
            _follow_ordinal(path, readings, index)


_RULES: dict[Tag, Callable[[list[Token], Readings, int], None]] = {
    Tag.ADJ: _doubt_adjective,
    Tag.NOUN: _doubt_noun,
    Tag.ADV: _last,
    Tag.VERB: _doubt_verb,
    Tag.INF: _name_deed,
    Tag.GER: _name_being,
    Tag.PART: doubt_participle,
    Tag.SUBORD: restore_date,
    Tag.AUX: _follow_auxiliary,
    Tag.PREP: _describe_past,
    Tag.COORD: _join,
}
