"""A stretch of text → tokens with their categories: words, phrases, figures with what is glued to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from claims.kinds.dotted_ranks import dotted_rank
from claims.kinds.figure_marks import CODE, ordered, power, slash
from claims.kinds.figures import Figure, is_whole, read_digits, scaled
from claims.kinds.lexicon import Lexicon, Phrase
from claims.kinds.scale_letters import scale_apart, short_scale
from claims.kinds.tokens import NOTHING, Categories, Literal, Token, literals
from claims.patterns import pattern

GAP = "\n\n"
GLUED = (
    "<cents>", "<unit>", "<duration>", "<percent>", "<sign>", "<code>", "<half>", "<currency>", "<scale>",
    "<hedge-after>", "<points>",
)  # fmt: skip
DEGREES = {"C": "degree_Celsius", "F": "degree_Fahrenheit"}
HEAT = pattern(
    r"[Tt]emperature|[Dd]egree|[Hh]eat|\b[Hh]ot|[Cc]old|[Ww]arm|[Cc]ool|[Cc]elsius|[Ff]ahrenheit|[Ww]eather|[Ss]hade"
    r"|[Ff]reez|[Ff]rost|[Cc]limate|[Oo]ven|[Tt]hermomet|\d[CF] \(\d+[CF]\)"
)
HEAT_REACH = 90
LEADS_HYPHENED = (
    "<month>", "<part>", "<weekday>", "<code>", "<sign>", "<number>", "<w>", "<scale>", "<clock>", "<numeric>",
    "<month-weak>", "<ordinal>", "<duration>", "<percent>", "<hour>", "<half>",
)  # fmt: skip
"""What a hyphen may join to the figure after it: `mi-2018`, `10-15`, `2019-août-1`; not `S-400`."""
MEASURED = (
    "<number>",
    "<unit>",
    "<currency>",
    "<sign>",
    "<code>",
    "<duration>",
    "<percent>",
    "<w>",
    "<scale>",
    "<cents>",
    "<qualifier>",
)
HYPHENS = "-–‑"
ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
ROMAN_ORDINAL = pattern(r"(X{0,3}(?:IX|IV|V?I{0,3}))([a-zè]{1,4})?")
ENDING_RANKS = {"first": 1, "second": 2}
"""What only these ranks end in: `Ier`, `IInd`; `Inde` is a country."""
FIRST_DECADE = 20
"""`the 20s` are a decade, `the 10s` rather tens."""
SEASON = pattern(r"\D?(?:19|20)\d\d/(?:\d\d|(?:19|20)\d\d)")
YEARS_ON = pattern(r"(?:19|20)\d(\d)-(\d)")
"""`2003-4` is a year of business, `2018-4` a month."""
VERSION = pattern(r"(?:\.\d{1,3}){2,}(?![\d,])")
"""After figures: they begin a version (`14.2.1`)."""
WHEN = frozenset({"<shift>", "<back>", "<beyond>"})
"""After `a month`, `l'an`: it is when (`a month earlier`), no rate."""
OF = ("de", "d'", "des", "du", "than")
OR = ("ou", "or")
MOST_ENTRIES = 1 << 15
"""Words whose entry is kept."""
ELISION = 2
"""Length of d', l', s'…"""


