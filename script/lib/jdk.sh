# shellcheck shell=bash
# Sets JAVA_HOME to a JDK 25: the machine's own, or Temurin fetched into .cache/.

JDK_VERSION=25
JDK_RELEASE=25.0.3+9
JDK_SITE=https://api.adoptium.net/v3

is_jdk() {
    [[ -x $1/bin/javac && -r $1/release ]] &&
        grep -qE "^JAVA_VERSION=\"${JDK_VERSION}[.\"]" "$1/release"
}

find_jdk() {
    local candidates=("${JAVA_HOME:-}") home
    has javac && candidates+=("$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")")
    candidates+=("$CACHE/jdk" /usr/lib/jvm/* /opt/*jdk* /opt/java/* /usr/local/*jdk*
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*
        /Library/Java/JavaVirtualMachines/*/Contents/Home
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home)
    for home in "${candidates[@]}"; do
        if [[ -n $home ]] && is_jdk "$home"; then
            export JAVA_HOME=$home
            return
        fi
    done
    return 1
}

fetch_jdk() {
    has curl || { can_apt && apt_install curl ca-certificates; } || return 1
    local os=linux cpu=x64 archive=$CACHE/jdk.tar.gz release=jdk-${JDK_RELEASE/+/%2B} sum home
    [[ $(uname -s) == Darwin ]] && os=mac
    [[ $(uname -m) == arm64 || $(uname -m) == aarch64 ]] && cpu=aarch64
    say "Fetching Temurin JDK $JDK_RELEASE into .cache/"
    mkdir -p "$CACHE"
    local get=(curl -fsSL --proto '=https' --connect-timeout 10)
    sum=$("${get[@]}" "$JDK_SITE/checksum/version/$release/$os/$cpu/jdk/hotspot/normal/eclipse") &&
        "${get[@]}" -o "$archive" "$JDK_SITE/binary/version/$release/$os/$cpu/jdk/hotspot/normal/eclipse" ||
        return 1
    check_sum "${sum%% *}" "$archive" || fail "the JDK that came is not the one that was announced." \
        "Its SHA-256 differs. Try again, or install a JDK $JDK_VERSION yourself."
    rm -rf "$CACHE/jdk" "$CACHE/jdk.new"
    mkdir "$CACHE/jdk.new"
    tar -xzf "$archive" -C "$CACHE/jdk.new" --strip-components 1 || return 1
    rm -f "$archive"
    home=$CACHE/jdk.new
    [[ -d $home/Contents/Home ]] && home=$home/Contents/Home
    mv "$home" "$CACHE/jdk"
}

check_sum() {
    if has sha256sum; then
        printf '%s  %s\n' "$1" "$2" | sha256sum -c --status
    else
        printf '%s  %s\n' "$1" "$2" | shasum -a 256 -c >/dev/null
    fi
}

apt_jdk() {
    local package=openjdk-$JDK_VERSION-jdk-headless
    can_apt && apt-cache show "$package" >/dev/null 2>&1 && apt_install "$package"
}

need_jdk() {
    find_jdk || { { fetch_jdk || apt_jdk; } && find_jdk; } ||
        fail "no JDK $JDK_VERSION was found, and it could not be fetched." \
            "Install one (for example Temurin, https://adoptium.net) and set JAVA_HOME to its folder."
    export PATH=$JAVA_HOME/bin:$PATH
    say "JDK: $JAVA_HOME"
}
