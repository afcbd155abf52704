"""``copydesk serve``: the service on the reader's own machine."""

import argparse
import dataclasses
import os
from pathlib import Path

from server import memory, serving, settings


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments of the sub-command; the environment gives the defaults."""
    chosen = settings.from_environment(os.environ)
    parser.add_argument("--host", default=chosen.host, help="address to listen on (default %(default)s)")
    parser.add_argument("--port", type=_port, default=chosen.port, help="port to listen on (default %(default)s)")
    parser.add_argument(
        "--allow-remote", action="store_true", help="let other machines in; name the service in COPYDESK_HOSTS"
    )
    parser.add_argument(
        "--artefact", type=Path, default=chosen.artefact, metavar="FOLDER", help="weigh with this artefact"
    )


def run(args: argparse.Namespace) -> int:
    """Serves until interrupted. Raises NotLoopback, CannotListen, ArtefactError."""
    chosen = settings.from_environment(os.environ)
    asked = dataclasses.replace(chosen, host=args.host, port=args.port, artefact=args.artefact)
    memory.one_heap()
    serving.run(asked, allow_remote=args.allow_remote)
    return 0


def _port(given: str) -> int:
    if not (given.isascii() and given.isdigit() and int(given) <= 65535):
        raise argparse.ArgumentTypeError(f"{given} is not a port; 0 takes any free one")
    return int(given)