def lex(text: str, start: int, end: int, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of `text[start:end]`; linear.

    A figure glued to letters that mean nothing here (`A320`, `S-400`, `5G`) is a token of no use to any reader.
    """
    items = literals(text, start, end)
    tokens: list[Token] = []
    at, size = 0, len(items)
    while at < size:
        item = items[at]
        if item.kind == "word":
            at = _word(text, items, at, lexicon, tokens)
        elif item.kind == "number":
            at = _number(text, items, at, lexicon, tokens)
        else:
            at = _mark(text, items, at, lexicon, tokens)
    return tokens


class Entry(NamedTuple):
    """What a word is as it is written, wherever it stands."""

    word: str
    stripped: int
    """Characters of an apostrophe that is no part of it."""
    cats: Categories
    may_be_cut_short: bool
    """Whether a full stop after it may be an abbreviation's."""
    phrases: dict[str, tuple[Phrase, ...]] | None
    """Its phrases by their second word."""


def _entry(written: str, folded: str, lexicon: Lexicon) -> Entry:
    entry, stripped, word = lexicon.words.get(folded), 0, folded
    if entry is None and word[-1] == "'":
        entry = lexicon.words.get(word[:-1]) if len(word) > ELISION else None
        if entry is not None or len(word) > ELISION + 2:
            word, stripped = word[:-1], 1
    cats = _cased(entry, written) if entry else NOTHING
    if entry is None and lexicon.compounds is not None:
        cats = lexicon.compounds.read(word)
    if not cats and written[0] in "IVX":
        cats = _roman(written, lexicon)
    if "<month>" in cats and word in lexicon.dates["capitalised"] and not written[0].isupper():
        cats = {k: v for k, v in cats.items() if k != "<month>"} | {"<month-weak>": cats["<month>"]}
    return Entry(word, stripped, cats, "<month>" in cats or "<short>" in cats, _by_second(folded, lexicon))


def _by_second(word: str, lexicon: Lexicon) -> dict[str, tuple[Phrase, ...]] | None:
    found: dict[str, tuple[Phrase, ...]] = {}
    for phrase in lexicon.phrases.get(word, ()):
        found[phrase[0][0]] = (*found.get(phrase[0][0], ()), phrase)
    return found or None


def _word(text: str, items: list[Literal], at: int, lexicon: Lexicon, tokens: list[Token]) -> int:
    _, start, end, written, folded = items[at]
    entry = lexicon.entries.get(written)
    if entry is None:
        if len(lexicon.entries) >= MOST_ENTRIES:
            lexicon.entries.clear()
        entry = lexicon.entries[written] = _entry(written, folded, lexicon)
    word, stripped, cats, may_be_cut_short, by_second = entry
    stop = at + 1
    if by_second is not None and stop < len(items) and items[stop].word in by_second:
        phrase = _phrase(text, items, at, by_second[items[stop].word], tokens, lexicon)
        if phrase is not None:
            tokens.append(phrase[0])
            return phrase[1]
    end -= stripped
    if may_be_cut_short and stop < len(items) and _is_dot(items, stop, len(word)):
        end, stop = items[stop].end, stop + 1
    tokens.append(Token(start, end, word, cats))
    return stop


def _mark(text: str, items: list[Literal], at: int, lexicon: Lexicon, tokens: list[Token]) -> int:
    item = items[at]
    phrases = lexicon.phrases.get(item.word) if item.kind == "mark" else None
    phrase = _phrase(text, items, at, phrases, tokens, lexicon) if phrases else None
    tokens.append(phrase[0] if phrase else _other(item, lexicon))
    return phrase[1] if phrase else at + 1


def _phrase(
    text: str, items: list[Literal], at: int, phrases: tuple[Phrase, ...], tokens: list[Token], lexicon: Lexicon
) -> tuple[Token, int] | None:
    """Return the longest phrase of the tables that begins at an item, and the index of the item after it."""
    item, size = items[at], len(items)
    following = items[at + 1].word if at + 1 < size else ""
    for tail, cats in phrases:
        if tail[0] != following:
            continue
        stop = at + 1 + len(tail)
        if stop > size or any(items[at + 1 + i].word != word for i, word in enumerate(tail)):
            continue
        if len(cats) == 1 and "<per>" in cats and not (tokens and _is_measure(tokens[-1])):
            continue
        after = lexicon.words.get(items[stop].word, NOTHING) if "<per>" in cats and stop < size else NOTHING
        if not after.keys().isdisjoint(WHEN):
            continue
        end = items[stop - 1].end
        known = _cased(cats, text[item.start : end])
        if "<hedge-after>" in cats and stop < size and items[stop].word in OF:
            continue  # `et plus de 90 %`
        if len(cats) == 1 and "<idiom>" in cats and _counts_on(items, stop, lexicon):
            continue
        if known:
            return Token(item.start, end, " ".join((item.word, *tail)), known), stop
    return None


def _counts_on(items: list[Literal], stop: int, lexicon: Lexicon) -> bool:
    """Whether a saying that ends in a number counts what follows it: `tous les deux jours`, `tous les deux ou`."""
    if stop >= len(items) or "<w>" not in lexicon.words.get(items[stop - 1].word, NOTHING):
        return False
    following = lexicon.words.get(items[stop].word, NOTHING)
    return items[stop].word in OR or "<duration>" in following or "<unit>" in following


def _is_measure(token: Token) -> bool:
    """Whether a rate may follow: `par mois` after a figure or its unit, not `l'an` before `dernier`."""
    return any(c in token.cats for c in MEASURED)


def _is_dot(items: list[Literal], at: int, length: int) -> bool:
    """Whether the mark is the full stop of an abbreviation: close by, after few letters, with a figure following."""
    item = items[at]
    close = item.text == "." and item.start == items[at - 1].end and length <= 5
    return close and at + 1 < len(items) and items[at + 1].kind in ("number", "date")


def _cased(cats: dict[str, Any], written: str) -> Categories:
    """Return the categories with symbols settled by their case."""
    for key in cats:
        if key[-1] == "=":
            break
    else:
        return cats
    settled = {key: value for key, value in cats.items() if key[-1] != "="}
    bare = written.replace(" ", "").replace("\u00a0", "")
    for key, by_symbol in cats.items():
        if key[-1] == "=" and bare in by_symbol:
            settled.setdefault(key[:-1], by_symbol[bare])
    return settled


def _roman(written: str, lexicon: Lexicon) -> Categories:
    """Return the rank of Roman capitals, bare or with an ordinal ending (`XIXe`, `XXIème`)."""
    match = ROMAN_ORDINAL.fullmatch(written)
    if match is None or (match[2] and match[2] not in lexicon.numbers["suffixes"]):
        return NOTHING
    values = [ROMAN[c] for c in match[1].lower()]
    total = sum(-v if i + 1 < len(values) and v < values[i + 1] else v for i, v in enumerate(values))
    if match[2] and ENDING_RANKS.get(lexicon.numbers["suffixes"][match[2]], total) != total:
        return NOTHING
    cats: dict[str, Any] = {"<roman>": total}
    if match[2]:
        cats["<ordinal>"] = total
    return cats


def _other(item: Literal, lexicon: Lexicon) -> Token:
    match item.kind:
        case "gap":
            return Token(item.start, item.end, GAP, NOTHING)
        case "phone":
            return Token(item.start, item.end, item.text, CODE)
        case "date":
            pair = YEARS_ON.fullmatch(item.text)
            if pair is not None and (int(pair[1]) + 1) % 10 == int(pair[2]):
                return Token(item.start, item.end, item.text, {"<years-on>": int(item.text[:4])})
            return Token(item.start, item.end, item.text, {"<numeric>": ordered(item.text)})
        case "power":
            return power(item, lexicon)
        case "clock":
            return Token(item.start, item.end, item.text, {"<clock>": item.text})
        case "slash":
            return Token(item.start, item.end, item.text, slash(item.text, lexicon))
        case _:
            entry = lexicon.words.get(item.text)
            return Token(item.start, item.end, item.text, _cased(entry, item.text) if entry else NOTHING)


def _number(text: str, items: list[Literal], at: int, lexicon: Lexicon, tokens: list[Token]) -> int:
    item = items[at]
    touches = bool(tokens) and tokens[-1].end == item.start and not text[item.end : item.end + 1].isalnum()
    if touches and tokens[-1].word in lexicon.dates["division"] and item.text in "1234":
        kind = lexicon.dates["division"][tokens[-1].word]
        start = tokens.pop().start
        tokens.append(Token(start, item.end, text[start : item.end].lower(), {"<division>": (kind, int(item.text))}))
        return at + 1
    if _is_part_of_name(text, item, tokens) or VERSION.match(text, item.end):
        tokens.append(Token(item.start, item.end, item.text, CODE))
        return _past_glued(items, at + 1)
    figure = read_digits(item.text, lexicon.decimal)
    if figure is None:
        tokens.append(Token(item.start, item.end, item.text, CODE))
        return at + 1
    following = at + 1
    if following < len(items) and items[following].start == item.end and items[following].kind == "word":
        return _glued(text, items, at, figure, lexicon, tokens)
    apart = scale_apart(items, following, figure, lexicon)
    if apart:
        end = items[following].end
        grown = scaled(figure, apart, items[following].start)
        tokens.append(Token(item.start, end, text[item.start : end], numeric(grown, "")))
        return following + 1
    ranked = dotted_rank(text, items, at, figure, lexicon, tokens)
    if ranked is not None:
        tokens.append(ranked)
        return following + 1
    tokens.append(Token(item.start, item.end, item.text, numeric(figure, item.text)))
    return following


def _is_part_of_name(text: str, item: Literal, tokens: Sequence[Token]) -> bool:
    if item.start == 0 or text[item.start - 1].isspace():
        return False
    before = text[item.start - 1]
    last = tokens[-1] if tokens else None
    if before.isalpha() or before == "_":
        return last is None or last.end != item.start or not _leads_glued(last)
    if before in HYPHENS and item.start >= 2:
        ahead = text[item.start - 2]
        if ahead.isalpha():
            joined = tokens[-2] if len(tokens) >= 2 else None
            return joined is None or not _leads_hyphened(joined) or _is_maker(joined, text)
    if before == "+" and item.start >= 2 and text[item.start - 2].isalnum():
        return True
    if before == "/" and item.start >= 2 and text[item.start - 2].isalpha():
        joined = tokens[-2] if len(tokens) >= 2 else None
        return joined is None or not _leads_hyphened(joined)
    if before == "/" and len(item.text) in (2, 4) and SEASON.fullmatch(text, max(0, item.start - 6), item.end):
        return False
    return before in "#@" or (before in ".:/" and item.start >= 2 and text[item.start - 2].isdigit())


def _is_maker(token: Token, text: str) -> bool:
    """Whether a word that is a unit in small letters leads a model's number: `An-124`."""
    return "<duration>" in token.cats and text[token.start].isupper() and not text[token.start : token.end].isupper()


def _leads_glued(token: Token) -> bool:
    """Whether letters may touch the figure after them: `USD50`, `Dec31`, `$US5`."""
    return any(c in token.cats for c in ("<month>", "<month-weak>", "<code>", "<sign>"))


def _leads_hyphened(token: Token) -> bool:
    return any(c in token.cats for c in LEADS_HYPHENED)


def _past_glued(items: list[Literal], at: int) -> int:
    while at < len(items) and items[at].start == items[at - 1].end and items[at].kind in ("word", "number"):
        at += 1
    return at


def _glued(text: str, items: list[Literal], at: int, figure: Figure, lexicon: Lexicon, tokens: list[Token]) -> int:
    item, tail = items[at], items[at + 1]
    word = tail.word
    whole = figure.is_plain or (figure.place >= 1 and figure.amount is not None and is_whole(figure.amount))
    if lexicon.numbers["suffixes"].get(word, "decade") != "decade" and whole and figure.amount is not None:
        cats: dict[str, Any] = {"<ordinal>": int(figure.amount)}
        if 1 <= figure.amount <= 31:
            cats["<day>"] = int(figure.amount)
        tokens.append(Token(item.start, tail.end, item.text + tail.text, cats))
        return at + 2
    if ((word == "s" and lexicon.month_first) or lexicon.numbers["suffixes"].get(word) == "decade") and figure.is_plain:
        said = int(item.text)
        fits = FIRST_DECADE <= said < 100 or item.text == "00" or 1000 <= said < 2200
        decade: Categories = {"<decade>": said} if fits else CODE
        tokens.append(Token(item.start, tail.end, item.text + tail.text, decade))
        return at + 2
    if tail.text in DEGREES and lexicon.month_first and _is_heat(text, item.start, tail.end):
        tokens.append(Token(item.start, item.end, item.text, numeric(figure, item.text)))
        tokens.append(Token(tail.start, tail.end, word, {"<unit>": DEGREES[tail.text]}))
        return at + 2
    entry = _cased(lexicon.words.get(word, {}), tail.text)
    led = (
        bool(tokens)
        and tokens[-1].end >= item.start - 1
        and ("<sign>" in tokens[-1].cats or "<code>" in tokens[-1].cats)
    )
    scale = short_scale(text, items, at + 1, lexicon, entry, figure, led=led)
    if scale:
        grown = scaled(figure, scale, tail.start)
        tokens.append(Token(item.start, tail.end, item.text + tail.text, numeric(grown, "")))
        return at + 2
    phrases = lexicon.phrases.get(word, ())
    if any(c in entry for c in GLUED) or _phrase(text, items, at + 1, phrases, tokens, lexicon):
        tokens.append(Token(item.start, item.end, item.text, numeric(figure, item.text)))
        return at + 1
    tokens.append(Token(item.start, item.end, item.text, CODE))
    return _past_glued(items, at + 1)


def _is_heat(text: str, start: int, end: int) -> bool:
    """Whether heat or cold is spoken of around a figure with a letter: `it hit 34C (93F) in the shade`."""
    return HEAT.search(text[max(0, start - HEAT_REACH) : end + HEAT_REACH]) is not None


def numeric(figure: Figure, written: str) -> Categories:
    """Return the categories of a figure: a number, and a day or a year where its digits may be one."""
    cats: dict[str, Any] = {"<number>": figure}
    if figure.is_plain and figure.amount is not None and written:
        length = len(written)
        if length == 4 and "1000" <= written < "2200":
            cats["<year>"] = int(written)
        elif length <= 2:
            value = int(written)
            if 1 <= value <= 31:
                cats["<day>"] = value
            if length == 2:
                cats["<yy>"] = value
    return cats
