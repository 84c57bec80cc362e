"""Shares and rough numbers: `deux tiers`, `3 1/2`, `un sur trois`, `une dizaine`, `des centaines de milliers`."""

from __future__ import annotations

from decimal import Decimal

from claims.kinds.composing import HUNDRED, HYPHENS, THOUSAND, Run, compose, figure_of
from claims.kinds.figures import MANY, ONE, Figure, is_whole, scaled
from claims.kinds.lexicon import Lexicon
from claims.kinds.lexing import numeric
from claims.kinds.nths import Nth, nth_at
from claims.kinds.tokens import Token
from claims.model import Hedge
from claims.patterns import pattern

THREE = 3
FEMININE = "une"
"""`une huitième d'entre elles` is a rank: parts are masculine."""
ONLY_OF = ("quarantaine", "tens")
"""`une quarantaine de jours` is forty, `une quarantaine` is none; `tens` counts nothing without `of`."""
TWENTY = 20
QUARTERS = 4
MOST_POWER = 30
MOST_OUT_OF = 10_000
"""A share is told out of no more than this."""
FRACTION_PLACE = Decimal("0.02")
"""A fraction in words is known to a hundredth either way."""
HALVES = (("<half-after>", Decimal("0.5")), ("<quarter-after>", Decimal("0.25")))
MEASURES = ("<duration>", "<unit>", "<period>", "<percent>", "<currency>")
OF = ("de", "d'", "of")
FOLLOWING = pattern(r"[^\S\n]{1,2}([^\W\d_]+['’]?)")
PART_OF = pattern(r"[^\S\n](?:de|des|du|d['’]|of)(?!\w)|[^\S\n]d['’]")
PARTITIVES = frozenset({"de", "des", "du", "d'", "d’", "of", "and", "et", "in", "en", "sur", "à", "ou", "or"})
Read = tuple[Token, int]


def fraction(
    tokens: list[Token], start: int, figure: Figure, run: Run, lexicon: Lexicon, text: str
) -> tuple[Figure, int] | None:
    """Read what makes a number a fraction or adds one: `deux tiers`, `3 1/2`, `trois et demi`, `un sur trois`."""
    at = run.at
    token, amount = tokens[at], figure.amount
    if amount is None:
        return None
    if "<quotient>" in token.cats and figure.is_plain:
        part = token.cats["<quotient>"].amount
        return Figure(amount + part, Decimal("0.1"), is_round=False), at + 1
    for category, part in HALVES:
        if category in token.cats:
            unit = Decimal(run.last_scale) if run.last_scale and run.below is None else ONE
            grown = figure._replace(amount=amount + part * unit, is_plain=False, place=figure.place / 10)
            return _then_scale(tokens, at + 1, grown)
    if "<power>" in token.cats:
        return _raised(tokens, at + 1, amount, lexicon)
    if "<over>" in token.cats and is_whole(amount):
        below = _below(tokens, at + 1, lexicon)
        if below is not None and amount < below[0] and (below[0] <= HUNDRED or run.words or amount == ONE):
            return Figure(amount / below[0], FRACTION_PLACE, is_round=True, is_ratio=True), below[1]
    return _with_nth(tokens, start, figure, run, lexicon, text)


def _with_nth(
    tokens: list[Token], start: int, figure: Figure, run: Run, lexicon: Lexicon, text: str
) -> tuple[Figure, int] | None:
    """Read the part that a rank word after the number makes of it: `deux tiers`, `trois et un cinquième`."""
    at, amount = run.at, figure.amount or Decimal(0)
    place = at + (tokens[at].word in HYPHENS and run.words > 0)
    nth = nth_at(tokens, place, lexicon)
    if nth is not None and is_whole(amount) and nth.value > 1:
        finer = _finer(tokens, start, run, nth, lexicon)
        if finer is not None:
            return finer
        made = _parted(tokens, start, figure, run, nth, lexicon, text)
        return made and _times_scale(tokens, nth.end, made)
    if nth is not None and nth.is_plural and nth.value == 1 and amount > TWENTY:
        tail = _tail(tokens, start, run, nth, lexicon)
        return tail and (_of(*tail), nth.end)
    return _added_fraction(tokens, at, figure, lexicon)


