"""Each detector's lesson: annotated rows in, learned arrays out. The same rows and seed give the same arrays."""
