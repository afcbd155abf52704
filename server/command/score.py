"""``copydesk score``: articles in, one answer each out, in order."""

import argparse
import functools
import sys
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

from server.command import inputs, terminal, worker_pool, writing
from server.command.inputs import STANDARD_INPUT
from server.command.worker_pool import Answered

EPILOG = """\
A row is {"id", "url"?, "title"?, "text" or "html"}; other fields are ignored, blank lines passed over. A row that
cannot be read is answered with "status": "error", its reason and its line, and the rows after it are read.
Exit codes: 0 done; 1 rows were rejected, with --strict; 2 wrong use."""


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments of the sub-command."""
    parser.epilog = EPILOG
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help=".html, .txt, .jsonl, also .gz; a folder; - for rows on standard input"
    )
    parser.add_argument("--json", action="store_true", help="one report a line, in order")
    parser.add_argument("--jobs", type=_positive, default=1, metavar="N", help="read with N processes")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when rows were rejected")
    parser.add_argument(
        "--artefact", type=Path, metavar="FOLDER", help="weigh with this artefact, not the released one"
    )


def run(args: argparse.Namespace) -> int:
    """Scores everything named. Raises UnusablePath, ArtefactError."""
    paths = args.paths or [STANDARD_INPUT]
    if not args.paths and sys.stdin.isatty():
        raise inputs.UnusablePath("PATH", "name files or folders to score, or - for standard input")
    inputs.check(paths)
    read = rejected = 0
    with closing(_answered(args, paths)) as answered:
        for words, refused in answered:
            sys.stdout.write(words)
            sys.stdout.flush()
            read, rejected = read + 1, rejected + refused
    if rejected or not read:
        print(f"copydesk: {read:,} read, {rejected:,} rejected", file=sys.stderr)
    return 1 if args.strict and rejected else 0


def _answered(args: argparse.Namespace, paths: list[str]) -> Generator[Answered]:
    colour = terminal.colours(sys.stdout)
    write = writing.line if args.json else functools.partial(terminal.written, colour=colour)
    pieces = inputs.pieces(paths, sys.stdin.buffer)
    if args.jobs == 1:
        return worker_pool.alone(pieces, args.artefact, write)
    return worker_pool.together(pieces, args.artefact, write, args.jobs)


def _positive(given: str) -> int:
    if not given.isdigit() or int(given) < 1:
        raise argparse.ArgumentTypeError(f"{given} is not a number of processes")
    return int(given)
