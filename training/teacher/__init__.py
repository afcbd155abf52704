"""A teacher that never ships: a transformer learns from people's marks, then teaches the light readers that do ship."""
