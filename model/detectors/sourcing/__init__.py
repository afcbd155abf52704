"""What stands behind the statements: unnamed sources and their grounds, corroboration, and the ledger."""
