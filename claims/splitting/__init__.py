"""Text into blocks and sentences: headline and body, quotations and who speaks, languages."""

from claims.splitting.language import detect_language
from claims.splitting.layout import Layout, split

__all__ = ["Layout", "detect_language", "split"]
