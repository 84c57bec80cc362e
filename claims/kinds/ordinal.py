"""Ranks: `1er`, `troisième`, `21st`."""

from __future__ import annotations

from decimal import Decimal

from claims.kinds.found import Context, Found
from claims.kinds.lexicon import Lexicon
from claims.kinds.tokens import Token, folded
from claims.languages.forms import Mood, Pos, Tense, readings
from claims.model import Kind, OrdinalValue, Part
from claims.patterns import pattern

FOLLOWING = pattern(r"[^\S\n]{0,2}-?([^\W\d_][\w’'-]*)(?:[^\S\n]([^\W\d_]+))?")
BEFORE = pattern(r"([^\W\d_]+)[^\S\n]+$")
HYPHENS = ("-", "–", "‑")
EACH = ("per", "every", "each", "split")
"""Before a `second` that is a unit of time."""
CENTURIES = ("century",)
"""With a capital after a rank, part of a name: `20th Century Fox`."""
PLACES = ("at", "world", "ranked", "reached", "seeded", "hit")
"""Before `number eight`: a place in a table."""
REACH = 32
HIGHEST = 10**18


def read(tokens: list[Token], at: int, lexicon: Lexicon, context: Context) -> Found | None:
    """Return the rank that a token says, `None` before words with which it ranks nothing (`Premier ministre`)."""
    token = tokens[at]
    rank = int(token.cats["<ordinal>"])
    match = FOLLOWING.match(context.text, token.end, min(context.end, token.end + REACH))
    following = folded(match[1]) if match else ""
    both = f"{following} {folded(match[2])}" if match and match[2] else following
    refused = lexicon.negatives["after_ordinal"]
    if _is_of_name(token, match[1] if match else "", context.text):
        return None
    head = following.partition("-")[0]
    if head in refused or head.removesuffix("s") in refused or both in refused or _is_position(token, lexicon, context):
        return None
    if _is_adverb(token, following, lexicon, context):
        return None
    if not 0 < rank <= HIGHEST:
        return None
    amount = Decimal(rank)
    value = OrdinalValue(amount, amount, amount)
    return Found(Kind.ORDINAL, token.start, token.end, value, (Part("figure", token.start, token.end),))


def _is_position(token: Token, lexicon: Lexicon, context: Context) -> bool:
    """Whether a numbered rank is where somebody plays: `the number eight broke away`, not `in at number eight`."""
    if token.word not in lexicon.negatives.get("positions", ()):
        return False
    before = BEFORE.search(context.text[max(0, token.start - REACH) : token.start])
    return before is None or before[1].lower() not in PLACES


def _is_of_name(token: Token, following: str, text: str) -> bool:
    """Whether a rank in words is part of another word or of a name: `avant-première`, `at Second City`."""
    if following[:1].isupper() and following.lower() in CENTURIES and not following.isupper():
        return True
    if not token.word.isalpha() or not token.start:
        return False
    before = text[token.start - 1]
    if text[token.start].isupper() and token.start > 1 and before == " " and text[token.start - 2].isdigit():
        return True
    if before in HYPHENS and token.start > 1 and text[token.start - 2].isalpha():
        return True
    inside = before.isspace() and text[token.start - 2 : token.start - 1].isalnum()
    return inside and text[token.start].isupper() and following[:1].isupper() and not text[token.start + 1].isupper()


def _is_adverb(token: Token, following: str, lexicon: Lexicon, context: Context) -> bool:
    """Whether `first` says when, not which: `it first appeared`, `First, the doors were shut`, `en premier`."""
    tails = lexicon.negatives["adverb_tails"]
    if not token.word.isalpha():
        return False
    before = BEFORE.search(context.text[max(0, token.start - REACH) : token.start])
    if not tails:
        return before is not None and not following and before[1].lower() in lexicon.negatives["adverb_leads"]
    if before is not None and token.word == "second" and before[1].lower() in EACH:
        return True
    if before is not None and "<article>" in lexicon.words.get(before[1].lower(), {}):
        return False
    led = before is not None and _leads_adverb(before[1].lower(), token, lexicon)
    opens = context.text[token.start].isupper() and context.text[token.end : token.end + 1] == ","
    verb = readings(following, lexicon.language) if following else ()
    did = token.word == "first" and bool(verb) and verb[0].pos is Pos.VERB and verb[0].tense is Tense.PAST
    ended = following.endswith(tuple(tails)) and "-" not in following and not (verb and verb[0].pos is Pos.NOUN)
    told = before is not None and before[1].lower() in lexicon.negatives.get("be_forms", ())
    done = token.word == "first" and told and any(one.mood is Mood.PAST_PARTICIPLE for one in verb)
    return led or opens or did or ended or (done and not (verb and verb[0].pos is Pos.NOUN))


def _leads_adverb(before: str, token: Token, lexicon: Lexicon) -> bool:
    """Whether `first` after a word says when: after a pronoun or a verb that gives no rank (`they spoke first`)."""
    if before in lexicon.negatives["adverb_leads"]:
        return True
    verb = readings(before, lexicon.language) if token.word == "first" else ()
    return bool(verb) and verb[0].pos is Pos.VERB and verb[0].lemma not in lexicon.negatives.get("rank_verbs", ())
