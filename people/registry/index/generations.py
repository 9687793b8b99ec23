"""Which buildings of the index there are: one is searched, all that are not retired are written.

Whoever writes names holds the rows of the generations until the end of the transaction, so that
a generation comes and goes only between writers: none of them misses one.
"""

from django.db import connection, transaction

from people.dates import clock
from people.registry.models import NameIndex
from people.vault.index import next_index_version

BUILDING, IN_USE, RETIRED = "building", "in_use", "retired"
# Raised when names are taken apart in another way, so that what is stored is built again.
METHOD = 3


def searched() -> NameIndex | None:
    """Return the generation that searches read; None before the first name was written."""
    return NameIndex.objects.filter(state=IN_USE).first()


def written() -> list[NameIndex]:
    """Return the generations to write, and hold them; the first is made when there is none."""
    return _held() or _make_first()


def _held() -> list[NameIndex]:
    if connection.features.has_select_for_update:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM people_nameindex FOR SHARE")
    # Asked again: while the first query waited, another generation may have come.
    return list(NameIndex.objects.exclude(state=RETIRED).order_by("generation"))


def _make_first() -> list[NameIndex]:
    first = NameIndex(
        generation=1,
        key_version=next_index_version(),
        method=METHOD,
        state=IN_USE,
        begun_at=clock.now(),
    )
    NameIndex.objects.bulk_create([first], ignore_conflicts=True)
    return _held()


def begin(*, rotate_key: bool) -> NameIndex:
    """Begin another generation, once all who are writing have ended; return it.

    One that was cut off is returned as it is, unless names are taken apart otherwise by now or
    it lacks the new key: then it is retired, and a new key that it had is still owed.
    """
    with transaction.atomic():
        known = _held_alone()
        current = next(index for index in known if index.state == IN_USE)
        cut_off = next((index for index in known if index.state == BUILDING), None)
        if cut_off is not None:
            has_new_key = cut_off.key_version != current.key_version
            if cut_off.method == METHOD and (has_new_key or not rotate_key):
                return cut_off
            _retire(BUILDING)
            rotate_key = rotate_key or has_new_key
        return NameIndex.objects.create(
            generation=known[-1].generation + 1,
            key_version=next_index_version() if rotate_key else current.key_version,
            method=METHOD,
            begun_at=clock.now(),
        )


def _held_alone() -> list[NameIndex]:
    """Hold all generations against writers and against others who build; return them."""
    everything = NameIndex.objects.order_by("generation")
    list(everything.select_for_update())
    # Asked again: while the first query waited, another may have begun one.
    return list(everything.all())


def put_in_use(index: NameIndex) -> bool:
    """Let searches read this generation and retire the one before; False if that is done."""
    held = NameIndex.objects.select_for_update().order_by("generation")
    if not any(one.pk == index.pk and one.state == BUILDING for one in held):
        return False
    _retire(IN_USE)
    NameIndex.objects.filter(pk=index.pk).update(state=IN_USE)
    return True


def _retire(state: str) -> None:
    NameIndex.objects.filter(state=state).update(state=RETIRED, ended_at=clock.now())


def retired() -> list[NameIndex]:
    return list(NameIndex.objects.filter(state=RETIRED).order_by("generation"))


def keys_needed() -> set[int]:
    return set(NameIndex.objects.exclude(state=RETIRED).values_list("key_version", flat=True))
