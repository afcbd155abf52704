"""Statements laid at a source's door: a tagger finds the parts, links join them, each source has a kind."""
