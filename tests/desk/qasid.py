"""Qasid's programs on one profile."""

import json
import socket
import subprocess


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class CommandFailed(Exception):
    pass


class Qasid:
    def __init__(self, program, profile, env):
        self.program, self.profile, self.env = str(program), str(profile), env

    def command(self, *words, secrets=None):
        """Runs one command; the JSON it prints."""
        done = subprocess.run([self.program, "--profile", self.profile, *map(str, words)], env=self.env, capture_output=True, text=True,
                              input=None if secrets is None else json.dumps(secrets), timeout=60)
        if done.returncode != 0:
            raise CommandFailed(f"qasid {' '.join(map(str, words))}: exit {done.returncode}: {done.stderr.strip()}")
        return json.loads(done.stdout)

    def add_account(self, provider, name, settings, secrets):
        """{"account": …, "webhook_url": …}"""
        words = [word for key, value in settings.items() for word in ("--set", f"{key}={value}")]
        return self.command("account", "add", "--provider", provider, "--name", name, *words, "--secrets-stdin", secrets=secrets)

    def listen_on_free_port(self):
        port = free_port()
        self.command("profile", "set", f"listen_port={port}")
        return port

    def window(self, processes, *options):
        return processes.start("qasid", [self.program, "--profile", self.profile, *options], env=self.env)

    def background(self, processes, *options):
        """Starts without a window and waits until it says that it is ready."""
        process = processes.start("qasid", [self.program, "--profile", self.profile, "--background", *options], env=self.env,
                                  stdout=subprocess.PIPE)
        process.stdout.readline()
        return process

    def conversations(self, **filters):
        words = [word for key, value in filters.items() for word in (f"--{key}", value)]
        return self.command("export", "--format", "json", *words)["conversations"]
