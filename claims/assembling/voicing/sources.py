"""The noun groups that name a source: after `selon`, `auprès de`, at the head of a sentence after `pour`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.parse import Parse, children_of, lowered_words
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.voicing.wordings import past_wording
from claims.assembling.words.tokens import Tag
from claims.languages.families import is_speech
from claims.model import Kind, NameKind, NameValue

STOPS = frozenset({",", ".", ";", ":", "»", "«", '"', "”", "“", "(", ")", "!", "?", "—", "–"})
"""Marks that end a noun group."""
QUOTES = frozenset({"«", "»", '"', "“", "”"})
_DRAWN_FROM = ("à partir ", "à base ")
"""Before `de sources`, what a count was made from rather than who says it."""
_ENDS = frozenset({Tag.VERB, Tag.AUX, Tag.REL, Tag.SUBORD, Tag.CLITIC, Tag.NEG, Tag.VALUE, Tag.INF, Tag.GER})
_JOINS = frozenset({"à", "au", "aux", "for", "at", "'s"})
"""Prepositions, besides that of belonging, that go on with a name or an office."""
_TO = frozenset({"à", "au", "aux"})
_NOUNS = frozenset({Tag.NOUN, Tag.PROPN})
_IN_GROUP = frozenset({Tag.NOUN, Tag.PROPN, Tag.DET, Tag.ADJ})
_LIKENING = frozenset({"comme", "as"})
_SUNDAYS = frozenset({"mail", "independent", "scotland", "wales", "post", "star", "herald"})
"""Last words before `on Sunday` of the newspapers of that day."""
_VERBAL = frozenset({Tag.VERB, Tag.AUX})
_WITHIN = frozenset({ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL, ClauseKind.ASIDE})
_DEPENDENT = frozenset({
    ClauseKind.CONTENT, ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL, ClauseKind.GERUND, ClauseKind.INFINITIVE,
    ClauseKind.SUBORDINATE,
})  # fmt: skip
_BRACKETED = 12
"""Tokens between the brackets behind a name."""
_RANKED = ("number ", "no ", "no. ")
_THEM = frozenset({"lui", "elle", "eux", "elles", "him", "her", "them"})
_TAKEN_UP = frozenset({"l'", "le"})
"""Pronouns that take up what is told in `comme l'a révélé X`."""


@lru_cache(maxsize=1)
def source_phrases(parse: Parse) -> tuple[tuple[int, int, int], ...]:
    """Return the clause, first and last token of each source named in a phrase (`selon la police`), in text order.

    Found once for all clauses of a sentence.
    """
    low = lowered_words(parse)
    found: dict[int, tuple[int, int, int]] = {}
    openers = circumstances_of(parse.language).openers
    for opener in openers if any(map(low.__contains__, openers)) else ():
        at = low.find(opener)
        while at >= 0:
            end = at + len(opener)
            after = low[end : end + 1]
            free = not (at and low[at - 1].isalnum()) and not (after.isalnum() or after == "-")  # `d'après-midi`
            if free and not low[:at].endswith(_DRAWN_FROM):
                # `de sources policières`: the word `sources` is the head of who says it
                named = end - len(opener.rsplit(" ", 1)[-1]) if opener.startswith("de source") else end
                first = _past_quote(parse, parse.token_at(parse.sentence.start + named))
                first = past_wording(parse, first)
                last = group_end(parse, first) if _names(parse, first) else None
                if last is not None and not _varies(parse, first, last):
                    found.setdefault(
                        first, (_told_in(parse, parse.token_at(parse.sentence.start + at), first), first, last)
                    )
            at = low.find(opener, end)
    for at, first in (*_asked(parse), *_in_whose_view(parse)):
        last = group_end(parse, first)
        if last is not None:
            found.setdefault(first, (parse.owner[at], first, last))
    for told, first, last in _as_told(parse) if not _LIKENING.isdisjoint(parse.forms) else ():
        found.setdefault(first, (told, first, last))
    return tuple(found[first] for first in sorted(found))


def _told_in(parse: Parse, at: int, first: int) -> int:
    """Return the clause that a phrase speaks for: not that of its own participle (`as first reported by X`)."""
    clause = parse.clauses[parse.owner[at]]
    if _closes(parse, at, first):
        return _around(parse, parse.owner[at])
    inserted = _inside_relative(parse, at)
    if inserted is not None:
        return inserted
    own = clause.kind is ClauseKind.PARTICIPIAL and at < clause.opened_by < first and parse.tokens[at].low == "as"
    return clause.parent if own and clause.parent is not None else parse.owner[at]


def _inside_relative(parse: Parse, at: int) -> int | None:
    """Return the French relative right behind whose verb a phrase stands between commas (`qui est, selon lui, …`)."""
    if parse.language != "fr" or at < 2 or parse.tokens[at - 1].low != ",":
        return None
    owner = parse.owner[at - 2]
    around = parse.clauses[owner]
    right = around.predicate is not None and around.predicate.last == at - 2
    return owner if right and around.kind is ClauseKind.RELATIVE else None


def _closes(parse: Parse, at: int, first: int) -> bool:
    """Whether a phrase behind a comma closes the sentence: it speaks for all that is told before the comma."""
    last = group_end(parse, first)
    if last is None or at < 1 or parse.tokens[at - 1].low != ",":
        return False
    rest = parse.tokens[last + 1 :]
    inserted = bool(rest) and rest[0].low == ","
    return not inserted and all(t.tag not in _VERBAL and t.low not in (";", ":") for t in rest)


def _around(parse: Parse, clause: int) -> int:
    """Return the clause that what describes, times or aims stands in."""
    while parse.clauses[clause].kind in _DEPENDENT:
        parent = parse.clauses[clause].parent
        if parent is None:
            break
        clause = parent
    return clause


def _varies(parse: Parse, first: int, last: int) -> bool:
    """Whether the noun is what a thing varies with rather than who says it (`selon la saison`, `according to rank`)."""
    head = next((t for t in parse.tokens[first : last + 1] if t.tag in (Tag.NOUN, Tag.PROPN)), None)
    if head is None or head.tag is Tag.PROPN:
        return False
    words = circumstances_of(parse.language)
    return head.lemma in words.varying or (bool(head.plural) and head.lemma in words.varying_plural)


def _as_told(parse: Parse) -> Iterator[tuple[int, int, int]]:
    """Yield who is said to tell what the clause around tells (`comme l'a révélé X`, `as the report shows`).

    The clause told, and the first and last token of the source. A clause with words of its own tells those.
    """
    for clause in parse.clauses:
        predicate = clause.predicate
        if clause.kind is not ClauseKind.SUBORDINATE or predicate is None or clause.parent is None:
            continue
        if parse.tokens[clause.opened_by].low not in _LIKENING or not _tells(parse, predicate):
            continue
        between = [t.low for t in parse.tokens[clause.opened_by + 1 : predicate.first]]
        taken_up = parse.language == "en" or not _TAKEN_UP.isdisjoint(between)
        first = predicate.head + 1 if parse.language != "en" and len(between) == 1 else clause.opened_by + 1
        last = group_end(parse, first) if taken_up else None
        if last is None or (parse.language == "en" and last + 1 != predicate.first):
            continue
        end = max(last, predicate.head) + 1
        if end < len(parse.tokens) and parse.tokens[end].low in STOPS:
            yield clause.parent, first, last


def _tells(parse: Parse, predicate: Predicate) -> bool:
    family = parse.family_of_predicate(predicate)
    return (family is not None and is_speech(family)) or predicate.lemma in parse.grammar.reporting


def _names(parse: Parse, first: int) -> bool:
    """Whether a name or noun group can begin here: `l'année d'après à Lyon` names no source."""
    return first < len(parse.tokens) and parse.tokens[first].tag is not Tag.PREP


def _asked(parse: Parse) -> Iterator[tuple[int, int]]:
    """Yield where those are named from whom it was learnt (`a-t-on appris auprès du parquet`): preposition, name."""
    words = circumstances_of(parse.language)
    if words.asked_of.isdisjoint(parse.forms):
        return
    for index, token in enumerate(parse.tokens[:-2]):
        if token.low not in words.asked_of:
            continue
        predicate = parse.clauses[parse.owner[index]].predicate
        if predicate is not None and predicate.lemma in words.learnt:
            yield index, index + 2 if parse.tokens[index + 1].low in parse.grammar.genitive else index + 1


def _in_whose_view(parse: Parse) -> Iterator[tuple[int, int]]:
    """Yield the person in whose view it is, at the head of a sentence (`Et pour le juge, …`): preposition, name."""
    at = int(bool(parse.tokens) and parse.tokens[0].tag is Tag.COORD)
    at += int(at < len(parse.tokens) and parse.tokens[at].low == "," and at > 0)
    if len(parse.tokens) < at + 4 or parse.tokens[at].low not in circumstances_of(parse.language).views:
        return
    first = at + 1
    last = group_end(parse, first)
    if last is None or not _before_comma(parse, last + 1):
        return
    if parse.tokens[first].low in _THEM and last == first:
        if any(quotation.is_speech for quotation in parse.sentence.quotes):
            yield at, first  # `Pour lui, « le prix est juste »`
        return
    start, end = parse.tokens[first].start, parse.tokens[last].end
    inside = [m for m in parse.mentions_inside() if start <= m.start and m.end <= end]
    persons = (isinstance(m.value, NameValue) and m.value.kind is NameKind.PERSON for m in inside)
    if any(m.kind is Kind.ROLE for m in inside) or any(persons):
        yield at, first


def _before_comma(parse: Parse, index: int) -> bool:
    """Whether a comma stands at `index`, or behind the brackets that open there (`Pour Ann Lee (CGT), …`)."""
    if index < len(parse.tokens) and parse.tokens[index].low == "(":
        end = range(index, min(index + _BRACKETED, len(parse.tokens)))
        index = next((j for j in end if parse.tokens[j].low == ")"), index) + 1
    return index < len(parse.tokens) and parse.tokens[index].low == ","


def _past_quote(parse: Parse, first: int) -> int:
    while first < len(parse.tokens) and parse.tokens[first].low in QUOTES:
        first += 1
    if first + 1 < len(parse.tokens) and parse.tokens[first].tag is Tag.DET and parse.tokens[first + 1].low in QUOTES:
        return first + 2
    return first


def is_body(parse: Parse, first: int, last: int) -> bool:
    """Whether the tokens from `first` to `last` name one of those who give a figure of their own. Constant."""
    bodies = circumstances_of(parse.language).bodies
    return any(t.lemma in bodies for t in parse.tokens[first : last + 1])


def gapped_source(parse: Parse, index: int) -> tuple[int, int] | None:
    """Return the body whose figure stands right behind it, the verb left out (`…, les organisateurs 18 000`).

    Its first and last token; a comma or a coordinator stands before it, and another figure before that. Constant.
    """
    last = index - 1
    if last > 0 and parse.tokens[last].tag is Tag.PREP:
        last -= 1
    first = last
    while first > 0 and (
        parse.tokens[first - 1].tag in _IN_GROUP or parse.tokens[first - 1].low in parse.grammar.genitive
    ):
        first -= 1
    if last < 1 or first < 2 or parse.tokens[last].tag not in _NOUNS or not is_body(parse, first, last):
        return None
    joined = parse.tokens[first - 1].low == "," or parse.tokens[first - 1].tag is Tag.COORD
    counted = any(t.mention >= 0 and t.tag is Tag.NUM for t in parse.tokens[:first])
    return (first, last) if joined and counted else None


def group_end(parse: Parse, first: int) -> int | None:
    """Return the last token of the noun group that begins at `first`, its complements included."""
    last: int | None = None
    for index in range(first, min(first + 14, len(parse.tokens))):
        token = parse.tokens[index]
        if last is not None and last == index - 1 and token.mention >= 0 and token.low.startswith(_RANKED):
            last = index  # `the world number one`
            continue
        if token.low in STOPS or token.tag in _ENDS:
            break
        joins = token.low in parse.grammar.genitive or (token.low in _JOINS and not _to_audience(parse, index))
        joins = joins or _in_masthead(parse, index)
        if token.tag is Tag.PREP and last is not None and not joins:
            break
        if last is not None and token.low in _TO and not joins:
            break
        if last is not None and last == index - 1 and _is_parted(parse, last, index):
            break
        if token.tag in (Tag.NOUN, Tag.PROPN, Tag.ADJ) or (token.tag is Tag.PRON and last is None):
            last = index
    return last


def names_past_date(parse: Parse, preposition: int, index: int) -> bool:
    """Return whether a date stands behind an English preposition, and a group of its own (`In 2003 her boss told`)."""
    if parse.language != "en" or parse.tokens[preposition + 1].tag is not Tag.VALUE:
        return False
    return any(t.tag is Tag.DET for t in parse.tokens[preposition + 2 : index + 1])


def _in_masthead(parse: Parse, index: int) -> bool:
    """Whether `on` is part of a newspaper's name (`The Mail on Sunday`)."""
    token = parse.tokens[index]
    if token.low != "on" or index == 0 or index + 1 >= len(parse.tokens) or parse.tokens[index + 1].low != "sunday":
        return False
    return parse.tokens[index - 1].low in _SUNDAYS


