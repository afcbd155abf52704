"""Each detector's examination: rows it never saw in, figures with a baseline and an interval out."""
