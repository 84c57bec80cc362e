"""Who says what a clause tells."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from claims.assembling.naming.impersonal import is_impersonal
from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.occasions import hangs_on_quotation, learns
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.surroundings import CONJOINED, past_setting
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.infinitives import doer_of_infinitive
from claims.assembling.voicing.contents import leaves_content
from claims.assembling.voicing.sources import QUOTES, STOPS, describes_source, group_end, source_phrases, teller_above
from claims.assembling.voicing.speech_tags import NAMED, is_tag, stands_inverted
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_speech
from claims.model import Attribution, Quotation

_INVERTING = frozenset({"say", "add", "write"})
"""English verbs of speech that let their subject follow them."""
_BEFORE_GERUND = frozenset({",", "et", "en", "tout"})
_NOBODY = frozenset({"on", "ce", "c'", "cela", "ça", "this", "personne", "nobody", "everyone", "everybody", "no one"})
"""Subjects of verbs of speech that are nobody who could be named."""
_GOING_ON = frozenset({"poursuivre", "continuer", "continue"})
_WITHIN = frozenset({ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL, ClauseKind.ASIDE})
_PRONOUNS = frozenset(
    {
        "il",
        "elle",
        "lui",
        "celui-ci",
        "celle-ci",
        "ce dernier",
        "cette dernière",
        "he",
        "she",
        "him",
        "her",
        "the latter",
    }
)
_ABOUT = frozenset({"to", "at", "about", "over", "on", "upon", "with"})
"""English prepositions of what speech is about."""
_NO_SPEAKERS = frozenset({"c'", "ça", "ce", "cela", "ceci", "lui", "leur"})
"""French pronouns before a verb of speech that are not its subject (`lui a répondu X`)."""
_DIRECT = frozenset({"de", "d'", "à", "to", "that", "que", "qu'"})


def quotation_at(parse: Parse, offset: int) -> Quotation | None:
    """Return the speech that code point `offset` is quoted in, or `None`."""
    for quotation in parse.sentence.quotes:
        if quotation.start <= offset < quotation.end and quotation.is_speech:
            return quotation
    return None


def attribution_of(parse: Parse, clause: int, registry: Registry, quotation: Quotation | None) -> Attribution | None:
    """Return who says what a clause tells: the quotation's speaker, a phrase with `selon`, a speech verb's subject.

    The nearest wins: what stands in the clause itself, then what governs it, then what the whole sentence is tagged
    with. Nobody is named for a speech act itself (`X a déclaré lundi`): that X spoke is the text's own word. Linear in
    the sentence.
    """
    if quotation is not None:
        named = named_in_quotation(quotation, registry) or _around_clause(parse, clause, quotation, registry)
        named = named or _by_tag(parse, clause, registry)
        return named or teller_of(parse, quotation, registry) or _around_quotation(parse, quotation, registry)
    if learns(parse, parse.clauses[clause]):
        return None
    phrases = source_phrases(parse)
    current: int | None = clause
    while current is not None:
        own = parse.clauses[current]
        for owner, first, last in phrases:
            if owner == current and not describes_source(parse, clause, first):
                return _resolved(parse, clause, first, last, registry)
        parent = teller_above(parse, own)
        if parent is not None and _is_reported(parse, own, parent) and not leaves_content(parse, own):
            return subject_of(parse, parent, registry)
        current = own.parent
    if _reports(parse, parse.clauses[clause]) and is_tag(parse, clause, parse.clauses[clause]):
        return None
    for owner, first, last in phrases:
        if _covers(parse, owner, clause, first) and not describes_source(parse, clause, first):
            return _resolved(parse, clause, first, last, registry)
    return _by_tag(parse, clause, registry)


def _around_clause(parse: Parse, clause: int, quotation: Quotation, registry: Registry) -> Attribution | None:
    """Return who says what a quotation goes on with (`a dit vouloir "partir"`): the verb of speech before it."""
    current: int | None = clause
    while current is not None:
        own = parse.clauses[current]
        parent = teller_above(parse, own)
        if parent is not None and parent.predicate is not None and _is_reported(parse, own, parent):
            told = parse.tokens[parent.predicate.head]
            before = told.end <= quotation.start and quotation_at(parse, told.start) is None
            named = subject_of(parse, parent, registry) if before else None
            return None if named is None or named.key == "on" else named
        current = own.parent
    return None


def teller_of(parse: Parse, quotation: Quotation, registry: Registry) -> Attribution | None:
    """Return who is said to speak right after a quotation, for one whose speaker no pattern found.

    Between the quotation and its verb (`"…", the secretary, X, told reporters`), else behind the verb and what stands
    there of day and place (`« … », a déclaré lundi à Brive le recteur`). Linear in the sentence.
    """
    after = parse.token_at(quotation.end)
    for clause in parse.clauses:
        predicate = clause.predicate
        if predicate is None or predicate.first < after or not speaks(parse, clause):
            continue
        for index in (*_between(parse, after, predicate.first), *_behind(parse, predicate.head + 1)):
            if parse.tokens[index].tag in NAMED:
                last = group_end(parse, index)
                return attribution_at(parse, index, last, registry) if last is not None else None
        return None
    return None


def _between(parse: Parse, after: int, verb: int) -> range:
    """Return the tokens between a quotation and its verb that may tell who speaks: behind a comma, in French."""
    first = after
    while first < verb and parse.tokens[first].low in QUOTES:
        first += 1
    goes_on = parse.language == "fr" and first < verb and parse.tokens[first].low != ","
    return range(verb, verb) if goes_on else range(after, verb)


def _around_quotation(parse: Parse, quotation: Quotation, registry: Registry) -> Attribution | None:
    """Return who is named for the whole sentence: in a phrase, or as the speaker of its other quotation."""
    for owner, first, last in source_phrases(parse):
        inside = quotation.start <= parse.tokens[first].start < quotation.end
        if not inside and _root(parse, owner) == owner:
            return attribution_at(parse, first, last, registry)
    others = (named_in_quotation(q, registry) for q in parse.sentence.quotes if q.is_speech and q is not quotation)
    return next((named for named in others if named is not None), None)


def _behind(parse: Parse, start: int) -> Iterator[int]:
    """Yield the tokens behind a verb of speech that no preposition governs."""
    index = start
    if index < len(parse.tokens) and parse.tokens[index].low == ",":
        index = _past_commas(parse, index)
    while index < len(parse.tokens) and parse.tokens[index].low not in STOPS:
        if parse.tokens[index].tag is Tag.PREP:
            last = group_end(parse, index + 1)
            name = index + 1 < len(parse.tokens) and parse.tokens[index + 1].tag is Tag.PROPN
            index = index + 2 if name or last is None else last + 1
            continue
        yield index
        index += 1


def _past_commas(parse: Parse, comma: int) -> int:
    """Step over an insertion between commas (`témoigne, dans un entretien à la radio, X`), else stay."""
    end = next((j for j in range(comma + 1, len(parse.tokens)) if parse.tokens[j].low in STOPS), len(parse.tokens) - 1)
    inserted = parse.tokens[end].low == "," and parse.tokens[comma + 1].tag in (Tag.PREP, Tag.ADV, Tag.VALUE)
    return end + 1 if inserted else comma


def named_in_quotation(quotation: Quotation, registry: Registry) -> Attribution | None:
    """Return the speaker that the words around a quotation name, `None` where they name nobody. Constant."""
    if quotation.speaker is None or quotation.speaker_start is None or quotation.speaker_end is None:
        return None
    named = _said_by(registry, quotation.speaker_start, quotation.speaker_end, quotation.speaker)
    return None if named.key in _NOBODY else named


def _said_by(registry: Registry, start: int, end: int, words: str) -> Attribution:
    """Return whoever the words name; for a pronoun its name, which tells a reader more than `he` does."""
    for reference in registry.references_in(start, end):
        if reference.strength != "demonym" and reference.keys:
            key = reference.keys[0]
            return Attribution(words_for(registry, words, key), start, end, key)
    return Attribution(words, start, end, words.lower())


def words_for(registry: Registry, words: str, key: str) -> str:
    """Return the words that tell a reader who speaks: for a pronoun the name of the entity `key` that it stands for."""
    entity = registry.entities.get(key) if words.lower() in _PRONOUNS else None
    return entity.name if entity is not None else words


def _covers(parse: Parse, owner: int, clause: int, first: int) -> bool:
    """Whether a phrase in one main clause speaks for a coordinated one: nothing but a comma or `et` parts them."""
    if _root(parse, owner) != owner:
        return False
    tokens = parse.clauses[_root(parse, clause)].tokens
    if not tokens:
        return False
    low, high = sorted((first, tokens[0]))
    return not any(t.low in (";", ":", ".") for t in parse.tokens[low:high])


def _resolved(parse: Parse, clause: int, first: int, last: int, registry: Registry) -> Attribution:
    """Return the source of a phrase; for a pronoun (`selon lui`) whoever the sentence says is speaking."""
    if parse.tokens[first].tag in (Tag.PRON, Tag.CLITIC):
        named = _by_tag(parse, clause, registry)
        if named is None and speaks(parse, parse.clauses[clause]):
            named = subject_of(parse, parse.clauses[clause], registry)
        if named is not None:
            return named
    return attribution_at(parse, first, last, registry)


def attribution_at(parse: Parse, first: int, last: int, registry: Registry) -> Attribution:
    """Return the source that the tokens from `first` to `last` name. Constant."""
    start, end = parse.tokens[first].start, parse.tokens[last].end
    if parse.tokens[first].low.startswith("-"):
        start = parse.text.rindex("-", start, end) + 1  # `-t-il` names `il`
    return _said_by(registry, start, end, parse.text[start:end])


# ---------------------------------------------------------------- verbs of speech


def _is_reported(parse: Parse, clause: Clause, parent: Clause) -> bool:
    """Whether a clause is what the verb above it says: its content, or the infinitive it takes directly."""
    if not _reports(parse, parent):
        return False
    if clause.kind is ClauseKind.CONTENT:
        before = clause.opened_by - 1
        return before < 0 or (parse.tokens[before].low not in CONJOINED and not _tells_a_noun(parse, clause, before))
    if clause.kind is ClauseKind.GERUND and parent.predicate is not None:
        return parse.language == "en" and clause.opened_by == parent.predicate.last + 1 and speaks(parse, parent)
    if clause.kind is not ClauseKind.INFINITIVE or parent.predicate is None or not speaks(parse, parent):
        return False
    if clause.opened_by < parent.predicate.first:
        return False  # `Après avoir fui, il a dit que`
    between = parse.tokens[parent.predicate.last + 1 : clause.opened_by]
    return not any(t.tag is Tag.PREP and t.low not in _DIRECT for t in between[-2:])


def _tells_a_noun(parse: Parse, clause: Clause, noun: int) -> bool:
    """Whether a content tells a noun that the verb of speech is only about (`reacted to the news that it had sunk`)."""
    if parse.language != "en" or parse.tokens[noun].tag is not Tag.NOUN or parse.tokens[clause.opened_by].low != "that":
        return False
    governor = parse.preposition_before(noun)
    about = governor is not None and parse.tokens[governor].low in _ABOUT
    return about and parse.tokens[noun].lemma in parse.grammar.content_nouns


def speaks(parse: Parse, clause: Clause) -> bool:
    """Return whether the verb of a clause is one of speech. Constant."""
    if clause.predicate is None:
        return False
    family = parse.family_of_predicate(clause.predicate)
    return family is not None and is_speech(family) and not _adds_things(parse, clause.predicate)


def _adds_things(parse: Parse, predicate: Predicate) -> bool:
    """Whether `add` has a thing for its object (`added four goals`, `ajoute deux wagons`): nothing is said."""
    after = predicate.head + 1
    counted = after < len(parse.tokens) and parse.tokens[after].tag in (Tag.NUM, Tag.VALUE)
    return counted and parse.tokens[predicate.head].lemma in ("add", "ajouter")


def _reports(parse: Parse, clause: Clause) -> bool:
    return speaks(parse, clause) or (clause.predicate is not None and clause.predicate.lemma in parse.grammar.reporting)


def _root(parse: Parse, clause: int) -> int:
    parent = parse.clauses[clause].parent
    while parent is not None:
        clause, parent = parent, parse.clauses[parent].parent
    return clause


def _by_tag(parse: Parse, clause: int, registry: Registry) -> Attribution | None:
    """Return the subject of the clause that tags the sentence (`…, a déclaré X`, `…, X said`)."""
    tagging = _tagging(parse)
    if not tagging:
        return None
    root = _root(parse, clause)
    # what describes the speaker or the occasion is the text's own word, or that of a tag behind
    after = root if root in tagging else -1
    tag = next((index for index in tagging if index > after), None)
    return None if tag is None else subject_of(parse, parse.clauses[tag], registry)


@lru_cache(maxsize=1)
def _tagging(parse: Parse) -> tuple[int, ...]:
    """Return the clauses that tag a sentence, found once for all its clauses."""
    return tuple(
        index
        for index, clause in enumerate(parse.clauses)
        if clause.kind is ClauseKind.MAIN and _tells_on(parse, clause) and is_tag(parse, index, clause)
    )


def _tells_on(parse: Parse, clause: Clause) -> bool:
    """Whether a clause's verb tells, or beside a quotation goes on to (`…, poursuit le communiqué`)."""
    predicate = clause.predicate
    goes_on = predicate is not None and predicate.lemma in _GOING_ON and bool(parse.sentence.quotes)
    return goes_on or _reports(parse, clause)