def _is_parted(parse: Parse, name: int, index: int) -> bool:
    """Whether nothing joins a common noun to the French name before it (`selon Renov être`)."""
    named = parse.tokens[name].tag is Tag.PROPN
    return parse.language == "fr" and named and parse.tokens[index].tag is Tag.NOUN


def _to_audience(parse: Parse, index: int) -> bool:
    """Whether `à` opens whom it is said to (`le porte-parole à l'AFP`, `à la presse`), no part of who says it."""
    if parse.tokens[index].low not in _TO:
        return False
    for token in parse.tokens[index + 1 : index + 3]:
        if token.tag is Tag.PROPN:
            mention = parse.mentions[token.mention] if token.mention >= 0 else None
            if mention is None:
                return parse.tokens[index].low == "à"  # `un juge à Presselib`: a place would be known
            return isinstance(mention.value, NameValue) and mention.value.kind is NameKind.ORGANISATION
        if token.tag is not Tag.DET:
            return token.lemma in circumstances_of(parse.language).audiences
    return False


def describes_source(parse: Parse, clause: int, first: int) -> bool:
    """Whether a clause describes the source itself (`selon un sondage publié jeudi`)."""
    current = parse.clauses[clause]
    if current.kind not in _WITHIN or current.antecedent is None or current.antecedent < first:
        return False
    if not any(t.low == "," for t in parse.tokens[first : current.antecedent]):
        return True
    between = parse.tokens[first : current.opened_by]  # `selon X, directeur du centre, entendu mardi`
    alone = not any(t.tag in _VERBAL or (t.mention >= 0 and t.tag is Tag.NUM) for t in between)
    return alone and current.kind is not ClauseKind.ASIDE and not _goes_on(parse, clause)


def _goes_on(parse: Parse, clause: int) -> bool:
    """Whether a main verb follows a clause: a participle behind a fronted phrase describes its subject."""
    last = parse.clauses[clause].tokens[-1]
    return any(c.predicate and c.predicate.first > last and c.kind is ClauseKind.MAIN for c in parse.clauses)


def teller_above(parse: Parse, clause: Clause) -> Clause | None:
    """Return the clause around: for a second content after `and that` the one whose first content is before it."""
    if clause.parent is None:
        return None
    parent = parse.clauses[clause.parent]
    again = clause.kind is ClauseKind.CONTENT is parent.kind and parent.parent is not None
    if again and clause.opened_by and parse.tokens[clause.opened_by - 1].tag is Tag.COORD:
        first = (c for c in children_of(parse)[clause.parent] if parse.clauses[c].kind is ClauseKind.CONTENT)
        if parse.clauses[next(first)] is clause and parent.parent is not None:
            return parse.clauses[parent.parent]
    return parent
