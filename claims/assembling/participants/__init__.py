"""Participants: who and what takes part in the event of each clause, and as what."""