def subject_of(parse: Parse, clause: Clause, registry: Registry) -> Attribution | None:
    """Return who a clause's verb is said of: the group before it, else after it when inverted, else what it borrows.

    A passive is said by its agent (`the court was told by X`); without one, by nobody who is named. `None` where the
    subject is nobody (`il faut dire que`, `on sait que`).
    """
    named = _subject_of(parse, clause, registry)
    return None if named is None or _is_nobody(parse, named) else named


def _is_nobody(parse: Parse, named: Attribution) -> bool:
    if named.key == "on" and parse.text[named.start - 1 : named.start] == "-":
        return False  # `…, a-t-on appris`: it is reported, by whom is left open
    if parse.language != "fr":
        return named.key in _NOBODY
    cut = named.key == "t" or named.key.startswith(("t-il", "t-elle"))  # `a t-il dit`, its hyphen left out
    return cut or named.key in _NOBODY or (named.key == "il" and is_impersonal(parse.text, named.start, named.end))


def _subject_of(parse: Parse, clause: Clause, registry: Registry) -> Attribution | None:
    predicate = clause.predicate
    if predicate is None:
        return None
    if predicate.passive:
        return _agent(parse, predicate.head, registry)
    before = _group_before(parse, clause, predicate.first, registry)
    if before is not None and not _set_off(parse, clause, predicate, before.end):
        return before
    following = predicate.first + 1
    inverts = clause.kind is ClauseKind.MAIN and following < len(parse.tokens) and not _has_content(parse, clause)
    if inverts and parse.tokens[following].tag is Tag.PRON:
        return attribution_at(parse, following, following, registry)
    after = past_setting(parse.tokens, predicate.head + 1)
    told = parse.language == "en" and _has_content(parse, clause)
    if after < len(parse.tokens) and parse.tokens[after].tag in NAMED and clause.kind is ClauseKind.MAIN and not told:
        last = group_end(parse, after)
        if last is not None:
            return attribution_at(parse, after, last, registry)
    beside = clause.opened_by > 0 and parse.tokens[clause.opened_by - 1].low in _BEFORE_GERUND
    if clause.kind is ClauseKind.GERUND and clause.parent is not None and beside:
        return _subject_of(parse, parse.clauses[clause.parent], registry)  # `…, soulignant que`
    if clause.kind in _WITHIN and clause.antecedent is not None:
        return attribution_at(parse, clause.antecedent, clause.antecedent, registry)
    return _lent(parse, clause, registry)


