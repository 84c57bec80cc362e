"""Text to mentions: every kind is read once, then overlaps are settled."""
