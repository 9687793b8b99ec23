"""The timetable of a walk: what comes within a minute comes within seconds.

Beat alone reads it. The tasks, and whoever watches over them, are as ever.
"""

from config.celery import app

SHORTEST, MINUTE, QUICKER = 2, 60, 15

for entry in app.conf.beat_schedule.values():
    if SHORTEST < entry["schedule"] <= MINUTE:
        turn = max(SHORTEST, entry["schedule"] / QUICKER)
        entry.update(schedule=turn, options={"expires": turn})
