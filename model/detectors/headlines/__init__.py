"""A headline held against its body: words that come back, support, stance, and how much it baits."""
