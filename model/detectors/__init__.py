"""What several signals stand on: words, quotations, hashed n-grams, linear heads, taggers and word lists."""
