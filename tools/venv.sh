#!/usr/bin/env bash
# Makes the virtual environment at $1, with a Python of 3.11 or newer; on a bare Debian it installs one as root.
set -euo pipefail

can_make() { command -v "$1" >/dev/null && "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

pick() {
  for python in "${PYTHON:-python3}" python3.13 python3.12 python3.11; do
    if can_make "$python"; then echo "$python" && return; fi
  done
  return 1
}

if ! python=$(pick); then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3 python3-venv >/dev/null
  fi
  python=$(pick) || { echo "Copydesk needs Python 3.11 or newer with venv (Debian: apt install python3-venv)" >&2; exit 2; }
fi
"$python" -m venv "$1"
