"""BLAKE2 without the OpenSSL that `hashlib` loads beside it, which takes 2 ms of every start.

`random` of the standard library takes SHA-512 in the same way.
"""

try:
    from _blake2 import blake2b
except ImportError:  # an interpreter built without it has OpenSSL's
    from hashlib import blake2b

__all__ = ["blake2b"]
