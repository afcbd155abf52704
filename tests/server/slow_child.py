"""A child like the service's own, with a reading that hangs, breaks or swallows memory when its page asks for it."""

import os
import sys
import time

from model.errors import TooLarge
from model.types import Article
from server import parse_child


def read(html: str, url: str | None, title: str | None) -> tuple[Article, None]:
    if html == "hang":
        time.sleep(60)
    if html == "nap":
        time.sleep(0.5)
    if html == "swallow":
        return Article("x" * (8 << 30)), None
    if html == "crash":
        os._exit(9)
    if html == "stumble":
        raise ValueError(html)
    if html == "refuse":
        raise TooLarge("characters", 9, 5)
    return Article(html, title, url=url, site=str(os.getpid())), None


if __name__ == "__main__":
    parse_child.answer(read, int(sys.argv[1]), int(sys.argv[2]))
