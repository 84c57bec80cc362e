"""Corrects parts of speech of French words by what stands around them."""

from __future__ import annotations

from claims.assembling.words.grammar import grammar_of
from claims.assembling.words.retagging import BETWEEN, LONGEST_POSSESSED, VERBS, Readings, can_be, take
from claims.assembling.words.tokens import Tag, Token, low_of, tag_of
from claims.languages.classes import word_class
from claims.languages.families import family_of, is_speech

_FAR = 80
"""Words around a comma among which its sentence's verb is looked for."""
_EITHER = 2
_ARTICLES = frozenset({"le", "la", "les", "l'", "un", "une", "son", "sa", "ses", "leur", "leurs", "cette", "ces"})
_OF = frozenset({"de", "d'", "du", "des"})
_AFTER_GERUND = frozenset({Tag.PREP, Tag.DET, Tag.CLITIC})
_LATIN = frozenset({"priori", "posteriori", "fortiori", "minima", "contrario", "cappella"})
_BEHIND_CAPITAL = frozenset(
    {"ce", "cette", "cet", "la", "l'", "son", "sa", "leur", "leurs", "nos", "mon", "propos", "cause", "fond", "noter"}
)
"""What stands behind an `A` that has lost its accent and opens what is said."""
_NO_PARTICIPLES = frozenset({"trait", "point", "part", "fait", "mort", "effet", "sens", "vue", "suite"})
"""Nouns that make a phrase with `avoir`, and look like participles."""
_ENTERED = frozenset({"en", "dans", "au", "aux"})
"""Prepositions behind the verb `entre` that are never behind the preposition."""
_ENTERING = 4
_BE_THERE = frozenset({"a", "avait"})
_BEFORE_VERB = frozenset({",", "entre", "fait", *_BE_THERE})
"""Words at which, or behind which, a verb may have been read as something else."""
_AMOUNTS = frozenset({Tag.NUM, Tag.ADV, Tag.ADJ})
_AMOUNTING = frozenset({"quelques", "plusieurs", "des", "de", "d'", "un", "une", "plus", "moins", "à", "ou"})
_SPANS = frozenset(
    {"ans", "années", "mois", "semaines", "jours", "heures", "minutes", "siècles", "décennies"}
    | {"an", "année", "semaine", "jour", "heure", "minute", "siècle", "décennie"}
)
"""Words of a length of time, the last of a value or a word of their own."""
_BEFORE_PLACE = frozenset({"le", "au", "aux"})
_DATED = 6
"""Words from a participle behind a comma to its date."""
_RANKING = frozenset({"premier", "dernier", "autre", "second", "suivant", "même", "précédent", "grand", "petit"})
_PARTICIPLES = ("é", "ée", "és", "ées", "u", "ue", "us", "ues", "it", "ite", "its", "ites", "is", "ise", "ises")
_PRAISING = frozenset({"superbe", "sublime", "mythique", "unique", "rare", "classique", "magnifique", "splendide"})
"""Adjectives that are nouns as well, never before a name."""
_DONE_TO = frozenset({Tag.NOUN, Tag.ADJ, Tag.PROPN})
_IN_SUBJECT = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.ADJ})
_LONGEST_SUBJECT = 6
_PAIR = 4
_BEHIND_PAIR = frozenset({Tag.AUX, Tag.VERB, Tag.PREP, Tag.PUNCT, Tag.CLITIC, Tag.NEG, Tag.REL, Tag.PART, Tag.COORD})
"""What stands behind a noun that a figure counts or that has no article, never behind an adjective before its noun."""
_INVERTED = frozenset({"-il", "-elle", "-on", "-ils", "-elles"})
_BEFORE_INFINITIVE = frozenset({"nous", "vous"})
_ARTICLE_CLITICS = frozenset({"l'", "les", "le", "la"})
_CLITIC_WORDS = frozenset({"t", "avoir", *_BEFORE_INFINITIVE})
"""Without any of these a sentence has no pronoun that an infinitive or an inversion would show."""
_DOUBTED = frozenset({Tag.AUX, Tag.VERB, Tag.ADJ, Tag.NOUN})


