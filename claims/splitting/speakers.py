"""Finds the words that say who speaks a quotation.

Looked at are the words just after the closing mark (`», a déclaré X`, `," said X`), just before the opening mark
(`X a déclaré :`, `X told reporters:`) and naming prepositions in the same sentence (`selon X`, `according to X`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.languages.classes import word_class
from claims.model import Block
from claims.patterns import pattern
from claims.splitting.phrases import (
    APOSTROPHES,
    ENDS,
    LONGEST_NAME,
    SpeechWords,
    Token,
    each_token,
    first_word,
    is_abbreviated,
    is_somebody,
    names_somebody,
    noun_phrase,
    past_asides,
    phrase_length,
    speech_words,
    tokens_in,
    turned_pronoun,
)
from claims.splitting.speech_subjects import (
    LONGEST_APPOSITION,
    PARTICIPLES,
    PASSIVE,
    PREPOSITIONS,
    clause_start,
    is_epithet,
    subject_before_verb,
)

_WINDOW = 140
_CLOSING = frozenset("»”\"'’,–—!?…")
_TAGGING = frozenset(",!?….–—-")
"""What a quotation ends on before `said X`; without one of these the sentence goes on and the next verb is its own."""
_STOPPING = frozenset('.;!?…«»“”"')
_BEFORE_VERB = 6
"""Tokens that may stand between a quotation and its verb of speech."""
_MARKS = frozenset("«»“”\"'’")


class Speaker(NamedTuple):
    """The words naming a speaker, and whether a verb of speech ties them to the quotation."""

    start: int
    end: int
    text: str
    direct: bool


def speaker_near(text: str, block: Block, start: int, end: int) -> Speaker | None:
    """Return who speaks the words `text[start:end]` of `block`, the span as written there; `None` where nothing says.

    A pronoun is returned as it stands (`a-t-il ajouté` gives `il`), for a later stage to resolve. Constant cost.
    """
    words = speech_words(block.language)
    after = _tokens_after(text, end, min(block.end, end + _WINDOW), words)
    following = text[end : end + 4]
    tagged = text[end - 1] in _TAGGING or "," in following
    ended = text[end - 1] == "." and "," not in following
    tagged = tagged or _says_itself(after, words, text.count(" ", start, end))
    found = (_after_verb(after, words, ended=ended) if tagged else None) or _named_after(after, words, following)
    if found is None and not tagged:
        found = _after_verb(_past_completion(after, words), words, ended=False)
    if found is None:
        before = tokens_in(text, sentence_start(text, max(block.start, start - _WINDOW), start), start)
        found = _before_verb(before, words) or _named_before(before, words)
    if found is None:
        return None
    span, direct = found
    return Speaker(span[0].start, span[-1].end, text[span[0].start : span[-1].end], direct)


def speaker_inside(text: str, block: Block, start: int, end: int) -> Speaker | None:
    """Return whom words between commas inside a French quotation name: `"Il pleut, dit Ann Lee. On rentre."`.

    `None` where nothing does. Linear in the quotation.
    """
    words = speech_words(block.language)
    if words.subject_first or not _may_be_inside(text, start, end, words):
        return None
    tokens = tokens_in(text, start, end)
    for i in range(len(tokens) - 2):
        if tokens[i].text == "," and (name := _in_aside(tokens[i + 1 :], words)):
            return Speaker(name[0].start, name[-1].end, text[name[0].start : name[-1].end], direct=True)
    return None


def _may_be_inside(text: str, start: int, end: int, words: SpeechWords) -> bool:
    """Whether the word behind a comma can begin a verb of speech: nearly no quotation has one to be read closely."""
    comma = text.find(",", start, end)
    while comma >= 0:
        following = first_word(text, comma + 1, end)
        if following in words.verbs or following in words.auxiliaries or "-" in following:
            return True
        comma = text.find(",", comma + 1, end)
    return False


def _in_aside(tokens: Sequence[Token], words: SpeechWords) -> Sequence[Token]:
    """Whom `dit X,` or `a expliqué X.` names at the start of `tokens`: a name or an office, no other subject."""
    verb = int(tokens[0].folded in words.auxiliaries)
    turned = turned_pronoun(tokens[verb], words)
    if turned is not None:
        return (turned,)
    if tokens[verb].folded not in words.verbs or (not verb and tokens[verb].folded.endswith(PARTICIPLES)):
        return ()
    name = noun_phrase(tokens[verb + 1 :], words)
    following = tokens[verb + 1 + len(name)].text if name and verb + 1 + len(name) < len(tokens) else "."
    return name if name and is_somebody(name, words) and following in ",.?!" else ()


def _says_itself(after: Sequence[Token], words: SpeechWords, spaces: int) -> bool:
    """Whether a tag shows without a comma: by its turned pronoun (`dit-il`), or by its verb after many words."""
    lead = after[:3]
    if any(turned_pronoun(t, words) is not None for t in lead):
        return True
    if words.subject_first or spaces < _FULL or len(lead) < 2:
        return False
    return lead[0].folded in words.auxiliaries and lead[1].folded in words.verbs


def _past_completion(after: Sequence[Token], words: SpeechWords) -> Sequence[Token]:
    """Return the French tag behind words that complete what is quoted: `"… la courbe" des cas, a indiqué X`.

    Nothing where no comma ends them soon, or no verb of speech follows it.
    """
    comma = next((i for i, token in enumerate(after[:_LONGEST_COMPLETION]) if token.text == ","), None)
    if words.subject_first or not comma:
        return ()
    tag = after[comma + 1 :]
    return tag if _says_itself(tag, words, _FULL) or (tag and tag[0].folded in words.verbs) else ()


_LONGEST_COMPLETION = 10
"""Tokens behind a quotation that complete its last words."""
_FULL = 5
"""Spaces from which words between marks are a whole clause, no title."""


def sentence_start(text: str, begin: int, end: int) -> int:
    """Where the sentence that leads up to `end` begins, not before `begin`: after the last stop on a whole word.

    The stop may have the mark beside it that closes words quoted (`on y croit." Ève Lenoir`). Linear in the words.
    """
    last = begin
    for found in _SENTENCE_END.finditer(text, begin, end):
        last = found.end()
    return last


_SENTENCE_END = pattern(r"""(?:[^\W\d_]{4}|(?<![^\W\d_])[a-zà-ÿ]{3}|[\d%]|[»”"])[.!?]["”»]? """)
"""A stop behind a word that is no abbreviation (four letters, three without a capital), a figure, or words quoted."""


def _tokens_after(text: str, start: int, end: int, words: SpeechWords) -> list[Token]:
    """The tokens up to the end of the sentence or the next opening mark, the marks that close the quotation left out.

    A stop that ends them is kept as the last token.
    """
    tokens: list[Token] = []
    closed = -1
    for token in each_token(text, start, end):
        if not tokens and token.text in _MARKS and (closed < 0 or token.start == closed):
            closed = token.end
            continue
        if not tokens and token.text in _CLOSING and token.text not in _MARKS:
            continue
        if token.folded in _STOPPING and not (tokens and is_abbreviated(tokens[-1], words)):
            if tokens:
                tokens.append(token)
            break
        tokens.append(token)
    return tokens


_Found = tuple[Sequence[Token], bool]


def _after_verb(tokens: Sequence[Token], words: SpeechWords, *, ended: bool) -> _Found | None:
    """`», a déclaré X`, `", a-t-il ajouté`, `," X said`, `," X, who runs it, said`.

    `ended`: the quotation closes with a full stop, so that a capital after it opens a sentence of its own.
    """
    apposed = _past_apposition(tokens) if words.subject_first else 0
    for i, token in enumerate(tokens[: apposed + _BEFORE_VERB + 1]):
        if token.folded in ENDS:
            return None
        inverted = turned_pronoun(token, words)
        if inverted is not None:
            return (inverted,), True
        if token.folded in words.verbs and i >= apposed:
            if token.folded.endswith("ing" if words.subject_first else "ant"):
                return None
            if apposed or (i > 0 and tokens[i - 1].text != "," and not _all_auxiliary(tokens[:i], words)):
                return _subject_before(tokens, i, apposed, words, ended=ended)
            said_by = past_asides(tokens[i + 1 :], words)
            name = noun_phrase(said_by, words) or _whoever(said_by)
            if name and names_somebody(name, words):
                return name, True
            if i > 0:
                return None
    return None


def _whoever(tokens: Sequence[Token]) -> Sequence[Token]:
    """`celui qui dirige la criée` behind a French verb of speech, up to the next mark, a dozen words at most."""
    if len(tokens) < _LEAST_CLAUSE or tokens[0].folded not in word_class("whoever", "fr") or tokens[1].folded != "qui":
        return ()
    inside = tokens[:_LONGEST_CLAUSE]
    end = next((i for i, t in enumerate(inside) if t.text == "," or t.folded in ENDS or t.folded == "et"), None)
    if end is not None and tokens[end].text in _MARKS:
        return ()
    return inside[:end]


_LEAST_CLAUSE = 3
_LONGEST_CLAUSE = 12


def _subject_before(
    tokens: Sequence[Token], verb: int, apposed: int, words: SpeechWords, *, ended: bool
) -> _Found | None:
    """The subject of `," X said`; none where the words open the next sentence (`." X said that`, `." X said:`)."""
    if not words.subject_first or not _is_tag(tokens, verb, words, alone=ended and tokens[0].text[0].isupper()):
        return None
    subject = noun_phrase(tokens[:verb], words)
    covered = bool(apposed) or (bool(subject) and _covers(subject, tokens[:verb], words))
    return (subject, True) if subject and covered else None


def _past_apposition(tokens: Sequence[Token]) -> int:
    """How many tokens a name with what stands between commas after it takes up; 0 where there is none."""
    if not tokens or not tokens[0].text[0].isupper():
        return 0
    first = next((i for i, t in enumerate(tokens[:LONGEST_NAME]) if t.text == ","), 0)
    if not first:
        return 0
    apposed = enumerate(tokens[first + 1 : first + LONGEST_APPOSITION], first + 1)
    return next((i + 1 for i, t in apposed if t.text == ","), 0)


def _is_tag(tokens: Sequence[Token], verb: int, words: SpeechWords, *, alone: bool) -> bool:
    """Whether subject and verb name the speaker of what stands before them, not of what follows."""
    following = tokens[verb + 1] if verb + 1 < len(tokens) else None
    if following is None or following.text in ".,;!?…":
        return True
    if alone or any(t.text == ":" for t in tokens[verb + 1 :]):
        return False
    if following.text in _MARKS or following.folded == "that":
        return False
    return tokens[verb].folded in words.addressing or not (
        following.folded in words.determiners or following.folded in words.pronouns
    )


def _all_auxiliary(tokens: Sequence[Token], words: SpeechWords) -> bool:
    """Auxiliaries, reflexives and the adverbs between them: `s'est ensuite`."""
    return (
        any(t.folded in words.auxiliaries for t in tokens)
        and all(
            t.folded in words.auxiliaries
            or t.folded in _CLITICS
            or t.folded in words.aside_words
            or (t.text.islower() and len(t.text) > 3)
            for t in tokens
        )
    ) or all(t.folded in _CLITICS for t in tokens)


_CLITICS = frozenset(
    ["s", "se", "'", "’", "lui", "leur", "nous", "vous", "me", "m", "te", "t", "l", "le", "la", "les", "y"]
)
"""French pronouns that stand before a verb, whose subject comes behind it."""


def _covers(span: Sequence[Token], tokens: Sequence[Token], words: SpeechWords) -> bool:
    rest = tokens[len(span) :]
    return span[0] is tokens[0] and all(
        t.folded in words.auxiliaries or t.folded.endswith(("ly", "ment")) for t in rest
    )


def _before_verb(tokens: Sequence[Token], words: SpeechWords) -> _Found | None:
    """`X a déclaré : «`, `X told reporters: "`."""
    reach = len(tokens) - 1
    while reach >= 0 and tokens[reach].folded in {"«", "“", '"', "'", "‘", "„", ":", ","}:
        reach -= 1
    for i in range(reach, max(-1, reach - 14), -1):
        if tokens[i].folded in ENDS:
            return None
        if tokens[i].folded in words.verbs:
            if i and tokens[i - 1].folded in word_class("never_pronouns", "fr"):
                return None
            if tokens[i].folded.startswith(words.going_on) and all(t.text != ":" for t in tokens[i:]):
                return None
            if any(t.folded in words.labels for t in tokens[i + 1 : reach + 1]):
                return None
            if is_epithet(tokens, i, words):
                continue
            subject = subject_before_verb(tokens[:i], words)
            told = bool(subject) and subject[0].folded not in PREPOSITIONS and subject[-1].folded not in PASSIVE
            return (subject, _is_near(tokens, i, reach)) if told else None
    return None


def _is_near(tokens: Sequence[Token], verb: int, reach: int) -> bool:
    return (reach - verb <= 8 and any(t.folded in {":", ","} for t in tokens[reach + 1 :])) or reach - verb <= 3


def _named_after(after: Sequence[Token], words: SpeechWords, following: str) -> _Found | None:
    """`», selon X`."""
    name = _according(after, words, loosely="," in following)
    return (name, True) if name else None


def _named_before(before: Sequence[Token], words: SpeechWords) -> _Found | None:
    """`Selon X, «`."""
    begin = clause_start(before, len(before), words, commas=False)
    loosely = any(t.text == "," for t in before[-2:])
    name = _according(before[begin:], words, loosely=loosely)
    return (name, False) if name else None


def _according(tokens: Sequence[Token], words: SpeechWords, *, loosely: bool) -> Sequence[Token]:
    """Whom a preposition names as the source: `selon X`; `pour X` where a comma and a name or an office show it."""
    for phrase in words.according:
        if tokens and tokens[0].folded == phrase[0]:
            length = phrase_length(tokens, phrase)
            if tuple(t.folded for t in tokens[:length] if t.folded not in APOSTROPHES) == phrase:
                name = noun_phrase(tokens[length:], words)
                weak = phrase[0] in words.to and len(phrase) == 1
                if name and (not weak or (loosely and is_somebody(name, words))):
                    return name
    return ()
