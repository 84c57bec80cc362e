"""Noun groups: the words that stand together around a noun, its head, and the preposition in front of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.assembling.parsing.counted import counts_between
from claims.assembling.parsing.group_edges import describes_noun, lists_adjectives, opposes
from claims.assembling.parsing.shared_prepositions import govern_list
from claims.assembling.words.grammar import Grammar
from claims.assembling.words.tokens import Tag, Token, tag_of

_NOMINAL = frozenset({Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.VALUE, Tag.NUM})
_OPENING = frozenset({*_NOMINAL, Tag.DET, Tag.ADJ, Tag.PART, Tag.GER})
"""Parts of speech that may open a group."""
_OPENING_ENGLISH = _OPENING | {Tag.ADV}
"""The same for English, whose `much` and `most` are adverbs as often."""
_BEFORE_NOUN = frozenset({Tag.PART, Tag.GER})
"""Those that open one only right before its noun (`injured pupils`)."""
_BEFORE_DET = frozenset({Tag.DET, Tag.ADV})
_NOUNS = frozenset({Tag.NOUN, Tag.PROPN})
_BEFORE_HEAD = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.ADV, Tag.PART, Tag.GER})
_AFTER_HEAD = frozenset({Tag.ADJ, Tag.PROPN, Tag.NOUN})
_BEFORE_ARTICLE = frozenset(
    {Tag.VERB, Tag.AUX, Tag.PART, Tag.INF, Tag.GER, Tag.PUNCT, Tag.COORD, Tag.SUBORD, Tag.REL, Tag.ADV, Tag.VALUE}
)
"""What stands before `des` where it is an article: after a noun it opens a complement."""
_ARTICLE_LIKE = frozenset({"de", "d'", "des"})
_JOINED = frozenset({"au", "aux"})
_QUANTITIES = frozenset(
    {"beaucoup", "peu", "trop", "assez", "tant", "autant", "tellement", "davantage", "énormément", "plus", "moins"}
)
"""French adverbs that count with `de` (`perd trop de temps`)."""
_GROWING = (["de", "plus", "en", "plus"], ["de", "moins", "en", "moins"])
"""What counts with another `de` (`attire de plus en plus de curieux`)."""
_SUCH = frozenset({"tels", "telles"})
"""Determiners that stand behind `de` in a plural (`banalise de tels actes`)."""
_HEADLESS = frozenset({Tag.ADJ, Tag.GER, Tag.PART})
_DESCRIBING = frozenset({Tag.ADJ, Tag.PART, Tag.NUM})
_QUOTE_MARKS = frozenset("«»“”\"‘’'")
_OPENING_MARKS = frozenset('«“"')
"""Marks between a preposition and the noun that it governs (`la colère des « bonnets rouges »`)."""
_ONES = frozenset({"one", "ones", "others"})
"""English pronouns that stand for the noun of a group (`the better ones`)."""
_ANYBODY = frozenset(
    {"someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody", "other", "another"}
)
"""English pronouns with a possessive of their own."""
_ALONE = frozenset(
    {"much", "more", "most", "enough", "little", "less", "some", "any", "all", "another", "each", "this", "that"}
)
"""English words that stand for a noun where none follows."""
_COMPLETE = frozenset({"mal"})
"""French adverbs that `à` before them makes a phrase with."""
_VERBAL = frozenset({Tag.VERB, Tag.AUX, Tag.PART, Tag.INF, Tag.GER})
_OF_AN_AGE = ("naire", "naires")
"""Endings of ages that stand for who has them (`le trentenaire`)."""
_ENDING = frozenset({Tag.PUNCT, Tag.PREP, Tag.SUBORD, Tag.VALUE})
_GENITIVE = frozenset({"'s", "'"})
_AND = "and"
_BETWEEN_FIGURES = frozenset({"entre", "between"})
_MODIFYING = ("ing", "ed", "duty", "based", "born", "old", "style", "wide", "long", "free", "only")
"""Endings of words with a hyphen that describe the name behind them."""
_OWNED = frozenset({Tag.NOUN, Tag.ADJ, Tag.NUM, Tag.PART, Tag.GER, Tag.PROPN})
_WORLD = "world"
_AS_WORDS = frozenset({"2", "4"})
"""Figures that English names have for `to` and `for`."""
_REPEATED = frozenset({"de", "d'", "du", "des", "à", "au", "aux", "en", "que", "qu'"})
_AS_WELL = frozenset({("ainsi", "que"), ("ainsi", "qu'")})
"""What adds one more to a list in French, a comma before it or not."""
_ADDED = (3, 4)
_WIDEST_ADDED = 5
"""Words from a group to one that is added to it, each in quotation marks."""
_STILL = frozenset({"encore", "aussi", "même", "également", "surtout"})
"""French adverbs behind a coordinator (`ou encore Ana Petit`)."""
_PAIRING = frozenset({"et", "ou", "ni", ","})
_WIDEST_BRACKETS = 7
"""Words from a sum to the bracket that closes the same sum behind it."""
_WIDEST_JOINT = 3
"""Words from the end of a group to the one that is joined to it: a comma and a coordinator may stand between."""


class Group(NamedTuple):
    """A noun group; the fields hold token indexes."""

    first: int
    head: int
    last: int
    governor: int | None
    """The preposition in front of it; that of the first of several coordinated groups holds for all."""
    joined: str | None
    """`,` or `and` where nothing else stands between it and the group before in the same clause."""


def groups_of(tokens: Sequence[Token], owner: Sequence[int], grammar: Grammar, language: str) -> list[Group]:
    """Return the noun groups of a tagged sentence in text order; none overlap. `owner` is each token's clause.

    Linear in the tokens.
    """
    tags = list(map(tag_of, tokens))
    found: list[Group] = []
    done = -1
    new = tuple.__new__  # a third of the time of `Group(...)`, seven times a sentence
    opening = _OPENING if language != "en" else _OPENING_ENGLISH
    for at in [at for at, tag in enumerate(tags) if tag in opening]:
        if at <= done or (tags[at] in _BEFORE_NOUN and not _noun_follows(tokens, at)):
            continue
        if tags[at] is Tag.ADV and not _stands_alone(tokens, at):
            continue
        end = _extent(tokens, tags, at, language)
        if end is None:
            continue
        head, last = end
        while last > head and owner[last] > owner[head]:  # what another clause begins with (`the film | Varda made`)
            last -= 1
        joined = _joined(tokens, owner, at, found[-1], language) if found and at - done <= _WIDEST_ADDED else None
        governor = _governor(tokens, grammar, at, language)
        if governor is None and joined == _AND:
            governor = _inherited(tokens, found[-1].governor, at, language)
        done = last
        found.append(new(Group, (at, head, last, governor, joined)))
        if joined == _AND and governor is None and found[-2].joined == ",":
            govern_list(found, tokens, owner, grammar, language)
    return found


def _inherited(tokens: Sequence[Token], governor: int | None, first: int, language: str) -> int | None:
    """Return the preposition that a group shares with the one it is joined to.

    Before an article French says `de`, `à` and `en` again: `le toit en zinc et le mur`, beside `des cafés et bars`.
    """
    if governor is None or (language == "fr" and tokens[first].tag is Tag.DET and tokens[governor].low in _REPEATED):
        return None
    return governor


def _joined(tokens: Sequence[Token], owner: Sequence[int], first: int, before: Group, language: str) -> str | None:
    """Return how a group that opens at `first` is joined to the one before it: by a coordinator, a comma, or not."""
    if first > 1 and tokens[first - 1].low in ("de", "d'") and _is_article(tokens, first - 1):
        first -= 1  # `la Suède et d'autres pays`
    ends = before.last
    if language == "fr":
        first, ends = _past_marks(tokens, first, ends)
    gap = first - ends
    if gap in _ADDED and tuple(t.low for t in tokens[first - 2 : first]) in _AS_WELL:
        return _AND if owner[before.head] == owner[first] else None
    if gap == 1 or gap > _WIDEST_JOINT or owner[before.head] != owner[first]:
        return None
    last = tokens[first - 1]
    joined = _AND if last.tag is Tag.COORD else "," if last.low == "," else None
    if joined is not None and gap == _WIDEST_JOINT:
        other = tokens[first - 2]
        return joined if other.tag is Tag.COORD or other.low == "," else None
    return joined


def _past_marks(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Return the end and the beginning of what stands between two groups: without their quotation marks and `encore`.

    `« L'Est » et « Le Sud »`, `Luc Vial ou encore Ana Petit`.
    """
    if tokens[first - 1].low in _STILL and tokens[first - 2].tag is Tag.COORD:
        return first - 1, last
    marked = first - last > _ADDED[0] and tokens[first - 2].low in _PAIRING
    if marked and tokens[first - 1].low in _OPENING_MARKS and tokens[last + 1].low in _QUOTE_MARKS:
        return first - 1, last + 1
    return first, last


