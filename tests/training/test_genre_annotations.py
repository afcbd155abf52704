"""What was read is found by its id, and what was not is not."""

import pytest

from training import genre_annotations
from training.genre_annotations import Judged


def test_a_reading_is_a_genre_and_how_sure() -> None:
    assert genre_annotations.parsed("opinion 2") == Judged("opinion", 2)


def test_an_article_that_was_read_is_found_by_its_id() -> None:
    found = genre_annotations.of("semeval-0000642")
    assert found == Judged("news", 2)


@pytest.mark.parametrize("article", ["tidings-1", "", None, 7])
def test_an_article_of_ones_own_corpus_was_read_by_nobody(article: object) -> None:
    assert genre_annotations.of(article) is None
