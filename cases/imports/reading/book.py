"""All tables in one book, so that a cell is walked through once."""

from cases.imports.reading.phrasebook import Phrasebook
from cases.imports.reading.tables.army_words import NO_CIVIL_WORK
from cases.imports.reading.tables.asked import ASKED
from cases.imports.reading.tables.channels import CHANNELS
from cases.imports.reading.tables.fates import FATES
from cases.imports.reading.tables.forces import AILMENTS, DANGERS, FORCES, SIDES
from cases.imports.reading.tables.inducements import INDUCEMENTS
from cases.imports.reading.tables.means import MEANS
from cases.imports.reading.tables.namesakes import NAMESAKES
from cases.imports.reading.tables.offices import OFFICES
from cases.imports.reading.tables.scenes import PLACES, SCENES
from cases.imports.reading.tables.secrets import SECRETS
from cases.imports.reading.tables.sums import PER, SUMS
from cases.imports.reading.tables.sureness import SURENESS
from cases.imports.reading.tables.ways import WAYS

BOOK = Phrasebook(
    {
        "fate": FATES,
        "sureness": SURENESS,
        "side": SIDES,
        "force": FORCES,
        "health": AILMENTS,
        "danger": DANGERS,
        "secret": SECRETS,
        "scene": SCENES,
        "place": PLACES,
        "way": WAYS,
        "means": MEANS,
        "inducement": INDUCEMENTS,
        "channel": CHANNELS,
        "no_work": NO_CIVIL_WORK,
        "sum": SUMS,
        "per": PER,
        "office": OFFICES,
        "asked": ASKED,
        "namesake": NAMESAKES,
    }
)
