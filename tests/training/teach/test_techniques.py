from typing import Any

from training.teach import batch, techniques


def test_gold_spans_become_tokens_of_the_batch() -> None:
    rows: list[dict[str, Any]] = [
        {"text": "Calm seas.", "spans": [], "article_id": "a"},
        {"text": "These filthy rats!", "spans": [[6, 17, "Name_Calling,Labeling"]], "article_id": "b"},
    ]
    read = batch.read([row["text"] for row in rows])
    spans, names = techniques.gold(read, rows)
    assert [read.tokens.text(at) for at in spans[0]] == ["filthy", "rats"]
    assert names.tolist() == ["Name_Calling,Labeling"]
    assert techniques.articles(read, rows).tolist() == [0, 0, 0, 1, 1, 1, 1]
