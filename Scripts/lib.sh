# What the scripts share: where we are, what is missing, where to build. Sourced by bash, with `set -euo pipefail`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# A cron job or a bare container may have no HOME, and Swift wants one for its caches.
if [ -z "${HOME:-}" ]; then
    HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
    export HOME
fi

complain() {
    printf '%s\n' "$@" >&2
}

give_up() {
    complain "$@"
    exit 1
}

# Swift itself comes from no distribution's archive, so it is asked for, never installed.
require_swift() {
    local folder version
    if ! command -v swift >/dev/null; then
        for folder in "$HOME/.local/share/swiftly/bin" /opt/swift/usr/bin /usr/share/swift/usr/bin /usr/libexec/swift/bin; do
            if [ -x "$folder/swift" ]; then
                PATH="$folder:$PATH"
                break
            fi
        done
    fi
    command -v swift >/dev/null ||
        give_up "Swift is missing: install version 6.2 or later (https://www.swift.org/install) and run this again."
    install_missing
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    case "$version" in
        [7-9].* | 6.[2-9] | 6.[1-9][0-9]) ;;
        *) give_up "Swift 6.2 or later is needed, and here is ${version:-none that runs}: see https://www.swift.org/install." ;;
    esac
}

has_server() {
    local folder
    for folder in /usr/lib/postgresql/*/bin ${PATH//:/ } "$(pg_config --bindir 2>/dev/null || true)"; do
        if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ]; then return 0; fi
    done
    return 1
}

has_header() {
    [ -e /usr/include/postgresql/libpq-fe.h ] || [ -e /usr/include/libpq-fe.h ] ||
        [ -e "$(pg_config --includedir 2>/dev/null || true)/libpq-fe.h" ]
}

# The packages whose content the toolchain needs and does not find, by the loader's own account.
missing_libraries() {
    local tools library
    tools=$(dirname "$(readlink -f "$(command -v swift)")")
    { ldd "$tools"/swift-build "$tools"/swift-frontend "$tools"/swift-format 2>/dev/null || true; } |
        sed -n 's/^[[:space:]]*\(lib[^ ]*\) => not found$/\1/p' | sort -u |
        while read -r library; do
            case "$library" in
                libxml2.so.*) echo libxml2 ;;
                libcurl.so.*) echo libcurl4 ;;
                libsqlite3.so.*) echo libsqlite3-0 ;;
                libncurses.so.*) echo libncurses6 ;;
                libtinfo.so.*) echo libtinfo6 ;;
                libedit.so.*) echo libedit2 ;;
                libz.so.*) echo zlib1g ;;
                libstdc++.so.*) echo libstdc++6 ;;
            esac
        done
}

missing_packages() {
    has_header || echo libpq-dev
    has_server || echo postgresql
    command -v git >/dev/null || echo git
    command -v ld >/dev/null || echo binutils
    [ -e /usr/include/stdlib.h ] || echo libc6-dev
    compgen -G '/usr/lib/gcc/*/*/libstdc++.so' >/dev/null || echo g++
    [ -e /usr/share/zoneinfo/Asia/Ho_Chi_Minh ] || echo tzdata
    missing_libraries
}

# What the trait `Office` needs: Word and Excel files and QR codes. The program does without.
office_packages=(libxlsxwriter-dev libzip-dev libqrencode-dev)

has_office() {
    printf '#include <xlsxwriter.h>\n#include <zip.h>\n#include <qrencode.h>\n' |
        cc -E -x c - >/dev/null 2>&1
}

