"""Kinds of values: one file each for how it is read, what it is worth and how it is said."""
