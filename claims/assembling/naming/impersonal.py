"""French `il` that is nobody: `il faut`, `il y a`, `il est possible que`, `il a été décidé de`.

The constructions are those that grammars of French list as impersonal; what tells `il est prévu de` from `il est parti`
is the verb and what follows it, so both are looked at.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from claims.languages.forms import Mood, Pos, readings
from claims.languages.packs import load_table
from claims.patterns import pattern
from claims.spotting.vocabulary import NameWords

_WORD = pattern(r"\w+['’]?|[^\w\s]")
_BEFORE = pattern(r"(?:\b(?:([yY])|([sS][e'’])) ?)?\b(\w+)(?:-t)?-$")
_REACH = 100
"""Characters read behind the pronoun."""
_BACK = 24
"""Characters read before an inverted pronoun, for its verb."""
_REFLEXIVE = frozenset({"se", "s'"})
_CLITICS = frozenset(
    {"ne", "n'", "me", "te", "lui", "nous", "vous", "leur", "m'", "t'", "en", "y", "le", "la", "l'", "les"} | _REFLEXIVE
)
_CLAUSE_AFTER = frozenset({"que", "qu'"})
_DE = frozenset({"de", "d'"})
_A = frozenset({"à", "au", "aux"})
_THERE = frozenset(
    {"un", "une", "des", "du", "le", "la", "les", "l'", "de", "d'", "deux", "trois", "quatre", "cinq", "six", "sept"}
    | {"huit", "neuf", "dix", "vingt", "cent", "mille", "plusieurs", "quelques", "plus"}
)
_MARKS = frozenset('"«»“”')
_MAY = frozenset({"pouvoir", "devoir", "aller", "sembler", "risquer", "commencer", "continuer"})
"""Verbs whose `il` is nobody before one that has nobody either (`il peut y avoir`)."""
_HOURS = frozenset({"heure", "heures", "h"})
_ENDS = frozenset(".!?;:…")


class _Words(NamedTuple):
    always: frozenset[str]
    left_to: frozenset[str]
    left_to_them: frozenset[str]
    opening_others: frozenset[str]
    with_content: frozenset[str]
    with_counted: frozenset[str]
    reflexive: frozenset[str]
    reflexive_with_content: frozenset[str]
    decided: frozenset[str]
    told_to: frozenset[str]
    moments: frozenset[str]
    weather: frozenset[str]
    describing: frozenset[str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    table = load_table("fr", "names", NameWords)["impersonal"]
    return _Words(*(frozenset(table[name].split()) for name in _Words._fields))


@lru_cache(maxsize=64)
def is_impersonal(text: str, start: int, end: int) -> bool:
    """Whether the French `il` at `text[start:end]` is nobody; of other words always false. Constant time."""
    if text[start:end].lower() != "il":
        return False
    words = [word.replace("’", "'") for word in _WORD.findall(text[end : end + _REACH].lower()) if word not in _MARKS]
    clitics: set[str] = set()
    inverted = start > 0 and text[start - 1] == "-"
    if inverted:
        verb = _BEFORE.search(text, max(0, start - _BACK), start)
        if verb is None:
            return False
        words.insert(0, verb[3].lower())
        clitics.update(["y"] if verb[1] else ["se"] if verb[2] else [])
    at = 0
    while at + 1 < len(words) and words[at] in _CLITICS:
        clitics.add(words[at])
        at += 1
    if at == len(words):
        return False
    verbs, after = _verbs(words[at]), words[at + 1 :]
    return (inverted and _is_tag(verbs, after)) or _is_nobody(verbs, clitics, after)


def _is_tag(verbs: frozenset[str], after: list[str]) -> bool:
    """Whether what stands before is what was decided or said by nobody named (`…, a-t-il été décidé lundi`)."""
    said = _past_adverbs(after)
    return "avoir" in verbs and said[0] == "été" and bool(_participles(_past_adverbs(said[1:])[0]) & _words().decided)


def _is_nobody(verbs: frozenset[str], clitics: set[str], after: list[str]) -> bool:
    """Whether nobody does what `verbs`, the lemmas that the verb can have, tell before the words `after`."""
    words, said = _words(), _past_adverbs(after)
    following = said[0]
    if verbs & _MAY and _has_nobody(said):
        return True
    if "arriver" in verbs and following in _DE:
        return True  # `il m'arrive de chanter`
    if verbs & words.always or ("avoir" in verbs and "y" in clitics) or ("valoir" in verbs and "mieux" in after[:1]):
        return True
    if clitics & _REFLEXIVE:
        done = _participles(following) if "être" in verbs else verbs
        return bool(done & words.reflexive) or (
            bool(verbs & words.reflexive_with_content) and following in _CLAUSE_AFTER
        )
    if verbs & words.left_to and (following in _A or clitics & words.left_to_them) and _has_deed(after):
        return True  # `il appartient au juge de trancher`
    if "être" in verbs:
        return "en" in clitics or _is_stated(said)
    if "avoir" in verbs:
        done = _participles(following)
        return bool(done & words.always) or ("être" in done and _is_stated(_past_adverbs(said[1:])))
    if "faire" in verbs:
        return following in words.weather
    if verbs & words.with_content and (
        following in _CLAUSE_AFTER or (said[1] in _CLAUSE_AFTER and _tells_a_case(following))
    ):
        return True
    there = following in _THERE or following[:1].isdigit() or (following == "à" and _is_infinitive(said[1]))
    return ("aller" in verbs and "en" in clitics) or (bool(verbs & words.with_counted) and there)


def _has_deed(after: list[str]) -> bool:
    """Whether `de` and an infinitive follow, or `que`: what it is for somebody to do.

    Nothing counts behind the end of the sentence or another verb (`il appartient à un club qui refuse de payer`).
    """
    apart = _words().opening_others | _ENDS
    for word, then in pairwise(after):
        if word in apart or (word == "et" and _verbs(then)):
            return False
        if (word in _DE and _is_infinitive(then)) or word in _CLAUSE_AFTER:
            return True
    return False


def _has_nobody(said: list[str]) -> bool:
    """Whether `y avoir` or `falloir` follows a verb like `pouvoir`."""
    there = said[0] == "y" and ("avoir" in said[1:3])
    return there or bool(_verbs(said[0]) & frozenset({"falloir"}))


def _is_stated(said: list[str]) -> bool:
    """Whether what follows `il est` states a case (`possible que`, `prévu de`, `midi`, `à noter`)."""
    words = _words()
    following, then, last = said[:3]
    if (
        following == "question"
        or following in words.moments
        or then in _HOURS
        or (following, then) == ("grand", "temps")
    ):
        return True
    if following == "à":
        return _is_infinitive(then)
    opens = then in _CLAUSE_AFTER or (then in _DE and _is_infinitive(last))
    done = _participles(following)
    if done:
        return bool(done & words.decided) and (opens or (then in _A and bool(done & words.told_to)))
    return opens and _tells_a_case(following)


def _tells_a_case(word: str) -> bool:
    """Whether a word can tell how a case stands: an adjective that nobody in particular is."""
    return word not in _words().describing and any(r.pos is Pos.ADJ for r in readings(word, "fr"))


def _participles(word: str) -> frozenset[str]:
    return frozenset(r.lemma for r in readings(word, "fr") if r.mood is Mood.PAST_PARTICIPLE)


def _verbs(word: str) -> frozenset[str]:
    return frozenset(r.lemma for r in readings(word, "fr") if r.pos is Pos.VERB)


def _is_infinitive(word: str) -> bool:
    return any(r.mood is Mood.INFINITIVE for r in readings(word, "fr"))


def _past_adverbs(words: list[str]) -> list[str]:
    """Return the words behind the adverbs that a verb has after it, and blanks so that there are three."""
    at = 0
    while at < len(words) and words[at] not in _words().moments and _is_adverb(words[at]):
        at += 1
    return [*words[at : at + 4], "", "", ""]


def _is_adverb(word: str) -> bool:
    found = readings(word, "fr")
    return word == "donc" or (bool(found) and found[0].pos is Pos.ADV)
