"""How somebody came into the army."""

from cases.imports.reading.tables.ways import as_migrant, for_work, taken

WAYS = "".join((taken.WAYS, as_migrant.WAYS, for_work.WAYS))