def _lent(parse: Parse, clause: Clause, registry: Registry) -> Attribution | None:
    """Return whoever another clause names for this one: the coordinated one, that around a French infinitive."""
    if clause.sibling is not None and parse.clauses[clause.sibling].predicate is not None:
        return _subject_of(parse, parse.clauses[clause.sibling], registry)
    infinitive = clause.kind is ClauseKind.INFINITIVE and parse.language == "fr"
    return _doer(parse, clause, registry) if infinitive else None


def _doer(parse: Parse, clause: Clause, registry: Registry) -> Attribution | None:
    """Return who says what a French infinitive tells (`a tenu à préciser que`): the subject that its verb lends it."""
    head = doer_of_infinitive(parse, parse.owner[clause.opened_by])
    last = group_end(parse, head) if head is not None else None
    if head is None or last is None:
        return None
    group = next((g for g in groups_in(parse, parse.owner[head]) if g.head == head), None)
    return attribution_at(parse, group.first if group is not None else head, last, registry)


def _set_off(parse: Parse, clause: Clause, predicate: Predicate, end: int) -> bool:
    """Whether a comma parts what stands before a verb of speech from it, and its subject follows (`…, rapporte X`)."""
    told = speaks(parse, clause) or hangs_on_quotation(parse, clause)
    if clause.kind is not ClauseKind.MAIN or not told or _has_content(parse, clause):
        return False
    if parse.language == "en" and parse.tokens[predicate.head].lemma not in _INVERTING:
        return False
    between = [t.low for t in parse.tokens[parse.token_at(end) : predicate.first]]
    if between.count(",") > 1 and between[0] == ",":
        return False  # `La fédération, citée par X, annonce 300 départs`
    return not STOPS.isdisjoint(between) and stands_inverted(parse, predicate.first, predicate.head)


