"""Pictures of the screen, and what can be read in them."""

import concurrent.futures
import os
import subprocess

SCALE = "250%"  # letters of a screen are too small for the reader


class ScreenReading:
    """Takes pictures at once, and reads them beside the rest. To be used in a `with`."""

    def __init__(self):
        self._reader = concurrent.futures.ThreadPoolExecutor(1)
        self._read = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._reader.shutdown()

    def take(self, name):
        picture = subprocess.check_output(["import", "-silent", "-window", "root", "-resize", SCALE, "png:-"])
        self._read[name] = self._reader.submit(read, picture)

    def texts(self):
        """What was read so far, by the names of the pictures."""
        return {name: text.result() for name, text in self._read.items()}


def read(picture):
    """The words in a picture, wherever they stand in it."""
    command = ["tesseract", "stdin", "stdout", "--psm", "11"]
    one_thread = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    return subprocess.run(
        command, input=picture, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=one_thread, check=True
    ).stdout.decode()
