"""A provider's simulator, and a hand on its controls (docs/sandbox.md)."""

import json
import subprocess
import urllib.request

# What opens an account at each sandbox; the hosts come from what it prints.
SECRETS = {
    "digishare": {"token": "sandbox-token"},
    "divar": {"api_key": "sandbox-token", "identification_key": "sandbox-identification", "client_secret": "sandbox-secret"},
    "connect360": {"api_key": "sandbox-token"},
}
# Settings of an account among what a sandbox prints.
SETTINGS = ("api_base", "event_api_base", "company_id", "oauth_base", "upload_base", "app_slug", "trpc_path",
            "encoding", "multipart_field", "ai_agent")


class Sandbox:
    def __init__(self, processes, program, provider, *options, env=None):
        self.provider = provider
        process = processes.start(f"sandbox-{provider}", [program, provider, *options], env=env, stdout=subprocess.PIPE)
        self.addresses = json.loads(process.stdout.readline())

    def hosts(self):
        """The settings an account needs to talk to it."""
        return {name: value for name, value in self.addresses.items() if name in SETTINGS}

    def open_account(self, qasid):
        """An account at it, which is told of what happens, or follows the conversations there are; its id."""
        added = qasid.add_account(self.provider, f"{self.provider.capitalize()} practice", self.hosts(), SECRETS[self.provider])
        if added["webhook_url"]:
            self.send_webhooks_to(added["webhook_url"])
        for conversation in self.addresses.get("conversations", []):
            qasid.command("conversation", "add", "--account", added["account"], "--remote-id", conversation)
        return added["account"]

    def ask(self, path, body=None, method=None):
        """GET, or POST when there is a body, below /sandbox; the JSON it answers."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.addresses["control"] + path, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def send_webhooks_to(self, url):
        return self.ask("/webhook", {"url": url}, "PUT")

    def say(self, customer, text):
        """A customer of the script writes; answers ids of message and conversation."""
        return self.ask(f"/customers/{customer}/say", {"text": text})

    def received(self, conversation):
        """What came in over the provider's API for one conversation, oldest first."""
        return self.ask(f"/messages?conversation={conversation}")["conversations"].get(conversation, [])
