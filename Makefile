# make tour       a guided walk through the product in the terminal
# make test       every check, and every test that is short and takes no more than Python
# make test-all   the same and the long tests: crashes, power cuts, up to a hundred thousand hostile inputs a parser, a browser, DuckDB, Spark
# make bench      measurements behind the performance claims
# make clean      remove what the others made

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check

# Tests start hundreds of processes: none of them need compile the modules again.
unexport PYTHONDONTWRITEBYTECODE

CHECKS := style types layers unused texts features
PYTEST := $(BIN)/pytest --numprocesses auto --dist worksteal --cov --cov-report= --cov-fail-under=0

.DEFAULT_GOAL := test
.PHONY: tour test test-all checks $(CHECKS) covered bench clean
.DELETE_ON_ERROR:

tour: $(VENV)/.installed
	@$(BIN)/pdca tour

test: $(VENV)/.installed-test
	@$(MAKE) --no-print-directory --jobs 2 --output-sync checks
	$(PYTEST)
	@$(MAKE) --no-print-directory covered

test-all: $(VENV)/.installed-test-all
	@.ci/tools
	@$(MAKE) --no-print-directory --jobs 2 --output-sync checks
	$(PYTEST) -m 'not brief'
	@$(MAKE) --no-print-directory covered

checks: $(CHECKS)

style:
	$(BIN)/ruff check .

types:
	$(BIN)/mypy
	@mkdir -p $(VENV)/printed
	@$(BIN)/python -m tests.printed $(VENV)/printed
	$(BIN)/mypy $(VENV)/printed/*.py

layers:
	$(BIN)/lint-imports

unused:
	$(BIN)/vulture

texts:
	$(BIN)/pdca lint procedures features

features:
	$(BIN)/pdca specify

covered:
	@$(BIN)/coverage report --skip-covered --skip-empty > $(VENV)/coverage.txt || { cat $(VENV)/coverage.txt; exit 1; }
	@tail -n 1 $(VENV)/coverage.txt

bench: $(VENV)/.installed-bench
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one with: make PYTHON=python3.11")'
	@$(PYTHON) -m venv $(VENV)
	@touch $@

# One stamp per set of packages: an install runs again only when pyproject.toml is newer than its stamp.
$(VENV)/.installed: pyproject.toml $(VENV)/.created
	@$(PIP) install --editable .
	@touch $@

$(VENV)/.installed-test: pyproject.toml $(VENV)/.created
	@$(PIP) install --editable '.[test]'
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-test-all: pyproject.toml $(VENV)/.created
	@$(PIP) install --editable '.[test-all]'
	@touch $@ $(VENV)/.installed $(VENV)/.installed-test

$(VENV)/.installed-bench: pyproject.toml $(VENV)/.created
	@$(PIP) install --editable '.[bench]'
	@touch $@ $(VENV)/.installed
