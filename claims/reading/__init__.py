"""Formats in: files, folders, patterns and standard input become sources, or say why they cannot."""

from claims.reading.collecting import Left, Named, collect, expand
from claims.reading.readers import Reader, read_source

__all__ = ["Left", "Named", "Reader", "collect", "expand", "read_source"]
