#!/usr/bin/env bash
# Sees to it that Chromium is there for the end-to-end tests; exits 1, loudly, where it cannot be had.
set -uo pipefail

if ! command -v chromium >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
fi
command -v chromium >/dev/null && exit 0
echo "SKIPPED: the end-to-end tests need Chromium, and this machine has none (Debian: apt install chromium)" >&2
exit 1
