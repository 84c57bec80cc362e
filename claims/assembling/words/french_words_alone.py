"""Reads French words that stand where no noun follows as the pronouns, nouns and verbs that they are there."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from claims.assembling.words.french_comparisons import sets_against
from claims.assembling.words.retagging import Readings, can_be, take
from claims.assembling.words.tokens import Tag, Token, low_of
from claims.languages.classes import word_class

_ENDS_GROUP = frozenset(
    {Tag.PUNCT, Tag.PREP, Tag.COORD, Tag.VERB, Tag.AUX, Tag.NEG, Tag.REL, Tag.CLITIC, Tag.SUBORD, Tag.PRON}
)
"""What stands behind a word that no noun follows."""
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_OTHERS = "autres"
_STEP = "pas"
_ARTICLES = frozenset({"le", "la", "l'", "les"})
_CONTRACTED = frozenset({"du", "au", "aux", "des"})
_ANY_ARTICLE = _ARTICLES | _CONTRACTED
_NO_NOUNS = frozenset({Tag.COORD, Tag.VERB, Tag.AUX, Tag.GER})
_OF = frozenset({"de", "d'", "du", "des"})
_FULL = frozenset({"plein", "pleine"})
_LEADING = frozenset({"en", "pour"})
"""Words that open a phrase with a noun behind it."""
_ONE = frozenset({"un", "une"})
_OPENS = frozenset({Tag.PUNCT, Tag.COORD, *_FINITE, Tag.PART, Tag.INF, Tag.GER, Tag.SUBORD, Tag.REL})
"""What stands before `d'autres` where no noun is completed by it."""

_OF_SEVERAL = frozenset({"ses", "ces", "mes", "tes", "nos", "vos", "leurs"})
_NEAR = 5
_SUBJECTS = frozenset({"il", "elle", "on", "ils", "elles", "je", "j'"})
_BEFORE = _SUBJECTS | _ANY_ARTICLE | _FULL
"""Words behind which one that is in no list is asked about."""
_OWN_ENDINGS = {"nous": ("ons", "mes"), "vous": ("ez", "tes")}
"""Endings of the verbs whose subject a pronoun is."""
_EQUAL = frozenset({"tant", "bien"})
"""Words that open the first of two that `que` joins."""
_IN_EQUAL = frozenset({Tag.DET, Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.PREP})
_LONGEST_EQUAL = 8


def take_pronouns(path: list[Token], readings: Readings) -> None:
    """Read what stands for a noun as a pronoun, and what an article can only open as a noun. Linear in the words.

    `n'en a retenu aucun`, `l'un d'eux a crié`, `d'autres préfèrent`; `le car a percuté`, `dans l'est du pays`.
    """
    listed, phrases = _listed(), _set_phrases()
    for index, (before, low) in enumerate(pairwise(["", *map(low_of, path)])):
        if low in listed:
            if low in phrases:
                _take_phrase(path, index)
            else:
                _take_listed(path, readings, index)
        elif before not in _BEFORE:
            continue  # as most words
        elif before in _SUBJECTS:
            if path[index].tag in (Tag.NOUN, Tag.ADJ) and _has_subject(path, index):
                take(path, readings, index, Tag.VERB)
        elif before in _ANY_ARTICLE and path[index].tag in _NO_NOUNS:
            _take_noun(path, readings, index)
        elif before in _FULL and path[index].tag in _FINITE and index > 1 and path[index - 2].low == "en":
            path[index] = path[index]._replace(tag=Tag.NOUN, lemma=low, tense=None)  # `en pleine gronde`


@cache
def _set_phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases whose last word looks like a verb and tells nothing, by that word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(word_class("telling_nothing", "fr")):
        words = tuple(phrase.split())
        found.setdefault(words[-1], []).append(words)
    return {last: tuple(phrases) for last, phrases in found.items()}


def _take_phrase(path: list[Token], index: int) -> None:
    """Read a phrase that only leads to what follows as a preposition or an adverb (`en ce qui concerne le port`)."""
    for words in _set_phrases()[path[index].low]:
        first = index + 1 - len(words)
        if first < 0 or tuple(t.low for t in path[first : index + 1]) != words:
            continue
        tag = Tag.PREP if words[0] in _LEADING else Tag.ADV
        for at in range(first, index + 1):
            path[at] = path[at]._replace(tag=tag, lemma=path[at].low, tense=None, either=False)
        return


@cache
def _listed() -> frozenset[str]:
    """Words that are read by themselves."""
    return word_class("standing_alone", "fr") | _ONE | {_OTHERS, _STEP, "que", "qu'", *_OWN_ENDINGS, *_set_phrases()}


def _take_listed(path: list[Token], readings: Readings, index: int) -> None:
    token = path[index]
    ends = index + 1 == len(path) or path[index + 1].tag in _ENDS_GROUP
    if token.low in _ONE:
        if ends and (
            (index and (path[index - 1].low == "l'" or _counts_of_it(path, index))) or _is_one_of(path, index)
        ):
            path[index] = token._replace(tag=Tag.PRON, lemma=token.low, mention=-1)
    elif token.low in (_OTHERS, _STEP):
        _take_counted(path, index)
    elif token.low in _OWN_ENDINGS:
        if token.tag is Tag.PRON and _is_no_subject(path, index):
            take(path, readings, index, Tag.CLITIC)
    elif token.low in ("que", "qu'"):
        if _joins_equals(path, index):
            path[index] = token._replace(tag=Tag.COORD)
        elif sets_against(path, index):
            path[index] = token._replace(tag=Tag.PREP)
    elif token.tag is Tag.DET and ends:
        take(path, readings, index, Tag.PRON)


def _take_counted(path: list[Token], index: int) -> None:
    """Read `d'autres` as a pronoun, and `pas` behind its article as a noun."""
    token = path[index]
    if token.low == _OTHERS:
        if index and path[index - 1].low == "d'":
            _take_others(path, index)
    elif token.tag is Tag.NEG and _is_step(path, index):
        path[index] = token._replace(tag=Tag.NOUN, plural=False)


def _has_subject(path: list[Token], index: int) -> bool:
    """Whether a pronoun that can be but a subject stands right before a word (`le nom qu'elle porte vient de là`)."""
    before = path[index - 1]
    if before.low not in _SUBJECTS or before.tag is not Tag.PRON:
        return False
    return index == 1 or path[index - 2].tag in (Tag.REL, Tag.SUBORD)


def _is_no_subject(path: list[Token], index: int) -> bool:
    """Whether `nous` or `vous` stands before a verb of another person (`la lettre que nous a envoyée le juge`)."""
    after = next((t for t in path[index + 1 : index + _NEAR] if t.tag not in (Tag.CLITIC, Tag.NEG)), None)
    if after is None or after.tag not in _FINITE:
        return False
    return index > 0 and not after.low.endswith(_OWN_ENDINGS[path[index].low])


def _counts_of_it(path: list[Token], index: int) -> bool:
    """Whether `un` behind a verb is one of what `en` before it stands for (`elles en achètent un`)."""
    near = path[max(0, index - _NEAR) : index]
    return bool(near) and near[-1].tag in (*_FINITE, Tag.PART, Tag.INF) and any(t.low == "en" for t in near[:-1])


def _is_step(path: list[Token], index: int) -> bool:
    """Whether `pas` is the noun behind its article, a rank or adjective between (`un premier pas`)."""
    described = index > 1 and path[index - 1].tag in (Tag.NUM, Tag.ADJ)
    opener = path[index - 1 - described] if index > described else None
    return opener is not None and opener.tag is Tag.DET and opener.low in _ANY_ARTICLE | _ONE


def _is_one_of(path: list[Token], index: int) -> bool:
    """Whether `un` is one of several that somebody has or that are pointed at (`une de ses filles`)."""
    low = [token.low for token in path[index + 1 : index + 3]]
    return (
        len(low) > 1 and low[0] == "de" and low[1] in _OF_SEVERAL and (not index or path[index - 1].tag is not Tag.DET)
    )


def _joins_equals(path: list[Token], index: int) -> bool:
    """Whether `que` joins two that `tant` or `aussi bien` opens (`tant le maire que le préfet`)."""
    at = index - 1
    while at >= 0 and index - at <= _LONGEST_EQUAL and path[at].tag in _IN_EQUAL:
        at -= 1
    opens = at >= 0 and path[at].low in _EQUAL and (path[at].low != "bien" or (at > 0 and path[at - 1].low == "aussi"))
    alike = index + 1 < len(path) and path[index + 1].tag is path[at + 1].tag
    return opens and at < index - 1 and alike and path[at + 1].tag in (Tag.DET, Tag.PROPN)


def _take_others(path: list[Token], index: int) -> None:
    """Read `d'autres` before a verb or a mark as a pronoun with its article."""
    after = path[index + 1].tag if index + 1 < len(path) else Tag.PUNCT
    if after not in _ENDS_GROUP or after is Tag.COORD or (index > 1 and path[index - 2].tag not in _OPENS):
        return
    path[index - 1] = path[index - 1]._replace(tag=Tag.DET)
    path[index] = path[index]._replace(tag=Tag.PRON, lemma="autre")


def _take_noun(path: list[Token], readings: Readings, index: int) -> None:
    """Read a verb or conjunction as a noun behind an article that can be nothing else.

    `le car`, `de l'est`, `du gérant`, `acceptera-t-il la demande`.
    """
    before = path[index - 1]
    if path[index].tag is Tag.COORD:
        if before.tag is Tag.DET:
            path[index] = path[index]._replace(tag=Tag.NOUN, plural=False)
        return
    if not can_be(readings, index, Tag.NOUN):
        return
    if path[index].tag is Tag.GER:
        article = before.low in _CONTRACTED
    else:
        far = path[index - 2] if index > 1 else None
        article = (
            far is not None
            and before.tag is Tag.CLITIC
            and (far.tag is Tag.PREP or far.low in word_class("inverted", "fr") or _take_gerund(path, readings, index))
        )
    if article and take(path, readings, index, Tag.NOUN) and before.tag is Tag.CLITIC:
        path[index - 1] = before._replace(tag=Tag.DET)


def _take_gerund(path: list[Token], readings: Readings, index: int) -> bool:
    """Read what opens a gerund behind a comma as one where its object is completed (`, jugeant le suicide du`)."""
    far = path[index - 2]
    alone = index > 2 and path[index - 3].low == "," and far.tag is Tag.NOUN and far.low.endswith("ant")
    completed = index + 1 < len(path) and path[index + 1].low in _OF
    return alone and completed and take(path, readings, index - 2, Tag.GER)
