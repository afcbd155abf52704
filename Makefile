# Every command of the house. Nothing is needed before them but a clone; `make help` says what there is.
SHELL := /bin/bash
.DEFAULT_GOAL := help
VENV := .venv
BIN := $(VENV)/bin
CORPORA ?= ../shared/corpora
VERSION ?= 2026.11.6
SEED ?= 20261101
TEACHER := candidate/teacher-venv
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: help dev serve test check fix teacher train evaluate evaluate-signals bench extension lock

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /\1\t/' | expand -t 20

serve: $(VENV)/serve.stamp  ## install what serving needs and start on 127.0.0.1:8377
	$(BIN)/copydesk serve

dev: $(VENV)/dev.stamp node_modules/.stamp  ## make .venv with everything, the package editable

test: $(VENV)/dev.stamp check  ## every check and every test, as CI runs them
	$(BIN)/pytest
	tools/node.sh npm run --silent test:js
	if tools/browser.sh; then tools/node.sh npm run --silent test:e2e; fi

check: $(VENV)/dev.stamp node_modules/.stamp  ## format, lint, types, imports, seeds; Python and JavaScript
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/mypy seeds tests
	$(BIN)/lint-imports
	$(BIN)/python seeds/build.py --check
	tools/node.sh npm run --silent check:js

fix: $(VENV)/dev.stamp node_modules/.stamp  ## mend what the tools can mend
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .
	tools/node.sh npm run --silent fix:js

train: $(VENV)/dev.stamp  ## rebuild the released artefact from the corpora
	$(BIN)/copydesk train $(CORPORA)/articles/*.jsonl.gz --spans $(CORPORA)/spans \
	  --out model/released --version $(VERSION) --seed $(SEED)

teacher: $(VENV)/dev.stamp  ## teach the sentence network anew, before `make train`: an hour, and torch in a place of its own
	test -x $(TEACHER)/bin/python || tools/venv.sh $(TEACHER)
	$(TEACHER)/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes -r requirements/serve.txt
	$(TEACHER)/bin/python -m pip --disable-pip-version-check install --quiet --no-deps -r requirements/teacher.txt
	PYTHONPATH=. $(TEACHER)/bin/python -m training.teacher $(CORPORA)/spans --seed $(SEED)

evaluate: $(VENV)/dev.stamp  ## the classifier's table, on publishers it never saw
	$(BIN)/copydesk evaluate $(CORPORA)/articles/*.jsonl.gz --seed $(SEED)

evaluate-signals: $(VENV)/dev.stamp  ## the signals' table, against human annotation
	$(BIN)/copydesk evaluate --spans $(CORPORA)/spans --seed $(SEED)

bench: $(VENV)/dev.stamp  ## the budgets of the design, measured side by side in one run
	$(BIN)/python tests/bench/run.py $(CORPORA)/pages

extension: node_modules/.stamp  ## both browsers' extension, zipped into dist/
	tools/node.sh npm run --silent build:extension

lock: $(VENV)/dev.stamp  ## write requirements/ anew from pyproject.toml
	tools/lock.sh

$(VENV)/bin/python:
	tools/venv.sh $(VENV)

$(VENV)/serve.stamp: requirements/serve.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) --require-hashes -r requirements/serve.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/serve.stamp
	$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@

node_modules/.stamp: package-lock.json $(VENV)/serve.stamp
	tools/node.sh npm ci --no-audit --no-fund --silent
	@mkdir -p node_modules && touch $@