# Installs the office libraries where that needs no question; says so where they stay missing. Sets `traits` and the
# build folder, which is one for each set of traits.
choose_traits() {
    traits=()
    if ! has_office && command -v apt-get >/dev/null &&
        { [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; }; then
        echo "Installing ${office_packages[*]}"
        as_root apt-get -qq -o DPkg::Lock::Timeout=300 update >/dev/null 2>&1 || true
        apt_install "${office_packages[@]}" || true
    fi
    if has_office; then
        traits=(--traits Office)
        build+=-office
    else
        complain "Without ${office_packages[*]} the program is built without Word and Excel files and QR codes."
    fi
}

# Runs as root what needs root, and shows its output only where it fails.
as_root() {
    local log status=0
    log=$(mktemp)
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@" >"$log" 2>&1 </dev/null || status=$?
    elif [ -t 0 ]; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@" >"$log" 2>&1 || status=$?
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@" >"$log" 2>&1 </dev/null || status=$?
    fi
    if [ "$status" -ne 0 ]; then tail -n 15 "$log" >&2; fi
    rm -f "$log"
    return "$status"
}

apt_install() {
    as_root apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"
}

# What root does for us, as one command that also works on a bare machine: "$@" are packages.
line_for_administrator() {
    local line='apt-get update'
    case " $* " in
        *" postgresql "*)
            [ -e "$createcluster_conf" ] ||
                line+=" && apt-get install -y --no-install-recommends postgresql-common && $(without_main_cluster)"
            ;;
    esac
    printf "env DEBIAN_FRONTEND=noninteractive sh -c '%s'" \
        "$line && apt-get install -y --no-install-recommends $*"
}

install_missing() {
    local missing command
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" -gt 0 ] || return 0
    command -v apt-get >/dev/null ||
        give_up "Missing, by the names of Debian's packages: ${missing[*]}. Install them and run this again."
    command=$(line_for_administrator "${missing[@]}")
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            give_up "Missing: ${missing[*]}. An administrator can install them, as root:" "$command"
    fi
    echo "Installing ${missing[*]}"
    as_root apt-get -qq -o DPkg::Lock::Timeout=300 update ||
        complain "The package lists could not be renewed; trying with those that are here."
    case " ${missing[*]} " in
        *" postgresql "*)
            if [ ! -e "$createcluster_conf" ]; then
                { apt_install postgresql-common && as_root sh -c "$(without_main_cluster)"; } ||
                    give_up "Could not install postgresql-common. As root:" "$command"
            fi
            ;;
    esac
    apt_install "${missing[@]}" || give_up "Could not install ${missing[*]}. As root:" "$command"
}

# Debian starts a server for the whole machine as soon as the package is there; we want the programs alone. Where
# somebody has set up postgresql-common already, their choice stands.
createcluster_conf=/etc/postgresql-common/createcluster.conf
without_main_cluster() {
    printf 'sed -i "s/^#\\{0,1\\}create_main_cluster *=.*/create_main_cluster = false/" %s' "$createcluster_conf"
}

# In the checkout, if it is ours to write to; otherwise in a copy of it in our own cache, since Swift's package
# manager writes beside the sources too, and root's files in another's checkout would be in their way.
choose_build_directory() {
    local checkout=$root name
    build=$root/.build
    if [ -O "$root" ] && [ -w "$root" ] && { [ ! -e "$build" ] || { [ -O "$build" ] && [ -w "$build" ]; }; }; then
        return 0
    fi
    root=${XDG_CACHE_HOME:-$HOME/.cache}/coopfund/checkout-$(printf '%s' "$checkout" | cksum | cut -d' ' -f1)
    build=$root/.build
    mkdir -p "$root"
    # Only what changed is copied, so that only that is built again; and what is gone there goes here.
    (cd "$checkout" && find . -mindepth 1 -maxdepth 1 ! -name .build ! -name .git ! -name .swiftpm -print0) |
        (cd "$checkout" && xargs -0 cp -Ru --preserve=timestamps --target-directory="$root" --)
    chmod -R u+w "$root"
    (cd "$root" && find . -path ./.build -prune -o -type f ! -name Package.resolved -print0) |
        while IFS= read -r -d '' name; do
            [ -e "$checkout/$name" ] || rm -f -- "$root/$name"
        done
}

prepare() {
    require_swift
    choose_build_directory
    cd "$root"
}
