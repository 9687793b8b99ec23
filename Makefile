# Homeward: `make run` starts it, `make test` proves it. `make help` lists the rest.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHONS := python3.11 python3.12 python3.13 python3
FITS := import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))
# Another one: make run PYTHON=/path/to/python3.12
PYTHON ?= $(shell for p in $(PYTHONS); do $$p -c '$(FITS)' 2>/dev/null && echo $$p && break; done)
VENV := .venv
IN_VENV := $(VENV)/bin/python
PIP := $(IN_VENV) -m pip install --quiet --no-input --disable-pip-version-check --require-hashes
PYTEST := $(IN_VENV) -m pytest
ROOMS := config people cases
DEMO ?= 1

.PHONY: help run test test-sqlite test-postgresql browser soak bench lint lock clean

help:  ## show this list
	@sed -n 's/^\([a-z-]*\):.*##/\1 -/p' Makefile

run: $(VENV)/run.stamp  ## start Homeward; DEMO=0 starts it empty
	@exec $(IN_VENV) manage.py up $(if $(filter 0,$(DEMO)),--no-demo)

# Both engines at once: the suite on one of them keeps one core busy. What is the same on both is
# shared out between them: see tests/sharing.py.
test: $(VENV)/dev.stamp browser  ## run the suite on SQLite and on PostgreSQL; ARGS="-k name"
	@shared=$$(mktemp -d) && trap 'rm -rf "$$shared"' EXIT && HOMEWARD_TEST_SHARED=$$shared \
		$(MAKE) --no-print-directory --jobs 2 --output-sync=target --keep-going \
		test-sqlite test-postgresql

test-sqlite test-postgresql: test-%: $(VENV)/dev.stamp browser
	@echo "== Tests on $*"
	HOMEWARD_TEST_ENGINE=$* $(PYTEST) $(ARGS)

soak: $(VENV)/dev.stamp browser  ## long runs: fuzzing, kills, load, a slow line
	$(PYTEST) -m soak $(ARGS)
	HOMEWARD_TEST_LAG=400 $(PYTEST) -m "browser and not soak" $(ARGS)

bench: $(VENV)/dev.stamp  ## measurements side by side
	$(PYTEST) bench -p no:cacheprovider -s $(ARGS)

lint: $(VENV)/dev.stamp  ## format and style checks, types of the rooms
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy $(ROOMS)

lock: $(VENV)/dev.stamp  ## renew the locked requirements; UPGRADE=1 takes newer versions
	$(call compile,requirements)
	$(call compile,requirements-dev,--constraint requirements.txt)

clean:  ## remove what make made; the data in var/ stays
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis

# One lock for every Python and system that Homeward supports.
compile = UV_CUSTOM_COMPILE_COMMAND="make lock" $(VENV)/bin/uv pip compile --quiet --universal \
	--python-version 3.11 --generate-hashes --no-annotate $(if $(UPGRADE),--upgrade) \
	$(2) $(1).in -o $(1).txt

$(VENV)/run.stamp: requirements.txt
$(VENV)/dev.stamp: requirements-dev.txt
$(VENV)/run.stamp $(VENV)/dev.stamp:
	@test -n "$(PYTHON)" || { echo "Homeward needs Python 3.11, 3.12 or 3.13 with its venv module \
	(Debian: apt-get install python3-venv). None was found; name one with \
	make run PYTHON=/path/to/python3" >&2; exit 1; }
	@$(IN_VENV) -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@echo "Installing $< into $(VENV) …"
	@$(PIP) -r $<
	@touch $@

# The browser tests want Chromium, and fonts for the scripts that names are written in.
CHROMIUM := command -v chromium || command -v chromium-browser || command -v google-chrome
FONT := /usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf
BROWSER_PACKAGES := chromium curl fonts-noto-core

browser:
	@{ $(CHROMIUM); } >/dev/null && command -v curl >/dev/null && test -e $(FONT) && exit 0; \
	as_root=; test "$$(id -u)" = 0 || as_root="sudo -n"; \
	if command -v apt-get >/dev/null && $$as_root true 2>/dev/null; then \
		echo "Installing $(BROWSER_PACKAGES) …"; \
		$$as_root apt-get update -qq && $$as_root env DEBIAN_FRONTEND=noninteractive \
			apt-get install -y -qq --no-install-recommends $(BROWSER_PACKAGES) </dev/null >/dev/null \
			&& exit 0; \
	fi; \
	echo "The browser tests need Chromium and the Noto fonts, that of docs/partner-api.md curl. To install them:"; \
	echo "    sudo apt-get install $(BROWSER_PACKAGES)"; \
	echo "Without them these tests are skipped."
