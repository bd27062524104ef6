# The only entrance: install, try, test, check and package everything from here.
# `make` alone lists the targets. `make PYTHON=/path/to/python3 …` uses another Python than python3.

PYTHON ?= python3
ARGS ?=
CODE := . scripts/system-packages
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
ORIGIN := import sys; print(sys.version_info[:2], sys.base_prefix)

# A virtual environment made by another Python than the one that is asked for is made anew.
ifneq ($(origin PYTHON),file)
ifneq ($(shell $(PYTHON) -c '$(ORIGIN)' 2>/dev/null),$(shell $(BIN)/python -c '$(ORIGIN)' 2>/dev/null))
CLEAR := yes
.PHONY: $(INSTALLED)
endif
endif

.DEFAULT_GOAL := help
.PHONY: help install system demo test test-slow test-desktop test-moodle screenshots check bench bench-ui bundle plugins translations clean
.NOTPARALLEL:

help: ## List the targets
	@echo "Video Uploader for Moodle: make TARGET [PYTHON=python3] [ARGS=…]"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

install: $(INSTALLED) ## Put everything into .venv; its commands are then in .venv/bin

$(INSTALLED): pyproject.toml constraints.txt src/uploader_gui/__init__.py $(wildcard resources/i18n/*.ts)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 or newer is needed, and $(PYTHON) is not. Next: make install PYTHON=/path/to/a/newer/python3" >&2; \
		exit 1; }
	@$(PYTHON) scripts/system-packages venv
	@test -z "$(CLEAR)" && $(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@echo "Installing into $(VENV) (the first time takes a minute) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@$(BIN)/python scripts/translations.py release
	@touch $@
	@echo "Installed. Start with $(BIN)/uploader-gui, $(BIN)/uploader or $(BIN)/practice-site."

system: ## Install the system libraries that Qt and .venv need (Debian, Ubuntu; as root)
	@$(PYTHON) scripts/system-packages venv window

demo: install ## Watch a real video reach a submitted assignment over a bad link
	@test -z "$$DISPLAY$$WAYLAND_DISPLAY" || $(PYTHON) scripts/system-packages window
	@$(BIN)/python scripts/demo.py $(ARGS)

test: system install ## Run the tests; some of them: make test ARGS="-k tus"
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not slow" --numprocesses auto --maxprocesses 4 $(ARGS)

test-slow: system install ## Run the tests that take long: a whole bad day, dozens of kills, every secret searched for
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m slow --numprocesses auto --maxprocesses 4 $(ARGS)

test-desktop: system install ## Sit before the whole program on a display of its own (Xvfb), with mouse and keyboard
	@$(PYTHON) scripts/system-packages desktop
	@$(BIN)/python -m pytest tests/e2e/desktop $(ARGS)

screenshots: system install ## Make the pictures of docs/images: every main state, light, dark and Arabic
	@QT_QPA_PLATFORM=offscreen $(BIN)/python scripts/screenshots.py $(ARGS)

test-moodle: system install ## Test the plugins in a real Moodle: UPLOADER_MOODLE_ROOT=/its/source [UPLOADER_MOODLE_BED=/folder/to/keep]
	@$(BIN)/python -m pytest tests/e2e/moodle $(ARGS)

check: system install ## Check format, lint, types, the directions of imports, and the Moodle plugins
	@failed=0; \
	$(BIN)/ruff format --check $(CODE) || failed=1; \
	$(BIN)/ruff check $(CODE) || failed=1; \
	$(BIN)/mypy -p uploader_gui -p practice_site || failed=1; \
	$(BIN)/lint-imports --no-logo || failed=1; \
	$(BIN)/python scripts/check_php.py || failed=1; \
	exit $$failed

bench: system install ## Measure beside curl, tuspy and tus-js-client: make bench ARGS="--only loopback,resets"
	@npm install --prefix benchmarks --no-package-lock --no-audit --no-fund --silent || \
		echo "tus-js-client is left out: npm is not there, or could not install it." >&2
	@PYTHONPATH=. $(BIN)/python -m benchmarks $(ARGS)

bench-ui: system install ## Measure the window: pauses while bytes move, start, rest: make bench-ui ARGS="--only start"
	@PYTHONPATH=. $(BIN)/python -m benchmarks.bench_ui $(ARGS)

bundle: system install ## Build dist/video-uploader, which needs no Python, and try it
	@$(BIN)/python scripts/system-packages bundle
	@echo "Building dist/video-uploader (takes a minute or two) …"
	@$(BIN)/pyinstaller --noconfirm --clean --log-level ERROR build.spec
	@$(BIN)/python scripts/smoke_bundle.py

translations: install ## Bring resources/i18n/*.ts up to date with the source, and say what is not translated
	@$(BIN)/python scripts/translations.py update
	@$(BIN)/python scripts/translations.py release

plugins: ## Build the zip files that Moodle installs, in dist/moodle
	@$(PYTHON) scripts/plugins.py

clean: ## Remove what was built and cached; .venv stays
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage
	@find src tests scripts benchmarks -type d -name __pycache__ -prune -exec rm -rf {} +
