# shellcheck shell=bash
# One line for each thing that is done, and one clear message when it cannot be.

say() { printf '==> %s\n' "$*"; }

fail() {
    printf 'Sorry, %s\n' "$1" >&2
    shift
    (($#)) && printf '    %s\n' "$@" >&2
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }
