"""Who is who in an article: names, pronouns, titles and short forms are led to the person or body meant."""