def take_participles(path: list[Token], readings: Readings) -> None:
    """Make an adjective behind French `avoir` the participle it can be (`n'a pas déposé plainte`). Linear.

    So too a noun that no article stands before (`ça a marché`), and the first word of a sentence
    (`Répondant à la presse, le préfet a dit`). An `a` that nothing can be the subject of is the preposition.
    """
    _take_nouns(path, readings)
    if len(path) > 1 and path[0].tag is Tag.NOUN and path[1].tag in _AFTER_GERUND and path[1].low not in _OF:
        take(path, readings, 0, Tag.GER)
    for index, tag in enumerate(map(tag_of, path)):
        if tag not in _DOUBTED:
            continue
        token = path[index]
        if tag is Tag.AUX or tag is Tag.VERB:
            if token.low == "a" and _is_preposition(path, index):
                path[index] = token._replace(tag=Tag.PREP, lemma="à", tense=None)
            continue
        if not index or token.low in _NO_PARTICIPLES:
            continue
        before = index - 1
        while before > 0 and path[before].tag in BETWEEN:
            before -= 1
        if path[before].tag is Tag.AUX and path[before].lemma == "avoir":
            take(path, readings, index, Tag.PART)


def _take_nouns(path: list[Token], readings: Readings) -> None:
    """Read nouns that a figure counts or that open a sentence as such, and what somebody has done as a participle.

    `six policiers`, `Policiers et gendarmes ont`; `les pompiers, prévenus par un voisin`. Linear in the words.
    """
    if _opens_pair(path, readings):
        for index in (0, 2):
            take(path, readings, index, Tag.NOUN)
    counts, by = Tag.NUM in map(tag_of, path), "par" in map(low_of, path)
    for index, tag in enumerate(map(tag_of, path)):
        if not index:
            continue
        if tag is Tag.NOUN:
            _doubt_noun(path, readings, index, by=by)
        elif tag is Tag.ADJ:
            if counts and _is_counted(path, readings, index):
                take(path, readings, index, Tag.NOUN)
        elif tag is Tag.SUBORD and path[index].low == "comme" and _likens_subjects(path, index):
            path[index] = path[index]._replace(tag=Tag.COORD)


def _doubt_noun(path: list[Token], readings: Readings, index: int, *, by: bool) -> None:
    """Read a noun before a name as an adjective, and one before `par` as what was done; `by` where `par` stands."""
    if path[index].low in _PRAISING and index + 1 < len(path):
        if path[index + 1].tag is Tag.PROPN:
            take(path, readings, index, Tag.ADJ)  # `une superbe Porsche`
    elif (by and _is_done(path, index)) or _is_done_to_noun(path, readings, index):
        take(path, readings, index, Tag.PART)


def _likens_subjects(path: list[Token], index: int) -> bool:
    """Whether `comme` joins two single subjects that open a sentence (`Le maire comme le préfet ont signé`)."""
    if any(t.tag not in _IN_SUBJECT or (t.tag is Tag.NOUN and t.plural) for t in path[:index]):
        return False
    for token in path[index + 1 : index + _LONGEST_SUBJECT]:
        if token.tag in (Tag.VERB, Tag.AUX):
            return token.plural is True
        if token.tag not in _IN_SUBJECT or (token.tag is Tag.NOUN and token.plural):
            return False
    return False


def _opens_pair(path: list[Token], readings: Readings) -> bool:
    """Whether two plurals without an article open a sentence (`Policiers et gendarmes ont …`)."""
    if len(path) < _PAIR or path[1].low != "et" or path[3].tag not in _BEHIND_PAIR:
        return False
    either = [path[0], path[2]]
    if all(t.tag is not Tag.ADJ for t in either) or any(not t.low.endswith(("s", "x")) for t in either):
        return False
    return can_be(readings, 0, Tag.NOUN) and can_be(readings, 2, Tag.NOUN)


def _is_done(path: list[Token], index: int) -> bool:
    """Whether a word between a comma and `par` tells what was done (`les pompiers, prévenus par un voisin`)."""
    after = path[index + 1].low if index + 1 < len(path) else ""
    return after == "par" and path[index - 1].low == "," and path[index].low.endswith(_PARTICIPLES)


