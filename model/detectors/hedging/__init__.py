"""Words that pass a claim on without vouching for it, told from the same words in another use."""
