"""Twenty thousand invented men with a case each, written down in five scripts."""

from collections.abc import Iterator
from itertools import islice, product
from uuid import UUID

from django.db import connection

from cases.casebook.models import Case
from cases.casebook.selectors import cases_of_people
from people.accounts.models import Membership
from people.dates import clock
from people.registry.index.loading import load_lines, person_id_of
from people.vault.fields import SealedField

BATCH = 2000
# Beginnings and ends of given names, beginnings and ends of family names: 4,096 men a script.
PARTS: dict[str, tuple[str, str, str, str]] = {
    "Latn": (
        *("Ma Ti Ro Ke Be Lu Ya No", "rin dal vek tos min bar lan gus"),
        *("Kal Bem Tor Mun Sel Nda Win Osh", "ano eti ura ovi ika esh ondo ala"),
    ),
    "Cyrl": (
        *("Ар Бо Ви Ге До Ле Ру Ста", "сений рис ктор надий мид жан тём вел"),
        *("Бар Вол Гур Зим Кор Луж Пет Сед", "ков ченко евский унин ысов адзе енко ихин"),
    ),
    "Deva": (
        *("बि दि हे कि मो प सु ते", "नोद पक मन्त रण हन वन रेश जस"),
        *("अधि बस खड थाप गुर लिम पौड राई", "कारी नेत का ङ्ग बू वाल माली शाह"),
    ),
    "Arab": (
        *("سا كا نا فا جا را ما با", "مر ظم صر دي سم ئد هر قر"),
        *("الجب الكر العب الحس الدل المو الخف الشم", "وري بلائي يدي ناوي يمي سوي اجي راني"),
    ),
    "Beng": (
        *("আ র সো ফা না মি জা শা", "লম হিম হেল রুক সির জান হিদ মীম"),
        *("হাও মোল তালু সর খন প্রা মাত শেখ", "লাদার লা কদার কার মানিক ব্বর নী উদ্দিন"),
    ),
}


def names(number: int) -> Iterator[str]:
    """Invented names, as many in each script, one script after the other."""
    for parts in PARTS.values():
        given_start, given_end, start, end = (part.split() for part in parts)
        for one, two, three, four in islice(
            product(given_start, start, given_end, end), number // len(PARTS)
        ):
            yield f"{one}{three} {two}{four}"


def fill(owner: Membership, number: int, known: list[str]) -> list[str]:
    """Open a case for each of the crowd and for each man of `known`; return the latter's refs."""
    group = owner.organisation_id
    lines = [(str(place), name) for place, name in enumerate([*known, *names(number)])]
    for first in range(0, len(lines), BATCH):
        load_lines(lines[first : first + BATCH], organisation_id=group)
    people = [person_id_of(str(place), organisation_id=group) for place in range(len(known))]
    _open_cases(owner, like=people[0])
    refs = dict(cases_of_people(people, who=owner).values_list("person_id", "ref"))
    return [refs[person] for person in people]


def _open_cases(owner: Membership, like: UUID) -> None:
    """Open a case for one, and copy what is clear in it for everybody in a single statement."""
    opened = {"owner": owner, "organisation_id": owner.organisation_id, "person_id": like}
    today = clock.today()
    first = Case.objects.create(ref="C-0", opened_on=today, **opened)
    ref = f"'C-{today.year - 1}-' || substr(person.ref, 3)"
    told = {"id": "person.id", "person_id": "person.id", "ref": ref}
    values = {
        each.column: "NULL" if isinstance(each, SealedField) else f"first.{each.column}"
        for each in Case._meta.concrete_fields
    } | told
    copy = (
        f"INSERT INTO cases_case ({', '.join(values)}) SELECT {', '.join(values.values())}"  # noqa: S608
        " FROM cases_case AS first JOIN people_person AS person"
        " ON person.organisation_id = first.organisation_id WHERE first.id = %s"
    )
    with connection.cursor() as cursor:
        cursor.execute(copy, [Case._meta.pk.get_db_prep_value(first.pk, connection)])
    first.delete()
