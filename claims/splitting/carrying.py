"""Who goes on speaking: quotations beside which nobody is named, after words of the same speaker.

Three habits of the press: a quotation alone in its paragraph after one that `he said` ends; a quotation alone after a
sentence that reports its speaker's words (`The mayor said the bridge was safe. "We checked it."`); a quotation behind
a colon whose sentence has its speaker for the subject (`Her mother was blunt: "…"`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.model import Block, Quotation
from claims.patterns import pattern
from claims.splitting.phrases import SpeechWords, Token, is_somebody, noun_phrase, speech_words, tokens_in
from claims.splitting.speakers import Speaker, sentence_start
from claims.splitting.speech_subjects import subject_of_speech

_SPACE = " \t\n\r\u00a0\u202f"
_MARKS = "«»“”„\"'‘’"
_ENDS = ".!?…"
_WINDOW = 320
"""Characters before a quotation in which the sentence before it stands."""
_ABBREVIATED = pattern(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Me|Mme|Mgr)\.")
"""A title or an initial with its stop, which ends no sentence."""
_LONGEST_TAG = 140
"""Characters between two quotations that a `said X` takes up."""
_LEAST = 4
"""Spaces from which a quotation alone is somebody's words."""
_OPENING = frozenset({"but", "and", "however", "mais", "et", "or", "cependant", "toutefois", "pourtant", "pour"})
"""Words before the subject of a sentence that leads to a colon, or before whose view it gives."""
_GOVERNING = frozenset("in to of at on for by with dans à de du des sur pour par chez avec l d".split())  # noqa: SIM905
"""Before a name that is nobody's who speaks (`écrit Ann Bel dans Ouest`)."""
_PERSONAL = frozenset({"he", "she", "they", "il", "elle", "ils", "elles"})
_MINE = frozenset({"i", "we", "je", "j", "nous", "on"})
"""Pronouns of whoever speaks, of whom the words around say nothing."""
_LONGEST_LABEL = 7
"""Tokens of who speaks, where nothing else stands before a colon."""
_OPENS_ASIDE = ("é", "ée", "és", "ées", "ed", "ing", "ant")
"""Ends of the participles that open a sentence before its subject."""
_LATE = 3
"""Words before a colon among which a verb of speech tells that the subject of the sentence speaks."""
_LONGEST_LEAD = 24
"""Tokens of a sentence that leads to a colon."""


def carried(text: str, blocks: Sequence[Block], quotations: Iterator[Quotation]) -> Iterator[Quotation]:
    """Yield the quotations, those without a speaker with the one that the words before them name.

    In text order, as they come. Linear in the quotations.
    """
    prose = [block for block in blocks if block.region.is_prose]
    at = 0
    last: Quotation | None = None
    for quotation in quotations:
        while at + 1 < len(prose) and prose[at].end <= quotation.start:
            at += 1
        if quotation.speaker is None and quotation.is_speech and quotation.text.count(" ") >= _LEAST and prose:
            before = prose[at - 1] if at else None
            quotation = _spoken(text, prose[at], before, last, quotation)  # noqa: PLW2901  the same, better known
        if quotation.is_speech and (last is None or quotation.start >= last.end):
            last = quotation  # one inside another is that one's
        yield quotation


def _spoken(text: str, block: Block, before: Block | None, last: Quotation | None, quotation: Quotation) -> Quotation:
    opens = (
        quotation.start - len(text[block.start : quotation.start]) + len(_stripped(text, block.start, quotation.start))
    )
    mark = text[opens - 1] if opens > block.start else ""
    if mark == ":":
        return _with(quotation, _leading(text, block, opens - 1))
    if (mark and mark not in _ENDS) or not _stands_alone(text, block, quotation):
        return quotation
    told = _tagged(text, block if mark else before, last, quotation)
    if told is not None:
        return replace(quotation, speaker=told.speaker, speaker_start=told.speaker_start, speaker_end=told.speaker_end)
    if mark:
        return _with(quotation, _reporting(text, block, opens))
    if before is None or before.language != block.language:
        return quotation
    return _with(quotation, _reporting(text, before, before.end))


def _stripped(text: str, start: int, end: int) -> str:
    return text[start:end].rstrip(_SPACE + _MARKS)


def _stands_alone(text: str, block: Block, quotation: Quotation) -> bool:
    """Whether a quotation is a sentence of its own: it ends as one, and no words go on behind it."""
    if not text[quotation.start].isupper():
        return False
    following = text[quotation.end : min(block.end, quotation.end + 6)].lstrip(_MARKS + _SPACE)
    ended = text[quotation.end - 1] in _ENDS or (following != "" and following[0] in _ENDS)
    return ended and not following[:1].islower() and following[:1] != ","


