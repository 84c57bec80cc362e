"""Who a verb of speech is said of, and the words that name them."""

from __future__ import annotations

from claims.assembling.naming.impersonal import is_impersonal
from claims.assembling.naming.registry import Registry
from claims.assembling.parsing.circumstances import circumstances_of
from claims.assembling.parsing.clauses import Clause, ClauseKind
from claims.assembling.parsing.occasions import hangs_on_quotation
from claims.assembling.parsing.parse import Parse
from claims.assembling.parsing.predicates import Predicate
from claims.assembling.parsing.told_where import past_setting
from claims.assembling.participants.antecedents import groups_in
from claims.assembling.participants.infinitives import doer_of_infinitive
from claims.assembling.participants.somebody import is_somebody
from claims.assembling.voicing.gerunds_of_speech import past_quotation, stands_bare, subject_of_gerund
from claims.assembling.voicing.named_last import apposed_last, is_unnamed
from claims.assembling.voicing.nested_speech import outer_teller
from claims.assembling.voicing.quoted import quotation_at
from claims.assembling.voicing.said_there import said_there
from claims.assembling.voicing.sources import STOPS, group_end, names_past_date
from claims.assembling.voicing.speech_tags import NAMED, begins_subject, explains_itself, stands_inverted, tells_own
from claims.assembling.words.tokens import Tag, Token
from claims.languages.families import is_speech
from claims.model import Attribution
from claims.patterns import pattern

_INVERTING = frozenset({"say", "add", "write"})
"""English verbs of speech that let their subject follow them."""
_BEFORE_GERUND = frozenset({",", "et", "en", "tout"})
NOBODY = frozenset(
    {
        "on",
        "ce",
        "c'",
        "cela",
        "ça",
        "this",
        "personne",
        "rien",
        "nothing",
        "celui",
        "celle",
        "ceux",
        "nobody",
        "everyone",
        "everybody",
        "rest",
        "no one",
        "there",
        "tout",
        "le",
        "la",
        "les",
    }
)
"""Subjects of verbs of speech that are nobody who could be named."""
WITHIN = frozenset({ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL, ClauseKind.ASIDE})
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
_NO_SPEAKERS = frozenset({"c'", "ça", "ce", "cela", "ceci", "lui", "leur", "tout"})
"""French pronouns before a verb of speech that are not its subject (`lui a répondu X`)."""
_THIS = frozenset({"ce", "cette"})
_LATTER = pattern(r"ce(?:t)? dernier\b|cette dernière\b")
_HINTING = frozenset({"suggest", "indicate", "imply", "hint", "suggérer", "indiquer", "laisser"})
"""Verbs of speech by which a thing may tell something as well (`the rise suggests that`)."""
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
"""What stands between a name or noun and what it has (`the world's biggest insurer`)."""
_SETTING = frozenset({"in", "despite", "after", "at", "on", "during", "amid", "following"})
"""English prepositions that open the setting of a sentence, behind which its subject may stand without a comma."""
_DESCRIBING = frozenset({Tag.ADJ, Tag.PROPN})
_LISTING = frozenset({"comme", "que", "dont", "notamment"})
_ENTITIES = ("person:", "org:", "organisation:", "city:", "country:")
_MARK = 2
"""Code points of an opening mark with its blank."""
_SUBJECTS = frozenset({"he", "she", "they", "it", "we", "i"})


def speaks(parse: Parse, clause: Clause) -> bool:
    """Return whether the verb of a clause is one of speech; found once for all that ask. Constant."""
    predicate = clause.predicate
    if predicate is None:
        return False
    known = parse.speaking.get(predicate.head)
    if known is None:
        known = parse.speaking[predicate.head] = _is_of_speech(parse, predicate)
    return known


def _is_of_speech(parse: Parse, predicate: Predicate) -> bool:
    family = parse.family_of_predicate(predicate)
    if family is None or not is_speech(family) or explains_itself(parse, predicate):
        return False
    return not _adds_things(parse, predicate)


def _adds_things(parse: Parse, predicate: Predicate) -> bool:
    """Whether `add` has a thing for its object (`added four goals`, `ajoute deux wagons`): nothing is said."""
    after = predicate.head + 1
    counted = after < len(parse.tokens) and parse.tokens[after].tag in (Tag.NUM, Tag.VALUE)
    return counted and parse.tokens[predicate.head].lemma in ("add", "ajouter")


