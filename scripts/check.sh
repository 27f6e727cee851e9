# shellcheck shell=bash
# The checks of ./dev that need clang: format, lint, fuzz.

# sources: every C++ file of the project, one per line.
sources() {
    git ls-files --cached --others --exclude-standard -- 'app/*.h' 'app/*.cpp' 'core/*.h' 'core/*.cpp' 'ui/*.h' 'ui/*.cpp' \
        'tests/*.h' 'tests/*.cpp' | while read -r file; do
        [ ! -f "$file" ] || printf '%s\n' "$file"
    done
}

scripts() {
    printf '%s\n' dev .ci/run
    git ls-files --cached --others --exclude-standard -- scripts
}

# format_sources [--check]
format_sources() {
    local mode=(-i)
    [ "${1:-}" != --check ] || mode=(--dry-run --Werror)
    sources | xargs -r -P "$(jobs_count)" -n 16 clang-format --style=file "${mode[@]}"
}

# lint_sources [--changed]
lint_sources() {
    scripts | grep -v '\.py$' | xargs shellcheck -x
    local files=()
    if [ "${1:-}" = --changed ]; then
        mapfile -t files < <({ git diff --name-only HEAD; git ls-files --others --exclude-standard; } | grep '\.cpp$' || true)
        [ ${#files[@]} -gt 0 ] || return 0
    fi
    configure dev
    python3 scripts/tidy.py build/dev "${files[@]}"
}

# seeds_of NAME: where a fuzzer begins. A provider's begin with the webhooks of its tests.
seeds_of() {
    local own=tests/fuzz/corpus/$1
    if [ -d "$own" ]; then
        echo "$own"
    else
        echo "tests/providers/${1%%_*}/webhooks"
    fi
}

# fuzz_parsers [seconds]
fuzz_parsers() {
    local seconds=${1:-60} fuzzer name
    build fuzz fuzzers
    for fuzzer in build/fuzz/bin/fuzz_*; do
        name=$(basename "$fuzzer")
        say "$name for $seconds s"
        mkdir -p "build/fuzz/corpus/$name"
        "$fuzzer" -max_total_time="$seconds" -print_final_stats=1 -artifact_prefix="build/fuzz/$name-" "build/fuzz/corpus/$name" \
            "$(seeds_of "${name#fuzz_}")"
    done
}
