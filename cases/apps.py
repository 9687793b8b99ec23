from django.apps import AppConfig
from django.db import DEFAULT_DB_ALIAS
from django.db.models.signals import post_migrate, pre_migrate


class CasesConfig(AppConfig):
    name = "cases"
    verbose_name = "cases: what happened, what is next"

    def ready(self) -> None:
        pre_migrate.connect(free_tables, sender=self)
        post_migrate.connect(prepare_tables, sender=self)


def free_tables(*, using: str, plan: list[object], **_options: object) -> None:
    """No table can be rebuilt, and no column removed, that a trigger speaks of."""
    if using == DEFAULT_DB_ALIAS and plan:
        from cases.sharing.changes import triggers  # noqa: PLC0415  # apps are ready only now
        from cases.statistics.tallies import triggers as tallies  # noqa: PLC0415

        triggers.remove()
        tallies.remove()


def prepare_tables(*, using: str, **_options: object) -> None:
    if using == DEFAULT_DB_ALIAS:
        from cases.sharing.changes import triggers  # noqa: PLC0415  # models, only now
        from cases.statistics.tallies import building  # noqa: PLC0415

        building.prepare()
        triggers.prepare()
