"""A transformer of random numbers that knows the words of the made-up shelf, packed as MiniLM's package packs it."""

import zipfile
from pathlib import Path

import torch
from transformers import BertConfig, BertModel, BertTokenizer

from tests.training import shelf
from training.teacher import transformer

PLAIN = "this was forced on by people and its the of heard can anyone trust after day ! . ? , a pier"
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


def tiny(folder: Path) -> Path:
    """Writes an encoder of three narrow layers and its word pieces into ``folder``."""
    words = f"{PLAIN} {' '.join([*shelf.BAD, *shelf.CALM, *shelf.THINGS, *shelf.PLACES, *shelf.DAYS])}".lower().split()
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *words, *LETTERS, *(f"##{letter}" for letter in LETTERS)]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.txt").write_text("\n".join(dict.fromkeys(pieces)) + "\n", "utf-8")
    BertTokenizer(str(folder / "vocab.txt")).save_pretrained(folder)
    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=len(set(pieces)),
        hidden_size=transformer.WIDTH,
        num_hidden_layers=transformer.FROZEN + 1,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=transformer.LONGEST,
    )
    BertModel(config).save_pretrained(folder)
    return folder


def packed(encoder: Path, home: Path) -> Path:
    """A package of MiniLM's name under ``home`` that holds ``encoder`` instead."""
    package = home / "all_minilm_l6_v2"
    package.mkdir()
    (package / "__init__.py").write_text("", "utf-8")
    with zipfile.ZipFile(package / "model.zip", "w") as zipped:
        for path in sorted(encoder.iterdir()):
            zipped.write(path, path.name)
    return home
