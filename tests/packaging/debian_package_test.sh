#!/usr/bin/env bash
# Builds the Debian package and looks at it from every side; packaging/test --all runs it. Needs root or sudo, and the
# network. Arguments: the project's folder.
set -uo pipefail
cd "$1" || exit
source_dir=$PWD
# shellcheck source=packaging/packages.sh
source packaging/packages.sh
exec </dev/null
folder=$(mktemp -d)
trap 'asRoot rm -rf --one-file-system "$folder"' EXIT

./packaging/deb || fail "the package was not built, see above."
package=$(echo build/package/tokendesk_*.deb)
[[ -e $package ]] || fail "there is no package."

say "Looking for faults with lintian"
lintian --fail-on error,warning --info "$package" || fail "lintian found something, see above."

say "Building it again, in another place"
git clone --quiet . "$folder/elsewhere" || fail "the sources can't be cloned."
(cd "$folder/elsewhere" && CCACHE_DISABLE=1 ./packaging/deb >"$folder/deb.log" 2>&1) ||
    { cat "$folder/deb.log"; fail "the package was not built a second time, see above."; }
git diff --quiet HEAD || fail "what isn't committed isn't in the second package: commit it first."
cmp "$package" "$folder"/elsewhere/build/package/tokendesk_*.deb || fail "the two packages differ."
sha256sum "$package"

say "Making a bare Debian"
bare=$folder/bare
asRoot debootstrap --variant=minbase bookworm "$bare" >"$folder/debootstrap.log" 2>&1 ||
    { tail "$folder/debootstrap.log"; fail "there is no bare Debian, see above."; }
asRoot cp "$package" "$bare/tokendesk.deb"
asRoot cp "$source_dir/tests/packaging/in_bare_debian.sh" "$bare/"
# /proc goes with the namespace that it is mounted in
asRoot unshare --mount --pid --fork chroot "$bare" /bin/bash /in_bare_debian.sh ||
    fail "the package fails in a bare Debian, see above."
say "PASSED: the package."
