"""Cells that no spreadsheet takes for a formula."""

import re

# What begins a formula, also as full-width and small forms and as the true minus sign.
STARTS = "=+\\-@＝＋－＠﹢﹣﹦﹫−"
# What a spreadsheet skips, or does not show, before the first sign that counts.
UNSEEN = r"\s\x00-\x1f\x7f-\xa0\xad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
# A cell also begins inside our text, where a reader's separator is another than ours: in half
# of the world a spreadsheet cuts lines at semicolons.
_FORMULA = re.compile(rf"(\A|[;\t\r\n])(?=[{UNSEEN}]*[{STARTS}])")
_CONTROL = re.compile(r"\A[\t\r\n]")


def safe_cell(text: str) -> str:
    """Put an apostrophe before everything that could be read as the start of a formula."""
    guarded = _FORMULA.sub(r"\1'", text)
    return f"'{guarded}" if _CONTROL.match(guarded) else guarded
