"""Figures that anybody may quote: merged, hidden and rounded so that they tell of nobody."""