def _extent(tokens: Sequence[Token], tags: Sequence[Tag], at: int, language: str) -> tuple[int, int] | None:
    """Return head and last token of the group that opens at `at`, `None` where none does."""
    if tags[at] is Tag.PRON:
        owned = _past_possessor(tokens, at) if language == "en" else 0
        return (owned and _english(tokens, owned)) or (at, at)
    if language == "en" and _stands_alone(tokens, at):
        return at, at
    return _english(tokens, at) if language == "en" else _french(tokens, tags, at)


def _past_possessor(tokens: Sequence[Token], at: int) -> int:
    """Return where what a pronoun owns begins (`someone else's data`, `everyone's attention`), else 0."""
    if tokens[at].low not in _ANYBODY:
        return 0
    mark = at + 2 if at + 1 < len(tokens) and tokens[at + 1].low == "else" else at + 1
    owned = mark + 1 < len(tokens) and tokens[mark].low == "'s" and tokens[mark].tag is Tag.PREP
    return mark + 1 if owned and tokens[mark + 1].tag in (Tag.NOUN, Tag.ADJ) else 0


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether an English word of quantity or one that points stands for a noun behind a verb (`took most of it`)."""
    if tokens[at].low not in _ALONE or not at:
        return False
    before = at - 2 if tokens[at - 1].low in ("too", "so") else at - 1
    if before < 0 or tokens[before].tag not in _VERBAL:
        return False
    return at + 1 >= len(tokens) or tokens[at + 1].tag in _ENDING or tokens[at + 1].low == "of"


def _french(tokens: Sequence[Token], tags: Sequence[Tag], at: int) -> tuple[int, int] | None:
    """Return head and last token of the group that opens at `at`: the first noun, and what describes it after."""
    if tags[at] is Tag.VALUE:
        return at, at
    position, size = at, len(tags)
    while position < size:
        tag = tags[position]
        if tag in _NOUNS or (tag not in _BEFORE_HEAD and not _is_joint(tokens, at, position)):
            break
        if tag is Tag.DET and position > at and tags[position - 1] not in _BEFORE_DET:
            break
        position += 1
    if position >= size or tags[position] not in _NOUNS:
        aged = at < position < size and tags[position] is Tag.VALUE and tokens[position].low.endswith(_OF_AN_AGE)
        return (position, position) if aged else _headless(tokens, at, position)
    head, after = position, position + 1
    while after < size and tags[after] in _AFTER_HEAD:
        after += 1
    return head, _numbered(tokens, after - 1) if after < size and tags[after] is Tag.NUM else after - 1


def _numbered(tokens: Sequence[Token], last: int) -> int:
    """Return the last token of a group with the number that labels it (`ligne 14`, `section 7`)."""
    follows = last + 1 < len(tokens) and tokens[last + 1].tag is Tag.NUM
    opens = last + 2 < len(tokens) and tokens[last + 2].tag in (Tag.NOUN, Tag.ADJ)
    return last + 1 if follows and not opens else last


def _english(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Return head and last token of the group that opens at `at`: its last noun, possessors included in it.

    A name after its title is the head unless the title has an article (`chairman Ray Tooley`).
    """
    head: int | None = None
    position = at
    while position < len(tokens):
        token = tokens[position]
        if token.tag in _NOUNS:
            end = None if head is None else _closing_name(tokens, position)
            if head is not None and end is not None and not describes_noun(tokens, at, end):
                return head if tokens[at].tag is Tag.DET else position, end
            head = position
        elif token.low in _GENITIVE and token.tag is Tag.PREP and position > at:
            head = None
        elif head is None and position > at and token.low in _ONES:
            return position, position
        elif head is None and token.tag is Tag.VALUE and (beyond := _past_brackets(tokens, position)):
            position = beyond
            continue
        elif not _goes_on(tokens, at, position, head):
            break
        position += 1
    if head is not None:
        return head, _numbered(tokens, head)
    if position < len(tokens) and tokens[position].tag is Tag.VALUE:
        return position, position
    return _headless(tokens, at, position)


