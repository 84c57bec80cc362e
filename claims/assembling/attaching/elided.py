"""Figures whose noun is told by another figure: in brackets, in a list, set against one before, subject of a verb."""

from __future__ import annotations

from claims.assembling.parsing.clauses import ClauseKind
from claims.assembling.parsing.parse import Parse
from claims.assembling.words.tokens import Tag
from claims.languages.classes import word_class
from claims.languages.families import counted_key
from claims.languages.forms import Pos, lemma_of, readings
from claims.model import Kind, Mention, Noun, NumberValue
from claims.patterns import pattern

DIRECTIONS = frozenset({"rise", "fall", "increase", "reduce", "grow", "decline", "devalue", "revalue"})
"""Families whose noun takes a figure as its own: by how much."""
_DECIMAL = pattern(r"\d[.,]\d")
_LONGEST_BRACKET = 6
"""Words looked back for the bracket that a figure stands in."""
_BEFORE_BRACKET = 8
"""Words looked back from a bracket for the counted noun in front of it."""
_FIGURES = frozenset({Kind.NUMBER, Kind.PERCENTAGE, Kind.MONEY, Kind.QUANTITY})
_PARTING = frozenset({";", ",", ":", "or", "ou", "soit"})
"""What parts sums in brackets."""
_IN_BRACKET = frozenset({Tag.NUM, Tag.VALUE, Tag.ADV})
_ENDS = frozenset({Tag.VERB, Tag.AUX, Tag.PUNCT, Tag.SUBORD, Tag.REL})
_TELLING = frozenset({Tag.VERB, Tag.AUX, Tag.CLITIC, Tag.NEG})
_PARTITIVES = frozenset({"dont", "which", "whom"})
"""Words that take up what was counted, of which a share follows (`dont 12 %`, `of whom 12%`)."""
_LONGEST_LIST = 40
"""Words looked back for the share that tells what the next ones are of."""


def is_figure(parse: Parse, index: int) -> bool:
    """Whether the token at `index` is a number, a share, a sum or a measure."""
    mention = parse.tokens[index].mention
    return mention >= 0 and parse.mentions[mention].kind in _FIGURES


def is_share(parse: Parse, index: int) -> bool:
    """Whether the token at `index` is a share: a percentage, or a fraction of what is counted (`un tiers`)."""
    if not is_figure(parse, index):
        return False
    mention = parse.mentions[parse.tokens[index].mention]
    return mention.kind is Kind.PERCENTAGE or is_fraction(mention)


def is_fraction(mention: Mention) -> bool:
    """Whether a number is a part of a whole: below one (`un tiers`, `four in five`), and no decimal (`0,4 point`)."""
    value = mention.value
    if type(value) is not NumberValue or value.amount is None or not 0 < value.amount < 1:
        return False
    out_of = sum(part.office == "figure" for part in mention.parts) > 1  # `11 salariés sur 1.000`
    return out_of or not _DECIMAL.search(mention.text)


def noun_inside(parse: Parse, index: int) -> Noun | None:
    """Return the noun that stands between the two figures of a fraction (`huit salariés sur dix`)."""
    mention = parse.mentions[parse.tokens[index].mention]
    figures = [part for part in mention.parts if part.office == "figure"]  # not the hedge before them
    if len(figures) < 2:
        return None
    start, stop = figures[0].end, figures[1].start
    words = parse.text[start:stop].split()
    if len(words) < 2:
        return None
    opens = readings(words[0].lower(), parse.language)
    described = len(words) > 2 and bool(opens) and opens[0].pos is Pos.ADJ  # `sept jeunes femmes sur dix`
    word = words[-2] if described else words[0]
    at = parse.text.index(word, start)
    lemma = lemma_of(word.lower(), parse.language, Pos.NOUN)
    return Noun(word, at, at + len(word), counted_key(lemma, parse.language))


def _opening_bracket(parse: Parse, index: int) -> int | None:
    """Return the bracket that a figure stands in with nothing but figures before it (`(-19 100, -0,5 %)`)."""
    for position in range(index - 1, max(-1, index - _LONGEST_BRACKET), -1):
        token = parse.tokens[position]
        if token.low == "(":
            return position
        if token.tag not in _IN_BRACKET and token.low not in (",", ";", "+", "-", "−", "soit", "or"):
            return None
    return None


