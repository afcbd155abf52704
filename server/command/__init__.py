"""The command line's face of the same reports; knows no HTTP."""
