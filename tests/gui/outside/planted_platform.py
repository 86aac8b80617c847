"""Platforms on this computer whose tokens are planted secrets, and whose failures repeat what they were sent."""

import http.server
import json
import ssl
import threading

from canaries import Canaries

CANARIES = Canaries(
    "typed credential",
    "imported credential",
    "keychain credential",
    "environment credential",
    "environment access token",
    "organization token",
    "new organization token",
    "project token",
    "new project's token",
    "password",
    "client secret",
    "access token",
    "refresh token",
    "account credential",
    "value shown once",
    "refreshed value",
)
# those of the platform's own form; the others are words without a prefix
PREFIXES = {
    "typed credential": "typed_",
    "imported credential": "imported_",
    "keychain credential": "keychain_",
    "environment credential": "environment_",
    "organization token": "planted_",
    "new organization token": "new_",
    "project token": "project_",
    "new project's token": "default_",
}
SECRETS = {name: PREFIXES.get(name, "") + CANARIES[name] for name in CANARIES}
PROJECT = {
    "projectId": "5b1c3f0e-7a5e-4d3b-9f0d-0c9a1b2d3e4f",
    "projectName": "Planted",
    "projectActive": True,
}
ASSISTANT = {"assistantId": "a", "assistantName": "Triage", "intents": []}
LOGGED = {"assistant": "Triage", "timestamp": "2026-09-30T10:00:00", "status": "Succeeded", "output": "Billing"}


class PlantedPlatform:
    """GEAI and AI Hub in one. To be used in a `with`. `fault` names one of FAULTS that all answers have from then on;
    with `certificate`, the files of one and its key, it is https."""

    def __init__(self, certificate=None):
        self.fault = None
        self.requests = []
        platform = self

        class Handler(_Handler):
            owner = platform

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._scheme = "https" if certificate else "http"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self):
        return f"{self._scheme}://127.0.0.1:{self._server.server_port}"


def _fails(status, code=0, words="", **headers):
    """A failure in the platform's own form."""

    def fail(handler):
        sentence = f"{words}: {handler.told}"
        if handler.path.startswith("/api/"):
            body = {"error": {"code": str(code), "message": sentence, "field": handler.told}}
        elif handler.path.startswith("/oauth/"):
            body = {"error": {"code": code, "message": sentence}, "error_description": sentence}
        else:
            body = {"errors": [{"id": code, "description": sentence}]}
        handler.answer(status, body, **{name: value.format(handler.told_in_a_line) for name, value in headers.items()})

    return fail


def _page(status):
    def fail(handler):
        # an hour, so that nobody asks again by itself
        page = f"<html><title>{handler.told}</title></html>".encode()
        handler.send(status, page, "text/html", Retry_After="3600")

    return fail


def _not_json(handler):
    handler.send(200, f'{{"tokens": [{{"id": "{SECRETS["organization token"]}", "name": {handler.told}'.encode())


def _cut_off(handler):
    handler.send(200, f'{{"tokens": [{{"id": "{SECRETS["organization token"]}", "na'.encode(), length=4096)


def _redirect(handler):
    handler.send(307, b"", Location=f"http://127.0.0.1:9{handler.path}?key={handler.told_in_a_line.replace(' ', '+')}")


def _reason(handler):
    handler.send(400, b"", reason=handler.told_in_a_line)


FAULTS = {
    "bad request": _fails(400, 9, "Field name is required"),
    "unauthorized": _fails(401, 6, "ApiToken not found", WWW_Authenticate='Bearer error="{}"'),
    "forbidden": _fails(403, 7, "ApiToken out of scope"),
    "not found": _fails(404, 404, "Bad endpoint"),
    "conflict": _fails(409, 409, "Conflict"),
    "too many requests": _fails(429, 154, "Quota exceeded", Retry_After="3600", Set_Cookie="sent={}"),
    "server fault": _fails(500, 500, "Internal server error"),
    "errors with status 200": _fails(200, 9, "Field name is required"),
    "page": _page(200),
    "gateway's page": _page(502),
    "no JSON": _not_json,
    "cut off": _cut_off,
    "redirect": _redirect,
    "reason": _reason,
}
# One of each way in which a failure reaches the page. Each status in each operation is met by the tests of the
# interface, within their own process.
SAMPLED_FAULTS = ("bad request", "unauthorized", "conflict", "gateway's page", "cut off", "redirect", "reason")


