"""Naming: the entities of one text, and the words that refer to them."""
