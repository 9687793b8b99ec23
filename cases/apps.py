from django.apps import AppConfig
from django.db import DEFAULT_DB_ALIAS
from django.db.models.signals import post_migrate, pre_migrate


class CasesConfig(AppConfig):
    name = "cases"
    verbose_name = "cases: what happened, what is next"

    def ready(self) -> None:
        pre_migrate.connect(_free_tables, sender=self)
        post_migrate.connect(_prepare_tallies, sender=self)


def _free_tables(*, using: str, plan: list[object], **_options: object) -> None:
    """No table can be rebuilt, and no column removed, that a trigger speaks of."""
    if using == DEFAULT_DB_ALIAS and plan:
        from cases.statistics.tallies import triggers  # noqa: PLC0415  # apps are ready only now

        triggers.remove()


def _prepare_tallies(*, using: str, **_options: object) -> None:
    if using == DEFAULT_DB_ALIAS:
        from cases.statistics.tallies.building import prepare  # noqa: PLC0415  # models, only now

        prepare()
