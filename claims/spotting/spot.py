"""A source's prose → all its mentions: values, names, places, roles and quotations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Protocol

from claims.model import Block, Kind, Mention, QuoteValue, Sentence, Source
from claims.spotting.names import spot_names
from claims.spotting.overlaps import settle
from claims.spotting.values import spot_values


class Laid(Protocol):
    """What splitting gives: the blocks of a page and the sentences of its prose."""

    @property
    def language(self) -> str:
        """ISO 639-1 code of the text."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Paragraphs and lines."""

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Sentences of prose, in text order."""


def spot(source: Source, layout: Laid) -> tuple[Mention, ...]:
    """Return the mentions in the prose of `source`, in text order, overlaps settled; offsets are the source's.

    Relative dates resolve against the source's date of publication where it has one. Linear in the text.
    """
    values: list[Mention] = []
    names: list[Mention] = []
    for start, end, language in _prose(layout.sentences):
        values += spot_values(source.text, language, source.published, start, end)
        names += spot_names(source.text, language, start, end)
    return settle(values, names, _quotes(layout.sentences))


def _prose(sentences: Sequence[Sentence]) -> Iterator[tuple[int, int, str]]:
    """Yield each block of prose once, from the start of its first sentence to the end of its last."""
    at, size = 0, len(sentences)
    while at < size:
        first = sentences[at]
        end = first.end
        while at < size and sentences[at].paragraph == first.paragraph:
            end = sentences[at].end
            at += 1
        yield first.start, end, first.language


def _quotes(sentences: Sequence[Sentence]) -> Iterator[Mention]:
    """Yield every quotation of speech once, however many sentences it runs over."""
    done = -1
    for sentence in sentences:
        for quote in sentence.quotes:
            if quote.start <= done or not quote.is_speech:
                continue
            done = quote.start
            yield Mention(quote.start, quote.end, quote.text, Kind.QUOTE, QuoteValue(quote.text, quote.speaker))


def spot_text(text: str, language: str, reference: date | None) -> tuple[Mention, ...]:
    """Return the values, names, places and roles of a bare text, taken as prose throughout. Linear in the text."""
    return settle(spot_values(text, language, reference), spot_names(text, language), ())
