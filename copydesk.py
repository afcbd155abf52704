"""The command ``copydesk``: the only file that knows both faces, each imported when it is asked for."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import metadata

from model.errors import CopydeskError

Run = Callable[[argparse.Namespace], int]
DONE, NO, WRONG_USE, INTERRUPTED = 0, 1, 2, 130


@dataclass(frozen=True, slots=True)
class Command:
    """A sub-command: its name, one line on it, and how it is prepared (its arguments added, what runs it returned)."""

    name: str
    says: str
    prepare: Callable[[argparse.ArgumentParser], Run]


def _one_thread_a_product() -> None:
    """The matrices of one article are small: threads that share a product wait for each other longer than they work."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")


def _serve(parser: argparse.ArgumentParser) -> Run:
    _one_thread_a_product()
    from server.command import serve  # noqa: PLC0415  # flask is only for who serves

    serve.add(parser)
    return serve.run


def _score(parser: argparse.ArgumentParser) -> Run:
    _one_thread_a_product()
    from server.command import score  # noqa: PLC0415  # --help does not wait for scikit-learn

    score.add(parser)
    return score.run


def _train(parser: argparse.ArgumentParser) -> Run:
    from training import command  # noqa: PLC0415  # nor for the corpora's readers

    command.add_train(parser)
    return command.train


def _evaluate(parser: argparse.ArgumentParser) -> Run:
    from training import command  # noqa: PLC0415  # nor for the corpora's readers

    command.add_evaluate(parser)
    return command.evaluate


COMMANDS = (
    Command("serve", "run the service on this machine, with its page", _serve),
    Command("score", "read articles and say how they are reported", _score),
    Command("train", "learn an artefact from a labelled corpus", _train),
    Command("evaluate", "measure an artefact on a labelled corpus", _evaluate),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one sub-command; 0 done, 1 the answer is no, 2 wrong use."""
    given = list(sys.argv[1:] if argv is None else argv)
    try:
        args = _parser(given).parse_args(given)
        run: Run = args.run
        return run(args)
    except BrokenPipeError:
        # Whoever read our answers has had enough; the interpreter would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except CopydeskError as error:
        print(f"copydesk: {error}", file=sys.stderr)
        return WRONG_USE


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("copydesk", description="Shows how a news article is reported.")
    parser.add_argument("--version", action="version", version=f"copydesk {metadata.version('copydesk')}")
    choices = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        chosen = choices.add_parser(
            command.name,
            help=command.says,
            description=command.says.capitalize() + ".",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if command.name in given[:1]:
            chosen.set_defaults(run=command.prepare(chosen))
    return parser


if __name__ == "__main__":
    sys.exit(main())
