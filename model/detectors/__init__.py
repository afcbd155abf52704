"""What several signals stand on: words, quotations, hashed n-grams, a network of sentences, taggers and word lists."""
