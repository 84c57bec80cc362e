"""Clauses of speech that stand beside what they report: `, a dit le maire,`, `, officials said`."""

from __future__ import annotations

from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.occasions import hangs_on_quotation
from claims.assembling.parsing.parse import Parse, children_of
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.surroundings import past_setting
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.voicing.sources import QUOTES, STOPS
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import family_of

OF_SOMEBODY = frozenset({"thank", "praise", "criticise", "condemn", "insult", "mock", "accuse", "interview", "quote"})
"""Families of speech whose object is no content: what follows the verb is not its subject."""
_POSSESSED = frozenset({"son", "sa", "ses", "leur", "leurs"})
NAMED = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ, Tag.NUM})
_OBJECTS = NAMED | {Tag.VALUE, Tag.ADV}
_CAUSED = frozenset({"expliquer", "justifier"})
_BY = 4
"""Words behind such a verb among which `par` stands (`s'explique en partie par`)."""


def is_tag(parse: Parse, index: int, clause: Clause) -> bool:
    """Whether a clause of speech hangs on what it reports.

    It has no content of its own, a comma or quote mark stands before it, and its subject stands right beside its verb.
    """
    predicate = clause.predicate
    if predicate is None or any(
        parse.clauses[child].kind is ClauseKind.CONTENT for child in children_of(parse).get(index, ())
    ):
        return False
    words = [j for j in clause.tokens if parse.tokens[j].low not in STOPS]
    if not words or _begins_anew(parse, words[0], clause):
        return False
    if words[0] == 0:
        following = words[-1] + 1
        opens = following < len(parse.tokens) and parse.tokens[following].low in (":", *QUOTES)
        likened = parse.tokens[0].low == "as" and following < len(parse.tokens) and parse.tokens[following].low == ","
        opens = opens or likened or _behind_the_date(parse, predicate.first)
    else:
        bare = parse.language == "fr" and words[0] == predicate.first and clause.sibling is not None
        opens = parse.tokens[words[0] - 1].low in STOPS or bare
    blamed = predicate.lemma in word_class("blaming", parse.language)
    follows = not (_takes_object(parse, predicate) or blamed) or hangs_on_quotation(parse, clause)
    inverted = follows and stands_inverted(parse, predicate.first, predicate.head)
    leads = _leads(parse, words, predicate.first) and not _has_object(parse, predicate)
    return opens and (inverted or leads)


def _has_object(parse: Parse, predicate: Predicate) -> bool:
    """Whether a figure stands right behind a verb of speech: that is what it tells (`; the rebels admit 5 losses`).

    So does any object of an English verb of thinking (`Despite a rise, the market had expected more`).
    """
    after = predicate.head + 1
    if after >= len(parse.tokens):
        return False
    thought = parse.language == "en" and predicate.lemma in word_class("awaiting_things", "en")
    return parse.tokens[after].tag is Tag.NUM or (thought and parse.tokens[after].tag in _OBJECTS)


def _begins_anew(parse: Parse, first: int, clause: Clause) -> bool:
    """Whether a coordinator opens a clause of speech, which then tells something else (`, but X expected`)."""
    return parse.tokens[first].tag is Tag.COORD and not (parse.language == "en" and hangs_on_quotation(parse, clause))


def _behind_the_date(parse: Parse, first: int) -> bool:
    """Whether a verb of speech stands between the day of what it reports and the rest (`Lundi, explique X, …`)."""
    if first < 2 or parse.tokens[first - 1].low != ",":
        return False
    if parse.tokens[first - 2].tag is Tag.VALUE:
        return all(t.tag in (Tag.PREP, Tag.DET, Tag.ADV) for t in parse.tokens[: first - 2])
    return parse.language == "en" and all(t.tag is Tag.ADV for t in parse.tokens[: first - 1])  # `Often, said X, …`


def _takes_object(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb of speech has somebody or something for its object (`thanked X`, `a salué X`)."""
    return not predicate.passive and parse.family_of_predicate(predicate) in OF_SOMEBODY


def stands_inverted(parse: Parse, first: int, head: int) -> bool:
    """Whether the subject follows the verb: `a déclaré X`, `a-t-il déclaré`, `said X`."""
    if first + 1 < len(parse.tokens) and parse.tokens[first + 1].low.startswith("-"):
        return True
    after = past_setting(parse.tokens, head + 1)
    if after + 1 < len(parse.tokens) and parse.language == "fr" and parse.tokens[after].low in QUOTES:
        return parse.text[parse.tokens[after + 1].start].isupper()  # `, révèle "Zoom"`
    return after < len(parse.tokens) and parse.tokens[after].tag in NAMED


def _leads(parse: Parse, words: list[int], first: int) -> bool:
    """Whether a noun group stands right before the verb: `, officials said`."""
    before = [
        parse.tokens[j].tag for j in words if j < first and parse.tokens[j].tag not in (Tag.ADV, Tag.CLITIC, Tag.NEG)
    ]
    return bool(before) and before[-1] in (Tag.NOUN, Tag.PROPN, Tag.PRON)


def tells_own(parse: Parse, first: int) -> bool:
    """Return whether what stands behind a French verb of speech is what its subject has or does, not somebody."""
    if first + 1 >= len(parse.tokens) or parse.tokens[first].low not in _POSSESSED:
        return False
    at = first + 1
    while at + 1 < len(parse.tokens) and parse.tokens[at].tag is Tag.ADJ:
        at += 1
    deed = family_of(parse.tokens[at].lemma, parse.language, noun=True)
    return parse.tokens[at].tag is Tag.NOUN and deed is not None and not is_somebody(parse, at)


def explains_itself(parse: Parse, predicate: Predicate) -> bool:
    """Whether a French verb only tells what something comes from (`le retard s'explique par la neige`)."""
    after = predicate.last + 1
    if not predicate.reflexive or predicate.lemma not in _CAUSED or after >= len(parse.tokens):
        return False
    return any(t.low == "par" for t in parse.tokens[after : after + _BY])
