"""Roles: offices and professions, under families that languages share."""

from __future__ import annotations

import re

from claims.kinds.name import given_names
from claims.kinds.offices import RoleWords, role_words
from claims.kinds.place import demonyms
from claims.languages.forms import Pos, readings
from claims.model import Kind, Mention, Part, RoleValue

WITH_PORTFOLIO = frozenset(
    {"minister", "deputy-minister", "secretary-of-state", "secretary", "minister:foreign-affairs"}
)
HEADED_STATES = frozenset({"president", "leader"})
"""Families that, said of a country, are its head of state."""
_WORD_BEFORE = re.compile(r"([\w’']*[\w’'\-])[ \xa0]$")
_WORD = re.compile(r"\w+")
_LONGEST_PORTFOLIO = 60
_LOOK_BACK = 32


def read_role(text: str, start: int, term: str, language: str) -> Mention | None:
    """Return the role whose office `term` stands at `start`; `None` where the word is no office there.

    The span is the office with its modifiers, what stands before it (`vice-`, `deputy`, `former`), its portfolio and a
    nationality beside it; a nationality is marked as a part `demonym`, a portfolio as `portfolio`, `ancien` or `former`
    as `former`. Constant.
    """
    words = role_words(language)
    family = words.terms[term]
    before = _word_before(text, start)
    end = start + len(term)
    if (_OTHER_REPUBLIC.match(text, end) and " de la " in term) or (
        term.endswith(_BODIES) and " " in term and _OTHER_BODY.match(text, end)
    ):
        term = term.split(" ", 1)[0]
        family, end = words.terms[term], start + len(term)
    if _is_none(text, start, end, term, before, words, language):
        return None
    tail = words.tail.match(text, end)
    modified = tail[0] if tail else ""
    sense = words.senses.get(term)
    if sense is not None and sense[0].match(text, end) is not None:
        if sense[1] == NO_OFFICE:
            return None
        family = sense[1]
    end += len(modified)
    if family in _TITLED and (land := words.appanage.match(text, end)) is not None:
        end = land.end()
    parts: list[Part] = []
    end = _add_demonym(text, end, language, parts)
    portfolio, end = _portfolio(text, end, words, parts) if family in WITH_PORTFOLIO else ("", end)
    end = _add_demonym(text, end, language, parts)
    family = f"{_bearer(family)}:{portfolio}" if portfolio else family
    if not words.deputies.isdisjoint(modified.split()):
        family = _composed(family, "deputy")
    start, family = _with_words_before(text, start, before, family, words, language, parts)
    key = _stated(family, parts, text, language)
    if any(p.office == "former" for p in parts):
        key = "former:" + key
    said = text[start:end]
    ordered = tuple(sorted(parts, key=lambda p: p.start))
    return Mention(start, end, said, Kind.ROLE, RoleValue(said, key), ordered)


NO_OFFICE = "none"
"""The key of a sense that is no office (`du chef de meurtre`)."""
_TITLED = frozenset({"prince", "duke", "crown-prince"})
"""Families whose title may name a land that the bearer does not hold (`Prince of Wales`)."""


def _bearer(family: str) -> str:
    """The family that a portfolio is added to."""
    return "minister" if family in ("secretary", "minister:foreign-affairs") else family


_DEPUTIES = {
    "president": "vice-president",
    "head-of-government": "deputy-head-of-government",
    "chief-executive": "deputy-director",
    "governor": "deputy-governor",
}


def _composed(family: str, prefix: str) -> str:
    """The family of who stands in for another: `deputy` and `mayor` make `deputy-mayor`."""
    head, colon, rest = family.partition(":")
    if not prefix or head.startswith((prefix, "vice-")):
        return family
    composed = _DEPUTIES.get(head, f"{prefix}-{head}") if prefix == "deputy" else f"{prefix}-{head}"
    return composed + colon + rest


def _is_none(text: str, start: int, end: int, term: str, before: str, words: RoleWords, language: str) -> bool:
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
    if _is_participle(text, start, end, term, words.articles):
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
_HEADED = re.compile(r"[ \xa0](?:of|at|for)[ \xa0](?:the |its |his |her |their )?[A-Z]")
"""An English head or chair is an office only of something with a name."""
_CAPITAL_NEXT = re.compile(r"[ \xa0]([A-ZÀ-Þ][\w’'-]*)")
_GOVERNS = re.compile(r"[ \xa0](?:les?[ \xa0]|la[ \xa0]|l['’]|une?[ \xa0])")


