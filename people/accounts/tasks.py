"""The turns of accounts in the timetable."""

from celery import shared_task

from people.accounts import carrying_out, key_rotation, mails, signed_in, watch


@shared_task(name="people.accounts.carry_out_approvals")
def carry_out_approvals() -> None:
    carrying_out.carry_out_approvals()


@shared_task(name="people.accounts.send_waiting_mails")
def send_waiting_mails() -> None:
    mails.send_waiting_mails()


@shared_task(name="people.accounts.watch_browsing")
def watch_browsing() -> None:
    watch.watch_browsing()


@shared_task(name="people.accounts.tell_of_keys_that_end")
def tell_of_keys_that_end() -> None:
    key_rotation.tell_of_ends()


@shared_task(name="people.accounts.sweep_sessions")
def sweep_sessions() -> None:
    signed_in.sweep()
