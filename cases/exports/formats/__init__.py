"""Lists as files: columns go in, batch by batch, and bytes come out."""

from cases.exports.formats.csv_lines import CsvWriter
from cases.exports.formats.json_lines import JsonLinesWriter
from cases.exports.formats.sheet import Cell, Heading, Kind, Writer
from cases.exports.formats.xlsx import XlsxWriter

__all__ = ["Cell", "CsvWriter", "Heading", "JsonLinesWriter", "Kind", "Writer", "XlsxWriter"]
