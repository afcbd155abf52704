"""The register of the prose: TF-IDF views, stylometry, and what each word adds to the sum."""
