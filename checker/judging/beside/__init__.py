"""A sentence of a draft beside the passages that it draws on: words swapped, denied or made firmer than the sources."""

from checker.judging.beside.telling import rewordings

__all__ = ["rewordings"]