class _Handler(http.server.BaseHTTPRequestHandler):
    owner = None

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.body = self.rfile.read(int(self.headers["Content-Length"] or 0)).decode()
        self.owner.requests.append((self.command, self.path, self.headers["Authorization"]))
        if self.owner.fault:
            FAULTS[self.owner.fault](self)
        else:
            self._succeed()

    do_POST = do_PUT = do_DELETE = do_GET

    @property
    def told(self):
        """All that the request told, and the tokens there are."""
        tokens = " ".join(SECRETS[name] for name in PREFIXES)
        return f"{self.requestline} {dict(self.headers)} {self.body} {tokens}"

    @property
    def told_in_a_line(self):
        return self.told.replace("\r", " ").replace("\n", " ")

    def _succeed(self):
        if self.path.startswith("/oauth/"):
            grant = {"access_token": SECRETS["access token"], "refresh_token": SECRETS["refresh token"]}
            return self.answer(200, grant | {"expires_in": 3600, "token_type": "Bearer"})
        content = self._of_ai_hub() if self.path.startswith("/api/") else self._of_geai()
        if content is None:
            return _fails(403, 7, "ApiToken out of scope")(self)
        return self.answer(200, content)

    def _of_geai(self):
        path = self.path.partition("?")[0]
        if path.startswith("/v1/accessControl"):
            return {"organizationId": "o", "organizationName": "Planted"}
        if path.endswith("/projects"):
            return {"projects": [PROJECT]}
        if path.endswith(("/assistants", "/export")):
            if SECRETS["project token"] not in self.headers["Authorization"]:
                return None
            return {"items": [LOGGED]} if path.endswith("/export") else {"assistants": [ASSISTANT]}
        if path.endswith("/organization/project"):
            return PROJECT | {"tokens": [_token("new project's token", "default")]}
        if path.endswith(PROJECT["projectId"]):
            return PROJECT if self.command == "GET" else {}
        if path.endswith("/tokens"):
            return self._of_tokens("/project/" in path or "/projects/" in path)
        return self._of_a_token()

    def _of_tokens(self, of_project):
        if self.command == "POST":
            return _token("new organization token", json.loads(self.body)["name"])
        return {"tokens": [_token("project token", "robot") if of_project else _token("organization token", "kept")]}

    def _of_a_token(self):
        if self.command != "GET":
            return [{"description": "Done", "type": "Success"}]
        is_robot = self.path.endswith(SECRETS["project token"])
        return _token("project token", "robot") if is_robot else _token("organization token", "kept")

    def _of_ai_hub(self):
        if self.path.endswith("/account"):
            return {"user_id": "u", "organization_id": "o", "account_type": "organization"}
        if self.path.endswith("/service-accounts"):
            return {"service_accounts": [{"id": "s", "name": "Robot", "description": "Planted"}]}
        if self.path.endswith("/refresh"):
            return _account_token("kept") | {"access_token": SECRETS["refreshed value"]}
        if self.command == "POST":
            return _account_token(json.loads(self.body)["name"]) | {"access_token": SECRETS["value shown once"]}
        if self.command == "DELETE":
            return {"deleted": 1}
        return {"tokens": [_account_token("kept")]}

    def answer(self, status, content, **headers):
        self.send(status, json.dumps(content).encode(), **headers)

    def send(self, status, body, kind="application/json", length=None, reason=None, **headers):
        self.close_connection = True
        self.send_response(status, reason)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length or len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


def _token(canary, name):
    return {"id": SECRETS[canary], "name": name, "description": "Planted", "status": "Active"}


def _account_token(name):
    identity = "0b6c1a52-7d0e-4b5c-9e53-0c1d6a7f42b8" if name == "kept" else "0b6c1a52-7d0e-4b5c-9e53-0c1d6a7f42b9"
    return {"id": identity, "name": name, "status": "active", "expires_at": None}