def _has_content(parse: Parse, clause: Clause) -> bool:
    """Whether what a verb says is told in a clause of its own."""
    contents = (c for c in parse.clauses if c.kind is ClauseKind.CONTENT and c.parent is not None)
    return any(c.parent is not None and parse.clauses[c.parent] is clause for c in contents)


def _group_before(parse: Parse, clause: Clause, first: int, registry: Registry) -> Attribution | None:
    """Return the noun group before the verb that no preposition governs.

    The one right before it, else the first: those between are set off by commas (`Ann Lee, of Hull, a nurse, said`).
    """
    found: Attribution | None = None
    index = -1
    likening = 0 if parse.tokens[0].low == "as" else None  # `As the mayor announced, …`
    tagging = parse.sentence.quotes and quotation_at(parse, parse.tokens[first].start) is None
    for j in clause.tokens:
        if j >= first:
            break
        token = parse.tokens[j]
        if j <= index or token.tag not in NAMED or parse.preposition_before(j) not in (None, likening):
            continue
        if (tagging and quotation_at(parse, token.start) is not None) or token.low in _NO_SPEAKERS:
            continue
        last = group_end(parse, j)
        if last is not None and last < first:
            group, index = attribution_at(parse, j, last, registry), last
            if not any(t.low in STOPS for t in parse.tokens[last + 1 : first]):
                return group
            found = found or group
    return found


def _agent(parse: Parse, head: int, registry: Registry) -> Attribution | None:
    for index in range(head + 1, min(head + 6, len(parse.tokens) - 1)):
        if parse.tokens[index].low in parse.grammar.agent:
            last = group_end(parse, index + 1)
            return attribution_at(parse, index + 1, last, registry) if last is not None else None
    return None
