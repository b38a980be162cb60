# shellcheck shell=bash
# What the tests use beside the build tools: a browser, real mail, web and name servers, fonts.

# file (or files, any of them) | Debian package | what for
TEST_TOOLS=(
    "/usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome|chromium|a browser"
    "/usr/lib/dovecot/imap /usr/libexec/dovecot/imap|dovecot-imapd|an IMAP server"
    "/usr/lib/dovecot/pop3 /usr/libexec/dovecot/pop3|dovecot-pop3d|a POP3 server"
    "/usr/sbin/postfix|postfix|an SMTP server"
    "/usr/sbin/nginx|nginx|a web server"
    "/usr/sbin/named|bind9|a name server"
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc /usr/share/fonts/noto-cjk/*|fonts-noto-cjk|Chinese letters"
    "/usr/bin/pdftotext|poppler-utils|reading PDF files"
)

any_exists() {
    local file
    for file in $1; do # unquoted: several files, or a pattern
        [[ -e $file ]] && return
    done
    return 1
}

need_test_tools() {
    local tool files package use packages=() wanted=()
    for tool in "${TEST_TOOLS[@]}"; do
        IFS='|' read -r files package use <<<"$tool"
        if ! any_exists "$files"; then
            packages+=("$package")
            wanted+=("$use ($package)")
        fi
    done
    ((${#packages[@]} == 0)) && return
    can_apt || fail "the tests need some programs that are not here." "${wanted[@]}" \
        "On Debian or Ubuntu: sudo apt-get install ${packages[*]}"
    apt_install "${packages[@]}"
}
