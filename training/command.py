"""The two training commands as the shell knows them: `copydesk train` and `copydesk evaluate`."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from model import artefact
from training import articles, figures, learning_curve, mistakes, release
from training import evaluate as examination
from training.errors import UnusableCorpus
from training.evaluate import Corpus

_SEED = 20261101


def add_train(parser: ArgumentParser) -> None:
    """The arguments of `copydesk train`."""
    _add_corpora(parser, least="+")
    parser.add_argument(
        "--spans", type=Path, help="folder of annotated spans: teach the signals' detectors anew as well"
    )
    parser.add_argument("--out", type=Path, default=Path("candidate"), help="folder for the artefact (candidate/)")
    parser.add_argument("--version", default="0", help="the version its manifest states")


def add_evaluate(parser: ArgumentParser) -> None:
    """The arguments of `copydesk evaluate`."""
    _add_corpora(parser, least="*")
    parser.add_argument("--spans", type=Path, help="folder of annotated spans: examine the signals on their dev rows")
    parser.add_argument(
        "--curve", action="store_true", help="also where the score is wrong, and the learning curve over publishers"
    )


def train(args: Namespace) -> int:
    """Corpus to candidate artefact; 0 when it is written."""
    try:
        release.make(args.corpora, args.spans, args.out, release.Order(args.version, args.seed, _progress))
    except UnusableCorpus as error:
        print(f"copydesk train: {error}", file=sys.stderr)
        return 2
    print(f"wrote {args.out}")
    return 0


def evaluate(args: Namespace) -> int:
    """Prints the figures as Markdown tables."""
    taught = artefact.load().taught
    try:
        if args.spans:
            print(figures.table(release.examine(args.spans, taught, args.seed)))
        if args.corpora:
            labelled = articles.usable(args.corpora)
            table = release.article_table(labelled, taught, _progress)
            found, judged = examination.examine(Corpus(args.corpora, labelled, table, taught), args.seed)
            print(figures.table(found))
            if args.curve:
                print(f"\n{mistakes.told(mistakes.seen(labelled, table, judged))}\n")
                print(learning_curve.told(list(learning_curve.points(table, labelled, args.seed))))
    except UnusableCorpus as error:
        print(f"copydesk evaluate: {error}", file=sys.stderr)
        return 2
    return 0


def _add_corpora(parser: ArgumentParser, least: str) -> None:
    parser.add_argument(
        "corpora", nargs=least, type=Path, metavar="CORPUS", help="labelled articles, .jsonl or .jsonl.gz"
    )
    parser.add_argument("--seed", type=int, default=_SEED, help="fixes folds and draws")


def _progress(step: str, done: int, total: int) -> None:
    end = "\n" if done == total else ""
    if sys.stderr.isatty() or end:
        print(f"\r{step}: {done:,} of {total:,}", end=end, file=sys.stderr, flush=True)
