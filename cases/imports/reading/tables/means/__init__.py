"""By what means somebody was brought to sign, and is kept."""

from cases.imports.reading.tables.means import bound, deceived, forced, in_service

MEANS = "".join((deceived.MEANS, bound.MEANS, forced.MEANS, in_service.MEANS))
