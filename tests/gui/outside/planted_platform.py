"""A platform on this computer that gives secrets away in every answer, also where it fails."""

import http.server
import json
import threading

TOKEN = "planted_" + "Tk3n0fTheListThatIsShownAsAFingerprintOnly0"
CREDENTIAL = "planted_" + "Cr3dentialOfTheConnectionInTheKeychainOnly0"
ACCESS_TOKEN = "planted_" + "4ccessTokenOfAUserWhoSignedInSomewhereElse0"
PASSWORD = "pass_PlantedPasswordOfAUser0123456789abcdef"
CLIENT_SECRET = "client_PlantedSecretOfAClient0123456789abcdef"
REFRESH_TOKEN = "refresh_PlantedRefreshToken0123456789abcdefghij"
SECRETS = (TOKEN, CREDENTIAL, ACCESS_TOKEN, PASSWORD, CLIENT_SECRET, REFRESH_TOKEN)
PROJECT = {"projectId": "5b1c3f0e-7a5e-4d3b-9f0d-0c9a1b2d3e4f", "projectName": "Planted"}


class PlantedPlatform:
    """To be used in a `with`. `fault` names one of FAULTS that all answers have from then on."""

    def __init__(self):
        self.fault = None
        self.requests = []
        platform = self

        class Handler(_Handler):
            owner = platform

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_port}"


def _unauthorized(handler):
    words = f"ApiToken {CREDENTIAL} not found, nor {TOKEN}, nor {ACCESS_TOKEN}"
    handler.answer(401, {"errors": [{"id": 6, "description": words}]})


def _server_fault(handler):
    error = {"id": 500, "description": f"No {handler.path} for {CREDENTIAL}: {TOKEN}, {ACCESS_TOKEN}"}
    handler.answer(500, {"errors": error})


def _html(handler):
    handler.send(200, f"<html><title>{TOKEN}</title><p>{CREDENTIAL} {ACCESS_TOKEN}</p></html>".encode(), "text/html")


def _not_json(handler):
    handler.send(200, f'{{"tokens": [{{"id": "{TOKEN}", "name": {CREDENTIAL}'.encode())


def _cut_off(handler):
    handler.send(200, f'{{"tokens": [{{"id": "{TOKEN}", "name": "{CREDENTIAL}'.encode(), length=4096)


def _redirect(handler):
    handler.send(307, b"", Location=f"http://127.0.0.1:9/{TOKEN}?key={CREDENTIAL}")


FAULTS = {
    "unauthorized": _unauthorized,
    "server fault": _server_fault,
    "HTML": _html,
    "no JSON": _not_json,
    "cut off": _cut_off,
    "redirect": _redirect,
}


class _Handler(http.server.BaseHTTPRequestHandler):
    owner = None

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.owner.requests.append((self.command, self.path, self.headers["Authorization"]))
        self.rfile.read(int(self.headers["Content-Length"] or 0))
        if self.owner.fault:
            FAULTS[self.owner.fault](self)
        else:
            self.answer(200, self._content())

    do_POST = do_PUT = do_DELETE = do_GET

    def _content(self):
        token = {"id": TOKEN, "name": "kept", "description": "Planted", "status": "Active"}
        if self.path.startswith("/oauth"):
            return {"access_token": ACCESS_TOKEN, "expires_in": 3600, "refresh_token": REFRESH_TOKEN}
        if self.path.startswith("/v1/accessControl"):
            return {"organizationId": "o", "organizationName": "Planted"}
        if self.path.startswith("/v1/organization/projects"):
            return {"projects": [PROJECT]}
        if self.path.endswith("/tokens"):
            return {"tokens": [token]} if self.command == "GET" else token
        return token if self.command == "GET" else [{"description": "Done", "type": "Success"}]

    def answer(self, status, content):
        self.send(status, json.dumps(content).encode())

    def send(self, status, body, kind="application/json", length=None, **headers):
        self.close_connection = True
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length or len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
