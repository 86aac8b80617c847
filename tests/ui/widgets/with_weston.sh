#!/bin/sh
# Runs a test program under a Wayland compositor of its own: Weston in a window on the X display there is, so that
# it has a mouse and a keyboard, which it hasn't without a display. Windows fill it.
#   with_weston.sh PROGRAM [ARGUMENTS...]
set -u

for tool in weston wl-copy wl-paste xdotool; do
    if ! command -v "$tool" >/dev/null; then
        echo "This test needs $tool (Debian: weston wl-clipboard xdotool)." >&2
        exit 1
    fi
done

folder=$(mktemp -d)
chmod 700 "$folder"
export XDG_RUNTIME_DIR="$folder"
weston --backend=x11-backend.so --use-pixman --shell=kiosk-shell.so --no-config --socket=wayland-test \
    --idle-time=0 --width=1000 --height=700 --log="$folder/weston.log" >/dev/null 2>&1 &
compositor=$!
end() {
    kill "$compositor" 2>/dev/null
    wait "$compositor" 2>/dev/null
    rm -rf "$folder"
}
trap end EXIT

tries=0
while [ ! -S "$folder/wayland-test" ]; do
    tries=$((tries + 1))
    if [ "$tries" -gt 200 ] || ! kill -0 "$compositor" 2>/dev/null; then
        echo "weston doesn't start:" >&2
        cat "$folder/weston.log" >&2
        exit 1
    fi
    sleep 0.1
done
WAYLAND_DISPLAY=wayland-test QT_QPA_PLATFORM=wayland "$@"
