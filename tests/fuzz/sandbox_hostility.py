"""Random requests to the sandbox, and what may be answered to each."""

import json
import random
import re
import urllib.parse

from sandbox_wire import written

GOOD, REFUSED, ANY = "good", "refused", "any"  # what an answer may be: anything but a fault, not 2xx, not 5xx

# Verb, path, and of what the body is a change: None takes none.
GEAI_ROUTES = [
    ("GET", "/v1/accessControl/apitoken/validate", None),
    ("GET", "/v1/organization/projects", None),
    ("POST", "/v1/organization/project", "project"),
    ("GET", "/v1/organization/project/*", None),
    ("PUT", "/v1/organization/project/*", "project"),
    ("DELETE", "/v1/organization/project/*", None),
    ("GET", "/v1/organization/project/*/tokens", None),
    ("GET", "/v1/organization/assistants", None),
    ("GET", "/v1/organization/request/export", None),
    ("POST", "/v2/projects/tokens", "token"),
    ("GET", "/v2/projects/tokens/*", None),
    ("PUT", "/v2/projects/tokens/*", "update"),
    ("DELETE", "/v2/projects/tokens/*", None),
    ("GET", "/v2/organization/tokens", None),
    ("POST", "/v2/organization/tokens", "token"),
    ("GET", "/v2/organization/tokens/*", None),
    ("PUT", "/v2/organization/tokens/*", "update"),
    ("DELETE", "/v2/organization/tokens/*", None),
]
SIGN_IN = ("POST", "/oauth/gam/v2.0/access_token", None)  # takes a form, and no credential
AI_HUB_ROUTES = [
    ("GET", "/api/v2/account", None),
    ("GET", "/api/v2/oauth/tokens", None),
    ("POST", "/api/v2/oauth/tokens", "token"),
    ("POST", "/api/v2/oauth/tokens/*/refresh", "expiry"),
    ("DELETE", "/api/v2/oauth/tokens/*", None),
    ("GET", "/api/v2/service-accounts", None),
    ("GET", "/api/v2/service-accounts/*/tokens", None),
    ("POST", "/api/v2/service-accounts/*/tokens", "token"),
    ("POST", "/api/v2/service-accounts/*/tokens/*/refresh", "expiry"),
    ("DELETE", "/api/v2/service-accounts/*/tokens/*", None),
]
# Not asked for with a good credential: it would end the run's own.
DELETE_ALL = ("DELETE", "/api/v2/oauth/tokens", None)
ROUTES = GEAI_ROUTES + AI_HUB_ROUTES + [SIGN_IN, DELETE_ALL]
OLDER = "/api/v1/"  # answers 200 to anyone, with an error in it

VERBS = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "get", "TRACE", "BREW"]
ODD_TEXTS = ["", "a", "é", "\u202e", "\U0001f600", "x" * 300, "'; DROP TABLE tokens; --", "%", "%00", "..", "a/b", "\\"]
BAD_BODIES = [b"", b"null", b"[]", b"1", b'"text"', b"{", b'{"name":}', b"{'name':1}", b'{"name":"\xff"}', b"{} {}",
              b"[" * 3000, b'{"a":' * 3000, b"\x00", b"<html>", b"name=x", b'\xef\xbb\xbf["name"]']
BAD_FIELDS = {
    "project": [{"name": "x"}, {"name": "x", "administratorUserEmail": "nobody"},
                {"name": "x" * 101, "administratorUserEmail": "a@b"}, {"administratorUserEmail": "a@b"},
                {"name": "x", "description": [], "administratorUserEmail": "a@b"}],
    "token": [{}, {"name": ""}, {"name": "  "}, {"name": 1}, {"name": None}, {"name": "x" * 101},
              {"name": "a\nb"}, {"name": "\0"}, {"name": "x", "description": {}},
              {"name": "x", "description": "x" * 5000}, {"name": {"name": "x"}}],
    "update": [{"description": 1}, {"status": "gone"}, {"status": 1}, {"status": ""}, {"description": "x" * 5000}],
    "expiry": [{"expires_at": 1}, {"expires_at": "soon"}, {"expires_at": "2001-01-01T00:00:00Z"},
               {"expires_at": "2099-02-30T00:00:00Z"}, {"expires_at": "2099-01-01T00:00:00"}, {"expires_at": {}}],
}
# A project's update needs no administrator.
BAD_UPDATES_OF_PROJECTS = [{}, {"name": ""}, {"name": 7}, {"name": "x" * 101}, {"name": "x", "description": 1}]


