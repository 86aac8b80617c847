#!/bin/sh
# Runs a test program on a private session bus, with a home and a runtime folder of its own, so that it
# can start keyrings without meeting the user's. Nothing on this bus can be activated: what a test doesn't
# start isn't there.
#   with_keyring.sh bus|no-bus PROGRAM [ARGUMENTS...]
set -eu

mode=$1
shift

for tool in dbus-run-session gnome-keyring-daemon secret-tool; do
    if ! command -v "$tool" >/dev/null; then
        echo "This test needs $tool (Debian: dbus-daemon gnome-keyring libsecret-tools)." >&2
        exit 1
    fi
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/home" "$folder/run"

cat >"$folder/bus.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$folder/run</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF

unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL SSH_AUTH_SOCK XDG_CURRENT_DESKTOP DESKTOP_SESSION \
    KDE_FULL_SESSION GNOME_DESKTOP_SESSION_ID
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run"

if [ "$mode" = no-bus ]; then
    export DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/run/nothing"
    "$@"
else
    dbus-run-session --config-file="$folder/bus.conf" -- "$@"
fi
