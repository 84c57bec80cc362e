"""Runs facts made by hand through linking and judging."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.judging import Desk, corroborations, find_origins, judge_groups
from checker.linking import align, compare_links, group_links, link_facts
from checker.model import Corroboration, Finding
from checker.settings import DEFAULTS, Settings
from claims.model import Fact, Source


def placed(fact: Fact, start: int = 0) -> Fact:
    """The fact with offsets at which `written` writes its words."""
    end = start + len(fact.text)
    return replace(fact, start=start, end=end, sentence_start=start, sentence_end=start + 90)


def written(facts: Sequence[Fact]) -> list[Source]:
    """Sources in which each fact's words stand at its offsets, each source in words of its own."""
    sources = []
    for name in sorted({fact.source for fact in facts}):
        own = [fact for fact in facts if fact.source == name]
        letters = list((f"{name} " * 600)[:1500])
        for fact in own:
            letters[fact.start : fact.end] = fact.text
        sources.append(Source.from_text("".join(letters), name=name, published=own[0].published))
    return sources


def findings_of(facts: Sequence[Fact], settings: Settings = DEFAULTS) -> list[Finding]:
    """The findings on `facts`."""
    compared = align(compare_links(link_facts(facts, settings)), facts)
    sources = written(facts)
    desk = Desk(sources, find_origins(sources))
    return judge_groups(group_links(compared), {id(c.link): c for c in compared}, desk, settings)


def agreements_of(facts: Sequence[Fact], settings: Settings = DEFAULTS) -> list[Corroboration]:
    """What the sources of `facts` agree on."""
    compared = align(compare_links(link_facts(facts, settings)), facts)
    sources = written(facts)
    desk = Desk(sources, find_origins(sources))
    return corroborations(group_links(compared), {id(c.link): c for c in compared}, desk)
