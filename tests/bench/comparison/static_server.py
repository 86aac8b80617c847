"""nginx with files of ours, reached in several ways."""

from __future__ import annotations

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import time

from commands import PATIENCE, ending
from errors import CannotMeasure

LOOPBACK = "loopback"
GIGABIT = "1 Gbit/s"
FAR = "20 ms away"
WAYS = (LOOPBACK, GIGABIT, FAR)

# A chunk is followed by the pause that it would take at that rate. For FAR each request waits before it is answered.
CONFIGURATION = """
load_module "{modules}/ngx_http_echo_module.so";
{user}
worker_processes 1;
daemon off;
pid "{folder}/pid";
events {{ worker_connections 256; }}
http {{
    access_log off;
    sendfile on;
    default_type application/json;
    keepalive_requests 10000;
    client_body_temp_path "{folder}/temporary";
    proxy_temp_path "{folder}/temporary";
    fastcgi_temp_path "{folder}/temporary";
    uwsgi_temp_path "{folder}/temporary";
    scgi_temp_path "{folder}/temporary";
    server {{
        listen 127.0.0.1:{ports[0]};
        root "{root}";
    }}
    server {{
        listen 127.0.0.1:{ports[1]};
        root "{root}";
        limit_rate 119m;
        sendfile_max_chunk 1m;
    }}
    server {{
        listen 127.0.0.1:{ports[2]};
        location / {{ echo_sleep 0.02; echo_exec /files$uri; }}
        location /files/ {{ internal; alias "{root}/"; }}
    }}
}}
"""


def find_nginx() -> pathlib.Path:
    """Who isn't root may have no path that leads to it."""
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if not found:
        raise CannotMeasure("nginx is not installed.")
    return pathlib.Path(found)


class StaticServer:
    """Serves a folder on this computer only. To be used in a `with`, which ends it."""

    def __init__(self, folder: pathlib.Path, root: pathlib.Path):
        self._folder = folder
        self._root = root
        self._ports = _free_ports(len(WAYS))
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> StaticServer:
        nginx = find_nginx()
        text = CONFIGURATION.format(
            modules=nginx.parents[1] / "lib/nginx/modules",
            user="user root;" if os.geteuid() == 0 else "",
            folder=self._folder,
            root=self._root,
            ports=self._ports,
        )
        configuration = self._folder / "nginx.conf"
        configuration.write_text(text)
        errors = self._folder / "errors"
        with self._stack:
            process = subprocess.Popen(
                [nginx, "-p", self._folder, "-c", configuration, "-e", errors], stdin=subprocess.DEVNULL
            )
            self._stack.enter_context(ending(process))
            self._await_start(process)
            self._stack = self._stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def url(self, way: str, folder: str) -> str:
        """The base URL of an installation in `folder`, reached in one of the WAYS."""
        return f"http://127.0.0.1:{self._ports[WAYS.index(way)]}/{folder}"

    def _await_start(self, process: subprocess.Popen) -> None:
        deadline = time.monotonic() + PATIENCE
        while not _is_listening(self._ports[-1]):
            if process.poll() is not None or time.monotonic() > deadline:
                raise CannotMeasure("nginx did not start, see above.")
            time.sleep(0.01)


def _is_listening(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
