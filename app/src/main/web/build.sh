#!/bin/sh
# Builds the pages of the workbench into a folder, or tests them. Maven calls it.
#
#   build.sh pages OUT    checks types and builds into OUT; does nothing when OUT is newer than the sources
#   build.sh test         the tests of the pages that need no browser
#   build.sh browser      the tests in a real browser; ORONTES_HOME names the checkout, chromium is on the path
#
# Where Node or npm are missing it says SKIPPED and succeeds: the program then works without pages.

set -eu
cd "$(dirname "$0")"
what=$1

skip() {
  echo "[SKIPPED] $what of the workbench: $1"
  exit 0
}

command -v node >/dev/null 2>&1 || skip "Node 20.19 or newer is not installed"
command -v npm >/dev/null 2>&1 || skip "npm is not installed"
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
  skip "Node is $(node --version), and 20.19 or newer is needed"

if [ "$what" = pages ] && [ -f "$2/index.html" ] &&
  [ -z "$(find . -path ./node_modules -prune -o -type f -newer "$2/index.html" -print | head -n 1)" ]; then
  exit 0
fi

if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --prefer-offline --loglevel=error ||
    skip "its libraries could not be fetched (npm ci, see above)"
fi

case $what in
  pages) ORONTES_WEB_OUT=$2 npm run --silent build ;;
  test) npm run --silent test ;;
  browser)
    command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 ||
      command -v google-chrome >/dev/null 2>&1 || skip "neither chromium nor google-chrome is installed"
    npm run --silent browser
    ;;
  *)
    echo "build.sh: pages, test or browser, not $what" >&2
    exit 2
    ;;
esac
