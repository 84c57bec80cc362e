"""Whom a pronoun that speaks goes on with: `« … », a dit le maire. « … », a-t-il ajouté`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.parse import Parse
from claims.assembling.participants.genders import is_feminine_noun
from claims.assembling.voicing.attribution import named_in_quotation
from claims.assembling.voicing.complements_of_speakers import holds_office
from claims.assembling.voicing.first_person import with_speaker
from claims.assembling.voicing.quoted import quotation_at
from claims.assembling.voicing.speech_tags import OF_SOMEBODY
from claims.assembling.voicing.tellers import speaks, subject_of
from claims.assembling.words.tokens import Tag, Token
from claims.kinds.name import given_names
from claims.kinds.offices import role_words
from claims.languages.families import broader_key, counted_key
from claims.model import Attribution, Claim, Fact, NameKind, Participant, QuoteValue, Slot

_MALE, _FEMALE, _THING, _SEVERAL = "m", "f", "n", "p"
_PRONOUNS = {
    "il": _MALE, "celui-ci": _MALE, "ce dernier": _MALE, "lui": _MALE, "he": _MALE, "him": _MALE,
    "elle": _FEMALE, "celle-ci": _FEMALE, "cette dernière": _FEMALE, "she": _FEMALE, "her": _FEMALE,
    "it": _THING, "they": _SEVERAL, "them": _SEVERAL, "ils": _SEVERAL, "elles": _SEVERAL,
}  # fmt: skip
"""By the pronoun of somebody who speaks, what whoever it stands for is told to be."""
_LATTER = frozenset({"ce dernier", "cette dernière", "celui-ci", "celle-ci"})
"""Pronouns of whoever was named last."""
_NOBODY = frozenset(
    {"on", "nous", "je", "j'", "we", "i", "you", "vous", "ce", "c'", "cela", "ça", "this", "that", "personne"}
)
_GOING_ON = frozenset({
    "ajouter", "poursuivre", "continuer", "conclure", "compléter", "renchérir", "insister", "marteler", "préciser",
    "add", "continue", "conclude", "stress",
})  # fmt: skip
"""Verbs by which whoever spoke before speaks again."""
_FAR, _FARTHEST = 3, 6
"""Sentences back to where somebody spoke: for any verb, and for one of going on."""
_FEMININE = frozenset({"la", "une", "cette", "sa", "ma", "notre", "mme", "madame", "mlle", "ms", "mrs", "miss"})
_MASCULINE = frozenset({"le", "un", "ce", "cet", "du", "mr", "m.", "m", "monsieur"})
_PLURAL = frozenset(
    {"les", "des", "ces", "ses", "leurs", "plusieurs", "certains", "certaines", "deux", "trois", "two", "some"}
)
_PRESS = frozenset(
    {"afp", "reuters", "journaliste", "photographe", "correspondant", "correspondante", "reporter", "correspondent"}
)
"""Words of those who report what others say: no pronoun goes on with them."""
_MEN = ("man", "father", "son", "brother", "boy", "husband", "king", "lord", "uncle", "duke")
_WOMEN = (
    "woman",
    "mother",
    "daughter",
    "sister",
    "girl",
    "wife",
    "queen",
    "lady",
    "aunt",
    "actress",
    "duchess",
    "widow",
)


_NOBODY_MEANT: Mapping[str, Attribution] = MappingProxyType({})


class Teller(NamedTuple):
    """Somebody who speaks in a sentence, and which pronouns may stand for them."""

    named: Attribution
    fits: str
    """Of `m f n p`: a man, a woman, a thing or body, several."""


class Spoken(NamedTuple):
    """Who spoke last, before a sentence."""

    tellers: tuple[Teller, ...] = ()
    ago: int = 0
    """Sentences since."""
    end: int = 0
    """Where the sentence ends in which they did."""
    meant: Mapping[str, Attribution] = _NOBODY_MEANT
    """Whom the pronouns of the last sentence stand for that speak in it."""


NOBODY_YET = Spoken()


def take_up(
    parse: Parse, claims: Sequence[Claim], registry: Registry, before: Spoken
) -> tuple[tuple[Claim, ...], Spoken]:
    """Return the claims of a sentence with who is meant where a pronoun speaks, and who spoke last by then.

    A pronoun that nothing tells stays. Linear in the claims and the clauses of the sentence.
    """
    told = [c.attribution for c in claims if c.attribution is not None]
    told += [named for named in _who_speak(parse, registry) if named is not None]
    if not told:
        return tuple(claims), before._replace(ago=before.ago + 1, meant=_NOBODY_MEANT)
    told = [_as_pronoun(parse, a) if _is_of_himself(parse, a, registry) else a for a in told]
    first = {a.key: a for a in sorted(told, key=lambda a: -a.start) if _is_open(a)}
    tellers = tuple(_tellers(parse, told, registry))
    found = {
        key: _named_last(parse, p, registry) or _in_sentence(p, tellers) or _before(parse, p, registry, before)
        for key, p in first.items()
    }
    meant = {key: teller.named for key, teller in found.items() if teller is not None}
    if first:
        claims = [_claim_by(parse, c, meant, registry) for c in claims]
    spoke = (*tellers, *(t for t in found.values() if t is not None and t not in tellers))
    if spoke:
        return tuple(claims), Spoken(spoke, 0, parse.sentence.end, meant)
    return tuple(claims), before._replace(ago=before.ago + 1, meant=meant)


def said_by(parse: Parse, facts: Iterable[Fact], spoken: Spoken, registry: Registry) -> Iterator[Fact]:
    """Yield the facts of a sentence, the words quoted and the figures too by whom its pronouns stand for.

    `spoken` is what `take_up` told of the sentence. Linear in the facts.
    """
    if spoken.meant or parse.sentence.quotes:
        facts = (_fact_by(parse, fact, spoken.meant, registry) for fact in facts)
    yield from facts


def _is_of_himself(parse: Parse, named: Attribution, registry: Registry) -> bool:
    """Whether a pronoun was taken for somebody whom the words quoted name: who then does not speak them."""
    pronoun = parse.text[named.start : named.end].lower() in _PRONOUNS
    return pronoun and not _is_open(named) and _is_spoken_of(parse, named.key, registry)


def _as_pronoun(parse: Parse, named: Attribution) -> Attribution:
    words = parse.text[named.start : named.end]
    return replace(named, text=words, key=words.lower())


def _is_open(named: Attribution) -> bool:
    return named.key in _PRONOUNS


def _who_speak(parse: Parse, registry: Registry) -> Iterator[Attribution | None]:
    """Yield who speaks by the verbs of a sentence and by its quotations."""
    for clause in parse.clauses:
        predicate = clause.predicate
        if predicate is None or predicate.passive or not speaks(parse, clause):
            continue
        named = subject_of(parse, clause, registry)
        object_ = parse.family_of_predicate(predicate) in OF_SOMEBODY
        if named is not None and (named.start < parse.tokens[predicate.first].start or not object_):
            yield named
    for quotation in parse.sentence.quotes:
        if quotation.is_speech:
            yield named_in_quotation(quotation, registry)


def _tellers(parse: Parse, told: Sequence[Attribution], registry: Registry) -> Iterator[Teller]:
    """Yield those named who speak in the sentence, each once, in text order."""
    seen: set[str] = set()
    reach = -1
    for named in sorted(told, key=lambda a: (a.start, -a.end)):
        here = parse.sentence.start <= named.start < parse.sentence.end
        quoted = any(q.is_speech and q.start <= named.start < q.end for q in parse.sentence.quotes)
        if here and not quoted and named.key not in seen and named.start >= reach and _may_go_on(named):
            seen.add(named.key)
            reach = named.end
            yield Teller(named, _fits(parse, named, registry))


def _may_go_on(named: Attribution) -> bool:
    """Whether words name somebody for whom a pronoun may stand: no pronoun themselves, and nobody of the press."""
    words = named.text.lower().replace("’", " ").replace("'", " ").split()
    known = not _is_open(named) and named.key not in _NOBODY and not named.text.startswith(("t-il", "t-elle"))
    return known and _PRESS.isdisjoint(words)


def _in_sentence(pronoun: Attribution, tellers: Sequence[Teller]) -> Teller | None:
    """Return the one who speaks before a pronoun in its own sentence (`Ms Orr said she thought that`)."""
    kind = _PRONOUNS[pronoun.key]
    fitting = [t for t in tellers if t.named.start < pronoun.start and kind in t.fits]
    return _only(fitting)


def _named_last(parse: Parse, pronoun: Attribution, registry: Registry) -> Teller | None:
    """Return the person named last before `ce dernier` in its sentence, whoever else speaks in it."""
    if pronoun.key not in _LATTER:
        return None
    kind = _PRONOUNS[pronoun.key]
    for reference in reversed(list(registry.references_in(parse.sentence.start, pronoun.start))):
        entity = registry.entities.get(reference.keys[0]) if reference.keys else None
        if entity is not None and entity.kind is NameKind.PERSON and kind in _by_name(entity.name):
            named = Attribution(entity.name, reference.start, reference.end, entity.key)
            return Teller(named, kind)
    return None


def _only(fitting: Sequence[Teller]) -> Teller | None:
    """Return the one teller, of several the one person among them."""
    people = [t for t in fitting if t.named.key.startswith("person:")]
    if len(fitting) > 1 and len(people) == 1:
        return people[0]
    return fitting[0] if len(fitting) == 1 else None


def _before(parse: Parse, pronoun: Attribution, registry: Registry, before: Spoken) -> Teller | None:
    """Return the one who spoke last before the sentence, where nobody else was named since."""
    kind = _PRONOUNS[pronoun.key]
    fitting = [t for t in before.tellers if kind in t.fits and not _is_spoken_of(parse, t.named.key, registry)]
    goes_on = any(c.predicate is not None and c.predicate.lemma in _GOING_ON for c in parse.clauses)
    found = _only(fitting)
    if found is None or before.ago >= (_FARTHEST if goes_on else _FAR):
        return None
    others = registry.references_in(before.end, pronoun.start)
    named = any(
        _is_rival(parse, registry, key, kind, r.start)
        for r in others
        for key in r.keys
        if r.strength != "demonym" and key != found.named.key
    )
    return None if named and not goes_on else found


def _is_spoken_of(parse: Parse, key: str, registry: Registry) -> bool:
    """Whether words quoted in the sentence name somebody, who then does not speak them."""
    quotes = [q for q in parse.sentence.quotes if q.is_speech]
    return any(key in r.keys and r.strength == "name" for q in quotes for r in registry.references_in(q.start, q.end))


def _is_rival(parse: Parse, registry: Registry, key: str, kind: str, start: int) -> bool:
    """Whether an entity named since may be the one who speaks, outside of what is quoted."""
    entity = registry.entities.get(key)
    if entity is None or any(q.is_speech and q.start <= start < q.end for q in parse.sentence.quotes):
        return False
    if kind in (_MALE, _FEMALE):
        return entity.kind is NameKind.PERSON and kind in _by_name(entity.name)
    return entity.kind is NameKind.ORGANISATION


def _fits(parse: Parse, named: Attribution, registry: Registry) -> str:
    """Return which pronouns may stand for somebody by their name, their title or their noun."""
    words = named.text.lower().replace("’", "'").split()
    by_word = next((_MALE if w in _MASCULINE else _FEMALE for w in words[:1] if w in _MASCULINE | _FEMININE), None)
    entity = registry.entities.get(named.key)
    if entity is not None and entity.kind is NameKind.PERSON:
        by_name = _by_name(entity.name)
        return by_word if by_word is not None and parse.language == "en" else by_name
    first, last = parse.token_at(named.start), parse.token_at(named.end - 1)
    tokens = parse.tokens[first : last + 1]
    if words[0] in _PLURAL or any(t.low in ("et", "and") for t in tokens):
        return _SEVERAL
    head = next((t for t in tokens if t.tag is Tag.NOUN), None)
    if parse.language == "en":
        return _english(head, tokens)
    if by_word is not None:
        return by_word
    feminine = is_feminine_noun(head.lemma, "fr") if head is not None else None
    if feminine is None:
        return _MALE + _FEMALE
    return _FEMALE if feminine else _MALE


def _english(head: Token | None, tokens: Sequence[Token]) -> str:
    """Return which English pronouns stand for a noun group: its gender where it tells, a person, a body or several."""
    if head is None:
        return _THING
    nouns = [t for t in tokens if t.tag is Tag.NOUN]
    if head.plural or head.lemma == "police":
        return _SEVERAL
    for noun in nouns:
        if noun.low.endswith(_WOMEN):
            return _FEMALE
        if noun.low.endswith(_MEN):
            return _MALE
    roles = role_words("en").terms
    human = any(broader_key(counted_key(t.lemma, "en")) == "person" or t.lemma in roles for t in nouns)
    return _MALE + _FEMALE if human else _THING


def _by_name(name: str) -> str:
    pronoun = given_names().get(name.split(" ", maxsplit=1)[0], "?")
    return _MALE + _FEMALE if pronoun == "?" else pronoun


def _claim_by(parse: Parse, claim: Claim, meant: Mapping[str, Attribution], registry: Registry) -> Claim:
    named = claim.attribution
    if named is None:
        return claim
    if _is_of_himself(parse, named, registry):
        named = _as_pronoun(parse, named)
    told = meant.get(named.key)
    if told is None:
        return replace(claim, attribution=named) if named is not claim.attribution else claim
    named = replace(named, text=told.text, key=told.key)
    return replace(claim, attribution=named, participants=_with_himself(parse, claim, told, registry))


def _with_himself(parse: Parse, claim: Claim, told: Attribution, registry: Registry) -> tuple[Participant, ...]:
    """Return the participants of a claim, with the speaker's own part in what he tells in the first person."""
    event = claim.event
    if event is None or event.nominal or quotation_at(parse, event.start) is None:
        return claim.participants
    before = claim.attribution.key if claim.attribution is not None else None
    acting = tuple(
        p
        for p in claim.participants
        if p.role != "topic" and (p.key != before or quotation_at(parse, p.start) is not None)
    )  # without whoever had been taken for the speaker
    clause = parse.owner[parse.token_at(event.start)]
    parties = with_speaker(parse, clause, acting, told, registry)
    known = {p.key for p in parties}
    return (*parties, *(p for p in claim.participants if p.role == "topic" and p.key not in known))


def _fact_by(parse: Parse, fact: Fact, meant: Mapping[str, Attribution], registry: Registry) -> Fact:
    speakers = fact.participants if fact.slot is Slot.WORDING else ()
    pronoun = (fact.attribution or "").lower()
    if isinstance(fact.value, QuoteValue) and speakers and (fact.value.speaker or "").lower() in _PRONOUNS:
        if not _is_spoken_of(parse, speakers[0].key, registry):
            return fact
        pronoun, speakers = (fact.value.speaker or "").lower(), ()
        fact = replace(fact, attribution=fact.value.speaker, participants=())
    told = meant.get(pronoun) if (fact.attribution_key or pronoun) == pronoun else None
    if told is None:
        return fact
    entity = registry.entities.get(told.key) if fact.slot is Slot.WORDING and not speakers else None
    if entity is not None and entity.kind is not NameKind.PERSON and parse.language == "fr" and holds_office(told.text):
        entity = None  # `le secrétaire de la Ligue` is not the league
    added = (Participant(entity.name, "agent", fact.start, fact.end, entity.key),) if entity is not None else ()
    key = fact.attribution_key if fact.slot is Slot.WORDING else told.key
    return replace(fact, attribution=told.text, attribution_key=key, participants=(*fact.participants, *added))
