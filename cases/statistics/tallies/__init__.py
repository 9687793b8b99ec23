"""How many cases and requests there are, by what is asked of them: kept with every write."""
