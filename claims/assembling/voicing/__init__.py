"""Voicing: who says what a clause tells, how firmly, and whether it is so."""
