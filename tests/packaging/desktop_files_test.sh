#!/usr/bin/env bash
# What desktops and software centres read of us: it is valid, has one id everywhere, and one version.
set -u
cd "$1" || exit
id=io.github.tokendesk.Tokendesk
linux=packaging/linux
failures=0

check() {
    local what=$1
    shift
    "$@" && return
    echo "FAILED: $what"
    failures=$((failures + 1))
}

check "the desktop file is valid" desktop-file-validate $linux/$id.desktop

# The one hint it has is about the capital letter in our id, which other programs know us by.
hints=$(appstreamcli validate --pedantic --no-net --no-color $linux/$id.metainfo.xml | grep '^[EWIP]:')
check "the metainfo is valid: $hints" [ "$hints" = "P: $id:3: cid-contains-uppercase-letter $id" ]

for file in $linux/$id-symbolic.svg packaging/flatpak/$id.yml; do check "$file is there" [ -e "$file" ]; done
for mention in "^Icon=$id$:$linux/$id.desktop" "<id>$id</id>:$linux/$id.metainfo.xml" \
    "$id.desktop</launchable>:$linux/$id.metainfo.xml" "^id: $id$:packaging/flatpak/$id.yml" \
    "setDesktopFileName(u\"$id\":app/main.cpp" "set(TOKENDESK_ID $id):packaging/CMakeLists.txt" \
    "GUI_IDENTIFIER $id$:app/CMakeLists.txt"; do
    check "the id is in ${mention##*:}" grep --quiet -- "${mention%:*}" "${mention##*:}"
done

while read -r screenshot; do
    check "the screenshot $screenshot is there" [ -e "packaging/screenshots/$screenshot" ]
done < <(sed -n 's|.*/packaging/screenshots/\(.*\)</image>|\1|p' $linux/$id.metainfo.xml)

version=$(sed -n 's/^project(tokendesk VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
check "there is a version" [ -n "$version" ]
check "the changelog begins with it" [ "$(sed -n 's/^## //p' CHANGELOG.md | head -n 1)" = "$version" ]
check "Debian's changelog begins with it" \
    [ "$(sed -n '1s/^tokendesk (\(.*\)-[0-9]*) .*/\1/p' packaging/debian/changelog)" = "$version" ]
released=$(sed -n 's/^set(TOKENDESK_RELEASED \([0-9-]*\)).*/\1/p' packaging/CMakeLists.txt)
newest=$(grep --max-count=1 '<release ' $linux/$id.metainfo.xml)
check "the metainfo's newest release is it" [ "${newest#*<}" = "release version=\"$version\" date=\"$released\">" ]
check "its screenshots are of it" [ -z "$(grep '<image>' $linux/$id.metainfo.xml | grep --invert-match "/v$version/")" ]

exit $((failures > 0))