def _past_brackets(tokens: Sequence[Token], position: int) -> int:
    """Return where the noun begins that a sum and the same sum in brackets describe (`a £9m ($12m) claim`), else 0."""
    closing = position + 1
    if closing >= len(tokens) or tokens[closing].low != "(":
        return 0
    while closing < min(position + _WIDEST_BRACKETS, len(tokens) - 1) and tokens[closing].low != ")":
        closing += 1
    after = closing + 1
    valued = tokens[closing].low == ")" and any(t.tag is Tag.VALUE for t in tokens[position + 2 : closing])
    named = after < len(tokens) and tokens[after].tag in (Tag.NOUN, Tag.ADJ)
    return after if valued and named else 0


def _name_end(tokens: Sequence[Token], position: int) -> int:
    """Return the last token of a name after its title, with its number."""
    while position + 1 < len(tokens) and tokens[position + 1].tag is Tag.PROPN:
        position += 1
    return _numbered(tokens, position)


def _closing_name(tokens: Sequence[Token], position: int) -> int | None:
    """Return the last token of a name that ends a group behind its title, else `None` (`caught Ola Lind's kick`)."""
    before = tokens[position - 1]
    describes = "-" in before.low and before.low.endswith(_MODIFYING)  # `the ground-breaking Orsa Works`
    if tokens[position].tag is not Tag.PROPN or before.tag is Tag.PROPN or before.low in _AS_WORDS or describes:
        return None
    last = _name_end(tokens, position)
    owned = last + 2 < len(tokens) and tokens[last + 1].low in _GENITIVE and tokens[last + 1].tag is Tag.PREP
    return None if owned and tokens[last + 2].tag in _OWNED else last


