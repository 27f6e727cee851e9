"""A person's session that leaves no trace: a home, a session bus, an unlocked keyring."""

import os
import subprocess
from pathlib import Path

BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <standard_session_servicedirs/>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Session:
    def __init__(self, processes, home, keyring=True):
        self.home = Path(home)
        runtime = self.home / "run"
        runtime.mkdir(parents=True, exist_ok=True)
        runtime.chmod(0o700)
        self._environment = {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime), "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_CACHE_HOME": str(self.home / "cache"), "LC_ALL": "C.UTF-8", "TZ": "UTC",
        }
        config = self.home / "bus.conf"
        config.write_text(BUS_CONFIG.format(folder=runtime))
        bus = processes.start("bus", ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"], env=self.environment(),
                              stdout=subprocess.PIPE)
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        if keyring:
            self._unlock_keyring(processes)

    def environment(self):
        """For programs of this session; displays of the real one are left out."""
        kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY")}
        return {**kept, **self._environment}

    def _unlock_keyring(self, processes):
        keyring = processes.start("keyring", ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                                  env=self.environment(), stdin=subprocess.PIPE)
        keyring.stdin.write(b"throwaway")
        keyring.stdin.close()
