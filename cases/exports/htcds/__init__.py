"""Cases in the words of the Human Trafficking Case Data Standard, HTCDS 2.0."""

from cases.exports.htcds.filling import HtcdsFilling
from cases.exports.htcds.manifest import facts
from cases.exports.htcds.rows import Form, Mode, Rows
from cases.exports.htcds.victim import Decider, Victim
from cases.exports.htcds.writers import HtcdsCsv, HtcdsXlsx

__all__ = [
    "Decider",
    "Form",
    "HtcdsCsv",
    "HtcdsFilling",
    "HtcdsXlsx",
    "Mode",
    "Rows",
    "Victim",
    "facts",
]
