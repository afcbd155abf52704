#!/usr/bin/env bash
# Writes requirements/*.txt from pyproject.toml: hashes, every platform, and no address of any registry (uv writes none unless asked).
set -euo pipefail
cd "$(dirname "$0")/.."

lock() {
  .venv/bin/uv pip compile --generate-hashes --universal --no-header --python-version 3.11 -q "$@"
}

.venv/bin/python -m pip --disable-pip-version-check install --quiet uv
lock pyproject.toml --group build -o requirements/serve.txt
lock pyproject.toml --group dev -c requirements/serve.txt -o requirements/dev.txt
lock --group node -o requirements/node.txt
