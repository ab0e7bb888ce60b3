#!/usr/bin/env bash
# Builds the page into a folder, when something of it changed. Maven calls it: build.sh build FOLDER | build.sh test
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
readonly node_version_min=20
readonly inputs=(src public scripts api index.html car.html package.json package-lock.json vite.config.ts tsconfig.json build.sh)

fail() {
  echo "console: $*" >&2
  exit 1
}

command -v node >/dev/null && command -v npm >/dev/null ||
  fail "the screens need Node $node_version_min or newer with npm. Install it, for example by 'apt-get install nodejs npm'."
version="$(node -p 'process.versions.node.split(".")[0]')"
((version >= node_version_min)) || fail "the screens need Node $node_version_min or newer, this is $version."

# Newer than the stamp means changed; no stamp means never made.
changed() {
  local stamp="$1"
  shift
  [[ ! -f "$stamp" ]] || [[ -n "$(find "$@" -newer "$stamp" -type f -print -quit)" ]]
}

libraries() {
  if changed node_modules/.complete package.json package-lock.json .npmrc; then
    npm ci --no-progress --loglevel=error
    touch node_modules/.complete
  fi
}

build() {
  local folder="$1" stamp="$1.made"
  if ! changed "$stamp" "${inputs[@]}" && [[ -f "$folder/index.html" ]]; then
    return
  fi
  libraries
  npx tsc --noEmit
  npx tsc --noEmit -p src/car/worker
  npx vite build --logLevel warn --outDir "$folder"
  node scripts/first-load.mjs "$folder"
  touch "$stamp"
}

case "${1:-}" in
  build) build "$2" ;;
  test) libraries && npx vitest run ;;
  *) fail "build.sh build FOLDER | build.sh test" ;;
esac
