"""What became of him, in words of many languages. See `phrasebook` for how to write it."""

from cases.imports.reading.tables.fates import ended, held, home, hurt, serving, silent

FATES = "".join((ended.FATES, held.FATES, home.FATES, hurt.FATES, silent.FATES, serving.FATES))
