# shellcheck shell=bash
# Packages on Debian and Ubuntu, for root.

can_apt() { has apt-get && [[ $(id -u) == 0 ]]; }

# A started mail or web server would hold the machine's ports; our tests start their own.
start_no_daemons() {
    local policy=/usr/sbin/policy-rc.d
    [[ -e $policy ]] && return
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
}

apt_install() {
    say "Installing from the system's packages: $*"
    start_no_daemons
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y
        --no-install-recommends "$@")
    mkdir -p "$CACHE"
    # The lists may be absent or old: refresh them only when they do not serve.
    if ! "${install[@]}" >"$CACHE/apt.log" 2>&1; then
        apt-get update -qq >>"$CACHE/apt.log" 2>&1 || true
        "${install[@]}" >>"$CACHE/apt.log" 2>&1 ||
            fail "apt-get could not install: $*" "$(tail -5 "$CACHE/apt.log")"
    fi
}
