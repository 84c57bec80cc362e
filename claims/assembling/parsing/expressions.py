"""Verbs with fixed words: what the whole tells, and the part of what completes it (`mettre le feu aux poudres`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from claims.assembling.words.tokens import Tag, Token
from claims.languages.packs import load_table

ExpressionTable = dict[str, dict[str, str]]
"""`expressions.toml`: the expressions of each verb, by its lemma; how one is written stands at the head of the file."""

FLAGS = frozenset(
    {"<se>", "<bare>", "<passive>", "<active>", "<inf>", "<y>", "<en>", "<l'>", "<il>", "<many>", "<one>"}
)
"""What an expression may ask of its verb."""
ROLES = frozenset({"patient", "recipient", "partner", "place", "agent"})
"""What an expression may make of that which completes it."""
GENITIVE = frozenset({"de", "d'", "du", "des"})
DATIVE = frozenset({"à", "au", "aux"})
_CLASSES = {"DE": GENITIVE, "A": DATIVE, "QUE": frozenset({"que", "qu'"}), "de": frozenset({"de", "d'"})}
_GOVERNING = {"de": GENITIVE, "à": DATIVE}
_TAGS = {
    "INF": frozenset({Tag.INF}),
    "NUM": frozenset({Tag.NUM, Tag.VALUE}),
    "ADJ": frozenset({Tag.ADJ, Tag.PART}),
    "NOM": frozenset({Tag.DET, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.VALUE}),
    "NAME": frozenset({Tag.PROPN}),
    "END": frozenset({Tag.PUNCT}),
}
_OPTIONS = frozenset({"object", "whole", "affirmed"})
_ENGLISH = frozenset({"in", "on", "at", "to", "into", "under", "for", "with", "against", "of", "from", "by", "as"})
_LED = (
    frozenset({"en", "hors", "sur", "sous", "dans", "par", "pour", "contre", "avec", "comme"})
    | GENITIVE
    | DATIVE
    | _ENGLISH
)
"""Words whose expression leaves room for an object (`mettre en cause le maire`)."""
_JOINING = _LED | {"face", "devant", "vers", "entre", "parmi", "sans", "chez", "derrière", "après", "auprès"}
"""Prepositions that join what completes an expression."""
_QUOTE_MARKS = frozenset("«»“”\"‘’'")
_PASSED = frozenset({Tag.ADV, Tag.NEG, Tag.VALUE})
_DETERMINING = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.PART})
_BEFORE_NOUN = _DETERMINING | _PASSED
_OBJECT = frozenset({Tag.DET, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PROPN, Tag.VALUE, Tag.ADV, Tag.PRON, Tag.PART})
_NAMING = frozenset({Tag.NOUN, Tag.ADJ})
_CLITIC = frozenset({Tag.CLITIC, Tag.NEG})
_NOBODY = frozenset({"il", "-il", "-t-il", "t-il", "qu'il", "y"})
_GAP = "…"
_FARTHEST = 8
"""Words of an object between a verb and its fixed words."""


class Expression(NamedTuple):
    """An expression met in a sentence."""

    family: str
    """The family told."""
    fixed: tuple[int, ...] = ()
    """The tokens that only make the event with the verb: nothing there takes part in it."""
    roles: tuple[tuple[str, str], ...] = ()
    """The part of what a preposition governs behind it."""
    whole: bool = False
    """Whether there is no room for an object beside."""
    affirmed: bool = False
    """Whether a negation of it denies nothing (`n'a de cesse de`)."""


class _Word(NamedTuple):
    forms: frozenset[str]
    tags: frozenset[Tag]
    determined: bool
    """Whether an article, adjectives or figures may stand before it."""
    farther: bool = False
    """Whether an object may."""
    compound: bool = False
    """Whether nouns may stand before it, and none behind (`took cover`, no `took cover versions`)."""


class _Entry(NamedTuple):
    family: str
    """Empty where the words themselves make it."""
    flags: frozenset[str]
    words: tuple[_Word, ...]
    after: tuple[_Word, ...]
    far: bool
    """Whether an object may stand before the fixed words."""
    roles: tuple[tuple[str, str], ...]
    whole: bool
    affirmed: bool


class _Entries(NamedTuple):
    near: dict[str, tuple[_Entry, ...]]
    """By the forms of their first word."""
    far: dict[str, tuple[_Entry, ...]]
    wordless: tuple[_Entry, ...]
    compounding: bool
    """Whether nouns of the language describe the noun that they stand before."""


def expression_of(
    tokens: Sequence[Token], group: tuple[int, int], lemma: str, language: str, *, passive: bool, reflexive: bool
) -> Expression | None:
    """Return the longest expression that a verb makes with the words behind it, `None` where it makes none.

    `group` is the first word of the verb group and its head. Constant.
    """
    entries = _expressions(language).get(lemma)
    if entries is None:
        return None
    best: Expression | None = None
    longest = -1
    held: frozenset[str] | None = None
    for entry, fixed in _matching(tokens, group[1], entries):
        length = _weight(entry)
        if length <= longest:
            continue
        if entry.flags and held is None:
            held = _flags(tokens, group, passive=passive, reflexive=reflexive)
        if held is None or entry.flags <= held:
            family = entry.family or _own(tokens, fixed, lemma, language)
            best, longest = Expression(family, tuple(fixed), entry.roles, entry.whole, entry.affirmed), length
    return best


def _weight(entry: _Entry) -> int:
    """Return how much an expression asks: of two that a sentence holds, the one that asks more is meant."""
    exact = sum(not word.determined for word in entry.words)
    return 4 * len(entry.words) + 4 * len(entry.flags) + 2 * len(entry.after) + exact


def _own(tokens: Sequence[Token], fixed: Sequence[int], lemma: str, language: str) -> str:
    """Return the family of an expression that is like no other: its words, nouns by their lemma, without articles."""
    words = [t for t in (tokens[at] for at in fixed) if t.tag is not Tag.DET or t.low in DATIVE]
    words = words or [tokens[at] for at in fixed]
    return f"{language}:{' '.join([lemma, *(t.lemma if t.tag in _NAMING else t.low for t in words)])}"


def _matching(tokens: Sequence[Token], head: int, entries: _Entries) -> Iterator[tuple[_Entry, list[int]]]:
    """Yield the entries whose words stand behind the verb at `head`, each with its tokens."""
    start = _past(tokens, head + 1)
    for entry in entries.wordless:
        if _follows(tokens, head + 1, entry.after) is not None:
            yield entry, []
    if start > head + 1:
        yield from _opened_near(tokens, head + 1, entries.near)  # an adverb may be the particle of the verb
    if start >= len(tokens):
        return
    yield from _opened_near(tokens, start, entries.near)
    noun = _past_determiners(tokens, start)
    if noun != start and noun < len(tokens):
        yield from _opened_near(tokens, noun, entries.near, determined=True)
    if entries.compounding and _describes(tokens, noun):
        yield from _opened_near(tokens, _compound_noun(tokens, noun), entries.near, determined=True)
    if entries.far:
        yield from _opened_far(tokens, start, entries.far)


def _opened_far(
    tokens: Sequence[Token], start: int, index: dict[str, tuple[_Entry, ...]]
) -> Iterator[tuple[_Entry, list[int]]]:
    """Yield the entries whose words stand behind an object that opens at `start`."""
    for at in range(start + 1, min(start + _FARTHEST, len(tokens))):
        before = tokens[at - 1]
        if before.tag not in _OBJECT and before.low not in GENITIVE and before.low not in _QUOTE_MARKS:
            return
        if _opens(tokens[at], index):
            yield from _opened_at(tokens, at, index)


def _opens(token: Token, index: dict[str, tuple[_Entry, ...]]) -> bool:
    """Whether any entry begins with a word: hardly one does, so this is asked first."""
    return token.low in index or token.lemma in index


def _opened_near(
    tokens: Sequence[Token], at: int, index: dict[str, tuple[_Entry, ...]], *, determined: bool = False
) -> Iterator[tuple[_Entry, list[int]]]:
    """Yield the entries whose words stand from `at` on, if any begins with the word there."""
    if _opens(tokens[at], index):
        yield from _opened_at(tokens, at, index, determined=determined)


def _opened_at(
    tokens: Sequence[Token], at: int, index: dict[str, tuple[_Entry, ...]], *, determined: bool = False
) -> Iterator[tuple[_Entry, list[int]]]:
    """Yield the entries whose words stand from `at` on."""
    token = tokens[at]
    for form in (token.low,) if token.low == token.lemma else (token.low, token.lemma):
        for entry in index.get(form, ()):
            if determined and not entry.words[0].determined:
                continue
            fixed = _follows(tokens, at, entry.words)
            if fixed is not None and _follows(tokens, fixed[-1] + 1, entry.after) is not None:
                yield entry, fixed


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun stands before another (`drugs tests`)."""
    return at + 1 < len(tokens) and tokens[at].tag is Tag.NOUN and tokens[at + 1].tag is Tag.NOUN


