"""What looks like a date or time and is none: a `2000` that counts people, `le 20h`, a Christmas card."""

from __future__ import annotations

from claims.kinds.found import Context
from claims.kinds.grammar import Shape
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.languages.classes import word_class
from claims.patterns import pattern
from claims.spotting.mistiming import is_measured, refuses_clock, refuses_hours
from claims.spotting.refusing import HYPHENS, REACH, WORD, is_counted, word_after, word_before

FUTURE_REACH = 60
STOPS = (".", "!", "?", "…")
TITLE = 3
"""Letters of `M.`, `Dr.`, `Mme.`: no sentence ends with them."""
SEASON = pattern(r"[/–-]\d\d(?![\d-])")
"""The second half of a season (`2006/07`, `2006-07`)."""
MORE_ODDS = pattern(r"[^\S\n](?:to|and|from)[^\S\n]\d{1,2}/\d{1,2}(?!\d)")
"""After `4/1`: it is no day (`from 4/1 to 5/2`)."""
OF_TITLE = pattern(r"\w[^\S\n](?!Ides\b|Month\b|End\b|Beginning\b|Middle\b|Start\b)[A-Z][a-z]+[^\S\n]of[^\S\n]$")
"""`The Lilies of May` is a title."""
BACK = pattern(r"[-‑ ](?i:là)(?![\w-])")
"""Behind a time: the one that was spoken of (`ce soir-là`), not `là-bas`."""
SCORED = pattern(
    r"[^\S\n]?(?:à|[-–])[^\S\n]?\d{1,2}(?:[^\S\n](?:face|contre|devant|à|au|aux|chez|sur|dans|lors|pour|par|against|at)\b|[).,;]|$)"
)
"""The other side's figure of a result: a day has no `à` and another figure behind it but an hour."""
PAST_PARTICIPLES = ("passé", "passée", "passés", "passées")
"""`elle a passé lundi trois heures ici`: before the day it is a verb, after it a shift."""
DIVISION_LEADS = ["au", "du", "le", "this", "last", "next", "its"]


