"""Bytes become text in any usual encoding, and bytes that are no text are refused by name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.errors import NotText, UnknownEncoding, Unreadable
from claims.reading.encodings import decode

TEXT = "Le maire a inauguré « l'écluse » de Saint-Rémy — 3 000 € de travaux, dès août.\nŒuvre achevée…\n"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", b"\xff\xfe\x00\x00"),
        ("utf-32-be", b"\x00\x00\xfe\xff"),
        ("utf-32-le", b""),
        ("utf-32-be", b""),
        ("windows-1252", b""),
    ],
)
def test_every_usual_encoding_gives_the_same_text_without_its_mark(encoding: str, mark: bytes) -> None:
    decoded = decode(mark + TEXT.encode(encoding), "a.txt")
    assert decoded.text == TEXT
    assert decoded.encoding == encoding


def test_line_ends_are_kept_as_they_are() -> None:
    assert decode(b"un\r\ndeux\rtrois\n", "a.txt").text == "un\r\ndeux\rtrois\n"


def test_a_utf8_text_cut_inside_a_character_is_still_utf8() -> None:
    decoded = decode(("été à Nîmes, forêt brûlée " * 20).encode() + b"\xc3", "a.txt")
    assert decoded.encoding == "utf-8"
    assert decoded.text.endswith("\ufffd")


@pytest.mark.parametrize(
    "data",
    [
        b"text with a zero\x00 byte in it and nothing else of note",
        bytes(range(1, 9)) * 40 + b"abc",
        b"\x00\x01\x02\x03" * 64,
    ],
)
def test_bytes_with_control_characters_are_not_text(data: bytes) -> None:
    with pytest.raises(NotText) as caught:
        decode(data, "a.bin")
    assert "a.bin" in caught.value.reason
    assert caught.value.remedy


def test_bytes_that_make_no_sense_in_any_encoding_are_refused_rather_than_guessed() -> None:
    with pytest.raises(UnknownEncoding):
        decode(bytes(range(0x81, 0x100)) * 4, "a.txt")


def test_a_mark_that_lies_about_what_follows_is_refused() -> None:
    with pytest.raises(UnknownEncoding):
        decode(b"\xff\xfe" + b"\x00\xd8" * 3 + b"a", "a.txt")


def _outcome(data: bytes) -> str:
    try:
        return decode(data, "a.txt").text
    except Unreadable as error:
        return f"{error.reason} {error.remedy}" if error.reason and error.remedy else "\x00"


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_an_error_that_says_what_to_do(data: bytes) -> None:
    assert "\x00" not in _outcome(data)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=200))
def test_what_utf8_holds_comes_back(text: str) -> None:
    assert decode(text.removeprefix("\ufeff").encode(), "a.txt").text == text.removeprefix("\ufeff")


def test_lines_of_two_encodings_are_each_read_in_their_own() -> None:
    words = "Le préfet a fermé le pont.\n"
    decoded = decode(words.encode() * 3 + words.encode("cp1252") * 3, "a.txt")
    assert decoded.text == words * 6
    assert decoded.encoding == "utf-8, windows-1252"


@pytest.mark.parametrize("encoding", ["cp850", "cp437"])
def test_code_pages_of_dos_are_refused_rather_than_read_as_signs(encoding: str) -> None:
    with pytest.raises(UnknownEncoding):
        decode("Le préfet a fermé le pont à péage près de la région.\n".encode(encoding), "a.txt")


def test_signs_between_words_are_no_code_page_of_dos() -> None:
    text = "Il dit : ‚non‘, puis… s'en va à l'été, dépité.\n"
    assert decode(text.encode("cp1252"), "a.txt").text == text
