"""qasid-sandbox connect360 as a child process."""

from connect360calls import Calls
from programs import Sandbox


class Connect360Sandbox(Sandbox, Calls):
    provider = "connect360"
    wrong_secrets = {"api_key": "old"}

    def __init__(self, version=11, superjson=False, *arguments, **options):
        self.superjson = superjson
        super().__init__("--set", f"version={version}", "--set", f"encoding={'superjson' if superjson else 'json'}", *arguments, **options)
        self.key = self.ready["secrets"]["api_key"]

    def settings(self):
        return {name: self.ready[name] for name in ("api_base", "trpc_path", "encoding", "multipart_field")}

    def set(self, **settings):
        return self.control("PUT", "/settings", settings)

    def customer(self, key):
        """A customer of the script: key, id, name."""
        return [entry for entry in self.control("GET", "/state")["customers"] if entry["key"] == key][0]

    def sent(self):
        return [entry["body"].get("json", entry["body"])["content"]["en"] for entry in self.requests("POST", f"{self.ready['trpc_path']}/v1.connect.send")]

    def fault(self, kind, match="*", **more):
        """As Sandbox.fault(); a word as `match` means that procedure."""
        return super().fault(kind, match if match.startswith(("/", "*")) else f"{self.ready['trpc_path']}/v1.connect.{match}", **more)
