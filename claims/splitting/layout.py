"""Splits a source into blocks and sentences: what is prose, in which language, and where each sentence ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from claims.languages.packs import is_partial
from claims.model import Block, Quotation, Region, Sentence, Source
from claims.splitting.blocks import blocks_of
from claims.splitting.language import detect_language
from claims.splitting.lines import paragraphs
from claims.splitting.quotations import quotations_in
from claims.splitting.sentences import bounded, sentence_spans

_MARKED = {Region.CAPTION: "caption-opening", Region.NAVIGATION: "page-furniture"}
"""Regions that formats have marks for, and the reason why their words are not read."""


class Layout(NamedTuple):
    """A source's language, its blocks and the sentences of its prose, both in text order."""

    language: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]


def split(source: Source) -> Layout:
    """Return the layout of `source`.

    The language is the source's where it has one, else the text's own. Blocks cover all of the text but white space;
    sentences are those of blocks whose region is prose, their text is the source's at their span, and quotations are
    whole in every sentence that they touch; none is sought in a language of which only values are
    read. Linear in the text.
    """
    text = source.text
    language = source.language or detect_language(text)
    blocks = _as_marked(source, blocks_of(text, paragraphs(text), language))
    quotations = quotations_in(text, [block for block in blocks if not is_partial(block.language)])
    return Layout(language, blocks, tuple(_sentences(text, blocks, quotations)))


def _as_marked(source: Source, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """What the file itself marks as a caption or a signature is none of its prose, whatever its words are like."""
    told = {origin.start: origin.region for origin in source.origins if origin.region in _MARKED}
    if not told:
        return blocks
    return tuple(
        replace(block, region=region, because=_MARKED[region])
        if block.region.is_prose and (region := told.get(block.start)) is not None
        else block
        for block in blocks
    )


def _sentences(text: str, blocks: Sequence[Block], quotations: Sequence[Quotation]) -> Iterator[Sentence]:
    waiting = 0
    going_on: list[Quotation] = []
    for index, block in enumerate(blocks):
        if not block.region.is_prose:
            continue
        for start, end in _spans(text, block):
            while waiting < len(quotations) and quotations[waiting].start < end:
                going_on.append(quotations[waiting])
                waiting += 1
            going_on = [quotation for quotation in going_on if quotation.end > start]
            yield Sentence(
                start=start,
                end=end,
                text=text[start:end],
                region=block.region,
                language=block.language,
                paragraph=index,
                quotes=tuple(going_on),
            )


def _spans(text: str, block: Block) -> Iterator[tuple[int, int]]:
    if block.region is Region.HEADLINE and block.because != "headline":
        return bounded(text, block.start, block.end)
    return sentence_spans(text, block.language, block.start, block.end)
