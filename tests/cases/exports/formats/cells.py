"""Cells that writers are tried with: invented, and as nasty as cells come."""

from itertools import product

from cases.exports.formats import Heading, Kind

HEADINGS = [
    Heading("ref", "Reference", Kind.TEXT),
    Heading("note", "Note", Kind.FREE),
    Heading("months", "Months", Kind.NUMBER),
    Heading("opened", "Opened", Kind.DAY),
    Heading("signed", "Signed", Kind.TRUTH),
]
SIGNS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "﹢", "﹣", "﹦", "﹫", "−"]
BEFORE = [
    "",
    " ",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\x00",
    "Ram;",
    "Ram\n",
    "राम\t",
    "رام;\u200f",
]
BEHIND = ["1+1", "SUM(A1)", "cmd|' /C calc'!A0", "राम", "محمد", ""]
FORMULAS = [before + sign + behind for before, sign, behind in product(BEFORE, SIGNS, BEHIND)]
TEXTS = [
    "",
    "Ram Bahadur",
    "О'Хара-Смит",
    "राम बहादुर",
    "\u202bعبد الكريم\u202c",
    "\u200fمحمد\u200f",
    "two\nlines, \"quoted\"; and 'more'",
    "two\r\nlines",
    " spaces around ",
    '<b>&amp; "</b>]]>',
    "_x0041_ and _x000D_",
    "1,000 - 2,000 a month",
    "a@b =c +d",
    "x" * 1000,
    "क्षि" * 250,
    "😀 " * 40,
]
# What XML cannot hold, or UTF-8 cannot.
BROKEN = ["bell\x07", "nothing\x00here", "half\ud83d", "\udc00", "no\ufffesign", "esc\x1b[1m"]
