"""The quotations of a draft against the quotations and the passages of its sources."""

from checker.judging.quoting.telling import Quoted, quoted

__all__ = ["Quoted", "quoted"]
