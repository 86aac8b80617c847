"""The search for canaries, in every form that it is to find."""

import base64
import json
import unittest
import urllib.parse

from canaries import LENGTH, PIECE, READ_PIECE, Canaries


class CanariesTest(unittest.TestCase):
    def setUp(self):
        self.canaries = Canaries("password", "token")
        self.value = self.canaries["token"]

    def assert_found(self, content):
        self.assertEqual(self.canaries.found_in(b"before " + content + b" after"), {"token"})

    def assert_not_found(self, content):
        self.assertEqual(self.canaries.found_in(b"before " + content + b" after"), set())

    def test_each_is_another(self):
        self.assertEqual(list(self.canaries), ["password", "token"])
        self.assertNotEqual(self.canaries["password"], self.value)
        self.assertEqual({len(self.canaries[name]) for name in self.canaries}, {LENGTH})

    def test_finds_it_as_it_is(self):
        self.assert_found(self.value.encode())
        self.assert_found(f"https://example.com/v2/tokens/key_{self.value}?a=b".encode())

    def test_finds_all_that_are_there(self):
        both = "".join(self.canaries[name] for name in self.canaries).encode()
        self.assertEqual(self.canaries.found_in(both), {"password", "token"})

    def test_finds_any_piece_longer_than_a_fingerprint(self):
        for start in range(LENGTH - PIECE + 1):
            self.assert_found(self.value[start : start + PIECE].encode())
        self.assert_not_found(self.value[-PIECE + 1 :].encode())

    def test_finds_utf_16_at_any_place(self):
        for shift in (b"", b"x"):
            self.assert_found(shift + self.value.encode("utf-16-le"))
            self.assert_found(shift + self.value.encode("utf-16-be"))

    def test_finds_it_percent_encoded(self):
        encoded = "".join(f"%{ord(letter):02x}" for letter in self.value)
        for form in (encoded, encoded.upper(), urllib.parse.quote(encoded)):
            self.assert_found(form.encode())

    def test_finds_it_percent_encoded_in_part(self):
        self.assert_found("".join(f"{one}%{ord(other):02X}" for one, other in zip(*[iter(self.value)] * 2)).encode())

    def test_finds_it_escaped(self):
        for form in ("\\u00{:02x}", "\\u00{:02X}", "\\x{:02x}", "\\\\u00{:02x}"):
            self.assert_found("".join(form.format(ord(letter)) for letter in self.value).encode())

    def test_finds_it_in_json_within_json(self):
        self.assert_found(json.dumps(json.dumps({"id": f'"{self.value}"'})).encode())

    def test_finds_it_in_hexadecimal(self):
        for form in (self.value.encode().hex(), self.value.encode().hex(" "), self.value.encode().hex(":").upper()):
            self.assert_found(form.encode())
            self.assert_found(b"f" + form.encode())

    def test_finds_it_in_base64_at_all_alignments(self):
        for prefix in (b"", b"x", b"xy", b"user:", b"client_secret="):
            for encode in (base64.b64encode, base64.urlsafe_b64encode):
                self.assert_found(encode(prefix + self.value.encode() + b"\xff\xfe"))
                self.assert_found(b"AAA" + encode(prefix + self.value.encode()))

    def test_finds_it_typed_letter_by_letter(self):
        for form in ('KeyEvent(KeyPress, Key_{0}, text="{0}")\n', "Key_{0}\n", 'text="{0}" Key_Shift\n'):
            typed = "".join(form.format(letter) * 2 for letter in self.value)
            self.assert_found(typed.encode())

    def test_reads_it_in_a_picture(self):
        start = LENGTH // 2
        for text in (self.value, self.value.lower(), f"{self.value[:start]}8{self.value[start + 1 :]}"):
            self.assertEqual(self.canaries.read_in(f"Token value\n{text} |"), {"token"})
        self.assertEqual(self.canaries.read_in(f"{self.value[:start]}\n{self.value[start:]}"), {"token"})
        self.assertEqual(self.canaries.read_in(f"key_••••{self.value[-READ_PIECE + 1:]}"), set())

    def test_finds_nothing_where_nothing_is(self):
        self.assert_not_found(bytes(range(256)) * 40)
        self.assert_not_found(" ".join(map(str, range(10000))).encode())
        self.assertEqual(self.canaries.read_in("API Tokens\nName\nDescription"), set())


if __name__ == "__main__":
    unittest.main()
