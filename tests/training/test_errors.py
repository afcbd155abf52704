from pathlib import Path

from training.errors import UnusableCorpus


def test_an_unusable_corpus_names_its_files_and_says_why() -> None:
    error = UnusableCorpus([Path("a.jsonl"), Path("b.jsonl")], "no such file")
    assert str(error) == "a.jsonl, b.jsonl: no such file"
    assert error.paths == (Path("a.jsonl"), Path("b.jsonl"))