def converted(parse: Parse, index: int) -> int | None:
    """Return the sum that one in brackets tells in another currency (`a fine of $54m (£28m; 41m euros)`). Constant."""
    if not _is_sum(parse, index):
        return None
    at = index - 1
    while at > index - _LONGEST_BRACKET and at > 1 and (parse.tokens[at].low in _PARTING or _is_sum(parse, at)):
        at -= 1
    outer = at > 0 and parse.tokens[at].low == "(" and _is_sum(parse, at - 1)
    return at - 1 if outer else None


def _is_sum(parse: Parse, index: int) -> bool:
    mention = parse.tokens[index].mention
    return mention >= 0 and parse.mentions[mention].kind is Kind.MONEY


def complement(parse: Parse, index: int) -> Noun | None:
    """Return the noun behind a figure that it is of (`30 % des salariés`, `10 tonnes de blé`, `5% growth`)."""
    position = index + 1
    while position < len(parse.tokens) and parse.tokens[position].tag is Tag.ADV:
        position += 1  # `48 % seulement de la somme`
    position = _past_conversion(parse, position)
    if parse.language == "en" and [t.low for t in parse.tokens[position : position + 2]] == ["worth", "of"]:
        position += 1  # `$9m worth of pumps`
    elif position < len(parse.tokens) and parse.tokens[position].low in word_class("cents", parse.language):
        return None  # `increased the fee to 40 euro cents`
    if parse.language == "en" and _compares_periods(parse, position):
        position += 3  # `a 2% rise in month on month sales`
    if position >= len(parse.tokens):
        return None
    token = parse.tokens[position]
    joined = token.tag is Tag.PROPN and "-" in parse.tokens[index].low  # `a three-year Linux program`
    if parse.language == "en" and (token.tag in (Tag.NOUN, Tag.ADJ) or joined):
        if token.low == "home" and not (index and parse.tokens[index - 1].tag is Tag.DET):
            return None  # `sent $9m home`
        return changed(parse, parse.head_right(position - 1))
    if token.low not in parse.grammar.genitive:
        return None
    following = min(position + 2, len(parse.tokens) - 1)
    if is_figure(parse, following) and parse.tokens[position + 1].tag is Tag.DET:
        return complement(parse, following)  # `64 % des 31 200 hectares du massif`
    head = parse.head_right(position)
    return parse.noun(head) if head is not None else None


def _compares_periods(parse: Parse, position: int) -> bool:
    """Whether `month on month` and its like stand at a token."""
    low = [t.low for t in parse.tokens[position : position + 3]]
    return len(low) > 2 and low[0] == low[2] and low[1] in ("on", "over", "by")


def _past_conversion(parse: Parse, position: int) -> int:
    """Step over figures in brackets that tell the same in other units (`the $7.5m (£4m; 6m euros) show`)."""
    tokens, at = parse.tokens, position
    while at + 2 < len(tokens) and tokens[at].low in ("(", ";", ",", "or") and is_figure(parse, at + 1):
        at += 2
    return at + 1 if at > position and tokens[position].low == "(" and tokens[at].low == ")" else position


def changed(parse: Parse, head: int | None) -> Noun | None:
    """Return the noun at `head`, for a change the noun that changed (`a 19% rise in profits`)."""
    told = parse.event_of_noun(head) if head is not None else None
    if head is None or told is None or told.family not in DIRECTIONS or head + 1 >= len(parse.tokens):
        return _noun_at(parse, head)
    joint = head + 1
    if joint + 2 < len(parse.tokens) and parse.tokens[joint].low == "of" and is_figure(parse, joint + 1):
        joint += 2  # `a rise of 3% in profits`
    joined = parse.tokens[joint].low in ("in", *parse.grammar.genitive)
    last = joint + 3 if _compares_periods(parse, joint + 1) else joint
    inside = parse.head_right(last) if joined else None
    if joint > head + 1 and inside is not None and parse.tokens[inside].mention >= 0:
        inside = None  # `growth of 5% in Spain`
    return _noun_at(parse, inside) or _noun_at(parse, head)


def _noun_at(parse: Parse, head: int | None) -> Noun | None:
    """Return the noun record of a head, `None` for an adjective that stands alone (`36% higher`, `2.4% next`)."""
    return parse.noun(head) if head is not None and parse.tokens[head].tag in (Tag.NOUN, Tag.PROPN) else None