def _raised(tokens: list[Token], at: int, amount: Decimal, lexicon: Lexicon) -> tuple[Figure, int] | None:
    """Read `dix puissance six`, `2 to the power of 3`."""
    run = compose(tokens, at, lexicon) if at < len(tokens) else None
    exponent = figure_of(run).amount if run is not None else None
    if (
        run is None
        or exponent is None
        or not is_whole(exponent)
        or not 0 <= exponent <= MOST_POWER
        or abs(amount) > HUNDRED
    ):
        return None
    return Figure(amount ** int(exponent)), run.at


def _parted(
    tokens: list[Token], start: int, figure: Figure, run: Run, nth: Nth, lexicon: Lexicon, text: str
) -> Figure | None:
    """Return what a number and the part after it make: `deux tiers`, `cent et trois quarts`."""
    amount = figure.amount
    if amount is None or not _is_part(tokens, start, amount, nth, text):
        return None
    mixed = _mixed(tokens, start, run, nth, lexicon)
    if mixed is not None:
        return mixed
    tail = _tail(tokens, start, run, nth, lexicon) if nth.is_plural else None
    return _of(*tail) if tail else _of(amount, nth.value)


def _is_part(tokens: list[Token], start: int, amount: Decimal, nth: Nth, text: str) -> bool:
    """Whether a number and a rank are a fraction: `deux cinquièmes`, not `deux quarts`, `two third parties`."""
    last = tokens[nth.end - 1]
    if nth.value == QUARTERS and last.word in ("quarter", "quarters"):
        shifted = start > 0 and ("<shift>" in tokens[start - 1].cats or "<ordinal>" in tokens[start - 1].cats)
        return amount % HUNDRED == THREE and not shifted
    if nth.value == 2 and last.word in ("second", "seconde"):
        return False
    return nth.is_plural or not nth.is_rank or (amount % HUNDRED == 1) or not FOLLOWING.match(text, last.end)


def _mixed(tokens: list[Token], start: int, run: Run, nth: Nth, lexicon: Lexicon) -> Figure | None:
    """Read a whole number, `and`, and a part less than one: `two hundred and fifty-four hundredths`."""
    halves = _halves(tokens, start, run, nth, lexicon)
    return None if halves is None else _and_part(*halves, nth.value)


def _finer(tokens: list[Token], start: int, run: Run, nth: Nth, lexicon: Lexicon) -> tuple[Figure, int] | None:
    """Read a part of a finer scale: `un milliard et trois quarts de million`."""
    place = _past_article(tokens, nth.end)
    scale = tokens[place].cats.get("<scale>", 0) if place < len(tokens) else 0
    halves = _halves(tokens, start, run, nth, lexicon) if scale >= THOUSAND else None
    if halves is None or halves[0].amount is None or scale >= halves[0].scale:
        return None
    grown = halves[0].amount + scale * halves[1] / Decimal(nth.value)
    return halves[0]._replace(amount=grown, is_plain=False), place + 1


def _halves(tokens: list[Token], start: int, run: Run, nth: Nth, lexicon: Lexicon) -> tuple[Figure, Decimal] | None:
    """Cut a number at its last `and`: the whole before it, and how many parts after it."""
    joint = next((i for i in range(run.at - 1, start, -1) if tokens[i].word in lexicon.and_), None)
    if joint is None:
        return None
    whole, above = compose(tokens[start:joint], 0, lexicon), _whole(tokens[joint + 1 : run.at], lexicon)
    if whole is None or whole.at < joint - start or above is None or above >= nth.value:
        return None
    if (above == 1) == nth.is_plural:
        return None
    return figure_of(whole), above


def _and_part(figure: Figure, above: Decimal, below: int) -> Figure | None:
    if figure.amount is None:
        return None
    unit = figure.scale if figure.scale_at else ONE
    return figure._replace(amount=figure.amount + unit * above / Decimal(below), is_plain=False)


