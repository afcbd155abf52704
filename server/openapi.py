"""The description of the HTTP interface, kept as JSON beside this file; tests hold it to the routes and reports."""

import json
from functools import cache
from importlib import metadata, resources
from typing import Any


@cache
def described() -> dict[str, Any]:
    """The OpenAPI 3.1 document with this installation's version."""
    written: dict[str, Any] = json.loads(resources.files("server").joinpath("openapi.json").read_text("utf-8"))
    written["info"]["version"] = metadata.version("copydesk")
    return written
