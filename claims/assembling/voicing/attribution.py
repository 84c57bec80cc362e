"""Who says what a clause tells."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.occasions import learns
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.surroundings import CONJOINED
from claims.assembling.voicing.before_quotations import told_before
from claims.assembling.voicing.contents import leaves_content, told_aside
from claims.assembling.voicing.convictions import convinced
from claims.assembling.voicing.governed import DENIALS, is_planned_by_noun
from claims.assembling.voicing.inverted_tags import tags_inverted
from claims.assembling.voicing.nested_speech import is_told_of, opens_content
from claims.assembling.voicing.purposes import accuses
from claims.assembling.voicing.quoted import quotation_at, tells_in_quotation
from claims.assembling.voicing.relayed import relayed
from claims.assembling.voicing.sources import QUOTES, STOPS, describes_source, group_end, source_phrases, teller_above
from claims.assembling.voicing.speech_tags import NAMED, OF_SOMEBODY, is_tag, stands_inverted
from claims.assembling.voicing.tellers import NOBODY, attribution_at, said_of, speaks, subject_of
from claims.assembling.voicing.views import in_whose_view
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import is_negative
from claims.model import Attribution, Quotation

_GOING_ON = frozenset({"poursuivre", "continuer", "continue"})
_ABOUT = frozenset({"to", "at", "about", "over", "on", "upon", "with"})
"""English prepositions of what speech is about."""
_ADMITTING = frozenset({"reconnaître", "admettre", "avouer", "confesser", "nier", "démentir"})
"""French verbs whose infinitive of what is over is what is said (`reconnaît avoir vendu`)."""
_TIMING = frozenset({"avant", "après", "before", "after", "pour", "afin", "sans"})
_FINITE = frozenset({Tag.VERB, Tag.AUX})
_DIRECT = frozenset({"de", "d'", "à", "to", "that", "que", "qu'"})


def attribution_of(parse: Parse, clause: int, registry: Registry, quotation: Quotation | None) -> Attribution | None:
    """Return who says what a clause tells: the quotation's speaker, a phrase with `selon`, a speech verb's subject.

    The nearest wins: what stands in the clause itself, then what governs it, then what the whole sentence is tagged
    with. Nobody is named for a speech act itself (`X a déclaré lundi`): that X spoke is the text's own word. Linear in
    the sentence.
    """
    if quotation is not None:
        return _of_quotation(parse, clause, quotation, registry) or told_before(parse, quotation, registry)
    if learns(parse, parse.clauses[clause]):
        return None
    current: int | None = clause
    while current is not None:
        own = parse.clauses[current]
        named = in_whose_view(parse, own, registry, quoted=False) or _by_phrase(parse, clause, current, registry)
        named = named or (convinced(parse, own, registry) if own.kind is ClauseKind.CONTENT else None)
        if named is not None:
            return named
        parent = teller_above(parse, own)
        if parent is not None and _is_reported(parse, own, parent) and not leaves_content(parse, own):
            if told_aside(parse, clause, own, parent):
                return None
            teller = relayed(parse, parent, registry) or subject_of(parse, parent, registry)
            teller = teller or _outer(parse, own, registry)
            if teller is not None or not _is_closed_by_source(parse, own):
                return teller or _by_tag(parse, clause, registry)  # `The trend shows that…, said a panel`
        current = own.parent
    if _reports(parse, parse.clauses[clause]) and is_tag(parse, clause, parse.clauses[clause]):
        return _by_outlet(parse, clause, registry)
    return _of_sentence(parse, clause, registry)


def _of_sentence(parse: Parse, clause: int, registry: Registry) -> Attribution | None:
    """Return who says the whole sentence that a clause stands in: the source in a phrase, else by a tag."""
    for owner, first, last in source_phrases(parse):
        if _covers(parse, owner, clause, first) and not describes_source(parse, clause, first):
            return _resolved(parse, clause, first, last, registry)
    return _by_tag(parse, clause, registry)


def _by_outlet(parse: Parse, clause: int, registry: Registry) -> Attribution | None:
    """Return the paper that a French tag behind another clause of speech names (`il a évoqué « … », rappelle X`)."""
    if parse.language != "fr":
        return None
    tag = next((index for index in _tagging(parse) if index > clause and _root(parse, clause) != index), None)
    named = None if tag is None else subject_of(parse, parse.clauses[tag], registry)
    if named is None:
        return None
    words = parse.tokens[parse.token_at(named.start) : parse.token_at(named.end - 1) + 1]
    paper = any(t.lemma in word_class("papers", "fr") for t in words)
    return named if paper or named.key.startswith(("org:", "organisation:")) else None


def _outer(parse: Parse, clause: Clause, registry: Registry) -> Attribution | None:
    """Return who says that it is said, where the inner clause of speech names nobody (`Orr said it was thought that`).

    English alone: what French says of `on` and `il` is told by the text. Linear in the depth.
    """
    current = clause.parent if parse.language == "en" else None
    while current is not None:
        own = parse.clauses[current]
        parent = teller_above(parse, own)
        if parent is not None and _is_reported(parse, own, parent):
            named = subject_of(parse, parent, registry)
            if named is not None:
                return named
        current = own.parent
    return None


def _is_closed_by_source(parse: Parse, clause: Clause) -> bool:
    """Whether a phrase behind all verbs names who says it (`Trois sur dix estiment que…, selon un sondage`)."""
    for owner, first, _ in source_phrases(parse):
        if _root(parse, owner) == owner and first > clause.opened_by:
            return all(t.tag not in _FINITE for t in parse.tokens[first:])
    return False


def _of_quotation(parse: Parse, clause: int, quotation: Quotation, registry: Registry) -> Attribution | None:
    """Return who says a clause of a quotation: by the words around the clause, else around where it begins."""
    opens = parse.owner[parse.token_at(quotation.start)]
    named = named_in_quotation(quotation, registry)
    for inside in (clause, opens) if opens != clause else (clause,):
        named = named or _in_view(parse, inside, registry) or _around_clause(parse, inside, quotation, registry)
        named = named or _by_tag(parse, inside, registry)
    return named or teller_of(parse, quotation, registry) or _around_quotation(parse, quotation, registry)


def _by_phrase(parse: Parse, clause: int, owner: int, registry: Registry) -> Attribution | None:
    """Return the source that a phrase in clause `owner` names for a clause in it."""
    for told_in, first, last in source_phrases(parse):
        if told_in == owner and not describes_source(parse, clause, first):
            return _resolved(parse, clause, first, last, registry)
    return None


def _around_clause(parse: Parse, clause: int, quotation: Quotation, registry: Registry) -> Attribution | None:
    """Return who says what a quotation goes on with (`a dit vouloir "partir"`): the verb of speech before it."""
    current: int | None = clause
    while current is not None:
        own = parse.clauses[current]
        parent = teller_above(parse, own)
        if parent is not None and parent.predicate is not None and _is_reported(parse, own, parent):
            told = parse.tokens[parent.predicate.head]
            if told.end <= quotation.start and quotation_at(parse, told.start) is None:
                named = subject_of(parse, parent, registry)
                return None if named is None or named.key == "on" else named
            if quotation_at(parse, told.start) is None:
                return None
        current = own.parent
    return None


def _in_view(parse: Parse, clause: int, registry: Registry) -> Attribution | None:
    """Return in whose view the relative is so that a clause is or stands in."""
    current: int | None = clause
    while current is not None:
        named = in_whose_view(parse, parse.clauses[current], registry, quoted=True)
        if named is not None:
            return named
        current = parse.clauses[current].parent
    return None


def teller_of(parse: Parse, quotation: Quotation, registry: Registry) -> Attribution | None:
    """Return who is said to speak right after a quotation, for one whose speaker no pattern found.

    Between the quotation and its verb (`"…", the secretary, X, told reporters`), else behind the verb and what stands
    there of day and place (`« … », a déclaré lundi à Brive le recteur`). Linear in the sentence.
    """
    after = parse.token_at(quotation.end)
    for clause in parse.clauses:
        predicate = clause.predicate
        if predicate is None or predicate.first < after or not speaks(parse, clause) or _quoted(parse, predicate.head):
            continue
        if clause.kind is ClauseKind.RELATIVE:
            continue  # `"…", lors d'une réunion où il aurait dit`: another saying
        if predicate.first + 1 < len(parse.tokens) and parse.tokens[predicate.first + 1].low in word_class(
            "inverted", "fr"
        ):
            named = subject_of(parse, clause, registry)
            return None if named is None or named.key in NOBODY else named
        turned = parse.language == "fr" and stands_inverted(parse, predicate.first, predicate.head)
        between = range(0) if turned else _between(parse, after, predicate.first)
        for index in (*between, *_behind(parse, predicate.head + 1)):
            if parse.tokens[index].tag in NAMED and not _quoted(parse, index):
                last = group_end(parse, index)
                named = attribution_at(parse, index, last, registry) if last is not None else None
                return None if named is None or named.key in NOBODY else named
        return None
    return None


def _quoted(parse: Parse, index: int) -> bool:
    """Whether a token stands between the marks of a quotation, of speech or of single words."""
    start = parse.tokens[index].start
    return any(quotation.start <= start < quotation.end for quotation in parse.sentence.quotes)


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
    named = said_of(registry, quotation.speaker_start, quotation.speaker_end, quotation.speaker)
    return None if named.key in NOBODY else named


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


def _is_reported(parse: Parse, clause: Clause, parent: Clause) -> bool:
    """Whether a clause is what the verb above it says: its content, or the infinitive it takes directly."""
    owned = parent.predicate is not None and (_admits(parse, clause, parent.predicate) or _rules(parse, clause, parent))
    if not (_reports(parse, parent) or owned) or is_told_of(parse, parent.predicate):
        return False
    if opens_content(parse, clause, parent):
        return True
    if clause.kind is ClauseKind.CONTENT:
        before = clause.opened_by - 1
        return before < 0 or (parse.tokens[before].low not in CONJOINED and not _tells_a_noun(parse, clause, before))
    if clause.kind is ClauseKind.GERUND and parent.predicate is not None:
        behind = clause.opened_by == parent.predicate.last + 1 or (
            accuses(parent.predicate) and parse.tokens[clause.opened_by - 1].low == "of"
        )
        weighed = parent.predicate.lemma in word_class("weighing", "en")
        return parse.language == "en" and behind and not weighed and speaks(parse, parent)
    if clause.kind is not ClauseKind.INFINITIVE or parent.predicate is None:
        return False
    if not (speaks(parse, parent) or _admits(parse, clause, parent.predicate)) or _declines(parse, parent.predicate):
        return False
    if clause.opened_by < parent.predicate.first:
        return False  # `Après avoir fui, il a dit que`
    between = parse.tokens[parent.predicate.last + 1 : clause.opened_by]
    if parent.predicate.light is not None and any(t.tag is Tag.COORD for t in between[-2:]):
        return False  # `à dresser la table et à servir des huîtres`
    if not _TIMING.isdisjoint(t.low for t in between[-2:]) or _welcomes_plan(parse, clause, parent.predicate):
        return False  # `salue le maire avant d'ouvrir`, `welcomed the decision to open`
    return not any(t.tag is Tag.PREP and t.low not in _DIRECT for t in between[-2:])


def _declines(parse: Parse, above: Predicate) -> bool:
    """Whether a verb says that its infinitive is not done rather than what is said (`refuses to sell`)."""
    family = parse.family_of_predicate(above)
    return family is not None and is_negative(family) and family not in DENIALS


def _welcomes_plan(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether an infinitive completes the plan of others that somebody only praises or criticises."""
    others = parse.family_of_predicate(above) in OF_SOMEBODY
    return others and is_planned_by_noun(parse, clause.opened_by - 2, above.last)


