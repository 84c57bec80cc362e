"""Words: a sentence cut into tokens, each with its part of speech and lemma."""
