"""The name of a finding: made from what is compared, so that an editor's decision holds until the words change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.digests import blake2b

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.model import Finding

BYTES = 6
"""Twelve hexadecimal digits: among a million findings two meet by chance about once in five hundred runs."""


def digest(parts: Iterable[str]) -> str:
    """Return the digest of `parts`, each told apart from the next."""
    return blake2b("\x1f".join(parts).encode(), digest_size=BYTES).hexdigest()


def finding_id(finding: Finding, noun: str = "") -> str:
    """Return the id of a finding: kind, slot, event, noun, values and the words quoted.

    File names, the order of sources, copies and versions of this program play no part.
    """
    words = sorted({evidence.quote for position in finding.positions for evidence in position.evidence})
    values = sorted(position.value for position in finding.positions)
    return digest((finding.kind, finding.slot, finding.event or "", noun, *values, "", *words))


def sentence_id(finding: Finding) -> str:
    """Return a longer-winded id for findings whose content is alike: over the whole sentences as well."""
    sentences = sorted({evidence.sentence for position in finding.positions for evidence in position.evidence})
    return digest((finding.id, *sentences))
