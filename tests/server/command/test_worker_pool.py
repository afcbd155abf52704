"""Many processes answer in the order of the rows, with few of them on the way."""

import json
from collections.abc import Iterator

from server.command import worker_pool, writing
from server.command.inputs import Piece


def pieces(taken: list[int], most: int) -> Iterator[Piece]:
    for number in range(most):
        taken.append(number)
        text = "Rain fell on the pier. " * (200 if number % 5 == 0 else 1)
        yield Piece("rows", number + 1, "row", json.dumps({"id": number, "text": text}).encode())


def test_order_is_kept_and_no_more_is_taken_than_the_processes_can_hold() -> None:
    taken: list[int] = []
    answered = worker_pool.together(pieces(taken, 60), None, writing.line, 2)
    first, _ = next(answered)
    assert len(taken) <= 2 * worker_pool.WINDOW
    ids = [json.loads(line)["id"] for line, _ in [(first, False), *answered]]
    assert ids == list(range(60))


def test_alone_a_row_is_answered_before_the_next_is_taken() -> None:
    taken: list[int] = []
    answered = worker_pool.alone(pieces(taken, 5), None, writing.line)
    next(answered)
    assert taken == [0]
    assert len(list(answered)) == 4
