"""The day of publication, read or inferred, with the words that gave it."""

from claims.dating.settling import settle_date

__all__ = ["settle_date"]
