# shellcheck shell=bash
# Counts what the test reports say.

SUITE='<testsuite [^>]*>'

# sum of one attribute over all reports
total() {
    local found
    found=$(cat "$ROOT"/target/{surefire,failsafe}-reports/TEST-*.xml /dev/null |
        grep -oE "$SUITE" | grep -oE " $1=\"[0-9]+\"" | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }') || true
    echo "${found:-0}"
}

print_summary() {
    local failed skipped
    failed=$(($(total failures) + $(total errors)))
    skipped=$(total skipped)
    # Maven leaves colour codes without a line end behind; the summary stands on its own line.
    echo
    echo "Tests: $(($(total tests) - failed - skipped)) passed, $failed failed, $skipped skipped"
}