def words_for(registry: Registry, words: str, key: str) -> str:
    """Return the words that tell a reader who speaks: for a pronoun the name of the entity `key` that it stands for."""
    entity = registry.entities.get(key) if words.lower() in _PRONOUNS else None
    return entity.name if entity is not None else words


def said_of(registry: Registry, start: int, end: int, words: str) -> Attribution:
    """Return whoever the words name; for a pronoun its name, which tells a reader more than `he` does."""
    found = [r for r in registry.references_in(start, end) if r.strength != "demonym" and r.keys]
    if not found or is_unnamed(words):
        return Attribution(words, start, end, words.lower())
    key = found[apposed_last(found, start, end, words)].keys[0]
    return Attribution(words_for(registry, words, key), start, end, key)


def attribution_at(parse: Parse, first: int, last: int, registry: Registry) -> Attribution:
    """Return the source that the tokens from `first` to `last` name. Constant."""
    start, end = parse.tokens[first].start, parse.tokens[last].end
    if parse.tokens[first].low.startswith("-"):
        start = parse.text.rindex("-", start, end) + 1  # `-t-il` names `il`
    return said_of(registry, start, end, parse.text[start:end])


def subject_of(parse: Parse, clause: Clause, registry: Registry) -> Attribution | None:
    """Return who a clause's verb is said of: the group before it, else after it when inverted, else what it borrows.

    A passive is said by its agent (`the court was told by X`); without one, by nobody who is named. `None` where the
    subject is nobody (`il faut dire que`, `on sait que`). Found once for all that ask.
    """
    if clause.predicate is None:
        return None
    head = clause.predicate.head
    if head not in parse.tellers:
        named = _subject_of(parse, outer_teller(parse, clause) or clause, registry)
        if named is not None and named.key == "on" and (there := said_there(parse, clause)) is not None:
            named = attribution_at(parse, *there, registry)
        nobody = named is None or _is_nobody(parse, named) or _is_mute(parse, clause, named)
        parse.tellers[head] = None if nobody else named
    return parse.tellers[head]


def _is_mute(parse: Parse, clause: Clause, named: Attribution) -> bool:
    """Whether a thing that says nothing stands before a verb of speech (`a bid at that price values the firm`).

    What it suggests may be told by it; a name in the group may stand for somebody.
    """
    if clause.predicate is None or clause.predicate.lemma in _HINTING:
        return False
    group = parse.tokens[parse.token_at(named.start) : parse.token_at(named.end - 1) + 1]
    if named.key.startswith(_ENTITIES) and not any(t.low in _POSSESSIVE for t in group):
        return False
    head: Token | None = None
    for token, following in zip(group, (*group[1:], None), strict=True):
        ends = parse.language == "fr" or (token.tag is Tag.PREP and token.low not in _POSSESSIVE)
        if head is not None and ends and token.tag not in _DESCRIBING:
            break
        if token.tag is Tag.PROPN:
            if following is not None and following.low in _POSSESSIVE:
                continue  # `Mr Orr's letter tells of the mill`
            return False
        if token.tag is Tag.NOUN:
            head = token
    return head is not None and head.lemma in circumstances_of(parse.language).mute


def _is_nobody(parse: Parse, named: Attribution) -> bool:
    if named.key == "on" and parse.text[named.start - 1 : named.start] == "-":
        return False  # `…, a-t-on appris`: it is reported, by whom is left open
    if parse.language != "fr":
        return named.key in NOBODY
    cut = named.key == "t" or named.key.startswith(("t-il", "t-elle"))  # `a t-il dit`, its hyphen left out
    return cut or named.key in NOBODY or (named.key == "il" and is_impersonal(parse.text, named.start, named.end))


