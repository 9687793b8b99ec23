"""Backups of data and of keys, apart from each other, and the way back from them."""