def _ranks(tokens: Sequence[Token], position: int) -> bool:
    """Whether a number tells the rank in the world of whom the next word names (`world number 30 Ann Lee`).

    Or it stands for a word of a name (`the Riders 4 Justice group`).
    """
    if position + 1 >= len(tokens) or tokens[position + 1].tag not in _NOUNS:
        return False
    spelt = tokens[position].low in _AS_WORDS and tokens[position + 1].tag is Tag.PROPN
    return spelt or tokens[position - 1].low == _WORLD


def _goes_on(tokens: Sequence[Token], at: int, position: int, head: int | None) -> bool:
    """Whether an English group goes on with a word that is no noun."""
    tag = tokens[position].tag
    if tag is Tag.NUM and head is not None and _ranks(tokens, position):
        return True
    if tag is Tag.VALUE:
        possesses = position + 1 < len(tokens) and tokens[position + 1].low in _GENITIVE
        named = position + 1 < len(tokens) and tokens[position + 1].tag is Tag.PROPN and tokens[position].low.isdigit()
        described = tokens[at].tag is Tag.DET and _described_noun_follows(tokens, position)
        return possesses or (
            head is None
            and (_noun_follows(tokens, position) or described or (named and (position > at or opposes(tokens, at))))
        )
    if head is None and (_is_joint(tokens, at, position) or lists_adjectives(tokens, at, position)):
        return True
    if tag is Tag.DET and position > at and tokens[position - 1].tag not in (Tag.DET, Tag.ADV, Tag.NUM):
        return tokens[position - 1].low in _GENITIVE  # `the film's other prizes`
    return tag in _BEFORE_HEAD and (head is None or (tag is Tag.ADJ and _noun_follows(tokens, position)))


