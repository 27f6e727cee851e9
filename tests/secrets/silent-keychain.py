"""A Secret Service that takes every call and answers none, as one does whose question nobody sees.

    silent-keychain.py COMMAND...    runs the command beside it; exits as the command does
"""

import subprocess
import sys
import threading

from gi.repository import Gio, GLib

NAME = "org.freedesktop.secrets"


def swallow(connection, message, incoming):
    """Calls to the service disappear; what the bus itself says comes through."""
    is_call = incoming and message.get_message_type() == Gio.DBusMessageType.METHOD_CALL
    return None if is_call else message


def main():
    loop = GLib.MainLoop()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.add_filter(swallow)
    ends = []

    def run(_connection, _name):
        def work():
            ends.append(subprocess.run(sys.argv[1:]).returncode)
            loop.quit()
        threading.Thread(target=work).start()

    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, run, None)
    loop.run()
    sys.exit(ends[0])


main()
