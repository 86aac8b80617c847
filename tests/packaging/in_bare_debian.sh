#!/usr/bin/env bash
# Inside of a bare Debian, with /tokendesk.deb: installs it, starts it as a new user does, and removes it. Nothing of it may
# be left then, but what the user has in their home.
set -uo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
mount -t proc proc /proc || exit

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

quietly() { "$@" >/tmp/log 2>&1 || { tail -n 30 /tmp/log; fail "$*"; }; }

# Logs and the package manager's own records change with every package.
files() { find / -xdev \( -path /proc -o -path /tmp -o -path /var/log -o -path /var/cache -o -path /var/lib/dpkg \
    -o -path /var/lib/apt -o -path /home -o -path /root \) -prune -o -print | sort; }

quietly apt-get update
quietly apt-get install -y --no-install-recommends xvfb xauth xdotool procps
quietly apt-get satisfy -y --no-install-recommends "$(dpkg-deb --field /tokendesk.deb Depends)"
useradd --create-home newcomer
files >/tmp/before

quietly apt-get install -y --no-install-recommends /tokendesk.deb
for program in tokendesk tokendesk-sandbox; do
    quietly "$program" --help
    "$program" --version | grep --quiet "^$program $(dpkg-deb --field /tokendesk.deb Version | cut -d- -f1)$" ||
        fail "$program --version"
done
for file in $(dpkg --listfiles tokendesk); do [[ -e $file ]] || fail "$file isn't there"; done

# The title of the window says that the sandbox is open; the program ends when told so.
cat >/tmp/start <<'START'
tokendesk --sandbox &
for _ in {1..300}; do
    xdotool search --name '^Tokendesk — Sandbox' && break
    sleep 0.2
done >/tmp/window
[[ -s /tmp/window ]] || { echo "there is no window"; xdotool search --name . getwindowname %@; exit 1; }
kill %1
wait %1
START
quietly su newcomer -c 'xvfb-run --auto-servernum bash /tmp/start'
[[ -e /home/newcomer/.local/share/tokendesk/sandbox.db ]] || fail "the sandbox kept nothing"
pgrep --list-name tokendesk && fail "something goes on running"

quietly apt-get purge -y tokendesk
files >/tmp/after
diff /tmp/before /tmp/after >/tmp/traces || { cat /tmp/traces; fail "these are left"; }
echo "Installed, started and removed without a trace."
