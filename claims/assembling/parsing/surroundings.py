"""What stands around a word of a tagged sentence, as far as the cutting of clauses asks."""

from __future__ import annotations

from collections.abc import Sequence

from claims.assembling.words.grammar import Grammar
from claims.assembling.words.tokens import Tag, Token
from claims.languages.families import family_of, is_speech

_NOMINAL = frozenset({Tag.NOUN, Tag.PROPN, Tag.VALUE, Tag.NUM, Tag.PRON})
_VERBAL = frozenset({Tag.VERB, Tag.PART, Tag.INF, Tag.GER, Tag.AUX})
FINITE = frozenset({Tag.VERB, Tag.AUX})
GROUP = frozenset({Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM})
_GROUP_OR_DET = frozenset({*GROUP, Tag.DET})
_SUBJECT_WORDS = frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.PRON, Tag.ADV, Tag.NEG, Tag.CLITIC})
_OF = frozenset({"of", "de", "d'", "du", "des", "'s"})
_COMPOUND = frozenset({Tag.NOUN, Tag.ADJ})
_QUOTE_ENDS = frozenset('»”"')
_SUCH = frozenset({"tel", "telle", "tels", "telles", "ainsi"})
"""Words before `que` that make it name an example or one more (`des villes telles que`, `ainsi que`)."""
CONJOINED = frozenset(
    {
        "alors", "tandis", "pendant", "après", "avant", "dès", "lors", "sauf", "afin", "pour", "sans", "bien",
        "depuis", "parce", "tant", "ainsi", "aussitôt", "maintenant",
    }
)  # fmt: skip
"""Words that make a conjunction with `que`: the clause is a circumstance, not what is said."""
_RANKED = frozenset({"autres", "premiers", "premières", "derniers", "dernières", "nouveaux", "nouvelles"})
"""French adjectives between a figure and what it counts."""
POINTED = frozenset({"celui", "celle", "ceux", "celles", "those"})
"""Pronouns that a participle or a relative clause tells apart from their like."""
_LOOSE = frozenset({"alors", "bien", "ainsi", "maintenant", "tant"})
"""Those that are adverbs of a verb before them as often (`il disait alors que`)."""
_LONGEST_OPENING = 24
"""Words from a participle that opens a sentence to the verb."""
_LONGEST_ASIDE = 16
"""Words of an aside in brackets between a noun and its relative clause."""
_LONGEST_RESTRICTED = 8
"""Words between `ne` and the `que` that restricts it."""
TELLING = frozenset({"tell", "inform", "remind", "assure", "warn", "notify", "convince", "advise", "reassure"})
"""English verbs of speech that name whom they address before what they say."""
_WORDS_ONLY = frozenset(
    {"say", "report-news", "indicate", "explain", "affirm", "tell", "estimate", "declare", "confirm"}
)
"""Families of speech whose object is words, never somebody."""
PERSONAL = frozenset({"i", "you", "he", "she", "we", "they", "it"})


_MOVING = frozenset(
    {
        "rising", "falling", "soaring", "surging", "plunging", "plummeting", "slumping", "tumbling", "shrinking",
        "dwindling", "ailing", "remaining", "surviving", "existing", "emerging", "looming", "ongoing", "booming",
        "struggling", "thriving", "flagging", "sliding", "ageing", "aging", "lingering", "recurring", "prevailing",
        "simmering", "waning", "competing", "conflicting", "flourishing", "bulging", "sagging", "widening",
        "worsening", "deepening", "escalating", "spiralling", "spiraling", "fluctuating",
    }
)  # fmt: skip
"""Gerunds of verbs without an object: before a noun they describe it."""


def noun_before(tokens: Sequence[Token], i: int) -> int | None:
    """Return the nearest nominal word before `i` with no finite verb between, or `None`.

    What stands in brackets right before is stepped over, and a pronoun that only stresses a noun (`le juge lui-même`).
    """
    last = _before_brackets(tokens, i - 1)
    for j in range(last, max(-1, last - 7), -1):
        tag = tokens[j].tag
        if tag in _NOMINAL:
            if tag is Tag.PRON and j and _stresses(tokens[j].low) and tokens[j - 1].tag in GROUP:
                continue
            return j
        if tag in FINITE or tokens[j].low in (";", ":"):
            return None
    return None


def _before_brackets(tokens: Sequence[Token], last: int) -> int:
    """Return the last word before the brackets that end at `last`, or right before a comma there; else `last`."""
    closing = last - 1 if last > 0 and tokens[last].low == "," else last
    if closing < 1 or tokens[closing].low != ")":
        return last
    opening = next((j for j in range(closing - 1, max(-1, closing - _LONGEST_ASIDE), -1) if tokens[j].low == "("), 0)
    return opening - 1 if opening else last


