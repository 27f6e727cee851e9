"""Calls of Connect360's API as a client makes them, plain or in superjson."""

import json
import urllib.parse

from programs import exchange


def multipart(field, *files):
    """Headers and body of an upload of (name, type, bytes)."""
    parts = [f'--edge\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\nContent-Type: {kind}\r\n\r\n'.encode() + data + b"\r\n"
             for name, kind, data in files]
    return {"Content-Type": "multipart/form-data; boundary=edge"}, b"".join(parts) + b"--edge--\r\n"


class Calls:
    """For a server with `port`, `ready` (its ready line), `key` and `superjson`."""

    def rest(self, method, path, body=None, key=None, headers=None):
        return exchange(self.port, method, path, body, {"Authorization": f"Bearer {key or self.key}", **(headers or {})})

    def query(self, procedure, value, mount=None, **more):
        words = urllib.parse.urlencode({"input": json.dumps({"json": value} if self.superjson else value)})
        return self.rest("GET", f"{mount or self.ready['trpc_path']}/v1.connect.{procedure}?{words}", **more)

    def mutate(self, procedure, value, mount=None, **more):
        body = {"json": value} if self.superjson else value
        return self.rest("POST", f"{mount or self.ready['trpc_path']}/v1.connect.{procedure}", body, **more)

    def data(self, answer):
        """The output of a call, out of whatever it is wrapped in."""
        data = answer.json["result"].get("data")
        return data["json"] if self.superjson else data

    def error(self, answer):
        """(code, HTTP status, message) of a refused call."""
        error = answer.json["error"]
        error = error["json"] if self.superjson else error
        return error["data"]["code"], error["data"]["httpStatus"], error["message"]
