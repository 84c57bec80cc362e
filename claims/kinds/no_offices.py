"""Words of offices that are none where they stand: verbs, surnames, titles, brands."""

from __future__ import annotations

from claims.kinds.name import given_names
from claims.kinds.offices import RoleWords, role_words
from claims.kinds.place import demonyms
from claims.languages.forms import Pos, readings
from claims.patterns import pattern

LOOK_BACK = 32
"""Characters looked back for the words before an office."""
_WORD_BEFORE = pattern(r"\n?[ \xa0]([\w’'\-][\w’']*)")
"""A word at the end of a stretch that is read backwards."""


def is_none(text: str, start: int, end: int, term: str, before: str, words: RoleWords, language: str) -> bool:
    """Whether the word at `start` is no office there, whatever it is elsewhere."""
    lowered = term[0].lower() + term[1:]
    following = _CAPITAL_NEXT.match(text, end)
    if following is not None and following[1] in words.never_before:
        return True
    if following is not None and lowered in words.adjectival and before.lower() in words.articles:
        return True
    if language == "fr":
        other = _is_none_in_french(text, start, end, term, before, words)
    else:
        other = _is_none_in_english(text, start, end, term, before, words, language)
    if other:
        return True
    if term in words.strict or lowered in words.strict:
        return following is None and (lowered not in _HEADS or _HEADED.match(text, end) is None)
    if lowered in _HEADS and language != "fr":
        return _HEADED.match(text, end) is None
    return _is_weak(term, words) and not _is_held(text, start, end, before, words, language)


def _is_none_in_french(text: str, start: int, end: int, term: str, before: str, words: RoleWords) -> bool:
    lowered = term[0].lower() + term[1:]
    if _CAPITAL_NEXT.match(text, end) is not None and _is_brand(term, lowered, before, words):
        return True
    if _is_participle(text, start, end, term, words.articles) or _is_surname(text, start, term, before):
        return True
    if lowered in words.answerable and _answers(text, end, words.answerable[lowered]):
        return True
    if before == "," and (_is_said(text, end, lowered, words) or _is_second_adjective(text, start, lowered)):
        return True
    return term[0].isupper() and _ends_name(before, words)


def _is_none_in_english(
    text: str, start: int, end: int, term: str, before: str, words: RoleWords, language: str
) -> bool:
    lowered = term[0].lower() + term[1:]
    if _heads_compound(text, end, language) or _leads_office(text, end, lowered, words):
        return True
    named = _CAPITAL_NEXT.match(text, end) is not None
    if not named and _ends_title(term, before, language):
        return True
    return _in_title(text, start, term, before, named=named)


_HEADS = frozenset({"head", "chair"})
_HEADED = pattern(r"[ \xa0](?:of|at|for)[ \xa0](?:the |its |his |her |their )?[A-Z]")
"""An English head or chair is an office only of something with a name."""
_CAPITAL_NEXT = pattern(r"[ \xa0]([A-ZÀ-Þ][\w’'-]*)")
_GOVERNS = pattern(r"[ \xa0](?:les?[ \xa0]|la[ \xa0]|l['’]|une?[ \xa0])")
_SENTENCE_ENDS = frozenset(["", ".", "!", "?", ":", "\n", "…", ";"])
_OF_THE = pattern(r"[A-Z]\w+ of the $")


def _in_title(text: str, start: int, term: str, before: str, *, named: bool) -> bool:
    """Whether an English office with a capital is a word of a title (`, The Boxer`) or a given name (`Dean Gold`)."""
    if not term[0].isupper() or " " in term:
        return False
    if term in given_names():
        return before.lower() not in ("the", "a", "an") and named
    if named:
        return False
    if before == "The":
        ahead = text[max(0, start - LOOK_BACK) : start - len(before) - 1].rstrip(" \xa0\"“‘'(")
        return ahead[-1:] not in _SENTENCE_ENDS
    return _OF_THE.search(text, max(0, start - LOOK_BACK), start) is not None and not term.isupper()


def _is_brand(term: str, lowered: str, before: str, words: RoleWords) -> bool:
    """Whether a French office with a capital is the first word of a name: `marque Paysan Breton`."""
    if not term[0].isupper() or not (lowered in words.weak or term in words.weak):
        return False
    return before[:1].islower() and before.lower() not in words.articles


def _is_participle(text: str, start: int, end: int, term: str, articles: frozenset[str]) -> bool:
    """Whether a French word in -ant governs an object and is a verb: `représentant la fédération`."""
    if not term.endswith("ant"):
        return False
    bare = _CAPITAL_NEXT.match(text, end) is not None and word_before(text, start).lower() not in articles
    return bare or _GOVERNS.match(text, end) is not None


def _answers(text: str, end: int, deeds: frozenset[str]) -> bool:
    """Whether a deed that somebody answers for follows (`responsable, selon elle, d'un accident`)."""
    found = _DEED_NEXT.match(text, end)
    return found is not None and found[1] in deeds


_DEED_NEXT = pattern(
    r"(?:,?[ \xa0](?:selon|d['’]après)[ \xa0]\w+,?)?[ \xa0](?:de[ \xa0](?:l['’]|\w+[ \xa0](?=\w))?|du[ \xa0]|des[ \xa0]"
    r"|d['’](?:une?[ \xa0])?)(\w+)"
)
_SURNAME_PARTICLES = frozenset({"Le", "le", "La", "Du"})
_TITLE_BEFORE = pattern(r"(?:M\.|MM\.|Mme|Mlle|Me|Dr)[ \xa0]$")