def _stresses(low: str) -> bool:
    return low.endswith(("-même", "-mêmes", "self", "selves"))


def after_verb(tokens: Sequence[Token], i: int) -> bool:
    """Whether the nearest content word before is a verb, so that `que` opens what is said."""
    for j in range(i - 1, max(-1, i - 4), -1):
        tag = tokens[j].tag
        if tag in _VERBAL:
            return True
        if tag in (Tag.NOUN, Tag.PROPN):
            return False
        if tag in (Tag.VALUE, Tag.ADV, Tag.NEG) or (tag is Tag.PUNCT and tokens[j].low in '"«“'):
            continue
        if tag is Tag.PRON and j and tokens[j - 1].tag in FINITE:
            return True
    return False


def tells_content(tokens: Sequence[Token], i: int, grammar: Grammar) -> bool:
    """Whether `que` or `that` follows a verb, or a noun that says what it is about (`l'idée que`, `the fact that`)."""
    return after_verb(tokens, i) or (i > 0 and tokens[i - 1].lemma in grammar.content_nouns)


def names_another(tokens: Sequence[Token], i: int) -> bool:
    """Whether `que` names an example or one more (`telles que Nice`, `ainsi que son fils`)."""
    if not i or tokens[i].low not in ("que", "qu'") or tokens[i - 1].low not in _SUCH or i + 1 >= len(tokens):
        return False
    return tokens[i + 1].tag not in (Tag.VERB, Tag.AUX, Tag.CLITIC, Tag.PRON)


def opens_comparison(tokens: Sequence[Token], i: int) -> bool:
    """Whether `que` compares or restricts (`plus … que`, `ne … que`) rather than opening a clause."""
    if names_another(tokens, i) or restricts(tokens, i) or (i and tokens[i - 1].low == "plutôt"):
        return True
    return any(t.low in ("plus", "moins", "aussi", "autant", "ne", "n'") for t in tokens[max(0, i - 4) : i]) and not (
        after_verb(tokens, i) and verb_ahead(tokens, i)
    )