def _is_joint(tokens: Sequence[Token], at: int, position: int) -> bool:
    """Whether a word before the noun of a group is a quotation mark, or joins two adjectives."""
    if position == at or position + 1 >= len(tokens):
        return False
    after = tokens[position + 1].tag
    if tokens[position].low in _QUOTE_MARKS:
        return after in (Tag.NOUN, Tag.ADJ, Tag.PROPN)
    if tokens[position].tag is not Tag.COORD or tokens[position - 1].tag not in _DESCRIBING:
        return False
    following = tokens[position + 2].tag if position + 2 < len(tokens) else Tag.PUNCT
    graded = after is Tag.ADV and following is Tag.ADJ
    return after is Tag.ADJ or graded or (after is Tag.PART and following is Tag.NOUN)


def _noun_follows(tokens: Sequence[Token], position: int) -> bool:
    return position + 1 < len(tokens) and tokens[position + 1].tag is Tag.NOUN


def _described_noun_follows(tokens: Sequence[Token], position: int) -> bool:
    """Whether a noun with its adjective stands after `position` (`a £3m one-time charge`)."""
    described = position + 1 < len(tokens) and tokens[position + 1].tag is Tag.ADJ
    return described and _noun_follows(tokens, position + 1)


def _headless(tokens: Sequence[Token], at: int, end: int) -> tuple[int, int] | None:
    """Return a group without a noun: a figure (`deux ont fui`), or an adjective after its article (`les premiers`)."""
    for position in range(min(end, len(tokens)) - 1, at - 1, -1):
        tag = tokens[position].tag
        described = position > at and tag in _HEADLESS and tokens[position - 1].tag in (Tag.DET, Tag.NUM, Tag.ADJ)
        if tag is Tag.NUM or described:
            return position, position
    return None


def _governor(tokens: Sequence[Token], grammar: Grammar, first: int, language: str) -> int | None:
    """Return the preposition in front of a group, or the contracted article that holds one."""
    opening = tokens[first]
    contracted = opening.tag is Tag.DET and (opening.low in grammar.genitive or opening.low in _JOINED)
    if contracted and not _is_article(tokens, first):
        return first
    position = first - 1
    if opening.tag is Tag.PRON and position > 0 and tokens[position].low == "l'":
        position -= 1  # `de l'un`
    marks = _OPENING_MARKS if language == "fr" else ()
    while position >= 0 and (tokens[position].tag is Tag.ADV or tokens[position].low in marks):
        if tokens[position].low in _COMPLETE and position and tokens[position - 1].low == "à":
            return None  # `a mis à mal le budget`
        position -= 1
    if position < 0 or tokens[position].tag is not Tag.PREP:
        return None
    if tokens[position].low in _BETWEEN_FIGURES and counts_between(tokens, position, first):
        return None
    if not _is_article(tokens, position):
        return position
    if [t.low for t in tokens[max(0, position - 4) : position]] in _GROWING:
        return None
    counted = position > 1 and tokens[position - 1].low in _QUANTITIES
    return position - 2 if counted and tokens[position - 2].tag is Tag.PREP else None  # `avec beaucoup de peine`


def _is_article(tokens: Sequence[Token], position: int) -> bool:
    """Whether `des` or `de` opens an object or a subject rather than a complement.

    `des` does but after a noun; `de` does after a negation or an adverb of quantity, or between a verb and an adjective
    (`ouvre de grands parcs`).
    """
    low = tokens[position].low
    if low not in _ARTICLE_LIKE:
        return False
    before = tokens[position - 1].tag if position else Tag.PUNCT
    if low == "des":
        return before in _BEFORE_ARTICLE or (before is Tag.PRON and tokens[position - 1].low[0] == "-")
    denied = before is Tag.NEG and [t.tag for t in tokens[position + 1 : position + 2]] != [Tag.DET]
    if denied or (position and tokens[position - 1].low in _QUANTITIES):
        return True
    if before not in _BEFORE_ARTICLE:
        return False
    behind = (t for t in tokens[position + 1 : position + 4] if t.tag is not Tag.ADV and t.low not in _OPENING_MARKS)
    opens = next(behind, None)
    return opens is not None and (opens.tag is Tag.ADJ or opens.low in _SUCH)
