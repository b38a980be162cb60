# shellcheck shell=bash
# Lighthouse in a package of its own, which the app's build knows nothing of.

LIGHTHOUSE=$CACHE/lighthouse

# The one the tests use.
find_chromium() {
    CHROMIUM=${CHROMIUM:-$(command -v chromium chromium-browser google-chrome google-chrome-stable | head -n 1)}
    [[ -n $CHROMIUM ]] || fail "the pages are measured in Chromium, and none was found." \
        "Install the package chromium, or set the environment variable CHROMIUM to its file."
    export CHROMIUM
}

need_lighthouse() {
    local from=$ROOT/script/lighthouse
    find_chromium
    need_node
    mkdir -p "$LIGHTHOUSE"
    if [[ ! -d $LIGHTHOUSE/node_modules ]] || ! cmp -s "$from/package-lock.json" "$LIGHTHOUSE/package-lock.json"; then
        say "Fetching Lighthouse into .cache/"
        cp "$from"/{.npmrc,package.json,package-lock.json} "$LIGHTHOUSE/"
        npm ci --prefix "$LIGHTHOUSE" --ignore-scripts --loglevel=error >/dev/null
    fi
    cp "$from/measure.js" "$LIGHTHOUSE/"
}

# address of the app, runs
lighthouse() { node "$LIGHTHOUSE/measure.js" "$1" "$2"; }
