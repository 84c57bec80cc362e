"""How a language says figures, dates and plurals: the few rules of CLDR that a report needs, checked against Babel.

Babel itself costs 30 ms with two locales loaded, an eighth of a whole run; the rules here are compared with it in the
tests instead.
"""

from __future__ import annotations

import sys
from datetime import date
from decimal import Decimal

NO_BREAK = "\u00a0"
VOWELS = frozenset("aeiouyàâäéèêëîïôöùûüœæh")
GROUPS = {"fr": NO_BREAK, "en": ","}
ENDLESS = Decimal(repr(sys.float_info.max))
"""What a JSON report says for an infinite weight: the largest number that it can hold."""
POINTS = {"fr": ",", "en": "."}


def is_singular(amount: float | Decimal, language: str) -> bool:
    """Whether `amount` takes the singular by CLDR's rules: French below two, English exactly one."""
    figure = Decimal(str(amount))
    return abs(figure) < 2 if language == "fr" else figure == 1


def number_words(amount: float | Decimal, language: str, digits: int | None = None) -> str:
    """Return `amount` in the digits of `language` (`1 200`, `2,5`), rounded to `digits` decimals where given."""
    figure = Decimal(repr(amount)) if isinstance(amount, float) else Decimal(amount)
    if not figure.is_finite() or abs(figure) >= ENDLESS:
        return "∞"
    if digits is not None:
        figure = round(figure, digits)
    text = f"{figure.copy_abs():,f}"
    whole, _, rest = text.partition(".")
    rest = rest.rstrip("0") if digits is None else rest
    whole = whole.replace(",", GROUPS.get(language, ","))
    sign = "−" if figure < 0 else ""
    return sign + whole + (POINTS.get(language, ".") + rest if rest else "")


def day_words(day: date, language: str, months: tuple[str, ...], *, with_year: bool = True) -> str:
    """Return `day` in full (`9 avril 2019`, `9 April 2019`); the first of a month is `1er` in French."""
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    year = f" {day.year}" if with_year else ""
    return f"{number} {months[day.month - 1]}{year}"


def contracted(preposition: str, phrase: str, language: str) -> str:
    """Return `preposition` (`de` or `à`) before a French noun phrase, contracted with its article or elided.

    `de` + `le vol` is `du vol`, `à` + `les élections` is `aux élections`, `de` + `achat` is `d'achat`. Other languages
    get the phrase alone.
    """
    if language != "fr":
        return phrase
    forms = {"de": ("du ", "des "), "à": ("au ", "aux ")}[preposition]
    for article, contraction in (("le ", forms[0]), ("les ", forms[1])):
        if phrase.startswith(article):
            return contraction + phrase[len(article) :]
    if preposition == "de" and phrase[:1].lower() in VOWELS:
        return f"d'{phrase}"
    return f"{preposition} {phrase}"


def bare(phrase: str) -> str:
    """Return a noun phrase without its article (`la signature` → `signature`, `the signing` → `signing`)."""
    for article in ("le ", "la ", "les ", "l'", "l’", "un ", "une ", "des ", "the ", "a ", "an "):
        if phrase.startswith(article):
            return phrase[len(article) :]
    return phrase


def capitalised(text: str) -> str:
    """Return `text` with a capital at its head and the rest as it is."""
    return text[:1].upper() + text[1:]


def french_spaces(text: str) -> str:
    """Return French `text` with no-break spaces where a line must not end: inside guillemets, before `: ; ! ? %`."""
    for mark in (" :", " ;", " !", " ?", " %", " »", " €"):
        text = text.replace(mark, NO_BREAK + mark[1:])
    return text.replace("« ", "«" + NO_BREAK)