def _whole(tokens: list[Token], lexicon: Lexicon) -> Decimal | None:
    if len(tokens) == 1 and "<one>" in tokens[0].cats:
        return ONE
    run = compose(tokens, 0, lexicon)
    return figure_of(run).amount if run is not None and run.at == len(tokens) else None


def _tail(tokens: list[Token], start: int, run: Run, nth: Nth, lexicon: Lexicon) -> tuple[Decimal, int] | None:
    """Give a last ten to the part: `one hundred thirty-fifths` are a hundred of thirty-five."""
    end = run.at
    while end > start and tokens[end - 1].word in HYPHENS:
        end -= 1
    ten = tokens[end - 1].cats.get("<w>", 0)
    if not (TWENTY <= ten < HUNDRED and nth.value < 10) or end - 1 == start:
        return None
    above = _whole(tokens[start : end - 1], lexicon)
    return None if above is None else (above, ten + nth.value)


def _added_fraction(tokens: list[Token], at: int, figure: Figure, lexicon: Lexicon) -> tuple[Figure, int] | None:
    """Read `trois et un cinquième`, `three and a fifth`, `cent trois et deux tiers`."""
    if tokens[at].word not in lexicon.and_ or at + 2 >= len(tokens) or figure.amount is None:
        return None
    units = tokens[at + 1].cats.get("<w>", 0)
    ends_in_ten = figure.amount % HUNDRED >= TWENTY and figure.amount % 10 == 0
    if 1 < units < 10 and ends_in_ten and tokens[at + 2].word in lexicon.and_:
        return _added_fraction(tokens, at + 2, figure._replace(amount=figure.amount + units), lexicon)
    above = tokens[at + 1].cats.get("<w>", tokens[at + 1].cats.get("<one>"))
    place = at + 2 + (tokens[at + 2].word in HYPHENS and at + 3 < len(tokens))
    nth = nth_at(tokens, place, lexicon)
    if above is None or nth is None or nth.value < 2 or above >= nth.value:
        return None
    made = _and_part(figure, Decimal(above), nth.value)
    return made and _then_scale(tokens, nth.end, made)


def _then_scale(tokens: list[Token], at: int, figure: Figure) -> tuple[Figure, int]:
    if at < len(tokens) and tokens[at].cats.get("<scale>", 0) >= THOUSAND:
        return scaled(figure, tokens[at].cats["<scale>"], tokens[at].start), at + 1
    return figure, at


def _times_scale(tokens: list[Token], at: int, figure: Figure) -> tuple[Figure, int]:
    """Read the scale that a part is of: `two thirds of a million`, `trois quarts de milliard`."""
    place = _past_article(tokens, at)
    if place < len(tokens) and tokens[place].cats.get("<scale>", 0) >= THOUSAND and tokens[place].word[-1] != "s":
        return scaled(figure._replace(is_ratio=False), tokens[place].cats["<scale>"], tokens[place].start), place + 1
    return figure, at


def _of(above: Decimal, below: int) -> Figure:
    return Figure(above / Decimal(below), FRACTION_PLACE, is_round=True, is_ratio=True)


