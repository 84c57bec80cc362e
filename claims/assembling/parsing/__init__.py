"""Parsing: the tagged words to clauses, predicates and noun groups."""
