"""Keeps the service small: asks the C library to keep one heap and to give back what start-up left behind."""

import contextlib
import ctypes

_ARENA_MAX = -8
"""What malloc.h of glibc calls the number of heaps; by default eight a core, each with waste of its own."""


def one_heap() -> None:
    """One heap for all threads, which hold a lock of Python's anyway; nothing where the C library is not glibc."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").mallopt(_ARENA_MAX, 1)


def trim() -> None:
    """Gives free memory back to the system; nothing where the C library is not glibc."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
