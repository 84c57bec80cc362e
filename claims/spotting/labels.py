"""Figures that count nothing: of names, pages, houses, scores, models."""

from __future__ import annotations

import re

from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.languages.forms import Pos, readings
from claims.model import Hedge, Kind, NumberValue
from claims.patterns import pattern
from claims.spotting.naming_figures import is_told_by_neighbours
from claims.spotting.refusing import HYPHENS, REACH, WORD, is_counted, word_after, word_before

MARK_BEFORE = pattern(r"(?:n\s?[°º]|[#№])[^\S\n]?$", re.IGNORECASE)
OF_NUMBER = pattern(r"[^\S\n](?:le|leur|the)[^\S\n](?:nombre|total|number)(?!\w)")
"""`porte à sept le nombre de` what is counted."""
LIST_JOINTS = ("et", "and", "ou", "or", "")
LISTED = pattern(r"([^\W\d_]+)[^\S\n]\d+(?:, \d+)*(?:,? (?:et|and|ou|or) |, )$")
"""`numéros 63 et 65`: a label holds for all the figures after it."""
STREET = pattern(r"(?:[^\S\n][A-Z][\w’'-]*){2,4}")
MARKS = (('"', '"'), ("«", "»"), ("“", "”"), ("'", "'"), ("‘", "’"))
SCORE = pattern(
    r"(?:([^\W\d_]+)[^\S\n])?(?<![\d.,])(\d{1,2})[^\S\n]à[^\S\n](\d{1,2})(?![\d.,]*[\d%€])(?![^\S\n]?[%€])"
    r"(?:[^\S\n]([^\W\d_]+))?"
)
HALF_LEFT = pattern(r"(?:\d[^\S\n]?[x×][^\S\n]?|(?<!\d)\d{1,3}[^\S\n][-–‑][^\S\n]?|\d[-–‑:+=])$")
HALF_RIGHT = pattern(r"[^\S\n]?[x×][^\S\n]?\d|[^\S\n][-–‑][^\S\n]?\d{1,3}(?!\d)|[-–‑:+=]\d")
POSSESSIVE = pattern(r"['’]s(?!\w)")
INCHES = ('"', "”", "″", "'")
FEET = pattern(r"\d['’′][^\S\n]?$")
LONGEST_LABEL = 5
PLURAL_MARKS = 2
MODEL = pattern(r"[-‑]([A-Z][a-z]+)(?!\w)")
"""`a 3-Series`."""
ENGINE = pattern(r"\d{1,2}\.\d")
"""`Turbo 3.0`."""
DOTTED = pattern(r"(?<![^\W\d_])[A-Z]\.$")
"""`the T.20`."""
CLOCKLIKE = pattern(r"\d{2}[.]\d{2}")
HIGHEST = 10**9
LEAST_ROUGH = 100
"""Rounder words (`le cent`, `un mille`) are left alone."""
APOSTROPHES = ("'", "’")


