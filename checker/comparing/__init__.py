"""The relation of two values, by sets of possibilities: one twin for each kind."""

from checker.comparing.relating import relate

__all__ = ["relate"]
