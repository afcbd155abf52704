"""How loaded, subjective or persuading each sentence is: a small network, and linear sums over its words."""