def _admits(parse: Parse, clause: Clause, above: Predicate) -> bool:
    """Whether a French infinitive of what is over is owned up to or denied (`a reconnu avoir vendu le parc`)."""
    if clause.kind is not ClauseKind.INFINITIVE or clause.predicate is None or above.lemma not in _ADMITTING:
        return False
    return parse.tokens[clause.predicate.first].lemma in parse.grammar.have | parse.grammar.be


def _rules(parse: Parse, clause: Clause, parent: Clause) -> bool:
    """Whether a court holds what a clause tells (`the court held that the firm had paid`), or a body decides."""
    said = clause.kind is ClauseKind.CONTENT and parse.tokens[clause.opened_by].low == "that"
    held = parent.predicate
    return said and held is not None and held.lemma in word_class("ruling", "en") and not held.passive


def _tells_a_noun(parse: Parse, clause: Clause, noun: int) -> bool:
    """Whether a content tells a noun that the verb of speech is only about (`reacted to the news that it had sunk`)."""
    if parse.language != "en" or parse.tokens[noun].tag is not Tag.NOUN or parse.tokens[clause.opened_by].low != "that":
        return False
    governor = parse.preposition_before(noun)
    about = governor is not None and parse.tokens[governor].low in _ABOUT
    return about and parse.tokens[noun].lemma in parse.grammar.content_nouns


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
    if tag is None:
        return None
    telling = parse.clauses[tag]
    return subject_of(parse, telling, registry) or relayed(parse, telling, registry) or _of_nobody(parse, tag)


