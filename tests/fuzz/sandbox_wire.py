"""The sandbox as a program, and HTTP by hand, so that it can be wrong."""

import json
import pathlib
import select
import socket
import subprocess
import tempfile
import time

PATIENCE = 60.0  # seconds; for what must come


class Broken(Exception):
    """The sandbox broke a promise."""


class Sandbox:
    """A running tokendesk-sandbox with little data. To be used in a with statement, at whose end it must end well."""

    def __init__(self, program):
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [program, "--seed", "2x3", "--requests", "20"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self.errors,
        )
        self.facts = json.loads(self.process.stdout.readline())
        self.port = int(self.facts["baseUrl"].rsplit(":", 1)[1])

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if self.process.poll() is None:
            self.process.terminate()
        try:
            status = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = "none: it had to be killed"
        self.process.stdout.close()
        said = self.said()
        self.errors.close()
        if status != 0 or said:
            raise Broken(f"the sandbox ended with status {status} and said:\n{said}") from value

    def said(self):
        self.errors.seek(0)
        return self.errors.read().decode(errors="replace")

    def check_alive(self):
        if self.process.poll() is not None:
            raise Broken("the sandbox is gone")

    def descriptors(self):
        """How many files and sockets it has open."""
        return len(list(pathlib.Path(f"/proc/{self.process.pid}/fd").iterdir()))

    def connect(self):
        try:
            return socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
        except OSError as error:
            raise Broken(f"nobody listens: {error}") from error


class Answer:
    """An HTTP answer. `body` is None where it was cut."""

    def __init__(self, head, body):
        lines = head.decode("latin-1").split("\r\n")
        self.status = int(lines[0].split(" ")[1])
        self.headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
        self.body = body


def first_answer(received, is_head=False):
    """The first answer in `received`; None where it isn't whole."""
    head, end, rest = received.partition(b"\r\n\r\n")
    if not end:
        return None
    answer = Answer(head, b"")
    length = 0 if is_head or answer.status == 204 else int(answer.headers["content-length"])
    if len(rest) < length:
        return None
    answer.body = rest[:length]
    return answer


def exchange(sandbox, request, patience=PATIENCE):
    """Sends these bytes, and reads one answer. None where the sandbox closes, or `patience` runs out before."""
    with sandbox.connect() as connection:
        try:
            connection.sendall(request)
            return read_answer(connection, patience, is_head=request.startswith(b"HEAD "))
        except (ConnectionError, TimeoutError):
            return None


def read_answer(connection, patience, is_head):
    received = b""
    deadline = time.monotonic() + patience
    while (left := deadline - time.monotonic()) > 0:
        if not select.select([connection], [], [], left)[0]:
            return None
        piece = connection.recv(65536)
        if not piece:
            return None
        received += piece
        answer = first_answer(received, is_head)
        if answer:
            return answer
    return None


def written(verb, path, headers, body=b""):
    """A request as bytes. Its parts are text or bytes."""
    raw = lambda part: part if isinstance(part, bytes) else part.encode("utf-8")
    lines = [raw(verb) + b" " + raw(path) + b" HTTP/1.1", b"Host: 127.0.0.1"]
    lines += [raw(name) + b": " + raw(value) for name, value in headers.items()]
    if body or "Content-Length" not in headers:
        lines.append(b"Content-Length: %d" % len(body))
    return b"\r\n".join(lines) + b"\r\n\r\n" + body
