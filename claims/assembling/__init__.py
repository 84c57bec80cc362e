"""Mentions to claims: tokens, tags, clauses, predicates, attachment, participants, stance."""