def _is_surname(text: str, start: int, term: str, before: str) -> bool:
    """Whether a French office with a capital and an article is a surname or a house's name: `Ève Le Maire`."""
    if not term[0].isupper() or " " in term or before not in _SURNAME_PARTICLES:
        return False
    at = start - len(before) - 1
    ahead = word_before(text, at)
    if ahead in given_names() or _TITLE_BEFORE.search(text, max(0, at - LOOK_BACK), at) is not None:
        return True
    return before == "Le" and ahead[:1].islower() and text[at - 1 : at] == " "


def _is_said(text: str, end: int, lowered: str, words: RoleWords) -> bool:
    """Whether a word behind a comma is a verb of speech before who speaks: `…, juge Ève Lenoir`."""
    return lowered in words.verbal and _SUBJECT_NEXT.match(text, end) is not None


_SUBJECT_NEXT = pattern(r"[ \xa0](?:[A-ZÀ-Þ]|(?:les?|la|une?|ce|cette|son|sa|leur|notre)[ \xa0]|l['’])")
"""Behind a verb before its subject: a name, or a determiner."""


def _is_second_adjective(text: str, start: int, lowered: str) -> bool:
    """Whether a word behind a comma is one more adjective: `la violence sociale, policière`."""
    known = readings(lowered, "fr")
    if not any(k.pos is Pos.ADJ for k in known):
        return False
    ahead = _BEFORE_COMMA.search(text, max(0, start - LOOK_BACK), start)
    found = readings(ahead[1], "fr") if ahead is not None else ()
    return bool(found) and found[0].pos is Pos.ADJ


_BEFORE_COMMA = pattern(r"([a-zà-ÿ]+), $")


def _leads_office(text: str, end: int, lowered: str, words: RoleWords) -> bool:
    """Whether another office starts right behind a word that goes before offices: `Chief Treasury Secretary`."""
    if lowered not in words.prefixes or text[end : end + 1] not in (" ", "\xa0"):
        return False
    following = text[end + 1 : end + 1 + LOOK_BACK].split(" ")
    if any(" ".join(following[:size]).rstrip(",.;") in words.terms for size in (1, 2, 3)):
        return True
    known = readings(following[0].lower(), "en")
    return bool(known) and known[0].pos is Pos.ADJ and any(w.rstrip(",.;") in words.terms for w in following[1:2])


_AND = frozenset({"et", "and"})
_LOWER_NEXT = pattern(r"[ \xa0]([a-z]{3,})\b")


def _heads_compound(text: str, end: int, language: str) -> bool:
    """Whether the office is the first part of an English compound: `a pilot scheme`, `employee matters`."""
    found = _LOWER_NEXT.match(text, end)
    if found is None:
        return False
    known = readings(found[1], language)
    return bool(known) and known[0].pos is Pos.NOUN


def _ends_name(before: str, words: RoleWords) -> bool:
    """Whether a capital right before a French office shows that it is the last word of a name: `Institut Pasteur`."""
    word = before.replace("’", "'").rpartition("'")[2]
    return word[:1].isupper() and word.lower() not in words.articles


def _ends_title(term: str, before: str, language: str) -> bool:
    """Whether an English office with a capital is the last word of a name: `the Silver Surfer`."""
    if not term[0].isupper() or term.isupper() or " " in term or not before[:1].isupper() or before in _HELD_BY:
        return False
    lowered = before.lower()
    return not (before in demonyms(language) or before.isupper() or lowered in role_words(language).articles)


_HELD_BY = frozenset({"The", "A", "An", "Tory", "Labour", "Republican", "Democratic", "Conservative"})


def _is_weak(term: str, words: RoleWords) -> bool:
    return term in words.weak or term[0].lower() + term[1:] in words.weak


def _is_held(text: str, start: int, end: int, before: str, words: RoleWords, language: str) -> bool:
    """Whether an article, a nationality or a name stands beside a word that is no office elsewhere."""
    lowered = before.lower()
    if lowered in _AND:
        previous = word_before(text, start - len(before) - 1)
        return previous in words.terms or text[end : end + 2][1:].isupper()
    if text[start - 1 : start] == "-" and hyphened_before(text, start, words):
        return True
    if lowered in words.articles or lowered.endswith(("'s", "’s", "s'", "s’", "l'", "l’", "d'", "d’", "ex-")):
        return True
    if before in demonyms(language) or before == ",":
        return True
    following = text[end : end + 2]
    return len(following) == 2 and following[0] in " \xa0" and following[1].isupper()


_ELIDED = pattern(r"^[lLdD]['’](?=\w{3})")


def word_before(text: str, start: int) -> str:
    """Return the word before `start`, an elided article cut off; a comma where one stands there; else nothing."""
    window = text[max(0, start - LOOK_BACK) : start]
    found = _WORD_BEFORE.match(window[::-1])
    if found is not None:
        return _ELIDED.sub("", found[1][::-1])
    stripped = window.rstrip()
    if window.lower().endswith(("l'", "l’", "d'", "d’", "ex-")):
        return window[-3:].strip(' ("«') if window.lower().endswith("ex-") else window[-2:]
    return stripped[-1:] if stripped.endswith(",") else ""


def hyphened_before(text: str, start: int, words: RoleWords) -> str:
    """The word that a hyphen joins to the office at `start`, where such a word belongs to it: `vice` of `vice-`."""
    found = _WORD_BEFORE_HYPHEN.search(text, max(0, start - LOOK_BACK), start)
    return found[1] if found is not None and found[1].lower() in words.hyphened else ""


_WORD_BEFORE_HYPHEN = pattern(r"(?<!\w)(\w+)[-‐]$")
