"""Which sources and facts take part in a run, as the settings ask."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from checker.linking import unite
from checker.model import Skipped
from checker.wording import say
from claims.errors import Excluded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.settings import Settings, SourceRule
    from claims.model import Analysis, Source


def distinctly_named(sources: Iterable[Source]) -> list[Source]:
    """Return sources of which no two share a name: later ones are numbered, so that evidence can be told apart."""
    seen: set[str] = set()
    named_apart = []
    for source in sources:
        name, number = source.name, 2
        while name in seen:
            name, number = f"{source.name} ({number})", number + 1
        seen.add(name)
        named_apart.append(source if name == source.name else replace(source, name=name))
    return named_apart


def as_set(
    sources: Iterable[Source], settings: Settings, interface: str, lead: str | None = None
) -> tuple[list[Source], list[Skipped]]:
    """Return the sources with what the settings say of them, and those that they leave out, as left out.

    A draft, the source called `lead`, is never left out. Linear in the sources times the rules.
    """
    kept: list[Source] = []
    excluded: list[Skipped] = []
    for source in sources:
        rule = settings.rule_for(source.name)
        if rule is not None and rule.excluded and source.name != lead:
            reason = say("unreadable.excluded", interface, name=source.name)
            excluded.append(Skipped(source.name, reason, say("remedy.excluded", interface), Excluded.slug))
        elif rule is None:
            kept.append(source)
        else:
            kept.append(_known(source, rule))
    return kept, excluded


def _known(source: Source, rule: SourceRule) -> Source:
    """The source with what its rule says of it in place of what it says itself."""
    return replace(
        source,
        published=rule.published or source.published,
        published_because=None if rule.published else source.published_because,
        language=rule.language or source.language,
        outlet=rule.outlet or source.outlet,
    )


def as_asked(analyses: list[Analysis], settings: Settings) -> list[Analysis]:
    """Return the analyses with the facts that the settings ask for, their aliases made one. Linear in the facts."""
    if not settings.check and not settings.aliases:
        return analyses
    facts = iter(unite([fact for analysis in analyses for fact in analysis.facts], settings.aliases))
    united = [tuple(islice(facts, len(analysis.facts))) for analysis in analyses]
    return [
        replace(analysis, facts=tuple(fact for fact in own if settings.is_checked(fact.slot)))
        for analysis, own in zip(analyses, united, strict=True)
    ]
