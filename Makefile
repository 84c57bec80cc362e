# `make demo` and `make test` need Python 3.11 or later with venv, and make; everything else is installed into .venv.

PYTHON ?= python3.11
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
# The order of the tests changes from run to run and is told first; the same again: `make check SEED=1234`.
SEED   := $(or $(SEED),$(shell date +%s))

.DEFAULT_GOAL := help
.PHONY: help demo test golden floors check format bench lock data wheel clean

help:  ## say what there is
	@sed -n 's/^\([a-z]*\):.*##  *\(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

$(READY): requirements-dev.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY)  ## compare the example dispatches, French and then English
	@echo '$$ recoupe compare examples/fr'; $(BIN)/recoupe compare examples/fr; test $$? -le 1
	@echo; echo '$$ recoupe compare examples/en'; $(BIN)/recoupe compare examples/en; test $$? -le 1

test: $(READY)  ## run the whole suite
	@echo 'tests in the order of SEED=$(SEED)'
	@$(BIN)/python -m pytest -q --randomly-seed=$(SEED)

golden: $(READY)  ## run the golden cases alone
	@$(BIN)/python -m pytest -q -m golden tests/golden

floors: $(READY)  ## measure the golden corpus and pin what it reaches (LOWER="names" to let floors fall)
	@$(BIN)/python -m tests.golden.quality --pin --lower $(LOWER)

check: $(READY)  ## what CI runs: format, lint, types, layers, tests in random order, the wheel
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest -q --randomly-seed=$(SEED)

format: $(READY)  ## format and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(READY)  ## whole-process time, throughput and memory of each stage, beside a peer (TEXTS=folder or .jsonl)
	@$(BIN)/python -m benchmarks $(TEXTS)

data: $(READY)  ## compile the language tables afresh (they compile themselves when first used)
	$(BIN)/python tools/compile_tables.py

wheel: $(READY)  ## build dist/recoupe-*.whl
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

lock:  ## settle requirements-dev.lock afresh from pyproject.toml
	@test -x build/lock/bin/python || $(PYTHON) -m venv build/lock
	@build/lock/bin/python -m pip install --quiet --upgrade pip pip-tools
	build/lock/bin/python tools/lock.py

clean:  ## remove what was built
	rm -rf build dist $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
