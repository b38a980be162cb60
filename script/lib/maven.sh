# shellcheck shell=bash
# Maven 3.8 or newer, and how we call it.

# Maven 3's own libraries use parts of the JDK that Java 25 warns about on every start.
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

maven_version() { mvn --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*$/\1/p'; }

need_maven() {
    has mvn || { can_apt && apt_install maven; } ||
        fail "Maven was not found." "Install Maven 3.8 or newer: https://maven.apache.org"
    local version major minor
    version=$(maven_version)
    IFS=. read -r major minor _ <<<"$version"
    ((${major:-0} > 3 || (${major:-0} == 3 && ${minor:-0} >= 8))) ||
        fail "Maven ${version:-of an unknown version} is too old." "Install Maven 3.8 or newer."
    say "Maven: $version"
}

# The date of the files in the jar, and so what browsers compare their copies with. The same commit
# gives the same jar; work that is not committed gets the time of day.
made_at() {
    if has git && [[ -z $(git -C "$ROOT" status --porcelain 2>&1) ]]; then
        TZ=UTC0 git -C "$ROOT" log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd
    else
        date -u +%Y-%m-%dT%H:%M:%SZ
    fi
}

maven() {
    (cd "$ROOT" && mvn --batch-mode --no-transfer-progress -Dstyle.color=never \
        -Dorg.slf4j.simpleLogger.log.org.teavm=warn \
        "-Dproject.build.outputTimestamp=$(made_at)" "$@")
}
