"""The web server's own look at the timetable, beside the requests: it fails and slows no page."""

import logging
import threading
import time

from django.conf import settings
from django.db import connections
from django.utils.module_loading import import_string

logger = logging.getLogger(__name__)


def keep_watch() -> None:
    threading.Thread(target=_look_for_ever, name="watch", daemon=True).start()


def _look_for_ever() -> None:
    # By name: models can be imported only once Django is ready.
    look_and_send = import_string("people.jobs.watch.look_and_send")
    while True:
        time.sleep(settings.HOMEWARD_LATE_AFTER_SECONDS / 5)
        try:
            look_and_send()
        except Exception:
            # Whatever is away now, such as the database: the next look may find it back.
            logger.exception("The timetable could not be looked at")
        finally:
            connections.close_all()