def _is_done_to_noun(path: list[Token], readings: Readings, index: int) -> bool:
    """Whether a word between a noun, or its adjective, and `par` tells what was done (`la liste conduite par X`)."""
    after = path[index + 1].low if index + 1 < len(path) else ""
    if after != "par" or path[index - 1].tag not in _DONE_TO or not path[index].low.endswith(_PARTICIPLES):
        return False
    return index > 1 and path[index].low not in _NO_PARTICIPLES and can_be(readings, index, Tag.PART)


def _is_counted(path: list[Token], readings: Readings, index: int) -> bool:
    """Whether an adjective right behind a figure is the noun that it counts (`par six policiers`)."""
    if path[index - 1].tag is not Tag.NUM or not path[index].low.endswith("s"):
        return False
    if index > 1 and path[index - 2].tag is Tag.NOUN:
        return False  # `les articles 2 nouveaux`
    if path[index].lemma in _RANKING:
        return False  # `les deux premiers`
    after = path[index + 1].tag if index + 1 < len(path) else Tag.PUNCT
    return after in _BEHIND_PAIR and can_be(readings, index, Tag.NOUN)


def _is_preposition(path: list[Token], index: int) -> bool:
    """Whether an `a` stands for `à`: it opens what is said before an infinitive or a noun, or a Latin phrase."""
    following = path[index + 1] if index + 1 < len(path) else None
    if following is None or following.low in _LATIN:
        return following is not None
    opens = not index or (path[index - 1].tag is Tag.PUNCT and path[index - 1].low != ",")
    return opens and (following.tag is Tag.INF or following.low in _BEHIND_CAPITAL)


def take_verbs(path: list[Token], readings: Readings) -> None:
    """Make a verb of a French noun or adjective behind a comma that nothing else can be. Linear.

    An article right behind it shows that (`Le parc, long de 3 km, longe la Seine`), or that the sentence has no verb
    but in what the comma closes (`Le maire, qui dirige le club, part en juin`); a date, that it is a participle
    (`La série, sortie en 2012, a plu`). `entre` before another preposition is
    the verb (`la loi entre en vigueur`), and so is `fait` before `face` with no auxiliary before it; `il y a` with a
    length of time says when.
    """
    for index, low in enumerate(map(low_of, path)):
        if low not in _BEFORE_VERB:
            continue
        token = path[index]
        if (low == "entre" and _enters(path, index)) or (low == "fait" and _faces(path, index)):
            take(path, readings, index, Tag.VERB)
            continue
        if token.low in _BE_THERE and token.tag is Tag.AUX and _is_ago(path, index):
            path[index - 2 : index + 1] = [t._replace(tag=Tag.ADV) for t in path[index - 2 : index + 1]]
            continue
        if token.low != "," or index + 2 >= len(path) or path[index + 1].tag not in (Tag.NOUN, Tag.ADJ):
            continue
        if can_be(readings, index + 1, Tag.PART) and _is_dated(path, index):
            take(path, readings, index + 1, Tag.PART)
            continue
        if len(readings[index + 1]) < _EITHER or not can_be(readings, index + 1, Tag.VERB):
            continue
        if path[index + 2].low in _ARTICLES or _lacks_verb(path, index) or _tells(path, readings, index):
            take(path, readings, index + 1, Tag.VERB)


def _tells(path: list[Token], readings: Readings, comma: int) -> bool:
    """Whether a word behind a comma is the verb of speech whose subject is the name behind it (`…, juge Ana Petit`).

    A verb stands before the comma; between the verb and the name there is at most a day. Linear.
    """
    name = comma + 2
    while name < len(path) and path[name].tag is Tag.VALUE:
        name += 1
    if name >= len(path) or path[name].tag is not Tag.PROPN:
        return False
    verb = next(lemma for _, tag, lemma, *_ in readings[comma + 1] if tag is Tag.VERB)
    if verb not in word_class("tagging", "fr") and not is_speech(family_of(verb, "fr", noun=False) or ""):
        return False
    return any(t.tag in (Tag.VERB, Tag.AUX) for t in path[max(0, comma - _FAR) : comma])


