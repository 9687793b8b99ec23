"""What a list can show of a case, column by column."""

from cases.exports.columns.batch import Batch, Part
from cases.exports.columns.catalogue import CATALOGUE, COLUMNS, USUAL, columns_named
from cases.exports.columns.column import Column

__all__ = ["CATALOGUE", "COLUMNS", "USUAL", "Batch", "Column", "Part", "columns_named"]
