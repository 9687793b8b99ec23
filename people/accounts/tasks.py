"""The turns of accounts in the timetable."""

from celery import shared_task

from people.accounts import mails


@shared_task(name="people.accounts.send_waiting_mails")
def send_waiting_mails() -> None:
    mails.send_waiting_mails()
