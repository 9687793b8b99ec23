from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "people"
    verbose_name = "people: who"

    def ready(self) -> None:
        # Registers itself; Django's apps must be there first.
        import people.accounts.checks  # noqa: F401, PLC0415
