"""An answer as one line of JSON, in ASCII so that no terminal, locale or odd id can break it."""

import json

from server.problems import Json


def line(answer: Json) -> str:
    """One line, ended."""
    return json.dumps(answer, allow_nan=False, separators=(",", ":")) + "\n"