def bare_fraction(tokens: list[Token], at: int, before: list[Token], text: str) -> Read | None:
    """Read `un tiers`, `la moitié`, `half a million`: a fraction with `one` or an article before it.

    Takes the `one` off `before`, the tokens already read.
    """
    token = tokens[at]
    below = token.cats["<fraction>"]
    if len(before) > 1 and before[-1].word in HYPHENS and "<one>" in before[-2].cats:
        before.pop()  # `one-third`
    led = bool(before) and "<one>" in before[-1].cats
    article = bool(before) and ("<article>" in before[-1].cats or "<hedge>" in before[-1].cats)
    article = article and "<ordinal>" not in token.cats
    shared = article and PART_OF.match(text, token.end) is not None
    if below > 4 or (not led and not shared and below == 3):
        return None
    if led and "<ordinal>" in token.cats and before[-1].word != "one" and _ranks(text, token.end):
        return None
    figure = _of(ONE, below)
    place = _past_article(tokens, at + 1)
    scale = tokens[place].cats.get("<scale>", tokens[place].cats.get("<rough>")) if place < len(tokens) else None
    if scale:
        figure, end = scaled(figure._replace(is_ratio=False), scale, tokens[place].start), place + 1
    elif led or shared or below == 2:
        end = at + 1
    else:
        return None
    start = before.pop().start if led else token.start
    cats = dict(numeric(figure, ""))
    if not scale:
        cats["<bare-fraction>"] = below
    return Token(start, tokens[end - 1].end, "" if led or scale else token.word, cats), end


def _past_article(tokens: list[Token], at: int) -> int:
    end = at
    while end < len(tokens) and end < at + 2 and (tokens[end].word in ("-", *OF) or "<one>" in tokens[end].cats):
        end += 1
    return end


def one_of(tokens: list[Token], at: int, lexicon: Lexicon, text: str) -> Read | None:
    """Read `un sur trois`, `one in ten`, `un cinquième de`, `one and a half`: what begins with `one`."""
    if at + 1 >= len(tokens):
        return None
    following = tokens[at + 1]
    if "<over>" in following.cats and tokens[at].word not in ("a", "an"):
        below = _below(tokens, at + 2, lexicon)
        if below is None:
            return None
        figure = Figure(ONE / below[0], FRACTION_PLACE, is_round=True, is_ratio=True)
        return Token(tokens[at].start, tokens[below[1] - 1].end, "", numeric(figure, "")), below[1]
    more = _one_and(tokens, at + 1, lexicon) if tokens[at].word not in ("a", "an") else None
    if more is not None:
        return Token(tokens[at].start, tokens[more[1] - 1].end, "", numeric(more[0], "")), more[1]
    if "<scale>" in following.cats:
        return None
    nth = nth_at(tokens, at + 1 + (following.word in HYPHENS), lexicon)
    if nth is None or nth.value < 5 or nth.is_plural or _ranks(text, tokens[nth.end - 1].end):
        return None
    if tokens[at].word == FEMININE and FOLLOWING.match(text, tokens[nth.end - 1].end):
        return None
    figure, end = _times_scale(tokens, nth.end, _of(ONE, nth.value))
    return Token(tokens[at].start, tokens[end - 1].end, "", numeric(figure, "")), end


def _one_and(tokens: list[Token], at: int, lexicon: Lexicon) -> tuple[Figure, int] | None:
    for category, part in HALVES:
        if category in tokens[at].cats:
            return _then_scale(tokens, at + 1, Figure(ONE + part, Decimal("0.1")))
    return _added_fraction(tokens, at, Figure(ONE), lexicon)


def _ranks(text: str, end: int) -> bool:
    """Whether a noun follows: `un cinquième homme` is one more man, `un cinquième des hommes` a share of them."""
    match = FOLLOWING.match(text, end, end + 24)
    return match is not None and match[1].lower() not in PARTITIVES


def _below(tokens: list[Token], at: int, lexicon: Lexicon) -> tuple[Decimal, int] | None:
    """Read what a share is out of: the number from token `at` on, more than one, no year, nothing measured."""
    if at >= len(tokens) or "<year>" in tokens[at].cats:
        return None
    run = compose(tokens, at, lexicon)
    amount = figure_of(run).amount if run is not None else None
    if run is None or amount is None or not 1 < amount <= MOST_OUT_OF:
        return None
    if run.at < len(tokens) and any(c in tokens[run.at].cats for c in MEASURES):
        return None
    return amount, run.at


