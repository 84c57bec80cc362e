"""Formats in: files, folders, patterns and standard input become sources, or say why they cannot."""

from claims.reading.collecting import Named, collect, expand, read_named
from claims.reading.leaving import Left
from claims.reading.readers import Reader, read_source, read_sources

__all__ = ["Left", "Named", "Reader", "collect", "expand", "read_named", "read_source", "read_sources"]
