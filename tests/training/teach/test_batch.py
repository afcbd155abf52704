import numpy as np

from training.teach import batch, heads


def test_texts_read_together_count_as_they_count_alone() -> None:
    texts = ["The pier “fell.", "Nobody was hurt,\nshe said."]
    together = batch.read(texts)
    assert len(together) == 2
    assert not together.tokens.quoted[together.tokens.sentence == 1].any()
    alone = heads.counts(["Nobody was hurt, she said."])
    difference = abs(together.counts[[1]] - alone)
    assert difference.sum() / alone.sum() < 0.05


def test_starts_lead_back_to_each_text() -> None:
    read = batch.read(["ab cd", "", "ef"])
    assert read.starts == (0, 6, 7)
    assert np.array_equal(read.tokens.start - np.array(read.starts)[read.tokens.sentence], [0, 3, 0])
