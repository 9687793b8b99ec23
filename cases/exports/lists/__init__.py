"""Lists for people to read: laid down for each recipient, on paper or as a sheet like it."""

from cases.exports.lists.filling import fill_book, fill_paper
from cases.exports.lists.layouts import MOST_IN_BOOK, laid_down
from cases.exports.papers.lists import MOST_ROWS as MOST_ON_PAPER

__all__ = ["MOST_IN_BOOK", "MOST_ON_PAPER", "fill_book", "fill_paper", "laid_down"]