def makes_conjunction(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word before `que` makes a conjunction with it (`alors que`): a circumstance follows."""
    if not i or tokens[i - 1].low not in CONJOINED:
        return False
    return i < 2 or tokens[i - 2].tag not in _VERBAL or tokens[i - 1].low not in _LOOSE


def is_joined(tokens: Sequence[Token], i: int) -> bool:
    """Whether a coordinator stands before `i`, alone or with when it came about (`et ensuite`, `, puis`)."""
    before = i - 1
    while before > 0 and tokens[before].tag is Tag.ADV and tokens[before].low != "puis":
        before -= 1
    return tokens[before].low == "puis" or tokens[before].tag is Tag.COORD


def restricts(tokens: Sequence[Token], i: int) -> bool:
    """Whether `que` says `only` after `ne` (`n'a vendu que dix lots`): no verb of its own before the next mark."""
    for j in range(i - 1, max(-1, i - _LONGEST_RESTRICTED), -1):
        if tokens[j].tag is Tag.PUNCT or tokens[j].low in ("pas", "plus", "jamais", "rien", "point"):
            return False
        if tokens[j].low in ("ne", "n'"):
            return not finite_follows(tokens, i)
    return False


def past_addressee(tokens: Sequence[Token], head: int, i: int) -> int:
    """Return where what is said begins behind a verb of speech and whom it is said to (`told Reuters the ten left`)."""
    start = head + 1
    if tokens[head].lemma not in TELLING or start >= i:
        return start
    if tokens[start].tag is Tag.PRON:
        return start + 1 if start + 1 < i else start
    position = start
    while position < i and tokens[position].tag in (Tag.DET, Tag.ADJ) and tokens[position].low not in PERSONAL:
        position += 1
    end = position
    while end < i and tokens[end].tag in (Tag.NOUN, Tag.PROPN):
        end += 1
        if tokens[end - 1].tag is Tag.PROPN:
            break
    opens = end > position and end < i and tokens[end].tag in (Tag.DET, Tag.PROPN, Tag.PRON, Tag.NUM)
    return end if opens else start


def foregoes_object(lemma: str, language: str) -> bool:
    """Whether a verb of speech tells words and has nobody for its object (`indique`, beside `accuse`)."""
    return family_of(lemma, language, noun=False) in _WORDS_ONLY


def verb_ahead(tokens: Sequence[Token], i: int) -> bool:
    """Whether a finite verb follows `i` before a strong break."""
    for token in tokens[i + 1 : i + 25]:
        if token.tag in FINITE:
            return True
        if token.low in (";", ":", ")"):
            return False
    return False


def verb_left(tokens: Sequence[Token], i: int) -> bool:
    """Whether a form that is or may be a finite verb follows `i` before a strong break."""
    ahead = tokens[i + 1 : i + 25]
    end = next((j for j, t in enumerate(ahead) if t.low in (";", ":", ")", ".")), len(ahead))
    return any(t.tag in FINITE or t.either for t in ahead[:end])


def verbs_ahead(tokens: Sequence[Token], i: int) -> int:
    """Return how many finite verbs follow `i` before a strong break."""
    count = 0
    for token in tokens[i + 1 : i + 25]:
        if token.low in (";", ":", ")", "."):
            break
        count += token.tag in FINITE
    return count


def postmodifies(tokens: Sequence[Token], i: int) -> bool:
    """Whether a participle modifies the noun before it or opens its sentence, rather than standing before a noun."""
    following = tokens[i + 1].tag if i + 1 < len(tokens) else Tag.PUNCT
    if i == 0 or tokens[i - 1].tag in (Tag.PUNCT, Tag.COORD, Tag.ADV, Tag.VALUE):
        return following is not Tag.NOUN
    if tokens[i - 1].low in POINTED:
        return True  # `celui observé en 2012`
    if tokens[i - 1].tag is Tag.PART and following in (Tag.NOUN, Tag.ADJ):
        return False  # `has provided qualified staff`
    return tokens[i - 1].tag in (Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.PART)


def opens_sentence(tokens: Sequence[Token], i: int) -> bool:
    """Whether a participle at the head of a sentence is told of its subject (`Élu maire en 2014, il est parti`).

    A comma comes before any finite verb, and behind it a subject with its verb.
    """
    if i or len(tokens) < 2 or tokens[1].tag in (Tag.PUNCT, Tag.COORD):
        return False
    for j in range(1, min(len(tokens), _LONGEST_OPENING)):
        if tokens[j].tag in FINITE or tokens[j].low in (";", ":"):
            return False
        if tokens[j].low == "," and j + 1 < len(tokens):
            named = tokens[j + 1].tag in (Tag.PRON, Tag.DET, Tag.PROPN)
            return named and any(t.tag in FINITE for t in tokens[j + 2 : j + _LONGEST_OPENING])
    return False


def counts_participle(tokens: Sequence[Token], i: int) -> bool:
    """Whether a plural participle is what the figure before it counts (`39 passionnés`, `13 autres blessés`)."""
    at = i - 2 if i > 1 and tokens[i - 1].low in _RANKED else i - 1
    if at < 0 or tokens[at].tag is not Tag.NUM or tokens[i].plural is not True:
        return False
    before = tokens[at - 1].tag if at else Tag.PUNCT
    return before not in (Tag.NOUN, Tag.PROPN, Tag.NUM)


def stands_before_noun(tokens: Sequence[Token], i: int) -> bool:
    """Whether a gerund describes the noun behind it (`a similar labelling initiative`, `rising wage costs`)."""
    if tokens[i].low in _MOVING and i + 1 < len(tokens):
        after = next((t for t in tokens[i + 1 : i + 4] if t.tag is not Tag.ADJ), tokens[i])
        return after.tag is Tag.NOUN and (i == 0 or tokens[i - 1].tag not in FINITE)
    if i == 0 and len(tokens) > 2 and tokens[1].tag is Tag.NOUN and tokens[2].tag is Tag.PROPN:
        return True  # `Racing pundit Ann Lee`
    if not 0 < i < len(tokens) - 1 or tokens[i].low[-3:] != "ing" or tokens[i + 1].tag is not Tag.NOUN:
        return False
    if "-" in tokens[i].low[1:-3]:
        return True  # `uses line-drawing tools`
    return tokens[i - 1].tag is Tag.DET or (tokens[i - 1].tag is Tag.ADJ and i > 1 and tokens[i - 2].tag is Tag.DET)


def describes_counted(tokens: Sequence[Token], i: int) -> bool:
    """Whether an English participle describes what a figure counts, whose own verb follows (`two armed men fled`)."""
    before = i - 1
    while before > 0 and tokens[before].tag is Tag.ADV and tokens[before].low.endswith("ly"):
        before -= 1
    if before < 0 or tokens[before].tag is not Tag.NUM:
        return False
    noun = i + 1
    while noun + 1 < len(tokens) and tokens[noun].tag in _COMPOUND and tokens[noun + 1].tag in _COMPOUND:
        noun += 1
    if noun + 1 >= len(tokens) or tokens[noun].tag is not Tag.NOUN or tokens[noun].plural is not True:
        return False
    verb = next((t for t in tokens[noun + 1 : noun + 3] if t.tag not in (Tag.ADV, Tag.NEG)), tokens[noun])
    return verb.tag in FINITE or verb.either


_COMPARING = frozenset({"compared"})
"""English forms that hardly ever are the verb of a clause (`sold 90 cars, compared with 30`)."""


def finite_follows(tokens: Sequence[Token], i: int, *, surely: bool = False) -> bool:
    """Whether a finite verb follows `i` before any break, `surely` one that can be no participle."""
    for token in tokens[i + 1 : i + 20]:
        if token.low in (",", ";", ":", ")") or token.tag in (Tag.COORD, Tag.SUBORD, Tag.REL):
            return False
        if token.tag in FINITE and not (token.either and (surely or token.low in _COMPARING)):
            return True
    return False


def no_finite_until_break(tokens: Sequence[Token], i: int) -> bool:
    """Whether a preposition follows `i` and no finite verb before a break."""
    return not finite_follows(tokens, i) and i + 1 < len(tokens) and tokens[i + 1].tag is Tag.PREP


def in_enumeration(tokens: Sequence[Token], i: int) -> bool:
    """Whether a comma parts the items of a list: two like words around it and a coordinator soon after."""
    if i + 1 >= len(tokens) or i == 0:
        return False
    before, after = tokens[i - 1].tag, tokens[i + 1].tag
    return (
        before is after
        and before in (Tag.NOUN, Tag.PROPN, Tag.ADJ)
        and any(t.tag is Tag.COORD for t in tokens[i + 2 : i + 8])
    )


def describes_noun(tokens: Sequence[Token], i: int) -> bool:
    """Whether `que` at `i` follows a noun and its adjective (`les villes voisines qu'il relie`)."""
    return i > 1 and tokens[i - 1].tag is Tag.ADJ and tokens[i - 2].tag is Tag.NOUN


def subject_start(tokens: Sequence[Token], i: int) -> int:
    """Return where the nouns right before the verb at `i` begin, complements with `of` or `de` included."""
    start = i - 1
    while start > 0 and tokens[start].tag in (Tag.ADV, Tag.NEG, Tag.CLITIC):
        start -= 1
    if tokens[start].tag is Tag.PRON:
        return start
    while start > 0:
        before = tokens[start - 1]
        if tokens[start].tag is Tag.DET and before.low not in _OF:
            return start
        if before.tag not in _GROUP_OR_DET and before.low not in _OF:
            return start
        start -= 1
    return start


def names_only(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a stretch is one noun group or pronoun, its complements included."""
    inside = tokens[start:end]
    named = any(t.tag in (Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM) for t in inside)
    return named and all(t.tag in _SUBJECT_WORDS or t.low in _OF for t in inside)


def is_governed(tokens: Sequence[Token], i: int) -> bool:
    """Whether a preposition stands before the group that ends in the noun at `i`."""
    while i > 0 and (tokens[i].tag in GROUP or tokens[i].tag is Tag.DET or tokens[i].low == "'s"):
        i -= 1
    return tokens[i].tag is Tag.PREP


def after_quotation(tokens: Sequence[Token], first: int, boundary: int) -> int:
    """Return where the clause of a verb of speech begins: at the quotation before its speaker (`», Ana, dit`).

    What goes on without a comma behind the quotation is part of what is said (`« … » de 9 %, précise la ville`).
    """
    end = next((j for j in range(boundary, first, -1) if tokens[j].low in _QUOTE_ENDS), boundary)
    parted = end == boundary or "," in (tokens[end - 1].low, tokens[end + 1].low)
    return end if parted else boundary


def starts_clause(tokens: Sequence[Token], j: int, i: int) -> bool:
    """Whether the coordinator at `j` begins a clause rather than the second half of the subject of the verb at `i`."""
    before = tokens[j - 1] if j else None
    return i - j <= 2 or before is None or before.tag is not Tag.PROPN or tokens[j + 1].tag is not Tag.PROPN


def inside_preposition(tokens: Sequence[Token], i: int, grammar: Grammar) -> bool:
    """Whether an infinitive is part of a compound preposition (`à partir de`, `à compter du`)."""
    if tokens[i].low not in grammar.in_prepositions or not 0 < i < len(tokens) - 1:
        return False
    return tokens[i - 1].low == "à" and tokens[i + 1].low in grammar.genitive


def speaks(lemma: str, language: str) -> bool:
    """Whether a verb is one of speech, which may have what is said right behind it."""
    family = family_of(lemma, language, noun=False)
    return family is not None and is_speech(family)
