"""Secrets that are planted to be looked for afterwards, and the search for them in whatever form they come out."""

import base64
import random
import re
import urllib.parse

ALPHABET = b"ACDEFHKLMNPRTUWXY"  # none looks like another, also to a program that reads pictures
LENGTH = 43  # as long as what follows the prefix of a platform's token
PIECE = 5  # a fingerprint shows the last four characters
READ_PIECE = 8  # of a picture, where single characters are taken for others

LETTERS = b"[" + ALPHABET + b"]"
AT_LEAST = b"{%d,}" % PIECE


def _random_letters():
    """Letters without end, the same in every run, none of them twice in a row."""
    source = random.Random(20240722)
    last = None
    while True:
        letter = chr(source.choice(ALPHABET))
        if letter != last:
            yield letter
        last = letter


class Canaries:
    """Secrets with a name each, and the search for any piece of them."""

    def __init__(self, *names):
        letters = _random_letters()
        self._values = {name: "".join(next(letters) for _ in range(LENGTH)) for name in names}
        self._owners = {}
        for name, value in self._values.items():
            for piece in _pieces(value, PIECE):
                assert piece not in self._owners, "two canaries have a piece in common"
                self._owners[piece] = name

    def __getitem__(self, name):
        return self._values[name]

    def __iter__(self):
        return iter(self._values)

    def found_in(self, content):
        """The names of those of which a piece is in these bytes, in whatever form."""
        found = set()
        for form in FORMS:
            for run in form(content):
                found |= {self._owners[piece] for piece in _pieces(run, PIECE) if piece in self._owners}
        return found

    def read_in(self, text):
        """The names of those of which a piece is in a text that was read in a picture."""
        # between the lines and around the words that were read, anything may stand
        letters = re.sub(r"\s", "", text).upper()
        read = set(_pieces(letters, READ_PIECE))
        return {name for name, value in self._values.items() if read & set(_pieces(value, READ_PIECE))}


def _pieces(text, length):
    return [text[at : at + length] for at in range(len(text) - length + 1)]


# Each form finds, in the bytes, what may be a run of a canary's letters, and gives it as text.


def _plain(content):
    return [run.decode() for run in re.findall(LETTERS + AT_LEAST, content)]


def _utf16_little(content):
    return [run[::2].decode() for run in re.findall(b"(?:" + LETTERS + b"\0)" + AT_LEAST, content)]


def _utf16_big(content):
    return [run[1::2].decode() for run in re.findall(b"(?:\0" + LETTERS + b")" + AT_LEAST, content)]


def _percent_encoded(content):
    """Also in part, and encoded again."""
    if b"%" not in content:
        return []
    once = urllib.parse.unquote_to_bytes(content)
    return _plain(once) + _plain(urllib.parse.unquote_to_bytes(once))


def _escaped(content):
    r"""As JSON may write a character, \u0041, and C and Python, \x41; also in part."""
    if b"\\" not in content:
        return []
    return _plain(re.sub(rb"\\+(?:u00|x)([0-9a-fA-F]{2})", lambda code: bytes([int(code[1], 16)]), content))


def _hexadecimal(content):
    digits = b"[0-9a-fA-F]{2}"
    runs = re.findall(b"(?:" + digits + b"[ :]?)" + b"{%d,}" % PIECE, content)
    together = [re.sub(b"[ :]", b"", run) for run in runs]
    return [found for run in together for start in (0, 1) for found in _plain(_from_hexadecimal(run[start:]))]


def _from_hexadecimal(digits):
    return bytes.fromhex(digits[: len(digits) // 2 * 2].decode())


def _base64(content):
    """From each of the places in a group of four where a canary may begin; the one for URLs too."""
    found = []
    for run in re.findall(rb"[A-Za-z0-9+/_-]{8,}", content):
        run = run.translate(bytes.maketrans(b"-_", b"+/"))
        for start in range(4):
            part = run[start:]
            found += _plain(base64.b64decode(part[: len(part) // 4 * 4]))
    return found


def _letter_by_letter(content):
    """As a log of keys tells what is typed: pressed and released, in lines of their own."""
    found = []
    for key in (rb'text="([A-Za-z])"', rb"Key_([A-Z])\b"):
        letters = b"".join(re.findall(key, content)).upper()
        found += _plain(re.sub(rb"(.)\1+", rb"\1", letters))
    return found


FORMS = (
    _plain,
    _utf16_little,
    _utf16_big,
    _percent_encoded,
    _escaped,
    _hexadecimal,
    _base64,
    _letter_by_letter,
)