def _of_nobody(parse: Parse, tag: int) -> Attribution | None:
    """Return that it is said, by nobody named, where an English tag says no more (`…, it has been announced`)."""
    predicate = parse.clauses[tag].predicate
    if parse.language != "en" or predicate is None or not predicate.passive or not predicate.first:
        return None
    token = parse.tokens[predicate.first - 1]
    return Attribution(token.low, token.start, token.end, "on") if token.low == "it" else None


@lru_cache(maxsize=1)
def _tagging(parse: Parse) -> tuple[int, ...]:
    """Return the clauses that tag a sentence, found once for all its clauses."""
    french = parse.language == "fr"
    return tuple(
        index
        for index, clause in enumerate(parse.clauses)
        if clause.kind is ClauseKind.MAIN
        and ((_tells_on(parse, clause) and is_tag(parse, index, clause)) or (french and tags_inverted(parse, clause)))
        and not (parse.sentence.quotes and tells_in_quotation(parse, clause))
    )


def _tells_on(parse: Parse, clause: Clause) -> bool:
    """Whether a clause's verb tells, or beside a quotation goes on to (`…, poursuit le communiqué`)."""
    predicate = clause.predicate
    goes_on = predicate is not None and predicate.lemma in _GOING_ON and bool(parse.sentence.quotes)
    return goes_on or _reports(parse, clause)
