"""What a registry of references leaves out once their sentence puts them in doubt."""

from __future__ import annotations

from claims.assembling.naming.registry import Entity, Reference, Registry
from claims.model import NameKind


def test_no_reference_in_doubt_is_found_however_many_a_sentence_holds() -> None:
    references = tuple(Reference(3 * at, 3 * at + 2, ("person:lund",), "anaphor") for at in range(100))
    entities = {"person:lund": Entity("person:lund", "Lund", NameKind.PERSON)}
    registry = Registry(entities, references, tuple(r.start for r in references))
    left = registry.without([r.start for r in references[:90]])
    assert left.references_in(0, 300) == references[90:]
    assert left.at(0, 2) is None
