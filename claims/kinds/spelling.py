"""Whole numbers → words: `quatre-vingt-dix-sept`, `two hundred and six`, by the tables that they are read with."""

from __future__ import annotations

from functools import lru_cache

from claims.kinds.lexicon import lexicon

HUNDRED, THOUSAND, MILLION = 100, 1000, 1_000_000
MOST = 10**15


@lru_cache(maxsize=8)
def _names(language: str) -> dict[int, str]:
    """Return the simple number words of a language by what they are worth; of several the first."""
    numbers = lexicon(language).numbers
    found: dict[int, str] = {1: numbers["one"][0]}
    for word, value in (*numbers["words"].items(), *numbers["scales"].items()):
        found.setdefault(value, word)
    return found


def spell(number: int, language: str) -> str:
    """Return a whole number in words, as the language's newsrooms write it (French: 1990 spelling not required).

    Numbers from 0 to below 10^15; `ValueError` outside. Logarithmic in the number.
    """
    if not 0 <= number < MOST:
        raise ValueError(f"{number} is outside 0 to 10^15: write it in figures")
    return _french(number) if language == "fr" else _english(number)


def _french(number: int) -> str:
    names = _names("fr")
    for scale in (10**12, 10**9, 10**6):
        if number >= scale:
            head, rest = divmod(number, scale)
            words = f"{_french(head)} {names[scale]}{'s' if head > 1 else ''}"
            return f"{words} {_french(rest)}" if rest else words
    if number >= THOUSAND:
        head, rest = divmod(number, THOUSAND)
        words = names[THOUSAND] if head == 1 else f"{_bare(_french(head))} {names[THOUSAND]}"
        return f"{words} {_french(rest)}" if rest else words
    if number >= HUNDRED:
        head, rest = divmod(number, HUNDRED)
        words = names[HUNDRED] if head == 1 else f"{names[head]} {names[HUNDRED]}"
        return f"{words} {_french(rest)}" if rest else words + ("s" if head > 1 else "")
    return _french_tens(number)


def _bare(words: str) -> str:
    """Return number words before `mille`, where `cents` and `vingts` lose their s."""
    return words[:-1] if words.endswith(("cents", "vingts")) else words


def _french_tens(number: int) -> str:
    names = _names("fr")
    if number in names and number <= 60:
        return names[number]
    ten = 60 if 60 <= number < 80 else 80 if number >= 80 else number // 10 * 10
    rest = number - ten
    head = "quatre-vingt" if ten == 80 else names[ten]
    if rest == 0:
        return head + "s"
    joint = " et " if rest in (1, 11) and ten < 80 else "-"
    return f"{head}{joint}{_french_tens(rest)}"


def _english(number: int) -> str:
    names = _names("en")
    for scale in (10**12, 10**9, 10**6, THOUSAND):
        if number >= scale:
            head, rest = divmod(number, scale)
            words = f"{_english(head)} {names[scale]}"
            joint = " and " if 0 < rest < HUNDRED else " "
            return f"{words}{joint}{_english(rest)}" if rest else words
    if number >= HUNDRED:
        head, rest = divmod(number, HUNDRED)
        words = f"{names[head]} {names[HUNDRED]}"
        return f"{words} and {_english(rest)}" if rest else words
    if number in names:
        return names[number]
    return f"{names[number // 10 * 10]}-{names[number % 10]}"
