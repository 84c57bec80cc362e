"""Names in a French speaker's words that only tell whose or of what they are (`le député de la Drôme`)."""

from __future__ import annotations

from claims.assembling.naming.entities import Entity, Reference
from claims.assembling.parsing.nominal import bodies
from claims.kinds.people import names_person
from claims.languages.classes import word_class
from claims.languages.families import broader_key, counted_key
from claims.model import NameKind
from claims.patterns import pattern

_WORD = pattern(r"\w+(?:-\w+)*['’]?")
_OF = frozenset({"de", "d'", "du", "des", "à", "au", "aux", "en", "dans", "sur"})
"""French words that join what follows to the noun before it."""
_ARTICLES = frozenset({"l'", "la", "le", "les"})
_AROUND = frozenset({"entourage", "bureau", "cabinet", "équipe", "famille", "parti", "camp", "compte", "site", "clan"})
"""French nouns of those around somebody."""


def is_office(words: str) -> bool:
    """Whether French words before a city tell somebody's office (`le maire de Lyon`), not what stands there."""
    nouns = words.lower().replace("’", "'").replace("'", " ").split()
    return any(broader_key(counted_key(noun.removeprefix("ex-"), "fr")) == "person" for noun in nouns)


def is_complement(text: str, language: str | None, start: int, reference: Reference, entity: Entity) -> bool:
    """Whether French words before a name make it somebody's or something's (`l'entourage de X`, `le député LFI`).

    A city or land stands for the body that is its own (`la mairie de Lyon`).
    """
    words = text[start : reference.start]
    if language != "fr" or not words.strip():
        return False
    told = [word.lower().replace("’", "'") for word in _WORD.findall(words)]
    joints = [at for at, word in enumerate(told) if word in _OF]
    if not joints:
        return entity.kind is not NameKind.PERSON and is_office(words)
    head, joined = told[: joints[0]], all(word in _ARTICLES for word in told[joints[-1] + 1 :])
    if entity.kind is NameKind.PERSON:
        return joined or any(noun in _AROUND for noun in head)
    if holds_office(words):
        return True
    return joined and not (
        entity.kind is NameKind.PLACE and any(noun in word_class("bodies_of_places", "fr") for noun in head)
    )


def holds_office(words: str) -> bool:
    """Whether a speaker's words open with somebody's office, what stands behind it being whose that is.

    `le secrétaire général de la Ligue`, beside `la direction de la Ligue`.
    """
    told = [word.lower().replace("’", "'") for word in _WORD.findall(words)]
    joints = [at for at, word in enumerate(told) if word in _OF]
    head = [word for word in told[: joints[0]] if word not in _ARTICLES] if joints else []
    if not head:
        return False
    first = head[0].removeprefix("ex-")
    person = names_person(first, "fr") and first not in word_class("things_named_as_doers", "fr")
    return is_office(" ".join(head)) or (person and first not in bodies("fr"))