def is_label(one: Found, tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether a bare number is a name's, a page's, a house's or a score's, or stands before `fois`."""
    text, value = context.text, one.value
    if not isinstance(value, NumberValue) or one.kind is not Kind.NUMBER:
        return False
    before, after = word_before(text, one.start), word_after(context, one.end)
    if _is_marked(text, one, after, lexicon) or is_told_by_neighbours(text, one, before, after, lexicon):
        return True
    if value.amount is None:
        return False
    if before and _bare(before) in lexicon.labels and not _counts_behind(before, after, lexicon):
        return True
    if _is_by_half(text, one, lexicon) or _is_house(text, one, after, lexicon):
        return True
    if _is_singular(text, one, before, after, lexicon):
        return True
    if text[one.start].isalpha():
        return _is_spelt_name(text, one, before, after, lexicon, tokens[at])
    return _is_numbered(text, one, lexicon) or _goes_with_name(text, one, before, after, lexicon)


def _counts_behind(before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a figure counts what follows though a label stands before it (`the top 10 firms`)."""
    if _bare(before) in lexicon.negatives.get("choosing", ()) and is_counted(after, lexicon):
        return True
    return _is_day_by_day(before, after, lexicon)


def _is_day_by_day(before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a label before a figure only stands beside what it counts: `every day 30 barges`, `au stade 90 gradins`.

    Where every plural shows (French) that holds for any label; else for a day or week.
    """
    lasts = "<duration>" in lexicon.words.get(_bare(before), {})
    return (lasts or len(lexicon.dates["years"]["plurals"]) == PLURAL_MARKS) and is_counted(after, lexicon)


def _is_marked(text: str, one: Found, after: str, lexicon: Lexicon) -> bool:
    """Whether the marks and the word right around figures say that they count nothing."""
    if after[:1].isupper() and text[one.start].isdigit() and "<ordinal>" in lexicon.words.get(folded(after), {}):
        return True  # `30 First Kisses`
    model = MODEL.match(text, one.end)
    if model is not None and folded(model[1]) in lexicon.labels:
        return True
    if folded(after) in lexicon.negatives["after_number"] or _in_score(text, one, after, lexicon):
        return True
    if after[:1].isupper() and "<cents>" in lexicon.words.get(folded(after).removesuffix("'s"), {}):
        return True
    if text[one.start].isdigit() and (POSSESSIVE.match(text, one.end) or _is_odds_or_height(text, one, lexicon)):
        return True
    return _is_cited(text, one) or is_title(text, one, lexicon)


def is_title(text: str, one: Found, lexicon: Lexicon) -> bool:
    """Whether the words from the figures on are a title: `60 millions de consommateurs`."""
    titles = lexicon.negatives.get("titles", ())
    return text[one.start].isdigit() and text[one.start : one.start + REACH].lower().startswith(tuple(titles))


def _is_numbered(text: str, one: Found, lexicon: Lexicon) -> bool:
    """Whether a mark numbers the figures (`n° 14`), a label before others (`numéros 63 et 65`), or are `'83`."""
    ahead = text[max(0, one.start - 6) : one.start]
    if MARK_BEFORE.search(ahead) or DOTTED.search(ahead):
        return True
    goes_on = text[max(0, one.start - 4) : one.start].strip(" ,") in LIST_JOINTS
    listed = LISTED.search(text[max(0, one.start - REACH) : one.start]) if goes_on else None
    if listed is not None and (
        folded(listed[1]) in lexicon.labels or _is_second_of_name(listed[1], text, one, lexicon)
    ):
        return True
    return one.start > 0 and text[one.start - 1] in APOSTROPHES and one.end - one.start == 2


def _is_second_of_name(word: str, text: str, one: Found, lexicon: Lexicon) -> bool:
    """Whether a name with a figure stands before, and nothing is counted after: `Les Dunes 1 et 2`."""
    if not word[0].isupper() or folded(word) in lexicon.words or folded(word) in lexicon.negatives["openers"]:
        return False
    return one.end - one.start <= 1 and not text[one.end : one.end + 2].lstrip()[:1].isalpha()


def _is_singular(text: str, one: Found, before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a whole figure of more than one follows a word of the singular: `une 208`, `le quinze de France`."""
    leads = lexicon.negatives.get("singular")
    value, written = one.value, text[one.start : one.end]
    if leads is None or not before or not isinstance(value, NumberValue) or _bare(before) not in leads:
        return False
    if value.amount is not None and value.amount % 1 and lexicon.decimal == "," and "." in written:
        return not value.multiple  # `le 49.3`: a decimal has a comma
    least = 1 if written.isdigit() else 2
    if value.multiple or value.amount is None or not least <= value.amount < HIGHEST or value.amount % 1:
        return False
    if "<month>" in lexicon.words.get(folded(after), {}):
        return False  # `au 31 avril`, a day that no calendar has
    if lexicon.month_first:
        return written.isdigit() and not after[:1].islower() and text[one.end : one.end + 1] not in HYPHENS
    return not written[0].isalpha() if not written.isalpha() else value.amount < LEAST_ROUGH


def _is_odds_or_height(text: str, one: Found, lexicon: Lexicon) -> bool:
    """Whether figures are a bookmaker's (`odds of 1/4`) or the inches of a height (`5' 10"`)."""
    if text[one.end : one.end + 1] in INCHES and FEET.search(text[max(0, one.start - 5) : one.start]):
        return True
    if "/" not in text[one.start : one.end] or not lexicon.negatives.get("odds"):
        return False
    around = text[max(0, one.start - REACH) : one.end + REACH].lower()
    return not frozenset(lexicon.negatives["odds"]).isdisjoint(WORD.findall(around))


def _is_cited(text: str, one: Found) -> bool:
    """Whether bare figures are quoted by themselves or begin with a nought: `le chiffre « 1 »`, `le "13"`, `007`."""
    written = text[one.start : one.end]
    if not written.isdigit() and not CLOCKLIKE.fullmatch(written):
        return written[0].isupper() and _is_quoted(text, one, longest=REACH)
    return (written[0] == "0" and written.strip("0") != "") or _is_quoted(text, one, longest=5)


def _is_quoted(text: str, one: Found, longest: int) -> bool:
    before, after = text[max(0, one.start - 2) : one.start].rstrip()[-1:], text[one.end : one.end + 2].lstrip()[:1]
    return (before, after) in MARKS and one.end - one.start <= longest


def _is_by_half(text: str, one: Found, lexicon: Lexicon) -> bool:
    """Whether the number is of a score told in words: `battus 3 à 1`, not `de 3 à 1 euro`, `30 à 20 pages`."""
    if lexicon.hedges["range"].get("de") != "à" or not text[one.start : one.end].isdigit():
        return False
    near = max(0, one.start - REACH)
    for match in SCORE.finditer(text, near, min(len(text), one.end + REACH)):
        if match.start(2) <= one.start < match.end():
            lead, most, least, noun = folded(match[1] or ""), int(match[2]), int(match[3]), match[4] or ""
            return most >= least and lead not in lexicon.hedges["range"] and not is_counted(noun, lexicon)
    return False


def _is_house(text: str, one: Found, after: str, lexicon: Lexicon) -> bool:
    """Whether the number is a house's: `65 rue Haute`, `12 Mill Lane`."""
    streets = lexicon.negatives.get("streets")
    if streets is None or not after:
        return False
    if not after[0].isupper():
        return folded(after).split("-")[0] in streets and not lexicon.month_first
    match = STREET.match(text, one.end) if lexicon.month_first else None
    return match is not None and any(folded(word) in streets for word in match[0].split()[1:])


def _is_spelt_name(text: str, one: Found, before: str, after: str, lexicon: Lexicon, token: Token) -> bool:
    """Whether a number in words is part of a name (`the Six Nations`), a half of a match, or too slight to count."""
    if "<bare-fraction>" in token.cats and _is_compound(text, one):
        return True
    if "<bare-fraction>" in token.cats and lexicon.negatives["fraction_tails"]:
        joined = text[one.start - 1 : one.start] in HYPHENS
        fits = (
            folded(after) in lexicon.negatives["fraction_tails"]
            or folded(before) in lexicon.negatives["fraction_leads"]
        )
        if folded(before) in lexicon.numbers["ordinals"]:
            return True
        return joined or not (fits or text[one.start : one.end].count(" "))
    led = before and (not lexicon.nouns_capitalised or text[one.start - 2 : one.start - 1].isalnum())
    if (
        lexicon.decimal == ","
        and text[one.start - 1 : one.start] in HYPHENS
        and text[one.start - 2 : one.start - 1].isalpha()
    ):
        return True
    if text[one.start].isupper() and led and after and after[0].isupper():
        return True
    if text[one.start].isupper() and before[:1].isupper() and text[one.start - 2 : one.start - 1].isalnum():
        return True
    if _is_written_as_name(text, one):
        return True
    if text[one.end : one.end + 1] in HYPHENS and text[one.end + 1 : one.end + 2].isupper():
        return True
    if OF_NUMBER.match(text, one.end):
        return False
    return folded(text[one.start : one.end]) in lexicon.negatives["lonely"] and not _counts(after, lexicon)


def _is_compound(text: str, one: Found) -> bool:
    """Whether a fraction is the first half of a word: `demi-teinte`, `half-hearted`."""
    return text[one.end : one.end + 1] in HYPHENS and text[one.end + 1 : one.end + 2].isalpha()


def _is_written_as_name(text: str, one: Found) -> bool:
    """Whether one number word has a capital inside a sentence of small letters: `a day with Five`."""
    word = text[one.start : one.end]
    inside = text[one.start - 1 : one.start] == " " and text[one.start - 2 : one.start - 1].islower()
    return inside and word.isalpha() and word[0].isupper() and word[1:].islower()


def _bare(word: str) -> str:
    """Return a word without what is elided or hyphened before it: `l'article`, `ex-numéro`."""
    return re.split(r"['-]", folded(word).rstrip("."))[-1]


def _counts(after: str, lexicon: Lexicon) -> bool:
    """Whether the word after a figure may be what it counts: lower case, no number, no word that goes on a clause."""
    if not after or not (after[0].islower() or lexicon.nouns_capitalised):
        return False
    word = folded(after)
    return word not in lexicon.dates["years"]["tails"] and "<w>" not in lexicon.words.get(word, {})


def _may_be_many(word: str, lexicon: Lexicon) -> bool:
    """Whether a word may be what more than one are counted of; not the verb of `Nikkei 225 dropped`, nor a singular."""
    known, plurals = readings(folded(word), lexicon.language), tuple(lexicon.dates["years"]["plurals"])
    if known and known[0].pos not in (Pos.NOUN, Pos.ADJ, Pos.PROPN):
        return False
    is_noun = bool(known) and known[0].pos is Pos.NOUN
    return folded(word).endswith(plurals) if is_noun or not lexicon.month_first else True


def _goes_with_name(text: str, one: Found, before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether plain figures end a name in capitals: `Airbus 320`, `Channel 4`; not `Lyon 3 morts`."""
    start, written = one.start, text[one.start : one.end]
    plain = written.isdigit() or ENGINE.fullmatch(written) is not None
    if not before or not plain or len(written) > LONGEST_LABEL:
        return False
    name = re.split(r"['’-]", re.sub(r"['’]s$", "", before))[-1]
    if not (any(c.isupper() for c in name)):
        return False
    known = _bare(before)
    if known in lexicon.negatives["names"]:
        return not (after and is_counted(after, lexicon))
    if _counts(after, lexicon) and _may_be_many(after, lexicon):
        return False
    ahead = re.split(r"['’]", word_before(text, start - 1 - len(before)))[-1] if name.isupper() else ""
    if ahead[:1].isupper():
        return True
    if (
        known in lexicon.words
        or known.rstrip("'") in lexicon.dates["years"]["tails"]
        or known in lexicon.negatives["openers"]
    ):
        return False
    return text[start - 1] in " \u00a0\u202f"


def _in_score(text: str, one: Found, after: str, lexicon: Lexicon) -> bool:
    """Whether the number is half or all of `3-1`, `6–4`, `2 - 0`: two figures, nothing counted after."""
    if isinstance(one.value, NumberValue) and one.value.hedge is Hedge.RANGE:
        joined = any(mark in text[one.start : one.end] for mark in HYPHENS)
        return joined and not _counts(after, lexicon)
    left = HALF_LEFT.search(text[max(0, one.start - 7) : one.start])
    right = HALF_RIGHT.match(text, one.end)
    return bool(left or right)
