"""Number words and figures → one number on its way: what goes on with it, word by word."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from claims.kinds.figures import ONE, Figure, of_integer, scaled
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token

HYPHENS = ("-", "‑")
THOUSAND = 1000
HUNDRED = 100
MOST_HUNDREDS = 19
"""`douze cents` is 1 200; `quarante cents` is money."""
HUNDREDS = "hundred"
CENT = "cent"
"""After figures the plural is money (`50 cents`), the singular a hundred where money is out of the question."""
"""The word that may follow any number below a hundred (`ninety-five hundred`, `3 hundred`), unlike `cents`."""


class Run(NamedTuple):
    """A number on its way: complete thousands, and what is below them."""

    whole: Decimal
    below: Decimal | None
    last_scale: int
    figure: Figure | None
    """The digits it began with, where it did."""
    at: int
    scale_at: int
    words: int
    """How many number words it has."""


def compose(tokens: list[Token], at: int, lexicon: Lexicon) -> Run | None:
    """Return the longest number that begins at token `at`, `None` where none does; linear in its words."""
    run = Run(Decimal(0), None, 0, None, at, 0, 0)
    size = len(tokens)
    while run.at < size:
        step = _step(tokens, run, lexicon)
        if step is None:
            break
        run = step
    return None if run.at == at else run


def _step(tokens: list[Token], run: Run, lexicon: Lexicon) -> Run | None:
    token = tokens[run.at]
    cats = token.cats
    if "<number>" in cats:
        return _digits(run, cats["<number>"])
    if "<scale>" in cats:
        return _scale(run, cats["<scale>"], token)
    if "<w>" in cats:
        return with_word(run, cats["<w>"])
    if "<one>" in cats:
        return _one(tokens, run)
    begun = run.below is not None or run.last_scale
    if not begun or run.at + 1 >= len(tokens):
        return None
    if "<point>" in cats:
        return _spelt_decimals(tokens, run) if run.words else _digit_decimals(run, tokens[run.at + 1])
    return _joined(tokens, run, lexicon)


def _joined(tokens: list[Token], run: Run, lexicon: Lexicon) -> Run | None:
    """Go on over `-`, `et`, `and`, `-et-` where the word after them goes on with the number."""
    place, joins = run.at, False
    while place < len(tokens) and place < run.at + 3:
        if tokens[place].word in lexicon.and_:
            joins = True
        elif tokens[place].word not in HYPHENS:
            break
        place += 1
    if place == run.at or place >= len(tokens):
        return None
    following = tokens[place].cats
    is_word = run.words > 0 and any(c in following for c in ("<w>", "<one>", "<scale>"))
    is_word = is_word or (not joins and _is_tight_scale(tokens, run, place))
    begun = run.last_scale or (run.words and run.below is not None and run.below % HUNDRED == 0)
    if not is_word and not (joins and begun and "<number>" in following):
        return None
    if joins and not _may_join(run, following):
        return None
    figure = following.get("<number>")
    if figure is not None and run.below is not None:
        fits = run.words > 0 and figure.is_plain and figure.amount < HUNDRED
        return run._replace(below=run.below + figure.amount, at=place + 1) if fits else None
    return _step(tokens, run._replace(at=place), lexicon)


def _is_tight_scale(tokens: list[Token], run: Run, place: int) -> bool:
    """Whether a hyphen ties a scale word to figures: `a $2.5-billion deal`, `a 30-million-euro fund`."""
    if run.figure is None or run.words or tokens[place].cats.get("<scale>", 0) <= THOUSAND:
        return False
    return (
        place == run.at + 1
        and tokens[run.at - 1].end == tokens[run.at].start
        and tokens[place].start == tokens[run.at].end
    )


def _may_join(run: Run, following: Any) -> bool:  # noqa: ANN401
    """Whether `et` or `and` goes on with the number: vingt et un, two hundred and six, not cinq et six."""
    if run.below is None:
        return bool(run.last_scale)
    if "<one>" in following or following.get("<w>") == 11:
        return run.below % HUNDRED >= 20 or (run.below >= HUNDRED and run.below % HUNDRED == 0)
    return run.below >= HUNDRED and run.below % HUNDRED == 0


def _digits(run: Run, figure: Figure) -> Run | None:
    if figure.amount is None:
        return None
    if run.below is None and not run.last_scale:
        return run._replace(below=figure.amount, figure=figure, at=run.at + 1)
    if run.below is None and run.last_scale > figure.amount and _goes_on(run, figure):
        return run._replace(below=figure.amount, figure=None, at=run.at + 1, words=run.words + 1)
    return None


def _goes_on(run: Run, figure: Figure) -> bool:
    """Whether figures go on after a scale word: `4 thousand 321`, `deux millions 300.000`."""
    if run.last_scale <= THOUSAND:
        return figure.is_plain
    whole = run.whole == run.whole.to_integral_value() and (run.figure is None or run.figure.place >= 1)
    return whole and not figure.is_plain and figure.amount is not None and figure.amount >= THOUSAND


def with_word(run: Run, value: int) -> Run | None:
    """Return the number with one more word, `None` where the word does not go on with it."""
    below = run.below
    if below is None:
        if run.figure is not None:
            return None
        return run._replace(below=Decimal(value), at=run.at + 1, words=run.words + 1)
    if run.figure is not None and not run.words:
        return None
    rest = int(below) % HUNDRED
    if value == 20 and rest == 4:
        value = 76
    elif not _fits(value, rest, below):
        return None
    return run._replace(below=below + value, at=run.at + 1, words=run.words + 1)


def _fits(value: int, rest: int, below: Decimal) -> bool:
    """Whether a word adds to what is below a hundred: cent + deux, vingt + deux, soixante + douze, dix + sept."""
    if rest == 0:
        return below >= HUNDRED
    if value < 10:
        return (rest >= 20 and rest % 10 == 0) or (value >= 7 and rest in (10, 70, 90))
    return value < 20 and rest in (60, 80)


def _one(tokens: list[Token], run: Run) -> Run | None:
    if run.below is None:
        following = tokens[run.at + 1].cats if run.at + 1 < len(tokens) else {}
        counts = "<scale>" in following or (run.last_scale and not run.figure)
        if not counts:
            return None
        return run._replace(below=ONE, at=run.at + 1, words=run.words + 1)
    if run.figure is not None and not run.words:
        return None
    rest = int(run.below) % HUNDRED
    if (rest >= 20 and rest % 10 == 0) or (rest == 0 and run.below >= HUNDRED and tokens[run.at].word != "a"):
        return run._replace(below=run.below + 1, at=run.at + 1, words=run.words + 1)
    return None


def _hundreds(run: Run, word: str) -> Run | None:
    below = ONE if run.below is None else run.below
    most = HUNDRED - 1 if word == HUNDREDS and below % 10 else MOST_HUNDREDS
    if run.figure is not None:
        counts = word == HUNDREDS or (word == CENT and below >= HUNDRED)
        if not (counts and run.figure.is_plain and not run.last_scale):
            return None
        most = most if word == HUNDREDS else THOUSAND
    if below > most:
        return None
    return run._replace(below=below * HUNDRED, figure=None, at=run.at + 1, words=run.words + 1)


def _scale(run: Run, scale: int, token: Token) -> Run | None:
    words = run.words + 1
    here = token.start if scale >= THOUSAND else run.scale_at
    if scale == HUNDRED:
        return _hundreds(run, token.word)
    if run.below is None and not run.last_scale:
        return run._replace(whole=Decimal(scale), last_scale=scale, at=run.at + 1, words=words, scale_at=here)
    if run.below is None:
        whole = run.whole * scale if scale >= run.last_scale else run.whole + scale
        return run._replace(whole=whole, at=run.at + 1, words=words, last_scale=scale)
    if run.last_scale and scale >= run.last_scale:
        whole = (run.whole + run.below) * scale
        return run._replace(whole=whole, below=None, last_scale=scale, at=run.at + 1, words=words)
    whole = run.whole + run.below * scale
    return run._replace(whole=whole, below=None, last_scale=scale, at=run.at + 1, words=words, scale_at=here)


def _spelt_decimals(tokens: list[Token], run: Run) -> Run | None:
    digits: list[str] = []
    at = run.at + 1
    while at < len(tokens) and ("<w>" in tokens[at].cats or "<one>" in tokens[at].cats):
        digits.append(str(tokens[at].cats.get("<w>", 1)))
        at += 1
        while at < len(tokens) and tokens[at].word in HYPHENS:
            at += 1
    if not digits:
        return None
    if len(digits) == 2 and len(digits[0]) == 2 and digits[0][1] == "0" and len(digits[1]) == 1:
        digits = [digits[0][0] + digits[1]]
    part = "".join(digits)
    whole = (run.below or Decimal(0)) + Decimal(f"0.{part}")
    figure = Figure(run.whole + whole, Decimal(1).scaleb(-len(part)), is_round=True)
    return run._replace(below=whole, figure=figure, at=at, words=0)


def _digit_decimals(run: Run, following: Token) -> Run | None:
    """Read `3 virgule 5`: whole figures on both sides of the word."""
    whole, part = run.figure, following.cats.get("<number>")
    if whole is None or part is None or not (whole.is_plain and following.word.isdigit()) or whole.amount is None:
        return None
    amount = whole.amount + Decimal(f"0.{following.word}")
    figure = Figure(amount, Decimal(1).scaleb(-len(following.word)), is_round=True)
    return run._replace(below=amount, figure=figure, at=run.at + 2)


def figure_of(run: Run) -> Figure:
    """Return the figure of a number that is complete."""
    amount = run.whole + (run.below or Decimal(0))
    if run.figure is not None and run.figure.amount == amount:
        return run.figure
    if run.figure is not None and run.last_scale:
        factor = amount / run.figure.amount if run.figure.amount else Decimal(run.last_scale)
        if factor == factor.to_integral_value():
            return scaled(run.figure, int(factor), run.scale_at)
    if run.last_scale >= THOUSAND and run.below is None:
        figure = of_integer(amount)
        return figure._replace(is_round=True, scale_at=run.scale_at, scale=Decimal(run.last_scale))
    return of_integer(amount)
