"""Mentions of a whole source."""

from __future__ import annotations

from datetime import date

from claims.model import Block, Kind, Quotation, QuoteValue, Region, Sentence, Source
from claims.spotting.spot import spot, spot_text

TEXT = "Le maire a promis 300 euros mardi. « Nous paierons tout », a dit Léa Petit."
END = TEXT.index(" «")


class Laid:
    """A layout of two sentences in one block of prose, with a quotation that both would carry."""

    language = "fr"
    blocks: tuple[Block, ...] = (Block(0, len(TEXT), Region.BODY, "fr", "prose"),)

    def __init__(self, region: Region = Region.BODY) -> None:
        start = TEXT.index("Nous")
        quote = Quotation(start, start + len("Nous paierons tout"), "Nous paierons tout", "Léa Petit")
        self.sentences: tuple[Sentence, ...] = (
            Sentence(0, END, TEXT[:END], region, "fr", 0, (quote,)),
            Sentence(END + 1, len(TEXT), TEXT[END + 1 :], region, "fr", 0, (quote,)),
        )


def test_values_resolve_against_the_date_of_publication() -> None:
    source = Source.from_text(TEXT, language="fr", published=date(2019, 4, 10))
    found = [m for m in spot(source, Laid()) if m.kind is Kind.DATE]
    assert [getattr(m.value, "edtf", "") for m in found] == ["2019-04-09"]


def test_a_quotation_is_one_mention_however_many_sentences_carry_it() -> None:
    source = Source.from_text(TEXT, language="fr")
    quotes = [m for m in spot(source, Laid()) if m.kind is Kind.QUOTE]
    assert [m.value for m in quotes] == [QuoteValue("Nous paierons tout", "Léa Petit")]


def test_mentions_are_in_text_order_with_the_words_at_their_spans() -> None:
    source = Source.from_text(TEXT, language="fr")
    found = spot(source, Laid())
    assert [m.start for m in found] == sorted(m.start for m in found)
    assert all(TEXT[m.start : m.end] == m.text for m in found)


def test_a_bare_text_is_prose_throughout() -> None:
    assert [m.text for m in spot_text("300 euros mardi", "fr", None)] == ["300 euros", "mardi"]
