"""The backup that runs by itself."""

import logging

from cases.lifecycle.backup.errors import BackupFailed
from cases.lifecycle.backup.plan import plan_of_settings
from cases.lifecycle.backup.services import back_up

logger = logging.getLogger(__name__)


def back_up_by_settings() -> None:
    """Make both archives as the settings say. What is wrong is kept, and told by `standing()`."""
    plan = plan_of_settings()
    if not plan.data.recipients and not plan.keys.recipients:
        # Nobody wished for any. The page that shows how all runs says so.
        logger.warning("No backup was made: nobody is named who may open one")
        return
    try:
        back_up(plan)
    except BackupFailed as error:
        logger.error("No backup was made: %s", error.code)
        raise
