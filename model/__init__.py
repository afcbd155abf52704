"""A page becomes a score. Knows no HTTP and no corpora; `model.scorer.Scorer` is the whole interface."""