def rough(
    tokens: list[Token], at: int, times: Decimal, figure: Figure | None, start: int, before: list[Token]
) -> Read | None:
    """Read `une dizaine`, `trois douzaines`, `des centaines de milliers`."""
    unit = Decimal(tokens[at].cats["<rough>"])
    is_plural = is_many(tokens[at])
    end = at + 1
    further = at + 2
    if further < len(tokens) and tokens[at + 1].word in OF:
        scale = tokens[further].cats.get("<scale>") or tokens[further].cats.get("<rough>")
        if scale and scale > unit:
            unit, end = unit * scale, further + 1
    if figure is None and before and "<one>" in before[-1].cats:
        start = before.pop().start
        is_plural = False
    elif figure is None and not is_plural and before and "<article>" in before[-1].cats and further_of(tokens, at):
        start = before.pop().start
    led = start != tokens[at].start
    if figure is None and not is_plural and not led:
        return None
    if tokens[at].word in ONLY_OF and not further_of(tokens, at):
        return None
    if figure is None and is_plural:
        many = Figure(None, unit, low=unit * 2, high=unit * MANY, hedge=Hedge.ABOUT)
        return Token(start, tokens[end - 1].end, "", numeric(many, "")), end
    amount = unit * times
    hedge = Hedge.ABOUT if figure is None or times == 1 else Hedge.EXACT
    return Token(start, tokens[end - 1].end, "", numeric(Figure(amount, unit, hedge=hedge, is_round=True), "")), end


def units_and_rough(tokens: list[Token], start: int, at: int, lexicon: Lexicon) -> Read | None:
    """Read `three hundred and two dozens`: a round number, and so many dozens."""
    joint = next((i for i in range(at - 1, start, -1) if tokens[i].word in lexicon.and_), None)
    if joint is None or joint + 1 == at:
        return None
    whole, times = _whole(tokens[start:joint], lexicon), _whole(tokens[joint + 1 : at], lexicon)
    if whole is None or times is None or whole % HUNDRED:
        return None
    amount = whole + times * Decimal(tokens[at].cats["<rough>"])
    return Token(tokens[start].start, tokens[at].end, "", numeric(Figure(amount), "")), at + 1


def several(tokens: list[Token], at: int, lead: Token, lexicon: Lexicon) -> Read | None:
    """Read what `plusieurs`, `several`, `a few` lead: `plusieurs centaines` are two hundred to a thousand."""
    token = tokens[at]
    unit = token.cats.get("<rough>") or token.cats.get("<scale>")
    if not unit or (lexicon.language == "fr" and token.word[-1] != "s"):
        return None
    worth, end = Decimal(unit), at + 1
    place = end + (end < len(tokens) and tokens[end].word in OF)
    scale = tokens[place].cats.get("<scale>", tokens[place].cats.get("<rough>")) if place < len(tokens) else None
    if scale and scale > unit:
        worth, end = worth * scale, place + 1
    most = Decimal(lead.cats["<several>"])
    many = Figure(None, worth, low=worth * 2, high=worth * most, hedge=Hedge.ABOUT, scale=worth)
    return Token(token.start, tokens[end - 1].end, "", numeric(many, "")), end


def further_of(tokens: list[Token], at: int) -> bool:
    """Whether `de` follows a token: `une quarantaine de jours` is forty, `une quarantaine` is none."""
    return at + 1 < len(tokens) and tokens[at + 1].word in OF


def is_many(token: Token) -> bool:
    """Whether a scale word or a rough number is a plural: `millions`, `Tausende`."""
    return token.word.endswith("s") or "<many>" in token.cats


def plural_scale(tokens: list[Token], at: int) -> Read | None:
    """Read `des millions`; a bare `million` is no number."""
    token = tokens[at]
    if not is_many(token):
        return None
    unit = Decimal(token.cats["<scale>"])
    end = at + 1
    if at + 2 < len(tokens) and tokens[at + 1].word in OF and "<scale>" in tokens[at + 2].cats:
        unit, end = unit * tokens[at + 2].cats["<scale>"], at + 3
    many = Figure(None, unit, low=unit * 2, high=unit * MANY, hedge=Hedge.ABOUT, scale=unit)
    return Token(token.start, tokens[end - 1].end, "", numeric(many, "")), end
