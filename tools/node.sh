#!/usr/bin/env bash
# Runs a command with Node 20 or newer: the machine's own, else the one that the Python registry ships as a package.
set -euo pipefail
cd "$(dirname "$0")/.."

new_enough() { command -v node >/dev/null && command -v npm >/dev/null && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ]; }

if ! new_enough; then
  .venv/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes -r requirements/node.txt
  hash -r
fi
exec "$@"
