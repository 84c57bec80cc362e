"""Words that make an event another one than its plain namesake."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from operator import attrgetter

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse, children_of, lowered_words
from claims.assembling.parsing.surroundings import POINTED
from claims.assembling.words.tokens import Tag, lowered
from claims.languages.families import is_casualty
from claims.model import Attached, Kind, Noun, NumberValue, Qualifier, Slot, TimeValue

_FRONTED = 12
"""Characters into its sentence within which an hour still opens it (`Samedi à 17h, …`)."""
_FIGURES = frozenset({Slot.COUNT, Slot.AMOUNT, Slot.SHARE, Slot.MEASURE})
_ENDS_PARTS = frozenset({Tag.VERB, Tag.AUX})
_ENDS_LIST = frozenset({";", ":", ")", ".", "—", "–"})
_PART_WORDS = 24
"""Characters after a figure in which the words that make it a part stand."""
_FAR = 4
"""Words after a figure among which stand those that make it a difference."""
_AMONG = frozenset({"parmi", "among"})
_TAKEN_OUT = ("sur les ", "of the ", "of these ", "of those ", " des ", "sur ces ")
_OUT_OF = frozenset({"sur", "of"})
_WHOLE = 2
"""Words before the figure of a whole: the preposition and the article."""
_BESIDE = 3
"""Words between an adjective and the noun it stands before."""
_DESCENDS = frozenset({ClauseKind.GERUND, ClauseKind.PARTICIPIAL})


def qualifiers_of(parse: Parse, clause: int) -> tuple[Qualifier, ...]:
    """Return the distinguishing words in a clause and in the complements of its nouns, in text order.

    `additional` for a further one of its kind, `ordinal` with the rank for the third visit. Linear in the clause.
    """
    current = parse.clauses[clause]
    pointed = _pointed_at(parse, current)
    marked = _marked(parse)
    if not marked:
        return pointed
    inside = set(current.tokens)
    if current.kind in _DESCENDS and current.parent is not None and current.antecedent is not None:
        # `un contrat supplémentaire portant sur dix trains`: what sets the contract apart sets its figures apart.
        inside.update(j for j in parse.clauses[current.parent].tokens if j < current.opened_by)
    for child in children_of(parse).get(clause, ()):
        if parse.clauses[child].kind in _DESCENDS:
            inside.update(parse.clauses[child].tokens)
    return (*pointed, *(qualifier for index, qualifier in marked if index in inside))


def _pointed_at(parse: Parse, clause: Clause) -> tuple[Qualifier, ...]:
    """Return the pronoun that sets what a clause tells apart from its like (`ceux versés en 2017`, `those of May`)."""
    if clause.antecedent is None or parse.tokens[clause.antecedent].low not in POINTED:
        return ()
    token = parse.tokens[clause.antecedent]
    words = parse.text[token.start : token.end]
    return (Qualifier("additional", "additional", words, token.start, token.end),)


_kind_of = attrgetter("kind")


@lru_cache(maxsize=1)
def _marked(parse: Parse) -> tuple[tuple[int, Qualifier], ...]:
    """Return the tokens of a sentence that qualify, found once for all its clauses. Linear in the sentence."""
    words = circumstances_of(parse.language)
    if words.marking.isdisjoint(parse.forms) and Kind.ORDINAL not in map(_kind_of, parse.mentions_inside()):
        return ()
    candidates = [index for index, token in enumerate(parse.tokens) if token.mention >= 0 or token.low in words.marking]
    found = ((index, _qualifier(parse, index)) for index in candidates)
    return tuple((index, qualifier) for index, qualifier in found if qualifier is not None)


def narrowed(parse: Parse, attached: Attached) -> Attached:
    """Return a value with what sets it apart from its neighbours in the clause: a part of a total, a further lot.

    `12 blessés, dont trois enfants`: the three are a part, the twelve are not. `14 nouveaux cas` are further ones,
    the total beside them is not. Constant but for the first value of a sentence.
    """
    index = parse.token_at(attached.mention.start)
    own = []
    if attached.slot in _FIGURES and index in _parts(parse):
        own.append(_parts(parse)[index])
    of = attached.of
    if of is not None and of.start > attached.mention.end:
        last = parse.token_at(of.start)
        words = circumstances_of(parse.language)
        renewed = [t for t in parse.tokens[index + 1 : last + 2] if t.low in words.renewed]
        own += [Qualifier("additional", "additional", parse.text[t.start : t.end], t.start, t.end) for t in renewed[:1]]
    return replace(attached, scope=(*attached.scope, *own)) if own else attached


@lru_cache(maxsize=1)
def _parts(parse: Parse) -> dict[int, Qualifier]:
    """Return the figures of a sentence that are a part of another, by token; found once for a sentence. Linear."""
    words = circumstances_of(parse.language)
    found: dict[int, Qualifier] = {}
    low = lowered_words(parse)
    if not any(map(low.__contains__, words.part)) and not _has_part_after(parse, words.part_after):
        return found
    since: Qualifier | None = None
    opened_in = -1
    for index, token in enumerate(parse.tokens):
        if token.mention >= 0 and token.tag is Tag.NUM and _is_whole(parse, index):
            if since is None:
                opener = parse.tokens[index - 2]  # `sur les 200 passagers, 30 …`: the 200 are the whole
                since = Qualifier("part", "part", parse.text[opener.start : opener.end], opener.start, opener.end)
                opened_in = parse.owner[index]
            continue
        if _makes_part(parse, index):
            since = Qualifier("part", "part", parse.text[token.start : token.end], token.start, token.end)
            opened_in = parse.owner[index]
        elif since is not None and token.tag is Tag.REL and since.end == parse.tokens[index - 1].end:
            opened_in = parse.owner[index]  # `parmi lesquels deux enfants`
        elif token.tag in _ENDS_PARTS or token.low in _ENDS_LIST or parse.owner[index] != opened_in:
            since = None
        if token.mention >= 0 and token.tag in (Tag.NUM, Tag.VALUE):
            said = since or _said_after(parse, index)
            if said is not None:
                found[index] = said
    return found


def _makes_part(parse: Parse, index: int) -> bool:
    """Whether a word, or it with the one before (`y compris`, `of which`), makes what follows a part."""
    words = circumstances_of(parse.language).part
    low = parse.tokens[index].low
    return (low in words and low != "notamment") or (index > 0 and f"{parse.tokens[index - 1].low} {low}" in words)


def _has_part_after(parse: Parse, phrases: tuple[str, ...]) -> bool:
    low = lowered(parse.text[parse.sentence.start : parse.sentence.end + _PART_WORDS])
    return any(map(low.__contains__, phrases)) or any(map(low.__contains__, _TAKEN_OUT))


def _is_whole(parse: Parse, index: int) -> bool:
    """Whether a figure is what others are taken out of (`parmi les 54 décès`, at the head: `of the 54 victims`)."""
    if index < _WHOLE or parse.tokens[index - 1].tag is not Tag.DET:
        return False
    low = parse.tokens[index - 2].low
    fronted = index == _WHOLE or parse.tokens[index - 3].tag in (Tag.PUNCT, Tag.COORD)
    return low in _AMONG or (fronted and low in _OUT_OF)


def _said_after(parse: Parse, index: int) -> Qualifier | None:
    """Return the words right after a figure that make it a part (`trois d'entre eux`, `two of whom`)."""
    whole = _of_a_whole(parse, index)
    if whole is not None:
        return whole
    start = parse.tokens[index].end
    low = lowered(parse.text[start : start + _PART_WORDS])
    for phrase in circumstances_of(parse.language).part_after:
        if low.lstrip().startswith(phrase):
            begin = start + len(low) - len(low.lstrip())
            return Qualifier("part", "part", parse.text[begin : begin + len(phrase)], begin, begin + len(phrase))
    return None


def _of_a_whole(parse: Parse, index: int) -> Qualifier | None:
    """Return the preposition that takes a figure out of another (`two of the five suspects`, `deux des cinq`)."""
    following = parse.tokens[index + 1 : index + 4]
    if len(following) < _WHOLE or following[0].low not in ("of", "des", "sur"):
        return None
    after = following[1:] if following[1].tag is not Tag.DET else following[2:]
    if not after or after[0].tag is not Tag.NUM or (following[0].low == "of" and following[1].tag is not Tag.DET):
        return None
    return Qualifier("part", "part", following[0].low, following[0].start, following[0].end)


def scope_of(parse: Parse, noun: Noun | None) -> tuple[Qualifier, ...]:
    """Return what narrows a counted noun: its complement (`54 décès de mineurs`) or an adjective (`12 blessés graves`).

    Places and names are no scope here: they take part in the event. Constant.
    """
    if noun is None or noun.start < parse.sentence.start:
        return ()  # told in the sentence before
    index = parse.token_at(noun.start)
    found: list[Qualifier] = []
    if index + 1 < len(parse.tokens):
        after = parse.tokens[index + 1]
        if after.tag is Tag.ADJ:
            if after.lemma in circumstances_of(parse.language).complemented:
                return tuple(_adjectives_before(parse, index)) if parse.language == "en" else ()
            found.append(
                Qualifier("scope", f"scope:{after.lemma}", parse.text[after.start : after.end], after.start, after.end)
            )
        elif after.low in parse.grammar.genitive:
            head = parse.head_right(index + 1)
            inner = parse.noun(head) if head is not None and head - index <= 4 else None
            if (
                inner is not None
                and head is not None
                and (
                    parse.tokens[head].tag is Tag.NOUN or is_casualty(inner.key)  # `the number of dead`
                )
            ):
                found.append(Qualifier("scope", f"scope:{inner.key}", inner.text, inner.start, inner.end))
    if parse.language == "en":
        found.extend(_adjectives_before(parse, index))
    return tuple(found)


def difference_of(parse: Parse, index: int) -> tuple[Qualifier, ...]:
    """Return what makes a figure the distance from another one (`20 000 euros de plus par an`, `12 metres taller`).

    Such a figure is no rival of the two between which it lies. Words up to the next mark are looked at. Constant.
    """
    words = circumstances_of(parse.language).difference
    for position in range(index + 1, min(index + 1 + _FAR, len(parse.tokens))):
        token = parse.tokens[position]
        if token.tag is Tag.PUNCT or token.tag in _ENDS_PARTS:
            return ()
        two = f"{token.low} {parse.tokens[position + 1].low}" if position + 1 < len(parse.tokens) else ""
        if token.low in words or two in words:
            return (Qualifier("additional", "difference", parse.text[token.start : token.end], token.start, token.end),)
    return ()


@lru_cache(maxsize=1)
def hours_of(parse: Parse) -> tuple[Qualifier, ...]:
    """Return the hours at which a sentence says its counts were taken (`à la mi-journée`, `à 17h`), in text order.

    A count at midday and a count at night are two counts. An hour counts when it opens its sentence; elsewhere it is
    the event's. Linear in the sentence.
    """
    found: list[Qualifier] = []
    for mention in parse.mentions_inside():
        if isinstance(mention.value, TimeValue) and mention.start - parse.sentence.start <= _FRONTED:
            key = f"hour:{mention.value.earliest}"
            found.append(Qualifier("scope", key, mention.text, mention.start, mention.end))
    start = parse.sentence.start
    low = lowered_words(parse)
    phrases = circumstances_of(parse.language).tally_hours
    for phrase in phrases if any(map(low.__contains__, phrases)) else ():
        at = low.find(phrase)
        if at >= 0:
            end = start + at + len(phrase)
            found.append(Qualifier("scope", f"hour:{phrase}", parse.text[start + at : end], start + at, end))
    return tuple(sorted(found, key=lambda q: (q.start, q.end)))


def _adjectives_before(parse: Parse, index: int) -> list[Qualifier]:
    found = []
    position = index - 1
    marking = circumstances_of(parse.language).marking
    while position >= 0 and parse.tokens[position].tag in (Tag.ADJ, Tag.NOUN):
        token = parse.tokens[position]
        if token.low not in marking:  # `14 new cases`: further ones, not of another kind
            text = parse.text[token.start : token.end]
            found.append(Qualifier("scope", f"scope:{token.lemma}", text, token.start, token.end))
        position -= 1
    return found[::-1]


def _qualifier(parse: Parse, index: int) -> Qualifier | None:
    token = parse.tokens[index]
    if token.mention >= 0:
        return _ordinal(parse, index)
    words = circumstances_of(parse.language)
    strong = token.low in words.additional and _qualifies_noun(parse, index)
    if strong or (token.low in words.renewed and _renews_event(parse, index)):
        return Qualifier("additional", "additional", parse.text[token.start : token.end], token.start, token.end)
    return None


def _renews_event(parse: Parse, index: int) -> bool:
    """Whether `nouveau`, `next` stands beside an event noun that no figure counts and that is no count or text."""
    words = circumstances_of(parse.language)
    right = parse.head_right(index)
    beside = right if right is not None and right - index <= _BESIDE else parse.head_left(index - 1)
    if beside is None or parse.event_of_noun(beside) is None:
        return False
    lemma = parse.tokens[beside].lemma
    counted = any(t.tag is Tag.NUM for t in parse.tokens[max(0, min(index, beside) - 2) : max(index, beside)])
    return not counted and lemma not in words.tally_words and lemma not in words.statement_nouns


def _ordinal(parse: Parse, index: int) -> Qualifier | None:
    mention = parse.mentions[parse.tokens[index].mention]
    value = mention.value
    if mention.kind is not Kind.ORDINAL or not isinstance(value, NumberValue) or value.amount is None:
        return None
    head = parse.head_right(index)
    if head is None:
        return None
    return Qualifier(
        "ordinal", f"ordinal:{value.amount}:{parse.noun(head).key}", mention.text, mention.start, mention.end
    )


def _qualifies_noun(parse: Parse, index: int) -> bool:
    """Whether the word stands beside a noun, rather than meaning `others` or `next` on its own."""
    around = parse.tokens[max(0, index - 1) : index] + parse.tokens[index + 1 : index + 2]
    return any(t.tag in (Tag.NOUN, Tag.ADJ) for t in around) or around[-1].tag is Tag.NUM  # `another 30 boats`