def is_refused(shape: Shape, tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether a shape of dates or times fits words that say something else."""
    places = dict(shape.fields)
    inside = tokens[at + shape.start : at + shape.end]
    if _points_back(inside, lexicon, context):
        return True
    match shape.reads:
        case "calendar":
            return _refuses_calendar(places, inside, tokens, at, lexicon, context)
        case "hours":
            return refuses_hours(places, inside, tokens, at, lexicon, context)
        case "hours-span":
            return is_measured(inside, context)
        case "clock":
            return refuses_clock(places, inside[0], lexicon, context)
        case "ahead":
            return _is_length(inside, lexicon, context)
        case "span":
            return _refuses_span(places, inside, lexicon, context)
        case _:
            return _refuses_other(shape.reads, places, inside, lexicon, context)


def _points_back(inside: list[Token], lexicon: Lexicon, context: Context) -> bool:
    """Whether `là` makes a time the one that was spoken of (`ce soir-là`, `cette année là`), whose day is not said."""
    end = inside[-1].end
    if lexicon.language != "fr" or context.text[end + 1 : end + 3].lower() != "là":
        return False
    if BACK.match(context.text, end) is None:
        return False
    pointing = word_class("demonstrative", "fr")
    return inside[0].word.split(" ", 1)[0] in pointing or folded(word_before(context.text, inside[0].start)) in pointing


def _refuses_span(places: dict[str, int], inside: list[Token], lexicon: Lexicon, context: Context) -> bool:
    if set(places) == {"numeric", "numeric:2"}:
        return _are_odds(inside, lexicon, context)
    if set(places) <= {"year", "year:2", "yy:2"} and len(inside) == 3:
        return not _is_year_pair(inside, lexicon, context)
    return False


def _refuses_other(reads: str, places: dict[str, int], inside: list[Token], lexicon: Lexicon, context: Context) -> bool:
    before = word_before(context.text, inside[0].start)
    match reads:
        case "division":
            known = lexicon.dates["years"]["cues"] + DIVISION_LEADS
            return "division" in places and "year" not in places and folded(before) not in known
        case "offset":
            return _is_title(inside[-1], context)
        case "recent":
            return _is_verb_of_lasting(inside[0], before, lexicon)
        case "century":
            return _is_other_century(inside, lexicon, context)
        case "period":
            return folded(word_after(context, inside[-1].end)) in lexicon.dates["feasts"]["school"]
        case "week-number":
            return context.text[inside[0].start].isupper() and bool(before)
        case _:
            return False


def _is_verb_of_lasting(first: Token, before: str, lexicon: Lexicon) -> bool:
    """Whether what points back is the verb of how long something goes on: `the talks will last three days`."""
    words = lexicon.dates.get("pointing")
    if words is None or first.word not in words["verbs"] or not before:
        return False
    lead = folded(before)
    return lead not in words["leads"] and not lead.endswith(("'s", "s'"))


def _is_before_era(end: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether a year or century is one before our era, which no calendar date tells."""
    following = context.text[end : min(context.end, end + REACH)].lower().replace("’", "'").lstrip(" \u00a0")
    return following.startswith(tuple(lexicon.dates["feasts"]["eras"]))


def _is_other_century(inside: list[Token], lexicon: Lexicon, context: Context) -> bool:
    """Whether a century is before our era or a name's (`20th Century Fox`)."""
    last = inside[-1]
    titled = context.text[last.start].isupper() and not context.text[last.start : last.end].isupper()
    return (titled and word_after(context, last.end)[:1].isupper()) or _is_before_era(last.end, lexicon, context)


def _is_feast_thing(token: Token, lexicon: Lexicon, context: Context) -> bool:
    """Whether a feast's name is a person's or a thing's: `Alain Toussaint`, `le marché de Noël`, `a Christmas card`."""
    text, words = context.text, lexicon.dates["feasts"]
    if token.word in lexicon.dates["capitalised"] and text[token.start].islower():
        return True  # sa dixième ascension du mont
    after = word_after(context, token.end)
    if folded(after) in words["after"] or (not lexicon.month_first and after[:1].isupper()):
        return True
    before = word_before(text, token.start)
    if not before:
        return False
    if folded(before) in words["before"]:
        return True
    if (
        text[token.start].isupper()
        and before[0].isupper()
        and not _begins(text, token.start)
        and folded(before).rstrip(".") not in lexicon.words
    ):
        return _is_inside(text, token.start - len(before) - 1) or not lexicon.month_first
    lead = folded(before)
    if lead in lexicon.of:
        cut = text.rfind(before, 0, token.start)
        lead = folded(word_before(text, cut))
    return lead.rstrip(".") in words["before"]


def _begins(text: str, at: int) -> bool:
    """Whether a word begins a sentence: a stop right before it that ends no initial or short title."""
    before = text[max(0, at - REACH) : at].rstrip()
    if before[-1:] not in STOPS:
        return False
    last = before[:-1].split()[-1:]
    return not (before[-1] == "." and last and last[0][:1].isupper() and len(last[0]) <= TITLE)


def _is_inside(text: str, at: int) -> bool:
    """Whether a word at a place stands inside a sentence."""
    return text[max(0, at - 2) : at].rstrip()[-1:].isalnum()


def _is_counting(end: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether a lower-case word follows that the figure before it may count: `vendredi 15 personnes`."""
    after = word_after(context, end)
    years = lexicon.dates["years"]
    return after[:1].islower() and folded(after) not in years["tails"] and folded(after) not in years["day_tails"]


def _is_day_apart(day: Token, lexicon: Lexicon, context: Context) -> bool:
    """Whether the figure after a weekday is not its day: `dimanche huit morts`, `Friday 15 protesters`."""
    if "<ordinal>" in day.cats:
        return False
    if SCORED.match(context.text, day.end) is not None:
        return True  # `a battu Lens dimanche 2 à 1 devant son public`
    return "<spelt>" in day.cats or _is_counting(day.end, lexicon, context)


def _is_verb(first: Token) -> bool:
    return first.word in PAST_PARTICIPLES and "<shift>" in first.cats


def _is_season(places: dict[str, int], tokens: list[Token], at: int, context: Context) -> bool:
    if "year" not in places or len(set(places)) < 2:
        return False
    return SEASON.match(context.text, tokens[at + places["year"]].end) is not None


def _refuses_calendar(
    places: dict[str, int], inside: list[Token], tokens: list[Token], at: int, lexicon: Lexicon, context: Context
) -> bool:
    names = set(places)
    first = inside[0]
    counts = lexicon.month_first and {"month", "day"} <= names and _counts_behind_month(inside, context)
    if counts or _is_verb(first) or _is_season(places, tokens, at, context):
        return True
    if names == {"year"}:
        return not is_year(tokens, at + places["year"], lexicon, context)
    if "feast" in names and "year" not in names:
        return _is_feast_thing(tokens[at + places["feast"]], lexicon, context)
    if "day" in names and names <= {"weekday", "short", "day"} and len(names) > 1:
        return _is_day_apart(inside[-1], lexicon, context)
    if "yy" in names:
        return _is_counting(inside[-1].end, lexicon, context) or "<spelt>" in inside[-1].cats
    if names == {"month"}:
        return not _is_lone_month(first, lexicon, context)
    if names == {"day"}:
        return not _is_lone_day(tokens, at, lexicon, context)
    if names == {"weekday"}:
        return _is_name_of_day(first, lexicon, context)
    if names == {"numeric"}:
        return _are_odds(inside, lexicon, context)
    return False


def _counts_behind_month(inside: list[Token], context: Context) -> bool:
    """Whether a number in words behind a month and a comma counts what follows: `quit in May, two months after`."""
    parted = "," in context.text[inside[0].end : inside[-1].start]
    return parted and "<spelt>" in inside[-1].cats and "<ordinal>" not in inside[-1].cats


def _are_odds(inside: list[Token], lexicon: Lexicon, context: Context) -> bool:
    """Whether `4/1` is a bookmaker's."""
    around = (word_before(context.text, inside[0].start), word_after(context, inside[-1].end))
    odds = lexicon.dates["years"]["odds"]
    if lexicon.month_first and MORE_ODDS.match(context.text, inside[-1].end):
        return True
    return inside[0].word.count("/") == 1 and any(folded(word) in odds for word in around)


def _is_title(token: Token, context: Context) -> bool:
    """Whether a word has a capital inside a sentence: the Today programme."""
    text = context.text
    before = text[max(0, token.start - 2) : token.start].rstrip()
    return text[token.start].isupper() and not text[token.start : token.end].isupper() and before[-1:].isalnum()


def _is_length(inside: list[Token], lexicon: Lexicon, context: Context) -> bool:
    """Whether `in two years` is how long it took: no word of what is to come stands before it."""
    cues = lexicon.dates["future"]["words"]
    if not cues or inside[-1].word == "time":
        return False
    start = inside[0].start
    before = context.text[max(0, start - FUTURE_REACH) : start].lower()
    return frozenset(cues).isdisjoint(WORD.findall(before[before.rfind(". ") + 1 :]))


def _is_of_paper(token: Token, lexicon: Lexicon, context: Context) -> bool:
    """Whether a weekday is a newspaper's or what one does on it: `the Mail on Sunday`, `a Sunday stroll`."""
    papers = lexicon.dates["feasts"].get("weekdays")
    if papers is None:
        return False
    after = word_after(context, token.end)
    if after in papers["papers"] or after in papers["things"]:
        return True
    before = context.text[max(0, token.start - REACH) : token.start]
    return before.endswith(tuple(papers["before"]))


def _is_name_of_day(token: Token, lexicon: Lexicon, context: Context) -> bool:
    """Whether a weekday is a name's (`Le Journal du Dimanche`): French ones have no capital inside a sentence."""
    if _is_of_paper(token, lexicon, context):
        return True
    written = context.text[token.start : token.end]
    if lexicon.month_first or lexicon.nouns_capitalised or not written[0].isupper() or written.isupper():
        return False
    return bool(word_before(context.text, token.start)) and not _begins(context.text, token.start)


def _is_lone_month(token: Token, lexicon: Lexicon, context: Context) -> bool:
    """Whether a month by itself is the month: French ones are lower case, English ones capitalised and led."""
    written = context.text[token.start : token.end]
    if "<number>" in token.cats and written[-1] != ".":
        return False
    if token.word not in lexicon.full_months and written[-1] != ".":
        return (lexicon.month_first or "<number>" not in token.cats) and _led_month(token, context, lexicon)
    if lexicon.month_first and OF_TITLE.search(context.text[max(0, token.start - REACH) : token.start]):
        return False
    if lexicon.month_first or lexicon.nouns_capitalised:
        return written[0].isupper() and (
            token.word not in lexicon.dates["capitalised"] or _led_month(token, context, lexicon)
        )
    if written[0].isupper() and not written.isupper():
        return not word_before(context.text, token.start) or _begins(context.text, token.start)
    return True


def _led_month(token: Token, context: Context, lexicon: Lexicon) -> bool:
    before = folded(word_before(context.text, token.start))
    return before in lexicon.dates["years"]["cues"] and before not in lexicon.and_


def _is_lone_day(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether `le 17` is a day: an article before, and no noun, unit or figure after."""
    token = tokens[at]
    if "<ordinal>" in token.cats and lexicon.dates["years"]["day_preps"]:
        return _is_led_rank(token, lexicon, context)
    if (
        "<spelt>" in token.cats
        or "<ordinal>" in token.cats
        or folded(word_before(context.text, token.start)) not in lexicon.dates["years"]["day_leads"]
    ):
        return False
    after = context.text[token.end : token.end + 2]
    if after[:1] in (",", ".", ";", ")", "", "\n", "!", "?") and not after[1:2].isdigit():
        return True
    following = folded(word_after(context, token.end))
    return following in lexicon.dates["years"]["day_tails"]


def is_firm_year(shape: Shape, tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether a year holds against a range that begins with its figure: `jugé en 2004 à 12 ans`, `de 2015 à 2012`.

    Of two years in the wrong order each is one by itself.
    """
    if shape.reads != "calendar" or [name for name, _ in shape.fields] != ["year"] or at + 1 >= len(tokens):
        return False
    if tokens[at + 1].cats.keys().isdisjoint(("<range>", "<between>", "<and>")):
        return False
    before = folded(word_before(context.text, tokens[at].start))
    if before in lexicon.dates["years"]["firm"]:
        return True
    second = tokens[at + 2] if at + 2 < len(tokens) else None
    if second is None or "<year>" not in second.cats or before not in lexicon.dates["joints"]:
        return False
    return not is_counted(word_after(context, second.end), lexicon)


def _is_led_rank(token: Token, lexicon: Lexicon, context: Context) -> bool:
    """Whether a rank in figures is a day, as in `on the 4th` before a stop."""
    text = context.text
    if not text[token.start].isdigit() or text[token.end : token.end + 1] not in (
        ",",
        ".",
        ";",
        ")",
        "",
        "\n",
        "!",
        "?",
    ):
        return False
    before = text[max(0, token.start - REACH) : token.start].lower().split()
    return len(before) > 1 and before[-1] == "the" and before[-2] in lexicon.dates["years"]["day_preps"]


def is_year(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> bool:
    """Whether four digits are a year: a cue before them, or nothing counted after them."""
    token = tokens[at]
    year = int(token.cats.get("<year>", 0))
    previous = tokens[at - 1] if at and tokens[at - 1].end <= token.start else None
    before = folded(word_before(context.text, token.start))
    cues = lexicon.dates["years"]
    if context.text[token.end : token.end + 1] in HYPHENS and context.text[token.end + 1 : token.end + 2].isdigit():
        return False
    firm = before in cues["firm"] or (previous is not None and "<role>" in previous.cats and before not in lexicon.of)
    if _is_before_era(token.end, lexicon, context):
        return False
    after = word_after(context, token.end)
    counted = is_counted(after, lexicon) and not _is_described(year, before, after, lexicon)
    if before in lexicon.labels and before not in cues["firm"] and before not in cues["cues"]:
        return False
    if at + 1 < len(tokens) and "<zone>" in tokens[at + 1].cats:
        return False
    if firm:
        return not (counted and year % 100 == 0 and year >= 1100 and before in ("à", "by"))
    if not 1900 <= year <= 2100 and before not in cues["cues"]:
        return False
    if not 1500 <= year <= 2100:
        return False
    return not counted


def _is_described(year: int, before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether the plural after a year is not counted by it: `the 2004 awards`, `les voitures de 1955 primées`."""
    years = lexicon.dates["years"]
    if year % 10 == 0 and year % 100 == 0:
        return False
    if before in years["determiners"] and 1950 <= year <= 2050:
        return folded(after) not in years["plurals"]
    return bool(before in years["cues"] and years["participles"] and after.endswith(tuple(years["participles"])))


def _is_year_pair(inside: list[Token], lexicon: Lexicon, context: Context) -> bool:
    year = int(inside[0].cats.get("<year>", 0))
    last = inside[-1].cats
    if "<year>" in last:
        if last["<year>"] == year + 1 and 1900 <= year <= 2100 and inside[1].end == inside[-1].start:
            return True  # `the 2007-2008 crisis`: nothing is counted so closely
        return 1500 <= year < int(last["<year>"]) <= 2150 and not is_counted(
            word_after(context, inside[-1].end), lexicon
        )
    two = int(last.get("<yy>", 0))
    if two == (year + 1) % 100:
        return 1900 <= year <= 2100
    fits = 1500 <= year <= 2050 and year % 100 < two
    return fits and not is_counted(word_after(context, inside[-1].end), lexicon)