def complements(parse: Parse, index: int) -> bool:
    """Whether a preposition of belonging right behind a figure says what it is of, in whatever words."""
    return index + 1 < len(parse.tokens) and parse.tokens[index + 1].low in parse.grammar.genitive


def _told_noun(parse: Parse, index: int) -> Noun | None:
    """Return the noun that the words of a figure itself tell: inside it, or right behind it or its conversion."""
    if parse.tokens[index].tag is not Tag.NUM:
        return complement(parse, index)
    inside = noun_inside(parse, index)
    return inside if inside is not None else _noun_at(parse, parse.head_right(index))


def noun_before_bracket(parse: Parse, index: int) -> Noun | None:
    """Return what a figure in brackets is of: the noun behind them, that of the figure they explain, the one before."""
    bracket = _opening_bracket(parse, index)
    if bracket is None:
        return None
    if index + 1 < len(parse.tokens) and parse.tokens[index + 1].low == ")" and complements(parse, index + 1):
        return complement(parse, index + 1)  # `une minorité (45 %) de parents`
    for position in range(bracket - 1, max(-1, bracket - _BEFORE_BRACKET), -1):
        if parse.tokens[position].tag in _ENDS:
            break
        if is_figure(parse, position):
            return _told_noun(parse, position)
    head = _described(parse, bracket - 1)
    return parse.noun(head) if head is not None else None


def _described(parse: Parse, last: int) -> int | None:
    """Return the noun that a bracket behind the token `last` tells of, past what describes that noun.

    `une barque de 1928 peinte par Lund (900 euros)` is the price of the boat, not of its year or its painter.
    """
    clause = parse.clauses[parse.owner[last]]
    if clause.kind is ClauseKind.PARTICIPIAL and clause.antecedent is not None:
        last = clause.antecedent
    dated = parse.tokens[last].tag is Tag.VALUE and last > 1 and parse.tokens[last - 1].low in parse.grammar.genitive
    return parse.head_left(last - 2 if dated else last)


def noun_taken_out_of(parse: Parse, index: int) -> Noun | None:
    """Return those of whom a bare figure before its verb is a part (`Parmi les cyclistes, 81 % citent le vol`).

    They open the sentence, and a comma parts them from the figure. Constant.
    """
    tokens = parse.tokens
    opens = bool(tokens) and tokens[0].low in word_class("taking_out_of", parse.language)
    behind = tokens[index + 1].tag if index + 1 < len(tokens) else Tag.PUNCT
    if not opens or behind not in _TELLING:
        return None
    head = parse.head_right(0)
    parted = head is not None and any(t.low == "," for t in tokens[head:index])
    if not parted or head is None or tokens[head].tag is not Tag.NOUN or tokens[head].plural is False:
        return None  # `sur la base de plusieurs vidéos, quatre ont été reconnus`
    return parse.noun(head)


def noun_of_the_shares(parse: Parse, index: int) -> Noun | None:
    """Return what a share without its noun is of: what `dont` takes up, else what a share before it is of."""
    taken = noun_taken_out_of(parse, index)
    if taken is not None:
        return taken
    parts = index > 0 and parse.tokens[index - 1].low in _PARTITIVES
    for position in range(index - 1, max(-1, index - _LONGEST_LIST), -1):
        if not (is_figure(parse, position) if parts else is_share(parse, position)):
            continue
        told = _told_noun(parse, position)
        told = told if told is not None else noun_before_bracket(parse, position)
        if told is not None:
            return told
    return None


def counted_before(parse: Parse, index: int) -> Noun | None:
    """Return the noun that the last figure before the token at `index` counts, in its sentence or the one before.

    `La mairie avait promis 900 logements. Elle n'en a bâti que 350`: the homes. Linear in the two sentences.
    """
    for sentence, end in ((parse, index), (parse.before, None)):
        if sentence is None:
            continue
        for position in range((len(sentence.tokens) if end is None else end) - 1, -1, -1):
            if sentence.tokens[position].tag is not Tag.NUM:
                continue
            head = sentence.head_right(position)
            if head is not None and sentence.tokens[head].tag is Tag.NOUN and (end is None or head < end):
                return sentence.noun(head)
    return None
