"""Language packs: a folder of TOML tables per language, and what reads them."""
