"""The digest is the one that everybody knows under its name."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from claims.digests import blake2b


@given(st.binary(max_size=300))
def test_the_digest_is_that_of_the_standard_library(data: bytes) -> None:
    """The short way to BLAKE2 gives what `hashlib` gives."""
    assert blake2b(data, digest_size=16).hexdigest() == hashlib.blake2b(data, digest_size=16).hexdigest()