def _compound_noun(tokens: Sequence[Token], at: int) -> int:
    """Return the last of the nouns that stand side by side from `at` on."""
    while _describes(tokens, at):
        at += 1
    return at


def _follows(tokens: Sequence[Token], at: int, words: Sequence[_Word]) -> list[int] | None:
    """Return where each of `words` stands, one behind the other from `at` on, `None` where one does not."""
    found: list[int] = []
    for word in words:
        at = _place_of(tokens, at, word)
        if at < 0:
            return None
        found.append(at)
        at += 1
    return found


def _place_of(tokens: Sequence[Token], at: int, word: _Word) -> int:
    """Return where a word stands, adverbs, dates and quotation marks before it passed over; -1 where it does not."""
    first = at
    while at < len(tokens):
        token = tokens[at]
        describing = word.compound and _describes(tokens, at)
        if _fits(token, word) and not describing:
            return at
        if word.farther:
            passed = at < first + _FARTHEST and (token.tag in _OBJECT or token.low in GENITIVE)
        elif word.determined:
            passed = describing or token.tag in _DETERMINING or token.low in _CLASSES["de"]
            passed = passed or (word.compound and token.tag is Tag.PROPN)
        else:
            passed = False
        if not passed and token.tag not in _PASSED and token.low not in _QUOTE_MARKS:
            return -1
        at += 1
    return at if Tag.PUNCT in word.tags else -1


