"""The turns of the retention clock."""

from celery import shared_task

from cases.lifecycle.retention import letting_go, services


@shared_task(name="cases.lifecycle.retention.agree_by_time")
def agree_by_time() -> None:
    services.agree_by_time()


@shared_task(name="cases.lifecycle.retention.let_go")
def let_go() -> None:
    letting_go.let_go_of_what_is_over()
