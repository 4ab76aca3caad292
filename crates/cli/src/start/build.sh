#!/bin/sh
# Builds the board into public/. A build that fails leaves the last one as it is.
set -eu
cd "$(dirname "$0")"

# Where the board will be, and what it is called.
BASE_URL="${BASE_URL:-https://jobs.example.org/}"
TITLE="${TITLE:-Our jobs}"

# The files of the board itself: the folder `dist` of a checkout of openings, after `cargo xtask dist`.
if [ -n "${BUNDLE:-}" ]; then
  set -- --bundle "$BUNDLE"
else
  set --
fi

# shellcheck disable=SC2046
openings build $(cat feeds.txt) --output public --base-url "$BASE_URL" --title "$TITLE" "$@"
