"""Uncertain dates, and the one clock that all code asks."""