def is_served(verb, path):
    """Whether a route may take this path, however it is written."""
    segments = urllib.parse.unquote(path.split("?")[0].split("#")[0], errors="replace").split("/")
    return any(
        route_verb == verb
        and len(parts := pattern.split("/")) == len(segments)
        and all(part in ("*", segment) for part, segment in zip(parts, segments))
        for route_verb, pattern, _ in ROUTES
    )


class Requests:
    """Makes random requests for a running sandbox. The same seed makes the same ones of the same sandbox."""

    def __init__(self, seed, facts):
        self.random = random.Random(seed)
        self.facts = facts
        self.kinds = [self.good, self.unsigned, self.wrongly_signed, self.bad_body, self.unknown, self.sign_in]

    def next(self):
        """What kind it is, its bytes, and what may be answered."""
        kind = self.random.choice(self.kinds)
        request, expected = kind()
        return kind.__name__, request, expected

    def mutated(self):
        """Bytes of a request that was damaged, and what may be answered. It had no good credential, so it can't succeed
        unless the damage mends it."""
        request = bytearray(self.random.choice([self.unsigned, self.wrongly_signed])()[0])
        for _ in range(self.random.randint(1, 8)):
            at = self.random.randrange(len(request) + 1)
            damage = self.random.randrange(5)
            if damage == 0:
                request[at:at] = self.random.randbytes(self.random.randint(1, 8))
            elif damage == 1:
                del request[at : at + self.random.randint(1, 20)]
            elif damage == 2:
                request[at : at + 1] = self.random.randbytes(1)
            elif damage == 3:
                request[at:at] = self.random.choice(
                    [b"\r\n", b"\n", b"\0", b"Content-Length: 5\r\n", b"Transfer-Encoding: chunked\r\n",
                     b"Expect: 100-continue\r\n", b"Upgrade: websocket\r\n", b"-1", b"99999999999999999999"])
            else:
                request[at:at] = request[: self.random.randint(0, 60)]
        return bytes(request), ANY if self.is_signed(request) else REFUSED

    def is_signed(self, request):
        bearers = (self.facts["organizationToken"], self.facts["aiHub"]["token"])
        return any(
            re.search(rb"Bearer\s*" + re.escape(bearer.encode()) + rb"[^!-~]*[\r\n]", request, re.IGNORECASE)
            for bearer in bearers
        )

    # each returns the bytes and what may be answered

    def good(self):
        verb, pattern, change = self.random.choice(GEAI_ROUTES + AI_HUB_ROUTES)
        return self.made(verb, pattern, self.good_body(change)), GOOD

    def unsigned(self):
        verb, pattern, change = self.random.choice(GEAI_ROUTES + AI_HUB_ROUTES + [DELETE_ALL])
        headers = {name: value for name, value in self.headers(pattern).items() if name != "Authorization"}
        return written(verb, self.filled(pattern), headers, self.good_body(change)), REFUSED

    def wrongly_signed(self):
        verb, pattern, change = self.random.choice(GEAI_ROUTES + AI_HUB_ROUTES + [DELETE_ALL])
        headers = self.headers(pattern)
        bearer = headers["Authorization"].removeprefix("Bearer ")
        other = self.facts["organizationToken"] if self.is_ai_hub(pattern) else self.facts["aiHub"]["token"]
        headers["Authorization"] = self.random.choice(
            [bearer, "Basic " + bearer, "Bearer", "Bearer ", "Bearer " + bearer[:-1], "Bearer " + bearer + "x",
             "Bearer x" + bearer, "Bearer " + other, "Bearer " + bearer.swapcase(), "Bearer null", "Bearer %",
             "Bearer '\" OR 1=1 --", "Bearer " + "x" * 5000, b"Bearer \xff\xfe"])
        return written(verb, self.filled(pattern), headers, self.good_body(change)), REFUSED

    def bad_body(self):
        verb, pattern, change = self.random.choice([each for each in GEAI_ROUTES + AI_HUB_ROUTES if each[2]])
        fields = BAD_UPDATES_OF_PROJECTS if verb == "PUT" and change == "project" else BAD_FIELDS[change]
        whole = self.good_body(change)
        body = self.random.choice(
            [self.random.choice(BAD_BODIES), json.dumps(self.random.choice(fields)).encode(),
             whole[: self.random.randrange(len(whole))], self.random.randbytes(self.random.randint(1, 40))])
        return self.made(verb, pattern, body), REFUSED

    def unknown(self):
        """A path or a verb that isn't served, with a good credential."""
        _, pattern, _ = self.random.choice(ROUTES)
        path = self.damaged(self.filled(pattern))
        verb = self.random.choice(VERBS)
        expected = ANY if is_served(verb, path) or path.startswith(OLDER) else REFUSED
        return written(verb, path.replace(" ", "%20"), self.headers(pattern), b""), expected

    def sign_in(self):
        oauth = self.facts["oauth"]
        form = {"client_id": oauth["clientId"], "grant_type": "password", "username": oauth["username"],
                "password": oauth["password"], "scope": "x"}
        name = self.random.choice([each for each in form if each != "scope"])
        form[name] = self.random.choice(["", form[name] + "x", form[name].swapcase() + "1", "\0", "%2B"])
        body = urllib.parse.urlencode(form).encode()
        if self.random.random() < 0.3:
            body = self.random.choice(BAD_BODIES)
        verb, path, _ = SIGN_IN
        return written(verb, path, {"Content-Type": "application/x-www-form-urlencoded"}, body), REFUSED

    # what they are made of

    @staticmethod
    def is_ai_hub(path):
        return path.startswith("/api/")

    def headers(self, path):
        if self.is_ai_hub(path):
            hub = self.facts["aiHub"]
            return {"Authorization": "Bearer " + hub["token"], "IB-Context": hub["organizationId"]}
        token = "projectToken" if "assistants" in path or "export" in path else "organizationToken"
        return {"Authorization": "Bearer " + self.facts[token], "project-id": self.facts["projectId"]}

    def made(self, verb, pattern, body):
        path = self.filled(pattern)
        if verb == "GET" and self.random.random() < 0.5:
            name = self.random.choice(["detail", "name", "skip", "count", "status", "assistantName", "id"])
            value = self.random.choice(ODD_TEXTS + ["full", "-1", "0", "1", "9" * 30, "Succeeded"])
            path += f"?{name}={urllib.parse.quote(value)}"
        return written(verb, path, self.headers(pattern), body)

    def filled(self, pattern):
        """The path with texts for its arguments: seldom ids that are there, and never the run's own."""
        texts = ["x", "1", "00000000-0000-0000-0000-000000000000"] + [each for each in ODD_TEXTS if each]
        parts = [urllib.parse.quote(self.random.choice(texts), safe="") if part == "*" else part
                 for part in pattern.split("/")]
        return "/".join(parts)

    def damaged(self, path):
        segments = path.split("/")
        at = self.random.randrange(1, len(segments))
        damage = self.random.choice([".", "..", "", "%2f", "%2e%2e", "*", "\u00e9", ";a=b", "%00", "%zz", "x" * 2000])
        how = self.random.randrange(4)
        if how == 0:
            segments.insert(at, damage)
        elif how == 1:
            segments[at] += damage
        elif how == 2:
            del segments[at]
        return "/".join(segments) or "/"

    def good_body(self, change):
        name = f"name {self.random.randrange(10**9)} " + self.random.choice(["", "é", "\U0001f600", "a" * 50])
        bodies = {
            "project": {"name": name, "administratorUserEmail": "a@example.org"},
            "token": {"name": name, "description": "from a test"},
            "update": {"description": name, "status": "blocked"},
            "expiry": {"expires_at": "2099-01-01T00:00:00Z"},
        }
        return json.dumps(bodies[change]).encode() if change else b""