def _fits(token: Token, word: _Word) -> bool:
    return token.low in word.forms or token.lemma in word.forms or token.tag in word.tags


def _past(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and (tokens[at].tag in _PASSED or tokens[at].low in _QUOTE_MARKS):
        at += 1
    return at


def _past_determiners(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and (
        tokens[at].tag in _BEFORE_NOUN or tokens[at].low in _QUOTE_MARKS or tokens[at].low in _CLASSES["de"]
    ):
        at += 1
    return at


def _flags(tokens: Sequence[Token], group: tuple[int, int], *, passive: bool, reflexive: bool) -> frozenset[str]:
    """Return what holds of a verb of all that an expression may ask."""
    first, head = group
    found = {"<se>" if reflexive else "<bare>", "<passive>" if passive else "<active>"}
    found.add("<many>" if tokens[first].plural else "<one>")
    if tokens[head].tag is Tag.INF:
        found.add("<inf>")
    before = _clitics_before(tokens, first)
    clitics = before | (_clitics_before(tokens, head) if head != first else frozenset())
    found |= {f"<{clitic}>" for clitic in ("y", "en", "l'") if clitic in clitics}
    if "y" in clitics and _is_nobody(tokens, first, head):
        found.add("<il>")
    return frozenset(found)


def _clitics_before(tokens: Sequence[Token], at: int) -> frozenset[str]:
    found = set()
    at -= 1
    while at >= 0 and (tokens[at].tag in _CLITIC or tokens[at].low in ("y", "en", "l'")):
        found.add(tokens[at].low)
        at -= 1
    return frozenset(found)


def _is_nobody(tokens: Sequence[Token], first: int, head: int) -> bool:
    """Whether the subject of a verb with `y` is the `il` that is nobody; speech leaves it out."""
    at = first - 1
    while at >= 0 and (tokens[at].tag in _CLITIC or tokens[at].low == "y"):
        at -= 1
    inverted = any(t.low in _NOBODY for t in tokens[first + 1 : head + 2])
    return inverted or at < 0 or tokens[at].low in _NOBODY or tokens[at].tag in (Tag.PUNCT, Tag.SUBORD, Tag.PREP)


@lru_cache(maxsize=8)
def _expressions(language: str) -> dict[str, _Entries]:
    """Return the expressions of each verb, ready for look-up."""
    table = load_table(language, "expressions", ExpressionTable)
    return {lemma: _indexed(lemma, language, listed) for lemma, listed in table.items()}


def _indexed(lemma: str, language: str, listed: dict[str, str]) -> _Entries:
    near: dict[str, tuple[_Entry, ...]] = {}
    far: dict[str, tuple[_Entry, ...]] = {}
    wordless: list[_Entry] = []
    for pattern, told in listed.items():
        for entry in _entries(lemma, language, pattern, told):
            if not entry.words:
                wordless.append(entry)
                continue
            for form in sorted(entry.words[0].forms):
                near[form] = (*near.get(form, ()), entry)
                if entry.far:
                    far[form] = (*far.get(form, ()), entry)
    return _Entries(near, far, tuple(wordless), language == "en")


def _entries(lemma: str, language: str, pattern: str, told: str) -> Iterator[_Entry]:
    """Yield an expression once with and once without each word in parentheses."""
    family, *rest = (part.strip() for part in told.split(";"))
    fixed, _, behind = pattern.partition("+")
    pieces = fixed.split()
    plain = [piece for piece in pieces if piece not in FLAGS and piece != "*"]
    roles = tuple((word, role) for part in rest if part not in _OPTIONS for word, role in _roles(part))
    family = f"{language}:{lemma}" if family == "-" else family
    alone = frozenset() if "<se>" in pieces else frozenset({"<bare>"})
    optional = [([piece[1:-1]], []) if piece[0] == "(" else ([piece],) for piece in plain]
    for chosen in product(*optional):
        words = [piece for some in chosen for piece in some]
        required = behind.split()
        if words and (_word(words[0]).tags or ("object" in rest and words[0].startswith("~"))):
            required, words = [*words, *required], []  # the noun is the object, the infinitive a clause of its own
        while words and _word(words[-1]).forms <= _JOINING and not _word(words[-1]).tags:
            required.insert(0, words.pop())  # what it joins takes part
        led = not words or not set(_word(words[0]).forms).isdisjoint(_LED)
        yield _Entry(
            family,
            frozenset(piece for piece in pieces if piece in FLAGS) | (alone if not words else frozenset()),
            _compounded([_word(piece) for piece in words], language),
            _compounded(list(_words(required)), language),
            "*" in pieces,
            roles,
            "whole" in rest or (not led and "object" not in rest),
            "affirmed" in rest,
        )


def _roles(part: str) -> Iterator[tuple[str, str]]:
    preposition, _, role = part.partition(" ")
    for word in sorted(_GOVERNING.get(preposition, (preposition,))):
        yield word, role


def _compounded(words: Sequence[_Word], language: str) -> tuple[_Word, ...]:
    """Return words, the last as a noun that ends its compound where it is English and may have an article."""
    if language != "en" or not words or not words[-1].determined:
        return tuple(words)
    return (*words[:-1], words[-1]._replace(compound=True))


def _words(pieces: Sequence[str]) -> Iterator[_Word]:
    for at, piece in enumerate(pieces):
        if piece != _GAP:
            yield _word(piece)._replace(farther=at > 0 and pieces[at - 1] == _GAP)


def _word(piece: str) -> _Word:
    """Return a word of an expression: its forms, the tags it may have, whether determiners may stand before it."""
    determined = piece.startswith("~")
    forms: set[str] = set()
    tags: set[Tag] = set()
    for form in piece.removeprefix("~").split("|"):
        if form in _TAGS:
            tags |= _TAGS[form]
        else:
            forms |= _CLASSES.get(form, frozenset({form}))
    return _Word(frozenset(forms), frozenset(tags), determined)
