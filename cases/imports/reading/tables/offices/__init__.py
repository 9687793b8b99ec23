"""To whom families turn."""

from cases.imports.reading.tables.offices import others, states

OFFICES = "".join((states.OFFICES, others.OFFICES))
