"""A saved page is read in the encoding it was written in."""

import pytest

from server.command import decoding

WORDS = "Žofie paid €5 in Łódź"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_needs_no_declaration(encoding: str) -> None:
    assert decoding.decoded(WORDS.encode(encoding)) == WORDS


@pytest.mark.parametrize("declared", ['<meta charset="iso-8859-2">', "<meta content='text/html; charset=ISO-8859-2'>"])
def test_a_declared_encoding_is_taken(declared: str) -> None:
    assert decoding.decoded((declared + "Łódź").encode("iso-8859-2")).endswith("Łódź")


@pytest.mark.parametrize("declared", ["", "<meta charset=utf-8>", "<meta charset=nonsense>", "<meta charset=zip>"])
def test_what_declares_nothing_true_is_read_as_a_browser_would(declared: str) -> None:
    assert decoding.decoded(declared.encode() + b"\x93caf\xe9\x94").endswith("“café”")