def take_clitics(path: list[Token], readings: Readings) -> None:
    """Read the French pronouns of an infinitive as such (`peut vous aider`, `dit l'avoir vu`). Linear in the words."""
    if _CLITIC_WORDS.isdisjoint(map(low_of, path)):
        return
    for index in range(1, len(path) - 1):
        token, after = path[index], path[index + 1]
        if token.low == "t" and after.low in _INVERTED:
            path[index] = token._replace(tag=Tag.ADV)  # `demande t-il`, written without its hyphen
        if token.low in _BEFORE_INFINITIVE and after.tag is Tag.INF:
            take(path, readings, index, Tag.CLITIC)
        perfect = after.low == "avoir" and index + 2 < len(path) and path[index + 2].tag is Tag.PART
        if token.low in _ARTICLE_CLITICS and after.tag is Tag.NOUN and perfect:
            take(path, readings, index, Tag.CLITIC)
            take(path, readings, index + 1, Tag.INF)


def _is_dated(path: list[Token], comma: int) -> bool:
    """Whether a bare word behind a comma tells what befell the noun before on a date (`La panne, survenue lundi,`).

    The sentence has a verb of its own, and the two agree in number.
    """
    word, before = path[comma + 1], path[comma - 1] if comma else None
    if before is None or before.tag not in (Tag.NOUN, Tag.PROPN, Tag.ADJ) or path[comma + 2].tag is Tag.PUNCT:
        return False
    if before.plural is not None and word.plural is not None and before.plural != word.plural:
        return False
    after = path[comma + 2]
    if after.low in _OF or (word.low == "parti" and after.tag is not Tag.VALUE):
        return False  # `élu de Sète depuis 2014`, `parti au pouvoir depuis 2014`
    if after.tag not in (Tag.PREP, Tag.VALUE, Tag.ADV) and after.low not in _BEFORE_PLACE:
        return False
    last = min(len(path), comma + _FAR)
    end = next((j for j in range(comma + 2, last) if path[j].tag is Tag.PUNCT), last)
    inside = path[comma + 2 : end]
    if any(t.tag in (Tag.VERB, Tag.AUX, Tag.COORD) for t in inside) or not any(
        t.tag is Tag.VALUE for t in inside[:_DATED]
    ):
        return False
    around = (*path[max(0, comma - _FAR) : comma], *path[end : end + _FAR])
    return any(t.tag in (Tag.VERB, Tag.AUX) for t in around)


def _enters(path: list[Token], index: int) -> bool:
    """Whether `entre` has a preposition behind it, adverbs between."""
    following = (t for t in path[index + 1 : index + _ENTERING] if t.tag is not Tag.ADV)
    token = next(following, None)
    return token is not None and token.low in _ENTERED


def _faces(path: list[Token], index: int) -> bool:
    """Whether `fait` is the finite verb of `fait face`."""
    if path[index].tag is not Tag.PART or index + 1 >= len(path) or path[index + 1].low != "face":
        return False
    return all(t.tag is not Tag.AUX for t in path[max(0, index - _ENTERING) : index])


def _is_ago(path: list[Token], index: int) -> bool:
    """Whether `il y a` says how long ago something was (`il y a quelques jours`), and not that something exists."""
    if index < 2 or path[index - 1].low != "y" or path[index - 2].low not in ("il", "qu'il"):
        return False
    for token in path[index + 1 : index + LONGEST_POSSESSED]:
        if token is path[index + 1] and token.low == "peu":
            return token is path[-1] or path[index + 2].low not in _OF  # `il y a peu`, beside `il y a peu de doute`
        if token.low == "longtemps" or token.low.rpartition(" ")[2].rpartition("'")[2] in _SPANS:
            return True
        quantity = token.tag in _AMOUNTS or token.low in _AMOUNTING
        if token.lemma in grammar_of("fr").moments and token.tag is Tag.NOUN:
            return True
        if not quantity:
            return False
    return False


def _lacks_verb(path: list[Token], comma: int) -> bool:
    """Whether a comma closes a relative clause, and no verb but its own stands in the sentence."""
    behind = path[comma + 2 : comma + _FAR]
    if any(t.tag in VERBS for t in behind if t.tag is not Tag.INF) or path[comma + 2].tag is Tag.PUNCT:
        return False
    first = max(0, comma - _FAR)
    finite = sum(t.tag in (Tag.VERB, Tag.AUX) for t in path[first:comma])
    openers = [j for j in range(first, comma) if path[j].tag in (Tag.REL, Tag.SUBORD)]
    return bool(openers) and finite == len(openers) and path[openers[0] - 1].low == ","
