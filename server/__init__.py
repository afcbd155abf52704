"""The HTTP face of a score, and the JSON it shares with the command line; knows no corpora and no training."""