def _subject_of(parse: Parse, clause: Clause, registry: Registry) -> Attribution | None:
    predicate = clause.predicate
    if predicate is None:
        return None
    titled = _titled(parse, clause, predicate, registry)
    if predicate.passive or titled is not None:
        return titled or _agent(parse, predicate.head, registry)
    before = _pronoun_before(parse, predicate.first, registry) or named_before(parse, clause, predicate.first, registry)
    if before is not None and not _set_off(parse, clause, predicate, before.end):
        return before
    latter = _latter(parse, clause, predicate, registry)
    if latter is not None:
        return latter
    following = predicate.first + 1
    inverts = clause.kind is ClauseKind.MAIN and following < len(parse.tokens)
    if inverts and parse.tokens[following].tag is Tag.PRON and _inverts(parse, clause, following):
        return attribution_at(parse, following, following, registry)
    after = past_setting(parse.tokens, predicate.head + 1)
    told = parse.language == "en" and _has_content(parse, clause)
    if begins_subject(parse, after) and clause.kind is ClauseKind.MAIN and not told:
        last = group_end(parse, after)
        if last is not None:
            return attribution_at(parse, after, last, registry)
    opens = not clause.opened_by and not _lends_subject(parse, clause)
    if clause.kind is ClauseKind.GERUND and clause.parent is not None and not opens:
        return _subject_of_gerund(parse, clause, registry)
    if clause.kind in WITHIN and clause.antecedent is not None:
        return attribution_at(parse, clause.antecedent, clause.antecedent, registry)
    return _lent(parse, clause, registry)


def _inverts(parse: Parse, clause: Clause, pronoun: int) -> bool:
    """Whether a pronoun behind a verb is its subject: joined to it, or where nothing is told in a clause behind."""
    return parse.tokens[pronoun].low.startswith("-") or not _has_content(parse, clause)


def _subject_of_gerund(parse: Parse, clause: Clause, registry: Registry) -> Attribution | None:
    own = subject_of_gerund(parse, clause)
    if own is not None:
        return attribution_at(parse, *own, registry)
    if _lends_subject(parse, clause):
        return _subject_of(parse, past_quotation(parse, clause), registry)  # `…, soulignant que`
    return _lent(parse, clause, registry)


def _titled(parse: Parse, clause: Clause, predicate: Predicate, registry: Registry) -> Attribution | None:
    """Return the paper or programme whose title in marks stands behind a French verb (`, révèle ce jeudi "Zoom"`)."""
    if parse.language != "fr" or not parse.sentence.quotes or predicate.passive or _has_content(parse, clause):
        return None
    before = parse.tokens[predicate.first - 1].low if predicate.first else ""
    after = past_setting(parse.tokens, predicate.head + 1)
    if clause.kind is not ClauseKind.MAIN or before != "," or after + 1 >= len(parse.tokens):
        return None
    at = parse.tokens[after].start
    for quotation in parse.sentence.quotes:
        if at < quotation.start <= at + _MARK and not quotation.is_speech and quotation.text[:1].isupper():
            last = parse.token_at(quotation.end - 1)
            return attribution_at(parse, after + 1, last, registry)
    return None


def _lends_subject(parse: Parse, clause: Clause) -> bool:
    """Whether a gerund has the subject of the clause around (`…, soulignant que`, `a-t-il dit mentionnant que`).

    In French it may open the sentence, and clitics may stand before it (`Jugeant que …, le maire`, `…, l'accusant de`).
    """
    before = clause.opened_by - 1
    while parse.language == "fr" and before >= 0 and parse.tokens[before].tag in (Tag.CLITIC, Tag.NEG, Tag.ADV):
        before -= 1
    if before < 0 and parse.language == "en":
        return False
    if before < 0 or parse.tokens[before].low in _BEFORE_GERUND or stands_bare(parse, clause):
        return True
    above = parse.clauses[clause.parent].predicate if clause.parent is not None else None
    return parse.language == "fr" and above is not None and above.last == clause.opened_by - 1


def _latter(parse: Parse, clause: Clause, predicate: Predicate, registry: Registry) -> Attribution | None:
    """Return `ce dernier` behind its verb, which before a day looks like a date (`a dit ce dernier mardi soir`)."""
    after = predicate.head + 1
    if clause.kind is not ClauseKind.MAIN or after >= len(parse.tokens) or parse.tokens[after].low not in _THIS:
        return None
    start = parse.tokens[after].start
    found = _LATTER.match(parse.text, start)
    return said_of(registry, start, found.end(), found[0]) if found is not None else None


