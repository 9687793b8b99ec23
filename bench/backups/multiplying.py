"""Every case of the demo many times over, sealed anew under keys of its own; for measurements.

python -m bench.backups.multiplying 10000
"""

import sys
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid5

import django

django.setup()

from django.apps import apps  # noqa: E402  # once Django knows its settings
from django.db import models, transaction  # noqa: E402

from cases.casebook.models import Case  # noqa: E402
from people.audit.actions import Action  # noqa: E402
from people.audit.models import AuditEntry  # noqa: E402
from people.audit.services import record  # noqa: E402
from people.registry.models import NameEntry, NameToken, Person  # noqa: E402
from people.vault.fields import sealed_fields  # noqa: E402
from people.vault.keyring import keyring  # noqa: E402
from people.vault.querysets import load_keys  # noqa: E402

# What hangs from a person or a case, and is there as often as they are.
PEOPLE = "Person PersonName Nationality Identifier Relationship Contact PersonClaim"
CASES = (
    "Case Assignment Consent Grant BreakGlass Claim Event Task Transcript MoneyRow Assessment "
    "Request RequestStep RequestPaper Milestone TimeLimit Mailing Notice"
)
FAR = 100_000


def main(wanted: int) -> None:
    with keyring():
        rows = {model: _opened(model) for model in _models()}
        ids = {row.pk for some in rows.values() for row in some}
        tokens, entries = list(NameToken.objects.all()), list(NameEntry.objects.all())
    entries_of_record = AuditEntry.objects.count()
    copies = -(-wanted // Case.objects.count()) - 1
    for number in range(1, copies + 1):
        with keyring(), transaction.atomic():
            for model, some in rows.items():
                model._base_manager.bulk_create([_copy(row, ids, number) for row in some], 500)
            NameToken.objects.bulk_create(
                [NameToken(token=t.token, number=t.number + number * FAR) for t in tokens], 2000
            )
            NameEntry.objects.bulk_create(
                [
                    NameEntry(person_id=uuid5(e.person_id, str(number)), generation=e.generation)
                    for e in entries
                ]
            )
            for _ in range(entries_of_record):
                record(Action.NOTICE_SENT, by=None, count=number)
        print(f"\r{number} of {copies} copies", end="", file=sys.stderr, flush=True)
    print(f"\n{Case.objects.count()} cases, {Person.objects.count()} persons")


def _models() -> Iterator[type[models.Model]]:
    for app, names in (("people", PEOPLE), ("cases", CASES)):
        yield from (apps.get_model(app, name) for name in names.split())


def _opened(model: type[models.Model]) -> list[Any]:
    rows = load_keys(list(model._base_manager.all()))
    for row in rows:
        for field in sealed_fields(model):
            getattr(row, field.attname)
    return rows


def _copy(row: Any, ids: set[UUID], number: int) -> Any:
    values = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
    for name, value in values.items():
        if isinstance(value, UUID) and (value in ids or name == "submission"):
            values[name] = uuid5(value, str(number))
    if isinstance(row, Person):
        values["ref"] = f"P-{row.number + number * FAR}"
    elif isinstance(row, Case):
        values["ref"] = f"{row.ref}-{number}"
    made = [f.attname for f in row._meta.concrete_fields if f.generated]
    return type(row)(**{name: value for name, value in values.items() if name not in made})


if __name__ == "__main__":
    main(int(sys.argv[1]))
