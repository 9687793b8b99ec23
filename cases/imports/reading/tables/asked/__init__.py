"""What families ask for, and whether anybody answered."""

from cases.imports.reading.tables.asked import back, found, outcome

ASKED = "".join((found.ASKED, back.ASKED, outcome.ASKED))
