"""Whether all that keeps Homeward going is there: one word for a monitor."""

import logging

from people.jobs.broker import broker_answers
from people.jobs.pulse import standings
from people.vault.selectors import require_opening

logger = logging.getLogger(__name__)


def is_well() -> bool:
    """Tell whether both databases, the keys and the broker answer, and the timetable runs."""
    try:
        require_opening()
        return broker_answers() and not any(row.stands_still for row in standings())
    except Exception as error:
        # Whatever it is: the doctor says more. Its text may tell where things lie.
        logger.warning("Not well: %s", type(error).__name__)
        return False