def _pronoun_before(parse: Parse, first: int, registry: Registry) -> Attribution | None:
    """Return the English pronoun right before a verb, which is its subject (`told the paper she believed`)."""
    if parse.language != "en" or not first or parse.tokens[first - 1].low not in _SUBJECTS:
        return None
    return attribution_at(parse, first - 1, first - 1, registry)


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
    if between.count(",") > 1 and between[0] == "," and not _ends_list(parse, predicate, end):
        return False  # `La fédération, citée par X, annonce 300 départs`
    if tells_own(parse, predicate.head + 1):
        return False  # `Les élus du lac, à Annecy, ont annoncé leur refus`
    return not STOPS.isdisjoint(between) and stands_inverted(parse, predicate.first, predicate.head)


def _ends_list(parse: Parse, predicate: Predicate, end: int) -> bool:
    """Whether examples stand before a French verb of speech whose subject follows (`comme X et Y, a dit le maire`)."""
    at = parse.token_at(end) - 1
    while at > 0 and parse.tokens[at].tag in NAMED:
        at -= 1
    after = past_setting(parse.tokens, predicate.head + 1)
    named = (j for j in range(after, min(after + 3, len(parse.tokens))) if parse.tokens[j].tag in (Tag.NOUN, Tag.PROPN))
    who = next(named, None)
    return parse.tokens[at].low in _LISTING and who is not None and is_somebody(parse, who)


def _has_content(parse: Parse, clause: Clause) -> bool:
    """Whether what a verb says is told in a clause of its own."""
    contents = (c for c in parse.clauses if c.kind is ClauseKind.CONTENT and c.parent is not None)
    return any(c.parent is not None and parse.clauses[c.parent] is clause for c in contents)


def named_before(parse: Parse, clause: Clause, first: int, registry: Registry) -> Attribution | None:
    """Return the noun group of a clause before its verb at `first` that no preposition governs. Linear.

    The one right before it, else the first: those between are set off by commas (`Ann Lee, of Hull, a nurse, said`).
    """
    found: Attribution | None = None
    index = -1
    likening = 0 if parse.tokens[0].low == "as" else None  # `As the mayor announced, …`
    tagging = parse.sentence.quotes and quotation_at(parse, parse.tokens[first].start) is None
    governed = -1
    for j in clause.tokens:
        if j >= first:
            break
        token = parse.tokens[j]
        if j <= index or j <= governed or token.tag not in NAMED:
            continue
        if _is_governed(parse, clause, j, first, likening) or (governed == j - 2 and _joins(parse, j - 1)):
            governed = min(group_end(parse, j) or j, max(j, first - 2))  # `pour la radio et le journal`
            continue
        if (tagging and quotation_at(parse, token.start) is not None) or _is_no_speaker(parse, j):
            continue
        last = group_end(parse, j)
        if last is not None and last < first:
            group, index = attribution_at(parse, j, last, registry), last
            if not any(t.low in STOPS for t in parse.tokens[last + 1 : first]):
                return group
            found = found or group
    return found


def _is_governed(parse: Parse, clause: Clause, index: int, verb: int, likening: int | None) -> bool:
    """Whether a preposition governs the group at `index`.

    A conjunction of time is none (`after a survey said`), nor is that of another noun before a name right before the
    verb (`In a note Ann Lee said`).
    """
    preposition = parse.preposition_before(index)
    if preposition is None or preposition == likening or names_past_date(parse, preposition, index):
        return False
    if preposition == clause.opened_by and clause.kind is ClauseKind.SUBORDINATE:
        return False
    named = parse.language == "en" and parse.tokens[index].tag is Tag.PROPN and index == verb - 1
    alone = named and preposition == clause.tokens[0] and parse.tokens[index - 1].tag is Tag.NOUN
    return not (alone and parse.tokens[preposition].low in _SETTING)


def _joins(parse: Parse, index: int) -> bool:
    return index > 0 and parse.tokens[index].tag is Tag.COORD


def _is_no_speaker(parse: Parse, index: int) -> bool:
    """Whether a pronoun is not the subject of the verb of speech behind it; `ce dernier` is."""
    if parse.tokens[index].low not in _NO_SPEAKERS:
        return False
    return index + 1 >= len(parse.tokens) or not parse.tokens[index + 1].low.startswith("dernier")


def _agent(parse: Parse, head: int, registry: Registry) -> Attribution | None:
    for index in range(head + 1, min(head + 6, len(parse.tokens) - 1)):
        if parse.tokens[index].low in parse.grammar.agent:
            last = group_end(parse, index + 1)
            return attribution_at(parse, index + 1, last, registry) if last is not None else None
    return None
