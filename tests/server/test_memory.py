"""The service asks for one heap and gives memory back; both are safe to ask for at any time."""

import platform
from pathlib import Path

import pytest

from server import memory


def resident() -> int:
    """Bytes of this process in memory."""
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * 4096


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="SKIPPED: trimming is glibc's")
def test_trimming_gives_back_what_was_freed() -> None:
    held = [bytes(4_000) for _ in range(50_000)]
    last = held[-1]
    del held
    before = resident()
    memory.trim()
    assert len(last) == 4_000
    assert resident() < before


def test_one_heap_may_be_asked_for_twice() -> None:
    memory.one_heap()
    memory.one_heap()
