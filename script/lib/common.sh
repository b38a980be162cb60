# shellcheck shell=bash
# Read by every script here: where things are, and what the build needs.

set -euo pipefail
shopt -s nullglob

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
CACHE=$ROOT/.cache
JAR=$ROOT/target/mail-checkup.jar

source "$(dirname "${BASH_SOURCE[0]}")/say.sh"
source "$(dirname "${BASH_SOURCE[0]}")/debian.sh"
source "$(dirname "${BASH_SOURCE[0]}")/jdk.sh"
source "$(dirname "${BASH_SOURCE[0]}")/node.sh"
source "$(dirname "${BASH_SOURCE[0]}")/maven.sh"

need_build_tools() {
    need_jdk
    need_node
    need_maven
}

# A checksum over everything the jar is made of.
sources() {
    (cd "$ROOT" && find pom.xml package.json package-lock.json src frontend \
        \( -path frontend/generated -o -path src/main/bundles -o -path src/test \) -prune \
        -o -type f -print0 | LC_ALL=C sort -z | xargs -0 cksum | cksum)
}

build_jar() {
    local made_of
    made_of=$(sources)
    if [[ -f $JAR && -f $JAR.sources && $made_of == "$(<"$JAR.sources")" ]]; then
        say "Nothing changed since target/mail-checkup.jar was built"
        return
    fi
    need_node
    need_maven
    say "Building target/mail-checkup.jar"
    maven --quiet -Dmaven.test.skip=true package
    printf '%s' "$made_of" >"$JAR.sources"
}
