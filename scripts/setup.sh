# shellcheck shell=bash
# Set-up for ./dev: packages, what comes from npm, configuring and building. Each step does nothing when there is nothing to do.

say() {
    printf 'dev: %s\n' "$*" >&2
}

jobs_count() {
    nproc 2>/dev/null || echo 2
}

# packages_of GROUP...: "package command" lines of packages.debian.
packages_of() {
    awk -v wanted=" $* " '
        /^#/ || /^$/ { next }
        /^\[/ { group = substr($1, 2, length($1) - 2); next }
        index(wanted, " " group " ") { print $1, $2 }' packages.debian
}

# missing_packages GROUP...: one name per line.
missing_packages() {
    local installed package command
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
    packages_of "$@" | while read -r package command; do
        if ! grep -qxF "$package" <<<"$installed" && ! { [ -n "$command" ] && command -v "$command" >/dev/null; }; then
            printf '%s\n' "$package"
        fi
    done
}

# need_packages GROUP...: installs what is missing, as root or through sudo; says what to type where neither is possible.
need_packages() {
    command -v dpkg-query >/dev/null || return 0 # not a Debian: the build itself tells what it misses
    local missing=() as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "these packages are missing, and neither root nor sudo is at hand. As root, type:"
            printf 'apt-get update && apt-get install -y --no-install-recommends %s\n' "${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    say "installing ${missing[*]}"
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# node_modules_current FOLDER: the lock file was installed after it last changed.
node_modules_current() {
    [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ]
}

# need_node_modules FOLDER [npm option...]
need_node_modules() {
    local folder=$1
    shift
    node_modules_current "$folder" && return 0
    say "installing the packages of $folder"
    npm ci --prefix "$folder" --no-audit --no-fund --no-update-notifier --loglevel=error "$@" >&2 \
        && touch "$folder/node_modules/.package-lock.json"
}

# need_trpc: the peer of the tests, an API on the real @trpc/server. Tests that need it fail without it.
need_trpc() {
    need_node_modules tests/peers/trpc --ignore-scripts
}

# is_debian_node: the Node in use is Debian's, which keeps its headers in a package of their own.
is_debian_node() {
    [ "$(readlink -f "$(command -v node)")" = "$(readlink -f /usr/bin/node)" ] || return 1
    dpkg-query -W -f '${Depends}' nodejs 2>/dev/null | grep -q libnode
}

# express_works: the peer of the benchmarks loads in the Node in use; a module built for another one does not.
express_works() {
    node -e "require('express'); new (require('better-sqlite3'))(':memory:')" 2>/dev/null
}

# need_express: the peer of the benchmarks, built with the headers of the Node in use. Where that cannot be, the benchmarks do without.
need_express() {
    local folder=tests/peers/express headers options=(--build-from-source)
    (cd "$folder" && express_works) && return 0
    if is_debian_node; then
        headers=/usr
        (need_packages bench-debian-node) || true
    else
        headers=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
    fi
    # Without headers beside it node-gyp fetches those of its version.
    [ ! -f "$headers/include/node/node.h" ] || options+=("--nodedir=$headers")
    rm -f "$folder/node_modules/.package-lock.json"
    need_node_modules "$folder" "${options[@]}" && (cd "$folder" && express_works) && return 0
    say "Express with better-sqlite3 could not be built for this Node; its row is left out"
}

# need_webinbox: the peer of the benchmarks that runs in Chromium, as one bundle. Where it cannot be had, the benchmarks do without.
need_webinbox() {
    local folder=tests/peers/webinbox
    [ "$folder/node_modules/.built/inbox.js" -nt "$folder/inbox.jsx" ] && node_modules_current "$folder" && return 0
    need_node_modules "$folder" --ignore-scripts && npm run --prefix "$folder" --silent build >&2 && return 0
    say "the web inbox could not be built; its rows are left out"
}

# fetch_fonts: Qasid's own faces. Without a registry the system's are used, and it is not asked again the same day.
fetch_fonts() {
    local folder=resources/fonts gave_up=build/fonts-not-fetched
    [ -f "$folder/package-lock.json" ] || return 0
    node_modules_current "$folder" && return 0
    [ -z "$(find "$gave_up" -newer "$folder/package-lock.json" -mtime -1 2>/dev/null)" ] || return 0
    if ! command -v npm >/dev/null || ! need_node_modules "$folder" --ignore-scripts --fetch-retries=0; then
        say "fonts could not be fetched from npm; the system's fonts are used"
        mkdir -p build
        touch "$gave_up"
    fi
}

# configure PRESET: only the first time; later the build notices by itself what changed.
configure() {
    fetch_fonts
    if [ ! -f "build/$1/build.ninja" ] || [ CMakePresets.json -nt "build/$1/build.ninja" ]; then
        cmake --preset "$1" >&2
    fi
}

# build PRESET [target...]
build() {
    local preset=$1 targets=()
    shift
    [ $# -eq 0 ] || targets=(--target "$@")
    configure "$preset"
    cmake --build --preset "$preset" "${targets[@]}" >&2
}
