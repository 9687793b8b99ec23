"""Wiring. Jobs are sent through the Celery application, so it is there wherever Django is."""

from config.celery import app as celery_app

__all__ = ["celery_app"]