_SENTENCE_ENDS = frozenset(["", ".", "!", "?", ":", "\n", "…", ";"])
_OF_THE = re.compile(r"[A-Z]\w+ of the $")


def _in_title(text: str, start: int, term: str, before: str, *, named: bool) -> bool:
    """Whether an English office with a capital is a word of a title (`, The Boxer`) or a given name (`Dean Gold`)."""
    if not term[0].isupper() or " " in term:
        return False
    if term in given_names():
        return before.lower() not in ("the", "a", "an") and named
    if named:
        return False
    if before == "The":
        ahead = text[max(0, start - _LOOK_BACK) : start - len(before) - 1].rstrip(" \xa0\"“‘'(")
        return ahead[-1:] not in _SENTENCE_ENDS
    return _OF_THE.search(text, max(0, start - _LOOK_BACK), start) is not None and not term.isupper()


def _is_brand(term: str, lowered: str, before: str, words: RoleWords) -> bool:
    """Whether a French office with a capital is the first word of a name: `marque Paysan Breton`."""
    if not term[0].isupper() or not (lowered in words.weak or term in words.weak):
        return False
    return before[:1].islower() and before.lower() not in words.articles


def _is_participle(text: str, start: int, end: int, term: str, articles: frozenset[str]) -> bool:
    """Whether a French word in -ant governs an object and is a verb: `représentant la fédération`."""
    if not term.endswith("ant"):
        return False
    bare = _CAPITAL_NEXT.match(text, end) is not None and _word_before(text, start).lower() not in articles
    return bare or _GOVERNS.match(text, end) is not None


def _leads_office(text: str, end: int, lowered: str, words: RoleWords) -> bool:
    """Whether another office starts right behind a word that goes before offices: `Chief Treasury Secretary`."""
    if lowered not in words.prefixes or text[end : end + 1] not in (" ", "\xa0"):
        return False
    following = text[end + 1 : end + 1 + _LOOK_BACK].split(" ")
    if any(" ".join(following[:size]).rstrip(",.;") in words.terms for size in (1, 2, 3)):
        return True
    known = readings(following[0].lower(), "en")
    return bool(known) and known[0].pos is Pos.ADJ and any(w.rstrip(",.;") in words.terms for w in following[1:2])


_OTHER_REPUBLIC = re.compile(
    r"[ \xa0](?:démocratique|tchèque|dominicaine|islamique|populaire|centrafricaine|slovaque|d[eu]|d['’])\b"
)
_AND = frozenset({"et", "and"})
_BODIES = ("Conseil", "Parlement", "Chambre", "Assemblée")
_OTHER_BODY = re.compile(r"[ \xa0](?:[a-zéè]+(?:ique|al|el|if|aire|ien|oire|éen)\b|d['’]|des? |du )")
"""Behind `président du Conseil`: another council than the government's."""
_LOWER_NEXT = re.compile(r"[ \xa0]([a-z]{3,})\b")


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
        previous = _word_before(text, start - len(before) - 1)
        return previous in words.terms or text[end : end + 2][1:].isupper()
    if text[start - 1 : start] == "-" and _hyphened_before(text, start, words):
        return True
    if lowered in words.articles or lowered.endswith(("'s", "’s", "s'", "s’", "l'", "l’", "d'", "d’", "ex-")):
        return True
    if before in demonyms(language) or before == ",":
        return True
    following = text[end : end + 2]
    return len(following) == 2 and following[0] in " \xa0" and following[1].isupper()


_ELIDED = re.compile(r"^[lLdD]['’](?=\w{3})")


def _word_before(text: str, start: int) -> str:
    window = text[max(0, start - _LOOK_BACK) : start]
    found = _WORD_BEFORE.search(window)
    if found is not None:
        return _ELIDED.sub("", found[1])
    stripped = window.rstrip()
    if window.lower().endswith(("l'", "l’", "d'", "d’", "ex-")):
        return window[-3:].strip(' ("«') if window.lower().endswith("ex-") else window[-2:]
    return stripped[-1:] if stripped.endswith(",") else ""


def _add_demonym(text: str, end: int, language: str, parts: list[Part]) -> int:
    if language != "fr" or text[end : end + 1] not in (" ", "\xa0") or any(p.office == "demonym" for p in parts):
        return end
    found = _HYPHENED.match(text, end + 1)
    if found is not None and found[0] in demonyms(language):
        parts.append(Part("demonym", found.start(), found.end()))
        return found.end()
    return end