def _tagged(text: str, block: Block | None, last: Quotation | None, quotation: Quotation) -> Quotation | None:
    """Return the quotation before in `block` where nothing but who says it stands between it and this one."""
    if last is None or block is None or last.speaker_start is None or not block.start <= last.start < block.end:
        return None
    between = text[last.end : min(block.end, quotation.start)].strip(_SPACE + _MARKS + ",")
    short = len(between) <= _LONGEST_TAG and _ABBREVIATED.sub("", between[:-1]).find(".") < 0
    return last if short and (not between or last.end <= last.speaker_start) else None


def _reporting(text: str, block: Block, end: int) -> Speaker | None:
    """Return who speaks in the sentence that ends at `end`, where it reports words."""
    words = speech_words(block.language)
    start = sentence_start(text, max(block.start, end - _WINDOW), end - 1)
    tokens = tokens_in(text, start, end)
    return _named(text, subject_of_speech(tokens, words), words)


def _leading(text: str, block: Block, colon: int) -> Speaker | None:
    """Return who speaks behind a colon: whom the verb before it has beside it, else the subject of its sentence."""
    words = speech_words(block.language)
    tokens = tokens_in(text, sentence_start(text, max(block.start, colon - _WINDOW), colon), colon)
    while tokens and (tokens[0].folded in _OPENING or tokens[0].text == ","):
        tokens = tokens[1:]
    if not tokens or len(tokens) > _LONGEST_LEAD:
        return None
    if tokens[-1].folded in words.verbs:
        beside = _name_at_end(tokens[:-1], words) or subject_of_speech(tokens, words)
        if beside:
            return _named(text, beside, words)  # `Bell admitted defeat and added: "…"`
    if tokens[0].folded in _PERSONAL:
        return _named(text, tokens[:1], words)
    if any(t.folded in words.verbs for t in tokens[-_LATE:]):
        told = _name(tokens, words)
        return (
            _named(text, told, words) if told and told[0].text[0].isupper() else None
        )  # `Bell smiled, telling him: "…"`
    label = tokens[1:] if tokens[0].folded in words.verbs else tokens
    if label and len(label) <= _LONGEST_LABEL and label[-1].text[0].isupper():
        return _named(text, noun_phrase(label, words), words)  # `Harbour director Ann Lee: "…"`
    name = _name(label, words)
    if not name or not _is_person(name, words):
        name = _name(_past_opening(label), words)  # `Asked by the paper, the mayor was blunt: "…"`
    return _named(text, name, words) if name and _is_person(name, words) else None


def _past_opening(tokens: Sequence[Token]) -> Sequence[Token]:
    """What stands behind the first comma, where a participle or a preposition opens the sentence."""
    comma = next((at for at, token in enumerate(tokens) if token.text == ","), None)
    opens = tokens and (tokens[0].folded.endswith(_OPENS_ASIDE) or tokens[0].folded in _GOVERNING)
    return tokens[comma + 1 :] if comma is not None and opens else ()


def _name_at_end(tokens: Sequence[Token], words: SpeechWords) -> Sequence[Token]:
    """The name or pronoun that `tokens` end with (`The Reds won and Benito`)."""
    if tokens and tokens[-1].folded in words.pronouns:
        return tokens[-1:]
    start = len(tokens)
    while start and (tokens[start - 1].text[0].isupper() or (start < len(tokens) and tokens[start - 1].text in "'’-")):
        start -= 1
    governed = start > 0 and tokens[start - 1].folded in _GOVERNING
    return () if governed else tokens[start:]


def _name(tokens: Sequence[Token], words: SpeechWords) -> Sequence[Token]:
    """The name or office that `tokens` begin with, up to the first small word that is no part of it."""
    name = noun_phrase(tokens, words) if tokens else ()
    known = (words.determiners, words.links, words.roles, words.bodies)
    for at, token in enumerate(name):
        if token.text[0].isalpha() and token.text[0].islower() and not any(token.folded in some for some in known):
            return name[:at]
    return name


def _is_person(name: Sequence[Token], words: SpeechWords) -> bool:
    capital = name[0].text[0].isupper() and len(name) > 1 and name[1].text[0].isupper()
    return capital or any(token.folded in words.roles or token.folded in words.bodies for token in name)


def _named(text: str, name: Sequence[Token], words: SpeechWords) -> Speaker | None:
    if not name or name[0].folded in _MINE or not (name[0].folded in words.pronouns or is_somebody(name, words)):
        return None
    return Speaker(name[0].start, name[-1].end, text[name[0].start : name[-1].end], direct=False)


def _with(quotation: Quotation, speaker: Speaker | None) -> Quotation:
    if speaker is None:
        return quotation
    return replace(quotation, speaker=speaker.text, speaker_start=speaker.start, speaker_end=speaker.end)
