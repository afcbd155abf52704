"""What kind of writing an article is, what is said of its kind, and when it cannot be scored as news."""
