"""A labelled corpus becomes an artefact that serves."""
