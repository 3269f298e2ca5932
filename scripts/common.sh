# shellcheck shell=bash
# Shared by scripts/run and scripts/test: what the machine needs, installed once.
# Debian 12; every function is silent when there is nothing to do.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build_packages=(
    g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libgl-dev
    libzip-dev libqpdf-dev libpoppler-cpp-dev libkainjow-mustache-dev libgumbo-dev libxlsxwriter-dev
    libharfbuzz-dev libfontconfig-dev libicu-dev libbenchmark-dev
)
run_packages=(qt6-qpa-plugins qt6-translations-l10n fontconfig fonts-noto-cjk)
test_packages=(
    clang-format poppler-utils qpdf xvfb xauth libxml2-utils unzip python3 python3-jsonschema
)
tidy_packages=(clang-tidy)
full_packages=(
    libreoffice-writer libreoffice-calc chromium python3-docx tidy xdotool imagemagick
    cups cups-client printer-driver-cups-pdf at-spi2-core gir1.2-atspi-2.0 python3-gi dbus-daemon
    lintian appstream desktop-file-utils shared-mime-info libglib2.0-bin bash-completion groff-base file
)
# Other builds of Node bring npm with them, and bear no second one.
command -v npm >/dev/null || full_packages+=(nodejs npm)

step() { printf '%s\n' "── $*"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Runs a command quietly; its output is shown only when it fails.
quietly() {
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}

install_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    step "Installing ${#missing[@]} packages"
    quietly as_root apt-get update -qq
    quietly as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# The free faces that stand in for the official ones. They are inside a large
# package of which only the fonts are wanted: unpacked, not installed.
install_faces() {
    [ -n "$(fc-list FandolFang)" ] && return
    step "Fetching free Chinese faces"
    local folder target
    folder=$(mktemp -d)
    target=/usr/local/share/fonts/fandol
    if (cd "$folder" && quietly apt-get download texlive-lang-chinese &&
        dpkg-deb --fsys-tarfile texlive-lang-chinese*.deb | tar -x --wildcards '*/fandol/Fandol*.otf'); then
        as_root mkdir -p "$target"
        find "$folder" -name 'Fandol*.otf' ! -name '*Braille*' -print0 |
            while IFS= read -r -d '' face; do as_root cp "$face" "$target/"; done
        as_root fc-cache -f
    else
        step "They could not be had; pages are set in Noto instead"
    fi
    rm -rf "$folder"
}

# Configures and builds a preset, telling only how far it is.
build() {
    local preset=$1
    step "Building ($preset)"
    quietly cmake --preset "$preset"
    quietly cmake --build --preset "$preset"
}