_HYPHENED = re.compile(r"\w+(?:-\w+)*")


def _portfolio(text: str, end: int, words: RoleWords, parts: list[Part]) -> tuple[str, int]:
    link = words.link.match(text, end)
    if link is None:
        return "", end
    window = text[link.end() : link.end() + _LONGEST_PORTFOLIO]
    stops = [m.end() for m in _HYPHENED.finditer(window)]
    for stop in reversed(stops[:7]):
        key = words.portfolios.get(window[:stop].replace("’", "'"))
        if key is not None:
            finish = link.end() + stop
            parts.append(Part("portfolio", link.end(), finish))
            return key, _joined(text, finish, words)
    return "", end


def _joined(text: str, end: int, words: RoleWords) -> int:
    """Take in a second portfolio: `de l'Économie et des Finances`."""
    for joint in (" et de la ", " et de l'", " et de l’", " et des ", " et du ", " and "):
        if text.startswith(joint, end):
            found = _HYPHENED.match(text, end + len(joint))
            if found is not None and found[0] in words.portfolios:
                return found.end()
    return end


def _hyphened_before(text: str, start: int, words: RoleWords) -> str:
    """The word that a hyphen joins to the office at `start`, where such a word belongs to it: `vice` of `vice-`."""
    found = _WORD_BEFORE_HYPHEN.search(text, max(0, start - _LOOK_BACK), start)
    return found[1] if found is not None and found[1].lower() in words.hyphened else ""


_WORD_BEFORE_HYPHEN = re.compile(r"(?<!\w)(\w+)[-‐]$")


def _with_words_before(
    text: str, start: int, before: str, family: str, words: RoleWords, language: str, parts: list[Part]
) -> tuple[int, str]:
    """Widen to `ancien`, `ex-`, `vice-`, `deputy` and, in English, the nationality before the office."""
    for _ in range(_MOST_BEFORE):
        joined = _hyphened_before(text, start, words) if text[start - 1 : start] in ("-", "‐") else ""
        if joined:
            meant = words.hyphened[joined.lower()]
            at = start - len(joined) - 1
            if meant == "former":
                parts.append(Part("former", at, start))
            start, family = at, _composed(family, "" if meant == "former" else meant)
        else:
            found = _word_of_office(text, start, before, family, words, language)
            if found is None:
                break
            office, at, meant = found
            if office:
                parts.append(Part(office, at, start - 1))
            start, family = at, _composed(family, meant)
        before = _word_before(text, start)
    return start, family


_MOST_BEFORE = 4
"""Words before an office that are looked at: `former US deputy defence secretary`."""


_TAUGHT = frozenset({"professor", "coach", "student"})
"""Families before which `acting` is what they teach or learn."""


def _word_of_office(
    text: str, start: int, before: str, family: str, words: RoleWords, language: str
) -> tuple[str, int, str] | None:
    """Which part the word before an office is (none for `deputy`), where it starts and what it makes of the family."""
    if not before or text[start - len(before) - 1 : start - 1] != before:
        return None
    lowered, at = before.lower(), start - len(before) - 1
    if lowered in words.former:
        return "former", at, ""
    if lowered in words.prefixes and not (lowered == "acting" and family in _TAUGHT):
        return "", at, words.prefixes[lowered]
    if language != "fr":
        if before in demonyms(language):
            return "demonym", at, ""
        two = _two_words_before(text, start)
        if two in demonyms(language):
            return "demonym", start - len(two) - 1, ""
    return None


def _two_words_before(text: str, start: int) -> str:
    words = text[max(0, start - 2 * _LOOK_BACK) : start].rstrip().rsplit(" ", 2)
    return " ".join(words[-2:])


def _stated(key: str, parts: list[Part], text: str, language: str) -> str:
    """A president of a country is its head of state, an American secretary of state its foreign minister."""
    country = next((demonyms(language).get(text[p.start : p.end]) for p in parts if p.office == "demonym"), None)
    if country is None:
        return key
    if key == "secretary-of-state" and country == "US":
        return "minister:foreign-affairs"
    if key == "chancellor":
        return "minister:finance" if country == "GB" else "head-of-government"
    return "head-of-state" if key in HEADED_STATES else key
