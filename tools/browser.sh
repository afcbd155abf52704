#!/usr/bin/env bash
# Sees to it that Chromium, and Firefox where it can be had, are there for the end-to-end tests; exits 1, loudly, without Chromium.
set -uo pipefail

have() { command -v "$1" >/dev/null; }

missing=()
have chromium || missing+=(chromium)
have firefox-esr || missing+=(firefox-esr)

if [ ${#missing[@]} -gt 0 ] && [ "$(id -u)" = 0 ] && have apt-get; then
  apt-get update -qq >/dev/null 2>&1
  for browser in "${missing[@]}"; do
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$browser" >/dev/null 2>&1
  done
fi

have firefox-esr || echo "SKIPPED: the test in Firefox, which this machine lacks (Debian: apt install firefox-esr)" >&2
have chromium && exit 0
echo "SKIPPED: the end-to-end tests need Chromium, and this machine has none (Debian: apt install chromium)" >&2
exit 1
