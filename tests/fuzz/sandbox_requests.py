#!/usr/bin/env python3
"""Sends random and damaged requests to the sandbox, which must take them all: it lives, says nothing to standard error,
answers no 5xx and no 2xx to what is wrong, and always in its platform's form.

    sandbox_requests.py SANDBOX [--requests N | --seconds N] [--seed N]

The seed is printed; the same one sends the same requests again.
"""

import argparse
import collections
import json
import random
import sys
import time

import sandbox_hostility as hostility
from sandbox_wire import Broken, Sandbox, exchange

REQUESTS_A_SANDBOX = 3000  # then another one is started, so that what was made doesn't fill it
MOST_CONNECTIONS = 100
DAMAGED_PATIENCE = 0.1  # seconds; a damaged request may be taken for half of one, which is never answered


def is_geai_error(said):
    errors = said.get("errors")
    return isinstance(errors, list) and bool(errors) and all(
        isinstance(each.get("id"), int) and bool(each.get("description")) for each in errors)


def is_ai_hub_error(said):
    error = said.get("error", {})
    return isinstance(error.get("code"), str) and bool(error.get("message"))


def check_form(answer):
    """An answer is JSON as its platform writes it; errors say what they are."""
    if answer.status == 204:
        return
    if answer.headers.get("content-type") != "application/json":
        raise Broken("an answer isn't marked as JSON")
    said = json.loads(answer.body)
    if answer.status >= 400 and not is_geai_error(said) and not is_ai_hub_error(said):
        raise Broken("an error doesn't say what it is")


def is_error_in_disguise(answer):
    """What the older endpoints of AI Hub answer to anyone."""
    said = json.loads(answer.body) if answer.body else None
    return isinstance(said, dict) and said.get("status") == "ERROR"


def check_answer(answer, request, expected):
    if answer.status >= 500:
        raise Broken(f"it answered {answer.status}")
    if not request.startswith(b"HEAD "):
        check_form(answer)
    if expected == hostility.REFUSED and answer.status < 400 and not is_error_in_disguise(answer):
        raise Broken(f"it answered {answer.status} to what is wrong")


class Run:
    """A stream of requests to one sandbox after another."""

    def __init__(self, program, seed):
        self.program = program
        self.random = random.Random(seed)
        self.sent = collections.Counter()
        self.statuses = collections.Counter()
        self.last = b""

    def until(self, is_over):
        while not is_over(self.sent.total()):
            with Sandbox(self.program) as sandbox:
                self.requests = hostility.Requests(self.random.getrandbits(32), sandbox.facts)
                before = sandbox.descriptors()
                end = self.sent.total() + REQUESTS_A_SANDBOX
                while self.sent.total() < end and not is_over(self.sent.total()):
                    self.send_one(sandbox)
                self.check_still_good(sandbox, before)

    def send_one(self, sandbox):
        choice = self.random.random()
        if choice < 0.7:
            self.send_whole(sandbox)
        elif choice < 0.995:
            self.send_damaged(sandbox)
        else:
            self.leave_many_half(sandbox)

    def send_whole(self, sandbox):
        kind, self.last, expected = self.requests.next()
        answer = exchange(sandbox, self.last)
        # Qt's server closes where the request's line has what HTTP can't.
        if answer is None and kind != "unknown" and kind != "wrongly_signed":
            raise Broken("it doesn't answer")
        self.note(sandbox, kind, answer, expected)

    def send_damaged(self, sandbox):
        self.last, expected = self.requests.mutated()
        self.note(sandbox, "damaged", exchange(sandbox, self.last, DAMAGED_PATIENCE), expected)

    def leave_many_half(self, sandbox):
        """Many connections at once, each with the beginning of a request, left alone."""
        connections = [sandbox.connect() for _ in range(self.random.randint(1, MOST_CONNECTIONS))]
        for connection in connections:
            _, self.last, _ = self.requests.next()
            connection.sendall(self.last[: self.random.randrange(len(self.last))])
        self.sent["half"] += len(connections)
        self.send_whole(sandbox)  # others are served meanwhile
        for connection in connections:
            connection.close()

    def note(self, sandbox, kind, answer, expected):
        self.sent[kind] += 1
        self.statuses[answer.status if answer else "none"] += 1
        if answer:
            check_answer(answer, self.last, expected)
        sandbox.check_alive()

    def check_still_good(self, sandbox, descriptors):
        """After all that, whoever asks properly is answered, and no connection is held."""
        verb, path, _ = hostility.GEAI_ROUTES[0]
        self.last = hostility.written(verb, path, self.requests.headers(path))
        answer = exchange(sandbox, self.last)
        if not answer or answer.status != 200:
            raise Broken("a proper request isn't answered any more")
        deadline = time.monotonic() + 30
        while sandbox.descriptors() > descriptors + 2:
            if time.monotonic() > deadline:
                raise Broken("it keeps connections that were closed")
            time.sleep(0.05)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sandbox")
    parser.add_argument("--requests", type=int, default=1000)
    parser.add_argument("--seconds", type=int)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    arguments = parser.parse_args()

    run = Run(arguments.sandbox, arguments.seed)
    end = time.monotonic() + (arguments.seconds or 0)
    is_over = (lambda _: time.monotonic() > end) if arguments.seconds else (lambda sent: sent >= arguments.requests)
    print(f"seed {arguments.seed}", flush=True)
    try:
        run.until(is_over)
    except Broken as broken:
        print(f"FAILED after {run.sent.total()} requests: {broken}\nThe last one was:\n{run.last!r}")
        return 1
    finally:
        print(f"{run.sent.total()} requests: {dict(run.sent)}; answers: {dict(run.statuses)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
