#!/bin/sh
# Runs a command in a D-Bus session, home and keyring of its own, which end with it.
#
#   with-keyring.sh COMMAND…             the keyring is open
#   with-keyring.sh --locked COMMAND…    the keyring is there, but its password is not known
#   with-keyring.sh --closed COMMAND…    the keyring would ask for its password, and nobody is there to answer
set -eu

if [ "${1:-}" != --inside ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    mkdir -m 700 "$folder/run"
    # Not exec: the folder must be removed afterwards.
    env -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_CACHE_HOME HOME="$folder" XDG_RUNTIME_DIR="$folder/run" \
        dbus-run-session -- "$0" --inside "$@" && status=0 || status=$?
    exit "$status"
fi
shift

daemon=
stop_daemon() {
    [ -z "$daemon" ] || { kill "$daemon" 2>/dev/null || :; wait "$daemon" 2>/dev/null || :; }
    daemon=
}
trap stop_daemon EXIT

# The daemon would outlive the session if it forked, so it stays in the foreground of this shell.
start_daemon() { # password, or nothing
    if [ $# -gt 0 ]; then
        printf '%s' "$1" | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    else
        gnome-keyring-daemon --foreground --components=secrets >/dev/null 2>&1 &
    fi
    daemon=$!
    tries=0
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'; do
        tries=$((tries + 1))
        [ "$tries" -lt 200 ] || { echo "the keyring did not start" >&2; exit 1; }
        sleep 0.05
    done
}

case "$1" in
--locked)
    shift
    start_daemon right
    stop_daemon
    start_daemon wrong
    ;;
--closed)
    shift
    start_daemon right
    stop_daemon
    start_daemon
    ;;
*)
    start_daemon test
    ;;
esac

"$@" && status=0 || status=$?
stop_daemon
exit "$status"
