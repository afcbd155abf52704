"""What every detector stands on: words and marks in arrays, their hashes, n-grams, features and word lists."""
