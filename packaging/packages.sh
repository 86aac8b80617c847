# shellcheck shell=bash disable=SC2034  # the lists are used by those who source this
# What Tokendesk needs from the distribution, and how it gets installed.
# Sourced by packaging/run, packaging/test and packaging/deb, so that all mean the same.

# Each entry is "package: what it is for"; the reason is shown before anything is installed.
build_packages=(
    "g++: the compiler"
    "cmake: configures the build"
    "ninja-build: runs the build"
    "qt6-base-dev: Qt, the toolkit Tokendesk is written with"
    "qt6-httpserver-dev: the sandbox's HTTP server"
    "qt6-websockets-dev: the HTTP server's CMake package asks for it"
    "qt6-svg-dev: icons"
    "qt6-tools-dev: translations"
    "qt6-tools-dev-tools: translations"
    "qt6-l10n-tools: translations"
    "qtkeychain-qt6-dev: keeps credentials in the keychain"
    "libsimdjson-dev: reads long lists"
)

# Loaded while the program runs, so that no other package pulls them in.
runtime_packages=(
    "libqt6sql6-sqlite: the sandbox's database"
    "libqt6svg6: icons"
    "qt6-translations-l10n: Qt's own texts in other languages"
    "libsecret-1-0: talks to the keychain"
    "ca-certificates: checks the servers it connects to"
    "fonts-dejavu-core: a font, with its monospaced sibling"
)

test_packages=(
    "ccache: makes the next build short"
    "xvfb: a display for the tests"
    "xauth: a display for the tests"
    "openbox: a window manager for the tests"
    "xclip: reads the clipboard from outside"
    "weston: a Wayland compositor for the tests"
    "qt6-wayland: Qt on Wayland"
    "wl-clipboard: reads the clipboard from outside"
    "xdotool: presses keys from outside"
    "x11-utils: reads what windows tell the desktop"
    "tesseract-ocr: reads what is on the screen"
    "tesseract-ocr-eng: reads what is on the screen"
    "imagemagick: screenshots"
    "dbus-daemon: a private session bus"
    "dbus-x11: a private session bus"
    "gnome-keyring: a real keyring"
    "libsecret-tools: looks into the keyring from outside"
    "at-spi2-core: accessibility, as a screen reader sees it"
    "python3: credentials files, as Python itself reads them"
    "python3-pyatspi: accessibility, as a screen reader sees it"
    "gir1.2-atspi-2.0: accessibility, as a screen reader sees it"
    "desktop-file-utils: checks the desktop file"
    "appstream: checks what software centres show"
    "groff: checks the manual"
    "zsh: checks the completion"
    "bash-completion: checks the completion"
    "fonts-droid-fallback: Japanese in screenshots"
    "fonts-noto-color-emoji: emoji in screenshots"
)

# Debian 12's other Clangs can't: up to 18 they don't have std::expected with its C++ library.
fuzz_packages=(
    "clang-19: the compiler that fuzzes"
    "libclang-rt-19-dev: libFuzzer and the sanitizers"
    "llvm-19: names the lines of a finding"
    "python3: sends requests to the sandbox"
)

memory_packages=("valgrind: looks at each use of memory")

deb_packages=(
    "dpkg-dev: finds the packages that the programs need"
    "file: tells programs from other files"
    "gzip: compresses the manual"
)

# For what packaging/test --all looks at.
deb_test_packages=(
    "lintian: finds fault with packages"
    "debootstrap: makes a bare Debian to install the package in"
)

compare_packages=(
    "curl: reads lists, to compare with"
    "jq: shows lists, to compare with"
    "xvfb: a display for what is measured"
    "binutils: strips the program to see how large it is"
    "python3: runs the comparisons"
)

# Only unpacked, see tests/bench/compare.
server_packages=(
    "nginx: serves the lists"
    "libnginx-mod-http-echo: lets it answer as late as one far away"
)

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf '\n%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

packageInstalled() {
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Whether this is Debian, or a system made from it.
isDebian() {
    [[ -e /etc/debian_version ]] && command -v apt-get >/dev/null
}

# Says which packages are needed where we can't install them, and stops. Outside Debian there is no knowing their
# names: these are Debian's.
failForPackages() {
    local why=$1
    shift
    {
        echo "This is not Debian, or a system made from it, so nothing was installed."
        echo "Tokendesk needs what these Debian 12 packages hold:"
        printf '  %s\n' "$@"
    } >&2
    fail "$why; install these, then start me again."
}

# Runs a command as root.
asRoot() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# Installs what is missing of the given entries, and says first what and why. Outside Debian it stops unless the tools
# are there to find out what else is.
installMissing() {
    local tool entry missing=()
    if ! isDebian; then
        for tool in c++ cmake ninja; do
            command -v "$tool" >/dev/null || failForPackages "$tool was not found" "$@"
        done
        neededPackages=("$@")
        return
    fi

    for entry in "$@"; do
        packageInstalled "${entry%%:*}" && continue
        ((${#missing[@]} > 0)) || say "These Debian packages are missing and will be installed:"
        printf '   %-22s %s\n' "${entry%%:*}" "${entry#*: }"
        missing+=("${entry%%:*}")
    done
    ((${#missing[@]} > 0)) || return 0

    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        fail "neither root nor sudo; have an administrator run: apt-get install ${missing[*]}"
    fi
    asRoot apt-get -q -o DPkg::Lock::Timeout=300 update </dev/null ||
        fail "apt-get update failed, see above; nothing was installed."
    asRoot env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "${missing[@]}" </dev/null ||
        fail "apt-get could not install everything, see above. Tokendesk needs Debian 12 or newer."
}

# Configures a preset where that has not been done, or was done with other presets.
configurePreset() {
    local preset=$1 launcher=()
    [[ ! -e build/$preset/build.ninja || CMakePresets.json -nt build/$preset/build.ninja ]] || return 0
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    say "Configuring (preset $preset)"
    if ! cmake --preset "$preset" "${launcher[@]}"; then
        isDebian || failForPackages "configuring failed, see above" "${neededPackages[@]}"
        fail "configuring failed, see above."
    fi
}

# Configures a preset where that is due, then builds it.
# Arguments: the preset, then what cmake --build takes.
buildPreset() {
    local preset=$1
    shift
    configurePreset "$preset"
    say "Building (preset $preset)"
    cmake --build --preset "$preset" -j "$(nproc)" "$@" || fail "the build failed, see above."
}

# ccache and Qt want a home they can write to; a container may have none.
ensureHome() {
    if [[ -z ${HOME:-} || ! -w $HOME ]]; then
        export HOME=$PWD/build/home
        mkdir -p "$HOME"
    fi
}
