"""Attaching: every value to the noun it measures and the event it belongs to."""
