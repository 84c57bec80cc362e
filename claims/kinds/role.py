"""Roles: offices and professions, under families that languages share."""

from __future__ import annotations

from claims.kinds.no_offices import LOOK_BACK, hyphened_before, is_none, word_before
from claims.kinds.offices import RoleWords, role_words
from claims.kinds.place import demonyms
from claims.model import Kind, Mention, Part, RoleValue
from claims.patterns import pattern

WITH_PORTFOLIO = frozenset(
    {"minister", "deputy-minister", "secretary-of-state", "secretary", "minister:foreign-affairs"}
)
HEADED_STATES = frozenset({"president", "leader"})
"""Families that, said of a country, are its head of state."""
_LONGEST_PORTFOLIO = 60


def read_role(text: str, start: int, term: str, language: str) -> Mention | None:
    """Return the role whose office `term` stands at `start`; `None` where the word is no office there.

    The span is the office with its modifiers, what stands before it (`vice-`, `deputy`, `former`), its portfolio and a
    nationality beside it; a nationality is marked as a part `demonym`, a portfolio as `portfolio`, `ancien` or `former`
    as `former`. Constant.
    """
    words = role_words(language)
    family = words.terms[term]
    before = word_before(text, start)
    end = start + len(term)
    if (_OTHER_REPUBLIC.match(text, end) and " de la " in term and family == "head-of-state") or (
        term.endswith(_BODIES) and " " in term and _OTHER_BODY.match(text, end)
    ):
        term = term.split(" ", 1)[0]
        family, end = words.terms[term], start + len(term)
    if is_none(text, start, end, term, before, words, language):
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


_OTHER_REPUBLIC = pattern(
    r"[ \xa0](?:démocratique|tchèque|dominicaine|islamique|populaire|centrafricaine|slovaque|d[eu]|d['’])\b"
)
_BODIES = ("Conseil", "Parlement", "Chambre", "Assemblée")
_OTHER_BODY = pattern(r"[ \xa0](?:[a-zéè]+(?:ique|al|el|if|aire|ien|oire|éen)\b|d['’]|des? |du )")
"""Behind `président du Conseil`: another council than the government's."""


def _add_demonym(text: str, end: int, language: str, parts: list[Part]) -> int:
    if language != "fr" or text[end : end + 1] not in (" ", "\xa0") or any(p.office == "demonym" for p in parts):
        return end
    found = _HYPHENED.match(text, end + 1)
    if found is not None and found[0] in demonyms(language):
        parts.append(Part("demonym", found.start(), found.end()))
        return found.end()
    return end


_HYPHENED = pattern(r"\w+(?:-\w+)*")


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


def _with_words_before(
    text: str, start: int, before: str, family: str, words: RoleWords, language: str, parts: list[Part]
) -> tuple[int, str]:
    """Widen to `ancien`, `ex-`, `vice-`, `deputy` and, in English, the nationality before the office."""
    for _ in range(_MOST_BEFORE):
        joined = hyphened_before(text, start, words) if text[start - 1 : start] in ("-", "‐") else ""
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
        before = word_before(text, start)
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
    words = text[max(0, start - 2 * LOOK_BACK) : start].rstrip().rsplit(" ", 2)
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
